/**
 * Locks of any kind by address and kind, for what keeps a lock in shared memory.
 *
 * @module
 */
import { arrive } from "../memory/handles.ts";
import { Holdable } from "./holdable.ts";
import { Lock, RLock } from "./lock.ts";
import { BoundedSemaphore, Semaphore } from "./semaphore.ts";

/** A lock of any kind: what may guard a value or a condition. */
export type AnyLock = Lock | RLock | Semaphore;

const kinds = [RLock, Lock, BoundedSemaphore, Semaphore] as const;

/** Whether a value is a lock of any kind. */
export function isLock(value: unknown): value is AnyLock {
  return value instanceof Holdable;
}

/** A lock's kind, as a small number. */
export function kindOf(lock: AnyLock): number {
  return kinds.findIndex((kind) => lock instanceof kind);
}

/** The lock of that kind at an address. */
export function lockAt(kind: number, address: number): AnyLock {
  return arrive<AnyLock>(kinds[kind]!, address);
}
