/**
 * `yield from`, where a generator may be sent something, thrown something or closed while it waits in there.
 * https://docs.python.org/3/reference/expressions.html#yield-expressions
 *
 * @module
 */
import { AttributeError, GeneratorExit, StopIteration } from "./exceptions.ts";
import { getattr } from "./attributes.ts";
import { invoke } from "./calls.ts";
import { leaving, throwing } from "./generators.ts";
import { methodOf } from "./operators/dispatch.ts";
import { iter } from "./operators/iteration.ts";
import { noteStart } from "./support/generator_states.ts";
import { typeName } from "./values/types.ts";

type Step = IteratorResult<unknown, unknown>;

function isGenerator(value: unknown): value is Generator<unknown, unknown, unknown> {
  return Object.prototype.toString.call(value) === "[object Generator]";
}

function isExpression(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Iterator Helper]";
}

/** Whether a value is a generator expression, or an iterator of the program's own. */
function isOwn(value: unknown): boolean {
  return isExpression(value) || methodOf(value, "__next__") !== undefined;
}

/** Python's name of the type of an iterator; those over what is an array or a text here have one class in common. */
function iteratorName(items: unknown, iterator: unknown): string {
  const type = typeName(items);
  if (type === "str") {
    const isAscii = [...items as string].every((character) => character < "\x80");
    return isAscii ? "str_ascii_iterator" : "str_iterator";
  }
  return /^(tuple|bytes|bytearray)$/.test(type) ? `${type}_iterator` : typeName(iterator);
}

/** What goes through to the iterator that a generator goes on with. */
class Delegation {
  /** Python's iterator, which may have methods of its own. */
  readonly #source: unknown;
  readonly #inner: Iterator<unknown, unknown>;
  readonly #items: unknown;

  constructor(items: unknown) {
    this.#items = items;
    const own = methodOf(items, "__iter__") as (() => unknown) | undefined;
    const source = own && !isGenerator(items) ? own.call(items) : items;
    this.#inner = isGenerator(source) ? source : iter(source)[Symbol.iterator]();
    this.#source = source === items && !isOwn(source) ? this.#inner : source;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(value?: unknown): Step {
    if (value === undefined || value === null) return this.#inner.next(value);
    if (isGenerator(this.#inner)) return this.#inner.next(value);
    return this.#called("send", value);
  }

  throw(error: Error): Step {
    if (error instanceof GeneratorExit) {
      const close = this.#method("close");
      if (close) invoke(close);
      throw error;
    }
    if (isGenerator(this.#inner)) {
      // It waits, or nothing could be thrown into who goes on with it.
      noteStart(this.#inner);
      return throwing(this.#inner, error);
    }
    if (isExpression(this.#source)) {
      this.return();
      throw leaving(error);
    }
    if (!this.#method("throw")) {
      // as if what is gone through had ended so
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
    return this.#called("throw", error);
  }

  return(value?: unknown): Step {
    return this.#inner.return?.(value) ?? { done: true, value };
  }

  #method(name: string): unknown {
    return getattr(this.#source, name, null);
  }

  #called(name: string, value: unknown): Step {
    const method = this.#method(name);
    if (!method) {
      throw new AttributeError(
        `'${iteratorName(this.#items, this.#source)}' object has no attribute '${name}'`,
      );
    }
    try {
      return { done: false, value: invoke(method, value) };
    } catch (error) {
      if (!(error instanceof StopIteration)) throw error;
      return { done: true, value: error.value };
    }
  }
}

/** What `delegated` gives, as TypeScript sees it: a generator's result where the iterable has one. */
export interface Delegated {
  <T, R>(items: Generator<T, R, unknown>): Generator<T, R, unknown>;
  <T>(items: Iterable<T>): Generator<T, null, unknown>;
  (items: unknown): Generator<unknown, unknown, unknown>;
}

/**
 * The items of an iterable for `yield*`: what is sent or thrown into the generator goes to the iterator if it has a
 * method for that, as it does with Python's `yield from`, and is raised in the generator otherwise.
 *
 * @see https://peps.python.org/pep-0380/
 */
export const delegated: Delegated =
  ((items: unknown): unknown => new Delegation(items)) as Delegated;
