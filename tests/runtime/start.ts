/** What most tests of processes begin with: the start method, and a process on a target. */
import {
  Process,
  Queue,
  setStartMethod,
  type StartMethod,
  type Target,
} from "@manycore/multiprocessing";
import { assertEquals } from "@std/assert";
import { startMethods } from "../start_methods.ts";

/** Starts a process on a target. */
export function start(target: (...args: never[]) => unknown, ...args: unknown[]): Process {
  const process = new Process({ target: target as (...args: unknown[]) => unknown, args });
  process.start();
  return process;
}

/** What a child puts into the queue that it gets as its first argument. */
export async function told<T>(target: Target, ...args: unknown[]): Promise<T> {
  const queue = new Queue<T>();
  const process = new Process({ target, args: [queue, ...args] });
  process.start();
  const answer = await queue.get();
  await process.join();
  assertEquals(process.exitcode, 0);
  return answer;
}

/** Declares a test whose children are started in one way. */
export type Declare = (name: string, body: () => void | Promise<void>) => void;

/** Declares tests under a start method, whose name theirs begin with. */
export function testUnder(method: StartMethod): Declare {
  return (name, body) =>
    Deno.test(`${method}: ${name}`, async () => {
      setStartMethod(method, { force: true });
      await body();
    });
}

/** A test under each start method. */
export const testEach: Declare = (name, body) => {
  for (const method of startMethods) testUnder(method)(name, body);
};

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
