/** `argparse.FileType`. */
import { OSError, ValueError } from "../exceptions.ts";
import { str } from "../builtins/str.ts";
import { open, type OpenOptions } from "../file.ts";
import { streams } from "../streams.ts";
import { repr } from "../text/repr.ts";
import { ArgumentTypeError } from "./errors.ts";

/** Makes open files of their names, and standard streams of "-". https://docs.python.org/3/library/argparse.html#argparse.FileType */
export class FileType {
  static readonly __module__ = "argparse";
  readonly #mode: string;
  readonly #rest: readonly unknown[];

  constructor(mode: string | OpenOptions = "r", ...rest: unknown[]) {
    this.#mode = typeof mode === "string" ? mode : mode.mode ?? "r";
    this.#rest = typeof mode === "string" ? rest : [mode];
  }

  __call__(name: string): unknown {
    if (name === "-") {
      const isBinary = this.#mode.includes("b");
      const stream = this.#mode.includes("r")
        ? streams.stdin
        : /[wax]/.test(this.#mode)
        ? streams.stdout
        : null;
      if (stream === null) {
        throw new ValueError(`argument "-" with mode ${repr(this.#mode)}`);
      }
      return isBinary ? (stream as { buffer?: unknown }).buffer : stream;
    }
    try {
      return (open as (...args: unknown[]) => unknown)(name, this.#mode, ...this.#rest);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      throw new ArgumentTypeError(`can't open '${name}': ${str(error)}`);
    }
  }

  __repr__(): string {
    const shown = [this.#mode, ...this.#rest].map((value) => repr(value));
    return `FileType(${shown.join(", ")})`;
  }
}
