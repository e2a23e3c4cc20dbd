/**
 * `pickle.loads` and `pickle.load`.
 *
 * @module
 */
import { type LoadOptions, loadSettings } from "../../pickle.ts";
import { Input } from "../../pickle/input.ts";
import { UnpicklerRun, type UnpicklerSettings } from "../../pickle/unpickler.ts";
import { TypeError } from "../exceptions.ts";
import { bytesLike } from "../support/buffers.ts";
import { iter } from "../operators/iteration.ts";
import { typeName } from "../values/types.ts";

/** Optional parameters of what reads pickles. */
export interface LoadKeywords {
  /** Whether names of Python 2 are understood. */
  fixImports?: boolean;
  /** How strings of Python 2 are read; "bytes" leaves them bytes. */
  encoding?: string;
  /** What becomes of characters that the encoding does not have. */
  errors?: string;
  /** The bytes that were left out, in their order. */
  buffers?: unknown;
}

/** A file that bytes can be read from. */
export interface Readable {
  /** Reads so many bytes. */
  read(count: number): unknown;
}

/** What was given, as the codec takes it: a program's own functions may be called. */
export function readSettings(named: LoadKeywords = {}): UnpicklerSettings {
  const { buffers, ...rest } = named;
  const given: LoadOptions = {
    ...rest,
    buffers: buffers === null || buffers === undefined ? null : iter(buffers) as Iterable<unknown>,
  };
  return { ...loadSettings(given), functions: true };
}

/**
 * The value of a pickle. https://docs.python.org/3/library/pickle.html#pickle.loads
 *
 * @throws {UnpicklingError} when it is none, or names what the program does not have
 * @throws {EOFError} when it ends too early
 */
export function loads(data: unknown, named?: LoadKeywords): unknown {
  const bytes = bytesLike(data);
  return new UnpicklerRun(new Input(bytes), readSettings(named), new Map()).run();
}

interface Seekable {
  seek?: (offset: number, whence: number) => unknown;
  seekable?: () => unknown;
}

/** What files that cannot go back gave beyond a pickle's end. */
const readAhead = new WeakMap<object, Uint8Array>();

/** A file as a pickle is read from it, and what puts back what was read too much. */
export function inputOf(file: unknown): [input: Input, done: () => void] {
  const { read, readline } = (file ?? {}) as { read?: unknown; readline?: unknown };
  if (typeof read !== "function" || typeof readline !== "function") {
    throw new TypeError("file must have 'read' and 'readline' attributes");
  }
  const owner = file as object;
  const first = readAhead.get(owner) ?? new Uint8Array(0);
  readAhead.delete(owner);
  const input = new Input(first, (count) => chunk(read.call(file, count)));
  return [input, () => putBack(owner, input)];
}

function chunk(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given;
  if (given instanceof Promise) {
    throw new TypeError("Cannot unpickle from a file that has to wait: read its bytes first");
  }
  throw new TypeError(`read() returned non-bytes object (${typeName(given)})`);
}

function putBack(file: object, input: Input): void {
  const { left } = input;
  if (left === 0) return;
  const { seek, seekable } = file as Seekable;
  if (typeof seek === "function" && (seekable === undefined || seekable.call(file) === true)) {
    seek.call(file, -left, 1);
  } else readAhead.set(file, input.peek(left).slice());
}

/**
 * The value of the next pickle in a file. https://docs.python.org/3/library/pickle.html#pickle.load
 *
 * @throws {UnpicklingError} when there is none, or one that names what the program does not have
 * @throws {EOFError} at the end of the file
 */
export function load(file: Readable, named?: LoadKeywords): unknown {
  const [input, done] = inputOf(file);
  const value = new UnpicklerRun(input, readSettings(named), new Map()).run();
  done();
  return value;
}
