/** Checksums. */
import { nodeModule } from "../support/node.ts";
import { bytesLike } from "../support/buffers.ts";
import { index, type int } from "../values/numbers.ts";

/**
 * The checksum that zip files have.
 *
 * @param crc what the bytes before gave, below 2 ** 32
 */
export function crc32(data: Uint8Array, crc: int = 0): number {
  return nodeModule("node:zlib").crc32(
    bytesLike(data),
    Number(BigInt.asUintN(32, BigInt(index(crc)))),
  );
}

/** The checksum of 16 bits that binhex files have: the polynomial x ** 16 + x ** 12 + x ** 5 + 1. */
export function crcHqx(data: Uint8Array, crc: int): number {
  let value = Number(BigInt.asUintN(16, BigInt(index(crc))));
  for (const byte of bytesLike(data)) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) {
      value = (value & 0x8000 ? (value << 1) ^ 0x1021 : value << 1) & 0xffff;
    }
  }
  return value;
}
