/**
 * Functions and classes inside functions that children get: each is made by a function of the module, which is given
 * what they use of the function around them, so that a child can make them again.
 *
 *     def main():                          export function makeWork(factor: number) {
 *         factor = 3                         return function work(x: number): void {
 *         def work(x):              ──►        print(x * factor);
 *             print(x * factor)              };
 *         Process(target=work, …)          }
 *                                          export function main() {
 *                                            const factor = 3;
 *                                            const work = nested(makeWork, factor);
 *
 * A variable that gets another value after the function was made is a `Cell`, which all who use it share.
 *
 * @module
 */
import type { Scope, Variable } from "../../analysis/mod.ts";
import type { NamedFunction } from "../../analysis/nodes.ts";
import type { Call, ClassDef, Expr, GeneratorExp, Lambda, Node, Stmt } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { contains, isFunction, isLoop } from "./blocks.ts";
import { call, type Code, primary, quote } from "../writing/code.ts";
import { sharesVariables } from "../expressions/comprehensions.ts";
import type { Emitter } from "../emitter.ts";
import { type Handover, hasChangingAttributes, packageName } from "./globals.ts";
import { takesCall } from "../functions/parameters.ts";
import { camelCase, identifier } from "../writing/names.ts";
import {
  capturedBy,
  hasOwnDecorators,
  isWithin,
  type Made,
  madeForChildren,
  pickled,
} from "./reach.ts";
import { typed, typeText, variableType } from "../writing/types.ts";

/** Decides which functions and classes are made that way, and which variables are cells for it. */
export function settleNested(e: Emitter, { variables, definitions }: Handover): void {
  const { made, iterators } = madeForChildren(e, variables, definitions);
  const all = [...made].filter((node) => node.type !== "GeneratorExp" || isRemakable(e, node));
  for (const node of pickled(e)) e.pickled.add(node);
  for (const node of all) e.nested.add(node);
  for (const node of iterators) e.nested.add(node);
  const names = new Set<string>();
  for (const node of all) {
    if (node.type === "ClassDef" && isMadeByFunction(e, node)) settleClass(e, node, names);
    for (const variable of usedBy(e, node)) {
      if (!isSettled(e, variable, node)) makeCell(e, variable);
    }
  }
}

/** A class's type stands beside its maker, so no other class may have its name, and nothing of the module but itself. */
function settleClass(e: Emitter, node: ClassDef, names: Set<string>): void {
  const bindings = e.analysis.scopes.module.variables.get(node.name)?.bindings ?? [];
  const isFree = !names.has(node.name) && bindings.every((binding) => binding.node === node);
  names.add(node.name);
  if (!isFree) e.definitionNames.set(node, e.freshName(`${node.name}2`));
}

/** What a maker has to be given: what belongs to no function, or is imported, is there anyway. */
function usedBy(e: Emitter, node: Made): readonly Variable[] {
  const used = node.type === "GeneratorExp" ? freeIn(e, node) : capturedBy(e, node);
  return used.filter((variable) => !e.importNames.has(variable) && !isOwnName(e, variable, node));
}

/** All variables that a generator expression uses, also the module's, which children may have other values of. */
function freeIn(e: Emitter, node: GeneratorExp): readonly Variable[] {
  const module = new Set<Variable>();
  for (const part of walk(node)) {
    const variable = part.type === "Name" ? e.variableOf(part) : null;
    if (variable?.scope.kind !== "module") continue;
    if (variable.bindings.some(({ kind }) => !/^(import|function|class)$/.test(kind))) {
      module.add(variable);
    }
  }
  return [...capturedBy(e, node), ...module];
}

/**
 * Whether a child can make a generator expression again. What it goes over is evaluated once more there, so that must do
 * nothing, and give the same.
 */
function isRemakable(e: Emitter, node: GeneratorExp): boolean {
  const { iter } = node.generators[0]!;
  // What a function of the module runs, the module has made its variables before.
  const settled = (variable: Variable) =>
    isSettled(e, variable, node) || variable.scope.kind === "module" && isInFunction(e, node) &&
      variable.bindings.length === 1 && variable.bindings[0]!.scope === variable.scope &&
      !sharesLoop(e, variable.bindings[0]!.node, variable.bindings[0]!.node, variable.scope);
  if (e.analysis.needsAwait(node) || !isPlainSource(iter)) return false;
  return freeIn(e, node).every((variable) => {
    const isModules = variable.scope.kind === "module";
    const isSource = contains(
      iter,
      (part) => part.type === "Name" && e.variableOf(part) === variable,
    );
    return !isModules && !isSource || settled(variable);
  });
}

/** Whether an expression does nothing but give something to go over. */
function isPlainSource(node: Expr): boolean {
  switch (node.type) {
    case "Name":
    case "Constant":
      return true;
    case "Attribute":
      return isPlainSource(node.value);
    case "BinOp":
      return isPlainSource(node.left) && isPlainSource(node.right);
    case "List":
    case "Tuple":
      return node.elts.every(isPlainSource);
    case "Call": {
      const { func } = node;
      const isPlain = func.type === "Name"
        ? /^(range|enumerate|zip|reversed|sorted|len|list)$/.test(func.id)
        : func.type === "Attribute" && /^(items|keys|values)$/.test(func.attr) &&
          isPlainSource(func.value);
      return isPlain && node.keywords.length === 0 && node.args.every(isPlainSource);
    }
    default:
      return false;
  }
}

/** A function or class finds itself by its own name, unless that means something else after all. */
function isOwnName(e: Emitter, variable: Variable, node: Made): boolean {
  const [only, ...others] = variable.bindings;
  return others.length === 0 && only?.node === node && "decorator_list" in node &&
    node.decorator_list.length === 0 && !e.cells.has(variable);
}

/** Whether a variable has its value for good when the function is made. */
function isSettled(e: Emitter, variable: Variable, node: Made): boolean {
  if (variable.scope.kind === "comprehension") {
    return !sharesVariables(e, variable.scope.node as Parameters<typeof sharesVariables>[1]);
  }
  if (variable.deleted) return false;
  return variable.bindings.every(({ node: binding, name, kind, scope }) => {
    if (scope !== variable.scope) return false;
    if (kind === "parameter") return true;
    const place = kind === "loop" ? name ?? binding : binding;
    if (place.end > node.start && binding !== node) return false;
    return !sharesLoop(e, binding, node, variable.scope);
  });
}

/** Whether a loop of the function makes both of them again and again. */
function sharesLoop(e: Emitter, a: Node, b: Node, scope: Scope): boolean {
  for (let at: Node | undefined = a; at && at !== scope.node; at = e.parentOf(at)) {
    if (isLoop(at as Stmt) && isWithin(e, b, at)) return true;
  }
  return false;
}

function makeCell(e: Emitter, variable: Variable): void {
  if (e.cells.has(variable)) return;
  const own = identifier(variable.name);
  const name = variable.isParameter ? e.freshName(`${camelCase(own)}Cell`) : own;
  e.cells.set(variable, name);
  e.renamed.set(variable, `${name}.value`);
  if (variable.deleted) e.doubtful.set(variable, new Set());
}

/** The declarations of a function's cells. */
export function cellLines(e: Emitter, fn: NamedFunction): string[] {
  return [...e.analysis.scopes.scopeOf(fn).variables.values()].flatMap((variable) =>
    e.cells.has(variable) ? [cellLine(e, variable)] : []
  );
}

/** The declaration of a variable that is a cell. */
export function cellLine(e: Emitter, variable: Variable): string {
  const type = `<${variableType(e, variable)}>`;
  const first = variable.isParameter ? identifier(variable.name) : "";
  return `const ${e.cells.get(variable)} = new ${packageName(e, "Cell")}${type}(${first});`;
}

function isInFunction(e: Emitter, node: Node): boolean {
  for (let at = e.parentOf(node); at; at = e.parentOf(at)) if (isFunction(at)) return true;
  return false;
}

export { hasOwnDecorators };

/** Whether a function makes it, and not the module itself. */
export function isMadeByFunction(e: Emitter, node: Node): boolean {
  if (isInFunction(e, node)) return true;
  return !("decorator_list" in node) || node.decorator_list.length > 0;
}

/**
 * A function or class that the module makes, but not where all can see it: it stands at the module's level, under a name
 * of its own where its name may mean another one later, too.
 */
export function placed(
  e: Emitter,
  node: Exclude<Made, Lambda | GeneratorExp>,
  write: (name: string) => readonly string[],
): string[] {
  const variable = e.analysis.scopes.module.variables.get(node.name)!;
  const isOnly = variable.bindings.length === 1;
  const name = isOnly ? identifier(node.name) : numbered(e, identifier(node.name));
  if (!isOnly) e.definitionNames.set(node, name);
  const { result, before } = e.separately(() => write(name));
  e.definitionNames.delete(node);
  e.makers.push([...before, ...result].join("\n"));
  if (node.type === "ClassDef") {
    e.placedClasses.push(name);
    if (hasChangingAttributes(e, node)) e.changingClasses.push(name);
  }
  if (isOnly) return [];
  const keyword = e.frame.plan.declared.get(node)?.get(variable);
  const target = e.nameOf(variable);
  if (!keyword) return [`${target} = ${name};`];
  if (node.type !== "ClassDef") {
    return [`${keyword} ${target}: ${variableType(e, variable)} = ${name};`];
  }
  return [
    `${keyword} ${target}: typeof ${name} = ${name};`,
    `type ${target} = InstanceType<typeof ${target}>;`,
  ];
}

/** A name that nobody has, for one of several things of the same name. */
export function numbered(e: Emitter, name: string): string {
  let number = 1;
  while (e.isTaken(`${name}${number}`)) number++;
  return e.freshName(`${name}${number}`);
}

/** The call that makes a function or class; `write` gives the lines of its maker. */
export function nestedCode(e: Emitter, node: Made, write: () => readonly string[]): Code {
  const around = e.frame;
  const held = e.held.length;
  const lines = e.within({ ...around, self: null }, () => {
    const outer = e.outside;
    e.outside = around;
    try {
      return write();
    } finally {
      e.outside = outer;
    }
  });
  const text = lines.join("\n");
  const given: string[] = [];
  const parameters: string[] = [];
  const add = (name: string, type: string, argument: string) => {
    if (!new RegExp(`(?<![\\w$.])${name.replace(/\$/g, "\\$&")}(?![\\w$])`).test(text)) return;
    parameters.push(`${name}: ${type}`);
    given.push(argument);
  };
  for (const variable of usedBy(e, node)) {
    const cell = e.cells.get(variable);
    const name = cell ?? e.nameOf(variable);
    const type = visibleType(e, variable);
    if (cell !== undefined) add(name, `${packageType(e, "Cell")}<${type}>`, name);
    else add(name, type, around.self === variable ? "this" : name);
  }
  for (const { name, type } of e.held.slice(held)) add(name, type, name);
  const maker = e.freshName(`make${pascalCase(nameOf(e, node))}`);
  e.makers.push([
    `export function ${maker}(${parameters.join(", ")}) {`,
    ...lines,
    "}",
  ].join("\n"));
  if (node.type === "ClassDef") {
    e.classMakers.set(node, maker);
    const name = e.definitionNames.get(node) ?? identifier(node.name);
    e.makers.push(`type ${name} = InstanceType<ReturnType<typeof ${maker}>>;`);
  }
  return call(packageName(e, "nested"), maker, ...given.map(primary));
}

/** The call of a function that gives an iterator, as one that children can make again. */
export function iteratorCode(e: Emitter, node: Call, code: Code): Code {
  const match = /^((?:[\w$]+\.)*)([\w$]+)\((.*)\)$/s.exec(code.text);
  if (!match) return code;
  const [, owner, name, args] = match as unknown as [string, string, string, string];
  const found = e.analysis.resolve(node.func);
  const isMethod = found?.kind === "function" && e.typeOf(node.func).kind === "method";
  const isOwn = found?.kind === "function" && !isMethod;
  const make = isMethod
    ? `${packageName(e, "boundMethod")}(${owner.slice(0, -1)}, ${quote(name)})`
    : isOwn && isRepeatable(e, found.node as NamedFunction)
    ? `${packageName(e, "repeatable")}(${owner}${name})`
    : owner + name;
  const made = call(packageName(e, "nested"), make, ...args === "" ? [] : [args]);
  return isOwn ? made : typed(e, node, made);
}

/** Whether a generator does nothing but compute, from its parameters alone. */
function isRepeatable(e: Emitter, fn: NamedFunction): boolean {
  const scope = e.analysis.scopes.scopeOf(fn);
  return !fn.body.some((statement) =>
    contains(statement, (node) => {
      switch (node.type) {
        case "Name": {
          const variable = e.variableOf(node);
          return variable !== null && variable.scope !== scope;
        }
        case "Call":
          return node.func.type !== "Name" || !COMPUTING.has(node.func.id);
        case "Subscript":
          return node.ctx !== "Load";
        default:
          return BEYOND.has(node.type);
      }
    })
  );
}

const COMPUTING = new Set(
  "range len enumerate zip reversed sorted min max sum abs int float str bool divmod pow round ord chr"
    .split(" "),
);

const BEYOND = new Set(
  "Attribute FunctionDef AsyncFunctionDef Lambda ClassDef With AsyncWith Import ImportFrom Global Nonlocal Await Delete ListComp SetComp DictComp GeneratorExp YieldFrom"
    .split(" "),
);

function packageType(e: Emitter, name: string): string {
  return e.importedAs("", name) ?? e.imports.type("", name);
}

/** A variable's type as it can be written at the module's level. */
function visibleType(e: Emitter, variable: Variable): string {
  if (e.plainKeywords.has(variable)) return "Record<string, unknown>";
  const whole = e.analysis.variableType(variable);
  const made = whole.kind === "class" ? e.classMakers.get(whole.node) : undefined;
  if (made !== undefined) return `ReturnType<typeof ${made}>`;
  const fn = variable.scope.node;
  let type = variableType(e, variable);
  if (type === "unknown" && variable.isParameter && isFunction(fn)) {
    type = typeText(e, e.analysis.parameterType(fn as NamedFunction, variable.name));
  }
  if (isFunction(fn) && (fn as NamedFunction).args.vararg?.arg === variable.name) {
    return "readonly unknown[]";
  }
  return type;
}

/** `outer.<locals>.inner`. */
export function qualifiedName(e: Emitter, node: Made): string {
  let name = "name" in node ? node.name : node.type === "Lambda" ? "<lambda>" : "<genexpr>";
  for (let at = e.parentOf(node); at; at = e.parentOf(at)) {
    if (at.type === "ClassDef") name = `${at.name}.${name}`;
    else if (at.type === "Lambda") name = `<lambda>.<locals>.${name}`;
    else if (isFunction(at)) name = `${(at as NamedFunction).name}.<locals>.${name}`;
  }
  return name;
}

/**
 * The comment that says what a function stands in, which the run time reads where it tells a function's full name; empty
 * where nothing asks: at the module's level, and where every call fits.
 */
export function enclosingMark(e: Emitter, fn: NamedFunction | Lambda): string {
  const name = qualifiedName(e, fn);
  const end = name.lastIndexOf(".<locals>.");
  if (end < 0 || e.parentOf(fn)?.type === "ClassDef") return "";
  if (takesAnything(fn) || "name" in fn && isOnlyCalled(e, fn)) return "";
  return `/* in ${name.slice(0, end)} */`;
}

/** Whether a function is never handed on, and takes what its calls give it. */
function isOnlyCalled(e: Emitter, fn: NamedFunction): boolean {
  const variable = e.analysis.scopes.lookup(fn.name, e.analysis.scopes.scopeOf(e.parentOf(fn)!));
  return fn.decorator_list.length === 0 && variable !== null && variable.assignedOnce &&
    variable.reads.every(({ name }) => {
      const call = e.parentOf(name);
      return call?.type === "Call" && call.func === name && takesCall(fn, call);
    });
}

/** Whether any call fits a function, as it does what decorators put in the place of others. */
function takesAnything({ args }: NamedFunction | Lambda): boolean {
  const named = [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  return named.length === 0 && args.vararg !== null && args.kwarg !== null;
}

/** What a function is called, or is going to be. */
function nameOf(e: Emitter, node: Made): string {
  if ("name" in node) return node.name;
  const parent = e.parentOf(node);
  if (parent?.type === "keyword" && parent.arg) return parent.arg;
  if (parent?.type === "Assign" && parent.targets[0]?.type === "Name") return parent.targets[0].id;
  return node.type === "Lambda" ? "function" : "items";
}

function pascalCase(name: string): string {
  const camel = camelCase(name.replace(/^_+|_+$/g, "") || "it");
  return camel[0]!.toUpperCase() + camel.slice(1);
}

/** The lines of the makers that are not written yet. */
export function makerLines(e: Emitter): string[] {
  const lines = e.makers.flatMap((text) => ["", text]);
  e.makers.length = 0;
  return lines.length > 0 ? [...lines, ""] : [];
}
