import { assert, assertEquals, assertInstanceOf, assertThrows } from "@std/assert";
import {
  Decimal,
  dumps,
  Fraction,
  loads,
  PickleBuffer,
  registerClass,
  UnpicklingError,
} from "@manycore/multiprocessing/pickle";
import { Dict, Float, FrozenSet, PySet, Tuple } from "@manycore/multiprocessing/python";
import type { datetime } from "@manycore/multiprocessing/python/datetime";

const encode = (text: string) => new TextEncoder().encode(text);
const copy = (value: unknown) => loads(dumps(value));

Deno.test("values that Python has arrive as what they were", () => {
  const values = [null, true, 1, -7, 2n ** 80n, 1.5, "text", "\u{1f600}\ud800"];
  for (const value of values) assertEquals(copy(value), value);
  assert(Number.isNaN(copy(NaN)));
  assertInstanceOf(copy(new Float(3)), Float);
  assertInstanceOf(copy(Tuple.of(1, 2)), Tuple);
  assertInstanceOf(copy(new FrozenSet([1])), FrozenSet);
});

Deno.test("values that only JavaScript has arrive as what Python has for them", () => {
  const record = copy({ a: 1, b: undefined }) as Dict<string, unknown>;
  assertInstanceOf(record, Dict);
  assertEquals([...record.entries()], [["a", 1], ["b", null]]);
  assertInstanceOf(copy(new Map([[1, 2]])), Dict);
  assertInstanceOf(copy(new Set([1])), PySet);
  assertEquals(String(copy(new Uint8Array([1, 2]))), "b'\\x01\\x02'");
  const date = copy(new Date(Date.UTC(2024, 1, 29, 12, 0, 0, 250))) as datetime;
  assertEquals(String(date), "2024-02-29 12:00:00.250000+00:00");
  assertEquals(String(copy(new Float64Array([1.5, 2]))), "array('d', [1.5, 2.0])");
  assertEquals((copy(new RangeError("too far")) as Error).name, "ValueError");
});

Deno.test("shared references and cycles arrive as such", () => {
  const shared = [1];
  const value: unknown[] = [shared, shared];
  value.push(value);
  const got = copy(value) as unknown[];
  assert(got[0] === got[1]);
  assert(got[2] === got);
});

Deno.test("a decimal keeps its digits and a fraction its terms", () => {
  assertEquals(String(copy(new Decimal("1.50"))), "1.50");
  assertEquals(String(copy(new Fraction(2, -6))), "-1/3");
  assertThrows(() => new Decimal("1.x"));
  assertThrows(() => new Fraction(1, 0));
});

Deno.test("a class that is registered travels by its Python name", () => {
  class Point {
    constructor(readonly x: number, readonly y: number) {}
  }
  registerClass(Point, { module: "shapes" });
  const bytes = dumps(new Point(1, 2));
  assert(new TextDecoder("latin1").decode(bytes).includes("shapes"));
  const point = loads(bytes) as Point;
  assertInstanceOf(point, Point);
  assertEquals([point.x, point.y], [1, 2]);
});

Deno.test("a name that is not registered is named, and nothing of it runs", () => {
  const harmful = [
    "cos\nsystem\n(S'echo harm'\ntR.",
    "cbuiltins\neval\n(S'1'\ntR.",
    "\x80\x04\x8c\x0asubprocess\x8c\x05Popen\x93.",
    "(S'x'\niposix\nsystem\n.",
  ];
  const names = ["os.system", "builtins.eval", "subprocess.Popen", "posix.system"];
  harmful.forEach((text, i) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    assertThrows(() => loads(bytes), UnpicklingError, names[i]);
  });
});

Deno.test("what is small when it is sent is not large when it has been read", () => {
  const tries = [
    "cbuiltins\nbytes\n(I1000000000\ntR.",
    "cbuiltins\nlist\n(cbuiltins\nrange\n(I1000000000\ntRtR.",
    "ccollections\ndeque\n(cbuiltins\nrange\n(I1000000000\ntRtR.",
    "\x80\x04B\xff\xff\xff\xff.",
    "\x80\x04\x8e\xff\xff\xff\xff\xff\xff\x00\x00.",
    "\x80\x02\x8b\xff\xff\xff\x7f.",
  ];
  for (const text of tries) {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    assertThrows(() => loads(bytes), UnpicklingError);
  }
});

Deno.test("a key that holds itself many times over is refused before it is hashed", () => {
  // t = (); forty times t = (t, t); {t: None}
  const plain = Uint8Array.from(`})${"2\x86".repeat(40)}Ns.`, (letter) => letter.charCodeAt(0));
  assertThrows(() => loads(plain), UnpicklingError, "takes too long");
});

Deno.test("what is nested deeply is read, whatever the depth", () => {
  const depth = 100_000;
  const bytes = encode("]".repeat(depth) + "a".repeat(depth - 1) + ".");
  let value = loads(bytes) as unknown[];
  let seen = 1;
  while (value.length > 0) {
    value = value[0] as unknown[];
    seen++;
  }
  assertEquals(seen, depth);
});

Deno.test("buffers can travel beside the pickle", () => {
  const buffers: PickleBuffer[] = [];
  const large = new Uint8Array(1000).fill(7);
  const bytes = dumps(["head", new PickleBuffer(large)], {
    protocol: 5,
    bufferCallback: (buffer) => void buffers.push(buffer),
  });
  assert(bytes.length < 50);
  assertEquals(loads(bytes, { buffers: buffers.map((one) => one.raw()) }), ["head", large]);
  assertThrows(() => loads(bytes), UnpicklingError, "out-of-band");
});
