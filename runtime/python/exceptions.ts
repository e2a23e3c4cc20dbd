/**
 * Python's built-in exceptions; those that the runtime itself raises stand in `runtime/errors.ts`.
 * https://docs.python.org/3/library/exceptions.html
 *
 * @module
 */
import {
  ArithmeticError,
  AssertionError,
  AttributeError,
  AuthenticationError,
  BaseException,
  BrokenBarrierError,
  BrokenPipeError,
  BufferTooShort,
  ConnectionError,
  defineMessage,
  Empty,
  EOFError,
  Exception,
  Full,
  IndexError,
  KeyboardInterrupt,
  LookupError,
  MemoryError,
  OSError,
  OverflowError,
  ProcessError,
  pythonHooks,
  RuntimeError,
  SystemExit,
  TimeoutError as ProcessTimeoutError,
  TypeError,
  ValueError,
} from "../errors.ts";
import { register } from "../codec/references.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./exception_groups.ts";
import "./native_errors.ts";
import { suggestion } from "./support/suggestion.ts";
import { repr, str } from "./text/repr.ts";
import { asTuple } from "./values/tuple.ts";
import { isClass, isSubclass, nativeErrors, typeName } from "./values/types.ts";
import { type Keywords, keywords } from "./values/keywords.ts";

export {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BrokenPipeError,
  ConnectionError,
  EOFError,
  Exception,
  IndexError,
  KeyboardInterrupt,
  LookupError,
  MemoryError,
  OSError,
  OverflowError,
  RuntimeError,
  SystemExit,
  TypeError,
  ValueError,
} from "../errors.ts";

export { BaseExceptionGroup, Caught, ExceptionGroup } from "./exception_groups.ts";
export { matches } from "./exception_matching.ts";

/** A generator that is closed. */
export class GeneratorExit extends BaseException {}

/** The end of an iterator; `value` is what a generator returned. */
export class StopIteration extends Exception {
  /** What the generator returned, or null. */
  value: unknown;

  constructor(...args: unknown[]) {
    super(...args);
    this.value = args[0] ?? null;
  }
}
/** The end of an asynchronous iterator. */
export class StopAsyncIteration extends Exception {}

/** A floating-point operation that failed. */
export class FloatingPointError extends ArithmeticError {}
/** A division by zero. */
export class ZeroDivisionError extends ArithmeticError {}

/** A buffer that cannot be used as asked. */
export class BufferError extends Exception {}

/** An exception made with keywords that become fields, such as `new ImportError("text", { name: "x" })`. */
function split(args: unknown[], name: string, ...known: string[]): [unknown[], Keywords] {
  const rest = [...args];
  const given = keywords(rest);
  const wrong = Object.keys(given).find((key) => !known.includes(key));
  if (wrong !== undefined) {
    const near = suggestion(wrong, known);
    throw new TypeError(`${name}() got an unexpected keyword argument '${wrong}'${near}`);
  }
  return [rest, given];
}

/** An import that failed. */
export class ImportError extends Exception {
  /** The file that was at fault, or null. */
  path: unknown;
  /** The name that the module has not got, or null. */
  name_from: unknown;
  /** The text, or null. */
  msg: unknown;

  constructor(...args: unknown[]) {
    const known = ["name", "path", "name_from"];
    const [rest, { name = null, path = null, name_from = null }] = split(
      args,
      "ImportError",
      ...known,
    );
    super(...rest);
    this.name = name as string;
    this.path = path;
    this.name_from = name_from;
    this.msg = rest.length === 1 ? rest[0] : null;
  }
}
/** A module that does not exist. */
export class ModuleNotFoundError extends ImportError {}

/** A key that a mapping does not have. */
export class KeyError extends LookupError {
  constructor(...args: unknown[]) {
    super(...args);
    if (args.length === 1 && Object.hasOwn(this, "message")) this.message = repr(args[0]);
  }

  /** The key, as `repr` gives it. */
  __str__(): string {
    if (this.args.length === 0) return "";
    return repr(this.args.length === 1 ? this.args[0] : this.args);
  }
}

defineMessage(KeyError, (args) => args.length === 1 ? repr(args[0]) : String(args));

/** A name that is not bound. */
export class NameError extends Exception {
  constructor(...args: unknown[]) {
    const [rest, { name }] = split(args, "NameError", "name");
    super(...rest);
    if (name !== undefined) this.name = name as string;
  }
}
/** A local name that is not bound yet. */
export class UnboundLocalError extends NameError {}

/** An operation that would have to wait. */
export class BlockingIOError extends OSError {}
/** A fault of a child process. */
export class ChildProcessError extends OSError {}
/** A connection that the other side gave up. */
export class ConnectionAbortedError extends ConnectionError {}
/** A connection that the other side refused. */
export class ConnectionRefusedError extends ConnectionError {}
/** A connection that the other side reset. */
export class ConnectionResetError extends ConnectionError {}
/** A file that is there already. */
export class FileExistsError extends OSError {}
/** A file that is not there. */
export class FileNotFoundError extends OSError {}
/** A system call that a signal interrupted. */
export class InterruptedError extends OSError {}
/** A file was expected, and a directory found. */
export class IsADirectoryError extends OSError {}
/** A directory was expected, and something else found. */
export class NotADirectoryError extends OSError {}
/** Rights that are missing. */
export class PermissionError extends OSError {}
/** A process that is not there. */
export class ProcessLookupError extends OSError {}
/** A system function that took too long. */
export class TimeoutError extends OSError {}

/** A weak reference to an object that is gone. */
export class ReferenceError extends Exception {}

/** A method that a subclass has to write. */
export class NotImplementedError extends RuntimeError {}
/** Calls nested too deeply. */
export class RecursionError extends RuntimeError {}
/** An operation that is not possible at the program's end. */
export class PythonFinalizationError extends RuntimeError {}

/** A fault in the text of a program. */
export class SyntaxError extends Exception {
  /** What is wrong, or null. */
  msg: unknown;
  /** The file, or null. */
  filename: unknown = null;
  /** The line, or null. */
  lineno: unknown = null;
  /** The column, from 1, or null. */
  offset: unknown = null;
  /** The text of the line, or null. */
  text: unknown = null;
  /** The last line, or null. */
  end_lineno: unknown = null;
  /** The last column, or null. */
  end_offset: unknown = null;

  constructor(...args: unknown[]) {
    super(...args);
    this.msg = args[0] ?? null;
    const [, place] = args;
    if (args.length !== 2) return;
    if (!Array.isArray(place)) throw new TypeError(`'${typeName(place)}' object is not iterable`);
    [this.filename, this.lineno, this.offset, this.text] = place;
    if (place.length > 4) [this.end_lineno, this.end_offset] = place.slice(4);
  }

  /** `bad (f.py, line 3)` */
  __str__(): string {
    const { filename, lineno } = this;
    const file = typeof filename === "string" ? filename.replace(/^.*\//s, "") : null;
    const line = lineno === null ? null : `line ${lineno}`;
    const place = [file, line].filter((part) => part !== null).join(", ");
    return str(this.msg) + (place === "" ? "" : ` (${place})`);
  }
}
/** Indentation that does not fit. */
export class IndentationError extends SyntaxError {}
/** Tabs and spaces mixed. */
export class TabError extends IndentationError {}
/** A fault in the interpreter. */
export class SystemError extends Exception {}

/** A fault of encoding. */
export class UnicodeError extends ValueError {}

/** What the three exceptions of encoding have in common. */
class UnicodePlaceError extends UnicodeError {
  /** How many arguments it is made with. */
  static readonly arity: number = 5;
  /** The encoding, or null. */
  readonly encoding: unknown;
  /** What was to be converted. */
  readonly object: unknown;
  /** Where the fault starts. */
  readonly start: number;
  /** Where the fault ends, itself left out. */
  readonly end: number;
  /** What is wrong. */
  readonly reason: unknown;

  constructor(...args: unknown[]) {
    super(...args);
    const wanted = new.target.arity;
    if (args.length !== wanted) {
      throw new TypeError(`function takes exactly ${wanted} arguments (${args.length} given)`);
    }
    const [encoding, object, start, end, reason] = args.length === 4 ? [null, ...args] : args;
    this.encoding = encoding;
    this.object = object;
    this.start = Number(start);
    this.end = Number(end);
    this.reason = reason;
    this.message = this.__str__();
  }

  /** The characters at fault, as escapes. */
  #fault(): string {
    const code = [...this.object as string][this.start]?.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
  }

  /** What could not be done, and where. */
  __str__(): string {
    const { encoding, object, start, end, reason } = this;
    const codec = encoding === null ? "" : `'${encoding}' codec `;
    const verb = encoding === null
      ? "translate"
      : object instanceof Uint8Array
      ? "decode"
      : "encode";
    const several = `${start}-${end - 1}`;
    if (object instanceof Uint8Array) {
      return end === start + 1
        ? `${codec}can't decode byte 0x${
          (object[start] ?? 0).toString(16).padStart(2, "0")
        } in position ${start}: ${reason}`
        : `${codec}can't decode bytes in position ${several}: ${reason}`;
    }
    return end === start + 1
      ? `${codec}can't ${verb} character '${this.#fault()}' in position ${start}: ${reason}`
      : `${codec}can't ${verb} characters in position ${several}: ${reason}`;
  }
}
/** Bytes that an encoding does not know. */
export class UnicodeDecodeError extends UnicodePlaceError {}
/** Characters that an encoding does not have. */
export class UnicodeEncodeError extends UnicodePlaceError {}
/** Characters that cannot be translated. */
export class UnicodeTranslateError extends UnicodePlaceError {
  static override readonly arity: number = 4;
}

/** The root of warnings. */
export class Warning extends Exception {}
/** A warning of bytes that are treated as text. */
export class BytesWarning extends Warning {}
/** A warning of something that will go away, for programmers. */
export class DeprecationWarning extends Warning {}
/** A warning of an encoding that is not named. */
export class EncodingWarning extends Warning {}
/** A warning of something that will go away, for users. */
export class FutureWarning extends Warning {}
/** A warning of an import that looks like a mistake. */
export class ImportWarning extends Warning {}
/** A warning of something that will go away later. */
export class PendingDeprecationWarning extends Warning {}
/** A warning of a resource that was not closed. */
export class ResourceWarning extends Warning {}
/** A warning of behaviour that looks like a mistake. */
export class RuntimeWarning extends Warning {}
/** A warning of syntax that looks like a mistake. */
export class SyntaxWarning extends Warning {}
/** A warning of a fault of encoding. */
export class UnicodeWarning extends Warning {}
/** A warning that a program gives. */
export class UserWarning extends Warning {}

/** OSError's old name. */
export const IOError: typeof OSError = OSError;
/** OSError's old name. */
export const EnvironmentError: typeof OSError = OSError;

const byErrno: Record<number, new (...args: unknown[]) => OSError> = {
  1: PermissionError,
  2: FileNotFoundError,
  3: ProcessLookupError,
  4: InterruptedError,
  10: ChildProcessError,
  11: BlockingIOError,
  13: PermissionError,
  17: FileExistsError,
  20: NotADirectoryError,
  21: IsADirectoryError,
  32: BrokenPipeError,
  103: ConnectionAbortedError,
  104: ConnectionResetError,
  108: BrokenPipeError,
  110: TimeoutError,
  111: ConnectionRefusedError,
  114: BlockingIOError,
  115: BlockingIOError,
};

pythonHooks.osErrorClass = (errno) => byErrno[errno];
pythonHooks.args = asTuple;
pythonHooks.typeName = typeName;

const modules: [object, string][] = [
  [ProcessError, "multiprocessing.context"],
  [ProcessTimeoutError, "multiprocessing.context"],
  [BufferTooShort, "multiprocessing.context"],
  [AuthenticationError, "multiprocessing.context"],
  [BrokenBarrierError, "threading"],
  [Empty, "_queue"],
  [Full, "queue"],
  [UnicodePlaceError, "builtins"],
];
for (const [errorClass, module] of modules) {
  Object.defineProperty(errorClass, "__module__", { value: module });
}

const builtinClasses = {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BaseExceptionGroup,
  BlockingIOError,
  BrokenPipeError,
  BufferError,
  BytesWarning,
  ChildProcessError,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  DeprecationWarning,
  EOFError,
  EncodingWarning,
  Exception,
  ExceptionGroup,
  FileExistsError,
  FileNotFoundError,
  FloatingPointError,
  FutureWarning,
  GeneratorExit,
  ImportError,
  ImportWarning,
  IndentationError,
  IndexError,
  InterruptedError,
  IsADirectoryError,
  KeyError,
  KeyboardInterrupt,
  LookupError,
  MemoryError,
  ModuleNotFoundError,
  NameError,
  NotADirectoryError,
  NotImplementedError,
  OSError,
  OverflowError,
  PendingDeprecationWarning,
  PermissionError,
  ProcessLookupError,
  PythonFinalizationError,
  RecursionError,
  ReferenceError,
  ResourceWarning,
  RuntimeError,
  RuntimeWarning,
  StopAsyncIteration,
  StopIteration,
  SyntaxError,
  SyntaxWarning,
  SystemError,
  SystemExit,
  TabError,
  TimeoutError,
  TypeError,
  UnboundLocalError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeError,
  UnicodeTranslateError,
  UnicodeWarning,
  UserWarning,
  ValueError,
  Warning,
  ZeroDivisionError,
};
for (const errorClass of Object.values(builtinClasses)) {
  Object.defineProperty(errorClass, "__module__", { value: "builtins" });
}
// So that they need not be looked for when they come from another process.
register(import.meta, builtinClasses);
nativeErrors.builtin = builtinClasses;

/**
 * What `raise` throws: an exception as it is, an instance of an exception class.
 *
 * @throws {TypeError} when the value is neither
 */
export function throwable(value: unknown): Error {
  if (value instanceof Error) return value;
  if (isClass(value) && isSubclass(value, BaseException)) {
    return (pythonHooks.call?.(value, [], {}) ??
      new (value as unknown as new () => Error)()) as Error;
  }
  return new TypeError("exceptions must derive from BaseException");
}

/** What `raise error from cause` throws. A cause of null hides what was being handled. */
export function raiseFrom<E extends Error>(error: E, cause: unknown): E {
  if (cause === null || cause === undefined) error.cause = null;
  else if (cause instanceof Error || isClass(cause) && isSubclass(cause, BaseException)) {
    error.cause = throwable(cause);
  } else throw new TypeError("exception causes must derive from BaseException");
  return error;
}

/** Notes which exception was being handled when this one is raised; `error` itself is returned. */
export function withContext<E extends Error>(error: E, context: unknown): E {
  if (!(context instanceof Error) || context === error) return error;
  const seen = new Set<unknown>([context]);
  // What is raised again while something is handled that came of it is no longer what that came of.
  let at: Error & Contextual = context;
  while (at.__context__ instanceof Error && !seen.has(at.__context__)) {
    if (at.__context__ === error) at.__context__ = null;
    else seen.add(at = at.__context__);
  }
  let last: Error & Contextual = error;
  // What was being handled then was handled within what is being handled now.
  while (!seen.has(last)) {
    seen.add(last);
    if (!(last.__context__ instanceof Error)) {
      last.__context__ = context;
      break;
    }
    last = last.__context__;
  }
  return error;
}

type Contextual = { __context__?: unknown };

/** The error for an attribute that a value does not have. */
export function noAttribute(text: string, name: string, object: unknown): AttributeError {
  const error = new AttributeError(text);
  Object.defineProperties(error, {
    name: { value: name, writable: true, configurable: true },
    obj: { value: object, writable: true, configurable: true },
  });
  return error;
}
