/**
 * `import`: which modules a program uses, and whether they can be had.
 *
 * @module
 */

import { suggestion } from "../../../runtime/python/support/suggestion.ts";
import { isStandardModule, moduleMember, moduleRow, publicNames } from "../../library/mod.ts";
import { isPython2Module } from "../../python2/meaning/modules.ts";
import { typeOfRow } from "../types/instantiate.ts";
import type { Alias, Import, ImportFrom, Node } from "../nodes.ts";
import type { State } from "../state.ts";
import { STR, type Type, UNKNOWN } from "../types/types.ts";
import { absoluteName, keyOf, type Known, memberOf, starNames } from "./units.ts";

function bind(state: State, name: string, alias: Alias, type: Type): void {
  const variable = state.scopes.lookup(name, state.scopes.scopeOf(alias));
  if (variable) state.write(variable, type);
}

/** Notes that an import fails when it is run: a problem, too, unless the program itself catches that. */
function fails(state: State, node: Node, message: string, exception: string, hint = ""): void {
  state.failingImports.set(node, message);
  if (hint !== "") state.importHints.set(node, hint);
  if (state.catching === 0) state.problem(node, message + hint, exception);
}

/** Notes that a module cannot be had. */
function missing(state: State, node: Node, name: string): void {
  const { python2 } = state.module;
  const known = python2 ? isPython2Module(name) : isStandardModule(name);
  if (known && !isIncomplete(name)) {
    const message = `module '${name}' cannot be translated: it is not supported`;
    if (state.catching > 0) state.failingImports.set(node, message);
    else state.problem(node, message);
    return;
  }
  if (python2) return fails(state, node, `No module named ${name}`, "ImportError");
  fails(state, node, absence(state, name), "ModuleNotFoundError");
}

/** Whether the parent of a module is there, and it is not. */
function isIncomplete(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return dot > 0 && moduleRow(name.slice(0, dot)) !== undefined;
}

/** What CPython says of a module that is not there: which of its packages it misses first. */
function absence(state: State, name: string): string {
  const parts = name.split(".");
  for (let i = 1; i <= parts.length; i++) {
    const part = parts.slice(0, i).join(".");
    const known = state.units.named(part);
    if (known || moduleRow(part)) continue;
    const around = parts.slice(0, i - 1).join(".");
    const parent = state.units.named(around);
    const isPlain = parent ? !parent.unit.isPackage : i > 1;
    return `No module named '${part}'${isPlain ? `; '${around}' is not a package` : ""}`;
  }
  return `No module named '${name}'`;
}

/** Whether an import is of a module that the program's Python has not. */
function isAbsent(state: State, node: Node): boolean {
  return state.module.python2?.absent.has(node) ?? false;
}

/** A module of the program with the packages around it, outermost first; null where it is not the program's. */
function chainOf(state: State, name: string): readonly (Known | undefined)[] | null {
  const parts = name.split(".");
  if (!state.units.named(parts[0]!)) return null;
  return parts.map((_, i) => state.units.named(parts.slice(0, i + 1).join(".")));
}

function typeOfUnit(known: Known): Type {
  return { kind: "module", name: keyOf(known.unit) };
}

/** `import a.b as c, d`. */
export function importModules(state: State, node: Import): void {
  for (const alias of node.names) {
    const chain = chainOf(state, alias.name);
    if (chain?.every((known) => known !== undefined)) {
      state.target(alias, { kind: "modules", modules: chain });
      const bound = alias.asname ? chain.at(-1)! : chain[0]!;
      bind(state, alias.asname ?? alias.name.split(".")[0]!, alias, typeOfUnit(bound));
      continue;
    }
    const row = chain || isAbsent(state, alias) ? undefined : moduleRow(alias.name);
    if (!row) {
      missing(state, alias, alias.name);
      // A package that another import has bound stays what it is.
      const around = alias.asname ? undefined : chain?.[0];
      const type = around ? typeOfUnit(around) : UNKNOWN;
      bind(state, alias.asname ?? alias.name.split(".")[0]!, alias, type);
      continue;
    }
    state.imports.add(alias.name);
    const bound = alias.asname ? alias.name : alias.name.split(".")[0]!;
    bind(state, alias.asname ?? bound, alias, { kind: "module", name: bound });
  }
}

/** Modules whose names say something to a type checker alone. */
const SILENT: ReadonlySet<string> = new Set(["__future__"]);

/** Names that every module has. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  ["__name__", "__file__", "__doc__", "__package__", "__path__", "__dict__", "__spec__"],
);

/** What is said of a name of `ctypes` that has to do with libraries of C. */
export function foreign(name: string): string {
  return `ctypes.${name} cannot be translated: libraries of C cannot be loaded`;
}

function unbound(state: State, node: ImportFrom): void {
  for (const alias of node.names) {
    if (alias.name !== "*") bind(state, alias.asname ?? alias.name, alias, UNKNOWN);
  }
}

/** `from a import b as c`. */
export function importFrom(state: State, node: ImportFrom): void {
  if (node.level === 0 && SILENT.has(node.module ?? "")) return unbound(state, node);
  const module = absoluteName(state.here.unit, node);
  if (module === null) {
    const message = state.here.unit.name === "__main__" || !state.here.unit.name.includes(".")
      ? "attempted relative import with no known parent package"
      : "attempted relative import beyond top-level package";
    fails(state, node, message, "ImportError");
    return unbound(state, node);
  }
  const chain = chainOf(state, module);
  if (chain?.every((known) => known !== undefined)) return importOwn(state, node, chain);
  const row = chain || node.level > 0 || isAbsent(state, node) ? undefined : moduleRow(module);
  if (!row) {
    missing(state, node, module);
    return unbound(state, node);
  }
  state.imports.add(module);
  for (const alias of node.names) {
    if (alias.name === "*") {
      for (const name of publicNames(module)) {
        const member = moduleMember(row, name);
        if (member) bind(state, name, alias, typeOfRow(state, member));
      }
      continue;
    }
    const member = moduleMember(row, alias.name);
    if (!member && module === "ctypes") {
      state.problem(alias, foreign(alias.name));
      continue;
    }
    if (!member) {
      const { python2 } = state.module;
      const message = python2
        ? `cannot import name ${alias.name}`
        : `cannot import name '${alias.name}' from '${module}'${
          BUILT_IN.has(module) ? " (unknown location)" : ""
        }`;
      const near = python2 ? "" : suggestion(alias.name, publicNames(module), ":");
      fails(state, alias, message, "ImportError", near);
      bind(state, alias.asname ?? alias.name, alias, UNKNOWN);
      continue;
    }
    if ("unsupported" in member && member.unsupported) {
      const why = `${module}.${alias.name} cannot be translated: ${member.unsupported}`;
      state.problem(alias, why);
    }
    if (member.kind === "module") state.imports.add(member.name);
    bind(state, alias.asname ?? alias.name, alias, typeOfRow(state, member));
  }
}

/** Modules that CPython has no file for, and says so; where it has those of others is its own matter. */
const BUILT_IN: ReadonlySet<string> = new Set(
  "_thread atexit builtins errno gc itertools marshal posix sys time".split(" "),
);

/** Names of one of the program's own modules. */
function importOwn(state: State, node: ImportFrom, chain: readonly Known[]): void {
  const owner = chain.at(-1)!;
  for (const alias of node.names) {
    if (alias.name === "*") {
      state.target(alias, { kind: "modules", modules: chain });
      for (const name of starNames(owner.unit.module, owner.scopes.module)) {
        bind(state, name, alias, memberType(state, owner, name) ?? UNKNOWN);
        copied(state, owner, name, name, alias);
      }
      continue;
    }
    const member = memberOf(state.units, owner, alias.name);
    const submodule = member?.kind === "unit" ? [member.known] : [];
    state.target(alias, { kind: "modules", modules: [...chain, ...submodule] });
    const circular = state.order.failing.get(alias);
    if (circular !== undefined) fails(state, alias, circular, "ImportError");
    let type = memberType(state, owner, alias.name);
    if (type === null) {
      type = EVERYWHERE.has(alias.name) ? STR : UNKNOWN;
      const { name, path } = owner.unit;
      if (type === STR || owner.scopes.module.variables.has("__getattr__")) {
        state.moduleValues.add(owner);
      } else {
        const message = `cannot import name '${alias.name}' from '${name}' (${
          path ?? "unknown location"
        })`;
        const names = [...owner.scopes.module.variables.keys()];
        fails(state, alias, message, "ImportError", suggestion(alias.name, names, ":"));
      }
    }
    bind(state, alias.asname ?? alias.name, alias, type);
    copied(state, owner, alias.name, alias.asname ?? alias.name, alias);
  }
}

/** Notes that what an import binds is another variable than the one whose value it takes, or takes what is made for it. */
function copied(state: State, owner: Known, name: string, bound: string, alias: Alias): void {
  const member = memberOf(state.units, owner, name);
  const isMade = member === null && owner.scopes.module.variables.has("__getattr__");
  if (!isMade && (member?.kind !== "variable" || !member.variable.changes)) return;
  const variable = state.scopes.lookup(bound, state.scopes.scopeOf(alias));
  if (variable) variable.copies = true;
}

/** The type of a name of one of the program's modules; null where it has no such name. */
export function memberType(state: State, owner: Known, name: string): Type | null {
  const member = memberOf(state.units, owner, name);
  if (member === null) return null;
  if (member.kind === "unit") return typeOfUnit(member.known);
  state.exported.add(member.variable);
  if (!member.variable.captured) {
    member.variable.captured = true;
    state.lattice.changes++;
  }
  return state.cellOf(member.variable).type;
}
