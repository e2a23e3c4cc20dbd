/** A parent that will be killed: tells the numbers of its children, of which one waits for a file. */
import { Pool, Process, Queue, setStartMethod } from "@manycore/multiprocessing";

export async function waitFor(path: string, numbers: Queue): Promise<void> {
  await numbers.put(Deno.pid);
  for (;;) {
    try {
      await Deno.stat(path);
      return console.log("child goes on");
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

export async function stay(numbers: Queue): Promise<never> {
  await numbers.put(Deno.pid);
  return await new Promise(() => {});
}

export async function tell(numbers: Queue): Promise<void> {
  await numbers.put(Deno.pid);
}

if (import.meta.main) {
  setStartMethod("spawn");
  const numbers = new Queue<number>();
  new Process({ target: waitFor, args: [Deno.args[0]!, numbers] }).start();
  const child = await numbers.get();
  new Process({ target: stay, args: [numbers], daemon: true }).start();
  const daemon = await numbers.get();
  const pool = new Pool(1);
  pool.applyAsync(stay, [numbers]);
  const worker = await numbers.get();
  console.log(JSON.stringify({ child, daemon, worker }));
  await new Promise(() => setInterval(() => {}, 1000));
}
