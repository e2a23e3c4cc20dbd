/**
 * Python's `shutil`: files and folders copied, moved and removed whole. https://docs.python.org/3/library/shutil.html
 *
 * @example
 * ```ts
 * import { getTerminalSize, which } from "@manycore/multiprocessing/python/shutil";
 *
 * which("no-such-program-anywhere"); // null
 * getTerminalSize().columns > 0; // true
 * ```
 *
 * @module
 */
import { nameClasses, nameFunctions } from "./support/naming.ts";
import * as self from "./shutil.ts";

export {
  getArchiveFormats,
  getUnpackFormats,
  makeArchive,
  unpackArchive,
} from "./shutil/archives.ts";
export {
  copy,
  copy2,
  copyfile,
  copyfileobj,
  copymode,
  type CopyOptions,
  copystat,
} from "./shutil/copies.ts";
export {
  Error,
  ExecError,
  ReadError,
  RegistryError,
  SameFileError,
  SpecialFileError,
} from "./shutil/errors.ts";
export {
  chown,
  diskUsage,
  getTerminalSize,
  type Owner,
  type Usage,
  which,
  type WhichOptions,
} from "./shutil/system.ts";
export {
  copytree,
  type CopytreeOptions,
  ignorePatterns,
  move,
  type MoveOptions,
  rmtree,
  type RmtreeOptions,
} from "./shutil/trees.ts";

nameFunctions(self);
nameClasses(self, "shutil");
