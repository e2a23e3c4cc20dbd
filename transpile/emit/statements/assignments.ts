/**
 * Assignments and declarations.
 *
 * @module
 */
import { memberName } from "../classes/member_names.ts";
import { camelCase } from "../writing/names.ts";
import {
  isAlways,
  isOptional,
  isSafeInt,
  isUnitKey,
  type Type,
  UNKNOWN,
  type Variable,
  withoutNone,
} from "../../analysis/mod.ts";
import type {
  AnnAssign,
  Assign,
  AugAssign,
  Expr,
  Module,
  Name,
  Node,
  Stmt,
} from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import {
  attribute,
  isSharedArray,
  isSuper,
  lookedUp,
  mayDescribe,
  memberOf,
  methodOn,
  sliceParts,
} from "../expressions/access.ts";
import { contains, hasEffects, isFunction, isPath, namesIn } from "../scopes/blocks.ts";
import {
  argument,
  at,
  call,
  type Code,
  Level,
  member,
  postfix,
  primary,
  quote,
} from "../writing/code.ts";
import { isNamedTuple } from "../classes/bases.ts";
import { isFrozen } from "../classes/dataclasses.ts";
import { isLeftAlone, withLeft } from "./dropped.ts";
import type { Emitter } from "../emitter.ts";
import { turnedList } from "../calls/turned.ts";
import { listLines } from "../numbers/float_loops.ts";
import { isEnum } from "../classes/enumerations.ts";
import { nameOf, present, value } from "../expressions/expressions.ts";
import { inPlace, methodCall, plainAugmented, raw } from "../expressions/operators.ts";
import { fits, isFlat, isReadWithin, itemType, pattern, unpacked } from "./patterns.ts";
import {
  augmentedItem,
  inPlaceItem,
  reversedPart,
  storedItem,
  storeRaw,
  symbolOf,
} from "./item_stores.ts";
import { gottenSum, itemSum } from "../expressions/item_sums.ts";
import { ownModule, ownStore } from "../modules/own_modules.ts";
import { ownItemStore } from "../classes/own_operators.ts";
import { isMixed } from "../scopes/plan.ts";
import { isRawAttribute, isRawTarget } from "../numbers/raw_places.ts";
import { isNumeric } from "../numbers/raw_uses.ts";
import { read } from "../scopes/references.ts";
import { madeFlags, storedFlags } from "../numbers/flags.ts";
import { added, runningClass, started } from "../numbers/running.ts";
import { mayBeUnset } from "../classes/set_attributes.ts";
import { isAnnotation } from "../writing/type_parameters.ts";
import { arrayText, hinted, typeText, variableType } from "../writing/types.ts";

/** `let x: T;` */
export function hoistedDeclaration(e: Emitter, variable: Variable, before?: Stmt): string {
  const type = variableType(e, variable);
  const doubtful = e.frame.plan.doubtful.has(variable) || variable.deleted;
  const text = doubtful && type !== "unknown" ? `${wrap(type)} | undefined` : type;
  const [only, ...more] = variable.bindings;
  const sameBlock = before && only && more.length === 0 &&
    only.kind !== "loop" && only.node.type !== "ExceptHandler" &&
    [only.node, e.parentOf(only.node)].some((n) => n && e.parentOf(n) === e.parentOf(before));
  const once = sameBlock && doubtful ? "// deno-lint-ignore prefer-const\n" : "";
  const exported = before && !e.isTopLevel(before) ? "" : exportOf(e, variable);
  return `${once}${exported}let ${e.nameOf(variable)}: ${text};`;
}

function wrap(type: string): string {
  return type.includes("=>") ? `(${type})` : type;
}

const rebound = new WeakMap<Module, ReadonlySet<string>>();

/** The names of attributes that get further values after those of `__init__`. */
function reboundAttributes(e: Emitter): ReadonlySet<string> {
  const known = rebound.get(e.module);
  if (known) return known;
  const names = new Set<string>();
  for (const node of walk(e.module)) {
    if (node.type !== "Attribute" || node.ctx !== "Store") continue;
    let around = e.parentOf(node);
    while (around && !isFunction(around)) around = e.parentOf(around);
    if (around?.type !== "FunctionDef" || around.name !== "__init__") names.add(node.attr);
  }
  rebound.set(e.module, names);
  return names;
}

/** Whether it is only known where a target is, or that it is nowhere, when there is the value that goes to it. */
function leadsElsewhere(e: Emitter, target: Expr): boolean {
  if (target.type !== "Attribute" && target.type !== "Subscript") return false;
  return contains(target, (part) => {
    switch (part.type) {
      case "Name":
        return e.variableOf(part)?.changes ?? false;
      case "Attribute":
        return part !== target && reboundAttributes(e).has(part.attr);
      case "BinOp":
        return ![["int", "bool", "float"], ["str"]].some((kinds) =>
          [part.left, part.right].every((side) => isAlways(e.typeOf(side), ...kinds as "str"[]))
        );
      case "UnaryOp":
        return part.op !== "Not" && !isAlways(e.typeOf(part.operand), "int", "bool", "float");
      default:
        return false;
    }
  });
}

/** `target = value`, once or several times over. */
export function assign(e: Emitter, node: Assign): string[] {
  const [first, ...rest] = node.targets;
  const sum = gottenSum(e, node);
  if (sum) return sum;
  if (rest.length === 0) return assignTo(e, node, first!, node.value);
  if (node.value.type === "Constant") {
    return node.targets.flatMap((target) => assignTo(e, node, target, node.value));
  }
  const name = firstName(e, node);
  const lines: string[] = [];
  let held: Code;
  const others = node.targets.filter((target) => target !== name);
  if (name?.type === "Name") {
    lines.push(...assignTo(e, node, name, node.value));
    held = read(e, e.variableOf(name)!, name);
  } else {
    const temporary = e.freshName("value");
    lines.push(`const ${temporary} = ${argument(value(e, node.value))};`);
    held = primary(temporary);
  }
  const type = e.typeOf(node.value);
  for (const target of others) {
    const keywords = namesIn(target).map((one) => declaredAt(e, node, one));
    const declares = keywords.length > 0 && keywords.every((k) => k !== null) && isAllNames(target);
    lines.push(
      ...declares
        ? declarePattern(e, keywords.includes("let") ? "let" : "const", target, held, type)
        : store(e, target, held, type),
    );
  }
  return lines;
}

/** The name that is assigned to before the other places, since none to the left of it reads it. */
function firstName(e: Emitter, node: Assign): Name | undefined {
  const at = node.targets.findIndex((target) => target.type === "Name");
  const name = node.targets[at];
  if (name?.type !== "Name") return undefined;
  const variable = e.variableOf(name);
  const isRead = node.targets.slice(0, at).some((target) =>
    [...walk(target)].some((one) => one.type === "Name" && e.variableOf(one) === variable)
  );
  return isRead || at > 0 && isSeenHalfWay(e, node, name) ? undefined : name;
}

/** Whether somebody may see what a name is when a place to the left of it refused the value. */
function isSeenHalfWay(e: Emitter, node: Assign, name: Name): boolean {
  const variable = e.variableOf(name);
  if (variable?.captured || variable?.isGlobal && !e.isTopLevel(node)) return true;
  for (let around = e.parentOf(node); around && !isFunction(around); around = e.parentOf(around)) {
    if (around.type === "Try") return true;
  }
  return false;
}

export function annotatedAssign(e: Emitter, node: AnnAssign): string[] {
  return node.value ? assignTo(e, node, node.target, node.value) : [];
}

function assignTo(e: Emitter, node: Assign | AnnAssign, target: Expr, given: Expr): string[] {
  if (leadsElsewhere(e, target) && hasEffects(e, given)) {
    const name = e.freshName("value");
    return [
      `const ${name} = ${argument(value(e, given))};`,
      ...store(e, target, primary(name), e.typeOf(given)),
    ];
  }
  const flags = storedFlags(e, target, given);
  if (flags) return flags;
  if (target.type === "Name") return assignName(e, node, target, given);
  if (target.type === "Tuple" || target.type === "List") {
    return assignPattern(e, node, target, given);
  }
  const plain = isRawAttribute(e, target) && target.type === "Attribute"
    ? storable(e, target)
    : null;
  if (plain) return [`${plain} = ${argument(raw(e, given))};`];
  const isPart = target.type === "Subscript" && target.slice.type === "Slice";
  const code = isRawTarget(e, target)
    ? raw(e, given)
    : isPart && turnedList(e, given) || value(e, given);
  if (target.type === "Subscript" && isRawTarget(e, target)) {
    return storeRaw(e, target, code, given);
  }
  const turned = target.type === "Subscript" ? reversedPart(e, target, code) : null;
  if (turned) return turned;
  const stored = target.type === "Subscript" && !e.isWithinBounds(target)
    ? storedItem(e, target, code, e.typeOf(given), given)
    : null;
  return stored ?? store(e, target, code, e.typeOf(given));
}

function declaredAt(e: Emitter, node: Node, target: Name): "const" | "let" | null {
  const variable = e.variableOf(target);
  return variable && (e.frame.plan.declared.get(node)?.get(variable) ?? null);
}

/** Whether a list is only ever changed in place after its first value. */
function onlyExtended(e: Emitter, variable: Variable): boolean {
  if (!isAlways(e.analysis.variableType(variable), "list")) return false;
  const [, ...rest] = variable.bindings;
  return rest.length > 0 &&
    rest.every(({ kind, node }) =>
      kind === "augmented" && node.type === "AugAssign" && node.op === "Add"
    );
}

function constant(keyword: "const" | "let" | null): "const" | "let" | null {
  return keyword === null ? null : "const";
}

/** A module's variable that nobody reads is there for others. */
export function exportOf(e: Emitter, variable: Variable): string {
  if (!variable.isGlobal || e.frame.kind !== "module") return "";
  const isRead = variable.reads.some(({ name }) => !isAnnotation(e, name));
  return !isRead || makesClass(e, variable) || e.analysis.isExported(variable) ? "export " : "";
}

/** Whether a variable holds a class that a call has made, as `namedtuple` does: children look for it by its name. */
export function makesClass(e: Emitter, variable: Variable): boolean {
  return variable.bindings.length === 1 && variable.bindings.every(({ node }) => {
    if (node.type !== "Assign" || node.value.type !== "Call") return false;
    if (e.analysis.variableType(variable).kind === "recordClass") return true;
    const found = e.analysis.resolve(node.value.func);
    return found?.kind === "library" &&
      /^(collections\.namedtuple|typing\.NamedTuple)$/.test(found.row.name);
  });
}

function assignName(e: Emitter, node: Assign | AnnAssign, target: Name, given: Expr): string[] {
  const variable = e.variableOf(target);
  if (!variable) return e.fail(target, `cannot assign to ${target.id}`);
  const step = node.type === "Assign" ? added(e, variable, node) : null;
  if (step) return step;
  const isRaw = e.rawFloats.has(variable);
  const keyword = onlyExtended(e, variable)
    ? constant(declaredAt(e, node, target))
    : declaredAt(e, node, target);
  const isInner = variable.isGlobal && !e.isTopLevel(node);
  const unused = variable.reads.length === 0 && variable.scope.kind !== "class" &&
    !variable.captured &&
    (isInner || !variable.isGlobal) &&
    !variable.bindings.some(({ kind }) => kind === "augmented");
  if (unused) {
    // A later value needs a variable to go to.
    if (given.type === "Call" && keyword !== "let") return [`${value(e, given).text};`];
    if (keyword && !target.id.startsWith("_")) e.renamed.set(variable, e.unreadName(variable));
  }
  const filled = keyword === "const" && !variable.isGlobal && given.type === "ListComp" &&
      !e.raw.copied.has(given) && !variable.captured
    ? listLines(e, given, nameOf(e, target))
    : null;
  if (filled) return filled;
  const name = nameOf(e, target);
  const flags = keyword === "const" ? madeFlags(e, variable, node, given) : null;
  if (flags) return [`const ${name} = ${flags};`];
  const running = keyword && !isRaw ? runningClass(e, variable, node) : null;
  if (running) {
    e.running.set(variable, running);
    return [`const ${name} = ${started(e, running, given)};`];
  }
  const code = isRaw ? raw(e, given) : value(e, given);
  if (!keyword) return [`${name} = ${argument(code)};`];
  const type = annotation(e, variable, keyword, given, isRaw);
  const exported = isInner ? "" : exportOf(e, variable);
  const line = `${exported}${keyword} ${name}${type} = ${argument(code)};`;
  // A class that a call makes names a type, too.
  const isRecord = e.analysis.variableType(variable).kind === "recordClass";
  return isRecord ? [line, `${exported}type ${name} = InstanceType<typeof ${name}>;`] : [line];
}

/** `: T` where TypeScript would infer something narrower or wider from the first value alone. */
function annotation(
  e: Emitter,
  variable: Variable,
  keyword: "const" | "let",
  given: Expr,
  isRaw: boolean,
): string {
  const own = keyword === "const" &&
    (given.type === "List" || given.type === "Dict" || given.type === "Call");
  const whole = own ? e.typeOf(given) : e.analysis.variableType(variable);
  const type = isRaw ? "number" : typeText(e, whole);
  if (given.type === "List") {
    if (whole.kind !== "list") return keyword === "let" ? `: ${type}` : "";
    const texts = new Set(
      given.elts.map((item) => item.type === "List" ? "" : typeText(e, e.typeOf(item))),
    );
    return texts.size === 1 && texts.has(typeText(e, whole.item)) ? "" : `: ${type}`;
  }
  if (given.type === "Dict" && given.keys.length > 0 && whole.kind === "dict") {
    return keyword === "let" || given.values.some((v) => v.type === "List") ? `: ${type}` : "";
  }
  if (given.type === "Call" && given.args.length === 0 && whole.kind === "list") return `: ${type}`;
  if (given.type === "Lambda" && callsItself(e, variable, given)) return `: ${type}`;
  if (keyword === "const") {
    // A loop that hands the value on would have TypeScript infer it from itself.
    return given.type === "BinOp" && feedsItself(e, variable, given) ? `: ${type}` : "";
  }
  if (isRaw) return "";
  const first = e.typeOf(given);
  if (type === "unknown") return ": unknown";
  return typeText(e, first) === type && given.type !== "Dict" && !type.includes("<")
    ? ""
    : `: ${type}`;
}

/** Whether a function is called by the name that it gets. */
function callsItself(e: Emitter, variable: Variable, given: Expr): boolean {
  return [...walk(given)].some((part) => part.type === "Name" && e.variableOf(part) === variable);
}

/** Whether what is calculated goes into one of the variables that it is calculated from. */
function feedsItself(e: Emitter, variable: Variable, given: Expr): boolean {
  return [...walk(given)].some((part) => {
    const source = part.type === "Name" ? e.variableOf(part) : null;
    return source !== null &&
      source.bindings.some(({ node }) =>
        node.type === "Assign" &&
        namesIn(node.value).some((name) => e.variableOf(name) === variable)
      );
  });
}

function assignPattern(
  e: Emitter,
  node: Assign | AnnAssign,
  target: Extract<Expr, { type: "Tuple" | "List" }>,
  given: Expr,
): string[] {
  const parts = target.elts;
  const names = namesIn(target);
  const keywords = names.map((name) => declaredAt(e, node, name));
  const declares = keywords.length > 0 && keywords.every((k) => k !== null) && isAllNames(target);
  const literal = (given.type === "Tuple" || given.type === "List") &&
    given.elts.length === target.elts.length &&
    ![...given.elts, ...target.elts].some((item) => item.type === "Starred");
  if (literal && declares && isFlat(target)) {
    return target.elts.flatMap((item, i) =>
      assignName(e, node as Assign, item as Name, given.elts[i]!)
    );
  }
  const isOpen = keywords.every((keyword) => keyword === null);
  if (literal && isOpen && target.elts.every((item) => isPlainTarget(e, item))) {
    const left = target.elts.map((item) => targetText(e, item));
    const right = target.elts.map((item, i) =>
      argument(isRawName(e, item) ? raw(e, given.elts[i]!) : value(e, given.elts[i]!))
    );
    return [`[${left.join(", ")}] = [${right.join(", ")}];`];
  }
  if (isMixed(target)) return assignMixed(e, node, target, given, literal);
  const isLeft = !parts.some(({ type }) => type === "Starred") && isLeftAlone(e, given);
  const type = isLeft ? itemsType(e.typeOf(given), parts.length) : e.typeOf(given);
  const code = isLeft
    ? itemsCast(e, withLeft(e, given, () => unpacked(e, value(e, given), UNKNOWN, target)), target)
    : value(e, given);
  if (declares && isOnePattern(e, target, type)) {
    const changes = names.some((name, i) => {
      const variable = e.variableOf(name);
      return keywords[i] === "let" && variable !== null &&
        (isReadWithin(variable, e.module) || variable.bindings.some((b) => b.kind === "loop"));
    });
    const region = e.isTopLevel(node) ? undefined : e.parentOf(node);
    const list = argument(itemsOf(e, code, type, target));
    return [`${changes ? "let" : "const"} ${pattern(e, target, region)} = ${list};`];
  }
  if (declares) {
    return declarePattern(e, keywords.includes("let") ? "let" : "const", target, code, type);
  }
  return store(e, target, code, type);
}

/** The type of so many items of an iterable. */
function itemsType(type: Type, count: number): Type {
  return {
    kind: "tuple",
    items: Array.from({ length: count }, (_, i) => partType(type, i)),
    rest: null,
  };
}

/** `x, self.y = …`: new names are declared, the rest is stored once all values are known. */
function assignMixed(
  e: Emitter,
  node: Assign | AnnAssign,
  target: Extract<Expr, { type: "Tuple" | "List" }>,
  given: Expr,
  literal: boolean,
): string[] {
  const declared = target.elts.map((part) =>
    part.type === "Name" ? declaredAt(e, node, part) : null
  );
  const names = target.elts.map((part, i) =>
    part.type === "Name" && declared[i] ? nameOf(e, part) : e.freshName(partName(part))
  );
  const lines: string[] = [];
  if (literal && (given.type === "Tuple" || given.type === "List")) {
    given.elts.forEach((item, i) =>
      lines.push(`${declared[i] ?? "const"} ${names[i]} = ${argument(value(e, item))};`)
    );
  } else {
    const type = e.typeOf(given);
    const keyword = declared.includes("let") ? "let" : "const";
    const list = argument(itemsOf(e, value(e, given), type, target));
    lines.push(`${keyword} [${names.join(", ")}] = ${list};`);
  }
  target.elts.forEach((part, i) => {
    if (!declared[i]) {
      lines.push(...store(e, part, primary(names[i]!), partType(e.typeOf(given), i)));
    }
  });
  return lines;
}

function partName(part: Expr): string {
  return part.type === "Name"
    ? `${part.id}Value`
    : part.type === "Attribute"
    ? `${part.attr}Value`
    : "value";
}

/** Declares the names of a pattern in a pattern, a level at a time. */
export function declarePattern(
  e: Emitter,
  keyword: string,
  target: Expr,
  code: Code,
  type: Type,
  region?: Node,
): string[] {
  if (target.type !== "Tuple" && target.type !== "List") {
    return [`${keyword} ${pattern(e, target, region)} = ${argument(code)};`];
  }
  const list = itemsOf(e, code, type, target);
  if (isFlat(target) || fits(type, target)) {
    return [`${keyword} ${pattern(e, target, region)} = ${argument(list)};`];
  }
  const lines: string[] = [];
  const names = target.elts.map((item, i) => {
    if (item.type === "Name") return pattern(e, item, region);
    if (item.type === "Starred") return pattern(e, item.value, region);
    const name = e.freshName("part");
    lines.push(...declarePattern(e, keyword, item, primary(name), partType(type, i), region));
    return name;
  });
  return [`${keyword} [${names.join(", ")}] = ${argument(list)};`, ...lines];
}

/** The items that go to a target, with a hint at their types where their number must be looked at. */
function itemsOf(e: Emitter, code: Code, type: Type, target: Expr): Code {
  return fits(type, target) ? code : itemsCast(e, unpacked(e, code, type, target), target);
}

/** Whether a pattern of JavaScript takes all apart, so that no other names are needed. */
function isOnePattern(e: Emitter, target: Expr, type: Type): boolean {
  return isAllNames(target) && (isFlat(target) || fits(type, target)) &&
    !namesIn(target).some((name) => isRawName(e, name));
}

/** The unpacked items with a hint at the types of the names that they go to; what goes to a star is a list among them. */
export function itemsCast(e: Emitter, code: Code, target: Expr): Code {
  if (target.type !== "Tuple" && target.type !== "List") return hinted(code, partsType(e, target));
  const parts = target.elts.map((item) =>
    item.type === "Starred" ? listType(e, item.value) : partsType(e, item)
  );
  return hinted(code, `[${parts.join(", ")}]`);
}

/** The type of what is taken apart into a target: `[string, [number, unknown]]`. */
function partsType(e: Emitter, target: Expr): string {
  if (target.type !== "Tuple" && target.type !== "List") {
    const text = typeText(e, e.typeOf(target));
    return /\bnever\b/.test(text) ? "unknown" : text;
  }
  const parts = target.elts.map((item) =>
    item.type === "Starred" ? `...${listType(e, item.value)}` : partsType(e, item)
  );
  return `[${parts.join(", ")}]`;
}

function listType(e: Emitter, target: Expr): string {
  const text = partsType(e, target);
  return text.endsWith("[]") ? text : arrayText(text);
}

function isRawName(e: Emitter, node: Expr): boolean {
  if (isRawAttribute(e, node)) return true;
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  return variable !== null && e.rawFloats.has(variable);
}

function isAllNames(target: Expr): boolean {
  if (target.type === "Name") return true;
  if (target.type === "Starred") return target.value.type === "Name";
  return (target.type === "Tuple" || target.type === "List") && target.elts.every(isAllNames);
}

/** A target that JavaScript can assign to by itself. */
function isPlainTarget(e: Emitter, target: Expr): boolean {
  if (target.type === "Name") return true;
  return target.type === "Attribute" && storable(e, target) !== null;
}

function targetText(e: Emitter, target: Expr): string {
  if (target.type === "Name") return nameOf(e, target);
  return target.type === "Attribute"
    ? storable(e, target)!
    : e.fail(target, "cannot assign to this");
}

/** Functions of the library in whose place programs may put their own. */
const HOOKS = new Set([
  "logging.raiseExceptions",
  "threading.excepthook",
  "warnings.formatwarning",
  "warnings.showwarning",
]);

/** `obj.attr` as the left side of an assignment; null where only the run time knows. */
function storable(e: Emitter, target: Extract<Expr, { type: "Attribute" }>): string | null {
  if (isSuper(e, target.value)) return null;
  const owner = withoutNone(e.typeOf(target.value));
  if (owner.kind === "module") {
    if (isUnitKey(owner.name)) return null;
    if (HOOKS.has(`${owner.name}.${target.attr}`)) {
      return `${value(e, target.value).text}.hooks.${target.attr}`;
    }
    if (owner.name === "sys") return member(value(e, target.value), camelCase(target.attr)).text;
    return e.fail(
      target,
      `${owner.name}.${target.attr} cannot be replaced: the library's modules stay as they are`,
    );
  }
  if (owner.kind === "instance" && e.interceptsStores(owner.node)) return null;
  if (keepsMembers(e, owner, target.attr)) return null;
  if (isOfMetaclass(e, owner) && isDescriber(e, target)) return null;
  if (owner.kind === "instance" && isFrozen(e, owner.node)) return null;
  if (owner.kind === "record" || owner.kind === "instance" && isNamedTuple(e, owner.node)) {
    return null;
  }
  const isSelf = target.value.type === "Name" && e.variableOf(target.value) === e.frame.self;
  const known = memberOf(e, owner, target.attr);
  if (known && !known.isMethod) return member(present(e, target.value), known.name).text;
  return isSelf && known ? member(present(e, target.value), known.name).text : null;
}

/** Whether objects of a class are classes. */
function isOfMetaclass(e: Emitter, type: Type): boolean {
  return type.kind === "instance" && e.libraryBases(type.node).includes("type");
}

/** Whether what an attribute is given may decide itself what is read. */
function isDescriber(e: Emitter, target: Expr): boolean {
  const around = e.parentOf(target);
  return around?.type === "Assign" && mayDescribe(e, around.value);
}

/** Whether an attribute belongs to an enumeration, which refuses to have it changed: a member, or a member's value. */
function keepsMembers(e: Emitter, owner: Type, attr: string): boolean {
  if (owner.kind === "instance") return /^(name|value)$/.test(attr) && isEnum(e, owner.node);
  return owner.kind === "class" && isEnum(e, owner.node) &&
    owner.node.body.some((item) =>
      item.type === "Assign" && item.targets.some((t) => t.type === "Name" && t.id === attr)
    );
}

/** `self.__dict__ = state`, which JavaScript's objects cannot share: in `__setstate__` the fields are taken over. */
function storeFields(
  e: Emitter,
  target: Extract<Expr, { type: "Attribute" }>,
  code: Code,
): string[] {
  const owner = e.frame.owner;
  if (owner.type !== "FunctionDef" || owner.name !== "__setstate__") {
    return e.fail(
      target,
      "__dict__ cannot be replaced: use __dict__.update(), or __getattr__ and __setattr__",
    );
  }
  const fields = e.freshName("fields");
  return [
    `const ${fields} = ${call(e.py("getattr"), value(e, target.value), quote("__dict__")).text};`,
    `${call(e.py("callMethod"), fields, quote("clear"), "[]").text};`,
    `${call(e.py("callMethod"), fields, quote("update"), `[${argument(code)}]`).text};`,
  ];
}

/** Stores a value that is written already into something that is declared already. */
export function store(e: Emitter, target: Expr, code: Code, type: Type): string[] {
  // Python comes to the value before it comes to what it goes to.
  if (code.text.includes("(") && hasEffects(e, target)) {
    const name = e.freshName("value");
    return [`const ${name} = ${argument(code)};`, ...store(e, target, primary(name), type)];
  }
  switch (target.type) {
    case "Name": {
      const given = isRawName(e, target) ? call(e.py("raw"), code) : code;
      return [`${nameOf(e, target)} = ${argument(given)};`];
    }
    case "Attribute": {
      if (target.attr === "__dict__") return storeFields(e, target, code);
      const own = ownStore(e, target, code);
      if (own) return own;
      const plain = storable(e, target);
      const given = isRawAttribute(e, target) ? call(e.py("raw"), code) : code;
      if (plain) return [`${plain} = ${argument(given)};`];
      return [`${call(e.py("setattr"), value(e, target.value), quote(target.attr), given).text};`];
    }
    case "Subscript": {
      if (isRawTarget(e, target)) return storeRaw(e, target, call(e.py("raw"), code), null);
      const { slice } = target;
      const owner = withoutNone(e.typeOf(target.value));
      if (
        isSharedArray(owner) && slice.type === "Slice" && isAlways(type, "list", "tuple", "bytes")
      ) {
        return [`${methodOn(e, target.value, "setSlice", code, ...sliceParts(e, slice)).text};`];
      }
      if (isSharedArray(owner) && slice.type !== "Slice" && isSafeInt(e.typeOf(slice))) {
        return [`${methodOn(e, target.value, "set", value(e, slice), code).text};`];
      }
      if (slice.type === "Slice") {
        const parts = [slice.lower, slice.upper, slice.step].map((p) =>
          p ? argument(value(e, p)) : "null"
        );
        return [`${call(e.py("setSlice"), present(e, target.value), ...parts, code).text};`];
      }
      if (owner.kind === "dict" && !isOptional(e.typeOf(target.value))) {
        return [`${methodCall(present(e, target.value), "set", value(e, slice), code).text};`];
      }
      if (e.isWithinBounds(target)) {
        return [
          `${at(Level.Call, present(e, target.value))}[${value(e, slice).text}] = ${
            argument(code)
          };`,
        ];
      }
      const stored = storedItem(e, target, code, type, null);
      if (stored !== null) return stored;
      const own = ownItemStore(e, target.value, slice, code) ??
        call(e.py("setItem"), present(e, target.value), value(e, slice), code);
      return [`${own.text};`];
    }
    case "Tuple":
    case "List": {
      const list = itemsOf(e, code, type, target);
      if (isOnePattern(e, target, type)) {
        return [`${pattern(e, target, undefined, true)} = ${argument(list)};`];
      }
      const names = target.elts.map((item) =>
        e.freshName(item.type === "Name" ? `${item.id}Value` : "value")
      );
      return [
        `const [${names.join(", ")}] = ${argument(list)};`,
        ...target.elts.flatMap((item, i) => {
          const inner = item.type === "Starred" ? item.value : item;
          return store(e, inner, primary(names[i]!), partType(type, i));
        }),
      ];
    }
    default:
      return e.fail(target, "cannot assign to this");
  }
}

function partType(type: Type, index: number): Type {
  if (type.kind === "tuple" && !type.rest) return type.items[index] ?? itemType(type);
  return itemType(type);
}

/** `target op= value`. */
export function augmentedAssign(e: Emitter, node: AugAssign): string[] {
  const { target } = node;
  if (target.type === "Name") {
    const variable = e.variableOf(target);
    if (!variable) return e.fail(target, `cannot assign to ${target.id}`);
    const step = added(e, variable, node);
    if (step) return step;
    const isRaw = e.rawFloats.has(variable);
    const name = nameOf(e, target);
    const doubtful = e.frame.plan.unassigned.has(target);
    const plain = doubtful ? null : plainAugmented(e, node, isRaw);
    if (plain) return [`${name} ${symbolOf(node)}= ${argument(plain)};`];
    const current = read(e, variable, target);
    const checked = doubtful ? call(e.py("bound"), name, quote(target.id)) : current;
    if (isAlways(e.typeOf(target), "list") && node.op === "Add" && !doubtful) {
      return [`${call(e.py("iadd"), checked, value(e, node.value)).text};`];
    }
    const result = known(e, node, inPlace(e, node, checked), variable);
    return [`${name} = ${isRaw ? call(e.py("raw"), result).text : result.text};`];
  }
  const lines: string[] = [];
  const fixed = (part: Expr, wanted: string): Code => {
    const isConstant = part.type === "Constant" ||
      part.type === "UnaryOp" && part.operand.type === "Constant";
    if (isConstant || part.type === "Name") return value(e, part);
    const name = e.freshName(wanted);
    lines.push(`const ${name} = ${argument(value(e, part))};`);
    return primary(name);
  };
  if (target.type === "Attribute") {
    if (isRawAttribute(e, target)) {
      const owner = isPath(target.value) ? present(e, target.value) : fixed(target.value, "owner");
      const known = memberOf(e, withoutNone(e.typeOf(target.value)), target.attr);
      const place = member(owner, known?.name ?? memberName(target.attr));
      const plain = plainAugmented(e, node, true);
      if (plain) return [...lines, `${place.text} ${symbolOf(node)}= ${argument(plain)};`];
      const result = inPlace(e, node, call(e.py("float"), place));
      return [...lines, `${place.text} = ${call(e.py("raw"), result).text};`];
    }
    const plainOwner = isPath(target.value);
    const plain = plainOwner ? storable(e, target) : null;
    if (plain && mayBeUnset(e, target, withoutNone(e.typeOf(target.value)))) {
      const current = lookedUp(e, target, postfix(plain));
      return [`${plain} = ${inPlace(e, node, current).text};`];
    }
    if (plain) {
      const code = isNumeric(e.typeOf(target)) && isNumeric(e.typeOf(node.value))
        ? plainAugmented(e, node, false)
        : isAlways(e.typeOf(target), "str")
        ? plainAugmented(e, node, false)
        : null;
      if (code) return [`${plain} ${symbolOf(node)}= ${argument(code)};`];
      return [`${plain} = ${inPlace(e, node, postfix(plain)).text};`];
    }
    const own = ownModule(e, target.value)
      ? ownStore(e, target, inPlace(e, node, attribute(e, { ...target, ctx: "Load" })))
      : null;
    if (own) return own;
    const owner = fixed(target.value, "owner");
    const name = quote(target.attr);
    const current = call(e.py("getattr"), owner, name);
    return [...lines, `${call(e.py("setattr"), owner, name, inPlace(e, node, current)).text};`];
  }
  const direct = augmentedItem(e, node, target) ?? itemSum(e, node);
  if (direct) return direct;
  const owner = fixed(target.value, "owner");
  if (target.slice.type === "Slice") {
    const { lower, upper, step } = target.slice;
    const parts = [lower, upper, step].map((part) => part ? fixed(part, "bound") : "null");
    const result = inPlace(e, node, call(e.py("slice"), owner, ...parts));
    return [...lines, `${call(e.py("setSlice"), owner, ...parts, result).text};`];
  }
  const key = fixed(target.slice, "key");
  const isShared = isSharedArray(withoutNone(e.typeOf(target.value))) &&
    isSafeInt(e.typeOf(target.slice));
  const current = isShared ? methodCall(owner, "at", key) : call(e.py("item"), owner, key);
  const result = inPlaceItem(e, node, current);
  if (isShared) return [...lines, `${methodCall(owner, "set", key, result).text};`];
  if (e.typeOf(target.value).kind === "dict") {
    return [...lines, `${methodCall(owner, "set", key, result).text};`];
  }
  return [...lines, `${call(e.py("setItem"), owner, key, result).text};`];
}

/** What an operator of a class has given, as what the variable holds. */
function known(e: Emitter, node: AugAssign, result: Code, variable: Variable): Code {
  const plain = ["int", "float", "str", "bool", "list"] as const;
  if (isAlways(e.typeOf(node.target), ...plain) && isAlways(e.typeOf(node.value), ...plain)) {
    return result;
  }
  const type = variableType(e, variable);
  return type === "unknown" || /\bnever\b/.test(type) ? result : hinted(result, type);
}
