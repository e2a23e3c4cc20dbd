import { inheritGlobals, Lock, Pool, Process, register } from "@manycore/multiprocessing";

export class Point {
  x = 1;
}

let limit = 1;
const lock = { it: new Lock() };
let point: Point | undefined;
let local: unknown = "made here";

register(import.meta, { Point });
inheritGlobals(
  import.meta,
  () => ({ limit, lock: lock.it, point, local }),
  (from) => ({ limit, lock: lock.it, point, local } = from),
);

export function show(): void {
  console.log("child:", limit, !lock.it.acquireSync({ block: false }), point, local);
}

export function read(): number {
  return limit;
}

if (import.meta.main) {
  limit = 7;
  point = new Point();
  local = Promise.resolve("cannot be sent");
  lock.it.acquireSync();
  const process = new Process({ target: show });
  process.start();
  await process.join();
  limit = 8;
  await using pool = new Pool(1);
  limit = 9;
  console.log("pool:", await pool.apply(read));
}
