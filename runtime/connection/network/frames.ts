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

/** What a message's header tells: the length of the message, and its own. */
export interface Head {
  readonly size: number;
  readonly header: number;
}

/** The header that stands in a room from `start` on; undefined while it has not come whole. */
export function headIn(room: Uint8Array, start: number, end: number): Head | undefined {
  const held = end - start;
  if (held < 4) return undefined;
  const view = new DataView(room.buffer, room.byteOffset + start, held);
  const size = view.getInt32(0);
  if (size !== -1) return { size, header: 4 };
  return held < 12 ? undefined : { size: Number(view.getBigUint64(4)), header: 12 };
}
