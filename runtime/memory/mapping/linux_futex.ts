/**
 * Linux: futexes.
 *
 * | call | since | without it |
 * |---|---|---|
 * | futex | 2.6 | there is no sharing |
 * | futex_waitv | 5.16; some sandboxes do not let it through | `sleepOnAny` is undefined, and the waiter sleeps on the doorbell |
 *
 * @module
 */

import type { WaitResult } from "../memory.ts";
import { fault } from "./fault.ts";
import type { Futex, SleepOnAny, Watched } from "./futex.ts";
import { addressOf, letGoOf, openLibrary, viewAt } from "./library.ts";
import { Timespec } from "./timespec.ts";

/** The numbers of the calls, for which the library has no functions. */
const CALLS = {
  x86_64: { futex: 202, futexWaitv: 449 },
  aarch64: { futex: 98, futexWaitv: 449 },
} as const;

const FUTEX_WAIT = 0;
const FUTEX_WAKE = 1;
const MOST_WAKES = 0x7fff_ffff;
const CLOCK_MONOTONIC = 1;

/** Of a word in futex_waitv: 32 bits, shared. */
const FUTEX_32 = 2;
/** A word in futex_waitv: value and address of 64 bits each, flags, 32 bits unused. */
const WAITER_WORDS = 6;
const MOST_WAITERS = 128;

const EINTR = 4;
const EAGAIN = 11;
const EINVAL = 22;
const ETIMEDOUT = 110;

const futex = {
  name: "syscall",
  parameters: ["i32", "usize", "i32", "i32", "pointer"],
  result: "i32",
} as const;
const waitv = {
  name: "syscall",
  parameters: ["i32", "pointer", "u32", "u32", "pointer", "i32"],
  result: "i32",
} as const;
const functions = {
  futex,
  futexAsync: { ...futex, nonblocking: true },
  waitv,
  waitvAsync: { ...waitv, nonblocking: true },
  clock_gettime: { parameters: ["i32", "pointer"], result: "i32" },
  __errno_location: { parameters: [], result: "pointer" },
} as const;

/** The futexes of Linux. */
export class LinuxFutex implements Futex {
  readonly sleepOnAny: SleepOnAny | undefined;
  readonly most: number = MOST_WAITERS;
  readonly #call: number = CALLS[Deno.build.arch].futex;
  readonly #callSeveral: number = CALLS[Deno.build.arch].futexWaitv;
  readonly #libc: Deno.DynamicLibrary<typeof functions>["symbols"];
  /** This thread's error number, read where it lies: another call might change it. */
  readonly #errno: Int32Array;
  readonly #time: Timespec = new Timespec();
  /** In use while a sleep is under way. */
  readonly #sleepTime: Timespec = new Timespec();
  readonly #waiters = new Int32Array(new ArrayBuffer(MOST_WAITERS * WAITER_WORDS * 4));
  readonly #waitersAt: Deno.PointerValue = Deno.UnsafePointer.of(this.#waiters);
  /** What to add to `performance.now()` to have the kernel's monotonic clock. */
  readonly #clockOffset: number;

  /** @param several whether to use futex_waitv where there is one */
  constructor(several = true) {
    this.#libc = openLibrary(functions).symbols;
    this.#errno = new Int32Array(viewAt(addressOf(this.#libc.__errno_location()), 4));
    this.#libc.clock_gettime(CLOCK_MONOTONIC, this.#time.pointer);
    this.#clockOffset = this.#time.milliseconds - performance.now();
    this.sleepOnAny = several && this.#hasSeveral() ? this.#sleepOnAny.bind(this) : undefined;
  }

  wait(address: number, expected: number, milliseconds: number): WaitResult {
    const start = performance.now();
    for (let left = milliseconds;; left = milliseconds - (performance.now() - start)) {
      const time = this.#time.set(left);
      const result = this.#libc.futex(this.#call, BigInt(address), FUTEX_WAIT, expected, time);
      if (result === 0) return "ok";
      const code = this.#errno[0]!;
      if (code === EAGAIN) return "not-equal";
      if (code === ETIMEDOUT) return "timed-out";
      if (code !== EINTR) throw fault("wait for a word of shared memory", code);
    }
  }

  wake(address: number, count: number): number {
    const most = count < MOST_WAKES ? count : MOST_WAKES;
    return this.#libc.futex(this.#call, BigInt(address), FUTEX_WAKE, most, null);
  }

  sleep({ address, expected }: Watched, deadline: number): Promise<unknown> {
    const time = this.#sleepTime.set(deadline - performance.now());
    const place = BigInt(address);
    const call = this.#libc.futexAsync(this.#call, place, FUTEX_WAIT, expected, time);
    letGoOf(call);
    return call;
  }

  #sleepOnAny(watched: readonly Watched[], deadline: number): Promise<unknown> {
    const waiters = this.#waiters;
    watched.forEach(({ address, expected }, i) => {
      const at = i * WAITER_WORDS;
      waiters[at] = expected;
      waiters[at + 1] = 0;
      waiters[at + 2] = address;
      waiters[at + 3] = address / 2 ** 32;
      waiters[at + 4] = FUTEX_32;
    });
    const call = this.#libc.waitvAsync(
      this.#callSeveral,
      this.#waitersAt,
      watched.length,
      0,
      this.#sleepTime.set(deadline + this.#clockOffset),
      CLOCK_MONOTONIC,
    );
    letGoOf(call);
    return call;
  }

  /** Whether the kernel knows futex_waitv: then it refuses to wait for nothing. */
  #hasSeveral(): boolean {
    const result = this.#libc.waitv(
      this.#callSeveral,
      this.#waitersAt,
      0,
      0,
      null,
      CLOCK_MONOTONIC,
    );
    return result < 0 && this.#errno[0] === EINVAL;
  }
}
