import "../../rolldown-runtime.js";
import { Abstract, Sequence, asks, closeByThrow } from "./collections6.js";
// runtime/python/collections/abc.ts
var ByteString = class extends Sequence {
	static __abstractmethods__ = ["__getitem__", "__len__"];
};
var Awaitable = class extends Abstract {
	static __abstractmethods__ = ["__await__"];
};
var Coroutine = class extends Awaitable {
	static __abstractmethods__ = [
		"__await__",
		"send",
		"throw"
	];
	close() {
		closeByThrow(this, "coroutine");
	}
};
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
	Buffer,
	ByteString
]) asks(type);
export { AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Buffer, ByteString, Coroutine };
