/**
 * The errors of `shutil`.
 *
 * @module
 */
import { Exception, OSError } from "../exceptions.ts";

/** Something could not be copied or moved. https://docs.python.org/3/library/shutil.html#shutil.Error */
class ShutilError extends OSError {
  static readonly __module__: string = "shutil";
}
Object.defineProperty(ShutilError, "name", { value: "Error" });
export { ShutilError as Error };

/** A file was to be copied to itself. https://docs.python.org/3/library/shutil.html#shutil.SameFileError */
export class SameFileError extends ShutilError {}

/** A pipe with a name was to be copied. */
export class SpecialFileError extends OSError {
  static readonly __module__ = "shutil";
}

/** A program could not be run. */
export class ExecError extends OSError {
  static readonly __module__ = "shutil";
}

/** An archive could not be read. */
export class ReadError extends OSError {
  static readonly __module__ = "shutil";
}

/** A format of archives was registered wrongly. */
export class RegistryError extends Exception {
  static readonly __module__ = "shutil";
}
