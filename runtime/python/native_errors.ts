/**
 * JavaScript's and Deno's own errors under Python's names: a stack overflow is a RecursionError, `null.x` an
 * AttributeError, `Deno.errors.NotFound` a FileNotFoundError.
 *
 * @module
 */
import {
  AssertionError,
  AttributeError,
  BaseException,
  BrokenPipeError,
  EOFError,
  Exception,
  OSError,
  pythonHooks,
  RuntimeError,
  TypeError,
  ValueError,
} from "../errors.ts";
import {
  BlockingIOError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  MemoryError,
  NameError,
  NotADirectoryError,
  OverflowError,
  PermissionError,
  RecursionError,
  SyntaxError,
  TimeoutError,
  ZeroDivisionError,
} from "./exceptions.ts";
import { type Class, isSubclass, nativeErrors } from "./values/types.ts";

type ExceptionClass = new (...args: unknown[]) => BaseException;

/** Whether a value is one of Python's exceptions, and not only counted as one. */
export function isPythonException(value: unknown): value is BaseException {
  return Function.prototype[Symbol.hasInstance].call(BaseException, value);
}

/** What a native error is in Python: the class, and the text. */
export interface Translation {
  readonly class: Class;
  readonly text: string;
  readonly errno?: number;
}

/** Methods that emitted programs call by JavaScript's own name. */
const NATIVE: Readonly<Record<string, string>> = {
  endsWith: "endswith",
  push: "append",
  replaceAll: "replace",
  startsWith: "startswith",
  toLowerCase: "lower",
  toUpperCase: "upper",
  trim: "strip",
};

function pythonName(name: string): string {
  return NATIVE[name] ?? name;
}

/** What Python calls the type of a value that V8 tells of. */
function kindOf(type: string | undefined, text = "", name = ""): string {
  if (type === "boolean") return "bool";
  if (type === undefined) return name === "Float" ? "float" : name;
  return type === "bigint" || /^-?\d+$/.test(text) ? "int" : "float";
}

/** Texts of V8, and what Python says instead. */
const byText: readonly [RegExp, () => Class, (match: RegExpMatchArray) => string][] = [
  [
    /^Maximum call stack size exceeded/,
    () => RecursionError,
    () => "maximum recursion depth exceeded",
  ],
  [/^Invalid (string|array|typed array) length|allocation failed/, () => MemoryError, () => ""],
  [/^Maximum BigInt size exceeded/, () => OverflowError, () => "int too large to be represented"],
  [/^Division by zero/, () => ZeroDivisionError, () => "division by zero"],
  [
    /^Cannot read properties of (?:null|undefined) \(reading 'Symbol\(Symbol.iterator\)'\)/,
    () => TypeError,
    () => "'NoneType' object is not iterable",
  ],
  [
    /^Cannot read properties of (?:null|undefined) \(reading '\d+'\)/,
    () => TypeError,
    () => "'NoneType' object is not subscriptable",
  ],
  [
    /^Cannot read properties of (?:null|undefined) \(reading '(.+)'\)/,
    () => AttributeError,
    (m) => `'NoneType' object has no attribute '${pythonName(m[1]!)}'`,
  ],
  [
    /^Cannot set properties of (?:null|undefined) \(setting '(.+)'\)/,
    () => AttributeError,
    (m) =>
      `'NoneType' object has no attribute '${m[1]}' and no __dict__ for setting new attributes`,
  ],
  [
    /^Cannot set property ([\w$]+) of #<([\w$]+)> which has only a getter/,
    () => AttributeError,
    (m) => `property '${m[1]}' of '${m[2]}' object has no setter`,
  ],
  [
    /^Cannot (?:assign to read only|delete) property '([\w$]+)' of/,
    () => AttributeError,
    (m) => `attribute '${m[1]}' is read-only`,
  ],
  [
    /^Cannot add property ([\w$]+), object is not extensible/,
    () => AttributeError,
    (m) => `object has no attribute '${m[1]}'`,
  ],
  [
    /^(?:[\w$.[\]()]+)\.([\w$#]+) is not a function/,
    () => AttributeError,
    (m) => `object has no attribute '${pythonName(m[1]!)}'`,
  ],
  [/^([\w$]+) is not a function/, () => TypeError, (m) => `'${m[1]}' object is not callable`],
  [
    /^(?:object )?(null|undefined) is not iterable \(cannot read/,
    () => TypeError,
    () => "cannot unpack non-iterable NoneType object",
  ],
  [
    /^(?:object )?(null|undefined) is not iterable/,
    () => TypeError,
    () => "'NoneType' object is not iterable",
  ],
  [
    /^(?:(number|bigint|boolean) (\S+)|#<(\w+)>) is not iterable \(cannot read/,
    () => TypeError,
    ([, type, text, name]) => `cannot unpack non-iterable ${kindOf(type, text, name)} object`,
  ],
  [/^(.+) is not iterable/, () => TypeError, (m) => `'${m[1]}' object is not iterable`],
  [
    /^Cannot mix BigInt and other types/,
    () => TypeError,
    () => "unsupported operand type(s): 'int' and 'float'",
  ],
  [
    /^Cannot access '([\w$]+)' before initialization/,
    () => NameError,
    (m) => `name '${m[1]}' is not defined`,
  ],
  [/^Generator is already running/, () => ValueError, () => "generator already executing"],
  [/^([\w$]+) is not defined/, () => NameError, (m) => `name '${m[1]}' is not defined`],
];

/** Which of V8's texts make an error of another class than Python's namesake. */
function byClass(error: Error): Class {
  if (error instanceof globalThis.TypeError) return TypeError;
  if (error instanceof globalThis.RangeError) return ValueError;
  if (error instanceof globalThis.SyntaxError) return SyntaxError;
  if (error instanceof globalThis.ReferenceError) return NameError;
  if (error.name === "AssertionError") return AssertionError;
  if (error.name === "TimeoutError") return TimeoutError;
  return RuntimeError;
}

/** Deno's classes, and the number and text that the operating system has for them. */
const byDeno: readonly [string, number, string, () => Class][] = [
  ["NotFound", 2, "No such file or directory", () => FileNotFoundError],
  ["AlreadyExists", 17, "File exists", () => FileExistsError],
  ["IsADirectory", 21, "Is a directory", () => IsADirectoryError],
  ["NotADirectory", 20, "Not a directory", () => NotADirectoryError],
  ["NotCapable", 13, "Permission denied", () => PermissionError],
  ["PermissionDenied", 13, "Permission denied", () => PermissionError],
  ["BrokenPipe", 32, "Broken pipe", () => BrokenPipeError],
  ["ConnectionRefused", 111, "Connection refused", () => ConnectionRefusedError],
  ["ConnectionReset", 104, "Connection reset by peer", () => ConnectionResetError],
  ["ConnectionAborted", 103, "Software caused connection abort", () => ConnectionAbortedError],
  ["Interrupted", 4, "Interrupted system call", () => InterruptedError],
  ["TimedOut", 110, "Connection timed out", () => TimeoutError],
  ["WouldBlock", 11, "Resource temporarily unavailable", () => BlockingIOError],
  ["UnexpectedEof", 0, "unexpected end of file", () => EOFError],
  ["AddrInUse", 98, "Address already in use", () => OSError],
  ["FilesystemLoop", 40, "Too many levels of symbolic links", () => OSError],
];

/** Texts of the operating system in Deno's messages, such as `Directory not empty (os error 39): rmdir 'x'`. */
const OS_TEXT = /^(?:[\w\s]*?: )?(.+?) \(os error (\d+)\)/;

function translateDeno(error: Error): Translation | undefined {
  const os = OS_TEXT.exec(error.message);
  if (os) {
    const errno = Number(os[2]);
    return {
      class: pythonHooks.osErrorClass?.(errno) ?? OSError,
      text: `[Errno ${errno}] ${os[1]}`,
      errno,
    };
  }
  for (const [name, errno, text, found] of byDeno) {
    const Native = (Deno.errors as Record<string, Class | undefined>)[name];
    if (!Native || !(error instanceof Native)) continue;
    if (errno === 0) return { class: found(), text: error.message };
    // Deno's own words stay where no permission was given: they name the flag.
    const shown = name === "NotCapable" ? error.message : text;
    return { class: found(), text: `[Errno ${errno}] ${shown}`, errno };
  }
  const code = (error as { code?: unknown; errno?: unknown }).errno;
  if (typeof code !== "number" || code >= 0) return undefined;
  return {
    class: pythonHooks.osErrorClass?.(-code) ?? OSError,
    text: `[Errno ${-code}] ${error.message}`,
    errno: -code,
  };
}

const byModules: ((text: string) => Translation | undefined)[] = [];

/** Lets a module of the library say what some of V8's texts mean. */
export function addTranslation(translation: (text: string) => Translation | undefined): void {
  byModules.push(translation);
}

const translations = new WeakMap<Error, Translation>();

function translate(error: Error): Translation {
  const known = translations.get(error);
  if (known) return known;
  let result = translateDeno(error);
  for (const translation of byModules) result ??= translation(error.message);
  for (const [pattern, found, say] of result ? [] : byText) {
    const match = pattern.exec(error.message);
    if (!match) continue;
    result = { class: found(), text: say(match) };
    break;
  }
  result ??= { class: byClass(error), text: error.message };
  translations.set(error, result);
  return result;
}

/** The text that Python would have for a native error. */
export function nativeText(error: Error): string {
  return translate(error).text;
}

const turned = new WeakMap<Error, BaseException>();

/**
 * What was caught, as one of Python's exceptions: one of these stays what it is, a native error becomes its equal in
 * Python, with the same stack.
 */
export function exception(error: unknown): BaseException {
  if (isPythonException(error)) return error;
  if (!(error instanceof Error)) {
    return new TypeError("exceptions must derive from BaseException");
  }
  const known = turned.get(error);
  if (known) return known;
  const { class: Found, text, errno } = translate(error);
  const Python = Found as ExceptionClass;
  const result = errno === undefined
    ? (text === "" ? new Python() : new Python(text))
    : new Python(errno, text.replace(/^\[Errno \d+\] /, ""));
  if (error.stack !== undefined) result.stack = error.stack;
  if (error.cause !== undefined) result.cause = error.cause;
  turned.set(error, result);
  return result;
}

pythonHooks.counts = (error, errorClass) => {
  if (!(error instanceof Error)) return false;
  if (isPythonException(error)) return isSubclass(error.constructor, errorClass);
  if (errorClass === BaseException || errorClass === Exception) return true;
  const { class: found } = translate(error);
  return isSubclass(found, errorClass);
};

nativeErrors.classOf = (error) => isPythonException(error) ? undefined : translate(error).class;
