import { Process, SystemExit } from "@manycore/multiprocessing";

function inner(): never {
  throw new RangeError("boom");
}

export function outer(): void {
  inner();
}

export function leaveWithText(): void {
  throw new SystemExit("only this");
}

if (import.meta.main) {
  for (const target of [outer, leaveWithText]) {
    const process = new Process({ target });
    process.start();
    await process.join();
  }
}
