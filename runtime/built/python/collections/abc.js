/* @ts-self-types="../../../../runtime/python/collections/abc.ts" */
import "../program.js";
import "../../rolldown-runtime.js";
import { Abstract, Callable, Collection, Container, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView, asks } from "../parts/collections.js";
// runtime/python/collections/abc.ts
var Awaitable = class extends Abstract {
	static __abstractmethods__ = ["__await__"];
};
var Coroutine = class extends Awaitable {};
var AsyncIterable = class extends Abstract {
	static __abstractmethods__ = ["__aiter__"];
};
var AsyncIterator = class extends AsyncIterable {
	static __abstractmethods__ = ["__anext__"];
	__aiter__() {
		return this;
	}
};
var AsyncGenerator = class extends AsyncIterator {};
var Buffer = class extends Abstract {};
for (const type of [
	Awaitable,
	Coroutine,
	AsyncIterable,
	AsyncIterator,
	AsyncGenerator,
	Buffer
]) asks(type);
export { AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Buffer, Callable, Collection, Container, Coroutine, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView };
