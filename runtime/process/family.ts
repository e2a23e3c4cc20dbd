/**
 * Who is who: the process of this thread, its parent, its children.
 *
 * | | who writes | who reads |
 * |---|---|---|
 * | current | the birth of a child; the first question in the main program | everybody |
 * | born | each new Process object | names and identities |
 * | children | start(), and whoever notices an end | activeChildren(), the end of this process |
 * | unstarted | who has made processes that nobody needs yet | activeChildren(), which has them started |
 *
 * @module
 */

import { isLoadingMain } from "../codec/modules.ts";
import { RuntimeError } from "../errors.ts";
import { afterFork } from "../launch/hooks.ts";
import { isThread, stopProcess } from "../launch/methods.ts";
import { byPid, mainId, nameOf, own, parentOf, pidOf, State, stateOf } from "../launch/record.ts";
import { stage } from "../launch/told.ts";
import { become } from "../memory/me.ts";
import type { Process } from "../process.ts";
import { ParentProcess } from "./parent.ts";

/** What this thread knows of its relatives. */
export const family = {
  current: undefined as Process | undefined,
  born: 0,
  /** Children that have not been seen to end, with the ids of their records. */
  children: new Map<Process, number>(),
  /** Starts what is to be seen although nobody needs it yet. */
  unstarted: new Set<() => void>(),
  /** Makes the object for the main program; process.ts alone can. */
  makeMain: undefined as (() => Process) | undefined,
};

afterFork(() => {
  family.children.clear();
  family.unstarted.clear();
  if (family.current !== undefined && parentOf(own()) === mainId) family.current = undefined;
});

/**
 * The Process object of the process that runs here.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.current_process
 */
export function currentProcess(): Process {
  return family.current ??= family.makeMain!();
}

let parent: { readonly of: number; readonly process: ParentProcess } | undefined;

/**
 * The parent of this process; null in the main program.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.parent_process
 */
export function parentProcess(): ParentProcess | null {
  const id = own() === mainId ? 0 : parentOf(own());
  if (id === 0) return null;
  if (parent?.of !== id) parent = { of: id, process: new ParentProcess(id) };
  return parent.process;
}

/**
 * The children of this process that have not ended.
 *
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.active_children
 */
export function activeChildren(): Process[] {
  for (const start of [...family.unstarted]) start();
  forgetEnded();
  return [...family.children.keys()];
}

/** Strikes those off who have ended. */
export function forgetEnded(): void {
  for (const [child, id] of family.children) {
    if (stateOf(id) >= State.Ended) family.children.delete(child);
  }
}

/**
 * Refuses to start anything from a module that is still loading.
 *
 * @throws {RuntimeError} which says what to do
 */
export function refuseWhileLoading(): void {
  if (!stage.loading && !isLoadingMain()) return;
  throw new RuntimeError(
    "Cannot start a process while this one still imports its modules: each child would start children of its own. " +
      "Put what the main program does under if (import.meta.main) { … }",
  );
}

/** The number of processors. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.cpu_count */
export function cpuCount(): number {
  return navigator.hardwareConcurrency;
}

/** The number of this process: `os.getpid()`. */
export function currentPid(): number {
  return pidOf(own());
}

/** The number of the process that started this one: `os.getppid()`. */
export function parentPid(): number {
  const id = parentOf(own());
  return id === 0 ? Deno.ppid : pidOf(id);
}

become({ name: () => family.current === undefined ? nameOf(own()) : family.current.name });
byPid.find = (pid) => {
  const known = [own(), parentOf(own()), ...family.children.values()];
  const id = known.find((one) => one > mainId && pidOf(one) === pid);
  if (id === undefined || !isThread(id)) return undefined;
  return { stop: (signal) => stopProcess(id, signal) };
};
