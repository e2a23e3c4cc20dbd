/**
 * Python's `pathlib`: paths as objects. https://docs.python.org/3/library/pathlib.html
 *
 * @example
 * ```ts
 * import { div, print } from "@manycore/multiprocessing/python";
 * import { Path } from "@manycore/multiprocessing/python/pathlib";
 *
 * const path = new Path("data", "a.tar.gz");
 * print(path, path.suffixes, path.withSuffix(".xz")); // data/a.tar.gz ['.tar', '.gz'] data/a.tar.xz
 * print(div(path.parent, "b.txt")); // data/b.txt
 * ```
 *
 * @module
 */
import { nameClasses } from "./support/naming.ts";
import * as self from "./pathlib.ts";
export { PosixPath } from "./pathlib/path.ts";
export {
  type GlobOptions,
  type MatchOptions,
  type MkdirOptions,
  Path,
  type TextOptions,
  UnsupportedOperation,
} from "./pathlib/path.ts";
export { PurePath, PurePosixPath, PureWindowsPath } from "./pathlib/pure.ts";
export type { Parents } from "./pathlib/parents.ts";

nameClasses(self, "pathlib._local");
