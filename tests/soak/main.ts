/** `deno task soak [--seconds 300] [--seed N]`: random operations with random deaths; ends by itself, or says what was wrong. */

import { parseArgs } from "@std/cli/parse-args";
import { growth, soak } from "./soak.ts";

/** MB that the program may grow by from its second quarter to its last. */
const allowed = 10;
/** Seconds from which on memory is judged: before, the program still grows to its size. */
const settled = 120;

if (import.meta.main) {
  const args = parseArgs(Deno.args, { string: ["seconds", "seed"] });
  const [seconds, seed] = [args.seconds ?? 300, args.seed ?? Date.now() % 1_000_000];
  console.log(`seed ${seed}, ${seconds} s`);
  let next = 0;
  const report = await soak(Number(seconds), Number(seed), (tally, { at, rss, processes }) => {
    if (at < next) return;
    next = at + 10;
    const line = [`${at.toFixed(0)} s`, `${rss.toFixed(1)} MB`, `${processes} processes`];
    console.log(line.join("  "), JSON.stringify(tally));
  });
  const grown = growth(report);
  console.log(JSON.stringify(report.tally));
  console.log(
    `memory grew by ${
      grown.toFixed(1)
    } MB from the second quarter to the last, beside what Deno loses with each Worker`,
  );
  if (grown > allowed && Number(seconds) >= settled) {
    console.error(`Memory is not flat: it grew by ${grown.toFixed(1)} MB, allowed are ${allowed}`);
    Deno.exitCode = 1;
  }
  const end = performance.now();
  addEventListener("unload", () => {
    console.log(`ended by itself after ${((performance.now() - end) / 1000).toFixed(2)} s`);
  });
}
