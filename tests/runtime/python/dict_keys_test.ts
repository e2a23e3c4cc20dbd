import { assertEquals } from "@std/assert";
import { Dict, repr, type Tuple, tuple } from "@manycore/multiprocessing/python";

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
