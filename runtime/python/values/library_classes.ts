/**
 * What Python calls the classes of `multiprocessing`: this package's own names are nearly, but not always, the same.
 *
 * @module
 */
import { library } from "../../library.ts";

/** By the name under which a class is exported: its module, and its name where Python has another. */
const NAMES: Readonly<Record<string, string>> = {
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
    if (library.exports === undefined) return undefined;
    classes = new Map();
    for (const [exported, value] of Object.entries(library.exports)) {
      const full = NAMES[exported];
      if (typeof value !== "function" || full === undefined || classes.has(value)) continue;
      const dot = full.lastIndexOf(".");
      classes.set(value, { exported, module: full.slice(0, dot), name: full.slice(dot + 1) });
    }
  }
  return classes.get(target);
}
