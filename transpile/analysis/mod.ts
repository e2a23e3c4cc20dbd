/**
 * What a Python module means: scopes, types, and which functions have to be async.
 *
 * @module
 */

import {
  builtinRow,
  classRow,
  functionRow,
  memberRow,
  moduleRow,
  publicNames,
} from "../library/mod.ts";
import type { Row } from "../library/signature.ts";
import type { Analysis, Awaitable, Resolution } from "./analysis.ts";
import { type Awaits, findAwaits } from "./waiting/awaits.ts";
import { infer, parameterType } from "./infer.ts";
import { rowOfType } from "./types/instantiate.ts";
import { ancestry, isDescriptorClass, isOwn, metaclassOf } from "./classes/lineage.ts";
import { type Form, formsOf, hoistedOf } from "./modules/forms.ts";
import { mayImport } from "./modules/computed_imports.ts";
import { type Field, fieldsOf, matchArguments, ownFields } from "./classes/fields.ts";
import { settleDispatch } from "./calls/dispatch.ts";
import { findModuleValues, looksUpModules } from "./modules/module_values.ts";
import type {
  Call,
  ClassDef,
  Expr,
  FunctionLike,
  Import,
  ImportFrom,
  Module,
  Name,
  Node,
  Pattern,
  Stmt,
} from "./nodes.ts";
import { buildScopes, parametersOf, type Places } from "./scopes/scope_builder.ts";
import type { Scope, Scopes, Variable } from "./scopes/scopes.ts";
import { resultOf } from "./calls/calls.ts";
import type { State, Target } from "./state.ts";
import { type Type, UNKNOWN } from "./types/types.ts";
import { absoluteName, type Known, starNames, type Unit, Units } from "./modules/units.ts";
import { Versions } from "./numbers/versions.ts";

export type { Analysis, Awaitable, Problem, Resolution } from "./analysis.ts";
export type { Binding, BindingKind, ScopeKind, Scopes } from "./scopes/scopes.ts";
export type { Target } from "./state.ts";
export type { Form } from "./modules/forms.ts";
export { isUnitKey, keyOf, type Known, memberOf, type Unit, type Units } from "./modules/units.ts";
export { namedBy } from "./modules/computed_imports.ts";
export { DUNDERS } from "./expressions/operators.ts";
export { type Field, isFalse, isTrue, keyword } from "./classes/fields.ts";
export { absoluteName, starNames } from "./modules/units.ts";
export { Scope, Variable } from "./scopes/scopes.ts";
export * from "./types/types.ts";
export { show } from "./types/lattice.ts";

class ModuleAnalysis implements Analysis {
  readonly #state: State;
  readonly #awaits: Awaits;

  readonly problems: Analysis["problems"];

  constructor(readonly known: Known, state: State, awaits: Awaits) {
    this.#state = state;
    this.#awaits = awaits;
    const { filename } = known.unit;
    this.problems = state.problems.filter((problem) => problem.filename === filename)
      .sort((a, b) => a.line - b.line || a.column - b.column);
  }

  get module(): Module {
    return this.known.unit.module;
  }

  get scopes(): Scopes {
    return this.known.scopes;
  }

  get filename(): string {
    return this.known.unit.filename;
  }

  get units(): Units {
    return this.#state.units;
  }

  get failingReads(): ReadonlyMap<Node, string> {
    return this.#state.failingReads;
  }

  mayImport(node: Call): readonly (readonly Known[])[] {
    return mayImport(this.#state, node);
  }

  hintAt(node: Node): string {
    return this.#state.importHints.get(node) ?? "";
  }

  importHint(node: ImportFrom | Import, name: string): string {
    const alias = node.names.find((one) => one.name === name);
    return alias && this.#state.importHints.get(alias) || "";
  }

  formOf(known: Known): Form {
    return this.#awaits.forms.found.get(known) ?? "plain";
  }

  hoistedOf(known: Known): ReadonlySet<Stmt> {
    return hoistedOf(this.#awaits.forms, known);
  }

  isExported(variable: Variable): boolean {
    // Where a module is a value, all that its function binds is seen from outside.
    const isOfValue = variable.isGlobal &&
      variable.bindings.some(({ kind }) => kind !== "import" && kind !== "except") &&
      this.isValue(this.known) &&
      this.formOf(this.known) === "loaded";
    return isOfValue || this.#state.exported.has(variable);
  }

  isValue(known: Known): boolean {
    return this.#state.moduleValues.has(known);
  }

  get imports(): ReadonlySet<string> {
    return this.#state.imports;
  }

  get looksUpModules(): boolean {
    return looksUpModules(this.#state);
  }

  get failingImports(): ReadonlyMap<Node, string> {
    return this.#state.failingImports;
  }

  /** Whether the target of an operator in place may be what has none of them, as None. */
  mayRefuse(node: Node): boolean {
    return this.#state.mayRefuse.has(node);
  }

  typeOf(expression: Expr | Pattern): Type {
    return this.#state.types.get(expression) ?? UNKNOWN;
  }

  variableType(variable: Variable): Type {
    return this.#state.variables.get(variable)?.type ?? UNKNOWN;
  }

  returnType(fn: FunctionLike): Type {
    const info = this.#state.functionInfo(fn);
    return fn.type === "AsyncFunctionDef" && !info.yields ? info.returns.type : resultOf(info);
  }

  parameterType(fn: FunctionLike, name: string): Type {
    const info = this.#state.functionInfo(fn);
    const arg = parametersOf(fn.args).find((one) => one.arg === name);
    return arg ? parameterType(this.#state, info, arg) : UNKNOWN;
  }

  attributeTypes(node: ClassDef): ReadonlyMap<string, Type> {
    const found = new Map<string, Type>();
    const add = (name: string, type: Type) =>
      found.set(name, this.#state.lattice.join(found.get(name) ?? type, type));
    for (const one of ancestry(this.#state.classInfo(node)).reverse()) {
      if (!isOwn(one)) continue;
      for (const [name, variable] of one.scope.variables) {
        const kinds = variable.bindings.map(({ kind }) => kind);
        const isData = kinds.every((kind) =>
          kind === "assignment" || kind === "augmented" || kind === "annotation"
        );
        if (isData && kinds.some((kind) => kind !== "annotation")) {
          add(name, this.variableType(variable));
        }
      }
      for (const [name, cell] of one.attributes) add(name, cell.type);
    }
    return found;
  }

  fieldsOf(node: ClassDef): readonly Field[] {
    return fieldsOf(this.#state, node);
  }

  ownFields(node: ClassDef): readonly Field[] {
    return ownFields(this.#state, node);
  }

  matchArguments(node: ClassDef): readonly string[] | null {
    return matchArguments(this.#state, node);
  }

  scopeOf(node: Node): Scope {
    return this.scopes.scopeOf(node);
  }

  bases(node: ClassDef): readonly (ClassDef | Row)[] {
    return ancestry(this.#state.classInfo(node)).slice(1).map((one) => isOwn(one) ? one.node : one);
  }

  metaclass(node: ClassDef): ClassDef | "unknown" | null {
    return metaclassOf(this.#state.classInfo(node));
  }

  isDescriptor(node: ClassDef): boolean {
    return isDescriptorClass(this.#state, node);
  }

  targetsOf(node: Node): readonly Target[] {
    return this.#state.targets.get(node) ?? [];
  }

  resolve(expression: Expr): Resolution | null {
    if (expression.type === "Name") return this.#resolveName(expression);
    if (expression.type === "Attribute") return this.#resolveType(expression);
    return null;
  }

  #resolveName(name: Name): Resolution | null {
    const variable = this.scopes.variableOf(name);
    if (!variable) {
      const row = builtinRow(name.id);
      return row ? { kind: "library", row, receiver: null } : null;
    }
    const [binding, ...others] = variable.bindings;
    if (binding && others.length === 0) {
      const { node } = binding;
      if (node.type === "FunctionDef" || node.type === "AsyncFunctionDef") {
        return { kind: "function", node, receiver: null };
      }
      if (node.type === "ClassDef") return { kind: "class", node };
      if (binding.kind === "import") {
        return byType(this.variableType(variable), null) ?? { kind: "variable", variable };
      }
    }
    if (variable.bindings.length > 0 && variable.bindings.every(({ kind }) => kind === "import")) {
      return byType(this.variableType(variable), null) ?? { kind: "variable", variable };
    }
    return { kind: "variable", variable };
  }

  #resolveType(node: Expr & { type: "Attribute" }): Resolution | null {
    const receiver = this.typeOf(node.value);
    const found = byType(this.typeOf(node), receiver);
    if (found) return found;
    const row = rowOfType(receiver);
    const member = row
      ? memberRow(row, node.attr)
      : receiver.kind === "module"
      ? moduleRow(receiver.name)?.members.get(node.attr)
      : receiver.kind === "instance"
      ? this.#inherited(receiver.node, node.attr)
      : undefined;
    return member ? { kind: "library", row: member, receiver } : null;
  }

  #inherited(node: ClassDef, name: string): Row | undefined {
    for (const one of ancestry(this.#state.classInfo(node))) {
      if (isOwn(one)) {
        if (one.scope.variables.has(name)) return undefined;
      } else return memberRow(one, name);
    }
    return undefined;
  }

  isAsync(fn: FunctionLike): boolean {
    return this.#awaits.async.has(fn);
  }

  isModuleAsync(known = this.known): boolean {
    return this.#awaits.asyncModules.has(known);
  }

  needsAwait(node: Awaitable): boolean {
    if (this.#awaits.awaited.has(node)) return true;
    switch (node.type) {
      case "ListComp":
      case "SetComp":
      case "DictComp":
        return this.#comprehensionWaits(node);
      case "GeneratorExp":
        return this.#awaits.async.has(node);
      case "With":
        return node.items.some((item) => this.#awaits.awaited.has(item));
      default:
        return false;
    }
  }

  #comprehensionWaits(root: Expr): boolean {
    for (const node of this.#awaits.awaited) {
      if (node.start < root.start || node.end > root.end) continue;
      for (let scope: Scope | null = this.scopes.scopeOf(node); scope; scope = scope.parent) {
        if (scope.node === root) return true;
        if (scope.kind === "function" || scope.node.type === "GeneratorExp") break;
      }
    }
    return false;
  }

  needsSync(node: Node): boolean {
    return this.#awaits.synchronous.has(node);
  }

  isFirstClass(fn: FunctionLike): boolean {
    return this.#state.firstClass.has(fn);
  }

  isReachable(node: Node): boolean {
    return !this.#state.unreachable.has(node);
  }

  isIdle(node: Node): boolean {
    return this.#state.idle.has(node);
  }

  isMaybeUnbound(name: Name): boolean {
    return this.#state.maybeUnbound.has(name);
  }
}

/** What a type by itself says of what is named. */
function byType(type: Type, receiver: Type | null): Resolution | null {
  switch (type.kind) {
    case "libraryFunction": {
      const row = functionRow(type.name);
      return row ? { kind: "library", row, receiver: null } : null;
    }
    case "libraryClass": {
      const row = classRow(type.name);
      return row ? { kind: "library", row, receiver: null } : null;
    }
    case "module": {
      const row = moduleRow(type.name);
      return row ? { kind: "library", row, receiver: null } : null;
    }
    case "function":
      return { kind: "function", node: type.node, receiver };
    case "class":
      return { kind: "class", node: type.node };
    case "method": {
      if (type.function.kind === "function") {
        return { kind: "function", node: type.function.node, receiver: type.receiver };
      }
      const row = functionRow(type.function.name);
      return row ? { kind: "library", row, receiver: type.receiver } : null;
    }
    default:
      return null;
  }
}

/** Analyses a module. Never throws for what the program says: see `problems`. */
export function analyze(module: Module, _source: string, filename: string): Analysis {
  const unit: Unit = { name: "__main__", filename, path: null, module, isPackage: false };
  return analyzeProgram([unit])[0]!;
}

/** Analyses the modules of a program together; the first is the program itself. */
export function analyzeProgram(units: readonly Unit[]): readonly Analysis[] {
  for (const { module } of units) settleDispatch(module);
  let state = typesOf(units);
  const versions = Versions.split(state);
  if (versions) {
    versions.settle(typesOf(units));
    state = typesOf(units);
  }
  findModuleValues(state);
  const awaits = findAwaits(state, formsOf(state));
  return state.units.all.map((known) => new ModuleAnalysis(known, state, awaits));
}

/** The types of a program as it stands. */
function typesOf(units: readonly Unit[]): State {
  const places: Places = { scopes: new Map(), variables: new Map() };
  const built = new Map<Unit, Scopes | null>();
  const build = (unit: Unit): Scopes | null => {
    const found = built.get(unit);
    if (found !== undefined) return found;
    built.set(unit, null);
    const star = (node: ImportFrom): readonly string[] => {
      const name = absoluteName(unit, node);
      const source = units.find((one) => one.name === name && one !== units[0]);
      const scopes = source && build(source);
      if (!source) return publicNames(name ?? "");
      return scopes ? starNames(source.module, scopes.module) : [];
    };
    const scopes = buildScopes(unit.module, star, places);
    built.set(unit, scopes);
    return scopes;
  };
  return infer(new Units(units.map((unit) => ({ unit, scopes: build(unit)! }))));
}
