/** A child that uses up its memory, beside one that does not. */
import { Event, Process, Queue, setStartMethod } from "@manycore/multiprocessing";

export function grow(): void {
  const kept: number[][] = [];
  for (;;) kept.push(new Array(10_000).fill(kept.length));
}

export async function add(one: number, queue: Queue<number>, go: Event): Promise<void> {
  await go.wait();
  await queue.put(one + 1);
}

if (import.meta.main) {
  setStartMethod("spawn");
  const [queue, go] = [new Queue<number>(), new Event()];
  const other = new Process({ target: add, args: [1, queue, go] });
  other.start();
  const greedy = new Process({ target: grow });
  greedy.start();
  await greedy.join();
  go.set();
  const sum = await queue.get();
  await other.join();
  console.log(greedy.exitcode! < 0, sum, other.exitcode);
}
