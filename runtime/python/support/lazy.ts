/**
 * Iterators of classes of their own, which V8 makes part of the loops that go over them.
 *
 * @module
 */
import { nameClass } from "../values/types.ts";

/** What iterators give at their end. */
export const END: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** An iterator of the library. V8 makes its own `map` and `filter` part of no loop; these it does. */
export abstract class Lazy<T> extends Iterator<T, undefined, unknown> {
  abstract override next(): IteratorResult<T, undefined>;

  override map<U>(convert: (item: T, index: number) => U): Lazy<U> {
    return new Converted(this, convert);
  }

  override filter(test: (item: T, index: number) => unknown): Lazy<T> {
    return new Chosen(this, test);
  }
}

// Who asks what it is finds its class, which JavaScript's iterators have none of.
Object.defineProperty(Lazy.prototype, Symbol.toStringTag, { value: "Object" });

/** What a function makes of the items of another one. */
class Converted<T, U> extends Lazy<U> {
  readonly #items: Lazy<T>;
  readonly #convert: (item: T, index: number) => U;
  #index = 0;

  constructor(items: Lazy<T>, convert: (item: T, index: number) => U) {
    super();
    this.#items = items;
    this.#convert = convert;
  }

  override next(): IteratorResult<U, undefined> {
    const step = this.#items.next();
    if (step.done) return END;
    const convert = this.#convert;
    return { done: false, value: convert(step.value, this.#index++) };
  }
}
nameClass(Converted, "generator");

/** The items of another one that pass a test. */
class Chosen<T> extends Lazy<T> {
  readonly #items: Lazy<T>;
  readonly #test: (item: T, index: number) => unknown;
  #index = 0;

  constructor(items: Lazy<T>, test: (item: T, index: number) => unknown) {
    super();
    this.#items = items;
    this.#test = test;
  }

  override next(): IteratorResult<T, undefined> {
    const test = this.#test;
    for (let step = this.#items.next(); !step.done; step = this.#items.next()) {
      if (test(step.value, this.#index++)) return step;
    }
    return END;
  }
}
nameClass(Chosen, "generator");
