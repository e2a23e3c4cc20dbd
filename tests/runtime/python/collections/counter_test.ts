import {
  add,
  bitand,
  bitor,
  contains,
  delItem,
  Dict,
  eq,
  Float,
  ge,
  gt,
  iadd,
  ibitand,
  ibitor,
  isub,
  item,
  le,
  len,
  list,
  lt,
  ne,
  neg,
  pos,
  setItem,
  sorted,
  str,
  sub,
  sum,
  tuple,
} from "@manycore/multiprocessing/python";
import { Counter } from "@manycore/multiprocessing/python/collections";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
  [
    'Counter("abracadabra")',
    "Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})",
    () => new Counter("abracadabra"),
  ],
  ["Counter()", "Counter()", () => new Counter()],
  ["Counter(a=3, b=1)", "Counter({'a': 3, 'b': 1})", () => new Counter({ a: 3, b: 1 })],
  [
    'Counter({"x": 2, "y": 5})',
    "Counter({'y': 5, 'x': 2})",
    () => new Counter(new Dict<unknown, unknown>([["x", 2], ["y", 5]])),
  ],
  [
    "Counter([1, 1.0, True, 2])",
    "Counter({1: 3, 2: 1})",
    () => new Counter([1, new Float(1), true, 2]),
  ],
  [
    'Counter("abracadabra").most_common()',
    "[('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)]",
    () => new Counter("abracadabra").mostCommon(),
  ],
  [
    'Counter("abracadabra").most_common(2)',
    "[('a', 5), ('b', 2)]",
    () => new Counter("abracadabra").mostCommon(2),
  ],
  ['Counter("abracadabra").most_common(0)', "[]", () => new Counter("abracadabra").mostCommon(0)],
  [
    'Counter("abracadabra").most_common(None)',
    "[('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)]",
    () => new Counter("abracadabra").mostCommon(null),
  ],
  ['Counter("ab").most_common(n=1)', "[('a', 1)]", () => new Counter("ab").mostCommon({ n: 1 })],
  ['c = Counter("aab"); c["z"]', "0", () => {
    const c = new Counter("aab");
    return item(c, "z");
  }],
  ['c = Counter("aab"); c.get("z")', "None", () => {
    const c = new Counter("aab");
    return c.get("z");
  }],
  ['c = Counter("aab"); c["z"] += 1; c', "Counter({'a': 2, 'b': 1, 'z': 1})", () => {
    const c = new Counter("aab");
    setItem(c, "z", iadd(item(c, "z"), 1));
    return c;
  }],
  ['c = Counter("aab"); c.update("abc"); c', "Counter({'a': 3, 'b': 2, 'c': 1})", () => {
    const c = new Counter("aab");
    c.update("abc");
    return c;
  }],
  ['c = Counter("aab"); c.update({"a": 10}); c', "Counter({'a': 12, 'b': 1})", () => {
    const c = new Counter("aab");
    c.update(new Dict<unknown, unknown>([["a", 10]]));
    return c;
  }],
  ['c = Counter("aab"); c.update(a=5, q=2); c', "Counter({'a': 7, 'q': 2, 'b': 1})", () => {
    const c = new Counter("aab");
    c.update({ a: 5, q: 2 });
    return c;
  }],
  ['c = Counter("aab"); c.update([("a", 1)]); c', "Counter({'a': 2, 'b': 1, ('a', 1): 1})", () => {
    const c = new Counter("aab");
    c.update([tuple.of("a", 1)]);
    return c;
  }],
  ['c = Counter("aab"); c.subtract("abbb"); c', "Counter({'a': 1, 'b': -2})", () => {
    const c = new Counter("aab");
    c.subtract("abbb");
    return c;
  }],
  ["c = Counter(a=2, b=0, c=-3); c.total()", "-1", () => {
    const c = new Counter({ a: 2, b: 0, c: -3 });
    return c.total();
  }],
  ["c = Counter(a=2, b=0, c=-3); sorted(c.elements())", "['a', 'a']", () => {
    const c = new Counter({ a: 2, b: 0, c: -3 });
    return sorted(c.elements());
  }],
  ["c = Counter(a=2, b=0, c=-3); +c", "Counter({'a': 2})", () => {
    const c = new Counter({ a: 2, b: 0, c: -3 });
    return pos(c);
  }],
  ["c = Counter(a=2, b=0, c=-3); -c", "Counter({'c': 3})", () => {
    const c = new Counter({ a: 2, b: 0, c: -3 });
    return neg(c);
  }],
  [
    "Counter(a=3, b=1) + Counter(a=1, b=2, c=4)",
    "Counter({'a': 4, 'c': 4, 'b': 3})",
    () => add(new Counter({ a: 3, b: 1 }), new Counter({ a: 1, b: 2, c: 4 })),
  ],
  [
    "Counter(a=3, b=1) - Counter(a=1, b=2, c=4)",
    "Counter({'a': 2})",
    () => sub(new Counter({ a: 3, b: 1 }), new Counter({ a: 1, b: 2, c: 4 })),
  ],
  [
    "Counter(a=3, b=1) | Counter(a=1, b=2, c=4)",
    "Counter({'c': 4, 'a': 3, 'b': 2})",
    () => bitor(new Counter({ a: 3, b: 1 }), new Counter({ a: 1, b: 2, c: 4 })),
  ],
  [
    "Counter(a=3, b=1) & Counter(a=1, b=2, c=4)",
    "Counter({'a': 1, 'b': 1})",
    () => bitand(new Counter({ a: 3, b: 1 }), new Counter({ a: 1, b: 2, c: 4 })),
  ],
  ["c = Counter(a=3, b=1); c += Counter(a=1, d=5); c", "Counter({'d': 5, 'a': 4, 'b': 1})", () => {
    let c = new Counter({ a: 3, b: 1 });
    c = iadd(c, new Counter({ a: 1, d: 5 })) as typeof c;
    return c;
  }],
  ["c = Counter(a=3, b=1); c -= Counter(a=1, b=5); c", "Counter({'a': 2})", () => {
    let c = new Counter({ a: 3, b: 1 });
    c = isub(c, new Counter({ a: 1, b: 5 })) as typeof c;
    return c;
  }],
  ["c = Counter(a=3, b=1); c |= Counter(a=1, b=5); c", "Counter({'b': 5, 'a': 3})", () => {
    let c = new Counter({ a: 3, b: 1 });
    c = ibitor(c, new Counter({ a: 1, b: 5 })) as typeof c;
    return c;
  }],
  ["c = Counter(a=3, b=1); c &= Counter(a=1, b=5); c", "Counter({'a': 1, 'b': 1})", () => {
    let c = new Counter({ a: 3, b: 1 });
    c = ibitand(c, new Counter({ a: 1, b: 5 })) as typeof c;
    return c;
  }],
  [
    "Counter(a=1, b=0) == Counter(a=1)",
    "True",
    () => eq(new Counter({ a: 1, b: 0 }), new Counter({ a: 1 })),
  ],
  [
    'Counter(a=1) == {"a": 1}',
    "True",
    () => eq(new Counter({ a: 1 }), new Dict<unknown, unknown>([["a", 1]])),
  ],
  [
    'Counter(a=1, b=2) == {"a": 1}',
    "False",
    () => eq(new Counter({ a: 1, b: 2 }), new Dict<unknown, unknown>([["a", 1]])),
  ],
  ["Counter(a=1) != Counter(a=2)", "True", () => ne(new Counter({ a: 1 }), new Counter({ a: 2 }))],
  [
    "Counter(a=1) <= Counter(a=2, b=1)",
    "True",
    () => le(new Counter({ a: 1 }), new Counter({ a: 2, b: 1 })),
  ],
  ["Counter(a=1) < Counter(a=1)", "False", () => lt(new Counter({ a: 1 }), new Counter({ a: 1 }))],
  ["Counter(a=3) > Counter(a=1)", "True", () => gt(new Counter({ a: 3 }), new Counter({ a: 1 }))],
  [
    "Counter(a=3) >= Counter(a=3, b=1)",
    "False",
    () => ge(new Counter({ a: 3 }), new Counter({ a: 3, b: 1 })),
  ],
  ['c = Counter("aab"); del c["q"]; del c["a"]; c', "Counter({'b': 1})", () => {
    const c = new Counter("aab");
    delItem(c, "q");
    delItem(c, "a");
    return c;
  }],
  ['c = Counter("aab"); "z" in c', "False", () => {
    const c = new Counter("aab");
    return contains(c, "z");
  }],
  ['c = Counter("aab"); len(c)', "2", () => {
    const c = new Counter("aab");
    return len(c);
  }],
  [
    'sorted(Counter("banana").items())',
    "[('a', 3), ('b', 1), ('n', 2)]",
    () => sorted(new Counter("banana").items()),
  ],
  ['list(Counter("banana"))', "['b', 'a', 'n']", () => list(new Counter("banana"))],
  ['c = Counter("aab"); d = c.copy(); d["a"] = 9; c', "Counter({'a': 2, 'b': 1})", () => {
    const c = new Counter("aab");
    const d = c.copy();
    setItem(d, "a", 9);
    return c;
  }],
  [
    'Counter.fromkeys("abc")',
    "NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.",
    () => Counter.fromkeys("abc"),
  ],
  ['Counter("ab").pop("a")', "1", () => new Counter("ab").pop("a")],
  ["Counter(a=1.5, b=2)", "Counter({'b': 2, 'a': 1.5})", () => new Counter({ a: 1.5, b: 2 })],
  [
    'Counter("aab") + {"a": 1}',
    "TypeError: unsupported operand type(s) for +: 'Counter' and 'dict'",
    () => add(new Counter("aab" as never), new Dict<unknown, unknown>([["a", 1]])),
  ],
  [
    'sum([Counter("ab"), Counter("bc")], Counter())',
    "Counter({'b': 2, 'a': 1, 'c': 1})",
    () => sum([new Counter("ab"), new Counter("bc")], new Counter()),
  ],
  [
    'c = Counter(); c.update("the quick the lazy the".split()); c.most_common(1)',
    "[('the', 3)]",
    () => {
      const c = new Counter();
      c.update(str.split("the quick the lazy the"));
      return c.mostCommon(1);
    },
  ],
];

testCases("collections.Counter", "from collections import *", cases);
