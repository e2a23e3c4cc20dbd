/* @ts-self-types="../../../../runtime/python/collections/abc.ts" */
import "../program.js";
import { Callable, Collection, Container, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView } from "../parts/collections6.js";
import { AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Buffer, ByteString, Coroutine } from "../parts/collections8.js";
export { AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Buffer, ByteString, Callable, Collection, Container, Coroutine, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView };
