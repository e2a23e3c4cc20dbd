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
import { isEnding, representation } from "../launch/hooks.ts";
import { isDead, isStopped, own, parentOf } from "../launch/record.ts";
import { allocate } from "../memory/arena.ts";
import { memory } from "../memory/memory.ts";
import { NAP, park, parkAsync } from "../memory/park.ts";
import { Ring } from "../memory/ring.ts";
import { pause, turn } from "../memory/turn.ts";
import { debug } from "../util/say.ts";
import { isThenable, runChunk } from "./chunk.ts";
import { MaybeEncodingError } from "./errors.ts";
import { toFailure } from "./failure.ts";
import {
  broken,
  Control,
  Kind,
  Mode,
  modes,
  Place,
  Slot,
  watched,
  withFunction,
} from "./layout.ts";
import type { Work } from "./options.ts";
import { heard, knock, move } from "./place.ts";

/** Milliseconds that a worker looks for the next task before it sleeps: one at a time, they come this close. */
const spin = 0.02;
/** Milliseconds after which the event loop gets its turn, however many tasks wait. */
const turnsApart = 20;

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
  #header = [0, 0, 0, 0];
  /** Id + 1 of the watched task that runs; 0 for none. */
  #busy = 0;
  /** The claim of the task that was begun last. */
  #begun = 0;

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
      if (!endsProcess(error)) this.#sendError(0, error, broken);
      throw error;
    }
  }

  async work(maxTasks: number): Promise<void> {
    Atomics.store(memory().words, this.#slot + Slot.Ready, 1);
    memory().notify(this.#slot + Slot.Ready, 1);
    let lastTurn = performance.now();
    let count = 0;
    for (; count < maxTasks; count++) {
      const message = this.#next() ?? await this.#wait();
      if (message === undefined) break;
      const running = this.#run(message);
      if (running !== undefined) await running;
      if (this.#busy !== 0) await this.#done();
      if ((count & 63) === 63 && performance.now() - lastTurn > turnsApart) {
        await turn();
        lastTurn = performance.now();
      }
    }
    debug("worker exiting after %d tasks", count);
  }

  /** The next task, if there is one; it is this worker's then, whatever happens. */
  #take(): Uint8Array | undefined {
    if (isEnding()) return undefined;
    const message = this.#tasks.take(this.#slot + Slot.Claim);
    if (message === undefined || this.#begins()) return message;
    this.#giveBack(message);
    return undefined;
  }

  /** Whether the task that was just taken is begun: not by one who was told to stop meanwhile. */
  #begins(): boolean {
    if (isStopped()) return false;
    const { words } = memory();
    const claim = words[this.#slot + Slot.Claim]!;
    const begun = this.#slot + Slot.Begun;
    if (Atomics.compareExchange(words, begun, this.#begun, claim) !== this.#begun) return false;
    this.#begun = claim;
    return true;
  }

  /** The parent puts it again. */
  #giveBack(message: Uint8Array): void {
    const address = allocate(4 + message.length);
    const { words, bytes } = memory();
    words[address] = message.length;
    bytes.set(message, (address + 1) * 4);
    Atomics.store(words, this.#slot + Slot.Returned, address);
    this.#ring();
  }

  /** The next task, if it comes at once. */
  #next(): Uint8Array | undefined {
    if (isStopped()) return undefined;
    return this.#take() ?? this.#lookOut();
  }

  /** Looks for a moment. One who looks need not be woken: the next tasks of a caller who awaits each come this close. */
  #lookOut(): Uint8Array | undefined {
    let message: Uint8Array | undefined;
    move(this.#control, this.#slot, Place.Looking);
    const end = performance.now() + spin;
    do {
      for (let i = 0; i < 20 && message === undefined; i++) message = this.#take();
    } while (message === undefined && performance.now() < end);
    move(this.#control, this.#slot, Place.Nowhere);
    message ??= this.#take();
    if (message !== undefined) knock(this.#control, this.#tasks);
    return message;
  }

  /** Sleeps until there is a task; undefined when there will be none any more. */
  async #wait(): Promise<Uint8Array | undefined> {
    const message = await this.#sleep();
    if (message !== undefined) knock(this.#control, this.#tasks);
    return message;
  }

  async #sleep(): Promise<Uint8Array | undefined> {
    const door = this.#control + Control.Door;
    const parent = parentOf(own());
    const check = () => this.#tasks.length > 0 || isDead(parent);
    const wakeUp = performance.now() + NAP;
    try {
      while (!isStopped() && !isEnding()) {
        move(this.#control, this.#slot, Place.Asleep);
        heard(this.#control);
        const seen = Atomics.load(memory().words, door);
        const message = this.#take();
        if (message !== undefined) return message.slice(); // others take before our caller runs
        if (this.#tasks.closed) {
          debug("worker got sentinel -- exiting");
          return undefined;
        }
        if (isDead(parent)) {
          debug("worker got EOFError or OSError -- exiting");
          return undefined;
        }
        if (performance.now() < wakeUp) {
          park(door, seen, wakeUp, check); // which spins longer where that is of use
        } else {
          await parkAsync(door, seen, Infinity, { check });
        }
      }
      return undefined;
    } finally {
      move(this.#control, this.#slot, Place.Nowhere);
      heard(this.#control);
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
    return this.#execute(header, payload);
  }

  async #runLater(message: Uint8Array): Promise<void> {
    const header = [0, 0, 0, 0];
    let payload: unknown;
    try {
      payload = await decodeWithAsync(message, header);
    } catch (error) {
      return this.#failed(header[0]!, error);
    }
    await this.#execute(header, payload);
  }

  #execute(header: readonly number[], payload: unknown): void | Promise<void> {
    const [id, address, mode, cancel] = header as [number, number, number, number];
    let work: Prepared | undefined;
    if ((mode & withFunction) !== 0) {
      const [given, rest] = payload as [Work, unknown];
      work = prepared(given);
      payload = rest;
    } else {
      work = this.#functions.get(address);
      if (work === undefined) return this.#learn(header, payload as unknown[]);
    }
    return this.#call(id, work, mode, cancel, payload as unknown[]);
  }

  async #learn(header: readonly number[], payload: unknown[]): Promise<void> {
    const [id, address, mode, cancel] = header as [number, number, number, number];
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
    await this.#call(id, work, mode, cancel, payload);
  }

  #call(
    id: number,
    { target, work }: Prepared,
    mode: number,
    cancel: number,
    payload: unknown[],
  ): void | Promise<void> {
    const kind = mode & modes;
    if ((mode & watched) !== 0) this.#begin(id);
    // looked at after `busy` was set: who gives the call up looks at them in the other order
    if (cancel !== 0 && Atomics.load(memory().words, cancel) !== 0) {
      return this.#send([Kind.Skipped, id], null);
    }
    try {
      const result = kind === Mode.Call
        ? work(...payload)
        : kind === Mode.Keywords
        ? callWith(target, ...payload as [unknown[], Record<string, unknown>])
        : runChunk(this.#counted(work), kind, payload);
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

  /** From here on the parent may end this worker. */
  #begin(id: number): void {
    const { words } = memory();
    this.#busy = (id + 1) | 0;
    Atomics.add(words, this.#slot + Slot.Progress, 1);
    Atomics.store(words, this.#slot + Slot.Busy, this.#busy);
  }

  /** Whether the watched task still is this worker's: the parent may have decided to end it. */
  #keeps(): boolean {
    const busy = this.#busy;
    if (busy === 0) return true;
    if (Atomics.compareExchange(memory().words, this.#slot + Slot.Busy, busy, 0) !== busy) {
      return false;
    }
    this.#busy = 0;
    return true;
  }

  /** Waits for the end that the parent has decided: it has that to do yet, and nothing else is to begin. */
  async #done(): Promise<void> {
    if (this.#keeps()) return;
    while (!isStopped()) await pause(1);
    this.#busy = 0;
  }

  /** Tells, in a watched task, that the next element is begun. */
  #counted(work: Work): Work {
    if (this.#busy === 0) return work;
    const progress = this.#slot + Slot.Progress;
    return (...args) => {
      Atomics.add(memory().words, progress, 1);
      return work(...args);
    };
  }

  /** An error that is meant to end the process does; every other one is the task's result. */
  #failed(id: number, error: unknown): void {
    if (endsProcess(error)) throw error;
    this.#sendError(id, error);
  }

  /** Sends what was thrown; errors in a form that gets through. */
  #sendError(id: number, error: unknown, flag = 0): void {
    if (!(error instanceof Error)) return this.#send([Kind.Thrown | flag, id], error);
    let failure: unknown;
    try {
      failure = toFailure(error);
    } catch (reason) {
      failure = toFailure(unsent(reason, error));
    }
    this.#send([Kind.Failure | flag, id], failure);
  }

  #send(header: readonly number[], value: unknown): void {
    let message: Uint8Array;
    try {
      message = encodeWith(header, value);
    } catch (error) {
      message = encodeWith([Kind.Failure, header[1]!], toFailure(unsent(error, value)));
    }
    if (isStopped() || !this.#keeps()) return;
    this.#results.tryPut(message);
    this.#ring();
  }

  /** Tells the parent to look, if it listens. */
  #ring(): void {
    const shared = memory();
    if (Atomics.load(shared.words, this.#control + Control.Listeners) === 0) return;
    Atomics.add(shared.words, this.#control + Control.Bell, 1);
    shared.notify(this.#control + Control.Bell, Infinity);
  }
}

function unsent(reason: unknown, value: unknown): MaybeEncodingError {
  return new MaybeEncodingError(representation(reason), representation(value));
}

/** Whether an error is none of the task's, but the end of who runs it: SystemExit, KeyboardInterrupt. */
function endsProcess(error: unknown): boolean {
  return error instanceof BaseException && !(error instanceof Exception);
}

register(import.meta, { poolWorker });
