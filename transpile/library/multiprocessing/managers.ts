/** https://docs.python.org/3/library/multiprocessing.html#managers, and shared_memory. */
import type { ModuleRow } from "../signature.ts";
import { blocking, cls, type Draft, module } from "../table.ts";

const Manager: Draft = cls("()", {
  __enter__: "() -> Self",
  __exit__: blocking("(*args: object) -> None"),
  Array: "(typecode: str, sequence: Iterable[object]) -> object",
  Barrier:
    "(parties: int, action: Callable = None, timeout: float = None) -> multiprocessing.Barrier",
  BoundedSemaphore: "(value: int = 1) -> multiprocessing.BoundedSemaphore",
  Condition: "(lock: object = None) -> multiprocessing.Condition",
  Event: "() -> multiprocessing.Event",
  JoinableQueue: "(maxsize: int = 0) -> multiprocessing.JoinableQueue[object]",
  Lock: "() -> multiprocessing.Lock",
  Namespace: "(**kwargs: object) -> object",
  Queue: "(maxsize: int = 0) -> multiprocessing.Queue[object]",
  RLock: "() -> multiprocessing.RLock",
  Semaphore: "(value: int = 1) -> multiprocessing.Semaphore",
  Value: "(typecode: object, value: object) -> object",
  connect: blocking("() -> None"),
  dict: "(*args: object, **kwargs: object) -> object",
  join: blocking("(timeout: float = None) -> None"),
  list: "(sequence: Iterable[object] = ..., /) -> object",
  shutdown: blocking("() -> None"),
  start: blocking("(initializer: Callable = None, initargs: Iterable[object] = ()) -> None"),
});

/** `multiprocessing.managers` and `multiprocessing.shared_memory`. */
export const managers: readonly ModuleRow[] = [
  module("multiprocessing.managers", {
    SyncManager: Manager,
    BaseManager: cls("(address: object = None, authkey: object = None)", {
      __enter__: "() -> Self",
      __exit__: blocking("(*args: object) -> None"),
      connect: blocking("() -> None"),
      get_server: "() -> object",
      join: blocking("(timeout: float = None) -> None"),
      register:
        "(typeid: str, callable: Callable = None, proxytype: object = None, exposed: object = None, method_to_typeid: object = None, create_method: bool = True) -> None",
      shutdown: blocking("() -> None"),
      start: blocking("(initializer: Callable = None, initargs: Iterable[object] = ()) -> None"),
    }),
    Namespace: cls("(**kwargs: object)", {}),
    SharedMemoryManager: cls("(*args: object)", {
      ShareableList: "(sequence: Iterable[object]) -> object",
      SharedMemory: "(size: int) -> object",
    }, { bases: ["multiprocessing.managers.SyncManager"] }),
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
