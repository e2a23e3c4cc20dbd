/** Files that go away when they are closed. */
import { type BinaryMode, open, type OpenOptions, type TextMode } from "../file.ts";
import { BinaryFile } from "../files/binary_file.ts";
import { TextFile } from "../files/text_file.ts";
import { BytesIO } from "../io/bytes_io.ts";
import { StringIO } from "../io/string_io.ts";
import { guarded } from "../os/guard.ts";
import { options } from "../support/options.ts";
import { addressText } from "../values/identity.ts";
import { index, type int } from "../values/numbers.ts";
import { nameClass } from "../values/types.ts";
import { removeAtEnd } from "./leftovers.ts";
import { type NameOptions, removeFile, withNewName } from "./names.ts";

/** How a file is opened, and where. */
export interface TemporaryFileOptions extends NameOptions, OpenOptions {}

/** And when it goes away. */
export interface NamedTemporaryFileOptions extends TemporaryFileOptions {
  /** Whether it is removed at all. */
  delete?: boolean;
  /** Whether it is removed when it is closed, and not only at the end of its block. */
  deleteOnClose?: boolean;
}

/** And how much may stay in memory. */
export interface SpooledTemporaryFileOptions extends TemporaryFileOptions {
  /** The most bytes or characters in memory; 0 for any number. */
  maxSize?: int;
}

const PARAMETERS = [
  "mode",
  "buffering",
  "encoding",
  "newline",
  "suffix",
  "prefix",
  "dir",
  "delete",
] as const;

/** A file of either kind. */
type File = TextFile | BinaryFile;

function opened(path: string, given: TemporaryFileOptions): File {
  const named: OpenOptions = {};
  for (const name of ["buffering", "encoding", "newline", "errors"] as const) {
    const value = given[name];
    if (value !== undefined && value !== null) Object.assign(named, { [name]: value });
  }
  return open(path, (given.mode ?? "w+b").replace("x", "w"), named) as File;
}

/** Makes an empty file that nobody else may read. */
function create(path: string): string {
  const options = { createNew: true, write: true, mode: 0o600 };
  guarded(() => Deno.openSync(path, options), path).close();
  return path;
}

interface Removal {
  readonly path: string;
  readonly onClose: boolean;
  isDue: boolean;
  readonly forget: () => void;
}

const removals = new WeakMap<File, Removal>();

function removeNow(file: File): void {
  const removal = removals.get(file);
  if (removal === undefined || !removal.isDue) return;
  removal.isDue = false;
  removal.forget();
  removeFile(removal.path);
}

function removeOnClose(file: File): void {
  if (removals.get(file)?.onClose) removeNow(file);
}

/** A file of text that is removed. */
class TemporaryText extends TextFile {
  override close(): void {
    super.close();
    removeOnClose(this);
  }

  override __exit__(): boolean {
    super.__exit__();
    removeNow(this);
    return false;
  }

  override [Symbol.dispose](): void {
    this.__exit__();
  }

  /** The file below, which here is the same. */
  get file(): this {
    return this;
  }

  override toString(): string {
    return `<tempfile._TemporaryFileWrapper object at ${addressText(this)}>`;
  }
}

/** A file of bytes that is removed. */
class TemporaryBinary extends BinaryFile {
  override close(): void {
    super.close();
    removeOnClose(this);
  }

  override __exit__(): boolean {
    super.__exit__();
    removeNow(this);
    return false;
  }

  override [Symbol.dispose](): void {
    this.__exit__();
  }

  /** The file below, which here is the same. */
  get file(): this {
    return this;
  }

  override toString(): string {
    return `<tempfile._TemporaryFileWrapper object at ${addressText(this)}>`;
  }
}

for (const type of [TemporaryText, TemporaryBinary]) {
  nameClass(type, "_TemporaryFileWrapper");
  Object.defineProperty(type, "__module__", { value: "tempfile" });
}

/** What makes a file, of text or of bytes by its mode. */
export interface MakesFile<O> {
  (mode: TextMode, options?: O): TextFile;
  (mode?: BinaryMode, options?: O): BinaryFile;
  (options: O & { mode: TextMode }): TextFile;
  (options: O & { mode?: BinaryMode }): BinaryFile;
  (...args: unknown[]): TextFile & BinaryFile;
}

/** A file with a name, which is removed when it is closed. https://docs.python.org/3/library/tempfile.html#tempfile.NamedTemporaryFile */
export const NamedTemporaryFile: MakesFile<NamedTemporaryFileOptions> = function (
  ...args: unknown[]
): never {
  const given = options<NamedTemporaryFileOptions>(PARAMETERS, ...args);
  const path = withNewName(given, create);
  let file: File;
  try {
    file = opened(path, given);
  } catch (error) {
    removeFile(path);
    throw error;
  }
  if (given.delete ?? true) {
    // What `open` has made becomes one of the classes above, which have no state of their own.
    const type = file instanceof TextFile ? TemporaryText : TemporaryBinary;
    Object.setPrototypeOf(file, type.prototype);
    const forget = removeAtEnd(() => {
      file.close();
      removeNow(file);
    });
    removals.set(file, { path, onClose: given.deleteOnClose ?? true, isDue: true, forget });
  }
  return file as never;
};

/** A file without a name. https://docs.python.org/3/library/tempfile.html#tempfile.TemporaryFile */
export const TemporaryFile: MakesFile<TemporaryFileOptions> = function (
  ...args: unknown[]
): never {
  const given = options<TemporaryFileOptions>(PARAMETERS.slice(0, 7) as never, ...args);
  const path = withNewName(given, create);
  try {
    const file = opened(path, given);
    const binary = file instanceof TextFile ? file.buffer : file;
    Object.defineProperty(binary, "name", { value: binary.fileno() });
    return file as never;
  } finally {
    removeFile(path);
  }
};

/** A file that stays in memory while it is small. https://docs.python.org/3/library/tempfile.html#tempfile.SpooledTemporaryFile */
export class SpooledTemporaryFile implements Disposable {
  static readonly __module__ = "tempfile";
  readonly #most: number;
  readonly #given: TemporaryFileOptions;
  #file: File | StringIO;
  #isRolled = false;

  constructor(maxSize?: int | SpooledTemporaryFileOptions, ...rest: unknown[]) {
    const given = options<SpooledTemporaryFileOptions>(
      ["maxSize", ...PARAMETERS.slice(0, 7)] as never,
      maxSize,
      ...rest,
    );
    const { maxSize: most, ...others } = given;
    this.#most = Number(index(most ?? 0));
    this.#given = others;
    const isText = !(given.mode ?? "w+b").includes("b");
    this.#file = isText ? new StringIO({ newline: given.newline ?? "\n" }) : new BytesIO();
  }

  /** Whether it is on the disk by now. */
  get _rolled(): boolean {
    return this.#isRolled;
  }

  /** Moves it from memory to the disk. */
  rollover(): void {
    if (this.#isRolled) return;
    const held = this.#file as StringIO | BytesIO;
    const place = Number(held.tell());
    const file = TemporaryFile(this.#given as TemporaryFileOptions & { mode: TextMode });
    file.write(held.getvalue() as never);
    file.seek(place);
    held.close();
    this.#file = file;
    this.#isRolled = true;
  }

  #check(): void {
    if (this.#most > 0 && !this.#isRolled && Number(this.#file.tell()) > this.#most) {
      this.rollover();
    }
  }

  /** How it was opened. */
  get mode(): string {
    return this.#given.mode ?? "w+b";
  }

  /** Its name: a number once it is on the disk, null before. */
  get name(): unknown {
    return this.#isRolled ? (this.#file as File).name : null;
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#file.closed;
  }

  /** Writes, and gives how much. */
  write(data: string | Uint8Array): int {
    const count = this.#file.write(data as never);
    this.#check();
    return count;
  }

  /** Writes each item. */
  writelines(lines: Iterable<string | Uint8Array>): void {
    this.#file.writelines(lines as never);
    this.#check();
  }

  /** Reads this much, or all that is left. */
  read(count: int | null = -1): unknown {
    return this.#file.read(count);
  }

  /** Reads a line. */
  readline(limit: int | null = -1): unknown {
    return this.#file.readline(limit);
  }

  /** Reads the lines that are left. */
  readlines(hint: int | null = -1): unknown[] {
    return this.#file.readlines(hint);
  }

  /** Moves the place of reading and writing. */
  seek(offset: int, whence: int = 0): int {
    return this.#file.seek(offset, whence);
  }

  /** The place of reading and writing. */
  tell(): int {
    return this.#file.tell();
  }

  /** Cuts it off; a size beyond the limit moves it to the disk. */
  truncate(size?: int | null): int {
    if (typeof size === "number" && this.#most > 0 && size > this.#most) this.rollover();
    return this.#file.truncate(size);
  }

  /** Writes out what waits. */
  flush(): void {
    this.#file.flush();
  }

  /** The system's number for it: moves it to the disk. */
  fileno(): int {
    this.rollover();
    return this.#file.fileno();
  }

  /** Whether it is a terminal. */
  isatty(): boolean {
    return this.#file.isatty();
  }

  /** Whether it can be read. */
  readable(): boolean {
    return this.#file.readable();
  }

  /** Whether it can be written. */
  writable(): boolean {
    return this.#file.writable();
  }

  /** Whether its place can be moved. */
  seekable(): boolean {
    return this.#file.seekable();
  }

  /** Ends the use. */
  close(): void {
    this.#file.close();
  }

  /** The lines that are left. */
  [Symbol.iterator](): Iterator<unknown> {
    return this.#file[Symbol.iterator]();
  }

  __enter__(): this {
    this.#file.__enter__();
    return this;
  }

  __exit__(..._args: unknown[]): void {
    this.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** As Python prints it. */
  toString(): string {
    return `<tempfile.SpooledTemporaryFile object at ${addressText(this)}>`;
  }
}
