/** Terminates a child that computes for ever, and ends. */
import { Process, Queue } from "@manycore/multiprocessing";

export function spin(queue: Queue): void {
  queue.putSync("begun");
  for (;;);
}

if (import.meta.main) {
  const queue = new Queue();
  const process = new Process({ target: spin, args: [queue] });
  process.start();
  await queue.get();
  process.terminate();
  await process.join();
  console.log(`main ends ${process.exitcode}`);
}
