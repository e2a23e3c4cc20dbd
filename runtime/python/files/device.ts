/**
 * Where a file's bytes come from and go to: a file of the system, or a standard stream.
 *
 * @module
 */
import { IsADirectoryError, OSError } from "../exceptions.ts";
import { fileName } from "../os/guard.ts";
import { exception } from "../native_errors.ts";
import { claim, numberOfOpen, release } from "./descriptors.ts";

/** A source and target of bytes. */
export interface Device {
  /** Reads into a buffer; null at the end. */
  read(into: Uint8Array): number | null;
  /** Writes all of the bytes. */
  write(bytes: Uint8Array): void;
  /** Moves the place of reading and writing, and gives it. */
  seek(offset: number, whence: Deno.SeekMode): number;
  /** Cuts or lengthens the file. */
  truncate(length: number): void;
  /** Gives the system's handle back; a later use opens it anew, at the same place. */
  release(): void;
  /** Ends the use. */
  close(): void;
  /** Whether it is a terminal. */
  isTerminal(): boolean;
  /** The system's number for it. */
  readonly number: number;
  /** Whether there is a place that can be moved. */
  readonly seekable: boolean;
  /** How many bytes go out and come in at once; 64 KiB where it is not said. */
  readonly chunk?: number;
  /** The stream of the program's own that it stands on. */
  readonly raw?: unknown;
}

/** Runs a system call; an error of Deno's becomes Python's, with the name of the file. */
export function systemCall<T>(name: unknown, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const turned = exception(error);
    if (!(turned instanceof OSError) || turned.errno === null) throw turned;
    const named = new OSError(turned.errno, turned.strerror, fileName(name));
    if (error instanceof Error && error.stack !== undefined) named.stack = error.stack;
    throw named;
  }
}

/** How a file is opened, by the letters of its mode. */
export interface OpenMode {
  readonly reading: boolean;
  readonly writing: boolean;
  readonly appending: boolean;
  readonly creating: boolean;
  readonly updating: boolean;
}

function optionsOf(mode: OpenMode): Deno.OpenOptions {
  const { reading, writing, appending, creating, updating } = mode;
  return {
    read: reading || updating,
    write: writing || creating || (reading && updating),
    append: appending,
    create: writing || appending,
    createNew: creating,
    truncate: writing,
  };
}

/** Files whose program forgot them, closed when they are collected. */
const forgotten = new FinalizationRegistry<{ file: Deno.FsFile | undefined; number: number }>(
  (handle) => {
    handle.file?.close();
    release(handle.number);
  },
);

/** What it takes to open a file again where somebody else has got to. */
export interface Place {
  readonly path: string;
  readonly name: unknown;
  readonly mode: OpenMode;
  readonly offset: number;
  /** Whether what is written goes to the end, wherever that is by then. */
  readonly isEnd: boolean;
}

/** A file of the system. */
export class FileDevice implements Device {
  readonly #path: string | URL;
  readonly #name: unknown;
  readonly #mode: OpenMode;
  readonly #handle: { file: Deno.FsFile | undefined; number: number } = {
    file: undefined,
    number: -1,
  };
  #place = 0;
  /** Whether another process writes to the end as well. */
  #isShared = false;
  readonly seekable: boolean;

  /**
   * Opens a file.
   *
   * @throws {OSError} of the kind that says why it cannot be
   */
  constructor(path: string | URL, mode: OpenMode, name: unknown, options = optionsOf(mode)) {
    this.#path = path;
    this.#name = name;
    this.#mode = mode;
    const file = this.#open(options);
    this.#handle.file = file;
    forgotten.register(this, this.#handle);
    this.#handle.number = claim({
      real: () => systemCall(name, () => numberOfOpen(path)),
      close: () => this.close(),
    });
    const { isDirectory, isFile } = systemCall(name, () => file.statSync());
    if (isDirectory) {
      this.close();
      throw new IsADirectoryError(21, "Is a directory", fileName(name));
    }
    this.seekable = isFile;
    if (mode.appending && isFile) file.seekSync(0, Deno.SeekMode.End);
  }

  /** The file that another process has open, at the same place. */
  static again({ path, name, mode, offset, isEnd }: Place): FileDevice {
    const { reading, updating } = mode;
    const write = !reading || updating;
    const device = new FileDevice(path, mode, name, {
      read: reading || updating,
      write: write && !isEnd,
      append: write && isEnd,
    });
    if (device.seekable) device.seek(offset, Deno.SeekMode.Start);
    return device;
  }

  /** For another process to open it at this place; what both write at the end does not get lost then. */
  shared(): Place {
    const { reading, updating, appending } = this.#mode;
    const offset = this.seekable ? this.seek(0, Deno.SeekMode.Current) : 0;
    const isEnd = this.#isShared || appending ||
      (!reading || updating) && offset >= this.#file.statSync().size;
    this.#isShared ||= isEnd;
    let path = this.#path instanceof URL ? decodeURIComponent(this.#path.pathname) : this.#path;
    if (!path.startsWith("/")) path = `${Deno.cwd()}/${path}`;
    return { path, name: this.#name, mode: this.#mode, offset, isEnd };
  }

  #open(options: Deno.OpenOptions): Deno.FsFile {
    return systemCall(this.#name, () => Deno.openSync(this.#path, options));
  }

  get number(): number {
    return this.#handle.number;
  }

  get #file(): Deno.FsFile {
    if (!this.#handle.file) {
      this.#handle.file = this.#open({ read: true });
      this.#handle.file.seekSync(this.#place, Deno.SeekMode.Start);
    }
    return this.#handle.file;
  }

  read(into: Uint8Array): number | null {
    return systemCall(this.#name, () => this.#file.readSync(into));
  }

  write(bytes: Uint8Array): void {
    systemCall(this.#name, () => {
      if (this.#isShared && this.seekable) this.#file.seekSync(0, Deno.SeekMode.End);
      for (let at = 0; at < bytes.length;) at += this.#file.writeSync(bytes.subarray(at));
    });
  }

  seek(offset: number, whence: Deno.SeekMode): number {
    return systemCall(this.#name, () => this.#file.seekSync(offset, whence));
  }

  truncate(length: number): void {
    systemCall(this.#name, () => this.#file.truncateSync(length));
  }

  release(): void {
    const { reading, updating } = this.#mode;
    if (!reading || updating || !this.seekable || !this.#handle.file) return;
    this.#place = this.seek(0, Deno.SeekMode.Current);
    this.#giveBack();
  }

  #giveBack(): void {
    this.#handle.file?.close();
    this.#handle.file = undefined;
  }

  close(): void {
    this.#giveBack();
    release(this.number);
  }

  isTerminal(): boolean {
    return this.#file.isTerminal();
  }
}

interface StandardStream {
  readSync?(into: Uint8Array): number | null;
  writeSync?(bytes: Uint8Array): number;
  isTerminal(): boolean;
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** One of the program's standard streams. */
export class StandardDevice implements Device {
  readonly #stream: StandardStream;
  readonly number: number;
  readonly seekable = false;

  constructor(stream: StandardStream, number: number) {
    this.#stream = stream;
    this.number = number;
  }

  read(into: Uint8Array): number | null {
    return systemCall(undefined, () => this.#stream.readSync?.(into) ?? null);
  }

  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      try {
        at += this.#stream.writeSync?.(bytes.subarray(at)) ?? bytes.length;
      } catch (error) {
        // The reader of a pipe that does not block is slow: wait for it.
        if (!(error instanceof Deno.errors.WouldBlock)) throw exception(error);
        Atomics.wait(pause, 0, 0, 1);
      }
    }
  }

  seek(): number {
    throw new OSError(29, "Illegal seek");
  }

  truncate(): void {
    throw new OSError(22, "Invalid argument");
  }

  release(): void {}

  close(): void {}

  isTerminal(): boolean {
    return this.#stream.isTerminal();
  }
}
