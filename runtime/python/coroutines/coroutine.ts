/**
 * Python's coroutine objects. An `async def` is an `async` function here, which runs as soon as it is called: where a
 * program does not await the call at once, the call is put off in a {@linkcode Coroutine}.
 *
 * ```text
 *   await f(1)                    await f(1)
 *   c = f(1)                      const c = coroutine(f, 1);
 *   await c                       await awaitable(c);
 * ```
 *
 * @module
 */
import { withEnclosing } from "../support/enclosing.ts";
import { addressText } from "../values/identity.ts";
import { attendEnd } from "../../process/ending.ts";
import { bindingOf } from "../../codec/bound.ts";
import { printError } from "../../launch/hooks.ts";
import { atExit } from "../../launch/hooks.ts";
import { originals } from "../attributes.ts";
import { GeneratorExit, RuntimeError, StopIteration, TypeError } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { methodOf } from "../operators/dispatch.ts";
import { anext, asyncItems, iter } from "../operators/iteration.ts";
import { typeName } from "../values/types.ts";
import { currentFrame, type Driver, withinFrame } from "./frames.ts";

type Run<A extends unknown[], T> = (...args: A) => Promise<T> | T;

/** What has to be awaited although it is no promise: futures and tasks say by this method how. */
export const outcome: unique symbol = Symbol("outcome");

/** A future, as far as `await` is concerned. */
export interface Awaited_<T> {
  [outcome](): Promise<T>;
}

/** Coroutines that nobody has started. */
const idle = new Set<Coroutine<unknown>>();

/** A coroutine that programs step through by themselves. */
class Steps implements Driver {
  #ended: PromiseWithResolvers<IteratorResult<unknown, unknown>> | undefined;
  #waiting: PromiseWithResolvers<unknown> | undefined;
  readonly #start: () => Promise<unknown>;
  started = false;
  running = false;

  constructor(start: () => Promise<unknown>) {
    this.#start = start;
  }

  suspend(yielded: unknown): Promise<unknown> {
    this.#waiting = Promise.withResolvers();
    this.#ended?.resolve({ done: false, value: yielded });
    return this.#waiting.promise;
  }

  /** Goes on to where the coroutine waits next, or to its end. */
  async next(resume: (waiting: PromiseWithResolvers<unknown>) => void): Promise<
    IteratorResult<unknown, unknown>
  > {
    const ended = Promise.withResolvers<IteratorResult<unknown, unknown>>();
    this.#ended = ended;
    this.running = true;
    if (this.started) resume(this.#waiting!);
    else {
      this.started = true;
      const around = currentFrame();
      const frame = {
        loop: around?.loop ?? null,
        context: around?.context ?? null,
        driver: this,
      };
      withinFrame(frame, this.#start).then(
        (value) => this.#ended!.resolve({ done: true, value }),
        (error) => this.#ended!.reject(error),
      );
    }
    try {
      return await ended.promise;
    } finally {
      this.running = false;
    }
  }
}

/** The call of an async function, which runs when it is awaited. https://docs.python.org/3/glossary.html#term-coroutine */
export class Coroutine<T = unknown> {
  static readonly __module__ = "builtins";
  static readonly __name__ = "coroutine";
  /** The function's name. */
  readonly __name__: string;
  /** The event loop in which it was made. */
  readonly loop: object | null;
  readonly #run: () => Promise<T> | T;
  readonly #fullName: (() => string) | undefined;
  #state: "created" | "running" | "closed" = "created";
  #steps: Steps | undefined;

  constructor(run: () => Promise<T> | T, name: string, fullName?: () => string) {
    this.#run = run;
    this.__name__ = name;
    this.#fullName = fullName;
    this.loop = currentFrame()?.loop ?? null;
    idle.add(this as Coroutine<unknown>);
    noteExit();
  }

  /** The function's name with those of what it stands in. */
  get __qualname__(): string {
    return this.#fullName?.() ?? this.__name__;
  }

  /** Whether it is running. */
  get crRunning(): boolean {
    return this.#steps?.running ?? false;
  }

  /** `CORO_CREATED`, `CORO_RUNNING`, `CORO_SUSPENDED` or `CORO_CLOSED`, as `inspect.getcoroutinestate` tells. */
  get state(): string {
    if (this.#state === "created") return "CORO_CREATED";
    if (this.#state === "closed") return "CORO_CLOSED";
    return this.crRunning ? "CORO_RUNNING" : "CORO_SUSPENDED";
  }

  /**
   * Runs it, as `await` does.
   *
   * @throws {RuntimeError} when it has run already
   */
  async start(): Promise<T> {
    if (this.#state !== "created") {
      throw new RuntimeError(
        this.#state === "closed"
          ? "cannot reuse already awaited coroutine"
          : "coroutine is being awaited already",
      );
    }
    this.#begin();
    try {
      return await this.#run();
    } finally {
      this.#state = "closed";
    }
  }

  #begin(): void {
    this.#state = "running";
    idle.delete(this as Coroutine<unknown>);
  }

  async #step(resume: (waiting: PromiseWithResolvers<unknown>) => void): Promise<unknown> {
    if (this.#state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
    if (this.#steps?.running) throw new RuntimeError("coroutine already executing");
    this.#steps ??= new Steps(() => this.start());
    const { done, value } = await this.#steps.next(resume);
    if (done) throw new StopIteration(...value === undefined || value === null ? [] : [value]);
    return value;
  }

  /** Goes on until it waits for something, which is what this gives. */
  send(value: unknown): Promise<unknown> {
    if (this.#state === "created" && value !== null) {
      throw new TypeError("can't send non-None value to a just-started coroutine");
    }
    return this.#step((waiting) => waiting.resolve(value));
  }

  /** Raises an exception where it waits. */
  async throw(error: unknown): Promise<unknown> {
    const raised = typeof error === "function" ? new (error as new () => unknown)() : error;
    if (this.#state === "created") {
      this.#begin();
      this.#state = "closed";
      throw raised;
    }
    return await this.#step((waiting) => waiting.reject(raised));
  }

  /** Ends it: what waits gets GeneratorExit. */
  async close(): Promise<void> {
    if (this.#state === "created") this.#begin();
    if (this.#steps?.started && this.#state === "running") {
      try {
        await this.throw(new GeneratorExit());
      } catch (error) {
        if (!(error instanceof GeneratorExit || error instanceof StopIteration)) throw error;
      }
    }
    this.#state = "closed";
  }

  /** What `__await__` of a program's own class gives back or goes through. */
  __await__(): Generator<unknown, T, T> {
    return wrapper(this);
  }

  /** As CPython shows it. */
  __repr__(): string {
    return `<coroutine object ${this.__qualname__} at ${addressText(this)}>`;
  }

  [outcome](): Promise<T> {
    return this.start();
  }
}

/** In an iterator of `__await__`: something else that is awaited. */
class Delegate {
  constructor(readonly target: Awaited_<unknown>) {}
}

/** The iterator of something that is awaited. */
export function* wrapper<T>(target: Awaited_<T>): Generator<unknown, T, T> {
  return yield new Delegate(target);
}

let noted = false;

function warn({ __qualname__ }: Coroutine<unknown>): void {
  printError(
    `sys:1: RuntimeWarning: coroutine '${__qualname__}' was never awaited\n` +
      "RuntimeWarning: Enable tracemalloc to get the object allocation traceback",
  );
}

/** Tells which coroutines that were made in an event loop nobody has awaited, now that it is closed. */
export function reportIdle(loop: object): void {
  for (const one of idle) {
    if (one.loop !== loop) continue;
    warn(one);
    idle.delete(one);
  }
}

/** Tells at the end what was never started. */
function noteExit(): void {
  if (noted) return;
  noted = true;
  attendEnd();
  atExit(() => {
    for (const one of idle) warn(one);
    idle.clear();
  });
}

/** Whether any function is marked, so that no call need ask otherwise. */
export const marks: { any: boolean } = { any: false };
const marked = new WeakSet<object>();

/**
 * Marks an async function as one of Python's: a call through a variable gives a {@linkcode Coroutine}. Async functions
 * without the mark are plain functions that may have to wait.
 */
export function coroutineFunction<F extends (...args: never[]) => unknown>(fn: F): F {
  marks.any = true;
  marked.add(fn);
  return fn;
}

/** Marks several, such as methods. */
export function coroutineFunctions(...functions: readonly unknown[]): void {
  for (const fn of functions) if (typeof fn === "function") coroutineFunction(fn as () => unknown);
}

/** Whether a function, or the one that was bound to an object, is marked. */
export function isCoroutineFunction(value: unknown): boolean {
  if (!marks.any || typeof value !== "function") return false;
  if (marked.has(value)) return true;
  const original = originals.get(value as never)?.method;
  if (original && marked.has(original)) return true;
  const binding = bindingOf(value);
  const method = binding && (binding.receiver as Record<string, unknown> | null)?.[binding.name];
  return typeof method === "function" && marked.has(method);
}

/** Puts off the call of an async function until it is awaited. */
export function coroutine<A extends unknown[], T>(
  fn: Run<A, T>,
  ...args: A
): Coroutine<T> {
  const name = fn.name.replace(/^bound /, "");
  return new Coroutine(() => fn(...args), name, () => withEnclosing(fn, name));
}

/** What `await` takes. */
export interface Awaitable {
  <T>(value: Coroutine<T>): Promise<T>;
  <T>(value: Awaited_<T>): Promise<T>;
  <T>(value: Promise<T>): Promise<T>;
  (value: unknown): Promise<unknown>;
}

/**
 * What Python's `await` waits for: a coroutine, a future, an object with `__await__`.
 *
 * @throws {TypeError} when the value cannot be awaited
 *
 * @example
 * ```ts
 * import { awaitable, coroutine, print } from "@manycore/multiprocessing/python";
 *
 * const later = coroutine(async (n: number) => await n + 1, 1);
 * print(await awaitable(later)); // 2
 * ```
 */
export const awaitable: Awaitable = ((value: unknown): Promise<unknown> => {
  const own = (value as Partial<Awaited_<unknown>> | null)?.[outcome];
  if (own) return own.call(value);
  if (value instanceof Promise) {
    return value.then((given) => given instanceof Coroutine ? given.start() : given);
  }
  const open = methodOf(value, "__await__") as (() => unknown) | undefined;
  if (open) return drive(open.call(value), typeName(value));
  throw new TypeError(`object ${typeName(value)} can't be used in 'await' expression`);
}) as Awaitable;

interface Stepped {
  next(value?: unknown): unknown;
  throw?(error: unknown): unknown;
}

/** Goes through an iterator of `__await__`: what it yields is waited for. */
async function drive(opened: unknown, name: string): Promise<unknown> {
  const iterator = await opened as Partial<Stepped> | null;
  if (iterator instanceof Coroutine) {
    throw new TypeError("__await__() returned a coroutine");
  }
  if (typeof iterator?.next !== "function" && !methodOf(iterator, "__next__")) {
    throw new TypeError(
      `${name}.__await__() returned non-iterator of type '${typeName(iterator)}'`,
    );
  }
  const steps = (typeof iterator?.next === "function" ? iterator : iter(iterator)) as Stepped;
  let step = await steps.next() as IteratorResult<unknown, unknown>;
  while (!step.done) {
    let value: unknown = null;
    let failure: { readonly error: unknown } | undefined;
    try {
      value = await waitFor(step.value);
    } catch (error) {
      failure = { error };
    }
    if (!failure) step = await steps.next(value) as typeof step;
    else if (steps.throw) step = await steps.throw(failure.error) as typeof step;
    else throw exception(failure.error);
  }
  return step.value ?? null;
}

/** Has the task or the program that drives this coroutine wait for something; null lets others have their turn. */
export async function waitFor(yielded: unknown): Promise<unknown> {
  if (yielded instanceof Delegate) return await yielded.target[outcome]();
  const driver = currentFrame()?.driver;
  if (!driver) throw new RuntimeError("await wasn't used with future");
  return await driver.suspend(yielded);
}

asyncItems.wait = awaitable;
coroutineFunction(anext);
