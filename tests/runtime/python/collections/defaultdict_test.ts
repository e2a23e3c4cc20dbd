import {
  bitor,
  callMethod,
  contains,
  Dict,
  dict,
  eq,
  Float,
  iadd,
  int,
  item,
  len,
  list,
  set,
  setItem,
  tuple,
} from "@manycore/multiprocessing/python";
import { defaultdict } from "@manycore/multiprocessing/python/collections";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
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
];

testCases("collections.defaultdict", "from collections import *", cases);
