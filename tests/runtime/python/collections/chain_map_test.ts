import {
  contains,
  delItem,
  Dict,
  dict,
  eq,
  item,
  len,
  list,
  setItem,
  sorted,
  tuple,
} from "@manycore/multiprocessing/python";
import { ChainMap } from "@manycore/multiprocessing/python/collections";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
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

testCases("collections.ChainMap", "from collections import *", cases);
