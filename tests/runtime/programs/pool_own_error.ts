import { Pool, RemoteTraceback } from "@manycore/multiprocessing";

export class Mine extends RangeError {
  extra = { a: 1 };
  constructor(public code: number) {
    super(`code ${code}`);
    this.name = "Mine";
  }
}

export function fail(code: number): never {
  throw new Mine(code);
}

if (import.meta.main) {
  await using pool = new Pool(1);
  const error = await pool.apply(fail, [4]).catch((error) => error);
  console.log(String(error), error.code, error.extra, error instanceof Error);
  const { cause } = error;
  console.log(cause instanceof RemoteTraceback, cause.tb.includes("Mine: code 4"));
}
