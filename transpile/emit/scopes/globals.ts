/**
 * What children take over of a module's variables. CPython on Linux forks: a child has the globals of its parent as they
 * were at its start. Here it imports the module anew, so the module says which variables it hands on.
 *
 * @module
 */
import type { Scope, Variable } from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { ClassDef, Expr, FunctionDef, Name, Node, Stmt } from "../../syntax/ast.ts";
import { hoistedDeclaration } from "../statements/declarations.ts";
import { isDefinition, isLoop, isMainGuard } from "./blocks.ts";
import { isConstant, isConstantContainer } from "../expressions/constants.ts";
import type { Emitter } from "../emitter.ts";
import { isLoadBlock } from "../modules/loaded.ts";
import { identifier } from "../writing/names.ts";

/** What a module hands on to children. */
export interface Handover {
  /** In the order in which they come up. */
  readonly variables: readonly Variable[];
  /** Classes with attributes that somebody changes, and functions that have any, or remember their results. */
  readonly definitions: readonly (ClassDef | FunctionDef)[];
  /** The first statement that only the main program runs: what is handed on has to be declared before. */
  readonly before: Stmt | null;
}

/** Finds what a module that starts children hands on to them. */
export function handoverOf(e: Emitter): Handover {
  const variables = [...e.analysis.scopes.module.variables.values()].filter((variable) =>
    isInherited(e, variable)
  );
  const definitions = e.module.body.filter((node): node is ClassDef | FunctionDef => {
    if (node.type !== "ClassDef" && node.type !== "FunctionDef") return false;
    if (variables.some(({ name }) => name === node.name)) return false;
    return node.type === "ClassDef"
      ? hasChangingAttributes(e, node)
      : !e.definitionNames.has(node) && hasMemory(e, node);
  });
  const before = e.module.body.find((node) => node.type === "If" && isMainGuard(node)) ?? null;
  return { variables, definitions, before };
}

/** The call that hands on, with the declarations that must come before it. */
export function handoverLines(e: Emitter, { variables, definitions }: Handover): string[] {
  const lets = e.frame.plan.early.map((variable) => hoistedDeclaration(e, variable));
  const names = [...variables.map((variable) => e.nameOf(variable)), ...e.changingDefaults];
  const all = [
    ...names,
    ...definitions.map((node) => e.definitionNames.get(node) ?? identifier(node.name)),
    ...e.changingClasses,
  ];
  if (all.length === 0) return [];
  const args = ["import.meta", `() => ({ ${all.join(", ")} })`];
  if (names.length > 0) {
    const from = e.freshName("from");
    const assignment = `({ ${names.join(", ")} } = ${from})`;
    const lines = [`${assignment};`, ...registrations(e, variables)];
    const isBlock = lines.length > 1 || assignment.length > 80;
    args.push(`(${from}) => ${isBlock ? `{\n${lines.join("\n")}\n}` : assignment}`);
  }
  const call = `${packageName(e, "inheritGlobals")}(${args.join(", ")});`;
  return ["", ...lets, lets.length > 0 ? "" : [], call, ""].flat();
}

/** Gives what a module makes in blocks the names of its variables, under which children find it. */
export function registrations(e: Emitter, variables: readonly Variable[]): string[] {
  const names = variables.filter((variable) => {
    if (!isMadeInBlock(e, variable) || variable.scope.kind !== "module") return false;
    // What decorators have made of a function may be anything.
    const type = e.analysis.variableType(variable);
    return variable.bindings[0]!.kind === "class" || type.kind === "function";
  }).map((variable) => e.nameOf(variable));
  if (!e.handsOn || names.length === 0) return [];
  return [`${packageName(e, "register")}(import.meta, { ${names.join(", ")} });`];
}

/** A name of the package, by way of the program's own import of the whole where there is one. */
export function packageName(e: Emitter, name: string): string {
  return e.importedAs("", name) ?? e.imports.value("", name);
}

/** Whether functions use a variable whose value a child's own import of the module would not give. */
function isInherited(e: Emitter, variable: Variable): boolean {
  const { bindings, reads } = variable;
  const isValue = bindings.every(({ kind }) =>
    !/^(import|function|class|typeParameter)$/.test(kind)
  );
  const isRebound = bindings.length > 1 &&
    bindings.every(({ node, kind }) => kind !== "import" && !e.definitionNames.has(node));
  if (!isValue && !isRebound && !isMadeInBlock(e, variable) || bindings.length === 0) return false;
  const inside = (scope: Scope) => scope.functionScope !== variable.scope;
  if (
    !e.analysis.isExported(variable) && !reads.some(({ scope }) => inside(scope)) &&
    !bindings.some(({ scope }) => inside(scope))
  ) {
    return false;
  }
  return !isFixed(e, variable);
}

/** Whether a variable stands for what decorators make in a block of the module, which a child may not run. */
function isMadeInBlock(e: Emitter, { bindings }: Variable): boolean {
  const [binding, ...others] = bindings;
  if (!binding || others.length > 0) return false;
  const { node } = binding;
  return (node.type === "ClassDef" || node.type === "FunctionDef") &&
    node.decorator_list.length > 0 && e.parentOf(node)?.type !== "Module";
}

/** Whether a variable holds the same value in every process at all times. */
function isFixed(e: Emitter, variable: Variable): boolean {
  const [binding, ...others] = variable.bindings;
  if (!binding || others.length > 0 || !variable.isGlobal) return false;
  const { node } = binding;
  const isPlain = node.type === "Assign" && node.targets.length === 1 &&
      node.targets[0]!.type === "Name" || node.type === "AnnAssign";
  if (!isPlain || !node.value || isConditional(e, node)) return false;
  const isFixedName = (name: Name) => {
    const other = e.variableOf(name);
    return other !== null && other !== variable && isFixed(e, other);
  };
  // A lambda is the same in every process.
  if (node.value.type === "Lambda") return true;
  if (isConstant(node.value, isFixedName)) return true;
  // Other modules may change what it holds.
  if (e.analysis.isExported(variable)) return false;
  return isConstantContainer(node.value, isFixedName) &&
    variable.reads.every(({ name }) => isHarmless(e, name));
}

/** Whether a node stands under a main guard or in a loop. */
function isConditional(e: Emitter, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = e.parentOf(at)) {
    if (at.type === "If" && (isMainGuard(at) || isLoadBlock(at)) || isLoop(at as Stmt)) return true;
  }
  return false;
}

/** Whether what is done with a container here leaves it as it is. */
function isHarmless(e: Emitter, name: Name): boolean {
  const parent = e.parentOf(name);
  switch (parent?.type) {
    case "Subscript":
      return parent.value === name && parent.ctx === "Load";
    case "For":
    case "comprehension":
      return parent.iter === name;
    case "Compare":
    case "FormattedValue":
      return true;
    case "Attribute":
      return READING_METHODS.has(parent.attr);
    case "Call":
      return isReading(parent.func);
    case "keyword": {
      const around = e.parentOf(parent);
      return around?.type === "Call" && isReading(around.func);
    }
    default:
      return false;
  }
}

function isReading(func: Expr): boolean {
  if (func.type === "Name") return READING_CALLS.has(func.id);
  return func.type === "Attribute" && (READING_CALLS.has(func.attr) || func.attr === "join");
}

const READING_METHODS = new Set("get items keys values index count copy union".split(" "));

const READING_CALLS = new Set(
  "len sum min max any all print str repr list tuple set frozenset dict sorted reversed enumerate zip range choice sample imap imap_unordered map starmap map_async starmap_async Process"
    .split(" "),
);

/** Whether a class holds data that is changed after its definition, or that can be. */
export function hasChangingAttributes(e: Emitter, node: ClassDef): boolean {
  const special =
    node.bases.some((base) =>
      /^(Enum|IntEnum|StrEnum|Flag|IntFlag|NamedTuple|TypedDict|Protocol)$/.test(nameOf(base))
    ) || node.decorator_list.some((one) => nameOf(one) === "dataclass");
  const own = new Map<string, Expr | null>();
  for (const item of node.body) {
    if (item.type !== "Assign" && item.type !== "AnnAssign") continue;
    const targets = item.type === "Assign" ? item.targets : [item.target];
    for (const target of targets) if (target.type === "Name") own.set(target.id, item.value);
  }
  const methods = node.body.some(isDefinition);
  for (const [name, given] of own) {
    if (!special && methods && given && !isConstant(given, () => true) && name !== "__slots__") {
      return true;
    }
  }
  for (const one of e.nodes) {
    if (one.type === "Call" && one.func.type === "Name" && /^(set|del)attr$/.test(one.func.id)) {
      if (one.args[0] && standsFor(e, one.args[0], node)) return true;
    }
    if (one.type !== "Attribute" || one.ctx === "Load" && !own.has(one.attr)) continue;
    if (!standsFor(e, one.value, node)) continue;
    if (one.ctx !== "Load") return true;
    const given = own.get(one.attr);
    if (!special && given && !isConstant(given, () => true)) return true;
  }
  return false;
}

/** Whether a function has attributes of its own, or keeps its results. */
function hasMemory(e: Emitter, node: FunctionDef): boolean {
  if (node.decorator_list.some((one) => /^(lru_cache|cache)$/.test(nameOf(one)))) return true;
  return e.storesIn(node.name).some(({ attr, value }) =>
    !attr.startsWith("__") && value.type === "Name" && e.variableOf(value)?.isGlobal === true
  );
}

/** Whether functions change the value of a default, which all calls share. */
export function isChangingDefault(
  e: Emitter,
  fn: FunctionLike,
  name: string,
  given: Expr,
): boolean {
  if (!e.handsOn || e.frame.kind !== "module" || e.outside !== null) return false;
  if (!/^(List|Dict|Set|ListComp|DictComp|SetComp|Call)$/.test(given.type)) return false;
  const variable = e.analysis.scopes.scopeOf(fn).variables.get(name);
  return variable !== undefined && variable.reads.some((read) => !isHarmless(e, read.name));
}

/** Whether an expression means a class: by its name anywhere, by `cls` and the like in its own methods. */
function standsFor(e: Emitter, value: Expr, node: ClassDef): boolean {
  if (value.type === "Name" && value.id === node.name) return true;
  const isSelf = value.type === "Name" && value.id === "cls" ||
    value.type === "Attribute" && value.attr === "__class__" ||
    value.type === "Call" && value.func.type === "Name" && value.func.id === "type";
  return isSelf && isWithin(e, value, node);
}

function isWithin(e: Emitter, node: Node, outer: Node): boolean {
  for (let at: Node | undefined = node; at; at = e.parentOf(at)) if (at === outer) return true;
  return false;
}

function nameOf(node: Expr): string {
  if (node.type === "Call") return nameOf(node.func);
  return node.type === "Name" ? node.id : node.type === "Attribute" ? node.attr : "";
}
