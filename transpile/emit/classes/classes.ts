/**
 * Classes.
 *
 * @module
 */
import { makesClasses, members, type Type } from "../../analysis/mod.ts";
import type { NamedFunction } from "../../analysis/nodes.ts";
import type { Call, ClassDef, Expr, FunctionDef, Node, Stmt } from "../../syntax/ast.ts";
import { abstractNames } from "./abstract.ts";
import { callArguments, keywordObject } from "../calls/arguments.ts";
import { heritageOf, isNamedTuple } from "./bases.ts";
import { contains, hasEffects, isDefinition } from "../scopes/blocks.ts";
import {
  classAttribute,
  classStatementText,
  isElsewhere,
  type Members,
  membersOf,
  slotsCheck,
} from "./class_attributes.ts";
import { method, methodFunction, staticMarks } from "./class_methods.ts";
import { argument, call, type Code, primary, quote } from "../writing/code.ts";
import { value } from "../expressions/expressions.ts";
import { docComment, docstringOf } from "../writing/comments.ts";
import { type Constructor, constructorOf, NO_CONSTRUCTOR } from "./constructors.ts";
import { dataclassCall, dataclassDecorator, dataclassMembers } from "./dataclasses.ts";
import type { Emitter } from "../emitter.ts";
import {
  bindsAsItRuns,
  boundary,
  enumMembers,
  enumType,
  extendedEnum,
  isEnum,
  wrongOrder,
} from "./enumerations.ts";
import { decorated, facts, memberFacts } from "../functions/functions.ts";
import { packageName, registrations } from "../scopes/globals.ts";
import { belongLines } from "../modules/own_modules.ts";
import { derivesFromContainer, memberName, memberNameIn } from "./member_names.ts";
import { identifier } from "../writing/names.ts";
import { isMadeByFunction, nestedCode, placed, qualifiedName } from "../scopes/nested.ts";
import { startOf } from "../statements/statements.ts";
import { genericCall } from "../writing/type_parameters.ts";
import { typeText } from "../writing/types.ts";

/** A class as a statement. */
export function classStatement(e: Emitter, node: ClassDef, limit: number): string[] {
  const isTop = e.frame.kind === "module" && e.module.body.includes(node);
  const later = e.nested.has(node) ? null : madeLater(e, node, limit);
  if (later) return later;
  if (!e.nested.has(node)) return classLines(e, node, limit, isTop);
  const name = e.definitionNames.get(node) ?? identifier(node.name);
  if (isMadeByFunction(e, node)) {
    const code = nestedCode(e, node, () => [
      ...classLines(e, node, limit, false),
      ...belongLines(e, [name]),
      `return ${name};`,
    ]);
    const variable = e.analysis.scopes.scopeOf(e.frame.owner).variables.get(node.name);
    const isDeclared = variable && (e.cells.has(variable) || e.frame.plan.hoisted.has(variable));
    if (!isDeclared) return [`const ${name} = ${code.text};`];
    return [`${e.nameOf(variable)} = ${code.text};`, ...registrations(e, [variable])];
  }
  return placed(e, node, () => classLines(e, node, limit, true));
}

/** A class that a block defines and that is used outside of it: a function makes it; null for others. */
function madeLater(e: Emitter, node: ClassDef, limit: number): string[] | null {
  const variable = e.analysis.scopes.scopeOf(e.frame.owner).variables.get(node.name);
  if (!variable || !e.frame.plan.hoisted.has(variable)) return null;
  const name = e.definitionNames.get(node) ?? identifier(node.name);
  const made = [...classLines(e, node, limit, false), `return ${name};`];
  const maker = e.classMakers.get(node);
  if (maker === undefined) return [`${e.nameOf(variable)} = (() => {`, ...made, "})();"];
  e.makers.push([`function ${maker}() {`, ...made, "}"].join("\n"));
  const made_ = e.nameOf(variable);
  const assignment = [`${made_} = ${maker}();`, ...belongLines(e, [made_])];
  if (!e.handsOn) return assignment;
  return [...assignment, `${packageName(e, "register")}(import.meta, { ${e.nameOf(variable)} });`];
}

function classLines(e: Emitter, node: ClassDef, limit: number, isTop: boolean): string[] {
  const exported = isTop ? "export " : "";
  const doc = docstringOf(node.body);
  const name = e.definitionNames.get(node) ?? identifier(node.name);
  const head = doc ? docComment(doc.text) : [];
  const nested = node.body.flatMap((item): string[] => {
    if (item.type !== "ClassDef") return [];
    if (e.standing.has(item)) return [];
    nameNested(e, name, item);
    if (standsInPlace(e, node, item)) return standingNames(e, `typeof ${name}`, item, exported);
    const body = node.body;
    const next = body[body.indexOf(item) + 1];
    const lines = classStatement(e, item, next ? startOf(next) : limit);
    return [exported ? `${exported}${lines.join("\n")}` : lines.join("\n")];
  });
  const dataclass = dataclassDecorator(e, node);
  const { early, decorators } = earlyDecorators(
    e,
    name,
    node.decorator_list.filter((decorator) => decorator !== dataclass),
    e.nested.has(node) && isKept(e, node),
  );
  const text = classText(e, node, name, limit);
  const maker = makerOf(e, node);
  if (maker) {
    const names = `[${boundNames(e, node).join(", ")}]`;
    decorators.push((made) =>
      call(e.py("makeClass"), value(e, maker), made, names, ...keywordsOf(e, node))
    );
  }
  const made = [
    text,
    ...dataclass ? ["", dataclassCall(e, node, name)] : [],
    ...genericCall(e, node, name),
    ...facts(e, node, name, doc?.text),
    ...memberFacts(e, node, name),
    ...staticMarks(e, node, name),
    ...e.reads("__subclasses__") ? [`${e.py("noteSubclass")}(${name});`] : [],
    ...maker ? [] : subclassCall(e, node, name),
  ];
  if (decorators.length === 0) return [...nested, ...head, `${exported}${made.join("\n")}`];
  const result = decorators.reduceRight((made, decorate) => decorate(made), primary(name)).text;
  if (isKept(e, node)) {
    return [...nested, ...early, ...head, `${exported}${made.join("\n")}`, `${result};`];
  }
  return [
    ...nested,
    ...head,
    `${exported}const ${name} = (() => {`,
    ...early,
    ...made,
    `return ${result} as typeof ${name};`,
    "})();",
    `${exported}type ${name} = InstanceType<typeof ${name}>;`,
  ];
}

function nameNested(e: Emitter, owner: string, node: ClassDef): void {
  const name = e.isTaken(node.name) ? e.freshName(`${owner}${node.name}`) : node.name;
  e.definitionNames.set(node, name);
}

/** The names that others know a class by that is made in the body of another, and those of the classes in it. */
function standingNames(
  e: Emitter,
  owner: string,
  node: ClassDef,
  exported: string,
): string[] {
  e.standing.add(node);
  const name = e.definitionNames.get(node)!;
  const type = `${owner}[${quote(memberName(node.name))}]`;
  const inner = node.body.flatMap((item): string[] => {
    if (item.type !== "ClassDef") return [];
    nameNested(e, name, item);
    return standingNames(e, type, item, exported);
  });
  return [
    `${exported}let ${name}!: ${type};`,
    `${exported}type ${name} = InstanceType<typeof ${name}>;`,
    ...inner,
  ];
}

/** Whether a class in a class has to be made where it stands: it uses what stands above it, or both do something that is seen. */
function standsInPlace(e: Emitter, owner: ClassDef, node: ClassDef): boolean {
  if (e.nested.has(node) || isEnum(e, owner)) return false;
  const scope = e.analysis.scopes.scopeOf(owner);
  const above = owner.body.slice(0, owner.body.indexOf(node));
  const heads = [...node.decorator_list, ...node.bases, ...node.keywords];
  const uses = heads.some((head) =>
    contains(head, (part) => {
      const variable = part.type === "Name" ? e.variableOf(part) : null;
      return variable?.scope === scope && variable.bindings.some(({ node: binding }) =>
        binding.type !== "ClassDef" || e.standing.has(binding)
      );
    })
  );
  return uses || isSeen(e, node) && above.some((item) => isSeen(e, item));
}

/** Whether others see that a statement of a class body runs. */
function isSeen(e: Emitter, node: Stmt): boolean {
  if (isDefinition(node)) return node.decorator_list.some((one) => isSeenPart(e, one));
  if (node.type !== "ClassDef") return isSeenPart(e, node);
  return [...node.decorator_list, ...node.bases, ...node.keywords].some((p) => isSeenPart(e, p)) ||
    node.decorator_list.some((one) => e.analysis.resolve(one)?.kind === "function") ||
    e.ownBases(node).some((base) =>
      base.body.some((item) => isDefinition(item) && item.name === "__init_subclass__")
    ) || node.body.some((item) => isSeen(e, item));
}

function isSeenPart(e: Emitter, node: Node): boolean {
  return hasEffects(e, node) || contains(node, (part) => {
    const found = part.type === "Call" ? e.analysis.resolve(part.func) : null;
    return found?.kind === "library" && found.row.name === "print";
  });
}

/** Whether a class is what its decorators give back: they give back the classes that they are given. */
function isKept(e: Emitter, node: ClassDef): boolean {
  const variable = e.analysis.scopes.scopeOf(e.frame.owner).variables.get(node.name);
  const all = variable ? members(e.analysis.variableType(variable)) : [];
  return all.some((type) => type.kind === "class" && type.node === node) &&
    all.every((type) => type.kind === "class" && type.node.decorator_list.length > 0);
}

/**
 * How a class is decorated, and what has to be called for that before there is a class: it may say that there is to be none.
 * What a child makes again is not decorated again, if its decorators give back what they are given.
 */
function earlyDecorators(
  e: Emitter,
  name: string,
  all: readonly Expr[],
  isMadeAgain: boolean,
): { early: string[]; decorators: ((made: Code) => Code)[] } {
  const early: string[] = [];
  const decorators = all.map((decorator) => {
    const maker = decorator.type === "Call" ? decorator.func : decorator;
    const isOwn = e.analysis.resolve(maker)?.kind !== "library";
    if (!isOwn || maker === decorator && !isMadeAgain) {
      return (made: Code) => decorated(e, decorator, made);
    }
    const local = e.freshName(`decorate${name}`);
    const given = value(e, decorator);
    const text = isMadeAgain
      ? call(packageName(e, "unlessRemade"), `() => ${argument(given)}`).text
      : given.text;
    early.push(`const ${local} = ${text};`);
    return (made: Code) => call(e.py("invoke"), primary(local), made);
  });
  return { early, decorators };
}

/** What a base does with each class that derives from it. */
function subclassCall(e: Emitter, node: ClassDef, name: string): string[] {
  if (metaclassHooks(e, node)) return [];
  const hook = e.ownBases(node).flatMap((base) => base.body)
    .find((s): s is FunctionDef => s.type === "FunctionDef" && s.name === "__init_subclass__");
  const named = node.keywords.filter((k) => k.arg !== "metaclass");
  if (
    !hook && named.length > 0 && !isEnum(e, node) &&
    e.libraryBases(node).every((base) => base === "object")
  ) {
    const given = keywordObject(e, named, (name) => name);
    return [`${e.py("parent")}(${name}, ${name}).__init_subclass__(${given});`];
  }
  if (!hook) return [];
  const keywords = node.keywords.filter((k) => k.arg !== "metaclass");
  const given: Call = { ...node, type: "Call", func: nameOfClass(node), args: [], keywords };
  const found = { kind: "function", node: hook, receiver: null } as const;
  // A class's own is for those that derive from it.
  const isOwn = node.body.some((s) => s.type === "FunctionDef" && s.name === "__init_subclass__");
  const callee = isOwn ? `${e.py("parent")}(${name}, ${name})` : name;
  return [`${callee}.__init_subclass__(${callArguments(e, given, found)});`];
}

function nameOfClass(node: ClassDef): Expr {
  return { ...node, type: "Name", id: node.name, ctx: "Load" };
}

/** Whether the metaclass of a class does something when the class is made. */
function metaclassHooks(e: Emitter, node: ClassDef): boolean {
  const meta = e.analysis.metaclass(node);
  if (meta === null) return false;
  if (meta === "unknown") return true;
  return [meta, ...e.ownBases(meta)].some((one) =>
    one.body.some((s) => "name" in s && /^__(new|init|prepare)__$/.test(String(s.name)))
  );
}

/** Whether the metaclass of a class says itself what the names in the body are kept in. */
function isPrepared(e: Emitter, node: ClassDef): boolean {
  const meta = e.analysis.metaclass(node);
  return meta !== null && meta !== "unknown" &&
    [meta, ...e.ownBases(meta)].some((one) =>
      one.body.some((s) => "name" in s && s.name === "__prepare__")
    );
}

/** A name that stands in a class body alone and is bound nowhere: what holds the names is asked for it. */
function askedName(e: Emitter, item: Stmt): string | null {
  if (item.type !== "Expr" || item.value.type !== "Name") return null;
  const isKnown = e.variableOf(item.value) || e.analysis.resolve(item.value);
  return isKnown ? null : item.value.id;
}

/** Whether the body of a class defines a function that it defines again below. */
function isReplaced(node: ClassDef, item: Stmt): item is FunctionDef {
  return item.type === "FunctionDef" && item.decorator_list.length === 0 &&
    node.body.slice(node.body.indexOf(item) + 1).some((s) => "name" in s && s.name === item.name);
}

/** What the body of a class does with names, step by step: what it asks for, what is replaced, and what stays. */
function steps(e: Emitter, node: ClassDef): string[] {
  return node.body.flatMap((item, i): string[] => {
    const asked = askedName(e, item);
    if (asked !== null) return [`[${JSON.stringify(asked)}]`];
    if (!isReplaced(node, item)) {
      const [target] = item.type === "Assign" ? item.targets : [];
      if (item.type !== "Assign" || target?.type !== "Name") return [];
      const again = node.body.slice(i + 1).some((s) =>
        s.type === "Assign" && s.targets.some((t) => t.type === "Name" && t.id === target.id)
      );
      return again && item.value.type === "Constant"
        ? [`[${JSON.stringify(target.id)}, ${argument(value(e, item.value))}]`]
        : [JSON.stringify(target.id)];
    }
    const next = node.body[i + 1];
    const text = methodFunction(e, node, item, "method", next ? startOf(next) : item.end);
    return [`[${JSON.stringify(item.name)}, ${text}]`];
  });
}

/** What the body of a class binds, as texts. */
function boundNames(e: Emitter, node: ClassDef): string[] {
  return [...e.analysis.scopes.scopeOf(node).variables.values()]
    .filter((variable) => variable.bindings.length > 0)
    .map((variable) => JSON.stringify(variable.name));
}

/** What stands behind the bases of a class, without its metaclass, as an object; nothing where there is nothing. */
function keywordsOf(e: Emitter, node: ClassDef): string[] {
  const keywords = node.keywords.filter((k) => k.arg !== "metaclass");
  return keywords.length > 0 ? [keywordObject(e, keywords, (name) => name)] : [];
}

/** What is called to make something of a class: `metaclass=function`. */
function makerOf(e: Emitter, node: ClassDef): Expr | null {
  const given = node.keywords.find(({ arg }) => arg === "metaclass")?.value;
  return given && makesClasses(e.typeOf(given)) ? given : null;
}

/** What has the metaclass of a class make it, once its body has run. */
function creation(e: Emitter, node: ClassDef): string[] {
  if (!metaclassHooks(e, node)) return [];
  const bound = boundNames(e, node);
  const prepared = isPrepared(e, node) ? steps(e, node) : [];
  const isTold = prepared.some((step) => step.startsWith("["));
  const names = isTold ? [...prepared, ...bound.filter((name) => !prepared.includes(name))] : bound;
  const given = keywordsOf(e, node).map((text) => `, ${text}`).join("");
  return ["", "static {", `${e.py("createClass")}(this, [${names.join(", ")}]${given});`, "}"];
}

/** Whether the body of a class gives it an attribute or class method of a name that JavaScript's classes have themselves. */
function givesItself({ body }: ClassDef, name: string): boolean {
  return body.some((s) =>
    s.type === "Assign" && s.targets.some((t) => t.type === "Name" && t.id === name) ||
    s.type === "AnnAssign" && s.value !== null && s.target.type === "Name" &&
      s.target.id === name ||
    s.type === "FunctionDef" && s.name === name &&
      s.decorator_list.some((d) => d.type === "Name" && /^(class|static)method$/.test(d.id))
  );
}

/** Whether a statement defines a function that a decorator makes something else of, which the class has itself, too. */
function isDecorated(node: Stmt): node is FunctionDef {
  return node.type === "FunctionDef" &&
    node.decorator_list.some((one) => one.type !== "Name" || one.id !== "property");
}

/** Has a class have from its bases what JavaScript gives each class itself. */
function inheritedNames(e: Emitter, node: ClassDef): string[] {
  const names = ["name", "length"].filter((name) =>
    !givesItself(node, name) && e.ownBases(node).some((base) => givesItself(base, name))
  );
  if (names.length === 0 || isEnum(e, node)) return [];
  const given = ["this", ...names.map(quote)];
  return ["", "static {", `${call(e.py("inheritNames"), ...given).text};`, "}"];
}

/** Static and class methods that take the place of methods of a base, which objects have to find. */
function replacedMethods(e: Emitter, node: ClassDef): string[] {
  if (isEnum(e, node)) return [];
  const names = node.body.flatMap((item) => {
    if (!isDefinition(item) || !isBound(item)) return [];
    const isMethod = e.ownBases(node).some((base) =>
      base.body.some((s) => isDefinition(s) && s.name === item.name && !isBound(s))
    );
    return isMethod && !item.name.startsWith("__") ? [quote(memberNameIn(e, node, item.name))] : [];
  });
  if (names.length === 0) return [];
  return ["", "static {", `${call(e.py("replaceMethods"), "this", ...names).text};`, "}"];
}

/** Whether a method is a static or a class method by its decorator, and by that alone. */
function isBound({ decorator_list: [first, ...others] }: NamedFunction): boolean {
  return others.length === 0 && first?.type === "Name" &&
    (first.id === "staticmethod" || first.id === "classmethod");
}

function classText(e: Emitter, node: ClassDef, name: string, limit: number): string {
  const { text: extended, base } = heritageOf(e, node);
  const heritage = extended === "" ? "" : ` extends ${extended}`;
  const lines = [`class ${name}${heritage} {`];
  const own = membersOf(e, node);
  // The members of an enumeration are made by its base, which calls __init__.
  const constructor = isEnum(e, node) ? NO_CONSTRUCTOR : constructorOf(e, node, base);
  if (dataclassDecorator(e, node)) {
    const made = dataclassMembers(e, node, base !== null);
    lines.push(...made.fields);
    if (!constructor.node && made.constructor.length > 0) lines.push("", ...made.constructor);
    own.plain.clear();
    for (const field of e.analysis.ownFields(node)) own.plain.add(field.name);
  }
  if (isEnum(e, node)) {
    lines.push(
      ...extendedEnum(e, node),
      ...wrongOrder(e, node),
      ...enumType(e, node),
      ...boundary(e, node),
    );
  }
  const hidesName = own.attributes.has("name") || own.computed.has("name") ||
    [node, ...e.ownBases(node)].some((one) =>
      givesItself(one, "name") || one.body.some((s) => isDecorated(s) && s.name === "name")
    );
  if (!isEnum(e, node) && (hidesName || name !== node.name)) {
    lines.push(`static readonly __name__: string = ${JSON.stringify(node.name)};`);
  }
  const full = qualifiedName(e, node);
  if (full !== node.name) {
    lines.push(`static readonly __qualname__: string = ${JSON.stringify(full)};`);
  }
  if (isNamedTuple(e, node)) {
    for (const [name, { node: item }] of own.attributes) {
      if (item.type === "AnnAssign") own.plain.add(name);
    }
  }
  lines.push(...abstractNames(e, node), ...protocolAttributes(e, node));
  lines.push(...fields(e, node, own));
  const body = node.body;
  let before = docstringOf(body)?.node.end ??
    e.module.source.indexOf(":", base?.end ?? node.start) + 1;
  const prepared = isPrepared(e, node);
  const isStep = (item: Stmt) =>
    prepared && (askedName(e, item) !== null || isReplaced(node, item));
  const rest = (docstringOf(body) ? body.slice(1) : body)
    .filter((item) => !isStep(item));
  rest.forEach((item, index) => {
    const next = rest[index + 1];
    const to = next ? startOf(next) : limit;
    const above = e.comments.above(before, startOf(item));
    if (index === 0 && lines.length === 1) { while (above[0] === "") above.shift(); }
    const written = member(e, node, item, own, constructor, to);
    const behind = "body" in item
      ? ""
      : e.comments.behind(item.start, e.comments.endOfLine(item.end));
    if (written.length > 0) {
      const isMethod = item.type === "FunctionDef" || item.type === "AsyncFunctionDef";
      if (isMethod && lines.length > 1 && above[0] !== "") lines.push("");
      lines.push(...above, ...written);
      if (behind) lines[lines.length - 1] += behind;
    } else lines.push(...above.filter((line) => line !== ""));
    before = item.end;
  });
  if (!constructor.node && constructor.lines.length > 0) lines.push("", ...constructor.lines);
  lines.push(...e.comments.below(before, limit, body[0]?.col_offset ?? 0));
  lines.push(...inheritedNames(e, node), ...replacedMethods(e, node));
  lines.push(...iteration(e, node));
  lines.push(...slotsCheck(e, node), ...creation(e, node));
  return [...lines, "}"].join("\n");
}

/** What a protocol that objects are checked against asks for besides methods. */
function protocolAttributes(e: Emitter, node: ClassDef): string[] {
  if (!e.checksProtocols) return [];
  const isProtocol = node.bases.some((base) => {
    const found = e.analysis.resolve(base.type === "Subscript" ? base.value : base);
    return found?.kind === "library" && found.row.name === "typing.Protocol";
  });
  if (!isProtocol) return [];
  const names = node.body.flatMap((item) =>
    item.type === "AnnAssign" && item.target.type === "Name" ? [quote(item.target.id)] : []
  );
  return [`static readonly __protocol_attrs__: readonly string[] = [${names.join(", ")}];`];
}

/**
 * Declarations of the attributes that objects get in `__init__` and elsewhere. Fields that JavaScript made would begin as
 * undefined, and V8 would then keep each float in them as an object of its own.
 */
function fields(e: Emitter, node: ClassDef, own: Members): string[] {
  const lines: string[] = [];
  for (const [name, type] of ownAttributes(e, node)) {
    if (own.attributes.has(name) || own.plain.has(name) || own.computed.has(name)) continue;
    const text = e.raw.attributes.has(name) ? "number" : typeText(e, type);
    lines.push(`declare ${memberNameIn(e, node, name)}: ${text};`);
  }
  return lines;
}

/** The attributes that a class's own methods assign to `self`, without those that a base has already. */
function ownAttributes(e: Emitter, node: ClassDef): [string, Type][] {
  const inherited = new Set(e.ownBases(node).flatMap((base) => [...e.attributesOf(base)]));
  const stored = e.attributesOf(node);
  const types = e.analysis.attributeTypes(node);
  const defined = new Set(
    node.body.flatMap((s) => "name" in s && typeof s.name === "string" ? [s.name] : []),
  );
  return [...stored].filter((name) =>
    !inherited.has(name) && !defined.has(name) && !e.hasLibraryMember(node, name)
  ).map((name) => [name, types.get(name) ?? { kind: "unknown" }]);
}

function member(
  e: Emitter,
  owner: ClassDef,
  item: Stmt,
  own: Members,
  constructor: Constructor,
  limit: number,
): string[] {
  switch (item.type) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      if (item === constructor.node) return constructor.write(limit);
      return method(e, owner, item, limit);
    case "Assign":
    case "AnnAssign": {
      const target = item.type === "Assign" ? item.targets[0]! : item.target;
      if (isEnum(e, owner) && bindsAsItRuns(owner, item)) {
        return classStatementText(e, owner, item, own);
      }
      if (item.type === "Assign" && (item.targets.length > 1 || target.type !== "Name")) {
        const several = isEnum(e, owner) ? enumMembers(e, owner, item) : null;
        if (several) return several;
      }
      const plain = target.type === "Name" && !own.computed.has(target.id) &&
        !isElsewhere(e, owner, target.id);
      if (!plain && item.value) return classStatementText(e, owner, item, own);
      return classAttribute(e, owner, item, own);
    }
    case "Pass":
    case "Global":
    case "Nonlocal":
      return [];
    case "ClassDef":
      return nestedClass(e, owner, item, limit);
    case "Expr":
      if (item.value.type === "Constant") return [];
      return classStatementText(e, owner, item, own);
    default:
      return classStatementText(e, owner, item, own);
  }
}

/** A class in a class: it stands before the outer one, which only names it, or where it is if the order can be seen. */
function nestedClass(e: Emitter, owner: ClassDef, node: ClassDef, limit: number): string[] {
  const name = e.definitionNames.get(node)!;
  const member = memberName(node.name);
  if (!e.standing.has(node)) {
    return [
      `static readonly ${member} = ${name};`,
      `declare readonly ${member}: typeof ${name};`,
      "static {",
      `${e.py("classAttributes")}(this, ${JSON.stringify(member)});`,
      "}",
    ];
  }
  const frame = { ...e.frame, kind: "class", inClass: owner } as const;
  const lines = e.within(frame, () => classLines(e, node, limit, false));
  return [
    `static readonly ${member} = (() => {`,
    ...lines,
    `return ${name};`,
    "})();",
    `declare readonly ${member}: typeof ${name};`,
    "static {",
    `${name} = this.${member};`,
    `${e.py("classAttributes")}(this, ${JSON.stringify(member)});`,
    "}",
  ];
}

/** What lets JavaScript's loops go through objects that have `__iter__`. */
function iteration(e: Emitter, node: ClassDef): string[] {
  // What JavaScript's loops find in its own collections is theirs.
  if (derivesFromContainer(e, node)) return [];
  const has = node.body.find((s): s is FunctionDef =>
    s.type === "FunctionDef" && s.name === "__iter__"
  );
  if (!has) return [];
  const isGenerator = has.body.some((s) =>
    contains(s, (n) => n.type === "Yield" || n.type === "YieldFrom")
  );
  if (!isGenerator) return [];
  return ["", "[Symbol.iterator](): Iterator<unknown> {", "return this.__iter__();", "}"];
}
