/**
 * The generator under Python's `random`: MT19937 of Matsumoto and Nishimura (1998), which gives the
 * same words as CPython's for the same key.
 *
 * @module
 */

/** Words of state. */
const size = 624;
/** Distance between the two words that make a new one. */
const middle = 397;
const twist = 0x9908b0df;

/** A Mersenne Twister: 32-bit words with a period of 2**19937 - 1. */
export class MersenneTwister {
  #state = new Uint32Array(size);
  #next = size;

  /** Starts the sequence that belongs to a key of 32-bit words. */
  seed(key: Uint32Array): void {
    const state = this.#state;
    this.#fill(19650218);
    let i = 1;
    let j = 0;
    for (let count = Math.max(size, key.length); count > 0; count--) {
      const before = state[i - 1]!;
      state[i] = (state[i]! ^ Math.imul(before ^ (before >>> 30), 1664525)) + key[j]! + j;
      if (++i === size) {
        state[0] = state[size - 1]!;
        i = 1;
      }
      if (++j === key.length) j = 0;
    }
    for (let count = size - 1; count > 0; count--) {
      const before = state[i - 1]!;
      state[i] = (state[i]! ^ Math.imul(before ^ (before >>> 30), 1566083941)) - i;
      if (++i === size) {
        state[0] = state[size - 1]!;
        i = 1;
      }
    }
    state[0] = 0x80000000;
    this.#next = size;
  }

  /** The next 32 bits, as an unsigned number. */
  word(): number {
    if (this.#next === size) this.#turn();
    let word = this.#state[this.#next++]!;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  /** The next 53 bits, as a fraction of 1. */
  fraction(): number {
    const high = this.word() >>> 5;
    return (high * 67108864 + (this.word() >>> 6)) / 9007199254740992;
  }

  /** The words of the state, and as the last one the position in them. */
  save(): number[] {
    return [...this.#state, this.#next];
  }

  /** Goes on from what {@linkcode MersenneTwister.save} gave. */
  restore(saved: readonly number[]): void {
    this.#state.set(saved.slice(0, size));
    this.#next = saved[size]!;
  }

  #fill(word: number): void {
    const state = this.#state;
    state[0] = word;
    for (let i = 1; i < size; i++) {
      const before = state[i - 1]!;
      state[i] = Math.imul(before ^ (before >>> 30), 1812433253) + i;
    }
  }

  /** Makes the next 624 words out of the last. */
  #turn(): void {
    const state = this.#state;
    let far = middle;
    for (let i = 0; i < size; i++) {
      const mixed = (state[i]! & 0x80000000) | (state[i + 1 === size ? 0 : i + 1]! & 0x7fffffff);
      // A branch on what is random costs more than all else here.
      state[i] = state[far]! ^ (mixed >>> 1) ^ (-(mixed & 1) & twist);
      if (++far === size) far = 0;
    }
    this.#next = 0;
  }
}
