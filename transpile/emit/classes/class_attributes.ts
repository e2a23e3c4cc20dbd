/**
 * What the body of a class gives the class and its objects beside methods.
 *
 * @module
 */
import { isDefinition } from "../scopes/blocks.ts";
import { members, type Type, withoutNone } from "../../analysis/mod.ts";
import type { AnnAssign, Assign, ClassDef, Expr, Node, Stmt } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { mayDescribe } from "../expressions/access.ts";
import { overrides } from "./class_methods.ts";
import { argument } from "../writing/code.ts";
import type { Emitter, Frame } from "../emitter.ts";
import { enumMember, isBoundAsItRuns, isEnum } from "./enumerations.ts";
import { value } from "../expressions/expressions.ts";
import { hierarchyOf } from "./hierarchy.ts";
import { identifier } from "../writing/names.ts";
import { memberNameIn } from "./member_names.ts";
import { block } from "../statements/statements.ts";
import { eitherText, typeText } from "../writing/types.ts";

/** How a class attribute is seen. */
type Place = "static" | "field" | "getter" | "both" | "prototype";

/** What the body of a class gives it. */
export interface Members {
  /** Fields of a dataclass, which the constructor sets. */
  readonly plain: Set<string>;
  /** Attributes that statements of the class body compute. */
  readonly computed: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, { place: Place; node: Assign | AnnAssign; given: Expr }>;
}

/** Whether a class's body says that a name is one of another scope, and so no attribute. */
export function isElsewhere(e: Emitter, node: ClassDef, name: string): boolean {
  const { globals, nonlocals } = e.analysis.scopes.scopeOf(node);
  return globals.has(name) || nonlocals.has(name);
}

/** What the body of a class gives it, and where each of it has to live. */
export function membersOf(e: Emitter, node: ClassDef): Members {
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
    if (isElsewhere(e, node, target.id)) continue;
    attributes.set(target.id, {
      place: placeOf(e, node, target.id, item.value),
      node: item,
      given: item.value,
    });
  }
  const scope = e.analysis.scopes.scopeOf(node);
  for (const variable of scope.variables.values()) {
    const isFunction = variable.bindings.some(({ kind, node: at }) =>
      kind === "function" && node.body.includes(at as Stmt)
    );
    const isValue = !isFunction && computed.has(variable.name) || attributes.has(variable.name);
    const isMember = isEnum(e, node) &&
      variable.bindings.some(({ node: at }) => at.type === "Assign" && node.body.includes(at));
    const { name } = variable;
    if (isEnum(e, node) && (isMember && variable.reads.length > 0 || isBoundAsItRuns(node, name))) {
      e.renamed.set(variable, `${e.imports.value("python/enum", "enumBody")}(this).${name}`);
    } else if (isValue || isMember || variable.bindings.some(({ kind }) => kind === "class")) {
      e.renamed.set(variable, `this.${memberNameIn(e, node, variable.name)}`);
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
export function classStatementText(
  e: Emitter,
  owner: ClassDef,
  item: Stmt,
  own: Members,
): string[] {
  const scope = e.analysis.scopes.scopeOf(owner);
  const declared: string[] = [];
  const names: string[] = [];
  for (const variable of scope.variables.values()) {
    if (!own.computed.has(variable.name)) continue;
    const first = Math.min(...variable.bindings.map(({ node, name }) => (name ?? node).start));
    if (first < item.start || first >= item.end) continue;
    const type = typeText(e, e.analysis.variableType(variable));
    const name = memberNameIn(e, owner, variable.name);
    declared.push(`declare static ${name}: ${type};`, `declare ${name}: ${type};`);
    names.push(JSON.stringify(name));
  }
  const frame: Frame = { ...e.frame, kind: "class", inClass: owner };
  const lines = e.within(frame, () => block(e, [item], { from: item.start, to: item.end }));
  for (const node of walk(item)) {
    if (node.type !== "Import" && node.type !== "ImportFrom") continue;
    if (e.analysis.scopes.scopeOf(node) !== scope) continue;
    for (const variable of scope.variables.values()) {
      if (!variable.bindings.some((binding) => node.names.includes(binding.node as never))) {
        continue;
      }
      const imported = e.importNames.get(variable);
      if (imported) lines.push(`this.${memberNameIn(e, owner, variable.name)} = ${imported()};`);
    }
  }
  const shown = names.length > 0 ? [`${e.py("classAttributes")}(this, ${names.join(", ")});`] : [];
  return [...declared, "static {", ...lines, ...shown, "}"];
}

/** Whether the program looks at which attributes objects have themselves. */
function looksAtFields(e: Emitter): boolean {
  return e.nodes.some((n) =>
    n.type === "Name" && n.id === "vars" || n.type === "Attribute" && n.attr === "__dict__"
  );
}

/** Where a class attribute has to live, by who reads and writes it. */
function placeOf(e: Emitter, owner: ClassDef, name: string, given: Expr): Place {
  if (/^__(?!slots|match_args|name|qualname|module|doc|annotations)\w+__$/.test(name)) {
    return "prototype";
  }
  const place = placeByUse(e, owner, name, given);
  const replaces = e.ownBases(owner).some((base) =>
    base.body.some((s) => isDefinition(s) && s.name === name)
  );
  if (replaces) return place === "prototype" ? place : "both";
  const { late, shared } = hierarchyOf(e);
  const variable = e.analysis.scopes.scopeOf(owner).variables.get(name);
  const isRead = variable?.reads.some(({ scope }) => scope === variable.scope) ?? false;
  const ofObjects = place === "field" || place === "getter";
  if (ofObjects && (isRead || looksAtFields(e))) return "prototype";
  // Fields would be set after `__init__` has run, and are no members of a stand-in.
  return ofObjects && (late.has(owner) || shared.has(owner)) ? "prototype" : place;
}

function placeByUse(e: Emitter, owner: ClassDef, name: string, given: Expr): Place {
  let byClass = false;
  let byInstance = false;
  let byEither = isAskedByName(e, name) ||
    e.libraryBases(owner).some((base) => /^csv\./.test(base));
  let written = false;
  for (const node of e.attributesNamed(name)) {
    const type = e.typeOf(node.value);
    const all = members(withoutNone(type));
    const isClass = all.length > 0 && all.every(({ kind }) => kind === "class");
    const isStored = node.ctx !== "Load" || isAugmented(e, node);
    if (isClass) {
      byClass = true;
      // What `cls` is given may be a derived class's own.
      written ||= isStored && e.hasHeirs(owner) && classNamed(e, node.value) !== owner;
    } else if (type.kind === "instance" || type.kind === "unknown" || type.kind === "union") {
      byInstance = true;
      byEither ||= isStored ? all.some(({ kind }) => kind === "class") : mayBeClass(type);
      written ||= isStored;
    }
  }
  const definers = e.nodes.filter((s) =>
    s.type === "ClassDef" && related(e, s, owner) &&
    s.body.some((item) => definesAttribute(item, name))
  );
  const inherited = definers.length > 1;
  if (byClass && !byInstance) return "static";
  const constant = given.type === "Constant" || given.type === "UnaryOp";
  if (!byClass && !byEither && constant && !inherited) {
    if (!byInstance) return "static";
    // Nobody stores it: there is no need that every object has it.
    return written || storesByName(e) ? "field" : "getter";
  }
  if (written || inherited) return "prototype";
  return byInstance || byEither ? "both" : "static";
}

/** Whether attributes are stored under names that are not written behind a dot. */
function storesByName(e: Emitter): boolean {
  return e.nodes.some((n) =>
    n.type === "Name" && /^(?:setattr|delattr)$/.test(n.id) ||
    n.type === "Attribute" && /^__(?:dict|setattr|delattr|setstate)__$/.test(n.attr)
  );
}

/** Whether what has such a type may be one of the program's classes itself, as those in a list of classes are. */
function mayBeClass(type: Type): boolean {
  return members(type).some(({ kind }) => kind === "class" || kind === "unknown");
}

/** Whether `getattr()` and the like may ask a class for an attribute, or change it there. */
function isAskedByName(e: Emitter, name: string): boolean {
  return e.nodes.some((node) => {
    if (node.type !== "Call" || node.func.type !== "Name") return false;
    if (!/^(?:get|set|has|del)attr$/.test(node.func.id)) return false;
    const [target, asked] = node.args;
    if (!target || !asked || !mayBeClass(e.typeOf(target))) return false;
    if (asked.type !== "Constant") return true;
    return asked.value.type === "str" && asked.value.value === name;
  });
}

/** The class of the program that an expression names. */
function classNamed(e: Emitter, node: Expr): ClassDef | null {
  const found = e.analysis.resolve(node);
  return found?.kind === "class" ? found.node : null;
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
  const types: Type[] = [];
  for (const s of e.nodes) {
    if (s.type !== "ClassDef" || s !== owner && !e.ownBases(s).includes(owner)) continue;
    for (const item of s.body) {
      const value = item.type === "Assign" || item.type === "AnnAssign" ? item.value : null;
      if (value && definesAttribute(item, name)) {
        types.push(e.analysis.attributeTypes(s).get(name) ?? e.typeOf(value));
      }
    }
  }
  return eitherText(e, types.length > 0 ? types : [e.typeOf(given)]);
}

function isAugmented(e: Emitter, node: Node): boolean {
  const parent = e.parentOf(node);
  return parent?.type === "AugAssign" && parent.target === node;
}

/** `name = value` in the body of a class. */
export function classAttribute(
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
    const method = memberNameIn(e, owner, item.value.id);
    const type = `${e.definitionNames.get(owner) ?? identifier(owner.name)}[${
      JSON.stringify(method)
    }]`;
    return [
      `declare ${memberNameIn(e, owner, target.id)}: ${type};`,
      "static {",
      `this.prototype.${memberNameIn(e, owner, target.id)} = this.prototype.${method};`,
      "}",
    ];
  }
  const made = madeProperty(e, owner, target.id, item.value);
  if (made) return made;
  if (mayDescribe(e, item.value)) {
    return [
      `declare ${memberNameIn(e, owner, target.id)}: unknown;`,
      "static {",
      `${e.py("define")}(this, ${JSON.stringify(target.id)}, ${argument(value(e, item.value))});`,
      "}",
    ];
  }
  const name = memberNameIn(e, owner, target.id);
  const text = argument(value(e, item.value));
  const declared = attributeType(e, owner, target.id, item.value);
  const isOpen = declared === "unknown" && given.place === "prototype";
  const annotation = !isOpen && isObvious(text, declared) ? "" : `: ${declared}`;
  const self = e.definitionNames.get(owner) ?? identifier(owner.name);
  const replaced = e.ownBases(owner).some((base) => givesClass(base, target.id)) ? "override " : "";
  switch (given.place) {
    case "field":
      return [`${name}${annotation} = ${text};`];
    case "getter":
      return ["", `get ${name}(): ${declared} {`, `return ${text};`, "}"];
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
  for (const node of e.attributesNamed(name)) {
    if (node.ctx === "Load" && !isAugmented(e, node)) continue;
    const { kind } = e.typeOf(node.value);
    if (kind === "class" || kind === "unknown" || kind === "union") return true;
  }
  return false;
}

/** The attributes that objects may have, where the program gives them another: reading and writing is checked then. */
function slots(e: Emitter, owner: ClassDef, given: Expr): string[] {
  const isRead = e.attributesNamed("__slots__").length + e.attributesNamed("__dict__").length > 0;
  const isSound = areSound(e, owner, given);
  if (
    isSound && e.slotsOf(owner) === null && !isRead && !e.showsFields && !mayGiveOthers(e, given) &&
    !areAsked(e, given)
  ) return [];
  return [`static readonly __slots__: unknown = ${argument(value(e, given))};`];
}

/** The names in `__slots__`; null for what is none that can be read here. */
function slotTexts(given: Expr): (string | null)[] {
  const items = "elts" in given
    ? given.elts
    : given.type === "Dict"
    ? given.keys.map((key) => key ?? given)
    : [given];
  return items.map((item) =>
    item.type === "Constant" && item.value.type === "str" ? item.value.value : null
  );
}

/** Whether a class of the program may be asked for what a slot is. */
function areAsked(e: Emitter, given: Expr): boolean {
  return slotTexts(given).some((name) =>
    name !== null && e.attributesNamed(name).some((node) => e.typeOf(node.value).kind === "class")
  );
}

/** Whether nothing stands against the `__slots__` of a class, as far as can be told before it runs. */
function areSound(e: Emitter, owner: ClassDef, given: Expr): boolean {
  const names = slotTexts(given);
  const { variables } = e.analysis.scopes.scopeOf(owner);
  const isDeclared = (name: string) =>
    owner.body.some((s) =>
      s.type === "AnnAssign" && !s.value && s.target.type === "Name" && s.target.id === name
    );
  const isBound = (name: string) => variables.has(name) && !isDeclared(name);
  return new Set(names).size === names.length &&
    e.libraryBases(owner).every((base) => !/^(?:int|bytes|tuple)$/.test(base)) &&
    names.every((name) => name !== null && /^[\p{L}_][\p{L}\d_]*$/u.test(name) && !isBound(name));
}

/** What refuses the `__slots__` of a class once its body has run. */
export function slotsCheck(e: Emitter, owner: ClassDef): string[] {
  const given = owner.body.find((s): s is Assign =>
    s.type === "Assign" && s.targets.some((t) => t.type === "Name" && t.id === "__slots__")
  );
  if (!given || areSound(e, owner, given.value)) return [];
  return ["static {", `${e.py("checkSlots")}(this);`, "}"];
}

/** Whether something is stored, in objects of which nothing is known, that `__slots__` does not name. */
function mayGiveOthers(e: Emitter, slots: Expr): boolean {
  const items = "elts" in slots ? slots.elts : [slots];
  const names = new Set(
    items.map((item) =>
      item.type === "Constant" && item.value.type === "str" ? item.value.value : ""
    ),
  );
  return e.nodes.some((node) =>
    node.type === "Call" && node.func.type === "Name" && node.func.id === "setattr" ||
    node.type === "Attribute" && node.ctx === "Store" && !names.has(node.attr) &&
      /^(?:unknown|union)$/.test(e.typeOf(node.value).kind)
  );
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
    return node.type === "Name" ? memberNameIn(e, owner, node.id) : null;
  };
  const isOpen = given.keywords.length + given.args.length === 0 ||
    [...given.args, ...given.keywords.map((k) => k.value)].some((node) =>
      node.type !== "Constant" &&
      (node.type !== "Name" || !owner.body.some((s) => "name" in s && s.name === node.id))
    ) || e.readsDocs;
  if (isOpen) return null;
  const name = memberNameIn(e, owner, attr);
  const [get, set, del] = [part(0, "fget"), part(1, "fset"), part(2, "fdel")];
  return [
    ...get ? [`get ${name}() {`, `return this.${get}();`, "}"] : [],
    ...set ? ["", `set ${name}(value) {`, `this.${set}(value);`, "}"] : [],
    ...del ? ["", `"delete ${name}"(): void {`, `this.${del}();`, "}"] : [],
  ];
}

function isObvious(text: string, type: string): boolean {
  return type === "string" && /^["'`]/.test(text) || type === "number" && /^-?[\d.]+$/.test(text) ||
    type === "boolean" && /^(true|false)$/.test(text) || type === "unknown";
}
