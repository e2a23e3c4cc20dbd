/**
 * Attributes and items, read.
 *
 * @module
 */
import { isSpecial } from "../../../runtime/python/support/special_names.ts";
import { isDefinition, isPath } from "../scopes/blocks.ts";
import {
  isAlways,
  isOptional,
  isSafeInt,
  isUnitKey,
  members,
  type Type,
  withoutNone,
} from "../../analysis/mod.ts";
import type { Attribute, ClassDef, Expr, Node, Slice, Stmt, Subscript } from "../../syntax/ast.ts";
import {
  argument,
  at,
  binary,
  call,
  type Code,
  Level,
  member,
  postfix,
  primary,
  quote,
} from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { present, value } from "./expressions.ts";
import { moduleMember as libraryModuleMember, moduleRow } from "../../library/mod.ts";
import type { Row } from "../../library/signature.ts";
import { libraryName, modulePath } from "../calls/library.ts";
import { hierarchyOf, isMetaclass } from "../classes/hierarchy.ts";
import { itemOrHelper, lastIndex } from "./items.ts";
import { partOfText } from "./text_parts.ts";
import { ownAttribute } from "../modules/own_modules.ts";
import { ownItem } from "../classes/own_operators.ts";
import { memberNameIn } from "../classes/member_names.ts";
import { mayBeUnset } from "../classes/set_attributes.ts";
import { bindingOf } from "../functions/parameters.ts";
import { camelCase, identifier, isPlainKey } from "../writing/names.ts";
import { bounds } from "./operators.ts";
import { typed } from "../writing/types.ts";

/** Whether the program stores something in objects under this name. */
function storesInObjects(e: Emitter, attr: string): boolean {
  return e.attributesNamed(attr).some((node) =>
    node.ctx === "Store" && e.typeOf(node.value).kind !== "class"
  );
}

/** `value.attr`, read. */
export function attribute(e: Emitter, node: Attribute): Code {
  if (node.ctx === "Load" && !isSuper(e, node.value)) {
    const type = withoutNone(e.typeOf(node.value));
    const mayLack = isSpecial(node.attr) && storesInObjects(e, node.attr) ||
      e.deletesAttribute(node.attr) && /^(instance|class)$/.test(type.kind) ||
      type.kind === "instance" && e.givesDict(type.node) && !isCallee(e, node);
    if (mayLack) {
      return typed(e, node, call(e.py("getattr"), value(e, node.value), quote(node.attr)));
    }
  }
  const own = ownAttribute(e, node);
  if (own) return own;
  const fromModule = moduleMember(e, node);
  if (fromModule) {
    return isTakenOffClass(e, node) ? bound(e, node, fromModule) : fromModule;
  }
  if (isSuper(e, node.value)) {
    const { owner, object } = superOf(e, node.value);
    const isLooked = owner !== null && e.libraryBases(owner).length === 0 &&
      !e.ownBases(owner).some((one) =>
        memberOf(e, { kind: "instance", node: one }, node.attr) !== null
      );
    if (owner && (object || isLooked || hierarchyOf(e).shared.has(owner) || e.frame.object)) {
      return postfix(superMember(e, owner, node.attr, object));
    }
    // Where no class is around, the call of `super` says so.
    if (!owner) return call(e.py("getattr"), value(e, node.value), quote(node.attr));
    return postfix(`super.${memberNameIn(e, owner, node.attr)}`);
  }
  const type = withoutNone(e.typeOf(node.value));
  const known = memberOf(e, type, node.attr);
  const isUnbound = !isCallee(e, node) &&
    members(type).some((one) => one.kind === "class" && isInstanceMethod(e, one.node, node.attr));
  if (known && !isUnbound) {
    const code = member(present(e, node.value), known.name);
    if (known.isMethod) return isCallee(e, node) ? code : bound(e, node, code);
    return mayBeUnset(e, node, type) ? lookedUp(e, node, code) : code;
  }
  const inModule = type.kind === "module" ? moduleAttribute(type.name, node.attr) : null;
  if (type.kind === "module" && inModule && inModule.kind !== "module") {
    const { module, as } = libraryName(inModule.name);
    // A module under a variable's name.
    if (module === modulePath(type.name)) return member(value(e, node.value), as);
    return primary(e.imports.value(module, as));
  }
  const found = e.analysis.resolve(node);
  const isBuiltinType = type.kind === "libraryClass" && node.value.type === "Name" &&
    !node.attr.startsWith("__") &&
    /^(?!dict$|set$|frozenset$)[a-z]+$/.test(type.name);
  if (found?.kind === "library" && (isBuiltinType || isOfOwner(e, node, found.row))) {
    const code = member(value(e, node.value), camelCase(node.attr));
    return isTakenOffClass(e, node) ? bound(e, node, code) : code;
  }
  const field = fieldOfSome(e, node, type);
  if (field) return lookedUp(e, node, member(present(e, node.value), field));
  return typed(e, node, call(e.py("getattr"), value(e, node.value), quote(node.attr)));
}

/**
 * What a field is called that some of the program's classes have of which an object may be, as those that derive from a
 * class whose methods read it, while the others have nothing instead of it.
 */
function fieldOfSome(
  e: Emitter,
  { value: owner, attr, ctx }: Attribute,
  type: Type,
): string | null {
  if (ctx !== "Load" || !isPath(owner) || givesMore(e, attr)) return null;
  const names = new Set<string>();
  for (const one of type.kind === "instance" ? withHeirs(e, type) : members(type)) {
    if (one.kind !== "instance" || e.interceptsReads(one.node)) return null;
    if (e.libraryBases(one.node).some((base) => base !== "abc.ABC")) return null;
    const found = memberOf(e, one, attr);
    if (found) names.add(found.name);
  }
  return names.size === 1 ? [...names][0]! : null;
}

function withHeirs(e: Emitter, type: Type & { kind: "instance" }): readonly Type[] {
  if (!e.hasHeirs(type.node)) return [type];
  return [...e.linked.emitters.values()].flatMap((one) =>
    one.nodes.flatMap((node): Type[] =>
      node.type === "ClassDef" && (node === type.node || one.ownBases(node).includes(type.node))
        ? [{ kind: "instance", node }]
        : []
    )
  );
}

const giving = new WeakMap<Emitter, ReadonlySet<string>>();

/** Whether any class of the program gives its objects under a name what is no plain value: a method, a property, a function. */
function givesMore(e: Emitter, attr: string): boolean {
  let names = giving.get(e);
  if (!names) {
    const nodes = [...e.linked.emitters.values()].flatMap((one) => one.nodes);
    const bodies = nodes.flatMap((node) => node.type === "ClassDef" ? node.body : []);
    names = new Set(bodies.flatMap((s) => {
      if ("name" in s) return [s.name as string];
      if (s.type !== "Assign" && s.type !== "AnnAssign" || !s.value || isLiteral(s.value)) {
        return [];
      }
      const targets = s.type === "Assign" ? s.targets : [s.target];
      return targets.flatMap((target) => target.type === "Name" ? [target.id] : []);
    }));
    giving.set(e, names);
  }
  return names.has(attr);
}

function isLiteral({ type }: Expr): boolean {
  return /^(Constant|UnaryOp|JoinedStr|List|Tuple|Dict|Set)$/.test(type);
}

/** An attribute that may not be there, and is then told of. */
export function lookedUp(e: Emitter, node: Attribute, code: Code): Code {
  const found = typed(e, node, call(e.py("getattr"), value(e, node.value), quote(node.attr)));
  return isPath(node.value) ? binary(code, "??", found, Level.Nullish) : found;
}

/** Whether a name of the library belongs to the class or function before the dot itself: `chain.from_iterable`. */
function isOfOwner(e: Emitter, node: Attribute, row: Row): boolean {
  if (row.kind !== "function") return false;
  const owner = e.analysis.resolve(node.value);
  return owner?.kind === "library" && (owner.row.kind === "function" || row.ofClass) &&
    row.name === `${owner.row.name}.${node.attr}`;
}

/** Whether a class method of the library is taken as a value: `map(date.fromisoformat, texts)`. */
function isTakenOffClass(e: Emitter, node: Attribute): boolean {
  if (isCallee(e, node)) return false;
  const found = e.analysis.resolve(node);
  const owner = e.analysis.resolve(node.value);
  return found?.kind === "library" && found.row.kind === "function" && found.row.ofClass &&
    owner?.kind === "library" && owner.row.kind === "class" && owner.row.module !== "builtins";
}

/** Whether a name of a class is a method of its instances. */
export function isInstanceMethod(e: Emitter, owner: ClassDef, name: string): boolean {
  const found = [owner, ...e.ownBases(owner)].flatMap((one) => one.body)
    .find((s) => isDefinition(s) && s.name === name);
  return isDefinition(found) && bindingOf(found) === "method" && !isProperty(found);
}

/** Whether what an attribute stands for is an async method. */
function isAsyncMethod(e: Emitter, node: Attribute): boolean {
  const found = e.analysis.resolve(node);
  return found?.kind === "function" && found.node.type === "AsyncFunctionDef" ||
    found?.kind === "library" && found.row.kind === "function" &&
      /-> coroutine\[/.test(found.row.signature);
}

function isCallee(e: Emitter, node: Attribute): boolean {
  const parent = e.parentOf(node);
  return parent?.type === "Call" && parent.func === node;
}

/** A method taken as a value keeps its object; one that is to run elsewhere says what it is bound to. */
function bound(e: Emitter, node: Attribute, code: Code): Code {
  if (e.isBeforeThis && node.value.type === "Name" && e.variableOf(node.value) === e.frame.self) {
    const owner = `${e.frame.inClass!.name}[${quote(codeName(code))}]`;
    const text = `(...args: Parameters<${owner}>) => ${code.text}(...args)`;
    return { text, level: Level.Arrow };
  }
  const around = e.parentOf(node);
  const isAsked = around?.type === "Attribute" && around.attr.startsWith("__");
  if (isAsked || node.value.type === "Call") {
    return call(e.py("getattr"), value(e, node.value), quote(node.attr));
  }
  if (!travels(e, node) && !isNamed(e, node) && isOnlyCalled(e, node)) {
    const parent = e.parentOf(node);
    const isIter = parent?.type === "Call" && parent.func.type === "Name" &&
      parent.func.id === "iter";
    if (isIter) return { text: `() => ${code.text}()`, level: Level.Arrow };
    const method = postfix(`${code.text}.bind(${value(e, node.value).text})`);
    return isAsyncMethod(e, node) ? call(e.py("coroutineFunction"), method) : method;
  }
  const method = call(
    e.imports.value("", "boundMethod"),
    value(e, node.value),
    quote(codeName(code)),
  );
  return isAsyncMethod(e, node) ? call(e.py("coroutineFunction"), method) : method;
}

/** Functions of the library that call what they are given, and keep it from everybody else. */
const CALLING =
  /^(callable|filter|functools\.reduce|iter|itertools\.\w+|map|max|min|re\.\w+|sorted|list\.sort)$/;

/**
 * Whether a method that is taken as a value is called and nothing else: nobody compares it with another one or looks for
 * it, which only finds what is known to be the same method of the same object.
 */
function isOnlyCalled(e: Emitter, node: Attribute): boolean {
  let at: Node = node;
  let parent = e.parentOf(at);
  if (parent?.type === "keyword") [at, parent] = [parent, e.parentOf(parent)];
  if (parent?.type === "Call") {
    const found = e.analysis.resolve(parent.func);
    return found?.kind === "library" && CALLING.test(found.row.name.replace(".__init__", ""));
  }
  if (parent?.type !== "Assign" || parent.targets.length > 1) return false;
  const [target] = parent.targets;
  const variable = target?.type === "Name" ? e.variableOf(target) : null;
  return variable !== null && !variable.isGlobal && variable.reads.every(({ name }) => {
    const use = e.parentOf(name);
    return use?.type === "Call" && use.func === name;
  });
}

/** Whether a method's own name may be asked for, which binding would change, or whether it may be sent later. */
function isNamed(e: Emitter, node: Attribute): boolean {
  const parent = e.parentOf(node);
  const isIter = parent?.type === "Call" && parent.func.type === "Name" &&
    parent.func.id === "iter";
  return !isIter &&
    [...e.analysis.imports].some((name) => /^(multiprocessing|concurrent)\b/.test(name));
}

/** Whether a value goes into a call that starts or feeds children. */
function travels(e: Emitter, node: Expr): boolean {
  for (let at: Node | undefined = e.parentOf(node); at; at = e.parentOf(at)) {
    if (at.type === "Call") {
      const found = e.analysis.resolve(at.func);
      if (found?.kind !== "library") {
        return found !== null || e.analysis.imports.has("multiprocessing");
      }
      return /^(multiprocessing|concurrent)\b/.test(found.row.name);
    }
    if (at.type === "FunctionDef" || at.type === "Expr") return false;
  }
  return false;
}

function codeName(code: Code): string {
  return code.text.slice(code.text.lastIndexOf(".") + 1);
}

/** How an attribute of a value of this type is called; null where only the run time knows. */
export function memberOf(
  e: Emitter,
  type: Type,
  attr: string,
): { name: string; isMethod: boolean } | null {
  if (type.kind === "union") {
    const all = type.members.map((one) => memberOf(e, one, attr));
    const [first] = all;
    // what a class has is not where its objects have it
    const isAlike = type.members.every((one) =>
      (one.kind === "class") === (type.members[0]!.kind === "class")
    );
    return first && isAlike &&
        all.every((one) => one?.name === first.name && one.isMethod === first.isMethod)
      ? first
      : null;
  }
  if (type.kind === "complex" && (attr === "real" || attr === "imag")) {
    return { name: attr, isMethod: false };
  }
  if (type.kind === "record" && type.fields.includes(attr)) return { name: attr, isMethod: false };
  if (type.kind === "instance" && (type.after || e.interceptsReads(type.node))) return null;
  // What is a class has these from JavaScript.
  const isNative = /^(name|length)$/.test(attr);
  if (isNative && type.kind === "instance" && isMetaclass(e, type.node)) return null;
  if (type.kind === "instance" || type.kind === "class") {
    const own = memberNameIn(e, type.node, attr);
    const method = [type.node, ...e.ownBases(type.node)].some((base) =>
      base.body.some((s) => isDefinition(s) && s.name === attr && !isProperty(s))
    );
    if (method && !isPlainMethod(e, type.node, attr)) {
      return type.kind === "class" ? null : { name: own, isMethod: false };
    }
    if (method) {
      const inherits = e.hasLibraryMember(type.node, attr) && !attr.startsWith("__");
      return { name: inherits ? camelCase(attr) : own, isMethod: true };
    }
    const inherited = libraryMember(e, type.node, attr);
    if (inherited) return inherited;
    const line = [type.node, ...e.ownBases(type.node)];
    const isDefined = line.some((base) =>
      base.body.some((s) => defines(s, attr) && (!isBare(s) || isMadeOf(e, base, type.kind)))
    );
    if (type.kind === "class" && isDescribed(e, type.node, attr)) return null;
    if (type.kind === "instance" && line.some((base) => base.body.some((s) => binds(s, attr)))) {
      return null;
    }
    const field = type.kind === "class"
      ? e.analysis.fieldsOf(type.node).find(({ name }) => name === attr)
      : undefined;
    if (field && !field.given) return null;
    // What objects are given their class does not have.
    const known = isDefined ||
      type.kind === "instance" && line.some((base) => e.attributesOf(base).has(attr));
    return known ? { name: own, isMethod: false } : null;
  }
  if (type.kind === "libraryInstance") {
    const row = e.libraryMember(type.name, attr);
    if (!row) return null;
    return { name: camelCase(attr), isMethod: row.kind === "function" };
  }
  return null;
}

function libraryMember(
  e: Emitter,
  node: ClassDef,
  attr: string,
): { name: string; isMethod: boolean } | null {
  // What a class tells of itself has no place of its own in JavaScript.
  if (attr.startsWith("__") && isMetaclass(e, node)) return null;
  for (const base of e.libraryBases(node)) {
    const row = e.libraryMember(base, attr);
    if (row) return { name: camelCase(attr), isMethod: row.kind === "function" };
  }
  return null;
}

/** Whether a statement only says of which type an attribute is to be. */
function isBare(node: Stmt): boolean {
  return node.type === "AnnAssign" && node.value === null;
}

/** Whether what annotations of a class body name is there because of them: fields of records, members of protocols. */
function isMadeOf(e: Emitter, node: ClassDef, kind: "class" | "instance"): boolean {
  return kind === "instance" && (node.decorator_list.length > 0 || e.libraryBases(node).length > 0);
}

/** Whether a statement of a class body gives all objects this attribute. */
function defines(node: Stmt, attr: string): boolean {
  switch (node.type) {
    case "Assign":
      return node.targets.some((target) => target.type === "Name" && target.id === attr);
    case "AnnAssign":
      return node.target.type === "Name" && node.target.id === attr;
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
      return node.name === attr;
    default:
      return false;
  }
}

/** Whether a statement of a class body makes a static or class method of a function, which objects have from the class. */
function binds(node: Stmt, attr: string): boolean {
  return node.type === "Assign" && defines(node, attr) && node.value.type === "Call" &&
    node.value.func.type === "Name" && /^(static|class)method$/.test(node.value.func.id);
}

function isProperty(node: { decorator_list: Expr[] }): boolean {
  return node.decorator_list.some((d) =>
    d.type === "Name" && (d.id === "property" || d.id === "cached_property") ||
    d.type === "Attribute" && /^(setter|getter|deleter|cached_property)$/.test(d.attr)
  );
}

/** Whether a decorator makes a member of an enumeration, or a property, of a function. */
function isEnumMark(e: Emitter, decorator: Expr): boolean {
  const found = e.analysis.resolve(decorator);
  return found?.kind === "library" && /^enum\.(member|property)$/.test(found.row.name);
}

/** Whether what decorators have made of a method is a function still, as far as the analysis can tell. */
function isPlainMethod(e: Emitter, owner: ClassDef, name: string): boolean {
  for (const one of [owner, ...e.ownBases(owner)]) {
    const item = one.body.find((s) => "name" in s && s.name === name);
    if (!isDefinition(item) || item.decorator_list.length === 0) {
      if (item) return true;
      continue;
    }
    if (item.decorator_list.some((d) => isEnumMark(e, d))) return false;
    const variable = e.analysis.scopes.scopeOf(one).variables.get(name);
    const all = variable ? members(e.analysis.variableType(variable)) : [];
    return !all.some((type) =>
      type.kind === "instance" ||
      type.kind === "libraryInstance" && type.name !== "functools.singledispatchmethod"
    );
  }
  return true;
}

/** Whether reading a name of a class gives what a descriptor, such as a property, makes of it. */
function isDescribed(e: Emitter, owner: ClassDef, attr: string): boolean {
  for (const one of [owner, ...e.ownBases(owner)]) {
    for (const item of one.body) {
      if (!defines(item, attr)) continue;
      if (isDefinition(item)) return isProperty(item);
      if (item.type === "Assign" || item.type === "AnnAssign") {
        return item.value !== null && mayDescribe(e, item.value);
      }
      return false;
    }
  }
  return false;
}

/** Whether a value that a class gets under a name may decide itself what the attribute is. */
export function mayDescribe(e: Emitter, given: Expr): boolean {
  if (given.type === "Attribute" && e.typeOf(given.value).kind === "libraryClass") {
    const type = e.typeOf(given);
    if (type.kind === "libraryFunction" || type.kind === "unknown") return true;
  }
  const type = e.typeOf(given);
  return members(type).some((one) => {
    if (one.kind === "instance") {
      return e.analysis.isDescriptor(one.node) ||
        [one.node, ...e.ownBases(one.node)].some((c) =>
          c.body.some((s) => "name" in s && s.name === "__set_name__")
        );
    }
    if (one.kind === "libraryInstance") return DESCRIPTORS.has(one.name);
    if (one.kind === "function") return true;
    return one.kind === "unknown" && given.type === "Call" && e.describes;
  }) || isDescriptorCall(e, given);
}

const DESCRIPTORS = new Set([
  "property",
  "classmethod",
  "staticmethod",
  "functools.cached_property",
  "functools.partialmethod",
  "types.DynamicClassAttribute",
]);

/** Whether a name of a class body stands for an object that answers otherwise when it is asked for by the class. */
export function answersForClass(e: Emitter, node: ClassDef, name: string): boolean {
  return node.body.some((item) => {
    if (isDefinition(item)) return item.name === name && item.decorator_list.length > 0;
    if (item.type !== "Assign" && item.type !== "AnnAssign" || item.value === null) return false;
    const [target] = item.type === "Assign" ? item.targets : [item.target];
    if (target?.type !== "Name" || target.id !== name) return false;
    const given = item.value;
    return isDescriptorCall(e, given) ||
      members(e.typeOf(given)).some((one) =>
        one.kind === "instance" && e.analysis.isDescriptor(one.node) ||
        one.kind === "unknown" && given.type === "Call" && e.describes
      );
  });
}

function isDescriptorCall(e: Emitter, node: Expr): boolean {
  if (node.type !== "Call") return false;
  const found = e.analysis.resolve(node.func);
  return found?.kind === "library" && DESCRIPTORS.has(found.row.name.replace(".__init__", ""));
}

/** The class in whose body a node stands, and the function whose own code it is part of. */
function surroundings(e: Emitter, node: Node): { owner: ClassDef | null; fn: Node | null } {
  let fn: Node | null = null;
  for (let at = e.parentOf(node); at; at = e.parentOf(at)) {
    if (at.type === "ClassDef") return { owner: at, fn };
    if (
      !fn && (at.type === "FunctionDef" || at.type === "AsyncFunctionDef" || at.type === "Lambda")
    ) fn = at;
  }
  return { owner: null, fn };
}

/** What `super(…)` stands for. */
interface Meant {
  /** The class behind which members are looked for; null where there is none around. */
  readonly owner: ClassDef | null;
  /** Whose they are, where that is not the method's own object. */
  readonly object: string | null;
  /** Whether a function around takes something that could be the object. */
  readonly takes?: boolean;
}

/** What `super(…)` stands for: behind which class, and of which object where it is not the method's own. */
export function superOf(e: Emitter, node: Expr): Meant {
  const { owner, fn } = surroundings(e, node);
  if (node.type !== "Call") return { owner, object: null };
  const [type, object] = node.args;
  if (type && object) {
    const found = e.typeOf(type);
    const named = found.kind === "class" ? found.node : null;
    const isOwn = named === owner && object.type === "Name" && e.frame.self !== null &&
      e.variableOf(object) === e.frame.self;
    return isOwn ? { owner, object: null } : { owner: named, object: value(e, object).text };
  }
  if (!owner && fn && (isDefinition(fn) || fn.type === "Lambda")) {
    return { owner, object: null, takes: fn.args.posonlyargs.length + fn.args.args.length > 0 };
  }
  const isMethod = owner !== null && fn !== null && isDefinition(fn) &&
    e.parentOf(fn) === owner && fn.args.posonlyargs.length + fn.args.args.length > 0;
  if (isMethod || !fn || !isDefinition(fn) && fn.type !== "Lambda") {
    return { owner, object: null };
  }
  const first = [...fn.args.posonlyargs, ...fn.args.args][0];
  if (!first) {
    const message = quote("super(): no arguments");
    return { owner, object: call(e.py("raise"), `new ${e.py("RuntimeError")}(${message})`).text };
  }
  const variable = e.analysis.scopes.scopeOf(fn).variables.get(first.arg);
  return { owner, object: variable ? e.nameOf(variable) : identifier(first.arg) };
}

/** `super().attr` where what `super()` means depends on the object. */
export function superMember(
  e: Emitter,
  owner: ClassDef,
  attr: string,
  object: string | null = null,
  ofClass = false,
): string {
  const isClass = ofClass || e.frame.kind === "class";
  const bases = owner.bases.flatMap((given) => {
    const base = given.type === "Subscript" ? given.value : given;
    const type = e.typeOf(base);
    return type.kind === "class" && memberOf(e, { kind: "instance", node: type.node }, attr)
      ? [`${isClass ? "typeof " : ""}${value(e, base).text}`]
      : [];
  });
  const name = memberNameIn(e, owner, attr);
  const type = bases.length > 0 ? bases.join(" & ") : `{ ${name}(...args: unknown[]): unknown }`;
  const own = e.definitionNames.get(owner) ?? identifier(owner.name);
  return `${e.py("parent")}<${type}>(${own}, ${object ?? e.frame.object ?? "this"}).${name}`;
}

/** `super()`, and `super(Class, object)`; with one argument it is of no object yet. */
export function isSuper(e: Emitter, node: Expr): boolean {
  if (node.type !== "Call" || node.func.type !== "Name" || node.func.id !== "super") return false;
  const [type] = node.args;
  if (type && (node.args.length === 1 || e.typeOf(type).kind !== "class")) return false;
  return e.variableOf(node.func) === null;
}

/** `time.sleep`, `os.path.join`: a name of a module. */
export function moduleMember(e: Emitter, node: Attribute): Code | null {
  const root = rootModule(e, node);
  if (!root) return null;
  const found = e.analysis.resolve(node);
  const owner_ = e.typeOf(node.value);
  if (owner_.kind === "module" && node.attr === "__name__" && !isUnitKey(owner_.name)) {
    return primary(quote(owner_.name));
  }
  if (
    found &&
    (found.kind !== "library" || found.receiver !== null && found.receiver.kind !== "module")
  ) return null;
  const row = found?.row ??
    (owner_.kind === "module" ? moduleAttribute(owner_.name, node.attr) : null);
  if (!row) return null;
  if (row.kind === "module") {
    const name = row.name.split(".").at(-1)!;
    return primary(e.imports.namespace(modulePath(row.name), name));
  }
  // A method as a value of its class has to be found for each object.
  const isUnbound = row.kind === "function" && !row.ofClass && owner_.kind === "libraryClass";
  if (isUnbound && !isCallee(e, node)) return null;
  // What a class has from another one is its own: `fromordinal` of a datetime makes a datetime.
  const isInherited = row.kind === "function" && row.ofClass && owner_.kind === "libraryClass" &&
    !row.name.startsWith(`${owner_.name}.`);
  if (isInherited) return null;
  const { module, as } = libraryName(row.name, row.kind === "function" ? row.module : undefined);
  const parts = row.name.split(".");
  if (modulePath(root.module) === module) {
    const within = row.kind === "function" && row.name.startsWith(`${row.module}.`)
      ? row.name.slice(row.module.length + 1).split(".").slice(0, -1)
      : [];
    return postfix([root.name(), ...within, as].join("."));
  }
  const owner = parts.length > 2 ? parts.at(-2)! : "";
  if (owner && row.name.startsWith(`${root.module}.`) && module !== "") {
    return postfix(`${e.imports.namespace(module, owner)}.${as}`);
  }
  return primary(e.imports.value(module, as));
}

function moduleAttribute(module: string, attr: string): Row | null {
  const row = moduleRow(module);
  return row && libraryModuleMember(row, attr) || null;
}

/** The import that an attribute chain begins with. */
function rootModule(e: Emitter, node: Attribute): { module: string; name: () => string } | null {
  let at: Expr = node;
  while (at.type === "Attribute") at = at.value;
  if (at.type !== "Name") return null;
  const variable = e.variableOf(at);
  const type = e.typeOf(at);
  const name = variable && e.importNames.get(variable);
  if (!name || type.kind !== "module") return null;
  return { module: type.name, name };
}

/** `value[slice]`, read. */
export function subscript(e: Emitter, node: Subscript): Code {
  const type = withoutNone(e.typeOf(node.value));
  if (node.slice.type === "Slice") return sliced(e, node.value, type, node.slice);
  const index = bounds(e.typeOf(node.slice));
  if (type.kind === "tuple" && !type.rest && index && index.low === index.high) {
    const place = index.low < 0 ? index.low + type.items.length : index.low;
    if (place >= 0 && place < type.items.length) {
      return postfix(`${at(Level.Call, present(e, node.value))}[${place}]`);
    }
  }
  if (e.isWithinBounds(node)) {
    return postfix(`${at(Level.Call, value(e, node.value))}[${value(e, node.slice).text}]!`);
  }
  const last = type.kind === "list" && !isOptional(e.typeOf(node.value)) && lastIndex(node.slice);
  if (last && type.length.low + Number(last) >= 0) {
    return postfix(`${at(Level.Call, value(e, node.value))}.at(${last})!`);
  }
  const direct = itemOrHelper(e, node) ?? partOfText(e, node) ??
    ownItem(e, node.value, node.slice);
  if (direct) return direct;
  if (isSharedArray(type) && isSafeInt(e.typeOf(node.slice))) {
    return methodOn(e, node.value, "at", value(e, node.slice));
  }
  const code = call(e.py("item"), present(e, node.value), value(e, node.slice));
  return isAlways(type, "list", "tuple", "str", "dict") ? code : typed(e, node, code);
}

/** Whether a value is an array in shared memory, whose own methods read and write it as Python does. */
export function isSharedArray(type: Type): boolean {
  if (type.kind === "union") return type.members.every(isSharedArray);
  return type.kind === "libraryInstance" && /^multiprocessing\.(Raw)?Array$/.test(type.name);
}

/** `value.name(…)`. */
export function methodOn(e: Emitter, node: Expr, name: string, ...args: (Code | string)[]): Code {
  const list = args.map((one) => typeof one === "string" ? one : argument(one)).join(", ");
  return postfix(`${member(present(e, node), name).text}(${list})`);
}

function sliced(e: Emitter, node: Expr, type: Type, slice: Slice): Code {
  const { lower, upper, step } = slice;
  const plain = (part: Expr | null) =>
    !part || isSafeInt(e.typeOf(part)) || part.type === "Constant" && part.value.type === "None";
  if (isSharedArray(type) && plain(lower) && plain(upper) && plain(step)) {
    return methodOn(e, node, "slice", ...sliceParts(e, slice));
  }
  const isSure = !isOptional(e.typeOf(node));
  if (isSure && isAlways(type, "list") && !step && plain(lower) && plain(upper)) {
    const isGiven = (part: Expr | null) =>
      part && !(part.type === "Constant" && part.value.type === "None");
    const from = isGiven(lower) ? argument(value(e, lower!)) : isGiven(upper) ? "0" : "";
    const to = isGiven(upper) ? `, ${argument(value(e, upper!))}` : "";
    return postfix(`${at(Level.Call, present(e, node))}.slice(${from}${to})`);
  }
  const isTurned = step !== null && bounds(e.typeOf(step))?.low === -1 &&
    bounds(e.typeOf(step))?.high === -1;
  const turned = isSure && isAlways(type, "list") && isTurned && !upper
    ? turnedFrom(e, node, lower)
    : null;
  return turned ?? call(e.py("slice"), present(e, node), ...sliceParts(e, slice));
}

/** `xs[::-1]` and `xs[i::-1]` by the list's own methods; null where `i` may be counted from the end. */
function turnedFrom(e: Emitter, node: Expr, lower: Expr | null): Code | null {
  const list = at(Level.Call, present(e, node));
  if (!lower) return postfix(`${list}.toReversed()`);
  const range = bounds(e.typeOf(lower));
  if (!range || range.low < 0) return null;
  const end = lower.type === "Constant"
    ? primary(String(range.low + 1))
    : binary(value(e, lower), "+", primary("1"), Level.Additive);
  return postfix(`${list}.slice(0, ${end.text}).reverse()`);
}

/** The bounds and step of a slice, as far as there are any. */
export function sliceParts(e: Emitter, { lower, upper, step }: Slice): string[] {
  const parts = [lower, upper, step].map((part) => part ? argument(value(e, part)) : "null");
  while (parts.at(-1) === "null") parts.pop();
  return parts;
}

/** A key of an options object. */
export function optionKey(name: string): string {
  return isPlainKey(name) ? name : quote(name);
}
