import { Process, setStartMethod } from "@manycore/multiprocessing";
import { startMethods } from "../../start_methods.ts";

/** Starts a process on a target. */
export function start(target: (...args: never[]) => unknown, ...args: unknown[]): Process {
  const process = new Process({ target: target as (...args: unknown[]) => unknown, args });
  process.start();
  return process;
}

/** A test under each start method. */
export function testEach(name: string, body: () => Promise<void>): void {
  for (const method of startMethods) {
    Deno.test(`${method}: ${name}`, async () => {
      setStartMethod(method, { force: true });
      await body();
    });
  }
}

/** The value within so many seconds, else an error. */
export async function within<T>(seconds: number, value: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`not within ${seconds} s`)), seconds * 1000);
  try {
    return await Promise.race([value, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
