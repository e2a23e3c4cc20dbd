import {
  add,
  bitand,
  bitor,
  bool,
  callMethod,
  contains,
  delItem,
  Dict,
  dict,
  eq,
  Float,
  ge,
  gt,
  hash,
  iadd,
  ibitand,
  ibitor,
  int,
  isinstance,
  isub,
  item,
  le,
  len,
  list,
  lt,
  max,
  mul,
  ne,
  neg,
  pos,
  range,
  reversed,
  set,
  setItem,
  sorted,
  str,
  sub,
  sum,
  tuple,
  unpack,
} from "@manycore/multiprocessing/python";
import {
  ChainMap,
  Counter,
  defaultdict,
  deque,
  namedtuple,
  OrderedDict,
} from "@manycore/multiprocessing/python/collections";
import { type Case, testCases } from "./cases.ts";

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
  ['d = defaultdict(int); d["a"] += 1; d', "defaultdict(<class 'int'>, {'a': 1})", () => {
    const d = new defaultdict(int);
    setItem(d, "a", iadd(item(d, "a"), 1));
    return d;
  }],
  [
    'd = defaultdict(list); d["a"].append(1); d["b"]; d',
    "defaultdict(<class 'list'>, {'a': [1], 'b': []})",
    () => {
      const d = new defaultdict(list);
      callMethod(item(d, "a"), "append", [1]);
      item(d, "b");
      return d;
    },
  ],
  ['d = defaultdict(lambda: "x"); d["q"]', "'x'", () => {
    const d = new defaultdict(() => "x");
    return item(d, "q");
  }],
  ['d = defaultdict(int); d.get("a")', "None", () => {
    const d = new defaultdict(int);
    return d.get("a");
  }],
  ['d = defaultdict(None); d["a"]', "KeyError: 'a'", () => {
    const d = new defaultdict(null);
    return item(d, "a");
  }],
  ["d = defaultdict(); d", "defaultdict(None, {})", () => {
    const d = new defaultdict();
    return d;
  }],
  ['d = defaultdict(int, {"a": 1}, b=2); dict(d)', "{'a': 1, 'b': 2}", () => {
    const d = new defaultdict(int, new Dict<unknown, unknown>([["a", 1]]), { b: 2 });
    return dict(d);
  }],
  ['d = defaultdict(int, [("k", 5)]); d["k"]', "5", () => {
    const d = new defaultdict(int, [tuple.of("k", 5)]);
    return item(d, "k");
  }],
  ['d = defaultdict(int); "a" in d', "False", () => {
    const d = new defaultdict(int);
    return contains(d, "a");
  }],
  ["d = defaultdict(int, a=1); d.copy()", "defaultdict(<class 'int'>, {'a': 1})", () => {
    const d = new defaultdict(int, { a: 1 });
    return d.copy();
  }],
  ['d = defaultdict(list); d["x"].append(1); d == {"x": [1]}', "True", () => {
    const d = new defaultdict(list);
    callMethod(item(d, "x"), "append", [1]);
    return eq(d, new Dict<unknown, unknown>([["x", [1]]]));
  }],
  [
    "defaultdict(5)",
    "TypeError: first argument must be callable or None",
    () => new defaultdict(5 as never),
  ],
  ['d = defaultdict(set); d["a"].add(1); d["a"]', "{1}", () => {
    const d = new defaultdict(set);
    callMethod(item(d, "a"), "add", [1]);
    return item(d, "a");
  }],
  ["d = defaultdict(int); d[1] += 1; d[1.0] += 1; d[True] += 1; len(d)", "1", () => {
    const d = new defaultdict(int);
    setItem(d, 1, iadd(item(d, 1), 1));
    setItem(d, new Float(1), iadd(item(d, new Float(1)), 1));
    setItem(d, true, iadd(item(d, true), 1));
    return len(d);
  }],
  ['d = defaultdict(list); d.setdefault("a", []).append(3); d["a"]', "[3]", () => {
    const d = new defaultdict(list);
    callMethod(d.setdefault("a", []), "append", [3]);
    return item(d, "a");
  }],
  [
    'd = defaultdict(int, a=1); d | {"b": 2}',
    "defaultdict(<class 'int'>, {'a': 1, 'b': 2})",
    () => {
      const d = new defaultdict(int, { a: 1 });
      return bitor(d, new Dict<unknown, unknown>([["b", 2]]));
    },
  ],
  ['o = OrderedDict([("a", 1), ("b", 2)]); o', "OrderedDict({'a': 1, 'b': 2})", () => {
    const o = new OrderedDict([tuple.of("a", 1), tuple.of("b", 2)]);
    return o;
  }],
  ["OrderedDict()", "OrderedDict()", () => new OrderedDict()],
  ["OrderedDict(a=1, b=2)", "OrderedDict({'a': 1, 'b': 2})", () => new OrderedDict({ a: 1, b: 2 })],
  [
    'OrderedDict({"x": 1})',
    "OrderedDict({'x': 1})",
    () => new OrderedDict(new Dict<unknown, unknown>([["x", 1]])),
  ],
  ['o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); list(o)', "['b', 'c', 'a']", () => {
    const o = new OrderedDict({ a: 1, b: 2, c: 3 });
    o.moveToEnd("a");
    return list(o);
  }],
  [
    'o = OrderedDict(a=1, b=2, c=3); o.move_to_end("c", last=False); list(o)',
    "['c', 'a', 'b']",
    () => {
      const o = new OrderedDict({ a: 1, b: 2, c: 3 });
      o.moveToEnd("c", { last: false });
      return list(o);
    },
  ],
  ['o = OrderedDict(a=1, b=2, c=3); o.move_to_end("zz")', "KeyError: 'zz'", () => {
    const o = new OrderedDict({ a: 1, b: 2, c: 3 });
    return o.moveToEnd("zz");
  }],
  [
    "o = OrderedDict(a=1, b=2, c=3); (o.popitem(), o.popitem(last=False), o)",
    "(('c', 3), ('a', 1), OrderedDict({'b': 2}))",
    () => {
      const o = new OrderedDict({ a: 1, b: 2, c: 3 });
      return tuple.of(o.popitem(), o.popitem({ last: false }), o);
    },
  ],
  ["OrderedDict().popitem()", "KeyError: 'dictionary is empty'", () => new OrderedDict().popitem()],
  [
    "OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1)",
    "False",
    () => eq(new OrderedDict({ a: 1, b: 2 }), new OrderedDict({ b: 2, a: 1 })),
  ],
  [
    'OrderedDict(a=1, b=2) == {"b": 2, "a": 1}',
    "True",
    () => eq(new OrderedDict({ a: 1, b: 2 }), new Dict<unknown, unknown>([["b", 2], ["a", 1]])),
  ],
  [
    'OrderedDict.fromkeys("abc", 0)',
    "OrderedDict({'a': 0, 'b': 0, 'c': 0})",
    () => OrderedDict.fromkeys("abc", 0),
  ],
  [
    'OrderedDict.fromkeys("ab")',
    "OrderedDict({'a': None, 'b': None})",
    () => OrderedDict.fromkeys("ab"),
  ],
  [
    "list(reversed(OrderedDict(a=1, b=2)))",
    "['b', 'a']",
    () => list(reversed(new OrderedDict({ a: 1, b: 2 }))),
  ],
  [
    'OrderedDict(a=1) | {"b": 2}',
    "OrderedDict({'a': 1, 'b': 2})",
    () => bitor(new OrderedDict({ a: 1 }), new Dict<unknown, unknown>([["b", 2]])),
  ],
  ["d = deque([1, 2, 3]); d", "deque([1, 2, 3])", () => {
    const d = new deque([1, 2, 3]);
    return d;
  }],
  ["deque()", "deque([])", () => new deque()],
  ['deque("abc", 2)', "deque(['b', 'c'], maxlen=2)", () => new deque("abc", 2)],
  [
    "deque([1, 2, 3], maxlen=2)",
    "deque([2, 3], maxlen=2)",
    () => new deque([1, 2, 3], { maxlen: 2 }),
  ],
  ["deque(maxlen=3)", "deque([], maxlen=3)", () => new deque({ maxlen: 3 })],
  ["d = deque([1, 2]); d.append(3); d.appendleft(0); d", "deque([0, 1, 2, 3])", () => {
    const d = new deque([1, 2]);
    d.append(3);
    d.appendleft(0);
    return d;
  }],
  ["d = deque([1, 2]); (d.pop(), d.popleft(), d)", "(2, 1, deque([]))", () => {
    const d = new deque([1, 2]);
    return tuple.of(d.pop(), d.popleft(), d);
  }],
  ["deque().pop()", "IndexError: pop from an empty deque", () => new deque().pop()],
  ["deque().popleft()", "IndexError: pop from an empty deque", () => new deque().popleft()],
  ["d = deque([1, 2, 3], maxlen=3); d.append(4); d", "deque([2, 3, 4], maxlen=3)", () => {
    const d = new deque([1, 2, 3], { maxlen: 3 });
    d.append(4);
    return d;
  }],
  ["d = deque([1, 2, 3], maxlen=3); d.appendleft(0); d", "deque([0, 1, 2], maxlen=3)", () => {
    const d = new deque([1, 2, 3], { maxlen: 3 });
    d.appendleft(0);
    return d;
  }],
  [
    "d = deque([1, 2, 3], maxlen=3); d.insert(1, 9)",
    "IndexError: deque already at its maximum size",
    () => {
      const d = new deque([1, 2, 3], { maxlen: 3 });
      return d.insert(1, 9);
    },
  ],
  [
    "d = deque([1, 2, 3]); d.insert(1, 9); d.insert(-1, 8); d.insert(99, 7); d",
    "deque([1, 9, 2, 8, 3, 7])",
    () => {
      const d = new deque([1, 2, 3]);
      d.insert(1, 9);
      d.insert(-1, 8);
      d.insert(99, 7);
      return d;
    },
  ],
  [
    "d = deque([1, 2]); d.extend([3, 4]); d.extendleft([0, -1]); d",
    "deque([-1, 0, 1, 2, 3, 4])",
    () => {
      const d = new deque([1, 2]);
      d.extend([3, 4]);
      d.extendleft([0, -1]);
      return d;
    },
  ],
  ["d = deque(range(5)); d.rotate(2); d", "deque([3, 4, 0, 1, 2])", () => {
    const d = new deque(range(5));
    d.rotate(2);
    return d;
  }],
  ["d = deque(range(5)); d.rotate(-2); d", "deque([2, 3, 4, 0, 1])", () => {
    const d = new deque(range(5));
    d.rotate(-2);
    return d;
  }],
  ["d = deque(range(5)); d.rotate(); d", "deque([4, 0, 1, 2, 3])", () => {
    const d = new deque(range(5));
    d.rotate();
    return d;
  }],
  ["d = deque(range(5)); d.rotate(13); d", "deque([2, 3, 4, 0, 1])", () => {
    const d = new deque(range(5));
    d.rotate(13);
    return d;
  }],
  ["d = deque(range(5)); d[0]", "0", () => {
    const d = new deque(range(5));
    return item(d, 0);
  }],
  ["d = deque(range(5)); d[-1]", "4", () => {
    const d = new deque(range(5));
    return item(d, -1);
  }],
  ["d = deque(range(5)); d[5]", "IndexError: deque index out of range", () => {
    const d = new deque(range(5));
    return item(d, 5);
  }],
  ['d = deque(range(5)); d["a"]', "TypeError: sequence index must be integer, not 'str'", () => {
    const d = new deque(range(5 as never));
    return item(d, "a");
  }],
  ['d = deque(range(5)); d[1] = "x"; d', "deque([0, 'x', 2, 3, 4])", () => {
    const d = new deque(range(5));
    setItem(d, 1, "x");
    return d;
  }],
  ["d = deque(range(5)); del d[1]; d", "deque([0, 2, 3, 4])", () => {
    const d = new deque(range(5));
    delItem(d, 1);
    return d;
  }],
  ["d = deque(range(5)); del d[-1]; d", "deque([0, 1, 2, 3])", () => {
    const d = new deque(range(5));
    delItem(d, -1);
    return d;
  }],
  ["d = deque([1, 2, 1]); d.count(1)", "2", () => {
    const d = new deque([1, 2, 1]);
    return d.count(1);
  }],
  ["d = deque([1, 2, 1]); d.index(2)", "1", () => {
    const d = new deque([1, 2, 1]);
    return d.index(2);
  }],
  ["d = deque([1, 2, 1]); d.index(5)", "ValueError: 5 is not in deque", () => {
    const d = new deque([1, 2, 1]);
    return d.index(5);
  }],
  ["d = deque([1, 2, 1]); d.index(1, 1)", "2", () => {
    const d = new deque([1, 2, 1]);
    return d.index(1, 1);
  }],
  ["d = deque([1, 2, 1]); d.remove(1); d", "deque([2, 1])", () => {
    const d = new deque([1, 2, 1]);
    d.remove(1);
    return d;
  }],
  ["d = deque([1, 2, 1]); d.remove(5)", "ValueError: 5 is not in deque", () => {
    const d = new deque([1, 2, 1]);
    return d.remove(5);
  }],
  ["d = deque([1, 2, 3]); d.reverse(); d", "deque([3, 2, 1])", () => {
    const d = new deque([1, 2, 3]);
    d.reverse();
    return d;
  }],
  ["d = deque([1, 2, 3]); d.clear(); d", "deque([])", () => {
    const d = new deque([1, 2, 3]);
    d.clear();
    return d;
  }],
  [
    "d = deque([1, 2, 3], 5); (d.maxlen, len(d), bool(d), 2 in d, 7 in d)",
    "(5, 3, True, True, False)",
    () => {
      const d = new deque([1, 2, 3], 5);
      return tuple.of(d.maxlen, len(d), bool(d), contains(d, 2), contains(d, 7));
    },
  ],
  ["deque([1]) + deque([2])", "deque([1, 2])", () => add(new deque([1]), new deque([2]))],
  ["deque([1]) * 3", "deque([1, 1, 1])", () => mul(new deque([1]), 3)],
  ["d = deque([1]); d += [2, 3]; d", "deque([1, 2, 3])", () => {
    let d = new deque([1]);
    d = iadd(d, [2, 3]) as typeof d;
    return d;
  }],
  ["deque([1, 2]) == deque([1, 2])", "True", () => eq(new deque([1, 2]), new deque([1, 2]))],
  ["deque([1, 2]) == [1, 2]", "False", () => eq(new deque([1, 2]), [1, 2])],
  ["deque([1, 2]) < deque([1, 3])", "True", () => lt(new deque([1, 2]), new deque([1, 3]))],
  ["deque([1, 2]) >= deque([1])", "True", () => ge(new deque([1, 2]), new deque([1]))],
  ["sorted(deque([3, 1, 2]))", "[1, 2, 3]", () => sorted(new deque([3, 1, 2]))],
  ["list(reversed(deque([1, 2])))", "[2, 1]", () => list(reversed(new deque([1, 2])))],
  ["deque(maxlen=-1)", "ValueError: maxlen must be non-negative", () => new deque({ maxlen: -1 })],
  ["d = deque([1, 2, 3]); d.copy()", "deque([1, 2, 3])", () => {
    const d = new deque([1, 2, 3]);
    return d.copy();
  }],
  ["d = deque(); d.append(d); d", "deque([[...]])", () => {
    const d = new deque();
    d.append(d);
    return d;
  }],
  ["sum(deque([1, 2]))", "3", () => sum(new deque([1, 2]))],
  ["list(deque(range(100), 3))", "[97, 98, 99]", () => list(new deque(range(100), 3))],
  ['Point = namedtuple("Point", ["x", "y"]); Point(1, 2)', "Point(x=1, y=2)", () => {
    const Point = namedtuple("Point", ["x", "y"]);
    return new Point(1, 2);
  }],
  ['Point = namedtuple("Point", "x y"); Point(1, y=2)', "Point(x=1, y=2)", () => {
    const Point = namedtuple("Point", "x y");
    return new Point(1, { y: 2 });
  }],
  [
    'Point = namedtuple("Point", "x, y"); p = Point(x=1, y=2); (p.x, p.y, p[0], p[-1], len(p))',
    "(1, 2, 1, 2, 2)",
    () => {
      const Point = namedtuple("Point", "x, y");
      const p = new Point({ x: 1, y: 2 });
      return tuple.of(p.x, p.y, item(p, 0), item(p, -1), len(p));
    },
  ],
  ['Point = namedtuple("Point", "x y"); x, y = Point(3, 4); (x, y)', "(3, 4)", () => {
    const Point = namedtuple("Point", "x y");
    const [x, y] = unpack(new Point(3, 4), 2);
    return tuple.of(x, y);
  }],
  ['Point = namedtuple("Point", "x y"); Point(1, 2) == (1, 2)', "True", () => {
    const Point = namedtuple("Point", "x y");
    return eq(new Point(1, 2), tuple.of(1, 2));
  }],
  ['Point = namedtuple("Point", "x y"); Point(1, 2)._asdict()', "{'x': 1, 'y': 2}", () => {
    const Point = namedtuple("Point", "x y");
    return new Point(1, 2)._asdict();
  }],
  ['Point = namedtuple("Point", "x y"); Point(1, 2)._replace(x=5)', "Point(x=5, y=2)", () => {
    const Point = namedtuple("Point", "x y");
    return new Point(1, 2)._replace({ x: 5 });
  }],
  [
    'Point = namedtuple("Point", "x y"); Point(1, 2)._replace(z=5)',
    "TypeError: Got unexpected field names: ['z']",
    () => {
      const Point = namedtuple("Point" as never, "x y" as never);
      return new Point(1 as never, 2 as never)._replace({ z: 5 });
    },
  ],
  ['Point = namedtuple("Point", "x y"); Point._make([1, 2])', "Point(x=1, y=2)", () => {
    const Point = namedtuple("Point", "x y");
    return Point._make([1, 2]);
  }],
  [
    'Point = namedtuple("Point", "x y"); Point._make([1])',
    "TypeError: Expected 2 arguments, got 1",
    () => {
      const Point = namedtuple("Point" as never, "x y" as never);
      return Point._make([1] as never);
    },
  ],
  ['Point = namedtuple("Point", "x y"); Point._fields', "('x', 'y')", () => {
    const Point = namedtuple("Point", "x y");
    return Point._fields;
  }],
  [
    'Point = namedtuple("Point", "x y", defaults=[5]); (Point(1), Point._field_defaults)',
    "(Point(x=1, y=5), {'y': 5})",
    () => {
      const Point = namedtuple("Point", "x y", { defaults: [5] });
      return tuple.of(new Point(1), Point._fieldDefaults);
    },
  ],
  [
    'Point = namedtuple("Point", "x y z", defaults=[5, 6]); Point(1, z=0)',
    "Point(x=1, y=5, z=0)",
    () => {
      const Point = namedtuple("Point", "x y z", { defaults: [5, 6] });
      return new Point(1, { z: 0 });
    },
  ],
  [
    'Point = namedtuple("Point", "x y"); Point(1)',
    "TypeError: Point.__new__() missing 1 required positional argument: 'y'",
    () => {
      const Point = namedtuple("Point" as never, "x y" as never);
      return new Point(1 as never);
    },
  ],
  [
    'Point = namedtuple("Point", "x y z"); Point()',
    "TypeError: Point.__new__() missing 3 required positional arguments: 'x', 'y', and 'z'",
    () => {
      const Point = namedtuple("Point" as never, "x y z" as never);
      return new Point();
    },
  ],
  [
    'Point = namedtuple("Point", "x y"); Point(1, 2, 3)',
    "TypeError: Point.__new__() takes 3 positional arguments but 4 were given",
    () => {
      const Point = namedtuple("Point" as never, "x y" as never);
      return new Point(1 as never, 2 as never, 3 as never);
    },
  ],
  [
    'Point = namedtuple("Point", "x y"); Point(1, 2, x=3)',
    "TypeError: Point.__new__() got multiple values for argument 'x'",
    () => {
      const Point = namedtuple("Point" as never, "x y" as never);
      return new Point(1 as never, 2 as never, { x: 3 });
    },
  ],
  [
    'Point = namedtuple("Point", "x y"); Point(1, z=3)',
    "TypeError: Point.__new__() got an unexpected keyword argument 'z'",
    () => {
      const Point = namedtuple("Point" as never, "x y" as never);
      return new Point(1 as never, { z: 3 });
    },
  ],
  [
    'Point = namedtuple("Point", "x y"); sorted([Point(2, 1), Point(1, 5)])',
    "[Point(x=1, y=5), Point(x=2, y=1)]",
    () => {
      const Point = namedtuple("Point", "x y");
      return sorted([new Point(2, 1), new Point(1, 5)]);
    },
  ],
  ['Point = namedtuple("Point", "x y"); hash(Point(1, 2)) == hash((1, 2))', "True", () => {
    const Point = namedtuple("Point", "x y");
    return eq(hash(new Point(1, 2)), hash(tuple.of(1, 2)));
  }],
  ['Point = namedtuple("Point", "x y"); {Point(1, 2): "a"}[(1, 2)]', "'a'", () => {
    const Point = namedtuple("Point", "x y");
    return item(new Dict<unknown, unknown>([[new Point(1, 2), "a"]]), tuple.of(1, 2));
  }],
  ['Point = namedtuple("Point", "x y"); Point(1, 2) + (3,)', "(1, 2, 3)", () => {
    const Point = namedtuple("Point", "x y");
    return add(new Point(1, 2), tuple.of(3));
  }],
  ['Point = namedtuple("Point", "x y"); max(Point(1, 2))', "2", () => {
    const Point = namedtuple("Point", "x y");
    return max(new Point(1, 2));
  }],
  ['Point = namedtuple("Point", "x y"); isinstance(Point(1, 2), tuple)', "True", () => {
    const Point = namedtuple("Point", "x y");
    return isinstance(new Point(1, 2), tuple);
  }],
  [
    'namedtuple("P", "a b a")',
    "ValueError: Encountered duplicate field name: 'a'",
    () => namedtuple("P", "a b a"),
  ],
  [
    'namedtuple("P", "a def")',
    "ValueError: Type names and field names cannot be a keyword: 'def'",
    () => namedtuple("P", "a def"),
  ],
  [
    'namedtuple("P", "_a")',
    "ValueError: Field names cannot start with an underscore: '_a'",
    () => namedtuple("P", "_a"),
  ],
  [
    'namedtuple("1P", "a")',
    "ValueError: Type names and field names must be valid identifiers: '1P'",
    () => namedtuple("1P", "a"),
  ],
  [
    'namedtuple("P", "a b a def _x", rename=True)._fields',
    "('a', 'b', '_2', '_3', '_4')",
    () => namedtuple("P", "a b a def _x", { rename: true })._fields,
  ],
  [
    'namedtuple("P", "a", defaults=[1, 2])',
    "TypeError: Got more default values than field names",
    () => namedtuple("P" as never, "a" as never, { defaults: [1, 2] }),
  ],
  ['P = namedtuple("P", []); P()', "P()", () => {
    const P = namedtuple("P", []);
    return new P();
  }],
  ['P = namedtuple("P", "n"); P(5)', "P(n=5)", () => {
    const P = namedtuple("P", "n");
    return new P(5);
  }],
  ['m = ChainMap({"a": 1}, {"a": 2, "b": 3}); m', "ChainMap({'a': 1}, {'a': 2, 'b': 3})", () => {
    const m = new ChainMap(
      new Dict<unknown, unknown>([["a", 1]]),
      new Dict<unknown, unknown>([["a", 2], ["b", 3]]),
    );
    return m;
  }],
  [
    'm = ChainMap({"a": 1}, {"a": 2, "b": 3}); (m["a"], m["b"], len(m), sorted(m), "b" in m)',
    "(1, 3, 2, ['a', 'b'], True)",
    () => {
      const m = new ChainMap(
        new Dict<unknown, unknown>([["a", 1]]),
        new Dict<unknown, unknown>([["a", 2], ["b", 3]]),
      );
      return tuple.of(item(m, "a"), item(m, "b"), len(m), sorted(m), contains(m, "b"));
    },
  ],
  ['m = ChainMap({"a": 1}, {"a": 2, "b": 3}); m["zz"]', "KeyError: 'zz'", () => {
    const m = new ChainMap(
      new Dict<unknown, unknown>([["a", 1]]),
      new Dict<unknown, unknown>([["a", 2], ["b", 3]]),
    );
    return item(m, "zz");
  }],
  [
    'm = ChainMap({"a": 1}, {"a": 2, "b": 3}); m["b"] = 9; m.maps',
    "[{'a': 1, 'b': 9}, {'a': 2, 'b': 3}]",
    () => {
      const m = new ChainMap(
        new Dict<unknown, unknown>([["a", 1]]),
        new Dict<unknown, unknown>([["a", 2], ["b", 3]]),
      );
      setItem(m, "b", 9);
      return m.maps;
    },
  ],
  [
    'm = ChainMap({"a": 1}, {"a": 2, "b": 3}); del m["b"]; m',
    "KeyError: \"Key not found in the first mapping: 'b'\"",
    () => {
      const m = new ChainMap(
        new Dict<unknown, unknown>([["a", 1]]),
        new Dict<unknown, unknown>([["a", 2], ["b", 3]]),
      );
      delItem(m, "b");
      return m;
    },
  ],
  [
    'm = ChainMap({"a": 1}, {"a": 2, "b": 3}); m.new_child({"c": 1})',
    "ChainMap({'c': 1}, {'a': 1}, {'a': 2, 'b': 3})",
    () => {
      const m = new ChainMap(
        new Dict<unknown, unknown>([["a", 1]]),
        new Dict<unknown, unknown>([["a", 2], ["b", 3]]),
      );
      return m.newChild(new Dict<unknown, unknown>([["c", 1]]));
    },
  ],
  ['m = ChainMap({"a": 1}, {"a": 2, "b": 3}); m.parents', "ChainMap({'a': 2, 'b': 3})", () => {
    const m = new ChainMap(
      new Dict<unknown, unknown>([["a", 1]]),
      new Dict<unknown, unknown>([["a", 2], ["b", 3]]),
    );
    return m.parents;
  }],
  ['m = ChainMap({"a": 1}, {"b": 3}); list(m.items())', "[('b', 3), ('a', 1)]", () => {
    const m = new ChainMap(
      new Dict<unknown, unknown>([["a", 1]]),
      new Dict<unknown, unknown>([["b", 3]]),
    );
    return list(m.items());
  }],
  ['m = ChainMap({"a": 1}, {"b": 3}); dict(m)', "{'b': 3, 'a': 1}", () => {
    const m = new ChainMap(
      new Dict<unknown, unknown>([["a", 1]]),
      new Dict<unknown, unknown>([["b", 3]]),
    );
    return dict(m);
  }],
  ['m = ChainMap({"a": 1}); m.get("q", 5)', "5", () => {
    const m = new ChainMap(new Dict<unknown, unknown>([["a", 1]]));
    return m.get("q", 5);
  }],
  [
    'm = ChainMap({"a": 1}, {"b": 3}); m.pop("b")',
    "KeyError: \"Key not found in the first mapping: 'b'\"",
    () => {
      const m = new ChainMap(
        new Dict<unknown, unknown>([["a", 1]]),
        new Dict<unknown, unknown>([["b", 3]]),
      );
      return m.pop("b");
    },
  ],
  ['m = ChainMap({"a": 1}, {"b": 3}); m == {"a": 1, "b": 3}', "True", () => {
    const m = new ChainMap(
      new Dict<unknown, unknown>([["a", 1]]),
      new Dict<unknown, unknown>([["b", 3]]),
    );
    return eq(m, new Dict<unknown, unknown>([["a", 1], ["b", 3]]));
  }],
  [
    'm = ChainMap({"a": 1}, {"b": 3}); m.update(c=4); m',
    "ChainMap({'a': 1, 'c': 4}, {'b': 3})",
    () => {
      const m = new ChainMap(
        new Dict<unknown, unknown>([["a", 1]]),
        new Dict<unknown, unknown>([["b", 3]]),
      );
      m.update({ c: 4 });
      return m;
    },
  ],
];

testCases("collections", "from collections import *", cases);
