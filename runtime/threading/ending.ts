/**
 * The end of a program that has threads, as Python ends it.
 *
 * | | |
 * |---|---|
 * | the main module, or a child's function, has ended | the threads that are not daemons are waited for |
 * | then nothing but daemons is left | the program ends, whatever they wait for |
 *
 * In a Python program the event loop alone would not do: what a daemon waits for, a connection for example, would keep it
 * alive.
 *
 * @module
 */
import { pythonHooks } from "../errors.ts";
import { exitActions } from "../launch/hooks.ts";
import { isChild } from "../launch/record.ts";
import { endProgram } from "../process/ending.ts";
import { running } from "./current.ts";
import { threads } from "./thread.ts";

const last: (() => void | Promise<void>)[] = [];

/** Has something done when no more threads will be started by the main one, before they are waited for. */
export function beforeThreadsEnd(action: () => void | Promise<void>): void {
  attendMainEnd();
  last.push(action);
}

async function joinThreads(): Promise<void> {
  for (const action of last) await action();
  for (;;) {
    const thread = [...threads].find(({ daemon }) => !daemon);
    if (thread === undefined) return;
    await thread.join();
  }
}

let attending = false;

/** Sees to it; called by the first start of a thread. */
export function attendMainEnd(): void {
  if (attending) return;
  attending = true;
  exitActions.beforeAll = () => running.exit(joinThreads);
  // A child's end is seen to by its entry (launch/life.ts). A program of JavaScript's ends when nothing is left to do,
  // which may be long after its main module: a server, for example.
  if (pythonHooks.startMethods === undefined || isChild() || "WorkerGlobalScope" in globalThis) {
    return;
  }
  // A module that imports the main one is run when that has ended, also where it awaits; `import()` of the main module
  // itself would not wait for it once it has awaited something. To await it here would wait for ourselves.
  const text = `import ${JSON.stringify(Deno.mainModule)};`;
  const after = `data:application/javascript,${encodeURIComponent(text)}`;
  running.exit(() => import(after).then(endWithDaemons, () => {}));
}

/** The main module has ended. What is left of it keeps the program alive by itself, unless that is daemons alone. */
async function endWithDaemons(): Promise<void> {
  await joinThreads();
  if (threads.size > 0) await endProgram(Deno.exitCode);
}
