/**
 * Python's `queue`: queues between the tasks of one process. Between processes, use those of
 * `@manycore/multiprocessing`. https://docs.python.org/3/library/queue.html
 *
 * @example
 * ```ts
 * import { PriorityQueue } from "@manycore/multiprocessing/python/queue";
 *
 * const queue = new PriorityQueue<number>();
 * for (const n of [3, 1, 2]) await queue.put(n);
 * await queue.get(); // 1
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./queue.ts";
export { Empty, Full } from "../errors.ts";
export {
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueBase,
  ShutDown,
  SimpleQueue,
} from "./queue/queue.ts";
export type { WaitOptions } from "./queue/options.ts";

nameFunctions(self);
