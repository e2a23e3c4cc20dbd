/**
 * What `wait` can wait for, besides the ends of processes.
 *
 * @module
 */

/** How a thing that can be waited for says so. */
export const watched: unique symbol = Symbol("watched");

/** A thing that `wait` can wait for: a `Connection`, a queue, or a queue's reader. */
export interface Waitable {
  /** What `wait` asks. @internal */
  readonly [watched]: Watched;
}

/** What `wait` has to know. */
export interface Watched {
  /** Whether something can be received without waiting, be it the end. */
  ready(): boolean;
  /** Has the bell rung when that may have changed, or no longer (memory/bell.ts). */
  watch(on: boolean): void;
}
