/** Start methods as a Python program knows them. */
import "@manycore/multiprocessing/python";
import {
  currentProcess,
  getAllStartMethods,
  getContext,
  getStartMethod,
  inheritGlobals,
  setStartMethod,
} from "@manycore/multiprocessing";

let seen = "as imported";
inheritGlobals(import.meta, () => ({ seen }), (from) => ({ seen } = from));

export function tell(): void {
  console.log(currentProcess().name, getStartMethod(), seen);
}

if (import.meta.main) {
  seen = "as in main";
  console.log(getAllStartMethods().join(" "), getStartMethod({ allowNone: true }));
  for (const method of ["fork", "spawn", "forkserver", "worker"]) {
    const { Process } = getContext(method);
    const process = new Process({ target: tell });
    process.start();
    await process.join();
  }
  setStartMethod("spawn");
  console.log(getStartMethod(), String(getContext()).replace(/0x.*/, "0x…"));
}
