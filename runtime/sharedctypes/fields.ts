/**
 * Where the fields of structures and unions lie: as a C compiler on Linux puts them.
 *
 * @module
 */
import { TypeError, ValueError } from "../errors.ts";
import { type CData, cellOf } from "./cdata.ts";
import { intOf, truthOf } from "./convert.ts";
import { type AnyClass, copyValue, type Layout, layoutOf } from "./layout.ts";
import { typeOf } from "./simple.ts";

/** A field of a structure. */
export interface Field {
  readonly name: string;
  readonly layout: Layout;
  /** In bytes from the start of the structure. */
  readonly offset: number;
  /** For a bit field: its lowest bit in the number of `size` bytes that stands there, and how many bits they are. */
  readonly bits?: { readonly shift: number; readonly count: number; readonly size: number };
}

/** The layout of a structure or union. */
export interface StructureLayout extends Layout {
  readonly fields: readonly Field[];
}

/** What a class says about its fields. */
interface Declaration {
  readonly _fields_?: unknown;
  readonly _pack_?: number;
}

type Entry = readonly [name: string, type: Layout, bits: number | undefined];

function entriesOf(declared: unknown): Entry[] {
  if (!Array.isArray(declared)) throw new TypeError("'_fields_' must be a sequence of pairs");
  return declared.map((entry: unknown, index) => {
    if (!Array.isArray(entry) || entry.length < 2 || typeof entry[0] !== "string") {
      throw new TypeError("'_fields_' must be a sequence of (name, C type) pairs");
    }
    const [name, type, bits] = entry as [string, unknown, number | undefined];
    return [name, fieldLayout(type, index), bits];
  });
}

function fieldLayout(type: unknown, index: number): Layout {
  try {
    return layoutOf(typeOf(type));
  } catch {
    throw new TypeError(`second item in _fields_ tuple (index ${index}) must be a C type`);
  }
}

function roundUp(value: number, to: number): number {
  return Math.ceil(value / to) * to;
}

/** Lays the fields out one behind the other, those of the base class first. */
class Plan {
  readonly fields: Field[];
  size: number;
  align: number;
  readonly #isUnion: boolean;
  readonly #pack: number;
  /** The number that the bit fields before lie in. */
  #unit: { readonly offset: number; size: number; used: number } | undefined;

  constructor(base: StructureLayout | undefined, isUnion: boolean, pack: number) {
    this.fields = [...base?.fields ?? []];
    this.size = base?.size ?? 0;
    this.align = base?.align ?? 1;
    this.#isUnion = isUnion;
    this.#pack = pack;
  }

  add([name, layout, count]: Entry): void {
    // a pointer's mutex is a word of its own, wherever it is packed
    const align = Math.min(layout.align, layout.pointers ? Infinity : this.#pack);
    this.align = Math.max(this.align, align);
    if (count !== undefined) return this.#addBits(name, layout, align, count);
    this.#unit = undefined;
    const offset = this.#isUnion ? 0 : roundUp(this.size, align);
    this.fields.push({ name, layout, offset });
    this.size = Math.max(this.size, offset + layout.size);
  }

  #addBits(name: string, layout: Layout, align: number, count: number): void {
    const room = layout.size * 8;
    if (layout.kind !== "int" && layout.kind !== "bool") {
      throw new TypeError(`bit fields not allowed for type ${layout.name}`);
    }
    if (!(count >= 1 && count <= room)) {
      throw new ValueError("number of bits invalid for bit field");
    }
    let unit = this.#isUnion ? undefined : this.#unit;
    if (unit === undefined || unit.used + count > Math.max(unit.size, layout.size) * 8) {
      const offset = this.#isUnion ? 0 : roundUp(this.size, align);
      this.#unit = unit = { offset, size: layout.size, used: 0 };
    }
    unit.size = Math.max(unit.size, layout.size);
    this.size = Math.max(this.size, unit.offset + unit.size);
    const bits = { shift: unit.used, count, size: unit.size };
    this.fields.push({ name, layout, offset: unit.offset, bits });
    unit.used += count;
  }
}

/** The fields of a class, and how much room they take. */
export function planOf(
  type: AnyClass,
  base: StructureLayout | undefined,
  isUnion: boolean,
): Pick<StructureLayout, "fields" | "size" | "align"> {
  const declaration = type as Declaration;
  const own = Object.hasOwn(type, "_fields_") ? declaration._fields_ : undefined;
  const plan = new Plan(base, isUnion, declaration._pack_ ?? Infinity);
  for (const entry of own === undefined ? [] : entriesOf(own)) plan.add(entry);
  return { fields: plan.fields, size: roundUp(plan.size, plan.align), align: plan.align };
}

/** Reads and writes a field as a property. */
export function accessorOf({ layout, offset, bits }: Field): PropertyDescriptor {
  const read = layout.readField ?? layout.read;
  const write = layout.writeField ?? layout.write;
  const common = { enumerable: true, configurable: true };
  if (bits !== undefined) return { ...common, ...bitAccess(layout, offset, bits) };
  return {
    ...common,
    get(this: CData): unknown {
      const { view, at, block } = cellOf(this);
      return read(view, at + offset, block);
    },
    set(this: CData, value: unknown): void {
      const { view, at } = cellOf(this);
      write(view, at + offset, value);
    },
  };
}

function bitAccess(
  layout: Layout,
  offset: number,
  { shift, count, size }: NonNullable<Field["bits"]>,
): PropertyDescriptor {
  const [low, width] = [BigInt(shift), BigInt(count)];
  const mask = ((1n << width) - 1n) << low;
  const isSigned = layout.kind === "int" && !layout.name.startsWith("c_u");
  return {
    get(this: CData): unknown {
      const { view, at } = cellOf(this);
      const bits = (readWhole(view, at + offset, size) & mask) >> low;
      if (layout.kind === "bool") return bits !== 0n;
      const number = isSigned ? BigInt.asIntN(count, bits) : bits;
      return Number.isSafeInteger(Number(number)) ? Number(number) : number;
    },
    set(this: CData, value: unknown): void {
      const { view, at } = cellOf(this);
      const given = layout.kind === "bool" ? Number(truthOf(value)) : intOf(value);
      const others = readWhole(view, at + offset, size) & ~mask;
      writeNumber(view, at + offset, size, others | (BigInt(given) << low) & mask);
    },
  };
}

/** The number of so many bytes, lowest first. */
function readWhole(view: DataView, at: number, size: number): bigint {
  let number = 0n;
  for (let i = size - 1; i >= 0; i--) number = number << 8n | BigInt(view.getUint8(at + i));
  return number;
}

function writeNumber(view: DataView, at: number, size: number, number: bigint): void {
  for (let i = 0; i < size; i++) view.setUint8(at + i, Number(number >> BigInt(8 * i) & 0xffn));
}

/** Copies a structure that holds texts field by field. */
export function copyFields(
  fields: readonly Field[],
  size: number,
): NonNullable<Layout["copy"]> {
  return (from, fromAt, to, toAt) => {
    const bytes = (view: DataView, at: number) => new Uint8Array(view.buffer, view.byteOffset + at);
    const [source, target] = [bytes(from, fromAt), bytes(to, toAt)];
    let done = 0;
    for (const { layout, offset } of fields) {
      if (!layout.pointers || offset < done) continue;
      target.set(source.subarray(done, offset), done);
      copyValue(layout, from, fromAt + offset, to, toAt + offset);
      done = offset + layout.size;
    }
    target.set(source.subarray(done, size), done);
  };
}
