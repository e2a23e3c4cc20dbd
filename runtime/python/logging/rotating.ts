/**
 * Handlers whose files begin anew.
 *
 * @module
 */
import { callMethod } from "../calls.ts";
import { RecursionError } from "../exceptions.ts";
import { remove, rename } from "../os/files.ts";
import { exists, isfile } from "../os/path.ts";
import { callable } from "../support/callables.ts";
import { options } from "../support/options.ts";
import { FileHandler, type FileHandlerOptions } from "./destinations.ts";
import type { LogRecord } from "./record.ts";

/** The root of handlers whose files begin anew. https://docs.python.org/3/library/logging.handlers.html#logging.handlers.BaseRotatingHandler */
export class BaseRotatingHandler extends FileHandler {
  /** Makes other names of files that were written. */
  namer: ((name: string) => unknown) | null = null;
  /** Moves a file in another way. */
  rotator: ((source: string, dest: string) => unknown) | null = null;

  /** Whether the file is to begin anew before a record. */
  shouldRollover(_record: LogRecord): boolean {
    return false;
  }

  /** Begins the file anew. */
  doRollover(): void {}

  override emit(record: LogRecord): void {
    try {
      if (callMethod(this, "shouldRollover", [record])) callMethod(this, "doRollover", []);
      super.emit(record);
    } catch (error) {
      if (error instanceof RecursionError) throw error;
      this.handleError(record, error);
    }
  }

  /** The name of a file that was written. */
  rotationFilename(defaultName: string): string {
    return this.namer === null ? defaultName : callable(this.namer)(defaultName) as string;
  }

  /** Moves a file that was written. */
  rotate(source: string, dest: string): void {
    if (this.rotator !== null) callable(this.rotator)(source, dest);
    else if (exists(source)) rename(source, dest);
  }
}

/** When a file begins anew, and how many are kept. */
export interface RotatingFileOptions extends FileHandlerOptions {
  /** How many bytes a file has at most; 0 for any number. */
  maxBytes?: number;
  /** How many files are kept beside it. */
  backupCount?: number;
}

const PARAMETERS = ["mode", "maxBytes", "backupCount", "encoding", "delay", "errors"] as const;

/** Begins a file anew when it is too large. https://docs.python.org/3/library/logging.handlers.html#logging.handlers.RotatingFileHandler */
export class RotatingFileHandler extends BaseRotatingHandler {
  /** How many bytes a file has at most; 0 for any number. */
  maxBytes: number;
  /** How many files are kept beside it. */
  backupCount: number;

  constructor(filename: unknown, ...given: unknown[]) {
    const named = options<RotatingFileOptions>(PARAMETERS, ...given);
    const { maxBytes = 0, backupCount = 0, mode = "a", ...rest } = named;
    super(filename, { ...rest, mode: maxBytes > 0 ? "a" : mode });
    this.maxBytes = maxBytes;
    this.backupCount = backupCount;
  }

  override shouldRollover(record: LogRecord): boolean {
    if (exists(this.baseFilename) && !isfile(this.baseFilename)) return false;
    if (this.stream === null) this.stream = this._open();
    if (this.maxBytes <= 0) return false;
    callMethod(this.stream, "seek", [0, 2]);
    const place = Number(callMethod(this.stream, "tell", []));
    if (place === 0) return false;
    return place + [...`${this.format(record)}\n`].length >= this.maxBytes;
  }

  override doRollover(): void {
    if (this.stream !== null) {
      callMethod(this.stream, "close", []);
      this.stream = null;
    }
    const { baseFilename } = this;
    const numbered = (i: number): string =>
      callMethod(this, "rotation_filename", [`${baseFilename}.${i}`]) as string;
    if (this.backupCount > 0) {
      for (let i = this.backupCount - 1; i > 0; i--) {
        const [from, to] = [numbered(i), numbered(i + 1)];
        if (!exists(from)) continue;
        if (exists(to)) remove(to);
        rename(from, to);
      }
      const first = numbered(1);
      if (exists(first)) remove(first);
      callMethod(this, "rotate", [baseFilename, first]);
    }
    if (!this.delay) {
      const { mode } = this;
      this.mode = "w";
      this.stream = this._open();
      this.mode = mode;
    }
  }
}

/** Opens its file again where another has taken its place. https://docs.python.org/3/library/logging.handlers.html#logging.handlers.WatchedFileHandler */
export class WatchedFileHandler extends FileHandler {
  #known = "";

  constructor(filename: unknown, ...given: unknown[]) {
    super(filename, ...given);
    this.#known = this.#seen();
  }

  /** What tells the file from another one. */
  #seen(): string {
    try {
      const { dev, ino } = Deno.statSync(this.baseFilename);
      return `${dev} ${ino}`;
    } catch {
      return ""; // It is gone.
    }
  }

  /** Opens the file again, where it is another one by now. */
  reopenIfNeeded(): void {
    const now = this.#seen();
    if (now === this.#known && now !== "") return;
    if (this.stream !== null) {
      this.flush();
      callMethod(this.stream, "close", []);
      this.stream = this._open();
    }
    this.#known = this.#seen();
  }

  override emit(record: LogRecord): void {
    this.reopenIfNeeded();
    super.emit(record);
  }
}
