/** The exception of `struct`. */
import { Exception } from "../exceptions.ts";

/** A format that is none, or values that do not fit it. */
export class error extends Exception {
  static readonly __module__ = "struct";
}
