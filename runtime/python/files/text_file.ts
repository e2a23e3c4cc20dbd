/**
 * Files of text, on top of files of bytes.
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { iter } from "../operators/iteration.ts";
import { piece, textLength } from "../text/code_points.ts";
import { decode, encode, encodingName } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import { type int, size } from "../values/numbers.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { nameClass, typeName } from "../values/types.ts";
import { type BinaryFile, UnsupportedOperation } from "./binary_file.ts";
import { Block } from "./block.ts";

/** How text and bytes are converted into each other. */
export interface TextOptions {
  readonly encoding: string;
  /** The encoding as the program sees it. */
  readonly shownEncoding: string;
  readonly errors: string;
  /** null: every line end is read as \n; "": as it is; otherwise the line end. */
  readonly newline: string | null;
  readonly lineBuffered: boolean;
  /** Whether everything goes out at once. */
  readonly writesThrough?: boolean;
  readonly mode: string;
}

/** What can be changed of a file of text while it is open. */
export interface Reconfiguration {
  encoding?: string | null;
  errors?: string | null;
  newline?: string | null;
  lineBuffering?: boolean | null;
  writeThrough?: boolean | null;
}

/** How many bytes at the end belong to a character that has not come in full. */
function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? back : 0;
    }
  }
  return 0;
}

/** How a file's text is converted. */
export let optionsOf: (file: TextFile) => TextOptions;

/** A file of text, as `open(path)` gives it. https://docs.python.org/3/library/io.html#text-i-o */
export class TextFile implements Iterable<string>, Disposable {
  /** How it was opened. */
  readonly mode: string;
  #below: BinaryFile | null;
  #shownEncoding: string;
  #errors: string;
  #encoding: string;
  #newline: string | null;
  #lineBuffered: boolean;
  #isThrough: boolean;
  /** The line ends that were read, where any is taken for one. */
  readonly #ends = new Set<string>();
  /** What is held back where output goes out in blocks, as it would under CPython; null elsewhere. */
  #block: Block | null = null;
  /** Text that was read from below, line ends as they are. */
  #text = "";
  #at = 0;
  #tail: Uint8Array = new Uint8Array(0);
  #isEnd = false;
  /** Text that waits for its line end, where lines are written as they are complete. */
  #line = "";

  constructor(buffer: BinaryFile, options: TextOptions) {
    this.#below = buffer;
    this.#encoding = encodingName(options.encoding);
    this.#shownEncoding = options.shownEncoding;
    this.#errors = options.errors;
    this.mode = options.mode;
    this.#newline = options.newline;
    this.#lineBuffered = options.lineBuffered;
    this.#isThrough = options.writesThrough ?? false;
  }

  static {
    optionsOf = (file) => ({
      encoding: file.#encoding,
      shownEncoding: file.encoding,
      errors: file.errors,
      newline: file.#newline,
      lineBuffered: file.#lineBuffered,
      writesThrough: file.#isThrough,
      mode: file.mode,
    });
  }

  get #file(): BinaryFile {
    if (this.#below === null) throw new ValueError("underlying buffer has been detached");
    return this.#below;
  }

  /** The file of bytes below. */
  get buffer(): BinaryFile {
    return this.#file;
  }

  /** The name of the encoding. */
  get encoding(): string {
    return this.#shownEncoding;
  }

  /** What happens to what cannot be converted. */
  get errors(): string {
    return this.#errors;
  }

  /** The line ends that were read so far, where any is taken for one: null, one of them, or a tuple. */
  get newlines(): string | Tuple | null {
    const all = ["\r", "\n", "\r\n"].filter((end) => this.#ends.has(end));
    return all.length === 0 ? null : all.length === 1 ? all[0]! : tupleFrom(all);
  }

  /** Whether everything goes out at once. */
  get writeThrough(): boolean {
    return this.#isThrough;
  }

  /**
   * Changes how text is converted and when it goes out.
   * https://docs.python.org/3/library/io.html#io.TextIOWrapper.reconfigure
   *
   * @throws {UnsupportedOperation} when the encoding or the line ends are to change after something was read
   */
  reconfigure(changes: Reconfiguration = {}): void {
    const { encoding = null, errors = null, newline, lineBuffering, writeThrough } = changes;
    const converts = encoding !== null || errors !== null || newline !== undefined;
    if (converts && (this.#text !== "" || this.#tail.length > 0)) {
      throw new UnsupportedOperation(
        "It is not possible to set the encoding or newline of stream after the first read",
      );
    }
    this.flush();
    if (encoding !== null) {
      this.#encoding = encodingName(encoding);
      this.#shownEncoding = encoding;
      this.#errors = "strict";
    }
    if (errors !== null) this.#errors = errors;
    if (newline !== undefined) this.#newline = newline;
    if (lineBuffering != null) {
      this.#lineBuffered = lineBuffering;
      if (lineBuffering) this.#block = null;
    }
    if (writeThrough != null) this.#isThrough = writeThrough;
  }

  /** Gives the file of bytes below away: this one is of no more use then. */
  detach(): BinaryFile {
    this.flush();
    const below = this.#file;
    this.#below = null;
    return below;
  }

  /** What it was opened by. */
  get name(): unknown {
    return this.#file.name;
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#file.closed;
  }

  /** Whether lines go out as soon as they are complete. */
  get lineBuffering(): boolean {
    return this.#lineBuffered;
  }

  /** Has output go out in blocks from now on, instead of line by line. */
  holdBack(): void {
    this.#lineBuffered = false;
    this.#block ??= new Block((bytes) => this.#file.writeThrough(bytes));
  }

  #check(): void {
    if (this.#file.closed) throw new ValueError("I/O operation on closed file.");
  }

  #checkReadable(): void {
    this.#check();
    if (!this.#file.readable()) throw new UnsupportedOperation("not readable");
  }

  /** Reads more text from below; false at the end. */
  #more(): boolean {
    if (this.#isEnd) {
      // The file may have grown, or a terminal have gone on.
      this.#isEnd = false;
    }
    const simple = this.#encoding === "utf-8" || this.#encoding === "ascii" ||
      this.#encoding === "iso8859-1";
    const chunk = simple ? this.#file.readChunk() : this.#file.read();
    if (chunk.length === 0) {
      this.#isEnd = true;
      const rest = this.#tail;
      this.#tail = new Uint8Array(0);
      if (rest.length === 0) return false;
      this.#append(decode(rest, this.#encoding, this.errors));
      return true;
    }
    const bytes = this.#behindTail(chunk);
    const cut = this.#encoding === "utf-8" ? bytes.length - incompleteTail(bytes) : bytes.length;
    this.#tail = bytes.slice(cut);
    this.#append(decode(bytes.subarray(0, cut), this.#encoding, this.errors));
    return true;
  }

  /** Bytes behind those of a character that was read in part. */
  #behindTail(chunk: Uint8Array): Uint8Array {
    if (this.#tail.length === 0) return chunk;
    const bytes = new Uint8Array(this.#tail.length + chunk.length);
    bytes.set(this.#tail);
    bytes.set(chunk, this.#tail.length);
    return bytes;
  }

  #append(text: string): void {
    if (this.#newline === null || this.#newline === "") this.#noteEnds(text);
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text;
    this.#at = 0;
  }

  #noteEnds(text: string): void {
    if (text.includes("\r")) {
      for (const [end] of text.matchAll(/\r\n|\r|\n/g)) this.#ends.add(end);
    } else if (!this.#ends.has("\n") && text.includes("\n")) this.#ends.add("\n");
  }

  #translated(text: string): string {
    return this.#newline === null && text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }

  /** Reads this many characters, or all that are left. */
  read(count: int | null = -1): string {
    this.#checkReadable();
    this.flush();
    const wanted = count === null || count < 0 ? Infinity : size(count);
    if (wanted === Infinity) {
      const known = this.#text.slice(this.#at);
      this.#at = this.#text.length;
      // All at once, so that an error tells the place in all that was left.
      const bytes = this.#behindTail(this.#file.read());
      this.#tail = new Uint8Array(0);
      this.#isEnd = true;
      this.#append(decode(bytes, this.#encoding, this.errors));
      this.#at = this.#text.length;
      return this.#translated(known + this.#text);
    }
    let result = "";
    let length = 0;
    while (length < wanted) {
      if (this.#at >= this.#text.length && !this.#more()) break;
      let part = piece(this.#text.slice(this.#at), 0, wanted - length);
      if (part.endsWith("\r") && this.#newline === null) part = this.#withLineFeed(part);
      this.#at += part.length;
      const shown = this.#translated(part);
      length += textLength(shown);
      result += shown;
    }
    return result;
  }

  /** A part that ends in \r takes the \n behind it along, which is the same line end. */
  #withLineFeed(part: string): string {
    const end = this.#at + part.length;
    if (end >= this.#text.length) {
      const at = this.#at;
      const kept = this.#text.slice(at);
      this.#at = this.#text.length;
      const more = this.#more();
      this.#text = kept + (more ? this.#text : "");
      this.#at = 0;
    }
    return this.#text[this.#at + part.length] === "\n" ? `${part}\n` : part;
  }

  /** Where the first line in the text at hand ends, its end included; -1 when more is needed to know. */
  #lineEnd(from: number): number {
    const text = this.#text;
    if (this.#newline !== null && this.#newline !== "") {
      const found = text.indexOf(this.#newline, from);
      return found < 0 ? -1 : found + this.#newline.length;
    }
    const feed = text.indexOf("\n", from);
    const limit = feed < 0 ? text.length : feed;
    const carriage = text.slice(from, limit).indexOf("\r");
    if (carriage < 0) return feed < 0 ? -1 : feed + 1;
    const after = from + carriage + 1;
    if (after >= text.length) return -1;
    return text[after] === "\n" ? after + 1 : after;
  }

  /** Reads a line with its end, at most this many characters; empty at the end of the file. */
  readline(limit: int | null = -1): string {
    this.#checkReadable();
    if (this.#line !== "") this.flush();
    let end = this.#at < this.#text.length ? this.#lineEnd(this.#at) : -1;
    while (end < 0) {
      const before = this.#text.length - this.#at;
      if (!this.#more()) {
        end = this.#text.length;
        break;
      }
      // What was searched in vain need not be searched again, but for a \r that may go on.
      end = this.#lineEnd(
        this.#newline === null || this.#newline === "" ? Math.max(0, before - 1) : 0,
      );
    }
    const line = this.#translated(this.#text.slice(this.#at, end));
    if (limit !== null && limit >= 0 && textLength(line) > limit) {
      const part = piece(line, 0, size(limit));
      this.#at += part.length;
      return part;
    }
    this.#at = end;
    return line;
  }

  /** Reads the lines that are left, until they have this many characters. */
  readlines(hint: int | null = -1): string[] {
    const most = hint === null || hint <= 0 ? Infinity : size(hint);
    const lines: string[] = [];
    let length = 0;
    while (length <= most) {
      const line = this.readline();
      if (line === "") break;
      lines.push(line);
      length += line.length;
    }
    return lines;
  }

  /** Writes text, and gives the number of its characters. */
  write(text: string): number {
    this.#check();
    if (typeof text !== "string") {
      throw new TypeError(`write() argument must be str, not ${typeName(text)}`);
    }
    const isOpenEnd = this.#text.length > this.#at || this.#tail.length > 0;
    if (this.#lineBuffered && this.#newline === null && !isOpenEnd) {
      this.#writeLines(text);
      return textLength(text);
    }
    if (!this.#file.writable()) throw new UnsupportedOperation("not writable");
    const translated = this.#newline !== null && this.#newline !== "" && this.#newline !== "\n"
      ? text.replaceAll("\n", this.#newline)
      : text;
    this.#dropAhead();
    if (this.#block) this.#block.add(encode(translated, this.#encoding, this.errors));
    else if (this.#lineBuffered) this.#writeLines(translated);
    else this.#file.write(encode(translated, this.#encoding, this.errors));
    if (this.#isThrough) this.flush();
    return textLength(text);
  }

  /** Writes out what is complete, in one piece, and keeps the rest until its line end comes. */
  #writeLines(text: string): void {
    const end = text.lastIndexOf("\n") + 1;
    if (end === 0) {
      if (!this.#file.writable()) throw new UnsupportedOperation("not writable");
      this.#line += text;
      return;
    }
    const lines = this.#line === "" && end === text.length ? text : this.#line + text.slice(0, end);
    this.#line = end === text.length ? "" : text.slice(end);
    this.#file.writeThrough(encode(lines, this.#encoding, this.errors));
  }

  /** Forgets text that was read ahead, and moves the file below back to where the program is. */
  #dropAhead(): void {
    if (this.#at >= this.#text.length && this.#tail.length === 0) return;
    const place = this.tell();
    this.#forgetAhead();
    this.#file.seek(place);
  }

  #forgetAhead(): void {
    this.#text = "";
    this.#at = 0;
    this.#tail = new Uint8Array(0);
    this.#isEnd = false;
  }

  /** Writes the texts of an iterable; line ends are not added. */
  writelines(lines: Iterable<string>): void {
    for (const line of iter(lines)) this.write(line);
  }

  /** Writes out what waits. */
  flush(): void {
    this.#check();
    if (this.#line !== "") {
      const line = this.#line;
      this.#line = "";
      this.#file.write(encode(line, this.#encoding, this.errors));
    }
    this.#block?.flush();
    this.#file.flush();
  }

  /** Moves the place of reading and writing, and gives it; `whence` is 0 for the start, 1 for here, 2 for the end. */
  seek(offset: int, whence: int = 0): number {
    this.#check();
    if (whence === 1 && offset !== 0) {
      throw new UnsupportedOperation("can't do nonzero cur-relative seeks");
    }
    if (whence === 2 && offset !== 0) {
      throw new UnsupportedOperation("can't do nonzero end-relative seeks");
    }
    if (whence === 0 && offset < 0) {
      throw new ValueError(`negative seek position ${offset}`);
    }
    this.flush();
    const place = whence === 1 ? this.tell() : size(offset);
    this.#forgetAhead();
    return this.#file.seek(place, whence === 2 ? 2 : 0);
  }

  /** The place of reading and writing, in bytes. */
  tell(): number {
    this.#check();
    this.flush();
    const ahead = encode(this.#text.slice(this.#at), this.#encoding, "surrogateescape").length;
    return this.#file.tell() - ahead - this.#tail.length;
  }

  /** Cuts the file off, here or at a length in bytes; gives the length. */
  truncate(length?: int | null): number {
    this.flush();
    return this.#file.truncate(length === undefined || length === null ? this.tell() : length);
  }

  /** Writes out what waits, and ends the use of the file. */
  close(): void {
    if (this.#file.closed) return;
    try {
      this.flush();
    } finally {
      this.#file.close();
    }
  }

  /** The system's number for the file. */
  fileno(): number {
    return this.#file.fileno();
  }

  /** Whether it is a terminal. */
  isatty(): boolean {
    return this.#file.isatty();
  }

  /** Whether it can be read. */
  readable(): boolean {
    return this.#file.readable();
  }

  /** Whether it can be written. */
  writable(): boolean {
    return this.#file.writable();
  }

  /** Whether its place can be moved. */
  seekable(): boolean {
    return this.#file.seekable();
  }

  /** The lines that are left. */
  *[Symbol.iterator](): Generator<string, void, undefined> {
    for (let line = this.readline(); line !== ""; line = this.readline()) yield line;
  }

  /** The next line. */
  next(): IteratorResult<string, undefined> {
    const line = this.readline();
    return line === "" ? { done: true, value: undefined } : { done: false, value: line };
  }

  [Symbol.dispose](): void {
    this.close();
  }

  __enter__(): this {
    this.#check();
    return this;
  }

  __exit__(): boolean {
    this.close();
    return false;
  }

  /** The file as Python prints it. */
  toString(): string {
    return `<_io.TextIOWrapper name=${repr(this.name)} mode=${repr(this.mode)} encoding=${
      repr(this.encoding)
    }>`;
  }
}
nameClass(TextFile, "_io.TextIOWrapper");
