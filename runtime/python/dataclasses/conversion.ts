/**
 * Objects of dataclasses as dicts and tuples, and copies with changes.
 *
 * @module
 */
import { deepcopy } from "../copy.ts";
import { call } from "../dispatch.ts";
import { TypeError } from "../exceptions.ts";
import { unexpectedText } from "../support/refusals.ts";
import type { Keywords } from "../values/keywords.ts";
import { Dict } from "../values/dict.ts";
import { isTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { className } from "../values/types.ts";
import { handedOnBy, instanceFields } from "./fields.ts";

type Item = Record<string, unknown>;
type Factory = (items: Iterable<readonly [string, unknown]>) => unknown;

/** Objects of dataclasses within lists, tuples and dicts converted, everything else copied. */
function converted(value: unknown, convert: (object: object) => unknown): unknown {
  if (instanceFields(value)) return convert(value as object);
  if (isTuple(value)) {
    const items = Array.from(value, (item) => converted(item, convert));
    const own = value.constructor as { _make?: (items: unknown[]) => unknown };
    return own._make ? own._make(items) : tupleFrom(items);
  }
  if (Array.isArray(value)) return value.map((item) => converted(item, convert));
  if (value instanceof Dict && value.constructor === Dict) {
    const pairs = [...value].map(([key, item]) =>
      [converted(key, convert), converted(item, convert)] as const
    );
    return new Dict(pairs);
  }
  return deepcopy(value);
}

function fieldsFor(obj: unknown, name: string): string[] {
  const fields = instanceFields(obj);
  if (!fields) throw new TypeError(`${name}() should be called on dataclass instances`);
  return [...fields.keys()];
}

/**
 * The fields of an object as a dict, and so for the objects in them.
 *
 * @throws {TypeError} when it is no object of a dataclass
 * @see https://docs.python.org/3/library/dataclasses.html#dataclasses.asdict
 */
export function asdict(
  obj: unknown,
  options: { dictFactory?: unknown } = {},
): Dict<string, unknown> {
  fieldsFor(obj, "asdict");
  const { dictFactory } = options;
  const make: Factory = dictFactory === undefined
    ? (items) => new Dict(items)
    : (items) => call(dictFactory, [Array.from(items, ([name, item]) => tupleFrom([name, item]))]);
  const convert = (object: object): unknown =>
    make(
      fieldsFor(object, "asdict").map((name) =>
        [name, converted((object as Item)[name], convert)] as const
      ),
    );
  return convert(obj as object) as Dict<string, unknown>;
}

/**
 * The fields of an object as a tuple, and so for the objects in them.
 *
 * @throws {TypeError} when it is no object of a dataclass
 * @see https://docs.python.org/3/library/dataclasses.html#dataclasses.astuple
 */
export function astuple(obj: unknown, options: { tupleFactory?: unknown } = {}): Tuple<unknown[]> {
  fieldsFor(obj, "astuple");
  const { tupleFactory } = options;
  const convert = (object: object): unknown => {
    const items = fieldsFor(object, "astuple").map((name) =>
      converted((object as Item)[name], convert)
    );
    return tupleFactory === undefined ? tupleFrom(items) : call(tupleFactory, [items]);
  };
  return convert(obj as object) as Tuple<unknown[]>;
}

/**
 * A copy of an object with other values in some fields, made by its constructor.
 *
 * @throws {TypeError} when it is no object of a dataclass, has no such field, or one that the constructor does not take
 * @see https://docs.python.org/3/library/dataclasses.html#dataclasses.replace
 */
export function replace<T>(obj: T, changes: Keywords = {}): T {
  const fields = instanceFields(obj);
  if (!fields) throw new TypeError("replace() should be called on dataclass instances");
  const type = (obj as object).constructor;
  const all: Keywords = {};
  const passedOn = handedOnBy(type);
  for (const [name, kind] of passedOn) {
    if (Object.hasOwn(changes, name)) all[name] = changes[name];
    else if (kind === "needed") {
      throw new TypeError(`InitVar '${name}' must be specified with replace()`);
    }
  }
  for (const name of Object.keys(changes)) {
    if (!fields.has(name) && !passedOn.has(name)) {
      throw new TypeError(
        unexpectedText(`${className(type)}.__init__`, name, ["self", ...fields.keys()]),
      );
    }
  }
  for (const [name, { init }] of fields) {
    if (init) all[name] = Object.hasOwn(changes, name) ? changes[name] : (obj as Item)[name];
    else if (Object.hasOwn(changes, name)) {
      throw new TypeError(
        `field ${name} is declared with init=False, it cannot be specified with replace()`,
      );
    }
  }
  return call(type, [], all) as T;
}
