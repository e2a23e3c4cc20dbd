/**
 * The start method "worker": each process is a Deno Worker on worker_child.ts.
 *
 *     parent                                   child's thread
 *     new Worker(worker_child.ts)
 *     postMessage(setup)              ─► attaches the shared memory
 *       with a birth                     lives: writes its pid, runs, settles its exit code, closes itself
 *       with a mailbox                   a spare (spares.ts): loads what it was told to, then takes from the mailbox
 *         a rehearsal                    (rehearsal.ts)
 *                                     ◄─ "ready"
 *         a birth                        lives
 *                                     ◄─ null: it wants something of this thread (broker.ts)
 *     error event                     ◄─ the entry itself could not be loaded: exit code 1
 *
 * Each Worker runs one process and ends with it, so that no process sees what another has left in the modules' variables.
 *
 * A Worker keeps its maker's event loop alive until it closes, which is wrong for a spare, for a daemon and for one that
 * was terminated while busy, whose thread nobody can stop. So all are let go of, and the program's end waits for
 * those that it has to wait for (process/ending.ts).
 *
 * All Workers are made by the main program's thread, for the children of children too (broker.ts).
 *
 * @module
 */

import { encode } from "../codec/codec.ts";
import { programModule } from "../codec/references.ts";
import { type Memory, memory } from "../memory/memory.ts";
import { moduleAt } from "../places.ts";
import { afterFork, printError } from "./hooks.ts";
import { checkReadable, isReadable } from "./readable.ts";
import type { Birth, Child } from "./launcher.ts";
import { canLetGo, letGoOf } from "./letting_go.ts";
import { closeMailbox, post } from "./mailbox.ts";
import { host, mainRecordAddress, reportEnd, settle, tellToStop } from "./record.ts";

/** What a thread is given first, whoever will live in it. */
export interface Setup {
  readonly memory: Memory["handle"];
  /** Address of the main program's record. */
  readonly mainRecord: number;
  /** Id of the process that it is a thread of. */
  readonly host: number;
  readonly mainModule: string;
  /** Address of the ring of requests (broker.ts). */
  readonly requests: number;
  /** Who lives in it, or what it is to do until that is known. */
  readonly part: Birth | Waiting;
}

/** What a spare does. */
export interface Waiting {
  /** Address of the mailbox that will bring its births. */
  readonly mailbox: number;
  /** Modules of this package to load. */
  readonly preload: readonly string[];
  /** Modules to read but not to run. */
  readonly prefetch: readonly string[];
}

/** A message of a mailbox. */
export interface Casting {
  readonly birth: Birth;
  /** Whether the birth is for nobody, and another one will follow. */
  readonly rehearsal: boolean;
}

/** What it answers: that it has loaded all, or that it has put a request into the ring. */
export type FromChild = "ready" | null;

const entry = moduleAt("launch/worker_child");

/** A Worker that was made before it was known who will live in it. */
let ahead: Worker | undefined;
afterFork(() => {
  ahead = undefined;
});

/**
 * Makes the Worker of the next {@linkcode Thread}: while it loads its modules, the caller finds out what it is to do. If
 * that cannot be told, the Worker waits for another one, and holds nothing meanwhile.
 */
export function makeAhead(): void {
  if (ahead !== undefined || !canLetGo || !isReadable(entry)) return;
  ahead = newWorker();
}

function newWorker(): Worker {
  const worker = new Worker(entry, { type: "module" });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    if (ahead === worker) ahead = undefined;
  });
  letGoOf(worker);
  return worker;
}

/** A Worker on the child's entry. It does not keep the program alive. */
export class Thread {
  readonly #worker: Worker;
  readonly #mailbox: number;
  #failed: (message: string) => void = () => {};

  /**
   * @param requests address of the ring of requests
   * @param onRequest called when the child wants something of this thread
   * @param onReady called when a spare has loaded all
   * @throws {Deno.errors.NotCapable} without permission to read the entry
   */
  constructor(
    requests: number,
    part: Birth | Waiting,
    onRequest: () => void,
    onReady: () => void = () => {},
  ) {
    checkReadable(entry);
    this.#mailbox = "mailbox" in part ? part.mailbox : 0;
    this.#worker = ahead ?? newWorker();
    ahead = undefined;
    this.#worker.addEventListener("message", ({ data }: MessageEvent<FromChild>) => {
      if (data === null) onRequest();
      else onReady();
    });
    this.#worker.addEventListener("error", ({ message }) => this.#failed(message));
    const setup: Setup = {
      memory: memory().handle,
      mainRecord: mainRecordAddress(),
      host: host(),
      mainModule: programModule(),
      requests,
      part,
    };
    // An empty list: for any other, and for none, Deno loads its streams, which takes it three milliseconds.
    this.#worker.postMessage(setup, []);
  }

  /** Has something done when the thread dies of an error that its entry did not catch. */
  onFailure(action: (message: string) => void): void {
    this.#failed = action;
  }

  /** Tells a spare who lives in it. */
  cast(casting: Casting): void {
    post(this.#mailbox, encode(casting));
  }

  /** Has it end when it next reaches its event loop, and does not wait for that. */
  abandon(): void {
    this.#worker.terminate();
  }

  /** Has a spare end. */
  dismiss(): void {
    closeMailbox(this.#mailbox);
    this.abandon();
  }
}

/** A child in a thread that this one made. */
export class WorkerChild implements Child {
  readonly #thread: Thread;
  readonly #id: number;

  constructor(thread: Thread, id: number) {
    this.#thread = thread;
    this.#id = id;
    thread.onFailure((message) => this.#failed(message));
  }

  #failed(message: string): void {
    if (settle(this.#id, 1)) printError(message);
    reportEnd(this.#id);
    this.abandon();
  }

  stop(signal: number): void {
    if (!settle(this.#id, -signal)) return;
    tellToStop(this.#id, signal);
    reportEnd(this.#id);
    this.abandon();
  }

  /** Has the thread end, without waiting for that. */
  abandon(): void {
    this.#thread.abandon();
  }
}
