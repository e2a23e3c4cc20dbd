/**
 * The start method "worker": each process is a Deno Worker on child.ts.
 *
 *     parent                                   child's thread
 *     new Worker(child.ts)
 *     postMessage({ memory, birth })  ─► attaches, writes its pid, runs, settles its exit code, closes itself
 *     error event                     ◄─ the entry itself could not be loaded: exit code 1
 *
 * A Worker keeps its maker's event loop alive until it closes: right for a child that the program waits for, wrong
 * for a daemon and for one that was terminated while busy, whose thread nobody can stop. Those are let go of.
 *
 * All Workers are made by the main program's thread, for the children of children too (broker.ts).
 *
 * @module
 */

import { memory } from "../memory/memory.ts";
import { printError } from "./hooks.ts";
import type { Birth, Child } from "./launcher.ts";
import { reportEnd, settle, tellToStop } from "./record.ts";

/** What the child's entry receives. */
export interface WorkerBirth extends Birth {
  readonly memory: SharedArrayBuffer;
  /** Address of the ring of requests (broker.ts). */
  readonly requests: number;
}

const entry = new URL("./child.ts", import.meta.url);

/** Deno's own switch between holding and not holding the event loop; it has no public name, and is found by shape. */
const holding = Object.getOwnPropertySymbols(Worker.prototype).find((symbol) =>
  symbol.description === undefined || symbol.description === ""
);

/** A child whose Worker was made by this thread. */
export class WorkerChild implements Child {
  #worker: Worker;
  #id: number;
  #held = true;

  /** `onRequest` is called when the child wants something of this thread. */
  constructor(birth: Birth, daemon: boolean, requests: number, onRequest: () => void) {
    checkReadable(birth);
    this.#id = birth.id;
    this.#worker = new Worker(entry, { type: "module" });
    this.#worker.addEventListener("message", onRequest);
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#failed(event.message);
    });
    const message: WorkerBirth = {
      ...birth,
      memory: memory().buffer as SharedArrayBuffer,
      requests,
    };
    this.#worker.postMessage(message, [birth.payload.buffer]);
    if (daemon) this.#hold(false);
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

  /** Has the thread end when it next reaches its event loop, and does not wait for that. */
  abandon(): void {
    this.#hold(false);
    this.#worker.terminate();
  }

  #hold(hold: boolean): void {
    if (holding === undefined || hold === this.#held) return;
    this.#held = hold;
    (this.#worker as unknown as Record<symbol, (hold: boolean) => void>)[holding]!(hold);
  }
}

/** A Worker's module must be readable. In a terminal Deno asks by itself; elsewhere the error should name the flag. */
function checkReadable(birth: Birth): void {
  if (!entry.href.startsWith("file:")) return;
  const { state } = Deno.permissions.querySync({ name: "read", path: entry });
  if (state === "granted" || (state === "prompt" && Deno.stdin.isTerminal())) return;
  settle(birth.id, 1);
  reportEnd(birth.id);
  throw new Deno.errors.NotCapable(
    `Cannot start a process: reading its modules is not permitted (${
      decodeURIComponent(entry.pathname)
    }). ` +
      "Run with --allow-read, or with --allow-read=FOLDER,… for this package and your program",
  );
}
