/**
 * `try`.
 *
 * @module
 */
import type { ExceptHandler, Expr, Node, Stmt, Try, TryStar } from "../../syntax/ast.ts";
import type { Variable } from "../../analysis/mod.ts";
import type { Row } from "../../library/signature.ts";
import { isMapped } from "./exceptions.ts";
import { contains } from "../scopes/blocks.ts";
import { at, binary, call, type Code, Level, not, primary } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { fallsOff } from "../functions/functions.ts";
import { value } from "../expressions/expressions.ts";
import { identifier } from "../writing/names.ts";
import { block, braces, notesContext as raisesWithContext, startOf } from "./statements.ts";

/** `try … except … else … finally`. */
export function tryStatement(e: Emitter, node: Try | TryStar, limit: number): string[] {
  const { handlers, orelse, finalbody } = node;
  const tryEnd = e.module.source.indexOf(":", node.start) + 1;
  const afterHandlers = finalbody[0]
    ? clause(e, "finally", lastEnd(node, false), finalbody[0])
    : limit;
  const afterBody = handlers[0]?.start ?? afterHandlers;
  const lines: string[] = [];
  const isStar = node.type === "TryStar";
  const leaves = !isStar && handlers.every((handler) => !fallsOff(handler.body));
  const flag = orelse.length > 0 && handlers.length > 0 && !leaves
    ? e.freshName("completed")
    : null;
  const opening = e.comments.behind(tryEnd, startOf(node.body[0]!));
  const body = braces(e, node.body, { from: tryEnd, to: afterBody });
  if (flag) body.push(`${flag} = true;`);
  const caught = handlers.length > 0
    ? (isStar ? starClause : catchClause)(
      e,
      node,
      orelse[0] ? clause(e, "else", handlers.at(-1)!.end, orelse[0]) : afterHandlers,
    )
    : [];
  const rest = orelse.length > 0
    ? block(e, orelse, { from: handlers.at(-1)?.end ?? node.body.at(-1)!.end, to: afterHandlers })
    : [];
  const pending = e.tellsContext && finalbody.some((s) => mayRaise(s, true))
    ? e.freshName("pending")
    : null;
  const last = finalbody.length > 0
    ? finallyClause(e, finalbody, afterHandlers, limit, pending)
    : [];
  if (pending) {
    const noted = [`catch (failed) {`, `${pending} = failed;`, "throw failed;", "}"];
    const inner = flag
      ? [`let ${flag} = false;`, `try {${opening}`, ...body, "}"]
      : [`try {${opening}`, ...body, ...caught.length > 0 ? [] : rest, "}"];
    join(inner, caught.length > 0 ? caught : noted);
    if (flag) inner.push(`if (${flag}) {`, ...rest, "}");
    else if (caught.length > 0) inner.push(...rest);
    const whole = caught.length > 0 ? ["try {", ...inner, "}"] : inner;
    if (caught.length > 0) join(whole, noted);
    join(whole, last);
    return [`let ${pending}: unknown;`, ...whole];
  }
  if (!flag && caught.length > 0 && rest.length > 0) {
    // No handler goes on behind itself, so what follows runs only where nothing was raised.
    lines.push(`try {${opening}`, ...body, "}");
    join(lines, caught);
    lines.push(...rest);
    if (last.length === 0) return lines;
    const whole = ["try {", ...lines, "}"];
    join(whole, last);
    return whole;
  }
  if (!flag) {
    lines.push(`try {${opening}`, ...body, ...rest, "}");
    join(lines, caught);
    join(lines, last);
    return lines;
  }
  lines.push(`let ${flag} = false;`, `try {${opening}`, ...body, "}");
  join(lines, caught);
  lines.push(`if (${flag}) {`, ...rest, "}");
  if (last.length === 0) return lines;
  const whole = ["try {", ...lines, "}"];
  join(whole, last);
  return whole;
}

/** `finally { … }`; what it raises was raised in the handling of `pending`, where that is defined. */
function finallyClause(
  e: Emitter,
  body: readonly Stmt[],
  from: number,
  limit: number,
  pending: string | null,
): string[] {
  const write = () => braces(e, body, { from: colonAfter(e, from), to: limit });
  const opening = e.comments.behind(colonAfter(e, from), startOf(body[0]!));
  if (!pending) return [`finally {${opening}`, ...write(), "}"];
  e.pending.add(pending);
  const written = catching(e, pending, write);
  return [`finally {${opening}`, ...withContext(e, written, pending), "}"];
}

/** Whether a statement may raise something; `raise` itself notes what is being handled unless it is said to `count`. */
function mayRaise(node: Stmt, count = false): boolean {
  return contains(node, (n) => {
    if (n.type === "Raise") return count;
    if (n.type === "Call") {
      // What is raised is made of constants and names.
      return !(isRaised(node, n) && n.args.every(({ type }) => type === "Constant"));
    }
    return RAISING.has(n.type);
  });
}

function isRaised(node: Stmt, made: Node): boolean {
  return contains(node, (n) => n.type === "Raise" && n.exc === made);
}

/** What may raise an exception by itself. */
const RAISING: ReadonlySet<string> = new Set([
  "Attribute",
  "Subscript",
  "BinOp",
  "UnaryOp",
  "Compare",
  "AugAssign",
  "Assert",
  "Await",
  "Delete",
  "For",
  "AsyncFor",
  "With",
  "AsyncWith",
  "Import",
  "ImportFrom",
  "Yield",
  "YieldFrom",
  "Starred",
  "Tuple",
  "List",
  "Name",
]);

/** Puts a clause behind the closing brace before it. */
function join(lines: string[], clause: readonly string[]): void {
  const [first, ...rest] = clause;
  if (first === undefined) return;
  lines[lines.length - 1] += ` ${first}`;
  lines.push(...rest);
}

function lastEnd(node: Try | TryStar, withFinal: boolean): number {
  const lists: readonly (readonly Stmt[])[] = [
    node.body,
    ...node.handlers.map((h) => h.body),
    node.orelse,
  ];
  const all = withFinal ? [...lists, node.finalbody] : lists;
  return Math.max(...all.map((body) => body.at(-1)?.end ?? 0));
}

function clause(e: Emitter, word: string, from: number, first: Stmt): number {
  const found = e.module.source.slice(from, first.start).search(
    new RegExp(`^[ \\t]*${word}\\b`, "m"),
  );
  return found < 0 ? first.start : from + found;
}

function colonAfter(e: Emitter, offset: number): number {
  const colon = e.module.source.indexOf(":", offset);
  return colon < 0 ? offset : colon + 1;
}

/** `catch (error) { … }`: which handler takes the error, and throwing it again where none does. */
function catchClause(e: Emitter, node: Try | TryStar, limit: number): string[] {
  const { handlers } = node;
  const [only] = handlers;
  const limits = handlers.map((_, i) => handlers[i + 1]?.start ?? limit);
  if (handlers.length === 1 && only!.type_ === null) {
    const uses = only!.body.some((s) => contains(s, (n) => asksForCaught(e, n))) ||
      notesContext(e, only!.body);
    const name = uses ? errorName(e, node) : "";
    const opening = e.comments.behind(only!.start, startOf(only!.body[0]!));
    const written = catching(
      e,
      name || "error",
      () => braces(e, only!.body, around(e, only!, limits[0]!), "Ignored."),
    );
    const body = handled(e, only!, written, name);
    return [name ? `catch (${name}) {${opening}` : `catch {${opening}`, ...body, "}"];
  }
  const name = errorName(e, node);
  if (handlers.length === 1) {
    const opening = e.comments.behind(only!.start, startOf(only!.body[0]!));
    const body = handlerBody(e, only!, name, limits[0]!);
    const test = not(matching(e, only!.type_!, name));
    return [`catch (${name}) {${opening}`, `if (${test.text}) throw ${name};`, ...body, "}"];
  }
  const lines = [`catch (${name}) {`];
  let open = "";
  let rest = true;
  handlers.forEach((handler, index) => {
    const behind = e.comments.behind(handler.start, startOf(handler.body[0]!));
    const body = handlerBody(e, handler, name, limits[index]!);
    if (handler.type_) {
      lines.push(`${open}if (${matching(e, handler.type_, name).text}) {${behind}`, ...body);
    } else {
      lines.push(`} else {${behind}`, ...body);
      rest = false;
    }
    open = "} else ";
  });
  if (rest) lines.push("} else {", `throw ${name};`);
  return [...lines, "}", "}"];
}

/** `catch (error) { … }` of `except*`: each clause takes its part of a group, and what is left is thrown in the end. */
function starClause(e: Emitter, node: Try | TryStar, limit: number): string[] {
  const error = e.isTaken("error") || e.caught.includes("error") ? e.freshName("caught") : "error";
  const parts = e.freshName("parts");
  const lines = [`catch (${error}) {`, `const ${parts} = new ${e.py("Caught")}(${error});`];
  node.handlers.forEach((handler, index) => {
    const to = node.handlers[index + 1]?.start ?? limit;
    const opening = e.comments.behind(handler.start, startOf(handler.body[0]!));
    const variable = handler.name && bindingIsUsed(e, handler) ? boundBy(e, handler) : null;
    const isDeclared = variable && e.frame.plan.declared.get(handler)?.has(variable);
    const group = variable && isDeclared ? e.nameOf(variable) : e.freshName("group");
    const body = catching(
      e,
      group,
      () => braces(e, handler.body, around(e, handler, to), "Ignored."),
    );
    const raised = e.freshName("raised");
    const shares = variable && isDeclared &&
      node.handlers.some((one) => one !== handler && one.name && boundBy(e, one) === variable);
    if (shares) lines.push("{");
    lines.push(
      `const ${group} = ${call(`${parts}.take`, value(e, handler.type_!)).text};`,
      `if (${group} !== null) {${opening}`,
      ...variable && !isDeclared ? [`${e.nameOf(variable)} = ${group};`] : [],
      "try {",
      ...body,
      `} catch (${raised}) {`,
      `${parts}.raised(${raised});`,
      "}",
      ...variable && !isDeclared ? [`${e.nameOf(variable)} = undefined;`] : [],
      "}",
    );
    if (shares) lines.push("}");
  });
  return [...lines, `${parts}.finish();`, "}"];
}

/** Whether code asks for what is being handled without naming it. */
function asksForCaught(e: Emitter, node: Node): boolean {
  if (node.type === "Raise") return raisesWithContext(e, node);
  if (node.type !== "Call") return false;
  const { func } = node;
  const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
  if (node.keywords.some(({ arg }) => arg === "exc_info")) return true;
  return /^(exc_info|exception|format_exc|print_exc)$/.test(name);
}

function around(e: Emitter, handler: ExceptHandler, to: number): { from: number; to: number } {
  const from = e.module.source.indexOf(":", handler.type_?.end ?? handler.start) + 1;
  return { from: Math.min(from, handler.body[0]!.start), to };
}

/** The name of what is caught: the program's own where one handler binds it as it is. */
function errorName(e: Emitter, node: Try | TryStar): string {
  const [only] = node.handlers;
  if (node.handlers.length === 1 && only!.name && bindsDirectly(e, only!)) {
    return bindingName(e, only!);
  }
  return e.isTaken("error") || e.caught.includes("error") ? e.freshName("caught") : "error";
}

function bindingName(e: Emitter, handler: ExceptHandler): string {
  const variable = boundBy(e, handler);
  return variable ? e.nameOf(variable) : identifier(handler.name!);
}

function boundBy(e: Emitter, handler: ExceptHandler) {
  const scope = e.analysis.scopes.scopeOf(handler);
  return e.analysis.scopes.lookup(handler.name!, scope);
}

/** Whether a handler's name can stand for what JavaScript caught, without conversion. */
function bindsDirectly(e: Emitter, handler: ExceptHandler): boolean {
  const variable = boundBy(e, handler);
  if (!variable || !e.frame.plan.declared.get(handler)?.has(variable)) return false;
  return handler.type_ !== null && !isMapped(e, handler.type_);
}

function handlerBody(e: Emitter, handler: ExceptHandler, caught: string, limit: number): string[] {
  const first: string[] = [];
  if (handler.name && bindingIsUsed(e, handler)) {
    const name = bindingName(e, handler);
    const variable = boundBy(e, handler);
    const keyword = variable && e.frame.plan.declared.get(handler)?.get(variable);
    const given: Code = handler.type_ && !isMapped(e, handler.type_)
      ? primary(caught)
      : call(e.py("exception"), caught);
    if (name !== caught) first.push(`${keyword ? `${keyword} ` : ""}${name} = ${given.text};`);
  }
  const written = catching(
    e,
    caught,
    () => braces(e, handler.body, around(e, handler, limit), "Ignored."),
  );
  const body = handled(e, handler, written, caught);
  const outer = handler.name ? boundBy(e, handler) : null;
  const isOuter = outer && bindingIsUsed(e, handler) &&
    !e.frame.plan.declared.get(handler)?.has(outer);
  if (isOuter) {
    const clear = `${e.nameOf(outer)} = undefined;`;
    if (isReadOutside(handler, outer) && handler.body.some((s) => mayLeave(s))) {
      body.splice(0, body.length, "try {", ...body, "} finally {", clear, "}");
    } else if (fallsOff(handler.body)) body.push(clear);
  }
  return first.length > 0 && body[0] === "// Ignored."
    ? [...first, ...body.slice(1)]
    : [...first, ...body];
}

/** Whether the name that a handler binds is read anywhere else, where it must not be found any more. */
function isReadOutside({ start, end }: ExceptHandler, variable: Variable): boolean {
  return variable.reads.some(({ name }) => name.start < start || name.end > end);
}

/** Whether a statement may leave a handler other than by its end. */
function mayLeave(node: Stmt): boolean {
  return mayRaise(node, true) ||
    contains(node, ({ type }) => type === "Return" || type === "Break" || type === "Continue");
}

/** What a handler does, where it matters with a note of what was being handled when it raises something itself. */
function handled(
  e: Emitter,
  handler: ExceptHandler,
  body: string[],
  caught: string,
): string[] {
  return notesContext(e, handler.body) ? withContext(e, body, caught) : body;
}

/** Whether what the statements of a handler raise has to be noted with what is handled. */
function notesContext(e: Emitter, body: readonly Stmt[]): boolean {
  if (e.readsContext) return body.some((s) => mayRaise(s));
  return e.showsContext && body.some((s) => contains(s, (n) => fails(e, s, n)));
}

/** Whether a node raises exceptions in ordinary programs: what looks something up, divides, or calls what may do so. */
function fails(e: Emitter, around: Stmt, node: Node): boolean {
  if (node.type === "Subscript") return node.ctx === "Load";
  if (node.type === "BinOp") return /^(Div|FloorDiv|Mod)$/.test(node.op);
  if (node.type !== "Call" || isRaised(around, node)) return false;
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library" || found.row.kind === "module") return true;
  return !(HARMLESS.has(found.row.name) || /^(logging|traceback|warnings)$/.test(found.row.module));
}

/** Functions that do not fail with what handlers give them. */
const HARMLESS: ReadonlySet<string> = new Set([
  "print",
  "str",
  "repr",
  "type",
  "len",
  "isinstance",
  "list.append",
  "set.add",
  "str.format",
  "str.join",
  "dict.get",
  "sys.exit",
]);

/** Notes of what a handler's calls raise what was being handled. */
function withContext(e: Emitter, body: readonly string[], caught: string): string[] {
  const raised = e.freshName("raised");
  const error = call(e.py("withContext"), call(e.py("exception"), raised), caught);
  return ["try {", ...body, `} catch (${raised}) {`, `throw ${error.text};`, "}"];
}

function bindingIsUsed(e: Emitter, handler: ExceptHandler): boolean {
  const variable = boundBy(e, handler);
  if (!variable) return false;
  const isInside = ({ start, end }: Node) => start >= handler.start && end <= handler.end;
  // a handler in it that binds the name again takes it for declared
  return variable.reads.some(({ name }) => isInside(name)) ||
    variable.bindings.some(({ node }) => node !== handler && isInside(node)) ||
    !e.frame.plan.declared.get(handler)?.has(variable);
}

function catching<T>(e: Emitter, name: string, write: () => T): T {
  e.caught.push(name);
  try {
    return write();
  } finally {
    e.caught.pop();
  }
}

/** `error instanceof A || error instanceof B`. */
function matching(e: Emitter, type: Expr, name: string): Code {
  if (type.type === "Tuple" && type.elts.every((item) => isClass(e, item))) {
    const tests = type.elts.map((item) => matching(e, item, name));
    return { text: tests.map((test) => at(Level.Or + 1, test)).join(" || "), level: Level.Or };
  }
  if (isClass(e, type)) {
    return binary(primary(name), "instanceof", value(e, type), Level.Relational);
  }
  return call(e.py("matches"), name, value(e, type));
}

/** Whether an expression names a class that may be raised. */
function isClass(e: Emitter, type: Expr): boolean {
  if (type.type !== "Name" && type.type !== "Attribute") return false;
  const found = e.analysis.resolve(type);
  if (found?.kind !== "class") {
    return found?.kind === "library" && found.row.kind === "class" && !isPlainType(found.row);
  }
  const bases = [found.node, ...e.ownBases(found.node)].flatMap((one) => one.bases);
  return bases.some((base) => {
    const known = e.analysis.resolve(base);
    return known?.kind !== "class" && !(known?.kind === "library" && isPlainType(known.row));
  });
}

/** Whether a class of the library is a type such as `int`, which is never raised. */
function isPlainType(row: Row): boolean {
  return row.kind === "class" && row.module === "builtins" && /^[a-z]/.test(row.name);
}
