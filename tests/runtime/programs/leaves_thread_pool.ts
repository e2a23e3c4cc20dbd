import { ThreadPool } from "@manycore/multiprocessing";

if (import.meta.main) {
  const pool = new ThreadPool(2);
  console.log(await pool.map((x) => x * x, [1, 2]));
  pool.applyAsync(() => new Promise(() => {}), [], { taskTimeout: 60 });
  pool.mapAsync((x) => new Promise(() => x), [1, 2]);
  console.log("main ends");
}
