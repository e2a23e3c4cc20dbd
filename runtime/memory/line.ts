/**
 * Tasks of one thread that wait for the same: they go in the order in which they came.
 *
 * @module
 */

/** What makes a task leave a line. */
interface Limits {
  /** `performance.now()` of the moment to give up. */
  readonly deadline?: number;
  readonly signal?: AbortSignal | undefined;
}

export class Line {
  /** Settled when the last one in the line has left it. */
  #last: Promise<void> | undefined;

  get isEmpty(): boolean {
    return this.#last === undefined;
  }

  /**
   * Does something once all who came before have left the line.
   *
   * @param late the result when the deadline passed before that
   * @throws the signal's reason when it is aborted before that
   */
  async stand<T>(limits: Limits, late: T, action: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    const leave = () => {
      if (this.#last === promise) this.#last = undefined;
      resolve();
    };
    if (before !== undefined) {
      let isTurn = false;
      try {
        isTurn = await inTime(before, limits);
      } finally {
        if (!isTurn) before.then(leave);
      }
      if (!isTurn) return late;
    }
    try {
      return await action();
    } finally {
      leave();
    }
  }
}

/** Whether a promise is fulfilled before a deadline. */
async function inTime(
  promise: Promise<void>,
  { deadline = Infinity, signal }: Limits,
): Promise<boolean> {
  if (deadline === Infinity && signal === undefined) {
    await promise;
    return true;
  }
  const early = Promise.withResolvers<boolean>();
  const abort = () => early.reject(signal!.reason);
  const left = deadline - performance.now();
  const timer = left < 2 ** 31 ? setTimeout(early.resolve, Math.max(0, left), false) : undefined;
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([promise.then(() => true), early.promise]);
  } finally {
    signal?.removeEventListener("abort", abort);
    clearTimeout(timer);
  }
}
