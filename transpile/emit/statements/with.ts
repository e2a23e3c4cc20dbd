/**
 * `with`: `using` for what the library gives, `try … finally` for the program's own context managers.
 *
 * @module
 */
import { withoutNone } from "../../analysis/mod.ts";
import { functionRow } from "../../library/mod.ts";
import type {
  AsyncWith,
  ClassDef,
  Expr,
  FunctionDef,
  Name,
  Stmt,
  With,
  WithItem,
} from "../../syntax/ast.ts";
import { contains, isMainGuard } from "../scopes/blocks.ts";
import { store } from "./stores.ts";
import {
  argument,
  at,
  awaited,
  call,
  type Code,
  Level,
  postfix,
  primary,
} from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { nameOf, value } from "../expressions/expressions.ts";
import { filled } from "../functions/functions.ts";
import { holding, isSteady, runsOften } from "../scopes/held.ts";
import { assured } from "../scopes/references.ts";
import { typed } from "../writing/types.ts";
import { block, startOf } from "./statements.ts";

/** A `with` statement; `siblings` is the block that it stands in. */
export function withStatement(
  e: Emitter,
  node: With | AsyncWith,
  siblings: readonly Stmt[],
  limit: number,
): string[] {
  const from = node.items.at(-1)!.end;
  const behind = e.comments.behind(from, startOf(node.body[0]!)).trim();
  const lines = withItems(e, node, 0, () => block(e, node.body, { from, to: limit }));
  const inner = behind ? [behind, ...lines] : lines;
  const isClosed = node.items.every((item) =>
    isHeldOften(e, item) && isSteady(e, item.context_expr, node)
  );
  return isClosed || isLast(e, node, siblings) ? inner : ["{", ...inner, "}"];
}

/** Whether nothing happens behind the statement in its block, so that the block's own end will do. */
function isLast(e: Emitter, node: Stmt, siblings: readonly Stmt[]): boolean {
  if (e.isTopLevel(node)) return false;
  const index = siblings.indexOf(node);
  if (siblings.filter((s) => s.type === "With").length > 1) return false;
  const rest = siblings.slice(index + 1);
  return rest.length === 0 && !isMainGuard(node);
}

function withItems(
  e: Emitter,
  node: With | AsyncWith,
  index: number,
  body: () => string[],
): string[] {
  const item = node.items[index];
  if (!item) return body();
  const rest = () => withItems(e, node, index + 1, body);
  const type = withoutNone(e.typeOf(item.context_expr));
  const swallows = type.kind === "libraryInstance" &&
    /^(contextlib|sqlite3|unittest)\./.test(type.name);
  if (node.type === "AsyncWith") {
    return isAsyncLock(e, item) ? heldAsync(e, item, rest) : managed(e, item, node, rest);
  }
  if (isHeldOften(e, item)) return holding(e, item, node, rest);
  if (type.kind === "libraryInstance" && !swallows) return disposable(e, item, type.name, rest);
  return managed(e, item, node, rest);
}

/** Classes that are held while their block runs. */
const LOCKS = new Set(
  ["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition"].flatMap((name) =>
    ["multiprocessing", "multiprocessing.synchronize", "threading"].map((module) =>
      `${module}.${name}`
    )
  ).concat(
    ["AcquirerProxy", "ConditionProxy"].map((name) => `multiprocessing.managers.${name}`),
  ),
);

/** Managers that the beginning of a block starts. */
const STARTED = new Set(
  ["BaseManager", "SyncManager", "SharedMemoryManager"].map((name) =>
    `multiprocessing.managers.${name}`
  ),
);

/** Whether an item is a lock that is taken again and again. */
function isHeldOften(e: Emitter, item: WithItem): boolean {
  const type = withoutNone(e.typeOf(item.context_expr));
  return type.kind === "libraryInstance" && LOCKS.has(type.name) && !item.optional_vars &&
    runsOften(e, item);
}

/** Whether an item is a lock of asyncio, held while the block runs. */
function isAsyncLock(e: Emitter, item: WithItem): boolean {
  const type = withoutNone(e.typeOf(item.context_expr));
  return type.kind === "libraryInstance" && !item.optional_vars &&
    /^asyncio\.(Lock|Condition|(Bounded)?Semaphore)$/.test(type.name);
}

/** `using _held = await lock.hold();`. */
function heldAsync(e: Emitter, item: WithItem, rest: () => string[]): string[] {
  const lock = at(Level.Call, assured(e, item.context_expr, value(e, item.context_expr)));
  const held = e.heldDepth > 0 ? `_held${e.heldDepth + 1}` : "_held";
  e.heldDepth++;
  const lines = [`using ${held} = await ${lock}.hold();`, ...rest()];
  e.heldDepth--;
  return lines;
}

function disposable(e: Emitter, item: WithItem, name: string, rest: () => string[]): string[] {
  const target = item.optional_vars;
  let code = value(e, item.context_expr);
  const isLock = LOCKS.has(name) ||
    /^multiprocessing\.(sharedctypes\.)?(Synchronized\w*|Value|Array)$/.test(name);
  if (isLock) {
    const lock = assured(e, item.context_expr, code);
    const owner = at(Level.Call, lock);
    code = e.analysis.needsSync(item)
      ? postfix(`${owner}.holdSync()`)
      : awaited(postfix(`${owner}.hold()`));
  }
  const made = item.context_expr.type === "Call" ? e.typeOf(item.context_expr.func) : null;
  if (STARTED.has(name) && (made === null || made.kind === "libraryClass")) {
    code = postfix(`${at(Level.Call, code)}.__enter__()`);
  }
  const keyword = !isLock && (e.analysis.needsAwait(item) || AWAITED.has(name))
    ? "await using"
    : "using";
  const variable = target?.type === "Name" ? e.variableOf(target) : null;
  const declared = variable && e.frame.plan.declared.get(item)?.get(variable);
  const enter = functionRow(`${name}.__enter__`);
  const givesItself = isLock || enter === undefined || enter.signature.endsWith("-> Self");
  if (!isLock && givesItself && declared === "const" && variable && isRead(variable.reads, item)) {
    return [`${keyword} ${e.nameOf(variable)} = ${argument(code)};`, ...rest()];
  }
  const wanted = isLock ? "_held" : "_resource";
  const held = e.heldDepth > 0 ? `${wanted}${e.heldDepth + 1}` : wanted;
  const lines = [`${keyword} ${held} = ${argument(code)};`];
  if (target && (variable === null || variable.reads.length > 0)) {
    const given = isLock
      ? primary("true")
      : givesItself
      ? primary(held)
      : postfix(`${held}.__enter__()`);
    const head = declared ? `${declared} ${nameOf(e, target as Name)} = ${given.text};` : null;
    lines.push(
      ...head
        ? [head]
        : store(e, target, given, e.typeOf(givesItself ? item.context_expr : target)),
    );
  }
  e.heldDepth++;
  lines.push(...rest());
  e.heldDepth--;
  return lines;
}

/** Library classes whose end has to be waited for. */
const AWAITED = new Set([
  "multiprocessing.Pool",
  "multiprocessing.pool.Pool",
  "multiprocessing.pool.ThreadPool",
  "concurrent.futures.ProcessPoolExecutor",
  "concurrent.futures.ThreadPoolExecutor",
]);

function isRead(reads: readonly { readonly name: Name }[], _item: WithItem): boolean {
  return reads.length > 0;
}

/** A context manager of which only `__enter__` and `__exit__` are known. */
function managed(
  e: Emitter,
  item: WithItem,
  node: With | AsyncWith,
  rest: () => string[],
): string[] {
  const plain = node.type === "With" && !e.readsContext ? plainManaged(e, item, rest) : null;
  if (plain) return plain;
  const isAsyncWith = node.type === "AsyncWith";
  const isAsync = isAsyncWith || e.analysis.needsAwait(item);
  const manager = blockName(e, "manager");
  const failure = blockName(e, "failure");
  const enter = isAsyncWith
    ? awaited(call(e.py("aenter"), manager))
    : isAsync
    ? awaited(call(e.py("enterAsync"), manager))
    : call(e.py("enter"), manager);
  const exit = (error?: string): Code => {
    const args = error ? [manager, error] : [manager];
    if (isAsyncWith) return awaited(call(e.py("aexit"), ...args));
    return isAsync ? awaited(call(e.py("exitAsync"), ...args)) : call(e.py("leave"), ...args);
  };
  const lines = [`const ${manager} = ${argument(value(e, item.context_expr))};`];
  const target = item.optional_vars;
  const known = ownMethod(e, item, "__enter__") && ownMethod(e, item, "__exit__");
  const entered = known && !isAsync
    ? postfix(`${manager}.__enter__()`)
    : item.optional_vars
    ? typed(e, item.optional_vars, enter)
    : enter;
  if (!target) lines.push(`${entered.text};`);
  else {
    const variable = target.type === "Name" ? e.variableOf(target) : null;
    const declared = variable && e.frame.plan.declared.get(item)?.get(variable);
    if (declared && variable.reads.length > 0) {
      lines.push(`${declared} ${nameOf(e, target as Name)} = ${entered.text};`);
    } else if (variable && variable.reads.length === 0) lines.push(`${entered.text};`);
    else lines.push(...store(e, target, entered, e.typeOf(target)));
  }
  lines.push(
    `let ${failure}: unknown;`,
    "try {",
    ...filled(rest()),
    "} catch (error) {",
    `${failure} = error;`,
    `if (!${at(Level.Unary, exit("error"))}) throw error;`,
    "} finally {",
    `if (${failure} === undefined) ${exit().text};`,
    "}",
  );
  return lines;
}

/** A context manager of the program whose `__exit__` neither looks at errors nor swallows them: `try … finally`. */
function plainManaged(e: Emitter, item: WithItem, rest: () => string[]): string[] | null {
  const type = e.typeOf(item.context_expr);
  if (type.kind !== "instance") return null;
  const enter = methodOf(e, type.node, "__enter__");
  const exit = methodOf(e, type.node, "__exit__");
  if (!enter || !exit || !ignoresErrors(e, exit)) return null;
  const target = item.optional_vars;
  const variable = target?.type === "Name" ? e.variableOf(target) : null;
  if (target && !variable) return null;
  const declared = variable && e.frame.plan.declared.get(item)?.get(variable);
  const isRead = variable !== null && variable.reads.length > 0;
  const itself = givesItself(enter) && declared === "const" && isRead;
  const manager = itself ? e.nameOf(variable) : blockName(e, "manager");
  const call = (fn: FunctionDef, args: string) =>
    `${e.analysis.isAsync(fn) ? "await " : ""}${manager}.${fn.name}(${args})`;
  const lines = [`const ${manager} = ${argument(value(e, item.context_expr))};`];
  const entered = call(enter, "");
  if (itself || !isRead) lines.push(`${entered};`);
  else lines.push(`${declared ? `${declared} ` : ""}${nameOf(e, target as Name)} = ${entered};`);
  lines.push("try {", ...rest(), "} finally {", `${call(exit, "null, null, null")};`, "}");
  return lines;
}

function methodOf(e: Emitter, node: ClassDef, name: string): FunctionDef | null {
  for (const one of [node, ...e.ownBases(node)]) {
    const found = one.body.find((s) => s.type === "FunctionDef" && s.name === name);
    if (found?.type === "FunctionDef") return found;
  }
  return null;
}

function ignoresErrors(e: Emitter, exit: FunctionDef): boolean {
  const scope = e.analysis.scopes.scopeOf(exit);
  const { args } = exit;
  const parameters = [...args.args.slice(1), ...args.vararg ? [args.vararg] : []];
  if (parameters.some(({ arg }) => (scope.variables.get(arg)?.reads.length ?? 0) > 0)) return false;
  return !exit.body.some((s) =>
    contains(s, (n) => n.type === "Return" && n.value !== null && !isFalsy(n.value))
  );
}

function isFalsy(node: Expr): boolean {
  return node.type === "Constant" &&
    (node.value.type === "None" || node.value.type === "bool" && !node.value.value);
}

/** Whether `__enter__` gives nothing but its own object. */
function givesItself(enter: FunctionDef): boolean {
  const self = enter.args.args[0]?.arg;
  const last = enter.body.at(-1);
  return last?.type === "Return" && last.value?.type === "Name" && last.value.id === self &&
    enter.body.slice(0, -1).every((s) => !contains(s, (n) => n.type === "Return"));
}

/** A name for the innermost block: blocks around may use it, too. */
function blockName(e: Emitter, wanted: string): string {
  return e.isTaken(wanted) ? e.freshName(wanted) : wanted;
}

function ownMethod(e: Emitter, item: WithItem, name: string): boolean {
  const type = e.typeOf(item.context_expr);
  if (type.kind !== "instance") return false;
  return type.node.body.some((s) => s.type === "FunctionDef" && s.name === name);
}
