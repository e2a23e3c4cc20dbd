/**
 * Python's built-in exceptions, as far as the runtime itself raises them. `runtime/python/exceptions.ts` adds the rest.
 *
 * @module
 */

/** The root of Python's exceptions. https://docs.python.org/3/library/exceptions.html */
export class BaseException extends Error {
  /** What the exception was made with. */
  args: readonly unknown[];

  constructor(...args: unknown[]) {
    super(
      args.length === 1
        ? String(args[0])
        : args.length === 0
        ? ""
        : `(${args.map(String).join(", ")})`,
    );
    this.name = new.target.name;
    this.args = args;
  }
}

/** Every exception that a program may want to catch. */
export class Exception extends BaseException {}
/** A value of the right type that cannot be used. */
export class ValueError extends Exception {}
/** A check of CPython's own that failed, such as joining a process that has not started. */
export class AssertionError extends Exception {}
/** An attribute that an object does not have. */
export class AttributeError extends Exception {}
/** An argument of the wrong type. Named as Python names it: JavaScript's own is `globalThis.TypeError`. */
export class TypeError extends Exception {}
/** A state in which the call makes no sense. */
export class RuntimeError extends Exception {}
/** No more data: the other end of a pipe is closed. */
export class EOFError extends Exception {}
/** A fault that an operating system reports. */
export class OSError extends Exception {}
/** A fault of a connection. */
export class ConnectionError extends OSError {}
/** Written to a pipe that nobody can read any more. */
export class BrokenPipeError extends ConnectionError {}
/** Ctrl-C. */
export class KeyboardInterrupt extends BaseException {}
/** `sys.exit()`. */
export class SystemExit extends BaseException {}
/** The root of this package's own errors. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.ProcessError */
export class ProcessError extends Exception {}
/** A wait that ended before what was waited for. */
export class TimeoutError extends ProcessError {}
/** `recvBytesInto` got a message larger than its buffer; `args[0]` holds the message. */
export class BufferTooShort extends ProcessError {}
/** A wrong or missing key. */
export class AuthenticationError extends ProcessError {}
/** A queue had nothing to give. https://docs.python.org/3/library/queue.html#queue.Empty */
export class Empty extends Exception {}
/** A queue had no room. https://docs.python.org/3/library/queue.html#queue.Full */
export class Full extends Exception {}
