/** Waits of tasks for what goes on outside of their loop. */
import { outcome } from "../coroutines/coroutine.ts";
import { exception } from "../native_errors.ts";
import type { Future } from "./future.ts";
import type { EventLoop } from "./loop.ts";

/** Waits, in a task, for something that is not the loop's. */
export async function waitOutside<T>(loop: EventLoop, work: Promise<T>): Promise<T> {
  const future = loop.createFuture() as Future<T>;
  const settle = (action: () => void) => {
    if (loop.isClosed()) return;
    loop.callSoonThreadsafe(() => {
      if (!future.done()) action();
    });
  };
  work.then(
    (value) => settle(() => future.setResult(value)),
    (error) => settle(() => future.setException(exception(error))),
  );
  return await future[outcome]();
}
