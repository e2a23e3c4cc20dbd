import {
  add,
  bool,
  contains,
  delItem,
  eq,
  ge,
  iadd,
  item,
  len,
  list,
  lt,
  mul,
  range,
  reversed,
  setItem,
  sorted,
  sum,
  tuple,
} from "@manycore/multiprocessing/python";
import { deque } from "@manycore/multiprocessing/python/collections";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
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
];

testCases("collections.deque", "from collections import *", cases);
