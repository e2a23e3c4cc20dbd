import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  activeChildren,
  AssertionError,
  Empty,
  EOFError,
  Full,
  Manager,
  OwnerDiedError,
  Pool,
  ProcessError,
  Queue,
  RuntimeError,
  ValueError,
} from "@manycore/multiprocessing";
import { Listener, wait } from "@manycore/multiprocessing/connection";
import {
  BaseManager,
  BaseProxy,
  RemoteError,
  SharedMemoryManager,
  type SyncManager,
} from "@manycore/multiprocessing/managers";
import { SharedMemory } from "@manycore/multiprocessing/shared_memory";
import { startMethods } from "../start_methods.ts";
import { start, testUnder } from "./start.ts";
import * as targets from "./targets/managers.ts";

/** A manager for several tests: the start of one takes longer than most of them. */
let shared: SyncManager | undefined;

/** What is thrown when the manager is not there any more. */
function isGone(error: unknown): boolean {
  return error instanceof Error && ["BrokenPipeError", "EOFError"].includes(error.name);
}

for (const method of startMethods) {
  const test = testUnder(method);
  const manager = () => shared ??= Manager();

  test("a dict, a list and a queue of a manager are the same for all processes", async () => {
    const dict = manager().dict<number, number>();
    const list = manager().list<number>([0]);
    const queue = manager().Queue<string>();
    const children = [1, 2].map((n) => start(targets.contribute, dict, list, queue, n));
    const told = [await queue.get(), await queue.get()];
    for (const child of children) await child.join();
    assertEquals(told.sort(), ["from 1", "from 2"]);
    assertEquals((await dict.items()).sort(), [[1, 1], [2, 4]]);
    assertEquals((await list.getValue() as number[]).sort(), [0, 1, 2]);
  });

  test("tasks of a pool share a dict, blocking for it", async () => {
    const dict = manager().dict<number, number>();
    await using pool = new Pool(2);
    await pool.starmap(targets.contributeSync, [[dict, 3], [dict, 4]]);
    assertEquals(await dict.len(), 2);
    assertEquals([dict.getSync(3), await dict.get(4)], [9, 16]);
  });

  test("what a process that ended held is told to the next one, and is free", async () => {
    const lock = manager().Lock();
    await start(targets.keepLock, lock).join();
    await assertRejects(() => lock.acquire(), OwnerDiedError, "ended while it held it");
    assertEquals(await lock.acquire(), true);
    await lock.release();
  });

  test("a process that is killed while it waits keeps nobody else from being served", async () => {
    const queue = manager().Queue<number>();
    const waiting = manager().Event();
    const child = start(targets.waitForNothing, queue, waiting);
    await waiting.wait();
    child.kill();
    await child.join();
    await queue.put(1);
    await queue.put(2);
    assert([1, 2].includes(await queue.get()));
  });

  test("own types: methods, errors, promises, proxies of their own, what cannot be sent", async () => {
    await using counters = new targets.CounterManager();
    assertThrows(() => counters.Counter(), AssertionError, "server not yet started");
    counters.start();
    assertThrows(() => counters.start(), ProcessError, "Already started server");
    const counter = counters.Counter(5);
    assertEquals([await counter.increment(), counter.incrementSync(4)], [6, 10]);
    assertEquals(await counter.later(), "later");
    await assertRejects(() => counter.fail(), RangeError, "counted too far");
    await assertRejects(() => counter.callMethod("secret"), RemoteError, "is not in exposed=");
    await assertRejects(() => counter.unsendable(), RemoteError, "Unserializable message: ");
    assertThrows(() => counters.Refusing(), RemoteError, "no such thing");
    assertEquals(await counters.Twice(1).twice(), 3);
    const history = await counter.history();
    await history.append(7);
    assert(history instanceof BaseProxy);
    assertEquals(await history.getValue(), [10, 7]);
  });

  test("a manager that dies ends what waits for it with an error", async () => {
    const mortal = Manager();
    const queue = mortal.Queue();
    const dict = mortal.dict({ a: 1 });
    const waiting = queue.get().then(() => "got", (error) => error);
    const server = activeChildren().find(({ name }) => name.startsWith("SyncManager"));
    const own = activeChildren().filter(({ name }) => name.startsWith("SyncManager")).at(-1);
    assert(server !== undefined && own !== undefined);
    own.kill();
    assert(isGone(await waiting));
    assert(isGone(await dict.get("a").catch((error) => error)));
    try {
      dict.setSync("a", 2);
      assert(false, "set in a manager that is dead");
    } catch (error) {
      assert(isGone(error), String(error));
    }
    await mortal.shutdown();
  });

  test("shutdown ends the process, and the manager makes nothing more", async () => {
    const manager = Manager();
    const list = manager.list([1]);
    await manager.shutdown();
    await manager.shutdown();
    assertThrows(() => manager.list(), AssertionError, "server not yet started");
    assert(isGone(await list.at(0).catch((error) => error)));
  });

  test("a manager ends when the process was killed that started it", async () => {
    const queue = new Queue<number>();
    const child = start(targets.startManager, queue);
    const end = await queue.get();
    child.kill();
    await child.join();
    assertEquals(await wait([end], 30), [end]);
  });

  test("shared memory of a manager goes with it", async () => {
    let name: string;
    {
      await using blocks = new SharedMemoryManager();
      blocks.start();
      using block = blocks.SharedMemory(10);
      const list = blocks.ShareableList([1, 2]);
      name = block.name;
      assertEquals([block.size, [...list]], [10, [1, 2]]);
      list.shm.close();
    }
    assertThrows(() => new SharedMemory(name), Error, "[Errno 2]");
  });

  test("proxies are natural objects", async () => {
    const dict = manager().dict({ a: 1, b: [2] });
    assertEquals([await dict.has("a"), await dict.has("z"), await dict.get("z")], [
      true,
      false,
      null,
    ]);
    assertEquals([await dict.get("z", 0), await dict.pop("a"), await dict.keys()], [0, 1, ["b"]]);
    await dict.update({ c: 3 }, [["d", 4]]);
    assertEquals(await dict.copy(), new Map<string, unknown>([["b", [2]], ["c", 3], ["d", 4]]));
    for await (const [key, value] of dict) if (key === "c") assertEquals(value, 3);
    await dict.delete("b");
    await assertRejects(() => dict.delete("b"), Error, "'b'");
    assertEquals([...dict], [["c", 3], ["d", 4]]);
    const list = manager().list([3, 1, 2]);
    await list.sort();
    assertEquals([await list.push(9, 8), await list.at(-1), await list.index(9)], [5, 8, 3]);
    assertEquals([await list.pop(), await list.pop(0), [...list]], [8, 1, [2, 3, 9]]);
    const names = manager().Namespace({ x: 1 });
    names.y = [2];
    assertEquals([names.x, names.y, names.__str__()], [1, [2], "Namespace(x=1, y=[2])"]);
    assertThrows(() => names.z, Error, "'Namespace' object has no attribute 'z'");
    const value = manager().Value("i", 5);
    value.value += 1;
    assertEquals([value.value, await value.get()], [6, 6]);
    const array = manager().Array("d", [1.5, 2]);
    await array.set(0, 3);
    assertEquals([await array.at(0), await array.len()], [3, 2]);
    assert(/^<DictProxy object, typeid 'dict' at 0x[0-9a-f]+>$/.test(`${dict}`), `${dict}`);
  });

  test("what nests stays shared", async () => {
    const outer = manager().dict<string, unknown>();
    const inner = manager().list([1]);
    await outer.set("inner", inner);
    const found = await outer.get("inner") as typeof inner;
    await found.append(2);
    assertEquals(await inner.getValue(), [1, 2]);
    assertEquals(
      outer.__str__().replace(/0x\w+/, "…"),
      "{'inner': <ListProxy object, typeid 'list' at …>}",
    );
  });

  test("locks and the like keep their rules", async () => {
    const lock = manager().Lock();
    {
      using _ = await lock.hold();
      assertEquals(await lock.acquire(false), false);
      assertEquals(await lock.acquire({ timeout: 0.01 }), false);
    }
    await assertRejects(() => lock.release(), RuntimeError, "release unlocked lock");
    const again = manager().RLock();
    assertEquals([await again.acquire(), await again.acquire()], [true, true]);
    const semaphore = manager().BoundedSemaphore(1);
    await assertRejects(() => semaphore.release(), ValueError, "released too many times");
    const event = manager().Event();
    assertEquals([await event.isSet(), await event.wait(0.01)], [false, false]);
    await event.set();
    assertEquals(await event.wait(), true);
    const condition = manager().Condition(lock);
    {
      using _ = await condition.hold();
      assertEquals([await condition.wait(0.01), await lock.acquire(false)], [false, false]);
    }
    const barrier = manager().Barrier(2);
    const places = await Promise.all([barrier.wait(), barrier.wait()]);
    assertEquals([places.sort(), barrier.parties, barrier.broken], [[0, 1], 2, false]);
  });

  test("a queue is bounded, and says when it is empty or full", async () => {
    const queue = manager().JoinableQueue<number>(1);
    await queue.put(1);
    await assertRejects(() => queue.putNowait(2), Full);
    await assertRejects(() => queue.put(2, { timeout: 0.01 }), Full);
    assertEquals([await queue.full(), await queue.qsize(), await queue.get()], [true, 1, 1]);
    await assertRejects(() => queue.getNowait(), Empty);
    await assertRejects(() => queue.get({ timeout: 0.01 }), Empty);
    const joined = queue.join();
    await queue.taskDone();
    await joined;
  });

  test("the last of them ends the manager", async () => {
    await shared!.shutdown();
    shared = undefined;
    assertEquals(activeChildren().filter(({ name }) => name.startsWith("SyncManager")), []);
  });
}

Deno.test("a server that hangs up while a manager joins it has gone, and refuses no key", async () => {
  using server = new Listener(["127.0.0.1", 0]);
  const served = server.accept().then((connection) => connection.close());
  const address = server.address as [string, number];
  const manager = new BaseManager({ address, authkey: "secret" });
  await assertRejects(() => manager.connect(), EOFError);
  await served;
});
