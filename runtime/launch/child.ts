/**
 * The entry of a child under the start method "worker": one message joins it to the program's memory, another brings
 * its birth, at once or after a while; then it runs the Process object in it, and it says how that ended.
 *
 * | it ends by | exit code | standard error |
 * |---|---|---|
 * | run() returning | 0 | |
 * | an uncaught error | 1 | `Process Process-1:` and the traceback |
 * | SystemExit | its code; 0 for none; 1 for a text | the text |
 * | Deno.exit(n) | n, at once | |
 * | self.close() | 0, at once | |
 * | terminate(), kill() of the parent | -15, -9, written by the parent | |
 *
 * @module
 */

import { decode } from "../codec/codec.ts";
import { load, setMainModule } from "../codec/references.ts";
import { SystemExit } from "../errors.ts";
import { leave } from "../memory/me.ts";
import type { Handle } from "../memory/mapping/mapping.ts";
import { attach, type Memory, memory } from "../memory/memory.ts";
import { beginLife, endChildren, type Process, runTarget } from "../process.ts";
import { info } from "../util.ts";
import { decodeBirth } from "./birth.ts";
import { joinBroker } from "./broker.ts";
import { describeError, printError, representation, runAtExit } from "./hooks.ts";
import {
  adopt,
  isStopped,
  madeUpPid,
  nameOf,
  onStop,
  own,
  pidOf,
  pidWord,
  reportBirth,
  reportGone,
  settle,
  Terminated,
} from "./record.ts";
import type { Birth } from "./launcher.ts";
import { discard, receive } from "./mailbox.ts";
import type { Casting, FromChild, Setup, Waiting } from "./worker.ts";

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Setup>) => void) | null;
  close(): void;
  postMessage(message: FromChild): void;
};
const closeThread = scope.close.bind(globalThis);

scope.onmessage = async ({ data }) => {
  scope.onmessage = null;
  attach(data.memory instanceof SharedArrayBuffer ? data.memory : await open(data.memory));
  getReady(data);
  if ("mailbox" in data.part) wait(data.part);
  else live(data.part);
};

let mainRecord: number;
/** The kernel's id of this thread, once it has been asked for. */
let kernelId: number | undefined;

async function open(handle: Handle): Promise<Memory> {
  const { openMapping } = await import("../memory/mapping/mapping.ts");
  return openMapping(handle);
}

function getReady(setup: Setup): void {
  mainRecord = setup.mainRecord;
  joinBroker(setup.requests, () => scope.postMessage(null));
  setMainModule(setup.mainModule);
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
    scope.postMessage("ready");
  }
  discard(mailbox);
  closeThread();
}

/** Has Deno read a module and what it imports, without running any of it: an import that never happens makes it do so. */
function read(module: string): Promise<unknown> {
  const text = `export default () => import(${JSON.stringify(module)})`;
  return import(`data:application/javascript,${encodeURIComponent(text)}`);
}

/** A life without consequences (rehearsal.ts). */
async function rehearse(birth: Birth): Promise<void> {
  adopt(birth.id, mainRecord);
  beginLife(birth);
  kernelId = threadId();
  await runTarget(await decodeBirth(birth) as Process);
  await turn();
}

/** Gives the event loop its turn, which tells of promises that were rejected and left alone. A timer takes much longer. */
async function turn(): Promise<void> {
  const word = pidWord(own());
  const waking = memory().waitAsync(word, pidOf(own()), 100);
  memory().notify(word, Infinity);
  await waking;
}

async function live(birth: Birth): Promise<void> {
  adopt(birth.id, mainRecord);
  const loading = preload(birth);
  beginLife(birth);
  // As by a signal: what the program would do on its way out, in `finally` blocks and after, is not done. The runtime's
  // own calls, which are on the stack, still put right what they hold.
  onStop(() => queueMicrotask(() => end(1)));
  wrapExits();
  reportBirth(kernelId ?? threadId() ?? madeUpPid(birth.id));
  await loading;
  let code: number;
  try {
    const process = await decodeBirth(birth) as Process;
    if (!isStopped()) await runTarget(process);
    await turn();
    code = 0;
  } catch (error) {
    code = exitCodeFor(error);
  }
  await finish(code);
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

let finishing = false;

async function finish(code: number): Promise<void> {
  if (finishing) return;
  finishing = true;
  try {
    if (!isStopped()) info("process exiting with exitcode %d", code);
    await endChildren();
    await runAtExit();
  } catch (error) {
    code = exitCodeFor(error);
  }
  end(code);
}

function end(code: number): void {
  try {
    leave();
  } finally {
    settle(own(), code);
    reportGone();
    closeThread();
  }
}

/** Neither Deno.exit nor close tells the parent anything: they write the exit code first. */
function wrapExits(): void {
  const exit = Deno.exit;
  Deno.exit = (code?: number): never => {
    end((code ?? Deno.exitCode) & 255);
    return exit(code);
  };
  scope.close = () => end(Deno.exitCode & 255);
  const uncaught = (event: Event, error: unknown) => {
    event.preventDefault();
    finish(exitCodeFor(error));
  };
  addEventListener("unhandledrejection", (event) => uncaught(event, event.reason));
  addEventListener("error", (event) => uncaught(event, event.error));
}

/** The kernel's id of this thread, where it may be read without asking. */
function threadId(): number | undefined {
  const path = "/proc/thread-self";
  try {
    if (Deno.permissions.querySync({ name: "read", path }).state !== "granted") return undefined;
    return Number(Deno.readLinkSync(path).split("/").at(-1));
  } catch {
    return undefined; // Not Linux, or not permitted: /proc needs --allow-all.
  }
}
