import { assert, assertEquals } from "@std/assert";
import { type AnyLock, Barrier, Lock, Queue, RLock, Semaphore, Value } from "../../../mod.ts";
import { memory } from "../../../runtime/memory/memory.ts";
import { addressOf } from "../../../runtime/synchronize.ts";
import * as targets from "../targets/synchronize.ts";
import { start, testEach } from "./start.ts";

for (const target of [targets.compete, targets.competeAsync]) {
  for (const lock of [new Lock(), new RLock(), new Semaphore(1)]) {
    testEach(`each of several children gets its share of ${lock}, ${target.name}`, async () => {
      const [count, left, answer] = [3, new Value("i", 240), new Queue<number>()];
      const barrier = new Barrier(count);
      const children = Array.from(
        { length: count },
        () => start(target, lock, barrier, left, answer),
      );
      const shares: number[] = [];
      for (const _ of children) shares.push(await answer.get());
      assertEquals(shares.reduce((sum, share) => sum + share), 240);
      assert(Math.min(...shares) >= 240 / count / 4, `shares: ${shares}`);
      await Promise.all(children.map((child) => child.join()));
    });
  }
}

/** Leaves it as a release does that was meant for one who has died since. */
function keepForNobody(lock: AnyLock): void {
  const { words } = memory();
  const address = addressOf(lock);
  if (lock instanceof Semaphore) {
    words[address + 6] = 1;
    words[address + 7] = Date.now() | 0;
  } else {
    words[address] = 1;
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
    assertEquals(await lock.acquire({ timeout: 5 }), true);
  });
}
