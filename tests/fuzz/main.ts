/**
 * Feeds the readers of what comes from elsewhere with a million faulty inputs each.
 *
 *     deno run -A tests/fuzz/main.ts [INPUTS] [SEED]
 *
 * Ends with status 1 at the first input that is not taken as it should be, and prints it.
 *
 * @module
 */
import { Random } from "./random.ts";
import { targets } from "./targets.ts";

const [inputs = 1_000_000, seed = Date.now() >>> 0] = Deno.args.map(Number);
const batch = 50_000;
console.log(`seed ${seed}`);
for (const target of targets) {
  const random = new Random(seed);
  const begun = performance.now();
  for (let done = 0; done < inputs; done += batch) {
    const verdict = await target.run(random, Math.min(batch, inputs - done));
    if (verdict !== undefined) {
      console.log(`${target.name}: ${verdict}`);
      Deno.exit(1);
    }
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const mib = Math.round(Deno.memoryUsage().rss / 2 ** 20);
  console.log(`${target.name}: ${inputs} inputs, ${seconds} s, ${mib} MiB`);
}
