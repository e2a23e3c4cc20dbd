import { assertEquals } from "@std/assert";
import { Dict, float, repr, type Tuple, tuple } from "@manycore/multiprocessing/python";

const words = ["", "a", "ab", "abcdefg", "abcdefh", "é", "日本", "日", "abc\0"];

/** Numbers from 0 up to a limit, the same in each run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * limit);
  };
}

Deno.test("a dict with tuples as keys holds what was put in and not taken out", () => {
  const below = numbers(7);
  const dict = new Dict<Tuple<[number, string]>, number>();
  const expected = new Map<string, number>();
  for (let i = 0; i < 5000; i++) {
    const key = tuple.of(below(20) - 10, words[below(words.length)]!);
    const text = repr(key);
    if (below(3) === 0) assertEquals(dict.delete(key), expected.delete(text));
    else {
      dict.set(key, i);
      expected.set(text, i);
    }
    assertEquals(dict.get(key), expected.get(text) ?? null);
  }
  assertEquals([...dict.keys()].map((key) => repr(key)), [...expected.keys()]);
});

Deno.test("a dict of pairs of ints tells all from each other, and finds those that are equal", () => {
  const below = numbers(5);
  const dict = new Dict<Tuple<[unknown, unknown]>, number>();
  const expected = new Map<string, number>();
  const edges = [-0x8001, -0x8000, -0x4001, -0x4000, -1, 0, 1, 0x3fff, 0x4000, 0x7fff, 0x8000];
  const int = () => below(3) === 0 ? edges[below(edges.length)]! : below(0x10000) - 0x8000;
  for (let i = 0; i < 20000; i++) {
    // Pairs of larger ints come when all others are there.
    const [first, second] = [int() >> (i < 15000 ? 1 : 0), int()];
    dict.set(tuple.of(first, second), i);
    expected.set(`${first},${second}`, i);
    const other = [int() >> 1, int()] as const;
    assertEquals(dict.get(tuple.of(...other)), expected.get(`${other}`) ?? null);
    assertEquals(dict.get(tuple.of(float(first), second)), i);
    assertEquals(dict.get(tuple.of(first, `${second}`)), null);
  }
  assertEquals(dict.size, expected.size);
  assertEquals([...dict.values()], [...expected.values()]);
  // These have the same code.
  assertEquals(new Dict([[tuple.of(29139, 17000), 1]]).has(tuple.of(-29000, -17059)), false);
});

Deno.test("popitem takes the last item, whatever was put in or taken out before", () => {
  const below = numbers(11);
  const dict = new Dict<number, number>();
  const expected = new Map<number, number>();
  for (let i = 0; i < 5000; i++) {
    const key = below(12);
    switch (below(4)) {
      case 0:
        assertEquals(dict.delete(key), expected.delete(key));
        break;
      case 1: {
        const last = [...expected].at(-1);
        if (last === undefined) break;
        assertEquals([...dict.popitem()], last);
        expected.delete(last[0]);
        break;
      }
      default:
        dict.set(key, i);
        expected.set(key, i);
    }
    if (below(200) === 0) {
      dict.clear();
      expected.clear();
    }
    assertEquals([...dict], [...expected]);
  }
});
