/** What goes wrong with archives. */
import { Exception } from "../exceptions.ts";

/** What is no archive, or a damaged one. https://docs.python.org/3/library/zipfile.html#zipfile.BadZipFile */
export class BadZipFile extends Exception {
  static readonly __module__: string = "zipfile";
}

/** What is too large for an archive without ZIP64. https://docs.python.org/3/library/zipfile.html#zipfile.LargeZipFile */
export class LargeZipFile extends Exception {
  static readonly __module__: string = "zipfile";
}
