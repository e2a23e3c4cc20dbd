/**
 * Arguments behind a star that may be more than JavaScript's stack holds: they are packed, for functions that unpack them.
 *
 * @module
 */
import { isAlways } from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { FunctionRow } from "../../library/signature.ts";
import type { Call, Expr } from "../../syntax/ast.ts";
import { initOf } from "./arguments.ts";
import { call, type Code } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { iterable } from "../expressions/expressions.ts";
import type { Linked } from "../modules/own_modules.ts";

/** Functions of the library that take as many arguments as there are. */
const UNPACKING: ReadonlySet<string> = new Set(
  ("print max min zip itertools.chain itertools.zip_longest heapq.merge asyncio.gather math.gcd math.lcm math.hypot " +
    "struct.pack struct.pack_into struct.Struct.pack struct.Struct.pack_into " +
    ["union", "intersection", "difference", "update", "intersection_update", "difference_update"]
      .flatMap((name) => [`set.${name}`, `frozenset.${name}`]).join(" ")).split(" "),
);

const known = new WeakMap<Linked, ReadonlySet<FunctionLike>>();

/** The functions of a program's modules that a call gives as many arguments as a star has. */
function packedTo(e: Emitter): ReadonlySet<FunctionLike> {
  const found = known.get(e.linked);
  if (found) return found;
  const all = new Set<FunctionLike>();
  known.set(e.linked, all);
  const calls = [...e.linked.emitters.values()].flatMap((one) =>
    one.nodes.filter((node): node is Call =>
      node.type === "Call" && node.args.some((item) => item.type === "Starred")
    ).map((node) => ({ one, node, fn: calledBy(one, node) }))
  ).filter(({ fn }) => fn?.args.vararg);
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const { one, node, fn } of calls) {
      if (node.args.some((item) => isLong(one, item))) all.add(fn!);
    }
  }
  return all;
}

function calledBy(e: Emitter, node: Call): FunctionLike | null {
  const found = e.analysis.resolve(node.func);
  if (found?.kind === "function") return found.node;
  const init = found?.kind === "class" ? initOf(e, found.node) : null;
  return init && "args" in init ? init : null;
}

/** Whether an argument stands for as many as nobody knows: what a function was given itself, not packed, is few enough. */
function isLong(e: Emitter, item: Expr): boolean {
  if (item.type !== "Starred") return false;
  const { value: node } = item;
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  const owner = variable?.scope.node;
  const isOwn = owner && "args" in owner && !Array.isArray(owner.args) &&
    owner.args.vararg?.arg === variable.name && !packedTo(e).has(owner as FunctionLike);
  return !isOwn && !isAlways(e.typeOf(node), "str") && !("elts" in node);
}

/** Whether a function has to unpack what it is given. */
export function unpacks(e: Emitter, fn: FunctionLike): boolean {
  return fn.args.vararg !== null && packedTo(e).has(fn);
}

/** What stands behind a star in a call of a function: packed where it may be long. */
export function behindStar(e: Emitter, node: Expr, callee: FunctionRow | FunctionLike): Code {
  const code = iterable(e, node);
  const isOpen = "args" in callee ? unpacks(e, callee) : UNPACKING.has(callee.name);
  const around = e.parentOf(node);
  return isOpen && around?.type === "Starred" && isLong(e, around)
    ? call(e.py("packed"), code)
    : code;
}
