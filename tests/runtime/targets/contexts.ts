/** What the tests of contexts run in children. */

import { currentProcess, getStartMethod, Process, type Queue } from "@manycore/multiprocessing";

/** Tells the method in use, the process's name, and the name of a process that it makes. */
export function tellMethod(queue: Queue): void {
  queue.putSync([
    getStartMethod({ allowNone: true }),
    currentProcess().name,
    new Process().name,
  ]);
}

export function square(n: number): number {
  return n * n;
}

export function ownName(_: unknown): string {
  return currentProcess().name;
}
