/** What the tests of processes run in children. */

import {
  currentProcess,
  getContext,
  type Lock,
  parentProcess,
  Process,
  type Queue,
  SystemExit,
} from "@manycore/multiprocessing";
import { keepBusy } from "./busy.ts";

/** A number in shared memory. */
interface Flag {
  value: number;
}

export function echo(queue: Queue, ...args: unknown[]): void {
  queue.putSync(args);
}

export async function echoLater(queue: Queue, ...args: unknown[]): Promise<void> {
  await Promise.resolve();
  await queue.put(args);
}

export function whoAmI(queue: Queue): void {
  const self = currentProcess();
  const parent = parentProcess()!;
  queue.putSync([self.name, self.pid, self.daemon, parent.name, parent.pid, parent.isAlive()]);
}

/** Starts a child of its own, and tells its name. */
export function startChild(queue: Queue): void {
  const child = new Process({ target: whoAmI, args: [queue] });
  child.start();
}

/** Starts a child that echoes what it gets, and stays busy. */
export function startEchoAndSpin(questions: Queue, answers: Queue): void {
  new Process({ target: answerOnce, args: [questions, answers] }).start();
  answers.putSync("started");
  spin();
}

export function answerOnce(questions: Queue, answers: Queue): void {
  answers.putSync(questions.getSync());
}

export function startChildAsDaemon(queue: Queue): void {
  try {
    new Process({ target: whoAmI, args: [queue] }).start();
    queue.putSync("started");
  } catch (error) {
    queue.putSync(String(error));
  }
}

/** Waits until somebody puts something, and takes it. */
export function waitFor(queue: Queue): void {
  queue.getSync();
}

export async function waitForAsync(queue: Queue): Promise<void> {
  await queue.get();
}

/** Computes until it is stopped. */
export function spin(value?: Flag): void {
  if (value !== undefined) value.value = 1;
  keepBusy();
}

/** Tries to use the runtime for ever, and says when that fails. */
export function useRuntimeUntilRefused(lock: Lock, value: Flag): void {
  for (;;) {
    try {
      value.value = 1;
      lock.acquireSync({ timeout: 0.001 });
    } catch (error) {
      value.value = (error as Error).name === "Terminated" ? 2 : 3;
      return;
    }
  }
}

export function returns(): number {
  return 7;
}

export function throws(): never {
  throw new RangeError("as it should");
}

export async function rejects(): Promise<never> {
  await Promise.resolve();
  throw new RangeError("as it should");
}

export function exits(code: unknown): never {
  if (code === undefined) throw new SystemExit();
  throw new SystemExit(code);
}

export function exitsByDeno(code: number): never {
  Deno.exit(code);
}

export function closes(): void {
  self.close();
  spin();
}

export async function leavesRejection(): Promise<void> {
  Promise.reject(new RangeError("left alone"));
  await new Promise(() => setTimeout(() => {}, 60_000));
}

export function returnsBesideRejection(): void {
  Promise.reject(new RangeError("left alone"));
}

export async function throwsInTimer(): Promise<void> {
  await new Promise(() =>
    setTimeout(() => {
      throw new RangeError("in a timer");
    })
  );
}

export class Greeter extends Process {
  greeting: string;
  queue: Queue;

  constructor(queue: Queue, greeting: string) {
    super({ name: "greeter" });
    this.queue = queue;
    this.greeting = greeting;
  }

  override async run(): Promise<void> {
    await this.queue.put([this.greeting, this.name, this === currentProcess()]);
  }
}

/** A class as a target: its instance is made and forgotten. */
export class Maker {
  constructor(queue: Queue, options: unknown) {
    queue.putSync(["made", options]);
  }
}

export async function passOn(from: Queue, to: Queue): Promise<void> {
  await to.put(await from.get() as number + 1);
}

export async function hold(lock: Lock, ready: Queue): Promise<void> {
  await lock.acquire();
  await ready.put("holds");
  await new Promise(() => {});
}

/** Has a thread of this process hold a lock. */
export async function startThreadThatHolds(lock: Lock, ready: Queue): Promise<void> {
  const thread = new (getContext("worker").Process)({ target: hold, args: [lock, ready] });
  thread.start();
  await thread.join();
}
