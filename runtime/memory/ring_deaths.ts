/**
 * Processes that were told to stop count as dead at once, though a Worker's thread lives on for a while.
 *
 * ```text
 *   who stops it        its thread, putting             who looks afterwards
 *   stop word = 1       lock the put mutex              the put mutex is free: what is put is all there will be of it
 *                       looks at the stop word          its thread holds it: lets it finish, then looks
 *                       writes, commits, unlocks
 * ```
 *
 * So what others have seen of a ring after its end does not change by it any more.
 *
 * @module
 */
import { me } from "./me.ts";
import { lock, unlock } from "./mutex.ts";
import { isStopped } from "./park.ts";

/** Whether this process has been told to stop: a ring is for others then. To be looked at under a mutex of the ring. */
export function isOver(): boolean {
  return me.stopWord === 0 ? me.isDead(me.id) : isStopped();
}

/**
 * Waits until a mutex is not held any more by one who is dead; its thread is in the middle of a few microseconds' work.
 *
 * @param held what was read from the mutex
 * @returns false when that names nobody who is dead
 */
export function letFinish(mutex: number, held: number): boolean {
  const owner = held >>> 1;
  if (owner === 0 || owner === me.id || !me.isDead(owner)) return false;
  lock(mutex);
  unlock(mutex);
  return true;
}
