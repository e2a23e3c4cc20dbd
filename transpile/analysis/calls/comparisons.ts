/**
 * Comparisons that the library makes by itself: sorting, `in`, keys of dicts. They call `__lt__`, `__eq__` of objects of
 * the program.
 *
 * @module
 */

import { callUser, givenByLibrary } from "./calls.ts";
import { candidates } from "../classes/lineage.ts";
import type { Node } from "../nodes.ts";
import type { Variable } from "../scopes/scopes.ts";
import type { State } from "../state.ts";
import {
  CollectionType,
  DictType,
  filter,
  LibraryInstanceType,
  members,
  type Type,
} from "../types/types.ts";

/** The methods that compare. */
export const COMPARING: ReadonlySet<string> = new Set([
  "__eq__",
  "__ne__",
  "__lt__",
  "__le__",
  "__gt__",
  "__ge__",
]);

/** How deep in containers objects are looked for. */
const DEPTH = 4;

const known = new WeakMap<State, boolean>();

/** Whether any class of the program says how its objects compare. */
function hasComparisons(state: State): boolean {
  let found = known.get(state);
  if (found === undefined) {
    const pending = state.units.all.map(({ scopes }) => scopes.module);
    found = false;
    for (let scope = pending.pop(); scope && !found; scope = pending.pop()) {
      if (scope.kind === "class") found = [...COMPARING].some((name) => scope!.variables.has(name));
      pending.push(...scope.children);
    }
    known.set(state, found);
  }
  return found;
}

const comparing = new WeakMap<State, Map<string, Variable[]>>();

/** What classes of the program have under the name of a method that compares. */
function methodsNamed(state: State, name: string): readonly Variable[] {
  let all = comparing.get(state);
  if (!all) {
    all = new Map();
    comparing.set(state, all);
    const pending = state.units.all.map(({ scopes }) => scopes.module);
    for (let scope = pending.pop(); scope; scope = pending.pop()) {
      pending.push(...scope.children);
      if (scope.kind !== "class") continue;
      for (const own of COMPARING) {
        const variable = scope.variables.get(own);
        if (variable) all.set(own, [...all.get(own) ?? [], variable]);
      }
    }
  }
  return all.get(name) ?? [];
}

/** Whether a method of the program that compares gives anything but a truth value. */
export function givesMore(state: State, name: string): boolean {
  return methodsNamed(state, name).some((variable) =>
    members(state.cellOf(variable).type).some((method) => {
      const info = method.kind === "function" ? state.functions.get(method.node) : undefined;
      if (!info) return true;
      return members(info.returns.type).some(({ kind }) =>
        kind !== "bool" && kind !== "notimplemented"
      );
    })
  );
}

function positions(type: Type, found: Type[], depth = 0): void {
  if (depth > DEPTH) return;
  if (members(type).some(({ kind }) => kind === "instance")) found.push(type);
  for (const member of members(type)) {
    if (member instanceof CollectionType) positions(member.item, found, depth + 1);
    else if (member instanceof DictType) {
      positions(member.key, found, depth + 1);
      positions(member.value, found, depth + 1);
    } else if (member instanceof LibraryInstanceType) {
      for (const parameter of member.parameters) positions(parameter, found, depth + 1);
    } else if (member.kind === "tuple") {
      for (const item of member.items) positions(item, found, depth + 1);
      if (member.rest) positions(member.rest, found, depth + 1);
    } else if (member.kind === "iterator") positions(member.item, found, depth + 1);
  }
}

/** Kinds of which the library compares the items, not the value itself. */
const HOLDING: ReadonlySet<string> = new Set([
  "list",
  "dict",
  "set",
  "frozenset",
  "tuple",
  "iterator",
  "range",
  "libraryInstance",
  "function",
  "method",
  "class",
  "libraryFunction",
  "libraryClass",
]);

/** The library may compare values of these types, and what is in them, with each other. */
export function compareWithin(state: State, types: readonly Type[], node: Node): void {
  if (!hasComparisons(state)) return;
  const found: Type[] = [];
  for (const type of types) positions(type, found);
  const plain = types.map((type) => filter(type, ({ kind }) => !HOLDING.has(kind)));
  const others = types.length > 1 ? [...found, ...plain] : found;
  for (const place of found) {
    for (const member of members(place)) {
      if (member.kind !== "instance") continue;
      for (const name of COMPARING) {
        for (const { variable } of candidates(state, member, name)) {
          if (!variable) continue;
          for (const method of members(state.cellOf(variable).type)) {
            if (method.kind !== "function") continue;
            for (const other of others) {
              callUser(state, method, givenByLibrary(other), member, node);
            }
          }
        }
      }
    }
  }
}
