/**
 * The fields of a dataclass.
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { addressText } from "../values/identity.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { isType } from "../values/types.ts";

/** A value that stands for nothing at all. */
class Sentinel {
  static readonly __module__ = "dataclasses";
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return `<dataclasses._${this.#name}_TYPE object at ${addressText(this)}>`;
  }
}

/** What a field without a default has as its default. */
export const MISSING: object = new Sentinel("MISSING");
/** The type of the mark after which all fields are given by name. */
export const KW_ONLY: object = new Sentinel("KW_ONLY");

/** Marks what a constructor only hands on. https://docs.python.org/3/library/dataclasses.html#dataclasses.InitVar */
export class InitVar {
  static readonly __module__ = "dataclasses";

  /** `InitVar[T]` is the mark. */
  static __class_getitem__(_type: unknown): typeof InitVar {
    return this;
  }
}

/** What can be said of a field. https://docs.python.org/3/library/dataclasses.html#dataclasses.field */
export interface FieldOptions {
  /** What the field holds when nothing is given. */
  default?: unknown;
  /** The field's type. */
  type?: unknown;
  /** Makes what the field holds when nothing is given. */
  defaultFactory?: unknown;
  /** Whether the constructor takes it; true when nothing is said. */
  init?: boolean;
  /** Whether the repr shows it; true when nothing is said. */
  repr?: boolean;
  /** Whether it counts for the hash; as for comparisons when nothing is said. */
  hash?: boolean | null;
  /** Whether it counts for comparisons; true when nothing is said. */
  compare?: boolean;
  /** Whatever a program wants to remember about it. */
  metadata?: unknown;
  /** Whether it is given by name only. */
  kwOnly?: boolean;
  /** Whether it is none, but what the constructor hands on to `__post_init__`: needed, or with a default. */
  initVar?: "needed" | "optional";
}

/** A field of a dataclass, as `fields` gives it. https://docs.python.org/3/library/dataclasses.html#dataclasses.Field */
export class Field {
  static readonly __module__ = "dataclasses";
  /** The field's name. */
  readonly name: string;
  /** The field's type, where it is known. */
  readonly type: unknown;
  /** What the field holds when nothing is given, or `MISSING`. */
  readonly default: unknown;
  /** Makes what the field holds when nothing is given, or `MISSING`. */
  readonly defaultFactory: unknown;
  /** Whether the constructor takes it. */
  readonly init: boolean;
  /** Whether the repr shows it. */
  readonly repr: boolean;
  /** Whether it counts for the hash; null: as for comparisons. */
  readonly hash: boolean | null;
  /** Whether it counts for comparisons. */
  readonly compare: boolean;
  /** What the program remembers about it. */
  readonly metadata: unknown;
  /** Whether it is given by name only. */
  readonly kwOnly: boolean;

  constructor(name: string, options: FieldOptions, kwOnly = false, type: unknown = null) {
    this.name = name;
    this.type = options.type ?? type;
    this.default = options.default === undefined ? MISSING : options.default;
    this.defaultFactory = options.defaultFactory ?? MISSING;
    this.init = options.init ?? true;
    this.repr = options.repr ?? true;
    this.hash = options.hash ?? null;
    this.compare = options.compare ?? true;
    this.metadata = options.metadata ?? new Dict();
    this.kwOnly = options.kwOnly ?? kwOnly;
  }

  /** The field as Python prints it. */
  __repr__(): string {
    return `Field(name=${repr(this.name)},type=${repr(this.type)},default=${repr(this.default)},` +
      `default_factory=${repr(this.defaultFactory)},init=${repr(this.init)},` +
      `repr=${repr(this.repr)},hash=${repr(this.hash)},compare=${repr(this.compare)},` +
      `metadata=mappingproxy(${repr(this.metadata)}),kw_only=${repr(this.kwOnly)},` +
      "_field_type=_FIELD)";
  }
}

/** Says more of a field than its default. https://docs.python.org/3/library/dataclasses.html#dataclasses.field */
export function field(options: FieldOptions = {}): FieldOptions {
  return options;
}

interface Described {
  readonly __dataclass_fields__?: Dict<string, Field>;
}

/** What the constructors of dataclasses hand on to `__post_init__`: whether it has to be given, by name. */
const handedOn = new WeakMap<object, ReadonlyMap<string, "needed" | "optional">>();

/** Notes what the constructor of a dataclass hands on. */
export function handOn(type: object, names: ReadonlyMap<string, "needed" | "optional">): void {
  handedOn.set(type, names);
}

/** What the constructor of a dataclass hands on, that of its bases included. */
export function handedOnBy(type: object): Map<string, "needed" | "optional"> {
  const all = new Map<string, "needed" | "optional">();
  for (let at: object | null = type; at !== null; at = Object.getPrototypeOf(at)) {
    for (const [name, kind] of handedOn.get(at) ?? []) if (!all.has(name)) all.set(name, kind);
  }
  return all;
}

/** The fields of a dataclass or of one of its objects, by name; undefined for everything else. */
export function fieldsOf(value: unknown): Dict<string, Field> | undefined {
  if (typeof value === "function") return (value as Described).__dataclass_fields__;
  if (typeof value !== "object" || value === null) return undefined;
  return (value.constructor as Described | undefined)?.__dataclass_fields__;
}

/**
 * The fields of a dataclass or of one of its objects.
 *
 * @throws {TypeError} when it is neither
 * @see https://docs.python.org/3/library/dataclasses.html#dataclasses.fields
 */
export function fields(classOrInstance: unknown): Tuple<Field[]> {
  const found = fieldsOf(classOrInstance);
  if (!found) throw new TypeError("must be called with a dataclass type or instance");
  return tupleFrom([...found.values()]);
}

/** Whether a value is a dataclass or one of its objects. https://docs.python.org/3/library/dataclasses.html#dataclasses.is_dataclass */
export function isDataclass(obj: unknown): boolean {
  return fieldsOf(obj) !== undefined;
}

/** The fields of an object of a dataclass; undefined for its class, and everything else. */
export function instanceFields(obj: unknown): Dict<string, Field> | undefined {
  return isType(obj) ? undefined : fieldsOf(obj);
}
