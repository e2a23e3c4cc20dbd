/**
 * Locks and the like in a manager's server: Python's `threading` for callers that are processes.
 *
 * Each call names its caller, which is the owner of what it takes. A caller that has ended gives everything back: who
 * waits for its lock gets an {@linkcode OwnerDiedError}, once, and may take it then.
 *
 * @module
 */
import { BrokenBarrierError, RuntimeError, TypeError, ValueError } from "../errors.ts";
import { ownerDied } from "../synchronize/holdable.ts";

/** Who calls: a thread of a process, or a connection. */
export interface Caller {
  /** Its name, for messages. */
  describe(): string;
  /** Whether it has ended. */
  isGone(): boolean;
  /** What is to be done when that is noticed. */
  readonly whenGone: Set<() => void>;
}

type Named = Record<string, unknown> | undefined;

/** What a call gives by position or by name. */
function given(args: readonly unknown[], named: Named, ...names: string[]): unknown[] {
  const all = [...args];
  for (const [name, value] of Object.entries(named ?? {})) {
    const place = names.indexOf(name);
    if (place < 0) throw new TypeError(`unexpected keyword argument '${name}'`);
    all[place] = value;
  }
  return all;
}

function secondsOf(value: unknown): number {
  return value === null || value === undefined ? Infinity : Number(value);
}

interface Waiter {
  readonly caller: Caller;
  end(result: boolean | Error): void;
}

/** Callers that wait, in the order in which they came. */
class Line {
  readonly #waiting = new Set<Waiter>();

  get length(): number {
    return this.#waiting.size;
  }

  /** Waits to be called; false when the time was over first. */
  wait(caller: Caller, seconds: number): Promise<boolean> {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    const leave = () => waiter.end(false);
    const timer = seconds === Infinity ? undefined : setTimeout(leave, Math.max(0, seconds) * 1000);
    const waiter: Waiter = {
      caller,
      end: (result) => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        caller.whenGone.delete(leave);
        if (result instanceof Error) reject(result);
        else resolve(result);
      },
    };
    caller.whenGone.add(leave);
    this.#waiting.add(waiter);
    return promise;
  }

  /** Who has waited longest and is still there. */
  first(): Waiter | undefined {
    for (const waiter of this.#waiting) {
      if (!waiter.caller.isGone()) return waiter;
    }
    return undefined;
  }

  /** Calls so many; returns how many there were. */
  call(count: number): number {
    let called = 0;
    for (const waiter of [...this.#waiting]) {
      if (called >= count) break;
      waiter.end(true);
      called++;
    }
    return called;
  }
}

let places = 0;

/** What the primitives have in common. */
export abstract class Primitive {
  readonly #place = `0x${(0x7f00_4000_0000 + places++ * 0x80).toString(16)}`;

  /** What Python's repr ends with. */
  protected get place(): string {
    return this.#place;
  }

  /** Calls a method on behalf of somebody. */
  abstract invoke(caller: Caller, method: string, args: readonly unknown[], named: Named): unknown;

  /** As Python's repr. */
  abstract __repr__(): string;
}

function unknownMethod(of: Primitive, method: string): TypeError {
  return new TypeError(`'${of.constructor.name}' object has no method '${method}'`);
}

/** `threading.Lock`, and with `reentrant` `threading.RLock`. */
export class ServedLock extends Primitive {
  readonly #reentrant: boolean;
  readonly #line = new Line();
  #owner: Caller | undefined;
  #count = 0;
  /** A holder that has died, until somebody was told. */
  #died: string | undefined;
  readonly #whenOwnerGone = () => this.#bury();

  constructor(reentrant: boolean) {
    super();
    this.#reentrant = reentrant;
  }

  /** Whether it is that caller's. */
  isOf(caller: Caller): boolean {
    return this.#owner !== undefined && (this.#owner === caller || !this.#reentrant);
  }

  invoke(caller: Caller, method: string, args: readonly unknown[], named: Named): unknown {
    const [first, timeout] = given(args, named, "blocking", "timeout");
    switch (method) {
      case "acquire":
      case "__enter__":
        return this.acquire(caller, (first ?? true) !== false, secondsOf(timeout));
      case "release":
      case "__exit__":
        return this.release(caller);
      case "locked":
        return this.#owner !== undefined;
    }
    throw unknownMethod(this, method);
  }

  acquire(caller: Caller, blocking: boolean, seconds: number): boolean | Promise<boolean> {
    if (this.#owner?.isGone()) this.#bury();
    if (this.#died !== undefined) throw this.#obituary();
    if (this.#owner === caller && this.#reentrant) {
      this.#count++;
      return true;
    }
    if (this.#owner === undefined && this.#line.length === 0) {
      this.#give(caller);
      return true;
    }
    if (!blocking) return false;
    return this.#line.wait(caller, seconds < 0 ? Infinity : seconds);
  }

  release(caller: Caller): null {
    if (this.#owner === undefined || this.#reentrant && this.#owner !== caller) {
      throw new RuntimeError(
        this.#reentrant ? "cannot release un-acquired lock" : "release unlocked lock",
      );
    }
    if (--this.#count > 0) return null;
    this.#free();
    return null;
  }

  /** Gives it up wholly; returns how often it was held. */
  giveUp(): number {
    const count = this.#count;
    this.#free();
    return count;
  }

  /** Takes it back as often as it was held. */
  async takeBack(caller: Caller, count: number): Promise<void> {
    await this.acquire(caller, true, Infinity);
    this.#count = count;
  }

  #give(caller: Caller): void {
    this.#owner = caller;
    this.#count = 1;
    caller.whenGone.add(this.#whenOwnerGone);
  }

  #free(): void {
    this.#owner?.whenGone.delete(this.#whenOwnerGone);
    this.#owner = undefined;
    this.#count = 0;
    const next = this.#line.first();
    if (next === undefined) return;
    if (this.#died !== undefined) return next.end(this.#obituary());
    this.#give(next.caller);
    next.end(true);
  }

  /** Its holder has ended: the next one is told. */
  #bury(): void {
    if (this.#owner === undefined) return;
    this.#died = this.#owner.describe();
    this.#free();
  }

  #obituary(): Error {
    const name = this.#died!;
    this.#died = undefined;
    const kind = this.#reentrant ? "RLock" : "Lock";
    return ownerDied(
      name,
      `Cannot take a ${kind}: ${name} ended while it held it. ` +
        "It is free again; what it guards may be half-done",
    );
  }

  __repr__(): string {
    const state = this.#owner === undefined ? "unlocked" : "locked";
    return this.#reentrant
      ? `<${state} _thread.RLock object owner=0 count=${this.#count} at ${this.place}>`
      : `<${state} _thread.lock object at ${this.place}>`;
  }
}

/** `threading.Semaphore`, and with a bound `threading.BoundedSemaphore`. */
export class ServedSemaphore extends Primitive {
  readonly #line = new Line();
  readonly #bound: number;
  #value: number;

  constructor(value: number, isBounded: boolean) {
    super();
    if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
    this.#value = value;
    this.#bound = isBounded ? value : Infinity;
  }

  invoke(caller: Caller, method: string, args: readonly unknown[], named: Named): unknown {
    switch (method) {
      case "acquire":
      case "__enter__": {
        const [first, timeout] = given(args, named, "blocking", "timeout");
        if (this.#value > 0) {
          this.#value--;
          return true;
        }
        return (first ?? true) !== false && this.#line.wait(caller, secondsOf(timeout));
      }
      case "release":
      case "__exit__": {
        const [count = 1] = method === "__exit__" ? [] : given(args, named, "n");
        return this.#release(Number(count));
      }
    }
    throw unknownMethod(this, method);
  }

  #release(count: number): null {
    if (count < 1) throw new ValueError("n must be one or more");
    if (this.#value + count > this.#bound) {
      throw new ValueError("Semaphore released too many times");
    }
    for (; count > 0; count--) {
      const next = this.#line.first();
      if (next === undefined) this.#value++;
      else next.end(true);
    }
    return null;
  }

  __repr__(): string {
    if (this.#bound === Infinity) {
      return `<threading.Semaphore at ${this.place}: value=${this.#value}>`;
    }
    return `<threading.BoundedSemaphore at ${this.place}: value=${this.#value}/${this.#bound}>`;
  }
}

/** `threading.Event`. */
export class ServedEvent extends Primitive {
  readonly #line = new Line();
  #isSet = false;

  invoke(caller: Caller, method: string, args: readonly unknown[], named: Named): unknown {
    switch (method) {
      case "is_set":
        return this.#isSet;
      case "set":
        this.#isSet = true;
        this.#line.call(Infinity);
        return null;
      case "clear":
        this.#isSet = false;
        return null;
      case "wait":
        return this.#isSet || this.#line.wait(caller, secondsOf(given(args, named, "timeout")[0]));
    }
    throw unknownMethod(this, method);
  }

  __repr__(): string {
    return `<threading.Event at ${this.place}: ${this.#isSet ? "set" : "unset"}>`;
  }
}

/** `threading.Condition`. */
export class ServedCondition extends Primitive {
  readonly #lock: ServedLock;
  readonly #line = new Line();

  constructor(lock: ServedLock = new ServedLock(true)) {
    super();
    this.#lock = lock;
  }

  invoke(caller: Caller, method: string, args: readonly unknown[], named: Named): unknown {
    switch (method) {
      case "wait":
        return this.#wait(caller, secondsOf(given(args, named, "timeout")[0]));
      case "notify":
        return this.#notify(caller, Number(given(args, named, "n")[0] ?? 1));
      case "notify_all":
        return this.#notify(caller, Infinity);
    }
    return this.#lock.invoke(caller, method, args, named);
  }

  async #wait(caller: Caller, seconds: number): Promise<boolean> {
    if (!this.#lock.isOf(caller)) throw new RuntimeError("cannot wait on un-acquired lock");
    const waited = this.#line.wait(caller, seconds);
    const count = this.#lock.giveUp();
    const result = await waited;
    if (!caller.isGone()) await this.#lock.takeBack(caller, count);
    return result;
  }

  #notify(caller: Caller, count: number): null {
    if (!this.#lock.isOf(caller)) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#line.call(count);
    return null;
  }

  __repr__(): string {
    return `<Condition(${this.#lock.__repr__()}, ${this.#line.length})>`;
  }
}

/** `threading.Barrier`. */
export class ServedBarrier extends Primitive {
  readonly #parties: number;
  readonly #action: (() => unknown) | null;
  readonly #timeout: number;
  #line = new Line();
  #broken = false;

  constructor(parties: number, action: (() => unknown) | null, timeout: number) {
    super();
    if (parties < 1) throw new ValueError("parties must be >= 1");
    [this.#parties, this.#action, this.#timeout] = [parties, action, timeout];
  }

  invoke(caller: Caller, method: string, args: readonly unknown[], named: Named): unknown {
    switch (method) {
      case "wait": {
        const [timeout] = given(args, named, "timeout");
        const limit = timeout === null || timeout === undefined ? this.#timeout : Number(timeout);
        return this.#wait(caller, limit);
      }
      case "abort":
        this.#break();
        return null;
      case "reset":
        this.#break();
        this.#broken = false;
        return null;
      case "__getattribute__":
        return this.#attribute(args[0]);
    }
    throw unknownMethod(this, method);
  }

  #attribute(name: unknown): unknown {
    if (name === "parties") return this.#parties;
    if (name === "n_waiting") return this.#line.length;
    if (name === "broken") return this.#broken;
    throw new TypeError(`'Barrier' object has no attribute '${name}'`);
  }

  #break(): void {
    this.#broken = true;
    const line = this.#line;
    this.#line = new Line();
    for (let waiter; (waiter = line.first()) !== undefined;) {
      waiter.end(new BrokenBarrierError());
    }
  }

  async #wait(caller: Caller, seconds: number): Promise<number> {
    if (this.#broken) throw new BrokenBarrierError();
    const line = this.#line;
    const place = line.length;
    if (place + 1 < this.#parties) {
      if (await line.wait(caller, seconds)) return place;
      if (this.#line === line) this.#break();
      throw new BrokenBarrierError();
    }
    try {
      if (this.#action !== null) await this.#action();
    } catch (error) {
      this.#break();
      throw error;
    }
    this.#line = new Line();
    line.call(Infinity);
    return place;
  }

  __repr__(): string {
    if (this.#broken) return `<threading.Barrier at ${this.place}: broken>`;
    return `<threading.Barrier at ${this.place}: waiters=${this.#line.length}/${this.#parties}, status='filling'>`;
  }
}
