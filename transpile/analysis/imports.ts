/**
 * `import`: which modules a program uses, and whether they can be had.
 *
 * @module
 */

import { suggestion } from "../../runtime/python/support/suggestion.ts";
import { isStandardModule, moduleMember, moduleRow, publicNames } from "../library/mod.ts";
import { isPython2Module } from "../python2/meaning/modules.ts";
import { typeOfRow } from "./instantiate.ts";
import type { Alias, Import, ImportFrom, Node } from "./nodes.ts";
import type { State } from "./state.ts";
import { type Type, UNKNOWN } from "./types.ts";

function bind(state: State, name: string, alias: Alias, type: Type): void {
  const variable = state.scopes.lookup(name, state.scopes.scopeOf(alias));
  if (variable) state.write(variable, type);
}

/** Notes that a module cannot be had: a problem, unless the program itself catches that. */
function missing(state: State, node: Node, name: string): void {
  const { python2 } = state.module;
  const known = python2 ? isPython2Module(name) : isStandardModule(name);
  const message = known
    ? `module '${name}' cannot be translated: it is not supported`
    : `No module named ${python2 ? name : `'${name}'`}`;
  if (state.catching > 0) state.failingImports.set(node, message);
  else state.problem(node, message, known ? null : python2 ? "ImportError" : "ModuleNotFoundError");
}

/** Whether an import is of a module that the program's Python has not. */
function isAbsent(state: State, node: Node): boolean {
  return state.module.python2?.absent.has(node) ?? false;
}

/** `import a.b as c, d`. */
export function importModules(state: State, node: Import): void {
  for (const alias of node.names) {
    const row = isAbsent(state, alias) ? undefined : moduleRow(alias.name);
    if (!row) {
      missing(state, alias, alias.name);
      bind(state, alias.asname ?? alias.name.split(".")[0]!, alias, UNKNOWN);
      continue;
    }
    state.imports.add(alias.name);
    const bound = alias.asname ? alias.name : alias.name.split(".")[0]!;
    bind(state, alias.asname ?? bound, alias, { kind: "module", name: bound });
  }
}

/** Modules whose names say something to a type checker alone. */
const SILENT: ReadonlySet<string> = new Set(["__future__"]);

/** `from a import b as c`. */
export function importFrom(state: State, node: ImportFrom): void {
  const module = node.module ?? "";
  if (SILENT.has(module)) {
    for (const alias of node.names) bind(state, alias.asname ?? alias.name, alias, UNKNOWN);
    return;
  }
  const row = node.level > 0 || isAbsent(state, node) ? undefined : moduleRow(module);
  if (!row) {
    missing(state, node, ".".repeat(node.level) + module);
    for (const alias of node.names) {
      if (alias.name !== "*") bind(state, alias.asname ?? alias.name, alias, UNKNOWN);
    }
    return;
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
    if (!member) {
      const { python2 } = state.module;
      const message = python2
        ? `cannot import name ${alias.name}`
        : `cannot import name '${alias.name}' from '${module}'`;
      if (state.catching > 0) state.failingImports.set(alias, message);
      else {
        const near = python2 ? "" : suggestion(alias.name, publicNames(module), ":");
        state.problem(alias, message + near, "ImportError");
      }
      bind(state, alias.asname ?? alias.name, alias, UNKNOWN);
      continue;
    }
    if (member.kind === "module") state.imports.add(member.name);
    bind(state, alias.asname ?? alias.name, alias, typeOfRow(state, member));
  }
}
