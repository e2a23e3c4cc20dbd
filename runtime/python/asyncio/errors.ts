/** The exceptions of `asyncio`. https://docs.python.org/3/library/asyncio-exceptions.html */
import { BaseException, EOFError, Exception, RuntimeError } from "../exceptions.ts";
import type { Bytes } from "../values/bytes.ts";

export { TimeoutError } from "../exceptions.ts";

/** The operation was cancelled. */
export class CancelledError extends BaseException {
  static readonly __module__: string = "asyncio.exceptions";
}
/** A future has a result already, or none yet. */
export class InvalidStateError extends Exception {
  static readonly __module__: string = "asyncio.exceptions";
}
/** A system call is not there for this kind of file. */
export class SendfileNotAvailableError extends RuntimeError {
  static readonly __module__: string = "asyncio.exceptions";
}
/** A stream ended too early. */
export class IncompleteReadError extends EOFError {
  static readonly __module__: string = "asyncio.exceptions";
  /** What was read. */
  readonly partial: Bytes;
  /** How many bytes were wanted. */
  readonly expected: number | null;

  constructor(partial: Bytes, expected: number | null) {
    super(
      `${partial.length} bytes read on a total of ${expected ?? "undefined"} expected bytes`,
    );
    this.partial = partial;
    this.expected = expected;
  }
}
/** A separator was not found within the limit of a stream's buffer. */
export class LimitOverrunError extends Exception {
  static readonly __module__: string = "asyncio.exceptions";
  /** How many bytes are to be read first. */
  readonly consumed: number;

  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}
/** A barrier is broken. */
export class BrokenBarrierError extends RuntimeError {
  static readonly __module__: string = "asyncio.exceptions";
}
/** A queue has nothing in it. */
export class QueueEmpty extends Exception {
  static readonly __module__: string = "asyncio.queues";
}
/** A queue has no place left. */
export class QueueFull extends Exception {
  static readonly __module__: string = "asyncio.queues";
}
/** A queue was shut down. */
export class QueueShutDown extends Exception {
  static readonly __module__: string = "asyncio.queues";
}
