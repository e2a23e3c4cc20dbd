/**
 * Python's `collections.namedtuple`.
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { options } from "../support/options.ts";
import { type Place, refusal } from "../support/refusals.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { Tuple, tupleFrom } from "../values/tuple.ts";
import { builtinType, typeName } from "../values/types.ts";
import { keepBases } from "../classes/original_bases.ts";
import { makes } from "../classes/make.ts";
import { hideClass } from "../values/lineage.ts";
import { once } from "../../once.ts";
import { putFields } from "./tuple_getter.ts";

/** A tuple whose items are fields too. */
export type NamedTuple<T extends object = Record<string, unknown>> =
  & Tuple<T[keyof T][]>
  & Readonly<T>
  & NamedTupleMethods<T>;

/** What a named tuple can do beside a tuple. */
export interface NamedTupleMethods<T extends object> {
  /** The names of the fields. */
  readonly _fields: Tuple<string[]>;
  /** The fields as a dict. */
  _asdict(): Dict<string, unknown>;
  /** A copy with other values in some fields. */
  _replace(named?: Partial<T>): NamedTuple<T>;
}

/** A class that `namedtuple` makes. */
export interface NamedTupleClass<T extends object = Record<string, unknown>> {
  new (...values: unknown[]): NamedTuple<T>;
  readonly prototype: NamedTuple<T>;
  /** The names of the fields. */
  readonly _fields: Tuple<string[]>;
  /** The values of fields that need not be given. */
  readonly _fieldDefaults: Dict<string, unknown>;
  /** A named tuple of an iterable's items. */
  _make(iterable: Iterable<unknown>): NamedTuple<T>;
}

/** Optional parameters of `namedtuple`. */
export interface NamedtupleOptions {
  /** Whether names that cannot be fields become `_0`, `_1` … */
  rename?: boolean;
  /** Values of the last fields, which then need not be given. */
  defaults?: Iterable<unknown> | null;
  /** The module that the class says it is of. */
  module?: string | null;
}

const keywords = new Set(
  ("False None True and as assert async await break class continue def del elif else except " +
    "finally for from global if import in is lambda nonlocal not or pass raise return try while " +
    "with yield").split(" "),
);
const identifier = once(() => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u);

/** The name of a field: itself, or with a type as `typing.NamedTuple` takes it. */
function nameOf(field: unknown): string {
  return String(Array.isArray(field) ? field[0] : field);
}

function fieldsOf(names: unknown, rename: boolean): string[] {
  const given = typeof names === "string"
    ? names.replaceAll(",", " ").split(/\s+/).filter((name) => name !== "")
    : Array.from(iter(names as Iterable<unknown>), nameOf);
  if (!rename) return given;
  const seen = new Set<string>();
  return given.map((name, i) => {
    const isBad = !identifier().test(name) || keywords.has(name) || name.startsWith("_") ||
      seen.has(name);
    seen.add(name);
    return isBad ? `_${i}` : name;
  });
}

function checkNames(typename: string, fields: readonly string[], rename: boolean): void {
  for (const name of [typename, ...fields]) {
    if (!identifier().test(name)) {
      throw new ValueError(
        `Type names and field names must be valid identifiers: ${repr(name)}`,
      );
    }
    if (keywords.has(name)) {
      throw new ValueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
    }
  }
  const seen = new Set<string>();
  for (const name of fields) {
    if (name.startsWith("_") && !rename) {
      throw new ValueError(`Field names cannot start with an underscore: ${repr(name)}`);
    }
    if (seen.has(name)) throw new ValueError(`Encountered duplicate field name: ${repr(name)}`);
    seen.add(name);
  }
}

/** The value of every field, of those given by place, by name, and by default. */
function bind(
  typename: string,
  fields: readonly string[],
  given: unknown,
  args: readonly unknown[],
): unknown[] {
  const ends = (given ?? []) as readonly unknown[];
  const defaults = new Map(
    ends.map((value, i) => [fields[fields.length - ends.length + i], value]),
  );
  const last = args.at(-1);
  const named: Keywords = isKeywords(last) ? last : {};
  const values = isKeywords(last) ? args.slice(0, -1) : [...args];
  const places = fields.map((name): Place => ({
    name,
    optional: defaults.has(name),
    kind: "positional",
  }));
  const wrong = refusal(`${typename}.__new__`, places, values.length, Object.keys(named), 1);
  if (wrong !== null) throw new TypeError(wrong);
  return fields.map((name, i) => {
    if (i < values.length) return values[i];
    return Object.hasOwn(named, name) ? named[name] : defaults.get(name);
  });
}

/**
 * A class of tuples whose items are fields too.
 *
 * @param fieldNames The fields: an iterable of names, or a text of them.
 * @throws {ValueError} for names that cannot be fields.
 * @see https://docs.python.org/3/library/collections.html#collections.namedtuple
 *
 * @example
 * ```ts
 * import { namedtuple } from "@manycore/multiprocessing/python/collections";
 *
 * const Point = namedtuple<{ x: number; y: number }>("Point", ["x", "y"]);
 * new Point(3, 4).x; // 3
 * ```
 */
export function namedtuple<T extends object = Record<string, unknown>>(
  typename: string,
  fieldNames: string | Iterable<string>,
  named: NamedtupleOptions = {},
): NamedTupleClass<T> {
  const given = options<NamedtupleOptions>([], named);
  const fields = fieldsOf(fieldNames, given.rename ?? false);
  checkNames(typename, fields, given.rename ?? false);
  const values = given.defaults == null ? [] : [...iter(given.defaults)];
  if (values.length > fields.length) {
    throw new TypeError("Got more default values than field names");
  }
  const first = fields.length - values.length;
  const defaults = new Dict<string, unknown>(
    values.map((value, i) => [fields[first + i]!, value] as const),
  );
  const fieldTuple = tupleFrom(fields);

  // Programs may give it other defaults.
  const maker = Object.assign(
    function __new__(cls: unknown, ...args: unknown[]): unknown {
      return Reflect.construct(type, args, cls as typeof type);
    },
    {
      __defaults__: values.length > 0 ? tupleFrom(values) : null as unknown,
      __text_signature__: ["_cls", ...fields].join(", "),
    },
  );
  const type = class extends Tuple {
    static readonly __module__ = given.module ?? "__main__";
    static readonly __doc__ = `${typename}(${fields.join(", ")})`;
    static readonly __slots__ = tupleFrom([]);
    static readonly _fields = fieldTuple;
    static readonly __match_args__ = fieldTuple;
    static readonly _fieldDefaults = defaults;
    static readonly _field_defaults = defaults;

    constructor(...args: unknown[]) {
      super();
      const isPlain = args.length === fields.length && !isKeywords(args[args.length - 1]);
      const values = isPlain ? args : bind(typename, fields, maker.__defaults__, args);
      for (let i = 0; i < values.length; i++) this.push(values[i]);
    }

    static _make(iterable: Iterable<unknown>): unknown {
      const items = [...iter(iterable)];
      if (items.length !== fields.length) {
        throw new TypeError(`Expected ${fields.length} arguments, got ${items.length}`);
      }
      return new this(...items);
    }

    get _fields(): Tuple<string[]> {
      return fieldTuple;
    }

    _asdict(): Dict<string, unknown> {
      return new Dict(fields.map((name, i) => [name, this[i]] as const));
    }

    _replace(named: Keywords = {}): unknown {
      const unknown = Object.keys(named).filter((name) => !fields.includes(name));
      if (unknown.length > 0) {
        throw new TypeError(`Got unexpected field names: ${repr(unknown)}`);
      }
      const items = fields.map((name, i) => Object.hasOwn(named, name) ? named[name] : this[i]);
      return new (this.constructor as typeof type)(...items);
    }

    __repr__(): string {
      const items = fields.map((name, i) => `${name}=${repr(this[i])}`);
      return `${typeName(this)}(${items.join(", ")})`;
    }
  };
  Object.defineProperty(type, "name", { value: typename });
  Object.defineProperty(type, makes, { value: maker });
  putFields(type, fields);
  return type as unknown as NamedTupleClass<T>;
}

/**
 * A class of tuples whose items are fields, too, from pairs of names and types.
 *
 * @see https://docs.python.org/3/library/typing.html#typing.NamedTuple
 */
export function NamedTuple<T extends object = Record<string, unknown>>(
  typename: string,
  fields: Iterable<readonly [string, unknown]> = [],
): NamedTupleClass<T> {
  const pairs = [...iter(fields)].map((pair) => [...iter(pair)] as [string, unknown]);
  const made = namedtuple<T>(typename, pairs.map(([name]) => name));
  const types = pairs.map(([name, type]) => [name, type ?? builtinType("NoneType")] as const);
  Object.defineProperty(made, "__annotations__", { value: new Dict<string, unknown>(types) });
  keepBases(made, [NamedTuple]);
  return made;
}

/**
 * The base of a class statement that says which fields tuples have: the class stands on tuples itself.
 *
 * @see https://docs.python.org/3/library/typing.html#typing.NamedTuple
 */
export function typedTuple<T extends object = Record<string, unknown>>(
  ...given: Parameters<typeof namedtuple>
): NamedTupleClass<T> {
  const made = namedtuple<T>(...given);
  hideClass(made);
  return made;
}
