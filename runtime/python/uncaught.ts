/**
 * The end of a Python program: what nobody has caught, `sys.exit()`, Ctrl-C, and what is still to be written.
 *
 * | the main program ends by | standard error | status |
 * |---|---|---|
 * | its last line | | 0 |
 * | an exception, or a native error | the traceback, last line `ValueError: boom` | 1 |
 * | SystemExit | its text, if it has one | its number; 0 for None, 1 for a text |
 * | Ctrl-C | the traceback, last line `KeyboardInterrupt` | 130 |
 * | output to a pipe that nobody reads | what CPython says of it | 120, or 1 |
 *
 * **Ctrl-C.** The listener stands only while the program waits (in `sleep`, `get`, `join` …): then the wait ends with
 * KeyboardInterrupt. A program that computes has no listener, and the system's own action ends it at once, with status
 * 130; so does a second Ctrl-C while the first is being handled.
 *
 * @module
 */
import { isMainThread } from "../codec/modules.ts";
import { pythonHooks } from "../errors.ts";
import { atExit, printError, setRepresentation, setTracebackFormatter } from "../launch/hooks.ts";
import { interrupt } from "../launch/record.ts";
import { kin } from "../launch/told.ts";
import { onWaiting } from "../memory/park.ts";
import { endChildren, endProgram } from "../process/ending.ts";
import { flushAll } from "./files/pending.ts";
import { forked } from "./support/forked.ts";
import { interrupts } from "./support/interrupts.ts";
import { addListener, removeListener, type Signal } from "./support/signals.ts";
import { KeyboardInterrupt, SystemExit } from "./exceptions.ts";
import { repr, str } from "./text/repr.ts";
import { flushStreams } from "./streams.ts";
import { tellUncaught } from "./sys/hooks.ts";
import { formatException } from "./traceback_text.ts";

/** How many places of a stack are kept for tracebacks. */
const FRAMES = 50;

/** Writes out what files and streams hold; tells whether the reader of standard output is gone. */
function flush(): { readonly broken: boolean } {
  flushAll();
  return flushStreams();
}

/** The status that `sys.exit(value)` stands for; a text goes to standard error. */
function statusOf(exit: SystemExit): number {
  const { code } = exit;
  if (code === null || code === undefined) return 0;
  if (Number.isInteger(code) || typeof code === "bigint" || typeof code === "boolean") {
    return Number(BigInt.asUintN(8, BigInt(code as number)));
  }
  printError(str(code));
  return 1;
}

let ending = false;

async function end(error: unknown): Promise<void> {
  if (ending) return;
  ending = true;
  let status = 1;
  flush();
  if (error instanceof SystemExit) status = statusOf(error);
  else await tellUncaught(error);
  flush();
  if (forked.leave) {
    await endChildren();
    forked.leave(error instanceof KeyboardInterrupt ? -SIGINT.number : status);
  }
  onWaiting(() => {});
  unlisten();
  if (error instanceof KeyboardInterrupt) {
    status = 130;
    // A child that is a process has got the signal itself, as under CPython, and has a text of its own to print.
    kin.endThreads();
  }
  await endProgram(status);
}

function onRejection(event: PromiseRejectionEvent): void {
  event.preventDefault();
  end(event.reason);
}

function onError(event: ErrorEvent): void {
  event.preventDefault();
  end(event.error);
}

function onUnload(): void {
  if (!flush().broken || ending) return;
  printError("Exception ignored on flushing sys.stdout:\nBrokenPipeError: [Errno 32] Broken pipe");
  Deno.exitCode = 120;
}

const SIGINT: Signal = { number: 2, name: "SIGINT" };

/** How long a wait lasts before it is worth a listener, in milliseconds. */
const PATIENCE = 20;

let waiting = false;
let listening = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function listen(): void {
  timer = undefined;
  if (!waiting || listening || interrupts.taken) return;
  listening = true;
  addListener(SIGINT, onInterrupt);
}

function unlisten(): void {
  if (!listening) return;
  listening = false;
  removeListener(SIGINT, onInterrupt);
}

function onInterrupt(): void {
  unlisten();
  interrupt(new KeyboardInterrupt());
}

/** Called where the program begins to wait, and where it goes on: often, so the listener comes a moment later. */
function onWait(begins: boolean): void {
  waiting = begins;
  if (!begins) unlisten();
  else if (timer === undefined && !listening) {
    const later = setTimeout(listen, PATIENCE);
    Deno.unrefTimer(later);
    timer = later;
  }
}

pythonHooks.areFlow ??= true;
Error.stackTraceLimit = Math.max(Error.stackTraceLimit, FRAMES);
setTracebackFormatter(formatException);
setRepresentation(repr);
atExit(() => {
  flush();
});

// A thread gets no signals, and how a child ends is seen to by its entry (launch/life.ts).
if (!("WorkerGlobalScope" in globalThis)) {
  onWaiting(onWait);
  if (isMainThread()) {
    addEventListener("unhandledrejection", onRejection);
    addEventListener("error", onError);
    addEventListener("unload", onUnload);
  }
}
