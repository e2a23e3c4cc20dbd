/**
 * What goes wrong with other programs.
 *
 * @module
 */
import { isPlain } from "../../plain.ts";
import { registerForm } from "../../codec/forms.ts";
import { Exception } from "../exceptions.ts";
import { Signals } from "../signal/constants.ts";
import { repr, str } from "../text/repr.ts";

/** What a program has written, where it was asked for. */
type Output = unknown;

/** The root of the errors here. https://docs.python.org/3/library/subprocess.html#subprocess.SubprocessError */
export class SubprocessError extends Exception {
  static readonly __module__: string = "subprocess";
}

/** A program ended with another status than 0. https://docs.python.org/3/library/subprocess.html#subprocess.CalledProcessError */
export class CalledProcessError extends SubprocessError {
  /** Its status; minus the number of the signal that ended it. */
  returncode: number;
  /** What was run. */
  cmd: unknown;
  /** What it has written to standard output. */
  output: Output;
  /** What it has written to standard error. */
  stderr: Output;

  constructor(
    returncode: number,
    cmd: unknown,
    output: Output | { output?: Output; stderr?: Output } = null,
    stderr: Output = null,
  ) {
    super(returncode, cmd);
    this.returncode = returncode;
    this.cmd = cmd;
    const named = isPlain(output) ? output : { output, stderr };
    this.output = named.output ?? null;
    this.stderr = named.stderr ?? null;
  }

  /** What it has written to standard output. */
  get stdout(): Output {
    return this.output;
  }

  set stdout(value: Output) {
    this.output = value;
  }

  /** What happened. */
  __str__(): string {
    const { returncode, cmd } = this;
    if (returncode >= 0) {
      return `Command '${str(cmd)}' returned non-zero exit status ${returncode}.`;
    }
    try {
      return `Command '${str(cmd)}' died with ${repr(Signals.of(-returncode))}.`;
    } catch {
      return `Command '${str(cmd)}' died with unknown signal ${-returncode}.`;
    }
  }
}

/** A program took longer than it was given. https://docs.python.org/3/library/subprocess.html#subprocess.TimeoutExpired */
export class TimeoutExpired extends SubprocessError {
  /** What was run. */
  cmd: unknown;
  /** How long it was waited for, in seconds. */
  timeout: unknown;
  /** What it had written to standard output. */
  output: Output;
  /** What it had written to standard error. */
  stderr: Output;

  constructor(
    cmd: unknown,
    timeout: unknown,
    output: Output | { output?: Output; stderr?: Output } = null,
    stderr: Output = null,
  ) {
    super(cmd, timeout);
    this.cmd = cmd;
    this.timeout = timeout;
    const named = isPlain(output) ? output : { output, stderr };
    this.output = named.output ?? null;
    this.stderr = named.stderr ?? null;
  }

  /** What it had written to standard output. */
  get stdout(): Output {
    return this.output;
  }

  set stdout(value: Output) {
    this.output = value;
  }

  /** What happened. */
  __str__(): string {
    return `Command '${str(this.cmd)}' timed out after ${str(this.timeout)} seconds`;
  }
}

registerForm(import.meta, CalledProcessError, "subprocess.CalledProcessError", {
  write: (error) => [error.returncode, error.cmd, error.output, error.stderr] as const,
  read: ([returncode, cmd, output, stderr]) =>
    new CalledProcessError(returncode, cmd, output, stderr),
});
registerForm(import.meta, TimeoutExpired, "subprocess.TimeoutExpired", {
  write: (error) => [error.cmd, error.timeout, error.output, error.stderr] as const,
  read: ([cmd, timeout, output, stderr]) => new TimeoutExpired(cmd, timeout, output, stderr),
});
