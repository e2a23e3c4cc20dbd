/**
 * Classes that derive from those of `enum`.
 *
 * @module
 */
import type { Assign, ClassDef, Expr, Stmt } from "../../syntax/ast.ts";
import { argument } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { walk } from "../../syntax/walk.ts";
import { value } from "../expressions/expressions.ts";
import { memberName } from "./member_names.ts";
import { identifier } from "../writing/names.ts";
import { typeText } from "../writing/types.ts";

/** Whether a class derives from one of `enum`'s. */
export function isEnum(e: Emitter, owner: ClassDef): boolean {
  return e.libraryBases(owner).some((name) => name.startsWith("enum."));
}

/** The error of an enumeration that derives from one with members. */
export function extendedEnum(e: Emitter, owner: ClassDef): string[] {
  const base = e.ownBases(owner).find((one) =>
    isEnum(e, one) &&
    one.body.some((s) =>
      s.type === "Assign" && s.targets[0]?.type === "Name" && !s.targets[0].id.startsWith("_")
    )
  );
  if (!base) return [];
  const message = `<enum '${owner.name}'> cannot extend <enum '${base.name}'>`;
  return ["static {", `${e.py("refuse")}(${JSON.stringify(message)});`, "}"];
}

/** The error of an enumeration whose members stand in another order than it says. */
export function wrongOrder(e: Emitter, owner: ClassDef): string[] {
  const said = owner.body.find((item): item is Assign => assigned(item) === "_order_");
  if (said?.value.type !== "Constant" || said.value.value.type !== "str") return [];
  const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(", ")}]`;
  const wanted = wordsOf(said.value.value.value);
  const names = owner.body.flatMap((item) => {
    const name = assigned(item);
    return name === null || name.startsWith("_") || ignoredNames(owner).has(name) ? [] : [name];
  });
  if (list(names) === list(wanted)) return [];
  const message = `member order does not match _order_:\n  ${list(names)}\n  ${list(wanted)}`;
  return ["static {", `${e.py("refuse")}(${JSON.stringify(message)});`, "}"];
}

/** The names in a text, between spaces and commas. */
function wordsOf(text: string): string[] {
  return text.replaceAll(",", " ").split(/\s+/).filter(Boolean);
}

/** The name that a statement assigns to. */
function assigned(item: Stmt): string | null {
  const [target] = item.type === "Assign" ? item.targets : [];
  return target?.type === "Name" ? target.id : null;
}

/** The names that an enumeration wants neither as members nor as anything else. */
export function ignoredNames(owner: ClassDef): ReadonlySet<string> {
  const said = owner.body.find((item): item is Assign => assigned(item) === "_ignore_")?.value;
  const items = said?.type === "List" || said?.type === "Tuple" ? said.elts : said ? [said] : [];
  return new Set(
    items.flatMap((item) =>
      item.type === "Constant" && item.value.type === "str" ? wordsOf(item.value.value) : []
    ).concat(said ? ["_ignore_"] : []),
  );
}

/** The name of the decorator of `enum`'s, `member` or `nonmember`, that a method has. */
export function markOfMethod(e: Emitter, owner: ClassDef, decorator: Expr): string | null {
  if (!isEnum(e, owner)) return null;
  const found = e.analysis.resolve(decorator);
  const name = found?.kind === "library" ? found.row.name : "";
  return name === "enum.member" || name === "enum.nonmember" ? name : null;
}

/** The type of the members' values, where the base class does not say it. */
export function enumType(e: Emitter, owner: ClassDef): string[] {
  if (!e.libraryBases(owner).every((name) => name === "enum.Enum")) return [];
  const values = owner.body.flatMap((item) =>
    item.type === "Assign" && item.targets[0]?.type === "Name" ? [item.value] : []
  );
  const types = new Set(values.map((given) => typeText(e, e.typeOf(given))));
  const type = [...types].join(" | ");
  const known = types.size > 0 && values.every((given) => given.type === "Constant") &&
    owner.body.every((item) => item.type !== "Assign" || item.targets[0]?.type === "Name");
  return known ? [`declare readonly value: ${type};`] : [];
}

/** What becomes of bits that no flag has, where the class says it. */
export function boundary(e: Emitter, owner: ClassDef): string[] {
  const said = owner.keywords.find((keyword) => keyword.arg === "boundary");
  return said ? [`static override readonly _boundary_ = ${argument(value(e, said.value))};`] : [];
}

/** Whether a value in the class's body is a function, which is no member. */
function isFunction(e: Emitter, given: Expr): boolean {
  return given.type === "Lambda" || e.typeOf(given).kind === "function";
}

/** The name of `enum`'s function that a value is marked by: `member`, `nonmember`. */
function markOf(e: Emitter, given: Expr): string | null {
  if (given.type !== "Call" || given.args.length !== 1) return null;
  const found = e.analysis.resolve(given.func);
  return found?.kind === "library" ? found.row.name : null;
}

/** Whether a name is one that Python keeps for itself, or for the class: `_order_`, `__slots__`, `__private`. */
function isReserved(owner: ClassDef, name: string): boolean {
  return KEPT.test(name) || name.startsWith("__") ||
    name.startsWith(`_${owner.name.replace(/^_+/, "")}__`);
}

/** Names with one underscore on each side. */
const SUNDER = /^_[^_](.*[^_])?_$/;
/** Those of them that mean something to an enumeration. */
const KEPT =
  /^_(?:order|generate_next_value|numeric_repr|missing|iter_member|iter_member_by_value|iter_member_by_def|add_alias|add_value_alias|repr_.*)_$/;

const SIMPLE = /^(?:Assign|AnnAssign|FunctionDef|AsyncFunctionDef|ClassDef|Pass|Expr)$/;

/** Whether more goes on in the body of an enumeration than that names get values. */
function hasStatements(owner: ClassDef): boolean {
  return owner.body.some((item) => !SIMPLE.test(item.type)) ||
    owner.body.some((item) => assigned(item) === "_ignore_");
}

/** Whether a name of the body of an enumeration is bound while the body runs, and not by what the class is written with. */
export function isBoundAsItRuns(owner: ClassDef, name: string): boolean {
  return ignoredNames(owner).has(name) || SUNDER.test(name) && !KEPT.test(name) ||
    owner.body.some((item) =>
      !SIMPLE.test(item.type) &&
      [...walk(item)].some((one) => one.type === "Name" && one.ctx !== "Load" && one.id === name)
    );
}

/** Whether a statement of an enumeration binds a name as the body runs. */
export function bindsAsItRuns(owner: ClassDef, item: Stmt): boolean {
  const name = assigned(item);
  return name !== null && isBoundAsItRuns(owner, name);
}

/** `RED = 1` of an Enum. */
export function enumMember(e: Emitter, owner: ClassDef, name: string, given: Expr): string {
  const self = e.definitionNames.get(owner) ?? identifier(owner.name);
  if (isReserved(owner, name)) return `static ${name} = ${argument(value(e, given))};`;
  const mark = markOf(e, given);
  const inner = given.type === "Call" ? given.args[0] : undefined;
  if (mark === "enum.nonmember" && inner) {
    return `static readonly ${memberName(name)} = ${argument(value(e, inner))};`;
  }
  if (mark !== "enum.member" && isFunction(e, given)) {
    return `static {\n${e.py("define")}(this, ${JSON.stringify(name)}, ${
      argument(value(e, given))
    });\n}`;
  }
  return `static readonly ${memberName(name)} = new ${self}(${JSON.stringify(name)}, ${
    enumValue(e, owner, name, given)
  });`;
}

/** `A, B = range(2)` and `RED = CRIMSON = 1` of an Enum; null for what is not understood. */
export function enumMembers(e: Emitter, owner: ClassDef, item: Assign): string[] | null {
  const { targets: [first, ...others], value: given } = item;
  const self = e.definitionNames.get(owner) ?? identifier(owner.name);
  if (first?.type === "Name") {
    if (others.some((other) => other.type !== "Name")) return null;
    const aliases = others.flatMap((other) =>
      other.type === "Name"
        ? [
          `static readonly ${memberName(other.id)} = new ${self}(${
            JSON.stringify(other.id)
          }, ${self}.${memberName(first.id)}.value);`,
        ]
        : []
    );
    return [enumMember(e, owner, first.id, given), ...aliases];
  }
  if ((first?.type !== "Tuple" && first?.type !== "List") || others.length > 0) return null;
  const names = first.elts.flatMap((one) => one.type === "Name" ? [one.id] : []);
  if (
    names.length < first.elts.length ||
    names.some((name) => name.startsWith("_") || memberName(name) !== name)
  ) return null;
  const make = e.imports.value("python/enum", "membersNamed");
  return [
    ...names.map((name) => `declare static readonly ${memberName(name)}: ${self};`),
    "static {",
    `${make}(this, ${argument(value(e, given))}, ${
      names.map((name) => JSON.stringify(name)).join(", ")
    });`,
    "}",
  ];
}

/** A member's value; `auto()` counts on from the member before it. */
function enumValue(e: Emitter, owner: ClassDef, name: string, given: Expr): string {
  const isAuto = (node: Expr) =>
    node.type === "Call" && e.module.source.slice(node.func.start, node.func.end).endsWith("auto");
  if (!isAuto(given) || hasStatements(owner)) return argument(value(e, given));
  const bases = e.libraryBases(owner);
  const own = [owner, ...e.ownBases(owner)].some((one) =>
    one.body.some((s) => "name" in s && s.name === "_generate_next_value_")
  );
  if (own) {
    const self = e.definitionNames.get(owner) ?? identifier(owner.name);
    const before = owner.body.filter((item) => item.end <= given.start).flatMap((item) =>
      item.type === "Assign" && item.targets[0]?.type === "Name" &&
        !item.targets[0].id.startsWith("_")
        ? [`${self}.${memberName(item.targets[0].id)}.value`]
        : []
    );
    const values = before.join(", ");
    return `${self}._generate_next_value_(${
      JSON.stringify(name)
    }, 1, ${before.length}, [${values}])`;
  }
  if (bases.includes("enum.StrEnum")) return JSON.stringify(name.toLowerCase());
  const flags = bases.some((base) => /Flag$/.test(base));
  let last = 0;
  for (const item of owner.body) {
    const target = item.type === "Assign" ? item.targets[0] : null;
    if (item.type !== "Assign" || target?.type !== "Name") continue;
    if (isAuto(item.value)) last = flags ? nextPower(last) : last + 1;
    else if (item.value.type === "Constant" && item.value.value.type === "int") {
      last = Number(item.value.value.value);
    }
    if (target.id === name) break;
  }
  return String(last);
}

function nextPower(n: number): number {
  return n === 0 ? 1 : 2 ** (Math.floor(Math.log2(n)) + 1);
}
