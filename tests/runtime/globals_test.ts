import { Pool, Process, setStartMethod } from "@manycore/multiprocessing";
import { assertEquals, assertThrows } from "@std/assert";
import { startMethods } from "../start_methods.ts";
import { told } from "./start.ts";
import * as targets from "./targets/globals.ts";

for (const method of startMethods) {
  const test = (name: string, body: () => void | Promise<void>) =>
    Deno.test(`${method}: ${name}`, async () => {
      setStartMethod(method, { force: true });
      const before = { ...targets.current() };
      try {
        await body();
      } finally {
        targets.assign(before);
      }
    });

  test("a child has its parent's variables as they are when it starts", async () => {
    targets.assign({ limit: 7 });
    assertEquals(await told(targets.tellLimit), 7);
    targets.assign({ limit: 8 });
    assertEquals(await told(targets.tellLimit), 8);
  });

  test("what is shared between processes stays shared", async () => {
    const { lock } = targets.current();
    assertEquals(await lock.acquire(), true);
    assertEquals(await told(targets.tellLock), false);
    lock.release();
  });

  test("an object stays one object in several variables and among the arguments", async () => {
    const list = [1];
    targets.assign({ list, alias: list });
    assertEquals(await told(targets.tellIdentity, list), [true, true]);
    assertEquals(await told(targets.tellIdentity, [1]), [true, false]);
  });

  test("a variable that cannot be sent is what the child's import made it", async () => {
    targets.assign({ local: Promise.resolve(), limit: 3 });
    assertEquals(await told(targets.tellLocal), ["made by the import", 3]);
  });

  test("an undefined variable is what the child's import made it", async () => {
    targets.assign({ local: undefined });
    assertEquals(await told(targets.tellLocal), ["made by the import", 1]);
  });

  test("a class stands for its static fields", async () => {
    targets.Settings.debug = true;
    targets.Settings.items.push("a");
    assertEquals(await told(targets.tellSettings), [true, ["a"]]);
    targets.Settings.debug = false;
    targets.Settings.items.pop();
  });

  test("a function in a variable is the child's own", async () => {
    targets.assign({ strategy: targets.triple });
    assertEquals(await told(targets.tellStrategy), [21, true]);
  });

  test("what a child changes is not seen by its parent", async () => {
    assertEquals(await told(targets.change), 2);
    const { limit, list } = targets.current();
    assertEquals([limit, list, targets.Settings.debug], [1, [], false]);
  });

  test("a child's child has what the child had", async () => {
    targets.assign({ limit: 4 });
    assertEquals(await told(targets.startAnother), 40);
    assertEquals(await told(targets.poolOfItsOwn), 40);
  });

  test("a pool's workers have the values of the moment when they start", async () => {
    targets.assign({ limit: 5 });
    await using early = new Pool(1);
    targets.assign({ limit: 6 });
    await using late = new Pool(1);
    targets.assign({ limit: 7 });
    assertEquals([await early.apply(targets.limit), await late.apply(targets.limit)], [5, 6]);
  });

  test("an argument that cannot be sent is an error, whatever the variables hold", () => {
    targets.assign({ local: Promise.resolve() });
    const process = new Process({ target: targets.tellLimit, args: [new WeakMap() as never] });
    assertThrows(() => process.start(), TypeError, "Cannot send a WeakMap");
  });
}
