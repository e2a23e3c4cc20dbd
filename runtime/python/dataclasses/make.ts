/**
 * Dataclasses made at run time.
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { invoke } from "../dispatch.ts";
import { iter } from "../operators/iteration.ts";
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

function initial(field: Field, type: string): unknown {
  if (field.default !== MISSING) return field.default;
  if (field.defaultFactory !== MISSING) return invoke(field.defaultFactory);
  throw new TypeError(
    `${type}.__init__() missing 1 required positional argument: '${field.name}'`,
  );
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
  options: DataclassOptions & { namespace?: Iterable<readonly [string, unknown]> } = {},
): new (...args: unknown[]) => Record<string, unknown> {
  const { namespace = [], ...rest } = options;
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
      let place = 0;
      for (const field of fieldsOf(type)!.values()) {
        const target = this as Record<string, unknown>;
        if (Object.hasOwn(named, field.name)) target[field.name] = named[field.name];
        else if (!field.kwOnly && place < values.length) target[field.name] = values[place];
        else target[field.name] = initial(field, name);
        place++;
      }
      if (values.length > place) {
        throw new TypeError(
          `${name}.__init__() takes ${place + 1} positional arguments but ${
            values.length + 1
          } were given`,
        );
      }
      if (options.frozen) Object.freeze(this);
    }
  };
  Object.defineProperty(type, "name", { value: name });
  for (const [member, value] of iter(namespace) as Iterable<readonly [string, unknown]>) {
    Object.defineProperty(type.prototype, member, { value, configurable: true });
  }
  dataclass(type as unknown as Class, own, rest);
  return type as unknown as new (...args: unknown[]) => Record<string, unknown>;
}
