/** https://docs.python.org/3/library/threading.html and queue. */
import { exception } from "./exceptions.ts";
import type { ModuleRow, Row } from "./signature.ts";
import { locks } from "./synchronize.ts";
import {
  blocking,
  cls,
  converting,
  type Draft,
  fn,
  module,
  unsupported,
  writable,
} from "./table.ts";

const Thread = cls(
  fn(
    "(group: None = None, target: Callable | None = None, name: str | None = None, args: Iterable[object] = (), kwargs: object = None, *, daemon: bool | None = None)",
    { calls: { function: "target", args: "args", kwargs: "kwargs" }, callbacks: "any" },
  ),
  {
    daemon: converting("bool"),
    getName: "() -> str",
    ident: "index | None",
    isDaemon: "() -> bool",
    is_alive: "() -> bool",
    join: blocking("(timeout: float | None = None) -> None"),
    name: converting("str"),
    native_id: "index | None",
    run: blocking("() -> None"),
    setDaemon: "(daemonic: bool) -> None",
    setName: "(name: str) -> None",
    start: fn("() -> None", { settles: true }),
  },
);

/** `threading`. */
export const threading: ModuleRow = module("threading", {
  ...locks("threading"),
  Thread,
  Timer: cls(
    fn(
      "(interval: float, function: Callable, args: Iterable[object] = None, kwargs: object = None)",
      {
        calls: { function: "function", args: "args", kwargs: "kwargs" },
        callbacks: "any",
      },
    ),
    {
      args: writable("object"),
      cancel: "() -> None",
      finished: "threading.Event",
      function: writable("object"),
      interval: writable("float"),
      kwargs: writable("object"),
    },
    { bases: ["threading.Thread"] },
  ),
  local: cls("()", {}),
  BrokenBarrierError: exception("RuntimeError"),
  ThreadError: exception("RuntimeError"),
  TIMEOUT_MAX: "float",
  active_count: "() -> index",
  activeCount: "() -> index",
  current_thread: "() -> threading.Thread",
  currentThread: "() -> threading.Thread",
  enumerate: "() -> list[threading.Thread]",
  ExceptHookArgs: cls("(args: Iterable[object])", {
    exc_type: "object",
    exc_value: "object",
    exc_traceback: "object",
    thread: "threading.Thread | None",
  }),
  __excepthook__: "(args: threading.ExceptHookArgs) -> None",
  excepthook: "(args: threading.ExceptHookArgs) -> None",
  get_ident: "() -> index",
  get_native_id: "() -> index",
  main_thread: "() -> threading.Thread",
  settrace: unsupported("a program here cannot be traced"),
  setprofile: unsupported("a program here cannot be profiled by itself"),
});

const queueMethods: Readonly<Record<string, Draft | string>> = {
  empty: "() -> bool",
  full: "() -> bool",
  get: blocking("(block: bool = True, timeout: float | None = None) -> T"),
  get_nowait: "() -> T",
  join: blocking("() -> None"),
  maxsize: "int",
  put: blocking("(item: T, block: bool = True, timeout: float | None = None) -> None"),
  put_nowait: "(item: T) -> None",
  qsize: "() -> index",
  shutdown: "(immediate: bool = False) -> None",
  task_done: "() -> None",
};

/** `queue`. */
export const queue: ModuleRow = module("queue", {
  Queue: cls("(maxsize: int = 0)", queueMethods, { parameters: ["T"] }),
  LifoQueue: cls("(maxsize: int = 0)", queueMethods, { parameters: ["T"] }),
  PriorityQueue: cls("(maxsize: int = 0)", queueMethods, { parameters: ["T"] }),
  SimpleQueue: cls("()", {
    empty: "() -> bool",
    get: blocking("(block: bool = True, timeout: float | None = None) -> T"),
    get_nowait: "() -> T",
    put: "(item: T, block: bool = True, timeout: float | None = None) -> None",
    put_nowait: "(item: T) -> None",
    qsize: "() -> index",
  }, { parameters: ["T"] }),
  Empty: exception("Exception"),
  Full: exception("Exception"),
  ShutDown: exception("Exception"),
});

function of(name: string): Row {
  return threading.members.get(name)!;
}

/** `multiprocessing.dummy`: the interface of `multiprocessing` with threads behind it. */
export const dummy: ModuleRow = module("multiprocessing.dummy", {
  Barrier: of("Barrier"),
  BoundedSemaphore: of("BoundedSemaphore"),
  Condition: of("Condition"),
  Event: of("Event"),
  Lock: of("Lock"),
  Process: cls(Thread.constructs, { exitcode: "index | None" }, { bases: ["threading.Thread"] }),
  Pool: fn(
    "(processes: int | None = None, initializer: Callable = None, initargs: Iterable[object] = ()) -> multiprocessing.pool.ThreadPool",
    { calls: { function: "initializer", args: "initargs" }, callbacks: "any" },
  ),
  Queue: queue.members.get("Queue")!,
  JoinableQueue: queue.members.get("Queue")!,
  RLock: of("RLock"),
  Semaphore: of("Semaphore"),
  active_children: "() -> list[threading.Thread]",
  current_process: "() -> threading.Thread",
});

/** `_thread`. */
export const lowLevel: ModuleRow = module("_thread", {
  LockType: of("Lock"),
  RLock: of("RLock"),
  TIMEOUT_MAX: "float",
  allocate_lock: "() -> threading.Lock",
  error: exception("Exception"),
  exit: "() -> None",
  get_ident: "() -> index",
  get_native_id: "() -> index",
  start_new_thread: fn(
    "(function: Callable, args: Iterable[object], kwargs: object = None) -> index",
    { calls: { function: "function", args: "args", kwargs: "kwargs" }, callbacks: "any" },
  ),
});
