/**
 * The end of a process of the operating system.
 *
 * A process is gone for its parent when the system has taken its memory away, which takes that some milliseconds. Unless
 * somebody else still has the same memory: then it is gone at once. So its last act is to make a keeper, another process
 * on the same memory, which sleeps for a moment, ends, and takes the memory along.
 *
 *     this process     closes its files ── makes the keeper ── exits, is gone for its parent
 *     the keeper                            sleeps ──────────────────────────────── exits, and the memory goes
 *
 * | | |
 * |---|---|
 * | the keeper's parent | this process, and then whoever takes in orphans: the system's first process |
 * | that one does not bury its own | no more keepers are made (spawn/keepers.ts) |
 * | the keeper's files | copies of this process's: those that others may wait for are closed before |
 * | no keeper can be made; macOS; a process that is killed | it ends as any other does |
 *
 * @module
 */

import { UNBURIED } from "../memory/fixed.ts";
import { addressOf, openLibrary } from "../memory/mapping/library.ts";
import { memory } from "../memory/memory.ts";

const functions = {
  _exit: { parameters: ["i32"], result: "void" },
  close: { parameters: ["i32"], result: "i32" },
  poll: { parameters: ["buffer", "usize", "i32"], result: "i32" },
  // The rest is Linux's.
  statx: {
    parameters: ["i32", "buffer", "i32", "u32", "buffer"],
    result: "i32",
    optional: true,
  },
  getsockopt: { parameters: ["i32", "i32", "i32", "buffer", "buffer"], result: "i32" },
  clone: { parameters: ["pointer", "usize", "i32", "usize"], result: "i32", optional: true },
  usleep: { type: "pointer", optional: true },
} as const;

// Opened at once: the process may give the permission back.
const { _exit, close, poll, statx, getsockopt, clone, usleep } = openLibrary(functions).symbols;

/** Ends this process at once. What it has written is out; what others share with it is theirs. */
export function exitNow(code: number): never {
  _exit(code & 255);
  throw new Error("the process has ended");
}

/** How many descriptors are asked for at a time. */
const BLOCK = 256;
const NOT_OPEN = 0x20 << 16;
const STANDARD = 3;

/** `struct pollfd`, so many times: the descriptor; nothing that is asked for, and in the upper 16 bits what is found. */
type Descriptors = Int32Array<ArrayBuffer>;

function descriptors(first: number): Descriptors {
  const asked = new Int32Array(BLOCK * 2);
  for (let i = 0; i < BLOCK; i++) asked[i * 2] = first + i;
  return asked;
}

/** The lowest descriptors: those that were open before the program's own code could open any, and those that are now. */
const [before, now] = [descriptors(0), descriptors(0)];

/** Says that what is open now is not the program's own. */
export function noteFiles(): void {
  poll(before, BigInt(BLOCK), 0);
}

/**
 * Closes the files, sockets and pipes that were opened since, but for pairs of sockets: those wake Deno's own threads.
 */
export function closeFiles(): void {
  let more = closeAmong(now, before);
  for (let first = BLOCK; more; first += BLOCK) more = closeAmong(descriptors(first));
}

/** Returns whether there may be more of them: the system gives the lowest first. */
function closeAmong(asked: Descriptors, before?: Descriptors): boolean {
  poll(asked, BigInt(BLOCK), 0);
  for (let i = 1; i < asked.length; i += 2) {
    if ((asked[i]! & NOT_OPEN) !== 0) continue;
    if (before !== undefined && (before[i]! & NOT_OPEN) === 0) continue;
    const descriptor = asked[i - 1]!;
    if (descriptor >= STANDARD && isOwn(descriptor)) close(descriptor);
  }
  return (asked.at(-1)! & NOT_OPEN) === 0;
}

const AT_EMPTY_PATH = 0x1000;
const STATX_TYPE = 1;
/** Where the kind of file stands in `struct statx`: the upper four of 16 bits. */
const MODE = 14;
const [PIPE, FILE, SOCKET] = [1, 8, 12];
const nothing = new Uint8Array(1);
const status = new Uint16Array(128);

function isOwn(descriptor: number): boolean {
  if (statx?.(descriptor, nothing, AT_EMPTY_PATH, STATX_TYPE, status) !== 0) return false;
  const kind = status[MODE]! >> 12;
  if (kind === SOCKET) {
    return optionOf(descriptor, SO_DOMAIN) !== AF_UNIX || optionOf(descriptor, SO_ACCEPTCONN) === 1;
  }
  return kind === PIPE || kind === FILE;
}

const [SOL_SOCKET, SO_ACCEPTCONN, SO_DOMAIN] = [1, 30, 39] as const;
const AF_UNIX = 1;
const value = new Int32Array(1);

function optionOf(socket: number, option: number): number {
  getsockopt(socket, SOL_SOCKET, option, value, new Uint32Array([4]));
  return value[0]!;
}

/** What the keeper shares with this process (CLONE_VM); nobody is told of its end. */
const SAME_MEMORY = 0x100;
/** Microseconds that it sleeps: longer than this process takes to exit. */
const SLEEP = 5000n;
const STACK_BYTES = 65536;

const stack = new Uint8Array(STACK_BYTES);
/**
 * What the keeper runs on, from the end. Its address is asked for at once: the process may give the permission back. A
 * function refers to both, or the stack would be collected and its memory be somebody else's.
 */
const place = { stack, end: addressOf(Deno.UnsafePointer.of(stack)) + STACK_BYTES };

/**
 * Makes a process on the memory of this one, which ends soon after it.
 *
 * @returns its number; -1 where there is none
 */
export function makeKeeper(): number {
  if (!clone || !usleep || Atomics.load(memory().words, UNBURIED) !== 0) return -1;
  return clone(usleep, BigInt(place.end - place.end % 16), SAME_MEMORY, SLEEP);
}
