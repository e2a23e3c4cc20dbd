/** A pool's worker: takes tasks from one ring, puts results into the other, until there is nothing more to do. */

import {
  decodeAsync,
  decodeWith,
  decodeWithAsync,
  encodeWith,
  needsImport,
} from "../codec/codec.ts";
import { register } from "../codec/references.ts";
import { BaseException, Exception } from "../errors.ts";
import { callable, callWith } from "../launch/call.ts";
import { describeError, representation } from "../launch/hooks.ts";
import { isStopped } from "../launch/record.ts";
import { memory } from "../memory/memory.ts";
import { Ring } from "../memory/ring.ts";
import { MaybeEncodingError, RemoteTraceback } from "./errors.ts";
import { Control, Kind, Mode, modes, Slot, withFunction } from "./layout.ts";

type Work = (...args: unknown[]) => unknown;

/** Milliseconds that a worker looks for the next task before it sleeps: one at a time, they come this close. */
const spin = 0.03;
/** Milliseconds after which the event loop gets its turn, however many tasks wait. */
const turn = 20;

const closed = Symbol("closed");

/** What a worker process runs. `maxTasks` is null for no end. */
export async function poolWorker(
  control: number,
  slot: number,
  initializer: Work | null,
  initargs: readonly unknown[],
  maxTasks: number | null,
): Promise<void> {
  const worker = new PoolWorker(control, slot);
  if (initializer !== null) await worker.initialize(initializer, initargs);
  await worker.work(maxTasks ?? Infinity);
}

/** A function as it came, and as it is called: a class is called as Python calls it. */
interface Prepared {
  readonly target: Work;
  readonly work: Work;
}

function prepared(target: Work): Prepared {
  return { target, work: callable(target) };
}

class PoolWorker {
  #control: number;
  #slot: number;
  #tasks: Ring;
  #results: Ring;
  #functions = new Map<number, Prepared>();
  #header = [0, 0, 0];

  constructor(control: number, slot: number) {
    const { words } = memory();
    this.#control = control;
    this.#slot = slot;
    this.#tasks = new Ring(words[control + Control.Tasks]!);
    this.#results = new Ring(words[control + Control.Results]!);
  }

  async initialize(initializer: Work, args: readonly unknown[]): Promise<void> {
    try {
      await callable(initializer)(...args);
    } catch (error) {
      this.#sendError([Kind.Broken, 0], error);
      throw error;
    }
  }

  async work(maxTasks: number): Promise<void> {
    Atomics.store(memory().words, this.#slot + Slot.Ready, 1);
    let lastTurn = performance.now();
    for (let count = 0; count < maxTasks; count++) {
      const message = this.#next() ?? await this.#wait();
      if (message === undefined) return;
      const running = this.#run(message);
      if (running !== undefined) await running;
      if ((count & 63) === 63 && performance.now() - lastTurn > turn) {
        await new Promise((resolve) => setTimeout(resolve));
        lastTurn = performance.now();
      }
    }
  }

  /** The next task, if it comes at once. */
  #next(): Uint8Array | undefined {
    const claim = this.#slot + Slot.Claim;
    if (isStopped()) return undefined;
    const message = this.#tasks.take(claim);
    if (message !== undefined) return message;
    const end = performance.now() + spin;
    do {
      for (let i = 0; i < 20; i++) {
        const late = this.#tasks.take(claim);
        if (late !== undefined) return late;
      }
    } while (performance.now() < end);
    return undefined;
  }

  async #wait(): Promise<Uint8Array | undefined> {
    const check = () => {
      if (this.#tasks.closed && this.#tasks.length === 0) throw closed;
      return false;
    };
    try {
      return await this.#tasks.takeAsync({ check }, this.#slot + Slot.Claim);
    } catch (error) {
      if (error === closed) return undefined;
      throw error;
    }
  }

  /** Runs a task; a promise when it has to wait for something. */
  #run(message: Uint8Array): void | Promise<void> {
    const header = this.#header;
    let payload: unknown;
    try {
      payload = decodeWith(message, header, false);
    } catch (error) {
      if (!needsImport(error)) return this.#failed(header[0]!, error);
      return this.#runLater(message);
    }
    const [id, address, mode] = header as [number, number, number];
    return this.#execute(id, address, mode, payload);
  }

  async #runLater(message: Uint8Array): Promise<void> {
    const header = [0, 0, 0];
    let payload: unknown;
    try {
      payload = await decodeWithAsync(message, header);
    } catch (error) {
      return this.#failed(header[0]!, error);
    }
    await this.#execute(header[0]!, header[1]!, header[2]!, payload);
  }

  #execute(id: number, address: number, mode: number, payload: unknown): void | Promise<void> {
    let work: Prepared | undefined;
    if ((mode & withFunction) !== 0) {
      const [given, rest] = payload as [Work, unknown];
      work = prepared(given);
      payload = rest;
    } else {
      work = this.#functions.get(address);
      if (work === undefined) return this.#learn(id, address, mode, payload as unknown[]);
    }
    return this.#call(id, work, mode & modes, payload as unknown[]);
  }

  async #learn(id: number, address: number, mode: number, payload: unknown[]): Promise<void> {
    let work: Prepared;
    try {
      const { words, bytes } = memory();
      const start = (address + 1) * 4;
      const text = bytes.slice(start, start + words[address]!);
      work = prepared(await decodeAsync(text) as Work);
    } catch (error) {
      return this.#failed(id, error);
    }
    this.#functions.set(address, work);
    await this.#call(id, work, mode, payload);
  }

  #call(
    id: number,
    { target, work }: Prepared,
    mode: number,
    payload: unknown[],
  ): void | Promise<void> {
    try {
      const result = mode === Mode.Call
        ? work(...payload)
        : mode === Mode.Keywords
        ? callWith(target, ...payload as [unknown[], Record<string, unknown>])
        : chunk(work, mode, payload);
      if (isThenable(result)) {
        return (async () => {
          try {
            this.#succeeded(id, await result);
          } catch (error) {
            this.#failed(id, error);
          }
        })();
      }
      this.#succeeded(id, result);
    } catch (error) {
      this.#failed(id, error);
    }
  }

  #succeeded(id: number, value: unknown): void {
    this.#send([Kind.Value, id], value);
  }

  /** An error that is meant to end the process does; every other one is the task's result. */
  #failed(id: number, error: unknown): void {
    if (error instanceof BaseException && !(error instanceof Exception)) throw error;
    this.#sendError([Kind.Error, id], error);
  }

  /** Sends an error with this process's traceback as its cause, and leaves it here as it was. */
  #sendError(header: readonly number[], error: unknown): void {
    if (!(error instanceof Error) || !Object.isExtensible(error)) return this.#send(header, error);
    const before = Object.getOwnPropertyDescriptor(error, "cause");
    const value = new RemoteTraceback(describeError(error));
    const property = { value, writable: true, enumerable: false, configurable: true };
    const replaced = Reflect.defineProperty(error, "cause", property);
    this.#send(header, error);
    if (!replaced) return;
    if (before === undefined) Reflect.deleteProperty(error, "cause");
    else Reflect.defineProperty(error, "cause", before);
  }

  #send(header: readonly number[], value: unknown): void {
    let message: Uint8Array;
    try {
      message = encodeWith(header, value);
    } catch (error) {
      const reason = new MaybeEncodingError(
        representation(error),
        representation(value),
      );
      message = encodeWith([Kind.Error, header[1]!], reason);
    }
    if (isStopped()) return;
    this.#results.tryPut(message);
    const shared = memory();
    Atomics.add(shared.words, this.#control + Control.Bell, 1);
    if (Atomics.load(shared.words, this.#control + Control.Sleepers) > 0) {
      shared.notify(this.#control + Control.Bell, Infinity);
    }
  }
}

/** Calls for each element of a chunk; a promise from the first call on that gives one. */
function chunk(work: Work, mode: number, elements: unknown[]): unknown[] | Promise<unknown[]> {
  const results: unknown[] = new Array(elements.length);
  for (let i = 0; i < elements.length; i++) {
    const result = mode === Mode.Map
      ? work(elements[i])
      : work(...elements[i] as Iterable<unknown>);
    if (isThenable(result)) return slowChunk(work, mode, elements, results, i, result);
    results[i] = result;
  }
  return results;
}

async function slowChunk(
  work: Work,
  mode: number,
  elements: unknown[],
  results: unknown[],
  start: number,
  first: PromiseLike<unknown>,
): Promise<unknown[]> {
  results[start] = await first;
  for (let i = start + 1; i < elements.length; i++) {
    results[i] =
      await (mode === Mode.Map ? work(elements[i]) : work(...elements[i] as Iterable<unknown>));
  }
  return results;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null &&
    typeof (value as { then?: unknown }).then === "function";
}

register(import.meta, { poolWorker });
