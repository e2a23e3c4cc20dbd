import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  AssertionError,
  AttributeError,
  Barrier,
  BoundedSemaphore,
  Condition,
  Lock,
  OwnerDiedError,
  Queue,
  RLock,
  Semaphore,
  TypeError,
  Value,
} from "@manycore/multiprocessing";
import * as targets from "../targets/synchronize.ts";
import { start, testEach, within } from "../start.ts";
import { addressOf, allocate, free, memory } from "@internals";

/** Tasks that wait, one after the other; each notes its number when it goes on. `all` settles when all have. */
interface Waiters {
  readonly order: number[];
  readonly all: Promise<unknown>;
}

/** Has so many tasks wait, behind those who wait already. */
async function waiters(condition: Condition, count: number): Promise<Waiters> {
  const order: number[] = [];
  const wait = async (number: number) => {
    using _ = await condition.hold();
    await condition.wait();
    order.push(number);
  };
  const already = waiting(condition);
  const tasks: Promise<void>[] = [];
  for (let i = 0; i < count; i++) {
    tasks.push(wait(i));
    await untilWaiting(condition, already + i + 1);
  }
  return { order, all: Promise.all(tasks) };
}

/** How many wait, as the condition shows it. */
function waiting(condition: Condition): number {
  return Number(/, (\d+)\)>$/.exec(`${condition}`)![1]);
}

/** Lets tasks go on until so many wait. */
async function untilWaiting(condition: Condition, count: number): Promise<void> {
  while (waiting(condition) !== count) await new Promise((resolve) => setTimeout(resolve));
}

Deno.test("a condition shows its lock and who waits, as CPython's does", async () => {
  const condition = new Condition(new Lock());
  assertEquals(`${new Condition()}`, "<Condition(<RLock(None, 0)>, 0)>");
  assertEquals(`${condition}`, "<Condition(<Lock(owner=None)>, 0)>");
  assertEquals(`${new Condition(new Semaphore(2))}`, "<Condition(<Semaphore(value=2)>, 0)>");
  const { all } = await waiters(condition, 2);
  using _ = await condition.hold();
  assertEquals(`${condition}`, "<Condition(<Lock(owner=MainProcess)>, 2)>");
  condition.notify();
  assertEquals(`${condition}`, "<Condition(<Lock(owner=MainProcess)>, 1)>");
  condition.notify();
  condition.release();
  await all;
  await condition.acquire();
});

Deno.test("a condition that is not held refuses as CPython's does", async () => {
  const condition = new Condition();
  const wait = "must acquire() condition before using wait()";
  await assertRejects(() => condition.wait(), AssertionError, wait);
  assertThrows(() => condition.waitSync(), AssertionError, wait);
  await assertRejects(() => condition.waitFor(() => false), AssertionError, wait);
  assertThrows(() => condition.notify(), AssertionError, "lock is not owned");
  assertThrows(() => condition.notifyAll(), AssertionError, "lock is not owned");
  assertThrows(
    () => condition.release(),
    AssertionError,
    "attempt to release recursive lock not owned by thread",
  );
});

Deno.test("what is no lock cannot guard a condition", () => {
  assertThrows(
    () => new Condition(3 as never),
    AttributeError,
    "'int' object has no attribute 'acquire'",
  );
});

Deno.test("a notify lets the one go on who has waited longest", async () => {
  const condition = new Condition(new Lock());
  const { order, all } = await waiters(condition, 3);
  for (const first of [0, 1, 2]) {
    {
      using _ = await condition.hold();
      condition.notify();
    }
    while (order.length === first) await new Promise((resolve) => setTimeout(resolve));
    assertEquals(order.at(-1), first);
  }
  await all;
  assertEquals(order, [0, 1, 2]);
});

Deno.test("a notify of several lets no more go on", async () => {
  const condition = new Condition(new Lock());
  const { order, all } = await waiters(condition, 4);
  {
    using _ = await condition.hold();
    condition.notify(0);
    condition.notify(-1);
    condition.notify(3);
  }
  assertEquals(`${condition}`, "<Condition(<Lock(owner=None)>, 1)>");
  {
    using _ = await condition.hold();
    condition.notifyAll();
  }
  await all;
  assertEquals(order, [0, 1, 2, 3]);
});

for (const lock of [new Lock(), new Semaphore(1)]) {
  Deno.test(`a notify leaves nobody behind who seems to sleep for ${lock}`, async () => {
    const condition = new Condition(lock);
    const { all } = await waiters(condition, 2);
    {
      using _ = await condition.hold();
      condition.notifyAll();
    }
    await all;
    assertEquals(memory().words[addressOf(lock) + (lock instanceof Lock ? 4 : 1)], 0);
  });
}

Deno.test("nobody remembers a notify that nobody waited for", async () => {
  const condition = new Condition();
  using _ = await condition.hold();
  condition.notify();
  assertEquals(await condition.wait(0.01), false);
});

Deno.test("a wait whose time is over gives false, with the lock held as before", async () => {
  const condition = new Condition();
  await condition.acquire();
  await condition.acquire();
  assertEquals(await condition.wait(0.01), false);
  assertEquals(condition.waitSync({ timeout: 0.01 }), false);
  assertEquals(await condition.wait(0), false);
  assertEquals(condition.waitSync(-1), false);
  assertEquals(`${condition}`, "<Condition(<RLock(MainProcess, 2)>, 0)>");
});

Deno.test("waits leave no memory behind", async () => {
  const condition = new Condition();
  const barrier = new Barrier(1);
  using _ = await condition.hold();
  const wait = async () => {
    await condition.wait(0);
    condition.waitSync(0);
    await barrier.wait();
  };
  await wait();
  const next = nextFreeBlock();
  for (let i = 0; i < 100; i++) await wait();
  assertEquals(nextFreeBlock(), next);
});

/** Where the next small block would be: elsewhere, if one has been taken for good. */
function nextFreeBlock(): number {
  const address = allocate(16);
  free(address);
  return address;
}

Deno.test("a timeout that is no number is refused before the lock is given up", async () => {
  const condition = new Condition();
  using _ = await condition.hold();
  await assertRejects(() => condition.wait("a" as never), TypeError, "must be real number");
  assertEquals(`${condition}`, "<Condition(<RLock(MainProcess, 1)>, 0)>");
});

Deno.test("an aborted wait takes the lock back, then throws the signal's reason", async () => {
  const condition = new Condition(new Lock());
  const controller = new AbortController();
  await condition.acquire();
  const wait = condition.wait({ signal: controller.signal });
  await condition.acquire();
  controller.abort(new Error("enough"));
  const failure = assertRejects(() => wait, Error, "enough");
  condition.release();
  await failure;
  assertEquals(`${condition}`, "<Condition(<Lock(owner=MainProcess)>, 0)>");
});

Deno.test("a notify that reaches an aborted wait goes to the next", async () => {
  const condition = new Condition(new Lock());
  const controller = new AbortController();
  await condition.acquire();
  const aborted = condition.wait({ signal: controller.signal }).catch(() => condition.release());
  const { order, all } = await waiters(condition, 1);
  await condition.acquire();
  controller.abort(new Error("enough"));
  condition.notify();
  condition.release();
  await aborted;
  await within(60, all);
  assertEquals(order, [0]);
});

Deno.test("waitFor gives what the predicate gives, at once or after notifies", async () => {
  const condition = new Condition(new Lock());
  let found = "";
  assertEquals(await condition.waitFor(() => "at once"), "at once");
  assertEquals(condition.waitForSync(() => 7), 7);
  const wait = async () => {
    using _ = await condition.hold();
    return await condition.waitFor(() => found);
  };
  const waits = wait();
  for (const next of ["", "it"]) {
    await untilWaiting(condition, 1);
    using _ = await condition.hold();
    found = next;
    condition.notify();
  }
  assertEquals(await waits, "it");
});

Deno.test("waitFor gives up after its time, with what the predicate gave last", async () => {
  const condition = new Condition();
  using _ = await condition.hold();
  assertEquals(await condition.waitFor(() => 0, 0.02), 0);
  assertEquals(condition.waitForSync(() => "", { timeout: 0.02 }), "");
  assertEquals(await condition.waitFor(() => Promise.resolve(false), 0), false);
});

/** Lets time pass until somebody sleeps for the lock. */
async function untilWantedBack(lock: Lock): Promise<void> {
  const { words } = memory();
  while (words[addressOf(lock) + 4] === 0) await new Promise((resolve) => setTimeout(resolve));
}

for (const target of [targets.waitOnce, targets.waitOnceSync]) {
  for (const lock of [new RLock(), new Lock(), new Semaphore(1), new BoundedSemaphore(1)]) {
    testEach(`a child waits with ${lock} and is notified, ${target.name}`, async () => {
      const [condition, answer] = [new Condition(lock), new Queue()];
      const child = start(target, condition, answer);
      assertEquals(await answer.get(), "waits");
      {
        using _ = await condition.hold();
        condition.notify();
      }
      const [notified] = await answer.get() as [boolean, string];
      assertEquals(notified, true);
      await child.join();
    });
  }
}

testEach("a wait gives an RLock up wholly, and takes it back as often", async () => {
  const [condition, answer] = [new Condition(), new Queue()];
  const child = start(targets.waitTwiceHeld, condition, answer);
  assertEquals(await answer.get(), `<Condition(<RLock(${child.name}, 2)>, 0)>`);
  await untilWaiting(condition, 1);
  {
    using _ = await condition.hold();
    assertEquals(`${condition}`, "<Condition(<RLock(MainProcess, 1)>, 1)>");
    condition.notify();
  }
  assertEquals(await answer.get(), `<Condition(<RLock(${child.name}, 2)>, 0)>`);
  assertEquals(await answer.get(), "<Condition(<RLock(None, 0)>, 0)>");
  await child.join();
});

for (const target of [targets.waitForValue, targets.waitForValueSync]) {
  testEach(`notifyAll reaches every child, ${target.name}`, async () => {
    const [condition, value] = [new Condition(), new Value("i", 0)];
    const children = [1, 2, 3].map(() => start(target, condition, value, 5));
    await untilWaiting(condition, 3);
    {
      using _ = await condition.hold();
      value.value = 5;
      condition.notifyAll();
    }
    await Promise.all(children.map((child) => child.join()));
    assertEquals(children.map((child) => child.exitcode), [0, 0, 0]);
  });
}

testEach("two children take turns by one condition and miss none", async () => {
  const [condition, value] = [new Condition(), new Value("i", 0)];
  const children = [0, 1].map((parity) => start(targets.takeTurns, condition, value, parity, 500));
  await Promise.all(children.map((child) => child.join(120)));
  assertEquals(value.value, 500);
  assertEquals(children.map((child) => child.exitcode), [0, 0]);
});

for (const target of [targets.waitForEver, targets.waitForEverSync]) {
  testEach(`a waiter that has died does not swallow a notify, ${target.name}`, async () => {
    const [condition, ready] = [new Condition(new Lock()), new Queue()];
    const child = start(target, condition, ready);
    await ready.get();
    await untilWaiting(condition, 1);
    const { order, all } = await waiters(condition, 1);
    child.kill();
    {
      using _ = await condition.hold();
      condition.notify();
    }
    await within(60, all);
    assertEquals(order, [0]);
    assertEquals(`${condition}`, "<Condition(<Lock(owner=None)>, 0)>");
    await child.join();
  });

  testEach(
    `a waiter that dies after it was notified does not swallow it, ${target.name}`,
    async () => {
      const [lock, ready] = [new Lock(), new Queue()];
      const condition = new Condition(lock);
      const child = start(target, condition, ready);
      await ready.get();
      await untilWaiting(condition, 1);
      const { order, all } = await waiters(condition, 1);
      {
        using _ = await condition.hold();
        condition.notify();
        await untilWantedBack(lock); // by the child, which was told
        child.kill();
      }
      await within(60, all);
      assertEquals(order, [0]);
      await child.join();
    },
  );
}

testEach("a waiter learns that its notifier ended with the lock, and holds it then", async () => {
  const condition = new Condition(new Lock());
  await condition.acquire();
  const child = start(targets.notifyAndEnd, condition);
  await assertRejects(() => condition.wait(), OwnerDiedError, child.name);
  assertEquals(`${condition}`, "<Condition(<Lock(owner=MainProcess)>, 0)>");
  condition.release();
  await child.join();
});
