/** What the tests of pools run in workers. */

import {
  currentProcess,
  KeyboardInterrupt,
  Pool,
  Process,
  type Queue,
  SystemExit,
  type Value,
  ValueError,
} from "@manycore/multiprocessing";
import { keepBusy } from "./busy.ts";

export function square(x: number): number {
  return x * x;
}

export async function squareLater(x: number): Promise<number> {
  await Promise.resolve();
  return x * x;
}

export function add(a: number, b: number): number {
  return a + b;
}

export function describe(...args: unknown[]): string {
  return JSON.stringify(args);
}

export function workerName(_x?: number): string {
  return currentProcess().name;
}

let shared: Shared;

/** What workers share with the test: handed over by the initializer, as in Python. */
export interface Shared {
  readonly queues: readonly Queue[];
  readonly value: Value;
}

export function share(what: Shared): void {
  shared = what;
}

/** Waits for an item of a queue, and returns it. */
export function take(index: number): unknown {
  return shared.queues[index]!.getSync();
}

export function countUp(): void {
  using _ = shared.value.getLock().holdSync();
  shared.value.value++;
}

export class Point {
  x: number;
  constructor(x: number) {
    this.x = x;
  }
}

export class Refused extends ValueError {}

export function fail(x: number): number {
  if (x === 3) throw new Refused("three is refused", x);
  return x;
}

export async function failLater(x: number): Promise<number> {
  await Promise.resolve();
  return fail(x);
}

export function throwText(): never {
  throw "just a text";
}

export function unsendable(): unknown {
  return { a: [new WeakMap()] };
}

export function unsendableError(): never {
  throw Object.assign(new RangeError("with a promise"), { held: Promise.resolve(), kept: 1 });
}

/** An error whose class nobody else can find. */
export function throwHidden(): never {
  class Hidden extends SyntaxError {
    override name = "Hidden";
  }
  throw new Hidden("hidden");
}

export async function readMissing(): Promise<void> {
  await Deno.readFile(new URL("./not-there", import.meta.url));
}

export function dieByExit(): void {
  Deno.exit(7);
}

export function dieBySystemExit(): void {
  throw new SystemExit(5);
}

export function dieByInterrupt(): void {
  throw new KeyboardInterrupt();
}

export function dieByClose(): void {
  self.close();
}

export async function dieByRejection(): Promise<void> {
  Promise.reject(new RangeError("left alone"));
  await new Promise(() => setTimeout(() => {}, 60_000));
}

/** Says that it runs, and never ends. */
export function spin(): void {
  shared.queues[0]!.putSync(currentProcess().name);
  keepBusy();
}

export async function wait(): Promise<void> {
  await shared.queues[0]!.put(currentProcess().name);
  await new Promise(() => setTimeout(() => {}, 60_000));
}

let initialised: unknown;

export function initialise(value: unknown): void {
  initialised = value;
}

export async function initialiseLater(value: unknown): Promise<void> {
  await Promise.resolve();
  initialised = value;
}

export function whatWasInitialised(_x?: unknown): unknown {
  return initialised;
}

export function refuseToInitialise(): void {
  throw new Refused("no");
}

export function exitInInitialiser(): void {
  Deno.exit(3);
}

export function innerPool(): string {
  try {
    new Pool(1);
    return "made";
  } catch (error) {
    return String(error);
  }
}

export async function poolInProcess(queue: Queue): Promise<void> {
  await using pool = new Pool(1);
  await queue.put(await pool.map(square, [1, 2, 3]));
}

/** Counts itself, and dies until it has been counted so often. */
export function dieUntil(times: number): number {
  countUp();
  if (shared.value.value < times) Deno.exit(9);
  return shared.value.value;
}

/** Computes until it is stopped. */
export function computeForEver(): void {
  keepBusy();
}

/** Awaits what never comes. */
export async function pauseForEver(): Promise<void> {
  await new Promise(() => {});
}

/** Says that it has begun, and waits until it may end. */
export function beginAndWait(x: number): number {
  shared.queues[0]!.putSync("begun");
  shared.queues[1]!.getSync();
  return x;
}

/** Counts itself; waits for ever for one element. */
export async function stickAtOne(x: number): Promise<number> {
  countUp();
  if (x === 1) await new Promise(() => {});
  return x;
}

/** Takes an item of the first or second queue, counts for everything else. */
export function takeOrCount(index: number): unknown {
  return index < 2 ? take(index) : countUp();
}

/** Dies at 10, the first time. */
export function squareDyingOnce(x: number): number {
  if (x === 10 && shared.value.value === 0) {
    countUp();
    Deno.exit(9);
  }
  return x * x;
}

/** A process that cannot be made a daemon, so that it may have children of its own. */
export class NoDaemonProcess extends Process {
  override get daemon(): boolean {
    return false;
  }
  override set daemon(_: boolean) {}
}

export function refuseEven(x: number): number {
  if (x % 2 === 0) throw new Refused("even", x);
  return x;
}
