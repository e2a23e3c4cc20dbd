/**
 * The engine of a ThreadPool: tasks of this event loop, as many at a time as there are workers.
 *
 *     submit ──► waiting ──► a worker: runs it; while it awaits, the next worker runs the next one ──► job
 *
 * | who | does | waits for |
 * |---|---|---|
 * | submit | hires a worker if there are fewer than allowed | never |
 * | worker (an async function) | takes tasks until none waits, giving other tasks of the event loop their turn | what the task awaits |
 * | waitSync | runs waiting tasks itself; one that awaits cannot go on meanwhile, which is an error | |
 *
 * | what ends | what happens |
 * |---|---|
 * | a task by an error | it is the task's result: the very object |
 * | a task by SystemExit and the like | it fails with WorkerLostError; in Python its thread would have ended |
 * | a task's time, or its signal | it fails; what it awaits goes on without anybody, its worker takes the next task |
 * | the initializer by an error | every call fails with it |
 *
 * @module
 */

import { BaseException, Exception, RuntimeError } from "../errors.ts";
import { callable, callWith } from "../launch/call.ts";
import { isThenable, runChunk } from "./chunk.ts";
import { Engine } from "./engine.ts";
import { TaskTimeoutError, WorkerLostError } from "./errors.ts";
import type { Awaited, Job } from "./jobs.ts";
import { Mode } from "./layout.ts";
import type { PoolSettings } from "./options.ts";

interface Task {
  readonly job: Job;
  readonly index: number;
  readonly payload: unknown;
  settled: boolean;
}

/** Milliseconds after which other tasks of the event loop get their turn, however many of ours wait. */
const turn = 10;

export class ThreadEngine extends Engine {
  readonly #settings: PoolSettings;
  readonly #waitingTasks: Task[] = [];
  #first = 0;
  /** Tasks that have not been settled. */
  readonly #out = new Set<Task>();
  /** What to do when a task is settled that awaits. */
  readonly #onSettled = new Map<Task, () => void>();
  /** Workers that have a task, or look for one. */
  #hired = 0;
  /** Workers whose initializer has not begun. */
  #fresh = 0;
  #broken: { error: unknown } | undefined;
  #lastTurn = 0;

  constructor(settings: PoolSettings) {
    super(settings.processes);
    this.#settings = settings;
    if (settings.initializer === null) return;
    this.#fresh = this.size;
    for (let i = 0; i < this.size; i++) this.#hire();
  }

  override get alive(): number {
    return this.size;
  }

  protected override get working(): boolean {
    return this.#out.size > 0;
  }

  override submit(job: Job, index: number, payload: unknown): void {
    if (this.#broken !== undefined) return job.abort(this.#broken.error);
    if (job.unwanted) return;
    if (this.state === "TERMINATE") return job.settle(index, false, this.terminated());
    const task = { job, index, payload, settled: false };
    this.#out.add(task);
    this.#waitingTasks.push(task);
    if (this.#hired < this.size) this.#hire();
  }

  #hire(): void {
    this.#hired++;
    this.#work();
  }

  /** A worker's life: from a task to a time when there is none. It does not keep the program alive: who waits does. */
  async #work(): Promise<void> {
    await undefined; // whoever submits goes on first
    await this.#initialize();
    for (let task; (task = this.#next()) !== undefined;) {
      const running = this.#run(task);
      if (running !== undefined) await running;
      const now = performance.now();
      if (now - this.#lastTurn < turn) continue;
      await new Promise((resolve) => Deno.unrefTimer(setTimeout(resolve)));
      this.#lastTurn = performance.now();
    }
    this.#hired--;
  }

  /** Runs the initializer in the name of one worker; a promise when it has to wait for something. */
  #initialize(): void | Promise<void> {
    const { initializer, initargs } = this.#settings;
    if (this.#fresh === 0 || initializer === null) return;
    this.#fresh--;
    try {
      const ready = callable(initializer)(...initargs);
      if (!isThenable(ready)) return;
      return Promise.resolve(ready).then(() => {}, (error) => this.#break(error));
    } catch (error) {
      this.#break(error);
    }
  }

  #next(): Task | undefined {
    while (this.#first < this.#waitingTasks.length) {
      const task = this.#waitingTasks[this.#first++]!;
      if (this.#first > 1024 && this.#first * 2 > this.#waitingTasks.length) {
        this.#waitingTasks.splice(0, this.#first);
        this.#first = 0;
      }
      if (!task.settled) return task;
    }
    this.#waitingTasks.length = this.#first = 0;
    return undefined;
  }

  /** Runs a task; a promise when it has to wait for something. */
  #run(task: Task): void | Promise<void> {
    try {
      const result = execute(task.job, task.payload);
      if (isThenable(result)) return this.#await(task, result);
      this.#settle(task, true, result);
    } catch (error) {
      this.#fail(task, error);
    }
  }

  /** Until the task is done, or nobody waits for it any more. */
  #await(task: Task, result: PromiseLike<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const { taskTimeout } = task.job.limits;
      const late = () => this.#settle(task, false, overdue(task.job));
      const timer = taskTimeout < Infinity ? setTimeout(late, taskTimeout * 1000) : 0;
      if (timer !== 0) Deno.unrefTimer(timer);
      this.#onSettled.set(task, () => {
        clearTimeout(timer);
        resolve();
      });
      result.then((value) => this.#settle(task, true, value), (error) => this.#fail(task, error));
    });
  }

  #fail(task: Task, error: unknown): void {
    if (error instanceof BaseException && !(error instanceof Exception)) {
      const lost = new WorkerLostError(
        `Cannot get the result of "${task.job.work.name}": its worker ended by ${error.name} while it ran it`,
      );
      lost.cause = error;
      error = lost;
    }
    this.#settle(task, false, error);
  }

  #settle(task: Task, ok: boolean, value: unknown): void {
    if (task.settled) return;
    task.settled = true;
    this.#out.delete(task);
    this.#onSettled.get(task)?.();
    this.#onSettled.delete(task);
    task.job.settle(task.index, ok, value);
    if (this.#out.size === 0) this.checkIdle();
  }

  #break(error: unknown): void {
    this.#broken ??= { error };
    this.abortSources(error);
    this.stop(error);
  }

  override look(): void {}

  protected override soon(what: Awaited): boolean {
    return what.ready;
  }

  override waitSync(what: Awaited, deadline: number): boolean {
    while (!what.ready) {
      if (performance.now() >= deadline) return false;
      if (this.#fresh > 0) {
        this.#initialize();
        continue;
      }
      const task = this.#next();
      if (task !== undefined) {
        this.#run(task);
        continue;
      }
      if (deadline < Infinity) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, deadline - performance.now());
        return what.ready;
      }
      throw new RuntimeError(
        "Cannot block for this result: a task of a ThreadPool awaits something, which needs the event loop. " +
          "Await get() instead, or use a Pool",
      );
    }
    return true;
  }

  protected override giveUp(job: Job): void {
    for (const task of [...this.#out]) {
      if (task.job === job) this.#settle(task, false, job.limits.signal?.reason);
    }
  }

  protected override dismiss(): void {}

  protected override stop(error: unknown): void {
    for (const task of [...this.#out]) this.#settle(task, false, error);
  }

  override async join(): Promise<void> {
    await this.wait(this.idle, Infinity);
  }

  override joinSync(): void {
    this.waitSync(this.idle, Infinity);
  }
}

function overdue({ work, limits }: Job): TaskTimeoutError {
  return new TaskTimeoutError(
    `Cannot get the result of "${work.name}": it took longer than its limit of ${limits.taskTimeout} s. ` +
      "Its worker takes the next task; what it awaits goes on without it",
  );
}

function execute({ mode, work }: Job, payload: unknown): unknown {
  if (mode === Mode.Keywords) {
    return callWith(work, ...payload as [unknown[], Record<string, unknown>]);
  }
  const call = callable(work);
  if (mode === Mode.Call) return call(...payload as unknown[]);
  return runChunk(call, mode, payload as unknown[]);
}
