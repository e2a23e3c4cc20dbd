/**
 * Sockets that a program has forgotten to close: CPython closes them where the last reference to them goes, JavaScript
 * when it next collects garbage, which may be never while all wait for each other: a client for the end of a connection,
 * its server for the next one.
 *
 * ```text
 *   a descriptor is used ─► noted          a wait has lasted a tenth of a second ─► is any of the noted ones not awaited?
 *                                                                        yes: garbage is collected, nothing is noted any more
 * ```
 *
 * Each collection makes the next one wait twice as long, until there is a new socket.
 *
 * @module
 */
import { addDuty } from "../../launch/record.ts";
import { nodeModule } from "../support/node.ts";

/** Milliseconds without any use of a socket. */
const IDLE = 100;
const LONGEST = 60_000;

const used = new Set<number>();
let isUsed = false;
let quietSince = 0;
let pause = IDLE;
let nextLook = 0;
let isOnDuty = false;

/** What else this needs to know. */
export const forgetting: {
  /** Whether a task waits for a descriptor, and so has not forgotten it. */
  isAwaited: (fd: number) => boolean;
} = { isAwaited: () => false };

/** Notes the use of a descriptor. */
export function noteUse(fd: number): void {
  used.add(fd);
  isUsed = true;
  if (isOnDuty) return;
  isOnDuty = true;
  addDuty(look);
}

/** Notes a new descriptor. */
export function noteNew(fd: number): void {
  pause = IDLE;
  nextLook = 0;
  noteUse(fd);
}

/** Notes that a descriptor was closed. */
export function noteClosed(fd: number): void {
  used.delete(fd);
}

function look(): void {
  if (used.size === 0) return;
  const now = performance.now();
  if (isUsed) {
    isUsed = false;
    quietSince = now;
    return;
  }
  if (now - quietSince < IDLE || now < nextLook) return;
  const candidates = [...used].filter((fd) => !forgetting.isAwaited(fd));
  if (candidates.length === 0) return;
  for (const fd of candidates) used.delete(fd);
  collect();
  pause = Math.min(pause * 2, LONGEST);
  nextLook = performance.now() + pause;
}

let collector: (() => void) | undefined;

/** Collects garbage, where Deno lets a program do so. */
function collect(): void {
  collector ??= findCollector();
  collector();
}

function findCollector(): () => void {
  try {
    nodeModule("node:v8").setFlagsFromString("--expose-gc");
    return nodeModule("node:vm").runInNewContext("gc") as () => void;
  } catch {
    return () => {};
  }
}
