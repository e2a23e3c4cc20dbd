/** https://docs.python.org/3/library/multiprocessing.html#managers, and shared_memory. */
import { exception } from "../exceptions.ts";
import type { ModuleRow } from "../signature.ts";
import { blocking, cls, type Draft, fn, module, ofClass, writable } from "../table.ts";

const MANAGERS = "multiprocessing.managers";
const one = { parameters: ["T"] };

const proxy: Readonly<Record<string, Draft | string>> = {
  _callmethod: "(methodname: str, args: Iterable[object] = (), kwds: object = {}) -> object",
  _getvalue: "() -> object",
};
const ofProxy = { bases: [`${MANAGERS}.BaseProxy`] };

const DictProxy = cls(null, {
  __contains__: "(key: object, /) -> bool",
  __delitem__: "(key: object, /) -> None",
  __getitem__: "(key: object, /) -> V",
  __iter__: "() -> Iterator[K]",
  __len__: "() -> index",
  __setitem__: "(key: object, value: object, /) -> None",
  clear: "() -> None",
  copy: "() -> dict[K, V]",
  get: "(key: object, default: object = None, /) -> object",
  items: "() -> list[tuple[K, V]]",
  keys: "() -> list[K]",
  pop: "(key: object, default: object = ..., /) -> object",
  popitem: "() -> tuple[K, V]",
  setdefault: "(key: object, default: object = None, /) -> object",
  update: "(*args: object, **kwargs: object) -> None",
  values: "() -> list[V]",
}, { parameters: ["K", "V"], ...ofProxy });

const ListProxy = cls(null, {
  __add__: "(value: object, /) -> list[T]",
  __contains__: "(value: object, /) -> bool",
  __delitem__: "(index: object, /) -> None",
  __getitem__: "(index: object, /) -> T",
  __getslice__: "(index: object, /) -> list[T]",
  __iadd__: "(value: object, /) -> Self",
  __imul__: "(count: object, /) -> Self",
  __iter__: "() -> Iterator[T]",
  __len__: "() -> index",
  __mul__: "(count: object, /) -> list[T]",
  __reversed__: "() -> Iterator[T]",
  __setitem__: "(index: object, value: object, /) -> None",
  append: "(object: object, /) -> None",
  clear: "() -> None",
  copy: "() -> list[T]",
  count: "(value: object, /) -> index",
  extend: "(iterable: Iterable[object], /) -> None",
  index: "(value: object, start: int = 0, stop: int = ..., /) -> index",
  insert: "(index: int, object: object, /) -> None",
  pop: "(index: int = -1, /) -> T",
  remove: "(value: object, /) -> None",
  reverse: "() -> None",
  sort: "(*, key: Callable = None, reverse: bool = False) -> None",
}, { ...one, ...ofProxy });

const AcquirerProxy = cls(null, {
  __enter__: blocking("() -> bool"),
  __exit__: "(*args: object) -> None",
  acquire: blocking("(blocking: bool = True, timeout: float | None = None) -> bool"),
  release: "() -> None",
}, ofProxy);

const QueueProxy = cls(null, {
  empty: "() -> bool",
  full: "() -> bool",
  get: blocking("(block: bool = True, timeout: float | None = None) -> T"),
  get_nowait: "() -> T",
  join: blocking("() -> None"),
  put: blocking("(item: object, block: bool = True, timeout: float | None = None) -> None"),
  put_nowait: "(item: object) -> None",
  qsize: "() -> index",
  task_done: "() -> None",
}, { ...one, ...ofProxy });

const PoolProxy = cls(null, {
  __enter__: "() -> Self",
  __exit__: blocking("(*args: object) -> None"),
  apply: blocking("(func: Callable, args: Iterable[object] = (), kwds: object = {}) -> object"),
  apply_async: blocking(
    `(func: Callable, args: Iterable[object] = (), kwds: object = {}) -> ${MANAGERS}.AsyncResultProxy`,
  ),
  close: blocking("() -> None"),
  imap: blocking("(func: Callable, iterable: Iterable[object], chunksize: int = 1) -> object", {
    reads: "now",
  }),
  imap_unordered: blocking(
    "(func: Callable, iterable: Iterable[object], chunksize: int = 1) -> object",
    { reads: "now" },
  ),
  join: blocking("() -> None"),
  map: blocking(
    "(func: Callable, iterable: Iterable[object], chunksize: int | None = None) -> list[object]",
    { reads: "now" },
  ),
  map_async: blocking(
    `(func: Callable, iterable: Iterable[object], chunksize: int | None = None) -> ${MANAGERS}.AsyncResultProxy`,
    { reads: "now" },
  ),
  starmap: blocking(
    "(func: Callable, iterable: Iterable[object], chunksize: int | None = None) -> list[object]",
    { reads: "now" },
  ),
  starmap_async: blocking(
    `(func: Callable, iterable: Iterable[object], chunksize: int | None = None) -> ${MANAGERS}.AsyncResultProxy`,
    { reads: "now" },
  ),
  terminate: blocking("() -> None"),
}, ofProxy);

const starting = fn("(initializer: Callable = None, initargs: Iterable[object] = ()) -> None", {
  calls: { function: "initializer", args: "initargs" },
  callbacks: "any",
});

const BaseManager = cls(
  "(address: object = None, authkey: object = None, serializer: str = 'pickle', ctx: object = None, *, shutdown_timeout: float = 1.0)",
  {
    _process: "multiprocessing.Process",
    __enter__: "() -> Self",
    __exit__: blocking("(*args: object) -> None"),
    _debug_info: "() -> str",
    _number_of_objects: "() -> index",
    address: "object",
    connect: blocking("() -> None"),
    get_server: `() -> ${MANAGERS}.Server`,
    join: blocking("(timeout: float | None = None) -> None"),
    register: ofClass(
      "(typeid: str, callable: Callable = None, proxytype: object = None, exposed: object = None, method_to_typeid: object = None, create_method: bool = True) -> None",
      { callbacks: "any" },
    ),
    shutdown: blocking("() -> None"),
    start: starting,
  },
);

const SyncManager = cls(
  "(address: object = None, authkey: object = None, serializer: str = 'pickle', ctx: object = None, *, shutdown_timeout: float = 1.0)",
  {
    Array:
      `(typecode: str, sequence: Iterable[object], lock: object = True) -> ${MANAGERS}.ArrayProxy[object]`,
    Barrier:
      `(parties: int, action: Callable = None, timeout: float = None) -> ${MANAGERS}.BarrierProxy`,
    BoundedSemaphore: `(value: int = 1) -> ${MANAGERS}.AcquirerProxy`,
    Condition: `(lock: object = None) -> ${MANAGERS}.ConditionProxy`,
    Event: `() -> ${MANAGERS}.EventProxy`,
    JoinableQueue: `(maxsize: int = 0) -> ${MANAGERS}.QueueProxy[object]`,
    Lock: `() -> ${MANAGERS}.AcquirerProxy`,
    Namespace: `(**kwargs: object) -> object`,
    Pool:
      `(processes: int | None = None, initializer: Callable | None = None, initargs: Iterable[object] = (), maxtasksperchild: int | None = None) -> ${MANAGERS}.PoolProxy`,
    Queue: `(maxsize: int = 0) -> ${MANAGERS}.QueueProxy[object]`,
    RLock: `() -> ${MANAGERS}.AcquirerProxy`,
    Semaphore: `(value: int = 1) -> ${MANAGERS}.AcquirerProxy`,
    Value:
      `(typecode: object, value: object, lock: object = True) -> ${MANAGERS}.ValueProxy[object]`,
    dict: `(*args: object, **kwargs: object) -> ${MANAGERS}.DictProxy[object, object]`,
    list: `(sequence: Iterable[object] = ..., /) -> ${MANAGERS}.ListProxy[object]`,
  },
  { bases: [`${MANAGERS}.BaseManager`] },
);

/** `multiprocessing.managers` and `multiprocessing.shared_memory`. */
export const managers: readonly ModuleRow[] = [
  module(MANAGERS, {
    AcquirerProxy,
    ArrayProxy: cls(null, {
      __getitem__: "(index: object, /) -> T",
      __getslice__: "(index: object, /) -> object",
      __iter__: "() -> Iterator[T]",
      __len__: "() -> index",
      __setitem__: "(index: object, value: object, /) -> None",
    }, { ...one, ...ofProxy }),
    AsyncResultProxy: cls(null, {
      get: blocking("(timeout: float | None = None) -> object"),
      ready: blocking("() -> bool"),
      successful: blocking("() -> bool"),
      wait: blocking("(timeout: float | None = None) -> None"),
    }, ofProxy),
    AutoProxy: "(token: object, serializer: str, **kwargs: object) -> object",
    BarrierProxy: cls(null, {
      abort: "() -> None",
      broken: "bool",
      n_waiting: "index",
      parties: "index",
      reset: "() -> None",
      wait: blocking("(timeout: float | None = None) -> index"),
    }, ofProxy),
    BaseManager,
    BaseProxy: cls("(*args: object, **kwargs: object)", proxy),
    ConditionProxy: cls(null, {
      notify: "(n: int = 1) -> None",
      notify_all: "() -> None",
      wait: blocking("(timeout: float | None = None) -> bool"),
      wait_for: blocking("(predicate: Callable, timeout: float | None = None) -> object"),
    }, { bases: [`${MANAGERS}.AcquirerProxy`] }),
    DictProxy,
    EventProxy: cls(null, {
      clear: "() -> None",
      is_set: "() -> bool",
      set: "() -> None",
      wait: blocking("(timeout: float | None = None) -> bool"),
    }, ofProxy),
    IteratorProxy: cls(null, {
      __iter__: "() -> Iterator[T]",
      __next__: "() -> T",
    }, { ...one, ...ofProxy }),
    ListProxy,
    MakeProxyType: "(name: str, exposed: Iterable[str]) -> object",
    Namespace: cls("(**kwargs: object)", {}),
    NamespaceProxy: cls("(*args: object, **kwargs: object)", {}, ofProxy),
    PoolProxy,
    QueueProxy,
    RemoteError: exception("Exception"),
    Server: cls(null, {
      address: "object",
      serve_forever: blocking("() -> None"),
    }),
    SharedMemoryManager: cls(
      "(address: object = None, authkey: object = None, serializer: str = 'pickle', ctx: object = None, *, shutdown_timeout: float = 1.0)",
      {
        ShareableList:
          "(sequence: Iterable[object]) -> multiprocessing.shared_memory.ShareableList",
        SharedMemory: "(size: int) -> multiprocessing.shared_memory.SharedMemory",
      },
      { bases: [`${MANAGERS}.BaseManager`] },
    ),
    SyncManager,
    ValueProxy: cls(null, {
      get: "() -> T",
      set: "(value: object) -> None",
      value: writable("T"),
    }, { ...one, ...ofProxy }),
  }),
  module("multiprocessing.shared_memory", {
    SharedMemory: cls(
      "(name: str | None = None, create: bool = False, size: int = 0, *, track: bool = True)",
      {
        buf: "memoryview",
        close: "() -> None",
        name: "str",
        size: "index",
        unlink: "() -> None",
      },
    ),
    ShareableList: cls("(sequence: Iterable[object] | None = None, *, name: str | None = None)", {
      __getitem__: "(index: object, /) -> object",
      __iter__: "() -> Iterator[object]",
      __len__: "() -> index",
      __setitem__: "(index: object, value: object, /) -> None",
      count: "(value: object) -> index",
      format: "str",
      index: "(value: object) -> index",
      shm: "multiprocessing.shared_memory.SharedMemory",
    }),
  }),
];
