import {
  add,
  Dict,
  eq,
  hash,
  isinstance,
  item,
  len,
  max,
  sorted,
  tuple,
  unpack,
} from "@manycore/multiprocessing/python";
import { namedtuple } from "@manycore/multiprocessing/python/collections";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
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
];

testCases("collections.namedtuple", "from collections import *", cases);
