import { assertEquals, assertRejects, assertThrows, fail } from "@std/assert";
import {
  Lock,
  Pipe,
  Pool,
  Queue,
  RawArray,
  RawValue,
  SharedArray,
  Value,
  ValueError,
} from "@manycore/multiprocessing";
import {
  arrayOf,
  c_bool,
  c_char_p,
  c_double,
  c_int,
  Structure,
  SynchronizedArray,
} from "@manycore/multiprocessing/sharedctypes";
import { start, testEach } from "../start.ts";
import * as targets from "../targets/shared.ts";
import { decode, encode } from "@internals";

const bytes = (text: string) => new TextEncoder().encode(text);

/** What a value becomes on its way. */
function sent<T>(value: T): T {
  return decode(encode(value)) as T;
}

testEach("an array is the same memory in a child, with a lock or without", async () => {
  for (const array of [new RawArray("d", [1, 2.5]), new SharedArray("d", [1, 2.5])]) {
    await start(targets.double, array).join();
    assertEquals(array.slice(), [2, 5]);
  }
});

testEach("structures, their texts and parts are the same memory in a child", async () => {
  const particle = new Value(targets.Particle, 1, 2, bytes("tag"), bytes("label"));
  const points = new RawArray(targets.Point, [[1, 0], [2, 0]]);
  await start(targets.move, particle, points).join();
  assertEquals([particle.x, particle.hits, particle.tag], [1.5, 7, bytes("moved")]);
  assertEquals(particle.label, bytes("a label of another process"));
  assertEquals(particle.path.slice(), [0, 2.5, 0]);
  assertEquals([...points].map((point) => point.y), [10, 20]);
});

testEach("a text that a child has stored is read when the child is gone", async () => {
  const text = new Value(c_char_p, bytes("Hello World"));
  await start(targets.setText, text, "from the child").join();
  assertEquals(text.value, bytes("from the child"));
});

testEach("texts that several processes store without a lock are whole", async () => {
  const text = new RawValue(c_char_p, bytes("b"));
  const stop = new RawValue("i", 0);
  const started = new Queue();
  const children = ["a", "b"].map((letter) =>
    start(targets.storeTexts, text, letter, stop, started)
  );
  try {
    for (const _ of children) await started.get();
    for (let i = 0; i < 10_000; i++) {
      const value = text.value!;
      if (value[0] !== value.at(-1)) fail(`part of one text, part of another, after ${i} others`);
    }
  } finally {
    stop.value = 1;
    await Promise.all(children.map((child) => child.join()));
  }
});

testEach("the typed array of a value is the same memory in a child", async () => {
  const value = new Value("i", 0);
  const children = [1, 2].map(() => start(targets.addAtomically, value, 5000));
  const view = value.view();
  for (let i = 0; i < 5000; i++) Atomics.add(view, 0, 1);
  await Promise.all(children.map((child) => child.join()));
  assertEquals(value.value, 15_000);
});

testEach("an array goes through a queue inside of other values", async () => {
  const queue = new Queue();
  const child = start(targets.fillFromQueue, queue);
  const array = new SharedArray("i", 4);
  await queue.put({ array });
  await child.join();
  assertEquals(array.slice(), [1, 2, 3, 4]);
});

testEach("an array of a child that is gone lives on where it was sent, with its type", async () => {
  const [here, there] = Pipe();
  const child = start(targets.makeAndSend, there, c_int);
  const array = await here.recv() as SynchronizedArray;
  await child.join();
  array[0]! += 10;
  assertEquals([array instanceof SynchronizedArray, array.slice()], [true, [11, 2, 3]]);
});

testEach("values reach the workers of a pool", async () => {
  const total = new Value("i", 0);
  await using pool = new Pool(2);
  await pool.starmap(targets.update, [1, 2, 3, 4].map((n) => [total, n * 10] as [Value, number]));
  assertEquals(total.value, 100);
});

testEach("values look in a child as they look here", async () => {
  const queue = new Queue();
  const values = [
    new Value("i", 7),
    new RawValue("d", 3),
    new Value(targets.Point, 1, 2),
    new RawArray(targets.Point, 2),
    new RawArray(arrayOf("i", 2), 2),
    new SharedArray("c", bytes("abc")),
    new RawValue(c_bool, true),
  ];
  for (const value of values) {
    await start(targets.show, queue, value).join();
    assertEquals(await queue.get(), `${value}`.replace(/0x\w+/, "0x"));
  }
});

Deno.test("a lock that guards several values is one in a message, too", () => {
  const lock = new Lock();
  const [value, array] = sent([new Value("i", 0, { lock }), new SharedArray("i", 1, { lock })]);
  assertEquals(value!.getLock(), array!.getLock());
});

Deno.test("a value that is sent twice in a message is one", () => {
  const value = new Value("i", 0);
  const [one, other] = sent([value, value]);
  assertEquals(one === other, true);
});

Deno.test("an element of a shared array is the same memory where it is sent", () => {
  const grid = new RawArray(arrayOf("i", 3), 2);
  const row = sent(grid[1]!);
  row[2] = 5;
  assertEquals(grid[1]![2], 5);
});

Deno.test("a value in memory of this process is sent as a copy", () => {
  const value = new c_int(5);
  const copy = sent(value);
  copy.value += 1;
  assertEquals([value.value, copy.value, copy instanceof c_int], [5, 6, true]);
  const array = sent(new (arrayOf(c_double, 2))(1, 2));
  assertEquals([array.slice(), array instanceof arrayOf(c_double, 2)], [[1, 2], true]);
});

Deno.test("a text in memory of this process cannot be sent", () => {
  assertThrows(
    () => sent(new c_char_p(bytes("a"))),
    ValueError,
    "ctypes objects containing pointers cannot be pickled",
  );
});

Deno.test("C types are sent as what they are", () => {
  class Local extends Structure.of({ x: "i" }) {}
  assertEquals(sent([c_int, arrayOf(c_int, 3), arrayOf(arrayOf("d", 2), 4)]), [
    c_int,
    arrayOf(c_int, 3),
    arrayOf(arrayOf("d", 2), 4),
  ]);
  assertThrows(() => sent(new RawValue(Local)), globalThis.TypeError, 'Cannot send "Local"');
});

Deno.test("the typed array itself is not sent: the value is", async () => {
  const array = new RawArray("i", 3);
  await assertRejects(
    () => new Queue().put(array.view()),
    globalThis.TypeError,
    "through Value or Array",
  );
});
