/**
 * Waiting for a word without the system's help: by looking again and again.
 *
 * `Atomics.waitAsync` needs a thread of V8 to know when its time is over. There is none where V8 was started with
 * `--single-threaded`, as programs that fork are (python/os/fork.ts), nor in a process that was forked.
 *
 * @module
 */

/** Milliseconds between two looks: short at first, for who is answered at once. */
const PAUSES: readonly number[] = [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 5];

/** A Worker does not end by itself, but goes by no timers while all that it has do not hold it. */
const isWorker = "WorkerGlobalScope" in globalThis;

/** As `Atomics.waitAsync`, but for a notification without a change, which is not noticed. */
export function waitByPolling(
  words: Int32Array<ArrayBufferLike>,
  word: number,
  expected: number,
  milliseconds: number,
): "not-equal" | "timed-out" | Promise<"ok" | "timed-out"> {
  if (Atomics.load(words, word) !== expected) return "not-equal";
  if (milliseconds <= 0) return "timed-out";
  return poll(words, word, expected, performance.now() + milliseconds);
}

async function poll(
  words: Int32Array<ArrayBufferLike>,
  word: number,
  expected: number,
  end: number,
): Promise<"ok" | "timed-out"> {
  for (let looks = 0;; looks++) {
    const pause = PAUSES[Math.min(looks, PAUSES.length - 1)]!;
    await sleep(Math.max(0, Math.min(pause, end - performance.now())));
    if (Atomics.load(words, word) !== expected) return "ok";
    if (performance.now() >= end) return "timed-out";
  }
}

/** Lets some milliseconds pass, without keeping the program alive. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    if (!isWorker) Deno.unrefTimer(timer);
  });
}

const VARIABLE = "DENO_V8_FLAGS";

let isSingle: boolean | undefined;

/** Whether V8 has no thread that knows the time, as far as this program may know. */
export function hasNoTimes(): boolean {
  return isSingle ??= isGranted() &&
    (Deno.env.get(VARIABLE) ?? "").includes("--single-threaded");
}

function isGranted(): boolean {
  return Deno.permissions.querySync({ name: "env", variable: VARIABLE }).state === "granted";
}
