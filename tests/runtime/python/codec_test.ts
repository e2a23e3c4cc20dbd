import { assertEquals, assertInstanceOf } from "@std/assert";
import { Queue } from "@manycore/multiprocessing";
import {
  bytearray,
  bytes,
  complex,
  Dict,
  Ellipsis,
  ExceptionGroup,
  FileNotFoundError,
  float,
  frozenset,
  getattr,
  invoke,
  KeyError,
  list,
  NotImplemented,
  OSError,
  PySet,
  range,
  repr,
  Slice,
  tuple,
  type,
  ValueError,
} from "@manycore/multiprocessing/python";

const values: readonly unknown[] = [
  tuple.of(),
  tuple.of(1, "a", [tuple.of(2)]),
  new Dict<unknown, unknown>([["a", 1], [tuple.of(1, 2), float(3)], [2.5, null]]),
  new PySet([3, 1, 2]),
  frozenset(["x"]),
  float(2),
  10n ** 30n,
  complex(1, -2),
  range(1, 10, 3),
  new Slice(1, null, 2),
  bytes.literal("a\xff"),
  bytearray(bytes.literal("xy")),
  NotImplemented,
  Ellipsis,
  new KeyError("k"),
  new OSError(2, "No such file or directory", "f"),
  new ExceptionGroup("several", [new ValueError("a")]),
];

for (const value of values) {
  Deno.test(`${repr(value)} arrives as what it was`, async () => {
    const queue = new Queue<unknown>();
    await queue.put(value);
    const arrived = await queue.get();
    assertEquals(repr(arrived), repr(value));
    assertEquals(repr(type(arrived)), repr(type(value)));
    queue.close();
  });
}

Deno.test("what arrives can be used as before", async () => {
  const queue = new Queue<Dict<unknown, unknown>>();
  await queue.put(new Dict<unknown, unknown>([[tuple.of(1, 2), "pair"], [true, "yes"]]));
  const dict = await queue.get();
  assertEquals([dict.get(tuple.of(1, 2)), dict.get(1)], ["pair", "yes"]);
  queue.close();
});

Deno.test("an exception arrives with its fields", async () => {
  const queue = new Queue<OSError>();
  await queue.put(new OSError(2, "No such file or directory", "f"));
  const error = await queue.get();
  assertInstanceOf(error, FileNotFoundError);
  assertEquals([error.errno, error.filename, list(error.args)], [2, "f", [
    2,
    "No such file or directory",
  ]]);
  queue.close();
});

Deno.test("a bound method of a built-in value arrives", async () => {
  const queue = new Queue<unknown>();
  await queue.put(getattr("abcabc", "count"));
  assertEquals(invoke(await queue.get(), "b"), 2);
  queue.close();
});
