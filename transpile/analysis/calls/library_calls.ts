/**
 * Calls of the library: what its tables say of the result, and what they store and call.
 *
 * @module
 */

import { functionRow, memberRow } from "../../library/mod.ts";
import type { CallShape, ClassRow, FunctionRow } from "../../library/signature.ts";
import { type Parameter, parseSignature, parseType, type StubType } from "../../library/stub.ts";
import { callFunction, type Given, givenByLibrary } from "./calls.ts";
import {
  type Bindings,
  bindingsOf,
  freshInstance,
  Instantiation,
  rowOfType,
} from "../types/instantiate.ts";
import { itemOf, iterationOf } from "../statements/iteration.ts";
import { compareWithin } from "./comparisons.ts";
import { countOf, noteArguments, noteMethod } from "../numbers/lengths.ts";
import { literalOf } from "../types/literals.ts";
import type { Node, Source } from "../nodes.ts";
import { special } from "./special.ts";
import type { State } from "../state.ts";
import {
  type CollectionType,
  INFINITE,
  int,
  members,
  MINUS_INFINITE,
  NEVER,
  NONE,
  type Type,
  UNKNOWN,
} from "../types/types.ts";

/** The arguments of a call, by the parameters of the row. */
export interface Matched {
  readonly byName: ReadonlyMap<string, Type>;
  /** What `*args` took, one by one. */
  readonly variadic: readonly Type[];
  /** What `**kw` took, and keywords that no parameter has. */
  readonly extra: ReadonlyMap<string, Type>;
  readonly shape: CallShape;
}

/** The positional arguments, with the items of a tuple in the place of `*tuple`. */
function spread({ positional }: Given): Given["positional"] {
  if (!positional.some(({ starred }) => starred)) return positional;
  return positional.flatMap((given) =>
    given.starred && given.type.kind === "tuple" && !given.type.rest
      ? given.type.items.map((type) => ({ type, starred: false }))
      : [given]
  );
}

/** Gives each argument to the parameter that takes it. */
export function match(
  state: State,
  parameters: readonly Parameter[],
  receiver: Type | null,
  given: Given,
): Matched {
  const byName = new Map<string, Type>();
  const extra = new Map<string, Type>();
  const literals: Map<string, string | number | bigint | boolean | null> = new Map();
  const variadic: Type[] = [];
  const { lattice } = state;
  const add = (name: string, type: Type) =>
    byName.set(name, lattice.join(byName.get(name) ?? NEVER, type));
  const ordered = parameters.filter((p) => p.kind === "positional" || p.kind === "either");
  const rest = parameters.find((p) => p.kind === "variadic");
  let open = false;
  let at = 0;
  const spreads = given.positional.some(({ starred }) => starred);
  spread(given).forEach(({ type, starred }, i) => {
    open ||= starred;
    const item = starred ? itemOf(state, type) : type;
    if (open) {
      for (const parameter of ordered.slice(at)) add(parameter.name, item);
      if (rest) variadic.push(item);
      return;
    }
    const parameter = ordered[at++] ?? rest;
    if (!parameter) return;
    if (parameter === rest) variadic.push(item);
    else add(parameter.name, item);
    const written = spreads ? undefined : given.call?.args[i];
    const literal = written && literalOf(written);
    if (literal !== undefined) literals.set(parameter.name, literal);
  });
  given.keywords.forEach(({ name, type }, i) => {
    if (name === null) {
      const value = type.kind === "dict" ? type.value : UNKNOWN;
      for (const parameter of parameters) {
        if (parameter.kind === "keywords") extra.set("**", value);
        else if (parameter.kind === "either" || parameter.kind === "keyword") {
          add(parameter.name, value);
        }
      }
      return;
    }
    const parameter = parameters.find((p) => p.name === name && p.kind !== "positional");
    if (!parameter) {
      extra.set(name, type);
      return;
    }
    add(name, type);
    const written = given.call?.keywords[i]?.value;
    const literal = written && literalOf(written);
    if (literal !== undefined) literals.set(name, literal);
  });
  const positional = open ? null : spread(given).map(({ type }) => type);
  return {
    byName,
    variadic,
    extra,
    shape: {
      receiver,
      arguments: byName,
      positional,
      literals,
      item: (type) => itemOf(state, type),
      join: (...types) => lattice.joinAll(types),
    },
  };
}

/** Binds type parameters to what was given for them, and stores what the receiver keeps. */
function flow(state: State, stub: StubType, type: Type, bindings: Bindings): void {
  switch (stub.kind) {
    case "variable": {
      const bound = bindings.get(stub.name);
      if (bound?.cell) {
        state.lattice.add(bound.cell, type);
        bound.type = bound.cell.type;
      } else if (bound) bound.type = state.lattice.join(bound.type, type);
      else bindings.set(stub.name, { type, cell: null });
      return;
    }
    case "union": {
      const plain = members(type).filter((member) => member.kind !== "none");
      const only = plain.length === members(type).length ? type : state.lattice.joinAll(plain);
      // Of several shapes the one that the argument has: a mapping, or an iterable of pairs.
      const mapping = stub.members.find((m) => m.kind === "named" && m.name === "Mapping");
      const row = rowOfType(only);
      if (mapping && (only.kind === "dict" || row && memberRow(row, "popitem"))) {
        return flow(state, mapping, only, bindings);
      }
      for (const member of stub.members) {
        if (member.kind === "named" && (member.name === "Mapping" || member.name === "None")) {
          continue;
        }
        flow(state, member, only, bindings);
      }
      return;
    }
    case "named": {
      const [first, second] = stub.parameters;
      // Looking at the items joins them: not where nothing is asked of them.
      if (!first || stub.parameters.every(({ kind }) => kind === "any")) return;
      if (stub.name === "dict" || stub.name === "Mapping") {
        const pairs = bindingsOf(state, type);
        const unknown = type.kind === "unknown" || !pairs.has("K");
        const bottom = type.kind === "never";
        flow(state, first, bottom ? NEVER : unknown ? UNKNOWN : pairs.get("K")!.type, bindings);
        if (second) {
          flow(state, second, bottom ? NEVER : unknown ? UNKNOWN : pairs.get("V")!.type, bindings);
        }
        return;
      }
      if (stub.name === "tuple" && !stub.open) {
        const item = itemOf(state, type);
        const parts =
          type.kind === "tuple" && !type.rest && type.items.length === stub.parameters.length
            ? type.items
            : stub.parameters.map(() => item);
        stub.parameters.forEach((part, i) => flow(state, part, parts[i] ?? item, bindings));
        return;
      }
      flow(state, first, itemOf(state, type), bindings);
      return;
    }
  }
}

/** The functions of the program that a value may be, with what is bound to them. */
export function functionsIn(type: Type): readonly Source[] {
  return members(type).flatMap((member) => {
    if (member.kind === "function") return [member.node];
    if (member.kind === "method" && member.function.kind === "function") {
      return [member.function.node];
    }
    if (member.kind === "partial") return functionsIn(member.function);
    return [];
  });
}

/** Whether a value may be a method or function of the library that blocks. */
export function isBlockingFunction(type: Type): boolean {
  return members(type).some((member) => {
    if (member.kind === "partial") return isBlockingFunction(member.function);
    const fn = member.kind === "method" ? member.function : member;
    return fn.kind === "libraryFunction" && functionRow(fn.name)?.blocks === true;
  });
}

/** Whether an argument has no value: nothing is known of it yet, or it raises. The call does not happen. */
function hasNoValue({ positional, keywords }: Given): boolean {
  return positional.some(({ type }) => type.kind === "never") ||
    keywords.some(({ type }) => type.kind === "never");
}

/** Functions that compare what they are given, or look it up by hash. */
const COMPARES =
  /^(sorted|min|max|(list|tuple)\.(index|remove|count|sort)|(set|frozenset|dict|dict_\w+)\.\w+|collections\.\w+\.\w+|heapq\.\w+|bisect\.\w+|itertools\.groupby|operator\.\w+|queue\.PriorityQueue\.\w+|statistics\.\w+)$/;

/** Methods of dicts that look up their first argument, whatever else they are given, and those that look up nothing. */
const LOOKS_UP = /^(dict|collections\.(OrderedDict|defaultdict|Counter))\.(get|pop|setdefault)$/;
const COMPARES_NOTHING =
  /^(dict|collections\.\w+)\.(clear|copy|items|keys|values|append|appendleft|popleft|popitem)$/;

/** What is made of items that are hashed. */
const HASHES = /^(set|frozenset|dict|collections\.(Counter|OrderedDict|defaultdict))\.__init__$/;

/** Calls a function or method of the library. */
export function callLibrary(
  state: State,
  row: FunctionRow,
  receiver: Type | null,
  given: Given,
  node: Node,
): Type {
  const signature = parseSignature(row.signature);
  const unbound = receiver === null && isMethodName(row) && !row.ofClass;
  if (unbound && given.positional.length > 0) {
    // `str.upper(s)`: the receiver comes first.
    const [self, ...others] = given.positional;
    const call = given.call && { ...given.call, args: given.call.args.slice(1) };
    return callLibrary(state, row, self!.type, { ...given, positional: others, call }, node);
  }
  const matched = match(state, signature.parameters, receiver, given);
  const blocks = typeof row.blocks === "function" ? row.blocks(matched.shape) : row.blocks;
  if (!given.byLibrary) state.target(node, { kind: "library", row, blocks });
  if (hasNoValue(given)) return NEVER;
  if (receiver) noteMethod(state, row.name, receiver);
  noteArguments(state, row.name, [
    ...matched.byName.values(),
    ...matched.variadic,
    ...matched.extra.values(),
  ]);
  const bindings = receiver ? bindingsOf(state, receiver) : new Map();
  if (COMPARES.test(row.name) && !COMPARES_NOTHING.test(row.name)) {
    const isKey = LOOKS_UP.test(row.name);
    const types = given.positional.slice(0, isKey ? 1 : undefined).map(({ type }) => type);
    const own = isKey ? bindings.get("K")?.type ?? receiver : receiver;
    compareWithin(state, own ? [own, ...types] : types, node);
  }
  const done = special(state, row, receiver, matched, given, node);
  const iterates = passArguments(state, row, bindings, matched, given, node);
  if (done !== undefined) return done;
  const make = new Instantiation(state, node, bindings, receiver, iterates);
  // Of `*values` it is not known which parameters they reach.
  const result = matched.shape.positional ? row.result?.(matched.shape) : undefined;
  if (typeof result === "string") return make.type(parseType(result));
  if (result?.kind === "iterator") return { ...result, ...iterates };
  const made = result ?? make.type(signature.result);
  if (made.kind === "list") sayLength(state, row, receiver, made, given);
  return made;
}

/** Says how long the list is that a function of the library makes of what it is given. */
function sayLength(
  state: State,
  row: FunctionRow,
  receiver: Type | null,
  { cell }: CollectionType,
  { call }: Given,
): void {
  const [first] = call?.args ?? [];
  if (row.name === "sorted" && first && first.type !== "Starred") {
    state.lattice.say(cell, countOf(state, first));
  } else if (row.name === "list.copy" && receiver?.kind === "list") {
    state.lattice.say(cell, receiver.length);
  }
}

function isMethodName(row: FunctionRow): boolean {
  const local = row.module === "builtins" ? row.name : row.name.slice(row.module.length + 1);
  return local.includes(".");
}

/** Lets the arguments flow into the parameters; says how the result iterates if it is an iterator over them. */
function passArguments(
  state: State,
  row: FunctionRow,
  bindings: Bindings,
  matched: Matched,
  given: Given,
  node: Node,
): { blocks: boolean; sources: readonly Source[] } {
  const { parameters } = parseSignature(row.signature);
  let blocks = row.blockingIterator;
  const sources = new Set<Source>();
  const pass = (parameter: Parameter, type: Type) => {
    flow(state, parameter.type, type, bindings);
    if (row.reads === "never" || !takesIterable(row, parameter, matched)) return;
    const iteration = iterationOf(state, type, node);
    if (row.reads === "now") {
      state.target(node, { kind: "iteration", ...iteration });
    } else {
      blocks ||= iteration.blocks;
      for (const source of iteration.sources) sources.add(source);
    }
  };
  for (const parameter of parameters) {
    if (parameter.kind === "variadic") {
      for (const type of matched.variadic) pass(parameter, type);
      continue;
    }
    if (parameter.kind === "keywords") {
      for (const type of matched.extra.values()) pass(parameter, type);
      continue;
    }
    const type = matched.byName.get(parameter.name);
    if (type !== undefined) {
      if (!takesFunction(parameter.type)) pass(parameter, type);
    } else if (parameter.default === "None" && parameter.type.kind === "variable") {
      flow(state, parameter.type, NONE, bindings);
    }
  }
  for (const parameter of parameters) {
    const type = matched.byName.get(parameter.name);
    if (type === undefined) continue;
    const stub = callableIn(parameter.type);
    if (!stub) continue;
    for (const source of functionsIn(type)) {
      if (row.reads === "later") sources.add(source);
      if (source.type !== "GeneratorExp") state.callback(node, row, source);
    }
    if (row.reads === "later" && isBlockingFunction(type)) blocks = true;
    const result = row.calls?.function === parameter.name
      ? callTarget(state, row, type, matched, given, node)
      : SPECIAL_CALLERS.test(row.name)
      ? null
      : callWith(state, stub, type, bindings, node, parameter.name);
    if (result) flow(state, stub.result, result, bindings);
  }
  return { blocks, sources: [...sources] };
}

/** Functions whose own code says with what they call what they are given: see `special`. */
const SPECIAL_CALLERS =
  /^(map|min|max|functools\.(cmp_to_key|partial|partialmethod|reduce)|itertools\.starmap|multiprocessing\.Pool\.starmap(_async)?|concurrent\.futures\.\w+\.(map|submit))$/;

function takesIterable(row: FunctionRow, parameter: Parameter, matched: Matched): boolean {
  if (parameter.kind === "variadic" && (row.name === "min" || row.name === "max")) {
    return matched.variadic.length === 1;
  }
  const stubs = parameter.type.kind === "union" ? parameter.type.members : [parameter.type];
  return stubs.some((stub) =>
    stub.kind === "named" && (stub.name === "Iterable" || stub.name === "Iterator")
  );
}

function callableIn(stub: StubType): (StubType & { kind: "callable" }) | null {
  if (stub.kind === "callable") return stub;
  if (stub.kind !== "union") return null;
  return stub.members.find((member) => member.kind === "callable") ?? null;
}

function takesFunction(stub: StubType): boolean {
  return callableIn(stub) !== null;
}

/** The library calls a function with values of the types that the stub says. */
function callWith(
  state: State,
  stub: StubType & { kind: "callable" },
  type: Type,
  bindings: Bindings,
  node: Node,
  name: string,
): Type {
  const callables = members(type).filter((member) => member.kind !== "none");
  if (stub.parameters === null) {
    for (const callable of callables) state.lattice.escape(callable);
    return callFunction(state, state.lattice.joinAll(callables), ANYTHING, node);
  }
  const make = new Instantiation(state, node, bindings, null, undefined, `to ${name} `);
  const given = givenByLibrary(...stub.parameters.map((parameter) => make.type(parameter)));
  return callFunction(state, state.lattice.joinAll(callables), given, node);
}

const ANYTHING: Given = {
  positional: [{ type: { kind: "tuple", items: [], rest: UNKNOWN }, starred: true }],
  keywords: [],
  call: null,
  byLibrary: true,
};

/** `Process(target=f, args=(…), kwargs={…})`: what `f` is called with. */
function callTarget(
  state: State,
  row: FunctionRow,
  type: Type,
  matched: Matched,
  written: Given,
  node: Node,
): Type {
  const { args, kwargs } = row.calls!;
  const positional = args === undefined ? undefined : matched.byName.get(args);
  const keywords = kwargs === undefined ? undefined : matched.byName.get(kwargs);
  const given: Given = {
    positional: positional && positional.kind !== "none"
      ? [{ type: withoutNoneOf(state, positional), starred: true }]
      : [],
    keywords: namedIn(state, written, kwargs) ??
      (keywords && keywords.kind !== "none" ? [{ name: null, type: keywords }] : []),
    call: null,
    byLibrary: true,
  };
  const callables = members(type).filter((member) => member.kind !== "none");
  return callFunction(state, state.lattice.joinAll(callables), given, node);
}

/** The keyword arguments of a target whose dict is written out: `kwargs={"name": value}`. */
function namedIn(
  state: State,
  { call }: Given,
  kwargs: string | undefined,
): { name: string; type: Type }[] | null {
  const dict = call?.keywords.find(({ arg }) => arg !== null && arg === kwargs)?.value;
  if (dict?.type !== "Dict") return null;
  const names = dict.keys.map((key) => key ? literalOf(key) : null);
  if (!names.every((name) => typeof name === "string")) return null;
  return names.map((name, i) => ({
    name: name as string,
    type: state.types.get(dict.values[i]!) ?? UNKNOWN,
  }));
}

function withoutNoneOf(state: State, type: Type): Type {
  return state.lattice.joinAll(members(type).filter((member) => member.kind !== "none"));
}

/** Makes an object of a library class. */
export function constructLibrary(state: State, row: ClassRow, given: Given, node: Node): Type {
  const maker = row.constructs ?? row.bases.map((base) => rowNamed(base)?.constructs).find(Boolean);
  const instance = freshInstance(state, row, node);
  if (!maker) return instance;
  const signature = parseSignature(maker.signature);
  const matched = match(state, signature.parameters, null, given);
  const blocks = typeof maker.blocks === "function" ? maker.blocks(matched.shape) : maker.blocks;
  if (!given.byLibrary) state.target(node, { kind: "library", row: maker, blocks });
  if (hasNoValue(given)) return NEVER;
  if (HASHES.test(maker.name)) compareWithin(state, given.positional.map(({ type }) => type), node);
  const bindings = bindingsOf(state, instance);
  const done = special(state, maker, instance, matched, given, node);
  const iterates = passArguments(state, maker, bindings, matched, given, node);
  if (done !== undefined) return done;
  if (maker.result && !matched.shape.positional) {
    for (const { cell } of bindings.values()) if (cell) state.lattice.add(cell, UNKNOWN);
    return instance;
  }
  const result = maker.result?.(matched.shape);
  const infinite = row.name === "float" ? infinity(given) : null;
  if (infinite) return infinite;
  if (typeof result === "string") {
    return new Instantiation(state, node, bindings, instance, iterates).type(parseType(result));
  }
  if (result) return result;
  if (row.name === "tuple") {
    return { kind: "tuple", items: [], rest: bindings.get("T")?.type ?? NEVER };
  }
  if (instance.kind === "list" && row.name === "list") sayMade(state, instance, given);
  return instance;
}

/** Says how long the list is that `list(…)` makes. */
function sayMade(state: State, { cell }: CollectionType, { positional, call }: Given): void {
  const [first] = call?.args ?? [];
  if (positional.length === 0) state.lattice.say(cell, int(0, 0));
  else if (first && first.type !== "Starred") state.lattice.say(cell, countOf(state, first));
}

/** `float("inf")`. */
function infinity({ call }: Given): Type | null {
  const [text] = call?.args ?? [];
  if (text?.type !== "Constant" || text.value.type !== "str") return null;
  const found = /^\s*([+-]?)inf(?:inity)?\s*$/i.exec(text.value.value);
  return found && (found[1] === "-" ? MINUS_INFINITE : INFINITE);
}

function rowNamed(name: string): ClassRow | undefined {
  return rowOfType({ kind: "libraryInstance", name } as Type);
}
