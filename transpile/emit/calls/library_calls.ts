/**
 * Calls of the library.
 *
 * @module
 */
import { behindStar } from "./packed.ts";
import { wrongCount } from "../../../runtime/python/support/argument_counts.ts";
import { isAlways, type Resolution, type Type } from "../../analysis/mod.ts";
import type { FunctionRow } from "../../library/signature.ts";
import type { Call, Expr } from "../../syntax/ast.ts";
import { attribute, moduleMember } from "../expressions/access.ts";
import { builtinCall } from "./builtins.ts";
import { argument, at, call, type Code, Level, postfix, primary, quote } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { elements, iterable, present, value } from "../expressions/expressions.ts";
import { libraryName, type Parameter, parametersOf, positionalCount } from "./library.ts";
import { builtinMethod, OF_TYPE } from "./methods.ts";
import { camelCase } from "../writing/names.ts";
import { raw } from "../expressions/operators.ts";
import { isFloat } from "../numbers/raw_places.ts";
import { isConverting, isNumeric } from "../numbers/raw_uses.ts";
import { nameValue } from "../scopes/references.ts";
import { genericArguments, typeText } from "../writing/types.ts";
import {
  entry,
  keywordObject,
  keywordSources,
  looseArguments,
  objectOf,
  spreadKeywords,
} from "./arguments.ts";
import { dynamicCall, unknownCall } from "./calls.ts";
import { wrongCall } from "./wrong_calls.ts";

export function libraryCall(
  e: Emitter,
  node: Call,
  found: Extract<Resolution, { kind: "library" }>,
): Code {
  const { row, receiver } = found;
  if (row.kind === "class") {
    const wrong = row.constructs && wrongCall(e, node, row.constructs);
    if (wrong) return wrong;
    if (row.name === "dict" && mayRepeat(node)) return dynamicCall(e, node, value(e, node.func));
    const own = builtinCall(e, node, row.name);
    if (own) return own;
    const args = row.constructs
      ? libraryArguments(e, node, row.constructs)
      : looseArguments(e, node);
    const text = callee_(e, node.func, row.name);
    // `new f().C()` would be `(new f()).C()`.
    const callee = text.includes("(") ? `(${text})` : text;
    return FUNCTION_CLASSES.has(row.name)
      ? call(callee, ...args)
      : primary(`new ${callee}${madeOf(e, node, row.name)}(${args.join(", ")})`);
  }
  if (row.kind !== "function") return unknownCall(e, node);
  const wrong = wrongCall(e, node, row, receiver);
  if (wrong) return wrong;
  if (row.name === "str.format" && mayRepeat(node)) return dynamicCall(e, node, primary(""));
  if (row.ofClass && isOneOfSeveral(e, node)) return dynamicCall(e, node, primary(""));
  const unbound = receiver === null ? unboundMethod(e, node, row) : null;
  if (unbound) return unbound;
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
  // What is a dict here has not all of its special methods as methods; objects here have no methods of their class.
  const isSpecial = receiver !== null && /^(dict|collections\.\w+)\.__\w+__$/.test(row.name);
  const isOfClass = row.ofClass && receiver?.kind === "libraryInstance";
  if ((isSpecial || isOfClass) && node.func.type === "Attribute") {
    const { value: self, attr } = node.func;
    const given = [value(e, self), quote(attr), `[${elements(e, node.args)}]`];
    return call(e.py("callMethod"), ...given, ...keywordSources(e, node.keywords));
  }
  if (receiver !== null && node.func.type === "Attribute") {
    const target = receiver.kind === "libraryClass" || receiver.kind === "class"
      ? value(e, node.func.value)
      : present(e, node.func.value);
    const name = camelCase(row.name.split(".").at(-1)!) + (isOfProxy(row) ? "Sync" : "");
    return postfix(`${at(Level.Call, target)}.${name}(${args.join(", ")})`);
  }
  if (isOnClass(e, node, row) && node.func.type === "Attribute") {
    const type = at(Level.Call, value(e, node.func.value));
    const name = camelCase(node.func.attr);
    return postfix(`${type}.prototype.${name}.call(${args.join(", ")})`);
  }
  return call(callee_(e, node.func, row.name, row.module), ...args);
}

/** Whether a method is named on its class, and gets an object of that class as its first argument. */
function isOnClass(e: Emitter, { func, args: [first] }: Call, row: FunctionRow): boolean {
  return !row.ofClass && !BUILT_IN.test(row.name) && first !== undefined &&
    func.type === "Attribute" && e.typeOf(func.value).kind === "libraryClass" &&
    /^(instance|libraryInstance)$/.test(e.typeOf(first).kind);
}

/** Whether a method is taken off a value that may be of several types, of which not all need have it. */
function isOneOfSeveral(e: Emitter, { func }: Call): boolean {
  return func.type === "Attribute" && e.typeOf(func.value).kind === "union";
}

/** Whether a call that takes any keywords may give one twice, which only the run time can tell. */
function mayRepeat({ keywords }: Call): boolean {
  return keywords.length > 1 && keywords.some(({ arg }) => arg === null);
}

const BUILT_IN = /^(str|bytes|bytearray|list|tuple|dict|set|frozenset|int|float)\.([a-z]\w*)$/;

/** `str.upper(x)` where nothing says that `x` is a str: the run time finds out. */
function unboundMethod(e: Emitter, node: Call, row: FunctionRow): Code | null {
  const { func } = node;
  if (func.type !== "Attribute" || e.typeOf(func.value).kind !== "libraryClass") return null;
  const [, owner, method] = BUILT_IN.exec(row.name) ?? [];
  if (owner === undefined || method === undefined || OF_TYPE.has(method)) return null;
  const [self, ...others] = node.args;
  const isOpen = node.keywords.length > 0 || node.args.some((item) => item.type === "Starred");
  const isProven = self !== undefined && (e.typeOf(self).kind === "instance" ||
    isAlways(e.typeOf(self), owner as Type["kind"]) && (isOpen ||
        wrongCount(owner, method, others.length) === null));
  if (isProven) return null;
  const list = node.args.map((item) =>
    item.type === "Starred"
      ? `...${argument(behindStar(e, item.value, row))}`
      : argument(value(e, item))
  );
  const given = [value(e, func.value), quote(method), `[${list.join(", ")}]`];
  return call(e.py("callMethod"), ...given, ...keywordSources(e, node.keywords));
}

/** Whether a method of a manager's proxy is one that is not waited for: it blocks for the manager, as in Python. */
function isOfProxy(row: FunctionRow): boolean {
  return row.module === "multiprocessing.managers" && row.blocks === false &&
    /Proxy\.[a-z]/.test(row.name);
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
export const FUNCTION_CLASSES: ReadonlySet<string> = new Set(
  "object int float str bool list tuple dict set frozenset bytes bytearray complex range enumerate zip map filter reversed type slice memoryview property classmethod staticmethod types.MethodType operator.attrgetter operator.itemgetter operator.methodcaller types.AsyncGeneratorType types.BuiltinFunctionType types.BuiltinMethodType types.CapsuleType types.ClassMethodDescriptorType types.CodeType types.CoroutineType types.EllipsisType types.FrameType types.FunctionType types.GeneratorType types.GetSetDescriptorType types.LambdaType types.MemberDescriptorType types.MethodDescriptorType types.MethodType types.MethodWrapperType types.ModuleType types.NoneType types.NotImplementedType types.TracebackType types.WrapperDescriptorType"
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
  // what is collected keeps the names that the program gives
  const collects = parameters.some((p) => p.kind === "kwargs");
  const starred = node.args.some((item) => item.type === "Starred");
  const limit = positionalCount(row);
  const list: string[] = [];
  const options: string[] = [];
  node.args.forEach((item, index) => {
    if (item.type === "Starred") {
      list.push(`...${argument(behindStar(e, item.value, row))}`);
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
      options.push(`...${spreadOptions(e, keyword.value, parameters)}`);
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
    else options.push(entry(parameter || !collects ? optionName(keyword.arg) : keyword.arg, text));
  }
  if (/^multiprocessing\.(pool\.)?(Thread)?Pool\.__init__$/.test(row.name)) {
    return poolArguments(list, options);
  }
  const caught = HANDLING.has(row.name) ? e.caught.at(-1) : undefined;
  if (caught) list.unshift(caught);
  if (row.module === "logging") handledInLog(e, row, options);
  if (options.length > 0) list.push(objectOf(options));
  return list;
}

/** A dict of options, whose names are here as TypeScript spells them. */
function spreadOptions(e: Emitter, node: Expr, parameters: readonly Parameter[]): string {
  const others = parameters.map(({ name }) => name).filter((name) => optionName(name) !== name);
  if (others.length === 0) return spreadKeywords(e, node);
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  const isPlain = variable && e.plainKeywords.has(variable);
  const text = isPlain ? e.nameOf(variable) : argument(value(e, node));
  // what is collected keeps the names that the program gives
  const collects = parameters.some(({ kind }) => kind === "kwargs");
  return `${e.py("optionsNamed")}(${[text, ...collects ? others.map(quote) : []].join(", ")})`;
}

/** A line of a log that tells of what is being handled is given it, which Python finds by itself. */
function handledInLog(e: Emitter, row: FunctionRow, options: string[]): void {
  const caught = e.caught.at(-1);
  if (caught === undefined) return;
  const at = options.findIndex((option) => /^excInfo\b/.test(option));
  if (at >= 0) {
    if (/^excInfo: (true|1)$/.test(options[at]!)) options[at] = entry("excInfo", caught);
  } else if (/\bexception$/.test(row.name)) options.push(entry("excInfo", caught));
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
  return /^(asyncio|contextvars|multiprocessing|threading)\b|\.fromkeys$/.test(row.name);
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
  const isPacked = CALL_ARGUMENTS.has(name) && parameter?.type !== "object";
  if (isPacked && (node.type === "Tuple" || node.type === "List")) {
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
  const isPlain = name === "timeout" || /^(time|math)\./.test(row.name) && !OF_INTS.test(row.name);
  if (isPlain && isFloat(e.typeOf(node))) return argument(raw(e, node));
  if (isConverting(row.name) && isNumeric(e.typeOf(node))) return argument(raw(e, node));
  return argument(value(e, node));
}

/** What makes a difference between ints and floats. */
const OF_INTS = /^math\.(factorial|comb|perm|gcd|lcm|isqrt|prod|sumprod|ldexp)$/;

/** Pools go through what they are given as Python does. */
const POOLED = /^multiprocessing\.(pool\.)?(Thread)?Pool\./;

/** Whether the run time takes JavaScript's iterables there, and this may be another one. */
function needsIteration(e: Emitter, row: FunctionRow, node: Expr): boolean {
  const around = e.parentOf(node);
  // An iterator of the program's own that waits.
  if (around?.type === "Call" && e.analysis.needsAwait(around) && row.reads !== "never") {
    return isAlways(e.typeOf(node), "instance");
  }
  const isForeign = /^(multiprocessing|concurrent)\b/.test(row.name) && !POOLED.test(row.name);
  if (!isForeign || e.analysis.needsAwait(node)) {
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
