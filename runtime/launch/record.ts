/**
 * The record of a process in shared memory: who it is, whether it runs, how it ended. Everybody may read every record.
 *
 *     word  0 state      Starting, Running, Ended, Gone (see State)
 *           1 pid        0 until the child has said it
 *           2 exit code  `pending` until somebody settles it, once: the child itself, who kills it, or who saw its end
 *           3 stop       0, or the number of the signal that told it to end
 *           4 parent     id of the parent
 *           5 parked at  the word that its thread sleeps on, so that who stops it can wake it
 *           6 daemon     1 for a daemon
 *           7 carrier    id of the process whose thread made this one's, and takes it along when it ends; 0 before
 *           8 process    the system's number of the process that it is, 0 for a thread
 *           9 status     what the system says of the end of the process; its parent's (spawn/system_child.ts)
 *          10 cargo      address of what it is born with, until that was read; 0 for nothing (cargo.ts)
 *          11 keeper     the process that had its memory for a moment longer (spawn_exit.ts); 0 for none
 *          12 name       length in bytes, then UTF-8 in the words after it, at most `nameBytes`
 *
 * | | |
 * |---|---|
 * | who writes | the parent all of it before the birth; then the child pid, parked at, exit code and state; who kills it stop, exit code and state |
 * | who waits | join on state; the parent's `pid` on pid |
 * | the thread dies without a word | its parent sees it, and settles exit code and state |
 * | the process dies without a word | the same; who cannot wait for that asks the system (Presence), and so does who survives the parent |
 * | freed | never: lock words and messages name processes long after their end. A record takes 128 bytes |
 *
 * The main program's id is 1, which is no address: its record stands elsewhere, and its children are told where.
 *
 * @module
 */

import { BaseException } from "../errors.ts";
import { allocateZeroed, free } from "../memory/arena.ts";
import { tellEnd } from "../memory/bell.ts";
import { become, me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";

/** The stages of a process, in order. */
export const State = { Starting: 0, Running: 1, Ended: 2, Gone: 3 } as const;

const STATE = 0;
const PID = 1;
const EXIT = 2;
const STOP = 3;
const PARENT = 4;
const PARKED = 5;
const DAEMON = 6;
const CARRIER = 7;
const PROCESS = 8;
const STATUS = 9;
const CARGO = 10;
const KEEPER = 11;
const NAME = 12;
const nameBytes = 76;
const recordBytes = (NAME + 1) * 4 + nameBytes;

const pending = 0x7fff_ffff;
/** A parent that sleeps sees its child's end within half of this; the system lets go of memory some time before that. */
const REPORT_MILLISECONDS = { parent: 50, system: 250 };
/** The main program's id. */
export const mainId = 1;
let mainRecord = 0;

/** What a child needs to find the records. */
export function mainRecordAddress(): number {
  return own(), mainRecord;
}

function at(id: number): number {
  return id === mainId ? mainRecord : id;
}

function load(id: number, field: number): number {
  return Atomics.load(memory().words, at(id) + field);
}

function store(id: number, field: number, value: number): void {
  Atomics.store(memory().words, at(id) + field, value);
}

/** Thrown by whatever a process calls in the runtime after it was told to stop. */
export class Terminated extends BaseException {}

let interruption: { error: unknown } | undefined;
const interruptible: ((error: unknown) => void)[] = [];

/**
 * Ends the innermost wait of this thread with an error, at once or within a tenth of a second: what Ctrl-C does to a
 * Python program. When nothing waits, the next wait throws it.
 */
export function interrupt(error: unknown): void {
  own();
  const newest = interruptible.at(-1);
  if (newest === undefined) interruption = { error };
  else newest(error);
}

let isInterruptible = (): boolean => true;

/** Says where an interruption may end a wait: a program that has threads knows which of them it is for. */
export function onlyInterrupt(here: () => boolean): void {
  isInterruptible = here;
}

/** Has a wait of one's own ended by `interrupt`; returns what takes that back. */
export function onInterrupt(action: (error: unknown) => void): () => void {
  if (!isInterruptible()) return () => {};
  interruptible.push(action);
  return () => {
    interruptible.splice(interruptible.lastIndexOf(action), 1);
  };
}

/** What this thread does for others whenever it waits: the start method's part first. */
const duties: (() => void)[] = [];

/** Adds to it. It runs in the middle of other calls, and must not wait for anything itself. Returns what takes it back. */
export function addDuty(action: () => void): () => void {
  duties.push(action);
  return () => {
    const at = duties.indexOf(action);
    if (at >= 0) duties.splice(at, 1);
  };
}

let whenStopped: () => void = () => {};

/** Has something done whenever this process notices that it was told to stop. */
export function onStop(action: () => void): void {
  whenStopped = action;
}

function check(): void {
  for (let i = 0; i < duties.length; i++) duties[i]!();
  if (interruption !== undefined && isInterruptible()) {
    const { error } = interruption;
    interruption = undefined;
    throw error;
  }
  if (load(me.id, STOP) === 0) return;
  whenStopped();
  throw new Terminated("the process has been told to stop");
}

/** True once this process was told to stop: it should do nothing more that anybody can see. */
export function isStopped(): boolean {
  return mainRecord !== 0 && load(me.id, STOP) !== 0;
}

let ready = false;

/** Whether this process is a child. Unlike `own`, it takes no shared memory to know that. */
export function isChild(): boolean {
  return ready && me.id !== mainId;
}

/** This process's id; the first call in a main program makes its record. */
export function own(): number {
  if (!ready) {
    ready = true;
    mainRecord = makeRecord("MainProcess", 0, false);
    store(mainId, PID, Deno.pid);
    store(mainId, STATE, State.Running);
    claim(mainId);
    install(mainId);
  }
  return me.id;
}

/**
 * Finds a process that this one knows, by its number: itself, its parent, its children; only if it is a thread, which the
 * system's signals cannot reach. Filled by process.ts, for who would rather not import it.
 */
export const byPid: {
  find?: (pid: number) => { stop(signal: number): void } | undefined;
} = {};

/**
 * Called in a child, after `attach`: from here on this thread is that process.
 *
 * @param host the process that it is a thread of; without it, it is a process of the operating system
 */
export function adopt(id: number, main: number, host?: number): void {
  ready = true;
  mainRecord = main;
  if (host === undefined) claim(id);
  else hostId = host;
  install(id);
}

/** The process of the operating system that this thread belongs to; 0 before it is known. */
let hostId = 0;

/** Tells who shares the memory that this process of the operating system is there. */
function claim(id: number): void {
  const { presence } = memory();
  presence?.claim(id);
  hostId = id;
  if (presence !== undefined) store(id, PROCESS, Deno.pid);
}

/** The process whose thread is the first one of this process of the operating system. */
export function host(): number {
  return own(), hostId;
}

/** Whether this is that thread. */
export function isHost(): boolean {
  return own() === host();
}

function install(id: number): void {
  become({
    id,
    parkedAt: at(id) + PARKED,
    stopWord: at(id) + STOP,
    check,
    isDead,
    isGone,
    describe,
    name: () => nameOf(id),
  });
}

function makeRecord(name: string, parent: number, daemon: boolean): number {
  const id = allocateZeroed(recordBytes);
  const words = memory().words;
  words[id + EXIT] = pending;
  words[id + PARENT] = parent;
  words[id + DAEMON] = daemon ? 1 : 0;
  const { written } = new TextEncoder().encodeInto(name, scratch);
  memory().bytes.set(scratch.subarray(0, written), (id + NAME + 1) * 4);
  words[id + NAME] = written;
  return id;
}

const scratch = new Uint8Array(nameBytes);

/** Makes the record of a child of this process; returns its id. */
export function newRecord(name: string, daemon: boolean): number {
  return makeRecord(name, own(), daemon);
}

/** The address of a record's state, to wait on. */
export function stateWord(id: number): number {
  return at(id) + STATE;
}

/** The address of a record's pid, to wait on while it is 0. */
export function pidWord(id: number): number {
  return at(id) + PID;
}

/** The address of the word in which the system notes how a process has ended. */
export function statusWord(id: number): number {
  return at(id) + STATUS;
}

/** The address of the word that tells where a child finds what it is born with. */
export function cargoWord(id: number): number {
  return at(id) + CARGO;
}

/** The process that has had a process's memory for a moment longer; 0 for none. */
export function keeperOf(id: number): number {
  return load(id, KEEPER);
}

/** This process tells that there is one. */
export function tellKeeper(pid: number): void {
  store(me.id, KEEPER, pid);
}

export function stateOf(id: number): number {
  return load(id, STATE);
}

export function pidOf(id: number): number {
  return load(id, PID);
}

export function parentOf(id: number): number {
  return load(id, PARENT);
}

/** The system's number of the process that it is; 0 for a thread, and before it is there. */
export function processOf(id: number): number {
  return load(id, PROCESS);
}

export function isDaemon(id: number): boolean {
  return load(id, DAEMON) === 1;
}

/** The exit code, or null while the process runs. */
export function exitCodeOf(id: number): number | null {
  if (load(id, STATE) < State.Ended) return null;
  return load(id, EXIT);
}

export function nameOf(id: number): string {
  const start = (at(id) + NAME + 1) * 4;
  return new TextDecoder().decode(memory().bytes.slice(start, start + load(id, NAME)));
}

/** The child says that it is there. */
export function reportBirth(pid: number): void {
  store(me.id, PID, pid);
  const { words } = memory();
  Atomics.compareExchange(words, stateWord(me.id), State.Starting, State.Running);
  memory().notify(pidWord(me.id), Infinity);
  memory().notify(stateWord(me.id), Infinity);
}

/** Who made a process of the operating system tells its number, which the process itself will say later. */
export function tellPid(id: number, pid: number): void {
  if (Atomics.compareExchange(memory().words, pidWord(id), 0, pid) !== 0) return;
  memory().notify(pidWord(id), Infinity);
}

/** A number for a process whose thread's own nobody can tell. */
export function madeUpPid(id: number): number {
  return Deno.pid + ((id & 0xff_ffff) >>> 3);
}

/** Takes the decision how a process ended; false when it had been taken before. */
export function settle(id: number, code: number): boolean {
  return Atomics.compareExchange(memory().words, at(id) + EXIT, pending, code) === pending;
}

/** Makes the end known, after `settle`. */
export function reportEnd(id: number): void {
  const shared = memory();
  Atomics.compareExchange(shared.words, at(id) + PID, 0, madeUpPid(id));
  if (load(id, STATE) < State.Ended) store(id, STATE, State.Ended);
  shared.notify(stateWord(id), Infinity);
  shared.notify(pidWord(id), Infinity);
  tellEnd();
}

/** The last thing that a process does: its thread will touch nothing shared from here on. */
export function reportGone(): void {
  announceGone(me.id);
}

function announceGone(id: number): void {
  const shared = memory();
  const cargo = Atomics.exchange(shared.words, cargoWord(id), 0);
  if (cargo !== 0) free(cargo);
  store(id, STATE, State.Gone);
  shared.notify(stateWord(id), Infinity);
  shared.notify(pidWord(id), Infinity);
  tellEnd();
}

/**
 * A parent says how a process of the operating system has ended, after it has seen that there is nothing left of it.
 *
 * @param code its exit code, or minus the signal's number; what the process itself has said before counts more
 */
export function reportExit(id: number, code: number): void {
  if (stateOf(id) === State.Gone) return;
  settle(id, code);
  Atomics.compareExchange(memory().words, pidWord(id), 0, madeUpPid(id));
  announceGone(id);
}

/** Looks whether there is something left of a process; if not, its record says so, or its parent will soon see to that. */
export function noticeEnd(id: number): void {
  if (stateOf(id) !== State.Gone) hasVanished(id);
}

let learnEnd: (id: number) => void = () => {};

/** Says how this process learns at once how a child has ended, and reports it, if the system can tell yet. */
export function onVanished(learn: (id: number) => void): void {
  learnEnd = learn;
}

/** Tells a process to stop and wakes it from whatever it sleeps on. */
export function tellToStop(id: number, signal: number): void {
  store(id, STOP, signal);
  const shared = memory();
  const word = load(id, PARKED);
  if (word !== 0) shared.notify(word, Infinity);
}

/** Takes the making of a process's thread upon this one; false when another one has. */
export function carry(id: number): boolean {
  return Atomics.compareExchange(memory().words, at(id) + CARRIER, 0, me.id) === 0;
}

/** Who made a process's thread; 0 for nobody yet. */
export function carrierOf(id: number): number {
  return load(id, CARRIER);
}

/** Wakes the first thread of this process, if it sleeps in a blocking call, to do its duty. */
export function wakeHost(): void {
  const word = load(host(), PARKED);
  if (word !== 0) memory().notify(word, Infinity);
}

/** Whether a process is over, by itself or with the thread that carried it. */
export function isDead(id: number): boolean {
  return isOver(id, State.Ended);
}

/** A terminated thread that is still busy is dead, not gone: it may be half-way through something. */
function isGone(id: number): boolean {
  return isOver(id, State.Gone);
}

function isOver(id: number, stage: number): boolean {
  for (let one = id; one >= mainId; one = carrierOf(one)) {
    if (stateOf(one) >= stage || hasVanished(one)) return true;
  }
  return false;
}

/** Whether a process of the operating system is there no more, whatever its record says. */
function hasVanished(id: number): boolean {
  const { presence } = memory();
  if (presence === undefined) return false;
  const process = load(id, PROCESS);
  if (process === 0 || id === hostId || presence.isThere(id, process)) return false;
  const parent = parentOf(id);
  if (parent === me.id) learnEnd(id);
  else if (parent === 0 || isGone(parent)) reportExit(id, -9); // Nobody is left who could know better.
  return true;
}

/** Gives the parent of a process that has vanished the time to say how. */
function awaitReport(id: number): void {
  const { parent, system } = REPORT_MILLISECONDS;
  const deadline = performance.now() + (parentOf(id) === me.id ? system : parent);
  for (let state; (state = stateOf(id)) < State.Ended && performance.now() < deadline;) {
    memory().wait(stateWord(id), state, 1);
    hasVanished(id);
  }
}

function describe(id: number): string {
  if (stateOf(id) < State.Ended && hasVanished(id)) awaitReport(id);
  const code = exitCodeOf(id);
  const pid = pidOf(id);
  return `${nameOf(id)} (${pid > 0 ? `pid ${pid}` : "no pid"}${
    code === null ? "" : `, exit code ${code}`
  })`;
}
