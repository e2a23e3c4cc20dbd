import { assertEquals } from "@std/assert";
import { float, gt, lt, repr, sorted, tuple } from "@manycore/multiprocessing/python";

/** Numbers from 0 up to a limit, the same in each run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * limit);
  };
}

/** The items in order, by looking in those before it where each belongs. */
function inserted(items: readonly unknown[], reverse: boolean): unknown[] {
  const result: unknown[] = [];
  for (const item of items) {
    let [low, high] = [0, result.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reverse ? gt(item, result[middle]) : lt(item, result[middle])) high = middle;
      else low = middle + 1;
    }
    result.splice(low, 0, item);
  }
  return result;
}

const words = ["", "a", "ab", "abcdefg", "abcdefh", "é", "日本", "日", "abc\0"];

const kinds: Record<string, (below: (limit: number) => number) => unknown> = {
  "small ints": (below) => below(100) - 50,
  "ints of 32 bits": (below) => below(2 ** 32) - 2 ** 31,
  "large ints": (below) => below(2 ** 50) - 2 ** 49,
  "ints and floats": (below) => [1, float(1), 1.5, float(-3), 2][below(5)],
  "bools and numbers": (below) => [true, false, 1, -1, 0.5, -0, float(-0)][below(7)],
  "floats of all sizes": (below) =>
    (below(2 ** 20) - 2 ** 19) * 10 ** (below(600) - 300) || Infinity,
  "texts": (below) => words[below(words.length)],
  "texts that begin alike": (below) =>
    "ab日".repeat(below(2) * 40) + "x".repeat(below(9)) + below(9),
  "texts with characters of two units": (below) => ["b", "😀", "\uffff", "a"][below(4)],
  "pairs of ints": (below) => tuple.of(below(9) - 4, below(2 ** 32) - 2 ** 31),
  "pairs of a text and a float": (below) => tuple.of(words[below(words.length)], below(9) / 4),
  "rows of a bool, a long text and an int": (below) =>
    tuple.of(below(2) > 0, "person".repeat(20) + below(20), below(9)),
  "tuples of several lengths": (below) => tuple(Array.from({ length: below(3) }, () => below(3))),
  "pairs that hold pairs": (below) => tuple.of(below(3), tuple.of("pq"[below(2)], below(9) / 2)),
};

for (const [kind, make] of Object.entries(kinds)) {
  Deno.test(`${kind} are sorted as comparisons say, equal ones in the order they had`, () => {
    for (const count of [0, 1, 2, 11, 60, 300, 1600]) {
      const below = numbers(count + 1);
      const items = Array.from({ length: count }, () => make(below));
      for (const reverse of [false, true]) {
        assertEquals(repr(sorted(items, { reverse })), repr(inserted(items, reverse)));
        const places = items.map((_, i) => i);
        const order = sorted(places, { key: (i: number) => items[i], reverse }) as number[];
        assertEquals(repr(order.map((i) => items[i])), repr(inserted(items, reverse)));
        for (let i = 1; i < order.length; i++) {
          const [before, after] = [order[i - 1]!, order[i]!];
          const isTie = !lt(items[before], items[after]) && !lt(items[after], items[before]);
          if (isTie) assertEquals(before < after, true);
        }
      }
    }
  });
}
