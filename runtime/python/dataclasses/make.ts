/**
 * Dataclasses made at run time.
 *
 * @module
 */
import { getattr, hasattr } from "../attributes.ts";
import { TypeError } from "../exceptions.ts";
import { call, invoke } from "../dispatch.ts";
import { type AnyClass, mixin } from "../inheritance.ts";
import { define } from "../methods.ts";
import { iter } from "../operators/iteration.ts";
import { type Place, refusal } from "../support/refusals.ts";
import { Dict, dictEntries } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import type { Class } from "../values/types.ts";
import { dataclass, type DataclassOptions } from "./dataclass.ts";
import { type Field, type FieldOptions, fieldsOf, MISSING } from "./fields.ts";

/** A field for `makeDataclass`: its name, or a tuple of name, type and default. */
export type FieldSpecification = string | readonly unknown[];

function optionsOf(given: unknown): FieldOptions {
  if (given === undefined) return {};
  return isKeywords(given) ? given as FieldOptions : { default: given };
}

function isOptional({ default: value, defaultFactory }: Field): boolean {
  return value !== MISSING || defaultFactory !== MISSING;
}

function initial(field: Field): unknown {
  return field.default !== MISSING ? field.default : invoke(field.defaultFactory);
}

function placeOf(field: Field): Place {
  const kind = field.kwOnly ? "keyword" : "positional";
  return { name: field.name, optional: isOptional(field), kind };
}

/**
 * A dataclass by name and fields.
 *
 * @see https://docs.python.org/3/library/dataclasses.html#dataclasses.make_dataclass
 *
 * @example
 * ```ts
 * import { makeDataclass } from "@manycore/multiprocessing/python/dataclasses";
 *
 * const Point = makeDataclass("Point", ["x", ["y", null, 0]]);
 * new Point(3); // Point(x=3, y=0)
 * ```
 */
export function makeDataclass(
  name: string,
  specifications: Iterable<FieldSpecification>,
  options: DataclassOptions & { bases?: readonly AnyClass[]; namespace?: unknown } = {},
): new (...args: unknown[]) => Record<string, unknown> {
  const { bases = [], namespace = new Dict(), ...rest } = options;
  const own: Record<string, FieldOptions> = {};
  for (const given of iter(specifications) as Iterable<FieldSpecification>) {
    const [field, , more] = typeof given === "string" ? [given] : given;
    own[String(field)] = optionsOf(more);
  }
  const type = class {
    constructor(...args: unknown[]) {
      const last = args.at(-1);
      const named: Keywords = isKeywords(last) ? last : {};
      const values = isKeywords(last) ? args.slice(0, -1) : args;
      const fields = [...fieldsOf(type)!.values()];
      const taken = fields.filter(({ init }) => init).map(placeOf);
      const wrong = refusal(`${name}.__init__`, taken, values.length, Object.keys(named), 1);
      if (wrong !== null) throw new TypeError(wrong);
      const target = this as Record<string, unknown>;
      const places = taken.filter(({ kind }) => kind === "positional").map(({ name }) => name);
      places.slice(0, values.length).forEach((name, i) => target[name] = values[i]);
      Object.assign(target, named);
      for (const field of fields) {
        if (!Object.hasOwn(target, field.name) && isOptional(field)) {
          target[field.name] = initial(field);
        }
      }
      if (hasattr(this, "__post_init__")) call(getattr(this, "__post_init__"));
    }
  };
  // No base's constructor runs, as in Python: so the class is none that calls super.
  const parent = mixin(...bases);
  Object.setPrototypeOf(type, parent);
  Object.setPrototypeOf(type.prototype, parent.prototype as object);
  Object.defineProperty(type, "name", { value: name });
  for (const [member, value] of dictEntries(namespace)) {
    define(type as unknown as AnyClass, String(member), value);
  }
  dataclass(type as unknown as Class, own, rest);
  return type as unknown as new (...args: unknown[]) => Record<string, unknown>;
}
