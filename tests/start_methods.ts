/**
 * The start methods that the runtime's tests run over: one at a time, since a program has one shared memory. `deno task
 * test` runs them twice, the second time with MP_START_METHOD=spawn.
 *
 * @module
 */
import type { StartMethod } from "../mod.ts";

/** The start method of this run. */
export const startMethod: StartMethod = Deno.env.get("MP_START_METHOD") === "spawn"
  ? "spawn"
  : "worker";

/** The same, as a list. */
export const startMethods: readonly StartMethod[] = [startMethod];
