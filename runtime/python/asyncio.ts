/**
 * Python's `asyncio`: tasks that take turns, in the order in which CPython's do.
 * https://docs.python.org/3/library/asyncio.html
 *
 * @example
 * ```ts
 * import * as asyncio from "@manycore/multiprocessing/python/asyncio";
 * import { awaitable, coroutine, print } from "@manycore/multiprocessing/python";
 *
 * async function twice(n: number): Promise<number> {
 *   await asyncio.sleep(0.01);
 *   return 2 * n;
 * }
 *
 * async function main(): Promise<void> {
 *   print(await awaitable(asyncio.gather(coroutine(twice, 1), coroutine(twice, 2)))); // [2, 4]
 * }
 *
 * await asyncio.run(coroutine(main));
 * ```
 *
 * @module
 */
import { Coroutine, coroutineFunction, isCoroutineFunction } from "./coroutines/coroutine.ts";
import "./asyncio/endpoints.ts";
import { sleep } from "./asyncio/task.ts";
import { toThread } from "./asyncio/executor.ts";
import { nameClasses, nameFunctions } from "./support/naming.ts";
import * as self from "./asyncio.ts";

export {
  BrokenBarrierError,
  CancelledError,
  IncompleteReadError,
  InvalidStateError,
  LimitOverrunError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  SendfileNotAvailableError,
  TimeoutError,
} from "./asyncio/errors.ts";
export { toThread, wrapFuture } from "./asyncio/executor.ts";
export { Future, isfuture } from "./asyncio/future.ts";
export {
  ALL_COMPLETED,
  asCompleted,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  gather,
  shield,
  wait,
  waitFor,
} from "./asyncio/gathering.ts";
export type { WaitOptions } from "./asyncio/gathering.ts";
export { Handle, TimerHandle } from "./asyncio/handles.ts";
export { Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore } from "./asyncio/locks.ts";
export { EventLoop, EventLoop as AbstractEventLoop } from "./asyncio/loop.ts";
export type { TaskOptions } from "./asyncio/loop.ts";
export { LifoQueue, PriorityQueue, Queue } from "./asyncio/queues.ts";
export { run, Runner } from "./asyncio/runner.ts";
export type { RunnerOptions } from "./asyncio/runner.ts";
export { BaseProtocol, BufferedProtocol, DatagramProtocol, Protocol } from "./asyncio/protocols.ts";
export { Server } from "./asyncio/servers.ts";
export {
  openConnection,
  openUnixConnection,
  startServer,
  startUnixServer,
  StreamReader,
  StreamWriter,
} from "./asyncio/streams.ts";
export type { Sink, StreamOptions } from "./asyncio/streams.ts";
export { createSubprocessExec, createSubprocessShell } from "./asyncio/subprocess.ts";
export type { SubprocessOptions } from "./asyncio/subprocess.ts";
export * as subprocess from "./asyncio/subprocess.ts";
export { getEventLoop, getRunningLoop, newEventLoop, setEventLoop } from "./asyncio/running.ts";
export { BaseTransport, DatagramTransport, Transport } from "./asyncio/transports.ts";
export { allTasks, createTask, currentTask, ensureFuture, sleep, Task } from "./asyncio/task.ts";
export { TaskGroup } from "./asyncio/task_group.ts";
export { threadsafe as runCoroutineThreadsafe } from "./asyncio/threadsafe.ts";
export { Timeout, timeout, timeoutAt } from "./asyncio/timeouts.ts";

/** Whether a value is a coroutine. https://docs.python.org/3/library/asyncio-task.html#asyncio.iscoroutine */
export function iscoroutine(obj: unknown): boolean {
  return obj instanceof Coroutine;
}

/** Whether a function gives coroutines. */
export function iscoroutinefunction(func: unknown): boolean {
  return isCoroutineFunction(func);
}

coroutineFunction(sleep);
coroutineFunction(toThread);
nameFunctions(self);
nameClasses(self, "asyncio");
