/**
 * Values to bytes and back.
 *
 * What travels: undefined, null, booleans, numbers, bigints, strings, symbols of `Symbol.for`, arrays, plain objects,
 * Map, Set, Date, RegExp, URL, ArrayBuffer and its views, errors (class, message, stack, cause, own fields), instances
 * (class by reference, own enumerable fields by value), functions and classes (by reference, see references.ts),
 * everything with a form of its own (forms.ts), shared references and cycles among all these.
 *
 * Private `#fields` cannot be read from outside: a class that has some needs `registerCodec` or a method under `reduce`.
 *
 * @module
 */

import { gathered, type Message } from "../memory/copy.ts";
import { parcels } from "../memory/holders.ts";
import { Decoder } from "./decoder.ts";
import { MissingModule } from "./missing_module.ts";
import { Encoder } from "./encoder.ts";
import { importFor } from "./references.ts";

export { type Class, type Form, reduce, registerCodec, registerShared } from "./forms.ts";

const encoders: Encoder[] = [];
const decoders: Decoder[] = [];
const smallInts: (Uint8Array | undefined)[] = new Array(128).fill(undefined);

/**
 * A value as a message.
 *
 * @returns in memory that is valid until the next call; long arrays of bytes in it are the value's own, so it must be
 * used before they change
 * @throws {TypeError} when something in it cannot travel: says what, where in the value, and what to do
 */
export function encodeMessage(value: unknown): Message {
  if (typeof value === "number" && value >= 0 && value < 128 && Number.isInteger(value)) {
    if (value !== 0 || 1 / value > 0) return smallInts[value] ??= Uint8Array.of(value);
  }
  return encoded(value, []);
}

function encoded(value: unknown, header: readonly number[]): Message {
  const encoder = encoders.pop() ?? new Encoder();
  try {
    return encoder.run(value, header);
  } finally {
    encoders.push(encoder);
  }
}

/** As `encodeMessage`, all in one array. */
export function encode(value: unknown): Uint8Array {
  return gathered(encodeMessage(value));
}

/**
 * The value that `encode` was given. Nothing of it stays in the bytes, which may be shared memory.
 *
 * @throws {Error} when a class or function in it belongs to a module that this thread has not loaded: use `decodeAsync`
 */
export function decode(bytes: Uint8Array): unknown {
  const first = bytes[0]!;
  if (bytes.length === 1 && first < 128) return first;
  return run(bytes, [], true);
}

function run(
  bytes: Uint8Array,
  header: number[],
  blocking: boolean,
  absent?: ReadonlySet<string>,
): unknown {
  const decoder = decoders.pop() ?? new Decoder();
  try {
    return decoder.run(bytes, header, blocking, absent);
  } catch (error) {
    if (error instanceof MissingModule) parcels.readAgain?.();
    throw error;
  } finally {
    decoders.push(decoder);
  }
}

/**
 * As `encode`, with numbers before the value that can be read without it.
 *
 * @param header as many numbers as the receiver expects
 */
export function encodeWith(header: readonly number[], value: unknown): Uint8Array {
  return gathered(encoded(value, header));
}

/**
 * The value that `encodeWith` was given.
 *
 * @param header an array of the right length: filled before the value is decoded, also when that fails
 * @param blocking whether the caller could not fall back on `decodeWithAsync`
 */
export function decodeWith(bytes: Uint8Array, header: number[], blocking = true): unknown {
  return run(bytes, header, blocking);
}

/**
 * As `decodeWith`, and imports the modules of the classes and functions that are missing.
 *
 * @param lasts whether the bytes stay as they are until then
 */
export async function decodeWithAsync(
  bytes: Uint8Array,
  header: number[],
  lasts = false,
): Promise<unknown> {
  const copy = lasts ? bytes : bytes.slice();
  const imported = new Set<string>();
  const absent = new Map<string, unknown>();
  for (;;) {
    try {
      return run(copy, header, false, new Set(absent.keys()));
    } catch (error) {
      if (!(error instanceof MissingModule)) throw error;
      const { reference } = error;
      if (imported.has(reference)) throw absent.get(reference) ?? error;
      imported.add(reference);
      // without its module an error can be had all the same
      await importFor(reference).catch((reason) => absent.set(reference, reason));
    }
  }
}

/** Whether decoding failed for want of a module, and `decodeAsync` would help. */
export function needsImport(error: unknown): boolean {
  return error instanceof MissingModule;
}

/** As `decode`, and imports the modules of the classes and functions that are missing. */
export function decodeAsync(bytes: Uint8Array): Promise<unknown> {
  return decodeWithAsync(bytes, []);
}
