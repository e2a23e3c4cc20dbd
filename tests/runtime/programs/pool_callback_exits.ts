import { Pool } from "@manycore/multiprocessing";

export function square(x: number): number {
  return x * x;
}

if (import.meta.main) {
  const pool = new Pool(2);
  const never = pool.applyAsync(square, [2], { callback: () => Deno.exit(9) });
  await never.get();
  console.log("not reached");
}
