/**
 * The parts of a statement in which something may fail, and what they are called in TypeScript.
 *
 * @module
 */
import { camelCase } from "../emit/names.ts";
import type { Call, Expr, Module, Node, Stmt } from "../syntax/ast.ts";
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
  /** The function or lambda that it belongs to, or the module. */
  readonly scope: Node;
}

/** The parts of a statement of `scope`, in the order of the text, without those of statements in it. */
export function partsOf(module: Module, node: Stmt, scope: Node): Part[] {
  const parts: Part[] = [];
  const add = (
    at: Node & { start: number; end: number },
    names: readonly string[],
    within: Node,
    mark: Part["mark"] = null,
    start = at.start,
  ) => parts.push({ names, start, end: at.end, mark, isPlain: isPlain(node, at), scope: within });
  const visit = (at: Node, within: Node): void => {
    if (at !== node && isStatement(at)) return;
    switch (at.type) {
      case "Lambda":
      case "GeneratorExp":
        for (const child of children(at)) visit(child, at);
        return;
      case "Call": {
        const behind = at.func.end;
        const mark = module.source.indexOf("(", behind);
        add(at, calleeNames(at), within, [mark < 0 ? behind : mark, at.end], callStart(module, at));
        break;
      }
      case "BinOp": {
        const operator = operatorAt(module.source, at.left.end, at.right.start);
        add(at, OPERATORS[at.op] ?? [], within, operator);
        break;
      }
      case "AugAssign":
        add(at, (OPERATORS[at.op] ?? []).map((name) => `i${name}`), within);
        break;
      case "Compare":
        add(at, COMPARISONS, within);
        break;
      case "UnaryOp":
        add(at, UNARY, within);
        break;
      case "Subscript": {
        const mark = module.source.indexOf("[", at.value.end);
        add(at, SUBSCRIPTS, within, mark < 0 ? null : [mark, at.end]);
        break;
      }
      case "Attribute":
        add(at, [at.attr, camelCase(at.attr), "getattr", "setattr", "delattr"], within);
        break;
      case "Name":
        add(at, ["undefinedName", "absentName", "missing", "bound"], within);
        break;
      case "Assert":
        if (hasPlace(at.test)) add(at.test, ["AssertionError"], within);
        break;
      case "For":
      case "AsyncFor":
        add(at.iter, ["iter", "unpack", "unpackStar", "for"], within);
        break;
      case "Assign":
        for (const target of at.targets) {
          if (target.type === "Tuple" || target.type === "List") {
            add(target, ["unpack", "unpackStar"], within);
          }
        }
        break;
    }
    for (const child of children(at)) visit(child, within);
  };
  visit(node, scope);
  return parts;
}

/** Whether a node is a statement, or has such: what is in it has places of its own. */
export function isStatement(node: Node): node is Stmt {
  return STATEMENT.test(node.type);
}

const STATEMENT =
  /^(Async)?(FunctionDef|ClassDef|Return|Delete|Assign|TypeAlias|AugAssign|AnnAssign|For|While|If|With|Match|Raise|Try|TryStar|Assert|Import|ImportFrom|Global|Nonlocal|Expr|Pass|Break|Continue)$/;

function hasPlace(node: Expr): boolean {
  return node.end > node.start;
}

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
  if (func.type === "Name") return [func.id, camelCase(func.id), `${func.id}_`, "call", "invoke"];
  if (func.type === "Attribute") {
    return [func.attr, camelCase(func.attr), "callMethod", ...METHODS[func.attr] ?? []];
  }
  return ["call", "invoke"];
}

/** Methods that are written by functions of other names. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  append: ["push"],
  sort: ["sort"],
  __init__: ["super", "initialize"],
};

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  Add: ["add"],
  Sub: ["sub"],
  Mult: ["mul"],
  MatMult: ["matmul"],
  Div: ["div"],
  Mod: ["mod", "percent"],
  Pow: ["pow"],
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
  "delItem",
  "slice",
  "sliceOf",
  "setSlice",
  "delSlice",
];
