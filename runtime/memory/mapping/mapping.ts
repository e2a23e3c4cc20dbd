/**
 * Shared memory of processes of the operating system: a file without a name that all of them map (layout.ts), and the
 * system's calls to sleep and wake (futex.ts, waiter.ts).
 *
 * | | who makes it | who waits |
 * |---|---|---|
 * | {@linkcode createMapping} | the main program | nobody |
 * | {@linkcode openMapping} | a child, by the {@linkcode Mapping.handle} that its parent told it | nobody |
 * | a process dies | the system unmaps the file, and forgets what it slept on | |
 * | the last process dies | the file is gone | |
 *
 * Needs --allow-ffi. A child must open it while the process that told it lives.
 *
 * @module
 */

import { RuntimeError } from "../../errors.ts";
import type { Memory, WaitResult } from "../memory.ts";
import type { Futex, SharedFile } from "./futex.ts";
import {
  ARENA_BYTES,
  CONTROL_BYTES,
  DOORBELL,
  FILE_BYTES,
  IDENTITY,
  LISTENERS,
  MAGIC,
  MAGIC_VALUE,
  MANY,
  tallyOf,
} from "./layout.ts";
import { addressOf, viewAt } from "./library.ts";
import { openSystemFile, systemFutex } from "./system.ts";
import { Waiter } from "./waiter.ts";

/** What another process needs to open the memory of this one. */
export interface Handle {
  /** Of the file, good while the process lives that told it. */
  readonly path: string;
  /** By which a wrong file is known. */
  readonly identity: number;
}

/** Memory that is shared with other processes. */
export class Mapping implements Memory {
  readonly buffer: ArrayBuffer;
  readonly words: Int32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What a child of this process needs to {@linkcode openMapping} it. */
  readonly handle: Handle;
  readonly #control: Int32Array<ArrayBuffer>;
  readonly #address: number;
  readonly #futex: Futex;
  readonly #waiter: Waiter;

  /** @param identity of the file that is expected; without one it is new */
  constructor(file: SharedFile, futex: Futex, identity?: number) {
    this.#address = file.address;
    this.#futex = futex;
    this.#control = new Int32Array(viewAt(file.address + ARENA_BYTES, CONTROL_BYTES));
    this.handle = { path: file.path, identity: identity ?? this.#layOut() };
    this.#check();
    this.buffer = viewAt(file.address, ARENA_BYTES);
    this.words = new Int32Array(this.buffer);
    this.bytes = new Uint8Array(this.buffer);
    const recall = new Int32Array(new ArrayBuffer(4));
    this.#waiter = new Waiter(futex, {
      arena: this.words,
      control: this.#control,
      addressOf: (word) => file.address + word * 4,
      controlAddressOf: (word) => file.address + ARENA_BYTES + word * 4,
      recall: { word: recall, address: addressOf(Deno.UnsafePointer.of(recall)) },
    });
  }

  #layOut(): number {
    const identity = crypto.getRandomValues(new Int32Array(1))[0]!;
    this.#control[IDENTITY] = identity;
    Atomics.store(this.#control, MAGIC, MAGIC_VALUE);
    return identity;
  }

  #check(): void {
    const { path, identity } = this.handle;
    if (
      Atomics.load(this.#control, MAGIC) === MAGIC_VALUE && this.#control[IDENTITY] === identity
    ) {
      return;
    }
    throw new RuntimeError(
      `Cannot open the shared memory ${path}: it is not the one that was meant, ` +
        "whose process has ended",
    );
  }

  wait(word: number, expected: number, milliseconds: number): WaitResult {
    return this.#futex.wait(this.#address + word * 4, expected, milliseconds);
  }

  /** Does not keep the program alive, like `Atomics.waitAsync`. */
  waitAsync(
    word: number,
    expected: number,
    milliseconds: number,
  ): WaitResult | Promise<WaitResult> {
    return this.#waiter.add(word, expected, milliseconds);
  }

  notify(word: number, count: number): number {
    if (!(count > 0)) return 0;
    const counted = Math.min(count, MANY);
    Atomics.add(this.#control, tallyOf(word), counted);
    let woken = this.#futex.wake(this.#address + word * 4, count);
    if (woken < count) woken += this.#waiter.wake(word, count - woken, counted);
    if (Atomics.load(this.#control, LISTENERS) > 0) this.#ring();
    return woken;
  }

  #ring(): void {
    Atomics.add(this.#control, DOORBELL, 1);
    this.#futex.wake(this.#address + ARENA_BYTES + DOORBELL * 4, Infinity);
  }

  /**
   * Ends all awaiting in this thread: what is still awaited is never settled. Resolves when no call is under way any
   * more. To be called before a thread is closed, or where a call under way would be taken for a leak.
   */
  stop(): Promise<void> {
    return this.#waiter.stop();
  }
}

/**
 * Makes memory that other processes can open.
 *
 * @throws {RuntimeError} on a system without
 * @throws {Deno.errors.NotCapable} without --allow-ffi
 * @throws {OSError} when the system refuses
 */
export function createMapping(futex?: Futex): Mapping {
  return new Mapping(openSystemFile(FILE_BYTES), futex ?? systemFutex());
}

/**
 * Opens the memory of another process.
 *
 * @param handle what that process's {@linkcode Mapping.handle} is
 * @throws as {@linkcode createMapping}, and when that process has ended
 */
export function openMapping(handle: Handle, futex?: Futex): Mapping {
  return new Mapping(
    openSystemFile(FILE_BYTES, handle.path),
    futex ?? systemFutex(),
    handle.identity,
  );
}
