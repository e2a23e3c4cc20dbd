/**
 * Python's class `random.SystemRandom`.
 *
 * @module
 */
import { NotImplementedError } from "../exceptions.ts";
import { Random, type State } from "./random.ts";

/**
 * Random numbers of the operating system: unforeseeable, and not to be repeated.
 * https://docs.python.org/3/library/random.html#random.SystemRandom
 */
export class SystemRandom extends Random {
  static override readonly __module__ = "random";

  protected override word(): number {
    return crypto.getRandomValues(new Uint32Array(1))[0]!;
  }

  protected override fraction(): number {
    const [high, low] = crypto.getRandomValues(new Uint32Array(2));
    return ((high! >>> 5) * 67108864 + (low! >>> 6)) / 9007199254740992;
  }

  /** Does nothing: there is no state to start. */
  override seed(): void {}

  /** @throws {NotImplementedError} always: the system's state is not for us. */
  override getstate(): State {
    throw new NotImplementedError("System entropy source does not have state.");
  }

  /** @throws {NotImplementedError} always: the system's state is not for us. */
  override setstate(_state: State): void {
    throw new NotImplementedError("System entropy source does not have state.");
  }
}
