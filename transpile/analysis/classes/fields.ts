/**
 * The fields of dataclasses: what the constructor takes that `@dataclass` writes, and in which order.
 *
 * @module
 */

import { ancestry, hasUnknownBase, isOwn, metaclassOf } from "./lineage.ts";
import type { AnnAssign, ClassDef, Expr, Keyword } from "../nodes.ts";
import type { State } from "../state.ts";

/** A field of a dataclass. */
export interface Field {
  readonly name: string;
  readonly node: AnnAssign;
  /** The default's text, `undefined` where there is none. */
  readonly given: Expr | null;
  readonly factory: Expr | null;
  /** `field(…)`'s other options. */
  readonly options: readonly Keyword[];
  readonly init: boolean;
  readonly keywordOnly: boolean;
  /** An `InitVar`: the constructor only hands it on to `__post_init__`. */
  readonly passedOn: boolean;
}

/** The fields of a class and of its bases, in the order of the constructor. */
export function fieldsOf(state: State, node: ClassDef): readonly Field[] {
  const all = new Map<string, Field>();
  for (const one of ancestry(state.classInfo(node)).filter(isOwn).reverse()) {
    if (!one.hasFields) continue;
    for (const field of ownFields(state, one.node)) all.set(field.name, field);
  }
  return [...all.values()];
}

/** The fields that a class itself declares. */
export function ownFields(state: State, node: ClassDef): readonly Field[] {
  const fields: Field[] = [];
  const decorator = node.decorator_list.find((one) =>
    one.type === "Call" && isLibrary(state, one.func, "dataclasses.dataclass")
  );
  let keywordOnly = decorator?.type === "Call" && isTrue(keyword(decorator.keywords, "kw_only"));
  for (const item of node.body) {
    if (item.type !== "AnnAssign" || item.target.type !== "Name") continue;
    const kind = headOf(item.annotation);
    if (kind === "ClassVar") continue;
    if (kind === "KW_ONLY") {
      keywordOnly = true;
      continue;
    }
    const { value } = item;
    const call = value?.type === "Call" && isLibrary(state, value.func, "dataclasses.field")
      ? value
      : null;
    const options = (call?.keywords ?? []).flatMap(written);
    fields.push({
      name: item.target.id,
      node: item,
      given: call ? keyword(options, "default") : value,
      factory: keyword(options, "default_factory"),
      options: options.filter((k) => !["default", "default_factory"].includes(k.arg ?? "")),
      init: !isFalse(keyword(options, "init")),
      keywordOnly: keywordOnly || isTrue(keyword(options, "kw_only")),
      passedOn: kind === "InitVar",
    });
  }
  return fields;
}

/** The keywords that `**{"name": value}` writes; others as they are. */
function written(given: Keyword): readonly Keyword[] {
  const { arg, value } = given;
  if (arg !== null || value.type !== "Dict") return [given];
  const keys = value.keys.map((key) =>
    key?.type === "Constant" && key.value.type === "str" ? key.value.value : null
  );
  return keys.includes(null)
    ? [given]
    : keys.map((key, at) => ({ ...given, arg: key, value: value.values[at]! }));
}

/** The names that the positions of a class pattern stand for; null where only the run time knows. */
export function matchArguments(state: State, node: ClassDef): readonly string[] | null {
  const info = state.classInfo(node);
  const lineage = ancestry(info);
  for (const one of lineage) {
    if (!isOwn(one)) continue;
    const told = one.node.body.findLast((item) =>
      item.type === "Assign" && isMatchArgs(item.targets)
    );
    if (told?.type === "Assign") return texts(told.value);
    if (one.hasFields) {
      const isHidden = one.node.decorator_list.some((decorator) =>
        decorator.type === "Call" && isFalse(keyword(decorator.keywords, "match_args"))
      );
      return isHidden ? null : fieldsOf(state, one.node)
        .filter((field) => field.init && !field.keywordOnly).map((field) => field.name);
    }
  }
  const isPlain = lineage.every((one) => isOwn(one) || one.name === "object") &&
    !hasUnknownBase(info) && metaclassOf(info) === null && node.decorator_list.length === 0;
  return isPlain ? [] : null;
}

function isMatchArgs(targets: readonly Expr[]): boolean {
  return targets.some((target) => target.type === "Name" && target.id === "__match_args__");
}

/** The texts of a tuple that consists of nothing else. */
function texts(node: Expr): readonly string[] | null {
  if (node.type !== "Tuple") return null;
  const names = node.elts.flatMap((part) =>
    part.type === "Constant" && part.value.type === "str" ? [part.value.value] : []
  );
  return names.length === node.elts.length ? names : null;
}

function isLibrary(state: State, callee: Expr, name: string): boolean {
  const type = state.types.get(callee);
  return type?.kind === "libraryFunction" && type.name === name;
}

/** The last name before the brackets of an annotation: `ClassVar` of `typing.ClassVar[int]`. */
function headOf(annotation: Expr): string | null {
  switch (annotation.type) {
    case "Subscript":
      return headOf(annotation.value);
    case "Name":
      return annotation.id;
    case "Attribute":
      return annotation.attr;
    case "Constant":
      return annotation.value.type === "str"
        ? /^\s*(?:\w+\s*\.\s*)?(\w+)/.exec(annotation.value.value)?.[1] ?? null
        : null;
    default:
      return null;
  }
}

/** The value of a keyword; null where it is not given. */
export function keyword(keywords: readonly Keyword[], name: string): Expr | null {
  return keywords.find((k) => k.arg === name)?.value ?? null;
}

/** Whether an expression is `True`. */
export function isTrue(node: Expr | null): boolean {
  return node?.type === "Constant" && node.value.type === "bool" && node.value.value;
}

/** Whether an expression is `False`. */
export function isFalse(node: Expr | null): boolean {
  return node?.type === "Constant" && node.value.type === "bool" && !node.value.value;
}
