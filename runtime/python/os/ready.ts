/**
 * Waiting for what the system tells: a descriptor that can be read, a child that has ended.
 *
 * The thread sleeps in the system for a few milliseconds at a time, so that what it waits for is seen at once, and lets
 * the event loop have its turn in between, so that signal handlers and other tasks go on.
 *
 * @module
 */
import { onInterrupt } from "../../launch/record.ts";
import { me } from "../../memory/me.ts";
import { letGo, stayAlive } from "../../memory/park.ts";
import { libc } from "./libc.ts";

/** How long the event loop has to wait for its turn, in milliseconds. */
const slice = 5;

/** What to wait for at a descriptor. */
export const READABLE = 1;
/** What to wait for at a descriptor. */
export const WRITABLE = 4;

/**
 * Waits in the system until something can be done with one of the descriptors.
 *
 * @param reals the system's numbers
 * @param milliseconds -1 for ever
 * @returns whether something can
 */
export function poll(reals: readonly number[], events: number, milliseconds: number): boolean {
  const entries = new Int32Array(reals.length * 2);
  reals.forEach((real, i) => {
    entries[2 * i] = real;
    entries[2 * i + 1] = events;
  });
  return libc("os.read").poll(entries, BigInt(reals.length), milliseconds) > 0;
}

/**
 * Waits until `look` finds something.
 *
 * @param look told how many milliseconds it may block
 * @throws what a signal handler throws
 */
export async function until<T>(look: (milliseconds: number) => T | undefined): Promise<T> {
  let found = look(0);
  if (found !== undefined) return found;
  const failures: unknown[] = [];
  const takeBack = onInterrupt((error) => failures.push(error));
  stayAlive();
  try {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (failures.length > 0) throw failures[0];
      me.check();
      found = look(slice);
      if (found !== undefined) return found;
    }
  } finally {
    takeBack();
    letGo();
  }
}

/** As {@linkcode until}, without turns for anybody else. */
export function untilSync<T>(look: (milliseconds: number) => T | undefined): T {
  for (;;) {
    const found = look(slice);
    if (found !== undefined) return found;
    me.check();
  }
}
