/** `io.TextIOWrapper`. */
import { ValueError } from "../exceptions.ts";
import type { BinaryFile } from "../files/binary_file.ts";
import { asBinaryFile } from "./buffered.ts";
import { TextFile } from "../files/text_file.ts";
import { truth } from "../operators/truth.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { nameClass } from "../values/types.ts";

/** How text and bytes are converted. */
export interface TextIOWrapperOptions {
  /** "utf-8" when it is not given. */
  encoding?: string | null;
  /** What to do with what cannot be converted. */
  errors?: string | null;
  /** null: any line end is read as \n; "": line ends stay; otherwise the line end. */
  newline?: string | null;
  /** Whether lines go out as soon as they are complete. */
  lineBuffering?: boolean;
  /** Whether everything goes out at once. */
  writeThrough?: boolean;
}

type Argument<T> = T | null | TextIOWrapperOptions;

/** Text on top of a file of bytes. https://docs.python.org/3/library/io.html#io.TextIOWrapper */
export class TextIOWrapper extends TextFile {
  static readonly __module__ = "_io";
  readonly #stream: BinaryFile;

  constructor(
    buffer: BinaryFile,
    encoding?: Argument<string>,
    errors?: Argument<string>,
    newline?: Argument<string>,
    lineBuffering?: Argument<boolean>,
    writeThrough?: Argument<boolean>,
  ) {
    const given = options<TextIOWrapperOptions>(
      ["encoding", "errors", "newline", "lineBuffering", "writeThrough"],
      encoding,
      errors,
      newline,
      lineBuffering,
      writeThrough,
    );
    const end = given.newline ?? null;
    if (end !== null && !["", "\n", "\r", "\r\n"].includes(end)) {
      throw new ValueError(`illegal newline value: ${repr(end)}`);
    }
    super(asBinaryFile(buffer), {
      encoding: given.encoding ?? "utf-8",
      shownEncoding: given.encoding ?? "UTF-8",
      errors: given.errors ?? "strict",
      newline: end,
      lineBuffered: truth(given.lineBuffering),
      writesThrough: truth(given.writeThrough),
      mode: buffer.mode,
    });
    this.#stream = buffer;
  }

  /** What `open` gives is of this class as well. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === TextIOWrapper
      ? TextFile[Symbol.hasInstance](value)
      : Function.prototype[Symbol.hasInstance].call(this, value);
  }

  /** The stream of bytes below. */
  override get buffer(): BinaryFile {
    return super.buffer && this.#stream;
  }

  override detach(): BinaryFile {
    super.detach();
    return this.#stream;
  }
}
nameClass(TextIOWrapper, "_io.TextIOWrapper");
