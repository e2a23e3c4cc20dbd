/**
 * The parent's side of a pool of processes: the tasks that are out, and their results.
 *
 * | who | does | sleeps on |
 * |---|---|---|
 * | submit | puts a task, notes it by its number in the ring, wakes a worker | never |
 * | pump (a task of the event loop, while tasks are out) | drains results, looks after workers | the bell, holding nothing alive |
 * | waitSync | does the pump's work itself | the bell |
 * | tend, while the parent blocks in any other wait | replaces workers, ends overdue ones | |
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
import { addDuty, State, stateOf } from "../launch/record.ts";
import { allocate, allocateZeroed, free } from "../memory/arena.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { NAP, park } from "../memory/park.ts";
import { Wakefulness } from "../memory/wakefulness.ts";
import { Ring } from "../memory/ring.ts";
import { Engine } from "./engine.ts";
import { TaskTimeoutError, WorkerLostError } from "./errors.ts";
import { errorOf, errorOfAsync } from "./failure.ts";
import type { Awaited, Job } from "./jobs.ts";
import { broken, Control, Kind, watched, withFunction } from "./layout.ts";
import type { PoolSettings, Work } from "./options.ts";
import { locate } from "./locate.ts";
import { heard, knock, open } from "./place.ts";
import { hastenNext, type MakeProcess, type Member, Staff } from "./staff.ts";

interface Task {
  /** Mostly its number in the ring, since only this thread puts tasks; both modulo 2 ** 32. */
  readonly id: number;
  /** Where it is not, it stands among the renumbered. */
  number: number;
  readonly job: Job;
  readonly index: number;
  /** What was put, for those that may be put again. Long ones that hardly ever are: what it was made of. */
  readonly copy: Uint8Array | { readonly payload: unknown } | undefined;
  /** How often it may be tried again. */
  left: number;
  /** Whether its number is or was another one. */
  moved: boolean;
}

/** Milliseconds that a waiting caller looks for results before it sleeps. */
const spin = 0.02;
/** Milliseconds that a killed thread may take to note what it took; more than any scheduler keeps it waiting. */
const haunting = 10_000;
/** Up to so many bytes of a message are copied, where they might have to be put again. */
const small = 65536;
/** Milliseconds between two looks at the workers, should a wake have been lost with one. */
const slice = 100;

export class ProcessEngine extends Engine {
  readonly #control: number;
  readonly #tasks: Ring;
  /** Whether workers may be killed at any moment, with what they hold in their hands. */
  readonly #areProcesses = memory().presence !== undefined;
  readonly #results: Ring;
  readonly #staff: Staff;
  readonly #out = new Map<number, Task>();
  /** Numbers in the ring of tasks that have others, as those that were put again, and their ids. */
  readonly #renumbered = new Map<number, number>();
  readonly #functions = new Map<Work, number>();
  /** Killed workers whose claim may not be final, and when they were seen to be dead. */
  readonly #ghosts: { readonly member: Member; readonly since: number }[] = [];
  readonly #resultHeader = [0, 0];
  /** Whether a result is being decoded, which may run code that asks for another one. */
  #receiving = false;
  #nextId = 0;
  /** Ids of tasks whose result has come, and waits for a module to be loaded. */
  readonly #arriving = new Set<number>();
  /** Tasks with a time limit that are out, and the shortest limit of any, in milliseconds. */
  #timed = 0;
  #shortest = Infinity;
  #pumping = false;
  readonly #wakefulness = new Wakefulness();
  #blocking = false;
  #broken: { error: unknown } | undefined;
  /** Takes back that this thread looks after the workers whenever it blocks. */
  readonly #offDuty: () => void;
  #tending = false;
  #joined = false;
  #freed = false;

  constructor(settings: PoolSettings, makeProcess: MakeProcess) {
    super(settings.processes);
    const isSlow = hastenNext(settings);
    this.#tasks = Ring.create();
    this.#results = Ring.create();
    this.#control = allocateZeroed(Control.Words * 4);
    const { words } = memory();
    words[this.#control + Control.Tasks] = this.#tasks.address;
    words[this.#control + Control.Results] = this.#results.address;
    const [onEnd, onTime] = [() => this.#onWorkerEnd(), () => this.#tend()];
    this.#staff = new Staff(settings, makeProcess, this.#control, isSlow, onEnd, onTime);
    this.#offDuty = addDuty(() => this.#tend());
    try {
      this.#staff.found();
    } catch (error) {
      this.terminate();
      throw error;
    }
  }

  /** Those that ended with the pool count, as in Python. */
  override get alive(): number {
    return this.state === "RUN" ? this.#staff.size : this.size;
  }

  protected override get working(): boolean {
    return this.#out.size > 0 || this.#arriving.size > 0;
  }

  // ---- workers ----

  #onWorkerEnd(): void {
    if (this.#blocking || this.#freed) return;
    this.look();
    const shared = memory();
    Atomics.add(shared.words, this.#control + Control.Bell, 1);
    shared.notify(this.#control + Control.Bell, Infinity);
  }

  override look(): void {
    this.#drain();
    if (this.state === "TERMINATE" || this.#freed) return;
    this.#tend();
    if (this.#staff.fallen.length > 0) this.#bury();
    if (this.#ghosts.length > 0) this.#exorcise();
    if (this.#broken !== undefined && this.busy) this.#break(this.#broken.error);
  }

  /** What can be done without running anybody's code. What it calls may come to a check, and so back here. */
  #tend(): void {
    if (this.#tending || this.#joined || this.state === "TERMINATE") return;
    this.#tending = true;
    try {
      if (this.#timed > 0) this.#endOverdue();
      const isWanted = this.#broken === undefined && (this.state === "RUN" || this.busy);
      this.#staff.replaceDead(isWanted);
      if (isWanted) this.#staff.startUseful(this.#out.size);
    } catch (error) {
      this.#broken ??= { error };
    } finally {
      this.#tending = false;
    }
  }

  /** Fails or repeats what the fallen had in hand, once all that they have sent has been read. */
  #bury(): void {
    this.#drain();
    for (const member of this.#staff.fallen.splice(0)) {
      this.#lose(member, false);
      if (!this.#staff.forget(member)) this.#ghosts.push({ member, since: performance.now() });
    }
    heard(this.#control);
    open(this.#control, Infinity); // a wake may have been lost with one of them
    if (this.#staff.hopeless !== undefined) this.#broken ??= { error: this.#staff.hopeless };
  }

  /** A thread that was killed while it took a task out of the ring goes on until it has it, and notes that only then. */
  #exorcise(): void {
    const now = performance.now();
    for (const ghost of this.#ghosts.splice(0)) {
      const isOver = now - ghost.since >= haunting;
      this.#lose(ghost.member, isOver);
      if (!isOver) this.#ghosts.push(ghost);
    }
  }

  /** What a dead worker has taken is put again if it has not begun it; else it is lost, or tried again. */
  #lose(member: Member, isLast: boolean): void {
    const claim = this.#staff.claimOf(member);
    if (claim === member.lost) return;
    const number = (claim - 1) >>> 0;
    const task = this.#out.get(this.#renumbered.get(number) ?? number);
    if (task?.number === number && !this.#arriving.has(task.id)) {
      if (member.verdict !== undefined) this.#settle(task, false, member.verdict);
      else if (this.#staff.hasBegun(member, claim)) this.#tryAgain(task, member);
      else if (!this.#takeBack(task, member, isLast)) return;
    }
    member.lost = claim;
  }

  /** False when the thread that has taken the task may yet give it back. */
  #takeBack(task: Task, member: Member, isLast: boolean): boolean {
    const message = this.#staff.returnedBy(member);
    if (message !== undefined) this.#putAgain(task, message);
    else if (!isLast && stateOf(member.id) !== State.Gone) return false;
    else if (task.copy === undefined) this.#tryAgain(task, member);
    else this.#putAgain(task, this.#messageOf(task)); // A process took it along.
    return true;
  }

  #tryAgain(task: Task, { id }: Member): void {
    const { job } = task;
    if (task.left > 0 && !job.unwanted) {
      task.left--;
      return this.#putAgain(task, this.#messageOf(task));
    }
    const error = new WorkerLostError(
      `Cannot get the result of "${job.work.name}": ${me.describe(id)} ended while it ran it. ` +
        "The pool goes on with a new worker: submit the task again, or pass { retries }, if it may be repeated",
    );
    this.#settle(task, false, error);
  }

  #messageOf({ id, job, copy }: Task): Uint8Array {
    return copy instanceof Uint8Array ? copy : this.#encode(id, job, copy!.payload);
  }

  #putAgain(task: Task, message: Uint8Array): void {
    if (this.#broken !== undefined) return this.#settle(task, false, this.#broken.error);
    task.moved = true;
    task.number = this.#tasks.tryPut(message);
    this.#renumbered.set(task.number, task.id);
    this.#nextId = (this.#nextId + 1) >>> 0;
    knock(this.#control, this.#tasks);
    if (this.#staff.isShort) this.#tend();
  }

  /** Why nothing can run any more; undefined while it can. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#broken;
  }

  /** Nothing can run any more, and everybody is told why. */
  #break(error: unknown): void {
    this.#broken ??= { error };
    this.abortSources(error); // first, or they would go on to submit
    this.#failAll(error);
  }

  #failAll(error: unknown): void {
    for (const task of [...this.#out.values()]) this.#settle(task, false, error);
  }

  #runBy(member: Member): Task | undefined {
    const busy = this.#staff.busyOf(member);
    return busy === 0 ? undefined : this.#out.get((busy - 1) >>> 0);
  }

  #endOverdue(): void {
    for (const member of this.#staff.members) {
      const time = this.#staff.timeAt(member);
      const task = this.#runBy(member);
      if (task === undefined) continue;
      const { work, limits: { taskTimeout } } = task.job;
      if (time < taskTimeout * 1000) continue;
      const verdict = (whom: string) =>
        new TaskTimeoutError(
          `Cannot get the result of "${work.name}": it took longer than its limit of ${taskTimeout} s, ` +
            `so ${whom} was ended. The pool goes on with a new worker`,
        );
      this.#staff.end(member, (task.id + 1) | 0, verdict);
    }
  }

  // ---- tasks ----

  override begin(job: Job, leavable = false): void {
    if (leavable || job.limits.signal !== undefined) job.cancelWord = allocateZeroed(4);
    super.begin(job);
  }

  override submit(job: Job, index: number, payload: unknown): void {
    if (this.#broken !== undefined) return job.abort(this.#broken.error);
    if (job.unwanted) return;
    if (this.state === "TERMINATE") return job.settle(index, false, this.terminated());
    const { limits } = job;
    const timed = limits.taskTimeout < Infinity;
    const id = this.#nextId;
    this.#nextId = (id + 1) >>> 0; // at once: what is sent may submit something of its own while it is encoded
    let copy: Task["copy"];
    let number: number;
    try {
      const message = this.#encode(id, job, payload);
      if (limits.retries > 0 || this.#areProcesses && message.length <= small) {
        copy = message.slice();
      } else if (this.#areProcesses) {
        copy = { payload };
      }
      number = this.#tasks.tryPut(message);
    } catch (error) {
      if (this.#nextId === (id + 1) >>> 0) this.#nextId = id;
      locate(error, job, index);
      return job.settle(index, false, error);
    }
    job.out++;
    this.#out.set(id, { id, number, job, index, copy, left: limits.retries, moved: number !== id });
    if (number !== id) this.#renumbered.set(number, id);
    if (timed) this.#time(limits.taskTimeout);
    knock(this.#control, this.#tasks);
    if (!this.#pumping) this.#pump();
  }

  /** A task's message, in a buffer that the next one writes over. */
  #encode(id: number, job: Job, payload: unknown): Uint8Array {
    const { work, limits } = job;
    const isWatched = limits.taskTimeout < Infinity || limits.signal !== undefined;
    const mode = job.mode | (isWatched ? watched : 0);
    return (work as { [reduce]?: unknown })[reduce] !== undefined
      ? encodeWith([id, 0, mode | withFunction, job.cancelWord], [work, payload])
      : encodeWith([id, this.#place(work), mode, job.cancelWord], payload);
  }

  #time(seconds: number): void {
    this.#timed++;
    if (seconds * 1000 >= this.#shortest) return;
    this.#shortest = seconds * 1000;
    const shared = memory(); // whoever sleeps now sleeps too long
    Atomics.add(shared.words, this.#control + Control.Bell, 1);
    shared.notify(this.#control + Control.Bell, Infinity);
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

  #settle(task: Task, ok: boolean, value: unknown): void {
    const { id, job, index } = task;
    if (!this.#out.delete(id)) return;
    if (job.limits.taskTimeout < Infinity && --this.#timed === 0) this.#shortest = Infinity;
    if (task.moved) this.#forgetNumbers(id);
    job.out--;
    job.settle(index, ok, value);
    if (job.cancelWord !== 0) this.#freeCancelWord(job);
    if (this.#out.size === 0) this.checkIdle();
  }

  #forgetNumbers(id: number): void {
    for (const [number, of] of this.#renumbered) if (of === id) this.#renumbered.delete(number);
  }

  #freeCancelWord(job: Job): void {
    if (job.out > 0 || !job.over || job.cancelWord === 0) return;
    free(job.cancelWord);
    job.cancelWord = 0;
  }

  protected override giveUp(job: Job, running: boolean): void {
    if (job.cancelWord === 0) return;
    Atomics.store(memory().words, job.cancelWord, 1);
    for (const member of running ? this.#staff.members : []) {
      const task = this.#runBy(member);
      if (task?.job !== job) continue;
      this.#staff.end(member, (task.id + 1) | 0, () => job.limits.signal?.reason);
    }
    this.#freeCancelWord(job);
  }

  // ---- results ----

  #drain(): void {
    let message: Uint8Array | undefined;
    while (!this.#freed && (message = this.#results.take()) !== undefined) this.#receive(message);
  }

  #receive(message: Uint8Array): void {
    const header = this.#receiving ? [0, 0] : this.#resultHeader;
    const before = this.#receiving;
    this.#receiving = true;
    let value: unknown;
    try {
      value = decodeWith(message, header, this.#blocking);
      if ((header[0]! & ~broken) === Kind.Failure) value = errorOf(value, this.#blocking);
    } catch (error) {
      if (needsImport(error) && !this.#blocking) {
        this.#receiveLater(message, header[1]!);
        return;
      }
      header[0] = Kind.Thrown;
      value = error;
    } finally {
      this.#receiving = before;
    }
    this.#deliver(header[0]!, header[1]!, value);
  }

  async #receiveLater(message: Uint8Array, id: number): Promise<void> {
    const header = [0, 0];
    this.#arriving.add(id);
    let value: unknown;
    try {
      value = await decodeWithAsync(message, header);
      if ((header[0]! & ~broken) === Kind.Failure) value = await errorOfAsync(value);
    } catch (error) {
      header[0] = Kind.Thrown;
      value = error;
    }
    this.#arriving.delete(id);
    this.#deliver(header[0]!, id, value);
    this.checkIdle();
  }

  #deliver(kind: number, id: number, value: unknown): void {
    if ((kind & broken) !== 0) return this.#break(value);
    const task = this.#out.get(id);
    if (task !== undefined) this.#settle(task, kind === Kind.Value, value);
  }

  // ---- waiting ----

  async #pump(): Promise<void> {
    this.#pumping = true;
    const shared = memory();
    const bell = this.#control + Control.Bell;
    const listeners = this.#control + Control.Listeners;
    await undefined;
    while (this.#out.size > 0 && this.state !== "TERMINATE") {
      Atomics.add(shared.words, listeners, 1);
      const seen = Atomics.load(shared.words, bell);
      if (this.#results.length === 0 && !this.#staff.anyNews) {
        await shared.waitAsync(bell, seen, this.#patience());
      }
      Atomics.sub(shared.words, listeners, 1);
      if (!this.#blocking) this.look();
    }
    this.#pumping = false;
    this.#release();
  }

  /** Milliseconds until the next look at the workers. */
  #patience(): number {
    return this.#timed === 0 ? slice : Math.min(slice, Math.max(1, this.#shortest / 4));
  }

  protected override soon(what: Awaited): boolean {
    if (this.#spin(what)) return true;
    if (this.#wakefulness.lasts()) return false;
    const isThere = this.#sleep(what, performance.now() + NAP);
    this.#wakefulness.note(!isThere);
    return isThere;
  }

  #spin(what: Awaited): boolean {
    const end = performance.now() + spin;
    do {
      for (let i = 0; i < 10; i++) {
        this.#drain();
        if (what.ready) return true;
      }
    } while (performance.now() < end);
    return false;
  }

  override waitSync(what: Awaited, deadline: number): boolean {
    const before = this.#blocking;
    this.#blocking = true;
    try {
      this.look();
      while (!what.ready && !this.#spin(what)) {
        const now = performance.now();
        if (now >= deadline) return false;
        this.#sleep(what, Math.min(deadline, now + this.#patience()));
        this.look();
      }
      return true;
    } finally {
      this.#blocking = before;
    }
  }

  /** Sleeps once, at most until the deadline, and takes what has come; whether what is waited for is there. */
  #sleep(what: Awaited, deadline: number): boolean {
    const { words } = memory();
    const bell = this.#control + Control.Bell;
    const listeners = this.#control + Control.Listeners;
    const news = () => this.#results.length > 0 || this.#staff.anyNews;
    Atomics.add(words, listeners, 1);
    try {
      const seen = Atomics.load(words, bell);
      if (!news()) park(bell, seen, deadline, news);
    } finally {
      Atomics.sub(words, listeners, 1);
    }
    this.#drain();
    return what.ready;
  }

  // ---- the end ----

  protected override dismiss(): void {
    this.#staff.startNoMore();
    this.#tasks.close();
    open(this.#control, Infinity);
  }

  protected override stop(error: unknown): void {
    this.#offDuty();
    this.#failAll(error);
    for (const { process } of this.#staff.members) process.terminate();
    this.dismiss();
  }

  override async join(): Promise<void> {
    await this.wait(this.idle, Infinity);
    for (const { process } of [...this.#staff.members]) await process.join();
    this.#endJoin();
  }

  override joinSync(): void {
    this.waitSync(this.idle, Infinity);
    for (const { process } of [...this.#staff.members]) process.joinSync();
    this.#endJoin();
  }

  #endJoin(): void {
    this.#joined = true;
    this.#offDuty();
    this.#release();
  }

  /** Gives the memory back, unless the pump or a killed thread may still use it. */
  #release(): void {
    if (!this.#joined || this.#pumping || this.#freed || this.#staff.haunted) return;
    const members = [...this.#staff.members, ...this.#staff.fallen];
    if (members.some(({ id }) => stateOf(id) !== State.Gone)) return;
    this.#freed = true;
    this.#tasks.free();
    this.#results.free();
    free(this.#control);
    for (const address of this.#functions.values()) free(address);
    for (const { slot } of members) free(slot);
    this.#staff.members.length = this.#staff.fallen.length = 0;
  }
}
