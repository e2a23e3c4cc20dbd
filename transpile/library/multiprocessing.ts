/** https://docs.python.org/3/library/multiprocessing.html */
import { exception } from "./exceptions.ts";
import type { CallShape, ModuleRow, Row } from "./signature.ts";
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

/** What a `ctypes` or `array` type code holds. */
const CODES: Readonly<Record<string, string>> = {
  b: "int[-128, 127]",
  B: "int[0, 255]",
  h: "int[-32768, 32767]",
  H: "int[0, 65535]",
  i: "int[-2147483648, 2147483647]",
  I: "int[0, 4294967295]",
  l: "int",
  L: "int",
  q: "int",
  Q: "int",
  f: "float",
  d: "float",
  c: "bytes",
  u: "str",
};

const C_TYPES: Readonly<Record<string, string>> = {
  c_bool: "bool",
  c_byte: CODES.b!,
  c_ubyte: CODES.B!,
  c_int8: CODES.b!,
  c_uint8: CODES.B!,
  c_short: CODES.h!,
  c_ushort: CODES.H!,
  c_int16: CODES.h!,
  c_uint16: CODES.H!,
  c_int: CODES.i!,
  c_uint: CODES.I!,
  c_int32: CODES.i!,
  c_uint32: CODES.I!,
  c_float: "float",
  c_double: "float",
  c_char: "bytes",
};

/** The stub of what a shared value of the given type code holds. */
function content(call: CallShape): string {
  const code = call.literals.get("typecode_or_type");
  if (typeof code === "string") return CODES[code] ?? "object";
  const type = call.arguments.get("typecode_or_type");
  if (type?.kind === "libraryClass" && type.name.startsWith("ctypes.")) {
    return C_TYPES[type.name.slice(7)] ?? (type.name.startsWith("ctypes.c_int") ? "int" : "object");
  }
  return "object";
}

function shared(name: string): (call: CallShape) => string {
  return (call) => `multiprocessing.${name}[${content(call)}]`;
}

const target = { function: "target", args: "args", kwargs: "kwargs" };

const Process = cls(
  fn(
    "(group: None = None, target: Callable | None = None, name: str | None = None, args: Iterable[object] = (), kwargs: object = {}, *, daemon: bool | None = None)",
    { calls: target, callbacks: "any" },
  ),
  {
    authkey: writable("bytes"),
    close: "() -> None",
    daemon: converting("bool"),
    exitcode: "int[-2147483648, 4294967295] | None",
    ident: "int[0, 4294967295] | None",
    is_alive: "() -> bool",
    join: blocking("(timeout: float | None = None) -> None"),
    kill: "() -> None",
    name: converting("str"),
    pid: "int[0, 4294967295] | None",
    run: blocking("() -> None"),
    sentinel: "index",
    start: "() -> None",
    terminate: "() -> None",
  },
);

const queueMethods = {
  cancel_join_thread: "() -> None",
  close: "() -> None",
  empty: "() -> bool",
  full: "() -> bool",
  get: blocking("(block: bool = True, timeout: float | None = None) -> T"),
  get_nowait: "() -> T",
  join_thread: blocking("() -> None"),
  put: blocking("(obj: T, block: bool = True, timeout: float | None = None) -> None"),
  put_nowait: "(obj: T) -> None",
  qsize: "() -> index",
};

const one = { parameters: ["T"] };

const queues: Readonly<Record<string, Draft>> = {
  Queue: cls("(maxsize: int = 0)", queueMethods, one),
  JoinableQueue: cls("(maxsize: int = 0)", {
    ...queueMethods,
    join: blocking("() -> None"),
    task_done: "() -> None",
  }, one),
  SimpleQueue: cls("()", {
    close: "() -> None",
    empty: "() -> bool",
    get: blocking("() -> T"),
    put: blocking("(obj: T) -> None"),
  }, one),
};

const applying = { function: "func", args: "args", kwargs: "kwds" };
const ASYNC = "multiprocessing.pool.AsyncResult";

const Pool = cls(
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

const Connection = cls(null, {
  __enter__: "() -> Self",
  __exit__: "(*args: object) -> None",
  close: "() -> None",
  closed: "bool",
  fileno: "() -> index",
  poll: blocking("(timeout: float | None = 0.0) -> bool"),
  readable: "bool",
  recv: blocking("() -> T"),
  recv_bytes: blocking("(maxlength: int | None = None) -> bytes"),
  recv_bytes_into: blocking("(buf: object, offset: int = 0) -> index"),
  send: blocking("(obj: T) -> None"),
  send_bytes: blocking("(buf: object, offset: int = 0, size: int | None = None) -> None"),
  writable: "bool",
}, one);

const CONNECTION = "multiprocessing.connection.Connection[object]";

const Value = cls(
  fn("(typecode_or_type: object, *args: object, lock: object = True)", { result: shared("Value") }),
  {
    __enter__: blocking("() -> bool"),
    __exit__: "(*args: object) -> None",
    acquire: blocking("(block: bool = True, timeout: float | None = None) -> bool"),
    get_lock: "() -> multiprocessing.RLock",
    get_obj: "() -> object",
    release: "() -> None",
    value: converting("T"),
  },
  one,
);

const ArrayClass = cls(
  fn("(typecode_or_type: object, size_or_initializer: object, *, lock: object = True)", {
    result: shared("Array"),
    reads: "now",
  }),
  {
    __enter__: blocking("() -> bool"),
    __exit__: "(*args: object) -> None",
    __getitem__: "(index: object, /) -> T",
    __getslice__: "(index: object, /) -> list[T]",
    __iter__: "() -> Iterator[T]",
    __len__: "() -> index",
    __setitem__: "(index: object, value: object, /) -> None",
    acquire: blocking("(block: bool = True, timeout: float | None = None) -> bool"),
    get_lock: "() -> multiprocessing.RLock",
    get_obj: "() -> object",
    raw: converting("bytes"),
    release: "() -> None",
    value: converting("bytes"),
  },
  one,
);

const Manager = cls("()", {
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

/** What a context offers, and the module itself, which is the default context. */
const shared_api: Readonly<Record<string, Draft | string>> = {
  ...locks("multiprocessing"),
  ...queues,
  Process,
  Pool,
  Value,
  Array: ArrayClass,
  RawValue: cls(
    fn("(typecode_or_type: object, *args: object)", { result: shared("RawValue") }),
    { value: converting("T") },
    one,
  ),
  RawArray: cls(
    fn("(typecode_or_type: object, size_or_initializer: object)", {
      result: shared("RawArray"),
      reads: "now",
    }),
    {
      __getitem__: "(index: object, /) -> T",
      __getslice__: "(index: object, /) -> list[T]",
      __iter__: "() -> Iterator[T]",
      __len__: "() -> index",
      __setitem__: "(index: object, value: object, /) -> None",
      raw: converting("bytes"),
      value: converting("bytes"),
    },
    one,
  ),
  Pipe: `(duplex: bool = True) -> tuple[${CONNECTION}, ${CONNECTION}]`,
  Manager: fn("() -> multiprocessing.managers.SyncManager", { blocks: true }),
  ProcessError: exception("Exception"),
  AuthenticationError: exception("multiprocessing.ProcessError"),
  BufferTooShort: exception("multiprocessing.ProcessError"),
  TimeoutError: exception("multiprocessing.ProcessError"),
  active_children: "() -> list[multiprocessing.Process]",
  allow_connection_pickling: "() -> None",
  cpu_count: "() -> int[1, 65536]",
  current_process: "() -> multiprocessing.Process",
  freeze_support: "() -> None",
  get_all_start_methods: "() -> list[str]",
  get_context: "(method: str | None = None) -> multiprocessing.context.BaseContext",
  get_logger: "() -> object",
  get_start_method: "(allow_none: bool = False) -> str",
  log_to_stderr: "(level: object = None) -> object",
  parent_process: "() -> multiprocessing.Process | None",
  set_executable: "(executable: str) -> None",
  set_forkserver_preload: "(module_names: object) -> None",
  set_start_method: "(method: str | None, force: bool = False) -> None",
};

/** `multiprocessing`. */
export const multiprocessing: ModuleRow = module("multiprocessing", {
  ...shared_api,
});

function of(name: string): Row {
  return multiprocessing.members.get(name)!;
}

/** The submodules, whose classes are those of the package. */
export const submodules: readonly ModuleRow[] = [
  module("multiprocessing.process", {
    BaseProcess: of("Process"),
    active_children: of("active_children"),
    current_process: of("current_process"),
    parent_process: of("parent_process"),
  }),
  module("multiprocessing.pool", {
    Pool: of("Pool"),
    AsyncResult,
    ApplyResult: AsyncResult,
    MapResult: AsyncResult,
    IMapIterator,
    ThreadPool: cls(
      fn(
        "(processes: int | None = None, initializer: Callable | None = None, initargs: Iterable[object] = ())",
        { calls: { function: "initializer", args: "initargs" }, callbacks: "any" },
      ),
      {},
      { bases: ["multiprocessing.Pool"] },
    ),
  }),
  module("multiprocessing.queues", {
    Queue: of("Queue"),
    JoinableQueue: of("JoinableQueue"),
    SimpleQueue: of("SimpleQueue"),
    Empty: exception("Exception"),
    Full: exception("Exception"),
  }),
  module("multiprocessing.connection", {
    Connection,
    Client: blocking(
      `(address: object, family: str | None = None, authkey: bytes | None = None) -> ${CONNECTION}`,
    ),
    Listener: cls(
      "(address: object = None, family: str | None = None, backlog: int = 1, authkey: bytes | None = None)",
      {
        __enter__: "() -> Self",
        __exit__: "(*args: object) -> None",
        accept: blocking(`() -> ${CONNECTION}`),
        address: "object",
        close: "() -> None",
        last_accepted: "object",
      },
    ),
    Pipe: of("Pipe"),
    answer_challenge: blocking("(connection: object, authkey: bytes) -> None"),
    deliver_challenge: blocking("(connection: object, authkey: bytes) -> None"),
    wait: blocking("(object_list: Iterable[T], timeout: float | None = None) -> list[T]"),
  }),
  module("multiprocessing.synchronize", {
    Lock: of("Lock"),
    RLock: of("RLock"),
    Semaphore: of("Semaphore"),
    BoundedSemaphore: of("BoundedSemaphore"),
    Condition: of("Condition"),
    Event: of("Event"),
    Barrier: of("Barrier"),
  }),
  module("multiprocessing.sharedctypes", {
    Array: of("Array"),
    RawArray: of("RawArray"),
    RawValue: of("RawValue"),
    Value: of("Value"),
    copy: "(obj: object) -> object",
    synchronized: "(obj: object, lock: object = None) -> object",
  }),
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
  module("multiprocessing.context", {
    BaseContext: cls(null, shared_api),
    AuthenticationError: of("AuthenticationError"),
    BufferTooShort: of("BufferTooShort"),
    Process: of("Process"),
    ProcessError: of("ProcessError"),
    TimeoutError: of("TimeoutError"),
  }),
  module("multiprocessing.dummy", {
    Pool: fn(
      "(processes: int | None = None, initializer: Callable = None, initargs: Iterable[object] = ()) -> multiprocessing.pool.ThreadPool",
      {
        callbacks: "any",
      },
    ),
    Process: of("Process"),
  }),
  module("multiprocessing.util", {
    get_logger: of("get_logger"),
    log_to_stderr: of("log_to_stderr"),
    Finalize: unsupported("the runtime cleans up by itself"),
  }),
];

/** `ctypes`, as far as shared values need it. */
export const ctypes: ModuleRow = module("ctypes", {
  ...Object.fromEntries(
    [
      ...Object.keys(C_TYPES),
      "c_long",
      "c_ulong",
      "c_longlong",
      "c_ulonglong",
      "c_int64",
      "c_uint64",
      "c_longdouble",
      "c_size_t",
      "c_ssize_t",
      "c_wchar",
      "c_char_p",
      "c_wchar_p",
      "c_void_p",
    ].map((name) => [name, cls("(value: object = ...)", { value: writable("object") })]),
  ),
  Structure: cls("(*args: object, **kwargs: object)", {}),
  sizeof: "(obj: object) -> index",
});
