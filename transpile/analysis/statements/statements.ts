/**
 * What statements do to the types of variables.
 *
 * @module
 */

import { annotationType } from "../types/annotations.ts";
import { counted, plainBinary } from "../numbers/arithmetic.ts";
import { callDunder, callFunction, NOTHING } from "../calls/calls.ts";
import { defineClass, defineFunction } from "../classes/definitions.ts";
import {
  Environment,
  meet,
  meetAll,
  sameEnvironment,
  widenEnvironment,
} from "../types/environment.ts";
import { evaluate } from "../expressions/expressions.ts";
import { importFrom, importModules } from "../modules/imports.ts";
import { awaitedType, iterationOf, readToEnd } from "./iteration.ts";
import { asInt } from "../types/lattice.ts";
import { countOf, noteChanged } from "../numbers/lengths.ts";
import { attributeOf } from "../classes/members.ts";
import { storeInModule } from "../classes/stores.ts";
import { memberRow } from "../../library/mod.ts";
import { rowOfType } from "../types/instantiate.ts";
import { narrow } from "../scopes/narrow.ts";
import type {
  Assign,
  AugAssign,
  ExceptHandler,
  Expr,
  Stmt,
  Try,
  TryStar,
  WithItem,
} from "../nodes.ts";
import { augmented } from "../expressions/operators.ts";
import { matchCases } from "./patterns.ts";
import { importsThreads, type State } from "../state.ts";
import { assign } from "./targets.ts";
import { tallied } from "../numbers/tallies.ts";
import { summed, turnsOf } from "../numbers/totals.ts";
import {
  FLOAT,
  goneOver,
  int,
  LibraryInstanceType,
  members,
  NEVER,
  NONE,
  type Type,
  UNKNOWN,
} from "../types/types.ts";

/** Loops whose types still grow after this many rounds are given up: what grows is made unknown. */
const ROUNDS = 40;

/** Runs statements one after the other. What no way leads to is gone through all the same, in the state before it. */
export function runBlock(state: State, statements: readonly Stmt[]): void {
  let unreachable = false;
  for (const statement of statements) {
    if (state.env.dead) {
      unreachable = true;
      state.env = new Environment();
    }
    if (unreachable) state.unreachable.add(statement);
    run(state, statement);
  }
  if (unreachable) state.env.dead = true;
}

/** Goes one way of an `if`. Where no value leads, nothing is run that would change what is known of what does. */
function way(state: State, test: Expr, truth: boolean, body: readonly Stmt[]): Environment {
  let impossible = false;
  const after = state.branch(() => {
    narrow(state, test, truth);
    impossible = state.env.impossible && body.length > 0;
    if (!impossible) runBlock(state, body);
    else if (state.lattice.settled !== null) state.aside(() => runBlock(state, body));
    else if (isLeft(body)) die(state);
  });
  after.impossible = impossible;
  return after;
}

/** Whether the last of some statements goes elsewhere, whatever happens. */
function isLeft(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  return last?.type === "If"
    ? isLeft(last.body) && isLeft(last.orelse)
    : last !== undefined && /^(Return|Raise|Break|Continue)$/.test(last.type);
}

function die(state: State): void {
  state.env = new Environment();
  state.env.dead = true;
}

function run(state: State, node: Stmt): void {
  switch (node.type) {
    case "Expr":
      evaluate(state, node.value);
      if (neverReturns(state, node.value)) die(state);
      return;
    case "Assign":
      return runAssign(state, node);
    case "AugAssign":
      return runAugAssign(state, node);
    case "AnnAssign": {
      const said = annotationType(state, node.annotation);
      if (!node.value) {
        if (node.target.type !== "Name") return;
        state.record(node.target, said);
        return;
      }
      const type = evaluate(state, node.value);
      assign(state, node.target, type.kind === "unknown" ? said : type, node);
      return;
    }
    case "If": {
      evaluate(state, node.test);
      const yes = way(state, node.test, true, node.body);
      const no = way(state, node.test, false, node.orelse);
      if (yes.impossible && !no.dead) state.env = no;
      else if (no.impossible && !yes.dead) state.env = yes;
      else state.env = meet(state.lattice, yes, no);
      return;
    }
    case "While": {
      const endless = node.test.type === "Constant" && isTrue(node.test);
      if (importsThreads(state)) {
        state.target(node, { kind: "iteration", blocks: false, sources: [] });
      }
      return loop(state, Infinity, () => {
        evaluate(state, node.test);
        const end = endless
          ? deadEnvironment()
          : state.branch(() => narrow(state, node.test, false));
        narrow(state, node.test, true);
        runBlock(state, node.body);
        return end;
      }, node.orelse);
    }
    case "For":
    case "AsyncFor": {
      const iterable = goneOver(evaluate(state, node.iter));
      const isEntered = node.type === "For" && countOf(state, node.iter).low > 0;
      return loop(
        state,
        turnsOf(state, iterable, node.iter),
        () => {
          const iteration = iterationOf(state, iterable, node, node.type === "AsyncFor");
          state.target(node, {
            kind: "iteration",
            blocks: iteration.blocks,
            sources: iteration.sources,
          });
          const end = state.env.clone();
          assign(state, node.target, iteration.item, node);
          runBlock(state, node.body);
          return end;
        },
        node.orelse,
        isEntered,
      );
    }
    case "Break":
      state.loops.at(-1)?.breaks.push(state.env);
      return die(state);
    case "Continue":
      state.loops.at(-1)?.continues.push(state.env);
      return die(state);
    case "Return": {
      const type = node.value ? evaluate(state, node.value) : NONE;
      const { current } = state;
      if (current) {
        const held = node.value ? tallied(state, node.value, type, "result") : type;
        state.lattice.add(current.returns, held);
      }
      return die(state);
    }
    case "Raise":
      if (node.exc) {
        const type = evaluate(state, node.exc);
        for (const member of members(type)) {
          if (member.kind === "class") callFunction(state, member, NOTHING, node);
        }
      }
      if (node.cause) evaluate(state, node.cause);
      return die(state);
    case "Try":
    case "TryStar":
      return runTry(state, node);
    case "With":
    case "AsyncWith":
      for (const item of node.items) enter(state, item, node.type === "AsyncWith");
      return runWith(state, node.body);
    case "FunctionDef":
    case "AsyncFunctionDef":
      return defineFunction(state, node);
    case "ClassDef":
      return defineClass(state, node);
    case "Import":
      return importModules(state, node);
    case "ImportFrom":
      return importFrom(state, node);
    case "Delete":
      for (const target of node.targets) remove(state, target);
      return;
    case "Assert":
      evaluate(state, node.test);
      if (node.msg) {
        const { msg } = node;
        state.branch(() => evaluate(state, msg));
      }
      return narrow(state, node.test, true);
    case "Match":
      return matchCases(state, node);
    case "TypeAlias": {
      const variable = state.scopes.variableOf(node.name);
      if (variable) state.write(variable, UNKNOWN);
      return;
    }
    default:
      return;
  }
}

/** `with` may swallow an exception: what follows may come after any part of the body. */
function runWith(state: State, body: readonly Stmt[]): void {
  runBlock(state, body);
}

function isTrue(node: Expr & { type: "Constant" }): boolean {
  const { value } = node;
  return value.type === "bool" && value.value || value.type === "int" && value.value !== 0;
}

function deadEnvironment(): Environment {
  const env = new Environment();
  env.dead = true;
  return env;
}

/** Calls after which the program does not go on: `sys.exit()`. */
function neverReturns(state: State, node: Expr): boolean {
  if (node.type !== "Call") return false;
  const callee = state.types.get(node.func);
  return callee?.kind === "libraryFunction" &&
    ["sys.exit", "os._exit", "exit", "quit", "os.abort"].includes(callee.name);
}

function runAssign(state: State, node: Assign): void {
  let type = evaluate(state, node.value);
  const [target] = node.targets;
  // `n = n + 1` counts as `n += 1` does.
  if (node.targets.length === 1 && target?.type === "Name" && node.value.type === "BinOp") {
    const { left, right, op } = node.value;
    const isSelf = (side: Expr) => side.type === "Name" && side.id === target.id;
    if (op === "Add" || op === "Sub") {
      const step = isSelf(left) ? right : op === "Add" && isSelf(right) ? left : null;
      const before = step && state.types.get(step === right ? left : right);
      if (step && before) type = stepped(state, target, node, before, op, step) ?? type;
      state.types.set(node.value, type);
    }
  }
  if (node.targets.length === 1 && target?.type === "Name") {
    type = tallied(state, node.value, type, state.scopes.variableOf(target));
  }
  const isTaken = node.targets.some((one) =>
    one.type === "Tuple" || one.type === "List" ||
    one.type === "Subscript" && one.slice.type === "Slice"
  );
  if (isTaken) readToEnd(state, type, node);
  for (const one of node.targets) assign(state, one, type, node);
}

function stepped(
  state: State,
  target: Expr,
  node: Stmt,
  before: Type,
  op: "Add" | "Sub",
  step: Expr,
): Type | null {
  const stepType = state.types.get(step);
  const by = stepType && asInt(stepType);
  const from = asInt(before);
  if (!by || !from) return stepType ? steppedNumbers(state, before, op, stepType) : null;
  const signed = op === "Add" ? by : { ...by, low: -by.high, high: -by.low };
  const variable = target.type === "Name" ? state.scopes.variableOf(target) : null;
  const sum = variable && summed(state, variable, node, int(signed.low, signed.high));
  const count = counted(from, signed, isLength(state, step));
  const added = int(from.low + signed.low, from.high + signed.high);
  const held = variable && asInt(tallied(state, step, added, variable));
  if (!sum && !count) return held?.safe ? held : null;
  if (!sum || !count) return sum ?? count;
  return int(Math.max(sum.low, count.low), Math.min(sum.high, count.high));
}

/** A step where ints and floats meet: the ints among them count as they do alone. */
function steppedNumbers(state: State, before: Type, op: "Add" | "Sub", step: Type): Type | null {
  const isNumber = (type: Type) =>
    members(type).length > 0 &&
    members(type).every(({ kind }) => kind === "int" || kind === "float");
  if (!isNumber(before) || !isNumber(step)) return null;
  let result: Type = NEVER;
  for (const one of members(before)) {
    for (const other of members(step)) {
      if (one.kind !== "int" || other.kind !== "int") {
        const sum = plainBinary(op, one, other);
        result = state.lattice.join(result, typeof sum === "object" && sum || FLOAT);
        continue;
      }
      const signed = op === "Add" ? other : { ...other, low: -other.high, high: -other.low };
      const count = counted(one, signed, false);
      if (!count) return null;
      result = state.lattice.join(result, count);
    }
  }
  return result;
}

/** Lengths are so short beside the numbers that they are added up to that no program reaches 2**53 by them. */
function isLength(state: State, node: Expr): boolean {
  if (node.type !== "Call") return false;
  const callee = state.types.get(node.func);
  return callee?.kind === "libraryFunction" && callee.name === "len";
}

function runAugAssign(state: State, node: AugAssign): void {
  const { target, op } = node;
  const value = evaluate(state, node.value);
  const read = { ...target, ctx: "Load" } as Expr;
  const before = target.type === "Name"
    ? readName(state, target)
    : evaluate(state, stable(state, target, read));
  const type =
    (op === "Add" || op === "Sub" ? stepped(state, target, node, before, op, node.value) : null) ??
      augmented(state, op, before, value, node);
  assign(state, target, type, node);
}

function readName(state: State, node: Expr & { type: "Name" }): Type {
  const variable = state.scopes.variableOf(node);
  return variable ? state.read(variable, node) : UNKNOWN;
}

/** The reading twin of a target, the same one each time. */
function stable(state: State, target: Expr, read: Expr): Expr {
  return (state.fresh(target, "read", () => ({ kind: "unknown", read }) as Type) as unknown as {
    read: Expr;
  }).read;
}

function loop(
  state: State,
  turns: number,
  round: () => Environment,
  orelse: readonly Stmt[],
  isEntered = false,
): void {
  let head = state.env;
  for (let count = 0;; count++) {
    const frame = { breaks: [], continues: [] };
    state.loops.push(frame);
    state.turns.push(turns);
    state.env = head.clone();
    const end = round();
    state.turns.pop();
    state.loops.pop();
    const back = meetAll(state.lattice, [state.env, ...frame.continues]);
    const next = meet(state.lattice, head.clone(), back);
    if (count > 0) widenEnvironment(head, next);
    if (count >= ROUNDS) {
      for (const [variable, type] of next.types) {
        if (head.types.get(variable) !== type) next.types.set(variable, UNKNOWN);
      }
    }
    if (sameEnvironment(head, next) || count > ROUNDS + 5) {
      state.env = isEntered && !back.dead ? behind(end, back) : end;
      if (!end.dead) runBlock(state, orelse);
      else for (const statement of orelse) state.unreachable.add(statement);
      state.env = meetAll(state.lattice, [state.env, ...frame.breaks]);
      return;
    }
    head = next;
  }
}

/** What variables hold behind a loop whose body runs at least once: what they hold at its end. */
function behind(end: Environment, back: Environment): Environment {
  const env = back.clone();
  for (const variable of end.maybeUnbound) env.maybeUnbound.add(variable);
  for (const [variable, type] of end.types) {
    if (!env.types.has(variable)) env.types.set(variable, type);
  }
  return env;
}

function runTry(state: State, node: Try | TryStar): void {
  const before = state.env.clone();
  const assigned = new Map();
  const outer: Environment[] = [];
  const catches = node.handlers.some((handler) => catchesImport(state, handler));
  state.tries.push(assigned);
  if (catches) state.catching++;
  runBlock(state, node.body);
  if (catches) state.catching--;
  state.tries.pop();
  const interrupted = () => {
    const env = before.clone();
    for (const [variable, type] of assigned) {
      const was = env.types.get(variable);
      env.types.set(variable, was ? state.lattice.join(was, type) : type);
      if (!was) env.maybeUnbound.add(variable);
    }
    return env;
  };
  // What handlers and the else part assign, a `finally` may see, too.
  const later = new Map();
  state.tries.push(later);
  if (!state.env.dead) runBlock(state, node.orelse);
  else for (const statement of node.orelse) state.unreachable.add(statement);
  outer.push(state.env);
  for (const handler of node.handlers) {
    state.env = interrupted();
    runHandler(state, handler, node.type === "TryStar");
    outer.push(state.env);
  }
  state.tries.pop();
  const normal = meetAll(state.lattice, outer);
  if (node.finalbody.length > 0) {
    const all = interrupted();
    for (const [variable, type] of later) {
      const was = all.types.get(variable);
      all.types.set(variable, was ? state.lattice.join(was, type) : type);
      if (!was) all.maybeUnbound.add(variable);
    }
    state.env = all;
    runBlock(state, node.finalbody);
    const diesInside = state.env.dead;
    state.joining++;
    state.env = normal.dead ? all.clone() : normal;
    runBlock(state, node.finalbody);
    state.joining--;
    if (normal.dead || diesInside) die(state);
    return;
  }
  state.env = normal;
}

function catchesImport(state: State, handler: ExceptHandler): boolean {
  if (!handler.type_) return true;
  const names = handler.type_.type === "Tuple" ? handler.type_.elts : [handler.type_];
  void state;
  return names.some((one) =>
    one.type === "Name" &&
    ["ImportError", "ModuleNotFoundError", "Exception", "BaseException", "AttributeError"]
      .includes(one.id)
  );
}

function runHandler(state: State, handler: ExceptHandler, isStar: boolean): void {
  const type = handler.type_ ? evaluate(state, handler.type_) : NEVER;
  const scope = state.scopes.scopeOf(handler);
  const variable = handler.name ? state.scopes.lookup(handler.name, scope) : null;
  const caught = isStar
    ? new LibraryInstanceType("BaseExceptionGroup", [])
    : exceptionOf(state, type);
  if (variable) state.write(variable, caught);
  runBlock(state, handler.body);
  if (variable && state.isTracked(variable)) {
    state.env.types.delete(variable);
    state.env.maybeUnbound.delete(variable);
  }
}

function exceptionOf(state: State, type: Type): Type {
  return state.lattice.joinAll(
    members(type).map((member): Type => {
      if (member.kind === "class") return { kind: "instance", node: member.node };
      if (member.kind === "libraryClass") return new LibraryInstanceType(member.name, []);
      if (member.kind === "tuple" && !member.rest) {
        return state.lattice.joinAll(member.items.map((item) => exceptionOf(state, item)));
      }
      return UNKNOWN;
    }),
  );
}

function enter(state: State, item: WithItem, isAsync: boolean): void {
  const manager = evaluate(state, item.context_expr);
  const enterOne = isAsync ? enteredAsync : entered;
  const type = state.lattice.joinAll(
    members(manager).map((member) => enterOne(state, member, item)),
  );
  if (item.optional_vars) assign(state, item.optional_vars, type, item);
}

function entered(state: State, manager: Type, item: WithItem): Type {
  if (manager.kind === "instance") {
    const result = callDunder(state, manager, "__enter__", NOTHING, item);
    const exit = callDunder(state, manager, "__exit__", {
      ...NOTHING,
      positional: [UNKNOWN, UNKNOWN, UNKNOWN].map((type) => ({ type, starred: false })),
    }, item);
    void exit;
    return result ?? UNKNOWN;
  }
  if (manager.kind === "iterator") {
    // A function under @contextmanager: the value that it yields.
    state.target(item, { kind: "iteration", blocks: false, sources: manager.sources });
    return manager.item;
  }
  const row = rowOfType(manager);
  if (!row) {
    state.target(item, { kind: "unknown", name: "__enter__", call: null });
    return UNKNOWN;
  }
  const exit = memberRow(row, "__exit__");
  if (exit?.kind === "function") {
    state.target(item, { kind: "library", row: exit, blocks: exit.blocks !== false });
  }
  const method = attributeOf(state, manager, "__enter__", item);
  return method.kind === "unknown" ? UNKNOWN : callFunction(state, method, NOTHING, item);
}

/** What `async with` gives: what awaiting `__aenter__` gives. */
function enteredAsync(state: State, manager: Type, item: WithItem): Type {
  if (manager.kind === "iterator") return manager.item;
  if (manager.kind === "instance") {
    const result = callDunder(state, manager, "__aenter__", NOTHING, item);
    callDunder(state, manager, "__aexit__", {
      ...NOTHING,
      positional: [UNKNOWN, UNKNOWN, UNKNOWN].map((type) => ({ type, starred: false })),
    }, item);
    return result ? awaitedType(result) : UNKNOWN;
  }
  const row = rowOfType(manager);
  if (!row || !memberRow(row, "__aenter__")) return UNKNOWN;
  const method = attributeOf(state, manager, "__aenter__", item);
  return awaitedType(callFunction(state, method, NOTHING, item));
}

function remove(state: State, target: Expr): void {
  switch (target.type) {
    case "Name": {
      const variable = state.scopes.variableOf(target);
      if (!variable || !state.isTracked(variable)) return;
      state.record(target, state.read(variable, target));
      state.env.types.delete(variable);
      state.env.maybeUnbound.delete(variable);
      return;
    }
    case "Tuple":
    case "List":
      for (const one of target.elts) remove(state, one);
      return;
    case "Attribute": {
      const owner = evaluate(state, target.value);
      const own = owner.kind === "module" ? state.units.byKey(owner.name) : undefined;
      if (own) storeInModule(state, own, target.attr, NEVER, target, "delete");
      return;
    }
    case "Subscript":
      noteChanged(state, evaluate(state, target.value), "shorter");
      evaluate(state, target.slice);
      return;
  }
}
