/**
 * How the faults of a manager's server arrive.
 *
 * @module
 */
import { register } from "../codec/references.ts";
import { Exception } from "../errors.ts";

const LINE = "-".repeat(75);

/**
 * A fault of the manager's server, not of the object that was called: no such object, a method that is not exposed, a
 * type that is not registered. Its text holds the server's traceback.
 * https://docs.python.org/3/library/multiprocessing.html#managers
 */
export class RemoteError extends Exception {
  static readonly __module__ = "multiprocessing.managers";

  constructor(...args: unknown[]) {
    super(...args);
    this.message = this.__str__();
  }

  /** The server's traceback between two lines. */
  __str__(): string {
    return `\n${LINE}\n${this.args[0]}${LINE}`;
  }
}

register(import.meta, { RemoteError });
