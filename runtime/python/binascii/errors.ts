/** The exceptions of `binascii`. */
import { Exception, ValueError } from "../exceptions.ts";

/** A text that does not stand for bytes. */
export class Error extends ValueError {
  static readonly __module__ = "binascii";
}

/** A text that ends too early. */
export class Incomplete extends Exception {
  static readonly __module__ = "binascii";
}
