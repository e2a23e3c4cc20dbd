/**
 * The program's own modules in one another: how their names are imported, read and given other values.
 *
 * @module
 */
import {
  isUnitKey,
  type Known,
  memberOf as unitMember,
  members,
  type Variable,
} from "../../analysis/mod.ts";
import { moduleRow } from "../../library/mod.ts";
import type { Attribute, Call, Expr, Import, ImportFrom, Name } from "../../syntax/ast.ts";
import { argument, call, type Code, postfix, primary, quote } from "../writing/code.ts";
import { optionKey } from "../expressions/access.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { modulePath } from "../calls/library.ts";
import { changedGlobals } from "../../analysis/scopes/global_names.ts";
import { identifier } from "../writing/names.ts";
import type { RawPlaces } from "../numbers/raw_places.ts";
import { variableType } from "../writing/types.ts";

/** What the modules of a program know of each other while they are written. */
export interface Linked {
  readonly emitters: ReadonlyMap<Known, Emitter>;
  /** Whether the program starts children. */
  readonly starts: boolean;
  /** Where each module's output lies, from the program's folder: `pkg/mod.ts`. */
  readonly outputs: ReadonlyMap<Known, string>;
  /** What holds floats as plain numbers. */
  readonly raw: RawPlaces;
}

/** What a module calls what others need of it that no name of the program stands for. */
export interface OwnNames {
  /** The function that runs its code. */
  readonly load: string;
  /** The module as a value. */
  readonly object: string;
  /** The functions that give its variables other values. */
  readonly setters: ReadonlyMap<Variable, string>;
}

/** Chooses these names. */
export function ownNames(e: Emitter, variables: Iterable<Variable>): OwnNames {
  const setters = new Map<Variable, string>();
  for (const variable of variables) {
    const name = identifier(variable.name);
    if (isSetOutside(e, variable)) {
      setters.set(variable, e.freshName(`set${name[0]!.toUpperCase()}${name.slice(1)}`));
    }
  }
  return { load: e.freshName("load"), object: e.freshName("thisModule"), setters };
}

/** Whether other modules give a variable other values. */
function isSetOutside(e: Emitter, variable: Variable): boolean {
  const { units } = e.analysis;
  const own = units.around(variable.scope);
  return variable.bindings.some(({ scope }) => units.around(scope) !== own);
}

/** What a module imports another one as: `./pkg/mod.ts`. */
export function specifierOf(e: Emitter, known: Known): string {
  const from = e.linked.outputs.get(e.analysis.known)!.split("/").slice(0, -1);
  const to = e.linked.outputs.get(known)!.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return from.length > 0 ? [...from.map(() => ".."), ...to].join("/") : `./${to.join("/")}`;
}

/** A whole module, as TypeScript imports it. */
export function namespaceOf(e: Emitter, known: Known, wanted?: string): string {
  const name = wanted ?? known.unit.name.split(".").at(-1)!;
  return e.imports.namespace(specifierOf(e, known), identifier(name));
}

/** What a module exports a variable as. */
export function exportedName(e: Emitter, variable: Variable): string {
  const owner = e.linked.emitters.get(e.analysis.units.around(variable.scope))!;
  if (owner.importNames.has(variable)) return identifier(variable.name);
  const names = variable.bindings.map(({ node }) => owner.definitionNames.get(node));
  return names.at(-1) ?? owner.nameOf(variable);
}

/** The module of the program that an expression certainly is; null where it may be something else. */
export function ownModule(e: Emitter, node: Expr): Known | null {
  const type = e.typeOf(node);
  if (type.kind !== "module" || !isUnitKey(type.name)) return null;
  const known = e.analysis.units.byKey(type.name) ?? null;
  if (node.type === "Name") {
    const variable = e.variableOf(node);
    return variable && e.importNames.has(variable) ? known : null;
  }
  return node.type === "Attribute" && ownModule(e, node.value) ? known : null;
}

/** `config.x`, read; null where that is no name of a module of the program. */
export function ownAttribute(e: Emitter, node: Attribute): Code | null {
  const failure = e.analysis.failingReads.get(node);
  if (failure !== undefined) {
    const hint = e.analysis.hintAt(node);
    return call(e.py("absentName"), quote(failure), ...hint === "" ? [] : [quote(hint)]);
  }
  const known = ownModule(e, node.value);
  if (!known) return null;
  const member = unitMember(e.analysis.units, known, node.attr);
  if (!member) return null;
  if (member.kind === "unit") return primary(moduleObject(e, member.known));
  const code = member.variable.deleted
    ? call(e.py("getattr"), moduleObject(e, known), quote(node.attr))
    : postfix(`${namespaceOf(e, known)}.${exportedName(e, member.variable)}`);
  const owner = e.linked.emitters.get(known)!;
  return owner.rawFloats.has(member.variable) ? call(e.py("float"), code) : code;
}

/** A name that stands for a module of the program, as a value; null where it does not. */
export function ownModuleValue(e: Emitter, node: Name): Code | null {
  const known = ownModule(e, node);
  return known && primary(moduleObject(e, known));
}

/** A module of the program as a value. */
export function moduleObject(e: Emitter, known: Known): string {
  const { object } = e.linked.emitters.get(known)!.ownNames;
  if (known === e.analysis.known) return object;
  const wanted = identifier(`${known.unit.name.split(".").at(-1)}Module`);
  return e.imports.value(specifierOf(e, known), object, wanted);
}

/** The call that gives a variable of a module another value, `config.x = code`; null where there is none. */
export function ownStore(e: Emitter, target: Attribute, code: Code): string[] | null {
  const known = ownModule(e, target.value);
  const member = known && unitMember(e.analysis.units, known, target.attr);
  if (!member || member.kind !== "variable") return null;
  const setter = e.linked.emitters.get(known)!.ownNames.setters.get(member.variable);
  return setter === undefined ? null : [`${namespaceOf(e, known)}.${setter}(${argument(code)});`];
}

/** How the name that an import of a module of the program binds is written; null for other modules. */
export function ownImport(
  e: Emitter,
  owner: Known | undefined,
  name: string | null,
  wanted: string,
): (() => string) | null {
  if (!owner) return null;
  if (name === null) return () => namespaceOf(e, owner, wanted);
  const member = unitMember(e.analysis.units, owner, name);
  if (!member) {
    const text = `cannot import name '${name}' from '${owner.unit.name}' (${
      owner.unit.path ?? "unknown location"
    })`;
    return () => call(e.py("imported"), moduleObject(e, owner), quote(name), quote(text)).text;
  }
  if (member.kind === "unit") return () => namespaceOf(e, member.known, wanted);
  const { variable } = member;
  if (variable.changes) {
    return () => `${namespaceOf(e, owner)}.${exportedName(e, variable)}`;
  }
  return () => e.imports.value(specifierOf(e, owner), exportedName(e, variable), wanted);
}

/** What the function that runs a module is called here. */
function loadName(e: Emitter, known: Known): string {
  const { load } = e.linked.emitters.get(known)!.ownNames;
  if (known === e.analysis.known) return load;
  const last = identifier(known.unit.name.split(".").at(-1)!);
  const wanted = `load${last[0]!.toUpperCase()}${last.slice(1)}`;
  return e.imports.value(specifierOf(e, known), load, wanted);
}

/** The calls that run the modules which an import statement runs. */
export function loadCalls(e: Emitter, node: Import | ImportFrom): string[] {
  const lines: string[] = [];
  const isFirst = e.parentOf(node)?.type === "Module";
  const done = new Set<Known>(e.frame.kind === "module" ? e.surelyLoaded : []);
  for (const alias of node.names) {
    for (const target of e.analysis.targetsOf(alias)) {
      if (target.kind !== "modules") continue;
      for (const known of target.modules) {
        if (done.has(known) || e.analysis.formOf(known) === "plain") continue;
        done.add(known);
        if (isFirst) e.surelyLoaded.add(known);
        if (`${e.analysis.known.unit.name}.`.startsWith(`${known.unit.name}.`)) continue;
        if (e.analysis.formOf(known) === "ordered") {
          e.imports.effects(specifierOf(e, known));
          continue;
        }
        lines.push(`${e.analysis.isModuleAsync(known) ? "await " : ""}${loadName(e, known)}();`);
      }
    }
  }
  // What other modules run themselves is in a function that is called in the same case.
  const isCertain = !e.handsOn || !isProgram(e) || e.frame.kind !== "module" || e.isGuarded(node);
  if (lines.length === 0 || isCertain) return lines;
  // Children have what the module made from their parent.
  return ["if (import.meta.main) {", ...lines, "}"];
}

/** Says which module classes are defined in: the program's own classes need not be told. */
export function belongLines(e: Emitter, names: readonly string[]): string[] {
  const { name } = e.analysis.known.unit;
  if (name === "__main__" || names.length === 0) return [];
  return [`${call(e.py("belong"), quote(name), ...names).text};`];
}

/** What a module exports beside its own definitions: what it imports, its setters, itself. */
export function ownExports(e: Emitter): string[] {
  const classes = e.module.body.flatMap((node) =>
    node.type === "ClassDef" && !e.nested.has(node)
      ? [e.definitionNames.get(node) ?? identifier(node.name)]
      : []
  );
  const belong = belongLines(e, classes);
  const lines: string[] = belong.length > 0 ? ["", ...belong] : [];
  const { known, scopes } = e.analysis;
  const names: string[] = [];
  for (const variable of scopes.module.variables.values()) {
    const imported = e.importNames.get(variable);
    if (imported && e.analysis.isExported(variable)) {
      const [local, name] = [imported(), identifier(variable.name)];
      if (/^[\w$]+$/.test(local)) names.push(local === name ? local : `${local} as ${name}`);
      else lines.push("", `export const ${name} = ${local};`);
    }
  }
  if (names.length > 0) lines.push("", `export { ${names.join(", ")} };`);
  for (const [variable, setter] of e.ownNames.setters) {
    const value = e.freshName("value");
    lines.push(
      "",
      `export function ${setter}(${value}: ${variableType(e, variable)}): void {`,
      `${e.nameOf(variable)} = ${value};`,
      "}",
    );
  }
  if (e.analysis.isValue(known) && !isProgram(e)) lines.push("", ...objectLines(e));
  return lines;
}

function isProgram(e: Emitter): boolean {
  return e.analysis.known.unit.name === "__main__";
}

/** The program's own module as a value, which is looked for while it runs, and what it finds in `sys.modules`. */
export function ownObject(e: Emitter): string[] {
  if (!isProgram(e) || !e.analysis.isValue(e.analysis.known)) return [];
  const lines = objectLines(e);
  if (e.analysis.looksUpModules) {
    const entries = [...e.analysis.imports].sort().map((name) => {
      const local = e.imports.namespace(modulePath(name), name.split(".").at(-1)!);
      return local === name ? name : `${optionKey(name)}: ${local}`;
    });
    lines.push(`${call(e.py("noteModules"), `{ ${entries.join(", ")} }`).text};`);
  }
  return [...lines, ""];
}

/** Whether a module is a value, and values of which nothing is known are given attributes. */
export function isOpen(e: Emitter): boolean {
  if (changedGlobals(e.module)) return true;
  if (!e.analysis.isValue(e.analysis.known)) return false;
  return e.nodes.some((node) =>
    node.type === "Call" && node.func.type === "Name" && /^(setattr|vars)$/.test(node.func.id) ||
    node.type === "Attribute" &&
      (node.attr === "__dict__" || node.ctx !== "Load" && isForeign(e, node.value))
  );
}

function isForeign(e: Emitter, node: Expr): boolean {
  return members(e.typeOf(node)).some(({ kind }) => kind === "unknown" || kind === "module") &&
    ownModule(e, node) === null;
}

/** Whether a name comes from `__future__`, which is no module here. */
export function isOfFuture(e: Emitter, { bindings }: Variable): boolean {
  return bindings.every(({ node }) => {
    const statement = e.parentOf(node);
    return statement?.type === "ImportFrom" && statement.module === "__future__";
  });
}

function objectLines(e: Emitter): string[] {
  const { known, scopes } = e.analysis;
  const members = [...scopes.module.variables.values()].flatMap((variable): string[] => {
    // The name of a handler's error is gone at its end.
    if (variable.bindings.every(({ kind }) => kind === "except")) return [];
    const key = variable.name;
    const imported = e.importNames.get(variable);
    if (imported && isOfFuture(e, variable)) return [];
    if (imported) {
      const type = e.analysis.variableType(variable);
      // Nothing stands for a package of the library itself, only for the modules in it.
      if (type.kind === "module" && moduleRow(type.name)?.members.size === 0) return [];
      const module = type.kind === "module" && isUnitKey(type.name)
        ? e.analysis.units.byKey(type.name)
        : undefined;
      return [`get ${key}() {\nreturn ${module ? moduleObject(e, module) : imported()};\n}`];
    }
    const name = exportedName(e, variable);
    const isFixed = variable.bindings.every(({ kind }) => kind === "function" || kind === "class");
    const isSure = !variable.deleted && (isFixed || e.analysis.formOf(known) !== "loaded");
    const held = isSure
      ? name
      : call(e.py("presentIn"), quote(known.unit.name), quote(key), name).text;
    if (isFixed || !isOpen(e)) return [`get ${key}() {\nreturn ${held};\n}`];
    return [
      `get ${key}() {\nreturn ${held};\n}`,
      `set ${key}(value) {\n${name} = value as ${variableType(e, variable)};\n}`,
    ];
  });
  const doc = known.unit.module.body[0];
  const text =
    doc?.type === "Expr" && doc.value.type === "Constant" && doc.value.value.type === "str"
      ? quote(doc.value.value.value)
      : "null";
  const facts = [
    quote(known.unit.name),
    known.unit.path === null ? "null" : quote(known.unit.path),
    text,
  ];
  return [
    `export const ${e.ownNames.object} = ${e.py("moduleObject")}(${facts.join(", ")}, {`,
    members.map((one) => `${one},`).join("\n"),
    "});",
  ];
}

/** `importlib.import_module(name)`: one of the program's modules, or of the library's. */
export function importByName(e: Emitter, args: readonly Expr[], node: Call): Code | null {
  const [name] = args;
  if (!name) return null;
  const type = e.typeOf(node);
  if (type.kind === "module" && !isUnitKey(type.name)) {
    return primary(e.imports.namespace(modulePath(type.name), type.name.split(".").at(-1)!));
  }
  const chains = e.analysis.mayImport(node);
  const waits = e.analysis.needsAwait(node);
  const isRoot = node.func.type === "Name" && node.func.id === "__import__";
  const entries = chains.map((chain) => {
    const calls = chain.filter((known) => e.analysis.formOf(known) === "loaded").map((known) =>
      `${e.analysis.isModuleAsync(known) ? "await " : ""}${loadName(e, known)}();`
    );
    const object = moduleObject(e, isRoot ? chain[0]! : chain.at(-1)!);
    const text = calls.length > 0 ? `{\n${calls.join("\n")}\nreturn ${object};\n}` : object;
    return `${quote(chain.at(-1)!.unit.name)}: ${waits ? "async " : ""}() => ${text}`;
  });
  const [only] = chains;
  if (only && type.kind === "module" && only.every((one) => e.analysis.formOf(one) === "plain")) {
    return primary(moduleObject(e, isRoot ? only[0]! : only.at(-1)!));
  }
  const around = args[1] ?? node.keywords.find(({ arg }) => arg === "package")?.value;
  const given = [argument(value(e, name)), `{ ${entries.join(", ")} }`];
  if (around && !isRoot) given.push(argument(value(e, around)));
  return call(e.imports.value("python/importlib", "importModule"), ...given);
}
