/** https://docs.python.org/3/library/concurrent.futures.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow, Row } from "./signature.ts";
import { blocking, cls, type Draft, fn, lazy, module } from "./table.ts";

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
    "(fn: Callable[..., R], *iterables: Iterable[object], timeout: float | None = None, chunksize: int = 1) -> Iterator[R]",
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

function of(name: string): Row {
  return futures.members.get(name)!;
}

/** The submodules, where the errors of broken pools stand. */
export const futuresSubmodules: readonly ModuleRow[] = [
  module("concurrent.futures.process", {
    BrokenProcessPool: exception("concurrent.futures.BrokenExecutor"),
    ProcessPoolExecutor: of("ProcessPoolExecutor"),
  }),
  module("concurrent.futures.thread", {
    BrokenThreadPool: exception("concurrent.futures.BrokenExecutor"),
    ThreadPoolExecutor: of("ThreadPoolExecutor"),
  }),
];
