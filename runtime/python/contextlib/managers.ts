/**
 * Ready-made context managers.
 *
 * @module
 */
import { callMethod } from "../dispatch.ts";
import { matches } from "../exceptions.ts";
import { asyncItems } from "../operators/iteration.ts";
import { streams, type TextStream } from "../streams.ts";
import { changeFolder } from "../os/own_folder.ts";
import { AbstractContextManager } from "./decorator.ts";

/** Keeps errors of some classes to itself. https://docs.python.org/3/library/contextlib.html#contextlib.suppress */
export class suppress extends AbstractContextManager {
  readonly #classes: readonly unknown[];

  constructor(...exceptions: unknown[]) {
    super();
    this.#classes = exceptions;
  }

  override __enter__(): null {
    return null;
  }

  override __exit__(_type: unknown, error: unknown, _traceback: unknown): boolean {
    return error !== null && error !== undefined && matches(error, ...this.#classes);
  }
}

/** Calls an object's `close` at the end. https://docs.python.org/3/library/contextlib.html#contextlib.closing */
export class closing<T> extends AbstractContextManager {
  readonly #thing: T;

  constructor(thing: T) {
    super();
    this.#thing = thing;
  }

  override __enter__(): T {
    return this.#thing;
  }

  override __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    callMethod(this.#thing, "close");
    return null;
  }
}

/** Does nothing. https://docs.python.org/3/library/contextlib.html#contextlib.nullcontext */
export class nullcontext<T = null> extends AbstractContextManager {
  readonly #result: T;

  constructor(enterResult: T = null as T) {
    super();
    this.#result = enterResult;
  }

  override __enter__(): T {
    return this.#result;
  }

  override __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    return null;
  }

  /** Enters the context. */
  // deno-lint-ignore require-await
  async __aenter__(): Promise<T> {
    return this.#result;
  }

  /** Leaves the context. */
  // deno-lint-ignore require-await
  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    return null;
  }
}

/** Calls an object's `aclose` at the end. https://docs.python.org/3/library/contextlib.html#contextlib.aclosing */
export class aclosing<T> {
  static readonly __module__ = "contextlib";
  readonly #thing: T;

  constructor(thing: T) {
    this.#thing = thing;
  }

  /** Gives the object. */
  // deno-lint-ignore require-await
  async __aenter__(): Promise<T> {
    return this.#thing;
  }

  /** Closes it. */
  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    const given = callMethod(this.#thing, "aclose");
    await (given instanceof Promise ? given : asyncItems.wait(given));
    return null;
  }
}

/** Puts another object in the place of a standard stream for a while. */
class Redirection<T> extends AbstractContextManager {
  readonly #name: "stdin" | "stdout" | "stderr";
  readonly #target: T;
  readonly #before: unknown[] = [];

  constructor(name: "stdin" | "stdout" | "stderr", target: T) {
    super();
    this.#name = name;
    this.#target = target;
  }

  override __enter__(): T {
    this.#before.push(streams[this.#name]);
    (streams as Record<string, unknown>)[this.#name] = this.#target ?? nowhere;
    return this.#target;
  }

  override __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    (streams as Record<string, unknown>)[this.#name] = this.#before.pop();
    return null;
  }
}

/** What is printed while a stream is None. */
const nowhere: TextStream = { write: () => 0, flush() {} };

/** Prints to another object for a while. https://docs.python.org/3/library/contextlib.html#contextlib.redirect_stdout */
export class redirectStdout<T> extends Redirection<T> {
  constructor(newTarget: T) {
    super("stdout", newTarget);
  }
}

/** Writes errors to another object for a while. https://docs.python.org/3/library/contextlib.html#contextlib.redirect_stderr */
export class redirectStderr<T> extends Redirection<T> {
  constructor(newTarget: T) {
    super("stderr", newTarget);
  }
}

/** Reads from another object for a while. */
export class redirectStdin<T> extends Redirection<T> {
  constructor(newTarget: T) {
    super("stdin", newTarget);
  }
}

/** Works in another folder for a while. https://docs.python.org/3/library/contextlib.html#contextlib.chdir */
export class chdir extends AbstractContextManager {
  readonly #path: string;
  readonly #before: string[] = [];

  constructor(path: string) {
    super();
    this.#path = path;
  }

  override __enter__(): null {
    this.#before.push(Deno.cwd());
    changeFolder(this.#path);
    return null;
  }

  override __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    changeFolder(this.#before.pop()!);
    return null;
  }
}
