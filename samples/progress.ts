/** Progress of work in other processes, shown through a shared Value. */
import { Process, Queue, Value } from "@manycore/multiprocessing";
import {
  addInts,
  asTuple,
  floordiv,
  type int,
  max,
  mod,
  mulInts,
  print,
  range,
  type Tuple,
} from "@manycore/multiprocessing/python";

const STEPS = 50;

/** Steps that n takes to reach 1. */
export function collatz(n: int): number {
  let steps = 0;
  while (n !== 1) {
    n = mod(n, 2) === 0 ? floordiv(n, 2) : addInts(mulInts(3, n), 1);
    steps += 1;
  }
  return steps;
}

/** The number with the longest way down among STEPS numbers from `first`. */
export async function search(
  first: number,
  done: Value,
  results: Queue<Tuple<[number, number]>>,
): Promise<void> {
  let best: Tuple<[number, number]> = asTuple([0, 0]);
  for (let n = first; n < first + STEPS; n++) {
    best = max(best, asTuple([collatz(n), n]));
    const lock = done.getLock();
    await lock.acquire();
    try {
      done.value += 1;
    } finally {
      lock.release();
    }
  }
  await results.put(best);
}

if (import.meta.main) {
  const done = new Value("i", 0);
  const results = new Queue<Tuple<[number, number]>>();
  const firsts = range(1, 401, STEPS);
  const processes = firsts.map((first) =>
    new Process({ target: search, args: [first, done, results] })
  );
  for (const process of processes) {
    process.start();
  }
  let shown = 0;
  while (shown < 100) {
    const percent = floordiv(100 * done.value, STEPS * processes.length);
    while (shown + 25 <= percent) {
      shown += 25;
      print(`${shown}%`);
    }
  }
  const [steps, n] = max(await Array.fromAsync(processes, () => results.get()));
  for (const process of processes) {
    await process.join();
  }
  print(`longest below 401: ${n} with ${steps} steps`);
}
