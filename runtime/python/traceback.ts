/**
 * Python's `traceback`. https://docs.python.org/3/library/traceback.html
 *
 * What is being handled cannot be asked for here: it is given, as the first argument, to the functions that ask for it in
 * Python.
 *
 * @example
 * ```ts
 * import { formatExceptionOnly } from "@manycore/multiprocessing/python/traceback";
 *
 * formatExceptionOnly(new RangeError("too far")); // ["ValueError: too far\n"]
 * ```
 *
 * @module
 */
import { callMethod } from "./dispatch.ts";
import { exception } from "./native_errors.ts";
import { streams } from "./streams.ts";
import {
  type Frame,
  frameLines,
  framesOf,
  framesSince,
  linesOfFrame,
  sourceLine,
} from "./traceback_frames.ts";
import { Traceback } from "./traceback_object.ts";
import { formatException as formatAll, summaryOf } from "./traceback_text.ts";
import { str } from "./text/repr.ts";
import { isKeywords } from "./values/keywords.ts";
import { classOf, qualifiedName } from "./values/types.ts";

/** How to print an exception. */
export interface PrintOptions {
  /** How many places to show; all when it is not given. */
  limit?: number | null;
  /** Where to print; standard error when it is not given. */
  file?: unknown;
  /** Whether to show what it came of; true when it is not given. */
  chain?: boolean;
}

function optionsAmong(given: readonly unknown[]): PrintOptions {
  return (given.find(isKeywords) ?? {}) as PrintOptions;
}

/** The exception among the arguments: Python takes it alone, or as class, exception and traceback. */
function errorAmong(given: readonly unknown[]): Error | undefined {
  return given.find((value): value is Error => value instanceof Error);
}

function textOf(error: Error | undefined, chain = true): string {
  if (!error) return "NoneType: None\n";
  const here = new Error();
  if (chain) return `${formatAll(error, here)}\n`;
  const lines = ["Traceback (most recent call last):", ...frameLines(framesSince(error, here))];
  return `${[...lines, summaryOf(error)].join("\n")}\n`;
}

/** The text in the pieces that Python gives: each place with its lines of source. */
function pieces(text: string): string[] {
  const result: string[] = [];
  for (const line of text.trimEnd().split("\n")) {
    if (line.startsWith("    ") && result.at(-1)?.startsWith("  File ")) {
      result[result.length - 1] += `${line}\n`;
    } else result.push(`${line}\n`);
  }
  return result;
}

function write(text: string, { file }: PrintOptions): void {
  callMethod(file ?? streams.stderr, "write", [text]);
}

/** The text of an exception as Python prints it. https://docs.python.org/3/library/traceback.html#traceback.format_exc */
export function formatExc(error?: unknown, ...more: unknown[]): string {
  return textOf(errorAmong([error]), optionsAmong([error, ...more]).chain);
}

/** Prints an exception to standard error. https://docs.python.org/3/library/traceback.html#traceback.print_exc */
export function printExc(error?: unknown, ...more: unknown[]): void {
  const options = optionsAmong([error, ...more]);
  write(textOf(errorAmong([error]), options.chain), options);
}

/** The text of an exception, in lines. https://docs.python.org/3/library/traceback.html#traceback.format_exception */
export function formatException(...given: unknown[]): string[] {
  return pieces(textOf(errorAmong(given), optionsAmong(given).chain));
}

/** The last line of an exception's text. https://docs.python.org/3/library/traceback.html#traceback.format_exception_only */
export function formatExceptionOnly(...given: unknown[]): string[] {
  const error = errorAmong(given);
  return error ? pieces(summaryOf(error)) : ["NoneType: None\n"];
}

/** Prints an exception. https://docs.python.org/3/library/traceback.html#traceback.print_exception */
export function printException(...given: unknown[]): void {
  const options = optionsAmong(given);
  write(textOf(errorAmong(given), options.chain), options);
}

/** A place on the way to where an exception was raised. https://docs.python.org/3/library/traceback.html#traceback.FrameSummary */
export class FrameSummary {
  static readonly __module__ = "traceback";
  /** The file. */
  readonly filename: string;
  /** The line's number. */
  readonly lineno: number;
  /** The function. */
  readonly name: string;
  /** The line's text, where it is known. */
  readonly line: string;

  constructor(filename: string, lineno: number, name: string, line = "") {
    this.filename = filename;
    this.lineno = lineno;
    this.name = name;
    this.line = line;
  }

  /** The place as Python prints it. */
  __repr__(): string {
    return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
  }
}

/** The places that summaries were made from. */
const framesFor = new WeakMap<FrameSummary, Frame>();

function summaries(frames: readonly Frame[]): FrameSummary[] {
  return frames.map((frame) => {
    const { file, line, name } = frame;
    const summary = new FrameSummary(file, line, name, sourceLine(frame));
    framesFor.set(summary, frame);
    return summary;
  });
}

/** The places on the way to where an exception was raised; Python asks for its traceback. https://docs.python.org/3/library/traceback.html#traceback.extract_tb */
export function extractTb(error?: unknown): FrameSummary[] {
  if (error instanceof Traceback) return summaries(error.frames);
  return error instanceof Error ? summaries(framesSince(error, new Error())) : [];
}

/** The places on the way to this one. https://docs.python.org/3/library/traceback.html#traceback.extract_stack */
export function extractStack(): FrameSummary[] {
  return summaries(framesOf(new Error()));
}

/** Places as text. https://docs.python.org/3/library/traceback.html#traceback.format_list */
export function formatList(extracted: Iterable<FrameSummary>): string[] {
  return Array.from(extracted, (summary) => {
    const { filename, lineno, name, line } = summary;
    const frame = framesFor.get(summary);
    const lines = frame ? linesOfFrame(frame) : [
      `  File "${filename}", line ${lineno}, in ${name}`,
      ...line === "" ? [] : [`    ${line.trim()}`],
    ];
    return `${lines.join("\n")}\n`;
  });
}

/** The places on the way to where an exception was raised, as text. */
export function formatTb(error?: unknown): string[] {
  return formatList(extractTb(error));
}

/** The places on the way to this one, as text. */
export function formatStack(): string[] {
  return formatList(extractStack());
}

/** Prints the places on the way to where an exception was raised. */
export function printTb(error?: unknown, ...more: unknown[]): void {
  write(formatTb(error).join(""), optionsAmong(more));
}

/** Prints the places on the way to this one. */
export function printStack(...given: unknown[]): void {
  write(formatStack().join(""), optionsAmong(given));
}

/** Prints places. */
export function printList(extracted: Iterable<FrameSummary>, ...more: unknown[]): void {
  write(formatList(extracted).join(""), optionsAmong(more));
}

/** What is known of an exception, to be printed later. https://docs.python.org/3/library/traceback.html#traceback.TracebackException */
export class TracebackException {
  static readonly __module__ = "traceback";
  readonly #error: Error;
  /** The places on the way to where it was raised. */
  readonly stack: FrameSummary[];

  constructor(...given: unknown[]) {
    this.#error = exception(errorAmong(given));
    this.stack = summaries(framesOf(this.#error));
  }

  /** The exception's class. */
  get excType(): unknown {
    return classOf(this.#error);
  }

  /** The name of the exception's class. */
  get excTypeStr(): string {
    return qualifiedName(classOf(this.#error)).replace(/^__main__\./, "");
  }

  /** The exception's text. */
  __str__(): string {
    return str(this.#error);
  }

  /** What is known of an exception. */
  static fromException(error: unknown): TracebackException {
    return new TracebackException(error);
  }

  /** The exception's text, in lines. */
  format(options: PrintOptions = {}): IterableIterator<string> {
    return pieces(textOf(this.#error, options.chain)).values();
  }

  /** The last line of the exception's text. */
  formatExceptionOnly(): IterableIterator<string> {
    return pieces(summaryOf(this.#error)).values();
  }
}

/** Forgets the variables of a traceback: none are kept. */
export function clearFrames(_error: unknown): void {}
