/** Random damage to a message is an error or another value, soon. */
import { assert } from "@std/assert";
import { decode, encode } from "@internals";

/** Numbers from 0 up to 1, the same in every run. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)]!;
}

function text(random: Random): string {
  const length = pick(random, [0, 1, 5, 31, 32, 33, 95, 96, 97, 127, 128, 300]);
  const alphabet = pick(random, [
    "abc xyz",
    "añé",
    "日本語",
    "a😀b",
    "\ud800x",
    "\u0000\u007f\u0080",
  ]);
  const units = [...alphabet];
  return Array.from({ length }, () => pick(random, units)).join("");
}

function typedArray(random: Random): unknown {
  const length = pick(random, [0, 1, 7, 100, 16_383, 16_384, 16_385, 40_000]);
  const bytes = new Uint8Array(length + 3).map((_, i) => i * 31);
  const part = bytes.subarray(pick(random, [0, 1, 3]), length);
  return pick(random, [
    () => part,
    () => new Uint8ClampedArray(part),
    () => new Int16Array(part),
    () => new Float32Array(part),
    () => new Float64Array(part),
    () => new BigInt64Array(Array.from(part.subarray(0, 50), BigInt)),
    () => new DataView(part.slice().buffer),
    () => part.slice().buffer,
  ])();
}

function value(random: Random, depth: number): unknown {
  const flat: (() => unknown)[] = [
    () => pick(random, [undefined, null, true, false, NaN, Infinity, -Infinity, -0, 0]),
    () => Math.floor((random() - 0.5) * pick(random, [10, 300, 70_000, 2 ** 31, 2 ** 33, 2 ** 53])),
    () => random() * 10 ** pick(random, [-300, -5, 0, 5, 300]),
    () =>
      BigInt(Math.floor(random() * 2 ** 53)) ** BigInt(pick(random, [0, 1, 2, 9])) *
      pick(random, [1n, -1n]),
    () => text(random),
    () => new Date(Math.floor(random() * 2 ** 40)),
    () => /a+(b)\/"/giu,
    () => typedArray(random),
    () => Symbol.for(text(random)),
  ];
  if (depth === 0) return pick(random, flat)();
  const many = () =>
    Array.from(
      { length: pick(random, [0, 1, 2, 3, 8, 9, 15, 16, 17, 40]) },
      () => value(random, depth - 1),
    );
  const nested: (() => unknown)[] = [
    many,
    () => Object.fromEntries(many().map((one, i) => [text(random) + i, one])),
    () => new Map(many().map((one, i) => [pick(random, [i, `${i}`, BigInt(i)]), one])),
    () => new Set(many()),
    () => {
      const shared = many();
      return [shared, { again: shared }, shared];
    },
  ];
  return pick(random, random() < 0.6 ? nested : flat)();
}

Deno.test("what was one object arrives as one, however many there are", () => {
  for (const count of [1, 7, 8, 9, 10, 100, 3000]) {
    const objects: object[] = Array.from({ length: count }, (_, i) => ({ i }));
    const [first, again, cycle] = decode(encode([objects, objects.toReversed(), objects])) as [
      object[],
      object[],
      object[],
    ];
    assert(first === cycle);
    assert(again.every((one, i) => one === first[count - 1 - i]), `${count} objects`);
  }
});

Deno.test("a damaged message is an error or a value, and neither takes long", () => {
  const random = randomFrom(2);
  const start = performance.now();
  for (let i = 0; i < 800; i++) {
    const bytes = encode(value(random, 2)).slice();
    const damage = 1 + Math.floor(random() * 4);
    for (let j = 0; j < damage; j++) {
      bytes[Math.floor(random() * Math.min(bytes.length, 200))] = Math.floor(random() * 256);
    }
    const cut = random() < 0.3 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
    try {
      decode(cut);
    } catch (error) {
      assert(error instanceof Error, `message ${i} threw ${error}`);
    }
  }
  assert(performance.now() - start < 20_000);
});

Deno.test("random bytes are an error or a value, and neither takes long", () => {
  const random = randomFrom(3);
  const start = performance.now();
  for (let i = 0; i < 5000; i++) {
    const bytes = Uint8Array.from({ length: Math.floor(random() * 60) }, () => random() * 256);
    try {
      decode(bytes);
    } catch (error) {
      assert(error instanceof Error, `message ${i} threw ${error}`);
    }
  }
  assert(performance.now() - start < 10_000);
});
