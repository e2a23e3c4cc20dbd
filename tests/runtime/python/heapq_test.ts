import {
  callMethod,
  Dict,
  Float,
  item,
  len,
  list,
  range,
  tuple,
} from "@manycore/multiprocessing/python";
import {
  heapify,
  heappop,
  heappush,
  heappushpop,
  heapreplace,
  merge,
  nlargest,
  nsmallest,
} from "@manycore/multiprocessing/python/heapq";
import {
  bisect,
  bisectLeft,
  bisectRight,
  insort,
  insortLeft,
  insortRight,
} from "@manycore/multiprocessing/python/bisect";
import { type Case, testCases } from "./cases.ts";

const cases: readonly Case[] = [
  ["h = [5, 3, 8, 1, 9, 2]; heapify(h); h", "[1, 3, 2, 5, 9, 8]", () => {
    const h = [5, 3, 8, 1, 9, 2];
    heapify(h);
    return h;
  }],
  ["h = [9, 8, 7, 6, 5, 4, 3, 2, 1]; heapify(h); h", "[1, 2, 3, 6, 5, 4, 7, 8, 9]", () => {
    const h = [9, 8, 7, 6, 5, 4, 3, 2, 1];
    heapify(h);
    return h;
  }],
  ["h = []; heappush(h, 3); heappush(h, 1); heappush(h, 2); h", "[1, 3, 2]", () => {
    const h: unknown[] = [];
    heappush(h, 3);
    heappush(h, 1);
    heappush(h, 2);
    return h;
  }],
  ["h = [1, 3, 2]; (heappop(h), h)", "(1, [2, 3])", () => {
    const h = [1, 3, 2];
    return tuple.of(heappop(h), h);
  }],
  ["heappop([])", "IndexError: index out of range", () => heappop([])],
  ["heapreplace([], 1)", "IndexError: index out of range", () => heapreplace([], 1)],
  ["h = [1, 3, 2]; (heapreplace(h, 0), h)", "(1, [0, 3, 2])", () => {
    const h = [1, 3, 2];
    return tuple.of(heapreplace(h, 0), h);
  }],
  ["h = [1, 3, 2]; (heappushpop(h, 0), heappushpop(h, 5), h)", "(0, 1, [2, 3, 5])", () => {
    const h = [1, 3, 2];
    return tuple.of(heappushpop(h, 0), heappushpop(h, 5), h);
  }],
  ["heappushpop([], 4)", "4", () => heappushpop([], 4)],
  [
    'h = [(2, "b"), (1, "z"), (1, "a")]; heapify(h); [heappop(h), heappop(h), heappop(h)]',
    "[(1, 'a'), (1, 'z'), (2, 'b')]",
    () => {
      const h = [tuple.of(2, "b"), tuple.of(1, "z"), tuple.of(1, "a")];
      heapify(h);
      return [heappop(h), heappop(h), heappop(h)];
    },
  ],
  [
    'h = [1, "a"]; heapify(h)',
    "TypeError: '<' not supported between instances of 'int' and 'str'",
    () => {
      const h = [1, "a"];
      return heapify(h);
    },
  ],
  [
    "h = list(range(20, 0, -1)); heapify(h); h",
    "[1, 2, 6, 3, 10, 8, 7, 4, 12, 11, 19, 9, 15, 18, 14, 5, 13, 17, 20, 16]",
    () => {
      const h = list(range(20, 0, -1));
      heapify(h);
      return h;
    },
  ],
  ["h = [3.5, 1, 2.0]; heapify(h); h", "[1, 3.5, 2.0]", () => {
    const h = [3.5, 1, new Float(2)];
    heapify(h);
    return h;
  }],
  [
    "list(merge([1, 4, 7], [2, 5], [3]))",
    "[1, 2, 3, 4, 5, 7]",
    () => list(merge([1, 4, 7], [2, 5], [3])),
  ],
  [
    "list(merge([7, 4, 1], [5, 2], reverse=True))",
    "[7, 5, 4, 2, 1]",
    () => list(merge([7, 4, 1], [5, 2], { reverse: true })),
  ],
  [
    'list(merge(["b", "C"], ["a", "D"], key=lambda s: s.lower()))',
    "['a', 'b', 'C', 'D']",
    () => list(merge(["b", "C"], ["a", "D"], { key: (s) => callMethod(s, "lower", []) })),
  ],
  ["list(merge())", "[]", () => list(merge())],
  ["list(merge([1, 1], [1]))", "[1, 1, 1]", () => list(merge([1, 1], [1]))],
  ["nlargest(2, [5, 1, 9, 3])", "[9, 5]", () => nlargest(2, [5, 1, 9, 3])],
  ["nsmallest(2, [5, 1, 9, 3])", "[1, 3]", () => nsmallest(2, [5, 1, 9, 3])],
  ["nlargest(10, [5, 1, 9, 3])", "[9, 5, 3, 1]", () => nlargest(10, [5, 1, 9, 3])],
  ["nlargest(0, [5, 1])", "[]", () => nlargest(0, [5, 1])],
  ["nlargest(1, [5, 9])", "[9]", () => nlargest(1, [5, 9])],
  ["nsmallest(1, [])", "[]", () => nsmallest(1, [])],
  [
    'nlargest(2, ["aaa", "b", "cc"], key=len)',
    "['aaa', 'cc']",
    () => nlargest(2, ["aaa", "b", "cc"], { key: len }),
  ],
  [
    'nsmallest(2, ["aaa", "b", "cc"], len)',
    "['b', 'cc']",
    () => nsmallest(2, ["aaa", "b", "cc"], len),
  ],
  [
    'nsmallest(2, {"b": 1, "a": 2, "c": 0})',
    "['a', 'b']",
    () => nsmallest(2, new Dict<unknown, unknown>([["b", 1], ["a", 2], ["c", 0]])),
  ],
  ["bisect([1, 3, 5], 3)", "2", () => bisect([1, 3, 5], 3)],
  ["bisect_left([1, 3, 5], 3)", "1", () => bisectLeft([1, 3, 5], 3)],
  ["bisect_right([1, 3, 3, 5], 3, 1, 2)", "2", () => bisectRight([1, 3, 3, 5], 3, 1, 2)],
  ["bisect_left([1, 3, 3, 5], 3, lo=2)", "2", () => bisectLeft([1, 3, 3, 5], 3, { lo: 2 })],
  ["bisect_left([1, 3, 3, 5], 4, hi=2)", "2", () => bisectLeft([1, 3, 3, 5], 4, { hi: 2 })],
  ["bisect([1, 2], 1, -1)", "ValueError: lo must be non-negative", () => bisect([1, 2], 1, -1)],
  ["bisect([], 1)", "0", () => bisect([], 1)],
  ['bisect("adz", "m")', "2", () => bisect("adz", "m")],
  [
    'bisect_left([(1, "a"), (2, "b")], 2, key=lambda t: t[0])',
    "1",
    () => bisectLeft([tuple.of(1, "a"), tuple.of(2, "b")], 2, { key: (t) => item(t, 0) }),
  ],
  ["a = [1, 3, 5]; insort(a, 4); a", "[1, 3, 4, 5]", () => {
    const a = [1, 3, 5];
    insort(a, 4);
    return a;
  }],
  ["a = [1, 3, 3.0, 5]; insort_left(a, 3); a", "[1, 3, 3, 3.0, 5]", () => {
    const a = [1, 3, new Float(3), 5];
    insortLeft(a, 3);
    return a;
  }],
  ["a = [1, 3, 3.0, 5]; insort_right(a, 3); a", "[1, 3, 3.0, 3, 5]", () => {
    const a = [1, 3, new Float(3), 5];
    insortRight(a, 3);
    return a;
  }],
  ['a = ["bb", "cccc"]; insort(a, "ddd", key=len); a', "['bb', 'ddd', 'cccc']", () => {
    const a = ["bb", "cccc"];
    insort(a, "ddd", { key: len });
    return a;
  }],
  [
    'bisect([1, "a"], 2)',
    "TypeError: '<' not supported between instances of 'int' and 'str'",
    () => bisect([1, "a"] as never, 2 as never),
  ],
  ["bisect_left((1, 2, 3), 2)", "1", () => bisectLeft(tuple.of(1, 2, 3), 2)],
  ["bisect_right(range(0, 100, 10), 35)", "4", () => bisectRight(range(0, 100, 10), 35)],
];

testCases("heapq and bisect", "from heapq import *; from bisect import *", cases);
