/**
 * The shared file: the arena, and behind it the words that waiting across processes needs.
 *
 *     byte 0           the arena, by word index as everywhere (arena.ts)
 *          4 GiB       control words
 *            word 0    magic: set last by who made the file
 *                 1    identity: a random number, so that who opens another file by mistake sees it
 *                 2    doorbell: changed and woken by every notify while somebody listens
 *                 3    listeners: how many threads sleep on the doorbell
 *                 16…  tallies: for each word of the arena, by hash, how many wakes were ever asked for
 *
 * @module
 */

/** All word indices that fit the lock words (twice an address and one bit in 32): 4 GiB. */
export const ARENA_BYTES = 2 ** 32;

export const MAGIC = 0;
export const IDENTITY = 1;
export const DOORBELL = 2;
export const LISTENERS = 3;
const TALLIES = 16;
const TALLY_BITS = 12;

/** Whole pages, of 4, 16 or 64 KiB. */
export const CONTROL_BYTES = 2 ** 16;
export const FILE_BYTES: number = ARENA_BYTES + CONTROL_BYTES;

export const MAGIC_VALUE = 0x6d70_7331;

/** Where the wakes of a word are counted; other words may share the place, which costs a needless wake at most. */
export function tallyOf(word: number): number {
  return TALLIES + (Math.imul(word, 0x9e37_79b1) >>> (32 - TALLY_BITS));
}

/** What a notify without limit adds to a tally: more waiters than one thread has. */
export const MANY = 2 ** 16;
