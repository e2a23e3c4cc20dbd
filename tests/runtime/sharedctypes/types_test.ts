/** What TypeScript knows about shared values: this file passes if it compiles. */
import { assertEquals } from "@std/assert";
import {
  Lock,
  RawArray,
  RawValue,
  type RLock,
  SharedArray,
  Value,
} from "@manycore/multiprocessing";
import {
  arrayOf,
  c_bool,
  c_char_p,
  c_double,
  type c_int,
  type c_longlong,
  type CharArray,
  copy,
  Structure,
  type Synchronized,
  type SynchronizedArray,
  type SynchronizedString,
} from "@manycore/multiprocessing/sharedctypes";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true
  : false;

/** Compiles only if both types are the same. */
function is<A, B>(_: Same<A, B>): void {}

class Point extends Structure.of({ x: "d", tag: arrayOf("c", 4), flag: c_bool }) {}

Deno.test("the type of a value follows from its code", () => {
  const [int, wide, float, char, wideChar] = [
    new Value("i", 0),
    new Value("q", 0n),
    new Value("d", 0),
    new Value("c"),
    new Value("u", "a"),
  ];
  is<typeof int.value, number>(true);
  is<typeof wide.value, number | bigint>(true);
  is<typeof float.value, number>(true);
  is<typeof char.value, Uint8Array<ArrayBuffer>>(true);
  is<typeof wideChar.value, string>(true);
  is<Value<"d">["value"], number>(true);
  is<Value<"c">["value"], Uint8Array<ArrayBuffer>>(true);
  is<Value<c_longlong>["value"], number | bigint>(true);
  is<Value["value"], number>(true);
  const byName = new Value("c_longlong", 5);
  is<typeof byName.value, number | bigint>(true);
  const named: Value<"i"> = int;
  const plain: Value = named;
  assertEquals(plain.value, 0);
});

Deno.test("the type of a value follows from its C type", () => {
  const bool = new Value(c_bool, true);
  const text = new Value(c_char_p, null);
  is<typeof bool.value, boolean>(true);
  is<typeof text.value, Uint8Array<ArrayBuffer> | null>(true);
  const point = new Value(Point, 1, new Uint8Array(2), true);
  is<typeof point.x, number>(true);
  is<typeof point.tag, Uint8Array<ArrayBuffer>>(true);
  is<typeof point.flag, boolean>(true);
  is<ReturnType<typeof point.getObj>, Point>(true);
});

Deno.test("the lock's type is known", () => {
  const [own, given] = [new Value("i", 0), new Value("i", 0, { lock: new Lock() })];
  is<ReturnType<typeof own.getLock>, RLock>(true);
  is<ReturnType<typeof given.getLock>, Lock>(true);
  const raw = new Value("i", 0, { lock: false });
  is<typeof raw, c_int>(true);
  // @ts-expect-error a value without a lock has none to give
  const none = () => raw.getLock();
  assertEquals(typeof none, "function");
});

Deno.test("the type of an array follows from its code or C type", () => {
  const [ints, floats, text] = [
    new SharedArray("i", 3),
    new SharedArray(c_double, [1]),
    new SharedArray("c", 3),
  ];
  is<ReturnType<typeof ints.at>, number>(true);
  is<ReturnType<typeof ints.slice>, number[]>(true);
  is<ReturnType<typeof ints.view>, Int32Array>(true);
  is<ReturnType<typeof floats.view>, Float64Array>(true);
  is<typeof text, SynchronizedString<RLock>>(true);
  is<ReturnType<typeof text.slice>, Uint8Array<ArrayBuffer>>(true);
  const points = new RawArray(Point, 2);
  is<ReturnType<typeof points.at>, Point>(true);
  const raw = new SharedArray("c", 3, { lock: false });
  is<typeof raw, CharArray>(true);
  const named: SharedArray<"i"> = ints;
  const plain: SharedArray = named;
  assertEquals(plain.length, 3);
});

Deno.test("what cannot be stored does not compile", () => {
  const [int, ints, text] = [new Value("i", 0), new SharedArray("i", 1), new Value(c_char_p)];
  const wrong = () => {
    // @ts-expect-error no text in an int
    int.value = "a";
    // @ts-expect-error no text among ints
    ints[0] = "a";
    // @ts-expect-error nor by set
    ints.set(0, "a");
    // @ts-expect-error bytes, not text
    text.value = "a";
    // @ts-expect-error a value of the code's type
    new RawValue("u", 5);
    // @ts-expect-error no code
    new Value("zz", 1);
    // @ts-expect-error no code of an array either
    new SharedArray("zz", 1);
  };
  assertEquals(typeof wrong, "function");
});

Deno.test("a copy has the type of what it was made of", () => {
  const point = copy(new RawValue(Point, 1.5));
  is<typeof point, Point>(true);
  assertEquals(point.x, 1.5);
});

Deno.test("classes name the types of parameters", () => {
  const sum = (array: SynchronizedArray, factor: Synchronized) =>
    array.slice().reduce((total, value) => total + value * factor.value, 0);
  assertEquals(sum(new SharedArray("i", [1, 2]), new Value("d", 0.5)), 1.5);
});
