/**
 * What holds floats as plain numbers, so that arithmetic stays JavaScript's own: variables and parameters, what functions
 * give, and attributes of objects. Where such a float leaves as a Python value, it is boxed.
 *
 *     variable    always a float, and calculated with
 *     parameter   the same, of a function that is called by its name and never is a value itself
 *     result      always a float, of such a function
 *     attribute   always a float, in all classes and at all places of the program where the name stands behind a dot
 *
 * @module
 */
import {
  isAlways,
  members,
  type Scope,
  type Type,
  type Variable,
  withoutNone,
} from "../analysis/mod.ts";
import type { FunctionLike } from "../analysis/nodes.ts";
import type { Assign, Attribute, Call, Expr, FunctionDef, Node } from "../syntax/ast.ts";
import { contains } from "./blocks.ts";
import type { Emitter } from "./emitter.ts";
import { fallsOff } from "./functions.ts";
import { mayBeUnset } from "./set_attributes.ts";

/** Decides for all modules of a program. */
export function chooseRawFloats(all: readonly Emitter[]): void {
  const [main] = all;
  if (!main) return;
  if (!all.some(looksInside)) {
    for (const name of rawAttributes(all)) main.linked.rawAttributes.add(name);
    chooseFunctions(all);
  }
  for (const e of all) {
    const scopes: Scope[] = [e.analysis.scopes.module];
    for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
      scopes.push(...scope.children);
      if (scope.kind !== "module" && scope.kind !== "function") continue;
      for (const variable of scope.variables.values()) {
        if (!variable.isParameter && isRaw(e, variable)) e.rawFloats.add(variable);
      }
    }
  }
}

/** Whether an expression is a call of a function that gives its float as a plain number. */
export function isRawResult(e: Emitter, node: Expr): boolean {
  if (node.type !== "Call" || e.linked.rawResults.size === 0) return false;
  const found = e.analysis.resolve(node.func);
  return found?.kind === "function" && e.linked.rawResults.has(found.node);
}

/** Whether an expression reads an attribute that holds its float as a plain number. */
export function isRawAttribute(e: Emitter, node: Expr): boolean {
  return node.type === "Attribute" && e.linked.rawAttributes.has(node.attr);
}

/** Whether a program finds attributes or functions by other ways than by their names, or sends them away. */
function looksInside(e: Emitter): boolean {
  return e.registers || e.handsOn ||
    [...e.analysis.imports].some((name) => INSPECTING.test(name)) ||
    e.nodes.some((node) => {
      switch (node.type) {
        case "Name":
          return INSIDE.has(node.id) && e.variableOf(node) === null;
        case "Attribute":
          return node.attr === "__dict__" || node.attr === "__getattribute__";
        case "FunctionDef":
          return /^__(getattr|getattribute|setattr|delattr|get|set)__$/.test(node.name);
        case "MatchClass":
        case "AsyncFunctionDef":
          return true;
        default:
          return false;
      }
    });
}

const INSIDE = new Set("getattr setattr delattr vars dir globals locals type".split(" "));
const INSPECTING =
  /^(multiprocessing|concurrent|pickle|copy|operator|dataclasses|inspect|threading|asyncio|types|importlib|ctypes|abc)\b/;

/** The nodes of a program, each with its module. */
function* nodesOf(all: readonly Emitter[]): Generator<[Emitter, Node]> {
  for (const e of all) for (const node of e.nodes) yield [e, node];
}

function isFloat(type: Type): boolean {
  return isAlways(type, "float");
}

/** The names of attributes that are floats wherever they are read or stored. */
function rawAttributes(all: readonly Emitter[]): Set<string> {
  const names = new Set<string>();
  const others = new Set<string>();
  for (const [e, node] of nodesOf(all)) {
    if (node.type === "Attribute") {
      (isFloatAttribute(e, node) ? names : others).add(node.attr);
    } else if (node.type === "ClassDef") {
      for (const name of e.analysis.scopes.scopeOf(node).variables.keys()) others.add(name);
      if (isPlainClass(e, node)) continue;
      for (const name of e.analysis.attributeTypes(node).keys()) others.add(name);
    } else if (node.type === "Constant" && node.value.type === "str") {
      // `"{0.x}".format(…)`
      for (const [, name] of node.value.value.matchAll(/\{[^{}]*?\.(\w+)/g)) others.add(name!);
    }
  }
  return new Set([...names].filter((name) => !others.has(name)));
}

function isPlainClass(e: Emitter, node: Extract<Node, { type: "ClassDef" }>): boolean {
  return node.decorator_list.length === 0 && node.keywords.length === 0 &&
    e.analysis.bases(node).every((base) => "type" in base && base.type === "ClassDef");
}

function isFloatAttribute(e: Emitter, node: Attribute): boolean {
  if (node.ctx === "Del" || node.attr.startsWith("__")) return false;
  if (mayBeUnset(e, node, withoutNone(e.typeOf(node.value)))) return false;
  const owners = members(withoutNone(e.typeOf(node.value)));
  return owners.length > 0 && owners.every((owner) => {
    if (owner.kind !== "instance" || owner.after || !isPlainClass(e, owner.node)) return false;
    const type = e.analysis.attributeTypes(owner.node).get(node.attr);
    return type !== undefined && isFloat(type) &&
      [owner.node, ...e.ownBases(owner.node)].some((one) => e.attributesOf(one).has(node.attr));
  });
}

/** How a program uses a function. */
interface Uses {
  readonly calls: { readonly e: Emitter; readonly node: Call }[];
  /** It is used in another way than by calls that say plainly what is called. */
  other: boolean;
}

/** Chooses the functions and methods whose results and parameters are plain numbers. */
function chooseFunctions(all: readonly Emitter[]): void {
  const uses = new Map<FunctionLike, Uses>();
  const usesOf = (fn: FunctionLike) => {
    const found = uses.get(fn) ?? { calls: [], other: false };
    uses.set(fn, found);
    return found;
  };
  const owners = new Map<FunctionLike, Emitter>();
  const methods = new Map<string, FunctionDef[]>();
  const unknown = new Set<string>();
  for (const [e, node] of nodesOf(all)) {
    if (node.type === "FunctionDef") {
      owners.set(node, e);
      if (e.parentOf(node)?.type === "ClassDef") {
        methods.set(node.name, [...methods.get(node.name) ?? [], node]);
      }
    }
    if (node.type !== "Name" && node.type !== "Attribute") continue;
    const parent = e.parentOf(node);
    const isCallee = parent?.type === "Call" && parent.func === node;
    const found = e.analysis.resolve(node);
    if (isCallee && found?.kind === "function") {
      usesOf(found.node).calls.push({ e, node: parent });
      continue;
    }
    if (node.type === "Attribute") unknown.add(node.attr);
    for (const type of members(e.typeOf(node))) {
      const fn = type.kind === "method" ? type.function : type;
      if (fn.kind === "function" && !isDefinitionOf(node, fn.node)) usesOf(fn.node).other = true;
    }
  }
  for (const [fn, e] of owners) {
    if (fn.type !== "FunctionDef" || !isPlainFunction(e, fn) || usesOf(fn).other) continue;
    const isMethod = e.parentOf(fn)?.type === "ClassDef";
    if (isMethod && (unknown.has(fn.name) || methods.get(fn.name)!.length > 1)) continue;
    if (isFloat(e.analysis.returnType(fn)) && !fallsOff(fn.body) && usesOf(fn).calls.length > 0) {
      e.linked.rawResults.add(fn);
    }
    chooseParameters(e, fn, isMethod ? 1 : 0, usesOf(fn).calls);
  }
}

function isDefinitionOf(node: Node, fn: FunctionLike): boolean {
  return node.type === "Name" && node.ctx !== "Load" && fn.type !== "Lambda";
}

function isPlainFunction(e: Emitter, fn: FunctionDef): boolean {
  const variable = e.analysis.scopes.scopeOf(fn).parent?.variables.get(fn.name);
  return fn.decorator_list.length === 0 && !/^__\w+__$/.test(fn.name) &&
    variable?.bindings.length === 1 && !e.analysis.isFirstClass(fn) &&
    !e.analysis.isAsync(fn) &&
    !fn.body.some((s) => contains(s, (n) => n.type === "Yield" || n.type === "YieldFrom"));
}

/** Chooses among the parameters of a function, all calls of which are known. */
function chooseParameters(
  e: Emitter,
  fn: FunctionDef,
  skip: number,
  calls: readonly { readonly node: Call }[],
): void {
  const { args } = fn;
  if (args.vararg || args.kwarg || args.kwonlyargs.length > 0) return;
  const positional = [...args.posonlyargs, ...args.args].slice(skip);
  const names = positional.map(({ arg }) => arg);
  const matched = calls.every(({ node }) =>
    node.args.length <= names.length && !node.args.some((item) => item.type === "Starred") &&
    node.keywords.every(({ arg }) => arg !== null && names.indexOf(arg) >= node.args.length) &&
    names.slice(node.args.length, names.length - args.defaults.length)
      .every((name) => node.keywords.some(({ arg }) => arg === name))
  );
  if (!matched) return;
  const scope = e.analysis.scopes.scopeOf(fn);
  for (const name of names) {
    const variable = scope.variables.get(name);
    if (variable && isRaw(e, variable)) e.rawFloats.add(variable);
  }
}

function isRaw(e: Emitter, variable: Variable): boolean {
  if (variable.captured || variable.bindings.length === 0) {
    // A constant of the module.
    const isConstant = variable.isGlobal && variable.assignedOnce && !variable.copies &&
      !e.handsOn && !e.registers && !e.analysis.isExported(variable);
    if (!isConstant) return false;
  }
  if (!isFloat(e.analysis.variableType(variable))) return false;
  const stores = variable.bindings.every(({ kind, node, name }) => {
    if (kind === "parameter") return true;
    if (name === null) return false;
    if (kind === "augmented") return true;
    if (kind !== "assignment" || node.type !== "Assign") return false;
    return node.targets.some((target) => target === name) || isPairwise(node);
  });
  if (!stores) return false;
  let calculated = 0;
  for (const { name } of variable.reads) if (isCalculatedWith(e, name)) calculated++;
  const augmented = variable.bindings.filter(({ kind }) => kind === "augmented").length;
  return calculated + augmented > 0 && calculated + 2 * augmented >= variable.reads.length / 2;
}

/** Whether a name stands where a plain number is wanted. */
function isCalculatedWith(e: Emitter, name: Expr): boolean {
  const parent = e.parentOf(name);
  switch (parent?.type) {
    case "BinOp":
    case "Compare":
    case "UnaryOp":
      return true;
    case "Return":
      return true;
    case "Call":
      return e.analysis.resolve(parent.func)?.kind === "function";
    default:
      return false;
  }
}

/** `x, y = a, b`: each name gets its own value. */
function isPairwise(node: Assign): boolean {
  const [target] = node.targets;
  const { value } = node;
  if (
    node.targets.length !== 1 || target?.type !== "Tuple" || value.type !== "Tuple" ||
    target.elts.length !== value.elts.length
  ) return false;
  return target.elts.every((item) => item.type === "Name") &&
    !value.elts.some((item) => item.type === "Starred");
}
