/** Each import of this module prints; a process made ahead must not, until it is somebody. */
import { prestart, Process } from "@manycore/multiprocessing";

let calls = 0;
console.log("imported");

export function count(): void {
  console.log(`call ${++calls}`);
}

if (import.meta.main) {
  await prestart(2);
  console.log("ready");
  for (let i = 0; i < 2; i++) {
    const process = new Process({ target: count });
    process.start();
    await process.join();
  }
  await prestart(1);
  console.log("main ends");
}
