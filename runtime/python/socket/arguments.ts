/**
 * What the methods of sockets take.
 *
 * @module
 */
import { bytesLike, writableBytes } from "../support/buffers.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { isPlain, options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { typeName } from "../values/types.ts";
import { secondsOf } from "./addresses.ts";

/** How one call waits, instead of by the socket's own timeout. */
export interface WaitOptions {
  /** Seconds; null for ever. */
  readonly timeout?: number | null;
  /** Ends the wait with its reason. */
  readonly signal?: AbortSignal;
}

/** What a call for bytes takes beside them. */
export interface FlagOptions extends WaitOptions {
  /** `MSG_…`. */
  readonly flags?: int;
}

/** What a socket is made of. */
export interface SocketOptions {
  /** `AF_…`. */
  readonly family?: unknown;
  /** `SOCK_…`. */
  readonly type?: unknown;
  /** The protocol; 0 for the usual one. */
  readonly proto?: unknown;
  /** An open descriptor to take over. */
  readonly fileno?: unknown;
}

/** What a file over a socket is to be. */
export interface FileOptions {
  /** `r`, `w` and `b`. */
  mode?: string;
  /** As of `open`. */
  buffering?: int | null;
  /** As of `open`. */
  encoding?: string | null;
  /** As of `open`. */
  errors?: string | null;
  /** As of `open`. */
  newline?: string | null;
}

export function number(value: unknown): number {
  return Number(index(value));
}

export function bytesOf(data: unknown): Uint8Array {
  return plain(bytesLike(data));
}

/** Bytes in memory that the system can be given: not shared, and of a size that stays. */
export function plain(bytes: Uint8Array): Uint8Array {
  const { buffer } = bytes;
  const isPlain = buffer instanceof ArrayBuffer && !buffer.resizable;
  return isPlain ? bytes : new Uint8Array(bytes);
}

export function sizeOf(bufsize: unknown, caller: string): number {
  if (bufsize === undefined) throw new TypeError(`${caller}() takes at least 1 argument (0 given)`);
  const size = number(bufsize);
  if (size < 0) throw new ValueError(`negative buffersize in ${caller}`);
  return size;
}

/** What was received, without the rest of its buffer. */
export function shortened(bytes: Bytes, length: number): Bytes {
  if (length === bytes.length) return bytes;
  // a copy of little does not keep the memory for much
  return length * 2 < bytes.length
    ? new Bytes(bytes.subarray(0, length))
    : new Bytes(bytes.buffer, bytes.byteOffset, length);
}

export function flagsAndLimits(rest: readonly unknown[]): { flags: number; limits: WaitOptions } {
  if (rest.length === 0) return { flags: 0, limits: {} };
  const given = options<FlagOptions>(["flags"], ...rest);
  const last = rest.at(-1);
  return {
    flags: given.flags === undefined ? 0 : number(given.flags),
    limits: isPlain(last) ? last : {},
  };
}

export function flagsAndAddress(
  rest: readonly unknown[],
): { flags: number; address: unknown; limits: WaitOptions } {
  const last = rest.at(-1);
  const limits: WaitOptions = isPlain(last) ? last : {};
  const given = isPlain(last) ? rest.slice(0, -1) : rest;
  if (given.length < 1 || given.length > 2) {
    throw new TypeError(`sendto() takes 2 or 3 arguments (${given.length + 1} given)`);
  }
  const [first, second] = given;
  return given.length === 1
    ? { flags: 0, address: first, limits }
    : { flags: number(first), address: second, limits };
}

/** Where to receive into; `own` is the same, or memory that the system can be given. */
export function target(
  buffer: unknown,
  rest: readonly unknown[],
  caller: string,
): { into: Uint8Array; own: Uint8Array; flags: number; limits: WaitOptions } {
  const whole = writableBytes(buffer);
  if (whole === undefined) {
    throw new TypeError(
      `${caller}() argument 1 must be read-write bytes-like object, not ${typeName(buffer)}`,
    );
  }
  const given = options<{ nbytes: int } & FlagOptions>(["nbytes", "flags"], ...rest);
  const count = given.nbytes === undefined ? 0 : number(given.nbytes);
  if (count < 0) throw new ValueError(`negative buffersize in ${caller}`);
  if (count > whole.length) throw new ValueError("buffer too small for requested bytes");
  const into = count === 0 ? whole : whole.subarray(0, count);
  const isPlainMemory = into.buffer instanceof ArrayBuffer && !into.buffer.resizable;
  const last = rest.at(-1);
  return {
    into,
    own: isPlainMemory ? into : new Uint8Array(into.length),
    flags: given.flags === undefined ? 0 : number(given.flags),
    limits: isPlain(last) ? last : {},
  };
}

/** Seconds of a timeout as a socket takes it. */
export function timeoutFor(timeout: unknown): number | null {
  if (typeof timeout === "string") {
    throw new TypeError("'str' object cannot be interpreted as an integer");
  }
  return secondsOf(timeout, () => new ValueError("Timeout value out of range"));
}
