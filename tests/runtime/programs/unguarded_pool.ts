/** A pool made outside of the main guard: its workers would make pools of their own. */
import { Pool } from "@manycore/multiprocessing";

export function square(n: number): number {
  return n * n;
}

const pool = new Pool(1);
console.log(await pool.map(square, [1, 2, 3]));
