/**
 * `await`, and calls of async functions that are not awaited at once.
 *
 * @module
 */
import type { Type } from "../../analysis/mod.ts";
import type { FunctionLike, NamedFunction } from "../../analysis/nodes.ts";
import type { Await, Call, ClassDef, Expr, Node } from "../../syntax/ast.ts";
import {
  argument,
  awaited,
  call,
  type Code,
  member,
  postfix,
  primary,
  quote,
} from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { elements, value } from "./expressions.ts";
import { memberNameIn } from "../classes/member_names.ts";
import { keywordSources } from "../calls/arguments.ts";
import { contains, isPath } from "../scopes/blocks.ts";
import { isGenerator } from "../functions/functions.ts";
import { qualifiedName } from "../scopes/nested.ts";
import { bindingOf } from "../functions/parameters.ts";
import { typed } from "../writing/types.ts";

/** `await x`: of a call of an async function its promise, of anything else what Python's `await` waits for. */
export function awaitValue(e: Emitter, node: Await): Code {
  const code = value(e, node.value);
  const isPromise = node.value.type === "Call" && givesCoroutine(e, node.value) && !isDynamic(code);
  return isPromise ? awaited(code) : typed(e, node, awaited(call(e.py("awaitable"), code)));
}

/** A call that the run time makes, which puts off those of async functions itself. */
function isDynamic(code: Code): boolean {
  return /^(call|callMethod|invoke|pyCall|pyCallMethod|pyInvoke)\(/.test(code.text);
}

/** Whether a call is known to be one of an async function, of the program or of the library. */
export function givesCoroutine(e: Emitter, node: Call): boolean {
  const found = e.analysis.resolve(node.func);
  if (found?.kind === "library") {
    return found.row.kind === "function" && /-> coroutine\[/.test(found.row.signature);
  }
  if (found?.kind === "function") return isPlainCoroutine(found.node);
  const targets = e.analysis.targetsOf(node);
  return targets.length > 0 &&
    targets.every((one) => one.kind === "function" && isPlainCoroutine(one.node));
}

/** Whether a function is async, and no decorator has made something else of it. */
function isPlainCoroutine(fn: FunctionLike): boolean {
  return fn.type === "AsyncFunctionDef" && !isGenerator(fn) && fn.decorator_list.every(isPlain);
}

/** Whether a call's value is awaited where it stands. */
export function isAwaited(e: Emitter, node: Expr): boolean {
  return e.parentOf(node)?.type === "Await";
}

/** `coroutine(f, x)` of `f(x)`: the call is put off until it is awaited. */
export function putOff(e: Emitter, node: Call, code: Code): Code {
  const end = code.text.endsWith(")") ? openingOf(code.text) : -1;
  if (end < 0 || isDynamic(code)) return code;
  const callee = code.text.slice(0, end);
  const args = code.text.slice(end + 1, -1);
  const receiver = receiverOf(e, node, callee);
  if (receiver === undefined) {
    const { func } = node;
    if (func.type !== "Attribute") return code;
    const given = [argument(value(e, func.value)), quote(func.attr), `[${elements(e, node.args)}]`];
    return call(e.py("callMethod"), ...given, ...keywordSources(e, node.keywords));
  }
  const target = receiver === "" ? callee : `${callee}.bind(${receiver})`;
  return postfix(`${e.py("coroutine")}(${args === "" ? target : `${target}, ${args}`})`);
}

/** The text of the object whose method is called; "" for a function; undefined where it cannot be written twice. */
function receiverOf(e: Emitter, { func }: Call, callee: string): string | undefined {
  if (func.type !== "Attribute" || e.typeOf(func.value).kind === "module") return "";
  const text = callee.slice(0, callee.lastIndexOf("."));
  if (/^super\b/.test(text)) return "this";
  return /^[\w$]+(\.[\w$]+)*!?$/.test(text) ? text.replace(/!$/, "") : undefined;
}

/** The index of the bracket that a text's last character closes. */
export function openingOf(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ")") depth++;
    else if (text[i] === "(" && --depth === 0) return i;
  }
  return -1;
}

/** Whether an async function may be called by who does not know it, and so has to be marked as one of Python's. */
export function isLoose(e: Emitter, fn: NamedFunction): boolean {
  if (fn.type !== "AsyncFunctionDef" || isGenerator(fn)) return false;
  const owner = e.parentOf(fn);
  if (owner?.type !== "ClassDef") {
    return e.analysis.isFirstClass(fn) || fn.decorator_list.length > 0 || isOneOfSeveral(e, fn);
  }
  if (fn.name.startsWith("__") && fn.name.endsWith("__") && fn.name !== "__call__") return false;
  return fn.name === "__call__" || e.analysis.isFirstClass(fn) ||
    e.attributesNamed(fn.name).some((node) => {
      const parent = e.parentOf(node);
      const isCallee = parent?.type === "Call" && parent.func === node;
      if (!isCallee || !givesCoroutine(e, parent)) return true;
      // The run time puts off a call whose object cannot be written twice.
      return !isAwaited(e, parent) && !isPath(node.value);
    });
}

/** Whether the name of a function stands for another one later, so that who calls it cannot tell which one it is. */
function isOneOfSeveral(e: Emitter, fn: NamedFunction): boolean {
  const around = e.analysis.scopes.scopeOf(fn).parent;
  const variable = around && e.analysis.scopes.lookup(fn.name, around);
  return variable !== null && variable.bindings.length > 1;
}

/** The lines that mark a function, or a class's methods, as Python's async functions, or as generators that see their end. */
export function coroutineMarks(
  e: Emitter,
  node: NamedFunction | ClassDef,
  name: string,
): string[] {
  if (node.type !== "ClassDef") {
    const named = generatorNames(e, [[node, name]]);
    if (catchesExit(node)) return [`${e.py("catchesExit")}(${name});`, ...named];
    return isLoose(e, node) ? [`${e.py("coroutineFunction")}(${name});`] : named;
  }
  const methods = node.body.flatMap((s) => {
    const isFunction = s.type === "FunctionDef" || s.type === "AsyncFunctionDef";
    if (!isFunction || !isLoose(e, s) || !s.decorator_list.every(isPlain)) return [];
    const isStatic = bindingOf(s) !== "method";
    return [`${name}.${isStatic ? "" : "prototype."}${memberNameIn(e, node, s.name)}`];
  });
  const generators = node.body.flatMap((s) =>
    s.type === "FunctionDef" && catchesExit(s) && s.decorator_list.length === 0
      ? [`${e.py("catchesExit")}(${name}.prototype.${memberNameIn(e, node, s.name)});`]
      : []
  );
  const named = node.body.flatMap((s): [NamedFunction, string][] => {
    if (s.type !== "FunctionDef" && s.type !== "AsyncFunctionDef") return [];
    const isOfObjects = bindingOf(s) === "method";
    return s.decorator_list.every(isPlain)
      ? [[
        s,
        member(primary(isOfObjects ? `${name}.prototype` : name), memberNameIn(e, node, s.name))
          .text,
      ]]
      : [];
  });
  return [
    ...methods.length > 0 ? [`${e.py("coroutineFunctions")}(${methods.join(", ")});`] : [],
    ...generators,
    ...generatorNames(e, named),
  ];
}

/** The line that says what the generators of functions are called that a program shows, or asks for their names. */
function generatorNames(e: Emitter, makers: readonly [NamedFunction, string][]): string[] {
  const shown = shownGenerators(e);
  const entries = makers.filter(([fn]) => isGenerator(fn) && shown.has(fn)).map(([fn, code]) => {
    const name = qualifiedName(e, fn);
    return name === code && /^[\w$]+$/.test(name) ? name : `${quote(name)}: ${code}`;
  });
  return entries.length > 0 ? [`${e.py("nameGenerators")}({ ${entries.join(", ")} });`] : [];
}

const shownBy = new WeakMap<Emitter, ReadonlySet<Node>>();

/** The functions whose generators a program shows, or asks for their names, as far as types tell. */
function shownGenerators(e: Emitter): ReadonlySet<Node> {
  let found = shownBy.get(e);
  if (!found) {
    const shown = e.nodes.flatMap(shownIn);
    found = new Set(shown.flatMap((node) => [...sourcesOf(e.typeOf(node)), ...calledFor(e, node)]));
    shownBy.set(e, found);
  }
  return found;
}

/** The functions of the program that are called for a value, or for what a name stands for. */
function calledFor(e: Emitter, node: Expr): readonly Node[] {
  if (node.type === "Call") {
    return e.analysis.targetsOf(node).flatMap((one) => one.kind === "function" ? [one.node] : []);
  }
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  const values = variable?.bindings.map((binding) => binding.node) ?? [];
  return values.flatMap((one) =>
    one.type === "Assign" && one.value.type === "Call" ? calledFor(e, one.value) : []
  );
}

function shownIn(node: Node): readonly Expr[] {
  switch (node.type) {
    case "Call":
      return node.func.type === "Name" && SHOWING.has(node.func.id)
        ? node.args.map((one) => one.type === "Starred" ? one.value : one)
        : [];
    case "FormattedValue":
      return [node.value];
    case "Attribute":
      return node.attr === "__name__" || node.attr === "__qualname__" ? [node.value] : [];
    case "BinOp":
      return node.op === "Mod" ? [node.right] : [];
    default:
      return [];
  }
}

const SHOWING = new Set(["print", "repr", "str", "format", "ascii", "getattr"]);

/** The functions whose generators a value is or has. */
function sourcesOf(type: Type): readonly Node[] {
  switch (type.kind) {
    case "iterator":
      return type.sources;
    case "union":
      return type.members.flatMap(sourcesOf);
    case "tuple":
      return [...type.items, ...type.rest ? [type.rest] : []].flatMap(sourcesOf);
    case "list":
      return sourcesOf(type.item);
    case "dict":
      return sourcesOf(type.value);
    default:
      return [];
  }
}

/** Decorators that leave a method where it is written. */
function isPlain(decorator: Expr): boolean {
  const name = decorator.type === "Name"
    ? decorator.id
    : decorator.type === "Attribute"
    ? decorator.attr
    : "";
  return name === "staticmethod" || name === "classmethod" || name === "abstractmethod";
}

/** A function as an expression, marked as one of Python's async functions where that may be asked. */
export function markedCoroutine(e: Emitter, fn: NamedFunction, code: Code): Code {
  if (catchesExit(fn)) return call(e.py("catchesExit"), code);
  return isLoose(e, fn) ? call(e.py("coroutineFunction"), code) : code;
}

/** Whether a generator does something of its own when it is left: JavaScript runs its `finally` alone then. */
export function catchesExit(fn: Node): boolean {
  return fn.type === "FunctionDef" &&
    fn.body.some((s) =>
      contains(s, (n) =>
        n.type === "Try" && n.handlers.some(({ type_: type }) =>
          type === null ||
          contains(
            type,
            (name) => name.type === "Name" && /^(GeneratorExit|BaseException)$/.test(name.id),
          )
        ) && n.body.some((inner) =>
          contains(inner, ({ type }) => type === "Yield" || type === "YieldFrom")
        ))
    );
}
