/**
 * Waiting for children, forked or started by multiprocessing, and what their statuses say.
 *
 * @module
 */
import { livingChild, unclaimed } from "../../launch/spawn/system_child.ts";
import { settleSignals } from "../support/signals.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { children } from "./fork.ts";
import { failure, libc } from "./libc.ts";
import { poll, READABLE, until, untilSync } from "./ready.ts";

/** Do not wait: say that nothing has happened. */
export const WNOHANG = 1;
/** Tell of children that were stopped, too. */
export const WUNTRACED = 2;
/** Tell of children that go on, too. */
export const WCONTINUED: number = Deno.build.os === "darwin" ? 16 : 8;

/** The call of Linux that makes a descriptor for a process, which can be read when that has ended. */
const PIDFD_OPEN = 434n;
const EINTR = 4;
const ECHILD = 10;

/** Descriptors by which the ends of children are seen. */
class Watch {
  readonly #numbers: number[] = [];

  constructor(pid: number) {
    const { syscall } = libc("os.waitpid");
    if (!syscall || Deno.build.os !== "linux") return;
    for (const child of pid > 0 ? [pid] : [...children.keys(), ...unclaimed.keys()]) {
      const number = Number(syscall(PIDFD_OPEN, BigInt(child), 0n));
      if (number >= 0) this.#numbers.push(number);
    }
  }

  /** Sleeps until one of them has ended, or for a while. */
  sleep(milliseconds: number): void {
    poll(this.#numbers, READABLE, this.#numbers.length > 0 ? milliseconds : 1);
  }

  close(): void {
    for (const number of this.#numbers) libc("os.waitpid").close(number);
  }
}

type Result = Tuple<[number, number]>;

/**
 * Asks for processes of multiprocessing. The system has forgotten those that have ended: their statuses are here.
 *
 * @returns undefined where others are meant
 */
function lookAtStarted(pid: number, flags: number): Result | "not yet" | undefined {
  for (const child of pid > 0 ? [unclaimed.get(pid)] : unclaimed.values()) {
    const status = child?.status;
    if (status === undefined) continue;
    unclaimed.delete(child!.pid);
    return asTuple([child!.pid, status]);
  }
  if (!unclaimed.has(pid)) return undefined;
  return (flags & WNOHANG) === 0 ? "not yet" : asTuple([0, 0]);
}

/** Asks once, after a sleep where that may help; undefined for "not yet". */
function look(
  pid: number,
  flags: number,
  watch: Watch | undefined,
  milliseconds: number,
): Result | undefined {
  if (milliseconds > 0) watch?.sleep(milliseconds);
  const started = lookAtStarted(pid, flags);
  if (started !== undefined) return started === "not yet" ? undefined : started;
  const status = new Int32Array(1);
  const found = libc("os.waitpid").waitpid(pid, status, flags | WNOHANG);
  if (found < 0) {
    const error = failure();
    if (error.errno === EINTR) return undefined;
    if (error.errno !== ECHILD || pid > 0 || unclaimed.size === 0) throw error;
    return (flags & WNOHANG) === 0 ? undefined : asTuple([0, 0]);
  }
  if (found === 0) return (flags & WNOHANG) === 0 ? undefined : asTuple([0, 0]);
  const [value] = status;
  if (!WIFSTOPPED(value!) && !WIFCONTINUED(value!)) {
    children.get(found)?.ended(waitstatusToExitcode(value!));
    children.delete(found);
    livingChild(found)?.note(value!);
    unclaimed.delete(found);
  }
  return asTuple([found, value!]);
}

/**
 * Waits until a child has ended.
 *
 * @param pid the child's number; -1 for any child, 0 for any of this process's group, -n for any of the group n
 * @param flags 0, or `WNOHANG` and so on
 * @returns its number and its status; 0 and 0 with `WNOHANG` when none has ended
 * @throws {ChildProcessError} when there is no such child
 * @see https://docs.python.org/3/library/os.html#os.waitpid
 */
export async function waitpid(pid: int, flags: int): Promise<Result> {
  const [wanted, how] = [Number(index(pid)), Number(index(flags))];
  const found = look(wanted, how, undefined, 0) ?? await waitFor(wanted, how);
  // Those that the child sent before it ended.
  if (found[0] !== 0) settleSignals();
  return found;
}

async function waitFor(pid: number, flags: number): Promise<Result> {
  const watch = new Watch(pid);
  try {
    return await until((milliseconds) => look(pid, flags, watch, milliseconds));
  } finally {
    watch.close();
  }
}

/** As {@linkcode waitpid}, blocking this thread. */
export function waitpidSync(pid: int, flags: int): Result {
  const [wanted, how] = [Number(index(pid)), Number(index(flags))];
  const first = look(wanted, how, undefined, 0);
  if (first !== undefined) return first;
  const watch = new Watch(wanted);
  try {
    return untilSync((milliseconds) => look(wanted, how, watch, milliseconds));
  } finally {
    watch.close();
  }
}

/**
 * Waits until any child has ended; gives its number and its status.
 *
 * @throws {ChildProcessError} when there is none
 * @see https://docs.python.org/3/library/os.html#os.wait
 */
export function wait(): Promise<Result> {
  return waitpid(-1, 0);
}

/** As {@linkcode wait}, blocking this thread. */
export function waitSync(): Result {
  return waitpidSync(-1, 0);
}

function statusOf(status: int): number {
  return Number(index(status));
}

/** Whether a child ended by itself. https://docs.python.org/3/library/os.html#os.WIFEXITED */
export function WIFEXITED(status: int): boolean {
  return (statusOf(status) & 0x7f) === 0;
}

/** What it ended with. https://docs.python.org/3/library/os.html#os.WEXITSTATUS */
export function WEXITSTATUS(status: int): number {
  return statusOf(status) >> 8 & 0xff;
}

/** Whether a signal ended it. https://docs.python.org/3/library/os.html#os.WIFSIGNALED */
export function WIFSIGNALED(status: int): boolean {
  const signal = statusOf(status) & 0x7f;
  return signal !== 0 && signal !== 0x7f;
}

/** Which one. https://docs.python.org/3/library/os.html#os.WTERMSIG */
export function WTERMSIG(status: int): number {
  return statusOf(status) & 0x7f;
}

/** Whether it left an image of its memory. https://docs.python.org/3/library/os.html#os.WCOREDUMP */
export function WCOREDUMP(status: int): boolean {
  return (statusOf(status) & 0x80) !== 0;
}

/** Whether it was stopped. https://docs.python.org/3/library/os.html#os.WIFSTOPPED */
export function WIFSTOPPED(status: int): boolean {
  return (statusOf(status) & 0xff) === 0x7f;
}

/** By which signal. https://docs.python.org/3/library/os.html#os.WSTOPSIG */
export function WSTOPSIG(status: int): number {
  return statusOf(status) >> 8 & 0xff;
}

/** Whether it goes on. https://docs.python.org/3/library/os.html#os.WIFCONTINUED */
export function WIFCONTINUED(status: int): boolean {
  return statusOf(status) === 0xffff;
}

/** The exit code in a status of `wait`. https://docs.python.org/3/library/os.html#os.waitstatus_to_exitcode */
export function waitstatusToExitcode(status: int): number {
  const value = statusOf(status);
  return WIFEXITED(value) ? WEXITSTATUS(value) : -WTERMSIG(value);
}
