/**
 * Operators, indexing and slicing.
 *
 * @module
 */

import { memberRow } from "../../library/mod.ts";
import { plainBinary, plainUnary } from "../numbers/arithmetic.ts";
import { callDunder, type Given, NOTHING, unknownCall } from "../calls/calls.ts";
import { compareWithin, givesMore } from "../calls/comparisons.ts";
import { rowOfType } from "../types/instantiate.ts";
import { itemOf, readToEnd } from "../statements/iteration.ts";
import { asInt } from "../types/lattice.ts";
import { joinedLength, noteChanged, repeatedLength, sliceLength } from "../numbers/lengths.ts";
import { callLibrary } from "../calls/library_calls.ts";
import { literalOf } from "../types/literals.ts";
import { ancestry, descendants, hasUnknownBase, isEnumeration, isOwn } from "../classes/lineage.ts";
import type { CmpOperator, Expr, Node, Operator, UnaryOperator } from "../nodes.ts";
import { fieldTypes } from "../classes/records.ts";
import { isNotNegative } from "../numbers/signs.ts";
import type { State } from "../state.ts";
import {
  BOOL,
  BYTEARRAY,
  BYTES,
  CollectionType,
  COMPLEX,
  dictOf,
  DictType,
  FLOAT,
  type InstanceType,
  INT,
  int,
  listOf,
  members,
  NEVER,
  setOf,
  STR,
  type Type,
  UNKNOWN,
} from "../types/types.ts";

/** The names of the methods behind operators, without `__` and without what says that they are reflected or in place. */
export const DUNDERS: Readonly<Record<Operator, string>> = {
  Add: "add",
  Sub: "sub",
  Mult: "mul",
  MatMult: "matmul",
  Div: "truediv",
  Mod: "mod",
  Pow: "pow",
  LShift: "lshift",
  RShift: "rshift",
  BitOr: "or",
  BitXor: "xor",
  BitAnd: "and",
  FloorDiv: "floordiv",
};

function given(...types: Type[]): Given {
  return { ...NOTHING, positional: types.map((type) => ({ type, starred: false })) };
}

/** `left op right`. */
export function binary(state: State, op: Operator, left: Type, right: Type, node: Node): Type {
  if (left.kind === "never" || right.kind === "never") return NEVER;
  let result: Type = NEVER;
  for (const a of members(left)) {
    for (const b of members(right)) {
      result = state.lattice.join(result, pair(state, op, a, b, node));
    }
  }
  return result;
}

function pair(state: State, op: Operator, left: Type, right: Type, node: Node): Type {
  const [a, b] = [asTuple(state, left), asTuple(state, right)];
  const plain =
    op === "Pow" && node.type === "BinOp" && isRoot(a, b) && isNotNegative(state, node.left)
      ? FLOAT
      : plainBinary(op, a, b);
  if (plain === "float or complex") return state.lattice.join(FLOAT, COMPLEX);
  if (plain === "int or float") return state.lattice.join(INT, FLOAT);
  if (plain) return plain;
  if (
    a.kind === "instance" || b.kind === "instance" || a.kind === "unknown" || b.kind === "unknown"
  ) {
    return dunder(state, op, a, b, node);
  }
  // Operators of these are known: the others raise.
  if (PLAIN.has(a.kind) && PLAIN.has(b.kind)) return NEVER;
  return containers(state, op, a, b, node) ?? ofLibrary(state, op, a, b, node) ?? UNKNOWN;
}

/** Whether it is a power of a number that would be complex if the number were negative. */
function isRoot(base: Type, exponent: Type): boolean {
  return exponent.kind === "float" && (base.kind === "float" || base.kind === "int");
}

function dunder(state: State, op: Operator, a: Type, b: Type, node: Node): Type {
  const name = DUNDERS[op];
  let result: Type = NEVER;
  let known = false;
  let closed = true;
  for (const [self, other, method] of [[a, b, `__${name}__`], [b, a, `__r${name}__`]] as const) {
    if (self.kind === "unknown") {
      unknownCall(state, given(other), method, node);
      return UNKNOWN;
    }
    closed &&= self.kind === "instance" ? hasOnlyOwn(state, self, method) : NUMBERS.has(self.kind);
    if (self.kind !== "instance") continue;
    const found = callDunder(state, self, method, given(other), node);
    if (found) {
      result = state.lattice.join(result, found);
      known = true;
    } else if (hasUnknownBase(state.classInfo(self.node))) return UNKNOWN;
  }
  return known ? result : closed ? NEVER : UNKNOWN;
}

/** Kinds that leave operators with objects of the program to those. */
const NUMBERS: ReadonlySet<string> = new Set(["none", "bool", "int", "float", "complex"]);

/** Kinds whose operators with each other are all in the table of `plainBinary`. */
const PLAIN: ReadonlySet<string> = new Set([...NUMBERS, "str"]);

/** Whether an object has no methods of a name but those that the bodies of its classes define. */
export function hasOnlyOwn(state: State, { node }: InstanceType, method: string): boolean {
  const info = state.classInfo(node);
  return [...new Set([...ancestry(info), ...descendants(info)])].every((one) =>
    isOwn(one)
      ? !one.unknownBase && !one.dynamic && one.metaclass === null && !one.attributes.has(method) &&
        one.node.decorator_list.every(addsNoOperators)
      : one.name === "object" || one.name === "abc.ABC"
  );
}

/** Decorators of the library that leave the class's operators as they are. */
function addsNoOperators(decorator: Expr): boolean {
  const callee = decorator.type === "Call" ? decorator.func : decorator;
  const name = callee.type === "Name" ? callee.id : callee.type === "Attribute" ? callee.attr : "";
  return ["dataclass", "total_ordering", "final"].includes(name);
}

/** Lists, tuples, sets and dicts. */
function containers(state: State, op: Operator, a: Type, b: Type, node: Node): Type | null {
  const { lattice } = state;
  const times = b.kind === "int" || b.kind === "bool";
  if (
    op === "Mult" && (a.kind === "int" || a.kind === "bool") &&
    (b.kind === "list" || b.kind === "tuple")
  ) {
    return containers(state, op, b, a, node);
  }
  if (a.kind === "list" && (op === "Mult" && times || op === "Add" && b.kind === "list")) {
    const made = state.fresh(node, "list", () => listOf(NEVER));
    const length = b.kind === "list"
      ? joinedLength(a.length, b.length)
      : repeatedLength(a.length, asInt(b)!);
    lattice.say(made.cell, length);
    lattice.add(made.cell, a.item);
    if (b.kind === "list") lattice.add(made.cell, b.item);
    return made;
  }
  if (a.kind === "tuple" && op === "Mult" && times) {
    return lattice.limit({ kind: "tuple", items: [], rest: itemOf(state, a) });
  }
  if (a.kind === "tuple" && b.kind === "tuple" && op === "Add") {
    return lattice.limit(
      a.rest || b.rest
        ? { kind: "tuple", items: [], rest: lattice.join(itemOf(state, a), itemOf(state, b)) }
        : { kind: "tuple", items: [...a.items, ...b.items], rest: null },
    );
  }
  const isSet = (type: Type) => type.kind === "set" || type.kind === "frozenset";
  if (isSet(a) && (isSet(b) || rowOfType(b)?.name === "dict_keys")) {
    if (op !== "BitOr" && op !== "BitAnd" && op !== "Sub" && op !== "BitXor") return null;
    const made = state.fresh(
      node,
      `set ${a.kind}`,
      () => new CollectionType(a.kind as "set", setOf(NEVER).cell),
    );
    lattice.add(made.cell, (a as CollectionType).item);
    if (op === "BitOr" || op === "BitXor") lattice.add(made.cell, itemOf(state, b));
    return made;
  }
  if (a.kind === "dict" && b.kind === "dict" && op === "BitOr") {
    const made = state.fresh(node, "dict", () => dictOf(NEVER, NEVER));
    for (const one of [a, b]) {
      lattice.add(made.keyCell, one.key);
      lattice.add(made.valueCell, one.value);
    }
    return made;
  }
  return null;
}

/** Operators that the library's classes define. */
function ofLibrary(state: State, op: Operator, a: Type, b: Type, node: Node): Type | null {
  const name = DUNDERS[op];
  for (const [self, other, method] of [[a, b, `__${name}__`], [b, a, `__r${name}__`]] as const) {
    const row = rowOfType(self);
    const member = row && memberRow(row, method);
    if (member?.kind === "function") return callLibrary(state, member, self, given(other), node);
  }
  return null;
}

/** `target op= value`: containers are changed in place. */
export function augmented(state: State, op: Operator, target: Type, value: Type, node: Node): Type {
  if (target.kind === "never" || value.kind === "never") return NEVER;
  let result: Type = NEVER;
  for (const member of members(target)) {
    const one = inPlace(state, op, member, value, node);
    if (one.kind === "never") state.mayRefuse.add(node);
    result = state.lattice.join(result, one);
  }
  return result;
}

function inPlace(state: State, op: Operator, target: Type, value: Type, node: Node): Type {
  const { lattice } = state;
  if (target.kind === "list" && op === "Add") {
    readToEnd(state, value, node);
    lattice.resize(target, "longer");
    lattice.add(target.cell, itemOf(state, value));
    return target;
  }
  if (op === "Add" || op === "Mult") noteChanged(state, target);
  if (target.kind === "list" && op === "Mult") return target;
  if (target.kind === "set" && (op === "BitOr" || op === "BitXor")) {
    lattice.add(target.cell, itemOf(state, value));
    return target;
  }
  if (target.kind === "set" && (op === "BitAnd" || op === "Sub")) return target;
  if (target instanceof DictType && op === "BitOr") {
    lattice.add(target.keyCell, value.kind === "dict" ? value.key : UNKNOWN);
    lattice.add(target.valueCell, value.kind === "dict" ? value.value : UNKNOWN);
    return target;
  }
  const name = `__i${DUNDERS[op]}__`;
  if (target.kind === "instance") {
    const result = callDunder(state, target, name, given(value), node);
    if (result) return result;
  }
  const row = rowOfType(target);
  const member = row && memberRow(row, name);
  if (member?.kind === "function") return callLibrary(state, member, target, given(value), node);
  return binary(state, op, target, value, node);
}

/** `op operand`. */
export function unary(state: State, op: UnaryOperator, operand: Type, node: Node): Type {
  if (op === "Not") return BOOL;
  const name = op === "USub" ? "__neg__" : op === "UAdd" ? "__pos__" : "__invert__";
  return state.lattice.joinAll(
    members(operand).map((member): Type => {
      if (member.kind === "instance") {
        return callDunder(state, member, name, NOTHING, node) ?? UNKNOWN;
      }
      const plain = plainUnary(op, member);
      if (plain) return plain;
      const row = rowOfType(member);
      const method = row && memberRow(row, name);
      return method?.kind === "function"
        ? callLibrary(state, method, member, NOTHING, node)
        : UNKNOWN;
    }),
  );
}

const COMPARISONS: Partial<Record<CmpOperator, readonly [string, string]>> = {
  Eq: ["__eq__", "__eq__"],
  NotEq: ["__ne__", "__ne__"],
  Lt: ["__lt__", "__gt__"],
  LtE: ["__le__", "__ge__"],
  Gt: ["__gt__", "__lt__"],
  GtE: ["__ge__", "__le__"],
};

/** `left op right`, one comparison of a chain. */
export function compare(state: State, op: CmpOperator, left: Type, right: Type, node: Node): Type {
  const names = COMPARISONS[op];
  let result: Type = BOOL;
  if (op === "In" || op === "NotIn") {
    compareWithin(state, [left, itemOf(state, right)], node);
    readToEnd(state, right, node);
    for (const member of members(right)) {
      if (member.kind === "instance") callDunder(state, member, "__contains__", given(left), node);
    }
    return BOOL;
  }
  if (!names) return BOOL;
  for (const [self, other, name] of [[left, right, names[0]], [right, left, names[1]]] as const) {
    for (const member of members(self)) {
      if (member.kind !== "instance") continue;
      const found = callDunder(state, member, name, given(other), node);
      if (found) result = state.lattice.join(result, found);
    }
    const isOpen = members(self).some(({ kind }) => kind === "unknown");
    if (isOpen && givesMore(state, name)) return UNKNOWN;
  }
  return result;
}

/** A named tuple as the tuple that it is. */
function asTuple(state: State, type: Type): Type {
  return type.kind === "record"
    ? { kind: "tuple", items: fieldTypes(state, type), rest: null }
    : type;
}

/** `container[key]`. */
export function itemAt(state: State, container: Type, key: Type, slice: Expr, node: Node): Type {
  return state.lattice.joinAll(
    members(container).map((given) => {
      if (given.kind === "none") return NEVER;
      const member = asTuple(state, given);
      return slice.type === "Slice"
        ? sliceOf(state, member, key, slice, node)
        : single(state, member, key, slice, node);
    }),
  );
}

function sliceOf(
  state: State,
  container: Type,
  key: Type,
  slice: Expr & { type: "Slice" },
  node: Node,
): Type {
  switch (container.kind) {
    case "str":
      return STR;
    case "bytes":
      return BYTES;
    case "bytearray":
      return BYTEARRAY;
    case "range":
      return { kind: "range", item: container.item };
    case "list": {
      const made = state.fresh(node, "slice", () => listOf(NEVER));
      state.lattice.say(made.cell, sliceLength(state, container.length, slice));
      state.lattice.add(made.cell, container.item);
      return made;
    }
    case "tuple": {
      if (container.rest) return container;
      const bounds = [slice.lower, slice.upper, slice.step].map((bound) =>
        bound ? literalOf(bound) : null
      );
      const [lower, upper, step] = bounds;
      if (
        bounds.every((bound) => bound === null || typeof bound === "number") && (step ?? 1) === 1
      ) {
        const items = container.items.slice(
          (lower as number | null) ?? 0,
          (upper as number | null) ?? undefined,
        );
        return { kind: "tuple", items, rest: null };
      }
      return { kind: "tuple", items: [], rest: itemOf(state, container) };
    }
    case "libraryInstance": {
      const row = rowOfType(container);
      const member = row && (memberRow(row, "__getslice__") ?? memberRow(row, "__getitem__"));
      return member?.kind === "function"
        ? callLibrary(state, member, container, given(key), node)
        : UNKNOWN;
    }
    default:
      return single(state, container, key, slice, node);
  }
}

function single(state: State, container: Type, key: Type, slice: Expr, node: Node): Type {
  switch (container.kind) {
    case "never":
      return NEVER;
    case "str":
      return STR;
    case "bytes":
    case "bytearray":
      return key.kind === "int" || key.kind === "bool" ? int(0, 255) : UNKNOWN;
    case "range":
    case "list":
      return container.item;
    case "dict":
      return container.value;
    case "tuple": {
      const index = literalOf(slice);
      if (!container.rest && typeof index === "number") {
        return container.items.at(index) ?? NEVER;
      }
      return itemOf(state, container);
    }
    case "instance": {
      const found = callDunder(state, container, "__getitem__", given(key), node);
      return found ?? UNKNOWN;
    }
    case "class":
      return isEnumeration(state.classInfo(container.node))
        ? { kind: "instance", node: container.node }
        : container;
    case "libraryClass":
      return container;
    case "unknown":
      return unknownCall(state, given(key), "__getitem__", node);
    default: {
      const row = rowOfType(container);
      const member = row && memberRow(row, "__getitem__");
      return member?.kind === "function"
        ? callLibrary(state, member, container, given(key), node)
        : UNKNOWN;
    }
  }
}

/** `container[key] = value`. */
export function storeItem(
  state: State,
  container: Type,
  key: Type,
  value: Type,
  isSlice: boolean,
  node: Node,
): void {
  compareWithin(state, [key], node);
  if (isSlice) noteChanged(state, container);
  for (const member of members(container)) {
    if (member.kind === "list") {
      state.lattice.add(member.cell, isSlice ? itemOf(state, value) : value);
    } else if (member instanceof DictType) {
      state.lattice.add(member.keyCell, key);
      state.lattice.add(member.valueCell, value);
    } else if (member.kind === "instance") {
      if (!callDunder(state, member, "__setitem__", given(key, value), node)) {
        state.lattice.escape(value);
      }
    } else if (member.kind === "unknown") {
      unknownCall(state, given(key, value), "__setitem__", node);
    } else {
      const row = rowOfType(member);
      const method = row && memberRow(row, "__setitem__");
      if (method?.kind === "function") callLibrary(state, method, member, given(key, value), node);
      else state.lattice.escape(value);
    }
  }
}
