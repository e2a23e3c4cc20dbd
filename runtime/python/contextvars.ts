/**
 * Python's `contextvars`: variables whose values belong to a task. https://docs.python.org/3/library/contextvars.html
 *
 * @example
 * ```ts
 * import { ContextVar } from "@manycore/multiprocessing/python/contextvars";
 *
 * const user = new ContextVar<string>("user");
 * user.set("Ada");
 * user.get(); // "Ada"
 * ```
 *
 * @module
 */
import { currentFrame, type Values, withinFrame } from "./coroutines/frames.ts";
import { call } from "./dispatch.ts";
import { KeyError, LookupError, RuntimeError, ValueError } from "./exceptions.ts";
import { repr } from "./text/repr.ts";
import { isKeywords } from "./values/keywords.ts";
import { type Tuple, tupleFrom } from "./values/tuple.ts";

/** The values of all context variables. https://docs.python.org/3/library/contextvars.html#contextvars.Context */
export class Context {
  static readonly __module__: string = "_contextvars";
  /** By variable. */
  readonly values: Values = new Map();
  #entered = false;

  /**
   * Calls a function within this context.
   *
   * @throws {RuntimeError} when the context is in use already
   */
  run<T>(callable: (...args: never[]) => T, ...args: unknown[]): T {
    if (this.#entered) {
      throw new RuntimeError(
        `cannot enter context: ${repr(this)} is already entered`,
      );
    }
    this.#entered = true;
    const frame = currentFrame();
    const last = args.at(-1);
    const named = isKeywords(last) ? args.pop() : undefined;
    let result: unknown;
    try {
      result = withinFrame(
        { loop: frame?.loop ?? null, driver: frame?.driver ?? null, context: this },
        () => call(callable, args, named),
      );
    } catch (error) {
      this.#entered = false;
      throw error;
    }
    if (result instanceof Promise) {
      return result.finally(() => this.#entered = false) as T;
    }
    this.#entered = false;
    return result as T;
  }

  /** The same values, in a context of their own. */
  copy(): Context {
    const other = new Context();
    for (const [variable, value] of this.values) other.values.set(variable, value);
    return other;
  }

  /** The value of a variable, or another one where it has none. */
  get(variable: unknown, otherwise: unknown = null): unknown {
    return this.values.has(variable as object) ? this.values.get(variable as object) : otherwise;
  }

  /** The value of a variable. */
  __getitem__(variable: unknown): unknown {
    if (!this.values.has(variable as object)) throw new KeyError(variable);
    return this.values.get(variable as object);
  }

  /** Whether a variable has a value. */
  __contains__(variable: unknown): boolean {
    return this.values.has(variable as object);
  }

  /** How many variables have one. */
  __len__(): number {
    return this.values.size;
  }

  /** The variables. */
  __iter__(): IterableIterator<unknown> {
    return this.values.keys();
  }

  /** The variables. */
  keys(): IterableIterator<unknown> {
    return this.values.keys();
  }

  /** Their values. */
  items(): IterableIterator<Tuple<unknown[]>> {
    return [...this.values].map((pair) => tupleFrom(pair as unknown[])).values();
  }
}

const outermost = new Context();

/** The context of the running code. */
export function currentContext(): Context {
  return currentFrame()?.context as Context | null ?? outermost;
}

/** A copy of the current context. https://docs.python.org/3/library/contextvars.html#contextvars.copy_context */
export function copyContext(): Context {
  return currentContext().copy();
}

/** What takes a variable back to the value that it had. https://docs.python.org/3/library/contextvars.html#contextvars.Token */
export class Token<T = unknown> {
  static readonly __module__: string = "_contextvars";
  /** Stands for no value. */
  static readonly MISSING: object = Object.freeze({ __repr__: () => "<Token.MISSING>" });
  /** The variable. */
  readonly var: ContextVar<T>;
  /** The value that it had. */
  readonly oldValue: unknown;
  /** In which context. */
  readonly context: Context;
  /** Whether it has served. */
  used = false;

  constructor(variable: ContextVar<T>, oldValue: unknown, context: Context) {
    this.var = variable;
    this.oldValue = oldValue;
    this.context = context;
  }
}

/** A variable whose value belongs to a task. https://docs.python.org/3/library/contextvars.html#contextvars.ContextVar */
export class ContextVar<T = unknown> {
  static readonly __module__: string = "_contextvars";
  /** Its name. */
  readonly name: string;
  readonly #default: readonly [T] | null;

  constructor(name: string, options: { readonly default?: T } = {}) {
    this.name = name;
    this.#default = "default" in options ? [options.default as T] : null;
  }

  /**
   * Its value, or another one where it has none.
   *
   * @throws {LookupError} when there is none of these
   */
  get(...otherwise: T[]): T {
    const { values } = currentContext();
    const value = values.get(this) as T;
    if (value !== undefined || values.has(this)) return value;
    if (otherwise.length > 0) return otherwise[0]!;
    if (this.#default) return this.#default[0];
    throw new LookupError(this);
  }

  /** Gives it a value; the token takes that back. */
  set(value: T): Token<T> {
    const context = currentContext();
    const { values } = context;
    const before = values.has(this) ? values.get(this) : Token.MISSING;
    values.set(this, value);
    return new Token<T>(this, before, context);
  }

  /** Takes it back to the value that it had. */
  reset(token: Token<T>): void {
    if (token.used) {
      throw new RuntimeError(`${repr(token)} has already been used once`);
    }
    if (token.var !== this) {
      throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    }
    const context = currentContext();
    if (token.context !== context) {
      throw new ValueError(`${repr(token)} was created in a different Context`);
    }
    token.used = true;
    if (token.oldValue === Token.MISSING) context.values.delete(this);
    else context.values.set(this, token.oldValue);
  }

  /** As CPython shows it. */
  __repr__(): string {
    const own = this.#default ? ` default=${repr(this.#default[0])}` : "";
    return `<ContextVar name=${repr(this.name)}${own} at 0x7f0000000000>`;
  }
}
