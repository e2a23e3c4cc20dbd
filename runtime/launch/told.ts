/**
 * What a child is told before the modules are there that want to know it, and what they do for it once they are.
 *
 *     entry of a child (worker_child.ts, life.ts)          modules that come with the program's own, or never
 *
 *       births.tell(birth)              ──────────────►    process.ts: currentProcess(), the start method, the logger
 *       brokers.tell({ requests, … })   ──────────────►    broker.ts: children of its own
 *       stage.loading                   ──────────────►    process/family.ts: start() is refused while modules load
 *       kin.endAll()                    ◄──────────────    process/children.ts
 *
 * So the entry need not import them. A child whose function needs none of them loads a third of what this package has: it
 * starts some milliseconds sooner, and takes 2 MB less.
 *
 * @module
 */

import type { Birth } from "./launcher.ts";

/** Something that is told, whenever it may be, to whoever wants to know it. */
export class Told<T> {
  #last: { readonly value: T } | undefined;
  readonly #listeners: ((value: T) => void)[] = [];

  /** Tells it. */
  tell(value: T): void {
    this.#last = { value };
    for (const listener of this.#listeners) listener(value);
  }

  /** Has something done whenever it is told; at once, if it has been. */
  hear(listener: (value: T) => void): void {
    this.#listeners.push(listener);
    if (this.#last !== undefined) listener(this.#last.value);
  }
}

/** Who lives in this thread; a spare is somebody else in its rehearsal. */
export const births: Told<Birth> = new Told();

/** Where a child asks for threads of its own children. */
export interface Broker {
  /** Address of the ring of requests. */
  readonly requests: number;
  /** Sends an empty message to the thread that made this one. */
  post(): void;
}

/** Told once in a child that is a thread. */
export const brokers: Told<Broker> = new Told();

/** How far this process is: a child that still loads its modules must start nothing. */
export const stage: { loading: boolean } = { loading: false };

/** Whether what a process has loaded has anything to do at its end. */
export const lastly: { isDue: boolean } = { isDue: false };

/** The children of this process, for what ends it. */
export const kin: {
  /** Terminates the daemons among them and waits for the others. */
  endAll(): Promise<void>;
  /** Terminates those that get no signals of their own. */
  endThreads(): void;
  /** Whether the end of any is to be waited for. */
  areAwaited(): boolean;
} = { endAll: () => Promise.resolve(), endThreads: () => {}, areAwaited: () => false };
