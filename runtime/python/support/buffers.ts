/**
 * Arguments that have bytes, as library functions take them.
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { dialect } from "./dialect.ts";
import { Bytes } from "../values/bytes.ts";
import { typeName } from "../values/types.ts";

/** A method under this symbol gives the bytes of an object, without a copy. */
export const bufferOf: unique symbol = Symbol.for("manycore.buffer") as never;

/** Whether a value has bytes. */
export function isBuffer(value: unknown): boolean {
  return ArrayBuffer.isView(value) ||
    typeof (value as { [bufferOf]?: unknown } | null | undefined)?.[bufferOf] === "function";
}

/**
 * The bytes of a value, without a copy.
 *
 * @throws {TypeError} when it has none
 */
export function bytesLike(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  if (dialect.current && typeof value === "string") return dialect.current.bytes(value);
  const own = (value as { [bufferOf]?: () => Uint8Array } | null | undefined)?.[bufferOf];
  if (typeof own === "function") return own.call(value);
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

/** The bytes of a value that may be written over, without a copy; undefined where there are none. */
export function writableBytes(value: unknown): Uint8Array | undefined {
  if (value instanceof Bytes) return undefined;
  if (ArrayBuffer.isView(value)) return bytesLike(value);
  const view = value as { [bufferOf]?: () => Uint8Array; readonly?: boolean } | null | undefined;
  return typeof view?.[bufferOf] !== "function" || view.readonly ? undefined : view[bufferOf]();
}

/**
 * The bytes of a value or of a text in ASCII.
 *
 * @param expected how the library that asks names such values
 * @throws {TypeError} when it is neither
 * @throws {ValueError} when the text has other characters
 */
export function bytesOrAscii(
  value: unknown,
  expected = "bytes, buffer or ASCII string",
): Uint8Array {
  if (typeof value === "string") {
    // deno-lint-ignore no-control-regex -- ASCII begins with control characters
    if (!/^[\x00-\x7f]*$/.test(value)) {
      throw new ValueError("string argument should contain only ASCII characters");
    }
    return new TextEncoder().encode(value);
  }
  if (ArrayBuffer.isView(value)) return bytesLike(value);
  throw new TypeError(`argument should be ${expected}, not '${typeName(value)}'`);
}

/**
 * Bytes one behind the other.
 *
 * @param length how many they are together, where that is known
 */
export function concat(
  parts: readonly Uint8Array[],
  length: number = parts.reduce((sum, part) => sum + part.length, 0),
): Bytes {
  const result = new Bytes(length);
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
