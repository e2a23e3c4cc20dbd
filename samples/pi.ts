/** Pi by throwing darts: each worker has a seed of its own, so the answer is the same in every run. */
import { Pool } from "@manycore/multiprocessing";
import { float, len, nonzeroInt, print, range, sum } from "@manycore/multiprocessing/python";
import * as random from "@manycore/multiprocessing/python/random";

const DARTS = 100_000;

/** How many darts land inside the quarter circle. */
export function hits(seed: number): number {
  const source = new random.Random(seed);
  let inside = 0;
  for (let _ = 0; _ < DARTS; _++) {
    const x = source.random();
    const y = source.random();
    if (x * x + y * y <= 1) {
      inside += 1;
    }
  }
  return inside;
}

if (import.meta.main) {
  const seeds = range(8);
  let inside: number[];
  {
    await using pool = new Pool(4);
    inside = await pool.map(hits, seeds);
  }
  print("hits:", inside);
  print("pi is about", float(4 * (sum(inside) as number) / nonzeroInt(DARTS * len(seeds))));
}
