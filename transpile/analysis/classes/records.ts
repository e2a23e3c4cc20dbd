/**
 * Named tuples: classes that `collections.namedtuple` makes.
 *
 * @module
 */

import type { Given } from "../calls/calls.ts";
import { itemOf } from "../statements/iteration.ts";
import type { Call } from "../nodes.ts";
import type { State } from "../state.ts";
import {
  dictOf,
  NEVER,
  type RecordClassType,
  type RecordType,
  STR,
  type Type,
  UNKNOWN,
} from "../types/types.ts";

/** The class that a call makes. `defaults` are those of the last fields. */
export function recordClass(
  state: State,
  definition: Call,
  name: string,
  fields: readonly string[],
  defaults: Type | null,
): RecordClassType {
  if (defaults) {
    const exact = defaults.kind === "tuple" && !defaults.rest ? defaults.items : null;
    const last = exact ? fields.slice(fields.length - exact.length) : fields;
    last.forEach((field, i) => {
      state.lattice.add(cellOf(state, definition, field), exact?.[i] ?? itemOf(state, defaults));
    });
  }
  return state.fresh(
    definition,
    "record class",
    () => ({ kind: "recordClass", definition, name, fields }),
  );
}

function cellOf(state: State, definition: Call, field: string) {
  return state.fresh(definition, `fields ${field}`, () => dictOf(STR, NEVER)).valueCell;
}

/** The types of the fields, in their order. */
export function fieldTypes(state: State, type: RecordType | RecordClassType): Type[] {
  return type.fields.map((field) => cellOf(state, type.definition, field).type);
}

/** Nothing is known any more of what the fields hold. */
export function escapeRecord(state: State, type: RecordType | RecordClassType): void {
  if (type.kind === "record") return;
  for (const field of type.fields) {
    state.lattice.add(cellOf(state, type.definition, field), UNKNOWN);
  }
}

function instance(
  state: State,
  { definition, name, fields }: RecordType | RecordClassType,
): RecordType {
  return state.fresh(definition, "record", () => ({ kind: "record", definition, name, fields }));
}

/** Makes a named tuple. */
export function makeRecord(state: State, type: RecordClassType, given: Given): Type {
  const { definition, fields } = type;
  const store = (field: string | undefined, value: Type) => {
    if (field !== undefined) state.lattice.add(cellOf(state, definition, field), value);
  };
  let at = 0;
  for (const { type: value, starred } of given.positional) {
    if (!starred) store(fields[at++], value);
    else if (value.kind === "tuple" && !value.rest) {
      for (const item of value.items) store(fields[at++], item);
    } else for (const field of fields.slice(at)) store(field, itemOf(state, value));
  }
  for (const { name, type: value } of given.keywords) {
    if (name !== null) {
      if (fields.includes(name)) store(name, value);
    } else for (const field of fields) store(field, value.kind === "dict" ? value.value : UNKNOWN);
  }
  return instance(state, type);
}

/** An attribute of a named tuple or of its class; null when it has none of that name. */
export function recordAttribute(
  state: State,
  type: RecordType | RecordClassType,
  name: string,
): Type | null {
  const index = type.fields.indexOf(name);
  if (index >= 0) return type.kind === "record" ? fieldTypes(state, type)[index]! : UNKNOWN;
  if (name === "_fields") return { kind: "tuple", items: type.fields.map(() => STR), rest: null };
  // Its methods, which `callRecordMethod` knows.
  return name.startsWith("_") ? UNKNOWN : null;
}

/** `_replace`, `_make`, `_asdict`: what calling such a method gives. */
export function callRecordMethod(
  state: State,
  type: RecordType | RecordClassType,
  name: string,
  given: Given,
): Type | null {
  const itself: RecordClassType = { ...type, kind: "recordClass" };
  switch (name) {
    case "_replace":
      return makeRecord(state, itself, { ...given, positional: [] });
    case "_make": {
      const items = given.positional.map(({ type: value }) => ({ type: value, starred: true }));
      return makeRecord(state, itself, { ...given, positional: items });
    }
    case "_asdict": {
      const made = state.fresh(type.definition, "as dict", () => dictOf(STR, NEVER));
      state.lattice.add(made.valueCell, state.lattice.joinAll(fieldTypes(state, type)));
      return made;
    }
    default:
      return null;
  }
}
