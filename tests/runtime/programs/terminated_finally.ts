/** Children that are terminated where they wait must not run their `finally` blocks, as under a signal. */
import { Event, Lock, Process, Queue } from "@manycore/multiprocessing";

async function tidy(begun: Queue, wait: () => Promise<unknown>): Promise<void> {
  try {
    await begun.put("begun");
    await wait();
  } finally {
    console.log("tidied up");
    await begun.put("never");
  }
}

export async function waitsForEvent(begun: Queue, event: Event): Promise<void> {
  await tidy(begun, () => event.wait());
}

export async function waitsForLock(begun: Queue, lock: Lock): Promise<void> {
  await tidy(begun, () => lock.acquire());
}

export async function waitsForItem(begun: Queue, queue: Queue): Promise<void> {
  await tidy(begun, () => queue.get());
}

export async function waitsForChild(begun: Queue, queue: Queue): Promise<void> {
  const child = new Process({ target: waitsForItem, args: [new Queue(), queue], daemon: true });
  child.start();
  await tidy(begun, () => child.join());
  child.kill();
}

if (import.meta.main) {
  const lock = new Lock();
  lock.acquireSync();
  const cases = [
    (begun: Queue) => new Process({ target: waitsForEvent, args: [begun, new Event()] }),
    (begun: Queue) => new Process({ target: waitsForLock, args: [begun, lock] }),
    (begun: Queue) => new Process({ target: waitsForItem, args: [begun, new Queue()] }),
    (begun: Queue) => new Process({ target: waitsForChild, args: [begun, new Queue()] }),
  ];
  for (const make of cases) {
    const begun = new Queue();
    const process = make(begun);
    process.start();
    await begun.get();
    process.terminate();
    await process.join();
    // Whatever it may still say comes within this time.
    await new Event().wait(0.05);
    console.log(process.exitcode, begun.empty());
  }
  Deno.exit(0);
}
