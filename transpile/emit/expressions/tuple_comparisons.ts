/**
 * Comparisons of tuples that are written out, `(a.x, a.y) < (b.x, b.y)`: part by part, without making the tuples.
 *
 * @module
 */
import { members, type Type } from "../../analysis/mod.ts";
import type { ClassDef, CmpOperator, Expr } from "../../syntax/ast.ts";
import { at, type Code, Level } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { conditional } from "./expressions.ts";

/** The operators of the parts before the last, which are not equal where they decide. */
const STRICT: Partial<Record<CmpOperator, CmpOperator>> = {
  Lt: "Lt",
  LtE: "Lt",
  Gt: "Gt",
  GtE: "Gt",
};

/** Longer ones read better as the tuples that they are. */
const MOST_PARTS = 4;

/** The comparison of two tuples; null where their parts cannot be compared one by one. */
export function compareTuples(
  e: Emitter,
  left: Expr,
  operator: CmpOperator,
  right: Expr,
  compare: (left: Expr, operator: CmpOperator, right: Expr) => Code,
): Code | null {
  if (left.type !== "Tuple" || right.type !== "Tuple") return null;
  const [ours, theirs] = [left.elts, right.elts];
  const count = ours.length;
  if (count === 0 || count > MOST_PARTS || count !== theirs.length) return null;
  const strict = STRICT[operator];
  if (!strict && operator !== "Eq" && operator !== "NotEq") return null;
  const kinds = strict ? ["int", "str"] : ["int", "str", "none"];
  const isPlain = ours.every((one, i) =>
    haveKind(e.typeOf(one), e.typeOf(theirs[i]!), kinds) && isRead(e, one) &&
    isRead(e, theirs[i]!) && (one.type !== "Constant" || theirs[i]!.type !== "Constant")
  );
  if (!isPlain) return null;
  if (!strict) {
    const [word, level] = operator === "Eq"
      ? ["&&", Level.And] as const
      : ["||", Level.Or] as const;
    const parts = ours.map((one, i) => at(level + 1, compare(one, operator, theirs[i]!)));
    return { text: parts.join(` ${word} `), level };
  }
  let code = compare(ours[count - 1]!, operator, theirs[count - 1]!);
  for (let i = count - 2; i >= 0; i--) {
    const [one, other] = [ours[i]!, theirs[i]!];
    code = conditional(compare(one, "NotEq", other), compare(one, strict, other), code);
  }
  return code;
}

/** Whether values of both types are of one kind that JavaScript compares as Python does. */
function haveKind(a: Type, b: Type, kinds: readonly string[]): boolean {
  const [first, ...others] = [...members(a), ...members(b)].map(({ kind }) => kind);
  return first !== undefined && kinds.includes(first) && others.every((kind) => kind === first);
}

/** Whether a value may be read twice, or not at all: a name, a constant, or a field of an object. */
function isRead(e: Emitter, node: Expr): boolean {
  if (node.type === "Name" || node.type === "Constant") return true;
  return node.type === "Attribute" && node.value.type === "Name" &&
    e.typeOf(node.value).kind === "instance" && !isReckoned(e, node.attr);
}

/** Whether reading an attribute may run code of the program. */
function isReckoned(e: Emitter, name: string): boolean {
  const classes = [...e.linked.emitters.values()].flatMap(({ nodes }) =>
    nodes.filter((node): node is ClassDef => node.type === "ClassDef")
  );
  const names = [name, "__getattr__", "__getattribute__"];
  return classes.some(({ body }) =>
    body.some((s) =>
      s.type === "Assign"
        ? s.targets.some((one) => one.type === "Name" && one.id === name)
        : (s.type === "FunctionDef" || s.type === "AsyncFunctionDef") && names.includes(s.name)
    )
  );
}
