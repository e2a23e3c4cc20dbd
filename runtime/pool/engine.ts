/**
 * The parent's side of a pool: its workers, the tasks that are out, and who waits for them.
 *
 * | who | does | sleeps on |
 * |---|---|---|
 * | submit | puts a task, notes it by its number in the ring | never |
 * | pump (a task of the event loop, while tasks are out) | drains results, looks after workers | the bell, holding nothing alive |
 * | waitAsync | keeps the program alive until the pump has woken it | |
 * | waitSync | does the pump's work itself | the bell |
 *
 * @module
 */

import {
  decodeWith,
  decodeWithAsync,
  encode,
  encodeWith,
  needsImport,
  reduce,
} from "../codec/codec.ts";
import { ProcessError, ValueError } from "../errors.ts";
import { exitCodeOf, onInterrupt, State, stateOf, stateWord } from "../launch/record.ts";
import { allocate, allocateZeroed, free } from "../memory/arena.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { letGo, park, stayAlive } from "../memory/park.ts";
import { Ring } from "../memory/ring.ts";
import { Process, recordOf, rename } from "../process.ts";
import { WorkerLostError } from "./errors.ts";
import type { Job, StreamJob } from "./jobs.ts";
import { Control, Kind, Slot, withFunction } from "./layout.ts";
import { poolWorker } from "./worker.ts";

// deno-lint-ignore no-explicit-any -- any function
type Work = (...args: any[]) => unknown;

/** What a pool is made of, checked. */
export interface EngineOptions {
  readonly processes: number;
  readonly initializer: Work | null;
  readonly initargs: readonly unknown[];
  readonly maxTasks: number | null;
}

interface Task {
  /** Its number in the ring, modulo 2 ** 32: only this thread puts tasks, so it is known beforehand. */
  readonly id: number;
  readonly job: Job;
  readonly index: number;
  readonly work: Work;
}

interface Member {
  readonly process: Process;
  /** Id of its record. */
  readonly id: number;
  readonly slot: number;
}

/** Milliseconds that a waiting caller looks for results before it gives the event loop its turn. */
const spin = 0.02;
/** Milliseconds between two looks at the workers, should a wake have been lost with one. */
const slice = 100;
/** So many workers in a row may end before they were ready; then something is wrong with all of them. */
const startAttempts = 3;

export class Engine {
  readonly #options: EngineOptions;
  readonly #control: number;
  readonly #tasks: Ring;
  readonly #results: Ring;
  readonly #members: Member[] = [];
  /** Slots of workers that were killed: their threads may still take a task before they notice. */
  readonly #graves: Member[] = [];
  readonly #out = new Map<number, Task>();
  readonly #functions = new Map<Work, number>();
  readonly #idle = new Set<() => void>();
  readonly #header = [0, 0];
  readonly #streams = new Set<StreamJob>();
  #nextId = 0;
  /** Inputs that are still being read. */
  #sources = 0;
  #decoding = 0;
  #pumping = false;
  #blocking = false;
  #failedStarts = 0;
  #broken: { error: unknown } | undefined;
  #freed = false;
  state: "RUN" | "CLOSE" | "TERMINATE" = "RUN";

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#tasks = Ring.create();
    this.#results = Ring.create();
    this.#control = allocateZeroed(Control.Words * 4);
    const { words } = memory();
    words[this.#control + Control.Tasks] = this.#tasks.address;
    words[this.#control + Control.Results] = this.#results.address;
    try {
      this.#populate();
    } catch (error) {
      this.terminate();
      throw error;
    }
  }

  get size(): number {
    return this.#options.processes;
  }

  /** How many workers there are; those that ended with the pool count, as in Python. */
  get alive(): number {
    return this.state === "RUN" ? this.#members.length : this.size;
  }

  // ---- workers ----

  #populate(): void {
    while (this.#members.length < this.#options.processes) this.#members.push(this.#employ());
  }

  #employ(): Member {
    const { initializer, initargs, maxTasks } = this.#options;
    const slot = allocateZeroed(Slot.Words * 4);
    const process = new Process({
      target: poolWorker,
      args: [this.#control, slot, initializer, initargs, maxTasks],
      daemon: true,
    });
    rename(process, "Process", "ForkPoolWorker");
    process.start();
    const member = { process, id: recordOf(process), slot };
    this.#watch(member);
    return member;
  }

  /** Rings our own bell when a worker ends. */
  async #watch({ id }: Member): Promise<void> {
    for (let state: number; (state = stateOf(id)) < State.Ended;) {
      await memory().waitAsync(stateWord(id), state, Infinity);
    }
    if (this.#blocking) return;
    this.#look();
    this.#ring();
  }

  #ring(): void {
    const shared = memory();
    Atomics.add(shared.words, this.#control + Control.Bell, 1);
    shared.notify(this.#control + Control.Bell, Infinity);
  }

  #anyDead(): boolean {
    return this.#members.some(({ id }) => stateOf(id) >= State.Ended);
  }

  /** Drains what has come, then deals with workers that have ended. */
  #look(): void {
    this.#drain();
    if (this.state === "TERMINATE") return;
    for (const member of this.#graves) this.#failClaimed(member);
    if (!this.#anyDead()) return;
    this.#drain();
    for (const member of [...this.#members]) {
      if (stateOf(member.id) < State.Ended) continue;
      this.#members.splice(this.#members.indexOf(member), 1);
      this.#bury(member);
    }
    if (this.#broken === undefined && (this.state === "RUN" || this.#busy)) {
      try {
        this.#populate();
      } catch (error) {
        this.#break(error);
      }
    }
  }

  #bury(member: Member): void {
    const ready = Atomics.load(memory().words, member.slot + Slot.Ready) === 1;
    const code = exitCodeOf(member.id)!;
    if (ready || code < 0) this.#failedStarts = 0;
    else if (++this.#failedStarts >= startAttempts) {
      this.#break(
        new WorkerLostError(
          `Cannot keep the pool running: ${startAttempts} workers in a row ended while they started, ` +
            `the last one, ${
              me.describe(member.id)
            }. Look at their errors above, and at the initializer`,
        ),
      );
    }
    this.#failClaimed(member);
    if (code < 0) this.#graves.push(member);
    else free(member.slot);
  }

  /** Fails the task that a dead worker had in hand. */
  #failClaimed(member: Member): void {
    const claim = Atomics.load(memory().words, member.slot + Slot.Claim);
    if (claim === 0) return;
    const task = this.#out.get((claim - 1) >>> 0);
    if (task === undefined) return;
    this.#settle(
      task,
      false,
      new WorkerLostError(
        `Cannot get the result of "${task.work.name}": ${
          me.describe(member.id)
        } ended while it ran it. ` +
          "The pool goes on with a new worker: submit the task again if it may be repeated",
      ),
    );
  }

  /** Nothing can run any more, and everybody is told why. */
  #break(error: unknown): void {
    this.#broken ??= { error };
    this.#failAll(error);
  }

  #failAll(error: unknown): void {
    for (const task of [...this.#out.values()]) this.#settle(task, false, error);
  }

  // ---- tasks ----

  /** Refuses new work when the pool is closed. */
  checkRunning(): void {
    if (this.state !== "RUN") throw new ValueError("Pool not running");
  }

  /** Sends a task. What goes wrong with it goes to the job. */
  submit(job: Job, index: number, mode: number, work: Work, payload: unknown): void {
    if (this.#broken !== undefined) return job.settle(index, false, this.#broken.error);
    if (this.state === "TERMINATE") return job.settle(index, false, terminated());
    const id = this.#nextId;
    try {
      const travels = (work as { [reduce]?: unknown })[reduce] !== undefined;
      const message = travels
        ? encodeWith([id, 0, mode | withFunction], [work, payload])
        : encodeWith([id, this.#place(work), mode], payload);
      this.#tasks.tryPut(message);
    } catch (error) {
      return job.settle(index, false, error);
    }
    this.#nextId = (id + 1) >>> 0;
    this.#out.set(id, { id, job, index, work });
    if (!this.#pumping) this.#pump();
  }

  /** Where a function's reference stands in shared memory: written once, read once by each worker. */
  #place(work: Work): number {
    let address = this.#functions.get(work);
    if (address === undefined) {
      const bytes = encode(work);
      address = allocate(bytes.length + 4);
      const shared = memory();
      shared.words[address] = bytes.length;
      shared.bytes.set(bytes, (address + 1) * 4);
      this.#functions.set(work, address);
    }
    return address;
  }

  /** Counts an input that is being read: the pool is not idle before its end. */
  openSource(): void {
    this.#sources++;
  }

  closeSource(): void {
    this.#sources--;
    this.#checkIdle();
  }

  get #busy(): boolean {
    return this.#out.size > 0 || this.#sources > 0 || this.#decoding > 0;
  }

  #settle(task: Task, ok: boolean, value: unknown): void {
    if (!this.#out.delete(task.id)) return;
    task.job.settle(task.index, ok, value);
    this.#checkIdle();
  }

  #checkIdle(): void {
    if (this.#busy) return;
    if (this.state === "CLOSE") this.#tasks.close();
    for (const wake of [...this.#idle]) wake();
  }

  /** Keeps a stream fed: after close(), it may read on without a reader. */
  addStream(stream: StreamJob): void {
    this.#streams.add(stream);
  }

  // ---- results ----

  /** Takes what has come, without waiting. */
  look(): void {
    this.#look();
  }

  #drain(): void {
    let message: Uint8Array | undefined;
    while (!this.#freed && (message = this.#results.take()) !== undefined) this.#receive(message);
  }

  #receive(message: Uint8Array): void {
    const header = this.#header;
    let value: unknown;
    let failed = false;
    try {
      value = decodeWith(message, header, this.#blocking);
    } catch (error) {
      if (needsImport(error) && !this.#blocking) {
        this.#receiveLater(message);
        return;
      }
      value = error;
      failed = true;
    }
    this.#deliver(header[0]!, header[1]!, failed, value);
  }

  async #receiveLater(message: Uint8Array): Promise<void> {
    const header = [0, 0];
    this.#decoding++;
    let value: unknown;
    let failed = false;
    try {
      value = await decodeWithAsync(message, header);
    } catch (error) {
      value = error;
      failed = true;
    }
    this.#decoding--;
    this.#deliver(header[0]!, header[1]!, failed, value);
  }

  #deliver(kind: number, id: number, failed: boolean, value: unknown): void {
    if (kind === Kind.Broken) return this.#break(value);
    const task = this.#out.get(id);
    if (task !== undefined) this.#settle(task, !failed && kind === Kind.Value, value);
  }

  // ---- waiting ----

  async #pump(): Promise<void> {
    this.#pumping = true;
    const shared = memory();
    const bell = this.#control + Control.Bell;
    const sleepers = this.#control + Control.Sleepers;
    await undefined;
    while (this.#out.size > 0) {
      Atomics.add(shared.words, sleepers, 1);
      const seen = Atomics.load(shared.words, bell);
      if (this.#results.length === 0 && !this.#anyDead()) {
        await shared.waitAsync(bell, seen, slice);
      }
      Atomics.sub(shared.words, sleepers, 1);
      if (!this.#blocking) this.#look();
    }
    this.#pumping = false;
  }

  /** Looks for results for a moment. */
  #spin(ready: () => boolean): boolean {
    const end = performance.now() + spin;
    do {
      for (let i = 0; i < 10; i++) {
        this.#drain();
        if (ready()) return true;
      }
    } while (performance.now() < end);
    return false;
  }

  /**
   * Waits until `ready`, which may change whenever one of `waiters` is called. The program stays alive meanwhile.
   *
   * @returns false when the deadline, in `performance.now()` milliseconds, passed first
   */
  async waitAsync(
    ready: () => boolean,
    waiters: Set<() => void>,
    deadline: number,
    signal?: AbortSignal,
  ): Promise<boolean> {
    signal?.throwIfAborted();
    if (ready() || this.#spin(ready)) return true;
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    const wake = () => {
      if (ready()) resolve(true);
    };
    const abort = () => reject(signal!.reason);
    const left = deadline - performance.now();
    const timer = left < 2 ** 31 ? setTimeout(resolve, Math.max(0, left), false) : undefined;
    const release = onInterrupt(reject);
    signal?.addEventListener("abort", abort, { once: true });
    waiters.add(wake);
    stayAlive();
    try {
      return await promise || ready();
    } finally {
      letGo();
      waiters.delete(wake);
      signal?.removeEventListener("abort", abort);
      release();
      clearTimeout(timer);
    }
  }

  /** As `waitAsync`, blocking this thread. */
  waitSync(ready: () => boolean, deadline: number): boolean {
    const { words } = memory();
    const bell = this.#control + Control.Bell;
    const before = this.#blocking;
    this.#blocking = true;
    try {
      for (;;) {
        const seen = Atomics.load(words, bell);
        this.#look();
        if (ready()) return true;
        const changed = park(
          bell,
          seen,
          deadline,
          () => this.#results.length > 0 || this.#anyDead(),
          this.#control + Control.Sleepers,
        );
        if (!changed) {
          this.#look();
          return ready();
        }
      }
    } finally {
      this.#blocking = before;
    }
  }

  // ---- the end ----

  /** No more work; workers end when what is out has been done. */
  close(): void {
    if (this.state !== "RUN") return;
    this.state = "CLOSE";
    for (const stream of this.#streams) stream.feed();
    this.#checkIdle();
  }

  /** Ends the workers; what is out fails. */
  terminate(): void {
    if (this.state === "TERMINATE") return;
    this.state = "TERMINATE";
    this.#failAll(terminated());
    for (const stream of this.#streams) stream.cancel();
    for (const { process } of this.#members) process.terminate();
    this.#tasks.close();
    this.#checkIdle();
  }

  /** Waits until all work is done and all workers have ended. */
  async join(): Promise<void> {
    await this.waitAsync(() => this.#finished, this.#idle, Infinity);
    for (const { process } of [...this.#members]) await process.join();
    this.#release();
  }

  /** As `join`, blocking this thread. */
  joinSync(): void {
    this.waitSync(() => this.#finished, Infinity);
    for (const { process } of [...this.#members]) process.joinSync();
    this.#release();
  }

  get #finished(): boolean {
    return this.state === "TERMINATE" || !this.#busy;
  }

  /** Gives the memory back, unless a killed thread may still use it. */
  #release(): void {
    if (this.#freed || this.state !== "CLOSE" || this.#graves.length > 0) return;
    if (this.#members.some(({ id }) => (exitCodeOf(id) ?? -1) < 0)) return;
    this.#freed = true;
    this.#tasks.free();
    this.#results.free();
    for (const address of this.#functions.values()) free(address);
    for (const { slot } of this.#members) free(slot);
    this.#members.length = 0;
  }
}

function terminated(): ProcessError {
  return new ProcessError(
    "Cannot get the result: the pool was terminated while the task was out. Close and join it instead to let tasks end",
  );
}
