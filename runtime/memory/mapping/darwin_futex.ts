/**
 * macOS 14.4 and later: os_sync_wait_on_address, across processes. Written from the documentation; not run here.
 *
 * It sleeps on one word at a time, so awaiting goes by the doorbell (waiter.ts). It does not count whom it wakes all
 * at once.
 *
 * @module
 */

import type { WaitResult } from "../memory.ts";
import { fault } from "./fault.ts";
import type { Futex, SleepOnAny, Watched } from "./futex.ts";
import { addressOf, letGoOf, openLibrary, viewAt } from "./library.ts";

const WORD_BYTES = 4n;
/** For waiting and for waking alike. */
const SHARED = 1;
const CLOCK_MACH_ABSOLUTE_TIME = 32;
/** A year, in nanoseconds: longer sleeps are as good as endless. */
const LONGEST = 31_536_000e9;
/** So many are woken one by one, which counts them; more at once. */
const COUNTED = 64;

const EINTR = 4;
const EFAULT = 14;
const ETIMEDOUT = 60;

const wait = {
  name: "os_sync_wait_on_address_with_timeout",
  parameters: ["usize", "u64", "usize", "u32", "u32", "u64"],
  result: "i32",
} as const;
const wake = { parameters: ["usize", "usize", "u32"], result: "i32" } as const;
const functions = {
  wait,
  waitAsync: { ...wait, nonblocking: true },
  os_sync_wake_by_address_any: wake,
  os_sync_wake_by_address_all: wake,
  __error: { parameters: [], result: "pointer" },
} as const;

/** The futexes of macOS. */
export class DarwinFutex implements Futex {
  readonly sleepOnAny: SleepOnAny | undefined = undefined;
  readonly most: number = 1;
  readonly #libc: Deno.DynamicLibrary<typeof functions>["symbols"];
  readonly #errno: Int32Array;

  constructor() {
    this.#libc = openLibrary(functions).symbols;
    this.#errno = new Int32Array(viewAt(addressOf(this.#libc.__error()), 4));
  }

  wait(address: number, expected: number, milliseconds: number): WaitResult {
    const word = new Int32Array(viewAt(address, 4));
    const deadline = milliseconds === Infinity ? Infinity : performance.now() + milliseconds;
    for (let left = milliseconds;; left = deadline - performance.now()) {
      // the system does not tell a word that is another from a wake
      if (Atomics.load(word, 0) !== expected) return "not-equal";
      const result = this.#libc.wait(
        BigInt(address),
        BigInt(expected >>> 0),
        WORD_BYTES,
        SHARED,
        CLOCK_MACH_ABSOLUTE_TIME,
        nanoseconds(left),
      );
      if (result >= 0) return "ok";
      const code = this.#errno[0]!;
      if (code === ETIMEDOUT && performance.now() >= deadline) return "timed-out";
      if (code !== ETIMEDOUT && code !== EINTR && code !== EFAULT) {
        throw fault("wait for a word of shared memory", code);
      }
    }
  }

  wake(address: number, count: number): number {
    let woken = 0;
    while (woken < count && woken < COUNTED) {
      if (this.#libc.os_sync_wake_by_address_any(BigInt(address), WORD_BYTES, SHARED) < 0) {
        return woken;
      }
      woken++;
    }
    if (woken < count) this.#libc.os_sync_wake_by_address_all(BigInt(address), WORD_BYTES, SHARED);
    return woken;
  }

  sleep({ address, expected }: Watched, deadline: number): Promise<unknown> {
    const call = this.#libc.waitAsync(
      BigInt(address),
      BigInt(expected >>> 0),
      WORD_BYTES,
      SHARED,
      CLOCK_MACH_ABSOLUTE_TIME,
      nanoseconds(deadline - performance.now()),
    );
    letGoOf(call);
    return call;
  }
}

/** At least one: the system refuses none. */
function nanoseconds(milliseconds: number): bigint {
  return BigInt(Math.floor(Math.max(1, Math.min(milliseconds * 1e6, LONGEST))));
}
