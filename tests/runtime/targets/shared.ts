/** What the children of the tests of shared values do. */
import type { Connection } from "@manycore/multiprocessing/connection";
import {
  arrayOf,
  c_char_p,
  c_double,
  c_int,
  type FieldList,
  type RawArray,
  type RawValue,
  type SharedArray,
  Structure,
  type Synchronized,
  type SynchronizedArray,
  type SynchronizedStructure,
  Union,
  type Value,
  type ValueLock,
} from "@manycore/multiprocessing/sharedctypes";
import type { Queue } from "@manycore/multiprocessing";

/** A structure with a field of each kind. */
export class Particle extends Structure.of({
  x: "d",
  hits: "i",
  tag: arrayOf("c", 8),
  label: c_char_p,
  path: arrayOf(c_double, 3),
}) {}

/** A structure in Python's way. */
export class Point extends Structure {
  static readonly _fields_: FieldList = [["x", c_int], ["y", c_int]];
  declare x: number;
  declare y: number;
}

/** A float and its bits. */
export class Bits extends Union.of({ float: "f", int: "I" }) {}

/** Adds to a value under its own lock. */
export async function add(value: Value, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    using _ = await value.hold();
    value.value += 1;
  }
}

/** {@linkcode add}, in one step each. */
export function update(value: Value, times: number): void {
  for (let i = 0; i < times; i++) value.update((n) => n + 1);
}

/** Adds to each element of an array, without any lock around. */
export function updateAll(array: SharedArray<"i">, times: number): void {
  for (let i = 0; i < times; i++) {
    for (let place = 0; place < array.length; place++) array.update(place, (n) => n + 1);
  }
}

/** Adds one atomically, ignoring the lock. */
export function addAtomically(view: Value<"i">, times: number): void {
  for (let i = 0; i < times; i++) Atomics.add(view.view(), 0, 1);
}

/** Doubles each element. */
export function double(array: RawArray<"d"> | SharedArray<"d">): void {
  for (let i = 0; i < array.length; i++) array[i]! *= 2;
}

/** Changes each field of a structure, and the structures of an array. */
export function move(
  particle: SynchronizedStructure<Particle>,
  points: RawArray<typeof Point>,
): void {
  particle.x += 0.5;
  particle.hits = 7;
  particle.tag = new TextEncoder().encode("moved");
  particle.label = new TextEncoder().encode("a label of another process");
  particle.path.set(1, 2.5);
  for (const point of points) point.y = point.x * 10;
}

/** Puts a text where the value is one. */
export function setText(text: Synchronized<Uint8Array | null>, value: string): void {
  text.value = new TextEncoder().encode(value);
}

/** Stores texts of one letter each until it is told to stop, of lengths that use the same memory by turns. */
export function storeTexts(
  text: { value: Uint8Array | null },
  letter: string,
  stop: RawValue<"i">,
  started: Queue,
): void {
  started.putSync(letter);
  for (let i = 0; stop.value === 0; i++) {
    text.value = new TextEncoder().encode(letter.repeat(20_000 + i % 300));
  }
}

/** Takes an array out of a queue and fills it. */
export async function fillFromQueue(queue: Queue): Promise<void> {
  const { array } = await queue.get() as { array: SynchronizedArray };
  for (let i = 0; i < array.length; i++) array[i] = i + 1;
}

/** Makes a shared array and sends it, then ends. */
export async function makeAndSend(connection: Connection, type: typeof c_int): Promise<void> {
  const { SharedArray } = await import("@manycore/multiprocessing");
  await connection.send(new SharedArray(type, [1, 2, 3]));
}

/** Takes the lock and ends with it. */
export async function endHolding(lock: ValueLock): Promise<void> {
  await lock.acquire();
}

/** How a value looks here. */
export async function show(queue: Queue, value: object): Promise<void> {
  await queue.put(String(value).replace(/0x\w+/, "0x"));
}
