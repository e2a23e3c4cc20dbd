/**
 * Python's built-in exceptions, as far as the runtime itself raises them. `runtime/python/exceptions.ts` adds the rest.
 *
 * @module
 */

/**
 * What `runtime/python` changes in the classes of this file once a program loads it: without it, `args` is a plain array
 * and `instanceof` is JavaScript's own.
 */
export const pythonHooks: {
  /** Makes the value of `args`: a tuple in Python's world. */
  args?: (values: unknown[]) => readonly unknown[];
  /** Whether an error that is not of these classes (a native one) counts as an instance of this one. */
  counts?: (error: unknown, errorClass: abstract new (...args: never[]) => unknown) => boolean;
  /** The class that Python picks for an `OSError` with this number. */
  osErrorClass?: (errno: number) => (new (...args: unknown[]) => OSError) | undefined;
  /** Makes the value of a float that comes out of shared memory, so that 3.0 does not show as 3. */
  float?: (value: number) => unknown;
  /** Makes the value of bytes that come out of shared memory. */
  bytes?: (value: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  /** Makes the value of memory that is seen and not copied: Python's memoryview. */
  view?: (bytes: Uint8Array) => Uint8Array;
  /** Python's name of a value's type. */
  typeName?: (value: unknown) => string;
  /** The type of a value, where an error is about it. */
  typeOf?: (value: unknown) => unknown;
  /** Python's KeyError. */
  keyError?: (key: unknown) => Error;
  /** Whether two values are equal, as Python's `==` says. */
  same?: (a: unknown, b: unknown) => boolean;
  /** Whether a value counts as true: an empty list does not. */
  truth?: (value: unknown) => boolean;
  /** The start methods that Python knows, its default first. */
  startMethods?: readonly string[];
  /** The elements of a value as Python iterates over it: a dict's keys, for instance. Throws where there are none. */
  iterate?: (value: unknown) => Iterable<unknown>;
  /** Calls a function with keywords, each in the place of the parameter that it names; checks their number. */
  call?: (target: unknown, args: readonly unknown[], named: Record<string, unknown>) => unknown;
  /** What Python calls a function, its `__name__`; undefined for a value without one. */
  functionName?: (value: unknown) => string | undefined;
  /** Number and name of the thread that runs, where the program has threads. */
  thread?: () => { readonly ident: number; readonly name: string };
  /** Gives a class or function a field: a function becomes a method of a class's instances. */
  setField?: (owner: unknown, name: string, value: unknown) => void;
  /** Whether exceptions of a class that was made often are made without their stack: they are part of the program's flow. */
  areFlow?: boolean;
  /** The error for what Python's pickle refuses: functions and classes that it would not find under their names, generators. */
  unpicklable?: (value: unknown) => Error | undefined;
} = {};

function isPlainObject(value: unknown): value is Record<string, never> {
  return typeof value === "object" && value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
}

function nameOf(errorClass: { name: string; __name__?: string }): string {
  return errorClass.__name__ ?? errorClass.name;
}

/** So many exceptions of each class keep the stack that they were made with. */
const STACKS = 1000;

const made = new Map<unknown, number>();

function textOf(args: readonly unknown[]): string {
  if (args.length === 1) return String(args[0]);
  return args.length === 0 ? "" : `(${args.map(String).join(", ")})`;
}

/**
 * What makes exceptions of what they are given: errors of JavaScript, or objects that only lack an error's stack.
 *
 * An error of JavaScript takes its stack down when it is made, which costs twenty times as much as all else that becomes of
 * one that is caught. A program that has made a thousand of a class, and goes on, catches them. That is known of programs of
 * Python, and of one class in all: a server hears of each connection's end by it.
 */
class Thrown extends Error {
  constructor(args: readonly unknown[]) {
    const count = made.get(new.target) ?? 0;
    if (count >= STACKS && (pythonHooks.areFlow ?? endings.has(new.target))) {
      return Object.create(new.target.prototype);
    }
    made.set(new.target, count + 1);
    super(textOf(args));
  }
}

/** The classes that are part of the flow of any program. */
const endings = new Set<unknown>();

/** Gives the exceptions of a class that are no errors of JavaScript their message, when it is asked for. */
export function defineMessage(
  errorClass: { readonly prototype: Error },
  text: (args: readonly unknown[]) => string,
): void {
  Object.defineProperty(errorClass.prototype, "message", {
    configurable: true,
    get(this: { args?: readonly unknown[] }): string {
      return text(this.args ?? []);
    },
    set(this: Error, value: unknown) {
      Object.defineProperty(this, "message", { value, writable: true, configurable: true });
    },
  });
}

defineMessage(Thrown, textOf);
Object.defineProperty(Thrown.prototype, "stack", {
  configurable: true,
  get(this: Error): string | undefined {
    return pythonHooks.areFlow ? undefined : String(this);
  },
  set(this: Error, value: unknown) {
    Object.defineProperty(this, "stack", { value, writable: true, configurable: true });
  },
});

/** The root of Python's exceptions. https://docs.python.org/3/library/exceptions.html */
export class BaseException extends Thrown {
  /** What the exception was made with. */
  args: readonly unknown[];
  /** What `addNote` was given. */
  declare __notes__?: string[];
  /** The exception that was being handled when this one was raised. */
  declare __context__?: unknown;

  constructor(...args: unknown[]) {
    if (args.length > 0 && pythonHooks.args && isPlainObject(args.at(-1))) {
      throw new TypeError(`${nameOf(new.target)}() takes no keyword arguments`);
    }
    super(args);
    this.args = pythonHooks.args?.(args) ?? args;
  }

  /** The exception that this one was raised from, or null. */
  get __cause__(): unknown {
    return this.cause ?? null;
  }

  set __cause__(cause: unknown) {
    if (cause !== null && !(cause instanceof Error)) {
      throw new TypeError("exception cause must be None or derive from BaseException");
    }
    this.cause = cause;
  }

  /** Whether what was being handled is not shown: this one was raised from another, or from None. */
  get __suppress_context__(): boolean {
    return this.cause !== undefined;
  }

  set __suppress_context__(value: boolean) {
    Object.defineProperty(this, "__suppress_context__", {
      value,
      writable: true,
      configurable: true,
    });
  }

  /**
   * Adds a line that is printed after the exception's own.
   *
   * @throws {TypeError} `note` is no text
   */
  addNote(note: string): void {
    if (typeof note !== "string") {
      throw new TypeError(
        `note must be a str, not '${pythonHooks.typeName?.(note) ?? typeof note}'`,
      );
    }
    (this.__notes__ ??= []).push(note);
  }

  /** The exception itself, which from now on tells of another way. */
  withTraceback(traceback: unknown): this {
    (this as { __traceback__?: unknown }).__traceback__ = traceback;
    return this;
  }

  /** `instanceof`, which in a Python program holds for JavaScript's own errors too. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    if (typeof error !== "object" || error === null) return false;
    return Function.prototype[Symbol.hasInstance].call(this, error) ||
      (pythonHooks.counts?.(error, this) ?? false);
  }
}

// The name comes from the class and is no field of its own, so that a program's exceptions can have a `name` of theirs.
Object.defineProperty(BaseException.prototype, "name", {
  configurable: true,
  get(this: BaseException): string {
    return this.constructor.name;
  },
  set(this: BaseException, value: unknown) {
    Object.defineProperty(this, "name", {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  },
});

/** Every exception that a program may want to catch. */
export class Exception extends BaseException {}
/** A value of the right type that cannot be used. */
export class ValueError extends Exception {}
/** A check of CPython's own that failed, such as joining a process that has not started. */
export class AssertionError extends Exception {}
/** An attribute that an object does not have. */
export class AttributeError extends Exception {
  /** The object, or null. */
  declare obj: unknown;

  constructor(...args: unknown[]) {
    const last = args.at(-1);
    const isGiven = isPlainObject(last);
    super(...(isGiven ? args.slice(0, -1) : args));
    const given: { name?: string; obj?: unknown } = isGiven ? last : {};
    const wrong = Object.keys(given).find((key) => key !== "name" && key !== "obj");
    if (wrong !== undefined) {
      throw new TypeError(`AttributeError() got an unexpected keyword argument '${wrong}'`);
    }
    // The object stays in its process.
    const hidden = { writable: true, configurable: true };
    Object.defineProperty(this, "obj", { value: given.obj ?? null, ...hidden });
    if (given.name !== undefined) {
      Object.defineProperty(this, "name", { value: given.name, ...hidden });
    }
  }
}
/** An argument of the wrong type. Named as Python names it: JavaScript's own is `globalThis.TypeError`. */
export class TypeError extends Exception {}
/** A state in which the call makes no sense. */
export class RuntimeError extends Exception {}
/** A fault of arithmetic. */
export class ArithmeticError extends Exception {}
/** A result too large to be represented. */
export class OverflowError extends ArithmeticError {}
/** An index or key that is not there. */
export class LookupError extends Exception {}
/** An index beyond the end. */
export class IndexError extends LookupError {}
/** No memory left. */
export class MemoryError extends Exception {}
/** No more data: the other end of a pipe is closed. */
export class EOFError extends Exception {}
endings.add(EOFError);
/**
 * A fault that an operating system reports: `new OSError(errno, strerror, filename?)`, or a text alone. With a number,
 * the result is of the subclass that Python has for it, such as `FileNotFoundError` for 2.
 */
export class OSError extends Exception {
  /** The operating system's number of the fault, or null. */
  errno: number | null = null;
  /** The operating system's text for it, or null. */
  strerror: string | null = null;
  /** The file that it was about, or null. */
  filename: unknown = null;
  /** The other file, where there are two, or null. */
  filename2: unknown = null;

  constructor(...args: unknown[]) {
    const [errno, strerror, filename, , filename2] = args;
    const full = args.length >= 2 && args.length <= 5;
    // The third of BlockingIOError is how many characters were written.
    const counts = new.target.name === "BlockingIOError" && typeof filename === "number";
    const isOfFile = full && !counts && filename !== null && filename !== undefined;
    super(...(isOfFile ? [errno, strerror] : args));
    if (!full) return;
    if (counts) {
      this.errno = errno as number;
      this.strerror = strerror as string;
      this.message = `[Errno ${this.errno}] ${this.strerror}`;
      return;
    }
    if (new.target === OSError && (typeof errno === "number" || errno === true)) {
      const Narrower = pythonHooks.osErrorClass?.(Number(errno));
      if (Narrower) return new Narrower(...args);
    }
    this.errno = errno as number;
    this.strerror = strerror as string;
    this.filename = filename ?? null;
    this.filename2 = filename2 ?? null;
    const names = [this.filename, this.filename2].filter((name) => name !== null);
    this.message = `[Errno ${this.errno}] ${this.strerror}` +
      (names.length > 0 ? `: ${names.map((name) => `'${name}'`).join(" -> ")}` : "");
  }
}
/** A fault of a connection. */
export class ConnectionError extends OSError {}
/** Written to a pipe that nobody can read any more. */
export class BrokenPipeError extends ConnectionError {}
/** Ctrl-C. */
export class KeyboardInterrupt extends BaseException {}
/** `sys.exit()`. */
export class SystemExit extends BaseException {
  /** The status that was given: a number, a text for stderr, or null. */
  get code(): unknown {
    return this.args.length > 1 ? this.args : this.args[0] ?? null;
  }
}
/** The root of this package's own errors. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.ProcessError */
export class ProcessError extends Exception {}
/** A wait that ended before what was waited for. */
export class TimeoutError extends ProcessError {}
/** `recvBytesInto` got a message larger than its buffer; `args[0]` holds the message. */
export class BufferTooShort extends ProcessError {}
/** A wrong or missing key. */
export class AuthenticationError extends ProcessError {}
/**
 * A barrier was broken or reset while this process waited there, or had been broken before. As in Python its `args` are
 * empty; the message says why. https://docs.python.org/3/library/threading.html#threading.BrokenBarrierError
 */
export class BrokenBarrierError extends RuntimeError {}
/** A queue had nothing to give. https://docs.python.org/3/library/queue.html#queue.Empty */
export class Empty extends Exception {}
/** A queue had no room. https://docs.python.org/3/library/queue.html#queue.Full */
export class Full extends Exception {}
