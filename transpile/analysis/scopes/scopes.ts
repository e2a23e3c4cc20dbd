/**
 * Python's scopes: which variable every name of a module stands for.
 *
 * @module
 */

import type { Expr, FunctionLike, Module, Name, Node } from "../nodes.ts";

/** How a variable gets a value. */
export type BindingKind =
  | "assignment"
  | "augmented"
  | "annotation"
  | "parameter"
  | "loop"
  | "with"
  | "except"
  | "import"
  | "function"
  | "class"
  | "walrus"
  | "match"
  | "delete"
  | "typeParameter";

/** One place where a variable gets a value (or loses it: `delete`). */
export interface Binding {
  readonly kind: BindingKind;
  /** The statement, parameter, alias, handler, pattern or comprehension that binds. */
  readonly node: Node;
  /** The name written there, where it is a node of its own. */
  readonly name: Name | null;
  /** The scope in which the binding stands: another one than the variable's after `global` and `nonlocal`. */
  readonly scope: Scope;
}

/** A variable of a scope. */
export class Variable {
  /** Everything that binds it, in the order of the source. */
  readonly bindings: Binding[] = [];
  /** Every place that reads it, in the order of the source. */
  readonly reads: { readonly name: Name; readonly scope: Scope }[] = [];
  /** A nested function, lambda, class body or generator expression uses it. */
  captured = false;
  /** A nested scope binds it through `nonlocal` or `global`. */
  sharedWrites = false;
  /** It holds what a variable of another module held when it was imported, which changes there. */
  copies = false;

  constructor(readonly name: string, readonly scope: Scope) {}

  /** Bound exactly once, and never deleted. */
  get assignedOnce(): boolean {
    return this.bindings.length === 1;
  }

  /** Some `del` removes it. */
  get deleted(): boolean {
    return this.bindings.some((binding) => binding.kind === "delete");
  }

  /** Whether functions, or other modules, give it other values. */
  get changes(): boolean {
    return this.sharedWrites || this.deleted;
  }

  get isParameter(): boolean {
    return this.bindings.some((binding) => binding.kind === "parameter");
  }

  get isGlobal(): boolean {
    return this.scope.kind === "module";
  }
}

/** What makes a scope. */
export type ScopeKind = "module" | "function" | "class" | "comprehension" | "typeParameters";

/** A module's, function's, class's or comprehension's names. */
export class Scope {
  /** Its own variables, by name. */
  readonly variables: Map<string, Variable> = new Map();
  readonly children: Scope[] = [];
  /** Names declared `global` in it. */
  readonly globals: Set<string> = new Set();
  /** Names declared `nonlocal` in it. */
  readonly nonlocals: Set<string> = new Set();

  constructor(
    readonly kind: ScopeKind,
    readonly node: Node,
    readonly parent: Scope | null,
  ) {
    parent?.children.push(this);
  }

  /** The function, lambda or module in which the scope's code runs: classes and comprehensions run in the one around them. */
  get functionScope(): Scope {
    let scope = this as Scope;
    while (scope.kind !== "function" && scope.parent) scope = scope.parent;
    return scope;
  }
}

/** All scopes of a module. */
export interface Scopes {
  readonly module: Scope;
  /** The scope that a node makes, else the one it stands in. */
  scopeOf(node: Node): Scope;
  /** The variable that a name stands for; null for a built-in or a name that is bound nowhere. */
  variableOf(name: Name): Variable | null;
  /** The variables that a call of `locals()` and its like reads, of which its callee is given. */
  askedBy(callee: Name): readonly Variable[];
  /** The function that a node stands in; null at module level. */
  functionOf(node: Node): FunctionLike | null;
  /** The module's variable of a name that other modules give it, whether or not it has one itself. */
  given(name: string): Variable;
  /** The variable of a name as seen from a scope. */
  lookup(name: string, scope: Scope): Variable | null;
}

export type { Expr, Module };
