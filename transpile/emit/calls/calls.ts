/**
 * Calls: of the library, of the program's own functions and classes, and of what only the run time knows.
 *
 * @module
 */
import { contains, hasEffects, isDefinition } from "../scopes/blocks.ts";
import { isAlways, isOptional, members, withoutNone } from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { Attribute, Call, ClassDef, Expr, FunctionDef } from "../../syntax/ast.ts";
import {
  attribute,
  isInstanceMethod,
  isSuper,
  memberOf,
  superMember,
  superOf,
} from "../expressions/access.ts";
import {
  argument,
  at,
  awaited,
  call,
  type Code,
  Level,
  made,
  member,
  postfix,
  primary,
  quote,
} from "../writing/code.ts";
import { givesCoroutine, isAwaited, openingOf, putOff } from "../expressions/coroutines.ts";
import type { Emitter } from "../emitter.ts";
import { ownModule } from "../modules/own_modules.ts";
import { ownCall } from "../classes/own_operators.ts";
import { elements, iterable, present, value } from "../expressions/expressions.ts";
import { heldCall, withDropped } from "../statements/dropped.ts";
import { dataclassDecorator, makeObject } from "../classes/dataclasses.ts";
import { isEnum } from "../classes/enumerations.ts";
import { hierarchyOf, isMetaclass } from "../classes/hierarchy.ts";
import { memberName, memberNameIn } from "../classes/member_names.ts";
import { camelCase, identifier } from "../writing/names.ts";
import { iteratorCode } from "../scopes/nested.ts";
import { bindingOf } from "../functions/parameters.ts";
import { withoutArguments } from "../writing/type_parameters.ts";
import { typed } from "../writing/types.ts";
import {
  callArguments,
  initOf,
  isPlaced,
  isRefused,
  keywordObject,
  keywordSources,
  looseArguments,
  superCallText,
  userArguments,
} from "./arguments.ts";
import { wrongMaking } from "../../../runtime/python/support/argument_counts.ts";
import { wrongStatic } from "./wrong_calls.ts";
import { withoutTwin } from "../../library/without_twin.ts";
import { libraryName } from "./library.ts";
import { libraryArguments, libraryCall } from "./library_calls.ts";

/** A call's value, awaited where it can block. */
export function callValue(e: Emitter, node: Call): Code {
  return withDropped(e, node, () => heldCall(e, node, keptCall(e, node)));
}

function keptCall(e: Emitter, node: Call): Code {
  const gathered = gatheringCall(e, node);
  if (gathered) return gathered;
  const code = plainCall(e, node);
  if (e.nested.has(node) && !e.analysis.needsAwait(node)) return iteratorCode(e, node, code);
  const isCoroutine = givesCoroutine(e, node);
  if (isCoroutine) return isAwaited(e, node) ? code : putOff(e, node, code);
  if (e.analysis.needsAwait(node) && !isAwaited(e, node) && !e.settled.has(node)) {
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
    return code.text.startsWith("callMethod(")
      ? typed(e, node, call(e.py("callMethodSync"), code.text.slice("callMethod(".length, -1)))
      : typed(e, node, call(e.py("atOnce"), code));
  }
  if (withoutTwin.has(found.row.name)) {
    e.fail(
      node,
      `${found.row.name}() may have to wait, and nothing can wait in a constructor, a property, a special method, ` +
        "a sort key or a class body: call it from a function or method",
    );
  }
  const end = code.text.endsWith(")") ? openingOf(code.text) : -1;
  if (end < 0) return call(e.py("atOnce"), code);
  if (node.func.type === "Name" && code.text.slice(0, end) === value(e, node.func).text) {
    const { module, as } = libraryName(found.row.name);
    return postfix(e.imports.value(module, `${as}Sync`) + code.text.slice(end));
  }
  return postfix(`${code.text.slice(0, end)}Sync${code.text.slice(end)}`);
}

function plainCall(e: Emitter, node: Call): Code {
  const { func } = node;
  const type = withoutArguments(e, func);
  if (type) return plainCall(e, { ...node, func: type });
  const isOfBuiltin = func.type === "Name" && func.id === "super" && e.variableOf(func) === null;
  const isAsked = isOfBuiltin && node.args.length > 0 && node.keywords.length === 0;
  if (isAsked && (!isSuper(e, node) || superOf(e, node).object !== null)) {
    return call(e.py("superType"), looseArguments(e, node).join(", "));
  }
  if (isSuper(e, node)) {
    const { owner, object, takes } = superOf(e, node);
    if (!owner) {
      const message = quote(`super(): ${takes ? "__class__ cell not found" : "no arguments"}`);
      return call(e.py("raise"), `new ${e.py("RuntimeError")}(${message})`);
    }
    const own = e.definitionNames.get(owner) ?? identifier(owner.name);
    return call(e.py("superType"), own, object ?? e.frame.object ?? "this");
  }
  if (func.type === "Attribute" && func.attr === "__new__") {
    const code = makerCall(e, node, func);
    if (code) return code;
  }
  if (func.type === "Attribute" && isSuper(e, func.value)) return superCall(e, node, func);
  const owner = e.frame.inClass;
  if (
    owner && func.type === "Attribute" && func.attr === "__setattr__" && node.args.length === 3 &&
    func.value.type === "Name" && func.value.id === "object"
  ) {
    const list = looseArguments(e, { ...node, args: node.args.slice(1) });
    return postfix(`${superMember(e, owner, func.attr)}(${list.join(", ")})`);
  }
  if (func.type === "Attribute" && func.attr === "__init__") {
    const code = baseInitCall(e, node, func);
    if (code) return code;
  }
  const found = e.analysis.resolve(func);
  const unbound = func.type === "Attribute" ? unboundCall(e, node, func) : null;
  if (unbound) return unbound;
  const ofType = func.type === "Attribute" ? e.typeOf(func.value) : null;
  const isDunder = func.type === "Attribute" && /^__\w+__$/.test(func.attr);
  if (isDunder && ofType?.kind === "libraryClass" && /^(object|type)$/.test(ofType.name)) {
    return dynamicCall(e, node, primary(""));
  }
  switch (found?.kind) {
    case "library":
      return libraryCall(e, node, found);
    case "function":
      return functionCall(e, node, found.node);
    case "class":
      return construct(e, node, found.node);
  }
  return ownCall(e, node) ?? unknownCall(e, node);
}

/** `super().__new__(cls, …)`, `object.__new__(cls)`: of a base's own, or a new object. */
function makerCall(e: Emitter, node: Call, func: Attribute): Code | null {
  if (node.keywords.length > 0 && !isSuper(e, func.value)) return null;
  const found = e.analysis.resolve(func);
  const own = found?.kind === "function" ? found.node : null;
  const placed = own && userArguments(e, node, own, 0);
  const list = (placed ?? looseArguments(e, node)).join(", ");
  if (isSuper(e, func.value)) {
    const { owner, object } = superOf(e, func.value);
    if (owner && own && !placed && !isPlaced(e, node, own, 0)) {
      const cls = object ?? (node.args[0] ? value(e, node.args[0]).text : "this");
      const callee = superMember(e, owner, "__new__", cls, true);
      return invocation(e, node, postfix(callee));
    }
    if (owner && (isMetaclass(e, owner) || found?.kind === "function")) {
      if (!hierarchyOf(e).shared.has(owner) && !object) return postfix(`super.__new__(${list})`);
      const cls = object ?? (node.args[0] ? value(e, node.args[0]).text : "this");
      return postfix(`${superMember(e, owner, "__new__", cls)}(${list})`);
    }
    const isShared = owner !== null && hierarchyOf(e).shared.has(owner);
    if (isShared && node.args[0]) {
      const cls = object ?? value(e, node.args[0]).text;
      return postfix(`${superMember(e, owner, "__new__", cls)}(${list})`);
    }
    return postfix(`${e.py("create")}(${list})`);
  }
  const type = e.typeOf(func.value);
  if (type.kind === "libraryClass") {
    return type.name === "type"
      ? postfix(`${e.py("Type")}.__new__(${list})`)
      : postfix(`${e.py("create")}(${list})`);
  }
  if (type.kind === "class" && found?.kind !== "function") {
    return postfix(`${e.py("create")}(${list})`);
  }
  return type.kind === "class" ? postfix(`${value(e, func.value).text}.__new__(${list})`) : null;
}

/** `Class.method(object, …)`. */
function unboundCall(e: Emitter, node: Call, func: Attribute): Code | null {
  const type = e.typeOf(func.value);
  if (type.kind === "union") {
    const isUnbound = type.members.every((one) =>
      one.kind === "class" && isInstanceMethod(e, one.node, func.attr)
    );
    return isUnbound ? dynamicCall(e, node, primary("")) : null;
  }
  if (type.kind !== "class" || !isInstanceMethod(e, type.node, func.attr)) return null;
  const found = e.analysis.resolve(func);
  const rest = { ...node, args: node.args.slice(1) };
  const decorated = found?.kind !== "function" || found.node.type === "Lambda" ||
    found.node.decorator_list.length > 0;
  const isLoose = decorated || node.args[0]?.type === "Starred" || node.args.length === 0;
  const list = isLoose || isRefused(rest, found.node)
    ? null
    : userArguments(e, rest, found.node, 1);
  if (!list) return dynamicCall(e, node, primary(""));
  const given = [argument(value(e, node.args[0]!)), ...list].join(", ");
  const owner = at(Level.Call, value(e, func.value));
  return postfix(`${owner}.prototype.${memberNameIn(e, type.node, func.attr)}.call(${given})`);
}

function superCall(e: Emitter, node: Call, func: Attribute): Code {
  const found = e.analysis.resolve(func);
  const { owner, object } = superOf(e, func.value);
  if (!owner) return dynamicCall(e, node, primary(""));
  const { late, shared } = hierarchyOf(e);
  const isInit = func.attr === "__init__";
  const refuses = found?.kind === "function" && isDefinition(found.node) &&
    e.parentOf(found.node)?.type === "ClassDef" && bindingOf(found.node) === "method" &&
    isRefused(node, found.node);
  const isLate = owner !== null && late.has(owner);
  const container = owner && found?.kind !== "function" ? containerOf(e, owner) : null;
  const ofObject = OF_OBJECT.has(func.attr) && found?.kind !== "function" && container === null;
  const isOperator = /^__\w+__$/.test(func.attr) && !isInit;
  const ofLibrary = isOperator && owner !== null && found?.kind !== "function" &&
    container === null && e.libraryBases(owner).some((base) => base !== "type");
  const isMissing = !found && !isInit && (!isOperator || container !== null);
  const ofClass = found?.kind === "function" && isDefinition(found.node) &&
    bindingOf(found.node) !== "method" && e.frame.kind !== "class";
  if (
    owner &&
    (object || shared.has(owner) || ofObject || ofLibrary || ofClass || isMissing || e.frame.object)
  ) {
    const callee = superMember(e, owner, func.attr, object, ofClass);
    if (node.keywords.length === 0 && !refuses) {
      return postfix(`${callee}(${looseArguments(e, node).join(", ")})`);
    }
    return invocation(e, node, postfix(callee));
  }
  if (isInit && !isLate) return postfix(superCallText(e, node, found, owner?.bases[0] ?? null));
  const isRow = found?.kind === "library" && !isInit;
  const isDict = owner !== null && e.libraryBases(owner).includes("dict");
  if (
    container && !isInit && (isOperator || found && (container === "list" || container === "str"))
  ) {
    const list = [object ?? e.frame.object ?? "this", ...looseArguments(e, node)].join(", ");
    return call(e.py("callMethod"), e.py(container), quote(func.attr), `[${list}]`);
  }
  const plain = isDict && Object.hasOwn(DICT, func.attr) ? DICT[func.attr] : undefined;
  if (plain) return postfix(`super.${plain}(${looseArguments(e, node).join(", ")})`);
  const name = isRow
    ? camelCase(found.row.name.split(".").at(-1)!)
    : owner
    ? memberNameIn(e, owner, func.attr)
    : memberName(func.attr);
  const isMatched = !refuses && (node.keywords.length === 0 || found?.kind === "library" ||
    found?.kind === "function" && isPlaced(e, node, found.node));
  if (owner && !isMatched) return invocation(e, node, postfix(superMember(e, owner, func.attr)));
  return postfix(`super.${name}(${callArguments(e, node, found)})`);
}

/** Methods that every object has from `object`, and JavaScript's do not. */
const OF_OBJECT = new Set(
  "setattr delattr getattribute repr str eq ne hash format dir init_subclass reduce_ex reduce getstate"
    .split(" ").map((name) => `__${name}__`),
);

/** The built-in container that a class derives from directly or through its own bases. */
function containerOf(e: Emitter, owner: ClassDef): string | null {
  const [first = ""] = e.libraryBases(owner);
  return CONTAINERS.has(first) ? first : null;
}

const CONTAINERS = new Set(["list", "dict", "set", "frozenset", "tuple", "str", "int", "float"]);

/** What JavaScript's maps call the operators of a dict. */
const DICT: Readonly<Record<string, string>> = {
  __setitem__: "set",
  __contains__: "has",
  __delitem__: "delete",
};

/** `Base.__init__(self, …)` where `__init__` is a method. */
function baseInitCall(e: Emitter, node: Call, func: Attribute): Code | null {
  const owner = e.frame.inClass;
  const [self, ...args] = node.args;
  if (!owner || !self || !hierarchyOf(e).late.has(owner)) return null;
  const type = e.typeOf(func.value);
  const rest = { ...node, args };
  if (type.kind === "class") {
    const own = e.analysis.resolve(func);
    if (own?.kind === "function" && isRefused(rest, own.node)) return null;
    const list = callArguments(e, rest, own);
    const given = [value(e, self).text, list].filter(Boolean).join(", ");
    return postfix(`${value(e, func.value).text}.prototype.__init__.call(${given})`);
  }
  const found = e.analysis.resolve(func.value);
  if (found?.kind !== "library") return null;
  const list = callArguments(e, rest, found);
  return call(e.py("initialize"), value(e, self), value(e, func.value), `[${list}]`);
}

function functionCall(e: Emitter, node: Call, fn: FunctionLike): Code {
  const { func } = node;
  // A module of the program that a variable holds is known at run time alone.
  if (func.type === "Attribute" && isModule(e, func.value) && !ownModule(e, func.value)) {
    return dynamicCall(e, node, value(e, func));
  }
  const wrong = wrongStatic(e, node, fn);
  if (wrong) return wrong;
  const bound = e.typeOf(func).kind === "method";
  const decorated = fn.type !== "Lambda" && fn.decorator_list.some((d) => !isBinding(d)) ||
    node.keywords.length > 0 && isRemade(e, node.func);
  const list = decorated ? null : userArguments(e, node, fn, bound ? 1 : 0);
  if (!list) {
    if (decorated) return unknownCall(e, node);
    const isMember = node.func.type === "Attribute" && !ownModule(e, node.func.value);
    return dynamicCall(e, node, isMember ? primary("") : value(e, node.func));
  }
  if (node.func.type === "Attribute" && !ownModule(e, node.func.value)) {
    const owner = e.parentOf(fn);
    const ofClass = fn.type !== "Lambda" && owner?.type === "ClassDef" &&
      bindingOf(fn) !== "method" && e.typeOf(node.func.value).kind !== "class";
    if (ofClass && bindingOf(fn) === "class" && owner?.type === "ClassDef") {
      const type = withoutNone(e.typeOf(node.func.value));
      const isExact = type.kind === "instance" && type.node === owner &&
        !e.nodes.some((n) => n.type === "ClassDef" && e.ownBases(n).includes(owner));
      if (!isExact) return dynamicCall(e, node, primary(""));
    }
    // What may be None has no methods; the object is made or found in any case, whatever becomes of it.
    if (ofClass && isOptional(e.typeOf(node.func.value))) return dynamicCall(e, node, primary(""));
    if (ofClass && contains(node.func.value, ({ type }) => type === "Call" || type === "Await")) {
      return dynamicCall(e, node, primary(""));
    }
    // What decorators have made of a function of the class is none of the object's own.
    if (owner?.type !== "ClassDef" && isOfClass(e, node.func)) {
      return dynamicCall(e, node, primary(""));
    }
    const target = ofClass && owner?.type === "ClassDef" && e.frame.kind !== "class"
      ? primary(e.definitionNames.get(owner) ?? identifier(owner.name))
      : present(e, node.func.value);
    const type = withoutNone(e.typeOf(node.func.value));
    const known = memberOf(e, type, node.func.attr);
    // What `__getattr__` gives is a member only at run time, and so is what some of several types have.
    if (!known && /^(instance|union)$/.test(type.kind)) return unknownCall(e, node);
    const name = known?.name ?? memberName(node.func.attr);
    return postfix(`${member(target, name).text}(${list.join(", ")})`);
  }
  return postfix(`${at(Level.Call, value(e, node.func))}(${list.join(", ")})`);
}

/** Whether a metaclass may have put something else in the place of a method. */
function isRemade(e: Emitter, func: Expr): boolean {
  if (func.type !== "Attribute") return false;
  const type = withoutNone(e.typeOf(func.value));
  return (type.kind === "instance" || type.kind === "class") &&
    e.analysis.metaclass(type.node) !== null;
}

function isBinding(decorator: Expr): boolean {
  return decorator.type === "Name" &&
    (decorator.id === "staticmethod" || decorator.id === "classmethod");
}

function construct(e: Emitter, node: Call, of: ClassDef): Code {
  if (isEnum(e, of) && node.args.length === 1 && e.analysis.metaclass(of) === null) {
    return postfix(
      `${at(Level.Call, value(e, node.func))}.of(${argument(value(e, node.args[0]!))})`,
    );
  }
  const callee = made(value(e, node.func));
  const maker = [of, ...e.ownBases(of)].flatMap((one) => one.body)
    .find((s): s is FunctionDef => s.type === "FunctionDef" && s.name === "__new__");
  const isOwn = isAlways(e.typeOf(node), "instance");
  if (maker || e.analysis.metaclass(of) !== null && !isOwn) {
    const plain = node.keywords.length === 0 && isOwn &&
      !node.args.some((item) => item.type === "Starred");
    return plain && (!maker || userArguments(e, node, maker, 1))
      ? primary(`new ${callee}(${looseArguments(e, node).join(", ")})`)
      : dynamicCall(e, node, primary(callee));
  }
  if (node.keywords.length > 0 && hierarchyOf(e).replaced) {
    return dynamicCall(e, node, primary(callee));
  }
  const init = initOf(e, of);
  if (init && "kind" in init) {
    const isOpen = node.args.some((item) => item.type === "Starred");
    const isRefused =
      wrongMaking(init.name.replace(".__init__", ""), node.args.length, true) !== null;
    if (isRefused && !isOpen) return dynamicCall(e, node, primary(callee));
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

export function unknownCall(e: Emitter, node: Call): Code {
  const { func } = node;
  if (func.type === "Attribute" && !isModule(e, func.value)) {
    const isPlain = node.keywords.length === 0 &&
      !node.args.some((item) => item.type === "Starred");
    if (
      isPlain && isCallable(e, func, node.args) && !isOfClass(e, func) &&
      memberOf(e, withoutNone(e.typeOf(func.value)), func.attr)
    ) {
      return postfix(
        `${at(Level.Call, attribute(e, func))}(${looseArguments(e, node).join(", ")})`,
      );
    }
    const known = memberOf(e, withoutNone(e.typeOf(func.value)), func.attr);
    if (
      known?.isMethod && !isOfClass(e, func) && isTaken(e, func, node.args.length) &&
      node.keywords.length === 0 &&
      !node.args.some((item) => item.type === "Starred")
    ) {
      const receiver = e.typeOf(func.value).kind === "class"
        ? value(e, func.value)
        : present(e, func.value);
      return postfix(`${member(receiver, known.name).text}(${looseArguments(e, node).join(", ")})`);
    }
    if (!known && isMissedFirst(e, node, func)) {
      return invocation(e, node, call(e.py("getattr"), value(e, func.value), quote(func.attr)));
    }
    const given = [argument(value(e, func.value)), quote(func.attr), `[${elements(e, node.args)}]`];
    return call(e.py("callMethod"), ...given, ...keywordSources(e, node.keywords));
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
  if (isCallable(e, func, node.args) && node.keywords.length === 0 && !starred) {
    return postfix(`${at(Level.Call, value(e, func))}(${looseArguments(e, node).join(", ")})`);
  }
  return dynamicCall(e, node, value(e, func));
}

/** Whether it shows that a method is missing, or made by `__getattr__`, before the arguments are looked at. */
function isMissedFirst(e: Emitter, { args, keywords }: Call, func: Attribute): boolean {
  const shows = [...args, ...keywords].some((given) => hasEffects(e, given));
  if (!shows) return false;
  const type = withoutNone(e.typeOf(func.value));
  return type.kind !== "unknown" && type.kind !== "never" || makesAttributes(e);
}

/** Whether a class of the program makes attributes when they are asked for. */
function makesAttributes(e: Emitter): boolean {
  return e.nodes.some((n) => n.type === "FunctionDef" && /^__getattr(ibute)?__$/.test(n.name));
}

/** Whether a method that is taken from an object may be one of its class, which objects do not have here. */
function isOfClass(e: Emitter, node: Attribute): boolean {
  const type = withoutNone(e.typeOf(node.value));
  if (type.kind !== "instance") return false;
  return [type.node, ...e.ownBases(type.node)].some((owner) =>
    owner.body.some((s) => isDefinition(s) && s.name === node.attr && bindingOf(s) !== "method")
  );
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
  return primary(`new ${made(value(e, node.func))}(${list.join(", ")})`);
}

function isModule(e: Emitter, node: Expr): boolean {
  return e.typeOf(node).kind === "module";
}

/** Whether a method is not known to take another number of arguments. */
function isTaken(e: Emitter, func: Attribute, given: number): boolean {
  return members(e.typeOf(func)).every((type) => {
    const fn = type.kind === "method" ? type.function : type;
    if (fn.kind !== "function") return true;
    const { posonlyargs, args, vararg, defaults } = fn.node.args;
    const most = posonlyargs.length + args.length - (fn === type ? 0 : 1);
    return given >= most - defaults.length && (given <= most || vararg !== null);
  });
}

/** Whether TypeScript knows that the value is a function that takes as many arguments. */
function isCallable(e: Emitter, func: Expr, given: readonly Expr[]): boolean {
  const type = e.typeOf(func);
  if (type.kind !== "function") return false;
  const { args } = type.node;
  if (args.vararg || args.kwarg || args.kwonlyargs.length > 0) return false;
  const most = args.posonlyargs.length + args.args.length;
  if (given.some((item) => item.type === "Starred")) return true;
  return given.length <= most && given.length >= most - args.defaults.length;
}

/** A call whose arguments the run time matches with the parameters. */
export function dynamicCall(e: Emitter, node: Call, callee: Code): Code {
  if (node.func.type === "Attribute" && e.typeOf(node.func.value).kind !== "module") {
    const { func } = node;
    const known = memberOf(e, withoutNone(e.typeOf(func.value)), func.attr);
    const given = [
      argument(value(e, func.value)),
      quote(known?.name ?? func.attr),
      `[${elements(e, node.args)}]`,
    ];
    given.push(...keywordSources(e, node.keywords));
    const found = e.analysis.resolve(func);
    const isStatic = found?.kind === "function" && found.node.type !== "Lambda" &&
      bindingOf(found.node) === "static";
    return call(e.py(isStatic ? "callStatic" : "callMethod"), ...given);
  }
  return invocation(e, node, callee);
}

/** A call of a value, whatever it is. */
function invocation(e: Emitter, node: Call, callee: Code): Code {
  const list = node.args.map((item) =>
    item.type === "Starred" ? `...${argument(iterable(e, item.value))}` : argument(value(e, item))
  );
  if (node.keywords.length === 0) return call(e.py("invoke"), callee, ...list);
  const [first] = node.args;
  const isWhole = node.args.length === 1 && first?.type === "Starred" &&
    isAlways(e.typeOf(first.value), "tuple");
  const args = isWhole ? list[0]!.slice("...".length) : `[${list.join(", ")}]`;
  const given: (Code | string)[] = [callee, args];
  given.push(...keywordSources(e, node.keywords));
  return call(e.py("call"), ...given);
}
