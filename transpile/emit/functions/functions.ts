/**
 * Functions and methods.
 *
 * @module
 */
import { registrations } from "../scopes/globals.ts";
import { FUNCTION_CLASSES } from "../calls/library_calls.ts";
import { members } from "../../analysis/mod.ts";
import type { FunctionLike, NamedFunction } from "../../analysis/nodes.ts";
import type { ClassDef, Expr, Node, Stmt } from "../../syntax/ast.ts";
import { entry, objectOf } from "../calls/arguments.ts";
import { hoistedDeclaration } from "../statements/declarations.ts";
import { blocksOf, contains, containsDeep, isLoop } from "../scopes/blocks.ts";
import { argument, call, type Code, primary, quote } from "../writing/code.ts";
import { docComment, docstringOf, plainDoc } from "../writing/comments.ts";
import type { Emitter, Frame } from "../emitter.ts";
import { codeFacts } from "./code_facts.ts";
import { tupleOf, value } from "../expressions/expressions.ts";
import { identifier } from "../writing/names.ts";
import { memberNameIn } from "../classes/member_names.ts";
import {
  cellLines,
  enclosingMark,
  hasOwnDecorators,
  isMadeByFunction,
  nestedCode,
  numbered,
  placed,
  qualifiedName,
} from "../scopes/nested.ts";
import { parameters } from "./parameters.ts";
import { planOf } from "../scopes/plan.ts";
import { block } from "../statements/statements.ts";
import { coroutineMarks, isLoose, markedCoroutine } from "../expressions/coroutines.ts";
import { hintFacts } from "../writing/hints.ts";
import { typeParameters } from "../writing/type_parameters.ts";
import { cast, resultType, typeText } from "../writing/types.ts";

/** The frame in which a function's body is written. */
export function frameOf(
  e: Emitter,
  fn: NamedFunction,
  inClass: ClassDef | null,
  kind: Frame["kind"],
): Frame {
  const scope = e.analysis.scopes.scopeOf(fn);
  const first = [...fn.args.posonlyargs, ...fn.args.args][0];
  const isBound = inClass !== null && kind !== "static" && first !== undefined;
  const plan = planOf(e.analysis.scopes, fn, undefined, e.cells);
  for (const [variable, sure] of plan.doubtful) e.doubtful.set(variable, sure);
  return {
    owner: fn,
    plan,
    isAsync: e.analysis.isAsync(fn) || fn.type === "AsyncFunctionDef",
    isGenerator: isGenerator(fn),
    inClass,
    self: isBound ? scope.variables.get(first.arg) ?? null : e.frame.self,
    kind,
    returnsValue: returnsValue(e, fn),
  };
}

/** Whether a function has `yield` in it. */
export function isGenerator(fn: NamedFunction): boolean {
  return fn.body.some((s) => contains(s, (n) => n.type === "Yield" || n.type === "YieldFrom"));
}

/** Whether calls give anything but None. */
function returnsValue(e: Emitter, fn: NamedFunction): boolean {
  const returns = fn.body.some((s) =>
    contains(s, (n) => n.type === "Return" && n.value !== null && !isNone(n.value))
  );
  if (!returns) return false;
  const type = e.analysis.returnType(fn);
  return !(members(type).length > 0 && members(type).every(({ kind }) => kind === "none"));
}

function isNone(node: Expr): boolean {
  return node.type === "Constant" && node.value.type === "None";
}

/** The lines of a function's body, without its docstring. */
export function bodyLines(
  e: Emitter,
  fn: NamedFunction,
  limit: number,
  first: readonly string[] = [],
): string[] {
  const doc = docstringOf(fn.body);
  const body = doc ? fn.body.slice(1) : fn.body;
  const from = doc ? doc.node.end : signatureEnd(e, fn);
  const outer = e.loops;
  e.loops = [];
  const hoisted = doc
    ? e.hoistedBefore(doc.node).map((v) => hoistedDeclaration(e, v, doc.node))
    : [];
  const written = block(e, body, { from, to: limit });
  const guarded = guardedFromStops(e, fn, written);
  const lines = [...first, ...cellLines(e, fn), ...hoisted, ...guarded];
  e.loops = outer;
  if (e.frame.returnsValue && !e.frame.isGenerator && fallsOff(body)) lines.push("return null;");
  return lines;
}

/** A body that StopIteration may leave, which Python makes a RuntimeError of in generators and coroutines. */
function guardedFromStops(e: Emitter, fn: NamedFunction, written: string[]): string[] {
  const isAsync = fn.type === "AsyncFunctionDef";
  if (!isAsync && !isGenerator(fn)) return written;
  const kind = isAsync ? isGenerator(fn) ? "async generator" : "coroutine" : "generator";
  const ends = kind === "async generator" ? STOPS : STOP;
  if (!mayStop(e, fn, { ends, seen: new Set() })) return written;
  const left = `${e.py("leaving")}(error${isAsync ? `, "${kind}"` : ""})`;
  return ["try {", ...written, "} catch (error) {", `throw ${left};`, "}"];
}

const STOP = /^(StopIteration|next|__next__)$/;
const STOPS = /^(Stop(Async)?Iteration|a?next|__a?next__)$/;

/** The names of exceptions that are looked for, and of functions that raise them; the functions that were looked into. */
interface Stops {
  readonly ends: RegExp;
  readonly seen: Set<NamedFunction>;
}

/** Whether StopIteration may leave a function. */
function mayStop(e: Emitter, fn: NamedFunction, stops: Stops): boolean {
  if (stops.seen.has(fn)) return false;
  stops.seen.add(fn);
  return fn.body.some((s) => contains(s, (n) => isStop(e, n, stops) && !isCaught(e, n)));
}

function isStop(e: Emitter, node: Node, stops: Stops): boolean {
  if (node.type === "Raise") {
    return node.exc !== null &&
      contains(node.exc, (n) => n.type === "Name" && stops.ends.test(n.id));
  }
  // What is thrown in while it waits goes on behind the `finally`.
  if (node.type === "Try") {
    return node.finalbody.some((s) => contains(s, (n) => n.type === "Yield"));
  }
  if (node.type !== "Call") return false;
  if (node.func.type === "Attribute") {
    return node.func.attr.startsWith("__") && stops.ends.test(node.func.attr);
  }
  const found = node.func.type === "Name" ? e.analysis.resolve(node.func) : null;
  if (found?.kind === "function" && found.node.type === "FunctionDef") {
    return !isGenerator(found.node) && mayStop(e, found.node, stops);
  }
  return found?.kind === "library" && stops.ends.test(found.row.name) && node.args.length === 1;
}

/** Whether a node stands in a `try` that catches StopIteration. */
function isCaught(e: Emitter, node: Node): boolean {
  for (let at = node, up = e.parentOf(at); up; at = up, up = e.parentOf(at)) {
    if (up.type === "FunctionDef" || up.type === "AsyncFunctionDef") return false;
    if (up.type !== "Try" || !up.body.includes(at as Stmt)) continue;
    const catches = up.handlers.some(({ type_: type }) =>
      type === null ||
      contains(
        type,
        (n) => n.type === "Name" && /^(Stop(Async)?Iteration|Exception|BaseException)$/.test(n.id),
      )
    );
    if (catches) return true;
  }
  return false;
}

/** Where the text of a function's signature ends. */
export function signatureEnd(e: Emitter, fn: NamedFunction): number {
  const first = fn.body[0]!;
  let last = fn.returns?.end ?? fn.start;
  for (const arg of [...fn.args.posonlyargs, ...fn.args.args, ...fn.args.kwonlyargs]) {
    last = Math.max(last, arg.end);
  }
  for (const arg of [fn.args.vararg, fn.args.kwarg]) if (arg) last = Math.max(last, arg.end);
  for (const given of [...fn.args.defaults, ...fn.args.kw_defaults]) {
    if (given) last = Math.max(last, given.end);
  }
  const colon = e.module.source.indexOf(":", last);
  return colon < 0 ? last : Math.min(colon + 1, first.start);
}

/** Whether the end of a statement list can be reached. */
export function fallsOff(body: readonly Stmt[]): boolean {
  return body.every(goesOn);
}

/** Whether what comes behind a statement can be reached. */
function goesOn(node: Stmt): boolean {
  switch (node.type) {
    case "Return":
    case "Raise":
    case "Continue":
    case "Break":
      return false;
    case "If":
      return node.orelse.length === 0 || fallsOff(node.body) || fallsOff(node.orelse);
    case "With":
    case "AsyncWith":
      return fallsOff(node.body);
    case "Try": {
      if (node.finalbody.length > 0 && !fallsOff(node.finalbody)) return false;
      const main = fallsOff(node.body) && fallsOff(node.orelse);
      return main || node.handlers.some((h) => fallsOff(h.body));
    }
    case "While":
      if (hasBreak(node.body)) return true;
      return !isEndless(node.test) && fallsOff(node.orelse);
    case "For":
    case "AsyncFor":
      return hasBreak(node.body) || fallsOff(node.orelse);
    case "Match": {
      const last = node.cases.at(-1)!;
      const all = last.guard === null && last.pattern.type === "MatchAs" && !last.pattern.pattern;
      return !all || node.cases.some((c) => fallsOff(c.body));
    }
    default:
      return true;
  }
}

function isEndless(test: Expr): boolean {
  return test.type === "Constant" &&
    (test.value.type === "bool" && test.value.value ||
      test.value.type === "int" && test.value.value !== 0);
}

function hasBreak(body: readonly Stmt[]): boolean {
  return body.some((s) =>
    s.type === "Break" ||
    (isLoop(s) ? hasBreak(blocksOf(s)[1] ?? []) : blocksOf(s).some(hasBreak))
  );
}

/** The TypeScript type that a function gives. */
export function returnText(e: Emitter, fn: NamedFunction): string {
  if (isGenerator(fn)) {
    const type = e.analysis.returnType(fn);
    const item = type.kind === "iterator" ? typeText(e, type.item) : "unknown";
    return e.analysis.isAsync(fn) || fn.type === "AsyncFunctionDef"
      ? `AsyncGenerator<${item}>`
      : `Generator<${item}>`;
  }
  if (!e.frame.returnsValue) {
    return e.frame.isAsync ? "Promise<void>" : "void";
  }
  return resultType(e, fn);
}

/** A function as a statement of its own: a declaration, or a constant where that is what it has to be. */
export function functionStatement(e: Emitter, fn: NamedFunction, limit: number): string[] {
  const doc = docstringOf(fn.body);
  const isTop = e.frame.kind === "module" && e.module.body.includes(fn);
  const name = e.definitionNames.get(fn) ?? identifier(fn.name);
  const variable = e.analysis.scopes.scopeOf(e.frame.owner).variables.get(fn.name);
  const planned = variable && e.frame.plan.declared.get(fn)?.get(variable);
  const rebinds = variable !== undefined &&
    (isRebound(e, fn, variable.bindings.length) || e.frame.plan.hoisted.has(variable));
  const head = [...doc ? docComment(doc.text) : []];
  const decorators = fn.decorator_list;
  const exported = isTop ? "export " : "";
  const inBlock = !isTop && !isFunctionBody(e, fn);
  const thisInside = e.frame.self !== null &&
    fn.body.some((s) =>
      containsDeep(s, (n) => n.type === "Name" && e.variableOf(n) === e.frame.self)
    );
  if (isInClassBody(e, fn)) {
    let code = expression(e, fn, "", limit);
    for (const decorator of [...decorators].reverse()) code = decorated(e, decorator, code);
    return [...head, `${call(e.py("define"), "this", quote(fn.name), code).text};`];
  }
  if (e.nested.has(fn) && isTop && !rebinds) return rawFunction(e, fn, limit);
  const isHoisted = e.nested.has(fn) && !isMadeByFunction(e, fn);
  if (isHoisted) {
    return placed(e, fn, (name) => [
      ...head,
      `export ${declaration(e, fn, name, limit)}`,
      ...facts(e, fn, name, doc?.text),
    ]);
  }
  const isPlain = !e.nested.has(fn) && !(variable && e.cells.has(variable));
  if (isPlain && decorators.length === 0 && !rebinds && !inBlock && !thisInside) {
    return [
      ...head,
      `${exported}${declaration(e, fn, name, limit)}`,
      ...facts(e, fn, name, doc?.text),
    ];
  }
  const cell = variable && e.cells.has(variable);
  if (e.nested.has(fn)) {
    const code = nestedFunction(e, fn, limit, doc?.text);
    if (cell) return [...head, `${e.nameOf(variable)} = ${code.text};`];
    if (rebinds && !planned) {
      return [...head, `${name} = ${code.text};`, ...registrations(e, [variable])];
    }
    return [...head, `${exported}${planned ?? "const"} ${name} = ${code.text};`];
  }
  let code: Code;
  const isNamed = decorators.length > 0 || isLoose(e, fn);
  if (thisInside) {
    code = primary(arrowFunction(e, fn, limit));
  } else code = expression(e, fn, isNamed ? name : "", limit);
  const said = factsOf(e, fn, name, doc?.text);
  // A function takes its name from what it is assigned to, but not from behind a call.
  if (said.length > 0 && (thisInside || !isNamed) && name === fn.name) {
    said.unshift(`__name__: ${quote(fn.name)}`);
  }
  if (said.length > 0) code = call("Object.assign", code, objectOf(said));
  code = markedCoroutine(e, fn, code);
  for (const decorator of [...decorators].reverse()) code = decorated(e, decorator, code);
  code = asFunction(e, fn, code);
  if (cell) return [...head, `${e.nameOf(variable)} = ${code.text};`];
  if (rebinds && !planned) return [...head, `${name} = ${code.text};`];
  return [...head, `${exported}${planned ?? "const"} ${name} = ${code.text};`];
}

/** Whether a function is defined by a statement in the body of a class. */
function isInClassBody(e: Emitter, fn: NamedFunction): boolean {
  const around = e.analysis.scopes.scopeOf(fn).parent;
  return around?.node.type === "ClassDef" && e.parentOf(fn) !== around.node;
}

/** A decorated function that children get as it was before: it has a name of its own. */
function rawFunction(e: Emitter, fn: NamedFunction, limit: number): string[] {
  const doc = docstringOf(fn.body);
  const own = numbered(e, identifier(fn.name));
  let code: Code = primary(own);
  for (const decorator of [...fn.decorator_list].reverse()) code = decorated(e, decorator, code);
  return [
    ...doc ? docComment(doc.text) : [],
    `export ${declaration(e, fn, own, limit)}`,
    ...facts(e, fn, own, doc?.text),
    "",
    `export const ${identifier(fn.name)} = ${asFunction(e, fn, code).text};`,
  ];
}

/** A function that children get, as the call that makes it. */
function nestedFunction(
  e: Emitter,
  fn: NamedFunction,
  limit: number,
  doc: string | undefined,
): Code {
  const name = identifier(fn.name);
  const decorate = (code: Code) =>
    fn.decorator_list.reduceRight((made, decorator) => decorated(e, decorator, made), code);
  // What the program's own decorators do with a function is done once, where it is defined.
  const isOutside = hasOwnDecorators(e, fn);
  const code = nestedCode(e, fn, () => {
    let code: Code = primary(declaration(e, fn, name, limit));
    const said = factsOf(e, fn, name, doc);
    if (said.length > 0) code = call("Object.assign", code, objectOf(said));
    code = markedCoroutine(e, fn, code);
    return [`return ${(isOutside ? code : decorate(code)).text};`];
  });
  return isOutside ? decorate(code) : code;
}

/** What decorators that TypeScript cannot see through have made of a function, as what the analysis takes it for. */
function asFunction(e: Emitter, fn: NamedFunction, code: Code): Code {
  if (!/^(py)?[iI]nvoke\(/.test(code.text)) return code;
  const variable = e.analysis.scopes.scopeOf(e.frame.owner).variables.get(fn.name);
  const type = variable && e.analysis.variableType(variable);
  return type?.kind === "function" ? cast(code, typeText(e, type)) : code;
}

/** Keeps what Python's functions and classes tell about themselves, for programs that may ask for it. */
export function facts(
  e: Emitter,
  node: NamedFunction | ClassDef,
  name: string,
  doc: string | undefined,
): string[] {
  const list = factsOf(e, node, name, doc);
  return [
    ...list.length > 0 ? [`Object.assign(${name}, ${objectOf(list)});`] : [],
    ...coroutineMarks(e, node, name),
  ];
}

function factsOf(
  e: Emitter,
  node: NamedFunction | ClassDef,
  name: string,
  doc: string | undefined,
  isMember = false,
): string[] {
  const list: string[] = [];
  if (node.type !== "ClassDef" && name !== node.name) list.push(`__name__: ${quote(node.name)}`);
  if (doc !== undefined && e.readsDocs) list.push(`__doc__: ${quote(plainDoc(doc))}`);
  if (node.type !== "ClassDef") {
    list.push(...defaultFacts(e, node), ...codeFacts(e, node));
    if (e.reads("__type_params__") && !isMember) {
      list.push(
        `__type_params__: ${tupleOf(e, typeParameters(e, node.type_params).join(", "))}`,
      );
    }
  }
  const annotations = annotationsOf(node);
  if (e.readsAnnotations && (!isMember || annotations.length > 0)) {
    list.push(`__annotations__: ${annotationDict(e, annotations)}`);
    list.push(...hintFacts(e, annotations, areTexts(e)));
  }
  return list;
}

function annotationDict(e: Emitter, annotations: readonly [string, Expr][]): string {
  const types = annotations.map(([key, type]) => `[${quote(key)}, ${typeValue(e, type)}]`);
  const dict = types.length > 0 ? `[${types.join(", ")}]` : "";
  return `new ${e.py("Dict")}<string, unknown>(${dict})`;
}

/** `__annotations__` in a module. */
export function moduleAnnotations(e: Emitter): Code {
  return primary(annotationDict(e, annotationsIn(e.module.body)));
}

/** The values of a function's defaults, for programs that look at them. */
export function defaultFacts(e: Emitter, { args }: FunctionLike): string[] {
  const text = (given: Expr) => e.heldDefaults.get(given) ?? argument(value(e, given));
  const list: string[] = [];
  if (e.readsSignatures) list.push(`__text_signature__: ${quote(signatureOf(args))}`);
  const readsValues = e.readsSignatures;
  if ((readsValues || e.reads("__defaults__")) && args.defaults.length > 0) {
    list.push(`__defaults__: ${tupleOf(e, args.defaults.map(text).join(", "))}`);
  }
  const named = args.kwonlyargs.flatMap(({ arg }, i) => {
    const given = args.kw_defaults[i];
    return given ? [`[${quote(arg)}, ${text(given)}]`] : [];
  });
  if ((readsValues || e.reads("__kwdefaults__")) && named.length > 0) {
    list.push(`__kwdefaults__: new ${e.py("Dict")}([${named.join(", ")}])`);
  }
  return list;
}

/** The names of a function's parameters, and of which kind each is: `a, /, b, *c, d, **e`. */
function signatureOf(args: FunctionLike["args"]): string {
  const names = (list: readonly { arg: string }[]) => list.map(({ arg }) => arg);
  const star = args.vararg ? [`*${args.vararg.arg}`] : args.kwonlyargs.length > 0 ? ["*"] : [];
  return [
    ...names(args.posonlyargs),
    ...args.posonlyargs.length > 0 ? ["/"] : [],
    ...names(args.args),
    ...star,
    ...names(args.kwonlyargs),
    ...args.kwarg ? [`**${args.kwarg.arg}`] : [],
  ].join(", ");
}

/** Whether a decorator leaves a function of a class what it is, so that what it tells can be put on it later. */
function keepsFunction(decorator: Expr): boolean {
  return decorator.type === "Name" && PLAIN.test(decorator.id) ||
    decorator.type === "Attribute" && decorator.attr === "abstractmethod";
}

const PLAIN = /^(staticmethod|classmethod|property|abstractmethod)$/;

/** What a method tells about itself to its decorators. */
export function decoratedFacts(e: Emitter, fn: NamedFunction): string[] {
  const list = factsOf(e, fn, fn.name, docstringOf(fn.body)?.text, true);
  if (e.readsFullNames) list.push(`__qualname__: ${quote(qualifiedName(e, fn))}`);
  return list;
}

/** What the methods and properties of a class tell about themselves, for programs that ask for it. */
export function memberFacts(e: Emitter, node: ClassDef, name: string): string[] {
  const entries = node.body.flatMap((item): string[] => {
    if (item.type !== "FunctionDef" && item.type !== "AsyncFunctionDef") return [];
    // The others are told of themselves before their decorators get them.
    if (!item.decorator_list.every(keepsFunction)) return [];
    const list = factsOf(e, item, item.name, docstringOf(item.body)?.text, true);
    return list.length > 0 ? [entry(memberNameIn(e, node, item.name), objectOf(list))] : [];
  });
  return entries.length > 0 ? [`${e.py("tell")}(${name}, ${objectOf(entries)});`] : [];
}

/** The annotations of a function's parameters and result, or of a class's attributes. */
function annotationsOf(node: NamedFunction | ClassDef): [string, Expr][] {
  if (node.type === "ClassDef") return annotationsIn(node.body);
  const { posonlyargs, args, vararg, kwonlyargs, kwarg } = node.args;
  const list = [...posonlyargs, ...args, vararg, ...kwonlyargs, kwarg].flatMap(
    (arg): [string, Expr][] => arg?.annotation ? [[arg.arg, arg.annotation]] : [],
  );
  if (node.returns) list.push(["return", node.returns]);
  return list;
}

function annotationsIn(body: readonly Stmt[]): [string, Expr][] {
  return body.flatMap((s): [string, Expr][] =>
    s.type === "AnnAssign" && s.target.type === "Name" ? [[s.target.id, s.annotation]] : []
  );
}

/** Whether all annotations of the module stay texts. */
function areTexts(e: Emitter): boolean {
  return e.module.body.some((s) =>
    s.type === "ImportFrom" && s.module === "__future__" &&
    s.names.some(({ name }) => name === "annotations")
  );
}

/** What an annotation is at run time: a value, or its text where the module asks for that. */
export function typeValue(e: Emitter, type: Expr): string {
  return areTexts(e)
    ? quote(e.module.source.slice(type.start, type.end))
    : argument(value(e, type));
}

function isRebound(e: Emitter, fn: NamedFunction, bindings: number): boolean {
  return bindings > 1 && !e.definitionNames.has(fn);
}

/** A function as an expression. One that calls itself must find what its decorators made of it, not itself. */
function expression(e: Emitter, fn: NamedFunction, name: string, limit: number): Code {
  const callsItself = name !== "" &&
    fn.body.some((s) =>
      containsDeep(s, (n) => n.type === "Name" && n.id === fn.name && n.ctx === "Load")
    );
  if (!callsItself) return primary(declaration(e, fn, name, limit));
  const text = declaration(e, fn, name, limit, true);
  const method = text.replace(/^(async )?function(\*?) /, (_, a = "", star = "") => `${a}${star}`);
  return primary(`({ ${method} }).${name}`);
}

/** A function applied to what it decorates. */
export function decorated(e: Emitter, decorator: Expr, code: Code): Code {
  const found = decorator.type === "Call" ? null : e.analysis.resolve(decorator);
  const makes = found?.kind === "library" && found.row.kind === "class" &&
    !FUNCTION_CLASSES.has(found.row.name);
  if (makes) {
    return primary(`new ${value(e, decorator).text}(${argument(code)})`);
  }
  if (found?.kind === "function" || found?.kind === "library") {
    return call(value(e, decorator).text, code);
  }
  return call(e.py("invoke"), value(e, decorator), code);
}

/** Whether a nested function stands directly in the body of the function around it. */
function isFunctionBody(e: Emitter, fn: NamedFunction): boolean {
  return (e.frame.owner.body as readonly Node[]).includes(fn);
}

/** `async function name(…): T { … }`; a method says what it stands in among its parameters. */
function declaration(
  e: Emitter,
  fn: NamedFunction,
  name: string,
  limit: number,
  isMethod = name === "",
): string {
  const frame = frameOf(e, fn, null, "function");
  // Defaults are evaluated outside; parameters belong to the inside.
  const list = parameters(e, fn, 0);
  return e.within({ ...frame, self: null }, () => {
    const { result: body, before } = e.separately(() => bodyLines(e, fn, limit, list.first));
    const opening = e.comments.behind(
      signatureEnd(e, fn),
      e.comments.endOfLine(signatureEnd(e, fn)),
    );
    const start = `${frame.isAsync ? "async " : ""}function${frame.isGenerator ? "*" : ""}`;
    const mark = enclosingMark(e, fn);
    const head = [start, isMethod ? "" : mark, name].filter((part) => part !== "").join(" ");
    const taken = isMethod ? markedList(mark, list.text) : list.text;
    return [
      `${head}(${taken}): ${returnText(e, fn)} {${opening}`,
      ...before,
      ...filled(body),
      "}",
    ].join("\n");
  });
}

/** Parameters behind what says where their function stands: without any such a comment would be lost with the types. */
function markedList(mark: string, list: string): string {
  return mark === "" || list === "" ? list : `${mark} ${list}`;
}

/** A function that has the `this` of the method around it. No arrow is a generator: it gives what one makes. */
function arrowFunction(e: Emitter, fn: NamedFunction, limit: number): string {
  const frame = frameOf(e, fn, null, "function");
  const list = parameters(e, fn, 0);
  const method = e.frame.self?.scope.node;
  const owner = method && e.parentOf(method as NamedFunction);
  const mark = enclosingMark(e, fn);
  const taken = markedList(mark, list.text);
  return e.within(frame, () => {
    const body = bodyLines(e, fn, limit, list.first);
    if (frame.isGenerator) {
      const self = owner?.type === "ClassDef"
        ? e.definitionNames.get(owner) ?? identifier(owner.name)
        : "unknown";
      const head = `${frame.isAsync ? "async " : ""}function* (this: ${self})`;
      return `(${taken}): ${returnText(e, fn)} =>\n(${head}: ${returnText(e, fn)} {\n${
        filled(body).join("\n")
      }\n}).call(this)`;
    }
    const lines = list.text === "" && mark !== "" ? [mark, ...body] : filled(body);
    const head = `(${taken}): ${returnText(e, fn)} =>`;
    return `${frame.isAsync ? "async " : ""}${head} {\n${lines.join("\n")}\n}`;
  });
}

/** A body that says at least that it does nothing. */
export function filled(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ["// Nothing to do."];
}
