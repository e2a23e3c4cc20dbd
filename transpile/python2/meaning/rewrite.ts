/**
 * From what a program of Python 2 says to a program of Python 3 that does the same.
 *
 * What differs by the types of values alone (`/`, `filter`) becomes a call of a helper, which is taken back where the
 * analysis has proved the types (see `refine.ts`).
 *
 * @module
 */
import type {
  AugAssign,
  BinOp,
  Call,
  DictComp,
  Expr,
  Module,
  Name,
  Node,
  Stmt,
} from "../../syntax/ast.ts";
import { children } from "../../syntax/walk.ts";
import type { Parsed } from "../parse.ts";
import { nameAt, placeOf } from "../reader.ts";
import { bytesOf, calledFunction, namedValue, text } from "./calls.ts";
import { oldStyleClasses, renameMethods } from "./classes.ts";
import {
  giveBases,
  itemOfError,
  keepVariable,
  messageOfError,
  partsOfError,
  raisedText,
} from "./exceptions.ts";
import { calledMethod, renamedAttribute } from "./methods.ts";
import { isEmptyImport, renameImports } from "./modules.ts";
import { Names } from "./names.ts";
import { Kinds } from "./kinds.ts";
import { Prints } from "./prints.ts";
import { isUndefinedGlobal, refuseFunction } from "./undefined.ts";
import { keepVariables } from "./variables.ts";

/** Names of helpers as the program calls them; null for those that it does not need. */
export interface Helpers {
  readonly div: string | null;
  readonly filter: string | null;
  readonly printLine: string | null;
}

/** Gives a program Python 3's words for what it means. */
export function rewrite({ module, prints }: Parsed): Helpers {
  giveBases(module);
  const names = new Names(module);
  const old = oldStyleClasses(module);
  names.hasOldStyle = old.length > 0;
  new Rewriter(module, names, new Prints(module, names, prints)).run();
  renameImports(module);
  names.insertImports(
    old.length === 0 ? null : (place) => ({
      ...placeOf(place),
      type: "Expr",
      value: {
        ...placeOf(place),
        type: "Call",
        func: names.helper(place, "old_style"),
        args: old.map((name) => text(place, name)),
        keywords: [],
      },
    }),
  );
  return {
    div: names.helperAlias("classic_div"),
    filter: names.isBound("filter") || names.isBound("list") ? null : names.helperAlias("filtered"),
    printLine: names.helperAlias("print_part") === null ? names.helperAlias("print_line") : null,
  };
}

class Rewriter {
  readonly #module: Module;
  readonly #names: Names;
  readonly #prints: Prints;
  readonly #kinds: Kinds;
  readonly #trueDivision: boolean;

  constructor(module: Module, names: Names, prints: Prints) {
    this.#module = module;
    this.#names = names;
    this.#prints = prints;
    this.#kinds = new Kinds(module, names);
    this.#trueDivision = module.body.some((node) =>
      node.type === "ImportFrom" && node.module === "__future__" &&
      node.names.some(({ name }) => name === "division")
    );
  }

  run(): void {
    this.#below(this.#module);
  }

  /** Rewrites what stands below a node. */
  #below(node: Node): void {
    const fields = node as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(fields)) {
      if (key === "comments") continue;
      if (Array.isArray(value)) {
        if (/^(body|orelse|finalbody)$/.test(key)) {
          fields[key] = this.#block(value as Stmt[], key === "body" && node.type !== "Module");
        } else {
          value.forEach((item, index) => {
            if (isNode(item)) value[index] = this.#node(item, node);
          });
        }
      } else if (isNode(value)) fields[key] = this.#node(value, node);
    }
  }

  #block(body: readonly Stmt[], isNeeded: boolean): Stmt[] {
    const result = body.flatMap((statement) => this.#statement(statement));
    const [first] = body;
    return result.length > 0 || !isNeeded || !first
      ? result
      : [{ ...placeOf(first), type: "Pass" }];
  }

  #statement(node: Stmt): Stmt[] {
    const scope = this.#names.scopes.scopeOf(node);
    if (node.type === "ClassDef") renameMethods(this.#names, node);
    if (node.type === "Raise") raisedText(this.#names, node);
    if (node.type === "Try") {
      for (const handler of node.handlers) keepVariable(this.#names, handler, scope);
    }
    if (node.type === "Assign") {
      node.value = partsOfError(this.#names, node.targets[0], node.value);
    }
    if (node.type === "Expr" && this.#isForEncoding(node.value)) return [];
    this.#below(node);
    if (isEmptyImport(node)) return [];
    return node.type === "AugAssign" && node.op === "Div" && !this.#trueDivision
      ? this.#dividedInPlace(node)
      : this.#prints.written(node);
  }

  /** `reload(sys)` and `sys.setdefaultencoding("utf-8")`, of which there is no need. */
  #isForEncoding(node: Expr): boolean {
    if (node.type !== "Call") return false;
    const name = this.#names.qualified(node.func);
    const [argument] = node.args;
    return name === "sys.setdefaultencoding" || name === "sys.exc_clear" ||
      name === "reload" && argument?.type === "Name" && argument.id === "sys";
  }

  #node(node: Node, parent: Node): Node {
    if (node.type === "ListComp") {
      keepVariables(this.#names, node, this.#names.scopes.scopeOf(parent));
    }
    this.#below(node);
    switch (node.type) {
      case "Call":
        return this.#kinds.written(node) ?? this.#call(node, parent);
      case "Compare":
        return this.#kinds.written(node) ?? node;
      case "Name":
        refuseFunction(this.#names, node, this.#module);
        if (isUndefinedGlobal(this.#names, node)) return this.#undefined(node);
        return this.#isCalled(node, parent) ? node : namedValue(this.#names, node) ?? node;
      case "Attribute":
        return this.#isCalled(node, parent) && this.#names.qualified(node) !== null
          ? node
          : namedValue(this.#names, node) ?? messageOfError(this.#names, node) ??
            renamedAttribute(this.#names, node) ?? node;
      case "Subscript":
        return itemOfError(this.#names, node) ?? node;
      case "DictComp":
        return this.#filledOneByOne(node);
      case "BinOp":
        return node.op === "Div" && !this.#trueDivision ? this.#divided(node) : node;
      case "keyword":
        if (node.arg === "authkey") node.value = bytesOf(this.#names, node.value);
        return node;
    }
    return node;
  }

  /** Functions of Python 2 say of a missing name that it is a global one. */
  #undefined(node: Name): Expr {
    const func = this.#names.helper(node, "undefined_global");
    return { ...placeOf(node), type: "Call", func, args: [text(node, node.id)], keywords: [] };
  }

  #isCalled(node: Node, parent: Node): boolean {
    return parent.type === "Call" && parent.func === node;
  }

  #call(node: Call, parent: Node): Expr {
    const changed = calledFunction(this.#names, node, parent) ??
      calledMethod(this.#names, node, parent);
    if (changed) return changed;
    const func = namedValue(this.#names, node.func);
    return func ? { ...node, func } : node;
  }

  /** `dict((key, value) for …)`: a dict that grows, unlike one that is written out. */
  #filledOneByOne({ key, value, generators, ...node }: DictComp): Expr {
    const place = placeOf(node);
    const elt: Expr = { ...place, type: "Tuple", elts: [key, value], ctx: "Load" };
    const items: Expr = { ...place, type: "GeneratorExp", elt, generators };
    const func = this.#names.builtin(place, "dict");
    return { ...place, type: "Call", func, args: [items], keywords: [] };
  }

  #divided(node: BinOp): Expr {
    const func = this.#names.helper(node, "classic_div");
    return { ...placeOf(node), type: "Call", func, args: [node.left, node.right], keywords: [] };
  }

  /** `a /= b` is `a = div(a, b)`; what the target is made of is found out once. */
  #dividedInPlace(node: AugAssign): Stmt[] {
    const before: Stmt[] = [];
    const once = (value: Expr): Expr => {
      if (value.type === "Name" || value.type === "Constant") return value;
      if (value.type === "Attribute" && value.value.type === "Name") return value;
      const place = placeOf(value);
      const name = this.#names.fresh("target");
      const target = nameAt(place, name, "Store");
      before.push({ ...place, type: "Assign", targets: [target], value });
      return nameAt(place, name);
    };
    const { target } = node;
    if (target.type === "Attribute") target.value = once(target.value);
    if (target.type === "Subscript") {
      target.value = once(target.value);
      target.slice = once(target.slice);
    }
    const left: Expr = { ...target, ctx: "Load" };
    const value = this.#divided({
      ...placeOf(node),
      type: "BinOp",
      left,
      op: "Div",
      right: node.value,
    });
    return [...before, { ...placeOf(node), type: "Assign", targets: [target], value }];
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Calls of a function of the program by its name. */
export function* callsOf(node: Node, name: string): IterableIterator<Call> {
  if (node.type === "Call" && node.func.type === "Name" && node.func.id === name) yield node;
  for (const child of children(node)) yield* callsOf(child, name);
}
