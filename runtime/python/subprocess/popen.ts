/**
 * A program that runs beside this one.
 *
 * @module
 */
import type { ChildProcess } from "node:child_process";
import { IndexError, TypeError, ValueError } from "../exceptions.ts";
import { kill } from "../os/processes.ts";
import { iter } from "../operators/iteration.ts";
import type { SocketIO } from "../socket/binary_file.ts";
import { SocketText } from "../socket/text_file.ts";
import { concat } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { decode, encode } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import type { Bytes } from "../values/bytes.ts";
import type { Dict } from "../values/dict.ts";
import { type float, INT, type int, kindOf } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { TimeoutExpired } from "./errors.ts";
import { handoverOf, type PipeFile, readingEnd, writingEnd } from "./pipes.ts";
import {
  checkFolder,
  environmentOf,
  locate,
  signalNumber,
  type Start,
  start,
  textOf,
} from "./program.ts";
import { within } from "./waiting.ts";

/** A program and its arguments, or a line for a shell. */
export type CommandLine = string | Uint8Array | Iterable<unknown>;

/** How a program is started. https://docs.python.org/3/library/subprocess.html#subprocess.Popen */
export interface PopenOptions {
  args?: CommandLine;
  /** Bytes that wait to be written to a pipe; -1 for some, 0 for none, 1 for lines of text. */
  bufsize?: int;
  /** The program, where the first argument is not its path. */
  executable?: unknown;
  /** What it reads: {@linkcode PIPE}, {@linkcode DEVNULL}, a descriptor or a file; what this program reads when null. */
  stdin?: unknown;
  /** Where it writes, the same. */
  stdout?: unknown;
  /** Where it writes what is wrong, the same, or {@linkcode STDOUT}. */
  stderr?: unknown;
  /** No function can run in the new process before its program: refused, unless it is null. */
  preexecFn?: null;
  closeFds?: boolean;
  /** Whether `args` are a line for a shell. */
  shell?: boolean;
  /** The folder it runs in. */
  cwd?: unknown;
  /** Its variables; this program's when null. */
  env?: Dict<unknown, unknown> | null;
  /** Whether pipes carry text. */
  universalNewlines?: boolean | null;
  startupinfo?: null;
  creationflags?: int;
  restoreSignals?: boolean;
  /** Whether it leads a session of its own. */
  startNewSession?: boolean;
  passFds?: Iterable<int>;
  /** The number of the user it runs as. */
  user?: int | null;
  /** The number of the group it runs as. */
  group?: int | null;
  extraGroups?: null;
  /** The encoding of text. */
  encoding?: string | null;
  /** What happens to what cannot be converted. */
  errors?: string | null;
  /** Whether pipes carry text. */
  text?: boolean | null;
  umask?: int;
  pipesize?: int;
  /** The group of processes that it joins: 0 for one of its own. */
  processGroup?: int | null;
}

/** The order of the parameters. */
export const PARAMETERS = [
  "args",
  "bufsize",
  "executable",
  "stdin",
  "stdout",
  "stderr",
  "preexecFn",
  "closeFds",
  "shell",
  "cwd",
  "env",
  "universalNewlines",
  "startupinfo",
  "creationflags",
  "restoreSignals",
  "startNewSession",
  "passFds",
] as const;

/** What a program has written: bytes, text, or null where that went elsewhere. */
export type Output = Bytes | string | null;

/** How long to wait, in seconds; null for as long as it takes. */
export interface WaitOptions {
  timeout?: int | float | null;
}

function secondsOf(timeout: unknown): number | null {
  return timeout === null || timeout === undefined ? null : Number(timeout);
}

/**
 * A program that runs beside this one. https://docs.python.org/3/library/subprocess.html#popen-objects
 *
 * @example
 * ```ts
 * import { PIPE, Popen } from "@manycore/multiprocessing/python/subprocess";
 *
 * const sort = new Popen(["sort"], { stdin: PIPE, stdout: PIPE, text: true });
 * const [sorted] = await sort.communicate("b\na\n"); // "a\nb\n"
 * ```
 */
export class Popen<T extends string | Bytes = string | Bytes> {
  static readonly __module__: string = "subprocess";

  /** What was asked for. */
  readonly args: CommandLine;
  /** A file that the program reads; null where that is no pipe. */
  readonly stdin: PipeFile<T> | null;
  /** A file of what it writes; null where that is no pipe. */
  readonly stdout: PipeFile<T> | null;
  /** A file of what it says is wrong; null where that is no pipe. */
  readonly stderr: PipeFile<T> | null;
  /** Its number. */
  readonly pid: number;
  /** Its status, once `poll`, `wait` or `communicate` has seen it end; minus the number of the signal that ended it. */
  returncode: number | null = null;
  /** Whether pipes carry text. */
  readonly textMode: boolean;
  /** The encoding of text. */
  readonly encoding: string | null;
  /** What happens to what cannot be converted. */
  readonly errors: string | null;

  readonly #child: ChildProcess;
  readonly #ended: Promise<number>;
  #status: number | null = null;
  /** What `communicate` has read so far, and what it still has to do. */
  #talk: { out: Uint8Array[]; err: Uint8Array[]; done: Promise<unknown> } | undefined;

  /**
   * Starts it.
   *
   * @throws {FileNotFoundError} where there is no such program or folder
   * @throws {PermissionError} where it may not be run
   * @throws {ValueError} for options that do not go together
   */
  constructor(args: CommandLine | PopenOptions, ...more: unknown[]) {
    const { given, how, textMode, encoding, errors } = prepared(args, ...more);
    this.args = given.args!;
    this.encoding = encoding;
    this.errors = errors;
    this.textMode = textMode;
    const child = start(how);
    this.#child = child;
    this.pid = child.pid ?? -1;
    this.#ended = new Promise((resolve, reject) => {
      child.on("exit", (code, signal) => {
        this.#status = signal === null ? code ?? 0 : -signalNumber(signal);
        resolve(this.#status);
      });
      child.on("error", reject);
    });
    this.#ended.catch(() => {});
    // A program that runs does not keep this one from its end.
    child.unref();
    const use = {
      encoding: this.textMode ? this.encoding ?? "utf-8" : null,
      errors: this.errors ?? "strict",
      bufsize: Number(given.bufsize ?? -1),
    };
    const handOver = child.stdin ? handoverOf(given.stdin) : undefined;
    if (handOver) {
      handOver(child.stdin!);
      child.on("exit", () => child.stdin!.destroy());
    }
    this.stdin = handOver
      ? null
      : child.stdin && writingEnd(child.stdin, use) as unknown as PipeFile<T>;
    this.stdout = child.stdout && readingEnd(child.stdout, use) as unknown as PipeFile<T>;
    this.stderr = child.stderr && readingEnd(child.stderr, use) as unknown as PipeFile<T>;
  }

  /** Whether pipes carry text. */
  get universalNewlines(): boolean {
    return this.textMode;
  }

  /** Its status, if it has ended. https://docs.python.org/3/library/subprocess.html#subprocess.Popen.poll */
  async poll(): Promise<number | null> {
    if (this.returncode === null && this.#status === null) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    return this.returncode ??= this.#status;
  }

  /**
   * Waits for its end, and gives its status.
   *
   * @throws {TimeoutExpired} when that takes longer than `timeout` seconds
   */
  async wait(timeout: int | float | null | WaitOptions = null): Promise<number> {
    const limit = options<WaitOptions>(["timeout"], timeout).timeout ?? null;
    if (this.returncode !== null) return this.returncode;
    const outcome = await within(this.#ended, secondsOf(limit));
    if (outcome === null) throw new TimeoutExpired(this.args, limit);
    return this.returncode = outcome.value;
  }

  /**
   * Writes to it, reads all that it writes, and waits for its end.
   *
   * @param input what it is to read
   * @throws {TimeoutExpired} when that takes longer than `timeout` seconds; it can be called again
   */
  async communicate(
    input: unknown = null,
    timeout: int | float | null | WaitOptions = null,
  ): Promise<Tuple<[T, T]>> {
    const given = options<{ input: unknown; timeout: int | float | null }>(
      ["input", "timeout"],
      input,
      timeout,
    );
    if (this.#talk !== undefined && given.input) {
      throw new ValueError("Cannot send input after starting communication");
    }
    const talk = this.#talk ??= this.#begin(given.input ?? null);
    const limit = given.timeout ?? null;
    const outcome = await within(talk.done, secondsOf(limit));
    if (outcome === null) {
      const [out, err] = [talk.out, talk.err].map((parts) =>
        parts.length > 0 ? concat(parts) : null
      );
      throw new TimeoutExpired(this.args, limit, out, err);
    }
    this.returncode ??= this.#status;
    return asTuple([this.#result(this.stdout, talk.out), this.#result(this.stderr, talk.err)]);
  }

  #begin(input: unknown): { out: Uint8Array[]; err: Uint8Array[]; done: Promise<unknown> } {
    const out: Uint8Array[] = [];
    const err: Uint8Array[] = [];
    const bytes = input === null ? null : inputBytes(this, input);
    const done = Promise.all([
      feed(this.stdin, bytes),
      drain(this.stdout, out),
      drain(this.stderr, err),
    ]).then(() => this.#ended);
    return { out, err, done };
  }

  #result(file: PipeFile<T> | null, parts: readonly Uint8Array[]): T {
    return (file === null ? null : outputOf(this, concat(parts))) as T;
  }

  /** Sends it a signal, unless it is known to have ended. */
  sendSignal(signal: int): void {
    this.returncode ??= this.#status;
    if (this.returncode === null) kill(this.pid, signal);
  }

  /** Asks it to end: SIGTERM. */
  terminate(): void {
    this.sendSignal(15);
  }

  /** Ends it: SIGKILL. */
  kill(): void {
    this.sendSignal(9);
  }

  __enter__(): this {
    return this;
  }

  async __exit__(): Promise<void> {
    for (const file of [this.stdout, this.stderr, this.stdin]) await file?.close();
    await this.wait();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.__exit__();
  }

  /** As Python shows it. */
  __repr__(): string {
    const text = `<Popen: returncode: ${this.returncode ?? "None"} args: ${repr(this.args)}>`;
    return text.length > 80 ? `${text.slice(0, 76)}...>` : text;
  }

  /** As Python shows it. */
  toString(): string {
    return this.__repr__();
  }
}

/** How pipes carry what is written. */
export interface Carrying {
  /** Whether it is text. */
  readonly textMode: boolean;
  /** The encoding of text. */
  readonly encoding: string | null;
  /** What happens to what cannot be converted. */
  readonly errors: string | null;
}

/** What a program is to read, as bytes. */
export function inputBytes({ textMode, encoding, errors }: Carrying, input: unknown): Uint8Array {
  if (!textMode) {
    if (input instanceof Uint8Array) return input;
    throw new TypeError(`a bytes-like object is required, not '${typeName(input)}'`);
  }
  if (typeof input !== "string") {
    throw new TypeError(`write() argument must be str, not ${typeName(input)}`);
  }
  return encode(input, encoding ?? "utf-8", errors ?? "strict");
}

/** What a program has written, as bytes or text. */
export function outputOf({ textMode, encoding, errors }: Carrying, written: Bytes): Bytes | string {
  if (!textMode) return written;
  return decode(written, encoding ?? "utf-8", errors ?? "strict").replace(/\r\n?/g, "\n");
}

/** A program that can be started. */
export interface Prepared extends Carrying {
  readonly given: Partial<PopenOptions>;
  readonly how: Start;
}

/**
 * Finds out how a program is to be started.
 *
 * @throws {FileNotFoundError} where there is no such program or folder
 * @throws {PermissionError} where it may not be run
 * @throws {ValueError} for options that do not go together
 */
export function prepared(args: CommandLine | PopenOptions, ...more: unknown[]): Prepared {
  const given = options<PopenOptions>(PARAMETERS, args, ...more);
  checkOptions(given);
  const line = commandOf(given);
  const folder = given.cwd === null || given.cwd === undefined ? null : textOf(given.cwd);
  if (folder !== null) checkFolder(folder);
  const env = environmentOf(given.env ?? null);
  const how = {
    program: locate(line.program, folder, env.PATH ?? "/bin:/usr/bin"),
    args: line.args,
    name: line.name,
    folder,
    env,
    stdin: given.stdin,
    stdout: given.stdout,
    stderr: given.stderr,
    ownSession: Boolean(given.startNewSession) || given.processGroup === 0,
    user: numberOf(given.user),
    group: numberOf(given.group),
  };
  return {
    given,
    how,
    textMode: Boolean(given.text || given.universalNewlines || given.encoding || given.errors),
    encoding: given.encoding ?? null,
    errors: given.errors ?? null,
  };
}

function checkOptions(given: Partial<PopenOptions>): void {
  if (given.preexecFn !== null && given.preexecFn !== undefined) {
    throw new ValueError(
      "preexec_fn is not supported here: use start_new_session, process_group, user, group or cwd",
    );
  }
  if (given.bufsize !== undefined && kindOf(given.bufsize) !== INT) {
    throw new TypeError("bufsize must be an integer");
  }
  const { text, universalNewlines } = given;
  const isSaid = (value: boolean | null | undefined): boolean =>
    value !== null && value !== undefined;
  if (isSaid(text) && isSaid(universalNewlines) && Boolean(text) !== Boolean(universalNewlines)) {
    throw new ValueError("Cannot disambiguate when both text and universal_newlines are supplied");
  }
}

function numberOf(value: unknown): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

interface Line {
  readonly program: string;
  readonly name: string;
  readonly args: string[];
}

function commandOf({ args, shell, executable }: Partial<PopenOptions>): Line {
  const isText = typeof args === "string" || args instanceof Uint8Array ||
    (typeof args === "object" && "__fspath__" in args);
  let parts = isText ? [textOf(args)] : [...iter(args)].map(textOf);
  if (shell) parts = ["/bin/sh", "-c", ...parts];
  const [name = "", ...rest] = parts;
  if (parts.length === 0) throw new IndexError("list index out of range");
  const given = executable === null || executable === undefined ? null : textOf(executable);
  return { program: given ?? name, name: shell && given !== null ? given : name, args: rest };
}

/** The file of bytes below one of text. */
function bytesOf(file: unknown): SocketIO {
  return file instanceof SocketText ? file.buffer : file as SocketIO;
}

async function feed(file: unknown, bytes: Uint8Array | null): Promise<void> {
  if (file === null) return;
  const raw = bytesOf(file);
  try {
    if (bytes !== null && bytes.length > 0) {
      await raw.write(bytes);
      await raw.flush();
    }
    await raw.close();
  } catch {
    // The program may end without having read all.
  }
}

async function drain(file: unknown, into: Uint8Array[]): Promise<void> {
  if (file === null) return;
  const raw = bytesOf(file);
  if (raw.closed) return;
  for (let part = await raw.read1(); part.length > 0; part = await raw.read1()) into.push(part);
  await raw.close();
}
