/** The checksum of zlib's own format. */
import { bytesLike } from "../support/buffers.ts";
import { index, type int } from "../values/numbers.ts";

const BASE = 65521;
/** So many sums fit into 32 bits before they must be reduced. */
const STEP = 5552;

/**
 * The checksum Adler-32. https://docs.python.org/3/library/zlib.html#zlib.adler32
 *
 * @param value what the bytes before gave
 */
export function adler32(data: Uint8Array, value: int = 1): number {
  const bytes = bytesLike(data);
  const start = Number(BigInt.asUintN(32, BigInt(index(value))));
  let [low, high] = [start % 65536, Math.floor(start / 65536)];
  for (let i = 0; i < bytes.length;) {
    for (const end = Math.min(i + STEP, bytes.length); i < end; i++) {
      low += bytes[i]!;
      high += low;
    }
    low %= BASE;
    high %= BASE;
  }
  return high * 65536 + low;
}
