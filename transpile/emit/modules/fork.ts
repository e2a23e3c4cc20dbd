/**
 * Programs that fork.
 *
 * `os.fork()` needs no translation: it is the system's own fork, which copies the process where it stands, so a program
 * may fork wherever an expression may stand. But V8 must not have threads of its own then, and output has to be held back
 * as it is in CPython, from the program's first line on. That is what a program that forks is begun with.
 *
 * @module
 */
import type { Module } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import type { Import } from "../writing/imports.ts";
import type { Emitted } from "./module.ts";

const PREPARE = "prepareFork";

/** Whether a program may fork. */
function forks(module: Module): boolean {
  const nodes = [...walk(module)];
  const modules = new Set<string>();
  let hasAll = false;
  for (const node of nodes) {
    if (node.type === "Import") {
      for (const { name, asname } of node.names) {
        if (name === "os" || name === "os.path" && !asname) modules.add(asname ?? "os");
      }
    } else if (node.type === "ImportFrom" && node.module === "os" && node.level === 0) {
      if (node.names.some(({ name }) => name === "fork")) return true;
      hasAll ||= node.names.some(({ name }) => name === "*");
    }
  }
  return nodes.some((node) =>
    node.type === "Attribute" && node.attr === "fork" && node.value.type === "Name" &&
      modules.has(node.value.id) ||
    hasAll && node.type === "Name" && node.id === "fork"
  );
}

/** Begins a program that forks with what it needs for that. */
export function withForks(
  modules: readonly Module[],
  emitted: Emitted,
  runtime: string,
): Emitted {
  if (!modules.some(forks)) return emitted;
  const specifier = `${runtime}/python/os`;
  const namespace = emitted.imports.find((one) => one.specifier === specifier && one.namespace)
    ?.namespace;
  const call = `${namespace ? `${namespace}.` : ""}${PREPARE}(import.meta);`;
  const body = [call, "", ...emitted.body];
  if (namespace) return { ...emitted, body };
  return { ...emitted, imports: withName(emitted.imports, specifier), body };
}

function withName(imports: readonly Import[], specifier: string): Import[] {
  const name = { name: PREPARE, type: false };
  const at = imports.findIndex((one) => one.specifier === specifier);
  const found = imports[at];
  if (!found) {
    const after = imports.findIndex((one) => one.specifier > specifier);
    return imports.toSpliced(after < 0 ? imports.length : after, 0, { specifier, names: [name] });
  }
  const names = [...found.names, name].sort((a, b) => a.name < b.name ? -1 : 1);
  return imports.with(at, { ...found, names });
}
