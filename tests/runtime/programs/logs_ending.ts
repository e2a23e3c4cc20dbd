/** What the end of a program logs that has a daemon and another child. */
import { Lock, logToStderr, Process } from "../../../mod.ts";

export async function acquire(lock: Lock): Promise<void> {
  await lock.acquire();
}

if (import.meta.main) {
  logToStderr("INFO");
  const [never, soon] = [new Lock(), new Lock()];
  never.acquireSync();
  soon.acquireSync();
  new Process({ target: acquire, args: [never], name: "watch", daemon: true }).start();
  new Process({ target: acquire, args: [soon], name: "last" }).start();
  setTimeout(() => soon.release(), 0);
}
