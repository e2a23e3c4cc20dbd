/**
 * Tells the built-ins of Python, which do not load them, the classes that this package exports and Python has too. It is
 * built into the same file as they are.
 *
 * @module
 */
import { Connection } from "./connection/pipes.ts";
import { AsyncResult, IMapIterator, IMapUnorderedIterator, MapResult, Pool } from "./pool.ts";
import { ThreadPool } from "./pool/thread_pool.ts";
import { ParentProcess, Process } from "./process.ts";
import { JoinableQueue, Queue, SimpleQueue } from "./queues.ts";
import { Synchronized, SynchronizedArray, SynchronizedString, Value } from "./sharedctypes.ts";
import {
  Barrier,
  BoundedSemaphore,
  Condition,
  Event,
  Lock,
  RLock,
  Semaphore,
} from "./synchronize.ts";
import { nameExports } from "./exported.ts";

nameExports({
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
});
