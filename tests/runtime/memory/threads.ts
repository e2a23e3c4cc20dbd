import { allocateZeroed } from "../../../runtime/memory/arena.ts";
import { memory } from "../../../runtime/memory/memory.ts";
import type { Jobs } from "./thread.ts";

let nextId = 1000;

/** A job that runs in a thread of its own. */
export interface Running<R> {
  readonly id: number;
  readonly result: Promise<R>;
}

/** What so many threads wait at for each other before they begin. */
export function makeGate(threads: number): number {
  const gate = allocateZeroed(4);
  memory().words[gate] = threads;
  return gate;
}

/** Starts a job of thread.ts; its Worker ends with it. */
export function start<K extends keyof Jobs>(
  job: K,
  args: Parameters<Jobs[K]>,
  { parkedAt = 0, gate = 0 }: { parkedAt?: number; gate?: number } = {},
): Running<ReturnType<Jobs[K]>> {
  const id = nextId++;
  const worker = new Worker(new URL("thread.ts", import.meta.url), { type: "module" });
  const { promise, resolve, reject } = Promise.withResolvers<ReturnType<Jobs[K]>>();
  worker.onmessage = ({ data }) => {
    worker.terminate();
    resolve(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    reject(new Error(event.message));
  };
  worker.postMessage({ handle: memory().handle, id, job, args, parkedAt, gate });
  return { id, result: promise };
}
