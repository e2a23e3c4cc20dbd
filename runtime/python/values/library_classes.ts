/**
 * What Python calls the classes of `multiprocessing`: this package's own names are nearly, but not always, the same.
 *
 * @module
 */
import { Connection } from "../../connection/pipes.ts";
import { AsyncResult, IMapIterator, IMapUnorderedIterator, MapResult, Pool } from "../../pool.ts";
import { ThreadPool } from "../../pool/thread_pool.ts";
import { ParentProcess, Process } from "../../process.ts";
import { JoinableQueue, Queue, SimpleQueue } from "../../queues.ts";
import { Synchronized, SynchronizedArray, SynchronizedString, Value } from "../../sharedctypes.ts";
import {
  Barrier,
  BoundedSemaphore,
  Condition,
  Event,
  Lock,
  RLock,
  Semaphore,
} from "../../synchronize.ts";

/** What this package exports and Python has as classes. */
const exports = {
  AsyncResult,
  Barrier,
  BoundedSemaphore,
  Condition,
  Connection,
  Event,
  IMapIterator,
  IMapUnorderedIterator,
  JoinableQueue,
  Lock,
  MapResult,
  ParentProcess,
  Pool,
  Process,
  Queue,
  RLock,
  Semaphore,
  SimpleQueue,
  Synchronized,
  SynchronizedArray,
  SynchronizedString,
  ThreadPool,
  Value,
};

/** By the name under which a class is exported: its module, and its name where Python has another. */
const NAMES: Readonly<Record<keyof typeof exports, string>> = {
  AsyncResult: "multiprocessing.pool.ApplyResult",
  Barrier: "multiprocessing.synchronize.Barrier",
  BoundedSemaphore: "multiprocessing.synchronize.BoundedSemaphore",
  Condition: "multiprocessing.synchronize.Condition",
  Connection: "multiprocessing.connection.Connection",
  Event: "multiprocessing.synchronize.Event",
  IMapIterator: "multiprocessing.pool.IMapIterator",
  IMapUnorderedIterator: "multiprocessing.pool.IMapUnorderedIterator",
  JoinableQueue: "multiprocessing.queues.JoinableQueue",
  Lock: "multiprocessing.synchronize.Lock",
  MapResult: "multiprocessing.pool.MapResult",
  ParentProcess: "multiprocessing.process._ParentProcess",
  Pool: "multiprocessing.pool.Pool",
  Process: "multiprocessing.context.Process",
  Queue: "multiprocessing.queues.Queue",
  RLock: "multiprocessing.synchronize.RLock",
  Semaphore: "multiprocessing.synchronize.Semaphore",
  SimpleQueue: "multiprocessing.queues.SimpleQueue",
  Synchronized: "multiprocessing.sharedctypes.Synchronized",
  SynchronizedArray: "multiprocessing.sharedctypes.SynchronizedArray",
  SynchronizedString: "multiprocessing.sharedctypes.SynchronizedString",
  ThreadPool: "multiprocessing.pool.ThreadPool",
  Value: "multiprocessing.sharedctypes.Synchronized",
};

/** A class of this package, as Python knows it. */
export interface LibraryClass {
  /** The name under which it is exported. */
  readonly exported: string;
  readonly module: string;
  readonly name: string;
}

let classes: Map<unknown, LibraryClass> | undefined;

/** What a class is called in Python's library; undefined for classes that are not this package's. */
export function libraryClass(target: unknown): LibraryClass | undefined {
  if (classes === undefined) {
    classes = new Map();
    for (const [exported, full] of Object.entries(NAMES)) {
      const value = exports[exported as keyof typeof exports];
      if (classes.has(value)) continue;
      const dot = full.lastIndexOf(".");
      classes.set(value, { exported, module: full.slice(0, dot), name: full.slice(dot + 1) });
    }
  }
  return classes.get(target);
}
