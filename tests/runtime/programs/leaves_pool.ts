import { Pool } from "@manycore/multiprocessing";

export function square(x: number): number {
  return x * x;
}

export function spin(): void {
  for (;;);
}

if (import.meta.main) {
  const pool = new Pool(2);
  console.log(await pool.map(square, [1, 2]));
  pool.applyAsync(spin);
  pool.mapAsync(square, [1, 2]);
  console.log("main ends");
}
