/**
 * `os.fork()`: the system's own fork.
 *
 *     fork()
 *       │  the memory of V8 is marked to be copied (it asks the system not to)
 *       ├──────────────► child: the one thread that called, in the middle of the program, with a copy of all memory
 *       │                  its own event loop and signals (event_loop.ts)
 *       │                  goes on behind the call, which gives 0; ends by itself, never by what its parent's end does
 *       ▼
 *     goes on, with the child's number
 *
 * Only the calling thread is in the child. So nothing of V8 may be in another thread: V8 has to be started with
 * `--single-threaded`, which `prepareFork` sees to by becoming the same program once more, with the flag.
 *
 * Nor may there be other threads of the program: one of them may hold a lock of Deno's at that moment, which nobody in the
 * child would give back. So a program that forks starts its other children as processes of the operating system
 * (`MP_START_METHOD=spawn`); with `worker` instead, it should fork only while none of them runs.
 *
 * Why not by means of the language, a function that is entered again in the middle: whatever a program holds would have
 * to be copied piece by piece, iterators, closures, open files and half-evaluated expressions too; some cannot be. The
 * system copies all of it, at any place, and what it makes is a process that others see, signal and wait for.
 *
 * | the child | |
 * |---|---|
 * | ends by its last line, sys.exit(), an uncaught error | what it holds back is written, then _exit: no end of V8, whose threads it has not got |
 * | ends by os._exit(), a signal | at once |
 * | shared objects of multiprocessing | stay shared (launch/fork.ts); children of its own are its own |
 * | waits | by timers of its event loop, and by the system's poll in slices of 5 ms (ready.ts) |
 * | what it must not use | Deno's calls that work in a pool of threads: the runtime has others for those |
 * | macOS | no fork: event loops are not copied there |
 *
 * Output: a C program, as CPython is one, holds back what it writes to a pipe or file until there is a block of it, and a
 * fork copies what is held back. `prepareFork` has standard output do so, too: programs show it.
 *
 * @module
 */
import { RuntimeError } from "../../errors.ts";
import { type Offspring, prepareOffspring, settleOffspring } from "../../launch/fork.ts";
import { commandLine } from "../../launch/spawn/system.ts";
import { shareWithProcesses } from "../../memory/choice.ts";
import { memoryInUse } from "../../memory/memory.ts";
import { AttributeError, OSError } from "../exceptions.ts";
import { invoke } from "../dispatch.ts";
import { flushAll } from "../files/pending.ts";
import { forked, renew } from "../support/forked.ts";
import { flushStreams, holdOutputBack } from "../streams.ts";
import "../uncaught.ts";
import { becomeItself } from "./exec.ts";
import { renewEventLoop } from "./event_loop.ts";
import { failure, type Libc, libc } from "./libc.ts";
import { ignoreInSystem, renewSignals } from "./own_signals.ts";

const FLAG = "--single-threaded";
const VARIABLE = "DENO_V8_FLAGS";
/** How children of multiprocessing are started: as processes, unless the user says otherwise. */
const METHOD = "MP_START_METHOD";

const isLinux = Deno.build.os === "linux";
const isWorker = "WorkerGlobalScope" in globalThis;

/** Whether V8 does all its work in the thread that calls it. */
function isSingleThreaded(): boolean {
  const given = Deno.env.get(VARIABLE) ?? "";
  return given.includes(FLAG) || commandLine().some((word) => word.includes(FLAG));
}

/**
 * To be called at the head of a program that forks: starts the program anew with what a fork needs, unless it has been
 * started so, and has standard output held back in blocks where it is not a terminal.
 *
 * To save the second start, set the environment variables `DENO_V8_FLAGS=--single-threaded` and `MP_START_METHOD=spawn`.
 *
 * @param meta the main module's `import.meta`; nothing is done for other modules
 * @throws {OSError} where the program cannot be started anew
 * @throws {Deno.errors.NotCapable} without --allow-all
 */
export function prepareFork(meta: ImportMeta): void {
  if (!meta.main || isWorker || !isLinux) return;
  checkPermitted();
  if (!isSingleThreaded()) {
    const line = commandLine();
    const before = Deno.env.get(VARIABLE);
    becomeItself(line, {
      [VARIABLE]: before ? `${before},${FLAG}` : FLAG,
      [METHOD]: Deno.env.get(METHOD) ?? "spawn",
    });
  }
  ignoreInSystem(libc("os.fork"));
  if (memoryInUse() === undefined) shareWithProcesses();
  const isUnbuffered = Boolean(Deno.env.get("PYTHONUNBUFFERED")) || Deno.stdout.isTerminal();
  if (!isUnbuffered) holdOutputBack();
}

/** Refuses where Deno will: /proc is open to programs only that may do everything. */
function checkPermitted(): void {
  const wanted = [{ name: "ffi" }, { name: "env" }, {
    name: "read",
    path: "/proc/self/maps",
  }] as const;
  if (wanted.every((one) => Deno.permissions.querySync(one).state === "granted")) return;
  throw new Deno.errors.NotCapable(
    "Cannot fork: it takes calls of the system's library and a look at /proc/self. Run with --allow-all",
  );
}

function notPrepared(): RuntimeError {
  return new RuntimeError(
    `Cannot fork: V8 works in several threads, of which a fork copies one. ` +
      `Call prepareFork(import.meta) at the head of the program, or set ${VARIABLE}=${FLAG}`,
  );
}

/** What {@linkcode registerAtFork} is given. */
export interface ForkActions {
  /** Called before a fork, the last registered first. */
  before?: unknown;
  /** Called after it in the parent. */
  afterInParent?: unknown;
  /** Called after it in the child. */
  afterInChild?: unknown;
}

const actions: Required<Record<keyof ForkActions, unknown[]>> = {
  before: [],
  afterInParent: [],
  afterInChild: [],
};

/** Has functions called around forks. https://docs.python.org/3/library/os.html#os.register_at_fork */
export function registerAtFork(given: ForkActions): void {
  if (given.before !== undefined) actions.before.unshift(given.before);
  if (given.afterInParent !== undefined) actions.afterInParent.push(given.afterInParent);
  if (given.afterInChild !== undefined) actions.afterInChild.push(given.afterInChild);
}

/** The children that were forked and not yet waited for. */
export const children: Map<number, Offspring> = new Map();

/**
 * Makes a copy of this process, which goes on at the same place.
 *
 * @returns 0 in the copy; its number in the process that called
 * @throws {RuntimeError} where `prepareFork` has not been called
 * @throws {OSError} when the system refuses, and on macOS
 * @throws {Deno.errors.NotCapable} without --allow-ffi
 * @see https://docs.python.org/3/library/os.html#os.fork
 */
export function fork(): number {
  if (Deno.build.os === "windows") {
    throw new AttributeError("module 'os' has no attribute 'fork'");
  }
  if (!isLinux) throw new OSError(78, `Function not implemented: os.fork() on ${Deno.build.os}`);
  if (!isSingleThreaded()) throw notPrepared();
  const library = libc("os.fork");
  for (const action of actions.before) invoke(action);
  const offspring = prepareOffspring();
  const pid = split(library, offspring);
  if (pid < 0) {
    const fault = failure();
    offspring.ended(-9);
    throw fault;
  }
  if (pid > 0) children.set(pid, offspring);
  for (const action of pid > 0 ? actions.afterInParent : actions.afterInChild) invoke(action);
  return pid;
}

const SIG_SETMASK = 2;
const MADV_DOFORK = 11;

/** The fork itself. Signals wait until each of the two can tell its own from the other's. */
function split(library: Libc, offspring: Offspring): number {
  const all = new Uint8Array(128).fill(255);
  const mask = new Uint8Array(128);
  const places = addresses();
  library.pthread_sigmask(SIG_SETMASK, all, mask);
  for (let i = 0; i < places.length; i += 2) {
    library.madvise(places[i]!, places[i + 1]!, MADV_DOFORK);
  }
  const pid = library.fork();
  if (pid === 0) begin(library, offspring, mask);
  else library.pthread_sigmask(SIG_SETMASK, mask, null);
  return pid;
}

let known: bigint[] | undefined;

/** All addresses that this process can have, as beginnings and lengths, but for those that the system keeps for itself. */
function addresses(): bigint[] {
  if (known !== undefined) return known;
  known = [];
  let from = 0x10000n;
  for (const line of Deno.readTextFileSync("/proc/self/maps").split("\n")) {
    const found = /^(\w+)-(\w+) .*\[v\w+\]$/.exec(line);
    if (!found) continue;
    const [begin, end] = [BigInt(`0x${found[1]}`), BigInt(`0x${found[2]}`)];
    if (begin > from) known.push(from, begin - from);
    from = end;
  }
  known.push(from, 0x7fff_ffff_f000n - from);
  return known;
}

/** A child's first moments. */
function begin(library: Libc, offspring: Offspring, mask: Uint8Array<ArrayBuffer>): void {
  if (forked.leave === undefined) addEventListener("unload", () => leave(Deno.exitCode));
  forked.leave = leave;
  renewEventLoop(library);
  renewSignals(library, mask);
  children.clear();
  // Deno remembers the first, and programs see the second change.
  const pid = library.getpid();
  Object.defineProperty(Deno, "pid", { configurable: true, get: () => pid });
  Object.defineProperty(Deno, "ppid", { configurable: true, get: () => library.getppid() });
  offspring.begin(pid);
  renew();
}

/**
 * A child's end: what it holds back goes out, and nothing is done that its parent's end will do.
 *
 * @param status or minus the signal that it ends by
 */
function leave(status: number): never {
  try {
    flushAll();
    flushStreams();
    settleOffspring(status < 0 ? status : status & 255);
  } finally {
    if (status < 0) endBy(-status);
    exitNow(status);
  }
}

/** Ends this process as a signal does that nobody listens to. */
function endBy(signal: number): void {
  const library = libc("os.kill");
  library.signal(signal, 0n);
  library.pthread_sigmask(SIG_SETMASK, new Uint8Array(128), null);
  library.kill(library.getpid(), signal);
}

/** Ends this process as it stands. */
export function exitNow(status: number): never {
  libc("os._exit")._exit(status & 255);
  throw new OSError(38, "Function not implemented");
}
