/**
 * The types of expressions.
 *
 * @module
 */

import { builtinRow, classRow, functionRow } from "../../library/mod.ts";
import { compareWithin } from "../calls/comparisons.ts";
import { callFunction, type Given, unknownCall } from "../calls/calls.ts";
import { meet } from "../types/environment.ts";
import { typeOfRow } from "../types/instantiate.ts";
import { countOfComprehension, countOfDisplay } from "../numbers/lengths.ts";
import { awaitedType, itemOf, iterationOf, readToEnd } from "../statements/iteration.ts";
import { attributeOf } from "../classes/members.ts";
import { narrow } from "../scopes/narrow.ts";
import type { Call, ComprehensionLike, Constant, Expr, FunctionLike, Name } from "../nodes.ts";
import { binary, compare, itemAt, unary } from "./operators.ts";
import { callRecordMethod } from "../classes/records.ts";
import type { State } from "../state.ts";
import { assign } from "../statements/targets.ts";
import {
  BOOL,
  BYTES,
  COMPLEX,
  dictOf,
  DictType,
  ELLIPSIS,
  FLOAT,
  goneOver,
  INT,
  int,
  listOf,
  members,
  NEVER,
  NONE,
  setOf,
  STR,
  type Type,
  UNKNOWN,
} from "../types/types.ts";

/** The type of an expression, which is recorded for it. A function that it names is used as a value. */
export function evaluate(state: State, node: Expr): Type {
  const type = state.record(node, compute(state, node));
  if (node.type === "Name" || node.type === "Attribute") noteValue(state, type);
  return type;
}

/** The type of what is called: a function named there is not used as a value. */
export function evaluateCallee(state: State, node: Expr): Type {
  return state.record(node, compute(state, node));
}

function noteValue(state: State, type: Type): void {
  for (const member of members(type)) {
    if (member.kind === "function") state.firstClass.add(member.node);
    else if (member.kind === "method" && member.function.kind === "function") {
      state.firstClass.add(member.function.node);
    }
  }
}

function constant({ value }: Constant): Type {
  switch (value.type) {
    case "None":
      return NONE;
    case "bool":
      return BOOL;
    case "int": {
      if (typeof value.value === "bigint") return INT;
      return int(value.value, value.value);
    }
    case "float":
      return FLOAT;
    case "complex":
      return COMPLEX;
    case "str":
      return STR;
    case "bytes":
      return BYTES;
    case "Ellipsis":
      return ELLIPSIS;
  }
}

function compute(state: State, node: Expr): Type {
  switch (node.type) {
    case "Constant":
      return constant(node);
    case "Name":
      return name(state, node);
    case "Attribute":
      return attributeOf(state, evaluate(state, node.value), node.attr, node);
    case "Call":
      return call(state, node);
    case "BinOp":
      return binary(state, node.op, evaluate(state, node.left), evaluate(state, node.right), node);
    case "UnaryOp":
      return unary(state, node.op, evaluate(state, node.operand), node);
    case "Compare": {
      let left = evaluate(state, node.left);
      let result: Type = NEVER;
      node.comparators.forEach((comparator, i) => {
        const right = evaluate(state, comparator);
        result = state.lattice.join(result, compare(state, node.ops[i]!, left, right, node));
        left = right;
      });
      return result;
    }
    case "BoolOp":
      return booleans(state, node.op, node.values);
    case "IfExp": {
      evaluate(state, node.test);
      let [yes, no]: Type[] = [NEVER, NEVER];
      const one = state.branch(() => {
        narrow(state, node.test, true);
        yes = evaluate(state, node.body);
      });
      const other = state.branch(() => {
        narrow(state, node.test, false);
        no = evaluate(state, node.orelse);
      });
      state.env = meet(state.lattice, one, other);
      return state.lattice.join(yes!, no!);
    }
    case "NamedExpr": {
      const type = evaluate(state, node.value);
      assign(state, node.target, type, node);
      return type;
    }
    case "Tuple":
      return tuple(state, node.elts);
    case "List": {
      const list = state.fresh(node, "list", () => listOf(NEVER));
      const types = node.elts.map((item) => evaluate(state, item));
      state.lattice.say(list.cell, countOfDisplay(state, node.elts));
      state.lattice.add(list.cell, state.lattice.joinAll(types));
      return list;
    }
    case "Set": {
      const set = state.fresh(node, "set", () => setOf(NEVER));
      const types = node.elts.map((item) => evaluate(state, item));
      compareWithin(state, types, node);
      state.lattice.add(set.cell, state.lattice.joinAll(types));
      return set;
    }
    case "Dict":
      return dict(state, node);
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return comprehension(state, node, false);
    case "Lambda":
      return lambda(state, node);
    case "JoinedStr":
      for (const value of node.values) evaluate(state, value);
      return STR;
    case "FormattedValue":
      evaluate(state, node.value);
      if (node.format_spec) evaluate(state, node.format_spec);
      return STR;
    case "TemplateStr":
      for (const value of node.values) evaluate(state, value);
      return UNKNOWN;
    case "Interpolation":
      evaluate(state, node.value);
      if (node.format_spec) evaluate(state, node.format_spec);
      return UNKNOWN;
    case "Subscript": {
      const container = evaluate(state, node.value);
      return itemAt(state, container, evaluate(state, node.slice), node.slice, node);
    }
    case "Slice":
      for (const bound of [node.lower, node.upper, node.step]) if (bound) evaluate(state, bound);
      return UNKNOWN;
    case "Starred": {
      const type = evaluate(state, node.value);
      readToEnd(state, type, node);
      return itemOf(state, type, node);
    }
    case "Yield": {
      const type = node.value ? evaluate(state, node.value) : NONE;
      if (state.current?.yields) state.lattice.add(state.current.yields, type);
      return UNKNOWN;
    }
    case "YieldFrom": {
      const iteration = iterationOf(state, evaluate(state, node.value), node);
      if (state.current?.yields) state.lattice.add(state.current.yields, iteration.item);
      state.target(node, {
        kind: "iteration",
        blocks: iteration.blocks,
        sources: iteration.sources,
      });
      return UNKNOWN;
    }
    case "Await": {
      const type = evaluate(state, node.value);
      return state.lattice.joinAll(members(type).map(awaitedType));
    }
  }
}

/** A name from a module that cannot be used: told where it is used, since an import alone does no harm. */
function reportMissing(state: State, type: Type, node: Name): void {
  if (!state.reporting || state.annotating > 0) return;
  const row = type.kind === "libraryFunction"
    ? functionRow(type.name)
    : type.kind === "libraryClass"
    ? classRow(type.name)
    : undefined;
  if (row?.unsupported) state.problem(node, `${row.name} cannot be translated: ${row.unsupported}`);
}

function name(state: State, node: Name): Type {
  const variable = state.scopes.variableOf(node);
  if (variable) {
    const type = state.read(variable, node);
    if (variable.bindings.every(({ kind }) => kind === "import")) reportMissing(state, type, node);
    return type;
  }
  const row = builtinRow(node.id);
  if (!row) return UNKNOWN;
  if ("unsupported" in row && row.unsupported) {
    state.problem(node, `${node.id} cannot be translated: ${row.unsupported}`);
  }
  return typeOfRow(state, row);
}

function tuple(state: State, items: readonly Expr[]): Type {
  const types: Type[] = [];
  let open = false;
  for (const item of items) {
    const type = evaluate(state, item);
    if (item.type !== "Starred") {
      types.push(type);
      continue;
    }
    const whole = state.types.get(item.value);
    if (whole?.kind === "tuple" && !whole.rest) types.push(...whole.items);
    else {
      open = true;
      types.push(type);
    }
  }
  return state.lattice.limit(
    open
      ? { kind: "tuple", items: [], rest: state.lattice.joinAll(types) }
      : { kind: "tuple", items: types, rest: null },
  );
}

function dict(state: State, node: Expr & { type: "Dict" }): Type {
  const made = state.fresh(node, "dict", () => dictOf(NEVER, NEVER));
  const keys: Type[] = [];
  const values: Type[] = [];
  node.keys.forEach((key, i) => {
    if (key) keys.push(evaluate(state, key));
    const value = evaluate(state, node.values[i]!);
    if (key) values.push(value);
    else {
      for (const one of members(value)) {
        keys.push(one instanceof DictType ? one.key : UNKNOWN);
        values.push(one instanceof DictType ? one.value : UNKNOWN);
      }
    }
  });
  const key = state.lattice.joinAll(keys);
  compareWithin(state, [key], node);
  state.lattice.add(made.keyCell, key);
  state.lattice.add(made.valueCell, state.lattice.joinAll(values));
  return made;
}

/** What a value is when `and` or `or` goes on behind it, or stops at it. */
function decided(type: Type, op: "And" | "Or", state: State): Type {
  if (type.kind === "unknown") return type;
  return state.lattice.joinAll(
    members(type).flatMap((member): Type[] => {
      if (op === "Or") return member.kind === "none" ? [] : [member];
      switch (member.kind) {
        case "int":
          return member.low > 0 || member.high < 0 ? [] : [int(0, 0)];
        case "function":
        case "class":
        case "module":
        case "method":
        case "libraryFunction":
        case "libraryClass":
          return [];
        default:
          return [member];
      }
    }),
  );
}

function booleans(state: State, op: "And" | "Or", values: readonly Expr[]): Type {
  let result: Type = NEVER;
  const before = state.env;
  let env = before.clone();
  const ends = [];
  for (const [i, value] of values.entries()) {
    state.env = env;
    const type = evaluate(state, value);
    const last = i === values.length - 1;
    result = state.lattice.join(result, last ? type : decided(type, op, state));
    ends.push(state.env.clone());
    env = state.env;
    if (!last) narrow(state, value, op === "And");
  }
  // What the conditions say holds only behind them: assignments inside (`:=`) stay.
  state.env = ends.reduce((a, b) => meet(state.lattice, a, b));
  for (const [variable, type] of before.types) {
    if (!state.env.types.has(variable)) state.env.types.set(variable, type);
  }
  return result;
}

function lambda(state: State, node: Expr & { type: "Lambda" }): Type {
  const info = state.functionInfo(node);
  defaults(state, node);
  state.firstClass.add(info.node);
  return { kind: "function", node };
}

/** Evaluates the defaults of a function's parameters. */
export function defaults(state: State, node: FunctionLike): void {
  const info = state.functionInfo(node);
  const { args } = node;
  const positional = [...args.posonlyargs, ...args.args];
  const first = positional.length - args.defaults.length;
  args.defaults.forEach((value, i) => {
    info.defaults.set(positional[first + i]!.arg, evaluate(state, value));
  });
  args.kw_defaults.forEach((value, i) => {
    if (value) info.defaults.set(args.kwonlyargs[i]!.arg, evaluate(state, value));
  });
}

/** A comprehension; `now`: a generator expression that is read before anything else happens. */
export function comprehension(state: State, node: ComprehensionLike, now: boolean): Type {
  const outer = state.env;
  state.env = outer.clone();
  const { source } = state;
  const isLater = node.type === "GeneratorExp" && !now;
  let item: Type = NEVER;
  let value: Type = NEVER;
  node.generators.forEach((generator, i) => {
    const source = goneOver(evaluate(state, generator.iter));
    const iteration = iterationOf(state, source, generator, generator.is_async === 1);
    if (i === 0 && isLater) state.later++;
    if (i === 0 && node.type === "GeneratorExp") state.source = node;
    state.target(generator, {
      kind: "iteration",
      blocks: iteration.blocks,
      sources: iteration.sources,
    });
    assign(state, generator.target, iteration.item, generator);
    for (const condition of generator.ifs) {
      evaluate(state, condition);
      narrow(state, condition, true);
    }
  });
  if (node.type === "DictComp") {
    item = evaluate(state, node.key);
    value = evaluate(state, node.value);
  } else item = evaluate(state, node.elt);
  if (node.type === "DictComp" || node.type === "SetComp") compareWithin(state, [item], node);
  if (isLater) state.later--;
  state.source = source;
  const inner = state.env;
  state.env = outer;
  // A walrus inside binds outside, if the loop ran at all.
  for (const [variable, type] of inner.types) {
    if (variable.scope.kind === "comprehension") continue;
    const before = outer.types.get(variable);
    if (before !== type && variable.bindings.some(({ kind }) => kind === "walrus")) {
      outer.types.set(variable, before ? state.lattice.join(before, type) : type);
      if (!before) outer.maybeUnbound.add(variable);
    }
  }
  switch (node.type) {
    case "ListComp": {
      const list = state.fresh(node, "list", () => listOf(NEVER));
      state.lattice.say(list.cell, countOfComprehension(state, node.generators));
      state.lattice.add(list.cell, item);
      return list;
    }
    case "SetComp": {
      const set = state.fresh(node, "set", () => setOf(NEVER));
      state.lattice.add(set.cell, item);
      return set;
    }
    case "DictComp": {
      const made = state.fresh(node, "dict", () => dictOf(NEVER, NEVER));
      state.lattice.add(made.keyCell, item);
      state.lattice.add(made.valueCell, value);
      return made;
    }
    case "GeneratorExp":
      return { kind: "iterator", item, blocks: false, sources: [node] };
  }
}

/** The arguments of a call as written. */
export function argumentsOf(state: State, node: Call): Given {
  const positional = node.args.map((arg) => {
    if (arg.type === "Starred") {
      const type = evaluate(state, arg.value);
      readToEnd(state, type, arg);
      state.record(arg, type);
      return { type, starred: true };
    }
    const type = arg.type === "GeneratorExp"
      ? state.record(arg, comprehension(state, arg, true))
      : evaluate(state, arg);
    return { type, starred: false };
  });
  const keywords = node.keywords.map(({ arg, value }) => ({
    name: arg,
    type: evaluate(state, value),
  }));
  return { positional, keywords, call: node, byLibrary: false };
}

function call(state: State, node: Call): Type {
  const { func } = node;
  const callee = evaluateCallee(state, func);
  const given = argumentsOf(state, node);
  // What changes the module through it may give names any value.
  if (func.type === "Name" && func.id === "globals") {
    for (const variable of state.scopes.module.variables.values()) {
      if (variable.bindings.some((binding) => binding.node === node)) {
        state.write(variable, UNKNOWN);
      }
    }
  }
  if (callee.kind === "unknown" && func.type === "Attribute") {
    const receiver = state.types.get(func.value);
    if (receiver?.kind === "record" || receiver?.kind === "recordClass") {
      const result = callRecordMethod(state, receiver, func.attr, given);
      if (result) return result;
    }
    // An attribute that is not known of an object whose class is: nobody else's method is meant.
    if (receiver && receiver.kind !== "unknown" && receiver.kind !== "union") {
      return unknownCall(state, given, null, node);
    }
    return unknownCall(state, given, func.attr, node);
  }
  return callFunction(state, callee, given, node);
}
