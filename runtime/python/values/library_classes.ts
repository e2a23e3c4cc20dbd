/**
 * What Python calls the classes of `multiprocessing`: this package's own names are nearly, but not always, the same.
 *
 * @module
 */
import { exportedName } from "../../exported.ts";

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

/** What a class is called in Python's library; undefined for classes that are not this package's. */
export function libraryClass(target: unknown): LibraryClass | undefined {
  const exported = exportedName(target);
  const full = exported === undefined ? undefined : NAMES[exported];
  if (full === undefined) return undefined;
  const dot = full.lastIndexOf(".");
  return { exported: exported!, module: full.slice(0, dot), name: full.slice(dot + 1) };
}
