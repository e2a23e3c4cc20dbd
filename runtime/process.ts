/**
 * Processes: `Process`, and who runs.
 *
 *     new Process({ target, args })          a description; nothing has happened
 *        │ start()                           a record in shared memory, and this object encoded for the child
 *        ▼
 *     child decodes it, calls its run()      the parent's object watches the record
 *        │
 *        ▼
 *     join(), exitcode                       read from the record
 *
 * https://docs.python.org/3/library/multiprocessing.html#process-and-exceptions
 *
 * @module
 */

import { registerForm } from "./codec/forms.ts";
import { isBirth } from "./codec/nested.ts";
import { register } from "./codec/references.ts";
import { AssertionError, AttributeError, pythonHooks, RuntimeError, ValueError } from "./errors.ts";
import { encodeBirth, homesOf } from "./launch/birth.ts";
import type { EncodedBirth, Task } from "./launch/born.ts";
import { callWith } from "./launch/call.ts";
import type { Birth, Child, StartMethod } from "./launch/launcher.ts";
import type { Permissions } from "./launch/spawn/permissions.ts";
import { inheritMethod, inherits, launcherOf, methodInUse } from "./launch/methods.ts";
import { idle, setRehearsal } from "./launch/rehearsal.ts";
import {
  exitCodeOf,
  isDaemon,
  mainId,
  nameOf,
  newRecord,
  own,
  parentOf,
  pidOf,
  pidWord,
  State,
  stateOf,
  stateWord,
} from "./launch/record.ts";
import { births } from "./launch/told.ts";
import { me } from "./memory/me.ts";
import { deadlineOf, park } from "./memory/park.ts";
import "./process/children.ts";
import { untilEnd, untilEndSync, untilGoneSync, waitOptions } from "./process/end.ts";
import { attendEnd } from "./process/ending.ts";
import { currentProcess, family, forgetEnded, refuseWhileLoading } from "./process/family.ts";
import {
  argumentsOf,
  asFunction,
  initializer,
  inOrder,
  type Names,
  notInitialized,
  type ProcessOptions,
  type Target,
  type WaitOptions,
} from "./process/options.ts";
import { processText, type Shown } from "./process/text.ts";
import { logging, takeOver } from "./util.ts";

export {
  activeChildren,
  cpuCount,
  currentPid,
  currentProcess,
  parentPid,
  parentProcess,
} from "./process/family.ts";
export {
  type Given,
  type Names,
  notInitialized,
  type ProcessBasics,
  type ProcessOptions,
  type Target,
  type WaitOptions,
} from "./process/options.ts";
export { ParentProcess } from "./process/parent.ts";

/** What the constructor gets when a child makes its copy. */
const revived = Symbol("revived");

interface Travelling {
  readonly name: string;
  readonly identity: readonly number[];
  readonly daemon: boolean;
  readonly authkey: Uint8Array;
  readonly target: ((...args: unknown[]) => unknown) | null;
  readonly args: readonly unknown[];
  readonly kwargs: Record<string, unknown>;
  readonly parent: number;
  /** Its id, where it is another than the one that is being started. */
  readonly id: number | null;
}

let sending: Process | undefined;

// Assigned in Process's static block, which alone can reach its private fields.
let makeChild: (birth: Birth) => Process;
/** The id of a process's record; 0 before its start. */
export let recordOf: (process: Process) => number;

/**
 * An activity that runs in a process of its own.
 *
 * The target, or a subclass, must be exported by its module: the child imports that module and finds it by name.
 * A subclass overrides `run()`, which may be async; its instance travels with its own fields.
 *
 * @example
 * ```ts
 * import { Process } from "@manycore/multiprocessing";
 *
 * export function greet(name: string): void {
 *   console.log(`hello ${name}`);
 * }
 *
 * if (import.meta.main) {
 *   const process = new Process({ target: greet, args: ["bob"] });
 *   process.start();
 *   await process.join();
 * }
 * ```
 */
export class Process<A extends readonly unknown[] = readonly unknown[]> {
  /** The start method of processes of this class; null for the one in use. A context's class has its own. */
  static readonly startMethod: StartMethod | null = null;

  #name = "";
  #identity: readonly number[] = [];
  #daemon = false;
  #permissions: Permissions | undefined;
  #authkey: Uint8Array = new Uint8Array();
  #target: ((...args: unknown[]) => unknown) | null = null;
  #args: readonly unknown[] = [];
  #kwargs: Record<string, unknown> = {};
  /** Id of the process that made this object. */
  #parent = 0;
  /** Id of the process that it describes, once started. */
  #id = 0;
  #child: Child | undefined;
  #closed = false;
  #complete = true;

  /**
   * @throws {AssertionError} when `group` is not null
   */
  constructor(options?: ProcessOptions<A> | typeof notInitialized);
  /** As Python orders them: `new Process(null, work, "name", [1, 2])`. */
  constructor(
    group: null | undefined,
    target?: Target | null,
    name?: string | null,
    args?: readonly unknown[],
    kwargs?: Names,
    options?: { daemon?: boolean | null },
  );
  constructor(first?: ProcessOptions<A> | typeof notInitialized | null, ...rest: unknown[]) {
    if ((first as unknown) === revived) return;
    if (first === notInitialized) this.#complete = false;
    else this[initializer](first, ...rest);
  }

  /** What the constructor does. @internal */
  [initializer](first?: object | null, ...rest: unknown[]): void {
    const options = inOrder(first, rest);
    if (options.group !== undefined && options.group !== null) {
      throw new AssertionError("group argument must be None for now");
    }
    const parent = currentProcess();
    this.#identity = [...parent.#identity, ++family.born];
    this.#parent = own();
    this.#daemon = options.daemon ?? parent.#daemon;
    this.#permissions = options.permissions ?? undefined;
    this.#authkey = parent.#authkey;
    this.#target = asFunction(options.target);
    [this.#args, this.#kwargs] = argumentsOf(options);
    this.#name = options.name || `${this.constructor.name}-${this.#identity.join(":")}`;
    this.#complete = true;
  }

  static {
    registerForm<Process, Travelling>(import.meta, Process, "Process", {
      write: (process) => process.#travel(),
      make: (type) => Reflect.construct(Process, [revived], type as never) as Process,
      fill: (process, state) => process.#settleIn(state),
    });
    family.makeMain = () => {
      const main = Reflect.construct(Process, [revived], Process) as Process;
      main.#name = "MainProcess";
      main.#authkey = crypto.getRandomValues(new Uint8Array(32));
      main.#id = own();
      return main;
    };
    makeChild = (birth) => {
      const child = Reflect.construct(Process, [revived], Process) as Process;
      child.#id = own();
      child.#name = nameOf(child.#id);
      child.#identity = birth.identity;
      child.#authkey = birth.authkey;
      child.#daemon = isDaemon(child.#id);
      child.#parent = parentOf(child.#id);
      return child;
    };
    setRehearsal(() => {
      const process = Reflect.construct(Process, [revived], Process) as Process;
      process.#target = idle;
      return {
        method: null,
        identity: [],
        authkey: new Uint8Array(),
        imports: [],
        logging: null,
        ...process.#encodeFor(own(), false),
      };
    });
    recordOf = (process) => process.#id;
  }

  #travel(): Travelling {
    if (sending !== this && !isBirth()) {
      throw new RuntimeError(
        `Cannot send ${this}: a process object means something only to its parent and to itself`,
      );
    }
    return {
      name: this.#name,
      identity: this.#identity,
      daemon: this.#daemon,
      authkey: this.#authkey,
      target: this.#target,
      args: this.#args,
      kwargs: this.#kwargs,
      parent: this.#parent,
      id: sending === this ? null : this.#id,
    };
  }

  #settleIn(state: Travelling): void {
    this.#name = state.name;
    this.#identity = state.identity;
    this.#daemon = state.daemon;
    this.#authkey = state.authkey;
    this.#target = state.target;
    this.#args = state.args;
    this.#kwargs = state.kwargs;
    this.#parent = state.parent;
    this.#id = state.id ?? own();
    if (state.id === null) family.current = this;
  }

  /** Refuses what Python's own assertions refuse. */
  #check(open = true): void {
    this.#checkComplete("_closed");
    if (open && this.#closed) throw new ValueError("process object is closed");
  }

  #checkComplete(attribute: string): void {
    if (this.#complete) return;
    throw new AttributeError(`'${this.constructor.name}' object has no attribute '${attribute}'`);
  }

  #ours(what: string): void {
    if (this.#parent !== own()) throw new AssertionError(`can only ${what} a child process`);
  }

  /** What the process does: calls the target. A subclass overrides it; it may be async. */
  run(): unknown {
    if (this.#target === null) return;
    return callWith(this.#target, this.#args, this.#kwargs);
  }

  /**
   * Brings the process to life. At most once.
   *
   * @throws {TypeError} when the target or an argument cannot be sent: says which, and why
   * @throws {AssertionError} when it was started before, or this process is a daemon
   * @throws {Deno.errors.NotCapable} without a permission that starting takes, or that it is to have
   */
  start(): void {
    this.#check();
    if (this.#child !== undefined) throw new AssertionError("cannot start a process twice");
    if (this.#parent !== own()) {
      throw new AssertionError("can only start a process object created by current process");
    }
    refuseWhileLoading();
    if (currentProcess().#daemon) {
      throw new AssertionError("daemonic processes are not allowed to have children");
    }
    const method = methodOf(this.constructor as typeof Process);
    const launcher = launcherOf(method);
    launcher.hasten();
    forgetEnded();
    attendEnd();
    const id = newRecord(this.#name, this.#daemon);
    this.#child = launcher.launch({
      id,
      method,
      identity: this.#identity,
      authkey: this.#authkey,
      imports: homesOf(this.#target ?? this.constructor),
      logging: logging(),
      ...(this.#permissions === undefined ? {} : { permissions: this.#permissions }),
      ...this.#encodeFor(id, inherits(method)),
    });
    this.#id = id;
    family.children.set(this, id);
    // They may be large, and nobody asks for them any more.
    this.#target = null;
    this.#args = [];
    this.#kwargs = {};
  }

  #encodeFor(id: number, inherits: boolean): EncodedBirth {
    const before = [sending, me.recipient] as const;
    [sending, me.recipient] = [this, id];
    try {
      if (!this.#isPlain) {
        const { modules, payload } = encodeBirth(this, id, inherits);
        return { modules: [import.meta.url, ...modules], payload };
      }
      const task: Task = { target: this.#target, args: this.#args, kwargs: this.#kwargs };
      return encodeBirth(task, id, inherits);
    } finally {
      [sending, me.recipient] = before;
    }
  }

  /** Whether nothing of it has to travel that does not stand in its birth anyhow: then its child need not load this module. */
  get #isPlain(): boolean {
    return this.constructor === Process && Object.keys(this).length === 0 && logging() === null;
  }

  /**
   * Waits for the end of the process.
   *
   * @param timeout seconds, or options; without it, without end. After it, `exitcode` tells whether the process ended
   * @throws {AssertionError} when it was not started, or is not a child of this process
   */
  async join(timeout?: number | null | WaitOptions): Promise<void> {
    this.#checkJoin();
    const options = waitOptions(timeout);
    const child = this.#child!;
    if (await untilEnd(this.#id, options) && child.untilGone) {
      const isLimited = (options.timeout ?? null) !== null || options.signal !== undefined;
      if (isLimited) await untilEnd(this.#id, options, State.Gone);
      else await child.untilGone();
    }
    this.#forget();
  }

  /** As `join`, blocking this thread. */
  joinSync(timeout?: number | null): void {
    this.#checkJoin();
    const child = this.#child!;
    if (child.sleep) untilGoneSync(this.#id, timeout, (milliseconds) => child.sleep!(milliseconds));
    else untilEndSync(this.#id, timeout);
    this.#forget();
  }

  #forget(): void {
    if (stateOf(this.#id) < State.Ended) return;
    family.children.delete(this);
    this.#child?.claim?.();
  }

  #checkJoin(): void {
    this.#check();
    this.#ours("join");
    if (this.#child === undefined) throw new AssertionError("can only join a started process");
  }

  /** Whether it was started and has not ended. */
  isAlive(): boolean {
    this.#check();
    if (this === family.current) return true;
    this.#ours("test");
    if (this.#id === 0) return false;
    if (stateOf(this.#id) < State.Ended) return true;
    family.children.delete(this);
    return false;
  }

  /**
   * Ends the process, and what it holds is free to be taken. A thread's exit code is -15 at once; a process of the
   * operating system gets SIGTERM, and ends with -15 unless it has a listener for that.
   *
   * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Process.terminate
   */
  terminate(): void {
    this.#stop(15, "terminate");
  }

  /**
   * Ends the process. A thread's exit code is -9 at once; a process of the operating system gets SIGKILL.
   *
   * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Process.kill
   */
  kill(): void {
    this.#stop(9, "kill");
  }

  #stop(signal: number, method: string): void {
    this.#check();
    if (this.#child === undefined) {
      throw new AttributeError(`'NoneType' object has no attribute '${method}'`);
    }
    this.#child.stop(signal);
  }

  /**
   * Gives up the object, which cannot be used after that.
   *
   * @throws {ValueError} while the process runs
   */
  close(): void {
    this.#check(false);
    if (this.#id === mainId) return;
    if (this.#child !== undefined && stateOf(this.#id) < State.Ended) {
      throw new ValueError(
        "Cannot close a process while it is still running. You should first call join() or terminate().",
      );
    }
    this.#closed = true;
    this.#child = undefined;
    family.children.delete(this);
  }

  /** A name, for people. */
  get name(): string {
    this.#checkComplete("_name");
    return this.#name;
  }

  set name(name: string) {
    if (typeof name !== "string") throw new AssertionError("name must be a string");
    this.#name = name;
  }

  /** Whether it is ended with the program; to be set before the start. */
  get daemon(): boolean {
    this.#checkComplete("_config");
    return this.#daemon;
  }

  set daemon(daemon: boolean) {
    this.#checkComplete("_config");
    if (this.#child !== undefined) throw new AssertionError("process has already started");
    this.#daemon = daemon;
  }

  /** The key by which related processes know each other; a text becomes UTF-8. */
  get authkey(): Uint8Array {
    return pythonHooks.bytes?.(new Uint8Array(this.#authkey)) ?? this.#authkey;
  }

  set authkey(key: Uint8Array | string) {
    this.#authkey = typeof key === "string" ? new TextEncoder().encode(key) : key;
  }

  /** Null while it runs or has not started; 0 for success, 1 for an uncaught error, -N for signal N. */
  get exitcode(): number | null {
    this.#check();
    if (this.#id === 0 || this === family.current) return null;
    return exitCodeOf(this.#id);
  }

  /** The process's number, null before the start. Just after it, this waits for the child to tell. */
  get pid(): number | null {
    this.#check();
    if (this.#id === 0) return null;
    while (pidOf(this.#id) === 0) {
      if (!park(pidWord(this.#id), 0, deadlineOf(10))) break;
    }
    return pidOf(this.#id);
  }

  /** The same as `pid`. */
  get ident(): number | null {
    return this.pid;
  }

  /** The numbers in its default name, which Python programs read though it is not public: (1, 2) for `Process-1:2`. */
  get _identity(): readonly number[] {
    return (pythonHooks.args?.([...this.#identity]) ?? this.#identity) as readonly number[];
  }

  /**
   * The address, in shared memory, of the word that tells the process's state.
   *
   * @throws {ValueError} before the start
   */
  get sentinel(): number {
    this.#check();
    if (this.#child === undefined) throw new ValueError("process not started");
    return stateWord(this.#id);
  }

  /** As Python shows it: `<Process name='Process-1' pid=42 parent=41 stopped exitcode=0>`. */
  toString(): string {
    const className = this.#id === mainId ? "_MainProcess" : this.constructor.name;
    if (!this.#complete) return `<${className}>`;
    const started = this.#child !== undefined;
    const exitcode = started ? exitCodeOf(this.#id) : null;
    return processText({
      className,
      name: this.#name,
      pid: started ? this.pid : null,
      parent: this.#parent === 0 ? null : pidOf(this.#parent),
      status: this.#status(exitcode),
      exitcode,
      daemon: this.#daemon,
    });
  }

  #status(exitcode: number | null): Shown["status"] {
    if (this === family.current) return "started";
    if (this.#closed) return "closed";
    if (this.#parent !== own()) return "unknown";
    if (this.#id === 0) return "initial";
    return exitcode === null ? "started" : "stopped";
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}

function methodOf({ startMethod }: typeof Process): StartMethod {
  return startMethod ?? methodInUse();
}

/**
 * Begins what the start of a process of that class will need, for whoever has something else to do before it.
 *
 * @returns whether starts keep this thread busy for some milliseconds each
 */
export function hasten(type: new (...args: never[]) => Process): boolean {
  return launcherOf(methodOf(type as typeof Process)).hasten();
}

// A child that has loaded this module knows itself, also while the program's own modules are still loading.
births.hear((birth) => {
  family.current = makeChild(birth);
  inheritMethod(birth.method);
  takeOver(birth.logging);
});

register(import.meta, { Process });
