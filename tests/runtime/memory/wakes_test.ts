/**
 * Waiters look by themselves every 100 ms, which would hide a missing wake. Here they look every half minute.
 */
import { assertEquals } from "@std/assert";
import {
  Barrier,
  BoundedSemaphore,
  BrokenBarrierError,
  Condition,
  Connection,
  EOFError,
  Event,
  JoinableQueue,
  Lock,
  Pipe,
  Process,
  Queue,
  RLock,
  Semaphore,
  SimpleQueue,
} from "@manycore/multiprocessing";
import { wait } from "@manycore/multiprocessing/connection";
import * as targets from "../targets/primitives.ts";
import { bePatient } from "./patient.ts";
import { arrive, makePipe, release, Ring } from "@internals";

/** Each starts to wait, has somebody do what wakes it, and gives what came of it. */
const wakes: Record<string, () => Promise<unknown>> = {
  "a release wakes who waits for a lock": async () => {
    const lock = new Lock();
    await lock.acquire();
    const waits = lock.acquire();
    lock.release();
    return await waits;
  },
  "a release wakes one after the other": async () => {
    const lock = new Lock();
    await lock.acquire();
    const wait = async () => {
      using _ = await lock.hold();
    };
    const waits = [wait(), wait(), wait()];
    lock.release();
    await Promise.all(waits);
    return true;
  },
  "two releases wake two who wait for a semaphore": async () => {
    const semaphore = new Semaphore(0);
    const waits = [semaphore.acquire(), semaphore.acquire()];
    semaphore.release();
    semaphore.release();
    return (await Promise.all(waits)).every(Boolean);
  },
  "a release wakes who waits for a bounded semaphore": async () => {
    const semaphore = new BoundedSemaphore(1);
    await semaphore.acquire();
    const waits = semaphore.acquire();
    semaphore.release();
    return await waits;
  },
  "a child's release wakes who waits for its RLock": async () => {
    const [lock, taken, release] = [new RLock(), new Queue(), new Queue()];
    const child = new Process({ target: targets.takeAndRelease, args: [lock, taken, release] });
    child.start();
    await taken.get();
    const waits = lock.acquire();
    await release.put("release");
    const got = await waits;
    await child.join();
    return got;
  },
  "a notify wakes who waits for a condition": async () => {
    const condition = new Condition(new Lock());
    await condition.acquire();
    const waits = condition.wait();
    await condition.acquire();
    condition.notify();
    condition.release();
    return await waits;
  },
  "a notify of all wakes all": async () => {
    const condition = new Condition(new Lock());
    const wait = async () => {
      using _ = await condition.hold();
      return await condition.wait();
    };
    const waits = [wait(), wait(), wait()];
    await condition.acquire();
    condition.notifyAll();
    condition.release();
    return (await Promise.all(waits)).every(Boolean);
  },
  "a set wakes all who wait for an event": async () => {
    const event = new Event();
    const waits = [event.wait(), event.wait()];
    event.set();
    return (await Promise.all(waits)).every(Boolean);
  },
  "the last party wakes the others at a barrier": async () => {
    const barrier = new Barrier(3);
    const waits = [barrier.wait(), barrier.wait()];
    return await barrier.wait() + (await Promise.all(waits))[1]! === 3;
  },
  "the end of an action wakes who comes during it": async () => {
    const barrier = new Barrier(1, () => Promise.resolve());
    return (await Promise.all([barrier.wait(), barrier.wait()])).every((place) => place === 0);
  },
  "an abort wakes the parties of a barrier": async () => {
    const barrier = new Barrier(2);
    const waits = barrier.wait().catch((error) => error instanceof BrokenBarrierError);
    barrier.abort();
    return await waits;
  },
  "a put wakes a getter": async () => {
    const queue = new Queue<boolean>();
    const waits = queue.get();
    await queue.put(true);
    return await waits;
  },
  "a get wakes a putter": async () => {
    const queue = new Queue<boolean>(1);
    await queue.put(false);
    const waits = queue.put(true);
    await queue.get();
    await waits;
    return await queue.get();
  },
  "an onlooker hands its wake on to a taker": async () => {
    const ring = Ring.create();
    const looks = ring.waitForItem();
    const takes = ring.takeAsync();
    ring.tryPut(new Uint8Array(1));
    return await looks && (await takes)?.length === 1;
  },
  "an aborted getter hands its wake on": async () => {
    const queue = new Queue<boolean>();
    const controller = new AbortController();
    const aborted = queue.get({ signal: controller.signal }).catch(() => {});
    const waits = queue.get();
    controller.abort();
    await queue.put(true);
    await aborted;
    return await waits;
  },
  "a send wakes a receiver": async () => {
    const [a, b] = Pipe();
    const waits = b.recv();
    await a.send(true);
    return await waits;
  },
  "a close wakes a receiver": async () => {
    const [a, b] = Pipe();
    const waits = b.recv().catch((error) => error instanceof EOFError);
    a.close();
    return await waits;
  },
  "an end that is dropped wakes who receives from the other": async () => {
    const [first, second] = makePipe(true);
    const waits = arrive(Connection, second).recv().catch((error) => error instanceof EOFError);
    release(first);
    return await waits;
  },
  "a close wakes this process's own receiver, though others hold the end too": async () => {
    const [, b] = Pipe();
    await new Queue().put(b);
    const waits = b.recv().catch((error) => error.message === "handle is closed");
    b.close();
    return await waits;
  },
  "the last task done wakes who joins": async () => {
    const queue = new JoinableQueue<number>();
    await queue.put(1);
    const joins = [queue.join(), queue.join()];
    queue.taskDone();
    await Promise.all(joins);
    return true;
  },
  "a put wakes who waits for several things": async () => {
    const [first, second] = [new Queue(), new SimpleQueue()];
    const waits = wait([first, second]);
    await second.put(1);
    return (await waits)[0] === second;
  },
  "a close wakes who waits for several things": async () => {
    const [a, b] = Pipe();
    const waits = wait([new Queue(), a]);
    b.close();
    return (await waits)[0] === a;
  },
  "the end of a child wakes who waits for several things": async () => {
    const end = new Queue();
    const child = new Process({ target: targets.collect, args: [end, new Queue(), 1] });
    child.start();
    const { sentinel } = child;
    const waits = wait([new Queue(), sentinel]);
    await end.put(1);
    const found = await waits;
    await child.join();
    return found[0] === sentinel;
  },
  "the end of a child wakes who receives from it": async () => {
    const [a, b] = Pipe(false);
    const child = new Process({ target: targets.sendAndEnd, args: [b, 1] });
    child.start();
    b.close();
    await a.recv();
    const end = await a.recv().catch((error) => error instanceof EOFError);
    await child.join();
    return end;
  },
};

for (const [name, wake] of Object.entries(wakes)) {
  Deno.test(name, async () => {
    using _ = bePatient();
    const late = Promise.withResolvers<string>();
    const timer = setTimeout(() => late.resolve("was not woken"), 25_000);
    try {
      assertEquals(await Promise.race([wake(), late.promise]), true);
    } finally {
      clearTimeout(timer);
    }
  });
}
