/**
 * Whoever puts large messages faster than they are taken takes new memory for each, and the system needs longer to give that
 * than the message takes to be copied. So a putter that is far ahead waits for a moment before the next one, which then
 * stands where an earlier one stood. It is never kept for long, and never where nobody takes: a ring without a bound has
 * none.
 *
 *     bytes held    below AHEAD      put
 *                   AHEAD or more    wait for `taken`, at most PATIENCE; after a wait in vain none until somebody takes
 *
 * @module
 */
import { memory } from "./memory.ts";
import { park } from "./park.ts";
import { BYTES_IN, BYTES_OUT, PUT, PUTTERS_ASLEEP, TAKEN } from "./ring_layout.ts";

/** So many bytes are far ahead. */
const AHEAD = 2 ** 24;
/** Milliseconds. */
const PATIENCE = 1;

/** How many bytes a ring holds, but for what others are doing to it. */
function held(words: Int32Array<ArrayBufferLike>, address: number): number {
  const put = Atomics.load(words, address + PUT);
  const taken = Atomics.load(words, address + TAKEN);
  return (words[address + BYTES_IN + (put & 1)]! - words[address + BYTES_OUT + (taken & 1)]!) >>> 0;
}

/** How fast a thread may put into a ring. */
export class Pace {
  /** The number of messages taken when a wait was in vain. */
  #vain = -1;

  /** To be called before a large message is put by who may block. */
  keep(address: number, deadline: number): void {
    const { words } = memory();
    if (held(words, address) < AHEAD) return;
    const end = Math.min(deadline, performance.now() + PATIENCE);
    for (;;) {
      const taken = Atomics.load(words, address + TAKEN);
      if (taken === this.#vain || held(words, address) < AHEAD) return;
      if (park(address + TAKEN, taken, end, undefined, address + PUTTERS_ASLEEP)) continue;
      this.#vain = taken;
    }
  }
}
