/**
 * Which thread runs. A thread's task carries it along through everything that it awaits.
 *
 * @module
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Thread } from "./thread.ts";

/** The thread of the task that runs; undefined in the main one, and where the event loop calls by itself. */
export const running: AsyncLocalStorage<Thread> = new AsyncLocalStorage();
