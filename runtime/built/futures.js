/* @ts-self-types="../../runtime/futures.ts" */
import { TimeoutError } from "./core.js";
import { ALL_COMPLETED, BrokenExecutor, BrokenProcessPool, BrokenThreadPool, CancelledError, Executor, FIRST_COMPLETED, FIRST_EXCEPTION, Future, InterpreterPoolExecutor, InvalidStateError, PlainFuture, ProcessPoolExecutor, ResultIterator, ThreadPoolExecutor, asCompleted, wait, waitSync } from "./threads.js";
export { ALL_COMPLETED, BrokenExecutor, BrokenProcessPool, BrokenThreadPool, CancelledError, Executor, FIRST_COMPLETED, FIRST_EXCEPTION, Future, InterpreterPoolExecutor, InvalidStateError, PlainFuture, ProcessPoolExecutor, ResultIterator, ThreadPoolExecutor, TimeoutError, asCompleted, wait, waitSync };
