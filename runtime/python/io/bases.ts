/**
 * The classes that all files and streams belong to. https://docs.python.org/3/library/io.html#class-hierarchy
 *
 * What a class of one's own must have is what it says in each: `readinto` and `write` for raw streams, `read` and
 * `write` for the others; everything else follows from these.
 *
 * @module
 */
import { callMethod } from "../dispatch.ts";
import { NotImplementedError, StopIteration, ValueError } from "../exceptions.ts";
import { BinaryFile, UnsupportedOperation } from "../files/binary_file.ts";
import { TextFile } from "../files/text_file.ts";
import { iter } from "../operators/iteration.ts";
import { concat } from "../support/buffers.ts";
import { ByteArray, Bytes } from "../values/bytes.ts";
import { addressText } from "../values/identity.ts";
import { type int, size } from "../values/numbers.ts";
import { classOf, inheritAlso, isSubclass, nameClass, qualifiedTypeName } from "../values/types.ts";

/** The root of all streams. https://docs.python.org/3/library/io.html#io.IOBase */
export class IOBase implements Disposable {
  static readonly __module__: string = "io";
  #closed = false;

  /** Files that `open` gives belong to these classes without being made of them. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && isSubclass(classOf(value), this);
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#closed;
  }

  /** @throws {ValueError} when it was closed */
  protected check(): void {
    if (this.closed) throw new ValueError("I/O operation on closed file.");
  }

  /** Writes out what waits, and ends the use. */
  close(): void {
    if (this.#closed) return;
    try {
      this.flush();
    } finally {
      this.#closed = true;
    }
  }

  /** Writes out what waits: nothing here. */
  flush(): void {
    this.check();
  }

  /** The system's number for it. */
  fileno(): number {
    throw new UnsupportedOperation("fileno");
  }

  /** Whether it is a terminal. */
  isatty(): boolean {
    this.check();
    return false;
  }

  /** Whether it can be read. */
  readable(): boolean {
    this.check();
    return false;
  }

  /** Whether it can be written. */
  writable(): boolean {
    this.check();
    return false;
  }

  /** Whether its place can be moved. */
  seekable(): boolean {
    this.check();
    return false;
  }

  /** Moves the place of reading and writing. */
  seek(_offset: int, _whence: int = 0): int {
    throw new UnsupportedOperation("seek");
  }

  /** The place of reading and writing. */
  tell(): int {
    return this.seek(0, 1);
  }

  /** Cuts it off. */
  truncate(_size?: int | null): int {
    throw new UnsupportedOperation("truncate");
  }

  /** A line with its end, at most this many items. */
  readline(limit: int | null = -1): unknown {
    const most = limit === null || limit < 0 ? Infinity : size(limit);
    const parts: Uint8Array[] = [];
    for (let length = 0; length < most; length++) {
      const part = callMethod(this, "read", [1]) as Uint8Array;
      if (part.length === 0) break;
      parts.push(part);
      if (part[0] === 10) break;
    }
    return concat(parts);
  }

  /** The lines that are left, until they have this many items. */
  readlines(hint: int | null = -1): unknown[] {
    const most = hint === null || hint <= 0 ? Infinity : size(hint);
    const lines: unknown[] = [];
    let length = 0;
    for (const line of this) {
      lines.push(line);
      length += (line as { length: number }).length;
      if (length > most) break;
    }
    return lines;
  }

  /** Writes each item of an iterable; line ends are not added. */
  writelines(lines: Iterable<unknown>): void {
    this.check();
    for (const line of iter(lines)) callMethod(this, "write", [line]);
  }

  /** The lines that are left. */
  *[Symbol.iterator](): Generator<unknown, void, undefined> {
    for (;;) {
      const line = this.readline() as { length: number };
      if (line.length === 0) return;
      yield line;
    }
  }

  __iter__(): this {
    this.check();
    return this;
  }

  __next__(): unknown {
    const line = this.readline() as { length: number };
    if (line.length === 0) throw new StopIteration();
    return line;
  }

  __enter__(): this {
    this.check();
    return this;
  }

  __exit__(..._args: unknown[]): void {
    this.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** The stream as Python prints it. */
  toString(): string {
    return `<${qualifiedTypeName(this)} object at ${addressText(this)}>`;
  }
}

/** The root of streams of bytes without a buffer. https://docs.python.org/3/library/io.html#io.RawIOBase */
export class RawIOBase extends IOBase {
  /** Reads into a buffer, and gives how many bytes; null when there are none yet. */
  readinto(_target: Uint8Array): int | null {
    throw new NotImplementedError();
  }

  /** Writes bytes, and gives how many went out. */
  write(_bytes: Uint8Array): int | null {
    throw new NotImplementedError();
  }

  /** Up to this many bytes, or all that are left. */
  read(count: int | null = -1): Bytes | null {
    if (count === null || count < 0) return this.readall();
    const room = ByteArray.fromBytes(new Uint8Array(size(count)));
    const got = this.readinto(room);
    return got === null ? null : new Bytes(room.subarray(0, size(got)));
  }

  /** All bytes that are left. */
  readall(): Bytes {
    const parts: Uint8Array[] = [];
    for (;;) {
      const part = this.read(8192);
      if (part === null || part.length === 0) return concat(parts);
      parts.push(part);
    }
  }
}

/** The root of streams of bytes with a buffer. https://docs.python.org/3/library/io.html#io.BufferedIOBase */
export class BufferedIOBase extends IOBase {
  /** Up to this many bytes, or all that are left. */
  read(_count: int | null = -1): Bytes {
    throw new UnsupportedOperation("read");
  }

  /** What one call to the system gives, at most this many bytes. */
  read1(_count: int = -1): Bytes {
    throw new UnsupportedOperation("read1");
  }

  /** Reads into a buffer, and gives how many bytes. */
  readinto(target: Uint8Array): int {
    const bytes = this.read(target.length);
    target.set(bytes);
    return bytes.length;
  }

  /** Writes bytes, and gives their number. */
  write(_bytes: Uint8Array): int {
    throw new UnsupportedOperation("write");
  }

  /** What is below, which this stream gives away. */
  detach(): unknown {
    throw new UnsupportedOperation("detach");
  }
}

/** The root of streams of text. https://docs.python.org/3/library/io.html#io.TextIOBase */
export class TextIOBase extends IOBase {
  /** Up to this many characters, or all that are left. */
  read(_count: int | null = -1): string {
    throw new UnsupportedOperation("read");
  }

  /** A line with its end; empty at the end of the stream. */
  override readline(_limit: int | null = -1): string {
    throw new UnsupportedOperation("readline");
  }

  /** Writes text, and gives the number of its characters. */
  write(_text: string): int {
    throw new UnsupportedOperation("write");
  }

  /** What is below, which this stream gives away. */
  detach(): unknown {
    throw new UnsupportedOperation("detach");
  }
}

for (const base of [IOBase, RawIOBase, BufferedIOBase, TextIOBase]) nameClass(base, base.name);
inheritAlso(BinaryFile, BufferedIOBase);
inheritAlso(TextFile, TextIOBase);
