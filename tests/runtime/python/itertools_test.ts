import {
  add,
  Dict,
  dict,
  Float,
  iter,
  len,
  list,
  lt,
  map,
  max,
  min,
  mod,
  next,
  pow,
  range,
  sum,
  tuple,
  unpack,
  zip,
} from "@manycore/multiprocessing/python";
import {
  accumulate,
  batched,
  chain,
  combinations,
  combinationsWithReplacement,
  compress,
  count,
  cycle,
  dropwhile,
  filterfalse,
  groupby,
  islice,
  pairwise,
  permutations,
  product,
  repeat,
  starmap,
  takewhile,
  tee,
  zipLongest,
} from "@manycore/multiprocessing/python/itertools";
import { type Case, testCases } from "./cases.ts";

const cases: readonly Case[] = [
  ["list(islice(count(), 3))", "[0, 1, 2]", () => list(islice(count(), 3))],
  ["list(islice(count(5), 3))", "[5, 6, 7]", () => list(islice(count(5), 3))],
  ["list(islice(count(1, 2), 3))", "[1, 3, 5]", () => list(islice(count(1, 2), 3))],
  [
    "list(islice(count(0.5, 0.25), 3))",
    "[0.5, 0.75, 1.0]",
    () => list(islice(count(0.5, 0.25), 3)),
  ],
  ["list(islice(count(10, -3), 4))", "[10, 7, 4, 1]", () => list(islice(count(10, -3), 4))],
  ["list(islice(count(2.0), 2))", "[2.0, 3.0]", () => list(islice(count(new Float(2)), 2))],
  [
    "list(islice(count(start=3, step=4), 2))",
    "[3, 7]",
    () => list(islice(count({ start: 3, step: 4 }), 2)),
  ],
  [
    "list(islice(count(9007199254740990), 4))",
    "[9007199254740990, 9007199254740991, 9007199254740992, 9007199254740993]",
    () => list(islice(count(9007199254740990), 4)),
  ],
  ["count(3)", "count(3)", () => count(3)],
  ["count(1, 2)", "count(1, 2)", () => count(1, 2)],
  ["count(1.5, 0.5)", "count(1.5, 0.5)", () => count(1.5, 0.5)],
  ['count("a")', "TypeError: a number is required", () => count("a" as never)],
  ['list(islice(cycle("ab"), 5))', "['a', 'b', 'a', 'b', 'a']", () => list(islice(cycle("ab"), 5))],
  ["list(cycle([]))", "[]", () => list(cycle([]))],
  ["list(repeat(7, 3))", "[7, 7, 7]", () => list(repeat(7, 3))],
  ["list(repeat(7, times=2))", "[7, 7]", () => list(repeat(7, { times: 2 }))],
  ["list(repeat(7, 0))", "[]", () => list(repeat(7, 0))],
  ["list(repeat(7, -2))", "[]", () => list(repeat(7, -2))],
  ["repeat(1)", "repeat(1)", () => repeat(1)],
  ["repeat(1, 3)", "repeat(1, 3)", () => repeat(1, 3)],
  ['list(islice(repeat("x"), 2))', "['x', 'x']", () => list(islice(repeat("x"), 2))],
  ["list(accumulate([1, 2, 3, 4]))", "[1, 3, 6, 10]", () => list(accumulate([1, 2, 3, 4]))],
  [
    "list(accumulate([1, 2, 3], lambda a, b: max(a, b)))",
    "[1, 2, 3]",
    () => list(accumulate([1, 2, 3], (a, b) => max(a, b))),
  ],
  [
    "list(accumulate([1, 2, 3], initial=100))",
    "[100, 101, 103, 106]",
    () => list(accumulate([1, 2, 3], { initial: 100 })),
  ],
  [
    "list(accumulate([1, 2, 3], lambda a, b: min(a, b), initial=0))",
    "[0, 0, 0, 0]",
    () => list(accumulate([1, 2, 3], (a, b) => min(a, b), { initial: 0 })),
  ],
  ["list(accumulate([], initial=5))", "[5]", () => list(accumulate([], { initial: 5 }))],
  ["list(accumulate([]))", "[]", () => list(accumulate([]))],
  ['list(accumulate("abc"))', "['a', 'ab', 'abc']", () => list(accumulate("abc"))],
  [
    "list(accumulate([3, 1, 4, 1, 5], max))",
    "[3, 3, 4, 4, 5]",
    () => list(accumulate([3, 1, 4, 1, 5], max)),
  ],
  [
    "list(accumulate([0.1, 0.2, 0.7]))",
    "[0.1, 0.30000000000000004, 1.0]",
    () => list(accumulate([0.1, 0.2, 0.7])),
  ],
  [
    'list(batched("abcdefg", 3))',
    "[('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)]",
    () => list(batched("abcdefg", 3)),
  ],
  ["list(batched([1, 2], 5))", "[(1, 2)]", () => list(batched([1, 2], 5))],
  ['batched("abc", 0)', "ValueError: n must be at least one", () => batched("abc", 0)],
  [
    'list(batched("abcd", 3, strict=True))',
    "ValueError: batched(): incomplete batch",
    () => list(batched("abcd", 3, { strict: true })),
  ],
  [
    'list(batched("abcd", 2, strict=True))',
    "[('a', 'b'), ('c', 'd')]",
    () => list(batched("abcd", 2, { strict: true })),
  ],
  [
    'list(chain("ab", [1, 2], (3,)))',
    "['a', 'b', 1, 2, 3]",
    () => list(chain("ab", [1, 2], tuple.of(3))),
  ],
  ["list(chain())", "[]", () => list(chain())],
  [
    'list(chain.from_iterable(["ab", "cd"]))',
    "['a', 'b', 'c', 'd']",
    () => list(chain.fromIterable(["ab", "cd"])),
  ],
  [
    'list(chain({"a": 1}, {"b": 2}))',
    "['a', 'b']",
    () =>
      list(chain(new Dict<unknown, unknown>([["a", 1]]), new Dict<unknown, unknown>([["b", 2]]))),
  ],
  [
    "list(chain([1], 5))",
    "TypeError: 'int' object is not iterable",
    () => list(chain([1] as never, 5 as never)),
  ],
  [
    'list(compress("abcdef", [1, 0, 1, 0, 1, 1]))',
    "['a', 'c', 'e', 'f']",
    () => list(compress("abcdef", [1, 0, 1, 0, 1, 1])),
  ],
  ['list(compress("abc", [True, False]))', "['a']", () => list(compress("abc", [true, false]))],
  [
    "list(dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8]))",
    "[6, 3, 8]",
    () => list(dropwhile((x) => lt(x, 5), [1, 4, 6, 3, 8])),
  ],
  [
    "list(takewhile(lambda x: x < 5, [1, 4, 6, 3, 8]))",
    "[1, 4]",
    () => list(takewhile((x) => lt(x, 5), [1, 4, 6, 3, 8])),
  ],
  [
    "list(filterfalse(lambda x: x < 5, [1, 4, 6, 3, 8]))",
    "[6, 8]",
    () => list(filterfalse((x) => lt(x, 5), [1, 4, 6, 3, 8])),
  ],
  [
    'list(filterfalse(None, [0, 1, "", "a", [], None]))',
    "[0, '', [], None]",
    () => list(filterfalse(null, [0, 1, "", "a", [], null])),
  ],
  ['list(islice("abcdefg", 2))', "['a', 'b']", () => list(islice("abcdefg", 2))],
  ['list(islice("abcdefg", 2, 4))', "['c', 'd']", () => list(islice("abcdefg", 2, 4))],
  [
    'list(islice("abcdefg", 2, None))',
    "['c', 'd', 'e', 'f', 'g']",
    () => list(islice("abcdefg", 2, null)),
  ],
  [
    'list(islice("abcdefg", 0, None, 2))',
    "['a', 'c', 'e', 'g']",
    () => list(islice("abcdefg", 0, null, 2)),
  ],
  ['list(islice("abcdefg", 1, 6, 2))', "['b', 'd', 'f']", () => list(islice("abcdefg", 1, 6, 2))],
  ['list(islice("abc", None))', "['a', 'b', 'c']", () => list(islice("abc", null))],
  ['list(islice("abc", None, None))', "['a', 'b', 'c']", () => list(islice("abc", null, null))],
  ["list(islice([], 3))", "[]", () => list(islice([], 3))],
  [
    'islice("abc", -1)',
    "ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.",
    () => islice("abc", -1),
  ],
  [
    'islice("abc", 1, -1)',
    "ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.",
    () => islice("abc", 1, -1),
  ],
  [
    'islice("abc", 0, 3, 0)',
    "ValueError: Step for islice() must be a positive integer or None.",
    () => islice("abc", 0, 3, 0),
  ],
  [
    "it = iter(range(10)); a = list(islice(it, 3)); (a, list(it))",
    "([0, 1, 2], [3, 4, 5, 6, 7, 8, 9])",
    () => {
      const it = iter(range(10));
      const a = list(islice(it, 3));
      return tuple.of(a, list(it));
    },
  ],
  [
    "it = iter(range(10)); a = list(takewhile(lambda x: x < 3, it)); (a, list(it))",
    "([0, 1, 2], [4, 5, 6, 7, 8, 9])",
    () => {
      const it = iter(range(10));
      const a = list(takewhile((x) => lt(x, 3), it));
      return tuple.of(a, list(it));
    },
  ],
  ["it = islice(range(5), 4); a = next(it); (a, list(it))", "(0, [1, 2, 3])", () => {
    const it = islice(range(5), 4);
    const a = next(it);
    return tuple.of(a, list(it));
  }],
  ['list(pairwise("abcd"))', "[('a', 'b'), ('b', 'c'), ('c', 'd')]", () => list(pairwise("abcd"))],
  ["list(pairwise([1]))", "[]", () => list(pairwise([1]))],
  ["list(pairwise([]))", "[]", () => list(pairwise([]))],
  [
    "list(starmap(pow, [(2, 5), (3, 2), (10, 3)]))",
    "[32, 9, 1000]",
    () => list(starmap(pow, [tuple.of(2, 5), tuple.of(3, 2), tuple.of(10, 3)])),
  ],
  [
    "list(starmap(lambda a, b: a + b, [(1, 2), [3, 4]]))",
    "[3, 7]",
    () => list(starmap((a, b) => add(a, b), [tuple.of(1, 2), [3, 4]])),
  ],
  [
    'list(zip_longest("abc", "xy"))',
    "[('a', 'x'), ('b', 'y'), ('c', None)]",
    () => list(zipLongest("abc", "xy")),
  ],
  [
    'list(zip_longest("abc", "xy", fillvalue="-"))',
    "[('a', 'x'), ('b', 'y'), ('c', '-')]",
    () => list(zipLongest("abc", "xy", { fillvalue: "-" })),
  ],
  [
    'list(zip_longest("ab", [1, 2, 3], [0]))',
    "[('a', 1, 0), ('b', 2, None), (None, 3, None)]",
    () => list(zipLongest("ab", [1, 2, 3], [0])),
  ],
  ["list(zip_longest())", "[]", () => list(zipLongest())],
  [
    'list(product("ab", [1, 2]))',
    "[('a', 1), ('a', 2), ('b', 1), ('b', 2)]",
    () => list(product("ab", [1, 2])),
  ],
  [
    'list(product("ab", repeat=2))',
    "[('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]",
    () => list(product("ab", { repeat: 2 })),
  ],
  ["list(product([0, 1], repeat=0))", "[()]", () => list(product([0, 1], { repeat: 0 }))],
  ["list(product())", "[()]", () => list(product())],
  ['list(product("ab", []))', "[]", () => list(product("ab", []))],
  [
    "list(product([1, 2], [3], repeat=2))",
    "[(1, 3, 1, 3), (1, 3, 2, 3), (2, 3, 1, 3), (2, 3, 2, 3)]",
    () => list(product([1, 2], [3], { repeat: 2 })),
  ],
  [
    'product("ab", repeat=-1)',
    "ValueError: repeat argument cannot be negative",
    () => product("ab", { repeat: -1 }),
  ],
  [
    'list(permutations("abc"))',
    "[('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]",
    () => list(permutations("abc")),
  ],
  [
    'list(permutations("abc", 2))',
    "[('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]",
    () => list(permutations("abc", 2)),
  ],
  [
    "list(permutations([1, 2, 3], r=1))",
    "[(1,), (2,), (3,)]",
    () => list(permutations([1, 2, 3], { r: 1 })),
  ],
  ['list(permutations("ab", 3))', "[]", () => list(permutations("ab", 3))],
  ["list(permutations([], 0))", "[()]", () => list(permutations([], 0))],
  [
    'list(permutations("ab", None))',
    "[('a', 'b'), ('b', 'a')]",
    () => list(permutations("ab", null)),
  ],
  ['permutations("ab", -1)', "ValueError: r must be non-negative", () => permutations("ab", -1)],
  [
    'list(combinations("abcd", 2))',
    "[('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]",
    () => list(combinations("abcd", 2)),
  ],
  ["list(combinations([1, 2, 3], 3))", "[(1, 2, 3)]", () => list(combinations([1, 2, 3], 3))],
  ["list(combinations([1, 2], 3))", "[]", () => list(combinations([1, 2], 3))],
  ["list(combinations([1, 2], 0))", "[()]", () => list(combinations([1, 2], 0))],
  ["combinations([1], -1)", "ValueError: r must be non-negative", () => combinations([1], -1)],
  [
    'list(combinations_with_replacement("abc", 2))',
    "[('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]",
    () => list(combinationsWithReplacement("abc", 2)),
  ],
  [
    "list(combinations_with_replacement([], 2))",
    "[]",
    () => list(combinationsWithReplacement([], 2)),
  ],
  [
    "list(combinations_with_replacement([1], 3))",
    "[(1, 1, 1)]",
    () => list(combinationsWithReplacement([1], 3)),
  ],
  [
    'list(combinations_with_replacement("ab", 0))',
    "[()]",
    () => list(combinationsWithReplacement("ab", 0)),
  ],
  [
    '[(k, list(g)) for k, g in groupby("aabbbc")]',
    "[('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])]",
    () => Array.from(iter(groupby("aabbbc")), ([k, g]) => tuple.of(k, list(g))),
  ],
  [
    "[(k, list(g)) for k, g in groupby([1, 2, 4, 5, 7], lambda x: x % 2)]",
    "[(1, [1]), (0, [2, 4]), (1, [5, 7])]",
    () =>
      Array.from(
        iter(groupby([1, 2, 4, 5, 7], (x) => mod(x, 2))),
        ([k, g]) => tuple.of(k, list(g)),
      ),
  ],
  [
    "[(k, list(g)) for k, g in groupby([1, 1.0, True, 2], key=None)]",
    "[(1, [1, 1.0, True]), (2, [2])]",
    () =>
      Array.from(
        iter(groupby([1, new Float(1), true, 2], { key: null })),
        ([k, g]) => tuple.of(k, list(g)),
      ),
  ],
  [
    '[k for k, g in groupby("aabba")]',
    "['a', 'b', 'a']",
    () => Array.from(iter(groupby("aabba")), ([k]) => k),
  ],
  ["list(groupby([]))", "[]", () => list(groupby([]))],
  ['a = list(groupby("aab")); [(k, list(g)) for k, g in a]', "[('a', []), ('b', [])]", () => {
    const a = list(groupby("aab"));
    return Array.from(iter(a), ([k, g]) => tuple.of(k, list(g)));
  }],
  ["a, b = tee([1, 2, 3]); (list(a), list(b))", "([1, 2, 3], [1, 2, 3])", () => {
    const [a, b] = unpack(tee([1, 2, 3]), 2);
    return tuple.of(list(a), list(b));
  }],
  [
    'a, b, c = tee("ab", 3); (next(a), list(b), list(a), list(c))',
    "('a', ['a', 'b'], ['b'], ['a', 'b'])",
    () => {
      const [a, b, c] = unpack(tee("ab", 3), 3);
      return tuple.of(next(a), list(b), list(a), list(c));
    },
  ],
  ["tee([1], -1)", "ValueError: n must be >= 0", () => tee([1], -1)],
  ["tee([1], 0)", "()", () => tee([1], 0)],
  ["len(list(permutations(range(6))))", "720", () => len(list(permutations(range(6))))],
  [
    "len(list(product(range(5), repeat=4)))",
    "625",
    () => len(list(product(range(5), { repeat: 4 }))),
  ],
  ["next(iter(chain([5], [6])))", "5", () => next(iter(chain([5], [6])))],
  ["sum(islice(count(1), 100))", "5050", () => sum(islice(count(1), 100))],
  [
    "list(map(lambda t: sum(t), combinations([1, 2, 3], 2)))",
    "[3, 4, 5]",
    () => list(map((t) => sum(t), combinations([1, 2, 3], 2))),
  ],
  ['dict(zip("ab", count()))', "{'a': 0, 'b': 1}", () => dict(zip("ab", count()))],
];

testCases("itertools", "from itertools import *", cases);
