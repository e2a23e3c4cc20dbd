/**
 * The blocks with a name that this program has made, in its shared memory: what Python's resource tracker knows.
 *
 * ```text
 *   SEGMENTS (fixed.ts) -> block   0 next   1 place   2 bytes   3 users   4 flags   5 length of the name   6 name, UTF-8
 *
 *   place   0: the operating system has the block, under this name, and anybody may open it
 *           else where it lies in the arena, for this program's own: made without --allow-ffi
 *   flags   1 tracked: nobody has unlinked it, and who ends the program does   2 unlinked: it goes with its last user
 * ```
 *
 * | | |
 * |---|---|
 * | who writes | all, under one mutex |
 * | a user dies | of a block in the arena, its use stays counted and the memory stays |
 * | the main program ends | it unlinks what is still tracked, and says so, as Python's resource tracker does |
 * | the main program is killed | the same is done by another (janitor.ts), on Linux |
 *
 * @module
 */
import { printError } from "../launch/hooks.ts";
import { isChild } from "../launch/record.ts";
import { allocateZeroed, free } from "../memory/arena.ts";
import { SEGMENTS, SEGMENTS_MUTEX } from "../memory/fixed.ts";
import { memory, memoryInUse } from "../memory/memory.ts";
import { lock, unlock } from "../memory/mutex.ts";
import { noteEnd, noteMade, noteUnlinked } from "./janitor.ts";
import { unlink } from "./system.ts";

const NEXT = 0;
const PLACE = 1;
const BYTES = 2;
const USERS = 3;
const FLAGS = 4;
const LENGTH = 5;
const NAME = 6;

const TRACKED = 1;
const UNLINKED = 2;

/** A block in the arena. */
export interface Block {
  /** Of its entry here. */
  readonly entry: number;
  /** Its first word. */
  readonly place: number;
  readonly size: number;
}

function guarded<T>(action: (words: Int32Array<ArrayBufferLike>) => T): T {
  lock(SEGMENTS_MUTEX);
  try {
    return action(memory().words);
  } finally {
    unlock(SEGMENTS_MUTEX);
  }
}

function nameOf(words: Int32Array<ArrayBufferLike>, entry: number): string {
  const start = (entry + NAME) * 4;
  return new TextDecoder().decode(memory().bytes.slice(start, start + words[entry + LENGTH]!));
}

function* entries(words: Int32Array<ArrayBufferLike>): Generator<number, void, undefined> {
  for (let entry = words[SEGMENTS]!; entry !== 0;) {
    const next = words[entry + NEXT]!;
    yield entry;
    entry = next;
  }
}

/** The entry that has a name, unless it was unlinked. */
function find(words: Int32Array<ArrayBufferLike>, name: string): number {
  for (const entry of entries(words)) {
    if ((words[entry + FLAGS]! & UNLINKED) === 0 && nameOf(words, entry) === name) return entry;
  }
  return 0;
}

function add(words: Int32Array<ArrayBufferLike>, name: string, track: boolean): number {
  const text = new TextEncoder().encode(name);
  const entry = allocateZeroed(NAME * 4 + text.length);
  memory().bytes.set(text, (entry + NAME) * 4);
  words[entry + LENGTH] = text.length;
  words[entry + FLAGS] = track ? TRACKED : 0;
  words[entry + NEXT] = words[SEGMENTS]!;
  words[SEGMENTS] = entry;
  attendEnd();
  return entry;
}

function remove(words: Int32Array<ArrayBufferLike>, entry: number): void {
  let before = SEGMENTS;
  while (words[before] !== entry) before = words[before]! + NEXT;
  words[before] = words[entry + NEXT]!;
  if (words[entry + PLACE] !== 0) free(words[entry + PLACE]!);
  free(entry);
}

/** Notes a block that the system has made for this program. */
export function track(name: string): void {
  guarded((words) => {
    add(words, name, true);
    noteMade(name);
  });
}

/** Forgets one, which was unlinked. */
export function untrack(name: string): void {
  guarded((words) => {
    const entry = find(words, name);
    if (entry === 0 || words[entry + PLACE] !== 0) return;
    remove(words, entry);
    noteUnlinked(name);
  });
}

/** Makes a block in the arena; undefined when the name is taken. */
export function makeBlock(name: string, size: number, tracked: boolean): Block | undefined {
  return guarded((words) => {
    if (find(words, name) !== 0) return undefined;
    const place = allocateZeroed(size);
    const entry = add(words, name, tracked);
    words[entry + PLACE] = place;
    words[entry + BYTES] = size;
    words[entry + USERS] = 1;
    return { entry, place, size };
  });
}

/** Opens a block in the arena; undefined when none has that name. */
export function openBlock(name: string): Block | undefined {
  if (memoryInUse() === undefined) return undefined;
  return guarded((words) => {
    const entry = find(words, name);
    if (entry === 0 || words[entry + PLACE] === 0) return undefined;
    words[entry + USERS]!++;
    return { entry, place: words[entry + PLACE]!, size: words[entry + BYTES]! };
  });
}

/** Takes one {@linkcode openBlock} or {@linkcode makeBlock} back. */
export function closeBlock({ entry }: Block): void {
  guarded((words) => {
    words[entry + USERS]!--;
    if (words[entry + USERS]! <= 0 && (words[entry + FLAGS]! & UNLINKED) !== 0) {
      remove(words, entry);
    }
  });
}

/** Takes a block's name away; false when it had been taken away before. */
export function unlinkBlock({ entry }: Block): boolean {
  return guarded((words) => {
    if ((words[entry + FLAGS]! & UNLINKED) !== 0) return false;
    words[entry + FLAGS] = UNLINKED;
    if (words[entry + USERS]! <= 0) remove(words, entry);
    return true;
  });
}

let attends = false;

/** Has the main program look after what is left at its end, in each way to end but being killed. */
export function attendEnd(): void {
  if (attends || isChild()) return;
  attends = true;
  addEventListener("unload", sweep);
}

function sweep(): void {
  const left = guarded((words) => {
    const found: { name: string; isSystem: boolean }[] = [];
    for (const entry of entries(words)) {
      if ((words[entry + FLAGS]! & TRACKED) === 0) continue;
      found.push({ name: nameOf(words, entry), isSystem: words[entry + PLACE] === 0 });
      words[entry + FLAGS] = UNLINKED;
    }
    return found;
  });
  if (left.length === 0) return noteEnd();
  printError(
    `UserWarning: resource_tracker: There appear to be ${left.length} leaked shared_memory objects ` +
      `to clean up at shutdown: {${left.map(({ name }) => `'${name}'`).join(", ")}}`,
  );
  for (const { name, isSystem } of left) {
    if (!isSystem) continue;
    try {
      unlink(name);
    } catch (error) {
      printError(`UserWarning: resource_tracker: '${name}': ${error}`);
    }
  }
  noteEnd();
}
