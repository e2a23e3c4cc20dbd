/**
 * A command of the shell as a file: `os.popen`.
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { Popen } from "../subprocess/popen.ts";
import { PIPE } from "../subprocess/program.ts";
import type { PipeFile } from "../subprocess/pipes.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import type { int } from "../values/numbers.ts";
import { typeName } from "../values/types.ts";

/** The end of a pipe to a command; closing it waits for the command. https://docs.python.org/3/library/os.html#os.popen */
export class CommandFile implements AsyncIterable<string>, AsyncDisposable {
  static readonly __module__ = "os";
  static readonly __name__ = "_wrap_close";
  readonly #file: PipeFile<string>;
  readonly #process: Popen<string>;

  constructor(file: PipeFile<string>, process: Popen<string>) {
    this.#file = file;
    this.#process = process;
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#file.closed;
  }

  /** All that the command writes, or so many characters. */
  read(size: int | null = -1): Promise<string> {
    return this.#file.read(size);
  }

  /** The next line; empty at the end. */
  readline(size: int = -1): Promise<string> {
    return this.#file.readline(size);
  }

  /** The lines to the end. */
  readlines(hint: int | null = -1): Promise<string[]> {
    return this.#file.readlines(hint);
  }

  /** Writes to the command. */
  write(text: string): Promise<number> {
    return this.#file.write(text);
  }

  /** Writes several texts. */
  writelines(lines: Iterable<string>): Promise<void> {
    return this.#file.writelines(lines);
  }

  /** Sends what waits to be written. */
  flush(): Promise<void> {
    return this.#file.flush();
  }

  /** The pipe's descriptor. */
  fileno(): number {
    return this.#file.fileno();
  }

  /** Whether it can be read. */
  readable(): boolean {
    return this.#file.readable();
  }

  /** Whether it can be written. */
  writable(): boolean {
    return this.#file.writable();
  }

  /** Ends the use of the pipe, and waits for the command: null when it did well, else its status as `wait` has it. */
  async close(): Promise<number | null> {
    await this.#file.close();
    const status = await this.#process.wait();
    if (status === 0) return null;
    return status < 0 ? status : status << 8;
  }

  /** The next line. */
  next(): Promise<IteratorResult<string, undefined>> {
    return this.#file.next();
  }

  [Symbol.asyncIterator](): AsyncIterator<string> {
    return this.#file[Symbol.asyncIterator]();
  }

  __enter__(): this {
    return this;
  }

  async __exit__(): Promise<void> {
    await this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** How a command is run. */
export interface CommandOptions {
  /** `r` to read what it writes, `w` to write what it reads. */
  mode?: string;
  /** How much is held back before it goes out; not 0. */
  buffering?: int;
}

/**
 * Runs a command of the shell, and gives a file to read what it writes, or to write what it reads.
 *
 * @throws {ValueError} for another mode than `r` and `w`
 * @see https://docs.python.org/3/library/os.html#os.popen
 */
export function popen(
  cmd: string,
  mode?: string | CommandOptions,
  buffering?: int | CommandOptions,
): CommandFile {
  const given = options<CommandOptions>(["mode", "buffering"], mode, buffering);
  if (typeof cmd !== "string") {
    throw new TypeError(`invalid cmd type (<class '${typeName(cmd)}'>, expected string)`);
  }
  const way = given.mode ?? "r";
  if (way !== "r" && way !== "w") throw new ValueError(`invalid mode ${repr(way)}`);
  if (Number(given.buffering ?? -1) === 0) {
    throw new ValueError("popen() does not support unbuffered streams");
  }
  const pipe = way === "r" ? { stdout: PIPE } : { stdin: PIPE };
  const process = new Popen<string>(cmd, { shell: true, text: true, ...pipe });
  return new CommandFile((way === "r" ? process.stdout : process.stdin)!, process);
}
