/** https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.pool */
import { exception } from "../exceptions.ts";
import type { ModuleRow, Row } from "../signature.ts";
import { blocking, cls, type Draft, fn, module } from "../table.ts";

const one = { parameters: ["T"] };

const applying = { function: "func", args: "args", kwargs: "kwds" };
const ASYNC = "multiprocessing.pool.AsyncResult";

/** `multiprocessing.Pool`. */
export const Pool: Draft = cls(
  fn(
    "(processes: int | None = None, initializer: Callable | None = None, initargs: Iterable[object] = (), maxtasksperchild: int | None = None)",
    { calls: { function: "initializer", args: "initargs" }, callbacks: "any" },
  ),
  {
    __enter__: "() -> Self",
    __exit__: blocking("(*args: object) -> None"),
    apply: blocking(
      "(func: Callable[..., R], args: Iterable[object] = (), kwds: object = {}) -> R",
      {
        calls: applying,
      },
    ),
    apply_async: fn(
      `(func: Callable[..., R], args: Iterable[object] = (), kwds: object = {}, callback: Callable[[R], object] | None = None, error_callback: Callable[[object], object] | None = None) -> ${ASYNC}[R]`,
      { calls: applying, callbacks: "any" },
    ),
    close: "() -> None",
    imap: fn(
      "(func: Callable[[T], R], iterable: Iterable[T], chunksize: int = 1) -> multiprocessing.pool.IMapIterator[R]",
      { blockingIterator: true, callbacks: "any" },
    ),
    imap_unordered: fn(
      "(func: Callable[[T], R], iterable: Iterable[T], chunksize: int = 1) -> multiprocessing.pool.IMapIterator[R]",
      { blockingIterator: true, callbacks: "any" },
    ),
    join: blocking("() -> None"),
    map: blocking(
      "(func: Callable[[T], R], iterable: Iterable[T], chunksize: int | None = None) -> list[R]",
      { reads: "now" },
    ),
    map_async: fn(
      `(func: Callable[[T], R], iterable: Iterable[T], chunksize: int | None = None, callback: Callable[[list[R]], object] | None = None, error_callback: Callable[[object], object] | None = None) -> ${ASYNC}[list[R]]`,
      { reads: "now", callbacks: "any" },
    ),
    starmap: blocking(
      "(func: Callable[..., R], iterable: Iterable[object], chunksize: int | None = None) -> list[R]",
      { reads: "now" },
    ),
    starmap_async: fn(
      `(func: Callable[..., R], iterable: Iterable[object], chunksize: int | None = None, callback: Callable[[list[R]], object] | None = None, error_callback: Callable[[object], object] | None = None) -> ${ASYNC}[list[R]]`,
      { reads: "now", callbacks: "any" },
    ),
    terminate: "() -> None",
  },
);

const AsyncResult = cls(null, {
  get: blocking("(timeout: float | None = None) -> T"),
  ready: "() -> bool",
  successful: "() -> bool",
  wait: blocking("(timeout: float | None = None) -> None"),
}, one);

const IMapIterator = cls(null, {
  __iter__: blocking("() -> Iterator[T]"),
  __next__: blocking("() -> T"),
  next: blocking("(timeout: float | None = None) -> T"),
}, one);

/** `multiprocessing.pool`, given the rows of `multiprocessing`. */
export function pool(of: (name: string) => Row): ModuleRow {
  return module("multiprocessing.pool", {
    Pool: of("Pool"),
    AsyncResult,
    ApplyResult: AsyncResult,
    MapResult: AsyncResult,
    IMapIterator,
    IMapUnorderedIterator: IMapIterator,
    MaybeEncodingError: exception("Exception"),
    RemoteTraceback: exception("Exception"),
    ThreadPool: cls(
      fn(
        "(processes: int | None = None, initializer: Callable | None = None, initargs: Iterable[object] = ())",
        { calls: { function: "initializer", args: "initargs" }, callbacks: "any" },
      ),
      {},
      { bases: ["multiprocessing.Pool"] },
    ),
  });
}
