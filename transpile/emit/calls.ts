/**
 * Calls: of the library, of the program's own functions and classes, and of what only the run time knows.
 *
 * @module
 */
import { isAlways, type Resolution, STR, UNKNOWN, withoutNone } from "../analysis/mod.ts";
import type { FunctionLike } from "../analysis/nodes.ts";
import type { FunctionRow } from "../library/signature.ts";
import type { Attribute, Call, ClassDef, Expr, Keyword } from "../syntax/ast.ts";
import {
  attribute,
  isSuper,
  memberName,
  memberOf,
  moduleMember,
  optionKey,
  superMember,
} from "./access.ts";
import { builtinCall } from "./builtins.ts";
import {
  argument,
  at,
  awaited,
  call,
  type Code,
  Level,
  member,
  postfix,
  primary,
  quote,
} from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { elements, iterable, present, value } from "./expressions.ts";
import { libraryName, type Parameter, parametersOf, positionalCount } from "./library.ts";
import { builtinMethod } from "./methods.ts";
import { dataclassDecorator, makeObject } from "./dataclasses.ts";
import { hierarchyOf } from "./hierarchy.ts";
import { camelCase, identifier } from "./names.ts";
import { isFloat, raw } from "./operators.ts";
import { bindingOf, takesOptions } from "./parameters.ts";
import { nameValue } from "./references.ts";
import { fitted, genericArguments, typed, typeText } from "./types.ts";

/** A call's value, awaited where it can block. */
export function callValue(e: Emitter, node: Call): Code {
  const gathered = gatheringCall(e, node);
  if (gathered) return gathered;
  const code = plainCall(e, node);
  if (e.analysis.needsAwait(node)) {
    return isDynamic(code) || isWeak(e, node) ? typed(e, node, awaited(code)) : awaited(code);
  }
  return e.analysis.needsSync(node)
    ? blockingTwin(e, node, code)
    : isDynamic(code) || isWeak(e, node)
    ? typed(e, node, code)
    : code;
}

/** A call of the library of whose result the analysis knows more than TypeScript. */
function isWeak(e: Emitter, node: Call): boolean {
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library") return false;
  const name = found.row.name.replace(".__init__", "");
  if (/^multiprocessing\.connection\.Connection\.recv$|^next$|^functools\.reduce$/.test(name)) {
    return true;
  }
  const [items] = node.args;
  return /^(list|sorted|reversed|iter|max|min|sum|tuple)$/.test(name) && node.args.length === 1 &&
    items!.type !== "Starred" && isAlways(e.typeOf(items!), "instance", "unknown");
}

/** A call that only the run time understands, so that TypeScript does not know what it gives. */
function isDynamic(code: Code): boolean {
  return /^(call|callMethod|invoke|getattr|pyCall|pyInvoke|pyGetattr)\(/.test(code.text);
}

/** A built-in that reads a generator to its end, whose items have to be awaited: they are gathered first. */
function gatheringCall(e: Emitter, node: Call): Code | null {
  const [items, ...rest] = node.args;
  if (items?.type !== "GeneratorExp" || !e.analysis.needsAwait(node)) return null;
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library" || !GATHERING.has(found.row.name.replace(".__init__", ""))) {
    return null;
  }
  const list = value(e, { ...items, type: "ListComp" });
  if (found.row.name.startsWith("list")) return list;
  const more = rest.map((item) => value(e, item));
  if (node.keywords.length > 0) more.push(primary(keywordObject(e, node.keywords, camelCase)));
  return call(value(e, node.func).text, list, ...more);
}

const GATHERING = new Set("sum min max sorted list tuple set frozenset dict".split(" "));

/** `q.getSync()`: the call where nothing can be awaited. */
function blockingTwin(e: Emitter, node: Call, code: Code): Code {
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library") {
    return e.fail(node, "this may have to wait, which is not possible here");
  }
  const end = code.text.endsWith(")") ? openingOf(code.text) : -1;
  if (end < 0) return e.fail(node, "this may have to wait, which is not possible here");
  return postfix(`${code.text.slice(0, end)}Sync${code.text.slice(end)}`);
}

/** The index of the bracket that a text's last character closes. */
function openingOf(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ")") depth++;
    else if (text[i] === "(" && --depth === 0) return i;
  }
  return -1;
}

function plainCall(e: Emitter, node: Call): Code {
  const { func } = node;
  if (isSuper(e, func)) {
    return e.fail(node, "super() can only be used to reach a method: super().name(…)");
  }
  if (func.type === "Attribute" && isSuper(e, func.value)) return superCall(e, node, func);
  if (func.type === "Attribute" && func.attr === "__init__") {
    const code = baseInitCall(e, node, func);
    if (code) return code;
  }
  const found = e.analysis.resolve(func);
  switch (found?.kind) {
    case "library":
      return libraryCall(e, node, found);
    case "function":
      return functionCall(e, node, found.node, found.receiver !== null);
    case "class":
      return construct(e, node, found.node);
  }
  return unknownCall(e, node);
}

function superCall(e: Emitter, node: Call, func: Attribute): Code {
  const found = e.analysis.resolve(func);
  const owner = e.frame.inClass;
  const { late, shared } = hierarchyOf(e);
  const isInit = func.attr === "__init__";
  const isLate = owner !== null && late.has(owner);
  if (owner && shared.has(owner)) {
    const callee = superMember(e, owner, func.attr);
    if (node.keywords.length === 0) {
      return postfix(`${callee}(${looseArguments(e, node).join(", ")})`);
    }
    const given = keywordObject(e, node.keywords, (name) => name);
    return call(e.py("call"), callee, `[${elements(e, node.args)}]`, given);
  }
  if (isInit && !isLate) return postfix(`super(${callArguments(e, node, found)})`);
  const isRow = found?.kind === "library" && !isInit;
  const name = isRow ? camelCase(found.row.name.split(".").at(-1)!) : memberName(func.attr);
  const isMatched = node.keywords.length === 0 || isRow ||
    found?.kind === "function" && userArguments(e, node, found.node, 1) !== null;
  if (isLate && isInit && !isMatched && found?.kind !== "library") {
    const given = keywordObject(e, node.keywords, (name) => name);
    return call(
      e.py("call"),
      superMember(e, owner, func.attr),
      `[${elements(e, node.args)}]`,
      given,
    );
  }
  return postfix(`super.${name}(${callArguments(e, node, found)})`);
}

/** `Base.__init__(self, …)` where `__init__` is a method. */
function baseInitCall(e: Emitter, node: Call, func: Attribute): Code | null {
  const owner = e.frame.inClass;
  const [self, ...args] = node.args;
  if (!owner || !self || !hierarchyOf(e).late.has(owner)) return null;
  const type = e.typeOf(func.value);
  const rest = { ...node, args };
  if (type.kind === "class") {
    const list = callArguments(e, rest, e.analysis.resolve(func));
    const given = [value(e, self).text, list].filter(Boolean).join(", ");
    return postfix(`${value(e, func.value).text}.prototype.__init__.call(${given})`);
  }
  const found = e.analysis.resolve(func.value);
  if (found?.kind !== "library") return null;
  const list = callArguments(e, rest, found);
  return call(e.py("initialize"), value(e, self), value(e, func.value), `[${list}]`);
}

/** The arguments of a call of what `found` says, as they stand between the parentheses. */
export function callArguments(e: Emitter, node: Call, found: Resolution | null): string {
  if (found?.kind === "library") {
    const row = found.row.kind === "class" ? found.row.constructs : found.row;
    if (row?.kind === "function") return libraryArguments(e, node, row).join(", ");
  }
  if (found?.kind === "function") {
    const list = userArguments(e, node, found.node, 1);
    if (list) return list.join(", ");
  }
  if (found?.kind === "class") {
    const init = initOf(e, found.node);
    const list = init && "args" in init ? userArguments(e, node, init, 1) : null;
    if (list) return list.join(", ");
  }
  return looseArguments(e, node).join(", ");
}

/** Positional arguments as they are, keywords in one trailing object. */
function looseArguments(e: Emitter, node: Call): string[] {
  const list = node.args.map((item) =>
    item.type === "Starred" ? `...${argument(iterable(e, item.value))}` : argument(value(e, item))
  );
  if (node.keywords.length > 0) list.push(keywordObject(e, node.keywords, (name) => name));
  return list;
}

/** `{ key: value, ...rest }`. */
export function keywordObject(
  e: Emitter,
  keywords: readonly Keyword[],
  rename: (name: string) => string,
  write: (keyword: Keyword) => string = (keyword) => argument(value(e, keyword.value)),
): string {
  return objectOf(keywords.map((keyword) => {
    if (keyword.arg === null) return `...${spreadKeywords(e, keyword.value)}`;
    return entry(rename(keyword.arg), write(keyword));
  }));
}

/** A dict as a plain object of keywords; the function's own `**kw` is one already where nothing else is done with it. */
function spreadKeywords(e: Emitter, node: Expr): string {
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  if (variable && e.plainKeywords.has(variable)) return e.nameOf(variable);
  return `Object.fromEntries(${argument(value(e, node))})`;
}

function entry(key: string, text: string): string {
  return key === text ? key : `${optionKey(key)}: ${text}`;
}

function objectOf(entries: readonly string[]): string {
  if (entries.length === 1 && /^\.\.\.[\w$]+$/.test(entries[0]!)) return entries[0]!.slice(3);
  return `{ ${entries.join(", ")} }`;
}

// ---------------------------------------------------------------- the library

function libraryCall(
  e: Emitter,
  node: Call,
  found: Extract<Resolution, { kind: "library" }>,
): Code {
  const { row, receiver } = found;
  if (row.kind === "class") {
    const own = builtinCall(e, node, row.name);
    if (own) return own;
    const args = row.constructs
      ? libraryArguments(e, node, row.constructs)
      : looseArguments(e, node);
    const callee = callee_(e, node.func, row.name);
    return FUNCTION_CLASSES.has(row.name)
      ? call(callee, ...args)
      : primary(`new ${callee}${madeOf(e, node, row.name)}(${args.join(", ")})`);
  }
  if (row.kind !== "function") return unknownCall(e, node);
  const special = receiver === null
    ? builtinCall(e, node, row.name)
    : builtinMethod(e, node, row, receiver);
  if (special) return special;
  const args = libraryArguments(e, node, row);
  if (row.name === "collections.namedtuple") {
    return call(`${callee_(e, node.func, row.name, row.module)}${recordFields(e, node)}`, ...args);
  }
  const isNext = /IMapIterator\.next$/.test(row.name) && node.func.type === "Attribute";
  if (isNext && node.func.type === "Attribute") {
    return call(e.py("nextItem"), present(e, node.func.value), ...args);
  }
  if (receiver !== null && node.func.type === "Attribute") {
    const target = receiver.kind === "libraryClass" || receiver.kind === "class"
      ? value(e, node.func.value)
      : present(e, node.func.value);
    const name = camelCase(row.name.split(".").at(-1)!);
    return postfix(`${at(Level.Call, target)}.${name}(${args.join(", ")})`);
  }
  return call(callee_(e, node.func, row.name, row.module), ...args);
}

/** `<{ x: number }>` of the class that `namedtuple` makes. */
function recordFields(e: Emitter, node: Call): string {
  const type = e.typeOf(node);
  if (type.kind !== "recordClass") return "";
  const fields = type.fields.map((name) => `${name}: ${typeText(e, e.recordField(node, name))}`);
  return fields.length > 0 ? `<{ ${fields.join("; ")} }>` : "";
}

/** The type arguments of an object that is made empty. */
function madeOf(e: Emitter, node: Call, name: string): string {
  const type = e.typeOf(node);
  if (type.kind !== "libraryInstance") return "";
  const isQueue = /Queue$/.test(name);
  if (!isQueue && node.args.length > 0) return "";
  const text = genericArguments(name, type.parameters.map((p) => typeText(e, p)));
  return /\bnever\b/.test(text) ? "" : text;
}

/** Classes of Python that are functions here: calling them converts. */
const FUNCTION_CLASSES = new Set(
  "object int float str bool list tuple dict set frozenset bytes bytearray complex range enumerate zip map filter reversed type slice memoryview operator.attrgetter operator.itemgetter operator.methodcaller"
    .split(" "),
);

function callee_(e: Emitter, func: Expr, qualified: string, module?: string): string {
  if (func.type === "Name") return nameValue(e, func).text;
  if (func.type === "Attribute") {
    const code = moduleMember(e, func);
    if (code) return code.text;
    return attribute(e, func).text;
  }
  const name = libraryName(qualified, module);
  return e.imports.value(name.module, name.as);
}

/** The arguments of a call of a library function. */
export function libraryArguments(e: Emitter, node: Call, row: FunctionRow): string[] {
  const parameters = parametersOf(row.signature);
  const positional = parameters.filter((p) => p.kind === "positional");
  const starred = node.args.some((item) => item.type === "Starred");
  const limit = positionalCount(row);
  const list: string[] = [];
  const options: string[] = [];
  node.args.forEach((item, index) => {
    if (item.type === "Starred") {
      list.push(`...${argument(iterable(e, item.value))}`);
      return;
    }
    const parameter = positional[index];
    const text = libraryArgument(e, row, parameter, item);
    if (limit !== null && index >= limit && parameter && !starred) {
      options.push(entry(optionName(parameter.name), text));
    } else list.push(text);
  });
  for (const keyword of node.keywords) {
    if (keyword.arg === null) {
      options.push(`...${spreadKeywords(e, keyword.value)}`);
      continue;
    }
    const parameter = parameters.find((p) => p.name === keyword.arg);
    const text = libraryArgument(e, row, parameter, keyword.value);
    const index = parameter ? positional.indexOf(parameter) : -1;
    const next = index === list.length && options.length === 0 && !starred;
    const byPosition = limit === null
      ? next && (!parameter!.optional || takesPositions(row))
      : next && index < limit;
    if (byPosition) list.push(text);
    else options.push(entry(optionName(keyword.arg), text));
  }
  if (/^multiprocessing\.(pool\.)?Pool\.__init__$/.test(row.name)) {
    return poolArguments(list, options);
  }
  const caught = HANDLING.has(row.name) ? e.caught.at(-1) : undefined;
  if (caught) list.unshift(caught);
  if (options.length > 0) list.push(objectOf(options));
  return list;
}

/** Functions that Python tells by itself which exception is being handled. */
const HANDLING = new Set([
  "sys.exc_info",
  "sys.exception",
  "traceback.format_exc",
  "traceback.print_exc",
]);

/** `new Pool(4)` where the number of processes is all that is said. */
function poolArguments(list: string[], options: string[]): string[] {
  if (options.length === 0 && list.length <= 1) return list;
  const names = ["processes", "initializer", "initargs", "maxtasksperchild"];
  const all = [...list.map((text, i) => entry(names[i] ?? `argument${i}`, text)), ...options];
  const only = /^processes: (.*)$/s.exec(all[0]!);
  if (all.length === 1 && only) return [only[1]!];
  if (all.length === 1 && all[0] === "processes") return ["processes"];
  return [objectOf(all)];
}

/** Whether optional parameters of a method are given by position even where Python's program names them. */
function takesPositions(row: FunctionRow): boolean {
  return /^(multiprocessing|threading)\b/.test(row.name);
}

function optionName(name: string): string {
  return camelCase(name);
}

function libraryArgument(
  e: Emitter,
  row: FunctionRow,
  parameter: Parameter | undefined,
  node: Expr,
): string {
  const name = parameter?.name ?? "";
  if (CALL_ARGUMENTS.has(name) && (node.type === "Tuple" || node.type === "List")) {
    return `[${elements(e, node.elts)}]`;
  }
  if (CALL_KEYWORDS.has(name) && row.calls) return keywordsOf(e, node);
  if (/\bIterable\b/.test(parameter?.type ?? "") && needsIteration(e, row, node)) {
    return argument(iterable(e, node));
  }
  const isCallable = e.typeOf(node).kind === "instance" && FUNCTION_ARGUMENTS.has(name) &&
    /^(multiprocessing|concurrent)\b/.test(row.name);
  if (isCallable) {
    return `${e.imports.value("", "boundMethod")}(${argument(value(e, node))}, "__call__")`;
  }
  const isPlain = name === "timeout" || /^(time|math)\./.test(row.name);
  if (isPlain && isFloat(e.typeOf(node))) return argument(raw(e, node));
  const text = parameter?.type === "str" || parameter?.type === "str | None";
  return argument(text ? fitted(e, node, value(e, node), STR) : value(e, node));
}

/** Whether the run time takes JavaScript's iterables there, and this may be another one. */
function needsIteration(e: Emitter, row: FunctionRow, node: Expr): boolean {
  if (!/^(multiprocessing|concurrent)\b/.test(row.name) || e.analysis.needsAwait(node)) {
    return false;
  }
  const type = e.typeOf(node);
  return !isAlways(
    type,
    "list",
    "tuple",
    "set",
    "frozenset",
    "str",
    "range",
    "iterator",
    "bytes",
    "bytearray",
  );
}

const FUNCTION_ARGUMENTS = new Set(["target", "func", "fn", "initializer"]);
const CALL_ARGUMENTS = new Set(["args", "initargs"]);
const CALL_KEYWORDS = new Set(["kwargs", "kwds"]);

/** A dict of keyword arguments as the plain object that TypeScript passes. */
function keywordsOf(e: Emitter, node: Expr): string {
  if (node.type === "Constant") return argument(value(e, node));
  if (
    node.type === "Dict" && node.keys.every((k) => k?.type === "Constant" && k.value.type === "str")
  ) {
    return node.keys.length === 0 ? "{}" : objectOf(node.keys.map((key, i) => {
      const text = key?.type === "Constant" && key.value.type === "str" ? key.value.value : "";
      return entry(text, argument(value(e, node.values[i]!)));
    }));
  }
  if (
    node.type === "Call" && node.func.type === "Name" && node.func.id === "dict" &&
    node.args.length === 0
  ) {
    return keywordObject(e, node.keywords, (key) => key);
  }
  return `Object.fromEntries(${argument(value(e, node))})`;
}

// ---------------------------------------------------------------- the program's own

/** The arguments of a call of a function of the program; null where only the run time can match them. */
function userArguments(e: Emitter, node: Call, fn: FunctionLike, skip: number): string[] | null {
  const { args } = fn;
  const positional = [...args.posonlyargs, ...args.args].slice(skip);
  const names = positional.map((arg) => arg.arg);
  const starred = node.args.some((item) => item.type === "Starred");
  if (node.keywords.some((keyword) => keyword.arg === null)) return null;
  const given = new Map<string, Expr>();
  const options: Keyword[] = [];
  for (const keyword of node.keywords) {
    const index = names.indexOf(keyword.arg!);
    const isPositional = index >= args.posonlyargs.length - skip && index >= 0;
    if (isPositional && index >= node.args.length && !starred && !given.has(keyword.arg!)) {
      given.set(keyword.arg!, keyword.value);
    } else if (args.kwonlyargs.some((arg) => arg.arg === keyword.arg) || args.kwarg && index < 0) {
      options.push(keyword);
    } else return null;
  }
  if (starred && given.size > 0) return null;
  if (node.args.length > names.length && !args.vararg) return null;
  const own = (name: string | undefined, item: Expr) => {
    const type = name === undefined ? UNKNOWN : e.analysis.parameterType(fn, name);
    return argument(fitted(e, item, value(e, item), type));
  };
  const list = node.args.map((item, i) =>
    item.type === "Starred" ? `...${argument(iterable(e, item.value))}` : own(names[i], item)
  );
  const required = names.length - Math.min(args.defaults.length, names.length);
  if (!starred) {
    let last = -1;
    for (const name of given.keys()) last = Math.max(last, names.indexOf(name));
    for (let i = node.args.length; i <= last; i++) {
      const item = given.get(names[i]!);
      if (!item && i < required) return null;
      list.push(item ? own(names[i], item) : "undefined");
    }
    if (list.length < required) return null;
    const missing = args.kwonlyargs.some((arg, i) =>
      args.kw_defaults[i] === null && !options.some((keyword) => keyword.arg === arg.arg)
    );
    if (missing) return null;
  } else if (!args.vararg && node.args.at(-1)?.type !== "Starred") return null;
  else if (!args.vararg) return null;
  if (options.length > 0) {
    while (list.length < names.length) list.push("undefined");
    list.push(keywordObject(e, options, (name) => name));
  } else if (args.vararg && takesOptions(fn)) list.push("{}");
  return list;
}

function functionCall(e: Emitter, node: Call, fn: FunctionLike, isMethod: boolean): Code {
  const bound = isMethod && fn.type !== "Lambda" && bindingOf(fn) !== "static";
  const decorated = fn.type !== "Lambda" && fn.decorator_list.some((d) => !isBinding(d));
  const list = decorated ? null : userArguments(e, node, fn, bound ? 1 : 0);
  if (!list) {
    if (decorated) return unknownCall(e, node);
    return dynamicCall(e, node, node.func.type === "Attribute" ? primary("") : value(e, node.func));
  }
  if (node.func.type === "Attribute") {
    const ofClass = fn.type !== "Lambda" && bindingOf(fn) !== "method" &&
      e.typeOf(node.func.value).kind !== "class";
    const owner = e.parentOf(fn);
    const target = ofClass && owner?.type === "ClassDef" && e.frame.kind !== "class"
      ? primary(e.definitionNames.get(owner) ?? identifier(owner.name))
      : present(e, node.func.value);
    const known = memberOf(e, withoutNone(e.typeOf(node.func.value)), node.func.attr);
    const name = known?.name ?? memberName(node.func.attr);
    return postfix(`${member(target, name).text}(${list.join(", ")})`);
  }
  return postfix(`${at(Level.Call, value(e, node.func))}(${list.join(", ")})`);
}

function isBinding(decorator: Expr): boolean {
  return decorator.type === "Name" &&
    (decorator.id === "staticmethod" || decorator.id === "classmethod");
}

/** The `__init__` that a class's constructor comes from: its own or an inherited one; null where there is none. */
function initOf(e: Emitter, node: ClassDef): FunctionLike | FunctionRow | null {
  for (const base of [node, ...e.ownBases(node)]) {
    const init = base.body.find((s) => s.type === "FunctionDef" && s.name === "__init__");
    if (init?.type === "FunctionDef") return init;
  }
  for (const base of e.analysis.bases(node)) {
    if ("kind" in base && base.kind === "class" && base.constructs) return base.constructs;
  }
  return null;
}

function construct(e: Emitter, node: Call, of: ClassDef): Code {
  if (e.libraryBases(of).some((name) => name.startsWith("enum.")) && node.args.length === 1) {
    return postfix(
      `${at(Level.Call, value(e, node.func))}.of(${argument(value(e, node.args[0]!))})`,
    );
  }
  const init = initOf(e, of);
  const callee = at(Level.Call, value(e, node.func));
  if (init && "kind" in init) {
    return primary(`new ${callee}(${libraryArguments(e, node, init).join(", ")})`);
  }
  if (init) {
    const list = userArguments(e, node, init, 1);
    if (list) return primary(`new ${callee}(${list.join(", ")})`);
    return dynamicCall(e, node, primary(callee));
  }
  if (dataclassDecorator(e, of)) {
    return makeObject(e, of, node, callee) ?? dynamicCall(e, node, primary(callee));
  }
  if (node.args.length > 0 || node.keywords.length > 0) {
    return dynamicCall(e, node, primary(callee));
  }
  return primary(`new ${callee}()`);
}

// ---------------------------------------------------------------- what only the run time knows

function unknownCall(e: Emitter, node: Call): Code {
  const { func } = node;
  if (func.type === "Attribute" && !isModule(e, func.value)) {
    if (isCallable(e, func) && memberOf(e, withoutNone(e.typeOf(func.value)), func.attr)) {
      return postfix(
        `${at(Level.Call, attribute(e, func))}(${looseArguments(e, node).join(", ")})`,
      );
    }
    const known = memberOf(e, withoutNone(e.typeOf(func.value)), func.attr);
    if (
      known?.isMethod && node.keywords.length === 0 &&
      !node.args.some((item) => item.type === "Starred")
    ) {
      const receiver = e.typeOf(func.value).kind === "class"
        ? value(e, func.value)
        : present(e, func.value);
      return postfix(`${member(receiver, known.name).text}(${looseArguments(e, node).join(", ")})`);
    }
    const list = `[${elements(e, node.args)}]`;
    const given = [argument(value(e, func.value)), quote(func.attr), list];
    if (node.keywords.length > 0) given.push(keywordObject(e, node.keywords, (name) => name));
    return call(e.py("callMethod"), ...given);
  }
  const isOwnClass = func.type === "Name" && e.frame.kind === "class" &&
    e.variableOf(func) === e.frame.self;
  const made = isOwnClass && e.frame.inClass ? initOf(e, e.frame.inClass) : null;
  if (made && "args" in made && node.keywords.length === 0 && userArguments(e, node, made, 1)) {
    return primary(`new this(${looseArguments(e, node).join(", ")})`);
  }
  const record = e.typeOf(func);
  if (record.kind === "recordClass") return makeRecord(e, node, record.fields);
  const starred = node.args.some((item) => item.type === "Starred");
  if (isCallable(e, func) && node.keywords.length === 0 && !starred) {
    return postfix(`${at(Level.Call, value(e, func))}(${looseArguments(e, node).join(", ")})`);
  }
  return dynamicCall(e, node, value(e, func));
}

/** An object of a named tuple's class; keywords go to their places. */
function makeRecord(e: Emitter, node: Call, fields: readonly string[]): Code {
  const list = looseArguments(e, { ...node, keywords: [] });
  const rest = [...node.keywords];
  while (rest.length > 0 && !node.args.some((item) => item.type === "Starred")) {
    const index = rest.findIndex((keyword) => keyword.arg === fields[list.length]);
    if (index < 0) break;
    list.push(argument(value(e, rest.splice(index, 1)[0]!.value)));
  }
  if (rest.length > 0) list.push(keywordObject(e, rest, (name) => name));
  return primary(`new ${at(Level.Call, value(e, node.func))}(${list.join(", ")})`);
}

function isModule(e: Emitter, node: Expr): boolean {
  return e.typeOf(node).kind === "module";
}

/** Whether TypeScript knows that the value is a function with these parameters. */
function isCallable(e: Emitter, func: Expr): boolean {
  const type = e.typeOf(func);
  if (type.kind !== "function") return false;
  const { args } = type.node;
  return !args.vararg && !args.kwarg && args.kwonlyargs.length === 0;
}

/** A call whose arguments the run time matches with the parameters. */
function dynamicCall(e: Emitter, node: Call, callee: Code): Code {
  if (node.func.type === "Attribute" && e.typeOf(node.func.value).kind !== "module") {
    const { func } = node;
    const known = memberOf(e, withoutNone(e.typeOf(func.value)), func.attr);
    const given = [
      argument(value(e, func.value)),
      quote(known?.name ?? func.attr),
      `[${elements(e, node.args)}]`,
    ];
    if (node.keywords.length > 0) given.push(keywordObject(e, node.keywords, (name) => name));
    return call(e.py("callMethod"), ...given);
  }
  const list = node.args.map((item) =>
    item.type === "Starred" ? `...${argument(iterable(e, item.value))}` : argument(value(e, item))
  );
  if (node.keywords.length === 0 && !list.some((text) => text.startsWith("..."))) {
    return call(e.py("invoke"), callee, ...list);
  }
  const given: (Code | string)[] = [callee, `[${list.join(", ")}]`];
  if (node.keywords.length > 0) given.push(keywordObject(e, node.keywords, (name) => name));
  return call(e.py("call"), ...given);
}
