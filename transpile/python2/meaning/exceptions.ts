/**
 * Exceptions: the variable of a handler outlives it, an exception has items and a `message`, and strings cannot be raised.
 *
 * @module
 */
import type { Scope, Variable } from "../../analysis/scopes/scopes.ts";
import type {
  Attribute,
  ClassDef,
  ExceptHandler,
  Expr,
  Module,
  Name,
  Raise,
  Subscript,
} from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { nameAt, placeOf } from "../reader.ts";
import { text } from "./calls.ts";
import type { Names } from "./names.ts";

/** Lets the variable of a handler live on where the program reads it behind the handler. */
export function keepVariable(names: Names, node: ExceptHandler, scope: Scope): void {
  const { name } = node;
  if (name === null) return;
  const variable = names.scopes.lookup(name, scope);
  if (!variable || !outlives(variable)) return;
  const other = names.fresh(`${name}_`);
  const place = { ...placeOf(node.body[0]!), end: node.body[0]!.start };
  node.name = other;
  node.body.unshift({
    ...place,
    type: "Assign",
    targets: [nameAt(place, name, "Store")],
    value: nameAt(place, other),
  });
}

/** Whether a variable is read outside of the handlers that bind it. */
function outlives({ bindings, reads }: Variable): boolean {
  const handlers = bindings.filter(({ kind }) => kind === "except").map(({ node }) => node);
  return reads.some(({ name }) =>
    !handlers.some((handler) => handler.start <= name.start && name.end <= handler.end)
  );
}

/** Whether a name stands for a caught exception. */
function isCaught(names: Names, node: Expr): node is Name {
  if (node.type !== "Name") return false;
  const bindings = names.scopes.variableOf(node)?.bindings ?? [];
  return bindings.length > 0 && bindings.every(({ kind }) => kind === "except");
}

/** `error[0]` is `error.args[0]`. */
export function itemOfError(names: Names, node: Subscript): Expr | null {
  return node.ctx === "Load" && isCaught(names, node.value)
    ? { ...node, value: argsOf(node.value) }
    : null;
}

/** `error.message` is its only argument, if it has just one. */
export function messageOfError(names: Names, node: Attribute): Expr | null {
  if (node.attr !== "message" || node.ctx !== "Load" || !isCaught(names, node.value)) return null;
  const func = names.helper(node, "message");
  return { ...placeOf(node), type: "Call", func, args: [node.value], keywords: [] };
}

/** `code, why = error` takes the arguments. */
export function partsOfError(names: Names, target: Expr | undefined, value: Expr): Expr {
  return target?.type === "Tuple" && isCaught(names, value) ? argsOf(value) : value;
}

function argsOf(value: Expr): Expr {
  return { ...placeOf(value), type: "Attribute", value, attr: "args", ctx: "Load" };
}

/** What `raise "text"` raises. */
export function raisedText(names: Names, node: Raise): void {
  const { exc } = node;
  if (exc?.type !== "Constant" || exc.value.type !== "str") return;
  const words = "exceptions must be old-style classes or derived from BaseException, not str";
  node.exc = {
    ...placeOf(exc),
    type: "Call",
    func: names.builtin(exc, "TypeError"),
    args: [text(exc, words)],
    keywords: [],
  };
}

/** Classes without a base may be raised in Python 2: they get one. */
export function giveBases(module: Module): void {
  const raised = new Set<string>();
  for (const node of walk(module)) {
    if (node.type !== "Raise") continue;
    const exc = node.exc?.type === "Call" ? node.exc.func : node.exc;
    if (exc?.type === "Name") raised.add(exc.id);
  }
  for (const node of walk(module)) {
    if (node.type === "ClassDef" && isBare(node) && raised.has(node.name)) {
      const place = { ...placeOf(node), end: node.start };
      node.bases = [nameAt(place, "BaseException")];
    }
  }
}

function isBare({ bases, keywords }: ClassDef): boolean {
  return bases.length === 0 && keywords.length === 0;
}
