/**
 * Functions and classes as they are defined: decorators, defaults, bases.
 *
 * @module
 */

import { annotationType } from "../types/annotations.ts";
import { callFunction, callUser, givenByLibrary } from "../calls/calls.ts";
import { classRow, memberRow } from "../../library/mod.ts";
import { COMPARING } from "../calls/comparisons.ts";
import { defaults, evaluate, evaluateCallee } from "../expressions/expressions.ts";
import { derivesFrom } from "../types/instantiate.ts";
import { libraryBase } from "./lineage.ts";
import type { ClassDef, Expr, FunctionDef, NamedFunction } from "../nodes.ts";
import { hasOnlyOwn } from "../expressions/operators.ts";
import { parametersOf } from "../scopes/scope_builder.ts";
import { runBlock } from "../statements/statements.ts";
import type { ClassInfo, FunctionInfo, State } from "../state.ts";
import { walk } from "../../syntax/walk.ts";
import { makesClasses, members, STR, type Type, UNKNOWN } from "../types/types.ts";

/** Whether a method without decorators has no place for its object: it can only be called by its class. */
export function takesNoObject({ name, args, decorator_list }: NamedFunction): boolean {
  return args.posonlyargs.length + args.args.length === 0 && !args.vararg &&
    decorator_list.length === 0 && !/^__\w+__$/.test(name);
}

/** `def`. */
export function defineFunction(state: State, node: NamedFunction): void {
  const info = state.functionInfo(node);
  defaults(state, node);
  const around = state.scopes.scopeOf(node).parent;
  const scope = around?.kind === "typeParameters" ? around.parent : around;
  if (scope?.kind === "class" && scope.node.type === "ClassDef") {
    info.owner = state.classInfo(scope.node);
    info.binding = node.name === "__new__" || node.name === "__init_subclass__" ||
        node.name === "__class_getitem__"
      ? "class"
      : node.name === "_generate_next_value_" || takesNoObject(node)
      ? "static"
      : "instance";
  }
  let type: Type = { kind: "function", node };
  for (const decorator of [...node.decorator_list].reverse()) {
    type = decorate(state, info, decorator, type);
  }
  const variable = scope && state.scopes.lookup(node.name, scope);
  if (variable) state.write(variable, type);
}

/** Decorators that leave a function what it is, as far as types go. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  "functools.lru_cache",
  "functools.cache",
  "functools.wraps",
  "functools.singledispatch",
  "functools.total_ordering",
  "abc.abstractmethod",
  "typing.overload",
  "typing.override",
  "typing.final",
  "typing.no_type_check",
  "typing.runtime_checkable",
  "enum.unique",
  "atexit.register",
]);

function decorate(state: State, info: FunctionInfo, decorator: Expr, type: Type): Type {
  if (decorator.type === "Attribute" && ["setter", "deleter", "getter"].includes(decorator.attr)) {
    const property = evaluateCallee(state, decorator.value);
    const isProperty = members(property).some((one) =>
      one.kind === "function" && state.functionInfo(one.node).isProperty
    );
    if (isProperty) return property;
  }
  const callee = evaluateCallee(state, decorator.type === "Call" ? decorator.func : decorator);
  const name = callee.kind === "libraryFunction" || callee.kind === "libraryClass"
    ? callee.name
    : null;
  if (decorator.type === "Call") evaluate(state, decorator);
  switch (name) {
    case "staticmethod":
      info.binding = "static";
      return type;
    case "classmethod":
      info.binding = "class";
      return type;
    case "property":
    case "functools.cached_property":
      info.isProperty = true;
      return type;
    case "contextlib.contextmanager":
    case "contextlib.asynccontextmanager":
      info.isContextManager = true;
      return type;
  }
  if (name !== null && TRANSPARENT.has(name)) return type;
  if (callee.kind === "never") return callee;
  const maker = decorator.type === "Call" ? state.types.get(decorator) ?? UNKNOWN : callee;
  for (const member of members(type)) {
    if (member.kind === "function") state.firstClass.add(member.node);
  }
  return callFunction(state, maker, { ...givenByLibrary(type), byLibrary: false }, decorator);
}

/** `class`. */
export function defineClass(state: State, node: ClassDef): void {
  const info = state.classInfo(node);
  const bases = node.bases.map((base) => evaluate(state, base));
  let maker: Type | null = null;
  for (const { arg, value } of node.keywords) {
    const type = evaluate(state, value);
    if (arg !== "metaclass") continue;
    if (makesClasses(type)) maker = type;
    else setMetaclass(state, info, type);
  }
  setBases(state, info, bases);
  const before = state.currentScope;
  state.currentScope = info.scope;
  runBlock(state, node.body);
  state.currentScope = before;
  let type: Type = { kind: "class", node };
  if (maker) {
    // It gets the members, of which it may make anything.
    state.lattice.escape(type);
    const keywords = node.keywords.filter(({ arg }) => arg !== "metaclass")
      .map(({ arg, value }) => ({ name: arg, type: state.types.get(value) ?? UNKNOWN }));
    callFunction(state, maker, { ...givenByLibrary(STR, UNKNOWN, UNKNOWN), keywords }, node);
    type = UNKNOWN;
  }
  for (const decorator of [...node.decorator_list].reverse()) {
    type = decorateClass(state, info, decorator, type);
  }
  for (const statement of node.body) {
    if (statement.type !== "AnnAssign" || statement.target.type !== "Name") continue;
    if (!info.hasFields) continue;
    const cell = state.attributeCell(info, statement.target.id);
    if (cell.type.kind !== "never" && !statement.value) continue;
    if (statement.value) state.lattice.add(cell, state.types.get(statement.value) ?? UNKNOWN);
    else state.annotated.set(cell, annotationType(state, statement.annotation));
  }
  const around = info.scope.parent;
  const scope = around?.kind === "typeParameters" ? around.parent : around;
  const variable = scope && state.scopes.lookup(node.name, scope);
  if (variable) state.write(variable, type);
}

/** The one class that `(str, Enum)` or `(int, Enum)` is like. */
function mixedEnum(types: readonly Type[]): Type | null {
  const names = types.map((type) => type.kind === "libraryClass" ? type.name : "").join(" ");
  if (names === "str enum.Enum") return { kind: "libraryClass", name: "enum.StrEnum" };
  if (names === "int enum.Enum") return { kind: "libraryClass", name: "enum.IntEnum" };
  // What members of other types do beside is known when the program runs.
  const isOfLibrary = types.every((type) => type.kind === "libraryClass");
  return isOfLibrary && types.length > 1 && types.at(-1)!.name === "enum.Enum"
    ? types.at(-1)!
    : null;
}

function setMetaclass(state: State, info: ClassInfo, type: Type): void {
  const isPlain = type.kind === "libraryClass" && /^(abc\.ABCMeta|type)$/.test(type.name);
  const meta = type.kind === "class" ? type.node : isPlain ? null : "unknown";
  if (info.metaclass === meta) return;
  info.metaclass = meta;
  state.lattice.changes++;
}

function setBases(state: State, info: ClassInfo, types: readonly Type[]): void {
  const bases: ClassInfo["bases"][number][] = [];
  let unknownBase = false;
  const mixed = mixedEnum(types);
  for (const type of mixed ? [mixed] : types) {
    if (type.kind === "class" && type.node !== info.node) {
      const base = state.classInfo(type.node);
      bases.push(base);
      base.subclasses.add(info);
    } else if (type.kind === "libraryClass") {
      const named = classRow(type.name);
      const row = named?.origin === undefined ? named : classRow(named.origin);
      if (row) bases.push(row);
    } else if (type.kind !== "never") unknownBase = true;
  }
  const same = info.unknownBase === unknownBase && bases.length === info.bases.length &&
    bases.every((base, i) => base === info.bases[i]);
  if (!same) {
    info.bases = bases;
    info.unknownBase = unknownBase;
    state.lattice.changes++;
  }
  const base = libraryBase(info);
  if (base && (derivesFrom(base, "typing.NamedTuple") || derivesFrom(base, "typing.TypedDict"))) {
    info.hasFields = true;
  }
}

function decorateClass(state: State, info: ClassInfo, decorator: Expr, type: Type): Type {
  const callee = evaluateCallee(state, decorator.type === "Call" ? decorator.func : decorator);
  const name = callee.kind === "libraryFunction" ? callee.name : null;
  if (decorator.type === "Call") evaluate(state, decorator);
  if (name === "dataclasses.dataclass") {
    info.hasFields = true;
    return type;
  }
  if (name !== null && TRANSPARENT.has(name)) return type;
  if (callee.kind === "never") return callee;
  const maker = decorator.type === "Call" ? state.types.get(decorator) ?? UNKNOWN : callee;
  return callFunction(state, maker, { ...givenByLibrary(type), byLibrary: false }, decorator);
}

/** Operators whose other operand is most often of the same class. */
const OPERATORS: ReadonlySet<string> = new Set([
  ...COMPARING,
  ..."add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split(" ")
    .flatMap((name) => [`__${name}__`, `__r${name}__`, `__i${name}__`]),
]);

/**
 * A function that nothing calls is called with what nobody knows. An operator of a class is taken to be used on two of
 * its objects: it does not run anyway, and what is known of the attributes stays.
 */
export function callUncalled(state: State, info: FunctionInfo): void {
  const { node, owner } = info;
  if (node.type === "FunctionDef" && owner && !owner.escaped && OPERATORS.has(node.name)) {
    const self: Type = { kind: "instance", node: owner.node };
    callUser(state, { kind: "function", node }, givenByLibrary(self), self, node);
  } else if (node.type === "FunctionDef" && owner && isOutOfReach(state, owner, node)) {
    const self: Type = { kind: "instance", node: owner.node };
    const given = parametersOf(node.args).slice(1).map(() => UNKNOWN);
    callUser(state, { kind: "function", node }, givenByLibrary(...given), self, node);
  } else state.escapeFunction(info);
}

/**
 * Whether nothing in the program has a method's name: what it gives gets nowhere, and its class stays one of which all
 * that makes objects is known.
 */
function isOutOfReach(
  state: State,
  owner: ClassInfo,
  { name, decorator_list }: FunctionDef,
): boolean {
  const isPlain = decorator_list.every((one) => one.type === "Name" && one.id === "property");
  if (!isPlain || owner.escaped || namesInUse(state)?.has(name) !== false) return false;
  if ((owner.scope.variables.get(name)?.reads.length ?? 0) > 0) return false;
  return hasOnlyOwn(state, { kind: "instance", node: owner.node }, name);
}

const inUse = new WeakMap<State, ReadonlySet<string> | null>();

/** The names behind dots, and the texts, that a program has; null where it may find methods by other ways. */
function namesInUse(state: State): ReadonlySet<string> | null {
  let names = inUse.get(state);
  if (names === undefined) {
    const nodes = state.units.all.flatMap(({ unit }) => [...walk(unit.module)]);
    names = nodes.some((n) => n.type === "Name" && BY_NAME.has(n.id)) ? null : new Set(
      nodes.flatMap((n) =>
        n.type === "Attribute"
          ? [n.attr]
          : n.type === "Constant" && n.value.type === "str"
          ? [n.value.value]
          : []
      ),
    );
    if (names?.has("__dict__") || names?.has("__getattribute__")) names = null;
    inUse.set(state, names);
  }
  return names;
}

/** What finds methods by names that only the running program knows. */
const BY_NAME: ReadonlySet<string> = new Set(
  "getattr vars dir globals locals methodcaller attrgetter inspect unittest".split(" "),
);

/** Dunder methods whose calls the analysis sees where they happen. */
const FOLLOWED: ReadonlySet<string> = new Set([
  ..."init new call post_init getitem setitem contains enter iter next getattr".split(" "),
  ..."neg pos invert abs".split(" "),
  ..."add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split(" ")
    .flatMap((name) => [name, `r${name}`, `i${name}`]),
].map((name) => `__${name}__`));

/** Whether all calls of a method are seen where they happen, if code that is not seen has no object of the class. */
export function isFollowed({ name }: NamedFunction, owner: ClassInfo | null): boolean {
  if (!owner || !name.startsWith("__") || !name.endsWith("__") || MAKING.has(name)) return true;
  return !owner.escaped && !owner.unknownBase && (FOLLOWED.has(name) || COMPARING.has(name));
}

/** What makes objects is called by who has the class, not by who has an object. */
const MAKING: ReadonlySet<string> = new Set(["__init__", "__new__", "__post_init__"]);

/** Methods that the library calls by itself, once there is an object: `__str__`, `__lt__`, an overridden `run`. */
export function reachMethods(state: State, info: ClassInfo): void {
  const base = libraryBase(info);
  for (const statement of info.node.body) {
    if (statement.type !== "FunctionDef" && statement.type !== "AsyncFunctionDef") continue;
    const { name } = statement;
    const isDunder = name.startsWith("__") && name.endsWith("__");
    if (COMPARING.has(name) && !info.escaped && !info.unknownBase) continue;
    const overrides = !!base && !isDunder && !!memberRow(base, name);
    const isFollowed = FOLLOWED.has(name) && (!info.escaped || MAKING.has(name));
    if (isDunder ? isFollowed : !overrides && !info.unknownBase) continue;
    state.escapeFunction(state.functionInfo(statement));
  }
}
