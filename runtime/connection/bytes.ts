/** The arguments of the methods of a connection that move bytes, in CPython's words. */

import { BufferTooShort, pythonHooks, TypeError, ValueError } from "../errors.ts";
import { copyOf } from "../memory/copy.ts";
import { pythonTypeName } from "../memory/handles.ts";

/** Anything that has bytes. */
export type Buffer = ArrayBufferView | ArrayBufferLike;

/** A message in memory of its own. */
export function ownBytes(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = copyOf(message);
  return pythonHooks.bytes?.(bytes) ?? bytes;
}

/** By which Python's memoryview gives its bytes (python/support/buffers.ts). */
const bufferOf: unique symbol = Symbol.for("manycore.buffer") as never;

function viewOf(buffer: Buffer): Uint8Array {
  if (ArrayBuffer.isView(buffer)) {
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  if (buffer instanceof ArrayBuffer || buffer instanceof SharedArrayBuffer) {
    return new Uint8Array(buffer);
  }
  const own = (buffer as { [bufferOf]?: () => Uint8Array } | null | undefined)?.[bufferOf];
  if (typeof own === "function") return own.call(buffer);
  throw new TypeError(
    `memoryview: a bytes-like object is required, not '${pythonTypeName(buffer)}'`,
  );
}

/** The part of a buffer that is to be sent. */
export function partOf(buffer: Buffer, offset = 0, size?: number | null): Uint8Array {
  const bytes = viewOf(buffer);
  if (offset < 0) throw new ValueError("offset is negative");
  if (bytes.length < offset) throw new ValueError("buffer length < offset");
  if (size === undefined || size === null) return bytes.subarray(offset);
  if (size < 0) throw new ValueError("size is negative");
  if (offset + size > bytes.length) throw new ValueError("buffer length < offset + size");
  return bytes.subarray(offset, offset + size);
}

/** The part of a buffer that is to be filled. */
export function targetOf(buffer: Buffer, offset: number): Uint8Array {
  const bytes = viewOf(buffer);
  if (offset < 0) throw new ValueError("negative offset");
  if (offset > bytes.length) throw new ValueError("offset too large");
  return bytes.subarray(offset);
}

/** Fills it with a message, and returns how long that is. */
export function fill(target: Uint8Array, message: Uint8Array): number {
  if (message.length > target.length) throw new BufferTooShort(ownBytes(message));
  target.set(message);
  return message.length;
}

/** Refuses a longest length that is none. */
export function checkMaxlength(maxlength?: number | null): void {
  if (typeof maxlength === "number" && maxlength < 0) throw new ValueError("negative maxlength");
}
