/**
 * What a class extends: its base, or what stands for several of Python's that are one here.
 *
 * @module
 */
import { makesClasses } from "../../analysis/mod.ts";
import type { ClassDef, Expr } from "../../syntax/ast.ts";
import { argument } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { libraryName as placeOf } from "../calls/library.ts";
import {
  hierarchyOf,
  isForm,
  isMetaclass,
  libraryName,
  originOf,
  realBases,
  soleBase,
} from "./hierarchy.ts";
import { isPlainKey } from "../writing/names.ts";
import { typeText } from "../writing/types.ts";

/** The base of a class. */
export interface Heritage {
  /** What stands behind `extends`; empty where nothing does. */
  readonly text: string;
  /** The base class as the program names it; null where it has none. */
  readonly base: Expr | null;
}

/** Whether a class of the library adds nothing to the objects of those that derive from it. */
export function addsNothing(base: string): boolean {
  return base === "object" || base === "abc.ABC" || base === "typing.Generic";
}

/** Pairs of bases that are one class here. */
const MIXED: Readonly<Record<string, string>> = {
  "str enum.Enum": "TextEnum",
  "int enum.Enum": "NumberEnum",
};

/** Classes that stand behind built-in types. */
const BUILTIN: Readonly<Record<string, string>> = {
  list: "List",
  dict: "Dict",
  set: "PySet",
  frozenset: "FrozenSet",
  int: "IntValue",
  float: "FloatValue",
  str: "StrValue",
  bytes: "BytesValue",
  bytearray: "ByteArrayValue",
  tuple: "TupleValue",
  type: "Type",
};

function baseText(e: Emitter, base: Expr): string {
  const name = BUILTIN[libraryName(e, base) ?? ""];
  if (name) return e.py(name);
  const found = e.analysis.resolve(base);
  const origin = found?.kind === "library" ? originOf(found.row) : undefined;
  if (origin === undefined) return value(e, base).text;
  const { module, as } = placeOf(origin);
  return e.imports.value(module, as);
}

/** The metaclass that a class names; null where a base of it brings the metaclass along. */
function newMetaclass(e: Emitter, node: ClassDef): Expr | null {
  const named = node.keywords.find((keyword) => keyword.arg === "metaclass")?.value;
  if (!named || /^(abc\.ABCMeta|type)$/.test(libraryName(e, named) ?? "")) return null;
  if (makesClasses(e.typeOf(named))) return null;
  const meta = e.analysis.metaclass(node);
  if (meta === null) return null;
  if (meta === "unknown") {
    return e.typeOf(named).kind === "libraryClass"
      ? e.fail(named, "only a class of the program can be a metaclass here")
      : named;
  }
  return e.ownBases(node).some((base) => e.analysis.metaclass(base) === meta) ? null : named;
}

/** What a class extends. */
export function heritageOf(e: Emitter, node: ClassDef): Heritage {
  const bases = realBases(e, node);
  const base = soleBase(e, node);
  const isLate = hierarchyOf(e).late.has(node);
  const meta = newMetaclass(e, node);
  if (meta) {
    const list = [value(e, meta).text, ...bases.map((one) => baseText(e, one))].join(", ");
    return { text: `${e.py("metaclass")}(${list})`, base: bases[0] ?? meta };
  }
  if (bases.length > 1 && !base) {
    const mixed = MIXED[bases.map((one) => libraryName(e, one)).join(" ")];
    if (mixed) return { text: e.imports.value("python/enum", mixed), base: bases[1]! };
    const list = bases.map((one) => baseText(e, one)).join(", ");
    return { text: `${e.py("mixin")}(${list})`, base: bases[0]! };
  }
  for (const keyword of node.keywords) {
    if (keyword.arg !== "metaclass") continue;
    if (libraryName(e, keyword.value) !== "abc.ABCMeta") continue;
    if (!base && isLate) return { text: e.py("Initialized"), base: null };
    if (!base) return { text: e.imports.value("python/abc", "ABC"), base: keyword.value };
  }
  const object = node.bases.find((one) => libraryName(e, one) === "object");
  if (object && base && node.bases.at(-1) !== object) {
    // No order has what stands behind all others before one of them, which the program is told of when it runs.
    return { text: `${e.py("mixin")}(${value(e, object).text}, ${baseText(e, base)})`, base };
  }
  if (!base) return { text: isLate ? e.py("Initialized") : "", base: null };
  if (libraryName(e, base) === "typing.NamedTuple") return { text: namedTuple(e, node), base };
  const text = baseText(e, base);
  if (mayBeNone(e, base)) return { text: `${e.py("mixin")}(${text})`, base };
  const isRoot = isLate && e.ownBases(node).length === 0 && !isMetaclass(e, node);
  return { text: isRoot ? `${e.py("mixin")}(${text})` : text, base };
}

/** Whether what a class is to extend is no class, as far as can be told, or one that nothing extends. */
function mayBeNone(e: Emitter, base: Expr): boolean {
  const found = e.analysis.resolve(base);
  const { kind } = e.typeOf(base);
  if (kind === "module") return true;
  if (found?.kind === "library") {
    return FINAL.test(found.row.name) || !/^(?:class|function)$/.test(found.row.kind);
  }
  const asksType = base.type === "Call" && base.func.type === "Name" && base.func.id === "type";
  const written = base.type === "Subscript" ? base.value : base;
  return isForm(e, written) || asksType || found?.kind === "function" || base.type === "Lambda" ||
    !/^(?:class|libraryClass|unknown|union|function|record)$/.test(kind);
}

/** Types of the library from which none can be derived. */
const FINAL = /^(?:bool|range|slice|memoryview|types\.\w+Type)$/;

/** Whether a class is a typed named tuple of its own. */
export function isNamedTuple(e: Emitter, node: ClassDef): boolean {
  return node.bases.some((base) => libraryName(e, base) === "typing.NamedTuple");
}

/** `typedTuple<{ x: number }>("Point", ["x"])`. */
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
  const callee = e.imports.value("python/typing", "typedTuple");
  const options = defaults.length > 0 ? `, { defaults: [${defaults.join(", ")}] }` : "";
  const name = JSON.stringify(node.name);
  return `${callee}<{ ${declared.join("; ")} }>(${name}, [${fields.join(", ")}]${options})`;
}
