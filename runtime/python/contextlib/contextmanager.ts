/**
 * Python's `contextmanager`: generators as context managers.
 *
 * @module
 */
import { RuntimeError } from "../exceptions.ts";
import { updateWrapper } from "../functools/wrapping.ts";
import { takesWhat } from "../parameters.ts";
import { withinEach, withinEachAsync } from "./decorator.ts";

type Callable = (...args: never[]) => unknown;

/** A context that a generator makes: it enters at the `yield`, and leaves when it goes on. */
export class GeneratorContextManager<T> {
  static readonly __module__ = "contextlib";
  static readonly __name__ = "_GeneratorContextManager";
  readonly #make: () => Generator<T, unknown, unknown>;
  readonly #generator: Generator<T, unknown, unknown>;

  constructor(make: () => Generator<T, unknown, unknown>) {
    this.#make = make;
    this.#generator = make();
  }

  /** Runs the generator up to its `yield`. */
  __enter__(): T {
    const { done, value } = this.#generator.next();
    if (done) throw new RuntimeError("generator didn't yield");
    return value as T;
  }

  /** Lets the generator go on, with the error where there is one; true when it keeps the error to itself. */
  __exit__(_type: unknown, error: unknown, _traceback: unknown): boolean {
    const failed = error !== null && error !== undefined;
    let goesOn: boolean;
    try {
      const step = failed ? this.#generator.throw(error) : this.#generator.next();
      goesOn = step.done !== true;
    } catch (raised) {
      if (failed && raised === error) return false;
      throw raised;
    }
    if (!goesOn) return failed;
    this.#generator.return(undefined);
    throw new RuntimeError(
      failed ? "generator didn't stop after throw()" : "generator didn't stop",
    );
  }

  /** Decorates a function, so that each of its calls runs in such a context. */
  __call__<F extends Callable>(func: F): F {
    return withinEach(func, () => new GeneratorContextManager(this.#make));
  }
}

/** A context that an asynchronous generator makes. */
export class AsyncGeneratorContextManager<T> {
  static readonly __module__ = "contextlib";
  static readonly __name__ = "_AsyncGeneratorContextManager";
  readonly #make: () => AsyncGenerator<T, unknown, unknown>;
  readonly #generator: AsyncGenerator<T, unknown, unknown>;

  constructor(make: () => AsyncGenerator<T, unknown, unknown>) {
    this.#make = make;
    this.#generator = make();
  }

  /** Runs the generator up to its `yield`. */
  async __aenter__(): Promise<T> {
    const { done, value } = await this.#generator.next();
    if (done) throw new RuntimeError("generator didn't yield");
    return value as T;
  }

  /** Lets the generator go on, with the error where there is one; true when it keeps the error to itself. */
  async __aexit__(_type: unknown, error: unknown, _traceback: unknown): Promise<boolean> {
    const failed = error !== null && error !== undefined;
    let goesOn: boolean;
    try {
      const step = await (failed ? this.#generator.throw(error) : this.#generator.next());
      goesOn = step.done !== true;
    } catch (raised) {
      if (failed && raised === error) return false;
      throw raised;
    }
    if (!goesOn) return failed;
    await this.#generator.return(undefined);
    throw new RuntimeError(
      failed ? "generator didn't stop after throw()" : "generator didn't stop",
    );
  }

  /** Decorates a function, so that each of its calls runs in such a context. */
  __call__<F extends Callable>(func: F): F {
    return withinEachAsync(func, () => new AsyncGeneratorContextManager(this.#make));
  }
}

type AsyncMaker<A extends unknown[], T> = (...args: A) => AsyncGenerator<T, unknown, unknown>;
type Maker<A extends unknown[], T> = (...args: A) => Generator<T, unknown, unknown>;

/**
 * Makes context managers of a generator function: what it yields is what `as` gets. One that may wait, an asynchronous
 * generator, makes contexts that may wait.
 *
 * @see https://docs.python.org/3/library/contextlib.html#contextlib.contextmanager
 */
export function contextmanager<A extends unknown[], T>(
  func: AsyncMaker<A, T>,
): (...args: A) => AsyncGeneratorContextManager<T>;
export function contextmanager<A extends unknown[], T>(
  func: Maker<A, T>,
): (...args: A) => GeneratorContextManager<T>;
export function contextmanager<A extends unknown[], T>(
  func: Maker<A, T> | AsyncMaker<A, T>,
): (...args: A) => GeneratorContextManager<T> | AsyncGeneratorContextManager<T> {
  const isAsync = Object.prototype.toString.call(func) === "[object AsyncGeneratorFunction]";
  const make = function (this: unknown, ...args: A) {
    return isAsync
      ? new AsyncGeneratorContextManager(() => (func as AsyncMaker<A, T>).apply(this, args))
      : new GeneratorContextManager(() => (func as Maker<A, T>).apply(this, args));
  };
  takesWhat(make, func);
  return updateWrapper(make as unknown as (...args: never[]) => unknown, func) as typeof make;
}

/** Makes context managers of an asynchronous generator function. https://docs.python.org/3/library/contextlib.html#contextlib.asynccontextmanager */
export function asynccontextmanager<A extends unknown[], T>(
  func: AsyncMaker<A, T>,
): (...args: A) => AsyncGeneratorContextManager<T> {
  return contextmanager(func);
}
