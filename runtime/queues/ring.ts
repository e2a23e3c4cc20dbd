/**
 * The shared part of a queue: a ring that is given back when nobody holds it any more.
 *
 * ```text
 *   0 ring (memory/ring.ts)    48 tasks done    49 times that none was left    50 joiners asleep    51 first hand
 *   hand   0 process    1 claim: message that it takes    2 taken, not done    3 next hand
 * ```
 *
 * @module
 */
import { createObject, hold, keepFor, type Kind, objectOf } from "../memory/holders.ts";
import { free } from "../memory/arena.ts";
import { memory } from "../memory/memory.ts";
import { type Bounds, Ring, RING_WORDS } from "../memory/ring.ts";

export const DONE: number = RING_WORDS;
export const ROUNDS: number = RING_WORDS + 1;
export const JOINERS_ASLEEP: number = RING_WORDS + 2;
export const FIRST_HAND: number = RING_WORDS + 3;
const QUEUE_WORDS = RING_WORDS + 16;

export const Hand = { Process: 0, Claim: 1, Taken: 2, Next: 3, Words: 4 } as const;

/** What becomes of a queue that nobody holds. */
export const queueKind: Kind = {
  destroy(object) {
    const { words } = memory();
    new Ring(object).clear();
    for (let hand = words[object + FIRST_HAND]!; hand !== 0;) {
      const next = words[hand + Hand.Next]!;
      free(hand);
      hand = next;
    }
  },
};

/** Makes a queue; returns this process's slot. */
export function makeQueue(bounds: Bounds): number {
  const object = createObject(QUEUE_WORDS);
  Ring.at(object, bounds);
  return hold(queueKind, object);
}

/** The ring of a queue. The queue stays as long as this object is used. */
export function ringOf(slot: number): Ring {
  const ring = new Ring(objectOf(slot));
  keepFor(ring, slot);
  return ring;
}
