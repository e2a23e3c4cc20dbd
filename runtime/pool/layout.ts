/**
 * The words that a pool and its workers share, beside the two rings.
 *
 *     control  0 bell      counts what the parent should look at; it sleeps on this
 *              1 sleepers  how many sleep on the bell: nobody rings an unheard bell
 *              2 tasks     address of the ring of tasks
 *              3 results   address of the ring of results
 *     slot     0 claim     number + 1 of the task that this worker took last; 0 for none. When its result has come, it
 *                          means nothing
 *              1 ready     1 once the initializer has returned
 *
 * A task is `[id, function, mode]` and then its arguments; a result is `[kind, id]` and then its value.
 *
 * @module
 */

export const Control = { Bell: 0, Sleepers: 1, Tasks: 2, Results: 3, Words: 4 } as const;
export const Slot = { Claim: 0, Ready: 1, Words: 4 } as const;

/** What a task's payload is. */
export const Mode = {
  /** arguments of one call */
  Call: 0,
  /** elements, each one the argument of a call */
  Map: 1,
  /** elements, each one the arguments of a call */
  StarMap: 2,
  /** arguments of one call, and its named arguments */
  Keywords: 3,
} as const;

/** The bits of a mode that tell which. */
export const modes = 3;

/** Added to a mode when the payload is `[function, payload]`, since the function cannot be kept for later tasks. */
export const withFunction = 4;

/** What a result's value is. */
export const Kind = {
  Value: 0,
  Error: 1,
  /** The error of the initializer; the worker ends with it. */
  Broken: 2,
} as const;
