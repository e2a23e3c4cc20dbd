import {
  Dict,
  Float,
  int,
  len,
  max,
  pow,
  print,
  range,
  sorted,
  sub,
  tuple,
} from "@manycore/multiprocessing/python";
import {
  cache,
  cmpToKey,
  lruCache,
  partial,
  reduce,
} from "@manycore/multiprocessing/python/functools";
import * as operator from "@manycore/multiprocessing/python/operator";
import { type Case, testCases } from "./cases.ts";

const cases: readonly Case[] = [
  ["reduce(lambda a, b: max(a, b), [1, 5, 3])", "5", () => reduce((a, b) => max(a, b), [1, 5, 3])],
  ['reduce(operator.add, ["a", "b"], "z")', "'zab'", () => reduce(operator.add, ["a", "b"], "z")],
  ["reduce(operator.mul, [1, 2, 3, 4])", "24", () => reduce(operator.mul, [1, 2, 3, 4])],
  [
    "reduce(operator.mul, range(1, 25))",
    "620448401733239439360000",
    () => reduce(operator.mul, range(1, 25)),
  ],
  [
    "reduce(operator.add, [])",
    "TypeError: reduce() of empty iterable with no initial value",
    () => reduce(operator.add, [] as never),
  ],
  ["reduce(operator.add, [], 5)", "5", () => reduce(operator.add, [], 5)],
  ["reduce(operator.add, [7])", "7", () => reduce(operator.add, [7])],
  ["p = partial(pow, 2); p(10)", "1024", () => {
    const p = partial(pow, 2);
    return p(10);
  }],
  ["p = partial(sorted, reverse=True); p([1, 3, 2])", "[3, 2, 1]", () => {
    const p = partial(sorted, { reverse: true });
    return p([1, 3, 2]);
  }],
  ['p = partial(int, base=2); p("1010")', "10", () => {
    const p = partial(int, { base: 2 });
    return p("1010");
  }],
  ["p = partial(partial(max, 5), 7); (p(6), p.args)", "(7, (5, 7))", () => {
    const p = partial(partial(max, 5), 7);
    return tuple.of(p(6), p.args);
  }],
  [
    "p = partial(sorted, reverse=True, key=len); (p.args, p.keywords)",
    "((), {'reverse': True, 'key': <built-in function len>})",
    () => {
      const p = partial(sorted, { reverse: true, key: len });
      return tuple.of(p.args, p.keywords);
    },
  ],
  ["partial(5)", "TypeError: the first argument must be callable", () => partial(5 as never)],
  [
    'partial(print, 1, sep="x")',
    "functools.partial(<built-in function print>, 1, sep='x')",
    () => partial(print, 1, { sep: "x" }),
  ],
  [
    "f = lru_cache(lambda x: x); (f(1), f(1), f(2), f.cache_info())",
    "(1, 1, 2, CacheInfo(hits=1, misses=2, maxsize=128, currsize=2))",
    () => {
      const f = lruCache((x: unknown) => x);
      return tuple.of(f(1), f(1), f(2), f.cacheInfo());
    },
  ],
  [
    "f = lru_cache(maxsize=2)(lambda x: x); (f(1), f(2), f(3), f(1), f.cache_info())",
    "(1, 2, 3, 1, CacheInfo(hits=0, misses=4, maxsize=2, currsize=2))",
    () => {
      const f = lruCache({ maxsize: 2 })((x: unknown) => x);
      return tuple.of(f(1), f(2), f(3), f(1), f.cacheInfo());
    },
  ],
  [
    "f = lru_cache(maxsize=2)(lambda x: x); (f(1), f(2), f(1), f(3), f(1), f.cache_info())",
    "(1, 2, 1, 3, 1, CacheInfo(hits=2, misses=3, maxsize=2, currsize=2))",
    () => {
      const f = lruCache({ maxsize: 2 })((x: unknown) => x);
      return tuple.of(f(1), f(2), f(1), f(3), f(1), f.cacheInfo());
    },
  ],
  [
    'f = lru_cache(maxsize=None)(lambda x: x); (f("a"), f("a"), f.cache_info())',
    "('a', 'a', CacheInfo(hits=1, misses=1, maxsize=None, currsize=1))",
    () => {
      const f = lruCache({ maxsize: null })((x: unknown) => x);
      return tuple.of(f("a"), f("a"), f.cacheInfo());
    },
  ],
  [
    "f = lru_cache(maxsize=0)(lambda x: x); (f(1), f(1), f.cache_info())",
    "(1, 1, CacheInfo(hits=0, misses=2, maxsize=0, currsize=0))",
    () => {
      const f = lruCache({ maxsize: 0 })((x: unknown) => x);
      return tuple.of(f(1), f(1), f.cacheInfo());
    },
  ],
  [
    "f = cache(lambda x: x); (f((1, 2)), f((1, 2)), f.cache_info())",
    "((1, 2), (1, 2), CacheInfo(hits=1, misses=1, maxsize=None, currsize=1))",
    () => {
      const f = cache((x: unknown) => x);
      return tuple.of(f(tuple.of(1, 2)), f(tuple.of(1, 2)), f.cacheInfo());
    },
  ],
  [
    "f = cache(lambda x: x); (f(1), f(1.0), f(True), f.cache_info())",
    "(1, 1.0, 1.0, CacheInfo(hits=1, misses=2, maxsize=None, currsize=2))",
    () => {
      const f = cache((x: unknown) => x);
      return tuple.of(f(1), f(new Float(1)), f(true), f.cacheInfo());
    },
  ],
  [
    "f = lru_cache(typed=True)(lambda x: x); (f(1), f(1.0), f.cache_info())",
    "(1, 1.0, CacheInfo(hits=0, misses=2, maxsize=128, currsize=2))",
    () => {
      const f = lruCache({ typed: true })((x: unknown) => x);
      return tuple.of(f(1), f(new Float(1)), f.cacheInfo());
    },
  ],
  [
    "f = cache(lambda x: x); f(1); f.cache_clear(); f.cache_info()",
    "CacheInfo(hits=0, misses=0, maxsize=None, currsize=0)",
    () => {
      const f = cache((x: unknown) => x);
      f(1);
      f.cacheClear();
      return f.cacheInfo();
    },
  ],
  ["f = cache(lambda x: x); f([1])", "TypeError: unhashable type: 'list'", () => {
    const f = cache((x: unknown) => x);
    return f([1] as never);
  }],
  [
    "f = lru_cache(maxsize=3, typed=True)(lambda x: x); f.cache_parameters()",
    "{'maxsize': 3, 'typed': True}",
    () => {
      const f = lruCache({ maxsize: 3, typed: true })((x: unknown) => x);
      return f.cacheParameters();
    },
  ],
  [
    'lru_cache("x")',
    "TypeError: Expected first argument to be an integer, a callable, or None",
    () => lruCache("x" as never),
  ],
  [
    "sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a))",
    "[3, 2, 1]",
    () => sorted([3, 1, 2], { key: cmpToKey((a, b) => sub(b, a)) }),
  ],
  [
    'sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(a) - len(b)))',
    "['a', 'bb', 'ccc']",
    () => sorted(["bb", "a", "ccc"], { key: cmpToKey((a, b) => sub(len(a), len(b))) }),
  ],
  ["operator.itemgetter(1)([5, 6])", "6", () => operator.itemgetter(1)([5, 6])],
  ['operator.itemgetter(0, 2)("abc")', "('a', 'c')", () => operator.itemgetter(0, 2)("abc")],
  [
    'operator.itemgetter("k")({"k": 1})',
    "1",
    () => operator.itemgetter("k")(new Dict<unknown, unknown>([["k", 1]])),
  ],
  ["operator.itemgetter(1)", "operator.itemgetter(1)", () => operator.itemgetter(1)],
  [
    "operator.itemgetter()",
    "TypeError: itemgetter expected 1 argument, got 0",
    () => operator.itemgetter(),
  ],
  [
    "operator.itemgetter(5)([1])",
    "IndexError: list index out of range",
    () => operator.itemgetter(5)([1]),
  ],
  [
    'sorted([(2, "a"), (1, "b")], key=operator.itemgetter(0))',
    "[(1, 'b'), (2, 'a')]",
    () => sorted([tuple.of(2, "a"), tuple.of(1, "b")], { key: operator.itemgetter(0) }),
  ],
  [
    'max({"a": 3, "b": 5}.items(), key=operator.itemgetter(1))',
    "('b', 5)",
    () =>
      max(new Dict<unknown, unknown>([["a", 3], ["b", 5]]).items(), {
        key: operator.itemgetter(1),
      }),
  ],
  ['operator.attrgetter("real")(5)', "5", () => operator.attrgetter("real")(5)],
  [
    'operator.attrgetter("real", "imag")(5)',
    "(5, 0)",
    () => operator.attrgetter("real", "imag")(5),
  ],
  [
    'operator.attrgetter("nope")(5)',
    "AttributeError: 'int' object has no attribute 'nope'",
    () => operator.attrgetter("nope" as never)(5 as never),
  ],
  ['operator.attrgetter("a.b")', "operator.attrgetter('a.b')", () => operator.attrgetter("a.b")],
  ['operator.methodcaller("upper")("abc")', "'ABC'", () => operator.methodcaller("upper")("abc")],
  [
    'operator.methodcaller("split", ",", maxsplit=1)("a,b,c")',
    "['a', 'b,c']",
    () => operator.methodcaller("split", ",", { maxsplit: 1 })("a,b,c"),
  ],
  [
    'operator.methodcaller("split", ",", maxsplit=1)',
    "operator.methodcaller('split', ',', maxsplit=1)",
    () => operator.methodcaller("split", ",", { maxsplit: 1 }),
  ],
  ["operator.add(1, 2.5)", "3.5", () => operator.add(1, 2.5)],
  ["operator.sub(5, 3)", "2", () => operator.sub(5, 3)],
  ["operator.truediv(7, 2)", "3.5", () => operator.truediv(7, 2)],
  ["operator.floordiv(-7, 2)", "-4", () => operator.floordiv(-7, 2)],
  ["operator.mod(-7, 3)", "2", () => operator.mod(-7, 3)],
  ["operator.pow(2, 100)", "1267650600228229401496703205376", () => operator.pow(2, 100)],
  ["operator.neg(5)", "-5", () => operator.neg(5)],
  ["operator.pos(-5)", "-5", () => operator.pos(-5)],
  ["operator.invert(5)", "-6", () => operator.invert(5)],
  ["operator.lshift(1, 70)", "1180591620717411303424", () => operator.lshift(1, 70)],
  ["operator.rshift(5, 1)", "2", () => operator.rshift(5, 1)],
  ["operator.and_(12, 10)", "8", () => operator.and_(12, 10)],
  ["operator.or_(12, 10)", "14", () => operator.or_(12, 10)],
  ["operator.xor(12, 10)", "6", () => operator.xor(12, 10)],
  ["operator.not_([])", "True", () => operator.not_([])],
  ["operator.truth([0])", "True", () => operator.truth([0])],
  ["operator.is_(None, None)", "True", () => operator.is_(null, null)],
  ["operator.is_not(1, None)", "True", () => operator.isNot(1, null)],
  ["operator.lt(1, 2)", "True", () => operator.lt(1, 2)],
  ['operator.le("a", "b")', "True", () => operator.le("a", "b")],
  ["operator.eq(1, 1.0)", "True", () => operator.eq(1, new Float(1))],
  ["operator.ne(1, 2)", "True", () => operator.ne(1, 2)],
  ["operator.ge(1, 2)", "False", () => operator.ge(1, 2)],
  ["operator.gt(2, 1)", "True", () => operator.gt(2, 1)],
  ["operator.abs(-3)", "3", () => operator.abs(-3)],
  ["operator.index(True)", "1", () => operator.index(true)],
  [
    "operator.index(1.5)",
    "TypeError: 'float' object cannot be interpreted as an integer",
    () => operator.index(1.5 as never),
  ],
  ["operator.concat([1], [2])", "[1, 2]", () => operator.concat([1], [2])],
  [
    "operator.concat(1, 2)",
    "TypeError: 'int' object can't be concatenated",
    () => operator.concat(1 as never, 2 as never),
  ],
  ["operator.contains([1, 2], 2)", "True", () => operator.contains([1, 2], 2)],
  ["operator.countOf([1, 2, 1], 1)", "2", () => operator.countOf([1, 2, 1], 1)],
  ["operator.indexOf([1, 2, 1], 2)", "1", () => operator.indexOf([1, 2, 1], 2)],
  [
    "operator.indexOf([1], 5)",
    "ValueError: sequence.index(x): x not in sequence",
    () => operator.indexOf([1], 5),
  ],
  [
    'operator.getitem({"a": 1}, "a")',
    "1",
    () => operator.getitem(new Dict<unknown, unknown>([["a", 1]]), "a"),
  ],
  ["operator.length_hint([1, 2])", "2", () => operator.lengthHint([1, 2])],
  ["operator.length_hint(5, 3)", "3", () => operator.lengthHint(5, 3)],
  ['d = {}; operator.setitem(d, "a", 1); d', "{'a': 1}", () => {
    const d = new Dict<unknown, unknown>([]);
    operator.setitem(d, "a", 1);
    return d;
  }],
  ["a = [1, 2, 3]; operator.delitem(a, 0); a", "[2, 3]", () => {
    const a = [1, 2, 3];
    operator.delitem(a, 0);
    return a;
  }],
  ["operator.iadd([1], [2])", "[1, 2]", () => operator.iadd([1], [2])],
  ["operator.call(max, 1, 2)", "2", () => operator.call(max, 1, 2)],
];

testCases("functools and operator", "from functools import *; import operator", cases);
