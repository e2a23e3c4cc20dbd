/** A process class derived from that of the context which the first argument names. */
import { currentProcess, getContext, getStartMethod } from "@manycore/multiprocessing";

export class Mine extends getContext(Deno.args[0]).Process {
  override run(): void {
    console.log(`run in ${currentProcess().name} by ${getStartMethod()}`);
  }
}

if (import.meta.main) {
  const process = new Mine();
  process.start();
  await process.join();
}
