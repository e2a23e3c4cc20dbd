/**
 * Waiting for several things, or for a limited time. https://docs.python.org/3/library/asyncio-task.html
 *
 * @module
 */
import { unpacked } from "../support/packed.ts";
import { Coroutine, coroutineFunctions, outcome } from "../coroutines/coroutine.ts";
import { set } from "../builtins/dict.ts";
import { StopAsyncIteration, StopIteration, TypeError, ValueError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { isKeywords } from "../values/keywords.ts";
import type { PySet } from "../values/set.ts";
import { tuple } from "../builtins/list.ts";
import type { Tuple } from "../values/tuple.ts";
import { CancelledError, TimeoutError } from "./errors.ts";
import { Future, messageOf } from "./future.ts";
import type { EventLoop } from "./loop.ts";
import { Queue } from "./queues.ts";
import { getEventLoop, getRunningLoop } from "./running.ts";
import { ensureFuture } from "./task.ts";
import { Timeout } from "./timeouts.ts";

/** The common future of several; cancelling it cancels them all. */
class GatheringFuture extends Future<unknown[]> {
  static override readonly __module__: string = "asyncio.tasks";
  static readonly __name__ = "_GatheringFuture";
  readonly #children: readonly Future<unknown>[];
  cancelRequested = false;

  constructor(children: readonly Future<unknown>[], loop: EventLoop) {
    super({ loop });
    this.#children = children;
  }

  override cancel(msg: unknown = null): boolean {
    if (this.done()) return false;
    let any = false;
    for (const child of this.#children) if (child.cancel(messageOf(msg))) any = true;
    if (any) this.cancelRequested = true;
    return any;
  }
}

/** Runs several together: the future of the list of their results. https://docs.python.org/3/library/asyncio-task.html#asyncio.gather */
export function gather(...given: unknown[]): Future<unknown[]> {
  const args = unpacked(given);
  const named = isKeywords(args.at(-1)) ? args.pop() as { returnExceptions?: boolean } : {};
  const returnExceptions = named.returnExceptions === true;
  if (args.length === 0) {
    const empty = new Future<unknown[]>({ loop: getEventLoop() });
    empty.setResult([]);
    return empty;
  }
  const known = new Map<unknown, Future<unknown>>();
  const children: Future<unknown>[] = [];
  const already: Future<unknown>[] = [];
  let finished = 0;
  let outer: GatheringFuture | null = null;
  const onDone = (child: Future<unknown>): void => {
    finished++;
    if (!outer || outer.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!returnExceptions) {
      if (child.cancelled()) return outer.setException(child.cancelledError());
      const error = child.exception();
      if (error !== null) return outer.setException(error);
    }
    if (finished < known.size) return;
    const results = children.map((one) => {
      if (one.cancelled()) return one.cancellation();
      return one.exception() ?? one.result();
    });
    if (outer.cancelRequested) {
      outer.setException(child.cancelled() ? child.cancelledError() : new CancelledError());
    } else outer.setResult(results);
  };
  let loop: EventLoop | null = null;
  for (const given of args) {
    let child = known.get(given);
    if (!child) {
      child = ensureFuture(given, { loop });
      loop ??= child.getLoop();
      known.set(given, child);
      if (child.done()) already.push(child);
      else child.addDoneCallback(onDone);
    }
    children.push(child);
  }
  outer = new GatheringFuture(children, loop!);
  for (const child of already) onDone(child);
  return outer;
}

/** Keeps a future from being cancelled with who waits for it. https://docs.python.org/3/library/asyncio-task.html#asyncio.shield */
export function shield<T>(arg: unknown): Future<T> {
  const inner = ensureFuture(arg) as Future<T>;
  if (inner.done()) return inner;
  const outer = new Future<T>({ loop: inner.getLoop() });
  const onInner = (_done: unknown) => {
    if (outer.cancelled()) {
      if (!inner.cancelled()) inner.exception();
      return;
    }
    if (inner.cancelled()) outer.cancel();
    else {
      const error = inner.exception();
      if (error !== null) outer.setException(error);
      else outer.setResult(inner.result());
    }
  };
  inner.addDoneCallback(onInner);
  outer.addDoneCallback((_done) => {
    if (!inner.done()) inner.removeDoneCallback(onInner);
  });
  return outer;
}

/** {@linkcode wait} ends when one is done. */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/** {@linkcode wait} ends when one has failed. */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/** {@linkcode wait} ends when all are done. */
export const ALL_COMPLETED = "ALL_COMPLETED";

/** How {@linkcode wait} is asked. */
export interface WaitOptions {
  /** In seconds. */
  readonly timeout?: unknown;
  readonly returnWhen?: unknown;
}

/** Waits for some of several futures: those that are done, and those that are not. https://docs.python.org/3/library/asyncio-task.html#asyncio.wait */
export async function wait(
  fs: unknown,
  options: WaitOptions = {},
): Promise<Tuple<[PySet<Future<unknown>>, PySet<Future<unknown>>]>> {
  const { timeout = null, returnWhen = ALL_COMPLETED } = options;
  if (fs instanceof Future || fs instanceof Coroutine) {
    const name = fs instanceof Coroutine ? "coroutine" : "Task";
    throw new TypeError(`expect a list of futures, not ${name}`);
  }
  const futures = new Set([...iter(fs)]) as Set<Future<unknown>>;
  if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen as string)) {
    throw new ValueError(`Invalid return_when value: ${returnWhen}`);
  }
  for (const one of futures) {
    if (one instanceof Coroutine) {
      throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
    }
  }
  const loop = getRunningLoop();
  const waiter = loop.createFuture();
  const release = () => {
    if (!waiter.done()) waiter.setResult(null);
  };
  const handle = timeout === null ? null : loop.callLater(timeout, release);
  let left = futures.size;
  const onDone = (one: Future<unknown>) => {
    left--;
    const isEnough = left <= 0 || returnWhen === FIRST_COMPLETED ||
      returnWhen === FIRST_EXCEPTION && !one.cancelled() && one.exception() !== null;
    if (!isEnough) return;
    handle?.cancel();
    release();
  };
  for (const one of futures) one.addDoneCallback(onDone);
  try {
    await waiter[outcome]();
  } finally {
    handle?.cancel();
    for (const one of futures) one.removeDoneCallback(onDone);
  }
  const [done, pending] = [[], []] as [Future<unknown>[], Future<unknown>[]];
  for (const one of futures) (one.done() ? done : pending).push(one);
  return tuple([set(done), set(pending)]) as never;
}

/** Waits for one, for so many seconds at most. https://docs.python.org/3/library/asyncio-task.html#asyncio.wait_for */
export async function waitFor(fut: unknown, timeout: unknown): Promise<unknown> {
  if (timeout !== null && timeout !== undefined && Number(timeout) <= 0) {
    const future = ensureFuture(fut);
    if (future.done()) return future.result();
    await cancelAndWait(future);
    try {
      return future.result();
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      throw Object.assign(new TimeoutError(), { cause: error });
    }
  }
  const limit = new Timeout(
    timeout === null || timeout === undefined ? null : getRunningLoop().time() + Number(timeout),
  );
  await limit.__aenter__();
  let result: unknown;
  try {
    const given = fut as { [outcome]?: () => Promise<unknown> };
    result = await (given[outcome] ? given[outcome]() : ensureFuture(fut)[outcome]());
  } catch (error) {
    await limit.__aexit__((error as object).constructor, error, null);
    throw error;
  }
  await limit.__aexit__(null, null, null);
  return result;
}

async function cancelAndWait(future: Future<unknown>): Promise<void> {
  const waiter = getRunningLoop().createFuture();
  const release = (_done: unknown) => {
    if (!waiter.done()) waiter.setResult(null);
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    await waiter[outcome]();
  } finally {
    future.removeDoneCallback(release);
  }
}

/** Futures as they are done: as the futures themselves in `async for`, as coroutines in `for`. */
class AsCompleted {
  static readonly __module__ = "asyncio.tasks";
  static readonly __name__ = "_AsCompletedIterator";
  readonly #done = new Queue<Future<unknown> | null>();
  readonly #todo: Set<Future<unknown>>;
  #left: number;

  constructor(fs: unknown, timeout: unknown) {
    const loop = getEventLoop();
    this.#todo = new Set([...new Set([...iter(fs)])].map((one) => ensureFuture(one, { loop })));
    this.#left = this.#todo.size;
    const onDone = (one: Future<unknown>) => {
      if (!this.#todo.delete(one)) return;
      this.#done.putNowait(one);
      if (this.#todo.size === 0) handle?.cancel();
    };
    const handle = this.#todo.size > 0 && timeout !== null && timeout !== undefined
      ? loop.callLater(timeout, () => {
        for (const one of this.#todo) {
          one.removeDoneCallback(onDone);
          this.#done.putNowait(null);
        }
        this.#todo.clear();
      })
      : null;
    for (const one of this.#todo) one.addDoneCallback(onDone);
  }

  async #next(): Promise<Future<unknown>> {
    const one = await this.#done.get();
    if (!one) throw new TimeoutError();
    return one;
  }

  __iter__(): this {
    return this;
  }

  __next__(): Coroutine<unknown> {
    if (this.#left === 0) throw new StopIteration();
    this.#left--;
    return new Coroutine(async () => (await this.#next()).result(), "_wait_for_one");
  }

  *[Symbol.iterator](): Generator<Coroutine<unknown>, void, undefined> {
    while (this.#left > 0) yield this.__next__();
  }

  __aiter__(): this {
    return this;
  }

  async __anext__(): Promise<Future<unknown>> {
    if (this.#left === 0) throw new StopAsyncIteration();
    this.#left--;
    return await this.#next();
  }
}

/** Futures in the order in which they are done. https://docs.python.org/3/library/asyncio-task.html#asyncio.as_completed */
export function asCompleted(
  fs: unknown,
  options: { readonly timeout?: unknown } = {},
): Iterable<Coroutine<unknown>> {
  if (fs instanceof Future || fs instanceof Coroutine) {
    const name = fs instanceof Coroutine ? "coroutine" : "Task";
    throw new TypeError(`expect an iterable of futures, not ${name}`);
  }
  return new AsCompleted(fs, options.timeout ?? null);
}

coroutineFunctions(wait, waitFor);
