/**
 * Functions that an event loop hands to threads and executors.
 *
 * @module
 */
import { isPlain } from "../../plain.ts";
import { copyContext } from "../contextvars.ts";
import { withinFrame } from "../coroutines/frames.ts";
import { call, callMethod } from "../dispatch.ts";
import { RuntimeError, StopIteration } from "../exceptions.ts";
import { Future } from "./future.ts";
import type { EventLoop } from "./loop.ts";
import { getRunningLoop } from "./running.ts";
import { outcome } from "../coroutines/coroutine.ts";

/** Runs a function elsewhere: the future of what it returns. */
export function executed(
  loop: EventLoop,
  executor: unknown,
  func: unknown,
  args: readonly unknown[],
): Future {
  if (executor !== null && executor !== undefined) {
    return wrapFuture(callMethod(executor, "submit", [func, ...args]), { loop });
  }
  return inThread(loop, () => call(func, args));
}

/** A function as a thread of its own, which goes on while the loop does. */
function inThread(loop: EventLoop, run: () => unknown): Future {
  const future = new Future({ loop });
  const frame = { loop: null, driver: null, context: copyContext() };
  const work = withinFrame(frame, async () => {
    await null;
    return await run();
  });
  const done = work.then(
    (value) => settle(loop, future, () => future.setResult(value ?? null)),
    (error) => settle(loop, future, () => future.setException(raisable(error))),
  ).finally(() => loop.pending.delete(done));
  loop.pending.add(done);
  return future;
}

/** An exception that a future can hold. */
function raisable(error: unknown): unknown {
  return error instanceof StopIteration
    ? new RuntimeError("StopIteration cannot be raised into a Future")
    : error;
}

function settle(loop: EventLoop, future: Future, action: () => void): void {
  if (loop.isClosed()) return;
  loop.callSoonThreadsafe(() => {
    if (!future.cancelled()) action();
  });
}

/** A future of `concurrent.futures` as one of the running loop. https://docs.python.org/3/library/asyncio-future.html#asyncio.wrap_future */
export function wrapFuture(future: unknown, options: { loop?: EventLoop | null } = {}): Future {
  if (future instanceof Future) return future;
  const loop = options.loop ?? getRunningLoop();
  const own = new Future({ loop });
  callMethod(future, "add_done_callback", [(source: unknown) => {
    if (loop.isClosed()) return;
    loop.callSoonThreadsafe(async () => {
      if (own.cancelled()) return;
      if (callMethod(source, "cancelled")) return void own.cancel();
      const error = await callMethod(source, "exception");
      if (error !== null && error !== undefined) own.setException(error);
      else own.setResult(await callMethod(source, "result"));
    });
  }]);
  own.addDoneCallback((done) => {
    if (done.cancelled()) callMethod(future, "cancel");
  });
  return own;
}

/** Runs a function in a thread of its own. https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread */
export async function toThread(func: unknown, ...args: unknown[]): Promise<unknown> {
  return await inThread(getRunningLoop(), () => call(func, ...split(args)))[outcome]();
}

function split(args: unknown[]): [unknown[], ...unknown[]] {
  const last = args.at(-1);
  return isPlain(last) ? [args.slice(0, -1), last] : [args];
}
