/**
 * Programs that tasks start and wait for. https://docs.python.org/3/library/asyncio-subprocess.html
 *
 * @module
 */
import { coroutineFunctions } from "../coroutines/coroutine.ts";
import { FileNotFoundError, PermissionError, ProcessLookupError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import type { Bytes } from "../values/bytes.ts";
import { dictEntries } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import type { EventLoop } from "./loop.ts";
import { getRunningLoop } from "./running.ts";
import { feed, StreamReader, StreamWriter } from "./streams.ts";
import { waitOutside } from "./waiting.ts";

/** A stream of its own for the child. */
export const PIPE = -1;
/** Standard error goes where standard output goes. */
export const STDOUT = -2;
/** Nothing, and nowhere. */
export const DEVNULL = -3;

/** How a program is started. */
export interface SubprocessOptions {
  readonly stdin?: unknown;
  readonly stdout?: unknown;
  readonly stderr?: unknown;
  readonly cwd?: unknown;
  readonly env?: unknown;
}

function stdio(given: unknown): "piped" | "null" | "inherit" {
  return given === PIPE ? "piped" : given === DEVNULL ? "null" : "inherit";
}

/** Reads a web stream as a file is read. */
function source(stream: ReadableStream<Uint8Array>): Parameters<typeof feed>[2] {
  const reader = stream.getReader();
  let rest: Uint8Array = new Uint8Array(0);
  return {
    async read(data) {
      while (rest.length === 0) {
        const { done, value } = await reader.read();
        if (done) return null;
        rest = value;
      }
      const count = Math.min(data.length, rest.length);
      data.set(rest.subarray(0, count));
      rest = rest.subarray(count);
      return count;
    },
  };
}

/** A program that runs. https://docs.python.org/3/library/asyncio-subprocess.html#asyncio.subprocess.Process */
export class Process {
  static readonly __module__: string = "asyncio.subprocess";
  /** Its number. */
  readonly pid: number;
  /** Where its input goes, or null. */
  readonly stdin: StreamWriter | null = null;
  /** Its output, or null. */
  readonly stdout: StreamReader | null = null;
  /** Its errors, or null. */
  readonly stderr: StreamReader | null = null;
  /** Its status, minus a signal's number; null while it runs. */
  returncode: number | null = null;
  readonly #child: Deno.ChildProcess;
  readonly #loop: EventLoop;
  readonly #ended: Promise<number>;

  constructor(child: Deno.ChildProcess, options: SubprocessOptions, loop: EventLoop) {
    this.#child = child;
    this.#loop = loop;
    this.pid = child.pid;
    if (options.stdin === PIPE) {
      const writer = child.stdin.getWriter();
      const close = () => void writer.close().catch(() => {});
      this.stdin = new StreamWriter({
        write: (data) => writer.write(data),
        end: () => writer.close(),
        close,
        info: {},
      }, loop);
    }
    if (options.stdout === PIPE) feed(loop, this.stdout = new StreamReader(), source(child.stdout));
    if (options.stderr === PIPE) feed(loop, this.stderr = new StreamReader(), source(child.stderr));
    this.#ended = child.status.then(({ code, signal }) => signal === null ? code : 128 - code);
  }

  /** Waits for its end: its status. */
  async wait(): Promise<number> {
    return this.returncode = await waitOutside(this.#loop, this.#ended);
  }

  /** Gives it input, and waits for its output and its end. */
  async communicate(input: Uint8Array | null = null): Promise<Tuple<(Bytes | null)[]>> {
    if (this.stdin) {
      if (input !== null) this.stdin.write(input);
      this.stdin.close();
    }
    const out = this.stdout ? await this.stdout.read() : null;
    const errors = this.stderr ? await this.stderr.read() : null;
    await this.wait();
    return asTuple([out, errors]) as Tuple<(Bytes | null)[]>;
  }

  /** Sends it a signal, by its number. */
  sendSignal(signal: unknown): void {
    if (this.returncode !== null) throw new ProcessLookupError();
    const name = SIGNALS[Number(signal)];
    if (name) this.#child.kill(name);
  }

  /** Asks it to end. */
  terminate(): void {
    this.sendSignal(15);
  }

  /** Ends it. */
  kill(): void {
    this.sendSignal(9);
  }

  /** As CPython shows it. */
  __repr__(): string {
    return `<Process ${this.pid}>`;
  }
}

const SIGNALS: Readonly<Record<number, Deno.Signal>> = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  9: "SIGKILL",
  10: "SIGUSR1",
  12: "SIGUSR2",
  15: "SIGTERM",
};

function started(
  program: string,
  args: readonly string[],
  options: SubprocessOptions,
): Process {
  const loop = getRunningLoop();
  const env = options.env === null || options.env === undefined
    ? {}
    : { env: Object.fromEntries([...dictEntries(options.env)].map(([k, v]) => [`${k}`, `${v}`])) };
  const cwd = options.cwd === null || options.cwd === undefined ? {} : { cwd: String(options.cwd) };
  const [stdin, stdout] = [stdio(options.stdin), stdio(options.stdout)];
  const isJoined = options.stderr === STDOUT;
  const stderr = isJoined ? stdout : stdio(options.stderr);
  const [command, rest] = isJoined
    ? ["/bin/sh", ["-c", 'exec "$@" 2>&1', "sh", program, ...args]]
    : [program, args];
  try {
    const child = new Deno.Command(command, {
      args: [...rest],
      stdin,
      stdout,
      stderr,
      clearEnv: "env" in env,
      ...env,
      ...cwd,
    }).spawn();
    return new Process(child, options, loop);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) {
      throw new FileNotFoundError(2, "No such file or directory", program);
    }
    if (error instanceof Deno.errors.PermissionDenied) {
      throw new PermissionError(13, "Permission denied", program);
    }
    throw error;
  }
}

function split(given: unknown[]): { options: SubprocessOptions; args: string[] } {
  const last = given.at(-1);
  const options = isKeywords(last) ? given.pop() as SubprocessOptions : {};
  return { options, args: given.map((one) => typeof one === "string" ? one : text(one)) };
}

function text(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  const path = (value as { __fspath__?: () => string } | null)?.__fspath__?.call(value);
  return path ?? repr(value);
}

/** Starts a program. https://docs.python.org/3/library/asyncio-subprocess.html#asyncio.create_subprocess_exec */
// deno-lint-ignore require-await
export async function createSubprocessExec(
  program: unknown,
  ...args: unknown[]
): Promise<Process> {
  const { options, args: [first, ...rest] } = split([program, ...args]);
  return started(first!, rest, options);
}

/** Has a shell run a command. https://docs.python.org/3/library/asyncio-subprocess.html#asyncio.create_subprocess_shell */
// deno-lint-ignore require-await
export async function createSubprocessShell(
  cmd: unknown,
  options: SubprocessOptions = {},
): Promise<Process> {
  const isJoined = options.stderr === STDOUT;
  const command = typeof cmd === "string" ? cmd : text(cmd);
  return started("/bin/sh", ["-c", isJoined ? `exec 2>&1; ${command}` : command], {
    ...options,
    ...isJoined ? { stderr: options.stdout } : {},
  });
}

coroutineFunctions(
  createSubprocessExec,
  createSubprocessShell,
  Process.prototype.wait,
  Process.prototype.communicate,
);
