/**
 * Assignments and declarations.
 *
 * @module
 */
import { isAlways, type Variable } from "../../analysis/mod.ts";
import type { AnnAssign, Assign, Expr, Module, Name } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { contains, hasEffects, isFunction, namesIn } from "../scopes/blocks.ts";
import { argument, type Code, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { turnedList } from "../calls/turned.ts";
import { listLines } from "../numbers/float_loops.ts";
import { nameOf, value } from "../expressions/expressions.ts";
import { raw } from "../expressions/operators.ts";
import { reversedPart, storedItem, storeRaw } from "./item_stores.ts";
import { addition } from "../expressions/item_sums.ts";
import { isRawAttribute, isRawTarget } from "../numbers/raw_places.ts";
import { read } from "../scopes/references.ts";
import { madeFlags, storedFlags } from "../numbers/flags.ts";
import { added, runningClass, started } from "../numbers/running.ts";
import { madeTextList } from "../expressions/joined_lists.ts";
import { typeText } from "../writing/types.ts";
import { constant, declaredAt, exportOf, onlyExtended } from "./declarations.ts";
import { globalStored, storable, store } from "./stores.ts";
import { assignPattern, declarePattern, isAllNames } from "./unpacking.ts";

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
  const sum = addition(e, node);
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
  if (globalStored(e, target)) return store(e, target, value(e, given), e.typeOf(given));
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

export function assignName(
  e: Emitter,
  node: Assign | AnnAssign,
  target: Name,
  given: Expr,
): string[] {
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
  const texts = keyword === "const" ? madeTextList(e, variable, node, given) : null;
  if (texts) return [`const ${name} = ${texts};`];
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
