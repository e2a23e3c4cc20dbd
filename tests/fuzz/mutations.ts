/** Inputs made of others by small faults: bytes changed, left out, doubled, lengths made large, two halves put together. */
import type { Random } from "./random.ts";

const telling = [
  0,
  1,
  0x7f,
  0x80,
  0xff,
  0x28,
  0x2e,
  0x52,
  0x62,
  0x75,
  0x81,
  0x85,
  0x86,
  0x93,
  0x94,
];

/** The input with one to eight faults. */
export function mutated(random: Random, corpus: readonly Uint8Array[]): Uint8Array {
  let bytes: Uint8Array = random.pick(corpus).slice();
  for (let faults = 1 + random.below(8); faults > 0; faults--) {
    bytes = faulty(random, bytes, corpus);
  }
  return bytes.length > 4096 ? bytes.slice(0, 4096) : bytes;
}

function faulty(random: Random, bytes: Uint8Array, corpus: readonly Uint8Array[]): Uint8Array {
  const at = random.below(bytes.length + 1);
  const count = 1 + random.below(8);
  switch (random.below(7)) {
    case 0:
      if (at < bytes.length) bytes[at] = random.below(256);
      return bytes;
    case 1:
      if (at < bytes.length) bytes[at] = random.pick(telling);
      return bytes;
    case 2:
      if (at < bytes.length) bytes[at]! ^= 1 << random.below(8);
      return bytes;
    case 3:
      return joined(bytes.subarray(0, at), bytes.subarray(at + count));
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + count), bytes.subarray(at));
    case 5: {
      const few = Uint8Array.from({ length: count }, () => random.pick(telling));
      return joined(bytes.subarray(0, at), few, bytes.subarray(at));
    }
    default: {
      const other = random.pick(corpus);
      return joined(bytes.subarray(0, at), other.subarray(random.below(other.length + 1)));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
