/** What a start method offers, and what it hands to a child. */

import type { EncodedBirth } from "./birth.ts";

import type { Logging } from "../util.ts";

/**
 * How children come to life: `worker` is this package's own; the others are Python's names, which a Python program may
 * say, and which all mean `worker` here. Under `spawn` and `forkserver`, children do not inherit their parent's variables.
 */
export type StartMethod = "worker" | "fork" | "spawn" | "forkserver";

/** What a child is given at its birth, beside the shared memory. */
export interface Birth extends EncodedBirth {
  /** Id of its record. */
  readonly id: number;
  /** How it is started, and its own children are; null where that does not matter. */
  readonly method: StartMethod | null;
  /** The numbers in its default name: [1, 2] for `Process-1:2`. */
  readonly identity: readonly number[];
  readonly authkey: Uint8Array;
  /** The modules that its target, or its own class, is found in. */
  readonly imports: readonly string[];
  /** What it is to log. */
  readonly logging: Logging | null;
}

/** A running child, as its parent holds it. */
export interface Child {
  /** Ends the process as a signal would: its exit code is `-signal` at once. */
  stop(signal: number): void;
}

/** Brings a child to life. */
export interface Launcher {
  /** Ends any process but the main program by its id. */
  stop(id: number, signal: number): void;
  launch(birth: Birth): Child;
  /** Ids of the processes that live in this program, daemons left out; asked of the main program only. */
  running(): number[];
  /**
   * Keeps so many children made ahead, for processes whose own modules are these; resolves when they are there, in a
   * child at once.
   */
  prestart(count: number, modules: readonly string[]): Promise<void>;
}
