/**
 * What the names mean that the body of an enumeration binds: members, most of them.
 *
 * @module
 */
import { isDescriptor } from "../classes/descriptors.ts";
import { NameError, TypeError, ValueError } from "../exceptions.ts";
import { define } from "../methods.ts";
import { iter } from "../operators/iteration.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { isClass, typeName } from "../values/types.ts";
import { auto } from "./auto.ts";

/** A value that is to be no member. https://docs.python.org/3/library/enum.html#enum.nonmember */
export class NonMember {
  static readonly __module__ = "enum";
  static readonly __name__ = "nonmember";
  /** The value. */
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** A value that is to be a member, whatever it is. https://docs.python.org/3/library/enum.html#enum.member */
export class Member {
  static readonly __module__ = "enum";
  static readonly __name__ = "member";
  /** The value. */
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Names of an enumeration's own, with a meaning to it: `_missing_`. */
const SUNDER = new Set(
  "_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ _iter_member_by_def_ _add_alias_ _add_value_alias_"
    .split(" "),
);

/** What a name that a body binds becomes. */
export type Becomes = "member" | "attribute" | "ignored";

/** Which names become members, decided one by one. */
export class BodyRules {
  readonly names: string[] = [];
  readonly #ignored = new Set<string>();

  /**
   * What a name becomes.
   *
   * @param owner The name of the class, which private names begin with
   * @throws {TypeError} when it is a member already
   * @throws {ValueError} when it is kept for what is to come
   */
  decide(owner: string | null, name: string, value: unknown, before: () => unknown): Becomes {
    if (owner !== null && name.startsWith(`_${owner}__`) && !name.endsWith("__")) {
      return "attribute";
    }
    if (/^_[^_](.*[^_])?_$/.test(name)) {
      if (!SUNDER.has(name) && !name.startsWith("_repr_")) {
        throw new ValueError(
          `_sunder_ names, such as ${repr(name)}, are reserved for future Enum use`,
        );
      }
      if (name === "_ignore_") this.#ignore(value);
      return name === "_ignore_" ? "ignored" : "attribute";
    }
    if (/^__[^_](.*[^_])?__$/.test(name)) return "attribute";
    if (this.names.includes(name)) {
      throw new TypeError(`${repr(name)} already defined as ${repr(before())}`);
    }
    if (this.#ignored.has(name)) return "ignored";
    if (value instanceof NonMember) return "attribute";
    if (!(value instanceof Member) && (isFunction(value) || isDescriptor(value))) {
      return "attribute";
    }
    this.names.push(name);
    return "member";
  }

  #ignore(value: unknown): void {
    const given = typeof value === "string"
      ? value.replaceAll(",", " ").split(/\s+/).filter(Boolean)
      : [...iter(value as Iterable<unknown>)].map(String);
    for (const name of given) this.#ignored.add(name);
    const already = this.names.filter((name) => this.#ignored.has(name));
    if (already.length > 0) {
      throw new ValueError(
        `_ignore_ cannot specify already set names: {${
          already.map((one) => repr(one)).join(", ")
        }}`,
      );
    }
  }
}

function isFunction(value: unknown): boolean {
  return typeof value === "function" && !isClass(value) && typeName(value) !== "type";
}

/** The namespace in which the body of an enumeration runs. https://docs.python.org/3/library/enum.html#enum.EnumDict */
export class EnumDict extends Dict<string, unknown> {
  static readonly __module__ = "enum";
  readonly #rules: BodyRules | undefined;
  readonly #owner: string | null;
  readonly #lastValues: unknown[] = [];

  constructor(owner: string | null = null) {
    super();
    this.#owner = owner;
    this.#rules = new BodyRules();
  }

  override set(name: string, value: unknown): this {
    // The class above makes its entries before there are rules.
    if (!this.#rules) return super.set(name, value);
    const becomes = this.#rules.decide(this.#owner, name, value, () => this.get(name));
    const plain = value instanceof NonMember || value instanceof Member ? value.value : value;
    if (becomes === "member") {
      const given = plain instanceof auto ? numbered(this.#lastValues) : plain;
      this.#lastValues.push(given);
      return super.set(name, given);
    }
    return super.set(name, plain);
  }

  /** The names that are members. */
  get member_names(): string[] {
    return [...this.#rules!.names];
  }

  /** The names that are members. */
  get _member_names(): Dict<string, null> {
    return new Dict(this.member_names.map((name) => [name, null] as const));
  }
}

function numbered(values: readonly unknown[]): unknown {
  const numbers = values.filter((value): value is number => typeof value === "number");
  return numbers.length === 0 ? 1 : Math.max(...numbers) + 1;
}

/** What the body of an enumeration has bound so far. */
interface Body {
  readonly rules: BodyRules;
  /** What the names stand for in the body, which for members is what they were given. */
  readonly values: Map<string, unknown>;
}

const bodies = new WeakMap<object, Body>();

function bodyOf(type: object): Body {
  let known = bodies.get(type);
  if (!known) {
    known = { rules: new BodyRules(), values: new Map() };
    bodies.set(type, known);
  }
  return known;
}

/** Notes what a member is given, which its name stands for in the body of the class. */
export function noteGiven(type: object, name: string, value: unknown): void {
  const { rules, values } = bodyOf(type);
  if (!rules.names.includes(name)) rules.names.push(name);
  values.set(name, value);
}

/** Binds a name in the body of an enumeration. */
export function bindInBody(type: EnumLike, name: string, value: unknown): void {
  const { rules, values } = bodyOf(type);
  const becomes = rules.decide(type.name, name, value, () => values.get(name));
  const plain = value instanceof NonMember || value instanceof Member ? value.value : value;
  values.set(name, plain);
  if (becomes === "ignored") return;
  if (becomes === "attribute") define(type, name, plain);
  else Object.defineProperty(type, name, { value: new type(name, plain), enumerable: true });
}

type EnumLike = new (name: string, value: unknown) => object;

/** The names of the body of an enumeration: storing one makes a member, reading one gives what it was given. */
// deno-lint-ignore no-explicit-any -- what a name stands for, as in the body of any class
export function enumBody(type: object): Record<string, any> {
  return new Proxy({}, {
    get(_, name): unknown {
      const { values } = bodyOf(type);
      if (values.has(String(name))) return values.get(String(name));
      if (name in type) return Reflect.get(type, name) as unknown;
      throw new NameError(`name '${String(name)}' is not defined`);
    },
    set(_, name, value): boolean {
      bindInBody(type as EnumLike, String(name), value);
      return true;
    },
  });
}
