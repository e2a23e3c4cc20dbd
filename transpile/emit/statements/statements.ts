/**
 * Statements, a list of lines each; `deno fmt` indents them.
 *
 * @module
 */
import { initOf, looseArguments } from "../calls/arguments.ts";
import { isAlways, members } from "../../analysis/mod.ts";
import type {
  Assert,
  Call,
  ClassDef,
  Delete,
  Expr,
  ExprStatement,
  If,
  Import,
  ImportFrom,
  Name,
  Raise,
  Return,
  Stmt,
} from "../../syntax/ast.ts";
import { annotatedAssign, assign } from "./assignments.ts";
import { augmentedAssign } from "./augmented.ts";
import { hoistedDeclaration } from "./declarations.ts";
import { isMainGuard } from "../scopes/blocks.ts";
import { baseInit } from "../classes/constructors.ts";
import { hierarchyOf, soleBase } from "../classes/hierarchy.ts";
import { isSuper } from "../expressions/access.ts";
import { classStatement } from "../classes/classes.ts";
import {
  argument,
  at,
  call,
  type Code,
  Level,
  made,
  not,
  primary,
  quote,
} from "../writing/code.ts";
import { blockComment } from "../writing/comments.ts";
import { condition } from "../expressions/conditions.ts";
import type { Emitter } from "../emitter.ts";
import { nameOf, present, value } from "../expressions/expressions.ts";
import { raw } from "../expressions/operators.ts";
import { fallsOff, functionStatement } from "../functions/functions.ts";
import { forStatement, whileStatement } from "./loops.ts";
import { matchStatement } from "./match.ts";
import { makerLines } from "../scopes/nested.ts";
import { typeAlias } from "../writing/type_parameters.ts";
import { loadCalls, ownStore } from "../modules/own_modules.ts";
import { addition } from "../expressions/item_sums.ts";
import { isLoadBlock, loadFunction } from "../modules/loaded.ts";
import { tryStatement } from "./try.ts";
import { withStatement } from "./with.ts";

/** Where a block ends: what comes behind it in the source, so that comments find their place. */
export interface Surroundings {
  /** Offset at which the block's own text begins: behind the colon. */
  readonly from: number;
  /** Offset of whatever comes next. */
  readonly to: number;
}

/** Lines that stand before a statement of a block, or at its end. */
export interface Inserted {
  readonly before: Stmt | null;
  readonly lines: () => readonly string[];
}

/** The lines of a statement list, with comments and blank lines. */
export function block(
  e: Emitter,
  body: readonly Stmt[],
  around: Surroundings,
  inserted: Inserted | null = null,
): string[] {
  const lines: string[] = [];
  let before = around.from;
  for (const [index, node] of body.entries()) {
    const start = startOf(node);
    const next = body[index + 1];
    const limit = next ? startOf(next) : around.to;
    const above = e.comments.above(before, start);
    if (index === 0) { while (above[0] === "") above.shift(); }
    const written = statement(e, node, body, limit);
    if (index > 0 && !fallsOff(body.slice(0, index)) && written.length > 0) {
      written.unshift("// deno-lint-ignore no-unreachable");
    } else if (hasConstantTest(node)) written.unshift("// deno-lint-ignore no-constant-condition");
    if (isApart(e, node, body[index - 1]) && lines.length > 0 && !above.includes("")) {
      lines.push("");
    }
    if (e.isTopLevel(node)) lines.push(...makerLines(e));
    if (node === inserted?.before) lines.push(...inserted.lines());
    lines.push(...above, ...written);
    before = node.end;
  }
  const column = body[0]?.col_offset ?? 0;
  lines.push(...e.comments.below(before, around.to, column));
  if (inserted?.before === null) lines.push(...inserted.lines());
  return lines;
}

/** Whether a condition of a statement is the same each time, in a linter's eyes. */
function hasConstantTest(node: Stmt): boolean {
  if (node.type === "If") return isConstant(node.test) && !isLoadBlock(node);
  return node.type === "Assert" && isConstant(node.test);
}

function isConstant(node: Expr): boolean {
  switch (node.type) {
    case "Constant":
      return true;
    case "Compare":
      return [node.left, ...node.comparators].every(isConstant);
    case "BoolOp":
      return node.values.every(isConstant);
    case "UnaryOp":
      return isConstant(node.operand);
    default:
      return false;
  }
}

/** Whether a blank line sets a statement apart from the one before it. */
function isApart(e: Emitter, node: Stmt, before: Stmt | undefined): boolean {
  const isDefinition = (s: Stmt | undefined) =>
    s?.type === "FunctionDef" || s?.type === "AsyncFunctionDef" || s?.type === "ClassDef";
  return e.isTopLevel(node) && (isDefinition(node) || isDefinition(before));
}

/** The offset at which a statement begins, its decorators included. */
export function startOf(node: Stmt): number {
  if ("decorator_list" in node && node.decorator_list.length > 0) {
    return Math.min(node.start, node.decorator_list[0]!.start - 1);
  }
  return node.start;
}

/** A block between braces that is never empty. */
export function braces(
  e: Emitter,
  body: readonly Stmt[],
  around: Surroundings,
  why = "Nothing to do.",
): string[] {
  const lines = block(e, body, around);
  return lines.length > 0 ? lines : [`// ${why}`];
}

/** One statement: its declarations, what has to come first, and itself. */
function statement(e: Emitter, node: Stmt, body: readonly Stmt[], limit: number): string[] {
  const lines = e.hoistedBefore(node).map((variable) => hoistedDeclaration(e, variable, node));
  const { result, before } = e.separately(() => write(e, node, body, limit));
  const behind = isCompound(node)
    ? ""
    : e.comments.behind(node.start, e.comments.endOfLine(node.end));
  if (behind && result.length > 0) result[result.length - 1] += behind;
  else if (behind) result.push(behind.trim());
  const all = [...lines, ...before, ...result];
  e.places.push({ node, lines: all });
  return [...all];
}

function isCompound(node: Stmt): boolean {
  return "body" in node || node.type === "Match";
}

function write(e: Emitter, node: Stmt, body: readonly Stmt[], limit: number): string[] {
  switch (node.type) {
    case "Expr":
      return expressionStatement(e, node);
    case "Assign":
      return assign(e, node);
    case "AnnAssign":
      return annotatedAssign(e, node);
    case "AugAssign":
      return augmentedAssign(e, node);
    case "Return":
      return returnStatement(e, node);
    case "If":
      return addition(e, node) ?? ifStatement(e, node, limit);
    case "For":
    case "AsyncFor":
      return forStatement(e, node, limit);
    case "While":
      return whileStatement(e, node, limit);
    case "With":
    case "AsyncWith":
      return withStatement(e, node, body, limit);
    case "Try":
      return tryStatement(e, node, limit);
    case "TryStar":
      return tryStatement(e, node, limit);
    case "Raise":
      return [raise(e, node)];
    case "Assert":
      return [assertion(e, node)];
    case "Delete":
      return deletion(e, node);
    case "FunctionDef":
    case "AsyncFunctionDef":
      return functionStatement(e, node, limit);
    case "ClassDef":
      return classStatement(e, node, limit);
    case "Match":
      return matchStatement(e, node, limit);
    case "Break": {
      const label = e.loops.at(-1)?.flag;
      return [label ? `break ${label};` : "break;"];
    }
    case "Continue":
      return ["continue;"];
    case "Import":
    case "ImportFrom":
      return importStatement(e, node);
    case "TypeAlias":
      return typeAlias(e, node);
    case "Global":
    case "Nonlocal":
    case "Pass":
      return [];
  }
}

/** An import, as far as it is more than a declaration at the head of the file. */
function importStatement(e: Emitter, node: Import | ImportFrom): string[] {
  for (const part of [node, ...node.names]) {
    const failure = e.analysis.failingImports.get(part);
    if (failure === undefined) continue;
    const before = loadCalls(e, node);
    const known = /^No module named '/.test(failure) ? "ModuleNotFoundError" : "ImportError";
    return [...before, `throw ${importError(e, node, known, failure).text};`];
  }
  return [
    ...loadCalls(e, node),
    ...node.names.flatMap((alias) => e.importStatements.get(alias)?.() ?? []),
  ];
}

/** The error of an import that fails, with what it misses where the program looks at that. */
function importError(e: Emitter, node: Import | ImportFrom, kind: string, text: string): Code {
  const made = (fields: string) => primary(`new ${e.py(kind)}(${quote(text)}${fields})`);
  const missing = /^No module named '([^']*)'/.exec(text);
  const asks = e.attributesNamed("name").length > 0;
  if (missing) return made(asks ? `, { name: ${quote(missing[1]!)} }` : "");
  const [, name, module] = /^cannot import name '([^']*)' from (?:.* )?'([^']*)'/.exec(text) ?? [];
  if (name === undefined) return made("");
  const code = made(asks ? `, { name: ${quote(module!)} }` : "");
  const hint = e.analysis.importHint(node, name);
  return hint === "" ? code : call(e.py("suggesting"), code, quote(hint));
}

function expressionStatement(e: Emitter, node: ExprStatement): string[] {
  const { value: expression } = node;
  if (expression.type === "Constant") {
    const literal = expression.value;
    return literal.type === "str" ? blockComment(literal.value) : [];
  }
  const { inClass, kind } = e.frame;
  const hook = expression.type === "Call" && expression.func.type === "Attribute" &&
    expression.func.attr === "__init_subclass__" && isSuper(e, expression.func.value);
  const isShared = inClass !== null && hierarchyOf(e).shared.has(inClass);
  const isPlainHook = hook && expression.keywords.length + expression.args.length === 0;
  if (isPlainHook && !isShared && !(inClass && e.ownBases(inClass).length > 0)) return [];
  const init = kind === "constructor" && inClass ? baseInit(e, node, inClass) : null;
  if (init) return soleBase(e, inClass!) ? [] : rootInit(e, init);
  const isLate = inClass !== null && hierarchyOf(e).late.has(inClass);
  if (expression.type === "Call" && isSuperInit(expression) && !isLate) {
    return e.fail(
      node,
      "super().__init__() can only be called in __init__ itself, outside conditions and loops",
    );
  }
  if (
    expression.type === "Call" && expression.func.type === "Attribute" &&
    expression.func.attr === "clear"
  ) {
    if (isAlways(e.typeOf(expression.func.value), "list")) {
      return [`${at(Level.Call, present(e, expression.func.value))}.length = 0;`];
    }
  }
  if (
    (expression.type === "ListComp" || expression.type === "SetComp") &&
    expression.generators.length === 1
  ) {
    const text = value(e, expression).text;
    return [statementText(text)];
  }
  if (isInert(expression)) return [`void ${at(Level.Unary, value(e, expression))};`];
  return [statementText(value(e, expression).text)];
}

/** What `object.__init__` says to arguments, where a class has no other base; nothing where there are none. */
function rootInit(e: Emitter, node: Call): string[] {
  const given = looseArguments(e, isSuperInit(node) ? node : { ...node, args: node.args.slice(1) });
  return given.length > 0 ? [`${call(e.py("initObject"), "this", ...given).text};`] : [];
}

/** Expressions that a linter would find useless as statements. */
function isInert(node: ExprStatement["value"]): boolean {
  return [
    "Name",
    "Attribute",
    "BinOp",
    "UnaryOp",
    "Compare",
    "BoolOp",
    "Tuple",
    "List",
    "Subscript",
  ].includes(node.type);
}

/** An expression as a statement of its own. */
export function statementText(text: string): string {
  return /^(\{|function\b|class\b|async function\b)/.test(text) ? `(${text});` : `${text};`;
}

/** Whether a call is `super().__init__(…)`. */
export function isSuperInit(node: ExprStatement["value"]): boolean {
  return node.type === "Call" && node.func.type === "Attribute" && node.func.attr === "__init__" &&
    node.func.value.type === "Call" && node.func.value.func.type === "Name" &&
    node.func.value.func.id === "super";
}

function returnStatement(e: Emitter, node: Return): string[] {
  const { owner } = e.frame;
  // A getter has to say that it gives nothing.
  const isGetter = owner.type === "FunctionDef" &&
    owner.decorator_list.some((one) => one.type === "Name" && one.id === "property");
  const nothing = isGetter ? "return undefined;" : "return;";
  if (!node.value) return [e.frame.returnsValue ? "return null;" : nothing];
  const isNone = node.value.type === "Constant" && node.value.value.type === "None";
  const isInit = owner.type === "FunctionDef" && owner.name === "__init__" && e.frame.inClass;
  if (!e.frame.returnsValue) {
    if (isNone) return [nothing];
    const type = e.typeOf(node.value);
    if (members(type).every((m) => m.kind === "none") && node.value.type === "Call") {
      const { text } = value(e, node.value);
      return isInit ? [`${text};`, "return;"] : [`return ${text};`];
    }
    // Who made the object refuses what this gives.
    if (isInit) return [`return ${argument(value(e, node.value))} as never;`];
  }
  const isRaw = owner.type === "FunctionDef" && e.raw.results.has(owner);
  return [`return ${(isRaw ? raw(e, node.value) : value(e, node.value)).text};`];
}

function ifStatement(e: Emitter, node: If, limit: number): string[] {
  if (isLoadBlock(node)) {
    const around = { from: node.body[0]!.start, to: limit };
    return loadFunction(e, node, braces(e, node.body, around));
  }
  const test = isMainGuard(node) ? primary("import.meta.main") : condition(e, node.test);
  const first = node.body[0]!;
  const bodyEnd = node.orelse[0] ? clauseStart(e, node) : limit;
  const opening = e.comments.behind(node.test.end, startOf(first));
  const lines = [`if (${test.text}) {${opening}`];
  lines.push(...braces(e, node.body, { from: node.test.end, to: bodyEnd }));
  const [only] = node.orelse;
  if (!only) return [...lines, "}"];
  const isElif = node.orelse.length === 1 && only.type === "If" && isElifAt(e, node, only);
  if (isElif && e.hoistedBefore(only).length === 0) {
    const { result, before } = e.separately(() => ifStatement(e, only, limit));
    if (before.length === 0) return [...lines, `} else ${result[0]}`, ...result.slice(1)];
    return [...lines, "} else {", ...before, ...result, "}"];
  }
  const behind = e.comments.behind(node.body.at(-1)!.end, only.start);
  return [
    ...lines,
    `} else {${behind}`,
    ...braces(e, node.orelse, { from: clauseEnd(e, node), to: limit }),
    "}",
  ];
}

/** Whether an `if` in the else-branch is written `elif`. */
function isElifAt(e: Emitter, node: If, only: If): boolean {
  const { source } = e.module;
  return source.startsWith("elif", only.start) ||
    !/\belse\b/.test(source.slice(node.body.at(-1)!.end, only.start));
}

/** Where the line of `else:` begins. */
function clauseStart(e: Emitter, node: If): number {
  const only = node.orelse[0]!;
  const { source } = e.module;
  if (source.startsWith("elif", only.start)) return only.start;
  const from = node.body.at(-1)!.end;
  const found = source.slice(from, only.start).search(/^[ \t]*else\b/m);
  return found < 0 ? only.start : from + found;
}

function clauseEnd(e: Emitter, node: If): number {
  const start = clauseStart(e, node);
  const colon = e.module.source.indexOf(":", start);
  return colon < 0 ? start : Math.min(colon + 1, node.orelse[0]!.start);
}

/** `raise`, bare or not. */
export function raise(e: Emitter, node: Raise): string {
  if (!node.exc) {
    const caught = e.caught.at(-1);
    if (!caught) return `throw new ${e.py("RuntimeError")}("No active exception to reraise");`;
    return `throw ${e.pending.has(caught) ? reraised(e, caught) : caught};`;
  }
  const made = thrown(e, node.exc);
  const caught = e.caught.at(-1);
  const error = caught !== undefined && caught !== made.text && notesContext(e, node)
    ? call(e.py("withContext"), made, caught)
    : made;
  if (!node.cause) {
    // The linter takes it that a bare name at the start of a block is not thrown, and that no handler is reached.
    const around = e.parentOf(node);
    const isBare = around?.type === "Try" && around.body[0] === node && /^\w+$/.test(error.text);
    return `throw ${argument(error)}${isBare ? " as Error" : ""};`;
  }
  const isNone = node.cause.type === "Constant" && node.cause.value.type === "None";
  const cause = isNone ? primary("null") : causeOf(e, node.cause);
  return `throw ${call(e.py("raiseFrom"), error, cause).text};`;
}

/** Whether it can be seen what was being handled when a statement raised something. */
export function notesContext(e: Emitter, node: Raise): boolean {
  return node.exc === null || node.cause === null || e.showsContext;
}

/** What a bare `raise` throws where it is not sure that anything was raised. */
function reraised(e: Emitter, caught: string): string {
  return `${caught} ?? new ${e.py("RuntimeError")}("No active exception to reraise")`;
}

/** What `raise node` throws: an instance, made here where a class is given. */
function thrown(e: Emitter, node: Raise["exc"] & object): Code {
  const found = node.type === "Name" || node.type === "Attribute" ? e.analysis.resolve(node) : null;
  const isLibrary = found?.kind === "library" && found.row.kind === "class" &&
    !/^[a-z]+$/.test(found.row.name);
  const init = found?.kind === "class" ? initOf(e, found.node) : null;
  const needs = init !== null && "args" in init &&
    init.args.posonlyargs.length + init.args.args.length - init.args.defaults.length > 1;
  const type = e.typeOf(node);
  const isOther = (type.kind === "instance" || type.kind === "class") &&
    isNoException(e, type.node);
  if (!needs && !isOther && (found?.kind === "class" || isLibrary)) {
    return primary(`new ${made(value(e, node))}()`);
  }
  const code = value(e, node);
  if (isOther) return call(e.py("throwable"), code);
  if (code.text.startsWith("new ")) return code;
  const known = members(type).length > 0 &&
    members(type).every((m) => m.kind === "instance" || m.kind === "libraryInstance");
  return known ? code : call(e.py("throwable"), code);
}

/** Whether a class of the program, with all that it derives from, is known to be no exception. */
function isNoException(e: Emitter, node: ClassDef): boolean {
  return [node, ...e.ownBases(node)].every((one) =>
    one.keywords.length === 0 && one.decorator_list.length === 0 &&
    one.bases.every((base) => e.typeOf(base).kind === "class")
  );
}

/** What an exception is raised from: an instance is made where a class is given, all else is looked at when it is run. */
function causeOf(e: Emitter, node: Expr): Code {
  const code = thrown(e, node);
  return code.text.startsWith("new ") ? code : value(e, node);
}

function assertion(e: Emitter, node: Assert): string {
  const error = `new ${e.py("AssertionError")}(${node.msg ? argument(value(e, node.msg)) : ""})`;
  return `if (${not(condition(e, node.test)).text}) throw ${error};`;
}

/** What raises the error for a name that is deleted where it may have no value. */
function missingCheck(e: Emitter, target: Name): string[] {
  const variable = e.variableOf(target);
  if (!variable || !e.frame.plan.unassigned.has(target)) return [];
  const check = variable.isGlobal ? "boundGlobal" : "bound";
  return [`${call(e.py(check), primary(nameOf(e, target)), quote(target.id)).text};`];
}

function deletion(e: Emitter, node: Delete): string[] {
  return node.targets.flatMap((target): string[] => {
    switch (target.type) {
      case "Name": {
        const owner = e.variableOf(target)?.scope.node;
        return owner?.type === "ClassDef"
          ? [`${call(e.py("delattr"), "this", quote(target.id)).text};`]
          : [...missingCheck(e, target), `${nameOf(e, target)} = undefined;`];
      }
      case "Attribute":
        return ownStore(e, target, primary("undefined as never")) ??
          [`${call(e.py("delattr"), value(e, target.value), quote(target.attr)).text};`];
      case "Subscript": {
        const { slice } = target;
        if (slice.type === "Slice") {
          const parts = [slice.lower, slice.upper, slice.step].map((p) =>
            p ? argument(value(e, p)) : "null"
          );
          while (parts.at(-1) === "null") parts.pop();
          return [`${call(e.py("delSlice"), value(e, target.value), ...parts).text};`];
        }
        return [`${call(e.py("delItem"), value(e, target.value), value(e, slice)).text};`];
      }
      case "Tuple":
      case "List":
        return target.elts.flatMap((item) => deletion(e, { ...node, targets: [item] }));
      default:
        return e.fail(target, "this cannot be deleted");
    }
  });
}
