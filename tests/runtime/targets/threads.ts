/** What processes with threads run. */
import type { Queue } from "@manycore/multiprocessing";
import { Event, Thread } from "@manycore/multiprocessing/threading";

/** Gives each number back, one more. */
export async function relay(input: Queue<number | null>, output: Queue<number>): Promise<void> {
  for (let n; (n = await input.get()) !== null;) await output.put(n + 1);
}

/** Ends before its threads do, of which one never ends. */
export function weigh(output: Queue<string>): void {
  new Thread({ target: () => new Event().wait(), daemon: true }).start();
  new Thread({
    target: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await output.put("from a thread");
    },
  }).start();
}
