/**
 * Going through a tree without knowing every kind of node.
 *
 * @module
 */
import type { Node, NodeType } from "./ast.ts";

/**
 * The fields of each kind of node that CPython knows, in CPython's order (`ast.AST._fields`); only
 * `ExceptHandler` has `type_` where CPython has `type`.
 */
export const FIELDS: Readonly<Record<NodeType, readonly string[]>> = {
  Module: ["body", "type_ignores"],
  FunctionDef: ["name", "args", "body", "decorator_list", "returns", "type_params"],
  AsyncFunctionDef: ["name", "args", "body", "decorator_list", "returns", "type_params"],
  ClassDef: ["name", "bases", "keywords", "body", "decorator_list", "type_params"],
  Return: ["value"],
  Delete: ["targets"],
  Assign: ["targets", "value"],
  TypeAlias: ["name", "type_params", "value"],
  AugAssign: ["target", "op", "value"],
  AnnAssign: ["target", "annotation", "value", "simple"],
  For: ["target", "iter", "body", "orelse"],
  AsyncFor: ["target", "iter", "body", "orelse"],
  While: ["test", "body", "orelse"],
  If: ["test", "body", "orelse"],
  With: ["items", "body"],
  AsyncWith: ["items", "body"],
  Match: ["subject", "cases"],
  Raise: ["exc", "cause"],
  Try: ["body", "handlers", "orelse", "finalbody"],
  TryStar: ["body", "handlers", "orelse", "finalbody"],
  Assert: ["test", "msg"],
  Import: ["names"],
  ImportFrom: ["module", "names", "level"],
  Global: ["names"],
  Nonlocal: ["names"],
  Expr: ["value"],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: ["op", "values"],
  NamedExpr: ["target", "value"],
  BinOp: ["left", "op", "right"],
  UnaryOp: ["op", "operand"],
  Lambda: ["args", "body"],
  IfExp: ["test", "body", "orelse"],
  Dict: ["keys", "values"],
  Set: ["elts"],
  ListComp: ["elt", "generators"],
  SetComp: ["elt", "generators"],
  DictComp: ["key", "value", "generators"],
  GeneratorExp: ["elt", "generators"],
  Await: ["value"],
  Yield: ["value"],
  YieldFrom: ["value"],
  Compare: ["left", "ops", "comparators"],
  Call: ["func", "args", "keywords"],
  FormattedValue: ["value", "conversion", "format_spec"],
  JoinedStr: ["values"],
  Interpolation: ["value", "str", "conversion", "format_spec"],
  TemplateStr: ["values"],
  Constant: ["value", "kind"],
  Attribute: ["value", "attr", "ctx"],
  Subscript: ["value", "slice", "ctx"],
  Starred: ["value", "ctx"],
  Name: ["id", "ctx"],
  List: ["elts", "ctx"],
  Tuple: ["elts", "ctx"],
  Slice: ["lower", "upper", "step"],
  comprehension: ["target", "iter", "ifs", "is_async"],
  ExceptHandler: ["type_", "name", "body"],
  arguments: ["posonlyargs", "args", "vararg", "kwonlyargs", "kw_defaults", "kwarg", "defaults"],
  arg: ["arg", "annotation"],
  keyword: ["arg", "value"],
  alias: ["name", "asname"],
  withitem: ["context_expr", "optional_vars"],
  match_case: ["pattern", "guard", "body"],
  MatchValue: ["value"],
  MatchSingleton: ["value"],
  MatchSequence: ["patterns"],
  MatchMapping: ["keys", "patterns", "rest"],
  MatchClass: ["cls", "patterns", "kwd_attrs", "kwd_patterns"],
  MatchStar: ["name"],
  MatchAs: ["pattern", "name"],
  MatchOr: ["patterns"],
  TypeVar: ["name", "bound", "default_value"],
  ParamSpec: ["name", "default_value"],
  TypeVarTuple: ["name", "default_value"],
};

/** Fields that hold names, operators and other values, which are no nodes. */
const PLAIN: ReadonlySet<string> = new Set(
  "type_ignores op ops simple module level id ctx kind conversion str attr arg asname is_async rest kwd_attrs"
    .split(" "),
);

/** Fields that hold such in a few kinds of nodes. */
const PLAIN_HERE: Partial<Readonly<Record<NodeType, readonly string[]>>> = {
  FunctionDef: ["name"],
  AsyncFunctionDef: ["name"],
  ClassDef: ["name"],
  Global: ["names"],
  Nonlocal: ["names"],
  Constant: ["value"],
  ExceptHandler: ["name"],
  alias: ["name"],
  MatchSingleton: ["value"],
  MatchStar: ["name"],
  MatchAs: ["name"],
  TypeVar: ["name"],
  ParamSpec: ["name"],
  TypeVarTuple: ["name"],
};

/** The fields of each kind of node that hold nodes. */
const INNER = Object.fromEntries(
  Object.entries(FIELDS).map(([type, fields]) => [
    type,
    fields.filter((name) => !PLAIN.has(name) && !PLAIN_HERE[type as NodeType]?.includes(name)),
  ]),
) as unknown as typeof FIELDS;

/** The value of a field by its name, for code that goes through {@link FIELDS}. */
export function fieldOf(node: Node, name: string): unknown {
  return (node as unknown as Record<string, unknown>)[name];
}

/**
 * The nodes directly below a node, in CPython's order of fields (`ast.iter_child_nodes`).
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { children, parse } from "@manycore/multiprocessing/transpile";
 *
 * const assignment = parse("a = b\n", "x.py").body[0]!;
 * assertEquals([...children(assignment)].map((node) => node.type), ["Name", "Name"]);
 * ```
 */
export function children(node: Node): IterableIterator<Node> {
  return below(node).values();
}

function below(node: Node): Node[] {
  const found: Node[] = [];
  for (const name of INNER[node.type]) {
    const value = fieldOf(node, name) as Node | readonly (Node | null)[] | null | undefined;
    if (value === null || value === undefined) continue;
    if (!Array.isArray(value)) found.push(value as Node);
    else for (const item of value) if (item !== null) found.push(item);
  }
  return found;
}

/**
 * A node and all below it, each before its children, in the order of the text but for decorators
 * and defaults. It keeps its own stack, so depth costs no recursion.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { parse, walk } from "@manycore/multiprocessing/transpile";
 *
 * const names = [];
 * for (const node of walk(parse("a = b + c\n", "x.py"))) {
 *   if (node.type === "Name") names.push(node.id);
 * }
 * assertEquals(names, ["a", "b", "c"]);
 * ```
 */
export function* walk(node: Node): IterableIterator<Node> {
  const pending: Node[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    const nodes = below(next);
    for (let i = nodes.length - 1; i >= 0; i--) pending.push(nodes[i]!);
  }
}
