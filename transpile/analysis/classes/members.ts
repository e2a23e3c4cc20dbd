/**
 * What `x.name` is.
 *
 * @module
 */
import { suggestion } from "../../../runtime/python/support/suggestion.ts";
import {
  classRow,
  functionRow,
  isStandardModule,
  memberRow,
  moduleMember,
  moduleRow,
  publicNames,
} from "../../library/mod.ts";
import type { AttributeRow, ClassRow, FunctionRow } from "../../library/signature.ts";
import { parseType } from "../../library/stub.ts";
import { walk } from "../../syntax/walk.ts";
import { callFunction, NOTHING } from "../calls/calls.ts";
import { foreign, memberType as ownMemberType } from "../modules/imports.ts";
import { bindingsOf, Instantiation, rowOfType, typeOfRow } from "../types/instantiate.ts";
import {
  ancestry,
  candidates,
  classesOf,
  findMember,
  type Found,
  hasUnknownBase,
  isDescriptorClass,
  isEnumeration,
  isOwn,
  kindsOf,
  lineageOf,
  metaclassOf,
} from "./lineage.ts";
import { noteMethod, noteUnknownAttribute } from "../numbers/lengths.ts";
import type { Expr, Node } from "../nodes.ts";
import { fieldTypes, recordAttribute } from "./records.ts";
import type { ClassInfo, FunctionInfo, State } from "../state.ts";
import { makeDynamic } from "./stores.ts";
import {
  type FunctionType,
  type InstanceType,
  members,
  NEVER,
  NONE,
  STR,
  type Type,
  UNKNOWN,
} from "../types/types.ts";
import { type Known, renaming } from "../modules/units.ts";

/** What reading an attribute gives that is a descriptor; null for all others. */
function described(
  state: State,
  member: Type,
  self: Type,
  owner: Type,
  node: Node,
): Type | null {
  if (member.kind === "libraryInstance" && member.name === "property") return UNKNOWN;
  if (member.kind !== "instance" || !isDescriptorClass(state, member.node)) return null;
  const get = attributeOf(state, member, "__get__", node);
  if (get.kind === "unknown" || get.kind === "never") return UNKNOWN;
  return callFunction(state, get, {
    ...NOTHING,
    byLibrary: true,
    positional: [{ type: self, starred: false }, { type: owner, starred: false }],
  }, node);
}

/** The type of an attribute. */
export function attributeOf(state: State, receiver: Type, name: string, node: Node): Type {
  if (receiver.kind === "union") {
    const parts = receiver.members.filter((member) => member.kind !== "none");
    return state.lattice.joinAll(parts.map((member) => attributeOf(state, member, name, node)));
  }
  switch (receiver.kind) {
    case "never":
      return NEVER;
    case "unknown":
      state.askedOfUnknown.add(name);
      noteUnknownAttribute(state, name);
      return UNKNOWN;
    case "none":
      // None has no attributes but those of every object: the others are of what the variable will hold, or raise.
      return name.startsWith("__") ? UNKNOWN : NEVER;
    case "module":
      return moduleAttribute(state, receiver.name, name, node);
    case "instance":
      return instanceAttribute(state, receiver, name, node);
    case "class":
      return state.lattice.joinAll(
        classesOf(state, receiver).map((one) => classAttribute(state, one, name, node)),
      );
    case "libraryClass":
      return libraryClassAttribute(state, receiver.name, name);
    case "record":
    case "recordClass": {
      const field = recordAttribute(state, receiver, name);
      if (field) return field;
      if (name === "__name__") return STR;
      const tuple: Type = { kind: "tuple", items: fieldTypes(state, receiver), rest: null };
      return receiver.kind === "record" ? attributeOf(state, tuple, name, node) : UNKNOWN;
    }
    case "libraryFunction": {
      const attribute = functionRow(`${receiver.name}.${name}`);
      if (attribute) return typeOfRow(state, attribute);
      return name === "__name__" ? STR : UNKNOWN;
    }
    case "function":
    case "method":
      if (receiver.kind === "method") state.lattice.resize(receiver.receiver);
      return name === "__name__" || name === "__qualname__" || name === "__module__"
        ? STR
        : UNKNOWN;
  }
  return libraryAttribute(state, receiver, rowOfType(receiver), name, node);
}

/** Kinds whose objects have the attributes of their table and no others. */
const FIXED: ReadonlySet<string> = new Set([
  "int",
  "bool",
  "float",
  "complex",
  "str",
  "bytes",
  "bytearray",
  "list",
  "tuple",
  "dict",
  "set",
  "frozenset",
  "range",
]);

function libraryAttribute(
  state: State,
  receiver: Type,
  row: ClassRow | undefined,
  name: string,
  node: Node,
): Type {
  const member = row && memberRow(row, name);
  if (!member) {
    noteMethod(state, `list.${name}`, receiver);
    if (name === "__class__" && row) return { kind: "libraryClass", name: row.name };
    // The tables of the built-in types are complete: there is no such attribute.
    return FIXED.has(receiver.kind) && !name.startsWith("__") ? NEVER : UNKNOWN;
  }
  return memberType(state, receiver, member, node);
}

/** The type of a member of the library, taken from an object. */
export function memberType(
  state: State,
  receiver: Type,
  member: FunctionRow | AttributeRow | ClassRow,
  node: Node,
): Type {
  if (member.kind === "class") return { kind: "libraryClass", name: member.name };
  if (member.kind === "function") {
    return {
      kind: "method",
      receiver,
      function: { kind: "libraryFunction", name: member.name },
    };
  }
  const bindings = bindingsOf(state, receiver);
  return new Instantiation(state, node, bindings, receiver).type(parseType(member.type));
}

function moduleAttribute(state: State, module: string, name: string, node: Node): Type {
  const own = state.units.byKey(module);
  if (own) return ownAttribute(state, own, name, node);
  const row = moduleRow(module);
  if (!row) return UNKNOWN;
  const member = moduleMember(row, name);
  if (member) {
    if ("unsupported" in member && member.unsupported && state.annotating === 0) {
      state.problem(node, `${module}.${name} cannot be translated: ${member.unsupported}`);
    }
    return typeOfRow(state, member);
  }
  if (name === "__name__" || name === "__file__" || name === "__version__") return STR;
  if (!name.startsWith("__")) {
    if (module === "ctypes" && state.catching === 0) {
      state.problem(node, foreign(name));
      return UNKNOWN;
    }
    const near = state.module.python2 ? "" : suggestion(name, publicNames(module), ":");
    const message = `module '${module}' has no attribute '${name}'`;
    const isMinded = state.catching === 0 && !asksFor(state, name);
    if (isMinded) state.problem(node, message + near, "AttributeError");
    state.failingReads.set(node, message);
    if (near !== "") state.importHints.set(node, near);
  }
  return UNKNOWN;
}

const asked = new WeakMap<State, ReadonlySet<string>>();

/** Whether the program asks by `hasattr` whether something has a name. */
function asksFor(state: State, name: string): boolean {
  let names = asked.get(state);
  if (!names) {
    const nodes = state.units.all.flatMap(({ unit }) => [...walk(unit.module)]);
    names = new Set(nodes.flatMap((node) => {
      const isQuestion = node.type === "Call" && node.func.type === "Name" &&
        node.func.id === "hasattr";
      const second = isQuestion ? node.args[1] : undefined;
      return second?.type === "Constant" && second.value.type === "str" ? [second.value.value] : [];
    }));
    asked.set(state, names);
  }
  return names.has(name);
}

/** A name of one of the program's own modules. */
function ownAttribute(state: State, owner: Known, name: string, node: Node): Type {
  const circular = state.order.absent.get(node);
  if (circular !== undefined) {
    state.failingReads.set(node, circular);
    if (state.catching === 0) state.problem(node, circular, "AttributeError");
    return UNKNOWN;
  }
  const type = ownMemberType(state, owner, name);
  if (type) return type;
  state.moduleValues.add(owner);
  if (name === "__name__" || name === "__file__") return STR;
  const { variables } = owner.scopes.module;
  if (!name.startsWith("__") && state.catching === 0 && !variables.has("__getattr__")) {
    const near = suggestion(name, [...variables.keys()], ":");
    const isShadow = isStandardModule(owner.unit.name);
    const more = isShadow ? ` ${renaming(owner.unit.name, owner.unit.path)}` : near;
    const message = `module '${owner.unit.name}' has no attribute '${name}'`;
    state.problem(node, message + more, "AttributeError");
    if (isShadow) state.failingReads.set(node, message + more);
  }
  return UNKNOWN;
}

function libraryClassAttribute(state: State, className: string, name: string): Type {
  if (name === "__name__" || name === "__qualname__" || name === "__module__") return STR;
  const row = classRow(className);
  const member = row && memberRow(row, name);
  if (!member) return UNKNOWN;
  return typeOfRow(state, member);
}

function instanceAttribute(state: State, receiver: InstanceType, name: string, node: Node): Type {
  const info = state.classInfo(receiver.node);
  if (name === "__class__") return { kind: "class", node: receiver.node, orSubclass: true };
  if (name === "__dict__") {
    makeDynamic(state, info);
    return UNKNOWN;
  }
  if (isEnumeration(info) && name === "value") return enumerated(state, info);
  let type: Type = NEVER;
  const { lattice } = state;
  const lineage = lineageOf(state, receiver);
  const isMember = lineage.some((one) => isOwn(one) && one.scope.variables.has(name));
  let known = false;
  for (const one of [...lineage, ...kindsOf(state, info)]) {
    if (!isOwn(one)) continue;
    const cell = one.attributes.get(name);
    if (cell) type = lattice.join(type, cell.type);
    known ||= cell !== undefined;
    if (one.dynamic && !isMember && !one.scope.variables.has(name)) return UNKNOWN;
  }
  for (const found of candidates(state, receiver, name)) {
    known = true;
    type = lattice.join(type, bound(state, found, name, receiver, node));
  }
  if (known) return type;
  if (findMember(lineage, "__getattr__")) {
    const getter = attributeOf(state, receiver, "__getattr__", node);
    return callFunction(state, getter, {
      ...NOTHING,
      positional: [{ type: STR, starred: false }],
    }, node);
  }
  if (hasUnknownBase(info)) return UNKNOWN;
  const inherited = memberRow(classRow("object")!, name);
  if (inherited) return memberType(state, receiver, inherited, node);
  return notAssigned(state, name);
}

/** An attribute that no class has: perhaps it is not assigned yet, perhaps by who knows whom; else reading it raises. */
function notAssigned(state: State, name: string): Type {
  return name.startsWith("__") && name.endsWith("__") ? UNKNOWN : state.looseAttribute(name).type;
}

/** What the names of an enumeration stand for. */
function enumerated(state: State, info: ClassInfo): Type {
  let type: Type = NEVER;
  for (const variable of info.scope.variables.values()) {
    if (variable.name.startsWith("_")) continue;
    for (const member of members(state.cellOf(variable).type)) {
      if (member.kind === "function") continue;
      const isAuto = member.kind === "libraryInstance" && member.name === "enum.auto";
      type = state.lattice.join(type, isAuto ? UNKNOWN : member);
    }
  }
  return type;
}

/** A member of a class as seen through an object. */
function bound(
  state: State,
  found: Found,
  name: string,
  receiver: InstanceType,
  node: Node,
): Type {
  if (found.row) return memberType(state, receiver, found.row, node);
  const variable = found.variable!;
  const type = state.cellOf(variable).type;
  if (isEnumeration(found.info!) && members(type).every((m) => m.kind !== "function")) {
    return { kind: "instance", node: found.info!.node };
  }
  return state.lattice.joinAll(
    members(type).map((member): Type => {
      if (member.kind === "unknown") return UNKNOWN;
      const owner: Type = { kind: "class", node: receiver.node };
      const read = described(state, member, receiver, owner, node);
      if (read) return read;
      if (member.kind !== "function") return member;
      const info = state.functionInfo(member.node);
      if (info.isProperty) {
        return callFunction(state, { kind: "method", receiver, function: member }, NOTHING, node);
      }
      const binding = bindingOf(state, member, found, name);
      if (binding === "static") return member;
      const self: Type = binding === "class" ? { kind: "class", node: receiver.node } : receiver;
      return { kind: "method", receiver: self, function: member };
    }),
  );
}

/** How objects and classes see a function that is found in a class. */
function bindingOf(
  state: State,
  { node }: FunctionType,
  { info }: Found,
  name: string,
): FunctionInfo["binding"] {
  // What makes objects is given the class as any other argument, once it is looked up.
  if (node.type === "FunctionDef" && node.name === "__new__") return "static";
  const fn = state.functionInfo(node);
  return fn.owner ? fn.binding : bindingIn(info!, name);
}

/** The same for a function that is none of a class's own: what decorators have made, or what the class's body names. */
function bindingIn({ node, hasFields }: ClassInfo, name: string): FunctionInfo["binding"] {
  for (const one of node.body) {
    // The objects of a dataclass have it themselves.
    if (one.type === "AnnAssign" && hasFields && isNamed(one.target, name)) return "static";
    const wrappers = one.type === "FunctionDef" && one.name === name
      ? one.decorator_list
      : one.type === "Assign" && one.value.type === "Call" &&
          one.targets.some((target) => isNamed(target, name))
      ? [one.value.func]
      : [];
    if (wrappers.some((wrapper) => isNamed(wrapper, "staticmethod"))) return "static";
    if (wrappers.some((wrapper) => isNamed(wrapper, "classmethod"))) return "class";
  }
  return "instance";
}

function isNamed(node: Expr, name: string): boolean {
  return node.type === "Name" && node.id === name;
}

function classAttribute(state: State, node: InstanceType["node"], name: string, at: Node): Type {
  const info = state.classInfo(node);
  if (name === "__name__" || name === "__qualname__" || name === "__module__") return STR;
  const found = findMember(ancestry(info), name);
  let type: Type = info.attributes.get(name)?.type ?? NEVER;
  if (!found) {
    if (metaclassOf(info)) return UNKNOWN;
    if (info.attributes.has(name)) return type;
    if (hasUnknownBase(info)) return UNKNOWN;
    const inherited = memberRow(classRow("object")!, name);
    const row = inherited ?? memberRow(classRow("type")!, name);
    return row ? typeOfRow(state, row) : notAssigned(state, name);
  }
  if (found.row) {
    return found.row.kind === "function"
      ? found.row.ofClass
        ? memberType(state, { kind: "instance", node }, found.row, at)
        : { kind: "libraryFunction", name: found.row.name }
      : typeOfRow(state, found.row);
  }
  const held = state.cellOf(found.variable!).type;
  const enumeration = isEnumeration(found.info!);
  for (const member of members(held)) {
    const read = described(state, member, NONE, { kind: "class", node }, at);
    if (read) {
      type = state.lattice.join(type, read);
      continue;
    }
    if (member.kind === "function" && state.functionInfo(member.node).isProperty) {
      return UNKNOWN;
    }
    if (member.kind === "function" && bindingOf(state, member, found, name) === "class") {
      type = state.lattice.join(type, {
        kind: "method",
        receiver: { kind: "class", node },
        function: member,
      });
    } else if (enumeration && member.kind !== "function") {
      type = state.lattice.join(type, { kind: "instance", node });
    } else type = state.lattice.join(type, member);
  }
  return type;
}
