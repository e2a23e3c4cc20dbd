/**
 * The words at the bottom of the arena that have one place and one meaning.
 *
 * @module
 */

/** Set last by whoever lays the arena's table out. */
export const MAGIC = 16;
/** The mutex of that moment, and of the pages. */
export const PAGES_MUTEX = 17;
/** See bell.ts. */
export const BELL = 18;
/** How many watch the ends of processes: see bell.ts. */
export const END_WATCHERS = 19;
/** See holders.ts: the mutex, and the first of the slots that are free. */
export const HOLDERS_MUTEX = 20;
export const FREE_SLOTS = 21;
/** See ring_hands.ts: the first in the list of blocks that are being copied. */
export const HANDS = 22;
/** See shared_memory/registry.ts: the mutex, and the first of the blocks with a name. */
export const SEGMENTS_MUTEX = 23;
export const SEGMENTS = 24;
/** See launch/spawn/keepers.ts: 1 where orphans stay zombies. */
export const UNBURIED = 25;
/** See python/socket/descriptors.ts: the first in the list of descriptors that others may have to close. */
export const DESCRIPTORS = 26;
/** See python/socket/depot.ts: the mutex, the two descriptors, the last token, and how many parcels lie there. */
export const DEPOT_MUTEX = 27;
export const DEPOT_ENDS = 28;
export const DEPOT_TOKEN = 30;
export const DEPOT_COUNT = 31;
/** See connection/network/doors.ts: the mutex, and the first of the listeners. */
export const DOORS_MUTEX = 224;
export const DOORS = 225;
/** See shared_memory/janitor.ts: the process that has started it, and its pipe. */
export const JANITOR = 226;
export const JANITOR_PIPE = 227;
