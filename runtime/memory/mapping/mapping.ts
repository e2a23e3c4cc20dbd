/**
 * Shared memory of processes of the operating system: a file without a name that all of them map (layout.ts), and the
 * system's calls to sleep and wake (futex.ts, waiter.ts).
 *
 * | | who makes it | who waits |
 * |---|---|---|
 * | {@linkcode createMapping} | the main program | nobody |
 * | {@linkcode openMapping} | a child, by the {@linkcode Mapping.handle} that its parent told it; a Worker takes what its process has | nobody |
 * | a process dies | the system unmaps the file, and forgets what it slept on | |
 * | the last process dies | the file is gone | |
 *
 * Needs --allow-ffi. A child must open it while the process that told it lives.
 *
 * @module
 */

import { RuntimeError } from "../../errors.ts";
import { type Memory, type WaitResult, wakes } from "../memory.ts";
import type { Futex } from "./futex.ts";
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
import { keepHeap } from "./heap.ts";
import { addressOf, viewAt } from "./library.ts";
import type { Presence } from "./presence.ts";
import type { SharedFile } from "./shared_file.ts";
import {
  lendSystemFile,
  openSystemFile,
  reopenSystemFile,
  systemFutex,
  systemPresence,
} from "./system.ts";
import { Waiter } from "./waiter.ts";

export type { Presence };

/** What another process needs to open the memory of this one. */
export interface Handle {
  /** Of the file, good while the process lives that told it. */
  readonly path: string;
  /** By which a wrong file is known. */
  readonly identity: number;
  /** For the Workers of one process, which see all of its memory as it is. */
  readonly here?: {
    /** The number of that process. */
    readonly process: number;
    readonly file: SharedFile;
  };
}

/** Memory that is shared with other processes. */
export class Mapping implements Memory {
  readonly words: Int32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly presence: Presence;
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
    this.handle = {
      path: file.path,
      identity: identity ?? this.#layOut(),
      here: { process: Deno.pid, file },
    };
    this.#check();
    const arena = viewAt(file.address, ARENA_BYTES);
    this.words = new Int32Array(arena);
    this.bytes = new Uint8Array(arena);
    this.presence = systemPresence(file);
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
    if (woken === 0) woken = this.#waiter.coming(word, count);
    if (Atomics.load(this.#control, LISTENERS) > 0) this.#ring();
    if (woken > 0 && wakes.after !== undefined) wakes.after();
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
  keepHeap();
  return new Mapping(openSystemFile(FILE_BYTES), futex ?? systemFutex());
}

/**
 * Opens the memory of another process, or in a Worker that of its own.
 *
 * @param handle what that process's {@linkcode Mapping.handle} is
 * @throws as {@linkcode createMapping}, and when that process has ended
 */
export function openMapping({ path, identity, here }: Handle, futex?: Futex): Mapping {
  const isHere = here?.process === Deno.pid;
  if (!isHere) keepHeap();
  const file = isHere ? here.file : openSystemFile(FILE_BYTES, path);
  return new Mapping(file, futex ?? systemFutex(), identity);
}

/**
 * Has processes that an action starts be able to open this process's memory, also if it has ended by then.
 *
 * @param handle of this process
 * @param action is given the handle for them
 */
export function lendMapping<T>({ here, identity }: Handle, action: (handle: Handle) => T): T {
  if (here === undefined) throw new RuntimeError("Cannot lend the memory of another process");
  return lendSystemFile(here.file, (path) => action({ path, identity }));
}

/**
 * Makes memory this process's own, if it was forked: what it claims ({@linkcode Presence}) is not its parent's any more.
 * Views on it stay as they are. Nobody may wait for a word meanwhile.
 */
export function reopenMapping({ here }: Handle): void {
  if (here !== undefined) reopenSystemFile(here.file, FILE_BYTES);
}
