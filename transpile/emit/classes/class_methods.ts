/**
 * Methods, properties and static methods.
 *
 * @module
 */
import type { NamedFunction } from "../../analysis/nodes.ts";
import type { ClassDef, Expr } from "../../syntax/ast.ts";
import { abstractResult } from "./abstract.ts";
import { call, type Code, primary, quote } from "../writing/code.ts";
import { docComment, docstringOf } from "../writing/comments.ts";
import { markedCoroutine } from "../expressions/coroutines.ts";
import type { Emitter, Frame } from "../emitter.ts";
import {
  bodyLines,
  decorated,
  decoratedFacts,
  filled,
  frameOf,
  returnText,
  signatureEnd,
} from "../functions/functions.ts";
import { objectOf } from "../calls/arguments.ts";
import { isEnum, markOfMethod } from "./enumerations.ts";
import { memberNameIn } from "./member_names.ts";
import { camelCase, identifier } from "../writing/names.ts";
import { bindingOf, parameterName, parameters } from "../functions/parameters.ts";
import { typeText } from "../writing/types.ts";

/** A method, property or static method. */
export function method(e: Emitter, owner: ClassDef, fn: NamedFunction, limit: number): string[] {
  let prefix = "";
  let kind: Frame["kind"] = "method";
  if (fn.name === "__init_subclass__" || fn.name === "__class_getitem__") {
    prefix = "static ";
    kind = "class";
  }
  const isBare = fn.decorator_list.length === 0;
  const isStatic = fn.name === "__new__" || isBare && fn.name === "__prepare__" ||
    isBare && bindingOf(fn) === "static" ||
    fn.name === "_generate_next_value_" && isEnum(e, owner);
  if (isStatic) {
    prefix = "static ";
    kind = "static";
  }
  const marks = fn.decorator_list.map((decorator) => markOfMethod(e, owner, decorator));
  if (marks.includes("enum.member")) {
    const self = e.definitionNames.get(owner) ?? identifier(owner.name);
    const text = methodFunction(e, owner, fn, kind, limit);
    return [
      `static readonly ${memberNameIn(e, owner, fn.name)} = new ${self}(${
        quote(fn.name)
      }, ${text});`,
    ];
  }
  const others: Expr[] = [];
  for (const decorator of fn.decorator_list) {
    if (markOfMethod(e, owner, decorator) !== null) continue;
    if (decorator.type === "Name" && decorator.id === "staticmethod") {
      prefix = "static ";
      kind = "static";
    } else if (decorator.type === "Name" && decorator.id === "classmethod") {
      prefix = "static ";
      kind = "class";
    } else if (decorator.type === "Name" && decorator.id === "property") prefix = "get ";
    else if (isOfProperty(owner, decorator, "setter")) prefix = "set ";
    else if (isOfProperty(owner, decorator, "deleter")) prefix = "delete ";
    else if (isNamed(decorator, "abstractmethod")) continue;
    else others.push(decorator);
  }
  if (others.length > 0 || prefix === "" && followsDecorated(owner, fn)) {
    if (prefix === "set " || prefix === "delete ") {
      e.fail(others[0]!, "a property's setter or deleter cannot have other decorators");
    }
    return decoratedMethod(e, owner, fn, others, prefix, kind, limit);
  }
  const doc = docstringOf(fn.body);
  return [...doc ? docComment(doc.text) : [], methodText(e, owner, fn, prefix, kind, limit)];
}

/** What says of static methods that take no object, where the program hands them on: errors about arguments count them. */
export function staticMarks(e: Emitter, owner: ClassDef, name: string): string[] {
  return owner.body.flatMap((fn) => {
    if (fn.type !== "FunctionDef" && fn.type !== "AsyncFunctionDef") return [];
    const [decorator, ...others] = fn.decorator_list;
    const isStatic = decorator?.type === "Name" && decorator.id === "staticmethod";
    if (!isStatic || others.length > 0 || !isHandedOn(e, fn.name)) return [];
    return [`${e.py("staticMethod")}(${name}.${nameOfMethod(e, owner, fn.name)});`];
  });
}

/** Whether a method of this name is taken as a value, and not only given to the library. */
function isHandedOn(e: Emitter, name: string): boolean {
  return e.nodes.some((n) =>
    n.type === "Constant" && n.value.type === "str" && n.value.value === name
  ) ||
    e.attributesNamed(name).some((node) => {
      const parent = e.parentOf(node);
      if (node.ctx !== "Load") return false;
      return parent?.type !== "Call" ||
        parent.func !== node && e.analysis.resolve(parent.func)?.kind !== "library";
    });
}

/** Whether a decorator is `@name.setter` of a property that the class itself has as a getter. */
function isOfProperty(owner: ClassDef, node: Expr, part: string): boolean {
  if (node.type !== "Attribute" || node.attr !== part || node.value.type !== "Name") return false;
  const { id } = node.value;
  return owner.body.some((s) =>
    s.type === "FunctionDef" && s.name === id &&
    s.decorator_list.some((d) =>
      d.type === "Name" && d.id === "property" || isNamed(d, "abstractproperty")
    )
  );
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
      return [`"delete ${memberNameIn(e, owner, fn.name)}"(): void {`, ...filled(body), "}"].join(
        "\n",
      );
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
        nameOfMethod(e, owner, fn.name)
      }(${list.text})${result} {${opening}`,
      ...filled(body),
      "}",
    ].join("\n");
  });
}

/** A method that overrides a library's is called what the library calls it. */
function nameOfMethod(e: Emitter, owner: ClassDef, name: string): string {
  return e.hasLibraryMember(owner, name) && !name.startsWith("__")
    ? camelCase(name)
    : memberNameIn(e, owner, name);
}

/** Whether a class puts something of this name on itself before, which a method of JavaScript would not take the place of. */
function followsDecorated(owner: ClassDef, fn: NamedFunction): boolean {
  return owner.body.some((item) =>
    (item.type === "FunctionDef" || item.type === "AsyncFunctionDef") && item.start < fn.start &&
    item.name === fn.name && item.decorator_list.some((one) => !isPropertyPart(owner, one))
  );
}

/** Whether a decorator makes what JavaScript's classes have, too: accessors and static methods. */
function isPropertyPart(owner: ClassDef, decorator: Expr): boolean {
  return decorator.type === "Name" && /^(property|staticmethod|classmethod)$/.test(decorator.id) ||
    ["getter", "setter", "deleter"].some((part) => isOfProperty(owner, decorator, part));
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
  const name = memberNameIn(e, owner, fn.name);
  const text = methodFunction(e, owner, fn, kind, limit);
  // What decorators read of a function they are given is there from the start.
  const told = decoratedFacts(e, fn);
  const plain = told.length > 0
    ? call("Object.assign", primary(text), objectOf(told))
    : primary(text);
  let code: Code = markedCoroutine(e, fn, plain);
  for (const decorator of [...decorators].reverse()) code = decorated(e, decorator, code);
  if (kind === "static") {
    return [...head, `static ${name} = ${e.py("staticMethod")}(${code.text});`];
  }
  if (kind === "class") return [...head, `static ${name} = ${e.py("method")}(${code.text});`];
  const isProperty = prefix === "get " || decorators.some((d) => isNamed(d, "cached_property"));
  const helper = e.py(prefix === "get " ? "defineProperty" : "define");
  const type = isProperty ? "unknown" : methodType(e, owner, fn);
  return [
    ...head,
    `declare ${name}: ${type};`,
    "static {",
    `${helper}(this, ${JSON.stringify(fn.name)}, ${code.text});`,
    "}",
  ];
}

/** A method as a function that takes the object first. */
export function methodFunction(
  e: Emitter,
  owner: ClassDef,
  fn: NamedFunction,
  kind: Frame["kind"],
  limit: number,
): string {
  const frame = frameOf(e, fn, owner, kind);
  const first = [...fn.args.posonlyargs, ...fn.args.args][0];
  const object = kind === "static" || !first ? undefined : parameterName(e, fn, first);
  const list = parameters(e, fn, 0);
  return e.within({ ...frame, self: null, object }, () => {
    const body = bodyLines(e, fn, limit, list.first);
    return [
      `${frame.isAsync ? "async " : ""}function${frame.isGenerator ? "*" : ""} ${
        identifier(fn.name)
      }(${list.text}): ${returnText(e, fn)} {`,
      ...filled(body),
      "}",
    ].join("\n");
  });
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
export function overrides(e: Emitter, owner: ClassDef, name: string): boolean {
  if (e.hasLibraryMember(owner, name) && !name.startsWith("__")) return true;
  if (e.libraryBases(owner).some((base) => OVERRIDDEN[base.split(".")[0]!]?.has(name))) return true;
  return e.ownBases(owner).some((base) => base.body.some((s) => "name" in s && s.name === name));
}
