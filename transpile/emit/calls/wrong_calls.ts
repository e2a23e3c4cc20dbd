/**
 * Calls of built-ins and of `multiprocessing` that Python refuses: too few arguments, or too many.
 *
 * @module
 */
import {
  countsOfCall,
  wrongCall as wrongBuiltinCall,
  wrongCount,
  wrongMaking,
} from "../../../runtime/python/support/argument_counts.ts";
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
  if (countsOfCall(row.name) !== null || Object.hasOwn(NEEDED, row.name)) {
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
  const type = name.replace(".__init__", "");
  const message = type === "object" && args.length > 0
    ? "object() takes no arguments"
    : wrongMaking(type, args.length, false);
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

/** What built-in functions without any argument say that they miss. */
const NEEDED: Readonly<Record<string, string>> = {
  sum: "sum() takes at least 1 positional argument (0 given)",
  pow: "pow() missing required argument 'base' (pos 1)",
  open: "open() missing required argument 'file' (pos 1)",
  round: "round() missing required argument 'number' (pos 1)",
};

/** A call of a built-in function with a number of arguments that it does not take. */
function wrongBuiltin(e: Emitter, node: Call, name: string): Code | null {
  if (node.args.some((item) => item.type === "Starred")) return null;
  if (Object.hasOwn(NEEDED, name)) {
    return node.args.length + node.keywords.length === 0 ? refused(e, NEEDED[name]!) : null;
  }
  if (node.keywords.length > 0) return null;
  const message = wrongBuiltinCall(name, node.args.length);
  return message === null ? null : refused(e, message, ...node.args);
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
