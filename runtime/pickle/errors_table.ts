/**
 * Python's exceptions in pickles.
 *
 * @module
 */
import * as own from "../errors.ts";
import {
  BaseExceptionGroup,
  ImportError,
  StopIteration,
  SyntaxError,
  UnicodeError,
} from "../python/exceptions.ts";
import { nativeErrors } from "../python/values/types.ts";
import { JSONDecodeError } from "../python/json/errors.ts";
import { PickleError, PicklingError, UnpicklingError } from "./errors.ts";
import { fillFields } from "./fill.ts";
import type { AnyClass, Globals, Reduction } from "./globals.ts";
import { stateOf } from "./reduction.ts";

/** What exceptions of CPython's own hold beside `args`, which is made of these. */
const ownFields: readonly (readonly [AnyClass, readonly string[]])[] = [
  [own.OSError, ["errno", "strerror", "filename", "filename2", "charactersWritten"]],
  [ImportError, ["name", "path", "msg", "name_from"]],
  [StopIteration, ["value"]],
  [SyntaxError, [
    "msg",
    "filename",
    "lineno",
    "offset",
    "text",
    "end_lineno",
    "end_offset",
  ]],
  [BaseExceptionGroup, ["exceptions"]],
  [UnicodeError, ["encoding", "object", "start", "end", "reason"]],
  [JSONDecodeError, ["msg", "doc", "pos", "lineno", "colno"]],
];

const hidden = ["args", "message", "stack", "cause", "__context__", "errors"];
const hiddenByClass = new WeakMap<object, Set<string>>();

function hiddenIn(error: object): Set<string> {
  const type = error.constructor;
  let names = hiddenByClass.get(type);
  if (names === undefined) {
    names = new Set(hidden);
    for (const [base, fields] of ownFields) {
      if (error instanceof base) fields.forEach((name) => names!.add(name));
    }
    hiddenByClass.set(type, names);
  }
  return names;
}

function argsOf(error: own.BaseException): readonly unknown[] {
  if (error instanceof own.OSError && error.args.length === 2 && error.filename !== null) {
    const args = [...error.args, error.filename];
    return error.filename2 === null ? args : [...args, null, error.filename2];
  }
  return error.args;
}

/** What an exception is made of: its class, its arguments, and what else it was given. */
function reduceError(value: object): Reduction {
  const error = value as own.BaseException;
  const args = Array.isArray(error.args) ? argsOf(error) : [(value as Error).message];
  const state = stateOf(value, hiddenIn(value));
  if (error instanceof ImportError) {
    const { name, path } = error as { name: unknown; path: unknown };
    const named = Object.entries({ name, path }).filter(([, field]) => field !== null);
    const fields = named.length > 0 ? { ...Object.fromEntries(named) } : undefined;
    return { callee: error.constructor, args, state: state ?? fields };
  }
  return { callee: nativeErrors.classOf?.(error) ?? error.constructor, args, state };
}

type Maker = new (...args: readonly unknown[]) => object;

function addError(globals: Globals, module: string, name: string, type: unknown): void {
  globals.add({
    module,
    name,
    value: type,
    isWordy: true,
    ...(name === "ExceptionGroup" ? { hasOwnTexts: true } : {}),
    call: (args) => {
      const limit = Error.stackTraceLimit;
      Error.stackTraceLimit = 0;
      try {
        return new (type as Maker)(...args);
      } finally {
        Error.stackTraceLimit = limit;
      }
    },
    fill: fillFields,
    ...(type === own.BaseException ? { reduce: reduceError } : {}),
  });
}

const elsewhere: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "multiprocessing.context": {
    AuthenticationError: own.AuthenticationError,
    BufferTooShort: own.BufferTooShort,
    ProcessError: own.ProcessError,
    TimeoutError: own.TimeoutError,
  },
  "_queue": { Empty: own.Empty },
  "queue": { Full: own.Full, Empty: own.Empty },
  "threading": { BrokenBarrierError: own.BrokenBarrierError },
  "json.decoder": { JSONDecodeError },
  "_pickle": { PickleError, PicklingError, UnpicklingError },
  "pickle": { PickleError, PicklingError, UnpicklingError },
};

/** Enters Python's exceptions. */
export function addErrors(globals: Globals): void {
  const builtin = nativeErrors.builtin!;
  for (const [name, type] of Object.entries(builtin)) addError(globals, "builtins", name, type);
  for (const name of ["EnvironmentError", "IOError"]) {
    addError(globals, "builtins", name, own.OSError);
  }
  for (const [module, names] of Object.entries(elsewhere)) {
    for (const [name, type] of Object.entries(names)) addError(globals, module, name, type);
  }
  // JavaScript's own, where no Python program gives them other names
  for (const [type, name] of native) {
    globals.add({
      module: "builtins",
      name,
      value: type,
      reduce: (value) => ({
        callee: globals.resolve("builtins", name).value,
        args: [(value as Error).message],
      }),
    });
  }
  for (const name of new Set(native.map(([, name]) => name))) {
    addError(globals, "builtins", name, builtin[name]);
  }
}

const native: readonly (readonly [unknown, string])[] = [
  [globalThis.Error, "Exception"],
  [globalThis.TypeError, "TypeError"],
  [globalThis.RangeError, "ValueError"],
  [globalThis.SyntaxError, "SyntaxError"],
  [globalThis.ReferenceError, "NameError"],
];
