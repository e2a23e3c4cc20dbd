/**
 * A child of this process, as the system has it: started, signalled, seen to end.
 *
 *     start ─► posix_spawn ─► a descriptor of the child ─► a thread that buries it (undertaker.ts)
 *
 *     the child ends ─► the thread takes its status, and it is gone
 *                    ─► the descriptor tells, to who blocks (poll) and to one call in Deno's pool for all children (epoll)
 *
 * | without | then |
 * |---|---|
 * | the descriptor: before Linux 5.3, none left, macOS | ends are looked for every few milliseconds, while the event loop turns |
 * | the thread: no room for one, macOS, musl | who looks takes the status: a zombie stays until somebody looks |
 * | Deno's pool: in a process that was forked | as without descriptors |
 *
 * @module
 */

import { addressOf, letGoOf, openLibrary } from "../../memory/mapping/library.ts";
import { memory } from "../../memory/memory.ts";
import { letGo, stayAlive } from "../../memory/park.ts";
import { afterFork, forked } from "../hooks.ts";
import { startProgram } from "./posix_spawn.ts";
import { type Undertaker, undertaker } from "./undertaker.ts";

const epollWait = {
  name: "epoll_wait",
  parameters: ["i32", "buffer", "i32", "i32"],
  result: "i32",
  nonblocking: true,
  optional: true,
} as const;

const functions = {
  waitpid: { parameters: ["i32", "buffer", "i32"], result: "i32" },
  kill: { parameters: ["i32", "i32"], result: "i32" },
  close: { parameters: ["i32"], result: "i32" },
  poll: { parameters: ["buffer", "usize", "i32"], result: "i32" },
  // arguments beyond the first are variable ones, which both processors of Linux take in registers
  syscall: { parameters: ["i64", "i64", "i64", "usize", "i64"], result: "i64", optional: true },
  epoll_create1: { parameters: ["i32"], result: "i32", optional: true },
  epoll_ctl: { parameters: ["i32", "i32", "i32", "buffer"], result: "i32", optional: true },
  epollWait,
} as const;

const PIDFD_SEND_SIGNAL = 424n;
const PIDFD_OPEN = 434n;
const EPOLL_CLOEXEC = 0o2000000;
const [EPOLL_CTL_ADD, EPOLL_CTL_DEL] = [1, 2] as const;
const READABLE = 1;
const WNOHANG = 1;
/** What no status is. */
const UNSEEN = -1;
/** How often to look where nothing tells, in milliseconds. */
const PERIOD = 5;
/** How long the call in the pool lasts: that of a Worker, which may be terminated, not long. */
const LONGEST = "WorkerGlobalScope" in globalThis ? 100 : -1;

type Library = Deno.DynamicLibrary<typeof functions>["symbols"];
let opened: Library | undefined;

function libc(): Library {
  return opened ??= openLibrary(functions).symbols;
}

/** How a child ended, by what the system has written of it: an exit code, or minus a signal's number. */
function codeOf(status: number): number {
  const signal = status & 127;
  return signal === 0 ? (status >> 8) & 255 : -signal;
}

/** The children that have not been seen to end. */
const living = new Set<SystemChild>();

/**
 * The children that are processes of the program, by their numbers, until somebody has waited for their ends: what the
 * program may ask for by other ways than this package's own.
 */
export const unclaimed: Map<number, SystemChild> = new Map();

/** A child of this process. It does not keep the program alive. */
export class SystemChild {
  readonly pid: number;
  readonly #word: number;
  readonly #descriptor: number;
  readonly #undertaker: Undertaker | undefined;
  readonly #gone: PromiseWithResolvers<void> = Promise.withResolvers<void>();
  #code: number | undefined;
  #signal = 0;

  /**
   * Starts a program.
   *
   * @param word where its status may be noted: an address in memory that other processes share
   * @param address the same, as this process's memory has it
   */
  constructor(
    program: string,
    args: readonly string[],
    takesInput: boolean,
    word: number,
    address: number,
  ) {
    Atomics.store(memory().words, word, UNSEEN);
    this.#word = word;
    this.pid = startProgram(program, args, takesInput);
    // Before anybody can bury it: from then on the number may be another's.
    this.#descriptor = descriptorOf(this.pid);
    this.#undertaker = undertaker(this.pid, address);
    living.add(this);
    watch.add(this.#descriptor, this.pid);
  }

  /** Resolves when nothing of it is left. */
  get gone(): Promise<void> {
    return this.#gone.promise;
  }

  /** Keeps the program alive until then. */
  async untilGone(): Promise<void> {
    stayAlive();
    try {
      await this.gone;
    } finally {
      letGo();
    }
  }

  /**
   * How it ended: an exit code, or minus a signal's number; undefined unless nothing of it is left. Where somebody else has
   * taken its status, the signal that it was sent last, or SIGKILL.
   */
  get code(): number | undefined {
    if (this.#code === undefined && this.#isGone()) {
      const status = Atomics.load(memory().words, this.#word);
      this.#end(status === UNSEEN ? -(this.#signal || 9) : codeOf(status));
    }
    return this.#code;
  }

  /** The same as the system writes it. */
  get status(): number | undefined {
    if (this.code === undefined) return undefined;
    const status = Atomics.load(memory().words, this.#word);
    return status === UNSEEN ? -this.code : status;
  }

  #isGone(): boolean {
    if (this.#undertaker !== undefined) return this.#undertaker.isDone();
    const status = new Int32Array(new ArrayBuffer(4));
    const found = libc().waitpid(this.pid, status, WNOHANG);
    if (found === this.pid) this.note(status[0]!);
    return found !== 0;
  }

  /** Somebody in this process has waited for any child, and was given this one's status. */
  note(status: number): void {
    Atomics.compareExchange(memory().words, this.#word, UNSEEN, status);
  }

  #end(code: number): void {
    this.#code = code;
    living.delete(this);
    watch.remove(this.#descriptor);
    if (this.#descriptor >= 0) libc().close(this.#descriptor);
    this.#gone.resolve();
  }

  /** Blocks this thread until it has ended, or for some milliseconds. */
  sleep(milliseconds: number): void {
    if (this.#code !== undefined) return;
    const entry = new Int32Array([this.#descriptor, READABLE]);
    const time = Math.ceil(Math.min(milliseconds, this.#descriptor < 0 ? 1 : Infinity));
    if (libc().poll(entry, 1n, time) > 0) this.bury();
  }

  /** Has nothing left of it, once it has ended: the thread needs a moment for that. */
  bury(): void {
    if (this.#code === undefined) this.#undertaker?.await();
  }

  /** Sends it a signal, unless it has ended. */
  send(signal: number): void {
    if (this.code !== undefined) return;
    this.#signal = signal;
    if (this.#descriptor < 0) libc().kill(this.pid, signal);
    else libc().syscall!(PIDFD_SEND_SIGNAL, BigInt(this.#descriptor), BigInt(signal), 0n, 0n);
  }
}

/** The child of that number, if it has not been seen to end. */
export function livingChild(pid: number): SystemChild | undefined {
  return [...living].find((child) => child.pid === pid);
}

/** A descriptor for a child; -1 where there is none to be had. */
function descriptorOf(pid: number): number {
  if (Deno.build.os !== "linux") return -1; // The numbers of calls mean others there.
  return Number(libc().syscall?.(PIDFD_OPEN, BigInt(pid), 0n, 0n, 0n) ?? -1);
}

/** Sees ends while the event loop turns. */
class Watch {
  #epoll = -1;
  #isOut = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  add(descriptor: number, pid: number): void {
    const { epoll_create1, epoll_ctl } = libc();
    if (forked.leave === undefined && descriptor >= 0) {
      if (this.#epoll < 0) this.#epoll = epoll_create1?.(EPOLL_CLOEXEC) ?? -1;
      if (epoll_ctl?.(this.#epoll, EPOLL_CTL_ADD, descriptor, readable(pid)) === 0) {
        this.#listen();
        return;
      }
    }
    this.#timer ??= setInterval(() => this.look(), PERIOD);
    Deno.unrefTimer(this.#timer);
  }

  remove(descriptor: number): void {
    if (this.#epoll >= 0) libc().epoll_ctl?.(this.#epoll, EPOLL_CTL_DEL, descriptor, readable(0));
    if (living.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  look(): void {
    for (const child of [...living]) child.code;
  }

  async #listen(): Promise<void> {
    if (this.#isOut) return;
    this.#isOut = true;
    const epoll = this.#epoll;
    // A call that was done at a fork is done in the child as well: there the pool has no threads, and waits for them for ever.
    while (living.size > 0 && epoll === this.#epoll) {
      const call = libc().epollWait!(epoll, found, 1, LONGEST);
      letGoOf(call);
      if (await call > 0) livingChild(pidIn(found))?.bury();
      this.look();
    }
    this.#isOut = false;
  }

  /** In a process that was forked, the children are not its own, nor is what waits for them. */
  renew(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#epoll = -1;
  }
}

/** Where the mark stands in the system's `struct epoll_event`, which has no gap on x86-64. */
const MARK = Deno.build.arch === "x86_64" ? 4 : 8;

/** What the system is to tell of a descriptor, and whose it is. */
function readable(pid: number): Uint8Array<ArrayBuffer> {
  const event = new Uint8Array(new ArrayBuffer(16));
  event[0] = READABLE;
  new DataView(event.buffer).setInt32(MARK, pid, true);
  return event;
}

/** Where the system writes which it was. */
const found = new Uint8Array(new ArrayBuffer(16));

function pidIn(event: Uint8Array<ArrayBuffer>): number {
  return new DataView(event.buffer).getInt32(MARK, true);
}

const watch = new Watch();

afterFork(() => {
  living.clear();
  unclaimed.clear();
  watch.renew();
});

/** The address of a word of shared memory, as this process has it. */
export function addressOfWord(word: number): number {
  return addressOf(Deno.UnsafePointer.of(memory().words as Int32Array<ArrayBuffer>)) + word * 4;
}
