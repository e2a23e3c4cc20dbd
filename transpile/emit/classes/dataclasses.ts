/**
 * Dataclasses: fields and a constructor as one writes them in TypeScript; the runtime adds what compares and shows.
 *
 * @module
 */
import { type Field, isFalse, isTrue, keyword, members, withoutNone } from "../../analysis/mod.ts";
import type { Call, ClassDef, Expr, Node } from "../../syntax/ast.ts";
import { argument, type Code, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { iterable, value } from "../expressions/expressions.ts";
import { hierarchyOf } from "./hierarchy.ts";
import { contains } from "../scopes/blocks.ts";
import { heldDefault } from "../functions/parameters.ts";
import { camelCase, identifier } from "../writing/names.ts";
import { memberNameIn } from "./member_names.ts";
import { typeValue } from "../functions/functions.ts";
import { typeText } from "../writing/types.ts";

/** The decorator that makes a class a dataclass; null for other classes. */
export function dataclassDecorator(e: Emitter, node: ClassDef): Expr | null {
  return node.decorator_list.find((decorator) => {
    const named = decorator.type === "Call" ? decorator.func : decorator;
    const found = e.analysis.resolve(named);
    return found?.kind === "library" && found.row.name === "dataclasses.dataclass";
  }) ?? null;
}

/** The default of a field as an attribute of the class, where somebody asks the class. */
function defaultOfClass(e: Emitter, node: ClassDef, field: Field): string[] {
  const { name, given } = field;
  const isClass = (node: Expr) => withoutNone(e.typeOf(node)).kind === "class";
  const isAsked = e.attributesNamed(name).some(({ value }) => isClass(value)) ||
    e.nodes.some((n) =>
      n.type === "Call" && n.func.type === "Name" && /^(get|has)attr$/.test(n.func.id) &&
      n.args[0] !== undefined && isClass(n.args[0])
    );
  if (!given || !isAsked) return [];
  const override = e.ownBases(node).some((base) =>
    dataclassDecorator(e, base) &&
    e.analysis.ownFields(base).some((f) => f.name === name && f.given)
  );
  const member = memberNameIn(e, node, name);
  return [`static ${override ? "override " : ""}${member} = ${valueOnce(e, field, given)};`];
}

/** The declarations of the fields and the constructor that sets them. */
export function dataclassMembers(
  e: Emitter,
  node: ClassDef,
  hasBase: boolean,
): { fields: string[]; constructor: string[] } {
  const own = e.analysis.ownFields(node);
  const all = e.analysis.fieldsOf(node);
  const types = e.analysis.attributeTypes(node);
  const typeOf = (field: Field) => typeText(e, types.get(field.name) ?? { kind: "unknown" });
  const inherited = new Set(
    all.map((field) => field.name).filter((name) => !own.some((field) => field.name === name)),
  );
  const lines = own.filter((field) => !inherited.has(field.name) && !field.passedOn)
    .flatMap((field) => {
      const type = typeOf(field);
      const before = typeInBase(e, node, field.name);
      if (before === type) return [];
      return [`declare ${memberNameIn(e, node, field.name)}: ${type};`];
    });
  lines.unshift(...own.flatMap((field) => defaultOfClass(e, node, field)));
  const decorator = dataclassDecorator(e, node);
  if (decorator?.type === "Call" && isFalse(keyword(decorator.keywords, "init"))) {
    return { fields: lines, constructor: [] };
  }
  const positional = all.filter((field) => field.init && !field.keywordOnly);
  const named = all.filter((field) => field.init && field.keywordOnly);
  const parameters = positional.map((field) => parameter(e, field, typeOf(field)));
  if (named.length > 0) {
    const names = named.map((field) => {
      const text = defaultText(e, field);
      return `${identifier(field.name)}${text === null ? "" : ` = ${text}`}`;
    });
    const text = named.map((field) =>
      `${field.name}${defaultText(e, field) === null ? "" : "?"}: ${typeOf(field)}`
    );
    const optional = named.every((field) => defaultText(e, field) !== null);
    parameters.push(`{ ${names.join(", ")} }: { ${text.join("; ")} }${optional ? " = {}" : ""}`);
  }
  const isLate = hierarchyOf(e).late.has(node);
  const body: string[] = [];
  const base = hasBase && !isLate
    ? e.ownBases(node).find((b) => dataclassDecorator(e, b))
    : undefined;
  const passed = base
    ? e.analysis.fieldsOf(base).filter((field) => field.init && !field.keywordOnly)
    : [];
  if (hasBase && !isLate) {
    body.push(`super(${passed.map((field) => identifier(field.name)).join(", ")});`);
  }
  for (const field of all) {
    if (field.passedOn || passed.some((other) => other.name === field.name)) continue;
    const given = field.init ? identifier(field.name) : defaultText(e, field);
    if (given !== null) body.push(`this.${memberNameIn(e, node, field.name)} = ${given};`);
  }
  const last: string[] = [];
  const post = [node, ...e.ownBases(node)].some((b) =>
    b.body.some((s) => s.type === "FunctionDef" && s.name === "__post_init__")
  );
  const passedOn = all.filter((field) => field.passedOn).map((field) => identifier(field.name));
  if (post) last.push(`this.__post_init__(${passedOn.join(", ")});`);
  if (isFrozen(e, node) && !isThawed(e, node) && isStoredUnseen(e, node)) {
    last.push("Object.freeze(this);");
  }
  // What comes after the fields must wait for those of a subclass.
  if (last.length > 0 && !isLate && isExtended(e, node)) {
    const name = e.definitionNames.get(node) ?? identifier(node.name);
    body.push(`if (new.target === ${name}) {`, ...last, "}");
  } else body.push(...last);
  if (all.length === 0 && body.length === 0) return { fields: lines, constructor: [] };
  const list = parameters.join(", ");
  const head = isLate ? `override __init__(${list}): void {` : `constructor(${list}) {`;
  return { fields: lines, constructor: [head, ...body, "}"] };
}

/** The type that a base of the class declares for a field; null where none has it. */
function typeInBase(e: Emitter, node: ClassDef, name: string): string | null {
  const base = e.ownBases(node).find((one) =>
    dataclassDecorator(e, one) && e.analysis.ownFields(one).some((field) => field.name === name)
  );
  if (!base) return null;
  return typeText(e, e.analysis.attributeTypes(base).get(name) ?? { kind: "unknown" });
}

/** Whether objects of a dataclass cannot be changed. */
export function isFrozen(e: Emitter, node: ClassDef): boolean {
  const decorator = dataclassDecorator(e, node);
  return decorator?.type === "Call" && isTrue(keyword(decorator.keywords, "frozen"));
}

/** Whether objects of a frozen dataclass are changed all the same, by `object.__setattr__`, once they are made. */
export function isThawed(e: Emitter, node: ClassDef): boolean {
  return isFrozen(e, node) && e.attributesNamed("__setattr__").some((at) => {
    let around: Node | undefined = at;
    while (around && around.type !== "FunctionDef" && around.type !== "AsyncFunctionDef") {
      around = e.parentOf(around);
    }
    return !around || !/^__((post_)?init|setattr|setstate)__$/.test(around.name);
  });
}

/**
 * Whether anything is stored in what may be an object of a frozen dataclass, as one of several classes, without a look at
 * its class: V8 takes as long to freeze an object as to make it. What is stored by name its class refuses by itself.
 */
function isStoredUnseen(e: Emitter, node: ClassDef): boolean {
  if (e.hasHeirs(node)) return true;
  const bases = new Set(e.ownBases(node));
  return [...e.linked.emitters.values()].some((one) =>
    one.nodes.some((at) => {
      if (at.type !== "Attribute" || at.ctx === "Load") return false;
      const all = members(withoutNone(one.typeOf(at.value)));
      return all.some((type) =>
        type.kind === "instance" &&
        (bases.has(type.node) || all.length > 1 && type.node === node)
      );
    })
  );
}

/** Whether a dataclass with a constructor of this kind derives from the class. */
function isExtended(e: Emitter, node: ClassDef): boolean {
  for (const other of e.nodes) {
    if (other.type !== "ClassDef" || !e.ownBases(other).includes(node)) continue;
    const own = other.body.some((s) => s.type === "FunctionDef" && s.name === "__init__");
    if (dataclassDecorator(e, other) && !own) return true;
  }
  return false;
}

function parameter(e: Emitter, field: Field, type: string): string {
  const name = identifier(field.name);
  const text = defaultText(e, field);
  if (text === null) return `${name}: ${type}`;
  const obvious = type === "string" && /^["']/.test(text) ||
    type === "number" && /^-?[\d.]+$/.test(text) ||
    type === "boolean" && /^(true|false)$/.test(text);
  return obvious ? `${name} = ${text}` : `${name}: ${type} = ${text}`;
}

/** What a field holds where the caller gives nothing: made anew each time. */
function defaultText(e: Emitter, field: Field): string | null {
  if (field.factory) {
    const found = e.analysis.resolve(field.factory);
    if (found?.kind === "library") {
      const made = FACTORIES[found.row.name];
      if (made) return made.replace(/\$(\w+)/, (_, name: string) => e.py(name));
    }
    if (found?.kind === "class") return `new ${value(e, field.factory).text}()`;
    if (field.factory.type === "Lambda" && field.factory.args.args.length === 0) {
      return argument(value(e, field.factory.body));
    }
    return `${e.py("invoke")}(${valueOnce(e, field, field.factory)})`;
  }
  return field.given ? valueOnce(e, field, field.given) : null;
}

/** What stands behind a field, evaluated where the class is defined if it is more than a value that anybody may read. */
function valueOnce(e: Emitter, field: Field, given: Expr): string {
  const owner = e.parentOf(field.node);
  const isRun = contains(given, ({ type }) => type === "Call" || type === "NamedExpr");
  return isRun && owner?.type === "ClassDef"
    ? heldDefault(e, given, `${field.name}_default`)
    : argument(value(e, given));
}

const FACTORIES: Readonly<Record<string, string>> = {
  list: "[]",
  dict: "new $Dict()",
  set: "new $PySet()",
};

/** The call that adds what the decorator promises. */
export function dataclassCall(e: Emitter, node: ClassDef, name: string): string {
  const decorator = dataclassDecorator(e, node)!;
  const wrong = wrongFields(e, node);
  if (wrong) return wrong;
  const keywords = decorator.type === "Call" ? decorator.keywords : [];
  const fields = e.analysis.ownFields(node).map((field) => {
    if (field.passedOn) {
      return `${field.name}: { initVar: ${
        field.given || field.factory ? '"optional"' : '"needed"'
      } }`;
    }
    const open = field.options.find((k) => k.arg === null);
    if (open) e.fail(open.value, "the options of a field have to be written out");
    const options = field.options.filter((k) => k.arg !== "init" || isFalse(k.value));
    const text = options.map((k) => `${camelCase(k.arg ?? "")}: ${argument(value(e, k.value))}`);
    const isTold = keyword(keywords, "kw_only") || keyword(options, "kw_only");
    if (field.keywordOnly && !isTold) text.push("kwOnly: true");
    if (looksAtFields(e)) {
      if (field.given) text.push(`default: ${valueOnce(e, field, field.given)}`);
      if (field.factory) text.push(`defaultFactory: ${valueOnce(e, field, field.factory)}`);
      text.push(`type: ${typeValue(e, field.node.annotation)}`);
    }
    return `${field.name}: {${text.length > 0 ? ` ${text.join(", ")} ` : ""}}`;
  });
  const options = keywords.filter((k) => k.arg !== null)
    .map((k) => `${camelCase(k.arg!)}: ${argument(value(e, k.value))}`);
  const callee = e.importedAs("python/dataclasses", "dataclass") ??
    e.imports.value("python/dataclasses", "dataclass");
  return `${callee}(${
    [name, `{ ${fields.join(", ")} }`, ...options.length > 0 ? [`{ ${options.join(", ")} }`] : []]
      .join(", ")
  });`;
}

/** Whether the program asks dataclasses for their fields. */
function looksAtFields(e: Emitter): boolean {
  return e.readsDocs || e.reads("__dataclass_fields__") || e.reads("fields") ||
    e.nodes.some((n) => n.type === "Name" && n.id === "fields" && n.ctx === "Load");
}

/** The error that a dataclass raises whose fields cannot be as they are; null for others. */
function wrongFields(e: Emitter, node: ClassDef): string | null {
  for (const { name, given, factory } of e.analysis.ownFields(node)) {
    if (given && factory) {
      return `throw new ${e.py("ValueError")}("cannot specify both default and default_factory");`;
    }
    const made = given?.type === "Call" ? e.analysis.resolve(given.func) : null;
    const kind = given?.type === "List" || given?.type === "ListComp"
      ? "list"
      : given?.type === "Dict" || given?.type === "DictComp"
      ? "dict"
      : given?.type === "Set" || given?.type === "SetComp"
      ? "set"
      : made?.kind === "library" && /^(list|dict|set)$/.test(made.row.name)
      ? made.row.name
      : null;
    if (kind === null) continue;
    const message = `mutable default <class '${kind}'> for field ${name} is not allowed: ` +
      "use default_factory";
    return `throw new ${e.py("ValueError")}(${JSON.stringify(message)});`;
  }
  let before: Field | null = null;
  for (const field of e.analysis.fieldsOf(node)) {
    if (!field.init || field.keywordOnly) continue;
    if (field.given || field.factory) before = field;
    else if (before) {
      const message = `non-default argument '${field.name}' follows default argument ` +
        `'${before.name}'`;
      return `throw new ${e.py("TypeError")}(${JSON.stringify(message)});`;
    }
  }
  return null;
}

/** `new Job(…)` with keywords put in their places; null where they do not fit. */
export function makeObject(e: Emitter, of: ClassDef, node: Call, callee: string): Code | null {
  const all = e.analysis.fieldsOf(of).filter((field) => field.init);
  const positional = all.filter((field) => !field.keywordOnly);
  if (node.keywords.some((k) => k.arg === null)) return null;
  if (node.args.some((item) => item.type === "Starred")) {
    if (node.keywords.length > 0) return null;
    const text = node.args.map((item) =>
      item.type === "Starred" ? `...${argument(iterable(e, item.value))}` : argument(value(e, item))
    );
    return primary(
      `new ${callee}(...([${text.join(", ")}] as ConstructorParameters<typeof ${callee}>))`,
    );
  }
  if (node.args.length > positional.length) return null;
  const list: string[] = node.args.map((item) => argument(value(e, item)));
  const given = new Map(node.keywords.map((k) => [k.arg!, k.value]));
  const last = positional.findLastIndex((field) => given.has(field.name));
  for (let i = list.length; i <= last; i++) {
    const field = positional[i]!;
    const own = given.get(field.name);
    if (!own && !field.given && !field.factory) return null;
    list.push(own ? argument(value(e, own)) : "undefined");
    given.delete(field.name);
  }
  for (const field of positional.slice(list.length)) {
    if (!field.given && !field.factory) return null;
  }
  const options = all.filter((field) => field.keywordOnly);
  if (options.some((field) => !given.has(field.name) && !field.given && !field.factory)) {
    return null;
  }
  if (given.size > 0) {
    if ([...given.keys()].some((name) => !options.some((field) => field.name === name))) {
      return null;
    }
    while (list.length < positional.length) list.push("undefined");
    list.push(
      `{ ${[...given].map(([name, own]) => `${name}: ${argument(value(e, own))}`).join(", ")} }`,
    );
  }
  return primary(`new ${callee}(${list.join(", ")})`);
}
