/**
 * The types of a whole program: its code is gone through until nothing new is learned.
 *
 * @module
 */

import { walk } from "../syntax/walk.ts";
import { annotationType } from "./types/annotations.ts";
import { Cell } from "./types/cell.ts";
import { callUncalled, isFollowed, reachMethods } from "./classes/definitions.ts";
import { Environment } from "./types/environment.ts";
import { evaluate } from "./expressions/expressions.ts";
import { noteValue } from "./numbers/totals.ts";
import type { Arg, Node } from "./nodes.ts";
import { parametersOf } from "./scopes/scope_builder.ts";
import { type FunctionInfo, State } from "./state.ts";
import { runBlock } from "./statements/statements.ts";
import type { Known, Units } from "./modules/units.ts";
import { NONE, tupleOfAny, type Type, UNKNOWN } from "./types/types.ts";

/** After this many rounds there is a hurry: whatever still grows goes far, or becomes unknown. */
const PATIENCE = 25;
/** No program needs more: a last resort against going on for ever. */
const LIMIT = 200;

/** Infers the types of a program, all its modules together. */
export function infer(units: Units): State {
  const state = new State(units);
  const visits: Visits = new Map();
  settle(state, visits);
  // Functions that nobody is seen to call may be called all the same: first those that nothing mentions.
  for (const mentioned of [false, true]) {
    let found = false;
    for (const info of [...state.functions.values()]) {
      if (info.called || isIdle(state, info) || !mentioned && isMentioned(state, info)) continue;
      callUncalled(state, info);
      found = true;
    }
    if (found) settle(state, visits);
  }
  // What never runs in the program may be run by who imports it.
  setAside(state);
  for (const info of [...state.functions.values()]) {
    if (!info.called && state.idle.has(info.node)) state.aside(() => callUncalled(state, info));
  }
  settle(state, visits);
  for (const [cell, type] of state.annotated) {
    if (cell.type.kind === "never") state.lattice.add(cell, type);
  }
  settle(state, visits);
  // The last round goes through everything, and so sees whether all was settled.
  for (let rounds = 0; rounds < LIMIT; rounds++) {
    const { changes } = state.lattice;
    clear(state);
    state.reporting = true;
    round(state, null);
    if (state.lattice.changes === changes) break;
    state.reporting = false;
    settle(state, new Map());
  }
  return state;
}

/** Whether a function is never run, as far as is known. */
function isIdle(state: State, { node, called, owner }: FunctionInfo): boolean {
  return state.idle.has(node) ||
    !called && state.unused.hidden.has(node) && node.type !== "Lambda" &&
      !state.askedOfUnknown.has(node.name) && isFollowed(node, owner);
}

/** What runs is settled: what does not is gone through from now on, and changes nothing of it. */
function setAside(state: State): void {
  for (const info of state.functions.values()) {
    if (!isIdle(state, info)) continue;
    state.idle.add(info.node);
    for (const inner of walk(info.node)) {
      if (inner.type === "Lambda" || /FunctionDef$/.test(inner.type)) state.idle.add(inner);
    }
    for (const cell of [...info.parameters.values(), info.returns]) cell.root.isIdle = true;
    if (info.yields) info.yields.root.isIdle = true;
  }
  for (const info of state.classes.values()) {
    if (!state.idle.has(info.node)) continue;
    for (const cell of info.attributes.values()) cell.root.isIdle = true;
    for (const one of info.scope.variables.values()) state.cellOf(one).root.isIdle = true;
  }
  state.lattice.settled = Cell.now;
}

function isMentioned(state: State, info: FunctionInfo): boolean {
  if (info.node.type === "Lambda" || info.owner) return true;
  const { parent } = info.scope;
  const variable = parent && state.scopes.lookup(info.node.name, parent);
  return !!variable && variable.reads.length > 0;
}

function settle(state: State, visits: Visits): void {
  for (let rounds = 0; rounds < LIMIT; rounds++) {
    const { changes } = state.lattice;
    round(state, visits);
    if (state.lattice.changes === changes) {
      if (!state.isWaiting) return;
      state.isWaiting = false;
    }
    if (rounds > PATIENCE) state.lattice.hurried = true;
  }
}

/** When code was last gone through, and what it then found. */
interface Visit {
  /** The cells whose types it asked for, and when, by their clock. */
  readonly reads: ReadonlySet<Cell>;
  readonly began: number;
  /** What had been found out beside the types of cells. */
  readonly findings: number;
}

type Visits = Map<FunctionInfo | Known, Visit>;

/**
 * Goes once through the modules and every function that is called; of those in `visits`, through what would find other
 * than it did.
 */
function round(state: State, visits: Visits | null): void {
  const visited = (code: FunctionInfo | Known, visit: () => void): void => {
    if (!visits) return visit();
    const last = visits.get(code);
    if (last && isSame(state, last)) return;
    const findings = findingsOf(state);
    visits.set(code, { ...Cell.noting(visit), findings });
  };
  for (const known of state.units.all) {
    visited(known, () => {
      start(state, null, known);
      runBlock(state, known.unit.module.body);
    });
  }
  // Without an end of what runs, what does not waits.
  const isSettled = state.lattice.settled !== null;
  const run = (node: Node, work: () => void): void => {
    if (!state.idle.has(node)) work();
    else if (isSettled) state.aside(work);
  };
  for (const info of state.functions.values()) {
    run(info.node, () => {
      if (info.called && !(state.isWaiting && isWithoutValues(state, info))) {
        visited(info, () => runFunction(state, info));
      }
    });
  }
  for (const info of state.classes.values()) {
    run(info.node, () => reachMethods(state, info));
  }
  start(state, null);
}

/** Whether nothing is known yet of what a function is called with: what it would find of such would stay. */
function isWithoutValues(state: State, info: FunctionInfo): boolean {
  const { args } = info.node;
  return !info.escaped &&
    [...args.posonlyargs, ...args.args, ...args.kwonlyargs].some((arg) =>
      parameterType(state, info, arg).kind === "never"
    );
}

/** Whether code would find what it found at its last visit. */
function isSame(state: State, { reads, began, findings }: Visit): boolean {
  if (findings !== findingsOf(state)) return false;
  for (const cell of reads) if (cell.changed > began) return false;
  return true;
}

function findingsOf({ lattice }: State): number {
  return lattice.changes - lattice.growths;
}

function start(state: State, info: FunctionInfo | null, known = state.units.main): void {
  state.here = info ? state.units.around(info.scope) : known;
  state.current = info;
  state.source = info?.node ?? null;
  state.currentScope = info?.scope ?? state.scopes.module;
  state.env = new Environment();
  state.loops = [];
  state.turns = [];
  state.tries = [];
  state.catching = 0;
  state.later = 0;
}

function runFunction(state: State, info: FunctionInfo): void {
  start(state, info);
  for (const arg of parametersOf(info.node.args)) {
    const variable = info.scope.variables.get(arg.arg);
    if (!variable) continue;
    const type = parameterType(state, info, arg);
    noteValue(state, variable, type);
    state.write(variable, type);
  }
  const { body } = info.node;
  if (!Array.isArray(body)) {
    state.lattice.add(info.returns, evaluate(state, body));
  } else {
    runBlock(state, body);
    if (!state.env.dead && !isAbstractStub(state, info)) state.lattice.add(info.returns, NONE);
  }
  if (info.escaped) {
    state.lattice.escape(info.returns.type);
    if (info.yields) state.lattice.escape(info.yields.type);
  }
}

/**
 * Whether a method only says what those below its class do: `@abstractmethod` without any code, which nobody reaches by
 * `super()`. What it would give, None, nobody gets.
 */
function isAbstractStub(state: State, { node, owner }: FunctionInfo): boolean {
  if (node.type !== "FunctionDef" || !owner || owner.subclasses.size === 0) return false;
  const isAbstract = node.decorator_list.some((one) =>
    one.type === "Name" && one.id === "abstractmethod" ||
    one.type === "Attribute" && one.attr === "abstractmethod"
  );
  const isEmpty = node.body.every((s) =>
    s.type === "Pass" || s.type === "Expr" && s.value.type === "Constant"
  );
  return isAbstract && isEmpty && !namesAfterSuper(state).has(node.name);
}

const afterSuper = new WeakMap<State, ReadonlySet<string>>();

/** The names of methods that the program takes from `super()`, or from classes by their names. */
function namesAfterSuper(state: State): ReadonlySet<string> {
  let names = afterSuper.get(state);
  if (!names) {
    const classes = new Set<string>();
    const taken: { readonly name: string; readonly of: string }[] = [];
    for (const { unit } of state.units.all) {
      for (const node of walk(unit.module)) {
        if (node.type === "ClassDef") classes.add(node.name);
        if (node.type !== "Attribute") continue;
        const { value } = node;
        const called = value.type === "Call" && value.func.type === "Name" ? value.func.id : "";
        taken.push({ name: node.attr, of: value.type === "Name" ? value.id : called });
      }
    }
    const reached = taken.filter(({ of }) => of === "super" || of === "cls" || classes.has(of));
    afterSuper.set(state, names = new Set(reached.map(({ name }) => name)));
  }
  return names;
}

/** What a parameter holds when its function begins. */
export function parameterType(state: State, info: FunctionInfo, arg: Arg): Type {
  const { args } = info.node;
  const cell = info.parameters.get(arg.arg);
  if (!cell) return UNKNOWN;
  const first = args.posonlyargs[0] ?? args.args[0];
  if (info.owner && arg === first && info.binding !== "static") {
    const { node } = info.owner;
    return info.binding === "class"
      ? { kind: "class", node, orSubclass: true }
      : { kind: "instance", node };
  }
  if (info.escaped) {
    const said = arg.annotation ? annotationType(state, arg.annotation) : UNKNOWN;
    state.lattice.add(cell, said);
    const fallback = info.defaults.get(arg.arg);
    if (fallback) state.lattice.add(cell, fallback);
  }
  if (arg === args.vararg) return tupleOfAny(cell.type);
  if (arg === args.kwarg) return info.rests.get(arg.arg) ?? UNKNOWN;
  const { type } = cell;
  if (type.kind === "unknown" && arg.annotation) return annotationType(state, arg.annotation);
  return type;
}

/** Forgets what was recorded on the way to the fixed point. */
function clear(state: State): void {
  state.problems.length = 0;
  state.types.clear();
  state.targets.clear();
  state.owners.clear();
  state.callbacks.clear();
  state.firstClass.clear();
  state.maybeUnbound.clear();
  state.unreachable.clear();
  state.mayRefuse.clear();
  state.failingImports.clear();
  state.moduleValues.clear();
}
