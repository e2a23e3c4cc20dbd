import { Pool, register } from "@manycore/multiprocessing";

export class Point {
  x = 1;
}

export class Unregistered {}

export function makePoint(): Point {
  return new Point();
}

export function makeUnregistered(): Unregistered {
  return new Unregistered();
}

register(import.meta, { Point });

if (import.meta.main) {
  await using pool = new Pool(1);
  const point = await pool.apply(makePoint);
  console.log(point, point instanceof Point);
  const error = await pool.apply(makeUnregistered).catch((error: Error) => error.message);
  console.log("refused:", String(error).includes("call register(import.meta, { Unregistered })"));
}
