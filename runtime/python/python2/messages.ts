/**
 * Python 2's names of exceptions, and its words.
 *
 * @module
 */
import { isPythonException } from "../native_errors.ts";
import { str } from "../text/repr.ts";
import { className, classOf, qualifiedName } from "../values/types.ts";

/** Classes that Python 2 has not, and what it raises instead. */
const NAMES: Readonly<Record<string, string>> = {
  ModuleNotFoundError: "ImportError",
  RecursionError: "RuntimeError",
  bytes: "str",
};

/** Subclasses of OSError that came with Python 3. */
const OF_SYSTEM =
  /^(BlockingIO|ChildProcess|FileExists|FileNotFound|Interrupted|IsADirectory|NotADirectory|Permission|ProcessLookup)Error$/;
const OF_SOCKETS =
  /^(BrokenPipe|ConnectionAborted|ConnectionRefused|ConnectionReset|Connection)Error$/;

/** What Python 2 calls a built-in class. */
export function pythonName(name: string): string {
  if (OF_SYSTEM.test(name)) return "OSError";
  return NAMES[name] ?? name;
}

type Words = string | ((...parts: string[]) => string);

/** Python 3's words, by pattern, and Python 2's. */
const WORDS: readonly (readonly [RegExp, Words])[] = [
  [/^(?:integer )?(?:division or )?modulo by zero$/, "integer division or modulo by zero"],
  [/^division by zero$/, "integer division or modulo by zero"],
  [/^float floor division by zero$/, "float divmod()"],
  [
    /^can only concatenate str \(not "(.+)"\) to str$/,
    (type) => `cannot concatenate 'str' and '${type}' objects`,
  ],
  [
    /^unsupported operand type\(s\) for \*\* or pow\(\): (.+)$/,
    (types) => `unsupported operand type(s) for ** or pow(): ${types}`,
  ],
  [
    /^'(.+)' object is not subscriptable$/,
    (type) => `'${type}' object has no attribute '__getitem__'`,
  ],
  [
    /^'(.+)' object does not support item assignment$/,
    (type) => `'${type}' object does not support item assignment`,
  ],
  [
    /^(list|tuple|string) indices must be integers or slices, not (.+)$/,
    (type, other) => `${type} indices must be integers, not ${other}`,
  ],
  [
    /^string indices must be integers, not '(.+)'$/,
    (other) => `string indices must be integers, not ${other}`,
  ],
  [
    /^not enough values to unpack \(expected (?:at least )?\d+, got (\d+)\)$/,
    (count) => `need more than ${count} value${count === "1" ? "" : "s"} to unpack`,
  ],
  [/^too many values to unpack \(expected \d+(?:, got \d+)?\)$/, "too many values to unpack"],
  [/^cannot unpack non-iterable (.+) object$/, (type) => `'${type}' object is not iterable`],
  [
    /^could not convert string to float: '(.*)'$/,
    (text) => `could not convert string to float: ${text}`,
  ],
  [
    /^cannot access local variable '(.+)' where it is not associated with a value$/,
    (name) => `local variable '${name}' referenced before assignment`,
  ],
  [/^module '.+' has no attribute '(.+)'$/, (name) => `'module' object has no attribute '${name}'`],
  [
    /^int\(\) argument must be a string, a bytes-like object or a real number, not '(.+)'$/,
    (type) => `int() argument must be a string or a number, not '${type}'`,
  ],
  [/^(max|min)\(\) iterable argument is empty$/, (name) => `${name}() arg is an empty sequence`],
  [
    /^%(.) format: (?:a real number|an integer) is required, not (.+)$/,
    (type, other) => `%${type} format: a number is required, not ${other}`,
  ],
  [/^maximum recursion depth exceeded(?: in comparison)?$/, "maximum recursion depth exceeded"],
  [/^list\.remove\(x\): x not in list$/, "list.remove(x): x not in list"],
  [/^(.+) is not in list$/, (value) => `${value} is not in list`],
  [/^pop from an empty set$/, "pop from an empty set"],
  [
    /^sequence item (\d+): expected str instance, (.+) found$/,
    (at, type) => `sequence item ${at}: expected string, ${type} found`,
  ],
  [
    /^exceptions must derive from BaseException$/,
    "exceptions must be old-style classes or derived from BaseException, not str",
  ],
];

const oldStyle = new Set<string>();

/** Says which classes of the program are old-style. https://docs.python.org/2.7/reference/datamodel.html#newstyle */
export function markOldStyle(...names: string[]): void {
  for (const name of names) oldStyle.add(name);
}

/** Whether a class of the program is old-style, by its name. */
export function isOldStyle(name: string): boolean {
  return oldStyle.has(name);
}

/** The words of an exception's text. */
export function wordsOf(error: Error, text: string): string {
  const name = className(classOf(error));
  if (name === "ImportError" || name === "ModuleNotFoundError") {
    return text.replace(/^No module named '(.+)'$/, "No module named $1");
  }
  const missing = name === "AttributeError" &&
    /^'(.+)' object has no attribute '(.+)'$/.exec(text);
  if (missing && oldStyle.has(missing[1]!)) {
    return `${missing[1]} instance has no attribute '${missing[2]}'`;
  }
  if (name === "TypeError") {
    const arguments_ = argumentsWords(text);
    if (arguments_ !== undefined) return arguments_;
  }
  if (isPythonException(error) && error.args.length > 0 && typeof error.args[0] !== "string") {
    return text;
  }
  for (const [pattern, words] of WORDS) {
    const found = pattern.exec(text);
    if (found) return typeof words === "string" ? words : words(...found.slice(1));
  }
  return text;
}

/** `f() takes 2 positional arguments but 3 were given` */
function argumentsWords(text: string): string | undefined {
  const many =
    /^(?:.+\.)?(\w+)\(\) takes (from \d+ to )?(\d+) positional arguments? but (\d+) (?:was|were) given$/
      .exec(text);
  if (many) {
    const [, name, range, most, given] = many;
    return `${name}() takes ${range ? "at most" : "exactly"} ${count(most!)} (${given} given)`;
  }
  const unknown = /^(?:.+\.)?(\w+)\(\) got an unexpected keyword argument '(.+?)'/.exec(text);
  return unknown ? `${unknown[1]}() got an unexpected keyword argument '${unknown[2]}'` : undefined;
}

/** `f() takes exactly 2 arguments (1 given)` */
export function wrongCount(label: string, least: number, most: number, given: number): string {
  const name = label.slice(label.lastIndexOf(".") + 1);
  const wanted = given < least ? least : most;
  const bound = least === most ? "exactly" : given < least ? "at least" : "at most";
  const words = wanted === 0 ? count("0") : `${bound} ${count(String(wanted))}`;
  return `${name}() takes ${words} (${given} given)`;
}

function count(number: string): string {
  return number === "0" ? "no arguments" : `${number} argument${number === "1" ? "" : "s"}`;
}

/** Where Python 2 has classes that live elsewhere now. */
const HOMES: Readonly<Record<string, string>> = {
  "_queue.Empty": "Queue.Empty",
  "queue.Empty": "Queue.Empty",
  "queue.Full": "Queue.Full",
  "multiprocessing.context.TimeoutError": "multiprocessing.TimeoutError",
  "multiprocessing.context.ProcessError": "multiprocessing.ProcessError",
  "multiprocessing.context.AuthenticationError": "multiprocessing.AuthenticationError",
  "multiprocessing.context.BufferTooShort": "multiprocessing.BufferTooShort",
};

/** The last line of a traceback: the interpreter names the module of a class, `__main__` as well. */
export function summary(error: Error): string {
  const full = qualifiedName(classOf(error));
  const name = HOMES[full] ?? (full.includes(".") ? full : systemName(error, full));
  let text: string;
  try {
    text = str(error);
  } catch {
    text = "<exception str() failed>";
  }
  return text === "" ? name : `${name}: ${text}`;
}

const ofOpen = new WeakSet<Error>();

/** Notes that an OSError is an IOError. */
export function markIOError(error: Error): void {
  ofOpen.add(error);
}

/** What `open` raises is an IOError, a socket's is of its module, all others of the system are OSErrors. */
export function systemName(error: Error, name: string): string {
  if (OF_SOCKETS.test(name)) return "socket.error";
  if (name !== "OSError" && !OF_SYSTEM.test(name)) return pythonName(name);
  if (ofOpen.has(error)) return "IOError";
  return /\bat (?:async )?(?:Object\.)?open\b/.test(error.stack ?? "") ? "IOError" : "OSError";
}
