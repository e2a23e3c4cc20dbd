/**
 * Functions, methods and constructors all calls of which are known, so that floats may go in and come out as plain numbers.
 *
 * @module
 */
import { members, type Variable, withoutNone } from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { Call, ClassDef, FunctionDef, Node } from "../../syntax/ast.ts";
import { contains } from "../scopes/blocks.ts";
import type { Emitter } from "../emitter.ts";
import { fallsOff } from "../functions/functions.ts";
import { isPlainClass } from "./raw_lists.ts";
import { isMixed } from "./raw_places.ts";

/** A node, with the module that it stands in. */
export interface Placed<T extends Node = Node> {
  readonly e: Emitter;
  readonly node: T;
}

/** How a program uses a function. */
interface Uses {
  readonly calls: Placed<Call>[];
  /** It is used in another way than by calls that say plainly what is called. */
  other: boolean;
  /** Some calls may be of other methods of its name. */
  shared: boolean;
}

/** A function or method all uses of which are calls of it. */
export interface PlainFunction {
  readonly e: Emitter;
  readonly fn: FunctionDef;
  readonly calls: readonly Placed<Call>[];
  readonly isMethod: boolean;
  /** The methods of its name, where there are more than it: what these give is alike, what they take is left as it is. */
  readonly family: readonly FunctionDef[] | null;
}

/** The functions and methods of the program that a call may be of; none where that is not known. */
export function calledBy(e: Emitter, { func }: Call): readonly FunctionLike[] {
  const found = e.analysis.resolve(func);
  if (found) return found.kind === "function" ? [found.node] : [];
  if (func.type !== "Attribute") return [];
  const isOwn = members(withoutNone(e.typeOf(func.value))).every(({ kind }) => kind === "instance");
  const methods = members(e.typeOf(func)).map((type) =>
    type.kind === "method" && type.function.kind === "function" ? type.function.node : null
  );
  return isOwn && methods.every((one) => one !== null) ? methods : [];
}

/** The functions and methods of a program that are only ever called by their names, which stand in no text. */
export function plainFunctions(
  nodes: readonly Placed[],
  asked: ReadonlySet<string>,
): PlainFunction[] {
  const uses = new Map<FunctionLike, Uses>();
  const usesOf = (fn: FunctionLike) => {
    const found = uses.get(fn) ?? { calls: [], other: false, shared: false };
    uses.set(fn, found);
    return found;
  };
  const owners = new Map<FunctionLike, Emitter>();
  const methods = new Map<string, FunctionDef[]>();
  const unknown = new Set(asked);
  for (const { e, node } of nodes) {
    if (node.type === "FunctionDef") {
      owners.set(node, e);
      if (e.parentOf(node)?.type === "ClassDef") {
        methods.set(node.name, [...methods.get(node.name) ?? [], node]);
      }
    }
    if (node.type !== "Name" && node.type !== "Attribute") continue;
    const parent = e.parentOf(node);
    const call = parent?.type === "Call" && parent.func === node ? parent : null;
    const called = call ? calledBy(e, call) : [];
    for (const fn of called) {
      usesOf(fn).calls.push({ e, node: call! });
      if (called.length > 1) usesOf(fn).shared = true;
    }
    if (called.length > 0) continue;
    if (node.type === "Attribute") unknown.add(node.attr);
    for (const type of members(e.typeOf(node))) {
      const fn = type.kind === "method" ? type.function : type;
      if (fn.kind === "function" && !isDefinitionOf(node, fn.node)) usesOf(fn.node).other = true;
    }
  }
  const chosen: PlainFunction[] = [];
  for (const [fn, e] of owners) {
    if (fn.type !== "FunctionDef" || !isPlainFunction(e, fn) || usesOf(fn).other) continue;
    const isMethod = e.parentOf(fn)?.type === "ClassDef";
    if (isMethod && unknown.has(fn.name)) continue;
    const all = isMethod ? methods.get(fn.name)! : [fn];
    const family = all.length > 1 ? all : null;
    if (!family && usesOf(fn).shared) continue;
    chosen.push({ e, fn, calls: usesOf(fn).calls, isMethod, family });
  }
  const isChosen = new Set(chosen.map(({ fn }) => fn));
  return chosen.filter(({ family }) =>
    family === null || family.every((fn) => isChosen.has(fn) || neverGives(owners.get(fn)!, fn))
  );
}

/** Whether a method only ever raises, as those do that others have to be written for. */
function neverGives(e: Emitter, fn: FunctionDef): boolean {
  return e.analysis.returnType(fn).kind === "never" && !e.analysis.isFirstClass(fn) &&
    isPlainBody(e, fn);
}

function isDefinitionOf(node: Node, fn: FunctionLike): boolean {
  return node.type === "Name" && node.ctx !== "Load" && fn.type !== "Lambda";
}

function isPlainFunction(e: Emitter, fn: FunctionDef): boolean {
  const variable = e.analysis.scopes.scopeOf(fn).parent?.variables.get(fn.name);
  return fn.decorator_list.length === 0 && !/^__\w+__$/.test(fn.name) &&
    variable?.bindings.length === 1 && !e.analysis.isFirstClass(fn) &&
    isPlainBody(e, fn);
}

function isPlainBody(e: Emitter, fn: FunctionDef): boolean {
  return !e.analysis.isAsync(fn) &&
    !fn.body.some((s) => contains(s, (n) => n.type === "Yield" || n.type === "YieldFrom"));
}

/** The parameters of a function, all calls of which are known and say plainly what goes where. */
export function plainParameters(
  e: Emitter,
  fn: FunctionDef,
  skip: number,
  calls: readonly Placed<Call>[],
): Variable[] {
  const { args } = fn;
  if (args.vararg || args.kwarg || args.kwonlyargs.length > 0) return [];
  const positional = [...args.posonlyargs, ...args.args].slice(skip);
  const names = positional.map(({ arg }) => arg);
  const matched = calls.every(({ node }) =>
    node.args.length <= names.length && !node.args.some((item) => item.type === "Starred") &&
    node.keywords.every(({ arg }) => arg !== null && names.indexOf(arg) >= node.args.length) &&
    names.slice(node.args.length, names.length - args.defaults.length)
      .every((name) => node.keywords.some(({ arg }) => arg === name))
  );
  if (!matched) return [];
  const { variables } = e.analysis.scopes.scopeOf(fn);
  return names.flatMap((name) => variables.get(name) ?? []);
}

/**
 * The properties of a program by their names, each of which only ever stands behind a dot where it is read of an object of
 * the program's own.
 */
export function plainProperties(
  nodes: readonly Placed[],
  asked: ReadonlySet<string>,
): Map<string, Placed<FunctionDef>[]> {
  const found = new Map<string, Placed<FunctionDef>[]>();
  const others = new Set(asked);
  for (const { e, node } of nodes) {
    if (node.type !== "ClassDef") continue;
    for (const [name, variable] of e.analysis.scopes.scopeOf(node).variables) {
      const fn = node.body.find((s): s is FunctionDef =>
        s.type === "FunctionDef" && s.name === name
      );
      if (!fn || variable.bindings.length > 1 || !isPlainClass(e, node) || !isGetter(e, fn)) {
        others.add(name);
      } else found.set(name, [...found.get(name) ?? [], { e, node: fn }]);
    }
    for (const name of e.attributesOf(node).keys()) others.add(name);
  }
  for (const { e, node } of nodes) {
    if (node.type !== "Attribute" || !found.has(node.attr)) continue;
    const owners = members(withoutNone(e.typeOf(node.value)));
    const isKnown = node.ctx === "Load" && owners.length > 0 &&
      owners.every((owner) =>
        owner.kind === "instance" && !owner.after &&
        [owner.node, ...e.ownBases(owner.node)].some((one) =>
          found.get(node.attr)!.some((property) => e.parentOf(property.node) === one)
        )
      );
    if (!isKnown) others.add(node.attr);
  }
  for (const name of others) found.delete(name);
  return found;
}

/** Whether a method is a property that gives its value at once, and always one. */
function isGetter(e: Emitter, fn: FunctionDef): boolean {
  const [decorator] = fn.decorator_list;
  return fn.decorator_list.length === 1 && decorator?.type === "Name" &&
    decorator.id === "property" && e.variableOf(decorator) === null &&
    isMixed(e.analysis.returnType(fn)) && !fallsOff(fn.body) && isPlainBody(e, fn);
}

/** The `__init__` of classes that are only ever called, and have no descendants. */
export function plainConstructors(nodes: readonly Placed[]): PlainFunction[] {
  const calls = new Map<ClassDef, Placed<Call>[]>();
  const others = new Set<ClassDef>();
  for (const { e, node } of nodes) {
    if (node.type === "Attribute" && node.attr === "__class__") return [];
    if (node.type === "ClassDef") { for (const base of e.ownBases(node)) others.add(base); }
    if (node.type !== "Name" && node.type !== "Attribute") continue;
    const parent = e.parentOf(node);
    for (const type of members(e.typeOf(node))) {
      if (type.kind !== "class") continue;
      const isCalled = parent?.type === "Call" && parent.func === node && !type.orSubclass &&
        e.analysis.resolve(node)?.kind === "class";
      if (!isCalled) others.add(type.node);
      else if (calls.has(type.node)) calls.get(type.node)!.push({ e, node: parent });
      else calls.set(type.node, [{ e, node: parent }]);
    }
  }
  const chosen: PlainFunction[] = [];
  for (const { e, node } of nodes) {
    if (node.type !== "ClassDef" || others.has(node) || !isPlainClass(e, node)) continue;
    const fn = node.body.find((s): s is FunctionDef =>
      s.type === "FunctionDef" && s.name === "__init__"
    );
    const known = calls.get(node);
    if (!fn || !known || fn.decorator_list.length > 0 || e.nested.has(node)) continue;
    if (node.body.some((s) => s.type === "FunctionDef" && s.name === "__new__")) continue;
    chosen.push({ e, fn, calls: known, isMethod: true, family: null });
  }
  return chosen;
}
