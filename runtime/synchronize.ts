/**
 * Locks and semaphores that processes share, and what is made of them.
 *
 * ```text
 *   taker                      shared memory                     who waits
 *   compare-exchange  ──────►  owner word | value  ◄──────────  sleeps on that word (memory/park.ts)
 *   release: frees it, and wakes one who sleeps
 * ```
 *
 * | | who writes | who waits | who dies |
 * |---|---|---|---|
 * | Lock, RLock (lock.ts) | the taker its id; whoever releases 0 | on the owner word | the owner: whoever waits for the lock, or comes to, gets OwnerDiedError and the lock is free again |
 * | Semaphore (semaphore.ts) | taker -1, releaser +1; each its own holder entry | on the value, while it is 0 | a holder: the same, and its units come back, unless the semaphore serves as a signal, that is some process releases what it never took: then nobody holds anything |
 *
 * CPython's waiters would hang for ever in these cases.
 *
 * @module
 */
import { Holdable } from "./synchronize/holdable.ts";
import type { Lock, RLock } from "./synchronize/lock.ts";
import type { Semaphore } from "./synchronize/semaphore.ts";

export { Barrier, type BarrierOptions } from "./synchronize/barrier.ts";
export { Condition } from "./synchronize/condition.ts";
export { Event } from "./synchronize/event.ts";
export { OwnerDiedError } from "./synchronize/holdable.ts";
export { type AnyLock, isLock, kindOf, lockAt } from "./synchronize/kinds.ts";
export { Lock, RLock } from "./synchronize/lock.ts";
export { BoundedSemaphore, Semaphore } from "./synchronize/semaphore.ts";

/** The address under which a lock or semaphore travels. */
export function addressOf(lock: Lock | RLock | Semaphore): number {
  return Holdable.addressOf(lock);
}
