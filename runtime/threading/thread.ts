/**
 * Threads: tasks of one event loop.
 *
 *     new Thread({ target, args })     a description; nothing has happened
 *        │ start()                     its function is called, and runs until it waits for something
 *        ▼
 *     the event loop                   goes on with whoever has what it waits for (turns.ts)
 *        │
 *        ▼
 *     join(), isAlive()                an uncaught error goes to `excepthook`
 *
 * | who | ends how |
 * |---|---|
 * | a thread | with its function; the program waits for it at its end (ending.ts) |
 * | a daemon | with its function, or with the program |
 *
 * @module
 */
import { reduce } from "../codec/forms.ts";
import { AssertionError, pythonHooks, RuntimeError, TypeError } from "../errors.ts";
import { afterFork } from "../launch/hooks.ts";
import { callWith } from "../launch/call.ts";
import { onlyInterrupt } from "../launch/record.ts";
import {
  argumentsOf,
  type Given,
  initializer,
  inOrder,
  type Names,
  notInitialized,
} from "../process/options.ts";
import { become } from "../memory/me.ts";
import { running } from "./current.ts";
import { attendMainEnd } from "./ending.ts";
import { timeoutOf, type WaitOptions } from "./limits.ts";
import { MAIN_IDENT } from "./lock.ts";
import { background, beginTurn, share, turn } from "./turns.ts";
import { reportUncaught } from "./uncaught.ts";
import { Waiters } from "./waiters.ts";

/** What a thread can run: any function, sync or async. */
// deno-lint-ignore no-explicit-any -- any function
export type ThreadTarget<A extends readonly unknown[] = any[]> =
  | ((...args: A) => unknown)
  | (new (...args: A) => unknown);

/** What a thread is made of, beside its target and that one's arguments. */
export interface ThreadBasics {
  /** Must be null; it is here because Python has it. */
  group?: null | undefined;
  /** Default: `Thread-1 (target)`, counted on. */
  name?: string | null | undefined;
  /** The program does not wait for a daemon at its end; default: as the thread that makes it. */
  daemon?: boolean | null | undefined;
}

/** What a thread is made of. `A` is what its target takes; without it, the arguments are not checked. */
// deno-lint-ignore no-explicit-any -- any function
export type ThreadOptions<A extends readonly unknown[] = any[]> =
  & ThreadBasics
  & {
    /** Called in the thread. */
    target?: ThreadTarget<A> | null | undefined;
  }
  & Given<NoInfer<A>>;

/** Threads that have begun and not ended, the main one not among them. */
export const threads: Set<Thread> = new Set();

type Stage = "initial" | "started" | "stopped";

/** What the constructor gets for the main thread. */
const main = Symbol("main");

let count = 0;
let lastIdent = MAIN_IDENT;

/** The next default name: `Thread-1`. */
function newName(): string {
  return `Thread-${++count}`;
}

/** What Python calls a function; undefined for a value that has no name. */
function nameOf(target: unknown): string | undefined {
  const { functionName } = pythonHooks;
  if (functionName !== undefined) {
    // A lambda that stands in the options is called after its place there.
    return isNamedByPlace(target) ? "<lambda>" : functionName(target);
  }
  return typeof target === "function" && target.name !== "" ? target.name : undefined;
}

function isNamedByPlace(target: unknown): boolean {
  return typeof target === "function" && target.name === "target" &&
    !/^(async )?(function|class)\b/.test(Function.prototype.toString.call(target));
}

/**
 * An activity beside the others of this process. It shares all variables with them, so any function will do as its
 * target, closures too.
 *
 * A thread is a task of the event loop: it runs when it is started, until it first waits, and goes on when what it waits
 * for is there and nobody else runs. So a target that computes without waiting is done when `start` returns; what is to
 * use several cores is work for a `Process` or a `Pool`.
 *
 * https://docs.python.org/3/library/threading.html#thread-objects
 *
 * @example
 * ```ts
 * import { Thread } from "@manycore/multiprocessing/threading";
 *
 * const results: string[] = [];
 * const thread = new Thread({
 *   target: async (text: string) => {
 *     results.push(await new Response(text).text());
 *   },
 *   args: ["hello"],
 * });
 * thread.start();
 * await thread.join();
 * console.log(results); // ["hello"]
 * ```
 */
export class Thread<A extends readonly unknown[] = readonly unknown[]> {
  static readonly __module__: string = "threading";

  #name = "";
  #daemon = false;
  #target: ((...args: unknown[]) => unknown) | null = null;
  #args: readonly unknown[] = [];
  #kwargs: Record<string, unknown> = {};
  #ident: number | null = null;
  #stage: Stage = "initial";
  #complete = true;
  readonly #joiners = new Waiters();

  /** @throws {AssertionError} when `group` is not null */
  constructor(options?: ThreadOptions<A> | typeof notInitialized);
  /** As Python orders them: `new Thread(null, work, "name", [1, 2])`. */
  constructor(
    group: null | undefined,
    target?: ThreadTarget | null,
    name?: string | null,
    args?: readonly unknown[],
    kwargs?: Names,
    options?: { daemon?: boolean | null },
  );
  constructor(first?: ThreadOptions<A> | typeof notInitialized | null, ...rest: unknown[]) {
    if ((first as unknown) === main) this.#beMain();
    else if (first === notInitialized) this.#complete = false;
    else this[initializer](first, ...rest);
  }

  #beMain(): void {
    this.#name = "MainThread";
    this.#ident = MAIN_IDENT;
    this.#stage = "started";
  }

  /** What the constructor does. @internal */
  [initializer](first?: object | null, ...rest: unknown[]): void {
    const options = inOrder(first, rest);
    if (options.group !== undefined && options.group !== null) {
      throw new AssertionError("group argument must be None for now");
    }
    const target = (options.target ?? null) as ThreadTarget | null;
    if (options.name) this.#name = String(options.name);
    else {
      const targetName = target === null ? undefined : nameOf(target);
      this.#name = newName() + (targetName === undefined ? "" : ` (${targetName})`);
    }
    this.#target = target as ((...args: unknown[]) => unknown) | null;
    [this.#args, this.#kwargs] = argumentsOf(options);
    this.#daemon = options.daemon ?? currentThread().daemon;
    this.#complete = true;
  }

  /** What the thread does: calls the target. A subclass overrides it; it may be async. */
  run(): unknown {
    const [target, args, kwargs] = [this.#target, this.#args, this.#kwargs];
    // They may be large, and nobody asks for them any more.
    this.#target = null;
    this.#args = [];
    this.#kwargs = {};
    if (target === null) return;
    if (typeof target !== "function" && pythonHooks.call === undefined) {
      throw new TypeError(`Cannot call ${Deno.inspect(target)}: a thread's target is a function`);
    }
    return callWith(target, args, kwargs);
  }

  /**
   * Has the thread run, until it waits for something. Who awaits the result goes on after that, as Python does; who does
   * not, at once.
   *
   * @throws {RuntimeError} when it was started before
   */
  start(): Promise<void> {
    if (!this.#complete) throw new RuntimeError("thread.__init__() not called");
    if (this.#stage !== "initial") throw new RuntimeError("threads can only be started once");
    attendMainEnd();
    share();
    this.#stage = "started";
    this.#ident = lastIdent += 0x1000;
    threads.add(this as unknown as Thread);
    beginTurn();
    running.run(this as unknown as Thread, () => this.#live());
    return this.#isOver ? Promise.resolve() : turn();
  }

  get #isOver(): boolean {
    return this.#stage === "stopped";
  }

  #live(): void {
    let work: unknown;
    try {
      work = this.run();
    } catch (error) {
      return this.#end(error);
    }
    if (!isThenable(work)) return this.#end();
    work.then(() => this.#end(), (error) => this.#end(error));
  }

  #end(...errors: [] | [unknown]): void {
    if (errors.length === 1) {
      running.run(this as unknown as Thread, () => reportUncaught(this, errors[0]));
    }
    this.#stage = "stopped";
    threads.delete(this as unknown as Thread);
    this.#joiners.wakeAll();
  }

  /**
   * Waits for the end of the thread.
   *
   * @param timeout seconds, or options; without it, without end. After it, `isAlive()` tells whether the thread has ended
   * @throws {RuntimeError} before its start, and when it would wait for itself
   */
  async join(timeout?: number | null | WaitOptions): Promise<void> {
    this.#checkJoin();
    const { deadline, signal } = timeoutOf(timeout);
    if (!this.#isOver) await this.#joiners.wait(deadline, signal);
  }

  /**
   * {@linkcode join}, where nothing can be awaited.
   *
   * @throws {RuntimeError} also when it has not ended: it cannot go on while this thread blocks
   */
  joinSync(_timeout?: number | null | WaitOptions): void {
    this.#checkJoin();
    if (this.#isOver) return;
    throw new RuntimeError(
      `Cannot wait for ${this} here: it cannot go on while this thread blocks. Await join() instead`,
    );
  }

  #checkJoin(): void {
    if (!this.#complete) throw new RuntimeError("Thread.__init__() not called");
    if (this.#stage === "initial") {
      throw new RuntimeError("cannot join thread before it is started");
    }
    if (this === currentThread() as unknown) throw new RuntimeError("cannot join current thread");
  }

  /** Whether it was started and has not ended. */
  isAlive(): boolean {
    this.#check();
    return this.#stage === "started";
  }

  #check(): void {
    if (!this.#complete) throw new AssertionError("Thread.__init__() not called");
  }

  /** A name, for people. */
  get name(): string {
    this.#check();
    return this.#name;
  }

  set name(name: string) {
    this.#check();
    this.#name = String(name);
  }

  /** Whether the program does not wait for it; to be set before the start. */
  get daemon(): boolean {
    this.#check();
    return this.#daemon;
  }

  set daemon(daemon: boolean) {
    if (!this.#complete) throw new RuntimeError("Thread.__init__() not called");
    if (this.#stage !== "initial") {
      throw new RuntimeError("cannot set daemon status of active thread");
    }
    this.#daemon = Boolean(daemon);
  }

  /** Its number in this process; null before the start. */
  get ident(): number | null {
    this.#check();
    return this.#ident;
  }

  /** Its number in the system, which tasks of one event loop have not got: made from the process's; null before the start. */
  get nativeId(): number | null {
    this.#check();
    return this.#ident === null ? null : Deno.pid + (this.#ident - MAIN_IDENT) / 0x1000;
  }

  /** `name`. */
  getName(): string {
    return this.name;
  }

  /** Sets `name`. */
  setName(name: string): void {
    this.name = name;
  }

  /** `daemon`. */
  isDaemon(): boolean {
    return this.daemon;
  }

  /** Sets `daemon`. */
  setDaemon(daemonic: boolean): void {
    this.daemon = daemonic;
  }

  /** It stays in its process. */
  [reduce](): never {
    throw new TypeError("cannot pickle '_thread._ThreadHandle' object");
  }

  /** As Python shows it: `<Thread(Thread-1 (f), started 140…)>`. */
  toString(): string {
    if (!this.#complete) throw new AssertionError("Thread.__init__() was not called");
    const name = this === mainThread() as unknown ? "_MainThread" : this.constructor.name;
    const daemon = this.#daemon ? " daemon" : "";
    const ident = this.#ident === null ? "" : ` ${this.#ident}`;
    return `<${name}(${this.#name}, ${this.#stage}${daemon}${ident})>`;
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === "function";
}

let theMain: Thread | undefined;

/** The thread that the program began with. https://docs.python.org/3/library/threading.html#threading.main_thread */
export function mainThread(): Thread {
  return theMain ??= Reflect.construct(Thread, [main]) as Thread;
}

/** The thread that calls this. https://docs.python.org/3/library/threading.html#threading.current_thread */
export function currentThread(): Thread {
  return running.getStore() ?? mainThread();
}

/** The threads that run, the main one first. https://docs.python.org/3/library/threading.html#threading.enumerate */
export function enumerate(): Thread[] {
  return [mainThread(), ...threads];
}

/** How many threads run. https://docs.python.org/3/library/threading.html#threading.active_count */
export function activeCount(): number {
  return threads.size + 1;
}

/** The number of the thread that calls this. https://docs.python.org/3/library/threading.html#threading.get_ident */
export function getIdent(): number {
  return currentThread().ident!;
}

/** The system's number of the thread that calls this. https://docs.python.org/3/library/threading.html#threading.get_native_id */
export function getNativeId(): number {
  return currentThread().nativeId!;
}

// Ctrl-C is for the main thread.
onlyInterrupt(() => running.getStore() === undefined);

// What belongs to a thread among those of this process, a process's RLock for example, is told by this.
become({ task: () => running.getStore() ?? null });

// Log records tell their thread.
pythonHooks.thread = () => ({ ident: getIdent(), name: currentThread().name });

background.isHere = () => running.getStore()?.daemon === true;

// A process that was forked has the thread that forked it, and no other.
afterFork(() => threads.clear());
