/**
 * A bank account that four cashiers use at once: with a lock no deposit is ever lost.
 *
 * Without one, a cashier may read the balance while another is about to write it. Then a deposit disappears; how many do
 * is different in each run, so only what is certain is printed.
 */
import { Lock, Process, Value } from "@manycore/multiprocessing";
import { print, range } from "@manycore/multiprocessing/python";

const CASHIERS = 4;
const DEPOSITS = 5_000;

export function careless(balance: Value): void {
  for (let _ = 0; _ < DEPOSITS; _++) {
    balance.value = balance.value + 1;
  }
}

export async function careful(balance: Value, lock: Lock): Promise<void> {
  for (let _ = 0; _ < DEPOSITS; _++) {
    await lock.acquire();
    try {
      balance.value = balance.value + 1;
    } finally {
      lock.release();
    }
  }
}

export async function work(processes: Process[]): Promise<void> {
  for (const process of processes) {
    process.start();
  }
  for (const process of processes) {
    await process.join();
  }
}

if (import.meta.main) {
  const expected = CASHIERS * DEPOSITS;

  let balance = new Value("i", 0);
  await work(range(CASHIERS).map(() => new Process({ target: careless, args: [balance] })));
  print("without a lock, at most what was paid in:", balance.value <= expected);

  const lock = new Lock();
  balance = new Value("i", 0);
  await work(range(CASHIERS).map(() => new Process({ target: careful, args: [balance, lock] })));
  print("with a lock:", balance.value, "of", expected);
}
