/**
 * Python's `zipfile`: archives. https://docs.python.org/3/library/zipfile.html
 *
 * @example
 * ```ts
 * import { print } from "@manycore/multiprocessing/python";
 * import { BytesIO } from "@manycore/multiprocessing/python/io";
 * import { ZipFile } from "@manycore/multiprocessing/python/zipfile";
 *
 * using archive = new ZipFile(new BytesIO(), "w");
 * archive.writestr("note.txt", "Hello");
 * print(archive.namelist()); // ['note.txt']
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./zipfile.ts";

export { isZipfile, ZipExtFile, ZipFile } from "./zipfile/archive.ts";
export {
  BadZipFile,
  BadZipFile as BadZipfile,
  BadZipFile as error,
  LargeZipFile,
} from "./zipfile/errors.ts";
export { ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipInfo } from "./zipfile/info.ts";

nameFunctions(self);
