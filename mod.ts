/**
 * Python's `multiprocessing` for Deno: processes, pools, queues, pipes, locks and shared values, on shared memory.
 *
 * Names are CPython's in camelCase, keyword arguments become one options object, and what can block returns a promise
 * beside a `Sync` twin that blocks. https://docs.python.org/3/library/multiprocessing.html
 *
 * ```ts
 * import { Pool } from "@manycore/multiprocessing";
 *
 * export function square(n: number): number {
 *   return n * n;
 * }
 *
 * if (import.meta.main) {
 *   await using pool = new Pool();
 *   console.log(await pool.map(square, [1, 2, 3]));
 * }
 * ```
 *
 * @module
 */
import "./runtime/classes.ts";

export { boundMethod } from "./runtime/codec/bound.ts";
export { type Class, type Form, reduce, registerCodec } from "./runtime/codec/codec.ts";
export { type FunctionReference, register } from "./runtime/codec/references.ts";
export { Connection, Pipe, type Waitable } from "./runtime/connection/pipes.ts";
export {
  Context,
  freezeSupport,
  getAllStartMethods,
  getContext,
  getStartMethod,
  type MethodName,
  setExecutable,
  setStartMethod,
  type StartMethod,
} from "./runtime/context.ts";
export {
  AssertionError,
  AttributeError,
  AuthenticationError,
  BaseException,
  BrokenBarrierError,
  BrokenPipeError,
  BufferTooShort,
  ConnectionError,
  Empty,
  EOFError,
  Exception,
  Full,
  KeyboardInterrupt,
  OSError,
  OverflowError,
  ProcessError,
  RuntimeError,
  SystemExit,
  TimeoutError,
  TypeError,
  ValueError,
} from "./runtime/errors.ts";
export { Cell, nested, nestedAfter, repeatable, unlessRemade } from "./runtime/codec/nested.ts";
export { inheritGlobals } from "./runtime/launch/globals.ts";
export { Manager } from "./runtime/managers/sync_manager.ts";
export type { Block, BlockOptions, Timeout } from "./runtime/memory/limits.ts";
export {
  AsyncResult,
  type CallbackOptions,
  type ChunkOptions,
  IMapIterator,
  IMapUnorderedIterator,
  type Input,
  type KeywordOptions,
  type MapOptions,
  MapResult,
  MaybeEncodingError,
  Pool,
  type PoolContext,
  type PoolFunction,
  type PoolOptions,
  RemoteTraceback,
  type TaskOptions,
  TaskTimeoutError,
  WorkerLostError,
} from "./runtime/pool.ts";
export { ThreadPool, type ThreadPoolOptions } from "./runtime/pool/thread_pool.ts";
export {
  activeChildren,
  cpuCount,
  currentProcess,
  type Given,
  type Names,
  notInitialized,
  ParentProcess,
  parentProcess,
  Process,
  type ProcessBasics,
  type ProcessOptions,
  type Target,
  type WaitOptions,
} from "./runtime/process.ts";
export { prestart } from "./runtime/process/prestart.ts";
export { JoinableQueue, Queue, type QueueReader, SimpleQueue } from "./runtime/queues.ts";
export {
  Array,
  type CType,
  RawArray,
  RawValue,
  SharedArray,
  Synchronized,
  SynchronizedArray,
  SynchronizedBase,
  SynchronizedString,
  type SynchronizedStructure,
  type TypeCode,
  Value,
  type ValueLock,
  type ValueOptions,
} from "./runtime/sharedctypes.ts";
export {
  type AnyLock,
  Barrier,
  type BarrierOptions,
  BoundedSemaphore,
  Condition,
  Event,
  Lock,
  OwnerDiedError,
  RLock,
  Semaphore,
} from "./runtime/synchronize.ts";
export { getLogger, logToStderr, SUBDEBUG, SUBWARNING } from "./runtime/util.ts";
export {
  Formatter,
  type Handler,
  type Level,
  Logger,
  type LogOptions,
  type LogRecord,
  StreamHandler,
} from "./runtime/util/logger.ts";
