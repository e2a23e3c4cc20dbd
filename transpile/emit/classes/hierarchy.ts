/**
 * Which classes need more than JavaScript's single inheritance and constructors give.
 *
 * A class with several bases extends `mixin(…)`, in whose chain stand-ins take the place of some of its ancestors. Where a
 * constructor would not do, because `super().__init__()` comes late or behind a condition, or because an ancestor with an
 * `__init__` has a stand-in, all classes of the family have `__init__` as a method.
 *
 * @module
 */
import type { Call, ClassDef, Expr, FunctionDef } from "../../syntax/ast.ts";
import type { Row } from "../../library/signature.ts";
import { walk } from "../../syntax/walk.ts";
import { hasSoundConstructor } from "./constructors.ts";
import { members } from "../../analysis/mod.ts";
import { contains } from "../scopes/blocks.ts";
import { isEnum } from "./enumerations.ts";
import type { Emitter } from "../emitter.ts";
import { isGenerator } from "../functions/functions.ts";
import { isSuperInit } from "../statements/statements.ts";

/** Families of classes. */
export interface Hierarchy {
  /** Classes whose `__init__` stays a method. */
  readonly late: ReadonlySet<ClassDef>;
  /** Classes for which others stand in some chains, so that what `super()` means depends on the object. */
  readonly shared: ReadonlySet<ClassDef>;
  /** Whether classes may have another `__init__` than they are written with. */
  readonly replaced: boolean;
}

const known = new WeakMap<Emitter, Hierarchy>();

/** The families of a module's classes. */
export function hierarchyOf(e: Emitter): Hierarchy {
  const found = known.get(e);
  if (found) return found;
  const late = new Set<ClassDef>();
  const shared = new Set<ClassDef>();
  const replaced = replacesInit(e);
  const hierarchy = { late, shared, replaced };
  known.set(e, hierarchy);
  const classes = e.nodes.filter((node): node is ClassDef => node.type === "ClassDef");
  for (const node of classes) {
    if (replaced && !isEnum(e, node)) late.add(node);
    for (const one of standIns(e, node)) {
      shared.add(one);
      if (initOf(one)) late.add(one);
    }
    if (needsMethod(e, node) || isSpecial(e, node) || preparesLater(node)) late.add(node);
  }
  for (let size = -1; size !== late.size;) {
    size = late.size;
    for (const node of classes) {
      const family = [node, ...e.ownBases(node)];
      if (family.some((one) => late.has(one))) { for (const one of family) late.add(one); }
    }
  }
  return hierarchy;
}

/** Whether the program gives classes another `__init__` than they are written with, as decorators do. */
function replacesInit(e: Emitter): boolean {
  return [...e.linked.emitters.values()].some((one) =>
    one.nodes.some((n) =>
      n.type === "Attribute" && n.attr === "__init__" && n.ctx === "Store" ||
      n.type === "Call" && n.func.type === "Name" && n.func.id === "setattr" && isInit(n.args[1])
    )
  );
}

function isInit(node: Expr | undefined): boolean {
  return node?.type === "Constant" && node.value.type === "str" && node.value.value === "__init__";
}

/** Whether a class is one whose objects are classes. */
export function isMetaclass(e: Emitter, node: ClassDef): boolean {
  return e.libraryBases(node).includes("type");
}

/** Whether more goes on when objects of a class are made than a constructor does. */
function isSpecial(e: Emitter, node: ClassDef): boolean {
  if (e.libraryBases(node).some((name) => name.startsWith("enum."))) return false;
  return node.body.some((s) => "name" in s && s.name === "__new__") || isMetaclass(e, node) ||
    e.analysis.metaclass(node) !== null;
}

/** Whether another method than `__init__` calls the base's, as the `__post_init__` of a dataclass does. */
function preparesLater(node: ClassDef): boolean {
  return node.body.some((s) =>
    s.type === "FunctionDef" && s.name !== "__init__" &&
    s.body.some((part) => contains(part, (n) => n.type === "Call" && isSuperInit(n)))
  );
}

/** A class's own `__init__`. */
export function initOf(node: ClassDef): FunctionDef | undefined {
  return node.body.find((s): s is FunctionDef => s.type === "FunctionDef" && s.name === "__init__");
}

/** The bases of a class that stand for something at run time, those left out that another base brings anyway. */
export function realBases(e: Emitter, node: ClassDef): Expr[] {
  const all = node.bases
    .map((base) => base.type === "Subscript" && !isForm(e, base.value) ? base.value : base)
    .filter((base) => libraryName(e, base) !== "object");
  const real = all.filter((base) => !MARKS.has(libraryName(e, base) ?? ""));
  return real.length > 0 ? real : all.slice(0, 1);
}

/** Whether a base is imported, and nothing tells that it is a class: what annotations are written with is none. */
export function isForm(e: Emitter, base: Expr): boolean {
  const found = e.analysis.resolve(base);
  if (found?.kind === "library") return found.row.kind === "attribute";
  return found?.kind === "variable" && e.typeOf(base).kind === "unknown" &&
    found.variable.bindings.every((one) => one.kind === "import");
}

/** Bases that only matter to Python's type checkers where there is another. */
const MARKS = new Set(["abc.ABC", "typing.Generic", "typing.Protocol"]);

/** The qualified name of a class of the library, that of `dict` for `typing.Dict`. */
export function libraryName(e: Emitter, base: Expr): string | null {
  const found = e.analysis.resolve(base);
  return found?.kind === "library" ? originOf(found.row) ?? found.row.name : null;
}

/** The class that a name of `typing` stands for. */
export function originOf(row: Row): string | undefined {
  return row.kind === "class" ? row.origin : undefined;
}

function ownClass(e: Emitter, base: Expr): ClassDef | null {
  const found = e.analysis.resolve(base);
  if (found?.kind === "class") return found.node;
  const type = e.typeOf(base);
  return type.kind === "class" ? type.node : null;
}

type Link = ClassDef | string;

/** The order of a class and what it inherits from; null where there is none. */
function orderOf(e: Emitter, node: ClassDef, depth = 0): Link[] | null {
  if (depth > 50) return null;
  const bases: Link[] = [];
  const lists: Link[][] = [];
  for (const base of realBases(e, node)) {
    const own = ownClass(e, base);
    const name = own ?? libraryName(e, base) ?? e.module.source.slice(base.start, base.end);
    const order = own ? orderOf(e, own, depth + 1) : [name];
    if (!order) return null;
    bases.push(name);
    lists.push([...order]);
  }
  lists.push(bases);
  const order: Link[] = [node];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const next = open.map((list) => list[0]!)
      .find((head) => open.every((list) => !list.includes(head, 1)));
    if (next === undefined) return null;
    order.push(next);
    for (const list of lists) if (list[0] === next) list.shift();
  }
}

/** The one base that brings all others with it in the right order; null where several have to be put together. */
export function soleBase(e: Emitter, node: ClassDef): Expr | null {
  const bases = realBases(e, node);
  if (bases.length < 2) return bases[0] ?? null;
  const order = orderOf(e, node)?.slice(1);
  const first = ownClass(e, bases[0]!);
  const own = first && orderOf(e, first);
  return order && own && order.length === own.length && own.every((one, i) => one === order[i])
    ? bases[0]!
    : null;
}

/** The classes of the program for which others stand in the chain of this one. */
function standIns(e: Emitter, node: ClassDef): ClassDef[] {
  const meta = e.analysis.metaclass(node);
  if (meta !== null && e.ownBases(node).every((base) => e.analysis.metaclass(base) !== meta)) {
    return [...e.ownBases(node)];
  }
  if (realBases(e, node).length < 2 || soleBase(e, node)) return [];
  const order = orderOf(e, node)?.slice(1) ?? e.ownBases(node);
  const start = order.findIndex((one, i) => {
    const own = typeof one === "string" ? [one] : orderOf(e, one);
    return own !== null && own.length === order.length - i &&
      own.every((link, at) => link === order[i + at]);
  });
  return order.slice(0, start < 0 ? order.length : start)
    .filter((one): one is ClassDef => typeof one !== "string");
}

/** Built-in types whose objects are what they are from the moment they are made. */
const IMMUTABLE = new Set(["int", "float", "str", "bytes", "tuple", "frozenset"]);

/** Whether an `__init__` may give anything but None, which whoever calls the class is told of. */
function givesResult(e: Emitter, init: FunctionDef): boolean {
  return isGenerator(init) ||
    init.body.some((s) =>
      contains(s, (n) => n.type === "Return" && n.value !== null && !isNone(e, n.value))
    );
}

function isNone(e: Emitter, node: Expr): boolean {
  const kinds = members(e.typeOf(node)).map(({ kind }) => kind);
  return kinds.length > 0 && kinds.every((kind) => kind === "none");
}

/** Whether the `__init__` of a class does what a constructor cannot, or is called by name. */
function needsMethod(e: Emitter, node: ClassDef): boolean {
  const init = initOf(node);
  const bases = realBases(e, node);
  if (!init) return false;
  if (givesResult(e, init)) return true;
  // The values themselves are there before `__init__`, whatever that does with the arguments.
  if (e.libraryBases(node).some((name) => IMMUTABLE.has(name))) return true;
  if (bases.length > 1 && !soleBase(e, node)) {
    // Each base is to be initialised by itself.
    const calls = [...walk(init)].filter((n): n is Call =>
      n.type === "Call" && n.func.type === "Attribute" && n.func.attr === "__init__" &&
      !isSuperInit(n)
    );
    if (calls.length > 0) return true;
  }
  return !hasSoundConstructor(e, node, init, soleBase(e, node) ?? bases[0] ?? null);
}
