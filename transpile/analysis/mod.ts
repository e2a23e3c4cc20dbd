/**
 * What a Python module means: scopes, types, and which functions have to be async.
 *
 * @module
 */

import type { Analysis } from "./analysis.ts";
import type { Module } from "./nodes.ts";
import { Scope } from "./scopes.ts";
import { UNKNOWN } from "./types.ts";

export type { Analysis, Awaitable, Problem, Resolution } from "./analysis.ts";
export type { Binding, BindingKind, ScopeKind, Scopes } from "./scopes.ts";
export { Scope, Variable } from "./scopes.ts";
export * from "./types.ts";
export { show } from "./lattice.ts";

/** Analyses a module. Never throws for what the program says: see `problems`. */
export function analyze(module: Module, _source: string, filename: string): Analysis {
  const scope = new Scope("module", module, null);
  return {
    module,
    filename,
    problems: [],
    imports: new Set(),
    scopes: {
      module: scope,
      scopeOf: () => scope,
      variableOf: () => null,
      functionOf: () => null,
      lookup: () => null,
    },
    typeOf: () => UNKNOWN,
    variableType: () => UNKNOWN,
    returnType: () => UNKNOWN,
    parameterType: () => UNKNOWN,
    attributeTypes: () => new Map(),
    scopeOf: () => scope,
    resolve: () => null,
    bases: () => [],
    isAsync: () => false,
    isModuleAsync: () => false,
    needsAwait: () => false,
    isFirstClass: () => false,
    isReachable: () => true,
  };
}
