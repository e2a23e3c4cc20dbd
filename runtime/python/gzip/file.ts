/**
 * Files of gzip. https://docs.python.org/3/library/gzip.html#gzip.GzipFile
 *
 * @module
 */
import { callMethod, getattr } from "../dispatch.ts";
import { EOFError, OSError, TypeError, ValueError } from "../exceptions.ts";
import { open as openFile } from "../file.ts";
import { BinaryFile } from "../files/binary_file.ts";
import type { Device } from "../files/device.ts";
import { MemoryDevice } from "../io/memory_device.ts";
import { TextIOWrapper } from "../io/text_io_wrapper.ts";
import { plainPath } from "../os/guard.ts";
import { concat } from "../support/buffers.ts";
import { encode } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import { Bytes } from "../values/bytes.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { type Compress, compress as deflate, compressobj } from "../zlib/compress.ts";
import { Z_SYNC_FLUSH } from "../zlib/constants.ts";
import { decompressobj } from "../zlib/decompress.ts";
import { crc32 } from "../binascii/crc.ts";

/** What is no gzip. https://docs.python.org/3/library/gzip.html#gzip.BadGzipFile */
export class BadGzipFile extends OSError {
  static readonly __module__: string = "gzip";
}

const ENDED = "Compressed file ended before the end-of-stream marker was reached";

/** Flags of a header, and what they say is in it. */
const CHECKED = 2;
const EXTRA = 4;
const NAMED = 8;
const COMMENTED = 16;

/** How much a level promises, as the header tells it. */
function promise(level: number): number {
  return level === 9 ? 2 : level === 1 ? 4 : 0;
}

function little(...words: number[]): Uint8Array {
  const result = new Uint8Array(words.length * 4);
  const view = new DataView(result.buffer);
  words.forEach((word, i) => view.setUint32(i * 4, word, true));
  return result;
}

function header(level: number, mtime: number, name = ""): Uint8Array {
  const flags = name === "" ? 0 : NAMED;
  const text = name === "" ? [] : [...encode(name, "latin-1"), 0];
  return Uint8Array.from([
    0x1f,
    0x8b,
    8,
    flags,
    ...little(mtime),
    promise(level),
    255,
    ...text,
  ]);
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Bytes as one file of gzip. https://docs.python.org/3/library/gzip.html#gzip.compress */
export function compress(data: Uint8Array, ...given: unknown[]): Bytes {
  const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
  const level = Number(named.compresslevel ?? given[0] ?? 9);
  const mtime = named.mtime === undefined ? 0 : Number(named.mtime ?? now());
  const parts = [
    header(level, mtime),
    deflate(data, { level, wbits: -15 }),
    little(crc32(data), data.length % 2 ** 32),
  ];
  return new Bytes(concat(parts, parts.reduce((sum, part) => sum + part.length, 0)) as Bytes);
}

/** Where the data of a member begins. */
function bodyAt(data: Uint8Array, at: number): { at: number; mtime: number } {
  const need = (end: number) => {
    if (end > data.length) throw new EOFError(ENDED);
  };
  if (data[at] !== 0x1f || data[at + 1] !== 0x8b) {
    throw new BadGzipFile(`Not a gzipped file (${repr(new Bytes(data.slice(at, at + 2)))})`);
  }
  need(at + 10);
  if (data[at + 2] !== 8) throw new BadGzipFile("Unknown compression method");
  const flags = data[at + 3]!;
  const mtime = new DataView(data.buffer, data.byteOffset).getUint32(at + 4, true);
  let next = at + 10;
  if (flags & EXTRA) {
    need(next + 2);
    next += 2 + data[next]! + data[next + 1]! * 256;
  }
  for (const flag of [NAMED, COMMENTED]) {
    if ((flags & flag) === 0) continue;
    const end = data.indexOf(0, next);
    if (end < 0) throw new EOFError(ENDED);
    next = end + 1;
  }
  if (flags & CHECKED) next += 2;
  need(next);
  return { at: next, mtime };
}

/** What all members of a file hold, and when the last one was made. */
function contents(data: Uint8Array, tells: boolean): { bytes: Uint8Array; mtime: number | null } {
  const parts: Uint8Array[] = [];
  let mtime: number | null = null;
  for (let at = 0; at < data.length;) {
    const start = bodyAt(data, at);
    mtime = start.mtime;
    const stream = decompressobj({ wbits: -15 });
    const part = stream.decompress(data.subarray(start.at));
    const rest = stream.unusedData;
    if (!stream.eof || rest.length < 8) throw new EOFError(ENDED);
    const view = new DataView(rest.buffer, rest.byteOffset);
    const [crc, length] = [view.getUint32(0, true), view.getUint32(4, true)];
    const own = crc32(part);
    const hex = (word: number) => `0x${word.toString(16)}`;
    if (crc !== own) {
      throw new BadGzipFile(`CRC check failed${tells ? ` ${hex(crc)} != ${hex(own)}` : ""}`);
    }
    if (length !== part.length % 2 ** 32) {
      throw new BadGzipFile("Incorrect length of data produced");
    }
    parts.push(part);
    at = data.length - rest.length + 8;
    // Zeros may stand behind.
    while (data[at] === 0) at++;
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return { bytes, mtime };
}

/** The bytes of a file of gzip. https://docs.python.org/3/library/gzip.html#gzip.decompress */
export function decompress(data: Uint8Array): Bytes {
  return new Bytes(contents(new Uint8Array(data), false).bytes as Uint8Array<ArrayBuffer>);
}

/** What a file of gzip holds, read when it is first asked for. */
class Inflated implements Device {
  readonly seekable = true;
  mtime: number | null = null;
  #held: MemoryDevice | null = null;

  constructor(readonly source: unknown, readonly end: () => void) {}

  get #memory(): MemoryDevice {
    if (!this.#held) {
      const { bytes, mtime } = contents(callMethod(this.source, "read", []) as Uint8Array, true);
      this.mtime = mtime;
      this.#held = new MemoryDevice(bytes);
    }
    return this.#held;
  }

  read(into: Uint8Array): number | null {
    return this.#memory.read(into);
  }

  write(_bytes: Uint8Array): void {}

  seek(offset: number, whence: Deno.SeekMode): number {
    return this.#memory.seek(offset, whence);
  }

  truncate(_length: number): void {}

  release(): void {}

  close(): void {
    this.end();
  }

  isTerminal(): boolean {
    return false;
  }

  get number(): number {
    return callMethod(this.source, "fileno", []) as number;
  }
}

/** Makes a member of what is written. */
class Deflating implements Device {
  readonly seekable = true;
  readonly #stream: Compress;
  #crc = 0;
  #length = 0;

  constructor(
    readonly target: unknown,
    readonly end: () => void,
    start: Uint8Array,
    level: number,
  ) {
    this.#stream = compressobj({ level, wbits: -15, memLevel: 8 });
    this.#put(start);
  }

  #put(bytes: Uint8Array): void {
    if (bytes.length > 0) callMethod(this.target, "write", [new Bytes(bytes as Bytes)]);
  }

  read(_into: Uint8Array): null {
    return null;
  }

  write(bytes: Uint8Array): void {
    this.#crc = crc32(bytes, this.#crc);
    this.#length += bytes.length;
    this.#put(this.#stream.compress(bytes));
  }

  seek(offset: number, whence: Deno.SeekMode): number {
    if (whence === 2) throw new ValueError("Seek from end not supported");
    const place = whence === 1 ? this.#length + offset : offset;
    if (place < this.#length) throw new OSError("Negative seek in write mode");
    if (place > this.#length) this.write(new Uint8Array(place - this.#length));
    return place;
  }

  flush(): void {
    this.#put(this.#stream.flush(Z_SYNC_FLUSH));
    if (getattr(this.target, "flush", null) !== null) callMethod(this.target, "flush", []);
  }

  truncate(_length: number): void {}

  release(): void {}

  close(): void {
    this.#put(this.#stream.flush());
    this.#put(little(this.#crc, this.#length % 2 ** 32));
    this.end();
  }

  isTerminal(): boolean {
    return false;
  }

  get number(): number {
    return callMethod(this.target, "fileno", []) as number;
  }
}

const PLACES = ["filename", "mode", "compresslevel", "fileobj", "mtime"];

/** A file whose bytes are compressed. https://docs.python.org/3/library/gzip.html#gzip.GzipFile */
export class GzipFile extends BinaryFile {
  static readonly __module__: string = "gzip";
  readonly #device: Inflated | Deflating;
  #isClosing = false;

  /** @throws {ValueError} for a mode that is none */
  constructor(...given: unknown[]) {
    const named = { ...(isKeywords(given.at(-1)) ? given.pop() as Keywords : {}) };
    given.forEach((value, i) => named[PLACES[i]!] = value);
    const { filename = null, fileobj = null } = named;
    const asked = (named.mode ?? null) as string | null;
    if (asked !== null && /[tU]/.test(asked)) {
      throw new ValueError(`Invalid mode: ${repr(asked)}`);
    }
    const mode = asked ?? String(getattr(fileobj, "mode", "rb"));
    const first = mode[0] ?? "";
    const level = Number(named.compresslevel ?? 9);
    const file = fileobj ?? openFile(filename as string, `${mode.replace("b", "")}b` as "rb");
    if (!"rwax".includes(first) || first === "") {
      throw new ValueError(`Invalid mode: ${repr(mode)}`);
    }
    const end = () => {
      if (fileobj === null) callMethod(file, "close", []);
    };
    const own = getattr(file, "name", "");
    const path = filename === null ? (typeof own === "string" ? own : "") : plainPath(filename);
    const name = path.split("/").at(-1)!.replace(/\.gz$/, "");
    const mtime = (named.mtime ?? null) === null ? now() : Math.floor(Number(named.mtime));
    const device = first === "r" ? new Inflated(file, end) : new Deflating(
      file,
      end,
      header(level, mtime, /^[\0-\xff]*$/.test(name) ? name : ""),
      level,
    );
    super(device, {
      name: path,
      mode: first === "r" ? "rb" : "wb",
      readable: first === "r",
      writable: first !== "r",
    });
    this.#device = device;
  }

  /** When the last member that was read was made, in seconds. */
  get mtime(): number | null {
    return this.#device instanceof Inflated ? this.#device.mtime : null;
  }

  /** @throws {OSError} when it was opened for writing */
  override read(count: number | null = -1): Bytes {
    if (this.readable()) return super.read(count);
    throw new OSError(9, "read() on write-only GzipFile object");
  }

  /** @throws {OSError} when it was opened for reading */
  override write(bytes: Uint8Array): number {
    if (this.writable()) return super.write(bytes);
    throw new OSError(9, "write() on read-only GzipFile object");
  }

  /** Writes out all that was written, so that it can be read. */
  override flush(): void {
    super.flush();
    if (!this.#isClosing && this.#device instanceof Deflating) this.#device.flush();
  }

  override close(): void {
    this.#isClosing = true;
    super.close();
  }

  /** Goes back to the beginning. */
  rewind(): void {
    this.seek(0);
  }
}

const OPENED = ["mode", "compresslevel", "encoding", "errors", "newline"];

/** Opens a file of gzip for bytes or for text. https://docs.python.org/3/library/gzip.html#gzip.open */
export function open(filename: unknown, ...given: unknown[]): GzipFile | TextIOWrapper {
  const named = { ...(isKeywords(given.at(-1)) ? given.pop() as Keywords : {}) };
  given.forEach((value, i) => named[OPENED[i]!] = value);
  const mode = String(named.mode ?? "rb");
  if (mode.includes("t")) {
    if (mode.includes("b")) throw new ValueError(`Invalid mode: ${repr(mode)}`);
  } else {
    for (const name of ["encoding", "errors", "newline"]) {
      if ((named[name] ?? null) === null) continue;
      throw new ValueError(`Argument '${name}' not supported in binary mode`);
    }
  }
  const plain = mode.replace("t", "");
  const level = named.compresslevel ?? 9;
  const isPath = typeof filename === "string" || filename instanceof Uint8Array ||
    getattr(filename, "__fspath__", null) !== null;
  if (
    !isPath && getattr(filename, "read", null) === null && getattr(filename, "write", null) === null
  ) {
    throw new TypeError("filename must be a str or bytes object, or a file");
  }
  const file = isPath
    ? new GzipFile(filename, plain, level)
    : new GzipFile(null, plain, level, filename);
  if (!mode.includes("t")) return file;
  const { encoding = null, errors = null, newline = null } = named;
  return new TextIOWrapper(file, { encoding, errors, newline } as never);
}
