/**
 * Blocks of large messages that a process copies at the moment, outside of all mutexes: nobody else knows of them, so
 * they would be lost with a process that is killed meanwhile.
 *
 * ```text
 *   HANDS (fixed.ts) -> hand   0 process   1 block, 0 for none   2 next hand
 * ```
 *
 * | | |
 * |---|---|
 * | who writes | a process its own hand, before and after the copying |
 * | who reads | whoever copies a large message, now and then: what a process has in hand that is gone, is given back |
 * | a hand | is another process's once its own is gone |
 * | a process dies between a commit and its hand | the block is lost: two steps of what takes thousands |
 *
 * @module
 */
import { allocateZeroed, free } from "./arena.ts";
import { HANDS } from "./fixed.ts";
import { me } from "./me.ts";
import { memory } from "./memory.ts";

const PROCESS = 0;
const BLOCK = 1;
const NEXT = 2;
const HAND_BYTES = 12;

/** Milliseconds between two looks at the others' hands. */
const PAUSE = 100;
let lookedAt = -PAUSE;

/** This process's hand; 0 until it needs one. */
let own = 0;

/** Notes that this process copies a block. What it copied when it came upon this one stays noted instead. */
export function pickUp(block: number): void {
  const { words } = memory();
  lookAround(words);
  if (own === 0 || words[own + PROCESS] !== me.id) own = findHand(words);
  if (words[own + BLOCK] === 0) Atomics.store(words, own + BLOCK, block);
}

/** Notes that a block is in a ring again, or about to be given back. */
export function putDown(block: number): void {
  const { words } = memory();
  if (words[own + BLOCK] === block) Atomics.store(words, own + BLOCK, 0);
}

function lookAround(words: Int32Array<ArrayBufferLike>): void {
  const now = performance.now();
  if (now - lookedAt < PAUSE) return;
  lookedAt = now;
  for (let at = Atomics.load(words, HANDS); at !== 0; at = words[at + NEXT]!) empty(words, at);
}

/** Gives back what one who is gone has in hand; false where its process may still be there. */
function empty(words: Int32Array<ArrayBufferLike>, hand: number): boolean {
  const process = Atomics.load(words, hand + PROCESS);
  const block = Atomics.load(words, hand + BLOCK);
  if (process === me.id || !me.isGone(process)) return false;
  if (block !== 0 && Atomics.compareExchange(words, hand + BLOCK, block, 0) === block) free(block);
  return true;
}

function findHand(words: Int32Array<ArrayBufferLike>): number {
  for (let at = Atomics.load(words, HANDS); at !== 0; at = words[at + NEXT]!) {
    const process = Atomics.load(words, at + PROCESS);
    if (process === me.id) return at;
    if (!empty(words, at)) continue;
    if (Atomics.compareExchange(words, at + PROCESS, process, me.id) === process) return at;
  }
  const hand = allocateZeroed(HAND_BYTES);
  words[hand + PROCESS] = me.id;
  for (;;) {
    const next = Atomics.load(words, HANDS);
    words[hand + NEXT] = next;
    if (Atomics.compareExchange(words, HANDS, next, hand) === next) return hand;
  }
}
