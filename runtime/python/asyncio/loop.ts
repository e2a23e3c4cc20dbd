/**
 * The event loop. https://docs.python.org/3/library/asyncio-eventloop.html
 *
 * ```text
 *   once:  wait until something is ready  ->  timers that are due become ready  ->  call all that is ready now, in order
 * ```
 *
 * A call is done when its function has returned, and where that is a plain function that blocks, when it has its result:
 * nothing else runs meanwhile, as in CPython. The step of a task is done when its coroutine waits for something, or ends.
 *
 * @module
 */
import { attendEnd } from "../../process/ending.ts";
import { atExit, printError } from "../../launch/hooks.ts";
import { onInterrupt } from "../../launch/record.ts";
import { me } from "../../memory/me.ts";
import { letGo, stayAlive } from "../../memory/park.ts";
import { type Context, copyContext } from "../contextvars.ts";
import {
  Coroutine,
  coroutineFunctions,
  isCoroutineFunction,
  reportIdle,
} from "../coroutines/coroutine.ts";
import { withinFrame } from "../coroutines/frames.ts";
import { call, invoke } from "../dispatch.ts";
import { KeyboardInterrupt, RuntimeError, SystemExit, TypeError } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { asyncItems } from "../operators/iteration.ts";
import { generatorMethod } from "../generators.ts";
import { truth } from "../operators/truth.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { formatException } from "../traceback_text.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { FrozenSet } from "../values/set.ts";
import { executed } from "./executor.ts";
import { Future } from "./future.ts";
import { Handle, TimerHandle, Timers } from "./handles.ts";
import { maker, runningLoop } from "./running.ts";
import { LoopSignals } from "./signals.ts";
import type { Task } from "./task.ts";

/** The longest sleep between two looks at whether this process has been told to stop, in milliseconds. */
const SLICE = 100;
/** How long calls may follow each other before the world outside gets its turn, in milliseconds. */
const PATIENCE = 2;

/** Makes tasks and finishes what loops leave behind: set by the modules that do so. */
export const tasks: {
  create?: (loop: EventLoop, coro: unknown, options: TaskOptions) => Task<unknown>;
  ensure?: (loop: EventLoop, value: unknown) => Future<unknown>;
} = {};

/** Opens connections whose ends are protocols: set by the module that does so. */
export const endpoints: {
  connect?: (loop: EventLoop, factory: unknown, host: unknown, port: unknown) => Promise<unknown>;
  connectUnix?: (loop: EventLoop, factory: unknown, path: unknown) => Promise<unknown>;
  serve?: (
    loop: EventLoop,
    factory: unknown,
    host: unknown,
    port: unknown,
    starts: boolean,
  ) => unknown;
  serveUnix?: (loop: EventLoop, factory: unknown, path: unknown, starts: boolean) => unknown;
  messages?: (
    loop: EventLoop,
    factory: unknown,
    local: unknown,
    remote: unknown,
  ) => Promise<unknown>;
} = {};

/** Whether a server that is made so takes connections at once. */
function starts(given: readonly unknown[]): boolean {
  const last = given.at(-1);
  return !isKeywords(last) || truth(last.startServing ?? true);
}

/** How a task is made. */
export interface TaskOptions {
  readonly name?: string | null;
  readonly context?: Context | null;
  readonly eagerStart?: boolean | null;
}

/** Runs tasks and callbacks, one step at a time. */
export class EventLoop {
  static readonly __module__: string = "asyncio.unix_events";
  static readonly __name__: string = "_UnixSelectorEventLoop";
  /** Tasks that are not done. */
  readonly tasks: Set<Task<unknown>> = new Set();
  /** Futures whose exception nobody has asked for. */
  readonly unread: Set<Future<unknown>> = new Set();
  /** Asynchronous generators that are not at their end. */
  readonly generators: Set<AsyncGenerator<unknown, unknown, unknown>> = new Set();
  /** The task whose step runs. */
  current: Task<unknown> | null = null;
  /** What Ctrl-C does; undefined: it raises. */
  interrupted: (() => void) | undefined;
  #ready: Handle[] = [];
  readonly #timers = new Timers();
  #order = 0;
  #isRunning = false;
  #isStopping = false;
  #isClosed = false;
  #wake: (() => void) | undefined;
  #lastTurn = 0;
  #debug = false;
  #handler: unknown = null;
  #factory: unknown = null;
  readonly #signals = new LoopSignals();

  constructor() {
    attendEnd();
    atExit(() => this.reportUnread());
  }

  /** The loop's clock, in seconds. */
  time(): number {
    return performance.now() / 1000;
  }

  /** Has a function called in the next turn. */
  callSoon(callback: unknown, ...args: unknown[]): Handle {
    this.#check();
    const context = this.#contextOf(args);
    if (isCoroutineFunction(callback)) {
      throw new TypeError("coroutines cannot be used with call_soon()");
    }
    const handle = new Handle(callback, args, context);
    this.#ready.push(handle);
    this.#wake?.();
    return handle;
  }

  /** The same, from elsewhere. */
  callSoonThreadsafe(callback: unknown, ...args: unknown[]): Handle {
    return this.callSoon(callback, ...args);
  }

  /** Has a function called after some seconds. */
  callLater(delay: unknown, callback: unknown, ...args: unknown[]): TimerHandle {
    if (delay === null || delay === undefined) throw new TypeError("delay must not be None");
    return this.callAt(this.time() + Number(delay), callback, ...args);
  }

  /** Has a function called at a time of the loop's clock. */
  callAt(when: unknown, callback: unknown, ...args: unknown[]): TimerHandle {
    if (when === null || when === undefined) throw new TypeError("when cannot be None");
    this.#check();
    const context = this.#contextOf(args);
    const handle = new TimerHandle(Number(when), this.#order++, callback, args, context);
    this.#timers.add(handle);
    this.#wake?.();
    return handle;
  }

  #contextOf(args: unknown[]): Context {
    const named = isKeywords(args.at(-1)) ? args.pop() as { context?: Context | null } : {};
    return named.context ?? copyContext();
  }

  #check(): void {
    if (this.#isClosed) throw new RuntimeError("Event loop is closed");
  }

  /** A future of this loop. */
  createFuture(): Future {
    return new Future({ loop: this });
  }

  /** A task that runs a coroutine. */
  createTask(coro: unknown, options: TaskOptions = {}): Task<unknown> {
    this.#check();
    if (this.#factory !== null) {
      return call(this.#factory, [this, coro], { ...options }) as Task<unknown>;
    }
    return tasks.create!(this, coro, options);
  }

  /** Sets what makes tasks. */
  setTaskFactory(factory: unknown): void {
    this.#factory = factory;
  }

  /** What makes tasks, or null. */
  getTaskFactory(): unknown {
    return this.#factory;
  }

  /** Whether it runs. */
  isRunning(): boolean {
    return this.#isRunning;
  }

  /** Whether it was closed. */
  isClosed(): boolean {
    return this.#isClosed;
  }

  /** Lets it end after this turn. */
  stop(): void {
    this.#isStopping = true;
  }

  /** Closes it: nothing can be run any more. */
  close(): void {
    if (this.#isRunning) throw new RuntimeError("Cannot close a running event loop");
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#ready = [];
    this.#timers.clear();
    this.#signals.clear();
    reportIdle(this);
    this.reportUnread();
  }

  /** Whether it checks more. */
  getDebug(): boolean {
    return this.#debug;
  }

  /** Has it check more. */
  setDebug(enabled: boolean): void {
    this.#debug = enabled;
  }

  /** Runs until `stop` is called. */
  async runForever(): Promise<void> {
    this.#check();
    if (this.#isRunning) throw new RuntimeError("This event loop is already running");
    if (runningLoop()) {
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    }
    this.#isRunning = true;
    try {
      do {
        await this.#once();
      } while (!this.#isStopping);
    } finally {
      this.#isStopping = false;
      this.#isRunning = false;
    }
  }

  /** Runs until a future has its result, or a coroutine, as a task, has come to its end. */
  async runUntilComplete(future: unknown): Promise<unknown> {
    this.#check();
    if (this.#isRunning) throw new RuntimeError("This event loop is already running");
    if (runningLoop()) {
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    }
    const isNew = !(future instanceof Future);
    const task = tasks.ensure!(this, future);
    const stop = (_done: unknown) => this.stop();
    task.addDoneCallback(stop);
    try {
      await this.runForever();
    } catch (error) {
      if (isNew && task.done() && !task.cancelled()) task.exception();
      throw error;
    } finally {
      task.removeDoneCallback(stop);
    }
    if (!task.done()) throw new RuntimeError("Event loop stopped before Future completed.");
    return task.result();
  }

  async #once(): Promise<void> {
    if (this.#ready.length === 0 && !this.#isStopping) {
      const first = this.#timers.first;
      const wait = first ? (first.when() - this.time()) * 1000 : Infinity;
      if (wait > 0) await this.#idle(wait);
    } else if (performance.now() - this.#lastTurn > PATIENCE) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#lastTurn = performance.now();
    }
    const now = this.time();
    for (let first = this.#timers.first; first && first.when() <= now; first = this.#timers.first) {
      this.#ready.push(this.#timers.take()!);
    }
    const ready = this.#ready;
    this.#ready = [];
    for (const [at, handle] of ready.entries()) {
      if (handle.cancelled()) continue;
      try {
        await this.#run(handle);
      } catch (error) {
        // What is left of this turn comes first in the next one.
        this.#ready = [...ready.slice(at + 1), ...this.#ready];
        throw error;
      }
    }
  }

  async #run(handle: Handle): Promise<void> {
    const frame = { loop: this, driver: null, context: handle.context };
    try {
      const result = withinFrame(frame, () => invoke(handle.callback, ...handle.args));
      if (result instanceof Promise) await result;
    } catch (error) {
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      this.callExceptionHandler(
        new Dict<unknown, unknown>([
          ["message", `Exception in callback ${repr(handle.callback)}`],
          ["exception", error],
          ["handle", handle],
        ]),
      );
    }
  }

  /** Sleeps until something is to be done, or for so many milliseconds. */
  async #idle(wait: number): Promise<void> {
    const end = performance.now() + wait;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const tick = () => {
      try {
        me.check();
      } catch (error) {
        return reject(error);
      }
      const left = end - performance.now();
      if (left > 0) timer = setTimeout(tick, Math.min(SLICE, left));
      else resolve();
    };
    let timer = setTimeout(tick, Math.min(SLICE, wait));
    const takeBack = onInterrupt((error) => {
      if (!this.interrupted) return reject(error);
      this.interrupted();
      resolve();
    });
    stayAlive();
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      takeBack();
      letGo();
      this.#wake = undefined;
      this.#lastTurn = performance.now();
    }
  }

  /** Runs a function in a thread or by an executor; the future gives what it returns. */
  runInExecutor(executor: unknown, func: unknown, ...args: unknown[]): Future {
    this.#check();
    return executed(this, executor, func, args);
  }

  /** The executor of functions that are given to none is the loop's own. */
  setDefaultExecutor(_executor: unknown): void {}

  /** Waits for the functions that were given to threads. */
  async shutdownDefaultExecutor(_timeout?: unknown): Promise<void> {
    while (this.pending.size > 0) await Promise.race(this.pending);
  }

  /** Functions that run in threads. */
  readonly pending: Set<Promise<unknown>> = new Set();

  /** Connects to a server. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.create_connection */
  async createConnection(protocolFactory: unknown, host: unknown, port: unknown): Promise<unknown> {
    return await endpoints.connect!(this, protocolFactory, host, port);
  }

  /** Connects to a server of this machine. */
  async createUnixConnection(protocolFactory: unknown, path: unknown): Promise<unknown> {
    return await endpoints.connectUnix!(this, protocolFactory, path);
  }

  /** Listens at a port. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.create_server */
  // deno-lint-ignore require-await
  async createServer(protocolFactory: unknown, ...given: unknown[]): Promise<unknown> {
    const { host = null, port = null } = options<{ host: unknown; port: unknown }>(
      ["host", "port"],
      ...given,
    );
    return endpoints.serve!(this, protocolFactory, host, port, starts(given));
  }

  /** Listens at a path, for this machine. */
  // deno-lint-ignore require-await
  async createUnixServer(protocolFactory: unknown, ...given: unknown[]): Promise<unknown> {
    const { path = null } = options<{ path: unknown }>(["path"], ...given);
    return endpoints.serveUnix!(this, protocolFactory, path, starts(given));
  }

  /** A socket of messages. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.create_datagram_endpoint */
  async createDatagramEndpoint(protocolFactory: unknown, ...given: unknown[]): Promise<unknown> {
    const { localAddr = null, remoteAddr = null } = options<
      { localAddr: unknown; remoteAddr: unknown }
    >(["localAddr", "remoteAddr"], ...given);
    return await endpoints.messages!(this, protocolFactory, localAddr, remoteAddr);
  }

  /** Closes the asynchronous generators that are not at their end. */
  async shutdownAsyncgens(): Promise<void> {
    const left = [...this.generators].reverse();
    this.generators.clear();
    for (const generator of left) await close(generator);
  }

  /** Sets what is called with errors that nobody handles; null for their being printed. */
  setExceptionHandler(handler: unknown): void {
    this.#handler = handler;
  }

  /**
   * Has a function called whenever a signal comes.
   *
   * @throws {ValueError} for a number that no signal has
   * @throws {RuntimeError} for a signal that cannot be caught
   */
  addSignalHandler(sig: unknown, callback: unknown, ...args: unknown[]): void {
    this.#signals.add(sig, callback, () => void this.callSoon(callback, ...args));
  }

  /** Gives a signal its usual effect again; whether the loop handled it. */
  removeSignalHandler(sig: unknown): boolean {
    return this.#signals.remove(sig);
  }

  /** What is called with errors that nobody handles, or null. */
  getExceptionHandler(): unknown {
    return this.#handler;
  }

  /** Prints an error that nobody handles. */
  defaultExceptionHandler(context: Dict<unknown, unknown>): void {
    const message = context.get("message") ?? "Unhandled exception in event loop";
    const lines = [String(message)];
    for (const key of [...context.keys()].map(String).sort()) {
      if (key !== "message" && key !== "exception") lines.push(`${key}: ${repr(context.get(key))}`);
    }
    const error = context.get("exception");
    if (error !== undefined && error !== null) lines.push(formatException(error));
    printError(lines.join("\n"));
  }

  /** Hands an error that nobody handles to the handler, or prints it. */
  callExceptionHandler(context: Dict<unknown, unknown>): void {
    if (this.#handler === null || this.#handler === undefined) {
      return this.defaultExceptionHandler(context);
    }
    invoke(this.#handler, this, context);
  }

  /** Tells of exceptions that nobody has asked for. */
  reportUnread(): void {
    for (const future of this.unread) {
      const kind = repr(future).startsWith("<Task") ? "Task" : "Future";
      const error = exception(future.exception());
      this.callExceptionHandler(
        new Dict<unknown, unknown>([
          ["message", `${kind} exception was never retrieved`],
          ["exception", error],
          ["future", future],
        ]),
      );
    }
    this.unread.clear();
  }

  /** The tasks that are not done. */
  allTasks(): FrozenSet<Task<unknown>> {
    return new FrozenSet(this.tasks);
  }

  /** As CPython shows it. */
  __repr__(): string {
    const is = (value: boolean) => value ? "True" : "False";
    return `<_UnixSelectorEventLoop running=${is(this.#isRunning)} ` +
      `closed=${is(this.#isClosed)} debug=${is(this.#debug)}>`;
  }
}

coroutineFunctions(
  EventLoop.prototype.createConnection,
  EventLoop.prototype.createUnixConnection,
  EventLoop.prototype.createServer,
  EventLoop.prototype.createUnixServer,
  EventLoop.prototype.createDatagramEndpoint,
);

maker.make = () => new EventLoop();
asyncItems.left = (generator, isOpen) => {
  const loop = runningLoop();
  if (!loop) return;
  loop.generators.add(generator);
  if (isOpen) return;
  const closing = () => {
    loop.generators.delete(generator);
    return close(generator);
  };
  loop.callSoon(() => void loop.createTask(new Coroutine(closing, "aclose")));
};
asyncItems.ended = (generator) => void runningLoop()?.generators.delete(generator);

async function close(generator: AsyncGenerator<unknown, unknown, unknown>): Promise<void> {
  await (generatorMethod(generator, "aclose")!(generator) as Coroutine).start();
}
