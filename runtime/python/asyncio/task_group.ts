/**
 * Tasks that end together. https://docs.python.org/3/library/asyncio-task.html#task-groups
 *
 * @module
 */
import { type Coroutine, outcome } from "../coroutines/coroutine.ts";
import {
  BaseExceptionGroup,
  Exception,
  ExceptionGroup,
  KeyboardInterrupt,
  RuntimeError,
  SystemExit,
} from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { CancelledError } from "./errors.ts";
import type { Future } from "./future.ts";
import type { EventLoop, TaskOptions } from "./loop.ts";
import { getRunningLoop } from "./running.ts";
import { currentTask, type Task } from "./task.ts";

/** Tasks that end together: when one fails, the others are cancelled. */
export class TaskGroup {
  static readonly __module__: string = "asyncio.taskgroups";
  #entered = false;
  #exiting = false;
  #aborting = false;
  #loop: EventLoop | null = null;
  #parent: Task<unknown> | null = null;
  #cancelsParent = false;
  readonly #tasks = new Set<Task<unknown>>();
  #errors: unknown[] = [];
  #baseError: unknown;
  #completed: Future<unknown> | null = null;

  /** Begins. */
  // deno-lint-ignore require-await
  async __aenter__(): Promise<this> {
    if (this.#entered) {
      throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
    }
    this.#entered = true;
    this.#loop = getRunningLoop();
    this.#parent = currentTask();
    if (!this.#parent) {
      throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    }
    return this;
  }

  /** Waits for all tasks; raises what failed as a group. */
  async __aexit__(_type: unknown, error: unknown, _traceback: unknown): Promise<null> {
    this.#exiting = true;
    const given = error ?? undefined;
    if (isFatal(given) && this.#baseError === undefined) this.#baseError = given;
    let cancelled = given instanceof CancelledError ? given : undefined;
    const parent = this.#parent!;
    if (given !== undefined && !this.#aborting) this.#abort();
    while (this.#tasks.size > 0) {
      this.#completed ??= this.#loop!.createFuture();
      try {
        await this.#completed[outcome]();
      } catch (raised) {
        if (!(raised instanceof CancelledError)) throw raised;
        if (!this.#aborting) {
          cancelled = raised;
          this.#abort();
        }
      }
      this.#completed = null;
    }
    if (this.#baseError !== undefined) throw this.#baseError;
    const isOwn = this.#cancelsParent;
    if (isOwn && parent.uncancel() === 0) cancelled = undefined;
    if (cancelled !== undefined && this.#errors.length === 0) throw cancelled;
    if (given !== undefined && !(given instanceof CancelledError)) this.#errors.push(given);
    if (this.#errors.length === 0) return null;
    if (parent.cancelling() > 0) {
      parent.uncancel();
      parent.cancel();
    }
    const errors = this.#errors;
    this.#errors = [];
    const Group = errors.every((one) => one instanceof Exception)
      ? ExceptionGroup
      : BaseExceptionGroup;
    throw new Group("unhandled errors in a TaskGroup", errors);
  }

  /** Runs a coroutine as a task of the group. */
  createTask<T>(coro: Coroutine<T>, options: TaskOptions = {}): Task<T> {
    if (!this.#entered) {
      coro.close();
      throw new RuntimeError(`TaskGroup ${repr(this)} has not been entered`);
    }
    if (this.#exiting && this.#tasks.size === 0) {
      coro.close();
      throw new RuntimeError(`TaskGroup ${repr(this)} is finished`);
    }
    if (this.#aborting) {
      coro.close();
      throw new RuntimeError(`TaskGroup ${repr(this)} is shutting down`);
    }
    const task = this.#loop!.createTask(coro, options) as Task<T>;
    this.#tasks.add(task as Task<unknown>);
    task.addDoneCallback((done) => this.#onDone(done as Task<unknown>));
    return task;
  }

  #abort(): void {
    this.#aborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  #onDone(task: Task<unknown>): void {
    this.#tasks.delete(task);
    if (this.#completed && this.#tasks.size === 0 && !this.#completed.done()) {
      this.#completed.setResult(true);
    }
    if (task.cancelled()) return;
    const error = task.exception();
    if (error === null) return;
    this.#errors.push(error);
    if (isFatal(error) && this.#baseError === undefined) this.#baseError = error;
    if (this.#parent!.done()) return;
    if (!this.#aborting && !this.#cancelsParent) {
      this.#abort();
      this.#cancelsParent = true;
      this.#parent!.cancel();
    }
  }

  /** As CPython shows it. */
  __repr__(): string {
    const info = [
      ...this.#tasks.size > 0 ? [`tasks=${this.#tasks.size}`] : [],
      ...this.#errors.length > 0 ? [`errors=${this.#errors.length}`] : [],
      ...this.#aborting ? ["cancelling"] : this.#entered ? ["entered"] : [],
    ];
    return `<TaskGroup${info.length > 0 ? ` ${info.join(" ")}` : ""}>`;
  }
}

function isFatal(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}
