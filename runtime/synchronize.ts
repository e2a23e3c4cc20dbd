/**
 * What processes wait for each other by: locks and semaphores, and conditions, events and barriers.
 *
 * ```text
 *   Lock, RLock      owner word   <── compare-exchange ── takers, who sleep on it while it is held
 *   Semaphore        value        <── compare-exchange ── takers, who sleep on it while it is 0
 *   Event            state        <── who sets and clears it; who waits sleeps on it
 *
 *   Condition ──has──► any of these locks
 *   Barrier                       list of waiters, each asleep at a word of its own (wait_list.ts)
 *      └─ both ──────────────────►
 * ```
 *
 * | | who writes | who waits | who dies |
 * |---|---|---|---|
 * | Lock, RLock (lock.ts) | the taker its id; whoever releases 0 | on the owner word | the owner: whoever waits for the lock, or comes to, gets OwnerDiedError and the lock is free again |
 * | Semaphore (semaphore.ts) | taker -1, releaser +1; each its own holder entry | on the value, while it is 0 | a holder: the same, and its units come back, unless the semaphore serves as a signal, that is some process releases what it never took: then nobody holds anything |
 * | Condition (condition.ts) | a waiter its entry; who notifies the outcomes | on its entry | a waiter: its notify goes to the next |
 * | Event (event.ts) | who sets or clears it | on the state | nobody that matters |
 * | Barrier (barrier.ts) | a party its entry; the last one, or who breaks it, the outcomes | on its entry | a party that waits: the barrier breaks, and the error names it |
 *
 * All sleeping goes through memory/park.ts: ten times a second a sleeper looks whether it should stop, and whether whom
 * it waits for is dead. CPython's waiters would hang for ever in these cases. A process that is killed but whose thread
 * still runs takes nothing any more: all of this looks at its stop word first.
 *
 * Who has waited long comes first, see lock.ts. The words of a lock stay when nobody uses it any more: 32 bytes, and 16 for
 * each process that used a semaphore.
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
