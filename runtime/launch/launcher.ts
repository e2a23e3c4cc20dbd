/** What a start method offers, and what it hands to a child. */

import type { Logging } from "../util.ts";
import type { EncodedBirth } from "./born.ts";
import type { Permissions } from "./spawn/permissions.ts";

/**
 * How children come to life: `worker`, a Deno Worker each, or `spawn`, a process of the operating system each. The others
 * are Python's names, which a Python program may say (methods.ts).
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
  /** What it may do, where that is less than its parent may. */
  readonly permissions?: Permissions;
  /** What it gives back as soon as its modules are loaded. */
  readonly drop?: readonly Deno.PermissionDescriptor[];
}

/** A running child, as its parent holds it. */
export interface Child {
  /** Waits until nothing is left of it, where the system knows it for a while after it has ended. */
  untilGone?(): Promise<void>;
  /** Its end has been waited for. */
  claim?(): void;
  /** Blocks until it may have ended, at most for some milliseconds; where the system tells of that. */
  sleep?(milliseconds: number): void;
  /** Ends the process as a signal would: its exit code is `-signal` at once. */
  stop(signal: number): void;
}

/** Brings a child to life. */
export interface Launcher {
  /**
   * Called before anything is shared, when this launcher is chosen.
   *
   * @throws {Error} when it cannot be had, which says why
   */
  prepare(): void;
  /** Whether a process is of this kind. */
  owns(id: number): boolean;
  /** Ends any process but the main program by its id. */
  stop(id: number, signal: number): void;
  /**
   * Begins what the next launch will need, so that it goes on while the caller prepares that launch.
   *
   * @returns whether launches keep this thread busy for some milliseconds each
   */
  hasten(): boolean;
  /** @throws {Error} when it cannot be brought to life; its record is settled then */
  launch(birth: Birth): Child;
  /** Ids of the processes that live in this program, daemons left out; asked of the main program only. */
  running(): number[];
  /**
   * Keeps so many children made ahead, for processes whose own modules are these; resolves when they are there, in a
   * child at once.
   */
  prestart(count: number, modules: readonly string[]): Promise<void>;
  /** Lets go of those at the end of this process. */
  end(): Promise<void>;
}
