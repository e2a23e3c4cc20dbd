/**
 * Programs that are run to their end.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { isKeywords } from "../values/keywords.ts";
import { repr } from "../text/repr.ts";
import type { Bytes } from "../values/bytes.ts";
import type { float, int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { concat } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { CalledProcessError, TimeoutExpired } from "./errors.ts";
import {
  type CommandLine,
  inputBytes,
  type Output,
  outputOf,
  Popen,
  type PopenOptions,
  prepared,
} from "./popen.ts";
import { PIPE, runToEnd, STDOUT, textOf } from "./program.ts";

/** How a program is run. */
export interface RunOptions extends PopenOptions {
  /** What it is to read. */
  input?: unknown;
  /** Whether what it writes is kept. */
  captureOutput?: boolean;
  /** How long it may take, in seconds. */
  timeout?: int | float | null;
  /** Whether another status than 0 is an error. */
  check?: boolean;
}

/** What a program has done. https://docs.python.org/3/library/subprocess.html#subprocess.CompletedProcess */
export class CompletedProcess<T = Output> {
  static readonly __module__: string = "subprocess";

  /** What was run. */
  args: unknown;
  /** Its status; minus the number of the signal that ended it. */
  returncode: number;
  /** What it has written to standard output, if that was kept. */
  stdout: T;
  /** What it has written to standard error, if that was kept. */
  stderr: T;

  constructor(
    args: unknown,
    returncode: number,
    stdout: T | { stdout?: T; stderr?: T } = null as T,
    stderr: T | { stderr?: T } = null as T,
  ) {
    this.args = args;
    this.returncode = returncode;
    const given = options<{ stdout: T; stderr: T }>(["stdout", "stderr"], stdout, stderr);
    this.stdout = given.stdout ?? null as T;
    this.stderr = given.stderr ?? null as T;
  }

  /** @throws {CalledProcessError} for another status than 0 */
  checkReturncode(): void {
    if (this.returncode !== 0) {
      throw new CalledProcessError(this.returncode, this.args, this.stdout, this.stderr);
    }
  }

  /** As Python shows it. */
  __repr__(): string {
    const parts = [`args=${repr(this.args)}`, `returncode=${this.returncode}`];
    if (this.stdout !== null) parts.push(`stdout=${repr(this.stdout)}`);
    if (this.stderr !== null) parts.push(`stderr=${repr(this.stderr)}`);
    return `CompletedProcess(${parts.join(", ")})`;
  }

  /** As Python shows it. */
  toString(): string {
    return this.__repr__();
  }
}

/** Options by which pipes carry text. */
export type AsText =
  | { text: true }
  | { universalNewlines: true }
  | { encoding: string }
  | { errors: string };

type Given = readonly [args: CommandLine | RunOptions, ...more: unknown[]];

/** The named options of a call apart from its positional arguments. */
function split(given: Given): [positional: unknown[], named: RunOptions] {
  const last = given.at(-1);
  return isKeywords(last) ? [given.slice(0, -1), { ...last } as RunOptions] : [[...given], {}];
}

function startWith(positional: readonly unknown[], named: RunOptions): Popen {
  return new Popen(...positional as [CommandLine], named);
}

/**
 * Runs a program to its end. https://docs.python.org/3/library/subprocess.html#subprocess.run
 *
 * @throws {TimeoutExpired} when it takes too long; it is ended then
 * @throws {CalledProcessError} for another status than 0, where `check` asks for that
 *
 * @example
 * ```ts
 * import { run } from "@manycore/multiprocessing/python/subprocess";
 *
 * const done = await run(["echo", "hello"], { captureOutput: true, text: true });
 * done.stdout; // "hello\n"
 * ```
 */
export function run(
  args: CommandLine,
  named: RunOptions & AsText,
): Promise<CompletedProcess<string>>;
export function run(
  args: CommandLine,
  named?: RunOptions & { text?: false; encoding?: null },
): Promise<CompletedProcess<Bytes>>;
export function run(...given: Given): Promise<CompletedProcess>;
export async function run(...given: Given): Promise<CompletedProcess> {
  const { positional, rest, input, timeout, check } = wanted(given);
  const program = startWith(positional, rest);
  let output: Tuple<[unknown, unknown]>;
  try {
    output = await program.communicate(input, timeout);
  } catch (error) {
    program.kill();
    await program.wait();
    throw error;
  }
  const done = new CompletedProcess(
    program.args,
    program.returncode!,
    output[0] as Output,
    output[1] as Output,
  );
  if (check) done.checkReturncode();
  return done;
}

/** {@linkcode run}, blocking this thread. */
export function runSync(
  args: CommandLine,
  named: RunOptions & AsText,
): CompletedProcess<string>;
export function runSync(
  args: CommandLine,
  named?: RunOptions & { text?: false; encoding?: null },
): CompletedProcess<Bytes>;
export function runSync(...given: Given): CompletedProcess;
export function runSync(...given: Given): CompletedProcess {
  const { positional, rest, input, timeout, check } = wanted(given);
  const program = prepared(...positional as [CommandLine], rest);
  const bytes = input === null ? null : inputBytes(program, input);
  const ran = runToEnd(program.how, bytes, timeout === null ? null : Number(timeout));
  const written = (own: Uint8Array | null): Bytes | null => own && concat([own]);
  const { args } = program.given;
  if (ran.status === null) {
    const seen = (own: Uint8Array | null) => own && own.length > 0 ? written(own) : null;
    throw new TimeoutExpired(args, timeout, seen(ran.stdout), seen(ran.stderr));
  }
  const output = (own: Uint8Array | null) => own && outputOf(program, written(own)!);
  const done = new CompletedProcess<Output>(
    args,
    ran.status,
    output(ran.stdout),
    output(ran.stderr),
  );
  if (check) done.checkReturncode();
  return done;
}

/** What a call of `run` asks for. */
function wanted(given: Given) {
  const [positional, named] = split(given);
  const { input = null, captureOutput, timeout = null, check = false, ...rest } = named;
  const has = (name: string): boolean => (named as Record<string, unknown>)[name] != null;
  if (input !== null) {
    if (has("stdin")) throw new ValueError("stdin and input arguments may not both be used.");
    rest.stdin = PIPE;
  }
  if (captureOutput) {
    if (has("stdout") || has("stderr")) {
      throw new ValueError("stdout and stderr arguments may not be used with capture_output.");
    }
    rest.stdout = PIPE;
    rest.stderr = PIPE;
  }
  return { positional, rest, input, timeout, check };
}

/** Runs a program to its end, and gives its status. https://docs.python.org/3/library/subprocess.html#subprocess.call */
export async function call(...given: Given): Promise<number> {
  const [positional, { timeout = null, ...rest }] = split(given);
  const program = startWith(positional, rest);
  try {
    return await program.wait(timeout);
  } catch (error) {
    program.kill();
    await program.wait();
    throw error;
  }
}

/** {@linkcode call}, blocking this thread. */
export function callSync(...given: Given): number {
  return runSync(...given).returncode;
}

/**
 * The same, where another status than 0 is an error. https://docs.python.org/3/library/subprocess.html#subprocess.check_call
 *
 * @throws {CalledProcessError} for another status than 0
 */
export async function checkCall(...given: Given): Promise<number> {
  const [positional, named] = split(given);
  const status = await call(...given);
  if (status !== 0) throw new CalledProcessError(status, positional[0] ?? named.args);
  return 0;
}

/** {@linkcode checkCall}, blocking this thread. */
export function checkCallSync(...given: Given): number {
  const { args, returncode } = runSync(...given);
  if (returncode !== 0) throw new CalledProcessError(returncode, args);
  return 0;
}

/**
 * Runs a program to its end, and gives what it has written. https://docs.python.org/3/library/subprocess.html#subprocess.check_output
 *
 * @throws {CalledProcessError} for another status than 0
 */
export function checkOutput(args: CommandLine, named: RunOptions & AsText): Promise<string>;
export function checkOutput(
  args: CommandLine,
  named?: RunOptions & { text?: false; encoding?: null },
): Promise<Bytes>;
export function checkOutput(...given: Given): Promise<Output>;
export async function checkOutput(...given: Given): Promise<Output> {
  return (await run(...kept(given))).stdout;
}

/** {@linkcode checkOutput}, blocking this thread. */
export function checkOutputSync(args: CommandLine, named: RunOptions & AsText): string;
export function checkOutputSync(
  args: CommandLine,
  named?: RunOptions & { text?: false; encoding?: null },
): Bytes;
export function checkOutputSync(...given: Given): Output;
export function checkOutputSync(...given: Given): Output {
  return runSync(...kept(given)).stdout;
}

/** What `run` is called with for `checkOutput`. */
function kept(given: Given): Given {
  const [positional, named] = split(given);
  for (const name of ["stdout", "check"]) {
    if (name in named) throw new ValueError(`${name} argument not allowed, it will be overridden.`);
  }
  const isText = named.text || named.universalNewlines || named.encoding || named.errors;
  const input = "input" in named && named.input === null
    ? { input: isText ? "" : new Uint8Array(0) }
    : {};
  const options = { ...named, ...input, stdout: PIPE, check: true };
  return [...positional, options] as unknown as Given;
}

/** The named options of `getoutput`. */
export interface GetOutputOptions {
  encoding?: string | null;
  errors?: string | null;
}

/** Status and output of a line for a shell. https://docs.python.org/3/library/subprocess.html#subprocess.getstatusoutput */
export async function getstatusoutput(
  cmd: string,
  named: GetOutputOptions = {},
): Promise<Tuple<[number, string]>> {
  return statusAndText(await run(cmd, { ...LINE, ...named }));
}

/** {@linkcode getstatusoutput}, blocking this thread. */
export function getstatusoutputSync(
  cmd: string,
  named: GetOutputOptions = {},
): Tuple<[number, string]> {
  return statusAndText(runSync(cmd, { ...LINE, ...named }));
}

const LINE = { shell: true, text: true, stdout: PIPE, stderr: STDOUT } as const;

function statusAndText({ returncode, stdout }: CompletedProcess<unknown>): Tuple<[number, string]> {
  return asTuple([returncode, (stdout as string).replace(/\n$/, "")]);
}

/** Output of a line for a shell. https://docs.python.org/3/library/subprocess.html#subprocess.getoutput */
export async function getoutput(cmd: string, named: GetOutputOptions = {}): Promise<string> {
  return (await getstatusoutput(cmd, named))[1];
}

/** {@linkcode getoutput}, blocking this thread. */
export function getoutputSync(cmd: string, named: GetOutputOptions = {}): string {
  return getstatusoutputSync(cmd, named)[1];
}

/** A program and its arguments as one line, as Windows has them. */
export function list2cmdline(seq: Iterable<unknown>): string {
  return [...seq].map((part) => {
    const text = textOf(part);
    const quoted = text.replace(/(\\*)"/g, '$1$1\\"');
    return text === "" || /[ \t]/.test(text) ? `"${quoted.replace(/(\\+)$/, "$1$1")}"` : quoted;
  }).join(" ");
}
