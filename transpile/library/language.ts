/** Modules about the language itself: abc, contextlib, dataclasses, enum, typing, traceback, signal, uuid, hashlib. */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, ofClass } from "./table.ts";

/** https://docs.python.org/3/library/abc.html */
export const abc: ModuleRow = module("abc", {
  ABC: cls("()", {}),
  ABCMeta: cls(null, {}, { bases: ["type"] }),
  abstractclassmethod: "(callable: object) -> object",
  abstractmethod: "(funcobj: object) -> object",
  abstractproperty: "(callable: object) -> object",
  abstractstaticmethod: "(callable: object) -> object",
  get_cache_token: "() -> object",
  update_abstractmethods: "(cls: object) -> object",
});

const stack: Readonly<Record<string, Draft | string>> = {
  __enter__: "() -> Self",
  __exit__: "(*args: object) -> bool",
  callback: fn("(callback: Callable, /, *args: object, **kwds: object) -> object", {
    callbacks: "any",
  }),
  close: "() -> None",
  enter_context: "(cm: object) -> object",
  pop_all: "() -> contextlib.ExitStack",
  push: "(exit: object) -> object",
};

/** https://docs.python.org/3/library/contextlib.html */
export const contextlib: ModuleRow = module("contextlib", {
  AbstractAsyncContextManager: cls("()", {}),
  AsyncContextDecorator: cls("()", {}),
  AsyncExitStack: cls("()", {
    __aenter__: "() -> coroutine[contextlib.AsyncExitStack]",
    __aexit__: "(*args: object) -> coroutine[bool]",
    aclose: "() -> coroutine[None]",
    callback: stack.callback!,
    enter_async_context: "(cm: object) -> coroutine[object]",
    enter_context: "(cm: object) -> object",
    pop_all: "() -> contextlib.AsyncExitStack",
    push: "(exit: object) -> object",
    push_async_callback: fn("(callback: Callable, /, *args: object, **kwds: object) -> object", {
      callbacks: "any",
    }),
    push_async_exit: "(exit: object) -> object",
  }),
  aclosing: cls("(thing: T)", {
    __aenter__: "() -> coroutine[T]",
    __aexit__: "(*args: object) -> coroutine[None]",
  }, { parameters: ["T"] }),
  AbstractContextManager: cls("()", {}),
  ContextDecorator: cls("()", {}),
  ExitStack: cls("()", stack),
  asynccontextmanager: "(func: object) -> object",
  chdir: cls("(path: object)", {
    __enter__: "() -> None",
    __exit__: "(*args: object) -> None",
  }),
  closing: cls("(thing: T)", {
    __enter__: "() -> T",
    __exit__: "(*args: object) -> None",
  }, { parameters: ["T"] }),
  contextmanager: "(func: object) -> object",
  nullcontext: cls("(enter_result: T = None)", {
    __aenter__: "() -> coroutine[T]",
    __aexit__: "(*args: object) -> coroutine[None]",
    __enter__: "() -> T",
    __exit__: "(*args: object) -> None",
  }, { parameters: ["T"] }),
  redirect_stderr: cls("(new_target: T)", {
    __enter__: "() -> T",
    __exit__: "(*args: object) -> None",
  }, { parameters: ["T"] }),
  redirect_stdout: cls("(new_target: T)", {
    __enter__: "() -> T",
    __exit__: "(*args: object) -> None",
  }, { parameters: ["T"] }),
  suppress: cls("(*exceptions: object)", {
    __enter__: "() -> None",
    __exit__: "(*args: object) -> bool",
  }),
});

/** https://docs.python.org/3/library/dataclasses.html */
export const dataclasses: ModuleRow = module("dataclasses", {
  Field: cls(null, { name: "str", type: "object", default: "object" }),
  FrozenInstanceError: exception("AttributeError"),
  InitVar: cls(null, {}),
  KW_ONLY: "object",
  MISSING: "object",
  asdict: "(obj: object, *, dict_factory: Callable = ...) -> dict[str, object]",
  astuple: "(obj: object, *, tuple_factory: Callable = ...) -> object",
  dataclass:
    "(cls: object = None, /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False, unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False, slots: bool = False, weakref_slot: bool = False) -> object",
  field:
    "(*, default: object = ..., default_factory: object = ..., init: bool = True, repr: bool = True, hash: object = None, compare: bool = True, metadata: object = None, kw_only: object = ...) -> object",
  fields: "(class_or_instance: object) -> tuple[dataclasses.Field, ...]",
  is_dataclass: "(obj: object) -> bool",
  make_dataclass:
    "(cls_name: str, fields: object, *, bases: object = (), namespace: object = None, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False, unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False, slots: bool = False, weakref_slot: bool = False, module: str | None = None) -> object",
  replace: "(obj: object, /, **changes: object) -> object",
});

/** A class of texts that the module has by their names, too. */
function constants(name: string, members: string): Record<string, Draft | string> {
  const each = Object.fromEntries(members.split(" ").map((one) => [one, `enum.${name}`]));
  const type = cls("(value: object)", { ...each, value: "str" }, { bases: ["enum.StrEnum"] });
  return { [name]: type, ...each };
}

/** https://docs.python.org/3/library/enum.html */
export const enumeration: ModuleRow = module("enum", {
  Enum: cls("(value: object)", { name: "str", value: "object" }),
  EnumDict: cls("(cls_name: str | None = None)", { member_names: "list[str]" }, {
    bases: ["dict"],
  }),
  EnumMeta: cls(null, {}, { bases: ["type"] }),
  EnumType: cls(null, {}, { bases: ["type"] }),
  Flag: cls("(value: object)", {}, { bases: ["enum.Enum"] }),
  IntEnum: cls("(value: object)", { value: "int" }, { bases: ["enum.Enum"] }),
  IntFlag: cls("(value: object)", { value: "int" }, { bases: ["enum.Flag"] }),
  ReprEnum: cls("(value: object)", {}, { bases: ["enum.Enum"] }),
  StrEnum: cls("(value: object)", { value: "str" }, { bases: ["enum.Enum"] }),
  ...constants("EnumCheck", "CONTINUOUS NAMED_FLAGS UNIQUE"),
  ...constants("FlagBoundary", "CONFORM EJECT KEEP STRICT"),
  auto: cls("()", {}),
  global_enum: "(cls: object, update_str: bool = False) -> object",
  global_enum_repr: "(self: object) -> str",
  global_flag_repr: "(self: object) -> str",
  global_str: "(self: object) -> str",
  member: cls("(value: object)", { value: "object" }),
  property:
    "(fget: object = None, fset: object = None, fdel: object = None, doc: object = None) -> object",
  nonmember: cls("(value: object)", { value: "object" }),
  show_flag_values: "(value: object) -> list[int]",
  pickle_by_enum_name: "(self: object, proto: int) -> object",
  pickle_by_global_name: "(self: object, proto: int) -> object",
  unique: "(enumeration: object) -> object",
  verify: "(*checks: object) -> object",
});

const SAID =
  "AbstractSet AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable BinaryIO ByteString Callable ChainMap Collection Container ContextManager Coroutine Counter DefaultDict Deque Dict ForwardRef FrozenSet Generator Generic Hashable IO ItemsView Iterable Iterator KeysView List Mapping MappingView Match MutableMapping MutableSequence MutableSet NewType OrderedDict ParamSpecArgs ParamSpecKwargs Pattern Protocol Reversible Sequence Set Sized SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound Text TextIO Tuple Type TypeAliasType TypedDict ValuesView";

const FORMS =
  "Annotated Any ClassVar Concatenate Final Literal LiteralString Never NoReturn NotRequired Optional ReadOnly Required Self TypeAlias TypeGuard TypeIs Union Unpack";

/** The classes that names of `typing` stand for. */
const ORIGINS: Readonly<Record<string, string>> = {
  AbstractSet: "collections.abc.Set",
  AsyncContextManager: "contextlib.AbstractAsyncContextManager",
  ContextManager: "contextlib.AbstractContextManager",
  DefaultDict: "collections.defaultdict",
  Deque: "collections.deque",
  Dict: "dict",
  FrozenSet: "frozenset",
  List: "list",
  Set: "set",
  Text: "str",
  Tuple: "tuple",
  Type: "type",
  ...named("collections", "ChainMap Counter OrderedDict"),
  ...named(
    "collections.abc",
    "AsyncGenerator AsyncIterable AsyncIterator Awaitable Callable Collection Container Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Sized ValuesView",
  ),
};

/** Names that are those of another module. */
function named(module: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, `${module}.${name}`]));
}

/** https://docs.python.org/3/library/typing.html */
export const typing: ModuleRow = module("typing", {
  ...Object.fromEntries(
    SAID.split(" ").map((name) => [
      name,
      cls("(*args: object, **kwargs: object)", {}, { origin: ORIGINS[name] }),
    ]),
  ),
  ...Object.fromEntries(FORMS.split(" ").map((name) => [name, "object"])),
  NamedTuple: cls("(typename: str, fields: object = ..., /)", {
    _asdict: "() -> dict[str, object]",
    _fields: "tuple[str, ...]",
    _make: ofClass("(iterable: Iterable[object], /) -> object"),
    _replace: "(**kwargs: object) -> Self",
  }),
  NewType: "(name: str, tp: T) -> T",
  NoDefault: "object",
  ParamSpec: "(name: str, **kwargs: object) -> object",
  TYPE_CHECKING: "bool",
  TypeVar: "(name: str, *constraints: object, **kwargs: object) -> object",
  TypeVarTuple: "(name: str, **kwargs: object) -> object",
  assert_never: "(arg: object, /) -> never",
  assert_type: "(val: T, typ: object, /) -> T",
  cast: "(typ: object, val: object) -> object",
  clear_overloads: "() -> None",
  dataclass_transform: "(**kwargs: object) -> object",
  final: "(f: object) -> object",
  get_args: "(tp: object) -> tuple[object, ...]",
  get_origin: "(tp: object) -> object",
  get_overloads: "(func: object) -> list[object]",
  get_protocol_members: "(tp: object, /) -> frozenset[str]",
  get_type_hints:
    "(obj: object, globalns: object = None, localns: object = None, include_extras: bool = False) -> dict[str, object]",
  is_protocol: "(tp: object, /) -> bool",
  is_typeddict: "(tp: object) -> bool",
  no_type_check: "(arg: object) -> object",
  no_type_check_decorator: "(decorator: object) -> object",
  overload: "(func: object) -> object",
  override: "(method: object, /) -> object",
  reveal_type: "(obj: T, /) -> T",
  runtime_checkable: "(cls: object) -> object",
});

const LIMIT = "limit: int | None = None, file: object = None, chain: bool = True";

/** https://docs.python.org/3/library/traceback.html */
export const traceback: ModuleRow = module("traceback", {
  FrameSummary: cls(
    "(filename: str, lineno: index, name: str, *, lookup_line: bool = True, locals: object = None, line: str | None = None, end_lineno: object = None, colno: object = None, end_colno: object = None)",
    {
      __getitem__: "(place: object, /) -> object",
      __iter__: "() -> Iterator[object]",
      __len__: "() -> index",
      colno: "index | None",
      end_colno: "index | None",
      end_lineno: "index | None",
      filename: "str",
      line: "str",
      lineno: "index",
      locals: "object",
      name: "str",
    },
  ),
  StackSummary: cls("()", {
    extract: ofClass(
      "(frame_gen: object, *, limit: int | None = None, lookup_lines: bool = True, capture_locals: bool = False) -> traceback.StackSummary[traceback.FrameSummary]",
    ),
    format: "() -> list[str]",
    format_frame_summary: "(frame_summary: traceback.FrameSummary) -> str",
    from_list: ofClass("(a_list: object) -> traceback.StackSummary[traceback.FrameSummary]"),
  }, { parameters: ["T"], bases: ["list"] }),
  TracebackException: cls("(*args: object, **kwargs: object)", {
    __cause__: "traceback.TracebackException | None",
    __context__: "traceback.TracebackException | None",
    __notes__: "object",
    __suppress_context__: "bool",
    exc_type: "object",
    exc_type_str: "str",
    exceptions: "list[traceback.TracebackException] | None",
    format: "(*, chain: bool = True) -> Iterator[str]",
    format_exception_only: "(*, show_group: bool = False) -> Iterator[str]",
    from_exception: ofClass("(exc: object, **kwargs: object) -> traceback.TracebackException"),
    print: "(*, file: object = None, chain: bool = True) -> None",
    stack: "traceback.StackSummary[traceback.FrameSummary]",
  }),
  clear_frames: "(tb: object) -> None",
  extract_stack:
    "(f: object = None, limit: int | None = None) -> traceback.StackSummary[traceback.FrameSummary]",
  extract_tb:
    "(tb: object, limit: int | None = None) -> traceback.StackSummary[traceback.FrameSummary]",
  format_exc: "(limit: int | None = None, chain: bool = True) -> str",
  format_exception:
    "(exc: object, /, value: object = ..., tb: object = ..., limit: int | None = None, chain: bool = True) -> list[str]",
  format_exception_only: "(exc: object, /, value: object = ...) -> list[str]",
  format_list: "(extracted_list: object) -> list[str]",
  format_stack: "(f: object = None, limit: int | None = None) -> list[str]",
  format_tb: "(tb: object, limit: int | None = None) -> list[str]",
  print_exc: `(${LIMIT}) -> None`,
  print_exception: `(exc: object, /, value: object = ..., tb: object = ..., ${LIMIT}) -> None`,
  print_last: `(${LIMIT}) -> None`,
  print_list: "(extracted_list: object, file: object = None) -> None",
  print_stack: "(f: object = None, limit: int | None = None, file: object = None) -> None",
  print_tb: "(tb: object, limit: int | None = None, file: object = None) -> None",
  walk_stack: "(f: object) -> Iterator[tuple[object, index]]",
  walk_tb: "(tb: object) -> Iterator[tuple[object, index]]",
});

const SIGNALS =
  "SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGKILL SIGPIPE SIGPROF SIGQUIT SIGSEGV SIGSTOP SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_DFL SIG_IGN SIG_BLOCK SIG_UNBLOCK SIG_SETMASK SIGCLD SIGIOT SIGPOLL SIGPWR SIGRTMAX SIGRTMIN SIGSTKFLT SIGSYS ITIMER_REAL ITIMER_VIRTUAL ITIMER_PROF";

/** https://docs.python.org/3/library/signal.html */
export const signal: ModuleRow = module("signal", {
  ...Object.fromEntries(SIGNALS.split(" ").map((name) => [name, "object"])),
  Handlers: cls("(value: object)", {}, { bases: ["enum.Enum"] }),
  ItimerError: cls("(*args: object)", {}, { bases: ["OSError"] }),
  NSIG: "small",
  Sigmasks: cls("(value: object)", {}, { bases: ["enum.Enum"] }),
  Signals: cls("(value: object)", { value: "int" }, { bases: ["enum.Enum"] }),
  alarm: "(seconds: int, /) -> index",
  default_int_handler: "(signalnum: int, frame: object, /) -> never",
  getitimer: "(which: object, /) -> tuple[float, float]",
  getsignal: "(signalnum: object) -> object",
  pause: fn("() -> None", { blocks: true }),
  pthread_sigmask: "(how: object, mask: object) -> set[object]",
  raise_signal: "(signalnum: object, /) -> None",
  setitimer: "(which: object, seconds: float, interval: float = 0.0, /) -> tuple[float, float]",
  sigpending: "() -> set[object]",
  sigwait: fn("(sigset: object) -> object", { blocks: true }),
  siginterrupt: "(signalnum: object, flag: bool, /) -> None",
  signal: fn("(signalnum: object, handler: Callable) -> object", { callbacks: "any" }),
  strsignal: "(signalnum: object, /) -> str | None",
  valid_signals: "() -> set[object]",
});

/** https://docs.python.org/3/library/uuid.html */
export const uuid: ModuleRow = module("uuid", {
  NAMESPACE_DNS: "uuid.UUID",
  NAMESPACE_OID: "uuid.UUID",
  NAMESPACE_URL: "uuid.UUID",
  NAMESPACE_X500: "uuid.UUID",
  RESERVED_FUTURE: "str",
  RESERVED_MICROSOFT: "str",
  RESERVED_NCS: "str",
  RFC_4122: "str",
  SafeUUID: cls("(value: object)", {
    safe: "uuid.SafeUUID",
    unknown: "uuid.SafeUUID",
    unsafe: "uuid.SafeUUID",
  }, { bases: ["enum.Enum"] }),
  UUID: cls(
    "(hex: str | None = None, bytes: object = None, bytes_le: object = None, fields: object = None, int: object = None, version: int | None = None, *, is_safe: object = ...)",
    {
      bytes: "bytes",
      bytes_le: "bytes",
      clock_seq: "index",
      clock_seq_hi_variant: "index",
      clock_seq_low: "index",
      fields: "tuple[int, ...]",
      hex: "str",
      int: "int",
      is_safe: "object",
      node: "small",
      time: "small",
      time_hi_version: "index",
      time_low: "index",
      time_mid: "index",
      urn: "str",
      variant: "str",
      version: "int[1, 8] | None",
    },
  ),
  getnode: "() -> small",
  uuid1: "(node: int | None = None, clock_seq: int | None = None) -> uuid.UUID",
  uuid3: "(namespace: object, name: object) -> uuid.UUID",
  uuid4: "() -> uuid.UUID",
  uuid5: "(namespace: object, name: object) -> uuid.UUID",
});

const BLAKE =
  ", *, digest_size: int = ..., key: object = ..., salt: object = ..., person: object = ..., leaf_size: int = ..., node_offset: int = ..., node_depth: int = ..., inner_size: int = ..., last_node: bool = ...";
const isBlake = (name: string): boolean => name.startsWith("blake");

const ALGORITHMS =
  "blake2b blake2s md5 sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256";

/** https://docs.python.org/3/library/hashlib.html */
export const hashlib: ModuleRow = module("hashlib", {
  ...Object.fromEntries(
    ALGORITHMS.split(" ").map((
      name,
    ) => [
      name,
      `(data: object = ..., /${isBlake(name) ? BLAKE : ""}, **kwargs: object) -> hashlib._Hash`,
    ]),
  ),
  _Hash: cls(null, {
    block_size: "index",
    copy: "() -> hashlib._Hash",
    digest: "(length: int = ...) -> bytes",
    digest_size: "index",
    hexdigest: "(length: int = ...) -> str",
    name: "str",
    update: "(data: object, /) -> None",
  }),
  algorithms_available: "set[str]",
  algorithms_guaranteed: "set[str]",
  file_digest: "(fileobj: object, digest: object, /) -> hashlib._Hash",
  new: "(name: str, data: object = ..., **kwargs: object) -> hashlib._Hash",
  pbkdf2_hmac:
    "(hash_name: str, password: object, salt: object, iterations: int, dklen: int | None = None) -> bytes",
  scrypt: "(password: object, **kwargs: object) -> bytes",
});
