/**
 * Groups and sessions of processes, and a process's turn.
 *
 * @module
 */
import { index, type int } from "../values/numbers.ts";
import { checked, errno, failure, libc } from "./libc.ts";

function numberOf(value: int): number {
  return Number(index(value));
}

/** The group of a process; 0 stands for this one. https://docs.python.org/3/library/os.html#os.getpgid */
export function getpgid(pid: int): number {
  return checked(libc("os.getpgid").getpgid(numberOf(pid)));
}

/** The group of this process. https://docs.python.org/3/library/os.html#os.getpgrp */
export function getpgrp(): number {
  return getpgid(0);
}

/** Puts a process into a group; 0 stands for this process, and for a group of its own. https://docs.python.org/3/library/os.html#os.setpgid */
export function setpgid(pid: int, pgrp: int): void {
  checked(libc("os.setpgid").setpgid(numberOf(pid), numberOf(pgrp)));
}

/** Makes this process the first of a group. https://docs.python.org/3/library/os.html#os.setpgrp */
export function setpgrp(): void {
  setpgid(0, 0);
}

/** The session of a process. https://docs.python.org/3/library/os.html#os.getsid */
export function getsid(pid: int): number {
  return checked(libc("os.getsid").getsid(numberOf(pid)));
}

/** Makes this process the first of a session without a terminal. https://docs.python.org/3/library/os.html#os.setsid */
export function setsid(): void {
  checked(libc("os.setsid").setsid());
}

/** Sends a signal to all processes of a group. https://docs.python.org/3/library/os.html#os.killpg */
export function killpg(pgid: int, signal: int): void {
  checked(libc("os.killpg").kill(-numberOf(pgid), numberOf(signal)));
}

/** Has others go first, by so much; gives how much that is now. https://docs.python.org/3/library/os.html#os.nice */
export function nice(increment: int): number {
  const now = libc("os.nice").nice(numberOf(increment));
  if (now === -1 && errno() !== 0) throw failure();
  return now;
}

/** Lets others have the processor. https://docs.python.org/3/library/os.html#os.sched_yield */
export function schedYield(): void {
  checked(libc("os.sched_yield").sched_yield());
}
