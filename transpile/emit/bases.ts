/**
 * What a class extends: its base, or what stands for several of Python's that are one here.
 *
 * @module
 */
import type { ClassDef, Expr } from "../syntax/ast.ts";
import { argument } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { value } from "./expressions.ts";
import { isPlainKey } from "./names.ts";
import { typeText } from "./types.ts";

/** The base of a class. */
export interface Heritage {
  /** What stands behind `extends`; empty where nothing does. */
  readonly text: string;
  /** The base class as the program names it; null where it has none. */
  readonly base: Expr | null;
}

/** Bases that only matter to Python's type checkers where there is another. */
const MARKS = new Set(["abc.ABC", "typing.Generic", "typing.Protocol"]);

/** Pairs of bases that are one class here. */
const MIXED: Readonly<Record<string, string>> = {
  "str enum.Enum": "TextEnum",
  "int enum.Enum": "NumberEnum",
};

/** What a class extends. */
export function heritageOf(e: Emitter, node: ClassDef): Heritage {
  const all = node.bases.map((base) => base.type === "Subscript" ? base.value : base)
    .filter((base) => nameOf(e, base) !== "object");
  const real = all.filter((base) => !MARKS.has(nameOf(e, base) ?? ""));
  const bases = real.length > 0 ? real : all.slice(0, 1);
  const [base = null] = bases;
  if (bases.length > 1) {
    const mixed = MIXED[bases.map((one) => nameOf(e, one)).join(" ")];
    if (!mixed) e.fail(bases[1]!, "a class with several bases cannot be translated");
    return { text: e.imports.value("python/enum", mixed), base: bases[1]! };
  }
  for (const keyword of node.keywords) {
    if (keyword.arg !== "metaclass" || nameOf(e, keyword.value) !== "abc.ABCMeta") {
      e.fail(keyword, "a metaclass cannot be translated");
    }
    if (!base) return { text: e.imports.value("python/abc", "ABC"), base: keyword.value };
  }
  if (!base) return { text: "", base: null };
  if (nameOf(e, base) === "typing.NamedTuple") return { text: namedTuple(e, node), base };
  return { text: value(e, base).text, base };
}

/** The qualified name of a class of the library. */
function nameOf(e: Emitter, base: Expr): string | null {
  const found = e.analysis.resolve(base);
  return found?.kind === "library" ? found.row.name : null;
}

/** Whether a class is a typed named tuple of its own. */
export function isNamedTuple(e: Emitter, node: ClassDef): boolean {
  return node.bases.some((base) => nameOf(e, base) === "typing.NamedTuple");
}

/** `namedtuple<{ x: number }>("Point", ["x"])`. */
function namedTuple(e: Emitter, node: ClassDef): string {
  const types = e.analysis.attributeTypes(node);
  const fields: string[] = [];
  const declared: string[] = [];
  const defaults: string[] = [];
  for (const item of node.body) {
    if (item.type !== "AnnAssign" || item.target.type !== "Name") continue;
    const name = item.target.id;
    fields.push(JSON.stringify(name));
    const type = types.get(name);
    const key = isPlainKey(name) ? name : JSON.stringify(name);
    declared.push(`${key}: ${type ? typeText(e, type) : "unknown"}`);
    if (item.value) defaults.push(argument(value(e, item.value)));
  }
  const callee = e.importedAs("python/collections", "namedtuple") ??
    e.imports.value("python/collections", "namedtuple");
  const options = defaults.length > 0 ? `, { defaults: [${defaults.join(", ")}] }` : "";
  const name = JSON.stringify(node.name);
  return `${callee}<{ ${declared.join("; ")} }>(${name}, [${fields.join(", ")}]${options})`;
}
