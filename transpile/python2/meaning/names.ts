/**
 * What names mean in a program of Python 2, and the names that its translation needs beside them.
 *
 * @module
 */
import { buildScopes } from "../../analysis/scopes/scope_builder.ts";
import type { Scopes, Variable } from "../../analysis/scopes/scopes.ts";
import { publicNames } from "../../library/mod.ts";
import type {
  Alias,
  Expr,
  Import,
  ImportFrom,
  Located,
  Module,
  Name,
  Stmt,
} from "../../syntax/ast.ts";
import { isMoved } from "./modules.ts";
import { isIterator } from "./iterators.ts";
import { children, walk } from "../../syntax/walk.ts";
import { nameAt, placeOf } from "../reader.ts";

/** The module of the library that says what Python 2 means; no program can import it by this name. */
export const HELPERS = "__python2__";

/** Names of a program. */
export class Names {
  readonly scopes: Scopes;
  /** Whether the program has old-style classes. */
  hasOldStyle = false;
  readonly #module: Module;
  readonly #taken = new Set<string>();
  /** The methods that the program's classes define, but for the `next` that loops call. */
  readonly methods: ReadonlySet<string>;
  /** The modules of which the program imports all. */
  readonly #stars: string[] = [];
  readonly #statements = new Map<Alias, Import | ImportFrom>();
  readonly #imports = new Map<string, Map<string, string>>();

  constructor(module: Module) {
    this.#module = module;
    this.scopes = buildScopes(module, (node) => publicNames(node.module ?? ""));
    const methods = new Set<string>();
    for (const node of walk(module)) {
      if (node.type === "Name") this.#taken.add(node.id);
      else if (node.type === "arg") this.#taken.add(node.arg);
      else if (node.type === "FunctionDef") this.#taken.add(node.name);
      else if (node.type === "alias") this.#taken.add((node.asname ?? node.name).split(".")[0]!);
      else if (node.type === "ExceptHandler" && node.name) this.#taken.add(node.name);
      else if (node.type === "Import" || node.type === "ImportFrom") {
        for (const alias of node.names) this.#statements.set(alias, node);
        const isStar = node.names.some(({ name }) => name === "*");
        if (node.type === "ImportFrom" && node.module && isStar) this.#stars.push(node.module);
      } else if (node.type === "ClassDef") {
        this.#taken.add(node.name);
        const own = new Map(
          node.body.flatMap((one) => one.type === "FunctionDef" ? [[one.name, one] as const] : []),
        );
        for (const [name, method] of own) {
          if (name !== "next" || !isIterator(method, own)) methods.add(name);
        }
      }
    }
    this.methods = methods;
  }

  /** What a name or attribute of the library is called in full, `sys.maxint`; built-in names stand for themselves. */
  qualified(node: Expr): string | null {
    if (node.type === "Attribute") {
      const owner = this.#moduleOf(node.value);
      return owner === null ? null : `${owner}.${node.attr}`;
    }
    if (node.type !== "Name") return null;
    const variable = this.scopes.variableOf(node);
    if (variable === null) {
      const home = this.#stars.find((module) => isMoved(module, node.id));
      return home === undefined ? node.id : `${home}.${node.id}`;
    }
    const alias = this.#onlyImport(variable);
    const statement = alias && this.#statements.get(alias);
    if (statement?.type !== "ImportFrom" || alias!.name === "*") return null;
    return `${statement.module}.${alias!.name}`;
  }

  #moduleOf(node: Expr): string | null {
    if (node.type === "Attribute") {
      const owner = this.#moduleOf(node.value);
      return owner === null ? null : `${owner}.${node.attr}`;
    }
    if (node.type !== "Name") return null;
    const variable = this.scopes.variableOf(node);
    const alias = variable && this.#onlyImport(variable);
    const statement = alias && this.#statements.get(alias);
    if (!statement) return null;
    if (statement.type === "ImportFrom") return `${statement.module}.${alias.name}`;
    return alias.asname ? alias.name : alias.name.split(".")[0]!;
  }

  #onlyImport({ bindings }: Variable): Alias | null {
    const [first] = bindings;
    if (first?.kind !== "import" || bindings.some(({ kind }) => kind !== "import")) return null;
    return first.node as Alias;
  }

  /** A name that the program does not use. */
  fresh(wanted: string): string {
    let name = wanted;
    for (let n = 1; this.#taken.has(name); n++) name = `${wanted}_${n === 1 ? "" : n}`;
    this.#taken.add(name);
    return name;
  }

  /** A built-in function of Python 3, where a node stands. */
  builtin(place: Located, name: string): Name {
    return this.#taken.has(name) && this.isBound(name)
      ? this.imported(place, "builtins", name)
      : nameAt(place, name);
  }

  /** Whether some scope of the program binds a name. */
  isBound(name: string): boolean {
    const pending = [this.scopes.module];
    for (let scope = pending.pop(); scope; scope = pending.pop()) {
      if (scope.variables.has(name)) return true;
      pending.push(...scope.children);
    }
    return false;
  }

  /** A function of a module of the library, which is imported for it. */
  imported(place: Located, module: string, name: string): Name {
    const names = this.#imports.get(module) ?? new Map<string, string>();
    this.#imports.set(module, names);
    const alias = names.get(name) ?? this.fresh(name);
    names.set(name, alias);
    return nameAt(place, alias);
  }

  /** A function of what says what Python 2 means. */
  helper(place: Located, name: string): Name {
    return this.imported(place, HELPERS, name);
  }

  /** What a name of the helpers is called here, null where it is not used. */
  helperAlias(name: string): string | null {
    return this.#imports.get(HELPERS)?.get(name) ?? null;
  }

  /** Puts the imports of all that was asked for where the program's own begin, and a statement behind them all. */
  insertImports(behind: ((place: Located) => Stmt) | null): void {
    const { body } = this.#module;
    let at = 0;
    const isDoc = (node: Stmt | undefined) =>
      node?.type === "Expr" && node.value.type === "Constant" && node.value.value.type === "str";
    if (isDoc(body[0])) at++;
    for (let next = body[at]; next?.type === "ImportFrom" && next.module === "__future__";) {
      next = body[++at];
    }
    const next = body[at] ?? body.at(-1);
    if (!next) return;
    const place = { ...placeOf(next), end: next.start };
    const isImport = (node: Stmt) => node.type === "Import" || node.type === "ImportFrom";
    if (behind) {
      const last = body.findLastIndex((node, index) => index >= at && isImport(node));
      const following = body[last + 1];
      const end = following ?? body[last]!;
      const there = following ? { ...placeOf(end), end: end.start } : placeOf(end);
      body.splice(last < at ? at : last + 1, 0, behind(last < at ? place : there));
    }
    const added = [...this.#imports].map(([module, names]): Stmt => ({
      ...place,
      type: "ImportFrom",
      module,
      names: [...names].map(([name, alias]) => ({
        ...place,
        type: "alias",
        name,
        asname: alias === name ? null : alias,
      })),
      level: 0,
    }));
    body.splice(at, 0, ...added);
  }
}

/** The names that an expression begins with: `a` and `self` of `zip(a.b, self.c[0])`. */
export function rootsOf(node: Expr): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const part of walk(node)) if (part.type === "Name") roots.add(part.id);
  return roots;
}

/** Whether a node, or one below it, is of a kind. */
export function holds(node: Parameters<typeof walk>[0], is: (n: typeof node) => boolean): boolean {
  if (is(node)) return true;
  for (const child of children(node)) if (holds(child, is)) return true;
  return false;
}
