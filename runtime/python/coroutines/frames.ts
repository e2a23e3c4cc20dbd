/**
 * In what a piece of asynchronous code runs: which loop, which task, and the values of its context variables. It goes with
 * the code over each `await`, and to what the code starts.
 *
 * @module
 */
import type { AsyncLocalStorage } from "node:async_hooks";
import { nodeModule } from "../support/node.ts";

/** Who resumes a coroutine that has to wait: a task, or a program that calls `send` itself. */
export interface Driver {
  /** Ends the running step with what the coroutine waits for; settles when the coroutine is to go on. */
  suspend(yielded: unknown): Promise<unknown>;
}

/** The values of context variables. */
export type Values = Map<object, unknown>;

/** What goes with a piece of asynchronous code. */
export interface Frame {
  /** The event loop that runs it; null in the threads that it hands work to. */
  readonly loop: object | null;
  readonly driver: Driver | null;
  /** A `contextvars.Context`. */
  readonly context: { readonly values: Values } | null;
}

let storage: AsyncLocalStorage<Frame> | undefined;

/** In what the running code runs; undefined outside of all event loops. */
export function currentFrame(): Frame | undefined {
  return storage?.getStore();
}

/** Runs something, and all that it awaits, in another frame. */
export function withinFrame<T>(frame: Frame, run: () => T): T {
  storage ??= new (nodeModule("node:async_hooks").AsyncLocalStorage)<Frame>();
  return storage.run(frame, run);
}
