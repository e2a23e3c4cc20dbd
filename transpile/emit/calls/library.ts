/**
 * Python's library by its qualified names: where each name lives in TypeScript, and which arguments stay positional.
 *
 * @module
 */
import type { FunctionRow } from "../../library/signature.ts";
import { camelCase } from "../writing/names.ts";

/** Where a name of Python's library is found. */
export interface LibraryName {
  /** The export of the package, without the package's own name: "" or "python/time". */
  readonly module: string;
  readonly as: string;
}

/** Modules that are not at `python/NAME`. */
const MODULES: Readonly<Record<string, string>> = {
  __python2__: "python/python2",
  builtins: "python",
  multiprocessing: "",
  "multiprocessing.pool": "",
  "multiprocessing.connection": "",
  "multiprocessing.context": "",
  "multiprocessing.managers": "managers",
  "multiprocessing.process": "",
  "multiprocessing.queues": "",
  "multiprocessing.shared_memory": "shared_memory",
  "multiprocessing.sharedctypes": "",
  "multiprocessing.synchronize": "",
  "multiprocessing.util": "",
  threading: "threading",
  "concurrent.futures.process": "python/concurrent/futures",
  "concurrent.futures.thread": "python/concurrent/futures",
};

/** The export path of a Python module. */
export function modulePath(name: string): string {
  return MODULES[name] ?? `python/${name.replaceAll(".", "/")}`;
}

/** Where a top-level name of a library module lives: `time.sleep`, `len`. */
export function libraryName(qualified: string, module?: string): LibraryName {
  const dot = qualified.lastIndexOf(".");
  const owner = module ?? (dot < 0 ? "builtins" : qualified.slice(0, dot));
  const name = qualified.slice(dot + 1);
  return {
    module: HOMES[qualified] ?? modulePath(owner),
    as: NAMES[qualified] ?? (owner === "builtins" ? BUILTINS[name] ?? name : camelCase(name)),
  };
}

/** Where a class is found to name a type: what `open` gives has its class beside it. */
export function libraryType(qualified: string): LibraryName {
  const file = FILES[qualified];
  return file === undefined ? libraryName(qualified) : { module: "python", as: file };
}

/** The classes of what `open` gives. */
const FILES: Readonly<Record<string, string>> = {
  "io.TextIOWrapper": "TextFile",
  "io.BufferedReader": "BinaryFile",
};

/** Built-in names that are others in TypeScript. */
const BUILTINS: Readonly<Record<string, string>> = {
  EnvironmentError: "OSError",
  IOError: "OSError",
  super: "superType",
};

/** Names that are not just their camel case. */
const NAMES: Readonly<Record<string, string>> = {
  coroutine: "Coroutine",
  "os.environ": "environ",
  "socket._SocketText": "SocketText",
  "subprocess._PipeFile": "PipeFile",
  "multiprocessing.context.BaseContext": "Context",
  "multiprocessing.context.DefaultContext": "Context",
  "multiprocessing.context.ForkContext": "Context",
  "multiprocessing.context.ForkServerContext": "Context",
  "multiprocessing.context.SpawnContext": "Context",
};

/** Names that live elsewhere than their module. */
const HOMES: Readonly<Record<string, string>> = {
  "multiprocessing.connection.Client": "connection",
  "multiprocessing.connection.Listener": "connection",
  "multiprocessing.connection.answer_challenge": "connection",
  "multiprocessing.connection.deliver_challenge": "connection",
  "multiprocessing.connection.wait": "connection",
  "multiprocessing.sharedctypes.copy": "sharedctypes",
  "multiprocessing.sharedctypes.synchronized": "sharedctypes",
  "sys.executable": "python/sys/executable",
  "threading.BrokenBarrierError": "",
};

/** A parameter of a signature. */
export interface Parameter {
  readonly name: string;
  readonly kind: "positional" | "star" | "keyword" | "kwargs";
  readonly optional: boolean;
  /** Its type, as the stub has it. */
  readonly type: string;
}

const parsed = new Map<string, readonly Parameter[]>();

/** The parameters of a stub such as `(sep: str | None = None, *, key: object = None) -> int`. */
export function parametersOf(signature: string): readonly Parameter[] {
  const known = parsed.get(signature);
  if (known) return known;
  const list: Parameter[] = [];
  let keywordOnly = false;
  for (const part of split(signature)) {
    if (part === "/") continue;
    if (part === "*") {
      keywordOnly = true;
      continue;
    }
    const name = /^\**\s*(\w+)/.exec(part)?.[1] ?? "";
    const type = /:\s*([^=]*)/.exec(part)?.[1]?.trim() ?? "";
    if (part.startsWith("**")) list.push({ name, kind: "kwargs", optional: true, type });
    else if (part.startsWith("*")) {
      list.push({ name, kind: "star", optional: true, type });
      keywordOnly = true;
    } else {
      const optional = /=(?!=)/.test(part.replace(/\[[^\]]*\]/g, ""));
      list.push({ name, kind: keywordOnly ? "keyword" : "positional", optional, type });
    }
  }
  parsed.set(signature, list);
  return list;
}

/** The comma-separated parts between a signature's outer parentheses. */
function split(signature: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const c of signature) {
    if ("([{".includes(c) && depth++ === 0) continue;
    if (")]}".includes(c) && --depth === 0) break;
    if (c === "," && depth === 1) {
      parts.push(part.trim());
      part = "";
    } else part += c;
  }
  if (part.trim() !== "") parts.push(part.trim());
  return parts;
}

/**
 * How many arguments stay positional in TypeScript where the rest goes into an options object. What is not named here
 * takes every optional parameter by position and by name.
 */
const POSITIONAL: Readonly<Record<string, number>> = {
  "multiprocessing.Process": 0,
  "multiprocessing.get_start_method": 0,
  "multiprocessing.set_start_method": 1,
  "multiprocessing.Queue.put": 1,
  "multiprocessing.Queue.get": 0,
  "multiprocessing.JoinableQueue.put": 1,
  "multiprocessing.JoinableQueue.get": 0,
  "multiprocessing.Lock.acquire": 0,
  "multiprocessing.RLock.acquire": 0,
  "multiprocessing.Semaphore.acquire": 0,
  "multiprocessing.BoundedSemaphore.acquire": 0,
  "multiprocessing.Condition.acquire": 0,
  "multiprocessing.Value.acquire": 0,
  "multiprocessing.Array.acquire": 0,
  "multiprocessing.Pool.map": 2,
  "multiprocessing.Pool.starmap": 2,
  "multiprocessing.Pool.imap": 2,
  "multiprocessing.Pool.imap_unordered": 2,
  "multiprocessing.Pool.map_async": 2,
  "multiprocessing.Pool.starmap_async": 2,
  "multiprocessing.Pool.apply_async": 2,
  "multiprocessing.Value": 2,
  "multiprocessing.Array": 2,
  "threading.Thread": 0,
};

/** The number of positional arguments, null where keywords may be positions too. */
export function positionalCount(row: FunctionRow): number | null {
  const name = row.name.replace(/\.__init__$/, "")
    .replace(
      /^multiprocessing\.(pool|queues|synchronize|context|process|sharedctypes)\./,
      "multiprocessing.",
    );
  return POSITIONAL[name] ?? null;
}
