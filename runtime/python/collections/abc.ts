/**
 * Python's `collections.abc`: base classes that ask what a value can do, and bring what follows from it.
 * https://docs.python.org/3/library/collections.abc.html
 *
 * @example
 * ```ts
 * import { Sequence } from "@manycore/multiprocessing/python/collections/abc";
 *
 * [1, 2] instanceof Sequence; // true
 * ```
 *
 * @module
 */
import { Abstract, asks, closeByThrow, Sequence } from "./abstract.ts";

export {
  Callable,
  Collection,
  Container,
  Generator,
  Hashable,
  Iterable,
  Iterator,
  MutableSequence,
  MutableSet,
  Reversible,
  Sequence,
  Set,
  Sized,
} from "./abstract.ts";
export {
  ItemsView,
  KeysView,
  Mapping,
  MappingView,
  MutableMapping,
  ValuesView,
} from "./mappings.ts";

/** Bytes, under a name that goes with Python 3.14. */
export class ByteString extends Sequence {
  static override readonly __abstractmethods__: readonly string[] = ["__getitem__", "__len__"];
}

/** What can be awaited. */
export class Awaitable extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__await__"];
}
/** What an async function gives. */
export class Coroutine extends Awaitable {
  static override readonly __abstractmethods__: readonly string[] = ["__await__", "send", "throw"];

  /** Ends it by GeneratorExit. */
  close(): void {
    closeByThrow(this, "coroutine");
  }
}
/** What can be iterated over by `async for`. */
export class AsyncIterable extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__aiter__"];
}
/** What gives items one after the other, to be awaited. */
export class AsyncIterator extends AsyncIterable {
  static override readonly __abstractmethods__: readonly string[] = ["__anext__"];

  /** An iterator is its own. */
  __aiter__(): this {
    return this;
  }
}
/** An async iterator that takes values. */
export class AsyncGenerator extends AsyncIterator {}
/** What has memory to look at. */
export class Buffer extends Abstract {}

for (
  const type of [
    Awaitable,
    Coroutine,
    AsyncIterable,
    AsyncIterator,
    AsyncGenerator,
    Buffer,
    ByteString,
  ]
) asks(type);
