/**
 * Streams of bytes with a buffer, over streams without one: `io.BufferedReader` and its like.
 *
 * @module
 */
import { callMethod, getattr, hasattr } from "../dispatch.ts";
import { OSError, ValueError } from "../exceptions.ts";
import { BinaryFile, isAsOpened, UnsupportedOperation } from "../files/binary_file.ts";
import type { Device } from "../files/device.ts";
import { truth } from "../operators/truth.ts";
import { bytesLike } from "../support/buffers.ts";
import { isKeywords } from "../values/keywords.ts";
import { ByteArray, Bytes } from "../values/bytes.ts";
import { type int, size } from "../values/numbers.ts";
import { nameClass } from "../values/types.ts";
import { BufferedIOBase } from "./bases.ts";

/** How a buffer is made. */
export interface BufferOptions {
  /** How many bytes it holds; 8192 when it is not given. */
  bufferSize?: int;
}

/** Where bytes come from and go to: an object with the methods of `RawIOBase`. */
class StreamDevice implements Device {
  readonly raw: unknown;
  readonly chunk: number;

  constructor(raw: unknown, chunk: number) {
    this.raw = raw;
    this.chunk = chunk;
  }

  read(into: Uint8Array): number | null {
    if (!hasattr(this.raw, "readinto")) {
      const bytes = callMethod(this.raw, "read", [into.length]) as Uint8Array | null;
      if (bytes === null || bytes.length === 0) return null;
      into.set(bytes);
      return bytes.length;
    }
    const room = ByteArray.fromBytes(new Uint8Array(into.length));
    const count = Number(callMethod(this.raw, "readinto", [room]) ?? 0);
    if (count < 0 || count > into.length) {
      throw new OSError(
        `raw readinto() returned invalid length ${count} (should have been between 0 and ${into.length})`,
      );
    }
    into.set(room.subarray(0, count));
    return count === 0 ? null : count;
  }

  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const count = callMethod(this.raw, "write", [new Bytes(bytes.subarray(at))]);
      at += typeof count === "number" && count > 0 ? count : bytes.length;
    }
  }

  seek(offset: number, whence: Deno.SeekMode): number {
    return offset === 0 && whence === Deno.SeekMode.Current
      ? Number(callMethod(this.raw, "tell", []))
      : Number(callMethod(this.raw, "seek", [offset, whence]));
  }

  truncate(length: number): void {
    callMethod(this.raw, "truncate", [length]);
  }

  release(): void {}

  close(): void {
    callMethod(this.raw, "close", []);
  }

  isTerminal(): boolean {
    return truth(callMethod(this.raw, "isatty", []));
  }

  get number(): number {
    return Number(callMethod(this.raw, "fileno", []));
  }

  get seekable(): boolean {
    return truth(callMethod(this.raw, "seekable", []));
  }
}

function sizeAmong(given: int | BufferOptions | undefined): number {
  const wanted = isKeywords(given) ? given.bufferSize : given;
  const count = wanted === undefined ? 8192 : size(wanted as int);
  if (count <= 0) throw new ValueError("buffer size must be strictly positive");
  return count;
}

function asked(raw: unknown, question: "readable" | "writable" | "seekable"): boolean {
  return truth(callMethod(raw, question, []));
}

/** An attribute of a stream, where it has it. */
function told(raw: unknown, name: "name" | "mode"): unknown {
  return getattr(raw, name, undefined);
}

/** A stream of bytes with a buffer over one without. */
class Buffered extends BinaryFile {
  static readonly __module__: string = "_io";

  constructor(raw: unknown, size: number, readable: boolean, writable: boolean) {
    super(new StreamDevice(raw, size), {
      name: told(raw, "name"),
      mode: String(told(raw, "mode") ?? (readable ? "rb" : "wb")),
      readable,
      writable,
      holdsBack: true,
    });
  }
}

/** Reads a stream of bytes ahead. https://docs.python.org/3/library/io.html#io.BufferedReader */
export class BufferedReader extends Buffered {
  constructor(raw: unknown, bufferSize?: int | BufferOptions) {
    if (!asked(raw, "readable")) throw new UnsupportedOperation("File or stream is not readable.");
    super(raw, sizeAmong(bufferSize), true, false);
  }

  /** Files that `open` gives belong to the class by what they are opened for. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isOf(this, BufferedReader, value, true, false);
  }
}

/** Holds back what is written to a stream of bytes. https://docs.python.org/3/library/io.html#io.BufferedWriter */
export class BufferedWriter extends Buffered {
  constructor(raw: unknown, bufferSize?: int | BufferOptions) {
    if (!asked(raw, "writable")) throw new UnsupportedOperation("File or stream is not writable.");
    super(raw, sizeAmong(bufferSize), false, true);
  }

  /** Files that `open` gives belong to the class by what they are opened for. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isOf(this, BufferedWriter, value, false, true);
  }
}

/** Reads and writes a stream of bytes that can be moved in. https://docs.python.org/3/library/io.html#io.BufferedRandom */
export class BufferedRandom extends Buffered {
  constructor(raw: unknown, bufferSize?: int | BufferOptions) {
    if (!asked(raw, "seekable")) throw new UnsupportedOperation("File or stream is not seekable.");
    super(raw, sizeAmong(bufferSize), true, true);
  }

  /** Files that `open` gives belong to the class by what they are opened for. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isOf(this, BufferedRandom, value, true, true);
  }
}

function isOf(
  type: unknown,
  own: unknown,
  value: unknown,
  readable: boolean,
  writable: boolean,
): boolean {
  if (Function.prototype[Symbol.hasInstance].call(type, value)) return true;
  if (type !== own || !(value instanceof BinaryFile) || value instanceof Buffered) return false;
  return !value.closed && value.readable() === readable && value.writable() === writable &&
    isAsOpened(value);
}

/** Two streams of bytes, one to read and one to write. https://docs.python.org/3/library/io.html#io.BufferedRWPair */
export class BufferedRWPair extends BufferedIOBase {
  static override readonly __module__: string = "_io";
  readonly #reader: BufferedReader;
  readonly #writer: BufferedWriter;

  constructor(reader: unknown, writer: unknown, bufferSize?: int | BufferOptions) {
    super();
    this.#reader = new BufferedReader(reader, bufferSize);
    this.#writer = new BufferedWriter(writer, bufferSize);
  }

  override read(count: int | null = -1): Bytes {
    return this.#reader.read(count);
  }

  override read1(count: int = -1): Bytes {
    return this.#reader.read1(count);
  }

  override readinto(target: Uint8Array): number {
    return this.#reader.readinto(bytesLike(target));
  }

  /** What comes next, without moving on. */
  peek(count: int = 0): Bytes {
    return this.#reader.peek(count);
  }

  override write(bytes: Uint8Array): number {
    return this.#writer.write(bytes);
  }

  override flush(): void {
    this.#writer.flush();
  }

  override readable(): boolean {
    return this.#reader.readable();
  }

  override writable(): boolean {
    return this.#writer.writable();
  }

  override isatty(): boolean {
    return this.#reader.isatty() || this.#writer.isatty();
  }

  override get closed(): boolean {
    return this.#writer.closed;
  }

  override close(): void {
    this.#writer.close();
    this.#reader.close();
  }
}

for (const type of [BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair]) {
  nameClass(type, `_io.${type.name}`);
}

/** A stream of bytes as a file of bytes: what text is put on top of. */
export function asBinaryFile(stream: unknown): BinaryFile {
  if (stream instanceof BinaryFile) return stream;
  const can = (question: "readable" | "writable") =>
    hasattr(stream, question) ? asked(stream, question) : true;
  return new ForeignFile(stream, can("readable"), can("writable"));
}

/** A stream with a buffer of its own, as a file of bytes. */
class ForeignFile extends Buffered {
  readonly #stream: unknown;

  constructor(stream: unknown, readable: boolean, writable: boolean) {
    super(stream, 8192, readable, writable);
    this.#stream = stream;
  }

  override flush(): void {
    super.flush();
    if (hasattr(this.#stream, "flush")) callMethod(this.#stream, "flush", []);
  }
}
