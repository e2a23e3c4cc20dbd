/**
 * Names that a module gives itself through `globals()`.
 *
 * @module
 */
import type { Call, Expr, Module, Node } from "../nodes.ts";
import { walk } from "../../syntax/walk.ts";

/** The name that `globals()["name"] = …` binds; null for every other target. */
export function namedGlobal(target: Expr): string | null {
  if (target.type !== "Subscript" || !isGlobals(target.value)) return null;
  const { slice } = target;
  return slice.type === "Constant" && slice.value.type === "str" && isName(slice.value.value)
    ? slice.value.value
    : null;
}

function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text);
}

function isGlobals(node: Expr): node is Call {
  return node.type === "Call" && node.func.type === "Name" && node.func.id === "globals" &&
    node.args.length + node.keywords.length === 0;
}

/** Methods of a dict that change it. */
const DELETING = /^(?:pop|popitem|clear|__delitem__)$/;
const CHANGING = /^(?:update|setdefault|pop|popitem|clear|__setitem__|__delitem__)$/;

/** How a module changes its names through what `globals()` gives. */
export interface Changes {
  /** One of the calls. */
  readonly call: Call;
  /** Whether it takes names away. */
  readonly deletes: boolean;
}

const known = new WeakMap<Module, Changes | null>();

/** How a module gives itself names that only the run time knows; null where it does not: `globals()` may give a copy then. */
export function changedGlobals(module: Module): Changes | null {
  let found = known.get(module);
  if (found === undefined) known.set(module, found = changed(module));
  return found;
}

function changed(module: Module): Changes | null {
  if (!module.source.includes("globals")) return null;
  const nodes = [...walk(module)];
  const calls = new Map<string, Call>();
  for (const node of nodes) {
    if (node.type !== "Assign" || !isGlobals(node.value)) continue;
    for (const target of node.targets) if (target.type === "Name") calls.set(target.id, node.value);
  }
  const callOf = (node: Expr): Call | null => {
    if (isGlobals(node)) return node;
    return node.type === "Name" ? calls.get(node.id) ?? null : null;
  };
  const plain = new Set<Node>(
    nodes.flatMap((node) => node.type === "Assign" ? node.targets : [])
      .filter((target) => namedGlobal(target) !== null),
  );
  let found: Call | null = null;
  let deletes = false;
  for (const node of nodes) {
    let call: Call | null = null;
    if (node.type === "Subscript" && node.ctx !== "Load" && !plain.has(node)) {
      call = callOf(node.value);
      deletes ||= call !== null && node.ctx === "Del";
    } else if (node.type === "Call" && node.func.type === "Attribute") {
      const { attr, value } = node.func;
      if (CHANGING.test(attr)) call = callOf(value);
      deletes ||= call !== null && DELETING.test(attr);
    }
    found ??= call;
  }
  return found && { call: found, deletes };
}
