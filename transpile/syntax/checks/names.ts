/**
 * Faults of names, which CPython finds when it makes its symbol table.
 *
 * @see https://docs.python.org/3.13/reference/executionmodel.html#naming-and-binding
 * @module
 */
import type {
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  Comprehension,
  Expr,
  FunctionDef,
  Lambda,
  Located,
  Module,
  NamedExpr,
  Node,
  Stmt,
  TypeAlias,
  TypeParam,
} from "../ast.ts";
import { fieldOf, FIELDS } from "../walk.ts";
import type { Futures } from "./futures.ts";
import * as S from "./scope.ts";
import { refuse, Scope, type ScopeKind } from "./scope.ts";

/** Throws the first fault of names in a module, if there is one; returns the scopes of its functions. */
export function checkNames(module: Module, futures: Futures): ReadonlyMap<Node, Scope> {
  const names = new Names(module, futures);
  names.all(module.body);
  S.checkDeclarations(module, names.scope, new Map());
  return names.scopes;
}

const COMPREHENSIONS: Readonly<Record<string, string>> = {
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
};

class Names {
  readonly module: Module;
  /** The scopes of functions and comprehensions. */
  readonly scopes = new Map<Node, Scope>();
  readonly #futureAnnotations: boolean;
  scope: Scope;
  /** The class around, or nothing. */
  #className = "";

  constructor(module: Module, futures: Futures) {
    this.module = module;
    this.#futureAnnotations = futures.annotations;
    this.scope = new Scope("module", null);
  }

  all(nodes: readonly (Node | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node);
  }

  #add(name: string, flag: number, node: Located): void {
    this.scope.add(this.module, this.#mangled(name), flag, node);
  }

  /** The name that Python makes of one with two underscores, inside a class. */
  #mangled(name: string): string {
    const prefix = this.#className.replace(/^_+/, "");
    if (prefix === "" || !name.startsWith("__") || name.endsWith("__")) return name;
    return `_${prefix}${name}`;
  }

  #within(scope: Scope, visit: () => void): void {
    const outer = this.scope;
    this.scope = scope;
    visit();
    this.scope = outer;
  }

  /** Visits what is inside a node; what a row of operators, items and calls begins with comes first. */
  #below(node: Node): void {
    const first = beginning(node);
    if (first === null) return this.#fields(node, null);
    const row: Node[] = [node];
    let last: Expr = first;
    for (let next = beginning(last); next !== null; next = beginning(last)) {
      row.push(last);
      last = next;
    }
    this.visit(last);
    for (let i = row.length - 1; i >= 0; i--) {
      this.#fields(row[i]!, last);
      last = row[i] as Expr;
    }
  }

  /** Visits the nodes in the fields of a node, but for one that was visited. */
  #fields(node: Node, done: Node | null): void {
    const fields = FIELDS[node.type];
    for (let i = 0; i < fields.length; i++) {
      const value = fieldOf(node, fields[i]!);
      if (typeof value !== "object" || value === null || value === done) continue;
      if (!Array.isArray(value)) {
        if ("start" in value) this.visit(value as Node);
        continue;
      }
      for (let j = 0; j < value.length; j++) {
        const item: unknown = value[j];
        if (typeof item === "object" && item !== null) this.visit(item as Node);
      }
    }
  }

  visit(node: Node): void {
    switch (node.type) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        return this.#function(node);
      case "ClassDef":
        return this.#class(node);
      case "Lambda":
        return this.#lambda(node);
      case "TypeAlias":
        return this.#alias(node);
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
        return this.#comprehension(node, node.generators, [node.elt]);
      case "DictComp":
        // CPython looks at the value first
        return this.#comprehension(node, node.generators, [node.value, node.key]);
      case "NamedExpr":
        return this.#named(node);
      case "Constant":
      case "Pass":
        return;
      case "Name":
        return this.#add(node.id, node.ctx === "Load" ? S.USED : S.LOCAL, node);
      case "ExceptHandler":
        if (node.type_ !== null) this.visit(node.type_);
        if (node.name !== null) this.#add(node.name, S.LOCAL, node);
        return this.all(node.body);
      case "MatchAs":
      case "MatchStar":
        this.#below(node);
        if (node.name !== null) this.#add(node.name, S.LOCAL, node);
        return;
      case "MatchMapping":
        this.#below(node);
        if (node.rest !== null) this.#add(node.rest, S.LOCAL, node);
        return;
      case "Yield":
      case "YieldFrom":
        this.#forbid(node, "yield expression");
        this.#below(node);
        this.scope.generator = true;
        if (this.scope.kind === "comprehension") {
          refuse(this.module, node, `'yield' inside ${this.scope.title}`);
        }
        return;
      case "Await":
        this.#forbid(node, "await expression");
        this.#below(node);
        this.scope.coroutine = true;
        return;
    }
    this.#statement(node as Stmt);
  }

  #statement(node: Stmt): void {
    switch (node.type) {
      case "Assign":
        this.all(node.targets);
        return this.visit(node.value);
      case "AnnAssign":
        if (node.target.type === "Name") {
          const id = node.target.id;
          const declared = this.scope.flags(this.#mangled(id)) & (S.GLOBAL | S.NONLOCAL);
          if (declared !== 0 && this.scope.kind !== "module" && node.simple === 1) {
            const what = (declared & S.GLOBAL) !== 0 ? "global" : "nonlocal";
            refuse(this.module, node, `annotated name '${id}' can't be ${what}`);
          }
          if (node.simple === 1) this.#add(id, S.ANNOTATED | S.LOCAL, node.target);
          else if (node.value !== null) this.#add(id, S.LOCAL, node.target);
        } else {
          this.visit(node.target);
        }
        this.#annotations(() => this.visit(node.annotation));
        if (node.value !== null) this.visit(node.value);
        return;
      case "Global":
      case "Nonlocal":
        for (const name of node.names) this.#declare(node, this.#mangled(name));
        return;
      case "Import":
      case "ImportFrom":
        for (const alias of node.names) {
          if (alias.name !== "*") {
            this.#add(alias.asname ?? alias.name.split(".")[0]!, S.IMPORTED, alias);
          } else if (this.scope.kind !== "module") {
            refuse(this.module, alias, "import * only allowed at module level");
          }
        }
        return;
    }
    this.#below(node);
  }

  #declare(node: Stmt & { type: "Global" | "Nonlocal" }, name: string): void {
    const what = node.type === "Global" ? "global" : "nonlocal";
    const known = this.scope.flags(name);
    if ((known & S.PARAMETER) !== 0) {
      refuse(this.module, node, `name '${name}' is parameter and ${what}`);
    }
    if ((known & S.USED) !== 0) {
      refuse(this.module, node, `name '${name}' is used prior to ${what} declaration`);
    }
    if ((known & S.ANNOTATED) !== 0) {
      refuse(this.module, node, `annotated name '${name}' can't be ${what}`);
    }
    if ((known & S.LOCAL) !== 0) {
      refuse(this.module, node, `name '${name}' is assigned to before ${what} declaration`);
    }
    this.scope.add(this.module, name, node.type === "Global" ? S.GLOBAL : S.NONLOCAL, node);
    if (!this.scope.declarations.has(name)) this.scope.declarations.set(name, node);
  }

  /** Expressions that have no meaning where types are described. */
  #forbid(node: Located, what: string): void {
    if (this.scope.kind.startsWith("type ") || this.scope.kind === "annotation") {
      refuse(this.module, node, `${what} cannot be used within ${this.scope.title}`);
    }
  }

  #function(node: FunctionDef | AsyncFunctionDef): void {
    this.#add(node.name, S.LOCAL, node);
    this.all([...node.args.defaults, ...node.args.kw_defaults, ...node.decorator_list]);
    this.#generic(node.type_params, () => {
      const { posonlyargs, args, vararg, kwarg, kwonlyargs } = node.args;
      this.#annotations(() => {
        for (const arg of [...posonlyargs, ...args, vararg, kwarg, ...kwonlyargs]) {
          if (arg !== null && arg.annotation !== null) this.visit(arg.annotation);
        }
        if (node.returns !== null) this.visit(node.returns);
      });
      this.#within(this.#scopeOf(node, "function"), () => {
        for (const arg of parameters(node.args)) this.#add(arg.arg, S.PARAMETER | S.LOCAL, arg);
        this.all(node.body);
      });
    });
  }

  /** A new scope, kept for the node that makes it. */
  #scopeOf(node: Node, kind: ScopeKind, title?: string): Scope {
    const scope = new Scope(kind, this.scope, title);
    this.scopes.set(node, scope);
    return scope;
  }

  /** Annotations, which are no part of the program where they stay text. */
  #annotations(visit: () => void): void {
    if (!this.#futureAnnotations) return visit();
    this.#within(new Scope("annotation", this.scope, "an annotation"), visit);
  }

  #lambda(node: Lambda): void {
    this.all([...node.args.defaults, ...node.args.kw_defaults]);
    this.#within(new Scope("function", this.scope), () => {
      for (const arg of parameters(node.args)) this.#add(arg.arg, S.PARAMETER | S.LOCAL, arg);
      this.visit(node.body);
    });
  }

  #class(node: ClassDef): void {
    this.#add(node.name, S.LOCAL, node);
    this.all(node.decorator_list);
    this.#generic(node.type_params, () => {
      this.all([...node.bases, ...node.keywords]);
      const outer = this.#className;
      this.#className = node.name;
      this.#within(new Scope("class", this.scope), () => this.all(node.body));
      this.#className = outer;
    });
  }

  #alias(node: TypeAlias): void {
    this.#add(node.name.id, S.LOCAL, node.name);
    this.#generic(node.type_params, () => {
      this.#within(new Scope("type alias", this.scope, "a type alias"), () => {
        this.visit(node.value);
      });
    });
  }

  /** Type parameters, which have a scope of their own around what they are for. */
  #generic(params: readonly TypeParam[], visit: () => void): void {
    if (params.length === 0) return visit();
    this.#within(new Scope("type parameters", this.scope, "the definition of a generic"), () => {
      for (const param of params) {
        this.#add(param.name, S.TYPE_PARAMETER | S.LOCAL, param);
        if (param.type === "TypeVar" && param.bound !== null) {
          const what = param.bound.type === "Tuple" ? "constraint" : "bound";
          this.#typeVariable(param.bound, `a TypeVar ${what}`);
        }
        if (param.default_value !== null) {
          this.#typeVariable(param.default_value, `a ${param.type} default`);
        }
      }
      visit();
    });
  }

  #typeVariable(node: Expr, title: string): void {
    this.#within(new Scope("type variable", this.scope, title), () => this.visit(node));
  }

  /** The first iterable belongs to the scope around, the rest to the comprehension. */
  #comprehension(node: Expr, generators: readonly Comprehension[], elements: Expr[]): void {
    const [outermost, ...rest] = generators;
    this.scope.iterables++;
    this.visit(outermost!.iter);
    this.scope.iterables--;
    const scope = this.#scopeOf(node, "comprehension", COMPREHENSIONS[node.type]);
    scope.coroutine = generators.some((generator) => generator.is_async === 1);
    this.#within(scope, () => {
      this.#target(scope, outermost!);
      this.all(outermost!.ifs);
      for (const generator of rest) {
        this.#target(scope, generator);
        scope.iterables++;
        this.visit(generator.iter);
        scope.iterables--;
        this.all(generator.ifs);
      }
      this.all(elements);
    });
    if (scope.coroutine && node.type !== "GeneratorExp") this.scope.coroutine = true;
  }

  #target(scope: Scope, generator: Comprehension): void {
    scope.inTarget = true;
    this.visit(generator.target);
    scope.inTarget = false;
  }

  #named(node: NamedExpr): void {
    if (this.scope.iterables > 0) {
      refuse(
        this.module,
        node,
        "assignment expression cannot be used in a comprehension iterable expression",
      );
    }
    this.#forbid(node, "named expression");
    if (this.scope.kind === "comprehension") this.#bindOutside(node);
    this.visit(node.value);
    this.visit(node.target);
  }

  /** `:=` in a comprehension binds in the function around it. */
  #bindOutside(node: NamedExpr): void {
    const name = this.#mangled(node.target.id);
    for (let outer: Scope | null = this.scope; outer !== null; outer = outer.parent) {
      if (outer.kind === "comprehension") {
        const flags = outer.flags(name);
        if ((flags & S.ITERATED) !== 0 && (flags & (S.LOCAL | S.GLOBAL)) !== 0) {
          refuse(
            this.module,
            node.target,
            `assignment expression cannot rebind comprehension iteration variable '${node.target.id}'`,
          );
        }
      } else if (outer.kind === "function" || outer.kind === "module") {
        const global = outer.kind === "module" || (outer.flags(name) & S.GLOBAL) !== 0;
        this.#add(name, global ? S.GLOBAL : S.NONLOCAL, node.target);
        outer.add(this.module, name, S.LOCAL, node.target);
        return;
      } else {
        const where = outer.kind === "class"
          ? "a class body"
          : outer.kind === "type parameters"
          ? "the definition of a generic"
          : outer.title;
        const how = outer.kind === "type parameters" ? "used within" : "used in";
        refuse(
          this.module,
          node.target,
          `assignment expression within a comprehension cannot be ${how} ${where}`,
        );
      }
    }
  }
}

/** All parameters, in the order in which CPython adds them to a scope. */
function parameters(args: Arguments): Arguments["args"] {
  const list = [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  if (args.vararg !== null) list.push(args.vararg);
  if (args.kwarg !== null) list.push(args.kwarg);
  return list;
}

/** What a row of operators, items and calls begins with: the row up to its last. */
function beginning(node: Node): Expr | null {
  switch (node.type) {
    case "BinOp":
      return node.left;
    case "Attribute":
    case "Subscript":
      return node.value;
    case "Call":
      return node.func;
  }
  return null;
}
