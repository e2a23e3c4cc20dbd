/**
 * How the system shares its processors among processes.
 *
 * @module
 */
import { OSError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { type float, index, type int, toFloat } from "../values/numbers.ts";
import { PySet } from "../values/set.ts";
import { checked, libc } from "./libc.ts";

/** The usual way. */
export const SCHED_OTHER = 0;
/** First come, first served. */
export const SCHED_FIFO = 1;
/** By turns. */
export const SCHED_RR = 2;
/** For programs that only compute. */
export const SCHED_BATCH = 3;
/** For what is to be done when nothing else is. */
export const SCHED_IDLE = 5;
/** Children have the usual way. */
export const SCHED_RESET_ON_FORK = 0x40000000;

/** What a way of sharing goes by. https://docs.python.org/3/library/os.html#os.sched_param */
export class schedParam {
  static readonly __module__ = "posix";
  static readonly __name__ = "sched_param";
  /** The priority. */
  readonly schedPriority: int;

  constructor(schedPriority: int) {
    this.schedPriority = schedPriority;
  }

  __repr__(): string {
    return `posix.sched_param(sched_priority=${this.schedPriority})`;
  }
}

/** Bytes for a set of processors. */
const ROOM = 128;

function there<T>(found: T | null | undefined, name: string): T {
  if (found) return found;
  throw new OSError(38, `Function not implemented: os.${name}`);
}

function numberOf(value: int): number {
  return Number(index(value));
}

/** The highest priority of a way. https://docs.python.org/3/library/os.html#os.sched_get_priority_max */
export function schedGetPriorityMax(policy: int): number {
  return checked(libc("os.sched_get_priority_max").sched_get_priority_max(numberOf(policy)));
}

/** The lowest priority of a way. https://docs.python.org/3/library/os.html#os.sched_get_priority_min */
export function schedGetPriorityMin(policy: int): number {
  return checked(libc("os.sched_get_priority_min").sched_get_priority_min(numberOf(policy)));
}

/** The way of a process. https://docs.python.org/3/library/os.html#os.sched_getscheduler */
export function schedGetscheduler(pid: int): number {
  const get = there(libc("os.sched_getscheduler").sched_getscheduler, "sched_getscheduler");
  return checked(get(numberOf(pid)));
}

/** Chooses the way of a process. https://docs.python.org/3/library/os.html#os.sched_setscheduler */
export function schedSetscheduler(
  pid: int,
  policy: int,
  param: schedParam,
): void {
  const set = there(libc("os.sched_setscheduler").sched_setscheduler, "sched_setscheduler");
  checked(set(numberOf(pid), numberOf(policy), priority(param)));
}

/** What the way of a process goes by. https://docs.python.org/3/library/os.html#os.sched_getparam */
export function schedGetparam(pid: int): schedParam {
  const found = new Int32Array(1);
  const get = there(libc("os.sched_getparam").sched_getparam, "sched_getparam");
  checked(get(numberOf(pid), found as unknown as Uint8Array<ArrayBuffer>));
  return new schedParam(found[0]!);
}

/** Says what the way of a process goes by. https://docs.python.org/3/library/os.html#os.sched_setparam */
export function schedSetparam(pid: int, param: schedParam): void {
  const set = there(libc("os.sched_setparam").sched_setparam, "sched_setparam");
  checked(set(numberOf(pid), priority(param)));
}

function priority(param: schedParam): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Int32Array.of(numberOf(param.schedPriority)).buffer);
}

/** The length of a turn, in seconds. https://docs.python.org/3/library/os.html#os.sched_rr_get_interval */
export function schedRrGetInterval(pid: int): float {
  const time = new BigInt64Array(2);
  const get = there(
    libc("os.sched_rr_get_interval").sched_rr_get_interval,
    "sched_rr_get_interval",
  );
  checked(get(numberOf(pid), time));
  return toFloat(Number(time[0]) + Number(time[1]) / 1e9);
}

/** The processors that a process may run on, by their numbers. https://docs.python.org/3/library/os.html#os.sched_getaffinity */
export function schedGetaffinity(pid: int): PySet<number> {
  // without the permission to ask the system, all are taken for allowed
  const isAllowed = Deno.permissions.querySync({ name: "ffi" }).state === "granted";
  const get = isAllowed ? libc("os.sched_getaffinity").sched_getaffinity : null;
  if (!get) {
    return new PySet(Array.from({ length: navigator.hardwareConcurrency }, (_, i) => i));
  }
  const mask = new Uint8Array(ROOM);
  checked(get(numberOf(pid), BigInt(ROOM), mask));
  const found: number[] = [];
  for (let i = 0; i < ROOM * 8; i++) if (mask[i >> 3]! >> (i & 7) & 1) found.push(i);
  return new PySet(found);
}

/** Says which processors a process may run on. https://docs.python.org/3/library/os.html#os.sched_setaffinity */
export function schedSetaffinity(pid: int, mask: Iterable<int>): void {
  const bits = new Uint8Array(ROOM);
  for (const one of iter(mask)) {
    const number = numberOf(one as int);
    bits[number >> 3]! |= 1 << (number & 7);
  }
  const set = there(libc("os.sched_setaffinity").sched_setaffinity, "sched_setaffinity");
  checked(set(numberOf(pid), BigInt(ROOM), bits));
}
