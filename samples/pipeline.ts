/** Three stages, each a process of its own, joined by queues; a null at the end of the work closes one after the other. */
import { Process, Queue, Value } from "@manycore/multiprocessing";

type Work = Queue<number | null>;

/** Numbers up to `last`. */
export async function source(last: number, out: Work): Promise<void> {
  for (let n = 1; n <= last; n++) await out.put(n);
  await out.put(null);
}

/** Lets through what is a sum of two squares. */
export async function filter(work: Work, out: Work): Promise<void> {
  for (let n = await work.get(); n !== null; n = await work.get()) {
    if (isSumOfTwoSquares(n)) await out.put(n);
  }
  await out.put(null);
}

/** Adds up what comes, where the main program can watch it. */
export async function sink(work: Work, total: Value<number>): Promise<void> {
  for (let n = await work.get(); n !== null; n = await work.get()) {
    using _ = await total.getLock().hold();
    total.value += n;
  }
}

function isSumOfTwoSquares(n: number): boolean {
  for (let a = 0; a * a <= n; a++) {
    const b = Math.sqrt(n - a * a);
    if (Number.isInteger(b)) return true;
  }
  return false;
}

if (import.meta.main) {
  const numbers: Work = new Queue(100); // bounded: a fast source waits for a slow filter
  const found: Work = new Queue(100);
  const total = new Value("i", 0);
  const stages = [
    new Process({ target: source, args: [1000, numbers], name: "source" }),
    new Process({ target: filter, args: [numbers, found], name: "filter" }),
    new Process({ target: sink, args: [found, total], name: "sink" }),
  ];
  for (const stage of stages) stage.start();
  for (const stage of stages) await stage.join();
  console.log(stages.map((stage) => `${stage.name} ended with ${stage.exitcode}`).join("\n"));
  console.log(`sum of the sums of two squares up to 1000: ${total.value}`);
}
