/**
 * Where records go.
 *
 * @module
 */
import { truth } from "../operators/truth.ts";
import { registerForm } from "../../codec/forms.ts";
import { callMethod } from "../calls.ts";
import { getattr } from "../attributes.ts";
import { NotImplementedError, OSError, RecursionError, ValueError } from "../exceptions.ts";
import { open } from "../file.ts";
import { abspath } from "../os/path.ts";
import { streams } from "../streams.ts";
import { options } from "../support/options.ts";
import { repr, str } from "../text/repr.ts";
import { frameLines, framesOf } from "../traceback_frames.ts";
import { formatException } from "../traceback_text.ts";
import { FrozenSet } from "../values/set.ts";
import { className, classOf, nameClass } from "../values/types.ts";
import { Filterer } from "./filter.ts";
import { Formatter } from "./formatter.ts";
import { type Level, levelNumber, nameOf, NOTSET, WARNING } from "./levels.ts";
import { type LogRecord, making } from "./record.ts";

/** Whether errors of handlers are printed; programs set it: `logging.raiseExceptions = False`. */
export let raiseExceptions = true;

/** What programs may put another value in the place of. */
export const hooks: { raiseExceptions: boolean } = {
  get raiseExceptions(): boolean {
    return raiseExceptions;
  },
  set raiseExceptions(value: boolean) {
    raiseExceptions = truth(value);
  },
};

let usual: Formatter | undefined;

/** All handlers that were made, for the program's end. */
const made = new Set<WeakRef<Handler>>();
const named = new Map<string, Handler>();

/** The handler of a name. https://docs.python.org/3/library/logging.html#logging.getHandlerByName */
export function getHandlerByName(name: string): Handler | null {
  return named.get(name) ?? null;
}

/** The names of handlers. https://docs.python.org/3/library/logging.html#logging.getHandlerNames */
export function getHandlerNames(): FrozenSet<string> {
  return new FrozenSet(named.keys());
}

/** What stands for a lock: no other code of a process runs while a record is written. */
const lock = {
  acquire: (): boolean => true,
  release: (): void => {},
  __enter__: (): boolean => true,
  __exit__: (): boolean => false,
};

/**
 * Takes records somewhere; the class of all handlers. A program's own overrides `emit`.
 * https://docs.python.org/3/library/logging.html#handler-objects
 *
 * @example
 * ```ts
 * import { getLogger, Handler, type LogRecord } from "@manycore/multiprocessing/python/logging";
 *
 * class Memory extends Handler {
 *   readonly lines: string[] = [];
 *   override emit(record: LogRecord): void {
 *     this.lines.push(this.format(record));
 *   }
 * }
 * getLogger("app").addHandler(new Memory());
 * ```
 */
export class Handler extends Filterer {
  /** Records below it are passed over. */
  level: number;
  /** Makes text of records. */
  formatter: Formatter | null = null;
  /** Stands where CPython has a lock, which is not needed here. */
  declare lock: typeof lock;
  /** The name that it was given. */
  _name: string | null = null;
  /** Whether it was closed. */
  _closed = false;

  /** @throws {ValueError} for a name of a level that is none. */
  constructor(level: Level | { level?: Level } = NOTSET) {
    super();
    this.level = levelNumber(typeof level === "object" ? level.level ?? NOTSET : level);
    made.add(new WeakRef(this));
  }

  /** The name by which `getHandlerByName` finds it. */
  get name(): string | null {
    return this._name;
  }

  set name(name: string | null) {
    this.setName(name);
  }

  /** The same. */
  getName(): string | null {
    return this._name;
  }

  /** Gives it a name. */
  setName(name: string | null): void {
    if (this._name !== null) named.delete(this._name);
    this._name = name;
    if (name !== null) named.set(name, this);
  }

  /** Does nothing: there is no lock. */
  createLock(): void {}

  /** Does nothing: there is no lock. */
  acquire(): void {}

  /** Does nothing: there is no lock. */
  release(): void {}

  /** Sets from which level on records are taken. */
  setLevel(level: Level): void {
    this.level = levelNumber(level);
  }

  /** Sets what makes text of records. */
  setFormatter(fmt: Formatter | null): void {
    this.formatter = fmt;
  }

  /** The text of a record. */
  format(record: LogRecord): string {
    usual ??= new Formatter();
    return callMethod(this.formatter ?? usual, "format", [record]) as string;
  }

  /** Takes a record that has passed the logger. A handler of one's own does here what it is for. */
  emit(_record: LogRecord): void {
    throw new NotImplementedError("emit must be implemented by Handler subclasses");
  }

  /** Passes a record through the filters, and takes it. */
  handle(record: LogRecord): LogRecord | false {
    const passed = this.filter(record);
    if (passed !== false) this.emit(passed);
    return passed;
  }

  /** Writes out what is held back. */
  flush(): void {}

  /** Ends it. */
  close(): void {
    this._closed = true;
    if (this._name !== null && named.get(this._name) === this) named.delete(this._name);
  }

  /** Shows an error that came up while a record was written. */
  handleError(record: LogRecord, error?: unknown): void {
    if (!raiseExceptions || streams.stderr === null) return;
    const text = error instanceof Error ? `${formatException(error)}\n` : "";
    const way = frameLines(framesOf(new Error())).map((line) => `${line}\n`).join("");
    const message = `Message: ${repr(record.msg)}\nArguments: ${repr(record.args)}\n`;
    callMethod(streams.stderr, "write", [
      `--- Logging error ---\n${text}Call stack:\n${way}${message}`,
    ]);
  }

  /** As Python shows it: `<StreamHandler <stderr> (NOTSET)>`. */
  __repr__(): string {
    const about = this.about();
    return `<${className(classOf(this))} ${about === "" ? "" : about + " "}(${
      nameOf(this.level)
    })>`;
  }

  /** What it writes to. */
  protected about(): string {
    return "";
  }

  /** As Python shows it. */
  override toString(): string {
    return this.__repr__();
  }
}

Object.defineProperty(Handler.prototype, "lock", { value: lock, writable: true });

/** What a record is written to. */
export interface LogStream {
  write(text: string): unknown;
  flush?(): void;
}

/** Writes lines to a stream. https://docs.python.org/3/library/logging.handlers.html#logging.StreamHandler */
export class StreamHandler extends Handler {
  /** What stands at the end of a record's text. */
  declare terminator: string;
  /** Where lines go. */
  stream: LogStream | null;

  /** @param stream standard error when it is not given */
  constructor(stream: LogStream | null | { stream?: LogStream | null } = null) {
    super();
    const given = options<{ stream: LogStream | null }>(["stream"], stream);
    this.stream = given.stream ?? streams.stderr as LogStream;
  }

  override flush(): void {
    if (this.stream && getattr(this.stream, "flush", null) !== null) {
      callMethod(this.stream, "flush");
    }
  }

  override emit(record: LogRecord): void {
    try {
      const text = this.format(record);
      callMethod(this.stream, "write", [text + this.terminator]);
      this.flush();
    } catch (error) {
      if (error instanceof RecursionError) throw error;
      this.handleError(record, error);
    }
  }

  /** Has lines go somewhere else; what was there before, or null where it is the same. */
  setStream(stream: LogStream): LogStream | null {
    if (stream === this.stream) return null;
    const before = this.stream;
    this.flush();
    this.stream = stream;
    return before;
  }

  protected override about(): string {
    return str(getattr(this.stream, "name", ""));
  }
}

StreamHandler.prototype.terminator = "\n";

/** What stands for standard error, whatever that is when a record is written. */
export class StderrHandler extends StreamHandler {
  constructor(level: Level = NOTSET) {
    super();
    Object.defineProperty(this, "stream", { get: () => streams.stderr, enumerable: true });
    this.setLevel(level);
  }
}

nameClass(StderrHandler, "_StderrHandler");

/** Who takes what is serious when there is no handler. https://docs.python.org/3/library/logging.html#logging.lastResort */
export const lastResort: StreamHandler = new StderrHandler(WARNING);

/** How a file is written. */
export interface FileHandlerOptions {
  filename?: unknown;
  mode?: string;
  encoding?: string | null;
  /** Whether the file is opened by the first record. */
  delay?: boolean;
  errors?: string | null;
}

/** Writes lines to a file. https://docs.python.org/3/library/logging.handlers.html#logging.FileHandler */
export class FileHandler extends StreamHandler {
  /** The file's path. */
  baseFilename: string;
  mode: string;
  encoding: string | null;
  errors: string | null;
  delay: boolean;

  /** @throws {OSError} for a file that cannot be opened. */
  constructor(filename: unknown, ...more: unknown[]) {
    super();
    const given = options<FileHandlerOptions>(
      ["filename", "mode", "encoding", "delay", "errors"],
      filename,
      ...more,
    );
    this.baseFilename = abspath(str(given.filename));
    this.mode = given.mode ?? "a";
    this.encoding = given.encoding ?? null;
    this.errors = given.errors ?? null;
    this.delay = given.delay ?? false;
    this.stream = this.delay ? null : this._open();
  }

  /** Opens the file. */
  _open(): LogStream {
    const named = { encoding: this.encoding ?? "utf-8", errors: this.errors ?? "strict" };
    return open(this.baseFilename, this.mode as "a", named) as LogStream;
  }

  override emit(record: LogRecord): void {
    if (this.stream === null && (this.mode !== "w" || !this._closed)) this.stream = this._open();
    if (this.stream !== null) super.emit(record);
  }

  override close(): void {
    if (this.stream !== null) {
      this.flush();
      callMethod(this.stream, "close");
      this.stream = null;
    }
    super.close();
  }

  protected override about(): string {
    return this.baseFilename;
  }
}

/** Drops records. https://docs.python.org/3/library/logging.handlers.html#logging.NullHandler */
export class NullHandler extends Handler {
  override emit(_record: LogRecord): void {}

  override handle(_record: LogRecord): false {
    return false;
  }
}

/** Writes out and closes all handlers, last made first. https://docs.python.org/3/library/logging.html#logging.shutdown */
export function shutdown(): void {
  for (const reference of [...made].reverse()) {
    const handler = reference.deref();
    if (handler === undefined || handler._closed) continue;
    try {
      callMethod(handler, "flush");
      callMethod(handler, "close");
    } catch (error) {
      // its file may be closed already
      if (!(error instanceof OSError) && !(error instanceof ValueError) && raiseExceptions) {
        throw error;
      }
    }
  }
  made.clear();
}

registerForm<Handler, [string, unknown][]>(import.meta, Handler, "logging.Handler", {
  write: (handler) => Object.entries(handler),
  make: (subtype) => Object.create(subtype.prototype) as Handler,
  fill(handler, entries): void {
    Object.assign(handler, Object.fromEntries(entries));
    made.add(new WeakRef(handler));
    making.showsCallers = true;
  },
});
