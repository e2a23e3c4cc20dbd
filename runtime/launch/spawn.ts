/**
 * The start method "spawn": each process is one of the operating system, which runs Deno on spawn_child.ts.
 *
 *     parent                                                   child
 *     mailbox in shared memory, first message in it
 *     deno run FLAGS --preload=spawn_child.ts MAIN TICKET ARGS ─► maps the memory, takes the message, lives
 *     terminate(), kill(): a signal                          ─►
 *     a thread takes its end from the system at once         ◄─ settles its exit code, ends
 *       (spawn/undertaker.ts); this one hears of it while it waits, in whichever way
 *     exit code into the record, if nobody has settled it
 *
 * The program's main module stands on the command line only so that Deno looks for settings, import maps and packages
 * where it looks for them in the parent: the child's entry comes before it, and never ends, so that it is a module
 * like any other there. The flags are the parent's (spawn/command_line.ts), the permissions at most (spawn/permissions.ts).
 *
 * | | |
 * |---|---|
 * | a child's children | are made by itself, and are its children for the system, too |
 * | a child ends by itself | it is gone at once; what takes its memory away is another process (spawn_exit.ts) |
 * | a child dies | its record says so, and who waits for it is woken; whoever else waits for what it held asks the system |
 * | the parent dies | daemons and spares end with it, the others go on (orphan.ts); who waits for those asks the system |
 * | the parent ends | spares are told to, and are seen to end |
 * | the parent computes | its children's ends are taken all the same: there are no zombies |
 *
 * @module
 */

import { encode } from "../codec/codec.ts";
import { programModule } from "../codec/references.ts";
import { reachedFrom } from "../codec/sources.ts";
import { pythonHooks, RuntimeError } from "../errors.ts";
import { shareWithProcesses } from "../memory/choice.ts";
import { checkSystem } from "../memory/mapping/library.ts";
import { become, me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { moduleAt, packageRoot } from "../places.ts";
import type { Birth, Child, Launcher } from "./launcher.ts";
import { closeMailbox, newMailbox, post } from "./mailbox.ts";
import { chosenExecutable } from "./executable.ts";
import { afterFork } from "./hooks.ts";
import {
  addDuty,
  keeperOf,
  newRecord,
  onVanished,
  processOf,
  reportEnd,
  reportExit,
  settle,
  State,
  stateOf,
  stateWord,
  statusWord,
  tellPid,
} from "./record.ts";
import { Spares } from "./spares.ts";
import type { Beginning } from "./spawn_child.ts";
import { startOfProgram } from "./spawn/command_line.ts";
import { startWithTicket } from "./spawn/lend.ts";
import { lookForKeepers, noteKeeper } from "./spawn/keepers.ts";
import { havePair } from "./spawn/pair.ts";
import { narrowFlags, permissionFlags } from "./spawn/permissions.ts";
import { addressOfWord, SystemChild, unclaimed } from "./spawn/system_child.ts";
import { checkReadable } from "./readable.ts";
import type { Casting, Waiting } from "./worker.ts";

const entry = moduleAt("launch/spawn_child");

/** Milliseconds between two looks at the children's ends; a blocking call of any length looks so often. */
const SLICE = 25;

/** The children that have not been seen to end. */
const running = new Set<OwnProcess>();
afterFork(() => running.clear());

/** A process of the operating system that this one has started. It does not keep the program alive. */
class OwnProcess {
  readonly #child: SystemChild;
  /** Address of a spare's mailbox. */
  readonly #mailbox: number;
  /** The ids of those who live in it: at first perhaps a spare. */
  readonly #ids: number[];
  #failed: () => void = () => {};

  /** @throws {Deno.errors.NotCapable} without a permission that it takes, which the text names */
  constructor(part: Birth | Waiting, id: number) {
    this.#ids = [id];
    this.#mailbox = "mailbox" in part ? part.mailbox : 0;
    const { words: [program, ...args], drop } = command(part);
    const first = newMailbox();
    // What it gives back it cannot use to load a module later.
    const whole = drop.length === 0 || !("modules" in part)
      ? part
      : { ...part, drop, modules: [...part.modules, programModule()] };
    post(first, encode({ mainModule: programModule(), part: whole } satisfies Beginning));
    havePair();
    const word = statusWord(id);
    this.#child = startWithTicket(id, first, (ticket) =>
      new SystemChild(
        program!,
        [...args, programModule(), ticket, ...Deno.args],
        // As CPython has it, only this program's first process reads what is typed.
        pythonHooks.startMethods === undefined,
        word,
        addressOfWord(word),
      ));
    tellPid(id, this.#child.pid);
    running.add(this);
    watch();
    this.#child.gone.then(() => this.look());
  }

  /** The system's child. */
  get child(): SystemChild {
    return this.#child;
  }

  /** Sees its end, if it has come. */
  look(): void {
    const { code } = this.#child;
    if (code === undefined || !running.delete(this)) return;
    for (const id of this.#ids) {
      reportExit(id, code);
      noteKeeper(keeperOf(id));
    }
    this.#failed();
  }

  /** Has something done when it ends. */
  onFailure(action: () => void): void {
    this.#failed = action;
  }

  /** Tells a spare who lives in it. */
  cast(casting: Casting): void {
    const { birth, rehearsal } = casting;
    if (!rehearsal) {
      this.#ids.push(birth.id);
      this.#failed = () => {};
      tellPid(birth.id, this.#child.pid);
    }
    post(this.#mailbox, encode(casting));
  }

  /** Has a spare end. */
  dismiss(): void {
    if (running.has(this)) closeMailbox(this.#mailbox);
  }
}

let isWatching = false;

/** Has this thread see its children's ends while it sleeps in blocking calls. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  become({ slice: Math.min(me.slice, SLICE) });
  onVanished((id) => carried.get(id)?.look());
  let next = 0;
  addDuty(() => {
    const now = performance.now();
    if (now < next) return;
    next = now + SLICE / 2;
    for (const one of [...running]) one.look();
  });
}

interface Start {
  /** What starts a child, up to its main module. */
  readonly words: readonly string[];
  readonly drop: readonly Deno.PermissionDescriptor[];
}

function command(part: Birth | Waiting): Start {
  checkReadable(programModule());
  const start = startOfProgram();
  const wanted = "permissions" in part ? part.permissions : undefined;
  const { flags, drop } = wanted === undefined
    ? { flags: permissionFlags(start), drop: [] }
    : narrowFlags(start, wanted, pathsOf(part as Birth));
  return {
    words: [
      executable(),
      "run",
      "--quiet",
      "--no-check",
      ...start.flags,
      ...flags,
      `--preload=${entry}`,
    ],
    drop,
  };
}

/** What Deno calls a program that it was given on the command line or by standard input. */
const withoutFile = /\/\$deno\$(stdin|eval)\.\w+$/;

/** @throws {RuntimeError} where what is to be run stands in no file, so that only threads of this process have it */
function checkInFile({ imports }: Birth): void {
  if (imports.length === 0 || !imports.every((module) => withoutFile.test(module))) return;
  throw new RuntimeError(
    "Cannot start a process by 'spawn': what it is to run is in no file, since the program came by standard input " +
      "or from the command line. Write it to a file, or use the start method 'worker'",
  );
}

/** What a process must be able to read to load its modules: this package, and those files. */
function pathsOf({ imports, modules }: Birth): string[] {
  const { others } = reachedFrom([...imports, ...modules, programModule()]);
  return [...others, packageRoot]
    .filter((url) => url.startsWith("file:"))
    .map((url) => decodeURIComponent(new URL(url).pathname));
}

/** What runs a child, if that is permitted. */
function executable(): string {
  if (Deno.build.standalone) {
    throw new RuntimeError(
      "Cannot start a process by 'spawn': a compiled program cannot run modules. " +
        "Choose Deno by setExecutable(path), or use the start method 'worker'",
    );
  }
  const program = chosenExecutable();
  if (isPermitted(program)) return program;
  // A permission by name may mean a link to the program.
  const called = program === Deno.execPath() ? nameOfProgram() : "";
  if (called !== "" && isPermitted(called)) return called;
  throw new Deno.errors.NotCapable(
    `Cannot start a process by 'spawn': running ${program} is not permitted. ` +
      "Run with --allow-run, or use the start method 'worker', which needs no permission",
  );
}

/** What this program was called by; nothing where that cannot be found out. */
function nameOfProgram(): string {
  try {
    return startOfProgram().program;
  } catch {
    return ""; // --allow-ffi is missing, too.
  }
}

function isPermitted(command: string): boolean {
  const permission = { name: "run", command } as const;
  const { state } = Deno.permissions.querySync(permission);
  if (state !== "prompt" || !Deno.stdin.isTerminal()) return state === "granted";
  return Deno.permissions.requestSync(permission).state === "granted";
}

/** The processes that wait for a birth. */
const spares = new Spares({
  canKeep: true,
  isEager: false,
  fresh: (birth) => new OwnProcess(birth, birth.id),
  spare(waiting, onReady) {
    const id = newRecord("Spare", true);
    const process = new OwnProcess(waiting, id);
    untilRunning(id, onReady);
    return process;
  },
});

async function untilRunning(id: number, action: () => void): Promise<void> {
  while (stateOf(id) === State.Starting) {
    await memory().waitAsync(stateWord(id), State.Starting, Infinity);
  }
  if (stateOf(id) === State.Running) action();
}

/** A child as its parent holds it. */
class SpawnedChild implements Child {
  readonly #process: OwnProcess;

  constructor(process: OwnProcess, id: number) {
    this.#process = process;
    carried.set(id, process);
    unclaimed.set(process.child.pid, process.child);
    process.child.gone.then(() => carried.delete(id));
  }

  stop(signal: number): void {
    this.#process.child.send(signal);
  }

  untilGone(): Promise<void> {
    return this.#process.child.untilGone();
  }

  claim(): void {
    unclaimed.delete(this.#process.child.pid);
  }

  sleep(milliseconds: number): void {
    this.#process.child.sleep(milliseconds);
    this.#process.look();
  }
}

const carried = new Map<number, OwnProcess>();

const signals: Readonly<Record<number, Deno.Signal>> = { 9: "SIGKILL", 15: "SIGTERM" };

/** Sends a signal to any process. */
function stopProcess(id: number, signal: number): void {
  const mine = carried.get(id);
  if (mine !== undefined) return mine.child.send(signal);
  const pid = processOf(id);
  if (pid !== 0 && stateOf(id) < State.Ended) Deno.kill(pid, signals[signal]);
}

/** The start method "spawn". */
export const spawnLauncher: Launcher = {
  prepare(): void {
    checkSystem();
    executable();
    shareWithProcesses();
  },
  owns: (id) => carried.has(id) || processOf(id) !== 0,
  stop: stopProcess,
  running: () => [], // They live on their own.
  prestart(count: number, modules: readonly string[]): Promise<void> {
    shareWithProcesses();
    return spares.prestart(count, modules);
  },
  hasten: () => false,
  launch(birth: Birth): Child {
    try {
      checkInFile(birth);
      lookForKeepers();
      for (const one of [...running]) one.look(); // A spare may have been killed.
      const process = birth.permissions === undefined
        ? spares.take(birth)
        : new OwnProcess(birth, birth.id);
      return new SpawnedChild(process, birth.id);
    } catch (error) {
      settle(birth.id, 1);
      reportEnd(birth.id);
      throw error;
    }
  },
  async end(): Promise<void> {
    if (running.size === 0) return; // A thread's end should cost nothing.
    await spares.prestart(0, []);
    await Promise.all([...running].map(({ child }) => child.untilGone()));
  },
};
