/**
 * `map(f, xs)` that is read to its end at once, as a method of an array.
 *
 *     list(map(int, line.split()))     str.split(line).map((text) => int(text))
 *     sum(map(int, str(n)))            sum([...String(n)].map((text) => int(text)))
 *
 * @module
 */
import { isAlways, isSafeInt, type Type } from "../../analysis/mod.ts";
import type { Call, Expr, Lambda } from "../../syntax/ast.ts";
import { argument, at, type Code, Level, postfix, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { isRawListNode } from "../numbers/raw_places.ts";

/** What may be given to a built-in function, so that it calls no method of the program, and what the name of that may be. */
const TAKEN: Readonly<Record<string, readonly [name: string, ...kinds: Type["kind"][]]>> = {
  int: ["text", "str"],
  float: ["text", "str"],
  str: ["value", "str", "int"],
  len: ["text", "str"],
  ord: ["letter", "str"],
  chr: ["code", "int"],
};

/** Methods of texts that take nothing else. */
const OF_TEXTS =
  /^str\.(?:capitalize|casefold|is\w+|lower|lstrip|rstrip|split|splitlines|strip|swapcase|title|upper)$/;

/** The array of what `map(f, xs)` gives; null where it is not known what that calls, or what it goes through. */
export function mappedList(e: Emitter, node: Expr | undefined): Code | null {
  const parts = partsOf(e, node);
  if (!parts) return null;
  const { fn, items } = parts;
  if (fn.type !== "Lambda") return byFunction(e, fn, items);
  const isOne = isArray(e.typeOf(items)) && takesOne(fn) && !e.analysis.isAsync(fn);
  return isOne ? postfix(`${at(Level.Call, value(e, items))}.map(${value(e, fn).text})`) : null;
}

/** The same where a built-in function makes texts or numbers, among which nothing else can fail meanwhile. */
export function mappedPlainly(e: Emitter, node: Expr | undefined): Code | null {
  const parts = partsOf(e, node);
  return parts && byFunction(e, parts.fn, parts.items);
}

function partsOf(e: Emitter, node: Expr | undefined): { fn: Expr; items: Expr } | null {
  if (node?.type !== "Call" || node.keywords.length > 0 || node.args.length !== 2) return null;
  if (libraryName(e, node.func) !== "map" || e.analysis.needsAwait(node)) return null;
  const [fn, items] = node.args as [Expr, Expr];
  return fn.type === "Starred" || items.type === "Starred" ? null : { fn, items };
}

function libraryName(e: Emitter, node: Call["func"]): string | null {
  const found = e.analysis.resolve(node);
  return found?.kind === "library" ? found.row.name.replace(/\.__init__$/, "") : null;
}

function isArray(type: Type): boolean {
  return isAlways(type, "list", "tuple");
}

/** JavaScript gives the item's place and the list as well. */
function takesOne({ args: { posonlyargs, args, vararg, kwonlyargs, kwarg } }: Lambda): boolean {
  return posonlyargs.length + args.length === 1 && !vararg && !kwarg && kwonlyargs.length === 0;
}

function byFunction(e: Emitter, fn: Expr, items: Expr): Code | null {
  const name = fn.type === "Name" || fn.type === "Attribute" ? libraryName(e, fn) : null;
  const type = e.typeOf(items);
  if (name === null || isRawListNode(e, items)) return null;
  const item = type.kind === "list" ? type.item : type.kind === "str" ? type : null;
  const [wanted, ...kinds] = OF_TEXTS.test(name) ? ["text", "str"] : TAKEN[name] ?? [""];
  if (item === null || kinds.length === 0 || !isAlways(item, ...kinds as ["str"])) return null;
  const isShown = name === "str" && (isSafeInt(item) || isAlways(item, "str"));
  const given = type.kind === "str" ? "letter" : wanted;
  const list = type.kind === "str"
    ? `[...${argument(value(e, items))}]`
    : at(Level.Call, value(e, items));
  const made = isShown ? "String" : value(e, fn).text;
  return primary(`${list}.map((${given}) => ${made}(${given}))`);
}
