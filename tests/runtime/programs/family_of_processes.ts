/**
 * A program with a daemon and pool workers that compute for ever, and a process that is none of these. It prints their
 * numbers and waits to be killed; the last one goes on.
 */
import { getContext, parentProcess, type SimpleQueue } from "../../../mod.ts";

const { Pool, Process, SimpleQueue: Numbers } = getContext("spawn");

export async function compute(numbers: SimpleQueue<number>): Promise<void> {
  await numbers.put(Deno.pid);
  for (;;);
}

/** Outlives its parent. */
export async function survive(numbers: SimpleQueue<number>): Promise<void> {
  const parent = parentProcess()!;
  await numbers.put(Deno.pid);
  await parent.join();
  await numbers.put(1);
  console.log(`${parent.isAlive()} ${await numbers.get()}`);
}

if (import.meta.main) {
  const numbers = new Numbers<number>();
  const pids: number[] = [];
  new Process({ target: compute, args: [numbers], daemon: true }).start();
  const pool = new Pool(2);
  for (let i = 0; i < 2; i++) pool.applyAsync(compute, [numbers]);
  for (let i = 0; i < 3; i++) pids.push(await numbers.get());
  new Process({ target: survive, args: [numbers] }).start();
  pids.push(await numbers.get());
  console.log(pids.join(" "));
  await numbers.get();
}
