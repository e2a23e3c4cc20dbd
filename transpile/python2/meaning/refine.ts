/**
 * Takes helpers back where the types are proved: `div(a, b)` of two ints is `a // b`.
 *
 * @module
 */
import type { Analysis } from "../../analysis/analysis.ts";
import { members, type Type } from "../../analysis/types/types.ts";
import type { Call, Expr, Module } from "../../syntax/ast.ts";
import { placeOf } from "../reader.ts";
import { callsOf, type Helpers } from "./rewrite.ts";

/** Writes what the types allow; whether anything has changed. */
export function refine(module: Module, analysis: Analysis, helpers: Helpers): boolean {
  const changes: [Call, Expr][] = [];
  const collect = (name: string | null, change: (call: Call) => Expr | null) => {
    for (const call of name === null ? [] : callsOf(module, name)) {
      const changed = change(call);
      if (changed) changes.push([call, changed]);
    }
  };
  collect(helpers.div, (call) => quotient(call, analysis));
  collect(helpers.printLine, (call) => printed(call, analysis));
  collect(helpers.filter, (call) => filtered(call, analysis));
  for (const [call, changed] of changes) {
    const old = call as unknown as Record<string, unknown>;
    for (const key of Object.keys(old)) delete old[key];
    Object.assign(old, changed);
  }
  return changes.length > 0;
}

function all(type: Type, kinds: RegExp): boolean {
  const kind = members(type);
  return kind.length > 0 && kind.every((member) => kinds.test(member.kind));
}

function quotient({ args, ...call }: Call, analysis: Analysis): Expr | null {
  const [left, right] = args;
  if (!left || !right) return null;
  const [a, b] = [analysis.typeOf(left), analysis.typeOf(right)];
  const whole = /^(int|bool)$/;
  const real = /^(int|bool|float)$/;
  if (all(a, whole) && all(b, whole)) {
    return { ...placeOf(call), type: "BinOp", left, op: "FloorDiv", right };
  }
  if (all(a, real) && all(b, real) && (all(a, /^float$/) || all(b, /^float$/))) {
    return { ...placeOf(call), type: "BinOp", left, op: "Div", right };
  }
  return null;
}

/** Values that are certainly no text end no line by themselves. */
function printed(call: Call, analysis: Analysis): Expr | null {
  const isSafe = (arg: Expr) =>
    arg.type === "Constant" && !/\s$/.test(String(Object(arg.value).value)) ||
    all(
      analysis.typeOf(arg),
      /^(int|bool|float|none|list|dict|tuple|set|frozenset|range|instance)$/,
    );
  if (!call.args.slice(0, -1).every(isSafe)) return null;
  return { ...call, func: { ...placeOf(call.func), type: "Name", id: "print", ctx: "Load" } };
}

/** What is neither text nor a tuple gives a list. */
function filtered(call: Call, analysis: Analysis): Expr | null {
  const iterable = call.args[1];
  if (!iterable || !all(analysis.typeOf(iterable), /^(list|range|set|frozenset|dict|iterator)$/)) {
    return null;
  }
  const place = placeOf(call);
  const name = (id: string): Expr => ({ ...place, type: "Name", id, ctx: "Load" });
  const inner: Expr = { ...call, func: name("filter") };
  return { ...place, type: "Call", func: name("list"), args: [inner], keywords: [] };
}
