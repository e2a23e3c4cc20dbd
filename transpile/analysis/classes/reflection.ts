/**
 * Attributes by names that are computed: `getattr`, `setattr`.
 *
 * @module
 */

import { ancestry, descendants, isOwn } from "./lineage.ts";
import { attributeOf } from "./members.ts";
import { makeDynamic, storeAnywhere, storeAttribute } from "./stores.ts";
import type { Expr } from "../nodes.ts";
import { type Names, possibleNames } from "../calls/possible_names.ts";
import { argument, type SpecialCall } from "../calls/special.ts";
import type { ClassInfo, State } from "../state.ts";
import { members, NEVER, NONE, type Type, UNKNOWN } from "../types/types.ts";

/** More methods than this are not followed one by one. */
const MOST = 12;

function written({ given }: SpecialCall): Expr | undefined {
  return given.call?.args[1];
}

/** The names of an object's class that begin so; null when they cannot be told. */
function namesFrom(state: State, object: Type, prefix: string): string[] | null {
  const found = new Set<string>();
  for (const member of members(object)) {
    if (member.kind !== "instance") return null;
    const info = state.classInfo(member.node);
    if (info.unknownBase || info.dynamic) return null;
    for (const one of [...ancestry(info), ...descendants(info)]) {
      const names = isOwn(one)
        ? [...one.scope.variables.keys(), ...one.attributes.keys()]
        : one.members.keys();
      for (const name of names) if (name.startsWith(prefix)) found.add(name);
    }
  }
  return found.size <= MOST ? [...found] : null;
}

function namesOf(call: SpecialCall, object: Type): readonly string[] | null {
  const node = written(call);
  const names: Names | null = node ? possibleNames(call.state, node) : null;
  if (!names) return null;
  return "exact" in names ? names.exact : namesFrom(call.state, object, names.prefix);
}

/** `getattr(object, name, default)`. */
export function getattr(call: SpecialCall): Type {
  const { state, node } = call;
  const object = argument(call, "object") ?? UNKNOWN;
  const fallback = argument(call, "default") ?? NEVER;
  const names = namesOf(call, object);
  if (names) {
    // Where there is another value, nobody minds that there is no such attribute.
    const isMinded = fallback.kind === "never";
    if (!isMinded) state.catching++;
    const found = names.map((name) => attributeOf(state, object, name, node));
    if (!isMinded) state.catching--;
    return state.lattice.joinAll([...found, fallback]);
  }
  state.lattice.open();
  // Any method may be taken: each is called by who knows whom.
  for (const member of members(object)) {
    if (member.kind === "instance") escapeMethods(state, state.classInfo(member.node));
  }
  state.lattice.escape(fallback);
  return UNKNOWN;
}

function escapeMethods(state: State, info: ClassInfo): void {
  for (const one of [...ancestry(info), ...descendants(info)]) {
    if (!isOwn(one)) continue;
    for (const [name, variable] of one.scope.variables) {
      if (name.startsWith("__")) continue;
      for (const held of members(state.cellOf(variable).type)) {
        if (held.kind === "function") state.lattice.escape(held);
      }
    }
    for (const cell of one.attributes.values()) state.lattice.escape(cell.type);
  }
}

/** `setattr(object, name, value)`. */
export function setattr(call: SpecialCall): Type {
  const { state, node } = call;
  const object = argument(call, "object") ?? UNKNOWN;
  const value = argument(call, "value") ?? UNKNOWN;
  const name = written(call);
  const names = name && possibleNames(state, name);
  // Of a beginning it is not known which attributes come to be.
  if (names && "exact" in names) {
    for (const one of names.exact) {
      storeAttribute(state, object, one, value, node);
      if (object.kind === "unknown") storeAnywhere(state, one, value);
    }
    return NONE;
  }
  state.lattice.escape(value);
  const classes = object.kind === "unknown"
    ? [...state.classes.values()]
    : members(object).flatMap((m) => m.kind === "instance" ? [state.classInfo(m.node)] : []);
  for (const info of classes) makeDynamic(state, info);
  for (const member of members(object)) {
    const known = member.kind === "module" ? state.units.byKey(member.name) : undefined;
    for (const one of known?.scopes.module.variables.keys() ?? []) {
      storeAttribute(state, object, one, UNKNOWN, node);
    }
  }
  return NONE;
}
