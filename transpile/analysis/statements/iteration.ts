/**
 * Iterating: what a `for` gets, and whether it has to wait for it.
 *
 * @module
 */

import { memberRow } from "../../library/mod.ts";
import { parseSignature } from "../../library/stub.ts";
import { callDunder, NOTHING } from "../calls/calls.ts";
import { bindingsOf, Instantiation, rowOfType } from "../types/instantiate.ts";
import { candidates, isEnumeration } from "../classes/lineage.ts";
import type { Node, Source } from "../nodes.ts";
import { fieldTypes } from "../classes/records.ts";
import type { State } from "../state.ts";
import {
  type InstanceType,
  INT,
  int,
  members,
  NEVER,
  STR,
  type Type,
  UNKNOWN,
} from "../types/types.ts";

/** What iterating over a value gives, and what it runs. */
export interface Iteration {
  readonly item: Type;
  /** A blocking iterator of the library is behind it. */
  readonly blocks: boolean;
  /** Functions and generators of the program that run meanwhile. */
  readonly sources: readonly Source[];
}

function still(item: Type): Iteration {
  return { item, blocks: false, sources: [] };
}

/** What awaiting a value gives: of a coroutine or future its result. */
export function awaitedType(type: Type): Type {
  if (type.kind === "never") return NEVER;
  return type.kind === "libraryInstance" ? type.parameters[0] ?? UNKNOWN : UNKNOWN;
}

/** Iterates over a value of a type, by `async for` where that is said. `node` is where that happens. */
export function iterationOf(state: State, type: Type, node: Node, isAsync = false): Iteration {
  const step = isAsync ? oneAsync : one;
  const all = members(type).map((member) => step(state, member, node));
  if (all.length === 1) return all[0]!;
  return {
    item: state.lattice.joinAll(all.map(({ item }) => item)),
    blocks: all.some(({ blocks }) => blocks),
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
  };
}

function oneAsync(state: State, type: Type, node: Node): Iteration {
  if (type.kind === "iterator" && type.sources.length > 0) {
    return { item: type.item, blocks: false, sources: type.sources };
  }
  if (type.kind !== "instance") return still(UNKNOWN);
  const given = { ...NOTHING, byLibrary: true };
  const iterator = callDunder(state, type, "__aiter__", given, node);
  const items = members(iterator ?? UNKNOWN).map((member) => {
    if (member.kind === "iterator") return member.item;
    if (member.kind !== "instance") return UNKNOWN;
    const item = callDunder(state, member, "__anext__", given, node);
    return item ? awaitedType(item) : UNKNOWN;
  });
  return still(state.lattice.joinAll(items));
}

/** Notes that a node goes over an iterator to its end, and what that runs. */
export function readToEnd(state: State, type: Type, node: Node): void {
  for (const member of members(type)) {
    if (member.kind !== "iterator" && member.kind !== "instance") continue;
    const { blocks, sources } = one(state, member, node);
    if (blocks || sources.length > 0) state.target(node, { kind: "iteration", blocks, sources });
  }
}

/** What iterating over a value of a type gives. */
export function itemOf(state: State, type: Type, node: Node = state.module): Type {
  return iterationOf(state, type, node).item;
}

function one(state: State, type: Type, node: Node): Iteration {
  switch (type.kind) {
    case "list":
    case "set":
    case "frozenset":
    case "range":
      return still(type.item);
    case "dict":
      return still(type.key);
    case "tuple":
      return still(state.lattice.joinAll(type.rest ? [...type.items, type.rest] : type.items));
    case "record":
      return still(state.lattice.joinAll(fieldTypes(state, type)));
    case "str":
      return still(STR);
    case "bytes":
    case "bytearray":
      return still(int(0, 255));
    case "iterator":
      return { item: type.item, blocks: type.blocks, sources: type.sources };
    case "instance":
      return own(state, type, node);
    case "class":
      return still(
        isEnumeration(state.classInfo(type.node)) ? { kind: "instance", node: type.node } : UNKNOWN,
      );
    case "libraryInstance": {
      const row = rowOfType(type);
      const iter = row && (memberRow(row, "__iter__") ?? memberRow(row, "__getitem__"));
      if (iter?.kind !== "function") return still(UNKNOWN);
      const result = new Instantiation(state, iter, bindingsOf(state, type), type)
        .type(parseSignature(iter.signature).result);
      const next = row && memberRow(row, "__next__");
      const blocks = iter.blocks !== false || next?.kind === "function" && next.blocks !== false;
      if (result.kind === "iterator") return { item: result.item, blocks, sources: result.sources };
      if (next?.kind === "function") {
        return {
          item: new Instantiation(state, next, bindingsOf(state, type), type)
            .type(parseSignature(next.signature).result),
          blocks,
          sources: [],
        };
      }
      return still(iter.name.endsWith("__getitem__") ? result : UNKNOWN);
    }
    case "never":
    case "none":
      return still(NEVER);
    default:
      return still(UNKNOWN);
  }
}

/** Iterates over an object of a class of the program. */
function own(state: State, type: InstanceType, node: Node): Iteration {
  const given = { ...NOTHING, byLibrary: true };
  const iterator = callDunder(state, type, "__iter__", given, node);
  if (!iterator) {
    const index = { ...given, positional: [{ type: INT, starred: false }] };
    const item = callDunder(state, type, "__getitem__", index, node);
    return still(item ?? UNKNOWN);
  }
  const iterations = members(iterator).map((member): Iteration => {
    if (member.kind !== "instance") return one(state, member, node);
    const item = callDunder(state, member, "__next__", given, node);
    return { item: item ?? UNKNOWN, blocks: false, sources: nextMethods(state, member) };
  });
  return {
    item: state.lattice.joinAll(iterations.map(({ item }) => item)),
    blocks: iterations.some(({ blocks }) => blocks),
    sources: [...new Set(iterations.flatMap(({ sources }) => sources))],
  };
}

function nextMethods(state: State, type: InstanceType): Source[] {
  return candidates(state, type, "__next__").flatMap(({ variable }) =>
    variable
      ? members(state.cellOf(variable).type).flatMap((m) => m.kind === "function" ? [m.node] : [])
      : []
  );
}
