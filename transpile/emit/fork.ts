/**
 * Programs that fork.
 *
 * `os.fork()` needs no translation: it is the system's own fork, which copies the process where it stands, so a program
 * may fork wherever an expression may stand. But V8 must not have threads of its own then, and output has to be held back
 * as it is in CPython, from the program's first line on. That is what a program that forks is begun with.
 *
 * @module
 */
import type { Module } from "../syntax/ast.ts";
import { walk } from "../syntax/walk.ts";
import type { Import } from "./imports.ts";
import type { Emitted } from "./module.ts";

const PREPARE = "prepareFork";

/** Whether a program may fork. */
function forks(module: Module): boolean {
  let hasOs = false;
  let hasFork = false;
  for (const node of walk(module)) {
    if (node.type === "Import") {
      hasOs ||= node.names.some(({ name }) => name.split(".")[0] === "os");
    } else if (node.type === "ImportFrom" && node.module === "os" && node.level === 0) {
      hasOs ||= node.names.some(({ name }) => name === "fork" || name === "*");
      hasFork ||= node.names.some(({ name }) => name === "fork");
    } else if (node.type === "Attribute") hasFork ||= node.attr === "fork";
    else if (node.type === "Name") hasFork ||= node.id === "fork";
  }
  return hasOs && hasFork;
}

/** Begins a program that forks with what it needs for that. */
export function withForks(emitted: Emitted, module: Module, runtime: string): Emitted {
  if (!forks(module)) return emitted;
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
