/** Ends without waiting for what its executors have been given. */
import { ProcessPoolExecutor, ThreadPoolExecutor } from "@manycore/multiprocessing/futures";

export function show(n: number): void {
  console.log(`process ${n}`);
}

if (import.meta.main) {
  new ThreadPoolExecutor(1).submit(async (n: number) => {
    await new Promise((resolve) => setTimeout(resolve));
    console.log(`thread ${n}`);
  }, 2);
  new ProcessPoolExecutor(1).submit(show, 3);
  console.log("main ends");
}
