/**
 * The workers of a pool of processes: made, watched, replaced, ended in the middle of a task.
 *
 *     unstarted ── start ──► members
 *
 *     members ── ended by itself ──► fallen ── buried by the engine, which looks what they had in hand
 *        ▲  └─── overdue, given up: killed ─────┘
 *        └ a new one in the place of each
 *
 * The making of a worker's thread blocks the parent's for some ten milliseconds. So the first one alone is started with
 * the pool, and the others when they are of use: at once for an initializer, for more tasks than workers, and for
 * whoever asks for all children; else when the first one is there and has had time for its first result.
 *
 * Nothing here runs code of the user's, so that it can be done while the parent blocks in any wait (see addDuty).
 *
 * @module
 */

import { inherited } from "../launch/globals.ts";
import { isEnding } from "../launch/hooks.ts";
import { exitCodeOf, State, stateOf, stateWord } from "../launch/record.ts";
import { allocateZeroed, free } from "../memory/arena.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { pause } from "../memory/turn.ts";
import { hasten, Process, recordOf } from "../process.ts";
import { family } from "../process/family.ts";
import type { ProcessOptions } from "../process/options.ts";
import { debug } from "../util.ts";
import { WorkerLostError } from "./errors.ts";
import { Place, Slot } from "./layout.ts";
import type { PoolContext, PoolSettings } from "./options.ts";
import { move } from "./place.ts";
import { poolWorker } from "./worker.ts";

/** A worker, as its parent knows it. */
export interface Member {
  readonly process: Process;
  /** Id of its record. */
  readonly id: number;
  /** Address of its words. */
  readonly slot: number;
  /** Why it was ended, for who waits for the task that it had in hand. */
  verdict?: unknown;
  /** The claim that it was buried with; 0 before. */
  lost: number;
  /** Whether it can begin nothing any more. */
  barred: boolean;
  /** What was seen of the watched task that it runs: which one, how far, and since when. */
  busy: number;
  progress: number;
  since: number;
}

/** Makes a worker's process: `Pool.Process`. */
export type MakeProcess = (context: PoolContext, options: ProcessOptions) => Process;

/** So many workers in a row may end while they start; then something is wrong with all of them. */
const startAttempts = 3;
/** The same for workers that were killed meanwhile: it may be somebody's wish. */
const killedAttempts = 20;

const thisPackage: PoolContext = { Process };

/** Milliseconds that the first worker has for its first result, before the making of another keeps this thread from it. */
const headStart = 5;
/** Milliseconds after which the others are started, whatever the first one does. */
const longest = 100;

type Unstarted = Pick<Member, "process" | "slot">;

/** Begins what the next worker will need; returns whether each start keeps this thread busy. */
export function hastenNext({ context }: PoolSettings): boolean {
  return hasten((context ?? thisPackage).Process);
}

export class Staff {
  /** Processes that were made with the pool and have not been started, the next one first. */
  readonly #unstarted: Unstarted[] = [];
  readonly members: Member[] = [];
  readonly fallen: Member[] = [];
  /** Whether threads of killed workers may still use what they knew. */
  haunted = false;
  /** Set when there is no sense in making more workers. */
  hopeless: WorkerLostError | undefined;
  readonly #settings: PoolSettings;
  readonly #makeProcess: MakeProcess;
  readonly #control: number;
  readonly #onEnd: () => void;
  readonly #onTime: () => void;
  /** Whether each start keeps this thread busy. */
  readonly #isSlow: boolean;
  readonly #founded = performance.now();
  /** When the first worker was seen to be ready. */
  #readySince: number | undefined;
  #failedStarts = 0;
  #killedStarts = 0;

  /** `onEnd` is called when a worker has ended, `onTime` when another one may be started. */
  constructor(
    settings: PoolSettings,
    makeProcess: MakeProcess,
    control: number,
    isSlow: boolean,
    onEnd: () => void,
    onTime: () => void,
  ) {
    this.#settings = settings;
    this.#makeProcess = makeProcess;
    this.#control = control;
    this.#onEnd = onEnd;
    this.#onTime = onTime;
    this.#isSlow = isSlow;
  }

  /** Makes all, and starts those who have something to do. */
  found(): void {
    const { processes, initializer } = this.#settings;
    for (let i = 0; i < processes; i++) this.#unstarted.push(this.#make());
    this.#startNext();
    // those who inherit variables are to find them as they are now
    if (!this.#isSlow || initializer !== null || inherited.size > 0) this.startAll();
    if (this.#unstarted.length === 0) return;
    family.unstarted.add(this.startAll);
    this.#startLater();
  }

  /** How many there are, or would be if they were needed. */
  get size(): number {
    return this.members.length + this.#unstarted.length;
  }

  /** Whether some have not been started. */
  get isShort(): boolean {
    return this.#unstarted.length > 0;
  }

  /** Makes as many as are missing. */
  #populate(): void {
    this.startAll();
    while (this.members.length < this.#settings.processes) this.#start(this.#make());
  }

  /** Starts those who have not been. */
  readonly startAll = (): void => {
    while (this.#unstarted.length > 0) this.#startNext();
  };

  /** Starts the next one, if it is of use now that so many tasks are out. */
  startUseful(tasks: number): void {
    if (this.#unstarted.length === 0) return;
    if (tasks > this.members.length || this.#isTime()) this.#startNext();
  }

  #isTime(): boolean {
    const now = performance.now();
    const [first] = this.members;
    if (first !== undefined && Atomics.load(memory().words, first.slot + Slot.Ready) === 1) {
      this.#readySince ??= now;
    }
    return now - this.#founded > longest || now - (this.#readySince ?? now) > headStart;
  }

  /** Starts one after the other, whenever nobody else wants this thread. */
  async #startLater(): Promise<void> {
    await memory().waitAsync(this.members[0]!.slot + Slot.Ready, 0, longest);
    while (this.#unstarted.length > 0) {
      this.#onTime();
      await pause(1);
    }
  }

  #startNext(): void {
    this.#start(this.#unstarted.shift()!);
    if (this.#unstarted.length === 0) family.unstarted.delete(this.startAll);
  }

  /** Lets those be who have not been started. */
  startNoMore(): void {
    family.unstarted.delete(this.startAll);
    for (const { slot } of this.#unstarted.splice(0)) free(slot);
  }

  #make(): Unstarted {
    const { initializer, initargs, maxTasks, context, permissions } = this.#settings;
    const slot = allocateZeroed(Slot.Words * 4);
    const process = this.#makeProcess(context ?? thisPackage, {
      target: poolWorker,
      args: [this.#control, slot, initializer, initargs, maxTasks],
      permissions,
    });
    process.name = process.name.startsWith("Process")
      ? process.name.replace("Process", "ForkPoolWorker")
      : process.name.replace("Process", "PoolWorker");
    process.daemon = true;
    debug("added worker");
    return { process, slot };
  }

  #start({ process, slot }: Unstarted): void {
    hastenNext(this.#settings);
    process.start();
    const id = recordOf(process);
    const member = {
      process,
      id,
      slot,
      lost: 0,
      barred: false,
      busy: 0,
      progress: 0,
      since: 0,
    };
    this.members.push(member);
    this.#watch(member);
  }

  async #watch({ id }: Member): Promise<void> {
    for (let state: number; (state = stateOf(id)) < State.Ended;) {
      await memory().waitAsync(stateWord(id), state, Infinity);
    }
    this.#onEnd();
  }

  /** Whether one has ended that still counts as a member. */
  get anyDead(): boolean {
    return this.members.some(({ id }) => stateOf(id) >= State.Ended);
  }

  /** Whether there is anything to be done by {@linkcode replaceDead} or for the fallen. */
  get anyNews(): boolean {
    return this.fallen.length > 0 || this.anyDead;
  }

  /** Puts new workers in the place of dead ones, if they are wanted. */
  replaceDead(wanted: boolean): void {
    if (!this.anyDead) return;
    for (const member of [...this.members]) {
      if (stateOf(member.id) < State.Ended) continue;
      const at = this.members.indexOf(member);
      debug("cleaning up worker %d", at);
      this.members.splice(at, 1);
      this.fallen.push(member);
      move(this.#control, member.slot, Place.Nowhere);
      this.#judge(member);
    }
    if (wanted && this.hopeless === undefined && !isEnding()) this.#populate();
  }

  /** Counts those who end before they are ready. */
  #judge({ slot, id, verdict }: Member): void {
    if (Atomics.load(memory().words, slot + Slot.Ready) === 1 || verdict !== undefined) {
      this.#failedStarts = this.#killedStarts = 0;
      return;
    }
    const count = exitCodeOf(id)! < 0 ? ++this.#killedStarts : ++this.#failedStarts;
    if (this.#failedStarts < startAttempts && this.#killedStarts < killedAttempts) return;
    this.hopeless ??= new WorkerLostError(
      `Cannot keep the pool running: ${count} workers in a row ended while they started, the last one, ` +
        `${me.describe(id)}. Look at their errors above, and at the initializer`,
    );
  }

  /** Number + 1 of the task that a worker took last; 0 for none. */
  claimOf({ slot }: Member): number {
    return Atomics.load(memory().words, slot + Slot.Claim);
  }

  /**
   * Whether a dead worker has begun the task of its claim. If it has not, it never will: its thread may be between the
   * one and the other.
   */
  hasBegun(member: Member, claim: number): boolean {
    const { words } = memory();
    const at = member.slot + Slot.Begun;
    while (!member.barred) {
      const begun = Atomics.load(words, at);
      if (begun === claim) return true;
      // any other value will do: the worker looks for the one that it has written itself
      member.barred = Atomics.compareExchange(words, at, begun, ~begun) === begun;
    }
    return false;
  }

  /** The message of a task that a dead worker has taken and not begun, once it has given that back. */
  returnedBy({ slot }: Member): Uint8Array<ArrayBuffer> | undefined {
    const { words, bytes } = memory();
    const address = Atomics.exchange(words, slot + Slot.Returned, 0);
    if (address === 0) return undefined;
    const start = (address + 1) * 4;
    const message = new Uint8Array(bytes.slice(start, start + words[address]!));
    free(address);
    return message;
  }

  /** Id + 1 of the watched task that a worker runs; 0 for none. */
  busyOf({ slot }: Member): number {
    return Atomics.load(memory().words, slot + Slot.Busy);
  }

  /** Milliseconds that a worker has been seen at the same element of the same watched task. */
  timeAt(member: Member): number {
    const { words } = memory();
    const busy = this.busyOf(member);
    const progress = Atomics.load(words, member.slot + Slot.Progress);
    const now = performance.now();
    if (busy === 0 || busy !== member.busy || progress !== member.progress) {
      Object.assign(member, { busy, progress, since: now });
    }
    return now - member.since;
  }

  /** Ends a worker in the middle of a watched task; not if it has just done with it. */
  end(member: Member, busy: number, verdict: (whom: string) => unknown): boolean {
    const { words } = memory();
    if (Atomics.compareExchange(words, member.slot + Slot.Busy, busy, 0) !== busy) return false;
    member.process.kill();
    member.verdict = verdict(me.describe(member.id));
    return true;
  }

  /** A fallen worker needs its words no longer, unless its thread still runs; whether they were given back. */
  forget({ id, slot }: Member): boolean {
    const gone = stateOf(id) === State.Gone;
    if (gone) free(slot);
    else this.haunted = true;
    return gone;
  }
}
