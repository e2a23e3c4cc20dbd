/**
 * Type variables of `class A[T]`, `def f[T]()` and `type X[T] = …`, and what such a `type` statement becomes, where the
 * program looks at them while it runs.
 *
 * @module
 */
import type { Variable } from "../../analysis/mod.ts";
import type { ClassDef, Expr, Name, Node, TypeAlias, TypeParam } from "../../syntax/ast.ts";
import { argument, call, type Code, primary, quote } from "./code.ts";
import type { Emitter } from "../emitter.ts";
import { libraryName } from "../classes/hierarchy.ts";
import { value } from "../expressions/expressions.ts";

const known = new WeakMap<Emitter, Map<Variable, string>>();

/** A type variable as a value: a constant of the module, made where it is first asked for. */
export function typeParameterValue(e: Emitter, variable: Variable): Code {
  let names = known.get(e);
  if (!names) known.set(e, names = new Map());
  let name = names.get(variable);
  if (name === undefined) {
    const node = variable.bindings[0]!.node as TypeParam;
    name = e.freshName(variable.name);
    names.set(variable, name);
    const bound = node.type === "TypeVar" && node.bound ? [boundOf(e, node.bound)] : [];
    const made = call(
      e.imports.value("python/typing", "typeParameter"),
      quote(node.type),
      quote(node.name),
      ...bound,
    );
    e.makers.push(`const ${name} = ${made.text};`);
  }
  return primary(name);
}

/** Types to choose from are an array, for the run time to tell them from one. */
function boundOf(e: Emitter, node: Expr): string {
  return node.type === "Tuple"
    ? `[${node.elts.map((one) => argument(value(e, one))).join(", ")}]`
    : argument(value(e, node));
}

/** Type variables as a list of values. */
export function typeParameters(e: Emitter, list: readonly TypeParam[]): string[] {
  return list.flatMap((node) => {
    const variable = e.analysis.scopes.scopeOf(node).variables.get(node.name);
    return variable ? [typeParameterValue(e, variable).text] : [];
  });
}

/** `type X = …`, where the program uses `X` for more than annotations. */
export function typeAlias(e: Emitter, node: TypeAlias): string[] {
  const variable = e.variableOf(node.name);
  if (!variable || !isUsed(e, variable)) return [];
  const parameters = typeParameters(e, node.type_params);
  const list = parameters.length > 0 ? `, [${parameters.join(", ")}]` : "";
  const made = `new ${e.imports.value("python/typing", "TypeAliasType")}(${quote(node.name.id)}, ` +
    `() => ${argument(value(e, node.value))}${list})`;
  const keyword = e.frame.plan.declared.get(node)?.get(variable);
  const exported = keyword && e.frame.kind === "module" && e.isTopLevel(node) &&
      e.analysis.isExported(variable)
    ? "export "
    : "";
  return [`${exported}${keyword ? `${keyword} ` : ""}${e.nameOf(variable)} = ${made};`];
}

function isUsed(e: Emitter, variable: Variable): boolean {
  return e.readsAnnotations || variable.isGlobal && e.analysis.isExported(variable) ||
    variable.reads.some(({ name }) => !isAnnotation(e, name));
}

/** Whether a name stands in a type, which TypeScript's own takes the place of. */
export function isAnnotation(e: Emitter, node: Node): boolean {
  for (let at = node, up = e.parentOf(at); up; at = up, up = e.parentOf(at)) {
    if (up.type === "arg" || up.type === "AnnAssign" && up.annotation === at) return true;
    if (up.type === "FunctionDef" || up.type === "AsyncFunctionDef") return up.returns === at;
    if (up.type === "ClassDef") return up.bases.includes(at as Expr) && at.type === "Subscript";
  }
  return false;
}

/** Whether the program puts types behind a class's name in brackets while it runs, or asks for its type variables. */
export function isSubscripted(e: Emitter, node: ClassDef): boolean {
  return e.reads("__parameters__") || asksForBases(e) ||
    e.nodes.some((n) => {
      if (n.type !== "Subscript" || isAnnotation(e, n)) return false;
      const type = n.value.type === "Name" ? e.analysis.resolve(n.value) : null;
      if (type?.kind !== "class" || type.node !== node) return false;
      const parent = e.parentOf(n);
      return parent?.type !== "Call" || parent.func !== n || e.reads("__orig_class__");
    });
}

/** Whether the program asks for the bases that its classes are written with. */
function asksForBases(e: Emitter): boolean {
  return e.reads("__orig_bases__") || e.reads("get_original_bases") ||
    e.nodes.some((n) => n.type === "Name" && n.id === "get_original_bases");
}

/** Bases of the library that are functions in Python. */
const MAKERS = /^typing\.(NamedTuple|TypedDict)$/;

/** Whether a base is kept as it is written, where the program asks for it. */
function isKept(e: Emitter, base: Expr): boolean {
  if (base.type === "Subscript") return true;
  if (!asksForBases(e)) return false;
  const found = e.analysis.resolve(base);
  return MAKERS.test(libraryName(e, base) ?? "") ||
    found?.kind !== "class" && found?.kind !== "library";
}

const TOTAL = /^__(total|(required|optional|readonly|mutable)_keys)__$/;

/** What lets a class take types in brackets, or remembers the brackets behind its bases; where the program looks at them. */
export function genericCall(e: Emitter, node: ClassDef, name: string): string[] {
  const total = node.keywords.find((keyword) => keyword.arg === "total");
  if (total && e.nodes.some((n) => n.type === "Attribute" && TOTAL.test(n.attr))) {
    return [`Object.assign(${name}, { __total__: ${argument(value(e, total.value))} });`];
  }
  if (node.type_params.length > 0) {
    if (!isSubscripted(e, node) && !e.reads("__type_params__")) return [];
    const list = typeParameters(e, node.type_params).join(", ");
    return [`${e.imports.value("python/typing", "takeTypes")}(${name}, [${list}]);`];
  }
  const bases = node.bases.filter((base) => isKept(e, base));
  if (bases.length === 0 || !isSubscripted(e, node)) return [];
  const list = node.bases.map((base) => argument(value(e, base))).join(", ");
  const keep = e.imports.value("python/typing", "writtenWith");
  return [`${keep}(${name}, ${list});`];
}

/** What a generic class's name in brackets is called for: the class itself, where nothing asks for what is in them. */
export function withoutArguments(e: Emitter, func: Expr): Name | null {
  if (func.type !== "Subscript" || func.value.type !== "Name" || e.reads("__orig_class__")) {
    return null;
  }
  const found = e.analysis.resolve(func.value);
  if (found?.kind === "library") {
    return found.row.kind === "class" && BUILT_IN.test(found.row.name) ? func.value : null;
  }
  if (found?.kind !== "class" || e.analysis.metaclass(found.node) !== null) return null;
  const classes = [found.node, ...e.ownBases(found.node)];
  const isOwn = classes.some((one) =>
    one.body.some((item) => "name" in item && item.name === "__class_getitem__")
  );
  const isGeneric = classes.some((one) =>
    one.type_params.length > 0 || one.bases.some((base) => base.type === "Subscript")
  );
  return isGeneric && !isOwn ? func.value : null;
}

const BUILT_IN = /^(list|dict|set|frozenset|collections\.(deque|defaultdict|Counter|OrderedDict))$/;
