/**
 * The errors of `socket`. https://docs.python.org/3/library/socket.html#exceptions
 *
 * @module
 */
import { OSError } from "../exceptions.ts";

/** A host or service could not be found. https://docs.python.org/3/library/socket.html#socket.gaierror */
export class gaierror extends OSError {
  static readonly __module__ = "socket";
}

/** An address could not be looked up. https://docs.python.org/3/library/socket.html#socket.herror */
export class herror extends OSError {
  static readonly __module__ = "socket";
}
