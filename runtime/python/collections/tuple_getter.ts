/**
 * The fields of named tuples, as attributes of their class.
 *
 * @module
 */
import { describeAccessor } from "../classes/descriptors.ts";
import { AttributeError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { tupleFrom } from "../values/tuple.ts";

/** A field of a named tuple, as the class has it. */
class TupleGetter {
  static readonly __module__ = "collections";
  static readonly __name__ = "_tuplegetter";
  readonly #place: number;
  /** What is said of the field, for a program to change. */
  __doc__: unknown;

  constructor(place: number, doc: string) {
    this.#place = place;
    this.__doc__ = doc;
  }

  /** The item of a tuple. */
  __get__(self: unknown, _owner?: unknown): unknown {
    return self === null || self === undefined ? this : (self as unknown[])[this.#place];
  }

  /** Refuses to store it. */
  __set__(_self: unknown, _value: unknown): never {
    throw new AttributeError("can't set attribute");
  }

  /** Refuses to take it away. */
  __delete__(_self: unknown): never {
    throw new AttributeError("can't delete attribute");
  }

  /** What makes it again. */
  __reduce__(): unknown {
    return tupleFrom([TupleGetter, tupleFrom([this.#place, this.__doc__])]);
  }

  /** The field as Python prints it. */
  __repr__(): string {
    return `_tuplegetter(${this.#place}, ${repr(this.__doc__)})`;
  }
}

/** Gives the objects of a class their items under the names of fields. */
export function putFields(type: { prototype: object }, fields: readonly string[]): void {
  fields.forEach((name, place) => {
    const field = new TupleGetter(place, `Alias for field number ${place}`);
    const get = function (this: unknown[]): unknown {
      return this[place];
    };
    describeAccessor(get, field);
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get,
      set: field.__set__.bind(field, null),
    });
    Object.defineProperty(type.prototype, `delete ${name}`, {
      configurable: true,
      value: field.__delete__.bind(field, null),
    });
  });
}
