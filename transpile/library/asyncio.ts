/** https://docs.python.org/3/library/asyncio.html and contextvars. */
import { exception } from "./exceptions.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { blocking, cls, type Draft, fn, module } from "./table.ts";

/** What is given as `Iterable[T]` here is something that can be awaited, and gives a T. */
type Members = Readonly<Record<string, Draft | string>>;

/** A function that may be given any function. */
function calling(signature: string): Draft {
  return fn(signature, { callbacks: "any" });
}

const futureMembers: Members = {
  __iter__: "() -> Iterator[T]",
  add_done_callback: calling(
    "(fn: Callable[[Self], object], *, context: object = None) -> None",
  ),
  cancel: "(msg: object = None) -> bool",
  cancelled: "() -> bool",
  done: "() -> bool",
  exception: "() -> object",
  get_loop: "() -> asyncio.AbstractEventLoop",
  remove_done_callback: calling("(fn: Callable) -> index"),
  result: "() -> T",
  set_exception: "(exception: object, /) -> None",
  set_result: "(result: T, /) -> None",
};

const Future = cls("(*, loop: object = None)", futureMembers, { parameters: ["T"] });

const Task = cls(
  "(coro: Iterable[T], *, loop: object = None, name: str | None = None, context: object = None, eager_start: bool = False)",
  {
    ...futureMembers,
    cancelling: "() -> index",
    get_context: "() -> object",
    get_coro: "() -> coroutine[T]",
    get_name: "() -> str",
    set_name: "(value: object, /) -> None",
    uncancel: "() -> index",
  },
  { parameters: ["T"] },
);

const handle: Members = {
  cancel: "() -> None",
  cancelled: "() -> bool",
  when: "() -> float",
};

const LISTENING = "backlog: int = 100, start_serving: bool = True";
const PAIR = "coroutine[tuple[asyncio.Transport, object]]";

const endpoints: Members = {
  create_connection: calling(
    `(protocol_factory: Callable[[], object], host: object, port: object) -> ${PAIR}`,
  ),
  create_datagram_endpoint: calling(
    "(protocol_factory: Callable[[], object], local_addr: object = None, remote_addr: object = None) -> coroutine[tuple[asyncio.DatagramTransport, object]]",
  ),
  create_server: calling(
    `(protocol_factory: Callable[[], object], host: object = None, port: object = None, *, ${LISTENING}, reuse_address: object = None) -> coroutine[asyncio.Server]`,
  ),
  create_unix_connection: calling(
    `(protocol_factory: Callable[[], object], path: object) -> ${PAIR}`,
  ),
  create_unix_server: calling(
    `(protocol_factory: Callable[[], object], path: object = None, *, ${LISTENING}) -> coroutine[asyncio.Server]`,
  ),
};

const loop: Members = {
  add_signal_handler: calling("(sig: int, callback: Callable, *args: object) -> None"),
  call_at: calling(
    "(when: float, callback: Callable, *args: object, context: object = None) -> asyncio.TimerHandle",
  ),
  ...endpoints,
  call_exception_handler: "(context: object) -> None",
  call_later: calling(
    "(delay: float, callback: Callable, *args: object, context: object = None) -> asyncio.TimerHandle",
  ),
  call_soon: calling(
    "(callback: Callable, *args: object, context: object = None) -> asyncio.Handle",
  ),
  call_soon_threadsafe: calling(
    "(callback: Callable, *args: object, context: object = None) -> asyncio.Handle",
  ),
  close: "() -> None",
  create_future: "() -> asyncio.Future[object]",
  create_task:
    "(coro: Iterable[T], *, name: str | None = None, context: object = None) -> asyncio.Task[T]",
  default_exception_handler: "(context: object) -> None",
  get_debug: "() -> bool",
  get_exception_handler: "() -> object",
  get_task_factory: "() -> object",
  is_closed: "() -> bool",
  is_running: "() -> bool",
  remove_signal_handler: "(sig: int) -> bool",
  run_forever: blocking("() -> None"),
  run_in_executor: calling(
    "(executor: object, func: Callable[..., R], *args: object) -> asyncio.Future[R]",
  ),
  run_until_complete: blocking("(future: Iterable[T]) -> T"),
  set_debug: "(enabled: bool) -> None",
  set_default_executor: "(executor: object) -> None",
  set_exception_handler: calling("(handler: Callable | None) -> None"),
  set_task_factory: calling("(factory: Callable | None) -> None"),
  shutdown_asyncgens: "() -> coroutine[None]",
  shutdown_default_executor: "(timeout: float | None = None) -> coroutine[None]",
  stop: "() -> None",
  time: "() -> float",
};

const baseTransport: Members = {
  close: "() -> None",
  get_extra_info: "(name: str, default: object = None) -> object",
  get_protocol: "() -> object",
  is_closing: "() -> bool",
  set_protocol: "(protocol: object) -> None",
};

const baseProtocol = (transport: string): Members => ({
  connection_lost: "(exc: object) -> None",
  connection_made: `(transport: asyncio.${transport}) -> None`,
  pause_writing: "() -> None",
  resume_writing: "() -> None",
});

const lock: Members = {
  __aenter__: "() -> coroutine[None]",
  __aexit__: "(*args: object) -> coroutine[None]",
  acquire: "() -> coroutine[bool]",
  locked: "() -> bool",
  release: "() -> None",
};

const queueMembers: Members = {
  empty: "() -> bool",
  full: "() -> bool",
  get: "() -> coroutine[T]",
  get_nowait: "() -> T",
  join: "() -> coroutine[None]",
  maxsize: "int",
  put: "(item: T) -> coroutine[None]",
  put_nowait: "(item: T) -> None",
  qsize: "() -> index",
  shutdown: "(immediate: bool = False) -> None",
  task_done: "() -> None",
};

const timeout = cls("(when: float | None)", {
  __aenter__: "() -> coroutine[asyncio.Timeout]",
  __aexit__: "(*args: object) -> coroutine[None]",
  expired: "() -> bool",
  reschedule: "(when: float | None) -> None",
  when: "() -> float | None",
});

function gathered({ arguments: given }: CallShape): string | undefined {
  return given.has("return_exceptions") ? "asyncio.Future[list[object]]" : undefined;
}

/** `asyncio`. */
export const asyncio: ModuleRow = module("asyncio", {
  ALL_COMPLETED: "str",
  FIRST_COMPLETED: "str",
  FIRST_EXCEPTION: "str",
  AbstractEventLoop: cls("()", loop),
  Barrier: cls("(parties: int)", {
    __aenter__: "() -> coroutine[index]",
    __aexit__: "(*args: object) -> coroutine[None]",
    abort: "() -> coroutine[None]",
    broken: "bool",
    n_waiting: "index",
    parties: "index",
    reset: "() -> coroutine[None]",
    wait: "() -> coroutine[index]",
  }),
  BaseProtocol: cls("()", baseProtocol("Transport")),
  BaseTransport: cls("(extra: object = None)", baseTransport),
  BoundedSemaphore: cls("(value: int = 1)", lock),
  BrokenBarrierError: exception("RuntimeError"),
  BufferedProtocol: cls("()", {
    ...baseProtocol("Transport"),
    buffer_updated: "(nbytes: index) -> None",
    eof_received: "() -> object",
    get_buffer: "(sizehint: index) -> object",
  }),
  DatagramProtocol: cls("()", {
    ...baseProtocol("DatagramTransport"),
    datagram_received: "(data: bytes, addr: tuple[str, index]) -> None",
    error_received: "(exc: object) -> None",
  }),
  DatagramTransport: cls("(extra: object = None)", {
    ...baseTransport,
    abort: "() -> None",
    sendto: "(data: object, addr: object = None) -> None",
  }),
  Protocol: cls("()", {
    ...baseProtocol("Transport"),
    data_received: "(data: bytes) -> None",
    eof_received: "() -> object",
  }),
  Transport: cls("(extra: object = None)", {
    ...baseTransport,
    abort: "() -> None",
    can_write_eof: "() -> bool",
    get_write_buffer_limits: "() -> tuple[index, index]",
    get_write_buffer_size: "() -> index",
    is_reading: "() -> bool",
    pause_reading: "() -> None",
    resume_reading: "() -> None",
    set_write_buffer_limits: "(high: int | None = None, low: int | None = None) -> None",
    write: "(data: object) -> None",
    write_eof: "() -> None",
    writelines: "(list_of_data: object) -> None",
  }),
  CancelledError: exception("BaseException"),
  Condition: cls("(lock: object = None)", {
    ...lock,
    notify: "(n: int = 1) -> None",
    notify_all: "() -> None",
    wait: "() -> coroutine[bool]",
    wait_for: calling("(predicate: Callable[[], object]) -> coroutine[object]"),
  }),
  Event: cls("()", {
    clear: "() -> None",
    is_set: "() -> bool",
    set: "() -> None",
    wait: "() -> coroutine[bool]",
  }),
  Future,
  Handle: cls(null, handle),
  IncompleteReadError: exception("EOFError", { expected: "index | None", partial: "bytes" }),
  InvalidStateError: exception("Exception"),
  LifoQueue: cls("(maxsize: int = 0)", queueMembers, { parameters: ["T"] }),
  LimitOverrunError: exception("Exception", { consumed: "index" }),
  Lock: cls("()", lock),
  PriorityQueue: cls("(maxsize: int = 0)", queueMembers, { parameters: ["T"] }),
  Queue: cls("(maxsize: int = 0)", queueMembers, { parameters: ["T"] }),
  QueueEmpty: exception("Exception"),
  QueueFull: exception("Exception"),
  QueueShutDown: exception("Exception"),
  Runner: cls("(*, debug: bool | None = None, loop_factory: object = None)", {
    __enter__: "() -> Self",
    __exit__: blocking("(*args: object) -> None"),
    close: blocking("() -> None"),
    get_loop: "() -> asyncio.AbstractEventLoop",
    run: blocking("(coro: Iterable[T], *, context: object = None) -> T"),
  }),
  Semaphore: cls("(value: int = 1)", lock),
  SendfileNotAvailableError: exception("RuntimeError"),
  Server: cls(null, {
    __aenter__: "() -> coroutine[asyncio.Server]",
    __aexit__: "(*args: object) -> coroutine[None]",
    abort_clients: "() -> None",
    close: "() -> None",
    close_clients: "() -> None",
    get_loop: "() -> asyncio.AbstractEventLoop",
    is_serving: "() -> bool",
    serve_forever: "() -> coroutine[None]",
    sockets: "object",
    start_serving: "() -> coroutine[None]",
    wait_closed: "() -> coroutine[None]",
  }),
  StreamReader: cls("(limit: int | None = None)", {
    at_eof: "() -> bool",
    exception: "() -> object",
    feed_data: "(data: bytes) -> None",
    feed_eof: "() -> None",
    read: "(n: int = -1) -> coroutine[bytes]",
    readexactly: "(n: int) -> coroutine[bytes]",
    readline: "() -> coroutine[bytes]",
    readuntil: "(separator: bytes = ...) -> coroutine[bytes]",
  }),
  StreamWriter: cls(null, {
    can_write_eof: "() -> bool",
    close: "() -> None",
    drain: "() -> coroutine[None]",
    get_extra_info: "(name: str, default: object = None) -> object",
    is_closing: "() -> bool",
    wait_closed: "() -> coroutine[None]",
    write: "(data: bytes) -> None",
    write_eof: "() -> None",
    writelines: "(data: Iterable[bytes]) -> None",
  }),
  Task,
  TaskGroup: cls("()", {
    __aenter__: "() -> coroutine[asyncio.TaskGroup]",
    __aexit__: "(*args: object) -> coroutine[None]",
    create_task:
      "(coro: Iterable[T], *, name: str | None = None, context: object = None) -> asyncio.Task[T]",
  }),
  Timeout: timeout,
  TimeoutError: exception("OSError"),
  TimerHandle: cls(null, handle),
  all_tasks: "(loop: object = None) -> set[asyncio.Task[object]]",
  as_completed:
    "(fs: Iterable[object], *, timeout: float | None = None) -> Iterator[coroutine[object]]",
  create_subprocess_exec:
    "(program: object, *args: object, stdin: object = None, stdout: object = None, stderr: object = None, cwd: object = None, env: object = None) -> coroutine[asyncio.subprocess.Process]",
  create_subprocess_shell:
    "(cmd: object, *, stdin: object = None, stdout: object = None, stderr: object = None, cwd: object = None, env: object = None) -> coroutine[asyncio.subprocess.Process]",
  create_task:
    "(coro: Iterable[T], *, name: str | None = None, context: object = None) -> asyncio.Task[T]",
  current_task: "(loop: object = None) -> asyncio.Task[object] | None",
  ensure_future: "(coro_or_future: Iterable[T], *, loop: object = None) -> asyncio.Future[T]",
  gather: fn(
    "(*coros_or_futures: Iterable[T], return_exceptions: bool = False) -> asyncio.Future[list[T]]",
    { result: gathered },
  ),
  get_event_loop: "() -> asyncio.AbstractEventLoop",
  get_running_loop: "() -> asyncio.AbstractEventLoop",
  iscoroutine: "(obj: object) -> bool",
  iscoroutinefunction: "(func: object) -> bool",
  isfuture: "(obj: object) -> bool",
  new_event_loop: "() -> asyncio.AbstractEventLoop",
  open_connection: fn(
    "(host: str, port: int, *, limit: int = ...) -> coroutine[tuple[asyncio.StreamReader, asyncio.StreamWriter]]",
  ),
  open_unix_connection:
    "(path: object, *, limit: int = ...) -> coroutine[tuple[asyncio.StreamReader, asyncio.StreamWriter]]",
  run: blocking(
    "(main: Iterable[T], *, debug: bool | None = None, loop_factory: object = None) -> T",
  ),
  run_coroutine_threadsafe: "(coro: Iterable[T], loop: object) -> concurrent.futures.Future[T]",
  set_event_loop: "(loop: object) -> None",
  shield: "(arg: Iterable[T]) -> asyncio.Future[T]",
  sleep: "(delay: float, result: T = None) -> coroutine[T]",
  start_server: calling(
    "(client_connected_cb: Callable[[asyncio.StreamReader, asyncio.StreamWriter], object], host: str | None = None, port: int | None = None, *, limit: int = ...) -> coroutine[asyncio.Server]",
  ),
  start_unix_server: calling(
    "(client_connected_cb: Callable[[asyncio.StreamReader, asyncio.StreamWriter], object], path: object = None, *, limit: int = ...) -> coroutine[asyncio.Server]",
  ),
  timeout: "(delay: float | None) -> asyncio.Timeout",
  timeout_at: "(when: float | None) -> asyncio.Timeout",
  to_thread: calling(
    "(func: Callable[..., R], /, *args: object, **kwargs: object) -> coroutine[R]",
  ),
  wait:
    "(fs: Iterable[T], *, timeout: float | None = None, return_when: str = 'ALL_COMPLETED') -> coroutine[tuple[set[T], set[T]]]",
  wait_for: "(fut: Iterable[T], timeout: float | None) -> coroutine[T]",
  wrap_future: "(future: Iterable[T], *, loop: object = None) -> asyncio.Future[T]",
});

/** `asyncio.subprocess`. */
export const asyncioSubprocess: ModuleRow = module("asyncio.subprocess", {
  DEVNULL: "int",
  PIPE: "int",
  Process: cls(null, {
    communicate: "(input: bytes | None = None) -> coroutine[tuple[bytes | None, bytes | None]]",
    kill: "() -> None",
    pid: "index",
    returncode: "small | None",
    send_signal: "(signal: int) -> None",
    stderr: "asyncio.StreamReader",
    stdin: "asyncio.StreamWriter",
    stdout: "asyncio.StreamReader",
    terminate: "() -> None",
    wait: "() -> coroutine[small]",
  }),
  STDOUT: "int",
});

const context: Members = {
  copy: "() -> contextvars.Context",
  get: "(key: object, default: object = None) -> object",
  items: "() -> Iterator[tuple[object, object]]",
  keys: "() -> Iterator[object]",
  run: calling("(callable: Callable[..., R], *args: object, **kwargs: object) -> R"),
};

/** `contextvars`. */
export const contextvars: ModuleRow = module("contextvars", {
  Context: cls("()", context),
  ContextVar: cls("(name: str, *, default: T = ...)", {
    get: "(default: T = ...) -> T",
    name: "str",
    reset: "(token: object) -> None",
    set: "(value: T) -> contextvars.Token",
  }, { parameters: ["T"] }),
  Token: cls(null, { MISSING: "object", old_value: "object", var: "object" }),
  copy_context: "() -> contextvars.Context",
});
