/**
 * Finds the scopes of a module and the variables in them, by the rules of
 * https://docs.python.org/3/reference/executionmodel.html#naming-and-binding
 *
 * @module
 */

import { builtinRow } from "../../library/mod.ts";
import { children, walk } from "../../syntax/walk.ts";
import type {
  Arguments,
  ComprehensionLike,
  Expr,
  FunctionLike,
  ImportFrom,
  Module,
  Name,
  Node,
  Pattern,
  TypeParam,
} from "../nodes.ts";
import { changedGlobals, type Changes, namedGlobal } from "./global_names.ts";
import { type BindingKind, Scope, type ScopeKind, type Scopes, Variable } from "./scopes.ts";

/** A name met in the source: read, or bound in some way. */
interface Event {
  readonly id: string;
  readonly kind: BindingKind | "read";
  readonly node: Node;
  readonly name: Name | null;
  /** Where it stands. */
  readonly scope: Scope;
  /** Where it binds: another scope only for `:=` inside comprehensions. */
  readonly target: Scope;
}

/** Which scope and variable the nodes of a program have: of all of its modules together. */
export interface Places {
  readonly scopes: Map<Node, Scope>;
  readonly variables: Map<Name, Variable>;
}

/** What `from module import *` binds. */
export type StarNames = (node: ImportFrom) => readonly string[];

/** What binds a name to a value of its own, wherever that stands. */
const VALUES: ReadonlySet<string> = new Set(["assignment", "augmented", "loop", "match", "with"]);

class ScopeBuilder implements Scopes {
  readonly module: Scope;
  readonly #events: Event[] = [];
  /** Calls of `globals()` in functions. */
  readonly #late: [callee: Name, scope: Scope][] = [];
  readonly #scopeOf: Map<Node, Scope>;
  readonly #variableOf: Map<Name, Variable>;
  readonly #asked = new Map<Name, Variable[]>();
  readonly #starNames: StarNames;

  constructor(module: Module, starNames: StarNames, { scopes, variables }: Places) {
    this.#starNames = starNames;
    this.#scopeOf = scopes;
    this.#variableOf = variables;
    this.module = this.#open("module", module, null);
    this.#all(module.body, this.module);
    for (const [callee, scope] of this.#late) this.#bound(callee, scope, this.module);
    const changed = changedGlobals(module);
    if (changed) this.#changed(changed);
    this.#settle();
  }

  scopeOf(node: Node): Scope {
    return this.#scopeOf.get(node) ?? this.module;
  }

  variableOf(name: Name): Variable | null {
    return this.#variableOf.get(name) ?? null;
  }

  askedBy(callee: Name): readonly Variable[] {
    return this.#asked.get(callee) ?? [];
  }

  given(name: string): Variable {
    const known = this.module.variables.get(name);
    if (known) return known;
    this.#own(this.module, name);
    const variable = this.module.variables.get(name)!;
    for (const event of this.#events) {
      if (event.id !== name || event.kind !== "read" || !event.name) continue;
      if (this.lookup(name, event.target) !== variable) continue;
      this.#variableOf.set(event.name, variable);
      variable.reads.push({ name: event.name, scope: event.scope });
    }
    return variable;
  }

  functionOf(node: Node): FunctionLike | null {
    const scope = this.scopeOf(node).functionScope;
    const made = scope.node;
    if (made === node && scope.parent) return this.#functionNode(scope.parent.functionScope.node);
    return this.#functionNode(made);
  }

  #functionNode(node: Node): FunctionLike | null {
    return node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "Lambda"
      ? node
      : null;
  }

  lookup(name: string, scope: Scope): Variable | null {
    for (let at: Scope | null = scope; at; at = at.parent) {
      if (at.globals.has(name)) return rootOf(at).variables.get(name) ?? null;
      if (at.kind === "class" && at !== scope) continue;
      if (at.nonlocals.has(name)) continue;
      const variable = at.variables.get(name);
      if (variable) return variable;
    }
    return null;
  }

  #open(kind: ScopeKind, node: Node, parent: Scope | null): Scope {
    const scope = new Scope(kind, node, parent);
    this.#scopeOf.set(node, scope);
    return scope;
  }

  #note(
    kind: BindingKind | "read",
    id: string,
    node: Node,
    scope: Scope,
    name: Name | null = null,
    target: Scope = scope,
  ): void {
    this.#events.push({ id, kind, node, name, scope, target });
  }

  /** `locals()` and its like read all that the scope has bound above. */
  #allNames(callee: Name, scope: Scope): void {
    if (!/^(?:globals|locals|vars|dir)$/.test(callee.id)) return;
    let wanted = callee.id === "globals" ? this.module : scope;
    while (wanted.kind === "comprehension" && wanted.parent) wanted = wanted.parent;
    if (wanted.kind === "class") return;
    // A function is called later, as a rule: then there is what stands below it, too.
    if (wanted === this.module && scope !== wanted) this.#late.push([callee, scope]);
    else this.#bound(callee, scope, wanted);
  }

  #bound(callee: Name, scope: Scope, wanted: Scope): void {
    const bound = this.#events.filter(({ kind, target }) => VALUES.has(kind) && target === wanted);
    for (const id of new Set(bound.map((event) => event.id))) {
      this.#note("read", id, callee, scope, { ...callee, id }, wanted);
    }
  }

  #all(nodes: readonly (Node | null)[], scope: Scope): void {
    for (const node of nodes) if (node) this.#visit(node, scope);
  }

  #below(node: Node, scope: Scope): void {
    for (const child of children(node)) this.#visit(child, scope);
  }

  #visit(node: Node, scope: Scope): void {
    if (!this.#scopeOf.has(node)) this.#scopeOf.set(node, scope);
    switch (node.type) {
      case "FunctionDef":
      case "AsyncFunctionDef": {
        this.#all(node.decorator_list, scope);
        this.#note("function", node.name, node, scope);
        const around = this.#typeParameters(node, node.type_params, scope);
        this.#defaults(node.args, scope, around);
        if (node.returns) this.#visit(node.returns, around);
        this.#scopeOf.delete(node);
        const inner = this.#open("function", node, around);
        this.#parameters(node.args, inner);
        this.#all(node.body, inner);
        return;
      }
      case "Lambda": {
        this.#defaults(node.args, scope, scope);
        this.#scopeOf.delete(node);
        const inner = this.#open("function", node, scope);
        this.#parameters(node.args, inner);
        this.#visit(node.body, inner);
        return;
      }
      case "ClassDef": {
        this.#all(node.decorator_list, scope);
        this.#note("class", node.name, node, scope);
        const around = this.#typeParameters(node, node.type_params, scope);
        this.#all(node.bases, around);
        this.#all(node.keywords, around);
        this.#scopeOf.delete(node);
        this.#all(node.body, this.#open("class", node, around));
        return;
      }
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        return this.#comprehension(node, scope);
      case "Global":
        for (const name of node.names) scope.globals.add(name);
        return;
      case "Nonlocal":
        for (const name of node.names) scope.nonlocals.add(name);
        return;
      case "Import":
        for (const alias of node.names) {
          this.#scopeOf.set(alias, scope);
          this.#note("import", alias.asname ?? alias.name.split(".")[0]!, alias, scope);
        }
        return;
      case "ImportFrom":
        for (const alias of node.names) {
          this.#scopeOf.set(alias, scope);
          if (alias.name !== "*") {
            this.#note("import", alias.asname ?? alias.name, alias, scope);
            continue;
          }
          for (const name of this.#starNames(node)) {
            this.#note("import", name, alias, scope);
          }
        }
        return;
      case "Call":
        if (node.func.type === "Name" && node.args.length + node.keywords.length === 0) {
          this.#allNames(node.func, scope);
        }
        this.#below(node, scope);
        return;
      case "Name":
        if (node.ctx === "Load") this.#note("read", node.id, node, scope, node);
        else this.#bind(node, node.ctx === "Del" ? "delete" : "assignment", node, scope);
        return;
      case "Assign":
        this.#visit(node.value, scope);
        for (const target of node.targets) this.#bind(target, "assignment", node, scope);
        return;
      case "AugAssign":
        this.#visit(node.value, scope);
        this.#bind(node.target, "augmented", node, scope);
        return;
      case "AnnAssign":
        this.#visit(node.annotation, scope);
        if (node.value) this.#visit(node.value, scope);
        this.#bind(node.target, node.value ? "assignment" : "annotation", node, scope);
        return;
      case "TypeAlias": {
        const around = this.#typeParameters(node, node.type_params, scope);
        this.#visit(node.value, around);
        this.#bind(node.name, "assignment", node, scope);
        return;
      }
      case "NamedExpr": {
        let target = scope;
        while (target.kind === "comprehension" && target.parent) target = target.parent;
        this.#visit(node.value, scope);
        this.#scopeOf.set(node.target, scope);
        this.#note("walrus", node.target.id, node, scope, node.target, target);
        return;
      }
      case "For":
      case "AsyncFor":
        this.#visit(node.iter, scope);
        this.#bind(node.target, "loop", node, scope);
        this.#all(node.body, scope);
        this.#all(node.orelse, scope);
        return;
      case "With":
      case "AsyncWith":
        for (const item of node.items) {
          this.#scopeOf.set(item, scope);
          this.#visit(item.context_expr, scope);
          if (item.optional_vars) this.#bind(item.optional_vars, "with", item, scope);
        }
        this.#all(node.body, scope);
        return;
      case "ExceptHandler":
        if (node.type_) this.#visit(node.type_, scope);
        if (node.name) this.#note("except", node.name, node, scope);
        this.#all(node.body, scope);
        return;
      case "Delete":
        for (const target of node.targets) this.#bind(target, "delete", node, scope);
        return;
      case "match_case":
        this.#pattern(node.pattern, scope);
        if (node.guard) this.#visit(node.guard, scope);
        this.#all(node.body, scope);
        return;
      default:
        this.#below(node, scope);
    }
  }

  #typeParameters(node: Node, parameters: readonly TypeParam[], scope: Scope): Scope {
    if (parameters.length === 0) return scope;
    const around = new Scope("typeParameters", node, scope);
    for (const parameter of parameters) {
      this.#scopeOf.set(parameter, around);
      this.#note("typeParameter", parameter.name, parameter, around);
      this.#below(parameter, around);
    }
    return around;
  }

  #defaults(args: Arguments, scope: Scope, annotations: Scope): void {
    this.#scopeOf.set(args, scope);
    this.#all(args.defaults, scope);
    this.#all(args.kw_defaults, scope);
    for (const arg of parametersOf(args)) {
      if (arg.annotation) this.#visit(arg.annotation, annotations);
    }
  }

  #parameters(args: Arguments, inner: Scope): void {
    for (const arg of parametersOf(args)) {
      this.#scopeOf.set(arg, inner);
      this.#note("parameter", arg.arg, arg, inner);
    }
  }

  #comprehension(node: ComprehensionLike, scope: Scope): void {
    this.#scopeOf.delete(node);
    const [first] = node.generators;
    if (first) this.#visit(first.iter, scope);
    const inner = this.#open("comprehension", node, scope);
    for (const generator of node.generators) {
      this.#scopeOf.set(generator, inner);
      if (generator !== first) this.#visit(generator.iter, inner);
      this.#bind(generator.target, "loop", generator, inner);
      this.#all(generator.ifs, inner);
    }
    if (node.type === "DictComp") this.#all([node.key, node.value], inner);
    else this.#visit(node.elt, inner);
  }

  /** A target of an assignment. */
  #bind(target: Expr, kind: BindingKind, node: Node, scope: Scope): void {
    this.#scopeOf.set(target, scope);
    switch (target.type) {
      case "Name":
        this.#note(kind, target.id, node, scope, target);
        return;
      case "Tuple":
      case "List":
        for (const item of target.elts) this.#bind(item, kind, node, scope);
        return;
      case "Starred":
        this.#bind(target.value, kind, node, scope);
        return;
      default: {
        const name = node.type === "Assign" ? namedGlobal(target) : null;
        if (name === null) return this.#below(target, scope);
        for (const part of walk(target)) this.#scopeOf.set(part, scope);
        this.#note("assignment", name, target, scope, null, this.module);
      }
    }
  }

  /** What changes a module through `globals()` may give any of its names a value: those that it reads, too. */
  #changed({ call, deletes }: Changes): void {
    const bound = new Set(
      this.#events.filter(({ target }) => target === this.module)
        .filter(({ kind }) => VALUES.has(kind)).map(({ id }) => id),
    );
    const all = new Set(this.#events.filter(({ kind }) => kind !== "read").map(({ id }) => id));
    for (const { id, kind } of [...this.#events]) {
      if (kind === "read" && !all.has(id) && !builtinRow(id) && !/^__\w+__$/.test(id)) {
        bound.add(id);
      }
    }
    for (const id of bound) {
      const kinds: BindingKind[] = deletes ? ["assignment", "delete"] : ["assignment"];
      for (const kind of kinds) this.#note(kind, id, call, this.scopeOf(call), null, this.module);
    }
  }

  #pattern(pattern: Pattern, scope: Scope): void {
    this.#scopeOf.set(pattern, scope);
    switch (pattern.type) {
      case "MatchAs":
      case "MatchStar":
        if (pattern.name) this.#note("match", pattern.name, pattern, scope);
        break;
      case "MatchMapping":
        if (pattern.rest) this.#note("match", pattern.rest, pattern, scope);
        break;
    }
    for (const child of children(pattern)) {
      if (child.type.startsWith("Match")) this.#pattern(child as Pattern, scope);
      else this.#visit(child, scope);
    }
  }

  /** Gives every event its variable, once all declarations are known. */
  #settle(): void {
    const binds = this.#events.filter((event) => event.kind !== "read");
    for (const event of binds) {
      const { id, target } = event;
      if (target.globals.has(id)) this.#own(this.module, id);
      else if (!target.nonlocals.has(id)) this.#own(target, id);
    }
    const inClasses = binds.filter(({ target }) => target.kind === "class");
    for (const event of this.#events) {
      const from = isMissed(event, inClasses) ? this.module : event.target;
      const variable = this.lookup(event.id, from);
      if (!variable) continue;
      if (event.name) this.#variableOf.set(event.name, variable);
      if (leavesFunction(event.scope, variable.scope)) {
        variable.captured = true;
        if (event.kind !== "read") variable.sharedWrites = true;
      }
      if (event.kind === "read") {
        variable.reads.push({ name: event.name!, scope: event.scope });
        if (event.node !== event.name) {
          const callee = event.node as Name;
          this.#asked.set(callee, [...this.#asked.get(callee) ?? [], variable]);
        }
      } else {
        const { kind, node, name, scope } = event;
        variable.bindings.push({ kind, node, name, scope });
      }
    }
  }

  #own(scope: Scope, id: string): void {
    if (!scope.variables.has(id)) scope.variables.set(id, new Variable(id, scope));
  }
}

/** Whether a class's body reads a name of its own where it has none, as in `limit = limit`: then it is one of the module. */
function isMissed({ id, kind, name, target }: Event, inClasses: readonly Event[]): boolean {
  if (kind !== "read" || name === null || target.kind !== "class") return false;
  const own = inClasses.filter((one) => one.target === target && one.id === id);
  const before = own.filter(({ node }) =>
    node.start < name.start && !(/^(?:Ann)?Assign$/.test(node.type) && node.end >= name.end)
  );
  return own.length > 0 && (before.at(-1)?.kind ?? "delete") === "delete";
}

/** Whether code in `inner` runs at another time than code in `outer`. */
function leavesFunction(inner: Scope, outer: Scope): boolean {
  for (let at: Scope | null = inner; at && at !== outer; at = at.parent) {
    if (at.kind === "function" || at.node.type === "GeneratorExp") return true;
  }
  return false;
}

/** All parameters, in the order in which they are written. */
export function parametersOf(args: Arguments) {
  return [
    ...args.posonlyargs,
    ...args.args,
    ...(args.vararg ? [args.vararg] : []),
    ...args.kwonlyargs,
    ...(args.kwarg ? [args.kwarg] : []),
  ];
}

function rootOf(scope: Scope): Scope {
  let at = scope;
  while (at.parent) at = at.parent;
  return at;
}

/** The scopes of a module; `starNames` says what `from module import *` binds, `places` is shared by a program's modules. */
export function buildScopes(
  module: Module,
  starNames: StarNames,
  places: Places = { scopes: new Map(), variables: new Map() },
): Scopes {
  return new ScopeBuilder(module, starNames, places);
}
