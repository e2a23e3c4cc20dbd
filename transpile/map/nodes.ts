/**
 * The parts of a statement in which something may fail, and what they are called in TypeScript.
 *
 * @module
 */
import { camelCase } from "../emit/writing/names.ts";
import type { Call, Module, Node, Stmt } from "../syntax/ast.ts";
import { children } from "../syntax/walk.ts";

/** A part of a statement, or all of it. */
export interface Part {
  /** What stands for it in TypeScript: the names of functions and helpers. */
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The stretch of it that is underlined more than the rest: an operator, the brackets of a call. */
  readonly mark: readonly [start: number, end: number] | null;
  /** Whether Python underlines nothing: the line says it all. */
  readonly isPlain: boolean;
  /** Whether it is the call of a method, of which an AttributeError means all but the call. */
  readonly isMethod: boolean;
  /** The function or lambda that it belongs to, or the module. */
  readonly scope: Node;
}

/**
 * The parts of a statement of `scope` that may fail, in the order of the text, without those of statements in it.
 *
 * @param isCertain whether a part is written so that it cannot fail
 */
export function partsOf(
  module: Module,
  node: Stmt,
  scope: Node,
  isCertain: (node: Node) => boolean,
): Part[] {
  const parts: Part[] = [];
  const lazy = new Set<Node>();
  const add = (at: Place, names: readonly string[], within: Node, start = at.start) => {
    parts.push({
      names,
      start,
      end: at.end,
      mark: markOf(module.source, at),
      isPlain: isPlain(node, at),
      isMethod: at.type === "Call" && at.func.type === "Attribute",
      scope: within,
    });
  };
  const visit = (at: Node, within: Node): void => {
    if (at !== node && isStatement(at)) return;
    if (at.type === "Lambda" || at.type === "GeneratorExp") within = at;
    else if (isPlace(at)) {
      const inner = at.type === "Call" ? lazyCall(at) : null;
      if (inner) lazy.add(inner);
      const names = lazy.has(at) ? [] : isCertain(at) ? null : namesFor(at);
      if (names !== null) {
        add(at, names, within, at.type === "Call" ? callStart(module, at) : at.start);
      }
      for (const [target, names] of others(at)) if (isPlace(target)) add(target, names, within);
    }
    for (const child of children(at)) visit(child, within);
  };
  visit(node, scope);
  if (node.type === "ClassDef") {
    // What a class's own statements and its call of the base's constructor become stands among its members.
    for (const one of node.body) {
      if (one.type !== "FunctionDef") visitAll(one, node, visit);
      else add(one, [one.name], node);
      if (one.type === "FunctionDef" && one.name === "__init__") {
        const call = one.body.find(isBaseCall);
        if (call) visitAll(call, one, visit);
      }
    }
  }
  return parts;
}

/** The `map(…)` of `list(map(…))`: what fails in it fails when the list is made. */
function lazyCall({ args: [first] }: Call): Call | null {
  const isLazy = first?.type === "Call" && first.func.type === "Name" &&
    /^(map|filter)$/.test(first.func.id);
  return isLazy ? first : null;
}

type Place = Node & { readonly start: number; readonly end: number };

function isPlace(node: Node): node is Place {
  return "end" in node && "start" in node && node.end > node.start;
}

function visitAll(node: Stmt, scope: Node, visit: (at: Node, within: Node) => void): void {
  for (const child of children(node)) visit(child, scope);
}

function isBaseCall(node: Stmt): boolean {
  return node.type === "Expr" && node.value.type === "Call" &&
    node.value.func.type === "Attribute" && node.value.func.attr === "__init__";
}

/** What may stand for a node; null where nothing in it can fail. */
function namesFor(node: Node): readonly string[] | null {
  switch (node.type) {
    case "Call":
      return [...calleeNames(node), ...lazyCall(node) ? ["map", "filter"] : []];
    case "BinOp":
      return OPERATORS[node.op] ?? [];
    case "AugAssign":
      return (OPERATORS[node.op] ?? []).flatMap((name) => [`i${name}`, name]);
    case "Compare":
      return COMPARISONS;
    case "UnaryOp":
      return UNARY;
    case "Subscript":
      return SUBSCRIPTS;
    case "Attribute":
      return [node.attr, camelCase(node.attr), "getattr", "setattr", "delattr"];
    case "Name":
      return ["undefinedName", "absentName", "missing", "bound"];
    case "FormattedValue":
      return ["format"];
    case "Await":
      return ["await"];
    default:
      return null;
  }
}

/** Parts of a statement that fail in ways of its own. */
function others(node: Node): readonly (readonly [Node, readonly string[]])[] {
  switch (node.type) {
    case "Assert":
      return [[node.test, ["AssertionError"]]];
    case "For":
    case "AsyncFor":
      return [[node.iter, ["iter", "for", "unpack", "unpackStar"]]];
    case "With":
    case "AsyncWith":
      return node.items.map((item) => [item.context_expr, CONTEXTS] as const);
    case "Assign":
      return node.targets.filter(({ type }) => type === "Tuple" || type === "List")
        .map((target) => [target, ["unpack", "unpackStar"]] as const);
    default:
      return [];
  }
}

/** What a context is entered and left by. */
const CONTEXTS = [
  "enter",
  "leave",
  "__enter__",
  "__exit__",
  "enterAsync",
  "exitAsync",
  "aenter",
  "aexit",
];

/** The stretch of a node that is underlined more than the rest. */
function markOf(source: string, node: Place): readonly [number, number] | null {
  switch (node.type) {
    case "Call":
      return from(source.indexOf("(", node.func.end), node.end);
    case "Subscript":
      return from(source.indexOf("[", node.value.end), node.end);
    case "BinOp":
      return operatorAt(source, node.left.end, node.right.start);
    default:
      return null;
  }
}

function from(start: number, end: number): readonly [number, number] | null {
  return start < 0 || start >= end ? null : [start, end];
}

/** Whether a node is a statement, or has such: what is in it has places of its own. */
export function isStatement(node: Node): node is Stmt {
  return STATEMENT.test(node.type);
}

const STATEMENT =
  /^(Async)?(FunctionDef|ClassDef|Return|Delete|Assign|TypeAlias|AugAssign|AnnAssign|For|While|If|With|Match|Raise|Try|TryStar|Assert|Import|ImportFrom|Global|Nonlocal|Expr|Pass|Break|Continue)$/;

/** A call of a method that begins in a later line than its object has the place of the method. */
function callStart(module: Module, { func, start }: Call): number {
  if (func.type !== "Attribute" || !module.source.slice(start, func.end).includes("\n")) {
    return start;
  }
  return func.end - func.attr.length;
}

/** Where the operator between two operands stands. */
function operatorAt(source: string, from: number, to: number): [number, number] | null {
  for (let at = from; at < to; at++) {
    const [c = "", next = ""] = [source[at], source[at + 1]];
    if (/[+\-*/%@<>&|^]/.test(c)) return [at, at + (next === c && at + 1 < to ? 2 : 1)];
  }
  return null;
}

/** Of `return f(x)` and `name = f(x)` Python underlines nothing. */
function isPlain(statement: Stmt, part: Node): boolean {
  if (part.type !== "Call") return false;
  if (statement.type === "Return") return statement.value === part && part.func.type === "Name";
  return statement.type === "Assign" && statement.value === part &&
    statement.targets.length === 1 && statement.targets[0]!.type === "Name";
}

function calleeNames({ func }: Call): readonly string[] {
  if (func.type === "Name") return [func.id, camelCase(func.id), `${func.id}_`, ...CALLS];
  if (func.type === "Attribute") {
    const written = Object.hasOwn(METHODS, func.attr) ? METHODS[func.attr]! : [];
    return [func.attr, camelCase(func.attr), ...written, ...CALLS];
  }
  return CALLS;
}

/** Helpers that call what they are given. */
const CALLS = ["call", "callMethod", "invoke"];

/** Methods that are written by functions of other names. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  append: ["push"],
  endswith: ["endsWith"],
  lower: ["toLowerCase"],
  startswith: ["startsWith"],
  upper: ["toUpperCase"],
  __init__: ["super", "initialize"],
};

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  Add: ["add"],
  Sub: ["sub"],
  Mult: ["mul"],
  MatMult: ["matmul"],
  Div: ["div", "nonzero", "nonzeroInt", "quotient"],
  Mod: ["mod", "percent"],
  Pow: ["pow", "power"],
  LShift: ["lshift"],
  RShift: ["rshift"],
  BitOr: ["bitor"],
  BitXor: ["bitxor"],
  BitAnd: ["bitand"],
  FloorDiv: ["floordiv"],
};

const COMPARISONS = ["lt", "le", "gt", "ge", "eq", "ne", "contains", "compare"];
const UNARY = ["neg", "pos", "invert", "truth"];
const SUBSCRIPTS = [
  "item",
  "setItem",
  "slot",
  "byteSlot",
  "delItem",
  "slice",
  "sliceOf",
  "setSlice",
  "reversePart",
  "delSlice",
];
