/**
 * The program's shared memory as one thread sees it.
 *
 * One arena per program holds everything that is shared, so an address is valid in every child. Addresses are word
 * indices (byte = address * 4). Loads, stores and compare-exchanges are `Atomics` on {@linkcode Memory.words}, whatever
 * lies below; only sleeping and waking differ, and stand behind this interface.
 *
 * | | who makes it | who waits |
 * |---|---|---|
 * | {@linkcode memory} | the main program at first use | nobody |
 * | {@linkcode attach} | a child at its birth, with what its parent handed to it | nobody |
 *
 * | | for | sleeping and waking |
 * |---|---|---|
 * | SharedArrayBuffer, unless something else was chosen before | Workers | `Atomics` |
 * | mapping/mapping.ts, which choice.ts chooses | processes of the operating system, and Workers | its own calls |
 *
 * @module
 */
import type { Handle, Presence } from "./mapping/mapping.ts";
import { hasNoTimes, waitByPolling } from "./polling.ts";

/** How a wait ended, in the words of `Atomics.wait`. */
export type WaitResult = "ok" | "not-equal" | "timed-out";

/** Words that all threads see, with a way to sleep until one changes. */
export interface Memory {
  /** What to hand to a child, for its {@linkcode attach} or `openMapping`. */
  readonly handle: SharedArrayBuffer | Handle;
  /** Who is there, where processes of the operating system share it; else whoever shares it lives as long as this one. */
  readonly presence: Presence | undefined;
  /** All of the arena, by address. */
  readonly words: Int32Array<ArrayBufferLike>;
  /** All of the arena, by byte: address * 4. */
  readonly bytes: Uint8Array<ArrayBufferLike>;
  /** Blocks this thread until it is notified, while the word is as expected. */
  wait(word: number, expected: number, milliseconds: number): WaitResult;
  /** {@linkcode wait} without blocking. A waiter cannot be taken back: it counts until its time is over. */
  waitAsync(
    word: number,
    expected: number,
    milliseconds: number,
  ): WaitResult | Promise<WaitResult>;
  /** Wakes up to `count` waiters of a word; returns how many. */
  notify(word: number, count: number): number;
}

/** 4 GiB of address space: it costs nothing until touched, and a fixed size keeps the views fast. */
const ARENA_BYTES = 2 ** 32;

/** What park.ts tells of this thread's waits. */
export const wakes: {
  /** What is done after somebody was woken; set where a wake may be all that this thread waits for. */
  after: (() => void) | undefined;
  /** Whether all that this thread awaits may never come, so that nothing of it should keep the program from ending. */
  inVain: boolean;
} = { after: undefined, inVain: false };

/** Memory shared by the Workers of one process. */
class WorkerMemory implements Memory {
  readonly handle: SharedArrayBuffer;
  readonly presence: Presence | undefined = undefined;
  readonly words: Int32Array<SharedArrayBuffer>;
  readonly bytes: Uint8Array<SharedArrayBuffer>;

  readonly #polls = hasNoTimes();

  constructor(buffer: SharedArrayBuffer) {
    this.handle = buffer;
    this.words = new Int32Array(buffer);
    this.bytes = new Uint8Array(buffer);
  }

  wait(word: number, expected: number, milliseconds: number): WaitResult {
    return Atomics.wait(this.words, word, expected, milliseconds);
  }

  waitAsync(
    word: number,
    expected: number,
    milliseconds: number,
  ): WaitResult | Promise<WaitResult> {
    if (this.#polls) return waitByPolling(this.words, word, expected, milliseconds);
    return Atomics.waitAsync(this.words, word, expected, milliseconds).value;
  }

  notify(word: number, count: number): number {
    const woken = Atomics.notify(this.words, word, count);
    if (woken > 0 && wakes.after !== undefined) wakes.after();
    return woken;
  }
}

let attached: Memory | undefined;
let make: () => Memory = () => new WorkerMemory(new SharedArrayBuffer(ARENA_BYTES));

/** The memory of this program; the first call in a main program reserves it. */
export function memory(): Memory {
  return attached ??= make();
}

/** The memory of this program, if it has been used. */
export function memoryInUse(): Memory | undefined {
  return attached;
}

/** Whether a buffer is that memory, which every process sees. */
export function isSharedMemory(buffer: ArrayBufferLike): boolean {
  return buffer instanceof SharedArrayBuffer || attached?.words.buffer === buffer;
}

/** Says what the first use makes. */
export function provide(maker: () => Memory): void {
  make = maker;
}

/**
 * Joins the memory of the program that this thread is a child of. To be called before anything shared is used.
 *
 * @param shared the parent's {@linkcode Memory.handle}, or, where that is no buffer, the memory that it opened
 */
export function attach(shared: SharedArrayBuffer | Memory): void {
  attached = shared instanceof SharedArrayBuffer ? new WorkerMemory(shared) : shared;
}
