/** `io.FileIO`. */
import { OSError, ValueError } from "../exceptions.ts";
import { type Access, rawFile, UnsupportedOperation } from "../files/binary_file.ts";
import { DescriptorDevice } from "../files/descriptor_device.ts";
import { type Device, FileDevice, type OpenMode } from "../files/device.ts";
import { flushFiles } from "../files/pending.ts";
import { truth } from "../operators/truth.ts";
import { pathText } from "../os/guard.ts";
import { bytesLike, concat } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Bytes } from "../values/bytes.ts";
import { index, type int, size } from "../values/numbers.ts";
import { nameClass } from "../values/types.ts";
import { RawIOBase } from "./bases.ts";

/** How a file without a buffer is opened. */
export interface FileIOOptions {
  /** `r`, `w`, `a` or `x`, with `+` to read and write. */
  mode?: string;
  /** Whether a descriptor is closed with the file. */
  closefd?: boolean;
  /** Opens the file in place of the system: a function of path and flags that gives a descriptor. */
  opener?: unknown;
}

function parsed(mode: string): OpenMode {
  const letters = mode.replace("b", "");
  if (!/^[rwax+]*$/.test(letters)) throw new ValueError(`invalid mode: ${mode}`);
  if (!/^\+?[rwax]\+?$/.test(letters)) {
    throw new ValueError(
      "Must have exactly one of create/read/write/append mode and at most one plus",
    );
  }
  const has = (letter: string) => letters.includes(letter);
  return {
    reading: has("r"),
    writing: has("w"),
    appending: has("a"),
    creating: has("x"),
    updating: has("+"),
  };
}

function shown({ reading, appending, creating, updating }: OpenMode): string {
  if (creating) return updating ? "xb+" : "xb";
  if (appending) return updating ? "ab+" : "ab";
  return updating ? "rb+" : reading ? "rb" : "wb";
}

/** What a file without a buffer stands on. */
interface Opened {
  readonly device: Device;
  readonly access: Access;
  readonly closefd: boolean;
}

const CHUNK = 1 << 16;
const made = new WeakSet<object>();

/**
 * A file of the system without a buffer: each call is one of the system's.
 * https://docs.python.org/3/library/io.html#io.FileIO
 */
export class FileIO extends RawIOBase {
  static override readonly __module__ = "_io";
  readonly #opened: Opened;

  /**
   * @param file a path, or a descriptor
   * @throws {OSError} of the kind that says why it cannot be opened
   */
  constructor(
    file: unknown,
    mode?: string | FileIOOptions,
    closefd?: boolean | FileIOOptions,
    opener?: unknown,
  ) {
    super();
    if (typeof file === "object" && file !== null && made.has(file)) {
      this.#opened = file as Opened;
      return;
    }
    const named = options<FileIOOptions>(["mode", "closefd", "opener"], mode, closefd, opener);
    const how = parsed(named.mode ?? "r");
    const closes = truth(named.closefd ?? true);
    const isNumber = typeof file === "number" || typeof file === "bigint" ||
      typeof file === "boolean";
    if (!isNumber && !closes) throw new ValueError("Cannot use closefd=False with file name");
    if (isNumber && Number(file) < 0) throw new ValueError("negative file descriptor");
    flushFiles();
    const device = isNumber
      ? new DescriptorDevice(Number(file), closes)
      : new FileDevice(pathText(file), how, file);
    const access: Access = {
      name: file,
      mode: shown(how),
      readable: how.reading || how.updating,
      writable: !how.reading || how.updating,
    };
    this.#opened = { device, access, closefd: closes };
  }

  static {
    rawFile.of = (device, access) => {
      const opened: Opened = { device, access, closefd: true };
      made.add(opened);
      return new FileIO(opened);
    };
  }

  /** What it was opened by. */
  get name(): unknown {
    return this.#opened.access.name;
  }

  /** How it was opened. */
  get mode(): string {
    return this.#opened.access.mode;
  }

  /** Whether the descriptor is closed with the file. */
  get closefd(): boolean {
    return this.#opened.closefd;
  }

  protected override check(): void {
    if (this.closed) throw new ValueError("I/O operation on closed file");
  }

  #device(): Device {
    this.check();
    return this.#opened.device;
  }

  #source(): Device {
    const device = this.#device();
    if (!this.#opened.access.readable) {
      throw new UnsupportedOperation("File not open for reading");
    }
    return device;
  }

  override read(count: int | null = -1): Bytes | null {
    if (count === null || count < 0) return this.readall();
    const room = new Uint8Array(size(count));
    const got = this.#source().read(room) ?? 0;
    return new Bytes(room.subarray(0, got));
  }

  override readall(): Bytes {
    const device = this.#source();
    const parts: Uint8Array[] = [];
    for (;;) {
      const room = new Uint8Array(CHUNK);
      const got = device.read(room) ?? 0;
      if (got === 0) return concat(parts);
      parts.push(room.subarray(0, got));
    }
  }

  override readinto(target: Uint8Array): number {
    return this.#source().read(bytesLike(target)) ?? 0;
  }

  override write(bytes: Uint8Array): number {
    const device = this.#device();
    if (!this.#opened.access.writable) {
      throw new UnsupportedOperation("File not open for writing");
    }
    const given = bytesLike(bytes);
    device.write(given);
    return given.length;
  }

  override seek(offset: int, whence: int = 0): number {
    const device = this.#device();
    const [place, from] = [Number(index(offset)), Number(index(whence))];
    if (from === 0 && place < 0) throw new OSError(22, "Invalid argument");
    return device.seek(place, from);
  }

  override tell(): number {
    return this.#device().seek(0, Deno.SeekMode.Current);
  }

  override truncate(length: int | null = null): number {
    const device = this.#device();
    if (!this.#opened.access.writable) {
      throw new UnsupportedOperation("File not open for writing");
    }
    const end = length === null ? this.tell() : size(length);
    device.truncate(end);
    return end;
  }

  override fileno(): number {
    return this.#device().number;
  }

  override isatty(): boolean {
    return this.#device().isTerminal();
  }

  override readable(): boolean {
    this.check();
    return this.#opened.access.readable;
  }

  override writable(): boolean {
    this.check();
    return this.#opened.access.writable;
  }

  override seekable(): boolean {
    return this.#device().seekable;
  }

  override close(): void {
    if (this.closed) return;
    super.close();
    this.#opened.device.close();
  }

  override toString(): string {
    if (this.closed) return "<_io.FileIO [closed]>";
    const { access: { name, mode }, closefd } = this.#opened;
    return `<_io.FileIO name=${repr(name)} mode=${repr(mode)} closefd=${
      closefd ? "True" : "False"
    }>`;
  }
}
nameClass(FileIO, "_io.FileIO");
