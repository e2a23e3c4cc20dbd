/** https://docs.python.org/3/library/multiprocessing.html */
import { exception } from "./exceptions.ts";
import { managers } from "./multiprocessing/managers.ts";
import { Pool, pool } from "./multiprocessing/pool.ts";
import { connection, pipe, queueClasses, queues } from "./multiprocessing/queues.ts";
import { sharedctypes, sharedValues } from "./multiprocessing/shared_types.ts";
import type { ModuleRow, Row } from "./signature.ts";
import { locks } from "./synchronize.ts";
import { dummy } from "./threading.ts";
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

const LOGGER = "logging.Logger";
const CONTEXT = "multiprocessing.context.BaseContext";

/** What a context offers, and the module itself, which is the default context. */
const api: Readonly<Record<string, Draft | string>> = {
  ...locks("multiprocessing"),
  ...queueClasses,
  ...sharedValues,
  Process,
  Pool,
  Pipe: pipe,
  Manager: "() -> multiprocessing.managers.SyncManager",
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
  get_context: `(method: str | None = None) -> ${CONTEXT}`,
  get_logger: `() -> ${LOGGER}`,
  get_start_method: "(allow_none: bool = False) -> str",
  log_to_stderr: `(level: object = None) -> ${LOGGER}`,
  parent_process: "() -> multiprocessing.Process | None",
  set_executable: "(executable: object) -> None",
  set_forkserver_preload: "(module_names: object) -> None",
  set_start_method: "(method: str | None, force: bool = False) -> None",
};

/** `multiprocessing`. */
export const multiprocessing: ModuleRow = module("multiprocessing", {
  ...api,
  SUBDEBUG: "index",
  SUBWARNING: "index",
});

function of(name: string): Row {
  return multiprocessing.members.get(name)!;
}

const contextMembers = Object.fromEntries(Object.keys(api).map((name) => [name, of(name)]));

const contextClass = (name: string) =>
  cls("()", {}, { bases: [`multiprocessing.context.${name}`] });

/** The submodules, whose classes are those of the package. */
export const submodules: readonly ModuleRow[] = [
  module("multiprocessing.process", {
    BaseProcess: of("Process"),
    active_children: of("active_children"),
    current_process: of("current_process"),
    parent_process: of("parent_process"),
  }),
  pool(of),
  queues(of),
  connection(of),
  module("multiprocessing.synchronize", {
    Lock: of("Lock"),
    RLock: of("RLock"),
    Semaphore: of("Semaphore"),
    BoundedSemaphore: of("BoundedSemaphore"),
    Condition: of("Condition"),
    Event: of("Event"),
    Barrier: of("Barrier"),
  }),
  sharedctypes(of),
  ...managers,
  module("multiprocessing.context", {
    BaseContext: cls(null, contextMembers),
    DefaultContext: contextClass("BaseContext"),
    ForkContext: contextClass("BaseContext"),
    ForkServerContext: contextClass("BaseContext"),
    SpawnContext: contextClass("BaseContext"),
    AuthenticationError: of("AuthenticationError"),
    BufferTooShort: of("BufferTooShort"),
    Process: of("Process"),
    ProcessError: of("ProcessError"),
    TimeoutError: of("TimeoutError"),
  }),
  dummy,
  module("multiprocessing.util", {
    get_logger: of("get_logger"),
    log_to_stderr: of("log_to_stderr"),
    Finalize: unsupported("the runtime cleans up by itself"),
  }),
];
