import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  AssertionError,
  BoundedSemaphore,
  Lock,
  OSError,
  OverflowError,
  OwnerDiedError,
  Queue,
  RLock,
  Semaphore,
  TimeoutError,
  TypeError,
  Value,
  ValueError,
} from "@manycore/multiprocessing";
import { startMethods } from "../start_methods.ts";
import { start, testUnder } from "./start.ts";
import * as targets from "./targets/primitives.ts";
import { addressOf, me, memory, parkAsync, recordOf, State, stateWord } from "@internals";

Deno.test("locks and semaphores show what CPython's show", async () => {
  const [lock, rlock] = [new Lock(), new RLock()];
  const [semaphore, bounded] = [new Semaphore(2), new BoundedSemaphore(2)];
  assertEquals(`${lock} ${rlock}`, "<Lock(owner=None)> <RLock(None, 0)>");
  await lock.acquire();
  await rlock.acquire();
  await rlock.acquire();
  await bounded.acquire();
  assertEquals(`${lock} ${rlock}`, "<Lock(owner=MainProcess)> <RLock(MainProcess, 2)>");
  assertEquals(
    `${semaphore} ${bounded}`,
    "<Semaphore(value=2)> <BoundedSemaphore(value=1, maxvalue=2)>",
  );
});

Deno.test("a release too many is CPython's error", () => {
  const message = "semaphore or lock released too many times";
  assertThrows(() => new Lock().release(), ValueError, message);
  assertThrows(() => new BoundedSemaphore(1).release(), ValueError, message);
  assertThrows(
    () => new RLock().release(),
    AssertionError,
    "attempt to release recursive lock not owned by thread",
  );
});

Deno.test("a semaphore's first value is checked", () => {
  assertThrows(() => new Semaphore(-1), OSError, "[Errno 22] Invalid argument");
  assertThrows(() => new Semaphore(1.5), TypeError, "'float' object");
  assertThrows(() => new Semaphore("a" as never), TypeError, "'str' object");
  const tooLarge = "Python int too large to convert to C int";
  assertThrows(() => new BoundedSemaphore(2 ** 31), OverflowError, tooLarge);
  assertEquals(new Semaphore(2 ** 31 - 1).getValue(), 2 ** 31 - 1);
});

Deno.test("a refused release changes nothing", () => {
  const semaphore = new BoundedSemaphore(1);
  assertThrows(() => semaphore.release(), ValueError);
  assertEquals(semaphore.acquireSync(), true);
  assertEquals([semaphore.isMine(), semaphore.getValue()], [true, 0]);
});

Deno.test("locks tell whether anybody holds them", () => {
  for (const lock of [new Lock(), new RLock()]) {
    assertEquals(lock.locked(), false);
    lock.acquireSync();
    assertEquals(lock.locked(), true);
    lock.release();
    assertEquals(lock.locked(), false);
  }
});

Deno.test("a held lock is not taken without waiting, nor after a timeout", async () => {
  const lock = new Lock();
  assertEquals(await lock.acquire(), true);
  assertEquals(await lock.acquire(false), false);
  assertEquals(await lock.acquire({ block: false }), false);
  assertEquals(await lock.acquire(true, 0.01), false);
  assertEquals(await lock.acquire({ timeout: 0.01 }), false);
  assertEquals(await lock.acquire({ timeout: -1 }), false);
  assertEquals(lock.acquireSync(false), false);
  assertEquals(lock.acquireSync({ timeout: 0.01 }), false);
  await assertRejects(() => lock.hold(0.01), TimeoutError, "Cannot take <Lock");
  assertThrows(() => lock.holdSync({ timeout: 0.01 }), TimeoutError);
});

Deno.test("a timeout that is no number is refused", async () => {
  const lock = new Lock();
  await lock.acquire();
  await assertRejects(
    () => lock.acquire(true, "a" as never),
    TypeError,
    "must be real number, not str",
  );
});

Deno.test("a wait for a lock can be aborted, and the lock goes to the next", async () => {
  const lock = new Lock();
  const controller = new AbortController();
  await lock.acquire();
  const aborted = lock.acquire({ signal: controller.signal });
  const patient = lock.acquire();
  controller.abort(new Error("enough"));
  await assertRejects(() => aborted, Error, "enough");
  lock.release();
  assertEquals(await patient, true);
});

Deno.test("the tasks of one process wait for each other's lock", async () => {
  const lock = new Lock();
  let inside = 0;
  const task = async () => {
    using _ = await lock.hold();
    assertEquals(++inside, 1);
    await Promise.resolve();
    inside--;
  };
  await Promise.all(Array.from({ length: 20 }, task));
  assertEquals(`${lock}`, "<Lock(owner=None)>");
});

Deno.test("the end of a block gives the lock back, also after an error", () => {
  const lock = new Lock();
  assertThrows(() => {
    using _ = lock.holdSync();
    throw new ValueError("inside");
  }, ValueError);
  assertEquals(lock.acquireSync(false), true);
});

for (const method of startMethods) {
  const test = testUnder(method);

  for (const target of [targets.countUnder, targets.countUnderSync]) {
    for (const lock of [new Lock(), new RLock(), new Semaphore(1)]) {
      test(`processes exclude each other by ${lock}, ${target.name}`, async () => {
        const total = new Value("i", 0, { lock: false });
        const processes = [1, 2].map(() => start(target, lock, total, 3000));
        await Promise.all(processes.map((process) => process.join()));
        assertEquals(total.value, 6000);
      });
    }
  }

  test(`a lock that a process holds looks foreign to another`, async () => {
    const [lock, rlock, answer] = [new Lock(), new RLock(), new Queue()];
    await lock.acquire();
    await rlock.acquire();
    const first = start(targets.tryAndShow, lock, answer);
    assertEquals(await answer.get(), [false, "<Lock(owner=SomeOtherProcess)>"]);
    const second = start(targets.tryAndShow, rlock, answer);
    assertEquals(await answer.get(), [false, "<RLock(SomeOtherProcess, nonzero)>"]);
    await Promise.all([first.join(), second.join()]);
  });

  test(`a lock may be released by another process`, async () => {
    const lock = new Lock();
    await lock.acquire();
    const child = start(targets.releaseOnly, lock);
    assertEquals(await lock.acquire(), true);
    await child.join();
  });

  test(`the main thread can block until a child releases`, async () => {
    const [lock, taken, release] = [new Lock(), new Queue(), new Queue()];
    const child = start(targets.takeAndRelease, lock, taken, release);
    assertEquals(taken.getSync(), "taken");
    release.putSync("release");
    assertEquals(lock.acquireSync(), true);
    await child.join();
  });

  test(`no more processes are inside than the semaphore has units`, async () => {
    const [seats, inside, most] = [new Semaphore(2), new Value("i", 0), new Value("i", 0)];
    const children = [1, 2, 3].map(() => start(targets.crowd, seats, inside, most, 200));
    await Promise.all(children.map((child) => child.join()));
    assert(most.value <= 2, `${most.value} were inside`);
    assertEquals(seats.getValue(), 2);
  });

  for (const [kind, lock] of Object.entries({ Lock, RLock, Semaphore, BoundedSemaphore })) {
    for (const end of ["is terminated", "is killed", "ends"]) {
      test(`the holder of a ${kind} ${end}: the next taker is told, the one after gets it`, async () => {
        const [held, taken, go] = [new lock(), new Queue(), new Queue()];
        const child = start(targets.takeAndKeep, held, taken, go);
        await taken.get();
        const waits = assertRejects(() => held.acquire(), OwnerDiedError, child.name);
        if (end === "ends") await go.put("go");
        else if (end === "is killed") child.kill();
        else child.terminate();
        await waits;
        assertEquals(await held.acquire(false), true);
        held.release();
        await child.join();
      });
    }
  }

  test(`a semaphore has no more holder entries than processes that use it`, async () => {
    const seats = new Semaphore(1);
    for (let i = 0; i < 4; i++) {
      const child = start(targets.countUnder, seats, new Value("i", 0), 1);
      await child.join();
      while (!me.isGone(recordOf(child))) await parkAsync(stateWord(recordOf(child)), State.Ended);
    }
    const { words } = memory();
    const holders: number[] = [];
    for (let at = words[addressOf(seats) + 3]!; at !== 0; at = words[at]!) holders.push(at);
    assertEquals(holders.length, 1);
  });

  test(`who only tries a dead holder's lock is told too`, async () => {
    const [lock, taken, go] = [new Lock(), new Queue(), new Queue()];
    const child = start(targets.takeAndKeep, lock, taken, go);
    await taken.get();
    child.terminate();
    await child.join();
    assertThrows(() => lock.acquireSync(false), OwnerDiedError, child.name);
    assertEquals(lock.acquireSync(false), true);
  });

  test(`a semaphore that serves as a signal has no holders that could die`, async () => {
    const [signal, taken, go] = [new Semaphore(1), new Queue(), new Queue()];
    const child = start(targets.takeAndKeep, signal, taken, go);
    await taken.get();
    signal.release(); // by one who never took it
    child.terminate();
    await child.join();
    assertEquals(await signal.acquire(), true);
    assertEquals(await signal.acquire({ timeout: 0.15 }), false);
    assertEquals(signal.getValue(), 0);
  });
}
