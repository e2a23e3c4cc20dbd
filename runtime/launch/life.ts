/**
 * The life of a child, wherever it runs: it is told its birth, at once or after a while, runs the Process object in it,
 * and says how that ended.
 *
 * | it ends by | exit code | standard error |
 * |---|---|---|
 * | run() returning | 0 | |
 * | an uncaught error | 1 | `Process Process-1:` and the traceback |
 * | SystemExit | its code; 0 for none; 1 for a text | the text |
 * | Deno.exit(n) | n, at once | |
 * | self.close() | 0, at once | |
 * | terminate(), kill() of a thread | -15, -9, written by whoever does it | |
 * | terminate(), kill() of a process, or any signal | -15, -9, -n, written by who sees its end (record.ts) | |
 *
 * @module
 */

import { decode } from "../codec/codec.ts";
import { load } from "../codec/references.ts";
import { SystemExit } from "../errors.ts";
import { leave } from "../memory/me.ts";
import { turn } from "../memory/turn.ts";
import type { Process } from "../process.ts";
import { endChildren } from "../process/ending.ts";
import { info, isHeard } from "../util/say.ts";
import { decodeBirth, type Task } from "./born.ts";
import { callWith } from "./call.ts";
import {
  beginEnding,
  describeError,
  forked,
  hasExitActions,
  printError,
  representation,
  runAtExit,
} from "./hooks.ts";
import type { Birth } from "./launcher.ts";
import { discard, receive } from "./mailbox.ts";
import {
  isStopped,
  nameOf,
  onStop,
  own,
  reportBirth,
  settle,
  tellToStop,
  Terminated,
} from "./record.ts";
import { births, lastly, stage } from "./told.ts";
import type { Casting, Waiting } from "./worker.ts";

/** What a child runs in: a thread (worker_child.ts) or a process of the operating system (spawn_child.ts). */
export interface Vessel {
  /** Says that it is a process from here on, or plays one that nobody waits for. */
  adopt(birth: Birth, isRehearsal: boolean): void;
  /** The number by which the system knows it. */
  pid(birth: Birth): number;
  /** Says that a spare has loaded all. */
  ready(): void;
  /** Says that nothing more will be done in it, and ends it. */
  end(code: number): void;
}

let vessel: Vessel;

/** Lives the life that is given, or the one that will come. */
export async function begin(where: Vessel, part: Birth | Waiting): Promise<void> {
  vessel = where;
  if ("mailbox" in part) await wait(part);
  else await live(part);
}

/** A spare's time until it is somebody. */
async function wait({ mailbox, preload, prefetch }: Waiting): Promise<void> {
  // What cannot be loaded here cannot be loaded by the process that needs it either, which will say so.
  await Promise.allSettled([...preload.map((module) => import(module)), ...prefetch.map(read)]);
  let message: Uint8Array | undefined;
  while ((message = receive(mailbox)) !== undefined) {
    const { birth, rehearsal } = decode(message) as Casting;
    if (!rehearsal) {
      discard(mailbox);
      return live(birth);
    }
    await rehearse(birth);
    vessel.ready();
  }
  discard(mailbox);
  vessel.end(0);
}

/** Has Deno read a module and what it imports, without running any of it: an import that never happens makes it do so. */
function read(module: string): Promise<unknown> {
  const text = `export default () => import(${JSON.stringify(module)})`;
  return import(`data:application/javascript,${encodeURIComponent(text)}`);
}

/** A life without consequences (rehearsal.ts). */
async function rehearse(birth: Birth): Promise<void> {
  vessel.adopt(birth, true);
  beBorn(birth);
  vessel.pid(birth);
  await run(await decodeBirth(birth));
  await turn();
}

async function live(birth: Birth): Promise<void> {
  vessel.adopt(birth, false);
  const loading = preload(birth);
  beBorn(birth);
  // As by a signal: what the program would do on its way out, in `finally` blocks and after, is not done. The runtime's
  // own calls, which are on the stack, still put right what they hold.
  onStop(() => queueMicrotask(() => end(1)));
  wrapExits();
  reportBirth(vessel.pid(birth));
  await loading;
  let code: number;
  try {
    const work = await decodeBirth(birth);
    for (const permission of birth.drop ?? []) Deno.permissions.revokeSync(permission);
    if (!isStopped()) await run(work);
    await turn();
    code = 0;
  } catch (error) {
    code = exitCodeFor(error);
  }
  await finish(code);
}

/** Makes this thread a child, while its modules are still being imported. */
function beBorn(birth: Birth): void {
  stage.loading = true;
  births.tell(birth);
}

/** Does what the child was born for. */
async function run(work: unknown): Promise<void> {
  stage.loading = false;
  info("child process calling self.run()");
  if (!isTask(work)) await (work as Process).run();
  else if (work.target !== null) await callWith(work.target, work.args, work.kwargs);
}

function isTask(work: unknown): work is Task {
  return Object.getPrototypeOf(work) === Object.prototype;
}

/** Begins to load what the process will need first; if that cannot be loaded, who needs it says so. */
async function preload({ imports }: Birth): Promise<void> {
  try {
    if (imports.length > 0) await load(imports[0]!);
  } catch {
    // It is met again when the birth is decoded.
  }
}

/** What CPython's `_bootstrap` makes of an error: its exit code, and its text on standard error. */
function exitCodeFor(error: unknown): number {
  if (error instanceof SystemExit) {
    const [value] = error.args;
    if (value === undefined || value === null) return 0;
    if (isInteger(value)) return Number(BigInt.asUintN(8, BigInt(value)));
    printError(textOf(value));
    return 1;
  }
  if (!(error instanceof Terminated) && !isStopped()) {
    printError(`Process ${nameOf(own())}:\n${describeError(error)}`);
  }
  return 1;
}

function isInteger(value: unknown): value is number | bigint | boolean {
  return typeof value === "bigint" || typeof value === "boolean" || Number.isInteger(value);
}

/** What `sys.exit(value)` leaves on standard error. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value instanceof Error ? value.message : representation(value);
}

/** What stands for a signal's number in the record of a process that has ended by itself. */
const ownEnd = -1;

let finishing = false;

async function finish(code: number): Promise<void> {
  if (finishing) return;
  finishing = true;
  if (forked.leave) {
    await endChildren();
    forked.leave(code);
  }
  try {
    if (!isStopped()) info("process exiting with exitcode %d", code);
    if (lastly.isDue || isHeard() || hasExitActions()) await endChildren();
    else beginEnding();
    await runAtExit();
  } catch (error) {
    code = exitCodeFor(error);
  }
  end(code);
}

let ended = false;

function end(code: number): void {
  forked.leave?.(code);
  if (ended) return;
  ended = true;
  try {
    leave();
  } finally {
    tellToStop(own(), ownEnd); // what the program would still do in this turn of the event loop is refused
    settle(own(), code);
    vessel.end(code);
  }
}

/** Neither Deno.exit nor close tells the parent anything: they write the exit code first. */
function wrapExits(): void {
  const exit = Deno.exit;
  Deno.exit = (code?: number): never => {
    end((code ?? Deno.exitCode) & 255);
    return exit(code);
  };
  globalThis.close = () => end(Deno.exitCode & 255);
  const uncaught = (event: Event, error: unknown) => {
    event.preventDefault();
    finish(exitCodeFor(error));
  };
  addEventListener("unhandledrejection", (event) => uncaught(event, event.reason));
  addEventListener("error", (event) => uncaught(event, event.error));
}
