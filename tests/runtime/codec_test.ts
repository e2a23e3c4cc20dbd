import { assert, assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import * as values from "./targets/values.ts";
import { boundMethod, OSError, registerCodec, ValueError } from "@manycore/multiprocessing";
import { decode, decodeWith, encode, encodeWith, formMark } from "@internals";

/** The value as a receiver sees it. */
function sent<T>(value: T): T {
  return decode(encode(value).slice()) as T;
}

function random(seed: number): () => number {
  return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

/** A value of plain parts, nested up to `depth`. */
function anything(next: () => number, depth: number): unknown {
  const size = Math.floor(next() * 20);
  const many = (make: (i: number) => unknown) => Array.from({ length: size }, (_, i) => make(i));
  switch (Math.floor(next() * (depth > 0 ? 13 : 9))) {
    case 0:
      return Math.floor((next() - 0.5) * 2 ** Math.floor(next() * 54));
    case 1:
      return (next() - 0.5) * 10 ** Math.floor(next() * 300);
    case 2:
      return BigInt(Math.floor((next() - 0.5) * 2 ** 53)) ** BigInt(size);
    case 3:
      return many(() => String.fromCharCode(97 + next() * 26)).join("");
    case 4:
      return many(() => String.fromCharCode(next() * 0xffff)).join("");
    case 5:
      return [undefined, null, true, false, NaN, -0, Infinity][size % 7];
    case 6:
      return new Date(Math.floor(next() * 1e12));
    case 7:
      return Uint8Array.from(many(() => Math.floor(next() * 256)) as number[]);
    case 8:
      return "é".repeat(size * 9);
    case 9:
      return many(() => anything(next, depth - 1));
    case 10:
      return Object.fromEntries(many((i) => [`key${i}`, anything(next, depth - 1)]) as []);
    case 11:
      return new Map(many((i) => [i, anything(next, depth - 1)]) as []);
    default:
      return new Set(many(() => anything(next, depth - 1)));
  }
}

Deno.test("plain values arrive as they were", () => {
  const plain = [
    ...[0, 1, 127, 128, -1, -32, -33, 255, 65536, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53 - 1],
    ...[-0, 0.1, NaN, Infinity, -Infinity, Number.MIN_VALUE, 1e308],
    ...[0n, 1n, -1n, 255n, 256n, 2n ** 64n, -(2n ** 1000n)],
    ...[
      "",
      "a",
      "a".repeat(31),
      "a".repeat(32),
      "a".repeat(100_000),
      "é",
      "日本",
      "😀",
      "\ud800",
      "\0",
    ],
    ...[undefined, null, true, false, Symbol.for("known")],
    ...[new Date(5), new Date(NaN), /a\/b/giu, new URL("https://a.b/c?d#e")],
    ...[[], [1, [2, [3]]], {}, { a: { b: [] } }, new Map<unknown, unknown>([[{}, 1], ["a", []]])],
    ...[new Set([1, "a", null]), Object.create(null), new Array(3), Object(5), Object("s")],
  ];
  for (const value of plain) assertEquals(sent(value), value);
});

Deno.test("every number, string and nesting of a thousand random values arrives as it was", () => {
  const next = random(42);
  for (let i = 0; i < 1000; i++) {
    const value = anything(next, 4);
    assertEquals(sent(value), value);
  }
});

Deno.test("equal values give equal bytes", () => {
  const make = () => ({
    a: [1, "two", new Map([["k", new Set([3n])]])],
    p: new values.Point(1, 2),
  });
  assertEquals(encode(make()).slice(), encode(make()).slice());
});

Deno.test("binary data arrives with its type, and only the part that the view shows", () => {
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => i);
  const views = [
    bytes,
    bytes.buffer,
    bytes.subarray(3, 7),
    new DataView(bytes.buffer, 4, 8),
    ...[Int8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array].map((
      type,
    ) => new type(bytes.buffer)),
    ...[Float32Array, Float64Array, BigInt64Array, BigUint64Array].map((type) =>
      new type(bytes.buffer)
    ),
  ];
  for (const view of views) assertEquals(sent(view), view);
  assertEquals(sent(bytes.subarray(3, 7)).buffer.byteLength, 4);
});

Deno.test("shared references stay shared, cycles stay cycles", () => {
  const shared = { n: 1 };
  const value: Record<string, unknown> = { a: shared, b: [shared], m: new Map([[shared, shared]]) };
  value.self = value;
  const copy = sent(value);
  assertStrictEquals((copy.b as unknown[])[0], copy.a);
  assertStrictEquals([...(copy.m as Map<unknown, unknown>).keys()][0], copy.a);
  assertStrictEquals(copy.self, copy);
});

Deno.test("instances arrive with class and fields, without a call of the constructor", () => {
  const point = new values.Point(1, 2);
  const copy = sent(point);
  assert(copy instanceof values.Point);
  assertEquals([copy.x, copy.y, copy.sum()], [1, 2, 3]);
});

Deno.test("classes derived from Array, Map and Error keep class, content and fields", () => {
  const stack = values.Stack.from([1, 2]) as values.Stack;
  stack.label = "s";
  const registry = new values.Registry([["a", 1]]);
  registry.label = "r";
  for (const value of [stack, registry]) {
    const copy = sent(value);
    assertEquals([copy.constructor, copy.label, [...copy]], [value.constructor, value.label, [
      ...value,
    ]]);
  }
  const error = new values.BadInput("age");
  const copy = sent(error);
  assert(copy instanceof values.BadInput && copy instanceof RangeError);
  assertEquals([copy.name, copy.message, copy.field, copy.stack], [
    "BadInput",
    "bad age",
    "age",
    error.stack,
  ]);
});

Deno.test("errors arrive with message, stack, cause, args and what else is their own", () => {
  const error = new TypeError("outer", { cause: new ValueError("inner", 2) });
  const copy = sent(error);
  assert(copy instanceof TypeError && copy.cause instanceof ValueError);
  assertEquals([copy.message, copy.stack, (copy.cause as ValueError).args], [
    "outer",
    error.stack,
    ["inner", 2],
  ]);
  assertEquals(Object.keys(copy), []);
  const missing = sent(new OSError(2, "No such file or directory", "x"));
  assertEquals([missing.errno, missing.filename], [2, "x"]);
  const several = sent(new AggregateError([new Error("a")], "several"));
  assertEquals([several.message, (several.errors[0] as Error).message], ["several", "a"]);
  const circle: Error & { self?: unknown } = new Error("circle");
  circle.self = [circle];
  circle.cause = circle;
  const again = sent(circle);
  assertStrictEquals((again.self as unknown[])[0], again);
  assertStrictEquals(again.cause, again);
  const aborted = sent(new DOMException("stop", "AbortError"));
  assertEquals([aborted instanceof DOMException, aborted.name, aborted.message], [
    true,
    "AbortError",
    "stop",
  ]);
});

Deno.test("a registered form replaces private fields, also for classes derived from it", () => {
  assertEquals(sent(new values.Money(5)).cents, 5);
  const price = sent(new values.Price(7));
  assertEquals([price instanceof values.Price, price.cents, price.currency], [true, 7, "EUR"]);
});

Deno.test("a form that is filled may contain itself", () => {
  const bag = new values.Bag();
  bag.add(1);
  bag.add(bag);
  const copy = sent(bag);
  assertEquals(copy.things[0], 1);
  assertStrictEquals(copy.things[1], copy);
});

Deno.test("a plain array can be marked to travel in a form", () => {
  class Pair extends Array<number> {}
  registerCodec(Pair, "tests.Pair", {
    write: (pair) => Array.from(pair),
    read: (numbers: number[]) => Object.assign(numbers, { [formMark]: "tests.Pair" }),
  });
  const pair = Object.assign([1, 2], { [formMark]: "tests.Pair" });
  const copy = sent([pair, pair]);
  assertStrictEquals(copy[0], copy[1]);
  assertEquals([copy[0]![formMark], [...copy[0]!]], ["tests.Pair", [1, 2]]);
});

Deno.test("pickle's own hooks are honoured", () => {
  const copy = sent(new values.Stateful());
  assertEquals([copy instanceof values.Stateful, copy.kept, copy.dropped], [true, 2, null]);
});

Deno.test("functions and classes arrive as themselves", () => {
  const functions = [
    values.double,
    values.triple,
    values.arrow,
    values.default,
    values.Point,
    Math.sqrt,
    parseInt,
    String,
    Number.isInteger,
    Array,
  ];
  for (const one of functions) assertStrictEquals(sent<unknown>(one), one);
});

Deno.test("a function may travel as the call that makes it", () => {
  assertEquals(sent(values.adder(3))(4), 7);
  assertEquals(sent(boundMethod(new values.Point(3, 4), "sum"))(), 7);
});

Deno.test("what cannot travel is named, with its place and what to do", () => {
  const refused: [value: unknown, text: string][] = [
    [
      { a: [1, { b: Promise.resolve() }] },
      "Cannot send a Promise: await it and send what it resolves to (at value.a[1].b",
    ],
    [
      new Map([["k", new WeakMap()]]),
      'Cannot send a WeakMap: what it refers to lives in this process only. Send a Map, a Set or the object itself (at value.get("k")',
    ],
    [Symbol("mine"), "Cannot send Symbol(mine): only symbols of Symbol.for"],
    [
      [() => 1],
      "Functions travel by the name under which a module exports them: name it and export it (at value[0]",
    ],
    [values.notSent(), `Cannot send "inner": it is not exported by ${import.meta.url}`],
    [[].push.bind([]), 'use boundMethod(instance, "push")'],
    [new values.Secret(), "Cannot send a Secret: its class has private #fields"],
    [new Uint8Array(new SharedArrayBuffer(4)), "share memory through Value or Array"],
    [[1][Symbol.iterator](), "Send an array of what it gives"],
    [new TextDecoder(), "Cannot send a TextDecoder"],
  ];
  for (const [value, text] of refused) assertThrows(() => encode(value), TypeError, text);
});

Deno.test("after a refusal the next value is encoded as if nothing had been", () => {
  const object = { a: 1 };
  assertThrows(() => encode([object, Promise.resolve()]), TypeError);
  assertEquals(sent([object, object]), [object, object]);
});

Deno.test("a form may encode while it is being encoded", () => {
  class Nested {
    content: unknown;
    constructor(content: unknown) {
      this.content = content;
    }
  }
  registerCodec(Nested, "tests.Nested", {
    write: (nested) => encode(nested.content).slice(),
    read: (bytes: Uint8Array) => new Nested(decode(bytes)),
  });
  const value = ["before", new Nested({ deep: [1, new Nested("x".repeat(100_000))] }), "after"];
  assertEquals(sent(value), value);
});

Deno.test("a value too deep for the stack is refused", () => {
  let value: unknown[] = [];
  for (let i = 0; i < 1_000_000; i++) value = [value];
  assertThrows(() => encode(value), TypeError, "nested this deeply");
});

Deno.test("bytes in shared memory are decoded as others", () => {
  const bytes = encode({ text: "héllo", data: Uint8Array.of(1, 2) });
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  assertEquals(decode(shared), { text: "héllo", data: Uint8Array.of(1, 2) });
});

Deno.test("a header can be read although the value cannot", () => {
  const bytes = encodeWith([1, 70_000, -5], "value").slice();
  const header = [0, 0, 0];
  assertEquals(decodeWith(bytes, header), "value");
  assertEquals(header, [1, 70_000, -5]);
  const cut = bytes.subarray(0, bytes.length - 6);
  const again = [0, 0, 0];
  assertThrows(() => decodeWith(cut, again), RangeError, "ends too early");
  assertEquals(again, [1, 70_000, -5]);
});
