/* @ts-self-types="../../../runtime/python/zipfile.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./core.js";
import { BadZipFile, LargeZipFile, ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipExtFile, ZipFile, ZipInfo, isZipfile } from "./parts/zipfile.js";
nameFunctions(__exportAll({
	BadZipFile: () => BadZipFile,
	BadZipfile: () => BadZipFile,
	LargeZipFile: () => LargeZipFile,
	ZIP_BZIP2: () => 12,
	ZIP_DEFLATED: () => 8,
	ZIP_LZMA: () => 14,
	ZIP_STORED: () => 0,
	ZipExtFile: () => ZipExtFile,
	ZipFile: () => ZipFile,
	ZipInfo: () => ZipInfo,
	error: () => BadZipFile,
	isZipfile: () => isZipfile
}));
export { BadZipFile, BadZipFile as BadZipfile, LargeZipFile, ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipExtFile, ZipFile, ZipInfo, BadZipFile as error, isZipfile };
