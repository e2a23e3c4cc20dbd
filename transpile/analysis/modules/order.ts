/**
 * In which order the modules of a program run, and what they do not find in one another because they import each other
 * in a circle. The modules' own code is gone through as it would be run; functions are not.
 *
 * @module
 */

import { moduleRow } from "../../library/mod.ts";
import { children } from "../../syntax/walk.ts";
import type { Alias, Attribute, Expr, ImportFrom, Node, Stmt } from "../nodes.ts";
import { absoluteName, type Known, renaming, starNames, type Units } from "./units.ts";

/** What is known of the order. */
export interface Order {
  /** Imports that fail when they are run, with what CPython says. */
  readonly failing: ReadonlyMap<Node, string>;
  /** Attributes of modules that are not there yet when they are read, with what CPython says. */
  readonly absent: ReadonlyMap<Node, string>;
}

/** An import or a read that raises. */
class Failure {
  constructor(readonly isImport: boolean) {}
}

class Simulation implements Order {
  readonly failing = new Map<Node, string>();
  readonly absent = new Map<Node, string>();
  readonly #running = new Map<Known, Set<string>>();
  readonly #done = new Set<Known>();
  /** What the names of a module mean that its imports have bound to modules. */
  readonly #modules = new Map<Known, Map<string, Known>>();
  #here: Known;
  /** Whether what is gone through may not be run at all. */
  #doubts = 0;

  constructor(readonly units: Units) {
    this.#here = units.main;
    try {
      this.#start(units.main);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }

  #start(known: Known): void {
    if (this.#done.has(known) || this.#running.has(known)) return;
    const before = this.#here;
    this.#here = known;
    this.#running.set(known, new Set());
    this.#modules.set(known, new Map());
    try {
      this.#all(known.unit.module.body);
      this.#done.add(known);
    } finally {
      this.#running.delete(known);
      this.#here = before;
    }
  }

  #all(body: readonly Stmt[]): void {
    for (const node of body) this.#run(node);
  }

  #maybe(body: readonly Stmt[]): void {
    this.#doubts++;
    try {
      this.#all(body);
    } finally {
      this.#doubts--;
    }
  }

  #bind(name: string): void {
    this.#running.get(this.#here)?.add(name);
  }

  #run(node: Stmt): void {
    switch (node.type) {
      case "Import":
        for (const alias of node.names) this.#import(alias);
        return;
      case "ImportFrom":
        return this.#importFrom(node);
      case "If":
        this.#read(node.test);
        this.#maybe(node.body);
        return this.#maybe(node.orelse);
      case "While":
        this.#read(node.test);
        this.#maybe(node.body);
        return this.#maybe(node.orelse);
      case "For":
        this.#read(node.iter);
        this.#bindAll(node.target);
        this.#maybe(node.body);
        return this.#maybe(node.orelse);
      case "With":
        for (const item of node.items) {
          this.#read(item.context_expr);
          if (item.optional_vars) this.#bindAll(item.optional_vars);
        }
        return this.#all(node.body);
      case "Try":
      case "TryStar":
        return this.#try(node);
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "ClassDef":
        for (const decorator of node.decorator_list) this.#read(decorator);
        if (node.type === "ClassDef") {
          for (const base of node.bases) this.#read(base);
          for (const item of node.body) if (item.type !== "FunctionDef") this.#read(item);
        }
        return this.#bind(node.name);
      default:
        this.#read(node);
        this.#bindAll(node);
    }
  }

  #try(node: Extract<Stmt, { type: "Try" | "TryStar" }>): void {
    try {
      this.#all(node.body);
      this.#all(node.orelse);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const handler = node.handlers.find(({ type_ }) => catches(type_, error));
      if (!handler) {
        this.#all(node.finalbody);
        throw error;
      }
      this.#all(handler.body);
    }
    this.#all(node.finalbody);
  }

  #bindAll(node: Node): void {
    if (node.type === "Name" && node.ctx === "Store") this.#bind(node.id);
    if (!isDeferred(node)) { for (const child of children(node)) this.#bindAll(child); }
  }

  /** Looks for names of modules that are not there yet. */
  #read(node: Node): void {
    if (isDeferred(node)) return;
    if (node.type === "Attribute" && node.ctx === "Load") this.#readAttribute(node);
    for (const child of children(node)) this.#read(child);
  }

  #readAttribute(node: Attribute): void {
    const owner = this.#moduleOf(node.value);
    const names = owner && this.#running.get(owner);
    if (!owner || !names || names.has(node.attr) || this.#doubts > 0) return;
    if (node.attr.startsWith("__") || names.has("__getattr__")) return;
    const submodule = this.units.named(`${owner.unit.name}.${node.attr}`);
    if (submodule && this.#done.has(submodule)) return;
    const { name, path } = owner.unit;
    const reason = submodule
      ? `cannot access submodule '${node.attr}' of module '${name}' (most likely due to a circular import)`
      : name.includes(".")
      ? `partially initialized module '${name}' has no attribute '${node.attr}' (most likely due to a circular import)`
      // What lies beside the program may be taken for what the program meant.
      : `module '${name}' has no attribute '${node.attr}' ${renaming(name, path)}`;
    this.absent.set(node, reason);
    throw new Failure(false);
  }

  #moduleOf(node: Expr): Known | null {
    if (node.type === "Name") return this.#modules.get(this.#here)?.get(node.id) ?? null;
    if (node.type !== "Attribute") return null;
    const owner = this.#moduleOf(node.value);
    return owner && this.units.named(`${owner.unit.name}.${node.attr}`) || null;
  }

  #fail(node: Node, message: string): never {
    if (this.#doubts === 0) this.failing.set(node, message);
    throw new Failure(true);
  }

  /** Runs a module and the packages around it; null where there is none. */
  #load(name: string): Known | null {
    const parts = name.split(".");
    if (!this.units.named(parts[0]!)) {
      if (moduleRow(name)) return null;
      throw new Failure(true);
    }
    let found: Known | null = null;
    parts.forEach((part, i) => {
      const known = this.units.named(parts.slice(0, i + 1).join("."));
      if (!known) throw new Failure(true);
      this.#start(known);
      if (found) this.#running.get(found)?.add(part);
      found = known;
    });
    return found;
  }

  #import(alias: Alias): void {
    const leaf = this.#load(alias.name);
    const name = alias.asname ?? alias.name.split(".")[0]!;
    const bound = alias.asname ? leaf : leaf && this.units.named(name);
    if (bound) this.#modules.get(this.#here)?.set(name, bound);
    this.#bind(name);
  }

  #importFrom(node: ImportFrom): void {
    if (node.module === "__future__") return;
    const name = absoluteName(this.#here.unit, node);
    if (name === null) throw new Failure(true);
    const owner = this.#load(name);
    for (const alias of node.names) {
      if (alias.name === "*") {
        if (owner) {
          for (const one of starNames(owner.unit.module, owner.scopes.module)) this.#bind(one);
        }
        continue;
      }
      if (owner) this.#take(owner, alias);
      this.#bind(alias.asname ?? alias.name);
    }
  }

  #take(owner: Known, alias: Alias): void {
    const names = this.#running.get(owner);
    const variable = owner.scopes.module.variables.get(alias.name);
    if (names ? names.has(alias.name) : variable) return;
    const submodule = this.units.named(`${owner.unit.name}.${alias.name}`);
    if (submodule) {
      this.#start(submodule);
      names?.add(alias.name);
      this.#modules.get(this.#here)?.set(alias.asname ?? alias.name, submodule);
      return;
    }
    if (!names || names.has("__getattr__") || alias.name.startsWith("__")) return;
    const { name, path } = owner.unit;
    this.#fail(
      alias,
      `cannot import name '${alias.name}' from partially initialized module '${name}' ` +
        `(most likely due to a circular import) (${path ?? "unknown location"})`,
    );
  }
}

/** Whether a handler of this type catches what an import or a read raises. */
function catches(type: Expr | null, { isImport }: Failure): boolean {
  if (type === null) return true;
  if (type.type === "Tuple") return type.elts.some((one) => catches(one, new Failure(isImport)));
  const name = type.type === "Name" ? type.id : type.type === "Attribute" ? type.attr : "";
  return /^(Base)?Exception$/.test(name) ||
    name === (isImport ? "ImportError" : "AttributeError") ||
    isImport && name === "ModuleNotFoundError";
}

/** What runs at another time than where it stands. */
function isDeferred(node: Node): boolean {
  return node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "Lambda";
}

/** Goes through a program's modules in the order in which they run. */
export function orderOf(units: Units): Order {
  return new Simulation(units);
}
