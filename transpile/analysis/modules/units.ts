/**
 * The modules of a program, each a file of its own, as the analysis sees them together.
 *
 * @module
 */

import type { Alias, Expr, ImportFrom, Module } from "../nodes.ts";
import { isStandardModule } from "../../library/mod.ts";
import { walk } from "../../syntax/walk.ts";
import type { Binding, Scope, Scopes, Variable } from "../scopes/scopes.ts";

/** One module of a program. */
export interface Unit {
  /** Its full name, as `pkg.mod`; `__main__` for the program itself. */
  readonly name: string;
  /** The file as messages show it. */
  readonly filename: string;
  /** Where the file lies; null for a package that is only a folder, or a program that is no file. */
  readonly path: string | null;
  readonly module: Module;
  /** Whether it can have modules of its own. */
  readonly isPackage: boolean;
}

/** A module of the program with its names. */
export interface Known {
  readonly unit: Unit;
  readonly scopes: Scopes;
}

/** What a module of the program is called among those of the library, which have no dot at their beginning. */
export function keyOf(unit: Unit): string {
  return `.${unit.name}`;
}

/** Whether a module's type is one of the program's own modules. */
export function isUnitKey(name: string): boolean {
  return name.startsWith(".");
}

/** The module whose names stand beside a module's own: the package of a relative import. */
export function packageOf(unit: Unit): string {
  if (unit.name === "__main__") return "";
  return unit.isPackage ? unit.name : unit.name.slice(0, Math.max(0, unit.name.lastIndexOf(".")));
}

/** The full name of what a `from` statement imports from; null where there is no such package. */
export function absoluteName(unit: Unit, node: ImportFrom): string | null {
  if (node.level === 0) return node.module ?? "";
  let around = packageOf(unit);
  if (around === "") return null;
  for (let level = 1; level < node.level; level++) {
    const dot = around.lastIndexOf(".");
    if (dot < 0) return null;
    around = around.slice(0, dot);
  }
  return node.module ? `${around}.${node.module}` : around;
}

/** The modules of a program. */
export class Units {
  readonly #byName = new Map<string, Known>();
  readonly #byScope = new Map<Scope, Known>();
  /** In the order in which they are first imported; the program itself is the first. */
  readonly all: readonly Known[];

  constructor(all: readonly Known[]) {
    this.all = all;
    for (const known of all) {
      this.#byName.set(keyOf(known.unit), known);
      this.#byScope.set(known.scopes.module, known);
    }
  }

  /** The program itself. */
  get main(): Known {
    return this.all[0]!;
  }

  /** A module of the program by its full name. */
  named(name: string): Known | undefined {
    return this.#byName.get(`.${name}`);
  }

  /** A module of the program by the name of its type. */
  byKey(key: string): Known | undefined {
    return this.#byName.get(key);
  }

  /** Whether a binding is what a package imports from itself: a module in it. */
  isOfItself(owner: Known, { node }: Binding): boolean {
    if (node.type !== "alias" || !owner.unit.isPackage) return false;
    this.#statements ??= new Map(
      this.all.flatMap(({ unit }) =>
        [...walk(unit.module)].flatMap((one) =>
          one.type === "ImportFrom" ? one.names.map((alias) => [alias, one] as const) : []
        )
      ),
    );
    const statement = this.#statements.get(node);
    return statement !== undefined && absoluteName(owner.unit, statement) === owner.unit.name;
  }

  #statements: Map<Alias, ImportFrom> | null = null;

  /** The module in which a scope stands. */
  around(scope: Scope): Known {
    let at = scope;
    while (at.parent) at = at.parent;
    return this.#byScope.get(at) ?? this.main;
  }
}

/** A name of a module of the program, or a module in it. */
export type Member =
  | { readonly kind: "variable"; readonly variable: Variable }
  | { readonly kind: "unit"; readonly known: Known };

/** What a name of a module of the program means. */
export function memberOf(units: Units, owner: Known, name: string): Member | null {
  const variable = owner.scopes.module.variables.get(name);
  const isOwn = variable?.bindings.some((binding) => !units.isOfItself(owner, binding)) ?? false;
  if (variable && isOwn) return { kind: "variable", variable };
  const known = units.named(`${owner.unit.name}.${name}`);
  return known ? { kind: "unit", known } : null;
}

/** What CPython advises where a file beside the program has not got what the program asks it for. */
export function renaming(name: string, path: string | null): string {
  return isStandardModule(name)
    ? `(consider renaming '${path}' since it has the same name as the standard library module named '${name}' and the import system gives it precedence)`
    : `(consider renaming '${path}' if it has the same name as a third-party module you intended to import)`;
}

/** The names that `from module import *` binds: those of `__all__`, else all without an underscore before them. */
export function starNames(module: Module, scope: Scope): readonly string[] {
  const said = saidNames(module);
  if (said) return said;
  return [...scope.variables.values()]
    .filter(({ name, bindings }) => !name.startsWith("_") && bindings.length > 0)
    .map(({ name }) => name);
}

/** The names of `__all__`, as far as the module spells them out; null where it has none. */
function saidNames(module: Module): string[] | null {
  let names: string[] | null = null;
  const isAll = (node: { type: string; id?: string }) =>
    node.type === "Name" && node.id === "__all__";
  for (const node of module.body) {
    if (node.type === "Assign" && node.targets.some(isAll)) names = textsIn(node.value, names);
    else if (node.type === "AnnAssign" && isAll(node.target) && node.value) {
      names = textsIn(node.value, names);
    } else if (node.type === "AugAssign" && isAll(node.target)) {
      names = [...names ?? [], ...textsIn(node.value, names)];
    } else if (node.type === "Expr" && node.value.type === "Call") {
      const { func, args } = node.value;
      if (func.type !== "Attribute" || !isAll(func.value) || !args[0]) continue;
      if (func.attr === "append") names = [...names ?? [], ...textOf(args[0])];
      if (func.attr === "extend") names = [...names ?? [], ...textsIn(args[0], names)];
      if (func.attr === "remove") {
        const [gone] = textOf(args[0]);
        names = (names ?? []).filter((name) => name !== gone);
      }
    }
  }
  return names;
}

function textsIn(node: Expr, before: readonly string[] | null): string[] {
  switch (node.type) {
    case "List":
    case "Tuple":
    case "Set":
      return node.elts.flatMap((item) =>
        item.type === "Starred" ? textsIn(item.value, before) : textOf(item)
      );
    case "BinOp":
      return [...textsIn(node.left, before), ...textsIn(node.right, before)];
    case "Name":
      return node.id === "__all__" ? [...before ?? []] : [];
    default:
      return [];
  }
}

function textOf(node: Expr): string[] {
  return node.type === "Constant" && node.value.type === "str" ? [node.value.value] : [];
}
