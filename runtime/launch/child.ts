/**
 * The entry of a child under the start method "worker": one message brings its birth, then it runs the Process object
 * in it, and it says how that ended.
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

import { setMainModule } from "../codec/references.ts";
import { SystemExit } from "../errors.ts";
import { leave } from "../memory/me.ts";
import { attach } from "../memory/memory.ts";
import { beginLife, endChildren, type Process, runTarget } from "../process.ts";
import { decodeBirth } from "./birth.ts";
import { joinBroker } from "./broker.ts";
import { describeError, printError, runAtExit } from "./hooks.ts";
import {
  adopt,
  isStopped,
  nameOf,
  own,
  reportBirth,
  reportGone,
  settle,
  Terminated,
} from "./record.ts";
import type { WorkerBirth } from "./worker.ts";

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<WorkerBirth>) => void) | null;
  close(): void;
  postMessage(message: null): void;
};
const closeThread = scope.close.bind(globalThis);

scope.onmessage = (event) => {
  scope.onmessage = null;
  live(event.data);
};

async function live(birth: WorkerBirth): Promise<void> {
  attach(birth.memory);
  adopt(birth.id, birth.mainRecord);
  joinBroker(birth.requests, () => scope.postMessage(null));
  setMainModule(birth.mainModule);
  beginLife(birth);
  wrapExits();
  reportBirth(threadId());
  let code: number;
  try {
    const process = await decodeBirth(birth) as Process;
    await runTarget(process);
    code = 0;
  } catch (error) {
    code = exitCodeFor(error);
  }
  await finish(code);
}

/** What CPython's `_bootstrap` makes of an error: its exit code, and its text on standard error. */
function exitCodeFor(error: unknown): number {
  if (error instanceof SystemExit) {
    const [value] = error.args;
    if (value === undefined || value === null) return 0;
    if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      return Number(BigInt.asUintN(8, BigInt(value)));
    }
    printError(String(value));
    return 1;
  }
  if (!(error instanceof Terminated) && !isStopped()) {
    printError(`Process ${nameOf(own())}:\n${describeError(error)}`);
  }
  return 1;
}

let finishing = false;

async function finish(code: number): Promise<void> {
  if (finishing) return;
  finishing = true;
  try {
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

/** The kernel's id of this thread where it may be read without asking, else one of our own making. */
function threadId(): number {
  const path = "/proc/thread-self";
  try {
    if (Deno.permissions.querySync({ name: "read", path }).state === "granted") {
      return Number(Deno.readLinkSync(path).split("/").at(-1));
    }
  } catch {
    // Not Linux, or not permitted: /proc needs --allow-all.
  }
  return Deno.pid + ((own() & 0xff_ffff) >>> 3);
}
