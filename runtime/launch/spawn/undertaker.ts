/**
 * Threads that bury children: each sleeps in `waitpid` for one of them, so that the system forgets that child the moment it
 * ends, whatever this process does meanwhile.
 *
 *     pthread_create ─► getc_unlocked(stream) ─► the stream's read function: waitpid(child, word, __WALL)
 *
 * A thread begins in a function of one argument, and no JavaScript may run in it. So it reads a byte of a stream that
 * `waitpid` is the read function of: the child's number is what that calls its cookie, the stream's buffer is where the
 * status is wanted, and the buffer's size is what `waitpid` takes for options: all children, which is what it waits for
 * anyhow. `getc_unlocked`, since the end of a program waits for whoever holds a stream's lock.
 *
 * A thread of Deno's own pool would do as well, but there are about thirty, which files and timers need, too.
 *
 * | | |
 * |---|---|
 * | costs | 0.1 ms and a stack of which a page or two are ever touched, until the child ends |
 * | the word | lies in memory that stays: the Worker that started the child may be gone by then |
 * | somebody else has waited for the child | the thread ends without a status |
 * | this process ends | the thread with it |
 * | a fork of this process | has no such threads, and is not the parent of these children |
 * | macOS, musl | no streams of this kind: who wants to know of an end has to ask for it |
 *
 * @module
 */

import { addressOf, openLibrary } from "../../memory/mapping/library.ts";
import { symbol } from "./posix_spawn.ts";

const functions = {
  gnu_get_libc_version: { parameters: [], result: "pointer" },
  fopencookie: {
    parameters: ["usize", "buffer", { struct: ["pointer", "pointer", "pointer", "pointer"] }],
    result: "pointer",
  },
  setvbuf: { parameters: ["pointer", "usize", "i32", "usize"], result: "i32" },
  fclose: { parameters: ["pointer"], result: "i32" },
  pthread_attr_init: { parameters: ["buffer"], result: "i32" },
  pthread_attr_setstacksize: { parameters: ["buffer", "usize"], result: "i32" },
  pthread_attr_destroy: { parameters: ["buffer"], result: "i32" },
  pthread_create: { parameters: ["buffer", "buffer", "pointer", "pointer"], result: "i32" },
  pthread_join: { parameters: ["usize", "pointer"], result: "i32" },
  pthread_tryjoin_np: { parameters: ["usize", "pointer"], result: "i32" },
  pthread_sigmask: { parameters: ["i32", "buffer", "buffer"], result: "i32" },
} as const;

const FULLY_BUFFERED = 0;
/** What `waitpid` is told: to wait for any kind of child. */
const WALL = 0x4000_0000n;
const SIG_SETMASK = 2;
/** Room for sets of signals, and for attributes of threads. */
const ROOM = 128;
const STACK_BYTES = 2n ** 18n;

type Library = Deno.DynamicLibrary<typeof functions>["symbols"];

let opened: Library | null | undefined;

function libc(): Library | null {
  if (opened !== undefined) return opened;
  try {
    opened = Deno.build.os === "linux" ? openLibrary(functions).symbols : null;
  } catch {
    opened = null;
  }
  return opened;
}

/** The thread that buries one child. */
export interface Undertaker {
  /** Whether it has done so, and is gone itself. */
  isDone(): boolean;
  /** Blocks until it has: to be called when the child has ended. */
  await(): void;
}

/**
 * Has a child buried when it ends.
 *
 * @param address where its status is to be written
 * @returns undefined where that cannot be had
 */
export function undertaker(child: number, address: number): Undertaker | undefined {
  const library = libc();
  if (library === null) return undefined;
  // Reading, writing, seeking, closing.
  const calls = new BigUint64Array([BigInt(addressOf(symbol("waitpid"))), 0n, 0n, 0n]);
  const mode = new Uint8Array([114, 0]);
  const stream = library.fopencookie(BigInt(child), mode, new Uint8Array(calls.buffer));
  if (stream === null) return undefined;
  library.setvbuf(stream, BigInt(address), FULLY_BUFFERED, WALL);
  const thread = startThread(library, symbol("getc_unlocked"), stream);
  if (thread === undefined) {
    library.fclose(stream);
    return undefined;
  }
  let done = false;
  const end = (code: number) => {
    if (code !== 0 || done) return;
    done = true;
    library.fclose(stream);
  };
  return {
    isDone() {
      if (!done) end(library.pthread_tryjoin_np(thread, null));
      return done;
    },
    await() {
      if (!done) end(library.pthread_join(thread, null));
    },
  };
}

/** Signals are for the others: one that came here would end the wait. */
function startThread(
  library: Library,
  action: Deno.PointerValue,
  argument: Deno.PointerValue,
): bigint | undefined {
  const [all, before, attributes] = [room().fill(255), room(), room()];
  const thread = new BigUint64Array(new ArrayBuffer(8));
  library.pthread_attr_init(attributes);
  library.pthread_attr_setstacksize(attributes, STACK_BYTES);
  library.pthread_sigmask(SIG_SETMASK, all, before);
  const code = library.pthread_create(thread, attributes, action, argument);
  library.pthread_sigmask(SIG_SETMASK, before, null);
  library.pthread_attr_destroy(attributes);
  return code === 0 ? thread[0] : undefined;
}

function room(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(ROOM));
}
