/**
 * Python's `tempfile`: files and folders that go away by themselves. https://docs.python.org/3/library/tempfile.html
 *
 * @example
 * ```ts
 * import { open, print } from "@manycore/multiprocessing/python";
 * import { TemporaryDirectory } from "@manycore/multiprocessing/python/tempfile";
 *
 * using folder = new TemporaryDirectory({ prefix: "data-" });
 * using file = open(`${folder.name}/a.txt`, "w");
 * print("kept until the end of this block", { file });
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./tempfile.ts";
export {
  type MakesFile,
  NamedTemporaryFile,
  type NamedTemporaryFileOptions,
  SpooledTemporaryFile,
  type SpooledTemporaryFileOptions,
  TemporaryFile,
  type TemporaryFileOptions,
} from "./tempfile/files.ts";
export { TemporaryDirectory, type TemporaryDirectoryOptions } from "./tempfile/folder.ts";
export {
  gettempdir,
  gettempdirb,
  gettempprefix,
  gettempprefixb,
  mkdtemp,
  mkstemp,
  type MkstempOptions,
  mktemp,
  type NameOptions,
  tempdir,
  TMP_MAX,
} from "./tempfile/names.ts";

nameFunctions(self);
