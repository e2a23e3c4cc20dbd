/**
 * How Python's values travel between processes.
 *
 * @module
 */
import { entriesOf } from "../codec/contents.ts";
import { type Class, registerForm } from "../codec/forms.ts";
import { repeatable } from "../codec/nested.ts";
import { enumerate, reversed, zip } from "./builtins/iterators.ts";
import { iter } from "./operators/iteration.ts";
import { ByteArray, Bytes } from "./values/bytes.ts";
import { Complex } from "./values/complex.ts";
import { Dict } from "./values/dict.ts";
import { Float, type int } from "./values/numbers.ts";
import { Range } from "./values/range.ts";
import { FrozenSet, PySet } from "./values/set.ts";
import { Ellipsis, NotImplemented, NotImplementedType, Singleton } from "./values/singletons.ts";
import { Slice } from "./values/slice.ts";
import { asTuple, Tuple } from "./values/tuple.ts";

// A tuple cannot come to contain itself but through something else that is filled later: it is made with its items.
registerForm(import.meta, Tuple as unknown as Class<unknown[]>, "python.tuple", {
  write: (value: unknown[]): unknown[] => Array.from(value),
  read: (items: unknown[]): unknown[] => asTuple(items),
});

registerForm(import.meta, Dict, "python.dict", {
  write(value: Dict): unknown[] {
    const items: unknown[] = [];
    for (const [key, item] of entriesOf(value as never)) items.push(key, item);
    return items;
  },
  fill(empty: Dict, items: unknown[]): void {
    for (let i = 0; i < items.length; i += 2) empty.set(items[i], items[i + 1]);
  },
});

registerForm(import.meta, PySet, "python.set", {
  write: (value: PySet): unknown[] => [...value],
  fill(empty: PySet, items: unknown[]): void {
    for (const item of items) empty.add(item);
  },
});

registerForm(import.meta, FrozenSet, "python.frozenset", {
  write: (value: FrozenSet): unknown[] => [...value],
  read: (items: unknown[]): FrozenSet => new FrozenSet(items),
});

registerForm(import.meta, Float, "python.float", {
  write: (value: Float): number => value.value,
  read: (value: number): Float => new Float(value),
});

registerForm(import.meta, Complex, "python.complex", {
  write: ({ re, im }: Complex): number[] => [re, im],
  read: ([re = 0, im = 0]: number[]): Complex => new Complex(re, im),
});

registerForm(import.meta, Range, "python.range", {
  write: ({ start, stop, step }: Range): [int, int, int] => [start, stop, step],
  read: ([start, stop, step]: [int, int, int]): Range => new Range(start, stop, step),
});

registerForm(import.meta, Slice, "python.slice", {
  write: ({ start, stop, step }: Slice): unknown[] => [start, stop, step],
  read: ([start, stop, step]: unknown[]): Slice => new Slice(start, stop, step),
});

/** The same bytes as a plain array, not copied: the codec does that. */
function plain(value: Uint8Array): Uint8Array {
  return new Uint8Array(value.buffer, value.byteOffset, value.length);
}

registerForm(import.meta, Bytes, "python.bytes", {
  write: plain,
  read: (value: Uint8Array<ArrayBuffer>): Bytes =>
    new Bytes(value.buffer, value.byteOffset, value.length),
});

registerForm(import.meta, ByteArray, "python.bytearray", {
  write: plain,
  read: (value: Uint8Array): ByteArray => ByteArray.fromBytes(value),
});

registerForm(import.meta, Singleton, "python.constant", {
  write: (value: Singleton): string => value.toString(),
  read: (): Singleton => Ellipsis,
});

registerForm(import.meta, NotImplementedType, "python.notimplemented", {
  write: (value: Singleton): string => value.toString(),
  read: (): Singleton => NotImplemented,
});

[iter, enumerate, zip, reversed].forEach(repeatable);

/** Named in the message of a receiver that has not loaded this module: it imports it, and the forms are there. */
export function pythonForms(): void {}
