/**
 * Files of bytes, with buffers for reading and writing.
 *
 * Of the two buffers one is in use at a time: what was read ahead is given back before a write, what waits to be written
 * goes out before a read.
 *
 * @module
 */
import { OSError, ValueError } from "../../errors.ts";
import { bytesLike, concat } from "../support/buffers.ts";
import { addressText } from "../values/identity.ts";
import { Bytes } from "../values/bytes.ts";
import { type int, size } from "../values/numbers.ts";
import { inheritAlso, nameClass } from "../values/types.ts";
import { repr } from "../text/repr.ts";
import type { Device } from "./device.ts";
import { afterWrite, forget, holdUntilEnd } from "./pending.ts";

const CHUNK = 1 << 16;
const NEWLINE = 10;

/** A file cannot do what it was asked to, such as to be read when it was opened to be written. */
export class UnsupportedOperation extends OSError {}
Object.defineProperty(UnsupportedOperation, "__module__", { value: "io" });
inheritAlso(UnsupportedOperation, ValueError);

/** How a file may be used. */
export interface Access {
  readonly name: unknown;
  readonly mode: string;
  readonly readable: boolean;
  readonly writable: boolean;
  /** Whether nothing goes out that need not: a fork copies what is held back. */
  readonly holdsBack?: boolean;
}

/** Where a file's bytes come from. */
export let deviceOf: (file: BinaryFile) => Device;
/** How a file was opened. */
export let accessOf: (file: BinaryFile) => Access;

/** What makes a file without a buffer of what one with a buffer stands on. */
export const rawFile: { of(device: Device, access: Access): unknown } = { of: (device) => device };

/** A file of bytes, as `open(path, "rb")` gives it. https://docs.python.org/3/library/io.html#binary-i-o */
export class BinaryFile implements Iterable<Bytes>, Disposable {
  /** What it was opened by. */
  readonly name: unknown;
  /** How it was opened. */
  readonly mode: string;
  readonly #device: Device;
  readonly #access: Access;
  #closed = false;
  #isDetached = false;
  #ahead: Uint8Array = new Uint8Array(0);
  #at = 0;
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;

  constructor(device: Device, access: Access) {
    this.#device = device;
    this.#access = access;
    this.name = access.name;
    this.mode = access.mode;
  }

  static {
    deviceOf = (file) => file.#device;
    accessOf = (file) => file.#access;
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#closed;
  }

  /** What is said of the use of a closed file. */
  protected closedText(what: string): string {
    return `${what} closed file`;
  }

  /** What is below: a file without a buffer. */
  get raw(): unknown {
    this.#check();
    return this.#device.raw ?? rawFile.of(this.#device, this.#access);
  }

  /** Gives what is below away: this one is of no more use then. */
  detach(): unknown {
    this.flush();
    const { raw } = this;
    this.#isDetached = true;
    return raw;
  }

  #check(what?: string): void {
    if (this.#isDetached) throw new ValueError("raw stream has been detached");
    if (!this.#closed) return;
    throw new ValueError(
      what === undefined ? "I/O operation on closed file." : this.closedText(what),
    );
  }

  #checkReadable(what = "read of"): void {
    this.#check(what);
    if (!this.#access.readable) throw new UnsupportedOperation("read");
    if (this.#waitingSize > 0) this.flush();
  }

  /** Reads ahead; false at the end. */
  #fill(): boolean {
    const chunk = new Uint8Array(this.#device.chunk ?? CHUNK);
    const count = this.#device.read(chunk);
    this.#ahead = chunk.subarray(0, count ?? 0);
    this.#at = 0;
    return count !== null && count > 0;
  }

  /** What is there without waiting for more: the rest of the buffer, or the next chunk; nothing at the end. */
  readChunk(): Uint8Array {
    this.#checkReadable();
    if (this.#at >= this.#ahead.length && !this.#fill()) {
      this.#device.release();
      return new Uint8Array(0);
    }
    const chunk = this.#ahead.subarray(this.#at);
    this.#at = this.#ahead.length;
    return chunk;
  }

  /** Reads this many bytes, or all that are left. */
  read(count: int | null = -1): Bytes {
    const wanted = count === null || count < 0 ? Infinity : size(count);
    this.#checkReadable();
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < wanted) {
      if (this.#at >= this.#ahead.length && !this.#fill()) {
        this.#device.release();
        break;
      }
      const part = this.#ahead.subarray(this.#at, this.#at + (wanted - length));
      parts.push(part);
      this.#at += part.length;
      length += part.length;
    }
    return concat(parts, length);
  }

  /** Reads what one call to the system gives, at most this many bytes. */
  read1(count: int = -1): Bytes {
    this.#checkReadable();
    if (this.#at >= this.#ahead.length && !this.#fill()) return new Bytes(0);
    const end = count < 0 ? this.#ahead.length : this.#at + size(count);
    const part = this.#ahead.subarray(this.#at, end);
    this.#at += part.length;
    return concat([part], part.length);
  }

  /** Reads into a buffer, and gives the number of bytes. */
  readinto(target: Uint8Array): number {
    const room = bytesLike(target);
    const bytes = this.read(room.length);
    room.set(bytes);
    return bytes.length;
  }

  /** Reads what one call to the system gives into a buffer, and gives the number of bytes. */
  readinto1(target: Uint8Array): number {
    const room = bytesLike(target);
    const bytes = this.read1(room.length);
    room.set(bytes);
    return bytes.length;
  }

  /** What comes next, without moving on: at least one byte where the file is not at its end. */
  peek(_size: int = 0): Bytes {
    this.#checkReadable("peek of");
    if (this.#at >= this.#ahead.length) this.#fill();
    return concat([this.#ahead.subarray(this.#at)]);
  }

  /** Reads a line with its end, at most this many bytes; empty at the end of the file. */
  readline(limit: int | null = -1): Bytes {
    this.#checkReadable();
    const most = limit === null || limit < 0 ? Infinity : size(limit);
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < most) {
      if (this.#at >= this.#ahead.length && !this.#fill()) {
        this.#device.release();
        break;
      }
      const found = this.#ahead.indexOf(NEWLINE, this.#at);
      const end = found < 0 ? this.#ahead.length : found + 1;
      const part = this.#ahead.subarray(this.#at, Math.min(end, this.#at + most - length));
      parts.push(part);
      this.#at += part.length;
      length += part.length;
      if (part[part.length - 1] === NEWLINE) break;
    }
    return concat(parts, length);
  }

  /** Reads the lines that are left, until they have this many bytes. */
  readlines(hint: int | null = -1): Bytes[] {
    const most = hint === null || hint <= 0 ? Infinity : size(hint);
    const lines: Bytes[] = [];
    let length = 0;
    while (length <= most) {
      const line = this.readline();
      if (line.length === 0) break;
      lines.push(line);
      length += line.length;
    }
    return lines;
  }

  /** Writes bytes, and gives their number. */
  write(bytes: Uint8Array): number {
    if (!this.#access.writable) throw new UnsupportedOperation("write");
    const given = bytesLike(bytes);
    this.#check("write to");
    this.#giveBack();
    if (given.length === 0) return 0;
    this.#waiting.push(given.slice());
    this.#waitingSize += given.length;
    if (this.#waitingSize >= (this.#device.chunk ?? CHUNK)) this.flush();
    else if (this.#access.holdsBack) holdUntilEnd(this);
    else afterWrite(this);
    return given.length;
  }

  /** Writes bytes out at once, behind what waits. */
  writeThrough(bytes: Uint8Array): void {
    this.#check();
    if (!this.#access.writable) throw new UnsupportedOperation("not writable");
    if (this.#waitingSize > 0) this.flush();
    this.#device.write(bytes);
  }

  /** Writes the bytes of an iterable. */
  writelines(lines: Iterable<Uint8Array>): void {
    for (const line of lines) this.write(line);
  }

  /** Gives back what was read ahead. */
  #giveBack(): void {
    const ahead = this.#ahead.length - this.#at;
    if (ahead > 0 && this.#device.seekable) this.#device.seek(-ahead, Deno.SeekMode.Current);
    this.#ahead = new Uint8Array(0);
    this.#at = 0;
  }

  /** Writes out what waits. */
  flush(): void {
    this.#check();
    if (this.#waitingSize === 0) return;
    const [first] = this.#waiting;
    const bytes = this.#waiting.length === 1 && first
      ? first
      : concat(this.#waiting, this.#waitingSize);
    this.#waiting = [];
    this.#waitingSize = 0;
    forget(this);
    this.#device.write(bytes);
  }

  /** Moves the place of reading and writing, and gives it; `whence` is 0 for the start, 1 for here, 2 for the end. */
  seek(offset: int, whence: int = 0): number {
    this.#check();
    if (whence === 0 && offset < 0) {
      throw new OSError(22, "Invalid argument");
    }
    this.flush();
    this.#giveBack();
    return this.#device.seek(size(offset), Number(whence));
  }

  /** The place of reading and writing. */
  tell(): number {
    this.#check();
    const place = this.#device.seek(0, Deno.SeekMode.Current);
    return place - (this.#ahead.length - this.#at) + this.#waitingSize;
  }

  /** Cuts the file off, here or at a length; gives the length. */
  truncate(length?: int | null): number {
    this.#check();
    if (!this.#access.writable) throw new UnsupportedOperation("truncate");
    const end = length === undefined || length === null ? this.tell() : size(length);
    this.flush();
    this.#device.truncate(end);
    return end;
  }

  /** Writes out what waits, and ends the use of the file. */
  close(): void {
    if (this.#closed) return;
    try {
      this.flush();
    } finally {
      this.#closed = true;
      this.#device.close();
    }
  }

  /** The system's number for the file. */
  fileno(): number {
    this.#check();
    return this.#device.number;
  }

  /** Whether it is a terminal. */
  isatty(): boolean {
    this.#check();
    return this.#device.isTerminal();
  }

  /** Whether it can be read. */
  readable(): boolean {
    this.#check();
    return this.#access.readable;
  }

  /** Whether it can be written. */
  writable(): boolean {
    this.#check();
    return this.#access.writable;
  }

  /** Whether its place can be moved. */
  seekable(): boolean {
    this.#check();
    return this.#device.seekable;
  }

  /** The lines that are left. */
  *[Symbol.iterator](): Generator<Bytes, void, undefined> {
    for (let line = this.readline(); line.length > 0; line = this.readline()) yield line;
  }

  /** The next line. */
  next(): IteratorResult<Bytes, undefined> {
    const line = this.readline();
    return line.length > 0 ? { done: false, value: line } : { done: true, value: undefined };
  }

  [Symbol.dispose](): void {
    this.close();
  }

  __enter__(): this {
    this.#check();
    return this;
  }

  __exit__(): boolean {
    this.close();
    return false;
  }

  /** The file as Python prints it. */
  toString(): string {
    const kind = kindOf(this.#access);
    return this.name === undefined
      ? `<_io.${kind} object at ${addressText(this)}>`
      : `<_io.${kind} name=${repr(this.name)}>`;
  }
}
nameClass(BinaryFile, "_io.BufferedReader");

function kindOf(
  { readable, writable }: Access,
): "BufferedReader" | "BufferedWriter" | "BufferedRandom" {
  if (!writable) return "BufferedReader";
  return readable ? "BufferedRandom" : "BufferedWriter";
}

class WrittenFile extends BinaryFile {}
nameClass(WrittenFile, "_io.BufferedWriter");

class RandomFile extends BinaryFile {}
nameClass(RandomFile, "_io.BufferedRandom");

/** The classes of the files that `open` gives. */
export const CLASSES = {
  BufferedReader: BinaryFile,
  BufferedWriter: WrittenFile,
  BufferedRandom: RandomFile,
};

/** A file of bytes as `open` gives it: of the class that goes by what it is opened for. */
export function binaryFile(device: Device, access: Access): BinaryFile {
  return new CLASSES[kindOf(access)](device, access);
}

/** Whether a file is as `open` gives it, and of no class of the library or a program. */
export function isAsOpened(file: BinaryFile): boolean {
  return Object.getPrototypeOf(file) === CLASSES[kindOf(accessOf(file))].prototype;
}
