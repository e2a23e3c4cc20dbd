/**
 * Calls of the library whose results are wanted as plain numbers: JavaScript's own functions do what Python's do, once what
 * Python refuses is ruled out.
 *
 * @module
 */
import { members, type Type, withoutNone } from "../../analysis/mod.ts";
import type { Call, Expr, GeneratorExp, ListComp } from "../../syntax/ast.ts";
import { argument, call, type Code, Level, primary } from "../writing/code.ts";
import { arrayOf, isWhole } from "../expressions/comprehensions.ts";
import type { Emitter } from "../emitter.ts";
import { sumByLoop } from "./float_loops.ts";
import { value } from "../expressions/expressions.ts";
import { bounds, raw } from "../expressions/operators.ts";
import { isFloat, isRawListNode } from "./raw_places.ts";
import { isNumeric, startsAtZero } from "./raw_uses.ts";

/** What a function of `math` asks of its argument, and JavaScript's function for it, or the runtime's own. */
const PLAIN: Readonly<Record<string, readonly [string | null, string]>> = {
  "math.sqrt": ["nonnegative", "Math.sqrt"],
  "math.exp": [null, "exponential"],
  "math.log": ["positive", "Math.log"],
  "math.log2": ["positive", "Math.log2"],
  "math.sin": ["finite", "Math.sin"],
  "math.cos": ["finite", "Math.cos"],
  "math.tan": ["finite", "Math.tan"],
  "math.atan": [null, "Math.atan"],
  "math.atan2": [null, "Math.atan2"],
  "math.tanh": [null, "Math.tanh"],
  "math.fabs": [null, "Math.abs"],
  abs: [null, "Math.abs"],
};

/** A call's result as a plain number; null where the library's general form has to give it. */
export function plainCall(e: Emitter, node: Call): Code | null {
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library" || node.keywords.length > 0) return null;
  if (node.args.length === 0 || e.analysis.needsAwait(node)) return null;
  const name = found.row.name.replace(".__init__", "");
  if (name === "sum") return floatSum(e, node, "plain");
  if (name === "abs" && node.args.length === 1 && mayBeComplex(e.typeOf(node.args[0]!))) {
    return call(e.py("absComplex"), value(e, node.args[0]!));
  }
  if (!node.args.every((item) => isNumeric(e.typeOf(item)))) return null;
  if (name === "float" && node.args.length === 1) return raw(e, node.args[0]!);
  if (name === "min" || name === "max") return extreme(e, name, node.args);
  const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name]! : null;
  if (!plain || node.args.length !== (name === "math.atan2" ? 2 : 1)) return null;
  const [guard, callee] = plain;
  const given = node.args.map((item) => {
    const code = raw(e, item);
    return guard && !isHarmless(e, name, item) ? call(e.py(guard), code) : code;
  });
  return call(callee.startsWith("Math.") ? ofMath(e, callee) : e.py(callee), ...given);
}

/** What JavaScript's `Math` has, in a program that may have one of its own. */
function ofMath(e: Emitter, name: string): string {
  return e.isTaken("Math") ? `globalThis.${name}` : name;
}

/** The numbers of the library that JavaScript has, too. */
const CONSTANTS: Readonly<Record<string, string>> = { "math.pi": "Math.PI", "math.e": "Math.E" };

/** A number of the library as a plain one; null for anything else. */
export function plainConstant(e: Emitter, node: Expr): Code | null {
  if (node.type !== "Attribute" && node.type !== "Name" || node.ctx !== "Load") return null;
  const found = e.analysis.resolve(node);
  const name = found?.kind === "library" ? found.row.name : "";
  return Object.hasOwn(CONSTANTS, name) ? primary(ofMath(e, CONSTANTS[name]!)) : null;
}

/** Whether values of a type are complex numbers, or such and ints that a plain number holds. */
function mayBeComplex(type: Type): boolean {
  const all = members(type);
  return all.some(({ kind }) => kind === "complex") &&
    all.every((m) => m.kind === "complex" || m.kind === "int" && m.safe);
}

/** Whether an argument cannot be what a function refuses: a literal that is no such thing, or an int with these bounds. */
function isHarmless(e: Emitter, name: string, node: Expr): boolean {
  const range = bounds(e.typeOf(node));
  const isLog = name === "math.log" || name === "math.log2";
  if (range) return isLog ? range.low > 0 : name !== "math.sqrt" || range.low >= 0;
  return node.type === "Constant" && node.value.type === "float" && !isLog &&
    Number.isFinite(node.value.value);
}

/** `min(a, b)`, `max(a, b, c)`. */
function extreme(e: Emitter, name: "min" | "max", args: readonly Expr[]): Code | null {
  if (args.length < 2 || !args.some((item) => !isInt(e, item))) return null;
  const helper = e.py(name === "max" ? "larger" : "smaller");
  return args.map((item) => raw(e, item)).reduce((a, b) => call(helper, a, b));
}

function isInt(e: Emitter, node: Expr): boolean {
  return e.typeOf(node).kind === "int";
}

/** The sum of plain numbers, or one that a loop before the statement makes; null where it is something else. */
export function floatSum(e: Emitter, node: Call, as: "plain" | "value"): Code | null {
  const [items] = node.args;
  if (node.args.length !== 1 || node.keywords.length > 0) return null;
  const isMade = items!.type === "GeneratorExp" || items!.type === "ListComp";
  if (items!.type === "GeneratorExp" && isWhole(e, items!)) return null;
  const looped = isMade ? sumByLoop(e, items as GeneratorExp | ListComp, as) : null;
  if (looped) return looped;
  const list = summed(e, node, items!, as);
  return list && call(e.py(as === "plain" ? "sumFloats" : "sumOfFloats"), list);
}

/** The plain numbers that `sum(…)` adds up; null where they are something else. */
function summed(e: Emitter, node: Call, items: Expr, as: "plain" | "value"): Code | null {
  if (e.analysis.needsAwait(node)) return null;
  const isPlain = (type: Type) => isFloat(type) || as === "plain" && startsAtZero(type);
  if (items.type === "GeneratorExp" || items.type === "ListComp") {
    const isArray = isPlain(e.typeOf(items.elt)) && !e.analysis.needsAwait(items);
    return isArray ? arrayOf(e, items, raw) : null;
  }
  const type = withoutNone(e.typeOf(items));
  const isList = isRawListNode(e, items) && type.kind === "list" && isPlain(type.item);
  return isList ? value(e, items) : null;
}

/** A list of plain numbers of anything that Python's numbers come from. */
export function rawListOf(e: Emitter, items: Code): Code {
  return call(e.py("rawItems"), { text: argument(items), level: Level.Arrow });
}
