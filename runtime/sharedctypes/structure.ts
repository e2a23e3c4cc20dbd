/**
 * Structures and unions: C values with named fields.
 *
 * @module
 */
import { TypeError } from "../errors.ts";
import type { CharArray, WideCharArray } from "./arrays.ts";
import { CData, placed } from "./cdata.ts";
import { accessorOf, copyFields, planOf, type StructureLayout } from "./fields.ts";
import { writeWhole } from "./items.ts";
import { type AnyClass, describe, layoutOf } from "./layout.ts";
import type { CType, ElementOf, StoredIn, TypeCode } from "./codes.ts";

/** The fields of a structure by name, each with its type. */
export type Fields = Readonly<Record<string, TypeCode | CType>>;

/** What {@linkcode Structure.of} gives: a class to derive from. */
export interface StructureClass<F extends Fields, B = Structure> {
  /** A structure with the given fields, the others zero. */
  new (named: Partial<FieldsOf<F>>): B & FieldsOf<F>;
  /** A structure with the given values in the order of its fields, those behind them zero. */
  new (...values: StoredIn<F[keyof F]>[]): B & FieldsOf<F>;
  /** Its fields, in Python's way. */
  readonly _fields_: FieldList;
}

/** What the fields of a structure are as properties: arrays of characters are bytes and texts there. */
export type FieldsOf<F extends Fields> = { -readonly [N in keyof F]: FieldOf<ElementOf<F[N]>> };
/** What a field with such elements is as a property. */
export type FieldOf<T> = T extends CharArray ? Uint8Array<ArrayBuffer>
  : T extends WideCharArray ? string
  : T;

/** Fields in Python's way: name, type, and for a bit field the number of its bits. */
export type FieldList = readonly (readonly [
  name: string,
  type: TypeCode | CType,
  bits?: number,
])[];

function isKeywords(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
}

/** Sets the fields of a new structure: in their order, then by name. */
function initialize(structure: CData, type: AnyClass, values: readonly unknown[]): void {
  const { fields } = layoutOf(type) as StructureLayout;
  const last = values.at(-1);
  const [given, named] = isKeywords(last) ? [values.slice(0, -1), last] : [values, {}];
  if (given.length > fields.length) throw new TypeError("too many initializers");
  const target = structure as unknown as Record<string, unknown>;
  given.forEach((value, i) => target[fields[i]!.name] = value);
  for (const [name, value] of Object.entries(named)) {
    if (fields.slice(0, given.length).some((field) => field.name === name)) {
      throw new TypeError(`duplicate values for field '${name}'`);
    }
    target[name] = value;
  }
}

/**
 * A C structure, to be derived from. https://docs.python.org/3/library/ctypes.html#ctypes.Structure
 *
 * ```ts
 * import { Value } from "@manycore/multiprocessing";
 * import { Structure } from "@manycore/multiprocessing/sharedctypes";
 *
 * export class Point extends Structure.of({ x: "d", y: "d", tag: "i" }) {}
 *
 * const point = new Value(Point, 1.5, 2.5);
 * point.x += 1;
 * console.log(point.x, point.y, point.tag); // 2.5 2.5 0
 * ```
 *
 * In Python's way, a class says `static _fields_: FieldList = [["x", c_double], ["y", c_double]]`; an entry with a third item is a
 * field of so many bits, and `static _pack_ = 1` leaves out the gaps. A class travels by reference, so it must be an
 * export of its module.
 */
export abstract class Structure extends CData<Uint8Array> {
  /**
   * Values in the order of the fields, then an object with those that are given by name; the others are zero.
   *
   * @throws {TypeError} when there are more values than fields, or one is none of its field's type
   */
  constructor(...values: unknown[]) {
    super();
    initialize(this, new.target, values);
  }

  /** A class of structures with these fields, typed. */
  static of<const F extends Fields>(fields: F): StructureClass<F> {
    return class extends Structure {
      static readonly _fields_ = Object.entries(fields);
    } as unknown as StructureClass<F>;
  }
}

/**
 * A C union, whose fields lie in the same place. https://docs.python.org/3/library/ctypes.html#ctypes.Union
 *
 * ```ts
 * import { Union } from "@manycore/multiprocessing/sharedctypes";
 *
 * class Bits extends Union.of({ float: "f", int: "I" }) {}
 *
 * console.log(new Bits(1).int.toString(16)); // 3f800000
 * ```
 */
export abstract class Union extends CData<Uint8Array> {
  /**
   * Values in the order of the fields, then an object with those that are given by name; the others are zero.
   *
   * @throws {TypeError} when there are more values than fields, or one is none of its field's type
   */
  constructor(...values: unknown[]) {
    super();
    initialize(this, new.target, values);
  }

  /** A class of unions of these fields, typed. */
  static of<const F extends Fields>(fields: F): StructureClass<F, Union> {
    return class extends Union {
      static readonly _fields_ = Object.entries(fields);
    } as unknown as StructureClass<F, Union>;
  }
}

for (const root of [Structure, Union]) {
  describe(root, (type) => {
    if (type === root) throw new TypeError("this type has no size");
    return layOut(type, root);
  });
}

function layOut(type: AnyClass, root: AnyClass): StructureLayout {
  const above = Object.getPrototypeOf(type) as AnyClass;
  const base = above === root ? undefined : layoutOf(above) as StructureLayout;
  const plan = planOf(type, base, root === Union);
  const pointers = plan.fields.some((field) => field.layout.pointers);
  const layout: StructureLayout = {
    ...plan,
    name: type.name,
    kind: "structure",
    view: Uint8Array,
    pointers,
    read: (view, at, block) => placed(type, { layout, view, at, block }),
    write: (view, at, value) => writeWhole(type, layout, view, at, value),
    ...pointers && {
      copy: copyFields(plan.fields, plan.size),
      release: (view, at) => {
        for (const field of plan.fields) field.layout.release?.(view, at + field.offset);
      },
    },
  };
  for (const field of plan.fields.slice(base?.fields.length ?? 0)) {
    Object.defineProperty(type.prototype, field.name, accessorOf(field));
  }
  return layout;
}
