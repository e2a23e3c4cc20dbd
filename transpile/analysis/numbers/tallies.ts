/**
 * Functions that call themselves and add up what comes back: `return paths(r - 1, c) + paths(r, c - 1)`. Each call's result
 * goes into one sum only, so a result is no more than the largest of what calls begin with, times the steps that a program
 * can do.
 *
 *     result   a sum of parts
 *     part     a small int, the result of a call of the function itself, or a variable that sums up such parts
 *
 * Functions whose results go into two sums (`x = f(n - 1)`, `return x + x`) double with each call, and are none of these.
 *
 * @module
 */

import { LARGEST_STEP, reachOf } from "./arithmetic.ts";
import { asInt } from "../types/lattice.ts";
import type { Expr, FunctionDef, Node, Stmt } from "../nodes.ts";
import type { Variable } from "../scopes/scopes.ts";
import type { State } from "../state.ts";
import { children } from "../../syntax/walk.ts";
import { int, members, type Type } from "../types/types.ts";

/** How a function's results are made. */
interface Tally {
  /** What its sums are made of, beside its own results. */
  readonly parts: ReadonlySet<Expr>;
  /** Where it calls itself, if these are such calls. */
  readonly calls: ReadonlySet<Expr>;
  /** The variables that sum up parts. */
  readonly sums: ReadonlySet<Variable>;
  /** Something was found that makes it none. */
  failed: boolean;
  /** The largest part that was seen. */
  largest: number;
  /** Whether a part may be below zero, or is taken away. */
  signed: boolean;
}

const tallies = new WeakMap<State, Map<FunctionDef, Tally | null>>();

/** A result of a function of this sort, or the value of a variable in it that sums up results, held to what it can be. */
export function tallied(
  state: State,
  value: Expr,
  type: Type,
  into: Variable | "result" | null,
): Type {
  const fn = state.current?.node;
  if (!into || fn?.type !== "FunctionDef") return type;
  const tally = tallyOf(state, fn);
  if (!tally || tally.failed) return type;
  if (into !== "result" && !tally.sums.has(into)) return type;
  check(state, fn, tally, value);
  if (tally.failed) return type;
  const reach = reachOf(tally.largest);
  const held = members(type).map((member) =>
    member.kind === "int"
      ? int(Math.max(member.low, tally.signed ? -reach : 0), Math.min(member.high, reach))
      : member
  );
  return state.lattice.joinAll(held);
}

/** Looks at the parts of a sum whose types are known now. */
function check(state: State, fn: FunctionDef, tally: Tally, sum: Expr): void {
  const pending: Node[] = [sum];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (tally.parts.has(node as Expr)) note(state, tally, state.types.get(node as Expr));
    else if (tally.calls.has(node as Expr)) {
      const callee = node.type === "Call" ? state.types.get(node.func) : undefined;
      const called = callee?.kind === "method" ? callee.function : callee;
      if (callee && !(called?.kind === "function" && called.node === fn)) fail(state, tally);
    } else pending.push(...children(node));
  }
}

function note(state: State, tally: Tally, type: Type | undefined): void {
  for (const member of type ? members(type) : []) {
    const part = asInt(member);
    if (!part) {
      if (member.kind === "unknown") fail(state, tally);
      continue;
    }
    const largest = Math.max(Math.abs(part.low), Math.abs(part.high));
    if (largest > LARGEST_STEP) fail(state, tally);
    if (largest > tally.largest || part.low < 0 && !tally.signed) {
      tally.largest = Math.max(largest, tally.largest);
      tally.signed ||= part.low < 0;
      state.lattice.changes++;
    }
  }
}

function fail(state: State, tally: Tally): void {
  if (tally.failed) return;
  tally.failed = true;
  state.lattice.changes++;
}

function tallyOf(state: State, fn: FunctionDef): Tally | null {
  let all = tallies.get(state);
  if (!all) tallies.set(state, all = new Map());
  let tally = all.get(fn);
  if (tally === undefined) all.set(fn, tally = new Reading(state, fn).tally);
  return tally;
}

/** Reads how a function makes its results. */
class Reading {
  readonly #parts = new Set<Expr>();
  readonly #calls = new Set<Expr>();
  readonly #sums = new Set<Variable>();
  readonly #others = new Set<Variable>();
  /** In which statement list each statement stands. */
  readonly #blocks = new Map<Stmt, readonly Stmt[]>();
  #signed = false;
  readonly tally: Tally | null;

  constructor(readonly state: State, readonly fn: FunctionDef) {
    const returns: Expr[] = [];
    const isPlain = fn.decorator_list.length === 0 && this.#gather(fn.body, returns);
    const isSum = isPlain && returns.every((one) => this.#read(one, "return", new Set()));
    this.tally = isSum && this.#calls.size > 0
      ? {
        parts: this.#parts,
        calls: this.#calls,
        sums: this.#sums,
        failed: false,
        largest: 1,
        signed: this.#signed,
      }
      : null;
  }

  /** Finds the results, and where statements stand; false for generators. */
  #gather(body: readonly Stmt[], returns: Expr[]): boolean {
    for (const node of body) {
      this.#blocks.set(node, body);
      if (node.type === "Return") { if (node.value) returns.push(node.value); }
      const pending: Node[] = [...children(node)];
      const blocks = BLOCKS.flatMap((name) => {
        const block = (node as unknown as Record<string, unknown>)[name];
        return Array.isArray(block) ? [block as Node[]] : [];
      });
      if (/^(FunctionDef|AsyncFunctionDef|ClassDef)$/.test(node.type)) continue;
      for (let inner = pending.pop(); inner; inner = pending.pop()) {
        if (inner.type === "Yield" || inner.type === "YieldFrom" || inner.type === "Await") {
          return false;
        }
        if (blocks.some((block) => block.includes(inner!))) continue;
        if (inner.type === "Lambda") continue;
        pending.push(...children(inner));
      }
      for (const block of blocks) {
        for (const one of block) {
          const own = one.type === "ExceptHandler" || one.type === "match_case" ? one.body : null;
          if (own && !this.#gather(own, returns)) return false;
        }
        const statements = block.filter((one) =>
          one.type !== "ExceptHandler" && one.type !== "match_case"
        );
        if (!this.#gather(statements as Stmt[], returns)) return false;
      }
    }
    return true;
  }

  /** Whether an expression is a sum of parts, each of which goes nowhere else. */
  #read(node: Expr, place: "return" | "step" | "value", used: Set<Variable>): boolean {
    const all = (...nodes: Expr[]) => nodes.every((one) => this.#read(one, place, used));
    switch (node.type) {
      case "BinOp":
        if (node.op !== "Add" && node.op !== "Sub") return this.#part(node);
        if (node.op === "Sub") this.#signed = true;
        return all(node.left, node.right);
      case "UnaryOp":
        if (node.op !== "USub") return this.#part(node);
        this.#signed = true;
        return all(node.operand);
      case "IfExp":
        return all(node.body, node.orelse);
      case "Call":
        return this.#call(node, place, used);
      case "Name":
        return this.#name(node, place, used);
      default:
        return this.#part(node);
    }
  }

  #part(node: Expr): true {
    this.#parts.add(node);
    return true;
  }

  #call(node: Expr & { type: "Call" }, place: "return" | "step" | "value", used: Set<Variable>) {
    const { func, args, keywords } = node;
    const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : null;
    if (name === this.fn.name) {
      this.#calls.add(node);
      return true;
    }
    const isBuiltin = func.type === "Name" && !this.state.scopes.variableOf(func) &&
      keywords.length === 0;
    if (!isBuiltin) return this.#part(node);
    const [first] = args;
    if (name === "sum" || name === "min" || name === "max") {
      if (args.length === 1 && (first!.type === "GeneratorExp" || first!.type === "ListComp")) {
        // Each turn makes calls of its own, but would read the same variables.
        return this.#read(first!.elt, "value", used);
      }
      if (name !== "sum" && args.every(({ type }) => type !== "Starred")) {
        return args.every((one) => this.#read(one, place, used));
      }
    }
    return this.#part(node);
  }

  #name(node: Expr & { type: "Name" }, place: "return" | "step" | "value", used: Set<Variable>) {
    const variable = this.state.scopes.variableOf(node);
    if (!variable || !this.#isSum(variable)) return this.#part(node);
    if (place === "value" || used.has(variable)) return false;
    used.add(variable);
    if (place === "return") return true;
    // What is added in a step is made just before it, and read there alone.
    const [binding] = variable.bindings;
    const reads = variable.reads.length;
    const block = binding && this.#blocks.get(binding.node as Stmt);
    const step = block?.find((one) =>
      (one.type === "AugAssign" || one.type === "Assign") && one.start <= node.start &&
      node.end <= one.end
    );
    return variable.bindings.length === 1 && reads === 1 && step !== undefined;
  }

  /** Whether a variable of the function sums up results of its calls. */
  #isSum(variable: Variable): boolean {
    if (this.#sums.has(variable)) return true;
    if (this.#others.has(variable)) return false;
    const isOwn = variable.scope.node === this.fn && !variable.sharedWrites &&
      variable.bindings.length > 0 &&
      variable.bindings.every(({ kind, node }) =>
        kind === "augmented" && node.type === "AugAssign" &&
          (node.op === "Add" || node.op === "Sub") ||
        kind === "assignment" && node.type === "Assign" && node.targets.length === 1 &&
          node.targets[0]!.type === "Name"
      );
    const before = this.#calls.size;
    const parts = new Set(this.#parts);
    if (isOwn) {
      this.#sums.add(variable);
      const isMade = variable.bindings.every(({ node }) => {
        if (node.type === "AugAssign" && node.op === "Sub") this.#signed = true;
        const given = (node as { value: Expr }).value;
        const isStep = node.type === "AugAssign";
        // `n = n + f()` counts as `n += f()` does.
        const added = !isStep && given.type === "BinOp" && given.op === "Add" &&
            given.left.type === "Name" && this.state.scopes.variableOf(given.left) === variable
          ? given.right
          : null;
        return this.#read(added ?? given, isStep || added ? "step" : "value", new Set([variable]));
      });
      if (isMade && this.#calls.size > before) return true;
      this.#sums.delete(variable);
      for (const part of this.#parts) if (!parts.has(part)) this.#parts.delete(part);
    }
    this.#others.add(variable);
    return false;
  }
}

/** The fields of statements that hold statements. */
const BLOCKS = ["body", "orelse", "finalbody", "handlers", "cases"];
