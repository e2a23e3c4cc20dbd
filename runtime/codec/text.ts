/** Short ASCII strings, read without TextDecoder: keys and words repeat, so most come out of a table. */

const slots = 2048;
const table: (string | undefined)[] = new Array(slots).fill(undefined);
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

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
  let hash = length;
  for (let i = start; i < start + length; i++) hash = (hash * 31 + bytes[i]!) | 0;
  const slot = (hash ^ (hash >>> 11)) & (slots - 1);
  const known = table[slot];
  if (known !== undefined && same(known, bytes, start, length)) return known;
  const text = String.fromCharCode.apply(
    null,
    bytes.subarray(start, start + length) as unknown as number[],
  );
  table[slot] = text;
  return text;
}

/** The UTF-8 string at `start`. */
export function readUtf8(bytes: Uint8Array, start: number, length: number): string {
  return decoder.decode(bytes.subarray(start, start + length));
}
