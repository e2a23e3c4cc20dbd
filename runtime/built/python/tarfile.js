/* @ts-self-types="../../../runtime/python/tarfile.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { nameFunctions } from "./core.js";
import { CompressionError, DIRTYPE, ExtractError, FIFOTYPE, FilterError, LNKTYPE, OutsideDestinationError, REGTYPE, ReadError, SYMTYPE, StreamError, TarError, TarFile, TarInfo, isTarfile, open } from "./parts/tarfile.js";
// runtime/python/tarfile.ts
var tarfile_exports = __exportAll({
	CompressionError: () => CompressionError,
	DEFAULT_FORMAT: () => 2,
	DIRTYPE: () => DIRTYPE,
	ExtractError: () => ExtractError,
	FIFOTYPE: () => FIFOTYPE,
	FilterError: () => FilterError,
	GNU_FORMAT: () => 1,
	LNKTYPE: () => LNKTYPE,
	OutsideDestinationError: () => OutsideDestinationError,
	PAX_FORMAT: () => 2,
	REGTYPE: () => REGTYPE,
	ReadError: () => ReadError,
	SYMTYPE: () => SYMTYPE,
	StreamError: () => StreamError,
	TarError: () => TarError,
	TarFile: () => TarFile,
	TarInfo: () => TarInfo,
	USTAR_FORMAT: () => 0,
	isTarfile: () => isTarfile,
	open: () => open
});
const USTAR_FORMAT = 0;
const GNU_FORMAT = 1;
const PAX_FORMAT = 2;
const DEFAULT_FORMAT = 2;
nameFunctions(tarfile_exports);
export { CompressionError, DEFAULT_FORMAT, DIRTYPE, ExtractError, FIFOTYPE, FilterError, GNU_FORMAT, LNKTYPE, OutsideDestinationError, PAX_FORMAT, REGTYPE, ReadError, SYMTYPE, StreamError, TarError, TarFile, TarInfo, USTAR_FORMAT, isTarfile, open };
