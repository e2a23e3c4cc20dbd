/**
 * What goes wrong with pickles.
 *
 * @module
 */
import { Exception } from "../errors.ts";

/** The root of this module's errors. https://docs.python.org/3/library/pickle.html#pickle.PickleError */
export class PickleError extends Exception {
  static readonly __module__: string = "_pickle";
}

/** A value that cannot be pickled. https://docs.python.org/3/library/pickle.html#pickle.PicklingError */
export class PicklingError extends PickleError {}

/**
 * Bytes that are no pickle, or one that names what is not registered here.
 * https://docs.python.org/3/library/pickle.html#pickle.UnpicklingError
 */
export class UnpicklingError extends PickleError {}
