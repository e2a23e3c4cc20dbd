/**
 * Where a process ends × how: holding a lock, or waiting for something. What must come out: the next taker is told, by an
 * error that names who ended and how; what was waited for goes to the others.
 */
import { assertEquals, assertRejects } from "@std/assert";
import {
  type AnyLock,
  Barrier,
  BoundedSemaphore,
  BrokenBarrierError,
  Condition,
  Event,
  Lock,
  OwnerDiedError,
  type Process,
  Queue,
  RLock,
  Semaphore,
} from "@manycore/multiprocessing";
import * as targets from "../targets/synchronize.ts";
import { start, testEach, within } from "../start.ts";

const ends: Record<targets.End, number> = {
  return: 0,
  raise: 1,
  exit: 3,
  rejection: 1,
  terminate: -15,
  kill: -9,
};

async function endFromOutside(child: Process, how: targets.End): Promise<void> {
  if (how === "terminate" || how === "kill") child[how]();
  await child.join();
}

for (const [how, exitcode] of Object.entries(ends) as [targets.End, number][]) {
  for (const kind of [Lock, RLock, Semaphore, BoundedSemaphore, Condition]) {
    testEach(
      `${how} while holding a ${kind.name}: the next taker is told, the one after has it`,
      async () => {
        const [held, ready] = [new kind(), new Queue()];
        const child = start(targets.endHolding, held, ready, how);
        await ready.get();
        const told = assertRejects(() => held.acquire(), OwnerDiedError, child.name);
        await endFromOutside(child, how);
        const error = await within(60, told) as OwnerDiedError;
        assertEquals(error.owner, `${child.name} (pid ${child.pid}, exit code ${exitcode})`);
        assertEquals(await held.acquire({ timeout: 60 }), true);
      },
    );
  }

  for (const kind of [Lock, RLock, Semaphore, BoundedSemaphore]) {
    testEach(`${how} while waiting for a ${kind.name}: it goes to the next`, async () => {
      const [lock, ready]: [AnyLock, Queue] = [new kind(), new Queue()];
      await lock.acquire();
      const child = start(targets.endWaiting, lock, ready, how);
      await ready.get();
      await endFromOutside(child, how);
      lock.release();
      const next = start(targets.endHolding, lock, ready, "return");
      assertEquals(await within(60, ready.get()), "holds");
      await next.join();
    });
  }

  testEach(`${how} while waiting for a condition: the next is notified`, async () => {
    const [condition, ready] = [new Condition(new Lock()), new Queue()];
    const child = start(targets.endWaiting, condition, ready, how);
    await ready.get();
    using _ = await condition.hold();
    const wait = condition.wait();
    await endFromOutside(child, how);
    await condition.acquire();
    condition.notify();
    condition.release();
    assertEquals(await within(60, wait), true);
  });

  testEach(`${how} while waiting for an event: the others go on`, async () => {
    const [event, ready] = [new Event(), new Queue()];
    const child = start(targets.endWaiting, event, ready, how);
    await ready.get();
    const wait = event.wait();
    await endFromOutside(child, how);
    event.set();
    assertEquals(await within(60, wait), true);
  });

  testEach(`${how} while waiting at a barrier: it breaks, naming who`, async () => {
    const [barrier, ready] = [new Barrier(3), new Queue()];
    const child = start(targets.endWaiting, barrier, ready, how);
    await ready.get();
    const wait = assertRejects(
      () => barrier.wait(),
      BrokenBarrierError,
      `${child.name} (pid ${child.pid}, exit code ${exitcode}) ended while it waited there`,
    );
    await endFromOutside(child, how);
    await within(60, wait);
    barrier.reset();
    assertEquals(barrier.broken, false);
  });
}

for (const kind of [Semaphore, BoundedSemaphore]) {
  testEach(
    `kill at any moment: the units of a ${kind.name} are neither lost nor more`,
    async () => {
      for (let round = 0; round < 4; round++) {
        const [seats, ready] = [new kind(2), new Queue()];
        const children = [0, 1].map(() => start(targets.takeAndRelease, seats, ready));
        for (const _ of children) await ready.get();
        for (const child of children) child.kill();
        for (const child of children) await child.join();
        for (let taken = 0; taken < 2;) {
          try {
            assertEquals(await seats.acquire({ timeout: 60 }), true);
            taken++;
          } catch (error) {
            if (!(error instanceof OwnerDiedError)) throw error;
          }
        }
        assertEquals(await seats.acquire({ block: false }), false);
      }
    },
  );
}
