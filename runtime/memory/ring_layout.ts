/**
 * The words of a ring, and what its chunks consist of.
 *
 * ```text
 *   ring (words)                                                     chunk
 *    putters' line      takers' line        both                     size|length|bytes…|length|…|-1|next|this -> size|…
 *    0 put mutex        16 take mutex       32 takers asleep              ^ read[taken & 1]          ^ write[put & 1]
 *    1 put (commits)    17 taken (commits)  33 putters asleep
 *    2 write[2]         18 read[2]          34 items bound           a large message: -2|address|length -> block of its own
 *    4 bytes in[2]      20 bytes out[2]     35 bytes bound (0: none)
 *    6 chunk of         22 put, as a taker  36 closed
 *      write[2]            saw it last                                      before one that is to be aligned: -3
 * ```
 *
 * Of a pair of words the one counts that stands at `put` or `taken` modulo 2: the next state is written into the other one
 * before it is committed by the store of the count.
 *
 * @module
 */

// Putters and takers run at the same time: what each of them writes stands in cache lines of its own.
export const PUT_MUTEX: number = 0;
export const PUT: number = 1;
export const WRITE: number = 2;
export const BYTES_IN: number = 4;
export const WRITE_CHUNK: number = 6;
export const TAKE_MUTEX: number = 16;
export const TAKEN: number = 17;
export const READ: number = 18;
export const BYTES_OUT: number = 20;
export const SEEN: number = 22;
export const TAKERS_ASLEEP: number = 32;
export const PUTTERS_ASLEEP: number = 33;
export const ITEMS_BOUND: number = 34;
export const BYTES_BOUND: number = 35;
export const CLOSED: number = 36;
/** How many words a ring takes. */
export const RING_WORDS: number = 48;

export const NEXT_CHUNK: number = -1;
export const OUT_OF_LINE: number = -2;
export const SKIP: number = -3;

/** Longer messages get a block of their own. */
export const INLINE_BYTES: number = 2048;
/** A chunk for a ring that is read as fast as it is written, and one for a ring that fills up: a page of the arena. */
export const SHORT_CHUNK_WORDS: number = 1024;
export const LONG_CHUNK_WORDS: number = 16384;
/** What follows the last message of a chunk: -1, the next chunk's first record, this chunk. */
export const TAIL_WORDS: number = 3;
