import { eq, Float, iter, PySet, range, sorted, tuple } from "@manycore/multiprocessing/python";
import * as random from "@manycore/multiprocessing/python/random";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
  [
    'random.seed(9); [random.choice("abcdef") for _ in range(8)]',
    "['d', 'e', 'c', 'c', 'b', 'b', 'f', 'a']",
    () => {
      random.seed(9);
      return Array.from(iter(range(8)), (_) => random.choice("abcdef"));
    },
  ],
  [
    'random.seed(9); [random.choice([1, 2.0, "x"]) for _ in range(4)]',
    "[2.0, 'x', 2.0, 2.0]",
    () => {
      random.seed(9);
      return Array.from(iter(range(4)), (_) => random.choice([1, new Float(2), "x"]));
    },
  ],
  [
    "random.seed(9); [random.choice(range(100, 200)) for _ in range(4)]",
    "[159, 178, 147, 134]",
    () => {
      random.seed(9);
      return Array.from(iter(range(4)), (_) => random.choice(range(100, 200)));
    },
  ],
  ["random.seed(9); [random.choice((1, 2, 3)) for _ in range(4)]", "[2, 3, 2, 2]", () => {
    random.seed(9);
    return Array.from(iter(range(4)), (_) => random.choice(tuple.of(1, 2, 3)));
  }],
  ['random.seed(9); [random.choice("a😀b") for _ in range(4)]', "['😀', 'b', '😀', '😀']", () => {
    random.seed(9);
    return Array.from(iter(range(4)), (_) => random.choice("a😀b"));
  }],
  [
    "random.choice([])",
    "IndexError: Cannot choose from an empty sequence",
    () => random.choice([]),
  ],
  [
    'random.choice("")',
    "IndexError: Cannot choose from an empty sequence",
    () => random.choice(""),
  ],
  ["random.seed(5); random.choices([1, 2, 3], k=5)", "[2, 3, 3, 3, 3]", () => {
    random.seed(5);
    return random.choices([1, 2, 3], { k: 5 });
  }],
  [
    'random.seed(5); random.choices("abc", [1, 2, 7], k=6)',
    "['c', 'c', 'c', 'c', 'c', 'c']",
    () => {
      random.seed(5);
      return random.choices("abc", [1, 2, 7], { k: 6 });
    },
  ],
  [
    'random.seed(5); random.choices("abc", weights=[0.5, 0.25, 0.25], k=6)',
    "['b', 'b', 'c', 'c', 'b', 'c']",
    () => {
      random.seed(5);
      return random.choices("abc", { weights: [0.5, 0.25, 0.25], k: 6 });
    },
  ],
  [
    'random.seed(5); random.choices("abc", cum_weights=[1, 3, 10], k=6)',
    "['c', 'c', 'c', 'c', 'c', 'c']",
    () => {
      random.seed(5);
      return random.choices("abc", { cumWeights: [1, 3, 10], k: 6 });
    },
  ],
  ["random.seed(5); random.choices(range(10))", "[6]", () => {
    random.seed(5);
    return random.choices(range(10));
  }],
  [
    'random.choices("abc", [1, 2])',
    "ValueError: The number of weights does not match the population",
    () => random.choices("abc", [1, 2]),
  ],
  [
    'random.choices("abc", [0, 0, 0])',
    "ValueError: Total of weights must be greater than zero",
    () => random.choices("abc", [0, 0, 0]),
  ],
  [
    'random.choices("abc", [1, 1, 1], cum_weights=[1, 2, 3])',
    "TypeError: Cannot specify both weights and cumulative weights",
    () => random.choices("abc" as never, [1, 1, 1] as never, { cumWeights: [1, 2, 3] }),
  ],
  [
    'random.choices("abc", 2)',
    "TypeError: The number of choices must be a keyword argument: k=2",
    () => random.choices("abc" as never, 2 as never),
  ],
  [
    "random.choices([], k=1)",
    "IndexError: list index out of range",
    () => random.choices([], { k: 1 }),
  ],
  [
    'random.choices("abc", [1, float("inf"), 1])',
    "ValueError: Total of weights must be finite",
    () => random.choices("abc", [1, Infinity, 1]),
  ],
  [
    "random.seed(5); random.sample(range(100), 10)",
    "[79, 32, 94, 45, 88, 83, 67, 3, 59, 99]",
    () => {
      random.seed(5);
      return random.sample(range(100), 10);
    },
  ],
  ["random.seed(5); random.sample([1, 2, 3, 4, 5], 3)", "[5, 3, 4]", () => {
    random.seed(5);
    return random.sample([1, 2, 3, 4, 5], 3);
  }],
  ['random.seed(5); random.sample("abcdefgh", k=4)', "['e', 'f', 'c', 'h']", () => {
    random.seed(5);
    return random.sample("abcdefgh", { k: 4 });
  }],
  [
    "random.seed(5); random.sample(range(10**7), 5)",
    "[4285656, 6015227, 8892593, 486626, 7811851]",
    () => {
      random.seed(5);
      return random.sample(range(10000000), 5);
    },
  ],
  [
    "random.seed(5); random.sample(range(1000), 300) == sorted(random.sample(range(5), 5))",
    "False",
    () => {
      random.seed(5);
      return eq(random.sample(range(1000), 300), sorted(random.sample(range(5), 5)));
    },
  ],
  ['random.seed(5); random.sample(["a", "b"], counts=[5, 3], k=4)', "['a', 'b', 'a', 'b']", () => {
    random.seed(5);
    return random.sample(["a", "b"], { counts: [5, 3], k: 4 });
  }],
  ["random.seed(5); random.sample([1, 2, 3], 0)", "[]", () => {
    random.seed(5);
    return random.sample([1, 2, 3], 0);
  }],
  [
    "random.sample([1, 2], 3)",
    "ValueError: Sample larger than population or is negative",
    () => random.sample([1, 2], 3),
  ],
  [
    "random.sample([1, 2], -1)",
    "ValueError: Sample larger than population or is negative",
    () => random.sample([1, 2], -1),
  ],
  [
    "random.sample({1, 2}, 1)",
    "TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).",
    () => random.sample(new PySet([1, 2]) as never, 1 as never),
  ],
  [
    'random.sample(["a"], 1, counts=[1, 2])',
    "ValueError: The number of counts does not match the population",
    () => random.sample(["a"], 1, { counts: [1, 2] }),
  ],
  [
    'random.sample(["a"], 1, counts=[1.5])',
    "TypeError: Counts must be integers",
    () => random.sample(["a"] as never, 1 as never, { counts: [1.5] }),
  ],
  [
    'random.sample(["a"], 1, counts=[-1])',
    "ValueError: Total of counts must be greater than zero",
    () => random.sample(["a"], 1, { counts: [-1] }),
  ],
  [
    "random.seed(5); x = [1, 2, 3, 4, 5, 6, 7]; random.shuffle(x); x",
    "[7, 4, 2, 1, 6, 3, 5]",
    () => {
      random.seed(5);
      const x = [1, 2, 3, 4, 5, 6, 7];
      random.shuffle(x);
      return x;
    },
  ],
  ['random.seed(5); x = ["a"]; random.shuffle(x); x', "['a']", () => {
    random.seed(5);
    const x = ["a"];
    random.shuffle(x);
    return x;
  }],
];

testCases("random: selection", "import random", cases);
