import { assert, assertEquals } from "@std/assert";
import {
  type AnyLock,
  Barrier,
  Lock,
  Queue,
  RLock,
  Semaphore,
  Value,
} from "@manycore/multiprocessing";
import * as targets from "../targets/synchronize.ts";
import { start, testEach } from "../start.ts";
import { addressOf, memory } from "@internals";

for (const target of [targets.compete, targets.competeAsync]) {
  for (const lock of [new Lock(), new RLock(), new Semaphore(1)]) {
    testEach(`each of several children gets turns at ${lock}, ${target.name}`, async () => {
      const [count, most, answer] = [4, 1_000, new Queue<number>()];
      const [left, hungry] = [new Value("i", most), new Value("i", count)];
      const barrier = new Barrier(count);
      const children = Array.from(
        { length: count },
        () => start(target, lock, barrier, left, hungry, answer),
      );
      const turns: number[] = [];
      for (const _ of children) turns.push(await answer.get());
      assertEquals(turns.reduce((sum, own) => sum + own), most - left.value);
      assertEquals(hungry.value, 0, `turns: ${turns}`);
      await Promise.all(children.map((child) => child.join()));
    });
  }
}

for (const lock of [new Lock(), new Semaphore(1)]) {
  Deno.test(`who was woken and came too late gets ${lock} the next time`, async () => {
    lock.acquireSync();
    const waits = lock.acquire();
    await delay(5);
    lock.release();
    assert(lock.acquireSync(false), "it is free for all at first");
    await untilDemanded(lock);
    lock.release();
    assert(!lock.acquireSync(false), "it is kept");
    assertEquals(await waits, true);
    lock.release();
    assert(lock.acquireSync(false), "nobody waits any more");
  });
}

/** Lets the other tasks of this process run until one of them, which was woken, has found it taken. */
async function untilDemanded(lock: AnyLock): Promise<void> {
  const demanded = addressOf(lock) + (lock instanceof Semaphore ? 5 : 2);
  while (memory().words[demanded] === 0) await delay(0);
}

/** Lets the other tasks of this process run for so many milliseconds. */
function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Leaves it as a release does that was meant for one who has died since. */
function keepForNobody(lock: AnyLock): void {
  const { words } = memory();
  const address = addressOf(lock);
  if (lock instanceof Semaphore) {
    words[address + 6] = 1;
    words[address + 7] = Date.now() | 0;
  } else {
    words[address] = -2;
    words[address + 3] = Date.now() | 0;
  }
}

for (const lock of [new Lock(), new RLock(), new Semaphore(0)]) {
  Deno.test(`${lock} that is kept for one who does not come goes to another`, async () => {
    keepForNobody(lock);
    assertEquals(lock.acquireSync(false), false);
    assertEquals(lock.acquireSync(), true);
    lock.release();
    keepForNobody(lock);
    assertEquals(await lock.acquire({ timeout: 60 }), true);
  });
}
