/** What the pool itself has to report. */

import { Exception, ProcessError, TimeoutError } from "../errors.ts";

/** A worker ended while it had a task in hand. The task is lost, the pool goes on. */
export class WorkerLostError extends ProcessError {
  /** As if Python had it. */
  static readonly __module__: string = "multiprocessing.pool";
}

/** A task took longer than its `taskTimeout`: the worker that ran it was replaced, the pool goes on. */
export class TaskTimeoutError extends TimeoutError {
  /** As if Python had it. */
  static readonly __module__: string = "multiprocessing.pool";
}

/** The result of a task cannot be sent. https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.pool */
export class MaybeEncodingError extends Exception {
  /** Where Python has it. */
  static readonly __module__: string = "multiprocessing.pool";
  /** The error that encoding gave, as text. */
  exc: string;
  /** The result, as text. */
  value: string;

  constructor(exc = "", value = "") {
    super(exc, value);
    this.exc = exc;
    this.value = value;
    this.message = `Error sending result: '${value}'. Reason: '${exc}'`;
  }

  /** Python's `str()`. */
  __str__(): string {
    return this.message;
  }
}

/** The traceback of the child in which an error was raised; found as the error's `cause`. */
export class RemoteTraceback extends Exception {
  /** Where Python has it. */
  static readonly __module__: string = "multiprocessing.pool";
  /** The text. */
  tb: string;

  constructor(tb = "") {
    super(tb);
    this.tb = tb;
    this.message = `\n"""\n${tb}\n"""`;
    this.stack = `${this.name}: ${this.message}`; // where this object was made tells nothing
  }

  /** Python's `str()`. */
  __str__(): string {
    return this.message;
  }
}
