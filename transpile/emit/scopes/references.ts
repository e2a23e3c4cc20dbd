/**
 * Names that are read: variables, parameters, functions, classes, built-ins and what is imported.
 *
 * @module
 */
import { suggestion } from "../../../runtime/python/support/suggestion.ts";
import { isOptional, isSafeInt, type Scope, type Variable } from "../../analysis/mod.ts";
import type { Alias, ClassDef, Expr, Name, Node } from "../../syntax/ast.ts";
import { identifier } from "../writing/names.ts";
import { call, type Code, postfix, primary, quote } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { isStandardModule, moduleMember as libraryMember, moduleRow } from "../../library/mod.ts";
import { moduleAnnotations } from "../functions/functions.ts";
import { libraryName, modulePath } from "../calls/library.ts";
import { answersForClass } from "../expressions/access.ts";
import { qualifiedName } from "./nested.ts";
import { ownModuleValue } from "../modules/own_modules.ts";
import { runningValue } from "../numbers/running.ts";
import { typeParameterValue } from "../writing/type_parameters.ts";

/** A name's value. */
export function nameValue(e: Emitter, node: Name): Code {
  const variable = e.variableOf(node);
  const module = variable && ownModuleValue(e, node);
  if (module) return module;
  return variable ? read(e, variable, node) : builtin(e, node);
}

/** A variable's value at a place. */
export function read(e: Emitter, variable: Variable, node: Name): Code {
  if (e.frame.self === variable) return primary("this");
  const imported = e.importNames.get(variable);
  if (imported) return primary(imported());
  if (variable.scope.kind === "typeParameters") return typeParameterValue(e, variable);
  const owner = variable.scope.node;
  const isMethod = owner.type === "ClassDef" && !e.renamed.has(variable) &&
    variable.bindings.some(({ kind }) => kind === "function");
  if (owner.type === "ClassDef" && answersForClass(e, owner, variable.name)) {
    const [, home] = /^(\w+)\.\w+$/.exec(isMethod ? "this.f" : e.nameOf(variable)) ?? [];
    if (home) return call(e.py("inBody"), home, quote(variable.name));
  }
  if (isMethod) return call(e.py("getattr"), "this", quote(variable.name));
  const code = plainName(e, variable, node);
  return e.rawFloats.has(variable) && !isSafeInt(e.typeOf(node)) ? call(e.py("float"), code) : code;
}

/** What a variable's name stands for, as it is held. */
export function plainName(e: Emitter, variable: Variable, node: Name): Code {
  const name = definitionName(e, node, variable) ?? e.nameOf(variable);
  return runningValue(e, variable, checked(e, node, variable, name));
}

/** `name`, with a check where it may have no value. */
function checked(e: Emitter, node: Name, variable: Variable, name: string): Code {
  const { plan } = e.frame;
  const outer = variable.scope !== e.analysis.scopes.scopeOf(node).functionScope &&
    mayBeMissing(e, variable, node);
  if (!plan.unassigned.has(node) && !outer) return primary(name);
  const check = variable.isGlobal ? "boundGlobal" : outer ? "boundFree" : "bound";
  return call(e.py(check), name, quote(variable.name));
}

/** Whether a variable may have no value where a nested function reads it. */
function mayBeMissing(e: Emitter, variable: Variable, node: Name): boolean {
  if (variable.deleted) return true;
  const sure = e.doubtful.get(variable);
  if (!sure) return false;
  for (let at = e.parentOf(node); at && at !== variable.scope.node; at = e.parentOf(at)) {
    if (sure.has(at)) return false;
  }
  return true;
}

/** The name of the definition that a read of a function defined several times means. */
function definitionName(e: Emitter, node: Name, variable: Variable): string | null {
  const definitions = variable.bindings.filter(({ node }) => e.definitionNames.has(node));
  if (definitions.length === 0) return null;
  const nested = e.frame.kind !== "module";
  const earlier = nested ? definitions : definitions.filter((d) => d.node.start < node.start);
  const last = (earlier.at(-1) ?? definitions[0])!;
  return e.definitionNames.get(last.node)!;
}

function basename(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function packageText(e: Emitter): string {
  const { name, isPackage } = e.analysis.known.unit;
  if (name === "__main__") return "null";
  return quote(isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf("."))));
}

/** What `__file__` is. */
export function fileName(e: Emitter): Code {
  return e.options.file === null
    ? call(
      "decodeURIComponent",
      `new URL(${quote(`./${basename(e.options.filename)}`)}, import.meta.url).pathname`,
    )
    : primary(quote(e.options.file));
}

/** The class in whose methods a node stands, be it in functions of theirs; null where there is none. */
function classAround(e: Emitter, node: Node): ClassDef | null {
  let isInside = false;
  for (let at = e.parentOf(node); at; at = e.parentOf(at)) {
    if (at.type === "ClassDef") return isInside ? at : null;
    isInside ||= at.type === "FunctionDef" || at.type === "AsyncFunctionDef" ||
      at.type === "Lambda";
  }
  return null;
}

function builtin(e: Emitter, node: Name): Code {
  switch (node.id) {
    case "__name__":
      if (e.analysis.known.unit.name !== "__main__") {
        return primary(quote(e.analysis.known.unit.name));
      }
      return call(e.py("moduleName"), "import.meta");
    case "__file__":
      return fileName(e);
    case "__annotations__":
      return moduleAnnotations(e);
    case "__package__":
      return primary(packageText(e));
    case "__qualname__":
    case "__module__": {
      const { node: owner } = e.analysis.scopes.scopeOf(node);
      if (owner.type !== "ClassDef") break;
      return node.id === "__module__"
        ? call(e.py("moduleName"), "import.meta")
        : primary(quote(qualifiedName(e, owner)));
    }
    case "__class__": {
      const owner = classAround(e, node);
      if (owner) return primary(e.definitionNames.get(owner) ?? identifier(owner.name));
      break;
    }
    case "__doc__": {
      const [first] = e.module.body;
      if (
        first?.type === "Expr" && first.value.type === "Constant" &&
        first.value.value.type === "str"
      ) {
        return primary(quote(first.value.value.value));
      }
      return primary("null");
    }
  }
  if (node.id === "slice") return primary(e.py("Slice"));
  const found = e.analysis.resolve(node);
  if (found?.kind === "library") {
    const { module, as } = libraryName(
      found.row.name,
      "module" in found.row ? found.row.module : undefined,
    );
    return primary(e.imports.value(module, as));
  }
  const hint = hintFor(e, node);
  return call(e.py("undefinedName"), quote(node.id), ...hint === "" ? [] : [quote(hint)]);
}

/** What CPython adds where a name is bound nowhere: a name that is near, or a module of that name. */
function hintFor(e: Emitter, node: Name): string {
  const names: string[] = [];
  const add = (scope: Scope) => names.push(...scope.variables.keys());
  const own = e.analysis.scopes.scopeOf(node).functionScope;
  add(own);
  if (own !== e.analysis.scopes.module) add(e.analysis.scopes.module);
  names.push(...moduleRow("builtins")!.members.keys());
  const owner = e.frame.inClass;
  const isOwn = owner !== null && own.variables.has("self") &&
    e.analysis.attributeTypes(owner).has(node.id);
  const near = isOwn
    ? `Did you mean: 'self.${node.id}'?`
    : suggestion(node.id, names, ":").replace(/^\. /, "");
  if (!isStandardModule(node.id)) return near;
  const forgotten = `did you forget to import '${node.id}'?`;
  return near === "" ? `D${forgotten.slice(1)}` : `${near} Or ${forgotten}`;
}

/** How the name that an import binds is written: the import is made when it is first used. */
export function importedName(
  e: Emitter,
  alias: Alias,
  module: string | null,
  wanted: string,
): () => string {
  if (module === null) {
    const whole = alias.asname ? alias.name : alias.name.split(".")[0]!;
    // What is put in the place of its members goes into an object: a module's own cannot be assigned from outside.
    if (whole === "sys" && e.storesIn(alias.asname ?? whole).length > 0) {
      return () => e.imports.value(modulePath(whole), whole, wanted);
    }
    return () => e.imports.namespace(modulePath(whole), wanted);
  }
  const { module: path, as } = libraryName(`${module}.${alias.name}`);
  const row = moduleRow(module);
  if (row && libraryMember(row, alias.name)?.kind === "module") {
    return () => e.imports.namespace(modulePath(`${module}.${alias.name}`), wanted);
  }
  // JavaScript's own Array is needed, too.
  if (as === "Array" && path === "") {
    return () => e.imports.value(path, "SharedArray", alias.asname ? wanted : "SharedArray");
  }
  return () => e.imports.value(path, as, alias.asname || as === alias.name ? wanted : undefined);
}

/** `node`, with a mark for TypeScript where its type has None in it. */
export function assured(e: Emitter, node: Expr, code: Code): Code {
  return isOptional(e.typeOf(node)) ? postfix(`${code.text}!`) : code;
}
