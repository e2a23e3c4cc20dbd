/**
 * How messages lie in a stream of bytes, as CPython's connections write them: see stream.ts.
 *
 * @module
 */

/** Shorter messages are put behind their header, to be sent by one call. */
const joinedSize = 1 << 14;

/** A message behind its length, as the pieces that are sent. */
export function framed(parts: readonly Uint8Array[]): Uint8Array[] {
  let size = 0;
  for (const part of parts) size += part.length;
  const isLong = size > 0x7fff_ffff;
  const header = isLong ? 12 : 4;
  const first = new Uint8Array(size <= joinedSize ? header + size : header);
  const view = new DataView(first.buffer);
  view.setInt32(0, isLong ? -1 : size);
  if (isLong) view.setBigUint64(4, BigInt(size));
  if (size > joinedSize) return [first, ...parts.filter((part) => part.length > 0)];
  let at = header;
  for (const part of parts) {
    first.set(part, at);
    at += part.length;
  }
  return [first];
}
