/**
 * Python 2's names for what Python 3 has elsewhere, as protocols 0 to 2 write them.
 *
 * @module
 */

const modules: Readonly<Record<string, string>> = {
  __builtin__: "builtins",
  copy_reg: "copyreg",
  Queue: "queue",
  exceptions: "builtins",
  UserDict: "collections",
  UserList: "collections",
  UserString: "collections",
};

const names: Readonly<Record<string, readonly [string, string]>> = {
  "__builtin__\nxrange": ["builtins", "range"],
  "__builtin__\nunicode": ["builtins", "str"],
  "__builtin__\nlong": ["builtins", "int"],
  "exceptions\nStandardError": ["builtins", "Exception"],
  "UserDict\nIterableUserDict": ["collections", "UserDict"],
};

const oldModules: Readonly<Record<string, string>> = {
  builtins: "__builtin__",
  copyreg: "copy_reg",
  queue: "Queue",
};

/** What OSError and others are in Python 2, where most narrower classes are missing. */
const oldErrors: Readonly<Record<string, string>> = {
  BrokenPipeError: "OSError",
  ChildProcessError: "OSError",
  ConnectionAbortedError: "OSError",
  ConnectionError: "OSError",
  ConnectionRefusedError: "OSError",
  ConnectionResetError: "OSError",
  FileExistsError: "OSError",
  FileNotFoundError: "OSError",
  InterruptedError: "OSError",
  IsADirectoryError: "OSError",
  NotADirectoryError: "OSError",
  PermissionError: "OSError",
  ProcessLookupError: "OSError",
  TimeoutError: "OSError",
  ModuleNotFoundError: "ImportError",
};

/** The exceptions that Python 2 had. */
const exceptions = new Set(
  ("ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning " +
    "DeprecationWarning EOFError EnvironmentError Exception FloatingPointError FutureWarning " +
    "GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError " +
    "KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError " +
    "OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning " +
    "StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TypeError " +
    "UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError " +
    "UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError")
    .split(" "),
);

/** A name as Python 3 has it. */
export function fromPython2(module: string, name: string): readonly [string, string] {
  return names[`${module}\n${name}`] ?? [modules[module] ?? module, name];
}

/** A name as Python 2 had it. */
export function toPython2(module: string, name: string): readonly [string, string] {
  if (module === "builtins") {
    if (name === "range") return ["__builtin__", "xrange"];
    if (name === "str") return ["__builtin__", "unicode"];
    if (name === "int") return ["__builtin__", "long"];
    if (oldErrors[name] !== undefined) return ["exceptions", oldErrors[name]];
    if (exceptions.has(name)) return ["exceptions", name];
    if (name === "chr") return ["__builtin__", "unichr"];
    if (/^(?:zip|map|filter)$/.test(name)) return ["itertools", `i${name}`];
  }
  return [oldModules[module] ?? module, name];
}
