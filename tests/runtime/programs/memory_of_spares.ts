/** Prints what a process made ahead takes, in MB. */
import { prestart } from "@manycore/multiprocessing";

if (import.meta.main) {
  await prestart(1);
  const before = Deno.memoryUsage().rss;
  await prestart(9);
  console.log(((Deno.memoryUsage().rss - before) / 8 / 1e6).toFixed(2));
}
