/**
 * Python's `sys`. https://docs.python.org/3/library/sys.html
 *
 * A module's exports can be read, and follow what changes; to assign, import the object `sys`, which
 * has the same members.
 *
 * @example
 * ```ts
 * import { sys } from "@manycore/multiprocessing/python/sys";
 *
 * sys.argv = ["program.py", "--fast"];
 * sys.stdout.write("hello\n");
 * ```
 *
 * @module
 */
import { inheritGlobals } from "../launch/globals.ts";
import { type ExceptHook, excepthook, hooks, unraisablehook } from "./sys/hooks.ts";
export { excepthook, unraisablehook };
import { print } from "./print.ts";
import { callable } from "./support/callables.ts";
import { repr } from "./text/repr.ts";
import { nameFunctions } from "./support/naming.ts";
import { makeOnDemand } from "./support/on_demand.ts";
import * as self from "./sys.ts";
import { exception as asException } from "./native_errors.ts";
import * as limits from "./sys/limits.ts";
import { chooseInterpreter, interpreter } from "../launch/interpreter.ts";
import * as program from "./sys/program.ts";
import { stdlibModuleNames } from "./sys/module_names.ts";
import { getsizeof } from "./sys/size.ts";
import * as standard from "./sys/streams.ts";
import type { Input, Output } from "./sys/streams.ts";
import type { TextFile } from "./files/text_file.ts";
import * as versions from "./sys/version.ts";
import { originalStreams, streams } from "./streams.ts";
import { tracebackOf } from "./traceback_object.ts";
import { StructSequence } from "./support/struct_sequence.ts";
import { TypeError } from "./exceptions.ts";
import type { int } from "./values/numbers.ts";
import { asTuple, type Tuple, tupleFrom } from "./values/tuple.ts";
import { typeName } from "./values/types.ts";

export * from "./sys/limits.ts";
export { exit, modules, origArgv, path } from "./sys/program.ts";
export { getsizeof } from "./sys/size.ts";
export { stdlibModuleNames } from "./sys/module_names.ts";
export {
  __stderr__,
  __stdin__,
  __stdout__,
  type Input,
  type Output,
  stderr,
  stdin,
  stdout,
} from "./sys/streams.ts";
export {
  type FloatInfo,
  floatInfo,
  type HashInfo,
  hashInfo,
  hexversion,
  type IntInfo,
  intInfo,
  version,
  type VersionInfo,
  versionInfo,
} from "./sys/version.ts";

/** The program's file and its arguments. https://docs.python.org/3/library/sys.html#sys.argv */
export let argv: string[] = program.argv;

const given = [...argv];

type Standard = "stdin" | "stdout" | "stderr";

inheritGlobals(
  import.meta,
  (): { args?: string[]; put?: Partial<Record<Standard, unknown>> } => {
    const isSame = argv.length === given.length && argv.every((arg, i) => arg === given[i]);
    const names = (["stdin", "stdout", "stderr"] as const).filter((name) =>
      streams[name] !== originalStreams[name]
    );
    return {
      ...isSame ? {} : { args: [...argv] },
      ...names.length === 0
        ? {}
        : { put: Object.fromEntries(names.map((name) => [name, streams[name]])) },
    };
  },
  ({ args = given, put = {} }) => {
    argv.splice(0, argv.length, ...args);
    Object.assign(streams, put);
  },
);

/** The kind of system. https://docs.python.org/3/library/sys.html#sys.platform */
export const platform: string = Deno.build.os === "windows" ? "win32" : Deno.build.os;
/** The largest size that something can have. https://docs.python.org/3/library/sys.html#sys.maxsize */
export const maxsize: int = 9223372036854775807n;
/** The largest code point. https://docs.python.org/3/library/sys.html#sys.maxunicode */
export const maxunicode = 1114111;
/** Which byte of a number comes first. https://docs.python.org/3/library/sys.html#sys.byteorder */
export const byteorder = "little";
/** The version of CPython's C interface. https://docs.python.org/3/library/sys.html#sys.api_version */
export const apiVersion = 1013;
/** Who holds the rights in Python. https://docs.python.org/3/library/sys.html#sys.copyright */
export const copyright = "Copyright (c) Python Software Foundation and contributors.";
/** Where Python is installed; it is not. https://docs.python.org/3/library/sys.html#sys.prefix */
export const prefix = "/usr";
/** The same. https://docs.python.org/3/library/sys.html#sys.base_prefix */
export const basePrefix = "/usr";
/** The same. https://docs.python.org/3/library/sys.html#sys.exec_prefix */
export const execPrefix = "/usr";
/** Whether no compiled files are written. https://docs.python.org/3/library/sys.html#sys.dont_write_bytecode */
export const dontWriteBytecode = true;
/** Which warnings are shown. https://docs.python.org/3/library/sys.html#sys.warnoptions */
export const warnoptions: string[] = [];
/** Modules that are part of the interpreter. https://docs.python.org/3/library/sys.html#sys.builtin_module_names */
export const builtinModuleNames: Tuple<string[]> = tupleFrom(
  ["builtins", "itertools", "math", "sys", "time"],
);

/** How the interpreter was started. */
class Flags extends StructSequence {
  static readonly __module__ = "sys";
  static readonly __name__ = "flags";

  protected override fieldNames(): readonly string[] {
    return [
      "debug",
      "inspect",
      "interactive",
      "optimize",
      "dont_write_bytecode",
      "no_user_site",
      "no_site",
      "ignore_environment",
      "verbose",
    ];
  }

  /** How much is left out of the program, such as assertions. */
  get optimize(): number {
    return 0;
  }

  /** Whether it was started for a person who types. */
  get interactive(): number {
    return 0;
  }
}

/** How the interpreter was started. https://docs.python.org/3/library/sys.html#sys.flags */
export const flags: StructSequence & { readonly optimize: number; readonly interactive: number } =
  new Flags(...[0, 0, 0, 0, 0, 0, 0, 0, 0] as never[]);

/** Which Python this is. */
export interface Implementation {
  readonly name: string;
  readonly version: typeof versions.versionInfo;
  readonly hexversion: int;
  readonly cacheTag: string;
}

/** Which Python this is. https://docs.python.org/3/library/sys.html#sys.implementation */
export const implementation: Implementation = {
  name: "cpython",
  version: versions.versionInfo,
  hexversion: versions.hexversion,
  cacheTag: "cpython-313",
};

/** How texts become bytes where nothing is said. https://docs.python.org/3/library/sys.html#sys.getdefaultencoding */
export function getdefaultencoding(): string {
  return "utf-8";
}

/** How file names become bytes. https://docs.python.org/3/library/sys.html#sys.getfilesystemencoding */
export function getfilesystemencoding(): string {
  return "utf-8";
}

/** What happens to what has no place in a file name. https://docs.python.org/3/library/sys.html#sys.getfilesystemencodeerrors */
export function getfilesystemencodeerrors(): string {
  return "surrogateescape";
}

/** Prints a value as the interpreter does to who types. https://docs.python.org/3/library/sys.html#sys.displayhook */
export function displayhook(value: unknown): void {
  if (value !== null && value !== undefined) print(repr(value));
}

/** How many pieces of memory are in use, as CPython would count some. https://docs.python.org/3/library/sys.html#sys.getallocatedblocks */
export function getallocatedblocks(): number {
  return Math.ceil(Deno.memoryUsage().heapUsed / 64);
}

/** Tells the hooks that look out for events: nobody can be told of CPython's own, so there are none. https://docs.python.org/3/library/sys.html#sys.audit */
export function audit(event: string, ...args: unknown[]): void {
  for (const hook of auditHooks) hook(event, tupleFrom(args));
}

const auditHooks: ((event: string, args: Tuple) => unknown)[] = [];

/** Has a function told of the events that a program tells of by {@linkcode audit}. https://docs.python.org/3/library/sys.html#sys.addaudithook */
export function addaudithook(hook: (event: string, args: Tuple) => unknown): void {
  auditHooks.push(callable(hook));
}

/** What is told of every call and line: nothing. https://docs.python.org/3/library/sys.html#sys.gettrace */
export function gettrace(): null {
  return null;
}

/** What is told of every call: nothing. https://docs.python.org/3/library/sys.html#sys.getprofile */
export function getprofile(): null {
  return null;
}

/** Letters that tell CPython's builds apart. https://docs.python.org/3/library/sys.html#sys.abiflags */
export const abiflags = "";
/** The folder of libraries. https://docs.python.org/3/library/sys.html#sys.platlibdir */
export const platlibdir = "lib";
/** Where compiled files go: nowhere. https://docs.python.org/3/library/sys.html#sys.pycache_prefix */
export const pycachePrefix: string | null = null;

/** How threads are made. */
class ThreadInfo extends StructSequence {
  static readonly __module__ = "sys";
  static readonly __name__ = "thread_info";

  protected override fieldNames(): readonly string[] {
    return ["name", "lock", "version"];
  }

  /** What they are. */
  get name(): string {
    return "pthread";
  }

  /** What makes them. */
  get lock(): string {
    return "semaphore";
  }

  /** Of which version that is. */
  get version(): string | null {
    return null;
  }
}

/** How threads are made. https://docs.python.org/3/library/sys.html#sys.thread_info */
export const threadInfo: StructSequence & { readonly lock: string } = new ThreadInfo(
  ...["pthread", "semaphore", null] as never[],
);

/** A text that is kept once. https://docs.python.org/3/library/sys.html#sys.intern */
export function intern(string: string): string {
  if (typeof string !== "string") {
    throw new TypeError(`intern() argument must be str, not ${typeName(string)}`);
  }
  return string;
}

/** How many references there are to an object, as CPython would count few. https://docs.python.org/3/library/sys.html#sys.getrefcount */
export function getrefcount(_object: unknown): number {
  return 2;
}

/** Whether the interpreter is about to end. https://docs.python.org/3/library/sys.html#sys.is_finalizing */
export function isFinalizing(): boolean {
  return false;
}

/** Whether the interpreter has a lock that threads share. https://docs.python.org/3/library/sys.html#sys._is_gil_enabled */
export function _isGilEnabled(): boolean {
  return true;
}

/** Sets what is told of every call and line; nothing is told here. https://docs.python.org/3/library/sys.html#sys.settrace */
export function settrace(_tracefunc: unknown): void {}

/** Sets what is told of every call; nothing is told here. https://docs.python.org/3/library/sys.html#sys.setprofile */
export function setprofile(_profilefunc: unknown): void {}

/** The exception that is being handled: the one given. https://docs.python.org/3/library/sys.html#sys.exception */
export function exception(error?: unknown): Error | null {
  return error == null ? null : asException(error);
}

/** Class, exception and traceback of the exception that is being handled: the one given. https://docs.python.org/3/library/sys.html#sys.exc_info */
export function excInfo(error?: unknown): Tuple<[unknown, Error | null, unknown]> {
  const found = exception(error);
  return asTuple([found === null ? null : found.constructor, found, found && tracebackOf(found)]);
}

/** What can be assigned to, and everything else of the module. */
export interface Sys extends Readonly<Omit<Members, "argv" | "displayhook" | "unraisablehook">> {
  displayhook: (value: unknown) => unknown;
  unraisablehook: (unraisable: unknown) => unknown;
  argv: string[];
  executable: string;
  path: string[];
  get stdin(): Input;
  set stdin(stream: Input);
  get stdout(): TextFile;
  set stdout(stream: Output);
  get stderr(): TextFile;
  set stderr(stream: Output);
  excepthook: ExceptHook;
}

/** How floats are written: as short as can be. https://docs.python.org/3/library/sys.html#sys.float_repr_style */
export const floatReprStyle = "short";

const members = {
  ...limits,
  ...versions,
  __displayhook__: displayhook,
  __excepthook__: excepthook,
  __unraisablehook__: unraisablehook,
  abiflags,
  addaudithook,
  audit,
  displayhook,
  getallocatedblocks,
  getfilesystemencodeerrors,
  getprofile,
  gettrace,
  platlibdir,
  pycachePrefix,
  threadInfo,
  _isGilEnabled,
  __stderr__: standard.__stderr__,
  __stdin__: standard.__stdin__,
  __stdout__: standard.__stdout__,
  apiVersion,
  basePrefix,
  builtinModuleNames,
  byteorder,
  copyright,
  dontWriteBytecode,
  excInfo,
  exception,
  execPrefix,
  floatReprStyle,
  exit: program.exit,
  flags,
  getdefaultencoding,
  getfilesystemencoding,
  getrefcount,
  getsizeof,
  implementation,
  intern,
  isFinalizing,
  maxsize,
  maxunicode,
  modules: program.modules,
  origArgv: program.origArgv,
  platform,
  prefix,
  setprofile,
  settrace,
  stdlibModuleNames,
  unraisablehook,
  warnoptions,
};
type Members = typeof members;

/** The module as an object, for programs that put something in the place of its members. */
export const sys: Sys = Object.defineProperties({ ...members, path: program.path } as Sys, {
  argv: {
    enumerable: true,
    get: () => argv,
    set: (value: string[]) => {
      argv = value;
    },
  },
  executable: {
    enumerable: true,
    get: interpreter,
    set: (path: string) => {
      chooseInterpreter(path);
    },
  },
  excepthook: {
    enumerable: true,
    get: () => hooks.excepthook,
    set: (hook: ExceptHook) => {
      hooks.excepthook = hook;
    },
  },
  stdin: {
    enumerable: true,
    get: () => streams.stdin,
    set: (stream: Input) => {
      streams.stdin = stream;
    },
  },
  stdout: {
    enumerable: true,
    get: () => streams.stdout,
    set: (stream: Output) => {
      streams.stdout = stream;
    },
  },
  stderr: {
    enumerable: true,
    get: () => streams.stderr,
    set: (stream: Output) => {
      streams.stderr = stream;
    },
  },
});

nameFunctions(self);
makeOnDemand("sys", sys, { executable: interpreter });
