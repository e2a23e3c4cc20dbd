/**
 * Who this thread is in the shared memory: what the memory layer has to know about processes. The launcher fills it in
 * ({@linkcode become}); as it stands it fits a main program that has no children.
 *
 * | field | who writes | who reads |
 * |---|---|---|
 * | id | launcher, once | lock words: owner |
 * | parkedAt | launcher, once | the word there: `park` writes what this thread sleeps on, who stops this process notifies it |
 * | stopWord | launcher, once | the word there: who stops this process writes it; paths too short for `check` read it |
 * | check, isDead, isGone, name, describe | launcher, once | every slice of every wait |
 * | slice | launcher, with the first child that is a process of the operating system | every blocking wait |
 * | recipient | launcher, around the encoding of a child's arguments | handles that are counted (connections) |
 *
 * @module
 */

/** The process that runs in this thread, and what it can tell about the others. */
export interface Identity {
  /**
   * What stands in a lock word for this process: the address of its record, so 0 < id < 2 ** 30. An id is never given to
   * another process, or a lock left by a dead owner would be taken for held.
   */
  id: number;
  /** Address of the word in which this thread notes the word it sleeps on; 0 when nobody needs to know. */
  parkedAt: number;
  /** Address of a word that is not 0 once this process has been told to stop; itself 0 when only `check` can tell. */
  stopWord: number;
  /** The longest blocking sleep between two checks, in milliseconds: shorter where this process looks after others. */
  slice: number;
  /** The process a value is being encoded for, when that is known: a child's arguments; else 0. */
  recipient: number;
  /** Throws when this process has been told to stop. Called before every sleep and at least ten times a second. */
  check(): void;
  /** Whether a process is over: ended, or told to stop and given up. What it held is free to be taken. */
  isDead(id: number): boolean;
  /**
   * Whether a process can no longer execute anything. Only then may its half-done work inside the memory layer be taken
   * over. A terminated Worker that still runs is dead, not gone.
   */
  isGone(id: number): boolean;
  /** The name of the process in this thread, as `currentProcess().name` has it. */
  name(): string;
  /** The thread among those of this process that runs (threading/thread.ts); undefined where there are none. */
  task?(): object | null;
  /** The process in an error message: `Process-3 (pid 123, exit code -9)`. */
  describe(id: number): string;
}

/** This thread's identity. */
export const me: Identity = {
  id: 1,
  parkedAt: 0,
  stopWord: 0,
  slice: 100,
  recipient: 0,
  check: () => {},
  isDead: () => false,
  isGone: () => false,
  name: () => "MainProcess",
  describe: (id) => id === 1 ? "MainProcess" : `process ${id}`,
};

/** Says who runs in this thread. To be called before anything shared is used, since lock words keep the id. */
export function become(identity: Partial<Identity>): void {
  Object.assign(me, identity);
}

const leaving: (() => void)[] = [];

/** Has something done when this process ends in order. */
export function onLeave(action: () => void): void {
  leaving.push(action);
}

/** What a process does last when it ends in order: gives back what others may be waiting for. */
export function leave(): void {
  for (const action of leaving.splice(0).reverse()) action();
}
