/**
 * Python's `tarfile`: archives, compressed by gzip or not at all. https://docs.python.org/3/library/tarfile.html
 *
 * @example
 * ```ts
 * import { BytesIO } from "@manycore/multiprocessing/python/io";
 * import * as tarfile from "@manycore/multiprocessing/python/tarfile";
 *
 * using archive = tarfile.open({ fileobj: new BytesIO(), mode: "w:gz" });
 * archive.addfile(new tarfile.TarInfo("empty.txt"));
 * archive.getnames(); // ["empty.txt"]
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./tarfile.ts";

export { isTarfile, open, TarFile } from "./tarfile/archive.ts";
export {
  CompressionError,
  ExtractError,
  FilterError,
  OutsideDestinationError,
  ReadError,
  StreamError,
  TarError,
} from "./tarfile/errors.ts";
export { DIRTYPE, FIFOTYPE, LNKTYPE, REGTYPE, SYMTYPE, TarInfo } from "./tarfile/info.ts";

/** The format of POSIX.1-1988. */
export const USTAR_FORMAT = 0;
/** GNU tar's format. */
export const GNU_FORMAT = 1;
/** The format of POSIX.1-2001. */
export const PAX_FORMAT = 2;
/** The format of archives, where none is asked for. */
export const DEFAULT_FORMAT = 2;

nameFunctions(self);
