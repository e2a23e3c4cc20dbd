/** https://docs.python.org/3/library/threading.html, queue and concurrent.futures. */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { locks } from "./synchronize.ts";
import {
  blocking,
  cls,
  converting,
  type Draft,
  fn,
  lazy,
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

const Future = cls("()", {
  add_done_callback: fn("(fn: Callable[[Self], object]) -> None", { callbacks: "any" }),
  cancel: "() -> bool",
  cancelled: "() -> bool",
  done: "() -> bool",
  exception: blocking("(timeout: float | None = None) -> object"),
  result: blocking("(timeout: float | None = None) -> T"),
  running: "() -> bool",
  set_exception: "(exception: object) -> None",
  set_result: "(result: T) -> None",
  set_running_or_notify_cancel: "() -> bool",
}, { parameters: ["T"] });

const executor: Readonly<Record<string, Draft | string>> = {
  __enter__: "() -> Self",
  __exit__: blocking("(*args: object) -> None"),
  map: lazy(
    "(fn: Callable, *iterables: Iterable[object], timeout: float | None = None, chunksize: int = 1) -> Iterator[object]",
    { blockingIterator: true },
  ),
  shutdown: blocking("(wait: bool = True, *, cancel_futures: bool = False) -> None"),
  submit: fn(
    "(fn: Callable[..., R], /, *args: object, **kwargs: object) -> concurrent.futures.Future[R]",
    { callbacks: "any" },
  ),
};

/** `concurrent.futures`. */
export const futures: ModuleRow = module("concurrent.futures", {
  ALL_COMPLETED: "str",
  FIRST_COMPLETED: "str",
  FIRST_EXCEPTION: "str",
  BrokenExecutor: exception("RuntimeError"),
  CancelledError: exception("Exception"),
  InvalidStateError: exception("Exception"),
  TimeoutError: exception("OSError"),
  Executor: cls("()", executor),
  Future,
  ProcessPoolExecutor: cls(
    fn(
      "(max_workers: int | None = None, mp_context: object = None, initializer: Callable | None = None, initargs: Iterable[object] = (), *, max_tasks_per_child: int | None = None)",
      { calls: { function: "initializer", args: "initargs" }, callbacks: "any" },
    ),
    executor,
    { bases: ["concurrent.futures.Executor"] },
  ),
  ThreadPoolExecutor: cls(
    fn(
      "(max_workers: int | None = None, thread_name_prefix: str = '', initializer: Callable | None = None, initargs: Iterable[object] = ())",
      { calls: { function: "initializer", args: "initargs" }, callbacks: "any" },
    ),
    executor,
    { bases: ["concurrent.futures.Executor"] },
  ),
  as_completed: fn("(fs: Iterable[T], timeout: float | None = None) -> Iterator[T]", {
    blockingIterator: true,
  }),
  wait: blocking(
    "(fs: Iterable[T], timeout: float | None = None, return_when: str = 'ALL_COMPLETED') -> tuple[set[T], set[T]]",
  ),
});
