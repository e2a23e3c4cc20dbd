import { bitor, Dict, eq, list, reversed, tuple } from "@manycore/multiprocessing/python";
import { OrderedDict } from "@manycore/multiprocessing/python/collections";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
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
];

testCases("collections.OrderedDict", "from collections import *", cases);
