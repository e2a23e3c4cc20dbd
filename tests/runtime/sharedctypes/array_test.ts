import { assertEquals, assertInstanceOf, assertMatch, assertThrows } from "@std/assert";
import {
  AttributeError,
  Lock,
  RawArray,
  RLock,
  SharedArray,
  TypeError,
  ValueError,
} from "@manycore/multiprocessing";
import {
  arrayOf,
  c_bool,
  c_char_p,
  c_double,
  c_int,
  c_longdouble,
  c_void_p,
  type CType,
  SynchronizedArray,
  type TypeCode,
} from "@manycore/multiprocessing/sharedctypes";
import { IndexError } from "@internals";

/** What each type makes of its first elements, and the typed array over them. */
const types: readonly [TypeCode | CType, ArrayLike<unknown>, unknown[], string][] = [
  ["b", [1, -1, 200], [1, -1, -56], "Int8Array"],
  ["B", [1, -1, 200], [1, 255, 200], "Uint8Array"],
  ["h", [40000, -1], [-25536, -1], "Int16Array"],
  ["H", [-1, 70000], [65535, 4464], "Uint16Array"],
  ["i", [2 ** 31, 2 ** 40 + 7], [-(2 ** 31), 7], "Int32Array"],
  ["I", [-1, 2 ** 32], [2 ** 32 - 1, 0], "Uint32Array"],
  ["l", [2n ** 63n, -1], [-(2n ** 63n), -1], "BigInt64Array"],
  ["q", [2 ** 53, 2n ** 53n - 1n], [2n ** 53n, 2 ** 53 - 1], "BigInt64Array"],
  [
    "q",
    [0, -1, -5, 2 ** 32, -(2 ** 32) - 1, 2 ** 53 - 1, -(2 ** 53) + 1, 2n ** 62n, -(2n ** 52n)],
    [0, -1, -5, 2 ** 32, -(2 ** 32) - 1, 2 ** 53 - 1, -(2 ** 53) + 1, 2n ** 62n, -(2 ** 52)],
    "BigInt64Array",
  ],
  [
    "Q",
    [2n ** 63n + 1n, 2 ** 52 + 1, 0xfff0_0000n << 32n, 0x7ff8_0000n << 32n],
    [2n ** 63n + 1n, 2 ** 52 + 1, 0xfff0_0000n << 32n, 0x7ff8_0000n << 32n],
    "BigUint64Array",
  ],
  ["L", [-1, 5], [2n ** 64n - 1n, 5], "BigUint64Array"],
  ["Q", [2n ** 64n, 2n ** 62n], [0, 2n ** 62n], "BigUint64Array"],
  ["f", [0.1, 1e40], [0.10000000149011612, Infinity], "Float32Array"],
  ["d", [0.1, 3, true], [0.1, 3, 1], "Float64Array"],
  ["u", "aé😀", ["a", "é", "😀"], "Uint32Array"],
  [c_bool, [1, 0, "x", ""], [true, false, true, false], "Uint8Array"],
  [c_void_p, [0, 5, null], [null, 5, null], "BigUint64Array"],
];

for (const [type, given, expected, view] of types) {
  const name = typeof type === "string" ? type : type.name;
  Deno.test(`an array of ${name} holds what C makes of ${given[0]} and others`, () => {
    const array = new SharedArray<unknown>(type, given);
    assertEquals([...array], expected);
    assertEquals(array.view().constructor.name, view);
    assertEquals(array.view().length, expected.length);
  });
}

Deno.test("an array of a given length is zero", () => {
  assertEquals(new SharedArray("i", 3).slice(), [0, 0, 0]);
  assertEquals(new SharedArray("d", 2).slice(), [0, 0]);
  assertEquals(new SharedArray("i", 0).length, 0);
  assertEquals(new SharedArray(c_char_p, 2).slice(), [null, null]);
});

Deno.test("an array is made from whatever has a length", () => {
  assertEquals(new SharedArray("i", new Set([4, 5])).slice(), [4, 5]);
  assertEquals(new SharedArray("i", new Uint8Array([4, 5])).slice(), [4, 5]);
  assertEquals(new SharedArray("d", new Float64Array([4, 0.5])).slice(), [4, 0.5]);
  assertEquals(new SharedArray<unknown>("i", new Map([[7, "x"]])).slice(), [7]);
  assertEquals(new SharedArray<unknown>("i", new SharedArray("i", [1, 2])).slice(), [1, 2]);
});

const refused: readonly [unknown, unknown, typeof TypeError | typeof ValueError, string][] = [
  ["i", [1.5], TypeError, "'float' object cannot be interpreted as an integer"],
  ["i", "ab", TypeError, "'str' object cannot be interpreted as an integer"],
  ["d", ["x"], TypeError, "must be real number, not str"],
  ["c", "ab", TypeError, "one character bytes, bytearray or integer expected"],
  ["u", new Uint32Array([65]), TypeError, "unicode string expected instead of int instance"],
  ["u", [1], TypeError, "unicode string expected instead of int instance"],
  ["i", -1, ValueError, "Array length must be >= 0, not -1"],
  ["i", 2.5, TypeError, "object of type 'float' has no len()"],
  ["i", null, TypeError, "object of type 'NoneType' has no len()"],
  ["i", [1, 2].values(), TypeError, "object of type 'generator' has no len()"],
  ["z", 3, TypeError, "this type has no size"],
  [Object, 3, TypeError, "unsupported operand type(s) for *: 'type' and 'int'"],
];

for (const [type, given, error, message] of refused) {
  Deno.test(`an array of ${type} cannot be made of ${given}: ${message}`, () => {
    assertThrows(() => new SharedArray(type as string, given), error, message);
  });
}

for (const Type of [SharedArray, RawArray] as (typeof SharedArray)[]) {
  const make = () => new Type("i", [1, 2, 3, 4, 5]);

  Deno.test(`the elements of ${Type.name} are read and set by index, from the end too`, () => {
    const array = make();
    assertEquals([array[0], array[-1], array.at(1), array.at(-2)], [1, 5, 2, 4]);
    array[0] = 10;
    array[-1]! += 1;
    array.set(1, 20);
    array.set(-2, 40);
    assertEquals([...array], [10, 20, 3, 40, 6]);
  });

  Deno.test(`an index beyond the ends of ${Type.name} is an error`, () => {
    const array = make();
    for (const index of [5, -6]) {
      assertThrows(() => array[index], IndexError, "invalid index");
      assertThrows(() => array.at(index), IndexError, "invalid index");
      assertThrows(() => array[index] = 1, IndexError, "invalid index");
      assertThrows(() => array.set(index, 1), IndexError, "invalid index");
    }
    assertThrows(() => array.at(1.5), TypeError, "indices must be integers");
    assertThrows(() => array.at(2 ** 64), IndexError, "cannot fit 'int'");
  });

  Deno.test(`an element of ${Type.name} refuses what is none of its type`, () => {
    const array = make();
    assertThrows(() => array[0] = 1.5, TypeError, "'float' object");
    assertThrows(() => array.set(0, "a" as never), TypeError, "'str' object");
    assertEquals(array[0], 1);
  });

  Deno.test(`slices of ${Type.name} are Python's`, () => {
    const array = make();
    assertEquals(array.slice(), [1, 2, 3, 4, 5]);
    assertEquals(array.slice(1, 3), [2, 3]);
    assertEquals(array.slice(-2), [4, 5]);
    assertEquals(array.slice(null, null, -1), [5, 4, 3, 2, 1]);
    assertEquals(array.slice(null, -1, 2), [1, 3]);
    assertEquals(array.slice(4, 1), []);
    assertEquals(array.slice(10), []);
    assertThrows(() => array.slice(0, 1, 0), ValueError, "slice step cannot be zero");
  });

  Deno.test(`a slice of ${Type.name} takes as many values as it has places`, () => {
    const array = make();
    array.setSlice([10, 20], 0, 2);
    array.setSlice([30, 50], 2, null, 2);
    assertEquals(array.slice(), [10, 20, 30, 4, 50]);
    array.setSlice(new Int32Array([1, 2, 3, 4, 5]));
    assertEquals(array.slice(), [1, 2, 3, 4, 5]);
    for (const values of [[1], [1, 2, 3]]) {
      assertThrows(
        () => array.setSlice(values, 0, 2),
        ValueError,
        "Can only assign sequence of same size",
      );
    }
    assertThrows(() => array.setSlice(5 as never, 0, 2), ValueError, "same size");
  });

  Deno.test(`the typed array of ${Type.name} is its memory`, () => {
    const array = make();
    const view: Int32Array = array.view();
    view[0] = 100;
    array[1] = 200;
    assertEquals([array[0], view[1]], [100, 200]);
    assertEquals(Atomics.add(view, 2, 5), 3);
    assertEquals(array[2], 8);
  });
}

Deno.test("an element is not cut off from its array", () => {
  const grid = new RawArray(arrayOf(c_int, 3), 2);
  grid[1]!.set(2, 5);
  grid.at(0).setSlice([1, 2, 3]);
  assertEquals(grid.slice().map((row) => row.slice()), [[1, 2, 3], [0, 0, 5]]);
  assertEquals([...grid.view()], [1, 2, 3, 0, 0, 5]);
});

Deno.test("an array in memory of this process is zero where nothing is given", () => {
  const Triple = arrayOf("d", 3);
  assertEquals(new Triple(1, 2).slice(), [1, 2, 0]);
  assertThrows(() => new Triple(1, 2, 3, 4), IndexError, "invalid index");
  assertEquals(arrayOf("d", 3), Triple);
});

Deno.test("arrays look as in Python", () => {
  const name = "multiprocessing.sharedctypes.c_int_Array_2 object at 0x[0-9a-f]+";
  assertMatch(`${new SharedArray("i", 2)}`, RegExp(`^<SynchronizedArray wrapper for <${name}>>$`));
  assertMatch(`${new RawArray("i", 2)}`, RegExp(`^<${name}>$`));
  assertMatch(
    `${new SharedArray("c", 2)}`,
    /^<SynchronizedString wrapper for <multi.*c_char_Array_2 /,
  );
  assertMatch(Deno.inspect(new SharedArray("i", 2)), /^<SynchronizedArray wrapper for </);
});

Deno.test("an array has a lock of its own, a given one, or none", () => {
  const lock = new Lock();
  assertInstanceOf(new SharedArray("i", 1).getLock(), RLock);
  assertEquals(new SharedArray("i", 1, { lock }).getLock(), lock);
  const raw: RawArray<"i"> = new SharedArray("i", 1, { lock: false });
  assertThrows(
    () => (raw as unknown as SharedArray).getLock(),
    AttributeError,
    "'c_int_Array_1' object has no attribute 'get_lock'",
  );
});

Deno.test("what an array has not is Python's error, not undefined", () => {
  for (const name of ["value", "raw"] as const) {
    const text = `has no attribute '${name}'`;
    assertThrows(() => (new SharedArray("i", 1) as never)[name], AttributeError, text);
    assertThrows(() => (new RawArray("i", 1) as never)[name], AttributeError, text);
  }
});

Deno.test("an array is one in the eyes of instanceof", () => {
  const array = new SharedArray("i", 1);
  assertInstanceOf(array, SharedArray as never);
  assertInstanceOf(array, SynchronizedArray);
  assertEquals(([] as unknown) instanceof (SharedArray as never), false);
});

Deno.test("numbers of 128 bits have room, and the precision of a double", () => {
  const array = new RawArray(c_longdouble, [1.5, 2.5]);
  assertEquals(array.slice(), [1.5, 2.5]);
});

Deno.test("a million elements are made of a list", () => {
  const list = Array.from({ length: 1e6 }, (_, i) => i / 2);
  const array = new RawArray(c_double, list);
  assertEquals([array[999_999], array.length], [499_999.5, 1e6]);
});

Deno.test("an array refuses more arguments than it has", () => {
  const Loose = SharedArray as unknown as new (...given: unknown[]) => unknown;
  assertThrows(
    () => new Loose("i", 1, 2),
    TypeError,
    "BaseContext.Array() takes 3 positional arguments but 4 were given",
  );
});
