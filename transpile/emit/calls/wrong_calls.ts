/**
 * Calls of built-ins and of `multiprocessing` that Python refuses: too few arguments, or too many.
 *
 * @module
 */
import { wrongCount, wrongMaking } from "../../../runtime/python/support/argument_counts.ts";
import { wrongName, wrongNameOfMethod } from "../../../runtime/python/support/keyword_names.ts";
import { refusal, tooManyText } from "../../../runtime/python/support/refusals.ts";
import { isOptional } from "../../analysis/mod.ts";
import type { Type } from "../../analysis/types/types.ts";
import type { FunctionRow } from "../../library/signature.ts";
import type { Call, Expr } from "../../syntax/ast.ts";
import { takesNoObject } from "../../analysis/classes/definitions.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import { call, type Code, quote } from "../writing/code.ts";
import { bindingOf } from "../functions/parameters.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { parametersOf } from "./library.ts";
import { wrongLibraryCall } from "./wrong_library_calls.ts";

/** Methods that CPython has in C, whose errors have other words. */
const IN_C = /\.(Lock|RLock|Semaphore|BoundedSemaphore|Condition)\.(acquire|release|__\w+__)$/;

/** What the classes of submodules take besides. */
const CONTEXT: ReadonlySet<string> = new Set(["context", "ctx"]);

/** The error that a call of a function of `multiprocessing` raises; null where it fits. */
export function wrongCall(
  e: Emitter,
  node: Call,
  row: FunctionRow,
  receiver: Type | null = null,
): Code | null {
  const named = wrongNames(e, node, row);
  if (named) return named;
  if (Object.hasOwn(BUILTIN, row.name) || Object.hasOwn(NEEDED, row.name)) {
    return wrongBuiltin(e, node, row.name);
  }
  if (MAKING.test(row.name)) return wrongMade(e, node, row.name);
  if (METHOD.test(row.name)) return wrongMethod(e, node, row, receiver);
  if (!row.name.startsWith("multiprocessing.")) return wrongInLibrary(e, node, row, receiver);
  if (IN_C.test(row.name)) return null;
  if (node.args.some((item) => item.type === "Starred")) return null;
  if (node.keywords.some((keyword) => keyword.arg === null)) return null;
  const parameters = parametersOf(row.signature);
  if (parameters.some(({ kind }) => kind === "kwargs")) return null;
  const names = node.keywords.map(({ arg }) => arg!).filter((name) => !CONTEXT.has(name));
  const message = refusal(labelOf(row), parameters, node.args.length, names, 1);
  return message === null ? null : refused(e, message);
}

/** A call of a built-in, or of a method of a built-in type, with names that it does not take. */
function wrongNames(e: Emitter, node: Call, { module, name }: FunctionRow): Code | null {
  const { func, args, keywords } = node;
  if (keywords.length === 0 || keywords.some(({ arg }) => arg === null)) return null;
  if (args.some((item) => item.type === "Starred")) return null;
  const names = keywords.map(({ arg }) => arg!);
  const values = [...args, ...keywords.map((keyword) => keyword.value)];
  if (METHOD.test(name)) {
    const [type = "", method = ""] = name.split(".");
    if (func.type !== "Attribute" || e.typeOf(func.value).kind !== type) return null;
    const message = wrongNameOfMethod(type, method, args.length, names);
    return message === null ? null : refused(e, message, func.value, ...values);
  }
  const plain = name.replace(/\.__init__$/, "");
  if (module !== "builtins" || plain.includes(".") || /^[A-Z]/.test(plain)) return null;
  const message = wrongName(plain, args.length, names);
  return message === null ? null : refused(e, message, ...values);
}

function wrongInLibrary(
  e: Emitter,
  node: Call,
  row: FunctionRow,
  receiver: Type | null,
): Code | null {
  if (row.module === "builtins" || row.module.startsWith("concurrent.")) return null;
  const { func } = node;
  // what is of one class or of another may have other methods of that name
  const isOnAny = receiver !== null && func.type === "Attribute" &&
    e.typeOf(func.value).kind !== "libraryInstance";
  const message = wrongLibraryCall(node, row, isOnAny ? null : receiver);
  if (message === null) return null;
  const values = [...node.args, ...node.keywords.map((keyword) => keyword.value)];
  return refused(e, message, ...values);
}

const METHOD =
  /^(?:str|bytes|bytearray|list|tuple|dict|set|frozenset|int|float|complex|range)\.[a-z]/;

/** The constructors of built-in types. */
const MAKING = /^[a-z]+\.__init__$/;

/** A call of a built-in type with more than it takes. */
function wrongMade(e: Emitter, { args, keywords }: Call, name: string): Code | null {
  if (keywords.length > 0 || args.some((item) => item.type === "Starred")) return null;
  const message = wrongMaking(name.replace(".__init__", ""), args.length, false);
  return message === null ? null : refused(e, message, ...args);
}

/** A call of a method of a built-in type, on an object. */
function wrongMethod(
  e: Emitter,
  node: Call,
  row: FunctionRow,
  receiver: Type | null,
): Code | null {
  const { func, args, keywords } = node;
  if (func.type !== "Attribute" || args.some((item) => item.type === "Starred")) return null;
  const [type = "", method = ""] = row.name.split(".");
  if (e.typeOf(func.value).kind !== type) return null;
  const message = keywords.length === 0
    ? wrongCount(type, method, args.length)
    : wrongLibraryCall(node, row, receiver);
  if (message === null) return null;
  return refused(e, message, func.value, ...args, ...keywords.map((keyword) => keyword.value));
}

/** How many arguments built-in functions take, and in whose words they refuse others. */
const BUILTIN: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ...Object.fromEntries(
    "len abs ord chr bin hex oct hash id repr ascii all any callable".split(" ").map((name) => [
      name,
      [1, 1],
    ]),
  ),
  isinstance: [2, 2],
  issubclass: [2, 2],
  hasattr: [2, 2],
  delattr: [2, 2],
  divmod: [2, 2],
  setattr: [3, 3],
  getattr: [2, 3],
  next: [1, 2],
  iter: [1, 2],
  format: [1, 2],
  input: [0, 1],
  "filter.__init__": [2, 2],
  "slice.__init__": [1, 3],
  "range.__init__": [1, 3],
  "object.__init__": [0, 0],
  sorted: [1, 1],
};

/** Built-in functions of one argument say so in words of their own. */
const OF_ONE = new Set(
  "len abs ord chr bin hex oct hash id repr ascii all any callable".split(" "),
);

/** What built-in functions without any argument say that they miss. */
const NEEDED: Readonly<Record<string, string>> = {
  sum: "sum() takes at least 1 positional argument (0 given)",
  pow: "pow() missing required argument 'base' (pos 1)",
  open: "open() missing required argument 'file' (pos 1)",
  round: "round() missing required argument 'number' (pos 1)",
};

function wrongBuiltin(e: Emitter, node: Call, full: string): Code | null {
  if (node.args.some((item) => item.type === "Starred")) return null;
  if (Object.hasOwn(NEEDED, full)) {
    return node.args.length + node.keywords.length === 0 ? refused(e, NEEDED[full]!) : null;
  }
  if (node.keywords.length > 0) return null;
  const [least, most] = BUILTIN[full]!;
  const given = node.args.length;
  if (given >= least && given <= most) return null;
  const name = full.replace(".__init__", "");
  const refusing = (message: string) => refused(e, message, ...node.args);
  if (name === "object") return refusing("object() takes no arguments");
  if (OF_ONE.has(name)) {
    return refusing(`${name}() takes exactly one argument (${given} given)`);
  }
  const limit = given < least ? least : most;
  const bound = least === most ? "" : given < least ? "at least " : "at most ";
  return refusing(
    `${name} expected ${bound}${limit} argument${limit === 1 ? "" : "s"}, got ${given}`,
  );
}

/** The error of a call of a static method that takes fewer arguments; null where it fits. */
export function wrongStatic(e: Emitter, node: Call, fn: FunctionLike): Code | null {
  const owner = e.parentOf(fn);
  if (fn.type === "Lambda" || owner?.type !== "ClassDef" || bindingOf(fn) !== "static") return null;
  if (fn.args.vararg || node.keywords.length > 0 || node.func.type !== "Attribute") return null;
  if (node.args.some((item) => item.type === "Starred")) return null;
  if (isOptional(e.typeOf(node.func.value))) return null;
  const positional = fn.args.posonlyargs.length + fn.args.args.length;
  const isGivenObject = takesNoObject(fn) && e.typeOf(node.func.value).kind === "instance";
  const given = node.args.length + (isGivenObject ? 1 : 0);
  if (given <= positional) return null;
  const places = { least: positional - fn.args.defaults.length, most: positional };
  return refused(e, tooManyText(`${owner.name}.${fn.name}`, places, given));
}

/** The error, once the values that the call is given are there. */
function refused(e: Emitter, message: string, ...given: readonly Expr[]): Code {
  return call(e.py("refuse"), quote(message), ...given.map((item) => value(e, item)));
}

/** What CPython calls the function: what the module offers are methods of its default context. */
function labelOf({ name }: FunctionRow): string {
  const parts = name.replace(/\.__init__$/, "").split(".");
  const last = parts.at(-1)!;
  if (name.endsWith("Process.__init__")) return "BaseProcess.__init__";
  if (parts.length === 2) return `BaseContext.${last}`;
  if (name.endsWith(".__init__")) return `${last}.__init__`;
  const owner = parts.at(-2)!;
  if (/^[a-z]/.test(owner)) return last;
  const shown: Readonly<Record<string, string>> = {
    AsyncResult: "ApplyResult",
    Connection: "_ConnectionBase",
    Process: "BaseProcess",
  };
  return `${shown[owner] ?? owner}.${last}`;
}
