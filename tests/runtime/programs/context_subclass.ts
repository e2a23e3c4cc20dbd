/** A process class derived from a context's. */
import { currentProcess, getContext, getStartMethod } from "../../../mod.ts";

export class Mine extends getContext("worker").Process {
  override run(): void {
    console.log(`run in ${currentProcess().name} by ${getStartMethod()}`);
  }
}

if (import.meta.main) {
  const process = new Mine();
  process.start();
  await process.join();
}
