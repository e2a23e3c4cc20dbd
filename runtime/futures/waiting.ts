/** Waiting for several futures. */

import { ValueError } from "../errors.ts";
import { iterable } from "../pool/iterable.ts";
import { timeoutOf, type WaitOptions } from "../threading/limits.ts";
import { timeouts } from "./errors.ts";
import { type PlainFuture, untilAny, untilAnySync } from "./future.ts";

/** `wait` ends with the first future that is done. https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/** `wait` ends with the first future that failed, or when all are done. https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/** `wait` ends when all futures are done. https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait */
export const ALL_COMPLETED = "ALL_COMPLETED";

/** When `wait` ends. */
export type ReturnWhen = "FIRST_COMPLETED" | "FIRST_EXCEPTION" | "ALL_COMPLETED";

const MOMENTS: readonly string[] = [FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED];

/** What `wait` takes besides the futures. */
export interface WaitManyOptions extends WaitOptions {
  /** When to end; default: when all are done. */
  returnWhen?: ReturnWhen | undefined;
}

/** Futures by whether they are done: `const { done, notDone } = await wait(futures)`, or `const [done, notDone] = …`. */
export interface Waited<F> {
  /** Those that are. */
  readonly done: Set<F>;
  /** Those that are not. */
  readonly notDone: Set<F>;
  /** Both, in this order. */
  [Symbol.iterator](): IterableIterator<Set<F>>;
}

/** Whether a future that is done ended in an error. */
function hasFailed(future: PlainFuture): boolean {
  return !future.cancelled() && future.exceptionSync() !== null;
}

/**
 * Waits for futures, of one executor or several.
 * https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait
 *
 * @param futures those to wait for
 * @param timeout seconds, or `{ timeout, returnWhen, signal }`
 * @param returnWhen when to end
 * @returns those that are done, and those that are not
 * @throws {ValueError} when `returnWhen` is none of the three
 *
 * @example
 * ```ts
 * import { ThreadPoolExecutor, wait } from "@manycore/multiprocessing/futures";
 *
 * await using executor = new ThreadPoolExecutor();
 * const futures = [1, 2, 3].map((x) => executor.submit((x: number) => x * x, x));
 * const { done } = await wait(futures);
 * console.log(done.size); // 3
 * ```
 */
export async function wait<F extends PlainFuture>(
  futures: Iterable<F>,
  timeout?: number | null | WaitManyOptions,
  returnWhen?: ReturnWhen | WaitManyOptions,
): Promise<Waited<F>> {
  const { all, open, moment, limits } = waiting(futures, timeout, returnWhen);
  while (!isOver(all, open, moment)) {
    const inTime = await untilAny(open, limits);
    leave(open);
    if (!inTime) break;
  }
  return waited(all);
}

/** {@linkcode wait}, blocking this thread: for futures of a `ProcessPoolExecutor`. */
export function waitSync<F extends PlainFuture>(
  futures: Iterable<F>,
  timeout?: number | null | WaitManyOptions,
  returnWhen?: ReturnWhen | WaitManyOptions,
): Waited<F> {
  const { all, open, moment, limits } = waiting(futures, timeout, returnWhen);
  while (!isOver(all, open, moment)) {
    const inTime = untilAnySync(open, limits.deadline);
    leave(open);
    if (!inTime) break;
  }
  return waited(all);
}

function waiting<F extends PlainFuture>(
  futures: Iterable<F>,
  timeout: number | null | undefined | WaitManyOptions,
  returnWhen: ReturnWhen | undefined | WaitManyOptions,
) {
  const named: WaitManyOptions = {
    ...(isOptions(timeout) ? timeout : {}),
    ...(isOptions(returnWhen) ? returnWhen : {}),
  };
  const moment = typeof returnWhen === "string" ? returnWhen : named.returnWhen ?? ALL_COMPLETED;
  const limits = timeoutOf({
    timeout: isOptions(timeout) ? named.timeout : timeout ?? named.timeout,
    signal: named.signal,
  });
  const all = [...new Set(iterable(futures))];
  const open = all.filter((one) => !one.done());
  if (open.length > 0 && !MOMENTS.includes(moment)) {
    throw new ValueError(`Invalid return condition: '${moment}'`);
  }
  return { all, open, moment, limits };
}

function isOver(
  all: readonly PlainFuture[],
  open: readonly PlainFuture[],
  moment: ReturnWhen,
): boolean {
  if (open.length === 0) return true;
  if (moment === FIRST_COMPLETED) return open.length < all.length;
  return moment === FIRST_EXCEPTION && all.some((one) => one.done() && hasFailed(one));
}

/** Takes those out that are done. */
function leave(open: PlainFuture[]): void {
  open.splice(0, open.length, ...open.filter((one) => !one.done()));
}

function waited<F extends PlainFuture>(all: readonly F[]): Waited<F> {
  const done = new Set(all.filter((one) => one.done()));
  const notDone = new Set(all.filter((one) => !done.has(one)));
  return { done, notDone, [Symbol.iterator]: () => [done, notDone].values() };
}

function isOptions(value: unknown): value is WaitManyOptions {
  return typeof value === "object" && value !== null && typeof value.valueOf() === "object";
}

/**
 * Gives futures as they come to be done, those first that are already.
 * https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.as_completed
 *
 * @param futures those to wait for
 * @param timeout seconds from the call, or `{ timeout, signal }`
 * @throws {TimeoutError} while iterating, when not all were done in time
 *
 * @example
 * ```ts
 * import { asCompleted, ThreadPoolExecutor } from "@manycore/multiprocessing/futures";
 *
 * await using executor = new ThreadPoolExecutor();
 * const futures = ["a", "bc"].map((text) =>
 *   executor.submit(async (text: string) => (await new Response(text).text()).length, text)
 * );
 * for await (const future of asCompleted(futures)) console.log(await future);
 * ```
 */
export function asCompleted<F extends PlainFuture>(
  futures: Iterable<F>,
  timeout?: number | null | WaitOptions,
): AsyncIterableIterator<F> {
  return completing(new Set(iterable(futures)), timeoutOf(timeout));
}

async function* completing<F extends PlainFuture>(
  all: ReadonlySet<F>,
  limits: ReturnType<typeof timeoutOf>,
): AsyncGenerator<F, undefined> {
  const open = new Set(all);
  // Those that come to be done together are given in the order in which they did.
  const arrived = [...all].filter((one) => one.done());
  for (const one of all) if (!one.done()) one.addDoneCallback(() => arrived.push(one));
  while (open.size > 0) {
    const next = arrived.shift();
    if (next !== undefined) {
      open.delete(next);
      yield next;
    } else if (!await untilAny(open, limits) && arrived.length === 0) {
      throw new timeouts.error(`${open.size} (of ${all.size}) futures unfinished`);
    }
  }
}
