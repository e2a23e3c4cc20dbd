import { assertEquals, assertInstanceOf, assertMatch, assertThrows } from "@std/assert";
import {
  AttributeError,
  OverflowError,
  RawArray,
  RawValue,
  RuntimeError,
  SharedArray,
  TypeError,
  Value,
  ValueError,
} from "@manycore/multiprocessing";
import {
  arrayOf,
  c_bool,
  c_char,
  c_char_p,
  c_double,
  c_int,
  c_longlong,
  c_short,
  c_uint,
  copy,
  type FieldList,
  sizeof,
  Structure,
  SynchronizedBase,
} from "@manycore/multiprocessing/sharedctypes";
import { Bits, Particle, Point } from "../targets/shared.ts";

const AnyPoint = Point as unknown as new (...values: unknown[]) => Point;
const text = (value: string) => new TextEncoder().encode(value);

Deno.test("a shared structure is made with values in the order of its fields", () => {
  const point = new Value(Point, 3, 4);
  assertEquals([point.x, point.y], [3, 4]);
  point.x += 10;
  assertEquals([point.getObj().x, point.getObj().y], [13, 4]);
});

Deno.test("a structure is made with values by name, the others are zero", () => {
  const particle = new Particle({ hits: 5, tag: text("t") });
  assertEquals([particle.x, particle.hits, particle.label], [0, 5, null]);
  assertEquals(particle.tag, text("t"));
  assertThrows(
    () => new AnyPoint(1, { x: 2 }),
    TypeError,
    "duplicate values for field 'x'",
  );
});

Deno.test("each field converts as C does, or refuses", () => {
  const particle = new RawValue(Particle);
  particle.hits = 2 ** 31;
  assertEquals(particle.hits, -(2 ** 31));
  assertThrows(() => particle.hits = 1.5, TypeError, "'float' object cannot be interpreted");
  assertThrows(() => particle.x = "a" as never, TypeError, "must be real number, not str");
  assertThrows(() => particle.x = 10n ** 400n as never, OverflowError, "int too large");
  particle.tag = text("12345678");
  assertEquals(particle.tag, text("12345678"));
  assertThrows(
    () => particle.tag = text("123456789"),
    ValueError,
    "bytes too long (9, maximum length 8)",
  );
  assertThrows(() => particle.tag = 5 as never, TypeError, "expected bytes, int found");
  assertThrows(() => new Value(Point, 1, 2, 3 as never), TypeError, "too many initializers");
});

Deno.test("structures in an array are set to structures or to the arguments for one", () => {
  const points = new SharedArray(Point, [[1, 2], new AnyPoint(3, 4)]);
  assertEquals([...points].map(({ x, y }) => [x, y]), [[1, 2], [3, 4]]);
  points[0]!.y = 20;
  points.set(1, points.at(0));
  points[0]!.x = 100;
  assertEquals([...points].map(({ x, y }) => [x, y]), [[100, 20], [1, 20]]);
  assertThrows(() => points.set(0, 5 as never), TypeError, "expected Point instance, got int");
  assertThrows(
    () => points.set(0, [1, 2, 3] as never),
    RuntimeError,
    "(Point) TypeError: too many initializers",
  );
});

Deno.test("a structure inside of a structure is a part of it", () => {
  class Line extends Structure.of({ from: Point, to: Point }) {}
  const line = new RawValue(Line, [1, 2], [3, 4]);
  line.to.x = 30;
  line.from = line.to;
  line.to.y = 0;
  assertEquals([line.from.x, line.from.y, line.to.x, line.to.y], [30, 4, 30, 0]);
});

Deno.test("a structure lies as a C compiler on Linux lays it out", () => {
  class Packed extends Structure {
    static readonly _pack_ = 1;
    static readonly _fields_: FieldList = [["a", c_char], ["b", c_double]];
  }
  class Loose extends Structure {
    static readonly _fields_: FieldList = [["a", c_char], ["b", c_double], ["c", c_short]];
  }
  class Longer extends Loose {
    static override readonly _fields_: FieldList = [["d", c_char], ["e", c_int]];
  }
  assertEquals([sizeof(Packed), sizeof(Loose), sizeof(Longer), sizeof(Point)], [9, 24, 32, 8]);
  assertEquals([sizeof(c_longlong), sizeof(arrayOf(c_short, 3)), sizeof(c_char_p)], [8, 6, 8]);
  assertEquals(sizeof(Bits), 4);
});

Deno.test("bit fields share a number", () => {
  class Flags extends Structure {
    static readonly _fields_: FieldList = [
      ["a", c_int, 3],
      ["b", c_int, 5],
      ["c", c_uint, 24],
      ["d", c_uint, 1],
      ["e", c_bool, 1],
    ];
    declare a: number;
    declare b: number;
    declare c: number;
    declare d: number;
    declare e: boolean;
  }
  const flags = new RawValue(Flags);
  Object.assign(flags, { a: 9, b: -2, c: 2 ** 24 - 1, d: 3, e: true });
  assertEquals([flags.a, flags.b, flags.c, flags.d, flags.e], [1, -2, 2 ** 24 - 1, 1, true]);
  assertEquals(sizeof(Flags), 8);
});

Deno.test("the fields of a union are the same memory", () => {
  const bits = new RawValue(Bits, 1);
  assertEquals(bits.int, 0x3f800000);
  bits.int = 0;
  assertEquals(bits.float, 0);
});

Deno.test("a copy of a structure is another one, its texts included", () => {
  const one = new RawValue(Particle, 1.5, 2, text("tag"), text("a text"));
  const other = copy(one);
  assertEquals([other.x, other.hits, other.tag, other.label], [
    1.5,
    2,
    text("tag"),
    text("a text"),
  ]);
  other.x = 9;
  other.label = text("another");
  assertEquals([one.x, one.label, other.x, other.tag], [1.5, text("a text"), 9, text("tag")]);
  assertEquals([other.label, other.path.slice()], [text("another"), [0, 0, 0]]);
});

Deno.test("a structure's methods and getters are its class's", () => {
  class Vector extends Structure.of({ x: "d", y: "d" }) {
    get length(): number {
      return Math.hypot(this.x, this.y);
    }
  }
  const vector = new Value(Vector, 3, 4);
  assertEquals(vector.getObj().length, 5);
  assertEquals(new RawArray(Vector, [[3, 4]])[0]!.length, 5);
});

Deno.test("structures look as in Python", () => {
  assertMatch(`${new RawValue(Point)}`, /^<__main__\.Point object at 0x[0-9a-f]+>$/);
  const point = new Value(Point);
  assertMatch(`${point}`, /^<SynchronizedPoint wrapper for <__main__\.Point object at 0x/);
  assertInstanceOf(point, SynchronizedBase);
  assertMatch(`${new RawArray(Point, 2)}`, /^<multiprocessing\.sharedctypes\.Point_Array_2 /);
});

Deno.test("fields that are none are refused", () => {
  const wrong = (fields: unknown) => {
    class Wrong extends Structure {
      static readonly _fields_ = fields;
    }
    return () => new RawValue(Wrong);
  };
  assertThrows(wrong(5), TypeError, "'_fields_' must be a sequence of pairs");
  assertThrows(wrong([["a"]]), TypeError, "must be a sequence of (name, C type) pairs");
  assertThrows(wrong([["a", Object]]), TypeError, "second item in _fields_ tuple (index 0)");
  assertThrows(wrong([["a", c_double, 3]]), TypeError, "bit fields not allowed for type c_double");
  assertThrows(wrong([["a", c_int, 33]]), ValueError, "number of bits invalid for bit field");
  assertThrows(() => new RawValue(Structure as never), TypeError, "this type has no size");
});

Deno.test("a structure without a lock has none to give", () => {
  const raw = new Value(Point, 1, 2, { lock: false });
  assertEquals([raw.x, raw.y], [1, 2]);
  assertThrows(
    () => (raw as unknown as Value).getLock(),
    AttributeError,
    "'Point' object has no attribute 'get_lock'",
  );
});
