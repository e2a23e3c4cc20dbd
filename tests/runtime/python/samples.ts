/** Values for comparisons with CPython. */
import { complex, Dict, float, PySet, tuple } from "@manycore/multiprocessing/python";
import { randomNumbers } from "./oracle.ts";

const words = new DataView(new ArrayBuffer(8));

/** Floats of every size, evenly by their bits, and such as people write. */
export function floats(count: number, seed: number): (number | ReturnType<typeof float>)[] {
  const random = randomNumbers(seed);
  const result: unknown[] = [
    0,
    -0,
    1,
    -1,
    0.5,
    1.5,
    2.5,
    0.1,
    0.125,
    1e16,
    1e15,
    9999999999999998,
    1e22,
    1e-4,
    1e-5,
    123456789.125,
    5e-324,
    1.7976931348623157e308,
    Infinity,
    -Infinity,
    NaN,
  ];
  while (result.length < count) {
    const way = random();
    if (way < 0.3) {
      words.setUint32(0, random() * 2 ** 32);
      words.setUint32(4, random() * 2 ** 32);
      const value = words.getFloat64(0);
      if (Number.isFinite(value)) result.push(value);
    } else if (way < 0.5) result.push(Math.round(random() * 1e6) / 2 ** Math.floor(random() * 12));
    else if (way < 0.7) result.push(Math.round((random() - 0.5) * 1e7) / 1000);
    else if (way < 0.85) result.push((random() - 0.5) * 10 ** Math.floor(random() * 40 - 20));
    else result.push(Math.floor(random() * 10 ** Math.floor(random() * 20)));
  }
  return result.map((value) => float(value));
}

/** Ints of every size. */
export function ints(count: number, seed: number): (number | bigint | boolean)[] {
  const random = randomNumbers(seed);
  const result: (number | bigint | boolean)[] = [
    0,
    1,
    -1,
    2,
    -2,
    7,
    -7,
    10,
    2 ** 31,
    -(2 ** 31),
    2 ** 53 - 1,
    -(2 ** 53 - 1),
    2n ** 53n,
    2n ** 64n,
    -(2n ** 64n),
    10n ** 30n,
    true,
    false,
  ];
  while (result.length < count) {
    const digits = Math.floor(random() * 40) + 1;
    let value = 0n;
    for (let i = 0; i < digits; i++) value = value * 10n + BigInt(Math.floor(random() * 10));
    if (random() < 0.5) value = -value;
    const plain = Number(value);
    result.push(Number.isSafeInteger(plain) ? plain : value);
  }
  return result;
}

/** Values of other kinds. */
export const others: readonly unknown[] = [
  null,
  "",
  "abc",
  "ünï 🐍",
  [],
  [1, "a", null],
  [[1], [2]],
  tuple.of(),
  tuple.of(1),
  tuple.of(1, "b"),
  new Dict(),
  new Dict<unknown, unknown>([["k", 1], [2, [3]]]),
  new PySet(),
  new PySet([1, 2]),
  complex(1, -2),
  complex(0, 0.5),
];
