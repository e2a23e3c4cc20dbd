/**
 * Which attributes the objects of a class have for certain: all that their making sets on every path. Others are looked
 * for when they are read, so that one which is not there is told of as in Python.
 *
 * @module
 */
import { members, type Type } from "../../analysis/mod.ts";
import type {
  Attribute,
  ClassDef,
  Expr,
  FunctionDef,
  Match,
  Name,
  Node,
  Stmt,
} from "../../syntax/ast.ts";
import { children } from "../../syntax/walk.ts";
import { blocksOf, contains, isDefinition } from "../scopes/blocks.ts";
import { dataclassDecorator } from "./dataclasses.ts";
import type { Emitter } from "../emitter.ts";

/** The attributes that are set at a place; null where no path leads. */
type Known = Set<string> | null;

/** What is found out about the classes of one program. */
class Makings {
  readonly #made = new Map<ClassDef, ReadonlySet<string>>();
  readonly #heirs = new Map<ClassDef, ClassDef[]>();

  constructor(readonly e: Emitter) {
    for (const node of e.nodes) {
      if (node.type !== "ClassDef") continue;
      for (const one of [node, ...e.ownBases(node)]) {
        const heirs = this.#heirs.get(one);
        if (heirs) heirs.push(node);
        else this.#heirs.set(one, [node]);
      }
    }
  }

  /** Whether every object that may be of a class has an attribute once it is made. */
  isCertain(node: ClassDef, name: string): boolean {
    return (this.#heirs.get(node) ?? [node]).every((one) => this.#of(one).has(name));
  }

  #of(node: ClassDef): ReadonlySet<string> {
    const known = this.#made.get(node);
    if (known) return known;
    const found = new Making(this.e, node).all();
    this.#made.set(node, found);
    return found;
  }
}

/** What the making of objects of one class sets. */
class Making {
  readonly #lineage: readonly ClassDef[];
  readonly #open = new Set<FunctionDef>();

  constructor(readonly e: Emitter, readonly node: ClassDef) {
    this.#lineage = [node, ...e.ownBases(node)];
  }

  all(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const one of this.#lineage) {
      const isRecord = dataclassDecorator(this.e, one) !== null ||
        this.e.libraryBases(one).some((name) => /^(typing|enum)\./.test(name));
      for (const item of one.body) {
        if ("name" in item && typeof item.name === "string") found.add(item.name);
        else if (item.type === "Assign") {
          for (const target of item.targets) if (target.type === "Name") found.add(target.id);
        } else if (item.type === "AnnAssign" && item.target.type === "Name") {
          if (item.value || isRecord) found.add(item.target.id);
        } else if (blocksOf(item).length > 0) {
          // What a class's own statements bind under conditions is found when it is asked for.
          continue;
        }
      }
    }
    for (const name of ["__init__", "__post_init__", "__set_name__"]) {
      for (const attribute of this.#called(name, null) ?? []) found.add(attribute);
    }
    const maker = this.#method("__new__", null);
    if (maker) {
      for (const item of maker.body) {
        contains(item, (n) => {
          if (n.type === "Attribute" && n.ctx === "Store") found.add(n.attr);
          return false;
        });
      }
    }
    return found;
  }

  /** The method that is called by a name, looked for behind one of the classes. */
  #method(name: string, behind: ClassDef | null): FunctionDef | null {
    const from = behind ? this.#lineage.indexOf(behind) + 1 : 0;
    for (const one of this.#lineage.slice(from)) {
      const item = one.body.findLast((s) => isDefinition(s) && s.name === name);
      if (item) return item.type === "FunctionDef" ? item : null;
    }
    return null;
  }

  #called(name: string, behind: ClassDef | null): Known {
    const method = this.#method(name, behind);
    if (!method || this.#open.has(method)) return new Set();
    const self = method.args.posonlyargs[0]?.arg ?? method.args.args[0]?.arg;
    if (self === undefined) return new Set();
    this.#open.add(method);
    const walk = new Walk(this.e, self, (call) => this.#sets(call, self, method));
    const end = walk.block(method.body, new Set());
    this.#open.delete(method);
    return [...walk.exits, end].reduce(meet, null);
  }

  /** What a call sets in the object `self`. */
  #sets(call: Extract<Expr, { type: "Call" }>, self: string, method: FunctionDef): Known {
    const { func } = call;
    if (func.type === "Name" && func.id === "setattr") {
      const [object, name] = call.args;
      const isOwn = object?.type === "Name" && object.id === self;
      return new Set(
        isOwn && name?.type === "Constant" && name.value.type === "str" ? [name.value.value] : [],
      );
    }
    if (func.type !== "Attribute") return new Set();
    const { value } = func;
    if (value.type === "Name" && value.id === self) return this.#called(func.attr, null);
    const owner = this.#lineage.find((one) => one.body.includes(method));
    const isSuper = value.type === "Call" && value.func.type === "Name" &&
      value.func.id === "super";
    if (isSuper && owner) return this.#called(func.attr, owner);
    const [first] = call.args;
    if (first?.type !== "Name" || first.id !== self) return new Set();
    const type = this.e.typeOf(value);
    if (type.kind !== "class") return new Set();
    const index = this.#lineage.indexOf(type.node);
    return index < 0 ? new Set() : this.#called(func.attr, this.#lineage[index - 1] ?? null);
  }
}

function meet(a: Known, b: Known): Known {
  if (a === null) return b;
  return b === null ? a : a.intersection(b);
}

/** A walk through the statements of a method. */
class Walk {
  readonly exits: Known[] = [];

  constructor(
    readonly e: Emitter,
    readonly self: string,
    readonly called: (call: Extract<Expr, { type: "Call" }>) => Known,
  ) {}

  block(body: readonly Stmt[], known: Known): Known {
    let now = known;
    for (const item of body) {
      if (now === null) return null;
      now = this.#statement(item, now);
    }
    return now;
  }

  #statement(node: Stmt, known: Set<string>): Known {
    switch (node.type) {
      case "Assign":
        this.#evaluate(node.value, known);
        for (const target of node.targets) this.#store(target, known);
        return known;
      case "AnnAssign":
        if (!node.value) return known;
        this.#evaluate(node.value, known);
        this.#store(node.target, known);
        return known;
      case "AugAssign":
        this.#store(node.target, known);
        return known;
      case "Expr":
        this.#evaluate(node.value, known);
        return known;
      case "Return":
        if (node.value) this.#evaluate(node.value, known);
        this.exits.push(known);
        return null;
      case "Raise":
      case "Break":
      case "Continue":
        return null;
      case "Delete":
        for (const target of node.targets) {
          if (target.type === "Attribute") known.delete(target.attr);
        }
        return known;
      case "If":
        this.#evaluate(node.test, known);
        return meet(this.block(node.body, new Set(known)), this.block(node.orelse, new Set(known)));
      case "For":
      case "AsyncFor":
      case "While":
        if (node.type !== "While") this.#evaluate(node.iter, known);
        this.block(node.body, new Set(known));
        return known;
      case "With":
      case "AsyncWith": {
        for (const item of node.items) {
          this.#evaluate(item.context_expr, known);
          if (item.optional_vars) this.#store(item.optional_vars, known);
        }
        return this.block(node.body, new Set(known)) ?? known;
      }
      case "Try":
      case "TryStar": {
        const done = this.block(node.orelse, this.block(node.body, new Set(known)));
        const ways = node.handlers.map((one) => this.block(one.body, new Set(known)));
        const end = [done, ...ways].reduce(meet, null);
        const last = this.block(node.finalbody, end ?? new Set(known));
        return end === null ? null : last;
      }
      case "Match":
        return this.#match(node, known);
      default:
        return known;
    }
  }

  #match(node: Match, known: Set<string>): Known {
    const ways = node.cases.map((one) => this.block(one.body, new Set(known)));
    const last = node.cases.at(-1);
    const isWhole = last?.guard === null && last.pattern.type === "MatchAs" &&
      last.pattern.pattern === null;
    return (isWhole ? ways : [...ways, known]).reduce(meet, null);
  }

  #store(target: Expr, known: Set<string>): void {
    if (target.type === "Tuple" || target.type === "List") {
      for (const item of target.elts) this.#store(item, known);
    } else if (target.type === "Starred") this.#store(target.value, known);
    else if (target.type === "Attribute") {
      if (target.value.type === "Name" && target.value.id === this.self) known.add(target.attr);
    }
  }

  /** What the calls set that an expression makes in any case. */
  #evaluate(node: Node, known: Set<string>): void {
    if (/^(IfExp|BoolOp|Lambda|ListComp|SetComp|DictComp|GeneratorExp)$/.test(node.type)) return;
    for (const child of children(node)) this.#evaluate(child, known);
    if (node.type !== "Call") return;
    for (const name of this.called(node) ?? []) known.add(name);
  }
}

const programs = new WeakMap<Emitter, Makings>();

/** Whether every object of a class has an attribute once it is made. */
export function isCertain(e: Emitter, node: ClassDef, name: string): boolean {
  return makingsOf(e).isCertain(node, name);
}

function makingsOf(e: Emitter): Makings {
  let makings = programs.get(e);
  if (!makings) programs.set(e, makings = new Makings(e));
  return makings;
}

/** Whether an attribute may be read before it is set: no making of the object sets it, nor what stands before the place. */
export function mayBeUnset(e: Emitter, node: Attribute, owner: Type): boolean {
  const classes = members(owner).flatMap((one) => one.kind === "instance" ? [one.node] : []);
  if (classes.length === 0) return false;
  const doubtful = classes.some((one) =>
    !isCertain(e, one, node.attr) && [one, ...e.ownBases(one)].some((base) =>
      e.attributesOf(base).has(node.attr)
    ) && !e.hasLibraryMember(one, node.attr) &&
    !e.libraryBases(one).some((name) => name.startsWith("ctypes."))
  );
  return doubtful && !isSetBefore(e, node);
}

/** Whether a statement before the one that a node stands in, in the same blocks, sets the attribute in the same object. */
function isSetBefore(e: Emitter, node: Attribute): boolean {
  if (node.value.type !== "Name") return false;
  const variable = e.variableOf(node.value);
  if (!variable) return false;
  let inner: Node = node;
  for (let at = e.parentOf(node); at; inner = at, at = e.parentOf(at)) {
    for (const block of listsOf(at)) {
      const index = block.indexOf(inner as Stmt);
      if (index < 0) continue;
      const before = block.slice(0, index).findLast((s) => sets(s, node.value as Name, node.attr));
      if (!before) continue;
      const bound = variable.bindings.some((b) => b.node.start > before.start);
      return !bound;
    }
    if (isDefinition(at) || at.type === "Lambda" || at.type === "ClassDef") return false;
  }
  return false;
}

function listsOf(node: Node): readonly (readonly Stmt[])[] {
  if (isDefinition(node) || node.type === "Module") return [node.body];
  if (node.type === "ExceptHandler" || node.type === "match_case") return [node.body];
  return blocksOf(node as Stmt);
}

/** Whether a statement sets `name.attr` whenever it comes to its end. */
function sets(node: Stmt, name: Name, attr: string): boolean {
  const isIt = (target: Expr): boolean =>
    target.type === "Tuple" ? target.elts.some(isIt) : target.type === "Attribute" &&
      target.attr === attr && target.value.type === "Name" && target.value.id === name.id;
  if (node.type === "Assign") return node.targets.some(isIt);
  if (node.type === "AugAssign") return isIt(node.target);
  if (node.type === "AnnAssign") return node.value !== null && isIt(node.target);
  if (node.type === "If") {
    return node.body.some((s) => sets(s, name, attr)) &&
      node.orelse.some((s) => sets(s, name, attr));
  }
  return false;
}
