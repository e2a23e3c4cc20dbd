/**
 * Places on the way to where an exception was raised, as `traceback` tells of them.
 *
 * @module
 */
import { eq } from "./operators/compare.ts";
import { iter } from "./operators/iteration.ts";
import { item } from "./operators/container.ts";
import { type Frame, frameLines, linesOfFrame, sourceLine } from "./traceback_frames.ts";
import { limited } from "./traceback_text.ts";
import { str } from "./text/repr.ts";
import { asTuple, type Tuple, tupleFrom } from "./values/tuple.ts";

/** What is known of a place beside file, line and function. */
export interface PlaceOptions {
  /** The line's text; it is read from the file when it is not given. */
  line?: string | null;
  /** Whether the text is read at once. */
  lookupLine?: boolean;
  /** Names of variables with the text of their values. */
  locals?: unknown;
  /** The last line of what is meant. */
  endLineno?: number | null;
  /** Where in its line it begins, counted from 0. */
  colno?: number | null;
  /** Where in its last line it ends. */
  endColno?: number | null;
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
  /** The variables, where they were kept. */
  readonly locals: unknown;
  /** The last line of what is meant. */
  readonly end_lineno: number | null;
  /** Where in its line it begins, counted from 0. */
  readonly colno: number | null;
  /** Where in its last line it ends. */
  readonly end_colno: number | null;
  readonly #line: string | null;

  constructor(filename: string, lineno: number, name: string, named: PlaceOptions = {}) {
    this.filename = filename;
    this.lineno = lineno;
    this.name = name;
    this.locals = named.locals ?? null;
    this.end_lineno = named.endLineno ?? lineno;
    this.colno = named.colno ?? null;
    this.end_colno = named.endColno ?? null;
    this.#line = named.line ?? null;
  }

  /** The line's text without the space around it; empty where it cannot be read. */
  get line(): string {
    return (this.#line ?? sourceLine({ file: this.filename, line: this.lineno, name: "" })).trim();
  }

  /** File, line, function and text, as the place is unpacked. */
  __iter__(): IterableIterator<unknown> {
    return this.#items().values();
  }

  /** Four: it is unpacked into so many. */
  __len__(): number {
    return 4;
  }

  /** One of the four, or some of them. */
  __getitem__(place: unknown): unknown {
    return item(this.#items(), place);
  }

  /** Whether another place, or a tuple of four, is the same. */
  __eq__(other: unknown): boolean {
    return eq(this.#items(), other instanceof FrameSummary ? other.#items() : other);
  }

  #items(): Tuple {
    return asTuple([this.filename, this.lineno, this.name, this.line]) as Tuple;
  }

  /** The place as Python prints it. */
  __repr__(): string {
    return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
  }
}

/** The places that summaries were made from. */
const framesFor = new WeakMap<FrameSummary, Frame>();

function summary(frame: Frame): FrameSummary {
  const { file, line, name, stretch } = frame;
  const made = new FrameSummary(file, line, name, {
    line: sourceLine(frame),
    endLineno: stretch?.endLine ?? null,
    colno: stretch?.column ?? null,
    endColno: stretch?.endColumn ?? null,
  });
  framesFor.set(made, frame);
  return made;
}

function frameFor(place: FrameSummary): Frame {
  return framesFor.get(place) ?? { file: place.filename, line: place.lineno, name: place.name };
}

function linesOf(place: FrameSummary): string[] {
  const frame = framesFor.get(place);
  if (frame) return linesOfFrame(frame);
  const head = `  File "${place.filename}", line ${place.lineno}, in ${place.name}`;
  return place.line === "" ? [head] : [head, `    ${place.line}`];
}

/** Places one behind the other. https://docs.python.org/3/library/traceback.html#traceback.StackSummary */
export class StackSummary extends Array<FrameSummary> {
  static readonly __module__ = "traceback";

  /** What methods of lists give are plain lists. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** The places of an error's way. */
  static ofFrames(frames: Iterable<Frame>): StackSummary {
    const made = new StackSummary();
    for (const frame of frames) made.push(summary(frame));
    return made;
  }

  /** The places of frames with their lines, as `walk_tb` and `walk_stack` give them. */
  static extract(
    frames: unknown,
    { limit = null }: { limit?: number | null } = {},
  ): StackSummary {
    const made = new StackSummary();
    for (const pair of limited([...iter(frames)], limit)) {
      const frame = item(pair, 0) as Place;
      made.push(
        placeFrames.has(frame) ? summary(placeFrames.get(frame)!) : new FrameSummary(
          frame.f_code.co_filename,
          item(pair, 1) as number,
          frame.f_code.co_name,
        ),
      );
    }
    return made;
  }

  /** Places given as such, or as tuples of file, line, function and text. */
  static fromList(list: unknown): StackSummary {
    const made = new StackSummary();
    for (const one of iter(list)) {
      if (one instanceof FrameSummary) made.push(one);
      else {
        const [file, line, name, text] = [...iter(one)];
        made.push(
          new FrameSummary(str(file), line as number, str(name), { line: text as string | null }),
        );
      }
    }
    return made;
  }

  /** The places as text, each with its line. */
  format(): string[] {
    const repeated = frameLines(this.map(frameFor));
    const lines = this.map((place) => `${linesOf(place).join("\n")}\n`);
    const isCut = repeated.some((line) => line.startsWith("  [Previous line repeated"));
    return isCut ? piecesOf(repeated) : lines;
  }

  /** A place as text. */
  formatFrameSummary(place: FrameSummary): string {
    return `${linesOf(place).join("\n")}\n`;
  }
}

/** Lines in the pieces that Python gives: each place with its lines of source. */
export function piecesOf(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (const line of lines) {
    if (line.startsWith("    ") && result.at(-1)?.startsWith("  File ")) {
      result[result.length - 1] += `${line}\n`;
    } else result.push(`${line}\n`);
  }
  return result;
}

/** What is known of the call that a place is in. */
interface Place {
  readonly f_code: { readonly co_name: string; readonly co_filename: string };
  readonly f_lineno: number;
}

const placeFrames = new WeakMap<object, Frame>();

/** Frames with their lines, as `walk_tb` gives them. */
export function* walked(frames: Iterable<Frame>): Generator<Tuple<[unknown, number]>> {
  for (const frame of frames) {
    const { file, line, name } = frame;
    const place: Place = { f_code: { co_name: name, co_filename: file }, f_lineno: line };
    placeFrames.set(place, frame);
    yield tupleFrom([place, line]) as unknown as Tuple<[unknown, number]>;
  }
}
