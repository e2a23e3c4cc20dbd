/** What a program with a child and a grandchild logs; the first argument is the level. */
import { logToStderr, Process } from "@manycore/multiprocessing";

export function nothing(): void {}

export async function parent(): Promise<void> {
  const child = new Process({ target: nothing });
  child.start();
  await child.join();
}

if (import.meta.main) {
  const level = Deno.args[0]!;
  const logger = logToStderr(/^\d+$/.test(level) ? Number(level) : level);
  for (const target of [nothing, parent]) {
    const process = new Process({ target });
    process.start();
    await process.join();
  }
  logger.warning("%d processes", 4);
}
