/**
 * Definite assignment: at which reads a variable may not have a value yet, so that Python would raise UnboundLocalError.
 *
 * @module
 */
import type { Expr, Name, Node, Stmt } from "../../syntax/ast.ts";
import { children } from "../../syntax/walk.ts";
import { isFunction, isMainGuard, namesIn } from "./blocks.ts";

interface Loop {
  /** Whether the variable has a value at every `break` so far, and at every `continue`. */
  breaks: boolean;
  continues: boolean;
}

/** Follows one variable through a statement list. State: true = has a value (or the place is never reached). */
class Flow {
  readonly unassigned = new Set<Name>();
  /** Nested functions that are made where the variable has a value. */
  readonly sure = new Set<Node>();
  readonly #loops: Loop[] = [];

  constructor(
    readonly isVariable: (name: Name) => boolean,
    readonly isBoundBy: (node: Node) => boolean,
  ) {}

  block(body: readonly Stmt[], state: boolean): boolean {
    for (const node of body) state = this.statement(node, state);
    return state;
  }

  statement(node: Stmt, state: boolean): boolean {
    switch (node.type) {
      case "If": {
        const after = this.expression(node.test, state);
        const yes = this.block(node.body, after);
        if (isMainGuard(node)) return yes; // What comes behind it runs in the main program, too.
        const no = this.block(node.orelse, after);
        return yes && no;
      }
      case "While": {
        const endless = node.test.type === "Constant" &&
          (node.test.value.type === "bool" && node.test.value.value ||
            node.test.value.type === "int" && node.test.value.value !== 0);
        const around = (state: boolean) => this.block(node.body, this.expression(node.test, state));
        const { start, breaks } = this.#loop(state, around);
        const after = this.expression(node.test, start);
        const end = this.block(node.orelse, endless ? true : after);
        return end && breaks;
      }
      case "For":
      case "AsyncFor": {
        const around = (state: boolean) => this.block(node.body, this.store(node.target, state));
        const { start, breaks } = this.#loop(this.expression(node.iter, state), around);
        return this.block(node.orelse, start) && breaks;
      }
      case "With":
      case "AsyncWith": {
        for (const item of node.items) {
          state = this.expression(item.context_expr, state);
          if (item.optional_vars) state = this.store(item.optional_vars, state);
        }
        return this.block(node.body, state);
      }
      case "Try":
      case "TryStar": {
        const body = this.block(node.orelse, this.block(node.body, state));
        let all = body;
        for (const handler of node.handlers) {
          if (handler.type_) this.expression(handler.type_, state);
          const after = this.block(handler.body, state || this.isBoundBy(handler));
          // Python takes the name away at the handler's end.
          all = (this.isBoundBy(handler) ? false : after) && all;
        }
        if (node.finalbody.length === 0) return all;
        const entry = all && state;
        const final = this.block(node.finalbody, entry);
        return final || all;
      }
      case "Match": {
        const after = this.expression(node.subject, state);
        let all = after;
        let exhaustive = false;
        let every = true;
        for (const c of node.cases) {
          const bound = after || [...walkPattern(c.pattern)].some(this.isBoundBy);
          if (c.guard) this.expression(c.guard, bound);
          every = this.block(c.body, bound) && every;
          if (!c.guard && c.pattern.type === "MatchAs" && !c.pattern.pattern) exhaustive = true;
        }
        if (exhaustive) all = every;
        else all = every && after;
        return all;
      }
      case "Break": {
        const loop = this.#loops.at(-1);
        if (loop) loop.breaks &&= state;
        return true;
      }
      case "Continue": {
        const loop = this.#loops.at(-1);
        if (loop) loop.continues &&= state;
        return true;
      }
      case "Return":
      case "Raise":
        for (const child of children(node)) state = this.expression(child, state);
        return true;
      case "Assign": {
        state = this.expression(node.value, state);
        for (const target of node.targets) state = this.store(target, state);
        return state;
      }
      case "AnnAssign":
        if (!node.value) return state;
        return this.store(node.target, this.expression(node.value, state));
      case "AugAssign": {
        if (node.target.type === "Name" && this.isVariable(node.target) && !state) {
          this.unassigned.add(node.target);
        }
        if (node.target.type !== "Name") state = this.expression(node.target, state);
        state = this.expression(node.value, state);
        return state;
      }
      case "Delete":
        for (const target of node.targets) {
          if (target.type !== "Name") state = this.expression(target, state);
          else if (this.isVariable(target)) {
            if (!state) this.unassigned.add(target);
            state = false;
          }
        }
        return state;
      case "FunctionDef":
      case "AsyncFunctionDef":
        for (
          const item of [...node.decorator_list, ...node.args.defaults, ...node.args.kw_defaults]
        ) {
          if (item) this.expression(item, state);
        }
        this.#make(node, state);
        return state || this.isBoundBy(node);
      case "ClassDef":
        for (const item of [...node.decorator_list, ...node.bases, ...node.keywords]) {
          this.expression(item, state);
        }
        this.block(node.body, state);
        return state || this.isBoundBy(node);
      case "Import":
      case "ImportFrom":
        return state || node.names.some(this.isBoundBy);
      default:
        for (const child of children(node)) state = this.expression(child, state);
        return state;
    }
  }

  /** Goes around a loop, twice where its body takes the value away: what state it starts with, and has at a `break`. */
  #loop(start: boolean, around: (state: boolean) => boolean): { start: boolean; breaks: boolean } {
    for (;;) {
      this.#loops.push({ breaks: true, continues: true });
      const end = around(start);
      const { breaks, continues } = this.#loops.pop()!;
      if (!start || end && continues) return { start, breaks };
      start = false;
    }
  }

  /** A nested function, which reads the variable later. */
  #make(node: Node, state: boolean): void {
    if (state) this.sure.add(node);
    else this.sure.delete(node);
  }

  expression(node: Node, state: boolean): boolean {
    if (isFunction(node)) {
      this.#make(node, state);
      if ("args" in node) {
        for (const child of children(node.args as Node)) {
          if (child.type !== "arg") state = this.expression(child, state);
        }
      }
      return state;
    }
    switch (node.type) {
      case "Name":
        if (!this.isVariable(node)) return state;
        if (node.ctx === "Store") return true;
        if (!state) this.unassigned.add(node);
        return state;
      case "NamedExpr":
        state = this.expression(node.value, state);
        return this.expression(node.target, state);
      case "BoolOp": {
        let inner = this.expression(node.values[0]!, state);
        const first = inner;
        for (const value of node.values.slice(1)) inner = this.expression(value, inner);
        return first;
      }
      case "IfExp": {
        const after = this.expression(node.test, state);
        const yes = this.expression(node.body, after);
        const no = this.expression(node.orelse, after);
        return yes && no;
      }
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp": {
        let inner = state;
        for (const generator of node.generators) {
          inner = this.expression(generator.iter, inner);
          for (const test of generator.ifs) inner = this.expression(test, inner);
        }
        if (node.type === "DictComp") {
          this.expression(node.value, this.expression(node.key, inner));
        } else this.expression(node.elt, inner);
        return state;
      }
      default:
        for (const child of children(node)) state = this.expression(child, state);
        return state;
    }
  }

  store(target: Expr, state: boolean): boolean {
    if (namesIn(target).some(this.isVariable)) return true;
    return target.type === "Name" ? state : this.expression(target, state);
  }
}

function* walkPattern(node: Node): Iterable<Node> {
  yield node;
  for (const child of children(node)) yield* walkPattern(child);
}

/** Where a variable has a value. */
export interface Assignment {
  /** The reads at which it may have none. */
  readonly reads: ReadonlySet<Name>;
  /** The nested functions that are made where it has one. */
  readonly sure: ReadonlySet<Node>;
  /** Whether it has one at the end. */
  readonly isSet: boolean;
}

/** Where in `body` a variable has a value, given whether it has one before. */
export function unassignedReads(
  body: readonly Stmt[],
  isVariable: (name: Name) => boolean,
  isBoundBy: (node: Node) => boolean,
  before = false,
): Assignment {
  const flow = new Flow(isVariable, isBoundBy);
  const isSet = flow.block(body, before);
  return { reads: flow.unassigned, sure: flow.sure, isSet };
}
