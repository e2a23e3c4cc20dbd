/** Short ASCII strings, read without TextDecoder: keys and words repeat, so most come out of a table. */

const slots = 1 << 11;
const table: (string | undefined)[] = new Array(slots).fill(undefined);
/** Arrays of each length: `fromCharCode` takes them several times as fast as a part of a typed array. */
const arrays: number[][] = new Array(32).fill(undefined);
let decoder: TextDecoder | undefined;

function same(text: string, bytes: Uint8Array, start: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) {
    if (text.charCodeAt(i) !== bytes[start + i]) return false;
  }
  return true;
}

/** The ASCII string of up to 31 bytes at `start`. */
export function readAscii(bytes: Uint8Array, start: number, length: number): string {
  if (length === 0) return "";
  const slot = slotOf(bytes, start, length);
  const known = table[slot];
  if (known !== undefined && same(known, bytes, start, length)) return known;
  const codes = arrays[length] ??= new Array(length).fill(0);
  for (let i = 0; i < length; i++) codes[i] = bytes[start + i]!;
  const text = String.fromCharCode.apply(null, codes);
  table[slot] = text;
  return text;
}

/** The string at `start` that names a class or a function: few of them come again and again. */
export function readName(bytes: Uint8Array, start: number, length: number): string {
  const slot = slotOf(bytes, start, length);
  const known = table[slot];
  if (known !== undefined && same(known, bytes, start, length)) return known;
  return table[slot] = readUtf8(bytes, start, length);
}

function slotOf(bytes: Uint8Array, start: number, length: number): number {
  const middle = start + (length >> 1);
  const last = start + length - 1;
  const hash = bytes[start]! | bytes[middle]! << 8 | bytes[last]! << 16 | length << 24;
  return Math.imul(hash, 0x9e3779b1) >>> 21;
}

/** The UTF-8 string at `start`. */
export function readUtf8(bytes: Uint8Array, start: number, length: number): string {
  const part = bytes.subarray(start, start + length);
  // TextDecoder refuses shared memory
  decoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
  return decoder.decode(part.buffer instanceof ArrayBuffer ? part : new Uint8Array(part));
}
