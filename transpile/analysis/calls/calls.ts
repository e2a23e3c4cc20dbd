/**
 * Calls: what flows into which parameters, and what comes back.
 *
 * @module
 */

import { fieldsOf } from "../classes/fields.ts";
import { classRow, functionRow, memberRow } from "../../library/mod.ts";
import { rowOfType } from "../types/instantiate.ts";
import { callLibrary, constructLibrary } from "./library_calls.ts";
import {
  ancestry,
  candidates,
  classesOf,
  findMember,
  hasUnknownBase,
  isEnumeration,
  isOwn,
  libraryBase,
  metaclassOf,
} from "../classes/lineage.ts";
import { attributeOf } from "../classes/members.ts";
import type { Call, ClassDef, Node } from "../nodes.ts";
import { makeRecord } from "../classes/records.ts";
import type { FunctionInfo, State } from "../state.ts";
import { itemOf } from "../statements/iteration.ts";
import {
  filter,
  type FunctionType,
  type InstanceType,
  LibraryInstanceType,
  members,
  NEVER,
  type Type,
  UNKNOWN,
} from "../types/types.ts";

/** A positional argument; `*value` is starred. */
export interface GivenValue {
  readonly type: Type;
  readonly starred: boolean;
}

/** The arguments of a call. */
export interface Given {
  readonly positional: readonly GivenValue[];
  /** `**value` has no name. */
  readonly keywords: readonly { readonly name: string | null; readonly type: Type }[];
  /** The call as written, where there is one. */
  readonly call: Call | null;
  /** The library makes the call, at a time of its own: it is no target of the node. */
  readonly byLibrary: boolean;
}

/** Calls within calls, such as a method of an object that is called, are followed no deeper than this. */
const DEEPEST = 60;

/** No arguments. */
export const NOTHING: Given = { positional: [], keywords: [], call: null, byLibrary: false };

/** Positional arguments of these types, given by the library to a function of the program. */
export function givenByLibrary(...types: Type[]): Given {
  return {
    positional: types.map((type) => ({ type, starred: false })),
    keywords: [],
    call: null,
    byLibrary: true,
  };
}

/** Calls a value: the type of the result. The node is where the call stands. */
export function callFunction(state: State, callee: Type, given: Given, node: Node): Type {
  // A class whose `__call__` is one of its own objects has no end.
  if (state.depth > DEEPEST) return unknownCall(state, given, null, node);
  state.depth++;
  const type = dispatch(state, callee, given, node);
  state.depth--;
  return type;
}

function dispatch(state: State, callee: Type, given: Given, node: Node): Type {
  switch (callee.kind) {
    case "never":
      return NEVER;
    case "union":
      return state.lattice.joinAll(
        callee.members
          .filter((member) => member.kind !== "none")
          .map((member) => callFunction(state, member, given, node)),
      );
    case "function":
      return callUser(state, callee, given, null, node);
    case "method":
      return callMethod(state, callee.receiver, callee.function, given, node);
    case "class":
      return state.lattice.joinAll(
        classesOf(state, callee).map((one) => construct(state, one, given, node)),
      );
    case "instance": {
      const method = attributeOf(state, callee, "__call__", node);
      return method.kind === "unknown"
        ? unknownCall(state, given, null, node)
        : callFunction(state, method, given, node);
    }
    case "libraryFunction": {
      const row = functionRow(callee.name);
      return row
        ? callLibrary(state, row, null, given, node)
        : unknownCall(state, given, null, node);
    }
    case "libraryClass": {
      const row = classRow(callee.name);
      return row
        ? constructLibrary(state, row, given, node)
        : unknownCall(state, given, null, node);
    }
    case "libraryInstance": {
      const row = rowOfType(callee);
      const method = row && memberRow(row, "__call__");
      return method?.kind === "function"
        ? callLibrary(state, method, callee, given, node)
        : unknownCall(state, given, null, node);
    }
    case "recordClass":
      return makeRecord(state, callee, given);
    case "partial":
      return callFunction(state, callee.function, {
        ...given,
        positional: [
          ...callee.positional.map((type) => ({ type, starred: false })),
          ...given.positional,
        ],
        keywords: [...callee.keywords.map(([name, type]) => ({ name, type })), ...given.keywords],
      }, node);
    default:
      return unknownCall(state, given, null, node);
  }
}

/** A call of which nothing is known but, perhaps, the method's name: every method of that name may be meant. */
export function unknownCall(state: State, given: Given, name: string | null, node: Node): Type {
  for (const { type } of given.positional) state.lattice.escape(type);
  for (const { type } of given.keywords) state.lattice.escape(type);
  if (!given.byLibrary) state.target(node, { kind: "unknown", name, call: given.call });
  if (name === null) return UNKNOWN;
  for (const info of state.classes.values()) {
    const variable = info.scope.variables.get(name);
    if (!variable) continue;
    for (const member of members(state.cellOf(variable).type)) {
      if (member.kind !== "function") continue;
      const fn = state.functionInfo(member.node);
      const self: Type = fn.binding === "class"
        ? { kind: "class", node: info.node }
        : { kind: "instance", node: info.node };
      state.lattice.escape(
        callUser(state, member, given, fn.binding === "static" ? null : self, node),
      );
    }
  }
  return UNKNOWN;
}

function callMethod(
  state: State,
  receiver: Type,
  callee: FunctionType | { readonly kind: "libraryFunction"; readonly name: string },
  given: Given,
  node: Node,
): Type {
  if (callee.kind === "function") return callUser(state, callee, given, receiver, node);
  const row = functionRow(callee.name);
  return row
    ? callLibrary(state, row, receiver, given, node)
    : unknownCall(state, given, null, node);
}

/** Calls a function of the program; `self` is what a method is bound to. */
export function callUser(
  state: State,
  callee: FunctionType,
  given: Given,
  self: Type | null,
  node: Node,
): Type {
  const info = state.functionInfo(callee.node);
  state.call(info);
  if (!given.byLibrary) state.target(node, { kind: "function", node: callee.node });
  passArguments(state, info, given, self);
  return resultOf(info);
}

/** What a call of a function gives. */
export function resultOf(info: FunctionInfo): Type {
  if (info.yields) {
    const iterator: Type = {
      kind: "iterator",
      item: info.yields.type,
      blocks: false,
      sources: [info.node],
    };
    return iterator;
  }
  if (info.node.type === "AsyncFunctionDef") {
    return new LibraryInstanceType("coroutine", [info.returns]);
  }
  return info.returns.type;
}

function passArguments(state: State, info: FunctionInfo, given: Given, self: Type | null): void {
  const { args } = info.node;
  const positional = [...args.posonlyargs, ...args.args].map((arg) => arg.arg);
  const filled = new Set<string>();
  const add = (name: string, type: Type) => {
    filled.add(name);
    if (info.owner && info.binding !== "static" && name === positional[0]) return;
    const cell = info.parameters.get(name);
    if (cell) state.lattice.add(cell, type);
  };
  const values = self ? [{ type: self, starred: false }, ...given.positional] : given.positional;
  let at = 0;
  let open = false;
  for (const { type, starred } of values) {
    if (!starred && !open) {
      const name = positional[at++] ?? args.vararg?.arg;
      if (name !== undefined) add(name, type);
      continue;
    }
    if (starred && !open && type.kind === "tuple" && !type.rest) {
      for (const item of type.items) {
        const name = positional[at++] ?? args.vararg?.arg;
        if (name !== undefined) add(name, item);
      }
      continue;
    }
    open = true;
    const item = starred ? itemOf(state, type) : type;
    for (const name of positional.slice(at)) add(name, item);
    if (args.vararg) add(args.vararg.arg, item);
  }
  const certain = new Set(open ? positional.slice(0, at) : filled);
  for (const { name, type } of given.keywords) {
    if (name !== null) {
      const known = args.args.some((arg) => arg.arg === name) ||
        args.kwonlyargs.some((arg) => arg.arg === name);
      if (known) {
        add(name, type);
        certain.add(name);
      } else if (args.kwarg) add(args.kwarg.arg, type);
      continue;
    }
    const value = type.kind === "dict" ? type.value : UNKNOWN;
    if (type.kind !== "dict") state.lattice.escape(type);
    for (const arg of [...args.args, ...args.kwonlyargs]) {
      if (!certain.has(arg.arg)) add(arg.arg, value);
    }
    if (args.kwarg) add(args.kwarg.arg, value);
  }
  for (const [name, type] of info.defaults) if (!certain.has(name)) add(name, type);
}

/** Makes an object of a class of the program. */
export function construct(state: State, node: ClassDef, given: Given, at: Node): Type {
  const info = state.classInfo(node);
  const instance: InstanceType = { kind: "instance", node };
  if (isEnumeration(info)) return instance;
  const lineage = ancestry(info);
  const meta = metaclassOf(info);
  const isOpen = meta === "unknown" ||
    meta !== null && findMember(ancestry(state.classInfo(meta)), "__call__")?.variable;
  if (meta !== null && meta !== "unknown" && isOpen) {
    const self: Type = { kind: "instance", node: meta };
    callFunction(state, attributeOf(state, self, "__call__", at), given, at);
  }
  const first = findMember(lineage, "__new__");
  let result: Type = isOpen ? UNKNOWN : instance;
  if (first?.variable) {
    let made: Type = NEVER;
    for (const member of members(state.cellOf(first.variable).type)) {
      const self: Type = { kind: "class", node };
      made = state.lattice.join(
        made,
        member.kind === "function" ? callUser(state, member, given, self, at) : UNKNOWN,
      );
    }
    if (made.kind !== "never" && !isOpen) result = made;
  }
  const maker = findMember(lineage, "__init__") ?? first;
  if (maker?.variable) {
    const { type } = state.cellOf(maker.variable);
    for (const member of members(type)) {
      if (maker === first) continue;
      if (member.kind === "function") callUser(state, member, given, instance, at);
      else callFunction(state, member, given, at);
    }
  } else if (info.hasFields || lineage.some((one) => isOwn(one) && one.hasFields)) {
    passFields(state, instance, given);
  } else {
    const base = libraryBase(info);
    if (base) constructLibrary(state, base, given, at);
    if (hasUnknownBase(info)) {
      for (const { type } of given.positional) state.lattice.escape(type);
    }
  }
  const post = candidates(state, instance, "__post_init__");
  for (const found of post) {
    if (!found.variable) continue;
    callFunction(state, attributeOf(state, instance, "__post_init__", at), {
      ...NOTHING,
      byLibrary: true,
    }, at);
  }
  return result;
}

/** The constructor that `@dataclass` writes: a parameter for each field, bases' first. */
function passFields(state: State, instance: InstanceType, given: Given): void {
  const fields = fieldsOf(state, instance.node).filter((field) => field.init);
  const names = fields.filter((field) => !field.keywordOnly).map((field) => field.name);
  const store = (name: string, type: Type) =>
    state.lattice.add(state.attributeCell(state.classInfo(instance.node), name), type);
  given.positional.forEach(({ type, starred }, i) => {
    if (starred) names.slice(i).forEach((name) => store(name, itemOf(state, type)));
    else if (names[i] !== undefined) store(names[i], type);
  });
  for (const { name, type } of given.keywords) {
    if (name !== null) store(name, type);
    else {
      for (const field of fields) store(field.name, type.kind === "dict" ? type.value : UNKNOWN);
    }
  }
}

/** A dunder method of an object of the program; null when its class has none. */
export function callDunder(
  state: State,
  receiver: InstanceType,
  name: string,
  given: Given,
  node: Node,
): Type | null {
  const found = candidates(state, receiver, name);
  if (found.length === 0) return null;
  const result = callFunction(state, attributeOf(state, receiver, name, node), given, node);
  // Where a method gives NotImplemented, the other operand is asked, or it raises.
  return filter(result, ({ kind }) => kind !== "notimplemented");
}
