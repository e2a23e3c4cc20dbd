/**
 * The words that a pool and its workers share, beside the two rings.
 *
 *     control  0 bell       changes when the parent should look, if it listens; it sleeps on this
 *              1 listeners  how many sleep on the bell: nobody rings an unheard bell
 *              2 tasks      address of the ring of tasks
 *              3 results    address of the ring of results
 *              4 door       changes when a worker should look; idle workers sleep on this
 *              5 asleep     how many workers sleep at the door
 *              6 looking    how many workers look into the ring of tasks again and again, before they go to sleep
 *              7 knocked    1 from the wake of a sleeper until one of them looks: he will wake the next
 *     slot     0 claim      number + 1 of the task that this worker took last; 0 for none. When its result has come, it
 *                           means nothing
 *              1 ready      1 once the initializer has returned
 *              2 busy       id + 1 of the watched task that runs; 0 for none. Whoever sets it back to 0 decides: the
 *                           worker that the task is done, the parent that the worker ends with it
 *              3 progress   how many elements of watched tasks it has begun
 *              4 place      where it waits: nowhere, among the lookers, among the sleepers (see Place)
 *              5 begun      the claim of the task that it began last. Who changes it first decides whether that of the
 *                           claim is begun: the worker, or its parent, which takes the worker for dead
 *              6 returned   where a task stands that it took and did not begin: length in bytes, then the message
 *
 * A task is `[id, function, mode, cancel]` and then its arguments; a result is `[kind, id]` and then its value. `cancel`
 * is the address of a word that is 1 once the call was given up; 0 for calls that nobody can give up.
 *
 * @module
 */

export const Control = {
  Bell: 0,
  Listeners: 1,
  Tasks: 2,
  Results: 3,
  Door: 4,
  Asleep: 5,
  Looking: 6,
  Knocked: 7,
  Words: 8,
} as const;

export const Slot = {
  Claim: 0,
  Ready: 1,
  Busy: 2,
  Progress: 3,
  Place: 4,
  Begun: 5,
  Returned: 6,
  Words: 8,
} as const;

/** Where an idle worker waits. */
export const Place = { Nowhere: 0, Looking: 1, Asleep: 2 } as const;

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

/** Added to a mode when the parent may end the worker in the middle of the task. */
export const watched = 8;

/** What a result's value is. */
export const Kind = {
  Value: 0,
  /** What was thrown, and is no error */
  Thrown: 1,
  /** An error (see failure.ts) */
  Failure: 2,
  /** Nothing: the call was given up before the task began */
  Skipped: 3,
} as const;

/** Added to the kind of what the initializer threw; the worker ends with it. */
export const broken = 4;
