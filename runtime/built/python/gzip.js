/* @ts-self-types="../../../runtime/python/gzip.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./core.js";
import { BadGzipFile, GzipFile, compress, decompress, open } from "./parts/gzip4.js";
nameFunctions(__exportAll({
	BadGzipFile: () => BadGzipFile,
	GzipFile: () => GzipFile,
	compress: () => compress,
	decompress: () => decompress,
	open: () => open
}));
export { BadGzipFile, GzipFile, compress, decompress, open };
