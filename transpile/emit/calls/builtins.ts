/**
 * Calls of built-in functions that TypeScript says in its own words.
 *
 * @module
 */
import {
  type Binding,
  isAlways,
  isPlainNumber,
  isSafeInt,
  isUnitKey,
  members,
  type Scope,
  type Type,
  type Variable,
} from "../../analysis/mod.ts";
import type { Call, Expr, Node, Stmt } from "../../syntax/ast.ts";
import { changedGlobals } from "../../analysis/scopes/global_names.ts";
import { moduleRow } from "../../library/mod.ts";
import { isSharedArray } from "../expressions/access.ts";
import { argument, at, binary, call, type Code, Level, postfix, primary } from "../writing/code.ts";
import {
  arrayOf,
  countOf,
  isWhole,
  quantifier,
  readThrough,
} from "../expressions/comprehensions.ts";
import { condition } from "../expressions/conditions.ts";
import type { Emitter } from "../emitter.ts";
import { importByName, isOfFuture, moduleObject } from "../modules/own_modules.ts";
import { ownLength } from "../classes/own_operators.ts";
import { iterable, tupleOf, value } from "../expressions/expressions.ts";
import { bounds, floatLiteral, raw, signed } from "../expressions/operators.ts";
import { intSum } from "../numbers/int_sums.ts";
import { floatSum, rawListOf } from "../numbers/raw_calls.ts";
import { isRawListNode } from "../numbers/raw_places.ts";
import { lengthOfFlags } from "../numbers/flags.ts";
import { mappedList, mappedPlainly } from "./mapped.ts";
import { textOf, wordsOf } from "../expressions/strings.ts";
import { turnedList } from "./turned.ts";
import { typeText } from "../writing/types.ts";

type Write = (e: Emitter, args: readonly Expr[], node: Call) => Code | null;

/** A call of a built-in; null where the library's general form fits. */
export function builtinCall(e: Emitter, node: Call, name: string): Code | null {
  if (node.args.some((item) => item.type === "Starred") || node.keywords.length > 0) return null;
  return TABLE[name]?.(e, node.args, node) ?? null;
}

function isFresh(node: Expr): boolean {
  return node.type === "ListComp" || node.type === "List";
}

function lengthOf(e: Emitter, node: Expr): Code | null {
  const words = wordsOf(e, node);
  if (words) return postfix(`${words.text}.length`);
  const flags = lengthOfFlags(e, node);
  if (flags) return flags;
  const type = e.typeOf(node);
  if (isAlways(type, "list", "tuple", "bytes", "bytearray") || isSharedArray(type)) {
    return postfix(`${at(Level.Call, value(e, node))}.length`);
  }
  if (isAlways(type, "dict", "set", "frozenset")) {
    return postfix(`${at(Level.Call, value(e, node))}.size`);
  }
  return ownLength(e, node);
}

/** Something that TypeScript's spread reads in Python's order without waiting. */
function isSpreadable(e: Emitter, node: Expr): boolean {
  if (e.analysis.needsAwait(node)) return false;
  return isAlways(e.typeOf(node), "list", "tuple", "set", "frozenset", "dict", "range", "str");
}

/** Whether a set of this has more room than one of what it gives, and so another order: a dict that may have other keys than texts. */
function mayHaveRoom(type: Type): boolean {
  if (type.kind === "union") return type.members.some(mayHaveRoom);
  return type.kind === "unknown" || type.kind === "dict" && type.key.kind !== "str";
}

/** The item type of an empty container, where the analysis knows more than TypeScript could. */
function parameters(e: Emitter, node: Call): string {
  const type: Type = e.typeOf(node);
  if (type.kind === "dict") {
    const key = typeText(e, type.key);
    const item = typeText(e, type.value);
    return key === "unknown" && item === "unknown" ? "" : `<${key}, ${item}>`;
  }
  if (type.kind === "set" || type.kind === "frozenset") {
    const item = typeText(e, type.item);
    return item === "unknown" ? "" : `<${item}>`;
  }
  return "";
}

/** Whether an expression is a root or a quotient of ints, which is not below zero and has no sign where it is zero. */
function isRootOrQuotient(e: Emitter, node: Expr): boolean {
  const isNatural = (part: Expr) => (bounds(e.typeOf(part))?.low ?? -1) >= 0;
  if (node.type === "BinOp") {
    const { left, op, right } = node;
    if (op === "Div") return isNatural(left) && isNatural(right);
    return op === "Pow" && isNatural(left) && right.type === "Constant" &&
      right.value.type === "float" && right.value.value === 0.5;
  }
  const found = node.type === "Call" ? e.analysis.resolve(node.func) : null;
  return node.type === "Call" && found?.kind === "library" && found.row.name === "math.sqrt" &&
    node.args.length === 1 && isNatural(node.args[0]!);
}

const TABLE: Readonly<Record<string, Write>> = {
  slice: (e, args) => call(`${e.py("Slice")}.of`, ...args.map((item) => value(e, item))),
  len: (e, args) => args[0] ? lengthOf(e, args[0]) : null,
  str: (e, args) => {
    if (args.length !== 1) return args.length === 0 ? primary('""') : null;
    const type = e.typeOf(args[0]!);
    if (isAlways(type, "str")) return value(e, args[0]!);
    return isAlways(type, "int") && isSafeInt(type) ? call("String", textOf(e, args[0]!)) : null;
  },
  bool: (e, args) => {
    if (args.length !== 1) return args.length === 0 ? primary("false") : null;
    const code = condition(e, args[0]!);
    return isAlways(e.typeOf(args[0]!), "bool") && code.level !== Level.Or &&
          code.level !== Level.And ||
        code.level === Level.Equality ||
        code.level === Level.Relational || /^\w*[tT]ruth\(/.test(code.text)
      ? code
      : { text: `!!${at(Level.Unary, code)}`, level: Level.Unary };
  },
  list: (e, args, node) => {
    if (args.length === 0) return primary("[]");
    const [items] = args;
    if (args.length !== 1 || !items) return null;
    if (items.type === "GeneratorExp" && !e.analysis.needsAwait(items) && !isWhole(e, items)) {
      return arrayOf(e, items, isRawListNode(e, node) ? raw : value);
    }
    if (isRawListNode(e, node) && !isRawListNode(e, items)) return rawListOf(e, iterable(e, items));
    const made = mappedList(e, items) ?? turnedList(e, items);
    if (made) return made;
    if (!isSpreadable(e, items) || isFresh(items)) return null;
    return primary(`[...${argument(iterable(e, items))}]`);
  },
  int: (e, args, node) => {
    const [item, ...others] = args;
    if (!item || others.length > 0 || node.keywords.length > 0) return null;
    return isSafeInt(e.typeOf(node)) && isRootOrQuotient(e, item)
      ? call("Math.floor", raw(e, item))
      : null;
  },
  float: (e, _, node) => {
    const type = e.typeOf(node);
    if (type.kind !== "float" || !type.infinite) return null;
    const infinity = floatLiteral(Infinity);
    return type.infinite === "negative" ? signed("USub", infinity) : infinity;
  },
  dict: (e, args, node) =>
    args.length === 0 ? primary(`new ${e.py("Dict")}${parameters(e, node)}()`) : null,
  set: (e, args, node) => {
    if (args.length === 0) return primary(`new ${e.py("PySet")}${parameters(e, node)}()`);
    const [items] = args;
    if (!items || e.analysis.needsAwait(items)) return null;
    if (mayHaveRoom(e.typeOf(items))) return null;
    if (items.type === "GeneratorExp" && !isWhole(e, items)) {
      return primary(`new ${e.py("PySet")}(${arrayOf(e, items).text})`);
    }
    return primary(`new ${e.py("PySet")}(${argument(iterable(e, items))})`);
  },
  frozenset: (e, args, node) => {
    if (args.length === 0) return primary(`new ${e.py("FrozenSet")}${parameters(e, node)}()`);
    const [items] = args;
    if (!items || e.analysis.needsAwait(items)) return null;
    // One that is a frozenset already stays the one it is.
    const isOther = isAlways(e.typeOf(items), "list", "tuple", "set", "str", "range", "iterator");
    if (!isOther) return null;
    return primary(`new ${e.py("FrozenSet")}(${argument(iterable(e, items))})`);
  },
  iter: (e, args, node) => {
    const type = e.typeOf(node);
    const blocks = type.kind === "iterator" &&
      (type.blocks ||
        type.sources.some((source) =>
          source.type !== "GeneratorExp" && e.analysis.isAsync(source)
        ));
    if (args.length === 2 && blocks) {
      return call(e.py("aiter"), ...args.map((item) => value(e, item)));
    }
    const [items] = args;
    const isOwn = args.length === 1 && !e.analysis.needsAwait(node) &&
      members(e.typeOf(items!)).some(({ kind }) => kind === "instance" || kind === "unknown");
    return isOwn ? call(e.py("iterator"), value(e, items!)) : null;
  },
  isinstance: (e, args) => {
    const [item, type] = args;
    return item && type ? instanceTest(e, item, type) : null;
  },
  globals: (e, args, node) => args.length === 0 ? globalNames(e, node) : null,
  __import__: importByName,
  "importlib.import_module": importByName,
  locals: (e, args, node) => args.length === 0 ? localNames(e, node) : null,
  vars: (e, args, node) => args.length === 0 ? localNames(e, node) : null,
  dir: (e, args, node) =>
    args.length === 0 ? call(e.py("sorted"), `${localNames(e, node).text}.keys()`) : null,
  abs: (e, args) => {
    const [item] = args;
    return item && bounds(e.typeOf(item)) ? call("Math.abs", value(e, item)) : null;
  },
  min: (e, args) => extreme(e, "Math.min", args),
  max: (e, args) => extreme(e, "Math.max", args),
  any: (e, args) => quantified(e, args, "some"),
  all: (e, args) => quantified(e, args, "every"),
  sum: (e, args, node) => {
    const sum = floatSum(e, node, "value");
    if (sum) return sum;
    const [items] = args;
    const count = args.length === 1 && items?.type === "GeneratorExp" && !isWhole(e, items) &&
      !e.analysis.needsAwait(items) && countOf(e, items);
    return count || intSum(e, node) || consumed(e, "sum", args);
  },
  sorted: (e, args) => consumed(e, "sorted", args),
  divmod: (e, args, node) => unpackedDivision(e, args, node),
  tuple: (e, args) => {
    if (args.length === 0) return postfix(tupleOf(e, ""));
    const items = args.length === 1 ? newList(e, args[0]!) : null;
    return items ? call(e.py("asTuple"), items) : consumed(e, "tuple", args);
  },
};

/** A list that nobody else has, which a tuple can be made of in place; null where that is not known. */
function newList(e: Emitter, node: Expr): Code | null {
  if (e.analysis.needsAwait(node)) return null;
  if (node.type === "GeneratorExp") return isWhole(e, node) ? null : arrayOf(e, node);
  if (isRawListNode(e, node)) return null;
  if (isFresh(node)) return value(e, node);
  const callee = node.type === "Call" ? e.analysis.resolve(node.func) : null;
  return callee?.kind === "library" && callee.row.name === "sorted" ? value(e, node) : null;
}

/** `n, digit = divmod(n, 10)` of plain numbers without a tuple; null where the tuple may be seen. */
function unpackedDivision(e: Emitter, args: readonly Expr[], node: Call): Code | null {
  const [a, b] = args;
  const parent = e.parentOf(node);
  if (!a || !b || args.length > 2 || node.keywords.length > 0) return null;
  if (parent?.type !== "Assign" || parent.targets.length > 1) return null;
  const [target] = parent.targets;
  if (target?.type !== "Tuple" || target.elts.length !== 2) return null;
  const isPair = target.elts.every(({ type }) => type === "Name") &&
    args.every((item) =>
      (item.type === "Name" || item.type === "Constant") && isAlways(e.typeOf(item), "int")
    );
  if (!isPair) return null;
  const [x, y] = [bounds(e.typeOf(a)), bounds(e.typeOf(b))];
  const [left, right] = [value(e, a), value(e, b)];
  if (!x || !y) return null;
  if (x.low < 0 || y.low <= 0) {
    return primary(
      `[${call(e.py("floordiv"), left, right).text}, ${call(e.py("mod"), left, right).text}]`,
    );
  }
  return primary(`[Math.floor(${left.text} / ${right.text}), ${left.text} % ${right.text}]`);
}

/**
 * A dict of the names that the module has bound: what stands above the call, or above the function that it is in. What
 * stands below that function is bound when it is called, as a rule, and is left out where it is not.
 */
function globalNames(e: Emitter, node: Call): Code {
  const { scopes } = e.analysis;
  if (changedGlobals(e.module)) return call(e.py("moduleNames"), moduleObject(e, e.analysis.known));
  const isLater = scopes.functionOf(node) !== null;
  let statement: Node = node;
  while (!e.isTopLevel(statement as Stmt)) statement = e.parentOf(statement)!;
  const start = isLater ? statement.start : node.start;
  let mayMiss = false;
  let hasLater = false;
  const names = [...scopes.module.variables.values()].flatMap((variable): string[] => {
    const bindings = variable.bindings.filter(({ kind }) => !/^(?:except|delete)$/.test(kind));
    if (bindings.length === 0) return [];
    const text = (e.importNames.get(variable) ?? (() => e.nameOf(variable)))();
    const isImport = e.importNames.has(variable);
    if (isImport && hasNoValue(e, variable)) return [];
    if (bindings.some(({ node }) => node.end <= start)) {
      mayMiss ||= !isImport &&
        (variable.deleted || bindings.every(({ node }) => !e.isTopLevel(node as Stmt)));
      return [text === variable.name ? text : `${variable.name}: ${text}`];
    }
    if (!isLater) return [];
    hasLater = true;
    return [`get ${variable.name}() {\nreturn ${text};\n}`];
  });
  if (hasLater) return call(e.py("boundNames"), `{ ${names.join(", ")} }`);
  const present = mayMiss ? ".filter(([, value]) => value !== undefined)" : "";
  return primary(
    `new ${e.py("Dict")}<string, unknown>(Object.entries({ ${names.join(", ")} })${present})`,
  );
}

/** Whether nothing stands for an imported name: a package of the library itself, or a rule of the language. */
function hasNoValue(e: Emitter, variable: Variable): boolean {
  const type = e.analysis.variableType(variable);
  return isOfFuture(e, variable) ||
    type.kind === "module" && (isUnitKey(type.name) || moduleRow(type.name)?.members.size === 0);
}

/** Whether a place gives its name a value before a call: an assignment of what the call gives does so behind it. */
function isBoundBefore({ kind, node }: Binding, call: Node): boolean {
  return kind === "assignment" ? node.end <= call.start : node.start < call.start;
}

/** A dict of the names that the code around a call has bound. */
function localNames(e: Emitter, node: Call): Code {
  let scope: Scope | null = e.analysis.scopes.scopeOf(node);
  while (scope && scope.kind === "comprehension") scope = scope.parent;
  if (!scope || scope === e.analysis.scopes.module) return globalNames(e, node);
  if (scope.kind === "class") return call(e.py("classNames"), "this");
  const names = [...scope.variables.values()].filter((v) =>
    v.bindings.length > 0 && v.scope === scope && v.bindings.some((b) => isBoundBefore(b, node))
  ).map((v) => {
    const text = v === e.frame.self ? "this" : e.nameOf(v);
    return text === v.name ? v.name : `${v.name}: ${text}`;
  });
  return primary(
    `new ${e.py("Dict")}<string, unknown>(Object.entries({ ${
      names.join(", ")
    } }).filter(([, value]) => value !== undefined))`,
  );
}

/** `x instanceof C` for classes that are classes in JavaScript, too. */
function instanceTest(e: Emitter, item: Expr, type: Expr): Code | null {
  if (type.type === "Tuple") {
    if (item.type !== "Name" || type.elts.length === 0) return null;
    const tests = type.elts.map((one) => instanceTest(e, item, one));
    if (tests.some((test) => test === null)) return null;
    return { text: tests.map((test) => at(Level.Or + 1, test!)).join(" || "), level: Level.Or };
  }
  return classTest(e, value(e, item), type);
}

/** `x instanceof C`; null where the class is none in JavaScript. */
export function classTest(e: Emitter, item: Code, type: Expr): Code | null {
  const found = type.type === "Name" || type.type === "Attribute" ? e.analysis.resolve(type) : null;
  const isClass = found?.kind === "class" ||
    found?.kind === "library" && found.row.kind === "class" &&
      /^[A-Z]/.test(found.row.name.split(".").at(-1)!);
  if (!isClass) return null;
  return binary(item, "instanceof", value(e, type), Level.Relational);
}

/** `min(a, b)` of exact ints. */
function extreme(e: Emitter, callee: string, args: readonly Expr[]): Code | null {
  if (args.length < 2 || !args.every((item) => isPlainNumber(e.typeOf(item)))) {
    return consumed(e, callee.slice(5), args);
  }
  return call(callee, ...args.map((item) => value(e, item)));
}

/** A built-in that reads a generator expression to its end: an array serves as well. */
function consumed(e: Emitter, name: string, args: readonly Expr[]): Code | null {
  const [items, ...rest] = args;
  const mapped = mappedPlainly(e, items);
  if (mapped) return call(e.py(name), mapped, ...rest.map((item) => value(e, item)));
  if (items?.type !== "GeneratorExp" || e.analysis.needsAwait(items)) return null;
  const isRead = name === "sum" || name === "min" || name === "max";
  const code = isRead ? readThrough(e, items) : arrayOf(e, items);
  return call(e.py(name), code, ...rest.map((item) => value(e, item)));
}

/** `any(test(x) for x in xs)` as `xs.some(…)`. */
function quantified(e: Emitter, args: readonly Expr[], method: "some" | "every"): Code | null {
  const [items] = args;
  return items?.type === "GeneratorExp" ? quantifier(e, items, method) : null;
}
