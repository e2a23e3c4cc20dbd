/**
 * Classes: methods that have other names now, and the order that `__cmp__` gives.
 *
 * @module
 */
import type {
  Arguments,
  ClassDef,
  CmpOperator,
  Expr,
  FunctionDef,
  Module,
  Stmt,
} from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { nameAt, placeOf } from "../reader.ts";
import { isIterator } from "./iterators.ts";
import type { Names } from "./names.ts";

/** The classes of a program that derive from nothing that Python brings: old-style ones, whose objects show as such. */
export function oldStyleClasses(module: Module): string[] {
  const found = new Set<string>();
  for (const node of walk(module)) {
    if (node.type !== "ClassDef") continue;
    const isOld = node.bases.every((base) => base.type === "Name" && found.has(base.id)) &&
      !node.body.some((member) => member.type === "Assign" && isMetaclass(member.targets[0]));
    if (isOld) found.add(node.name);
    else found.delete(node.name);
  }
  return [...found];
}

function isMetaclass(target: Expr | undefined): boolean {
  return target?.type === "Name" && target.id === "__metaclass__";
}

const METHODS: Readonly<Record<string, string>> = {
  __nonzero__: "__bool__",
  __div__: "__truediv__",
  __rdiv__: "__rtruediv__",
  __idiv__: "__itruediv__",
};

/** Gives a class the methods that Python 3 asks for. */
export function renameMethods(names: Names, node: ClassDef): void {
  const own = new Map(
    node.body.flatMap((member) =>
      member.type === "FunctionDef" ? [[member.name, member] as const] : []
    ),
  );
  for (const [old, now] of Object.entries(METHODS)) {
    const method = own.get(old);
    if (method && !own.has(now)) method.name = now;
  }
  const truth = own.get("__nonzero__");
  if (truth) returnTruth(names, truth);
  const next = own.get("next");
  if (next && isIterator(next, own)) next.name = "__next__";
  const compare = own.get("__cmp__");
  if (compare) node.body.push(...comparisons(compare, own));
}

/** `__nonzero__` may return any int, `__bool__` only truth. */
function returnTruth(names: Names, method: FunctionDef): void {
  for (const node of walk(method)) {
    if (node.type !== "Return" || node.value === null || isTruth(node.value)) continue;
    const { value } = node;
    node.value = {
      ...placeOf(value),
      type: "Call",
      func: names.builtin(value, "bool"),
      args: [value],
      keywords: [],
    };
  }
}

function isTruth(node: Expr): boolean {
  return node.type === "Compare" || node.type === "UnaryOp" && node.op === "Not" ||
    node.type === "Constant" && node.value.type === "bool";
}

const COMPARISONS: readonly (readonly [string, CmpOperator])[] = [
  ["__eq__", "Eq"],
  ["__ne__", "NotEq"],
  ["__lt__", "Lt"],
  ["__le__", "LtE"],
  ["__gt__", "Gt"],
  ["__ge__", "GtE"],
];

/** `def __lt__(self, other): return self.__cmp__(other) < 0`, and the others alike. */
function comparisons(compare: FunctionDef, own: ReadonlyMap<string, FunctionDef>): Stmt[] {
  const place = { ...placeOf(compare), start: compare.end, lineno: compare.end_lineno };
  const name = (id: string) => nameAt(place, id);
  return COMPARISONS.filter(([method]) => !own.has(method)).map(([method, op]): Stmt => {
    const args: Arguments = {
      type: "arguments",
      start: place.start,
      end: place.end,
      posonlyargs: [],
      args: ["self", "other"].map((arg) => ({ ...place, type: "arg", arg, annotation: null })),
      vararg: null,
      kwonlyargs: [],
      kw_defaults: [],
      kwarg: null,
      defaults: [],
    };
    const order: Expr = {
      ...place,
      type: "Call",
      func: { ...place, type: "Attribute", value: name("self"), attr: "__cmp__", ctx: "Load" },
      args: [name("other")],
      keywords: [],
    };
    const zero: Expr = {
      ...place,
      type: "Constant",
      value: { type: "int", value: 0, raw: "0" },
      kind: null,
    };
    const value: Expr = { ...place, type: "Compare", left: order, ops: [op], comparators: [zero] };
    return {
      ...place,
      type: "FunctionDef",
      name: method,
      args,
      body: [{ ...place, type: "Return", value }],
      decorator_list: [],
      returns: null,
      type_params: [],
    };
  });
}
