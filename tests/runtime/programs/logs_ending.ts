/** What the end of a program logs that has a daemon and another child, which lives as long as the daemon does. */
import { Lock, logToStderr, OwnerDiedError, Process, Queue } from "@manycore/multiprocessing";

export async function hold(lock: Lock, held: Queue): Promise<void> {
  await lock.acquire();
  await held.put("held");
  await new Promise(() => {});
}

export async function acquire(lock: Lock): Promise<void> {
  try {
    await lock.acquire();
  } catch (error) {
    if (!(error instanceof OwnerDiedError)) throw error;
  }
}

if (import.meta.main) {
  logToStderr("INFO");
  const [lock, held] = [new Lock(), new Queue()];
  new Process({ target: hold, args: [lock, held], name: "watch", daemon: true }).start();
  await held.get();
  new Process({ target: acquire, args: [lock], name: "last" }).start();
}
