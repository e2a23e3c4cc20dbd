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
import { pythonHooks } from "../errors.ts";
import { callMethod } from "./dispatch.ts";
import { exception } from "./native_errors.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./traceback.ts";
import { streams } from "./streams.ts";
import { type Frame, frameLines, framesOf, framesSince } from "./traceback_frames.ts";
import { Traceback } from "./traceback_object.ts";
import { type FrameSummary, piecesOf, StackSummary, walked } from "./traceback_summary.ts";
import { formatException as formatAll, limited, summaryOf } from "./traceback_text.ts";
import { str } from "./text/repr.ts";
import { isKeywords } from "./values/keywords.ts";
import type { Tuple } from "./values/tuple.ts";
import { classOf, qualifiedName } from "./values/types.ts";

export { FrameSummary, type PlaceOptions, StackSummary } from "./traceback_summary.ts";

// A program that prints the places that exceptions came through wants those of each.
pythonHooks.areFlow = false;

/** How to print an exception. */
export interface PrintOptions {
  /** How many places to show, below zero the last ones; all when it is not given. */
  limit?: number | null;
  /** Where to print; standard error when it is not given. */
  file?: unknown;
  /** Whether to show what it came of; true when it is not given. */
  chain?: boolean;
}

/** The options of a call, given by name, or by position under these names. */
function optionsAmong(
  given: readonly unknown[],
  names: readonly (keyof PrintOptions)[] = [],
): PrintOptions {
  const found: Record<string, unknown> = {};
  names.forEach((name, i) => {
    const value = given[i];
    if (value !== undefined && !isKeywords(value)) found[name] = value;
  });
  return { ...found, ...given.find(isKeywords) };
}

/** The exception among the arguments: Python takes it alone, or as class, exception and traceback. */
function errorAmong(given: readonly unknown[]): Error | undefined {
  return given.find((value): value is Error => value instanceof Error);
}

function textOf(error: Error | undefined, { chain = true, limit = null }: PrintOptions): string {
  if (!error) return "NoneType: None\n";
  const here = new Error();
  if (chain) return `${formatAll(error, here, limit)}\n`;
  const frames = frameLines(limited(framesSince(error, here), limit));
  return `${["Traceback (most recent call last):", ...frames, summaryOf(error)].join("\n")}\n`;
}

/** The text in the pieces that Python gives: each place with its lines of source. */
function pieces(text: string): string[] {
  return piecesOf(text.slice(0, -1).split("\n"));
}

function write(text: string, { file }: PrintOptions): void {
  callMethod(file ?? streams.stderr, "write", [text]);
}

const PRINTED = ["limit", "file", "chain"] as const;
const FORMATTED = ["limit", "chain"] as const;

/** The text of an exception as Python prints it. https://docs.python.org/3/library/traceback.html#traceback.format_exc */
export function formatExc(error?: unknown, ...more: unknown[]): string {
  return textOf(errorAmong([error]), optionsAmong(more, FORMATTED));
}

/** Prints an exception to standard error. https://docs.python.org/3/library/traceback.html#traceback.print_exc */
export function printExc(error?: unknown, ...more: unknown[]): void {
  const options = optionsAmong(more, PRINTED);
  write(textOf(errorAmong([error]), options), options);
}

/** The options behind exception, or class, exception and traceback. */
function behind(given: readonly unknown[], names: readonly (keyof PrintOptions)[]): PrintOptions {
  return { ...optionsAmong(given.slice(3), names), ...given.find(isKeywords) };
}

/** The text of an exception, in lines. https://docs.python.org/3/library/traceback.html#traceback.format_exception */
export function formatException(...given: unknown[]): string[] {
  return pieces(textOf(errorAmong(given), behind(given, FORMATTED)));
}

/** The last line of an exception's text. https://docs.python.org/3/library/traceback.html#traceback.format_exception_only */
export function formatExceptionOnly(...given: unknown[]): string[] {
  const error = errorAmong(given);
  return error ? pieces(`${summaryOf(error)}\n`) : ["NoneType: None\n"];
}

/** Prints an exception. https://docs.python.org/3/library/traceback.html#traceback.print_exception */
export function printException(...given: unknown[]): void {
  const options = behind(given, PRINTED);
  write(textOf(errorAmong(given), options), options);
}

/** The places of an error, a traceback, or none. */
function framesAmong(error: unknown, limit: number | null): readonly Frame[] {
  if (error instanceof Traceback) return limited(error.frames, limit);
  return error instanceof Error ? limited(framesSince(error, new Error()), limit) : [];
}

/** The places on the way to this one: a limit keeps those nearest to it, below zero the farthest. */
function framesHere(limit: number | null): readonly Frame[] {
  // As in Python, nothing but the line is known of a call that has not ended.
  const frames = framesOf(new Error()).map(({ file, line, name }) => ({ file, line, name }));
  if (limit === null) return frames;
  return limit >= 0 ? limit === 0 ? [] : frames.slice(-limit) : frames.slice(0, -limit);
}

/** The places on the way to where an exception was raised; Python asks for its traceback. https://docs.python.org/3/library/traceback.html#traceback.extract_tb */
export function extractTb(tb?: unknown, ...more: unknown[]): StackSummary {
  return StackSummary.ofFrames(framesAmong(tb, optionsAmong(more, ["limit"]).limit ?? null));
}

/** The places on the way to this one. https://docs.python.org/3/library/traceback.html#traceback.extract_stack */
export function extractStack(...given: unknown[]): StackSummary {
  return StackSummary.ofFrames(framesHere(stackOptions(given).limit ?? null));
}

/** Arguments of what tells of the stack: a frame, which can only be this one, and then options. */
function stackOptions(given: readonly unknown[]): PrintOptions {
  return { ...optionsAmong(given.slice(1), ["limit", "file"]), ...given.find(isKeywords) };
}

/** Places as text. https://docs.python.org/3/library/traceback.html#traceback.format_list */
export function formatList(extracted: Iterable<FrameSummary>): string[] {
  return StackSummary.fromList(extracted).format();
}

/** The places on the way to where an exception was raised, as text. https://docs.python.org/3/library/traceback.html#traceback.format_tb */
export function formatTb(tb?: unknown, ...more: unknown[]): string[] {
  return extractTb(tb, ...more).format();
}

/** The places on the way to this one, as text. https://docs.python.org/3/library/traceback.html#traceback.format_stack */
export function formatStack(...given: unknown[]): string[] {
  return StackSummary.ofFrames(framesHere(stackOptions(given).limit ?? null)).format();
}

/** Prints the places on the way to where an exception was raised. https://docs.python.org/3/library/traceback.html#traceback.print_tb */
export function printTb(tb?: unknown, ...more: unknown[]): void {
  write(formatTb(tb, ...more).join(""), optionsAmong(more, ["limit", "file"]));
}

/** Prints the places on the way to this one. https://docs.python.org/3/library/traceback.html#traceback.print_stack */
export function printStack(...given: unknown[]): void {
  const options = stackOptions(given);
  write(StackSummary.ofFrames(framesHere(options.limit ?? null)).format().join(""), options);
}

/** Prints places. https://docs.python.org/3/library/traceback.html#traceback.print_list */
export function printList(extracted: Iterable<FrameSummary>, ...more: unknown[]): void {
  write(formatList(extracted).join(""), optionsAmong(more, ["file"]));
}

/** The places of a traceback with their lines. https://docs.python.org/3/library/traceback.html#traceback.walk_tb */
export function walkTb(tb: unknown): IterableIterator<Tuple<[unknown, number]>> {
  return walked(framesAmong(tb, null));
}

/** The places on the way to this one with their lines, nearest first. https://docs.python.org/3/library/traceback.html#traceback.walk_stack */
export function walkStack(_frame?: unknown): IterableIterator<Tuple<[unknown, number]>> {
  return walked([...framesHere(null)].reverse());
}

/** What is known of an exception, to be printed later. https://docs.python.org/3/library/traceback.html#traceback.TracebackException */
export class TracebackException {
  static readonly __module__ = "traceback";
  readonly #error: Error;
  /** The places on the way to where it was raised. */
  readonly stack: StackSummary;
  /** What is known of what it came of; null where it came of nothing. */
  readonly __cause__: TracebackException | null;
  /** What is known of what was being handled when it was raised. */
  readonly __context__: TracebackException | null;
  /** Whether that is not shown. */
  readonly __suppress_context__: boolean;
  /** Its notes. */
  readonly __notes__: readonly string[] | null;
  /** What is known of the exceptions of a group; null of others. */
  readonly exceptions: TracebackException[] | null;

  constructor(...given: unknown[]) {
    const error = exception(errorAmong(given));
    this.#error = error;
    const { limit = null } = optionsAmong(given);
    this.stack = StackSummary.ofFrames(limited(framesSince(error, new Error()), limit));
    const { cause, __context__: context, __suppress_context__: isHidden, __notes__: notes } =
      error as unknown as Record<string, unknown>;
    this.__cause__ = cause instanceof Error ? new TracebackException(cause) : null;
    this.__context__ = context instanceof Error && context !== cause
      ? new TracebackException(context)
      : null;
    this.__suppress_context__ = isHidden === true;
    this.__notes__ = (notes as string[] | undefined) ?? null;
    const { exceptions } = error as { exceptions?: unknown };
    this.exceptions = Array.isArray(exceptions)
      ? Array.from(exceptions, (one) => new TracebackException(one))
      : null;
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

  /** Whether both tell of the same. */
  __eq__(other: unknown): boolean {
    return other instanceof TracebackException &&
      [...this.format()].join("") === [...other.format()].join("");
  }

  /** What is known of an exception. */
  static fromException(error: unknown, named: PrintOptions = {}): TracebackException {
    return new TracebackException(error, named);
  }

  /** The exception's text, in lines. */
  format(options: PrintOptions = {}): IterableIterator<string> {
    return pieces(textOf(this.#error, options)).values();
  }

  /** The last line of the exception's text. */
  formatExceptionOnly(): IterableIterator<string> {
    return pieces(`${summaryOf(this.#error)}\n`).values();
  }

  /** Prints the exception's text. */
  print(options: PrintOptions = {}): void {
    write([...this.format(options)].join(""), options);
  }
}

/** Forgets the variables of a traceback: none are kept. */
export function clearFrames(_error: unknown): void {}

nameFunctions(self);
