import { type Lock, Lock as NewLock, Process } from "@manycore/multiprocessing";

export async function child(lock: Lock): Promise<void> {
  await lock.acquire();
  console.log("child ends");
}

if (import.meta.main) {
  const lock = new NewLock();
  lock.acquireSync();
  new Process({ target: child, args: [lock] }).start();
  console.log("main ends");
  Deno.exitCode = 4;
  lock.release();
}
