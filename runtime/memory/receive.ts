/**
 * From a message to its value.
 *
 * @module
 */
import { decode, decodeAsync, needsImport } from "../codec/codec.ts";

/** A message's value at once, or, where a class of it belongs to a module that is not loaded yet, a promise of it. */
export function received(message: Uint8Array): unknown {
  try {
    return decode(message);
  } catch (error) {
    if (!needsImport(error)) throw error;
    return decodeAsync(message);
  }
}
