import { assertEquals, assertInstanceOf, assertRejects, assertThrows } from "@std/assert";
import {
  AssertionError,
  AttributeError,
  BoundedSemaphore,
  Lock,
  OwnerDiedError,
  Process,
  RawArray,
  RawValue,
  RLock,
  SharedArray,
  Synchronized,
  SynchronizedArray,
  SynchronizedString,
  TypeError,
  Value,
} from "@manycore/multiprocessing";
import { c_int, synchronized } from "@manycore/multiprocessing/sharedctypes";
import { testEach, within } from "../start.ts";
import { add, endHolding, Point, update, updateAll } from "../targets/shared.ts";

Deno.test("synchronized puts a lock around a value, of a class for each kind", () => {
  assertInstanceOf(synchronized(new RawValue("i", 5)), Synchronized);
  assertInstanceOf(synchronized(new RawArray("i", 5)), SynchronizedArray);
  assertInstanceOf(synchronized(new RawArray("c", 5)), SynchronizedString);
  assertInstanceOf(synchronized(new c_int(5)).getLock(), RLock);
  const lock = new Lock();
  const point = synchronized(new RawValue(Point, 1, 2), lock);
  assertEquals([point.x, point.getLock()], [1, lock]);
});

Deno.test("synchronized refuses what has a lock already, and what is no C value", () => {
  const value = new Value("i", 5);
  assertThrows(() => synchronized(value as never), AssertionError, "object already synchronized");
  assertThrows(
    () => synchronized(5 as never),
    AttributeError,
    "type object 'int' has no attribute '_fields_'",
  );
  for (const [lock, shown] of [[5, "5"], ["lock", "'lock'"], [true, "True"]] as const) {
    assertThrows(
      () => synchronized(value.getObj(), lock as never),
      AttributeError,
      `${shown} has no method 'acquire'`,
    );
  }
  const deaf = { acquire: () => Promise.resolve(true), release: () => {} };
  assertThrows(() => new Value("i", { lock: deaf as never }), TypeError, "it has no acquireSync");
});

Deno.test("a value is taken and given back by itself", async () => {
  const value = new Value("i", 0);
  assertEquals(await value.acquire(), true);
  assertEquals(value.acquireSync({ timeout: 0 }), true);
  assertEquals(`${value.getLock()}`, "<RLock(MainProcess, 2)>");
  value.release();
  value.release();
  assertThrows(() => value.release(), AssertionError, "not owned by thread");
  {
    using _ = value.holdSync();
    assertEquals(value.getLock().isMine(), true);
  }
  assertEquals(value.getLock().isMine(), false);
});

Deno.test("any lock guards a value, a semaphore too", () => {
  for (const lock of [new Lock(), new RLock(), new BoundedSemaphore(1)]) {
    const value = new Value("i", 1, { lock });
    const array = new SharedArray("i", 3, { lock });
    using _ = lock.holdSync();
    value.value += array.length;
    assertEquals([value.value, array.getLock() as unknown], [4, lock]);
  }
});

Deno.test("update changes a value in one step, and gives what is stored", () => {
  const value = new Value("b", 127);
  assertEquals([value.update((n) => n + 1), value.value], [-128, -128]);
  assertThrows(() => value.update(() => "a" as never), TypeError, "'str' object");
  assertEquals([value.value, value.getLock().isMine()], [-128, false]);
  const array = new SharedArray("d", [1, 2]);
  assertEquals([array.update(-1, (n) => n / 4), array.slice()], [0.5, [1, 0.5]]);
});

Deno.test("an access that fails gives the lock back", () => {
  const array = new SharedArray("i", 3);
  assertThrows(() => array[3]);
  assertThrows(() => array.set(0, "x" as never));
  assertThrows(() => array.setSlice([1], 0, 3));
  assertThrows(() => array.slice(0, 1, 0));
  assertEquals(array.getLock().isMine(), false);
});

for (const [name, target] of [["under the lock", add], ["in one step", update]] as const) {
  testEach(`processes that add ${name} miss nothing`, async () => {
    const total = new Value("i", 0);
    const children = [1, 2].map(() => new Process({ target, args: [total, 2000] }));
    for (const child of children) child.start();
    await Promise.all(children.map((child) => child.join()));
    assertEquals(total.value, 4000);
  });
}

testEach("processes that change an array's elements in one step miss nothing", async () => {
  const array = new SharedArray("i", 10);
  const children = [1, 2].map(() => new Process({ target: updateAll, args: [array, 300] }));
  for (const child of children) child.start();
  await Promise.all(children.map((child) => child.join()));
  assertEquals(array.slice(), Array(10).fill(600));
});

testEach(
  "the next access after the holder's end is an error, the one after it is not",
  async () => {
    const value = new Value("i", 5);
    const array = new SharedArray("i", [1, 2]);
    for (
      const [lock, access] of [
        [value.getLock(), () => value.value],
        [array.getLock(), () => array.at(1)],
      ] as const
    ) {
      const child = new Process({ target: endHolding, args: [lock] });
      child.start();
      await child.join();
      assertThrows(access, OwnerDiedError, child.name);
      assertEquals(access(), lock === value.getLock() ? 5 : 2);
    }
  },
);

testEach("who waits for a value whose holder ends is told", async () => {
  const value = new Value("i", 5);
  const child = new Process({ target: endHolding, args: [value.getLock()] });
  child.start();
  await child.join();
  await within(60, assertRejects(() => value.acquire(), OwnerDiedError, child.name));
  await within(60, value.acquire());
  value.release();
});
