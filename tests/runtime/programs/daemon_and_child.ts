/** A daemon holds a lock for ever; a child waits until its death frees it, which the main program's end brings about. */
import { Lock, OwnerDiedError, Process, Queue } from "@manycore/multiprocessing";

export async function daemon(lock: Lock, queue: Queue): Promise<void> {
  await lock.acquire();
  await queue.put("held");
  await new Promise((resolve) => setTimeout(resolve, 3_600_000));
}

export async function child(lock: Lock): Promise<void> {
  try {
    await lock.acquire();
  } catch (error) {
    if (error instanceof OwnerDiedError) console.log("child saw the daemon end");
  }
}

if (import.meta.main) {
  const [lock, queue] = [new Lock(), new Queue()];
  new Process({ target: daemon, args: [lock, queue], daemon: true }).start();
  await queue.get();
  new Process({ target: child, args: [lock] }).start();
}
