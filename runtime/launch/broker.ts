/**
 * Who makes the Workers: the first thread of a process of the operating system, which is the main program's if there are
 * no others, for all threads of it. A Worker made inside a Worker takes a second to
 * its first line (Deno 2.9 polls twice for half a second there), one made by the first thread some milliseconds; and a
 * child's children then outlive it, as orphans do.
 *
 *     process that starts a child             first thread
 *     encoded request ──► ring, and a message, which the event loop delivers
 *                               or, when that thread sleeps in a blocking call, a wake: its next check serves the ring
 *                         ──► carry(id), new Worker
 *     after `patience` ms without a carrier: carry(id), makes the Worker itself
 *
 * @module
 */

import { decode, encode } from "../codec/codec.ts";
import { ValueError } from "../errors.ts";
import { DESCRIPTORS } from "../memory/fixed.ts";
import { memory } from "../memory/memory.ts";
import { Ring } from "../memory/ring.ts";
import { moduleAt } from "../places.ts";
import { afterFork, printError } from "./hooks.ts";
import type { Birth, Child, Launcher } from "./launcher.ts";
import {
  addDuty,
  carrierOf,
  carry,
  isDaemon,
  isHost,
  own,
  processOf,
  reportEnd,
  settle,
  State,
  stateOf,
  stateWord,
  tellToStop,
  wakeHost,
} from "./record.ts";
import { Spares } from "./spares.ts";
import { brokers } from "./told.ts";
import { canLetGo } from "./letting_go.ts";
import { makeAhead, Thread, WorkerChild } from "./worker.ts";

/** What one process asks of the main program's thread. */
type Request =
  | { readonly launch: Birth }
  | { readonly prestart: number; readonly modules: readonly string[] }
  | { readonly abandon: number };

/** The threads that wait for a process; only the first thread has any. */
let spares = newSpares();

function newSpares(): Spares<Thread> {
  return new Spares<Thread>({
    canKeep: canLetGo,
    isEager: true,
    fresh: (birth) => new Thread(ring().address, birth, heed),
    spare: (waiting, onReady) => new Thread(ring().address, waiting, heed, onReady),
  });
}

/** What this thread does when a child of it knocks. */
function heed(): void {
  if (isHost()) serve();
  else knock();
}

/** Milliseconds to wait for the main thread, which may be computing. */
const patience = 50;

const isWorker = "WorkerGlobalScope" in globalThis;

let requests: Ring | undefined;

/** The Workers that this thread made, by the id of their process. */
const carried = new Map<number, WorkerChild>();

/** The ring of requests; the main program makes it with its first child. */
function ring(): Ring {
  if (requests === undefined) {
    requests = Ring.create();
    addDuty(serve);
  }
  return requests;
}

afterFork(() => {
  spares = newSpares();
  requests = undefined;
  carried.clear();
  waiting.length = 0;
});

let knock: () => void = () => {};

brokers.hear(({ requests: address, post }) => {
  requests = new Ring(address);
  knock = post;
  addDuty(despair);
});

function ask(request: Request): void {
  ring().tryPut(encode(request));
  knock();
  wakeHost();
}

let serving = false;

/** The main thread's part. What it calls may come to a check, and so back here. */
function serve(): void {
  if (serving || requests === undefined || requests.length === 0) return;
  serving = true;
  try {
    let message: Uint8Array | undefined;
    while ((message = requests.take()) !== undefined) grant(decode(message) as Request);
  } finally {
    serving = false;
  }
}

function grant(request: Request): void {
  if ("launch" in request) make(request.launch);
  else if ("prestart" in request) spares.prestart(request.prestart, request.modules);
  else carried.get(request.abandon)?.abandon();
}

function bear(birth: Birth): WorkerChild {
  const child = new WorkerChild(threadFor(birth), birth.id);
  carried.set(birth.id, child);
  forgetAtEnd(birth.id, child);
  return child;
}

function threadFor(birth: Birth): Thread {
  try {
    return isHost() ? spares.take(birth) : new Thread(ring().address, birth, heed);
  } catch (error) {
    settle(birth.id, 1);
    reportEnd(birth.id);
    throw error;
  }
}

const sweep = moduleAt("python/socket/sweep");

async function forgetAtEnd(id: number, child: WorkerChild): Promise<void> {
  for (let state: number; (state = stateOf(id)) < State.Ended;) {
    await memory().waitAsync(stateWord(id), state, Infinity);
  }
  if (isHost()) spares.release();
  carried.delete(id);
  child.abandon();
  if (memory().words[DESCRIPTORS] !== 0) (await import(sweep)).sweepSoon();
}

function make(birth: Birth): void {
  if (!carry(birth.id)) return;
  try {
    bear(birth);
  } catch (error) {
    printError(String(error));
    settle(birth.id, 1);
    reportEnd(birth.id);
  }
}

const waiting: { readonly birth: Birth; readonly since: number }[] = [];

/** A child's part: makes the Workers itself that the main thread did not make in time. */
function despair(): void {
  const now = performance.now();
  while (waiting.length > 0) {
    const { birth, since } = waiting[0]!;
    if (carrierOf(birth.id) === 0) {
      if (now - since < patience) return;
      make(birth);
    }
    waiting.shift();
  }
}

/** Ends any process but the main program, as a signal would. */
function stopProcess(id: number, signal: number): void {
  const mine = carried.get(id);
  if (mine !== undefined) return mine.stop(signal);
  if (!settle(id, -signal)) return;
  tellToStop(id, signal);
  reportEnd(id);
  if (id === own()) Deno.exit(128 + signal);
  ask({ abandon: id });
}

/** A child whose Worker another thread made. */
class RemoteChild implements Child {
  #id: number;

  constructor(birth: Birth) {
    this.#id = birth.id;
    ask({ launch: birth });
    waiting.push({ birth, since: performance.now() });
    setTimeout(despair, patience + 1);
  }

  stop(signal: number): void {
    stopProcess(this.#id, signal);
  }
}

/** The start method "worker". */
export const workerLauncher: Launcher = {
  prepare: () => {},
  owns: (id) => processOf(id) === 0,
  stop: stopProcess,
  running: () => [...carried.keys()].filter((id) => !isDaemon(id) && stateOf(id) < State.Ended),
  async prestart(count: number, modules: readonly string[]): Promise<void> {
    if (isHost()) await spares.prestart(count, modules);
    else ask({ prestart: count, modules });
  },
  hasten(): boolean {
    const isBusy = !isWorker && spares.isIdle; // a process's first thread is its host
    if (isBusy) makeAhead();
    return isBusy;
  },
  launch(birth: Birth): Child {
    if (birth.permissions !== undefined) {
      settle(birth.id, 1);
      reportEnd(birth.id);
      throw new ValueError(
        "Cannot start a process with permissions of its own: it is a thread of this one. " +
          "Use the start method 'spawn', or leave the permissions out",
      );
    }
    if (!isHost()) return new RemoteChild(birth);
    carry(birth.id);
    return bear(birth);
  },
  end: () => Promise.resolve(), // The program's end takes them along.
};
