/**
 * An exception's `__traceback__`.
 *
 * @module
 */
import { BaseException, TypeError } from "../errors.ts";
import { type Frame, framesSince } from "./traceback_frames.ts";

/** The code of a function, as far as a traceback tells of it. */
interface Code {
  readonly co_name: string;
  readonly co_filename: string;
}

/** The way from where an exception was caught to where it was raised. https://docs.python.org/3/reference/datamodel.html#traceback-objects */
export class Traceback {
  static readonly __module__ = "builtins";
  static readonly __name__ = "traceback";
  /** All places on the way, this one first. */
  readonly frames: readonly Frame[];

  constructor(frames: readonly Frame[]) {
    this.frames = frames;
  }

  /** The line of this place, counted from 1. */
  get tb_lineno(): number {
    return this.frames[0]?.line ?? 0;
  }

  /** What comes behind this place; null at the last one. */
  get tb_next(): Traceback | null {
    return this.frames.length > 1 ? new Traceback(this.frames.slice(1)) : null;
  }

  /** What is known of the call that this place is in. */
  get tb_frame(): { readonly f_code: Code; readonly f_lineno: number } {
    const { file = "", name = "", line = 0 } = this.frames[0] ?? {};
    return { f_code: { co_name: name, co_filename: file }, f_lineno: line };
  }
}

const replaced = new WeakMap<Error, unknown>();

/** The traceback of an exception, from where it is asked for; null where there is none. */
export function tracebackOf(error: Error): unknown {
  if (replaced.has(error)) return replaced.get(error);
  if (error.stack === undefined) return new Traceback([]);
  const frames = framesSince(error, new Error());
  return frames.length > 0 ? new Traceback(frames) : null;
}

/** Gives an exception another traceback, which it does not show. */
export function setTraceback(error: Error, traceback: unknown): void {
  if (traceback !== null && !(traceback instanceof Traceback)) {
    throw new TypeError("__traceback__ must be a traceback or None");
  }
  replaced.set(error, traceback);
}

Object.defineProperty(BaseException.prototype, "__traceback__", {
  get(this: Error): unknown {
    return tracebackOf(this);
  },
  set(this: Error, traceback: unknown) {
    setTraceback(this, traceback);
  },
  configurable: true,
});
