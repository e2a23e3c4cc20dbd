/**
 * Functions of the library whose types no table can say: they call what they are given, or look at the program.
 *
 * @module
 */

import { absolute as absoluteNumber } from "../../library/numbers.ts";
import type { FunctionRow } from "../../library/signature.ts";
import { LARGEST_STEP, plainBinary, reachOf } from "../numbers/arithmetic.ts";
import { importByName } from "../modules/computed_imports.ts";
import { callDunder, callFunction, type Given, givenByLibrary, NOTHING } from "./calls.ts";
import { Cell } from "../types/cell.ts";

import { asInt } from "../types/lattice.ts";
import { bindingsOf, rowOfType } from "../types/instantiate.ts";
import { itemOf, iterationOf } from "../statements/iteration.ts";
import { functionsIn, isBlockingFunction, type Matched } from "./library_calls.ts";
import { wholeOf } from "../numbers/magnitude.ts";
import { countOf, lengthOf } from "../numbers/lengths.ts";
import { metaclassOf } from "../classes/lineage.ts";
import { attributeOf } from "../classes/members.ts";
import { makeDynamic } from "../classes/stores.ts";
import type { Expr, Node, Operator } from "../nodes.ts";
import { binary } from "../expressions/operators.ts";
import { getattr, setattr } from "../classes/reflection.ts";
import { recordClass } from "../classes/records.ts";
import { importsConcurrency, type State } from "../state.ts";
import {
  FLOAT,
  goneOver,
  INT,
  int,
  type IntType,
  isAlways,
  LibraryInstanceType,
  listOf,
  members,
  NEVER,
  NO_LENGTH,
  NONE,
  STR,
  tupleOf,
  type Type,
  UNKNOWN,
  withoutNone,
} from "../types/types.ts";

/** Loops that begin no higher than this come to no large number. */
const COUNTS = 2 ** 45;

/** A call of such a function. */
export interface SpecialCall {
  readonly state: State;
  readonly row: FunctionRow;
  readonly receiver: Type | null;
  readonly matched: Matched;
  readonly given: Given;
  readonly node: Node;
}

/** An argument by its parameter's name. */
export function argument({ matched }: SpecialCall, name: string): Type | undefined {
  return matched.byName.get(name);
}

/** `map(f, xs, ys)`: f is called with an item of each, when the result is read. */
function mapped(call: SpecialCall, name: string): Type {
  const { state, matched, node, row } = call;
  const callee = argument(call, name) ?? UNKNOWN;
  const given = givenByLibrary(
    ...matched.variadic.map((type) => itemOf(state, goneOver(type), node)),
  );
  const item = callFunction(state, callee, given, node);
  const iterations = matched.variadic.map((type) => iterationOf(state, goneOver(type), node));
  const pool = row.blockingIterator;
  return {
    kind: "iterator",
    item,
    blocks: pool || isBlockingFunction(callee) || iterations.some(({ blocks }) => blocks),
    sources: pool
      ? []
      : [...new Set([...functionsIn(callee), ...iterations.flatMap(({ sources }) => sources)])],
  };
}

/** `zip(*rows)`: tuples of which only what is in them is known. */
function zipRows({ state, matched, node }: SpecialCall): Type | undefined {
  if (matched.shape.positional) return undefined;
  const iterations = matched.variadic.map((type) => iterationOf(state, type, node));
  return {
    kind: "iterator",
    item: {
      kind: "tuple",
      items: [],
      rest: state.lattice.joinAll(iterations.map(({ item }) => item)),
    },
    blocks: iterations.some(({ blocks }) => blocks),
    sources: [...new Set(iterations.flatMap(({ sources }) => sources))],
  };
}

/** `starmap(f, pairs)`: what f gives. */
function starred(call: SpecialCall, name: string, iterable: string): Type {
  const { state, node } = call;
  const items = itemOf(state, argument(call, iterable) ?? UNKNOWN, node);
  return callFunction(state, argument(call, name) ?? UNKNOWN, {
    ...NOTHING,
    positional: [{ type: items, starred: true }],
    byLibrary: true,
  }, node);
}

function starmap(call: SpecialCall): Type {
  const { state, node } = call;
  const result = starred(call, "func", "iterable");
  const made = bindResult(state, node, result);
  return call.row.name.endsWith("_async")
    ? state.fresh(
      node,
      "async",
      () => new LibraryInstanceType("multiprocessing.pool.AsyncResult", [new Cell(made)]),
    )
    : made;
}

/** A list of these results, the same one each time the call is come to. */
function bindResult(state: State, node: Node, item: Type): Type {
  const list = state.fresh(node, "results", () => listOf(NEVER));
  state.lattice.add(list.cell, item);
  return list;
}

/** Methods without arguments of which `iter(method, sentinel)` is made, and which wait. */
const WAITING: ReadonlySet<string> = new Set(["accept", "get", "recv", "recv_bytes"]);

function iter(call: SpecialCall): Type | undefined {
  const { state, node } = call;
  const object = argument(call, "object");
  if (!object) return undefined;
  const sentinel = argument(call, "sentinel");
  if (!sentinel) {
    if (object.kind === "instance") {
      const method = attributeOf(state, object, "__iter__", node);
      if (method.kind !== "unknown") return callFunction(state, method, NOTHING, node);
    }
    return { kind: "iterator", ...iterationOf(state, object, node) };
  }
  const item = callFunction(state, object, { ...NOTHING, byLibrary: true }, node);
  const written = call.given.call?.args[0];
  const guessed = object.kind === "unknown" && written?.type === "Attribute" &&
    WAITING.has(written.attr) && importsConcurrency(state);
  return {
    kind: "iterator",
    // What equals the sentinel ends the loop.
    item: sentinel.kind === "none" ? withoutNone(item) : item,
    blocks: guessed || isBlockingFunction(object),
    sources: functionsIn(object),
  };
}

function next(call: SpecialCall): Type | undefined {
  const { state, node } = call;
  const iterator = argument(call, "iterator");
  if (!iterator) return undefined;
  let item: Type = NEVER;
  for (const member of members(iterator)) {
    if (member.kind === "instance") {
      const method = attributeOf(state, member, "__next__", node);
      item = state.lattice.join(item, callFunction(state, method, NOTHING, node));
      continue;
    }
    const iteration = iterationOf(state, member, node);
    state.target(node, { kind: "iteration", blocks: iteration.blocks, sources: iteration.sources });
    if (member.kind === "unknown") state.target(node, { kind: "unknown", name: null, call: null });
    item = state.lattice.join(item, iteration.item);
  }
  const fallback = argument(call, "default");
  return fallback ? state.lattice.join(item, fallback) : item;
}

function makeSuper({ state, matched }: SpecialCall): Type {
  const given = matched.byName.get("type");
  if (given && !matched.byName.get("object")) return UNKNOWN;
  const owner = given?.kind === "class" ? state.classInfo(given.node) : enclosingClass(state);
  return owner ? { kind: "instance", node: owner.node, after: owner.node } : UNKNOWN;
}

/** The class whose method the code stands in. */
export function enclosingClass(state: State) {
  for (let scope = state.currentScope;;) {
    if (scope.kind === "class" && scope.node.type === "ClassDef") {
      return state.classInfo(scope.node);
    }
    if (!scope.parent) return null;
    scope = scope.parent;
  }
}

/** `type(x)`. */
function typeOfObject(call: SpecialCall): Type | undefined {
  const object = argument(call, "object");
  if (!object || argument(call, "bases")) return UNKNOWN;
  return call.state.lattice.joinAll(
    members(object).map((member): Type => {
      if (member.kind === "instance") return { kind: "class", node: member.node, orSubclass: true };
      if (member.kind === "unknown") return UNKNOWN;
      if (member.kind === "class") {
        const meta = metaclassOf(call.state.classInfo(member.node));
        if (meta === "unknown") return UNKNOWN;
        if (meta) return { kind: "class", node: meta };
      }
      return { kind: "libraryClass", name: rowOfType(member)?.name ?? "object" };
    }),
  );
}

/** `abs(x)`: of an object of the program what its class says. */
function absolute(call: SpecialCall): Type | undefined {
  const x = argument(call, "x");
  if (!x || !members(x).some(({ kind }) => kind === "instance")) return undefined;
  const { state, node, matched: { shape } } = call;
  return state.lattice.joinAll(
    members(x).map((member): Type =>
      member.kind === "instance"
        ? callDunder(state, member, "__abs__", NOTHING, node) ?? UNKNOWN
        : absoluteNumber({ ...shape, arguments: new Map([["x", member]]) })
    ),
  );
}

function extreme(call: SpecialCall): undefined {
  const { state, matched, node } = call;
  const key = argument(call, "key");
  const { positional } = matched.shape;
  if (!key || key.kind === "none") return undefined;
  const item = positional?.length === 1
    ? itemOf(state, positional[0]!, node)
    : state.lattice.joinAll(positional ?? [UNKNOWN]);
  callFunction(state, key, givenByLibrary(item), node);
  return undefined;
}

function partial(call: SpecialCall): Type {
  const { given } = call;
  const [callee, ...positional] = given.positional;
  if (
    !callee || positional.some(({ starred }) => starred) ||
    given.keywords.some(({ name }) => name === null)
  ) {
    for (const { type } of given.positional) call.state.lattice.escape(type);
    return UNKNOWN;
  }
  return call.state.lattice.limit({
    kind: "partial",
    function: callee.type,
    positional: positional.map(({ type }) => type),
    keywords: given.keywords.map(({ name, type }) => [name, type] as const),
  });
}

/** `cmp_to_key(f)`: a key function, whatever is given to which f is called with. */
function cmpToKey(call: SpecialCall): Type | undefined {
  const [compare, item] = call.matched.shape.positional ?? [];
  if (!compare) return undefined;
  if (!item) {
    const callee = { kind: "libraryFunction", name: call.row.name } as const;
    return { kind: "partial", function: callee, positional: [compare], keywords: [] };
  }
  callFunction(call.state, compare, givenByLibrary(item, item), call.node);
  return UNKNOWN;
}

function reduce(call: SpecialCall): Type {
  const { state, node } = call;
  const item = itemOf(state, argument(call, "iterable") ?? UNKNOWN, node);
  const initial = argument(call, "initial");
  const holder = state.fresh(node, "reduced", () => listOf(NEVER));
  state.lattice.add(holder.cell, initial ?? item);
  const result = callFunction(
    state,
    argument(call, "function") ?? UNKNOWN,
    givenByLibrary(holder.item, item),
    node,
  );
  state.lattice.add(holder.cell, result);
  return holder.item;
}

/** `sum` of objects of the program: their own `__add__` and `__radd__` are called, first with the 0 that it starts with. */
function summed(call: SpecialCall): Type | undefined {
  const { state, node } = call;
  const item = itemOf(state, argument(call, "iterable") ?? UNKNOWN, node);
  const start = argument(call, "start") ?? int(0, 0);
  if (![item, start].some((type) => members(type).some(({ kind }) => kind === "instance"))) {
    return undefined;
  }
  const holder = state.fresh(node, "summed", () => listOf(NEVER));
  state.lattice.add(holder.cell, start);
  state.lattice.add(holder.cell, binary(state, "Add", holder.item, item, node));
  return holder.item;
}

function submit(call: SpecialCall): Type {
  const { state, given, node } = call;
  const [callee, ...positional] = given.positional;
  const result = callFunction(state, callee?.type ?? UNKNOWN, {
    ...given,
    positional,
    byLibrary: true,
  }, node);
  const future = state.fresh(
    node,
    "future",
    () => new LibraryInstanceType("concurrent.futures.Future", [new Cell(NEVER)]),
  );
  state.lattice.add(future.cells[0]!, result);
  return future;
}

/** Both ends carry what either sends. */
function pipe({ state, node }: SpecialCall): Type {
  const end = state.fresh(
    node,
    "pipe",
    () => new LibraryInstanceType("multiprocessing.connection.Connection", [new Cell(NEVER)]),
  );
  return tupleOf(end, end);
}

function names({ state, receiver, given }: SpecialCall): undefined {
  if (given.keywords.some(({ name }) => name !== null) && receiver) {
    const key = bindingsOf(state, receiver).get("K")?.cell;
    if (key) state.lattice.add(key, STR);
  }
  return undefined;
}

function power(call: SpecialCall): Type {
  const [base, exp] = [argument(call, "base") ?? UNKNOWN, argument(call, "exp") ?? UNKNOWN];
  const mod = argument(call, "mod");
  if (!call.matched.shape.positional) return UNKNOWN;
  if (!mod || mod.kind === "none") return binary(call.state, "Pow", base, exp, call.node);
  const isInt = (type: Type) => members(type).every((m) => m.kind === "int" || m.kind === "bool");
  const result = isInt(base) && isInt(exp) ? plainBinary("Mod", INT, mod) : null;
  return result && typeof result !== "string" ? result : UNKNOWN;
}

function defaultdict(call: SpecialCall): undefined {
  const { state, receiver, node } = call;
  const factory = argument(call, "default_factory");
  const cell = receiver && bindingsOf(state, receiver).get("V")?.cell;
  if (cell && factory && factory.kind !== "none") {
    state.lattice.add(cell, callFunction(state, factory, { ...NOTHING, byLibrary: true }, node));
  }
  return names(call) as undefined;
}

/** `Counter(iterable)` counts from one on; `Counter(mapping)` takes what is there. */
function counter(call: SpecialCall): undefined {
  const { state, receiver } = call;
  const given = argument(call, "iterable");
  const cell = receiver && bindingsOf(state, receiver).get("V")?.cell;
  if (cell && given && given.kind !== "dict" && given.kind !== "never") {
    state.lattice.add(cell, int(0, 2 ** 33));
  }
  return names(call) as undefined;
}

/** `field(default_factory=list)`: what the field holds when nothing is given for it. */
function field(call: SpecialCall): Type {
  const factory = argument(call, "default_factory");
  const given = argument(call, "default") ?? NEVER;
  if (!factory) return given;
  return callFunction(call.state, factory, { ...NOTHING, byLibrary: true }, call.node);
}

/** `heappush(heap, item)`, `insort(a, x)`: the list gets the item. */
function push(list: string, item: string): (call: SpecialCall) => undefined {
  return (call) => {
    const value = argument(call, item) ?? NEVER;
    for (const member of members(argument(call, list) ?? NEVER)) {
      if (member.kind === "list") call.state.lattice.add(member.cell, value);
      else call.state.lattice.escape(value);
    }
    return undefined;
  };
}

/** `object.__new__(cls)`. */
function makeNew({ given }: SpecialCall): Type {
  const made = given.positional.find(({ type }) => type.kind === "class")?.type;
  return made?.kind === "class" ? { kind: "instance", node: made.node } : UNKNOWN;
}

function allVariables({ state, given }: SpecialCall): undefined {
  for (const { type } of given.positional) {
    for (const member of members(type)) {
      if (member.kind === "instance") makeDynamic(state, state.classInfo(member.node));
    }
  }
  return undefined;
}

/** `range(start, stop, step)`: its items. */
function range({ matched }: SpecialCall): Type {
  const given = matched.shape.positional;
  if (!given) return { kind: "range", item: INT };
  const bounds = given.map((type) => members(type).length === 1 ? asInt(type) : null);
  const [first, second, third] = bounds;
  const start = given.length > 1 ? first : int(0, 0);
  const stop = given.length > 1 ? second : first;
  if (given.some((type) => type.kind === "never")) return NEVER;
  const reached = start && (given.length < 3 || third)
    ? reachedBy(start, third ?? int(1, 1))
    : null;
  if (!start || !stop || given.length > 2 && !third) {
    return { kind: "range", item: INT, reached: reached ?? undefined };
  }
  const [up, down] = [!third || third.high > 0, !!third && third.low < 0];
  // Only a range that begins before its end has items.
  const low = down ? Math.min(up ? start.low : start.high, stop.low + 1) : start.low;
  const high = up ? Math.max(down ? start.high : start.low, stop.high - 1) : start.high;
  const item = int(Math.min(low, high), Math.max(low, high));
  return { kind: "range", item, reached: item.safe ? undefined : reached ?? undefined };
}

/** How far a loop that goes up by small steps comes while a program runs; null where nothing is known of it. */
function reachedBy(start: IntType, step: IntType): IntType | null {
  if (step.low <= 0 || step.high > LARGEST_STEP || start.high > COUNTS) return null;
  const reached = int(start.low, Math.max(start.high, 0) + reachOf(step.high));
  return reached.safe ? reached : null;
}

/** `namedtuple(name, fields)`: a class, if the fields are written out. */
function namedtuple({ state, matched, given, node }: SpecialCall): Type {
  const name = matched.shape.literals.get("typename");
  const written = given.call?.args[1] ??
    given.call?.keywords.find(({ arg }) => arg === "field_names")?.value;
  const fields = written && fieldNames(written);
  if (typeof name !== "string" || !fields || node.type !== "Call" || matched.byName.has("rename")) {
    return UNKNOWN;
  }
  return recordClass(state, node, name, fields, matched.byName.get("defaults") ?? null);
}

function fieldNames(node: Expr): string[] | null {
  if (node.type === "Constant" && node.value.type === "str") {
    return node.value.value.split(/[\s,]+/).filter((name) => name !== "");
  }
  if (node.type !== "List" && node.type !== "Tuple") return null;
  const names = node.elts.map((item) =>
    item.type === "Constant" && item.value.type === "str" ? item.value.value : null
  );
  return names.every((name) => name !== null) ? names as string[] : null;
}

/** `len(x)` of what is not longer than anything may be. */
function length(call: SpecialCall): Type | undefined {
  const length = lengthOf(argument(call, "obj") ?? UNKNOWN);
  return length === NO_LENGTH ? NEVER : length ?? undefined;
}

/** `sum(xs)` of floats, of which there is at least one: of none the sum is an int. */
function sumOfFloats(call: SpecialCall): Type | undefined {
  const { state, given, matched, node } = call;
  const written = given.call?.args[0];
  const [iterable, ...others] = matched.shape.positional ?? [];
  if (!iterable || others.length > 0 || !written || given.keywords.length > 0) return undefined;
  const count = countOf(state, written);
  if (count === NO_LENGTH || count.low === 0) return undefined;
  return isAlways(itemOf(state, iterable, node), "float") ? FLOAT : undefined;
}

/** `enumerate(xs)` of what has no more than so many items. */
function enumerated(call: SpecialCall): Type | undefined {
  const { state, node } = call;
  const iterable = argument(call, "iterable");
  const start = argument(call, "start") ?? int(0, 0);
  const count = iterable && lengthOf(iterable);
  if (!count || start.kind !== "int" || !start.safe) return undefined;
  const { item, blocks, sources } = iterationOf(state, iterable, node);
  const index = count === NO_LENGTH
    ? NEVER
    : int(start.low, start.high + Math.max(count.high - 1, 0));
  return { kind: "iterator", item: tupleOf(index, item), blocks, sources };
}

const SPECIAL: Readonly<Record<string, (call: SpecialCall) => Type | undefined>> = {
  abs: absolute,
  len: length,
  enumerate: enumerated,
  map: (call) => mapped(call, "function"),
  zip: zipRows,
  iter,
  next,
  getattr,
  __import__: importByName,
  "importlib.import_module": importByName,
  setattr,
  delattr: () => NONE,
  "range.__init__": range,
  "super.__init__": makeSuper,
  "type.__init__": typeOfObject,
  "int.__init__": whole,
  round: whole,
  "math.ceil": whole,
  "math.floor": whole,
  "math.trunc": whole,
  min: extreme,
  max: extreme,
  pow: power,
  vars: allVariables,
  "staticmethod.__init__": (call) => argument(call, "function"),
  "classmethod.__init__": (call) => argument(call, "function"),
  "object.__new__": makeNew,
  "dict.__init__": names,
  "dict.update": names,
  "collections.defaultdict.__init__": defaultdict,
  "collections.OrderedDict.__init__": names,
  "collections.Counter.__init__": counter,
  "collections.Counter.update": counter,
  "collections.Counter.subtract": counter,
  "heapq.heappush": push("heap", "item"),
  "heapq.heappushpop": push("heap", "item"),
  "heapq.heapreplace": push("heap", "item"),
  "bisect.insort": push("a", "x"),
  "bisect.insort_left": push("a", "x"),
  "bisect.insort_right": push("a", "x"),
  "dataclasses.field": field,
  "dataclasses.replace": (call) => argument(call, "obj"),
  "copy.replace": (call) => argument(call, "obj"),
  "collections.namedtuple": namedtuple,
  "copy.copy": (call) => argument(call, "x"),
  "copy.deepcopy": (call) => argument(call, "x"),
  "functools.partial": partial,
  "functools.cmp_to_key": cmpToKey,
  "functools.reduce": reduce,
  sum: (call) => sumOfFloats(call) ?? summed(call),
  "itertools.starmap": (call) => ({
    kind: "iterator",
    item: starred(call, "function", "iterable"),
    blocks: isBlockingFunction(argument(call, "function") ?? UNKNOWN),
    sources: functionsIn(argument(call, "function") ?? UNKNOWN),
  }),
  "multiprocessing.Pipe": pipe,
  "multiprocessing.Pool.starmap": starmap,
  "multiprocessing.Pool.starmap_async": starmap,
  "concurrent.futures.Executor.map": (call) => mapped(call, "fn"),
  "concurrent.futures.ProcessPoolExecutor.map": (call) => mapped(call, "fn"),
  "concurrent.futures.ThreadPoolExecutor.map": (call) => mapped(call, "fn"),
  "concurrent.futures.Executor.submit": submit,
  "concurrent.futures.ProcessPoolExecutor.submit": submit,
  "concurrent.futures.ThreadPoolExecutor.submit": submit,
};

/** `int(x)`, `round(x)`, `math.floor(x)` of a float that something bounds. */
function whole({ state, given, matched }: SpecialCall): Type | undefined {
  const written = given.call?.args[0];
  if (
    !written || written.type === "Starred" || given.positional.length + given.keywords.length !== 1
  ) {
    return undefined;
  }
  const type = matched.shape.positional?.[0];
  if (!type || !members(type).some(({ kind }) => kind === "float")) return undefined;
  return wholeOf(state, written) ?? undefined;
}

/** The operators that have a function of their own. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  add: "Add",
  and_: "BitAnd",
  floordiv: "FloorDiv",
  lshift: "LShift",
  matmul: "MatMult",
  mod: "Mod",
  mul: "Mult",
  or_: "BitOr",
  pow: "Pow",
  rshift: "RShift",
  sub: "Sub",
  truediv: "Div",
  xor: "BitXor",
};

/** `operator.add(a, b)`. */
function operate(call: SpecialCall, op: Operator): Type {
  return binary(
    call.state,
    op,
    argument(call, "a") ?? UNKNOWN,
    argument(call, "b") ?? UNKNOWN,
    call.node,
  );
}

/** The result of a call that needs more than its row; undefined when the row says it. */
export function special(
  state: State,
  row: FunctionRow,
  receiver: Type | null,
  matched: Matched,
  given: Given,
  node: Node,
): Type | undefined {
  const call = { state, row, receiver, matched, given, node };
  if (Object.hasOwn(SPECIAL, row.name)) return SPECIAL[row.name]!(call);
  const operator = row.module === "operator" ? OPERATORS[row.name.slice("operator.".length)] : null;
  return operator ? operate(call, operator) : undefined;
}
