/**
 * Threads made ahead: a Worker takes some ten milliseconds to make, and as long again to load the runtime; one that
 * waits with all of that done takes a process in less than one. Only the first thread of a program has any (broker.ts).
 * Processes of the operating system are made ahead in the same way, but only by `prestart` (spawn.ts).
 *
 *     prestart(n)                 n spares, from now on
 *     the last process's end      one, if the program is still there `pause` ms later
 *     a start after an end        the program goes on starting processes: as many spares as it ran at once
 *     a start                     takes a spare that has loaded what its process needs, if there is one
 *     `soon` or `later` after it  the next is made, and the next, while nobody else wants this thread
 *     `patience` ms without one   those that nobody asked for are let go
 *
 * A spare has loaded modules of this package alone, and only those that the process would load as well. The user's own
 * modules it has read, and runs with its process, so that what they do while they load is done for a process and once
 * for each. It is used once: a process finds the modules as they are when they were just loaded, whatever ran before it.
 *
 * A spare holds nothing: the program ends as if it were not there. One that fails while it loads ends this: processes
 * are then started without, and say what is wrong. One that ends later was killed, and is made anew.
 *
 * @module
 */

import { ownImports } from "../codec/references.ts";
import { allocateZeroed } from "../memory/arena.ts";
import { memory } from "../memory/memory.ts";
import { mainExport, pythonFolder } from "../places.ts";
import type { Birth } from "./launcher.ts";
import { newMailbox } from "./mailbox.ts";
import { rehearsal } from "./rehearsal.ts";
import type { Casting, Waiting } from "./worker.ts";

/** What waits for a process: a thread, or a process of the operating system. */
export interface Vacancy {
  /** Tells it who lives in it, or what to rehearse. */
  cast(casting: Casting): void;
  /** Has it end. */
  dismiss(): void;
  /** Has something done when it ends before it is told who lives in it. */
  onFailure(action: () => void): void;
  /** Sees that it has ended, if it has: it may have been killed. */
  look?(): void;
}

/** Makes them. */
export interface VacancyMaker<V extends Vacancy> {
  /** Whether one can be there without keeping the program alive. */
  readonly canKeep: boolean;
  /** Whether some are made when the program seems to want them, though nobody has asked. */
  readonly isEager: boolean;
  /** One for a process. */
  fresh(birth: Birth): V;
  /** One for a process to come; calls the function when it is ready. */
  spare(waiting: Waiting, onReady: () => void): V;
}

interface Spare<V> {
  readonly thread: V;
  /** What it has loaded that not every process does, as one text. */
  readonly loads: string;
  ready: boolean;
}

/** Milliseconds from a start that found no spare to the making of one: who started has to wait anyway. */
const soon = 5;
/** Milliseconds from a start that found one to the making of another: a start comes seldom alone, and others suffice. */
const later = 50;
/** Milliseconds after the end of the last process: a program that is still there may well start another. */
const pause = 20;
/** Milliseconds without a start after which a program is taken to start no more. */
const patience = 3_000;

const loadsOf = new Map<string, string>();

/** The modules that change something which processes of some modules load, as one text: with these, calls and errors are Python's. */
function loads(modules: readonly string[]): string {
  const key = modules.join("\n");
  let known = loadsOf.get(key);
  if (known === undefined) {
    known = ownImports(modules).filter((module) => module.startsWith(pythonFolder)).join("\n");
    loadsOf.set(key, known);
  }
  return known;
}

/** The spares of a program. */
export class Spares<V extends Vacancy> {
  readonly #make: VacancyMaker<V>;
  readonly #spares: Spare<V>[] = [];
  /** How many the user asked for, and how many the program seems to want. */
  #asked = 0;
  #wanted = 0;
  #running = 0;
  #ended = false;
  /** The modules of the latest process, and what it loads: the next will, too. */
  #modules: readonly string[] = [];
  #loads = "";
  #failed: boolean;
  /** A word that nobody notifies, and the count of waits for it. */
  #bell = 0;
  #turn = 0;
  #waiting: (() => void)[] = [];

  constructor(make: VacancyMaker<V>) {
    this.#make = make;
    this.#failed = !make.canKeep;
  }

  /** A thread for a process: a spare, or a new one. */
  take(birth: Birth): V {
    this.#running++;
    this.#modules = [...new Set([...birth.imports, ...birth.modules])];
    if (this.#make.isEager && this.#ended && this.#running > this.#wanted) {
      this.#wanted = Math.min(this.#running, navigator.hardwareConcurrency);
    }
    if (this.#target === 0) return this.#make.fresh(birth);
    this.#loads = loads(this.#modules);
    for (const { thread } of [...this.#spares]) thread.look?.();
    const fitting = this.#spares.filter((spare) => spare.loads === this.#loads);
    const spare = fitting.find((one) => one.ready) ?? fitting[0];
    this.#plan(spare === undefined ? soon : later);
    if (spare === undefined) return this.#make.fresh(birth);
    this.#spares.splice(this.#spares.indexOf(spare), 1);
    spare.thread.cast({ birth, rehearsal: false });
    return spare.thread;
  }

  /** Whether there are none, and none are wanted. */
  get isIdle(): boolean {
    return this.#target === 0;
  }

  /** One of the processes has ended. */
  release(): void {
    this.#running--;
    this.#ended = true;
    if (!this.#make.isEager) return;
    if (this.#running > 0 || this.#target > 0 || this.#failed) return;
    this.#wanted = 1;
    this.#plan(pause);
  }

  /** Keeps so many from now on, for processes of those modules; resolves when they are there. */
  async prestart(count: number, modules: readonly string[]): Promise<void> {
    this.#asked = count;
    if (count === 0) [this.#wanted, this.#ended] = [0, false];
    this.#modules = modules;
    this.#loads = loads(modules);
    this.#failed = !this.#make.canKeep;
    this.#trim();
    while (this.#fitting < this.#target && this.#add());
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#tell();
    });
  }

  get #target(): number {
    return this.#failed ? 0 : Math.max(this.#asked, this.#wanted);
  }

  get #fitting(): number {
    return this.#spares.filter((spare) => spare.loads === this.#loads).length;
  }

  #plan(milliseconds: number): void {
    this.#later(() => this.#work(), milliseconds);
  }

  /** Does it after a while, unless something else is to be done later. No timer: those show in others' tests. */
  async #later(action: () => void, milliseconds: number): Promise<void> {
    const turn = ++this.#turn;
    if (this.#bell === 0) this.#bell = allocateZeroed(4);
    await memory().waitAsync(this.#bell, 0, milliseconds);
    if (turn === this.#turn) action();
  }

  /** Makes the next spare, one at a time: the making blocks this thread. */
  #work(): void {
    this.#loads = loads(this.#modules);
    this.#trim();
    if (this.#fitting < this.#target && this.#add()) this.#plan(0);
    else if (this.#wanted > 0) this.#later(() => this.#rest(), patience);
  }

  #rest(): void {
    this.#wanted = 0;
    this.#ended = false;
    this.#trim();
  }

  /** Lets go of what is too much, and of what has loaded other things than processes now need. */
  #trim(): void {
    const kept = new Set(
      this.#spares.filter((spare) => spare.loads === this.#loads).slice(0, this.#target),
    );
    for (const spare of [...this.#spares]) if (!kept.has(spare)) this.#drop(spare);
  }

  #add(): boolean {
    const waiting: Waiting = {
      mailbox: newMailbox(),
      // What most processes load sooner or later, and what changes nothing.
      preload: [mainExport, ...this.#loads.split("\n").filter(Boolean)],
      prefetch: this.#modules,
    };
    const ready = () => {
      spare.ready = true;
      this.#tell();
    };
    let spare: Spare<V>;
    try {
      spare = { loads: this.#loads, ready: false, thread: this.#make.spare(waiting, ready) };
    } catch {
      this.#failed = true; // The next start meets the same fault, and says so.
      return false;
    }
    spare.thread.onFailure(() => {
      if (spare.ready) this.#plan(soon);
      else this.#failed = true;
      this.#drop(spare);
      this.#tell();
    });
    this.#spares.push(spare);
    const birth = rehearsal();
    if (birth !== undefined) spare.thread.cast({ birth, rehearsal: true });
    return true;
  }

  #drop(spare: Spare<V>): void {
    const at = this.#spares.indexOf(spare);
    if (at >= 0) this.#spares.splice(at, 1);
    spare.thread.dismiss();
  }

  #tell(): void {
    const ready = this.#spares.filter((spare) => spare.ready).length;
    if (!this.#failed && ready < this.#asked) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
