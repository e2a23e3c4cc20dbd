/**
 * Expressions, as the Python values that they give.
 *
 * @module
 */
import {
  isAlways,
  isPlainNumber,
  isSafeInt,
  members,
  type Type,
  withoutNone,
} from "../../analysis/mod.ts";
import { contains } from "../scopes/blocks.ts";
import type { Constant, Expr, Lambda, Name, Tuple, YieldFrom } from "../../syntax/ast.ts";
import {
  argument,
  at,
  awaited,
  binary,
  call,
  type Code,
  Level,
  not,
  postfix,
  primary,
  quote,
} from "../writing/code.ts";
import { isFlagItem } from "../numbers/flags.ts";
import { attribute, subscript } from "./access.ts";
import { entry, objectOf } from "../calls/arguments.ts";
import { callValue } from "../calls/calls.ts";
import { awaitValue, catchesExit } from "./coroutines.ts";
import { comprehension } from "./comprehensions.ts";
import {
  comparedValue,
  compareValue,
  condition,
  hasPlainTruth,
  literalTruth,
} from "./conditions.ts";
import { codeFacts } from "../functions/code_facts.ts";
import type { Emitter } from "../emitter.ts";
import { defaultFacts } from "../functions/functions.ts";
import { enclosingMark, nestedCode, qualifiedName } from "../scopes/nested.ts";
import { parameters as parametersOf } from "../functions/parameters.ts";
import { isRawAttribute, isRawItem, isRawList, isRawResult } from "../numbers/raw_places.ts";
import { nameValue } from "../scopes/references.ts";
import { lookedInto } from "../numbers/running.ts";
import { binaryValue, raw, unaryValue } from "./operators.ts";
import { isBare } from "../tuples/bare_tuples.ts";
import { isInLines, joined, template } from "./strings.ts";
import { hinted, typeText, variableType } from "../writing/types.ts";

/** `node` as a Python value: integral floats are boxed. */
export function value(e: Emitter, node: Expr): Code {
  if (e.raw.copied.has(node) && !isWrittenBoxed(e, node)) {
    return copied(e, withoutNone(e.typeOf(node)), valueOf(e, node));
  }
  if (!e.gathered.has(node)) return valueOf(e, node);
  return awaited(call(e.py("list"), valueOf(e, node)));
}

function valueOf(e: Emitter, node: Expr): Code {
  switch (node.type) {
    case "Constant":
      return constant(e, node);
    case "Name":
      return nameValue(e, node);
    case "Attribute":
      return boxed(e, node, attribute(e, node), isRawAttribute(e, node));
    case "Subscript":
      if (isFlagItem(e, node)) {
        return binary(subscript(e, node), "!==", primary("0"), Level.Equality);
      }
      return lookedInto(e, node) ?? boxed(e, node, subscript(e, node), isRawItem(e, node));
    case "Call":
      return lookedInto(e, node) ??
        boxed(e, node, callValue(e, node), isRawResult(e, node) || isRawItem(e, node));
    case "BinOp":
      return binaryValue(e, node);
    case "UnaryOp":
      if (node.op === "Not") return not(condition(e, node.operand));
      return unaryValue(e, node);
    case "BoolOp":
      return boolValue(e, node.op === "And" ? "&&" : "||", node.values, node);
    case "Compare":
      return comparedValue(e, node) ?? compareValue(e, node);
    case "IfExp":
      if (node.test.type === "Constant" && node.test.value.type === "bool") {
        return value(e, node.test.value.value ? node.body : node.orelse);
      }
      return conditional(condition(e, node.test), value(e, node.body), value(e, node.orelse));
    case "List":
      return primary(`[${elements(e, node.elts, writerOf(e, node))}]`);
    case "Tuple":
      return tuple(e, node);
    case "Set":
      if (node.elts.length > 0 && node.elts.every(isConstant) && isGoneOver(e, node)) {
        return postfix(`${e.py("frozenset")}.of(${elements(e, node.elts)})`);
      }
      if (node.elts.length > 2 && node.elts.every(isConstant)) {
        return postfix(`${e.py("set")}.of(${elements(e, node.elts)})`);
      }
      return primary(`new ${e.py("PySet")}([${elements(e, node.elts)}])`);
    case "Dict":
      return dict(e, node.keys, node.values, node);
    case "JoinedStr":
      return joined(e, node);
    case "FormattedValue":
      return e.fail(node, "a replacement field stands outside an f-string");
    case "TemplateStr":
    case "Interpolation":
      return e.fail(node, "template strings, which Python 3.14 brings, have no translation");
    case "Lambda":
      if (!e.nested.has(node)) return named(e, node, lambda(e, node));
      return nestedCode(e, node, () => [`return ${named(e, node, lambda(e, node)).text};`]);
    case "GeneratorExp":
      if (!e.nested.has(node)) return comprehension(e, node);
      return nestedCode(e, node, () => [`return ${comprehension(e, node).text};`]);
    case "ListComp":
    case "SetComp":
    case "DictComp":
      return comprehension(e, node);
    case "NamedExpr":
      return assignment(e, node.target, node.value);
    case "Await":
      return awaitValue(e, node);
    case "Yield":
      return {
        text: node.value ? `yield ${argument(value(e, node.value))}` : "yield null",
        level: Level.Arrow,
      };
    case "YieldFrom":
      return { text: `yield* ${argument(delegate(e, node))}`, level: Level.Arrow };
    case "Starred":
      return e.fail(node, "a starred expression cannot stand here");
    case "Slice":
      return call(
        e.py("sliceOf"),
        ...[node.lower, node.upper, node.step].map((part) => part ? value(e, part) : "null"),
      );
  }
}

/** What a generator goes on with: JavaScript's `yield*` does where nobody sends, throws or closes. */
function delegate(e: Emitter, node: YieldFrom): Code {
  const isDriven = ["throw", "close"].some((name) => asksGenerators(e, name)) ||
    asksGenerators(e, "send") && !isOwnGenerator(e, node.value) || catchesExit(e.frame.owner);
  if (!isDriven || e.frame.isAsync) return iterable(e, node.value);
  return call(e.py("delegated"), value(e, node.value));
}

/** Whether the program may look at an attribute of this name on a generator. */
function asksGenerators(e: Emitter, name: string): boolean {
  return e.attributesNamed(name).some((place) =>
    members(e.typeOf(place.value)).some(({ kind }) => kind === "iterator" || kind === "unknown")
  );
}

/** Whether a value is what a generator function of the program gives. */
function isOwnGenerator(e: Emitter, node: Expr): boolean {
  const type = e.typeOf(node);
  return type.kind === "iterator" && type.sources.length > 0 &&
    type.sources.every((source) => source.type === "FunctionDef");
}

/** A float as a Python value, where it is a plain number. */
function boxed(e: Emitter, node: Expr, code: Code, isRaw: boolean): Code {
  const type = e.typeOf(node);
  return isRaw && !isSafeInt(type) && !isPlainNumber(type) ? call(e.py("float"), code) : code;
}

/** Whether a list gets Python's floats as it is written, so that it needs no copy. */
function isWrittenBoxed(e: Emitter, node: Expr): boolean {
  if (!isRawList(e, e.typeOf(node))) return false;
  return node.type === "ListComp" ||
    node.type === "List" && !node.elts.some((item) => item.type === "Starred");
}

/** A list with Python's floats in the place of plain numbers. */
function copied(e: Emitter, type: Type, code: Code): Code {
  if (isRawList(e, type)) return call(e.py("floats"), code);
  if (type.kind !== "list") return code;
  const inner = copied(e, withoutNone(type.item), primary("row"));
  const one = /^(?:py)?[fF]loats\(row\)$/.test(inner.text)
    ? e.py("floats")
    : `(row) => ${at(Level.Arrow, inner)}`;
  return postfix(`${at(Level.Call, code)}.map(${one})`);
}

function constant(e: Emitter, node: Constant): Code {
  const literal = node.value;
  switch (literal.type) {
    case "None":
      return primary("null");
    case "bool":
      return primary(String(literal.value));
    case "str":
      if (literal.codePoints) {
        return call("String.fromCodePoint", ...literal.codePoints.map(String));
      }
      return isInLines(e, node) ? template([literal.value], true) : primary(quote(literal.value));
    case "bytes": {
      const text = [...literal.value].map((byte) => String.fromCharCode(byte)).join("");
      return call(`${e.py("bytes")}.literal`, quote(text));
    }
    case "int":
      if (typeof literal.value === "bigint") return primary(`${literal.value}n`);
      return primary(
        /^(0[xXoObB][\da-fA-F][\da-fA-F_]*|[1-9][\d_]*|0)$/.test(literal.raw) &&
          !/__|_$/.test(literal.raw)
          ? literal.raw.replace(/^0X/, "0x").replace(/^0O/, "0o").replace(/^0B/, "0b")
          : String(literal.value),
      );
    case "float":
      if (literal.value === Infinity || !Number.isInteger(literal.value)) {
        return primary(literal.value === Infinity ? "Infinity" : String(literal.value));
      }
      return call(e.py("float"), String(literal.value));
    case "complex":
      return primary(`new ${e.py("Complex")}(0, ${literal.imag})`);
    case "Ellipsis":
      return primary(e.py("Ellipsis"));
  }
}

/** How the items of a list are written. */
export function writerOf(e: Emitter, node: Expr): typeof value {
  const isRaw = isRawList(e, e.typeOf(node)) &&
    !(e.raw.copied.has(node) && isWrittenBoxed(e, node));
  return isRaw ? raw : value;
}

/** `[a, *b]` without its brackets. */
export function elements(e: Emitter, items: readonly Expr[], write = value): string {
  return items.map((item) =>
    item.type === "Starred"
      ? item.value.type === "List" && item.value.elts.length > 0
        ? elements(e, item.value.elts, write)
        : `...${argument(iterable(e, item.value))}`
      : argument(write(e, item))
  ).join(", ");
}

/** A tuple of what is written so between the brackets of an array. */
export function tupleOf(e: Emitter, items: string): string {
  return `${e.py("asTuple")}([${items}])`;
}

function tuple(e: Emitter, node: Tuple): Code {
  const items = elements(e, node.elts);
  return postfix(isBare(e, node) ? `${e.py("asItems")}([${items}])` : tupleOf(e, items));
}

function dict(
  e: Emitter,
  keys: readonly (Expr | null)[],
  values: readonly Expr[],
  node: Expr,
): Code {
  const type = e.typeOf(node);
  let parameters = "";
  if (type.kind === "dict" && keys.length === 0) {
    const key = typeText(e, type.key);
    const item = typeText(e, type.value);
    if (key !== "unknown" || item !== "unknown") parameters = `<${key}, ${item}>`;
  } else if (type.kind === "dict" && isMixed(e, values)) {
    parameters = `<${typeText(e, type.key)}, ${typeText(e, type.value)}>`;
  }
  if (keys.length === 0) return primary(`new ${e.py("Dict")}${parameters}()`);
  const codes = values.map((item) => value(e, item));
  const items = codes.map(argument);
  const names = fieldNames(keys);
  // JavaScript would name a function after its field.
  if (names && !codes.some(isFunction)) {
    const fields = names.map((name, i) => entry(name, items[i]!));
    return primary(`${e.py("Dict")}.from${parameters}(${objectOf(fields)})`);
  }
  const entries = keys.map((key, i) =>
    key ? `[${argument(value(e, key))}, ${items[i]}]` : items[i]!
  );
  if (keys.every((key) => key !== null)) {
    return primary(`new ${e.py("Dict")}${parameters}([${entries.join(", ")}])`);
  }
  const sources: string[] = [];
  let pairs: string[] = [];
  keys.forEach((key, i) => {
    if (key) pairs.push(entries[i]!);
    if (pairs.length > 0 && !(key && keys[i + 1])) {
      sources.push(`[${pairs.join(", ")}]`);
      pairs = [];
    }
    if (!key) sources.push(entries[i]!);
  });
  return call(`${e.py("merged")}${dictParameters(e, type)}`, ...sources);
}

/** Whether what is written is a function, or a class. */
function isFunction({ text, level }: Code): boolean {
  return level === Level.Arrow || /^(async )?(function|class)\b/.test(text);
}

/** Keys that are texts, all different, which an object keeps in this order; undefined for others. */
function fieldNames(keys: readonly (Expr | null)[]): string[] | undefined {
  const names: string[] = [];
  for (const key of keys) {
    if (key?.type !== "Constant" || key.value.type !== "str") return undefined;
    names.push(key.value.value);
  }
  const areFields = new Set(names).size === names.length && names.length <= MOST_FIELDS &&
    names.every((name) => name !== "__proto__" && !/^\d+$/.test(name));
  return areFields ? names : undefined;
}

/** Larger dicts are written as pairs: they are tables from the start. */
const MOST_FIELDS = 32;

/** `<K, V>` of a dict; nothing where neither is known. */
function dictParameters(e: Emitter, type: Type): string {
  if (type.kind !== "dict") return "";
  const text = `<${typeText(e, type.key)}, ${typeText(e, type.value)}>`;
  return text === "<unknown, unknown>" || /\bnever\b/.test(text) ? "" : text;
}

/** Whether TypeScript would not find one type for all values by itself. */
function isMixed(e: Emitter, values: readonly Expr[]): boolean {
  const types = values.map((item) => e.typeOf(item));
  return new Set(types.map(({ kind }) => kind)).size > 1 ||
    types.length > 1 && types.some(({ kind }) => kind !== "unknown" && FUNCTIONS.test(kind));
}

const FUNCTIONS = /unction|ethod|lass/;

/** `test ? yes : no`. */
export function conditional(test: Code, yes: Code, no: Code): Code {
  return {
    text: `${at(Level.Nullish, test)} ? ${at(Level.Arrow, yes)} : ${at(Level.Arrow, no)}`,
    level: Level.Conditional,
  };
}

/** `a and b`, `a or b` as the operand that decides. */
function boolValue(e: Emitter, operator: "&&" | "||", all: readonly Expr[], node: Expr): Code {
  const level = operator === "&&" ? Level.And : Level.Or;
  const values = deciding(operator, all);
  const [first, ...rest] = values;
  if (values.slice(0, -1).every((item) => hasPlainTruth(e, e.typeOf(item)))) {
    const side = (code: Code) =>
      code.level === Level.Nullish ? `(${code.text})` : at(level + 1, code);
    return { text: values.map((item) => side(value(e, item))).join(` ${operator} `), level };
  }
  const last = rest.length === 1 ? value(e, rest[0]!) : boolValue(e, operator, rest, node);
  let test: Code;
  let again: Code;
  if (first!.type === "Name") {
    test = condition(e, first!);
    again = value(e, first!);
  } else {
    const name = e.temporary(typeText(e, e.typeOf(first!)));
    test = call(e.py("truth"), `${name} = ${argument(value(e, first!))}`);
    again = primary(name);
  }
  return operator === "&&" ? conditional(test, last, again) : conditional(test, again, last);
}

/** The operands without literals that decide nothing, up to one that decides all. */
function deciding(operator: "&&" | "||", values: readonly Expr[]): readonly Expr[] {
  const passes = operator === "&&";
  const end = values.findIndex((item) => literalTruth(item) === !passes);
  const reached = end < 0 ? values : values.slice(0, end + 1);
  return reached.filter((item, i) => i === reached.length - 1 || literalTruth(item) === null);
}

/** `target := value`. */
function assignment(e: Emitter, target: Name, given: Expr): Code {
  const variable = e.variableOf(target);
  const isRaw = variable !== null && e.rawFloats.has(variable);
  const code = isRaw ? raw(e, given) : value(e, given);
  return { text: `${nameOf(e, target)} = ${argument(code)}`, level: Level.Arrow };
}

/** What a name that is assigned to is called. */
export function nameOf(e: Emitter, node: Name): string {
  const variable = e.variableOf(node);
  return variable ? e.nameOf(variable) : node.id;
}

/** A lambda, with its full name where that is told. */
function named(e: Emitter, node: Lambda, code: Code): Code {
  const said = [...defaultFacts(e, node), ...codeFacts(e, node)];
  if (e.readsFullNames && isInClass(e, node)) {
    said.push(`__qualname__: ${quote(qualifiedName(e, node))}`);
  }
  return said.length > 0 ? call("Object.assign", code, `{ ${said.join(", ")} }`) : code;
}

/** Whether a function belongs to the body of a class, which no mark in its own text tells. */
function isInClass(e: Emitter, node: Lambda): boolean {
  return e.analysis.scopes.scopeOf(node).parent?.kind === "class";
}

function lambda(e: Emitter, node: Lambda): Code {
  const { text: parameters, first: start } = parametersOf(e, node, 0, true);
  const first = [...start];
  for (const variable of e.analysis.scopes.scopeOf(node).variables.values()) {
    if (!variable.isParameter) {
      first.push(`let ${e.nameOf(variable)}: ${variableType(e, variable)};`);
    }
  }
  const isAsync = e.analysis.isAsync(node);
  const { result, before } = e.separately(() => value(e, node.body));
  if (contains(node.body, ({ type }) => type === "Yield" || type === "YieldFrom")) {
    const lines = [...first, ...before, `return ${result.text};`].join("\n");
    return primary(`(${isAsync ? "async " : ""}function* (${parameters}) {\n${lines}\n})`);
  }
  const mark = enclosingMark(e, node);
  const [inside, behind] = parameters === "" ? ["", mark] : [mark, ""];
  const head = `${isAsync ? "async " : ""}(${inside}${parameters}) => ${behind}`.trimEnd();
  if (first.length + before.length > 0) {
    const code: Code = {
      text: `${head} {\n${[...first, ...before].join("\n")}\nreturn ${result.text};\n}`,
      level: Level.Arrow,
    };
    // Nothing else tells it from what a nested `def` becomes.
    const isNamed = e.reads("__name__") && !e.readsFullNames;
    return isNamed ? call("Object.assign", code, '{ __name__: "<lambda>" }') : code;
  }
  const body = at(Level.Arrow, result);
  return { text: `${head} ${body.startsWith("{") ? `(${body})` : body}`, level: Level.Arrow };
}

/** Whether a loop or comprehension goes over a value: CPython makes one of constants but once. */
function isGoneOver(e: Emitter, node: Expr): boolean {
  const parent = e.parentOf(node);
  return (parent?.type === "For" || parent?.type === "comprehension") && parent.iter === node;
}

/** `node` as something that `for … of` goes through in Python's order. */
export function iterable(e: Emitter, node: Expr): Code {
  if (e.gathered.has(node)) return value(e, node);
  const type = e.typeOf(node);
  if (node.type === "Tuple" && node.elts.length > 0) return primary(`[${elements(e, node.elts)}]`);
  if (isAlways(type, "list", "tuple", "set", "frozenset", "str", "iterator", "range")) {
    return value(e, node);
  }
  if (isAlways(type, "bytes", "bytearray") && node.type === "Name") return value(e, node);
  const isDict = isAlways(type, "dict") || type.kind === "libraryInstance" &&
      /^collections\.(defaultdict|OrderedDict|Counter)$/.test(type.name);
  if (isDict) return postfix(`${at(Level.Call, value(e, node))}.keys()`);
  const code = value(e, node);
  if (isIterableCall(e, node)) return code;
  return call(e.py(isInDisplay(e, node) ? "starred" : "iter"), code);
}

/** Whether the items of an expression stand in a list or tuple with others, `[*items]`. */
function isInDisplay(e: Emitter, node: Expr): boolean {
  const star = e.parentOf(node);
  const display = star?.type === "Starred" ? e.parentOf(star) : null;
  return display?.type === "List" || display?.type === "Tuple";
}

/** Calls of built-ins whose result TypeScript can loop over. */
function isIterableCall(e: Emitter, node: Expr): boolean {
  if (node.type !== "Call") return false;
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library") return false;
  return ITERABLE_RESULTS.has(found.row.name);
}

const ITERABLE_RESULTS = new Set(
  "range enumerate zip map filter reversed sorted list tuple set frozenset iter dict.items dict.keys dict.values"
    .split(" "),
);

/** The one of several possible types that has the method which is called; null where all have it. */
function receiverType(e: Emitter, node: Expr): string | null {
  const type = withoutNone(e.typeOf(node));
  const parent = e.parentOf(node);
  if (type.kind !== "union" || parent?.type !== "Attribute") return null;
  const found = e.analysis.resolve(parent);
  if (found?.kind !== "library" || !found.receiver) return null;
  const text = typeText(e, withoutNone(found.receiver));
  const whole = typeText(e, type);
  return text !== whole && text !== "unknown" && !/\bnever\b/.test(text) ? text : null;
}

/** `node`, an attribute or item of which is taken: with a hint at what it is where it may be several things. */
export function present(e: Emitter, node: Expr): Code {
  const code = value(e, node);
  const only = receiverType(e, node);
  return only ? hinted(code, only) : code;
}

/** Whether CPython makes a constant of an expression before it runs. */
function isConstant(node: Expr): boolean {
  switch (node.type) {
    case "Constant":
      return true;
    case "UnaryOp":
      return isConstant(node.operand);
    case "BinOp":
      return isConstant(node.left) && isConstant(node.right);
    case "Tuple":
      return node.elts.every(isConstant);
    default:
      return false;
  }
}
