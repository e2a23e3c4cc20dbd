/**
 * Classes.
 *
 * @module
 */
import { isAlways, type Type } from "../analysis/mod.ts";
import type { NamedFunction } from "../analysis/nodes.ts";
import type {
  AnnAssign,
  Assign,
  Call,
  ClassDef,
  Expr,
  FunctionDef,
  Node,
  Stmt,
} from "../syntax/ast.ts";
import { walk } from "../syntax/walk.ts";
import { memberName } from "./access.ts";
import { callArguments } from "./arguments.ts";
import { contains } from "./blocks.ts";
import { abstractNames, abstractResult } from "./abstract.ts";
import { heritageOf, isNamedTuple } from "./bases.ts";
import { argument, type Code, primary } from "./code.ts";
import { docComment, docstringOf } from "./comments.ts";
import { type Constructor, constructorOf, NO_CONSTRUCTOR } from "./constructors.ts";
import type { Emitter, Frame } from "./emitter.ts";
import { iterable, value } from "./expressions.ts";
import {
  bodyLines,
  decorated,
  facts,
  filled,
  frameOf,
  returnText,
  signatureEnd,
} from "./functions.ts";
import { dataclassCall, dataclassDecorator, dataclassMembers, ownFields } from "./dataclasses.ts";
import { hierarchyOf } from "./hierarchy.ts";
import { camelCase, identifier } from "./names.ts";
import { parameterName, parameters } from "./parameters.ts";
import { block, startOf } from "./statements.ts";
import { typeText } from "./types.ts";

/** A class as a statement. */
export function classStatement(e: Emitter, node: ClassDef, limit: number): string[] {
  const isTop = e.frame.kind === "module" && e.module.body.includes(node);
  const exported = isTop ? "export " : "";
  const doc = docstringOf(node.body);
  const name = e.definitionNames.get(node) ?? identifier(node.name);
  const head = doc ? docComment(doc.text) : [];
  const nested = node.body.flatMap((item): string[] => {
    if (item.type !== "ClassDef") return [];
    e.definitionNames.set(
      item,
      e.isTaken(item.name) ? e.freshName(`${name}${item.name}`) : item.name,
    );
    const body = node.body;
    const next = body[body.indexOf(item) + 1];
    const lines = classStatement(e, item, next ? startOf(next) : limit);
    return [exported ? `${exported}${lines.join("\n")}` : lines.join("\n")];
  });
  const text = classText(e, node, name, limit);
  const dataclass = dataclassDecorator(e, node);
  const decorators = node.decorator_list.filter((decorator) => decorator !== dataclass);
  if (decorators.length === 0) {
    const call = dataclass ? ["", dataclassCall(e, node, name)] : [];
    const after = [...facts(e, node, name, doc?.text), ...subclassCall(e, node, name)];
    return [...nested, ...head, `${exported}${text}`, ...call, ...after];
  }
  let code: Code = primary(text);
  for (const decorator of [...decorators].reverse()) code = decorated(e, decorator, code);
  return [
    ...head,
    `${exported}const ${name} = ${code.text} ;`,
    `${exported}type ${name} = InstanceType<typeof ${name}>;`,
  ];
}

/** What a base does with each class that derives from it. */
function subclassCall(e: Emitter, node: ClassDef, name: string): string[] {
  const hook = e.ownBases(node).flatMap((base) => base.body)
    .find((s): s is FunctionDef => s.type === "FunctionDef" && s.name === "__init_subclass__");
  if (!hook) return [];
  const keywords = node.keywords.filter((k) => k.arg !== "metaclass");
  const given: Call = { ...node, type: "Call", func: nameOfClass(node), args: [], keywords };
  const found = { kind: "function", node: hook, receiver: null } as const;
  return [`${name}.__init_subclass__(${callArguments(e, given, found)});`];
}

function nameOfClass(node: ClassDef): Expr {
  return { ...node, type: "Name", id: node.name, ctx: "Load" };
}

function classText(e: Emitter, node: ClassDef, name: string, limit: number): string {
  const { text: extended, base } = heritageOf(e, node);
  const heritage = extended === "" ? "" : ` extends ${extended}`;
  const lines = [`class ${name}${heritage} {`];
  const own = members_(e, node);
  // The members of an enumeration are made by its base, which calls __init__.
  const constructor = isEnum(e, node) ? NO_CONSTRUCTOR : constructorOf(e, node, base);
  if (dataclassDecorator(e, node)) {
    const made = dataclassMembers(e, node, base !== null);
    lines.push(...made.fields);
    if (!constructor.node && made.constructor.length > 0) lines.push("", ...made.constructor);
    own.plain.clear();
    for (const field of ownFields(e, node)) own.plain.add(field.name);
  }
  if (isEnum(e, node)) lines.push(...enumType(e, node));
  const outer = e.parentOf(node);
  const hidesName = own.attributes.has("name") || own.computed.has("name");
  if (!isEnum(e, node) && (hidesName || name !== node.name)) {
    lines.push(`static readonly __name__: string = ${JSON.stringify(node.name)};`);
  }
  if (outer?.type === "ClassDef") {
    lines.push(`static readonly __qualname__: string = "${outer.name}.${node.name}";`);
  }
  if (isNamedTuple(e, node)) { for (const name of own.attributes.keys()) own.plain.add(name); }
  lines.push(...abstractNames(e, node));
  lines.push(...fields(e, node, own, constructor));
  const body = node.body;
  let before = docstringOf(body)?.node.end ??
    e.module.source.indexOf(":", base?.end ?? node.start) + 1;
  const rest = docstringOf(body) ? body.slice(1) : body;
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
  lines.push(...iteration(node));
  return [...lines, "}"].join("\n");
}

/** How a class attribute is seen. */
type Place = "static" | "field" | "both" | "prototype";

interface Members {
  /** Fields of a dataclass, which the constructor sets. */
  readonly plain: Set<string>;
  /** Attributes that statements of the class body compute. */
  readonly computed: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, { place: Place; node: Assign | AnnAssign; given: Expr }>;
}

function members_(e: Emitter, node: ClassDef): Members {
  const computed = computedNames(e, node);
  const attributes = new Map<string, { place: Place; node: Assign | AnnAssign; given: Expr }>();
  for (const item of node.body) {
    const target = item.type === "Assign"
      ? item.targets[0]
      : item.type === "AnnAssign"
      ? item.target
      : null;
    if (!target || (item.type !== "Assign" && item.type !== "AnnAssign") || !item.value) continue;
    if (target.type !== "Name" || computed.has(target.id)) continue;
    attributes.set(target.id, {
      place: placeOf(e, node, target.id, item.value),
      node: item,
      given: item.value,
    });
  }
  const scope = e.analysis.scopes.scopeOf(node);
  for (const variable of scope.variables.values()) {
    const isValue = computed.has(variable.name) || attributes.has(variable.name);
    if (isValue || variable.bindings.some(({ kind }) => kind === "class")) {
      e.renamed.set(variable, `this.${memberName(variable.name)}`);
    }
  }
  return { plain: new Set(), attributes, computed };
}

/** Attributes that take more than one plain assignment to get their value. */
function computedNames(e: Emitter, node: ClassDef): Set<string> {
  const names = new Set<string>();
  if (isEnum(e, node)) return names;
  for (const variable of e.analysis.scopes.scopeOf(node).variables.values()) {
    const isPlain = variable.bindings.every(({ node: at, kind }) =>
      kind === "function" || kind === "class" ||
      node.body.includes(at as Stmt) && at.type === "AnnAssign" ||
      node.body.includes(at as Stmt) && at.type === "Assign" && at.targets.length === 1 &&
        at.targets[0]!.type === "Name"
    );
    const values = variable.bindings.filter(({ node: at }) =>
      at.type === "Assign" || at.type === "AnnAssign" && at.value !== null
    );
    if (!isPlain || values.length > 1) names.add(variable.name);
  }
  return names;
}

/** A statement of a class body that runs when the class is made. */
function classStatementText(e: Emitter, owner: ClassDef, item: Stmt, own: Members): string[] {
  const scope = e.analysis.scopes.scopeOf(owner);
  const declared: string[] = [];
  const names: string[] = [];
  for (const variable of scope.variables.values()) {
    if (!own.computed.has(variable.name)) continue;
    const first = Math.min(...variable.bindings.map(({ node, name }) => (name ?? node).start));
    if (first < item.start || first >= item.end) continue;
    const type = typeText(e, e.analysis.variableType(variable));
    const name = memberName(variable.name);
    declared.push(`declare static ${name}: ${type};`, `declare ${name}: ${type};`);
    names.push(JSON.stringify(name));
  }
  const frame: Frame = { ...e.frame, kind: "class", inClass: owner };
  const lines = e.within(frame, () => block(e, [item], { from: item.start, to: item.end }));
  const shown = names.length > 0 ? [`${e.py("classAttributes")}(this, ${names.join(", ")});`] : [];
  return [...declared, "static {", ...lines, ...shown, "}"];
}

/** Whether the program looks at which attributes objects have themselves. */
function looksAtFields(e: Emitter): boolean {
  return [...walk(e.module)].some((n) =>
    n.type === "Name" && n.id === "vars" || n.type === "Attribute" && n.attr === "__dict__"
  );
}

/** Where a class attribute has to live, by who reads and writes it. */
function placeOf(e: Emitter, owner: ClassDef, name: string, given: Expr): Place {
  const place = placeByUse(e, owner, name, given);
  const replaces = e.ownBases(owner).some((base) =>
    base.body.some((s) => s.type === "FunctionDef" && s.name === name)
  );
  if (replaces) return place === "prototype" ? place : "both";
  const { late, shared } = hierarchyOf(e);
  const variable = e.analysis.scopes.scopeOf(owner).variables.get(name);
  const isRead = variable?.reads.some(({ scope }) => scope === variable.scope) ?? false;
  if (place === "field" && (isRead || looksAtFields(e))) return "prototype";
  // Fields would be set after `__init__` has run, and are no members of a stand-in.
  return place === "field" && (late.has(owner) || shared.has(owner)) ? "prototype" : place;
}

function placeByUse(e: Emitter, owner: ClassDef, name: string, given: Expr): Place {
  let byClass = false;
  let byInstance = false;
  let written = false;
  for (const node of walk(e.module)) {
    if (node.type !== "Attribute" || node.attr !== name) continue;
    const type = e.typeOf(node.value);
    const isClass = type.kind === "class";
    if (isClass) byClass = true;
    else if (type.kind === "instance" || type.kind === "unknown" || type.kind === "union") {
      byInstance = true;
      if (node.ctx !== "Load" || isAugmented(e, node)) written = true;
    }
  }
  const definers = e.module.body.filter((s) =>
    s.type === "ClassDef" && related(e, s, owner) &&
    s.body.some((item) => definesAttribute(item, name))
  );
  const inherited = definers.length > 1;
  if (byClass && !byInstance) return "static";
  const constant = given.type === "Constant" || given.type === "UnaryOp";
  if (!byClass && constant && !inherited) return byInstance ? "field" : "static";
  if (written || inherited) return "prototype";
  return byInstance ? "both" : "static";
}

/** Whether one class descends from the other. */
function related(e: Emitter, a: ClassDef, b: ClassDef): boolean {
  return a === b || e.ownBases(a).includes(b) || e.ownBases(b).includes(a);
}

function definesAttribute(item: Stmt, name: string): boolean {
  if (item.type === "Assign") return item.targets.some((t) => t.type === "Name" && t.id === name);
  return item.type === "AnnAssign" && item.value !== null && item.target.type === "Name" &&
    item.target.id === name;
}

/** The type of a class attribute, those of the classes that redefine it included. */
function attributeType(e: Emitter, owner: ClassDef, name: string, given: Expr): string {
  const texts = new Set<string>();
  const add = (type: Type) => texts.add(typeText(e, type));
  for (const s of e.module.body) {
    if (s.type !== "ClassDef" || s !== owner && !e.ownBases(s).includes(owner)) continue;
    for (const item of s.body) {
      const value = item.type === "Assign" || item.type === "AnnAssign" ? item.value : null;
      if (value && definesAttribute(item, name)) {
        add(e.analysis.attributeTypes(s).get(name) ?? e.typeOf(value));
      }
    }
  }
  if (texts.size === 0) add(e.typeOf(given));
  if (texts.has("unknown")) return "unknown";
  return [...texts].join(" | ");
}

function isAugmented(e: Emitter, node: Node): boolean {
  const parent = e.parentOf(node);
  return parent?.type === "AugAssign" && parent.target === node;
}

/** Declarations of the attributes that objects get in `__init__` and elsewhere. */
function fields(e: Emitter, node: ClassDef, own: Members, constructor: Constructor): string[] {
  const lines: string[] = [];
  for (const [name, type] of ownAttributes(e, node)) {
    if (own.attributes.has(name) || own.plain.has(name)) continue;
    const text = typeText(e, type);
    const declare = constructor.assigns.has(name) ? "" : "declare ";
    lines.push(`${declare}${memberName(name)}: ${text};`);
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
      const plain = target.type === "Name" && !own.computed.has(target.id);
      if (!plain && item.value) return classStatementText(e, owner, item, own);
      return classAttribute(e, owner, item, own);
    }
    case "Pass":
      return [];
    case "ClassDef":
      return nestedClass(e, item);
    case "Expr":
      if (item.value.type === "Constant") return [];
      return classStatementText(e, owner, item, own);
    default:
      return classStatementText(e, owner, item, own);
  }
}

/** A class in a class: it stands before the outer one, which only names it. */
function nestedClass(e: Emitter, node: ClassDef): string[] {
  const name = e.definitionNames.get(node)!;
  return [
    `static readonly ${memberName(node.name)} = ${name};`,
    `declare readonly ${memberName(node.name)}: typeof ${name};`,
    "static {",
    `${e.py("classAttributes")}(this, ${JSON.stringify(memberName(node.name))});`,
    "}",
  ];
}

function classAttribute(
  e: Emitter,
  owner: ClassDef,
  item: Assign | AnnAssign,
  own: Members,
): string[] {
  const target = item.type === "Assign" ? item.targets[0]! : item.target;
  if (target.type !== "Name" || !item.value) return [];
  if (target.id === "__slots__") return slots(e, owner, item.value);
  if (own.plain.has(target.id)) return [];
  if (isEnum(e, owner)) return [enumMember(e, owner, target.id, item.value)];
  const given = own.attributes.get(target.id)!;
  const alias = item.value.type === "Name" &&
    owner.body.some((s) =>
      s.type === "FunctionDef" && item.value?.type === "Name" && s.name === item.value.id
    );
  if (alias && item.value.type === "Name") {
    const method = memberName(item.value.id);
    const type = `${e.definitionNames.get(owner) ?? identifier(owner.name)}[${
      JSON.stringify(method)
    }]`;
    return [
      `declare ${memberName(target.id)}: ${type};`,
      "static {",
      `this.prototype.${memberName(target.id)} = this.prototype.${method};`,
      "}",
    ];
  }
  const made = madeProperty(e, owner, target.id, item.value);
  if (made) return made;
  const name = memberName(target.id);
  const text = argument(value(e, item.value));
  const declared = attributeType(e, owner, target.id, item.value);
  const annotation = isObvious(text, declared) ? "" : `: ${declared}`;
  const self = e.definitionNames.get(owner) ?? identifier(owner.name);
  const replaced = e.ownBases(owner).some((base) => givesClass(base, target.id)) ? "override " : "";
  switch (given.place) {
    case "field":
      return [`${name}${annotation} = ${text};`];
    case "static":
      return [`static ${replaced}${name}${annotation} = ${text};`];
    case "both":
      return [
        `static ${replaced}${name}${annotation} = ${text};`,
        "",
        `${overrides(e, owner, target.id) ? "override " : ""}get ${name}(): ${declared} {`,
        `return ${self}.${name};`,
        "}",
      ];
    case "prototype":
      return [
        `static ${replaced}${name}${annotation} = ${text};`,
        `declare ${name}: ${declared};`,
        "static {",
        isStoredOnClass(e, target.id)
          ? `${e.py("classAttributes")}(this, ${JSON.stringify(name)});`
          : `this.prototype.${name} = this.${name};`,
        "}",
      ];
  }
}

/** Whether the body of a class gives it an attribute of this name. */
function givesClass(node: ClassDef, name: string): boolean {
  return node.body.some((s) =>
    s.type === "Assign" && s.targets.some((target) => target.type === "Name" && target.id === name)
  );
}

/** Whether anybody gives an attribute of this name to a class that is made already. */
function isStoredOnClass(e: Emitter, name: string): boolean {
  for (const node of walk(e.module)) {
    if (node.type !== "Attribute" || node.attr !== name) continue;
    if (node.ctx === "Load" && !isAugmented(e, node)) continue;
    const { kind } = e.typeOf(node.value);
    if (kind === "class" || kind === "unknown" || kind === "union") return true;
  }
  return false;
}

/** The attributes that objects may have, where the program gives them another: reading and writing is checked then. */
function slots(e: Emitter, owner: ClassDef, given: Expr): string[] {
  const isOpen = e.ownBases(owner).length > 0 || e.libraryBases(owner).length > 0;
  if (isOpen || e.slotsOf(owner) === null) return [];
  return [`static readonly __slots__: readonly string[] = [...${argument(iterable(e, given))}];`];
}

/** `x = property(get_x, set_x)`. */
function madeProperty(e: Emitter, owner: ClassDef, attr: string, given: Expr): string[] | null {
  if (given.type !== "Call" || given.func.type !== "Name" || given.func.id !== "property") {
    return null;
  }
  if (e.variableOf(given.func)) return null;
  const part = (index: number, keyword: string): string | null => {
    const node = given.args[index] ?? given.keywords.find((k) => k.arg === keyword)?.value;
    if (!node || node.type === "Constant") return null;
    if (node.type !== "Name" || !owner.body.some((s) => "name" in s && s.name === node.id)) {
      return e.fail(node, "a property can only be made of methods of its class");
    }
    return memberName(node.id);
  };
  const name = memberName(attr);
  const [get, set, del] = [part(0, "fget"), part(1, "fset"), part(2, "fdel")];
  return [
    ...get ? [`get ${name}() {`, `return this.${get}();`, "}"] : [],
    ...set ? ["", `set ${name}(value) {`, `this.${set}(value);`, "}"] : [],
    ...del ? ["", `"delete ${name}"(): void {`, `this.${del}();`, "}"] : [],
  ];
}

/** Whether a class derives from one of `enum`'s. */
function isEnum(e: Emitter, owner: ClassDef): boolean {
  return e.libraryBases(owner).some((name) => name.startsWith("enum."));
}

/** The type of the members' values, where the base class does not say it. */
function enumType(e: Emitter, owner: ClassDef): string[] {
  if (!e.libraryBases(owner).every((name) => name === "enum.Enum")) return [];
  const values = owner.body.flatMap((item) =>
    item.type === "Assign" && item.targets[0]?.type === "Name" ? [item.value] : []
  );
  const types = new Set(values.map((given) => typeText(e, e.typeOf(given))));
  const type = [...types].join(" | ");
  const known = types.size > 0 && values.every((given) => given.type === "Constant");
  return known ? [`declare readonly value: ${type};`] : [];
}

/** `RED = 1` of an Enum. */
function enumMember(e: Emitter, owner: ClassDef, name: string, given: Expr): string {
  const self = e.definitionNames.get(owner) ?? identifier(owner.name);
  if (name.startsWith("_")) return `static ${name} = ${argument(value(e, given))};`;
  return `static readonly ${memberName(name)} = new ${self}(${JSON.stringify(name)}, ${
    enumValue(e, owner, name, given)
  });`;
}

/** A member's value; `auto()` counts on from the member before it. */
function enumValue(e: Emitter, owner: ClassDef, name: string, given: Expr): string {
  const isAuto = (node: Expr) =>
    node.type === "Call" && e.module.source.slice(node.func.start, node.func.end).endsWith("auto");
  if (!isAuto(given)) return argument(value(e, given));
  const bases = e.libraryBases(owner);
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

function isObvious(text: string, type: string): boolean {
  return type === "string" && /^["'`]/.test(text) || type === "number" && /^-?[\d.]+$/.test(text) ||
    type === "boolean" && /^(true|false)$/.test(text) || type === "unknown";
}

/** A method, property or static method. */
export function method(e: Emitter, owner: ClassDef, fn: NamedFunction, limit: number): string[] {
  let prefix = "";
  let kind: Frame["kind"] = "method";
  if (fn.name === "__init_subclass__" || fn.name === "__class_getitem__") {
    prefix = "static ";
    kind = "class";
  }
  const others: Expr[] = [];
  for (const decorator of fn.decorator_list) {
    if (decorator.type === "Name" && decorator.id === "staticmethod") {
      prefix = "static ";
      kind = "static";
    } else if (decorator.type === "Name" && decorator.id === "classmethod") {
      prefix = "static ";
      kind = "class";
    } else if (decorator.type === "Name" && decorator.id === "property") prefix = "get ";
    else if (decorator.type === "Attribute" && decorator.attr === "setter") prefix = "set ";
    else if (decorator.type === "Attribute" && decorator.attr === "deleter") prefix = "delete ";
    else if (isNamed(decorator, "abstractmethod")) continue;
    else others.push(decorator);
  }
  if (others.length > 0) {
    if (prefix === "set " || prefix === "delete ") {
      e.fail(others[0]!, "a property's setter or deleter cannot have other decorators");
    }
    return decoratedMethod(e, owner, fn, others, prefix, kind, limit);
  }
  const doc = docstringOf(fn.body);
  return [...doc ? docComment(doc.text) : [], methodText(e, owner, fn, prefix, kind, limit)];
}

function isNamed(node: Expr, name: string): boolean {
  return node.type === "Name" && node.id === name ||
    node.type === "Attribute" && node.attr === name;
}

function methodText(
  e: Emitter,
  owner: ClassDef,
  fn: NamedFunction,
  prefix: string,
  kind: Frame["kind"],
  limit: number,
): string {
  const frame = frameOf(e, fn, owner, kind);
  if (fn.name === "__init_subclass__" && fn.args.kwarg && e.ownBases(owner).length === 0) {
    // Only `super().__init_subclass__(**kw)` reads it, which ends here.
    const variable = e.analysis.scopes.scopeOf(fn).variables.get(fn.args.kwarg.arg);
    if (variable && variable.reads.length === 1) e.renamed.set(variable, `_${variable.name}`);
  }
  const list = parameters(e, fn, kind === "static" ? 0 : 1);
  return e.within(frame, () => {
    const given = abstractResult(e, owner, fn);
    const body = given === null
      ? bodyLines(e, fn, limit, list.first)
      : [`throw new ${e.py("NotImplementedError")}();`];
    const override = overrides(e, owner, fn.name) ? "override " : "";
    const accessor = prefix === "get " || prefix === "set ";
    if (accessor && frame.isAsync) {
      e.fail(fn, "a property that may have to wait cannot be translated");
    }
    if (prefix === "delete ") {
      return [`"delete ${memberName(fn.name)}"(): void {`, ...filled(body), "}"].join("\n");
    }
    const head = prefix === "static " ? `${prefix}${override}` : `${override}${prefix}`;
    const opening = e.comments.behind(
      signatureEnd(e, fn),
      e.comments.endOfLine(signatureEnd(e, fn)),
    );
    const star = frame.isGenerator ? "*" : "";
    const result = prefix === "set " ? "" : `: ${given ?? returnText(e, fn)}`;
    return [
      `${head}${frame.isAsync ? "async " : ""}${star}${
        memberName(nameOfMethod(e, owner, fn.name))
      }(${list.text})${result} {${opening}`,
      ...filled(body),
      "}",
    ].join("\n");
  });
}

/** A method that overrides a library's is called what the library calls it. */
function nameOfMethod(e: Emitter, owner: ClassDef, name: string): string {
  return e.hasLibraryMember(owner, name) && !name.startsWith("__") ? camelCase(name) : name;
}

/** A method with decorators of the program: a function that takes the object as Python's does, put on the class. */
function decoratedMethod(
  e: Emitter,
  owner: ClassDef,
  fn: NamedFunction,
  decorators: readonly Expr[],
  prefix: string,
  kind: Frame["kind"],
  limit: number,
): string[] {
  const doc = docstringOf(fn.body);
  const head = doc ? docComment(doc.text) : [];
  const name = memberName(fn.name);
  const frame = frameOf(e, fn, owner, kind);
  const first = [...fn.args.posonlyargs, ...fn.args.args][0];
  const object = kind === "static" || !first ? undefined : parameterName(e, fn, first);
  const list = parameters(e, fn, 0);
  const text = e.within({ ...frame, self: null, object }, () => {
    const body = bodyLines(e, fn, limit, list.first);
    return [
      `${frame.isAsync ? "async " : ""}function${frame.isGenerator ? "*" : ""} ${
        identifier(fn.name)
      }(${list.text}): ${returnText(e, fn)} {`,
      ...filled(body),
      "}",
    ].join("\n");
  });
  let code: Code = primary(text);
  for (const decorator of [...decorators].reverse()) code = decorated(e, decorator, code);
  if (kind === "static") {
    return [...head, `static ${name} = ${e.py("staticmethod")}(${code.text});`];
  }
  if (kind === "class") return [...head, `static ${name} = ${e.py("method")}(${code.text});`];
  const isProperty = prefix === "get " || decorators.some((d) => isNamed(d, "cached_property"));
  const helper = e.py(prefix === "get " ? "defineProperty" : "define");
  const type = isProperty ? "unknown" : methodType(e, owner, fn);
  return [
    ...head,
    `declare ${name}: ${type};`,
    "static {",
    `${helper}(this, ${JSON.stringify(name)}, ${code.text});`,
    "}",
  ];
}

/** The type of a method whose decorators leave its parameters as they are; any function's where they may not. */
function methodType(e: Emitter, owner: ClassDef, fn: NamedFunction): string {
  const variable = e.analysis.scopes.scopeOf(owner).variables.get(fn.name);
  const type = variable && e.analysis.variableType(variable);
  const text = type?.kind === "function" && type.node === fn ? typeText(e, type) : "";
  const own = /^\(\w+\??: \w+(?:, |(?=\)))(.*)$/s.exec(text)?.[1];
  return own === undefined ? "(...args: unknown[]) => unknown" : `(${own}`;
}

/** Methods that the classes of some modules have by the name that Python gives them. */
const OVERRIDDEN: Readonly<Record<string, ReadonlySet<string>>> = {
  contextlib: new Set(["__enter__", "__exit__", "__call__"]),
  enum: new Set(["__repr__", "__str__", "__format__"]),
};

/** Whether a method takes the place of one that a base has. */
function overrides(e: Emitter, owner: ClassDef, name: string): boolean {
  if (e.hasLibraryMember(owner, name) && !name.startsWith("__")) return true;
  if (e.libraryBases(owner).some((base) => OVERRIDDEN[base.split(".")[0]!]?.has(name))) return true;
  return e.ownBases(owner).some((base) => base.body.some((s) => "name" in s && s.name === name));
}

/** What lets JavaScript's loops go through objects that have `__iter__`. */
function iteration(node: ClassDef): string[] {
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

/** Whether the attribute of a class is always of one kind. */
export function isKind(type: Type, ...kinds: Type["kind"][]): boolean {
  return isAlways(type, ...kinds);
}
