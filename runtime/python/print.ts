/**
 * `print()` and `input()`.
 *
 * @module
 */
import { wrongName } from "./support/keyword_names.ts";
import { unpacked } from "./support/packed.ts";
import { EOFError, TypeError } from "../errors.ts";
import { callMethod } from "./dispatch.ts";
import { truth } from "./operators/truth.ts";
import { str } from "./text/repr.ts";
import { isHeldBack, originalStreams, streams, type TextStream } from "./streams.ts";
import { isKeywords } from "./values/keywords.ts";
import { classModule, classOf, typeName } from "./values/types.ts";

/** How to print. */
export interface PrintOptions {
  /** What stands between the values; a blank when it is not given. */
  sep?: string | null;
  /** What stands at the end; a line end when it is not given. */
  end?: string | null;
  /** Where to print; standard output when it is not given. */
  file?: unknown;
  /** Whether to write out at once. */
  flush?: unknown;
}

function text(value: unknown, name: string, otherwise: string): string {
  if (value === undefined || value === null) return otherwise;
  if (typeof value === "string") return value;
  throw new TypeError(`${name} must be None or a string, not ${typeName(value)}`);
}

/**
 * Prints values, separated by blanks, with a line end. Options come last, in a plain object.
 *
 * A complete line goes out at once and in one piece, also from a child; the rest with the next line end, by `flush`, or at
 * the end of the process. https://docs.python.org/3/library/functions.html#print
 *
 * @example
 * ```ts
 * import { print } from "@manycore/multiprocessing/python";
 *
 * print("a", 1, null, { sep: "-", end: "!\n" }); // a-1-None!
 * ```
 */
export function print(...given: unknown[]): void {
  const values = unpacked(given);
  const last = values[values.length - 1];
  if (typeof last === "object" && isKeywords(last)) {
    values.pop();
    printWith(values, last);
    return;
  }
  write(streams.stdout, values, " ", "\n");
}

/** The classes of files that do not see in how many parts something is written. */
const whole = new Map<unknown, boolean>();

function takesWhole(file: object): boolean {
  if (file === originalStreams.stdout) return !isHeldBack();
  const owner = classOf(file);
  const known = whole.get(owner);
  if (known !== undefined) return known;
  const isLibrary = typeof owner === "function" && classModule(owner) === "_io";
  whole.set(owner, isLibrary);
  return isLibrary;
}

/** Writes values to a file: at once, or value by value where somebody may see that. */
function write(file: unknown, values: readonly unknown[], separator: string, end: string): void {
  if (file === null) return;
  if (typeof file !== "object" || !takesWhole(file as object)) {
    values.forEach((value, i) => {
      if (i > 0) callMethod(file, "write", [separator]);
      callMethod(file, "write", [str(value)]);
    });
    callMethod(file, "write", [end]);
    return;
  }
  const { write } = file as TextStream;
  let shown = values.length === 1 ? str(values[0]) : "";
  if (values.length > 1) {
    try {
      for (let i = 0; i < values.length; i++) {
        if (i > 0) shown += separator;
        shown += str(values[i]);
      }
    } catch (error) {
      // What could be shown has been.
      write.call(file, shown);
      throw error;
    }
  }
  write.call(file, shown + end);
}

function printWith(values: readonly unknown[], options: PrintOptions): void {
  const wrong = wrongName("print", 0, Object.keys(options));
  if (wrong !== null) throw new TypeError(wrong);
  const target = options.file ?? streams.stdout;
  write(target, values, text(options.sep, "sep", " "), text(options.end, "end", "\n"));
  if (truth(options.flush)) callMethod(target, "flush");
}

/**
 * Reads a line from standard input, without its end, after printing a prompt.
 * https://docs.python.org/3/library/functions.html#input
 *
 * @throws {EOFError} at the end of the input
 */
export function input(prompt: unknown = ""): string {
  const shown = str(prompt);
  if (shown !== "") streams.stdout.write(shown);
  streams.stdout.flush?.();
  streams.stderr.flush?.();
  const read = String(callMethod(streams.stdin, "readline"));
  if (read === "") throw new EOFError("EOF when reading a line");
  return read.endsWith("\n") ? read.slice(0, -1) : read;
}
