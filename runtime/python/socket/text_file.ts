/**
 * Files of text over sockets, on top of files of bytes.
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { UnsupportedOperation } from "../files/binary_file.ts";
import { piece, textLength } from "../text/code_points.ts";
import { decode, encode, encodingName } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import { type int, size } from "../values/numbers.ts";
import { nameClass, typeName } from "../values/types.ts";
import { concat } from "../support/buffers.ts";
import type { SocketIO } from "./binary_file.ts";

/** How a file of text converts. */
export interface TextUse {
  readonly encoding: string;
  readonly errors: string;
  readonly newline: string | null;
  readonly lineBuffered: boolean;
  readonly mode: string;
}

/** A file of text over a socket. https://docs.python.org/3/library/socket.html#socket.socket.makefile */
export class SocketText implements AsyncIterable<string>, AsyncDisposable {
  /** The file of bytes below. */
  readonly buffer: SocketIO;
  /** The name of the encoding. */
  readonly encoding: string;
  /** What happens to what cannot be converted. */
  readonly errors: string;
  /** How it was opened. */
  readonly mode: string;
  readonly #use: TextUse;
  readonly #codec: string;
  #text = "";
  #tail: Uint8Array = new Uint8Array(0);
  /** A \r was the last that came, and a \n that follows belongs to it. */
  #isAfterReturn = false;

  constructor(buffer: SocketIO, use: TextUse) {
    this.buffer = buffer;
    this.encoding = use.encoding;
    this.errors = use.errors;
    this.mode = use.mode;
    this.#use = use;
    this.#codec = encodingName(use.encoding);
  }

  /** The socket's descriptor; -1 once it is closed. */
  get name(): number {
    return this.buffer.name;
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.buffer.closed;
  }

  /** Whether lines are sent as soon as they are complete. */
  get lineBuffering(): boolean {
    return this.#use.lineBuffered;
  }

  #checkReadable(): void {
    if (this.closed) throw new ValueError("I/O operation on closed file.");
    if (!this.buffer.readable()) throw new UnsupportedOperation("not readable");
  }

  /** Takes more text; false at the end. */
  async #more(): Promise<boolean> {
    const chunk = await this.buffer.read1();
    let bytes: Uint8Array = chunk;
    if (this.#tail.length > 0) {
      bytes = concat([this.#tail, chunk], this.#tail.length + chunk.length);
    }
    const cut = chunk.length === 0 ? bytes.length : bytes.length - incomplete(bytes, this.#codec);
    this.#tail = bytes.slice(cut);
    let text = decode(bytes.slice(0, cut), this.#codec, this.#use.errors);
    if (this.#use.newline === null) text = this.#translated(text);
    this.#text += text;
    return chunk.length > 0 || text !== "";
  }

  /** Every line end as \n. */
  #translated(text: string): string {
    const rest = this.#isAfterReturn && text.startsWith("\n") ? text.slice(1) : text;
    if (text !== "") this.#isAfterReturn = text.endsWith("\r");
    return rest.includes("\r") ? rest.replace(/\r\n?/g, "\n") : rest;
  }

  #take(length: number): string {
    const part = this.#text.slice(0, length);
    this.#text = this.#text.slice(length);
    return part;
  }

  /** Reads this many characters, or all to the end. */
  async read(count: int | null = -1): Promise<string> {
    this.#checkReadable();
    if (count === null || count < 0) {
      const parts: string[] = [];
      do parts.push(this.#take(this.#text.length)); while (await this.#more());
      return parts.join("");
    }
    const wanted = size(count);
    while (textLength(this.#text) < wanted && await this.#more());
    return this.#take(piece(this.#text, 0, wanted).length);
  }

  /** Where the first line ends, its end included; -1 when more is needed to know. */
  #lineEnd(): number {
    const { newline } = this.#use;
    if (newline === "") {
      const found = /\r\n|\n|\r(?=[^])/.exec(this.#text);
      return found === null ? -1 : found.index + found[0].length;
    }
    const end = newline ?? "\n";
    const found = this.#text.indexOf(end);
    return found < 0 ? -1 : found + end.length;
  }

  /** Reads a line with its end, at most this many characters; empty at the end. */
  async readline(limit: int | null = -1): Promise<string> {
    this.#checkReadable();
    const most = limit === null || limit < 0 ? Infinity : size(limit);
    let end = this.#lineEnd();
    while (end < 0 && textLength(this.#text) < most && await this.#more()) end = this.#lineEnd();
    const line = end < 0 ? this.#text : this.#text.slice(0, end);
    const part = textLength(line) > most ? piece(line, 0, most) : line;
    return this.#take(part.length);
  }

  /** Reads the lines to the end, until they have this many characters. */
  async readlines(hint: int | null = -1): Promise<string[]> {
    const most = hint === null || hint <= 0 ? Infinity : size(hint);
    const lines: string[] = [];
    for (let length = 0; length < most;) {
      const line = await this.readline();
      if (line === "") break;
      lines.push(line);
      length += line.length;
    }
    return lines;
  }

  /** Writes text, and gives the number of its characters. */
  async write(text: string): Promise<number> {
    if (this.closed) throw new ValueError("I/O operation on closed file.");
    if (typeof text !== "string") {
      throw new TypeError(`write() argument must be str, not ${typeName(text)}`);
    }
    if (!this.buffer.writable()) throw new UnsupportedOperation("not writable");
    const { newline, lineBuffered, errors } = this.#use;
    const ends = newline !== null && newline !== "" && newline !== "\n";
    await this.buffer.write(
      encode(ends ? text.replaceAll("\n", newline) : text, this.#codec, errors),
    );
    if (lineBuffered && /[\n\r]/.test(text)) await this.flush();
    return textLength(text);
  }

  /** Writes the texts of an iterable; line ends are not added. */
  async writelines(lines: Iterable<string>): Promise<void> {
    for (const line of lines) await this.write(line);
  }

  /** Sends what waits. */
  async flush(): Promise<void> {
    if (this.closed) throw new ValueError("I/O operation on closed file.");
    await this.buffer.flush();
  }

  /** Sends what waits, and ends the use of the file. */
  async close(): Promise<void> {
    await this.buffer.close();
  }

  /** The socket's descriptor. */
  fileno(): number {
    return this.buffer.fileno();
  }

  /** Whether it is a terminal: never. */
  isatty(): boolean {
    return false;
  }

  /** Whether it can be read. */
  readable(): boolean {
    return this.buffer.readable();
  }

  /** Whether it can be written. */
  writable(): boolean {
    return this.buffer.writable();
  }

  /** Whether its place can be moved: never. */
  seekable(): boolean {
    return false;
  }

  /** The lines to the end. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, undefined> {
    for (let line = await this.readline(); line !== ""; line = await this.readline()) yield line;
  }

  /** The next line. */
  async next(): Promise<IteratorResult<string, undefined>> {
    const line = await this.readline();
    return line === "" ? { done: true, value: undefined } : { done: false, value: line };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  __enter__(): this {
    return this;
  }

  async __exit__(): Promise<void> {
    await this.close();
  }

  /** The file as Python prints it. */
  toString(): string {
    const name = this.mode.includes("r") && this.mode.includes("w") ? "" : ` name=${this.name}`;
    return `<_io.TextIOWrapper${name} mode=${repr(this.mode)} encoding=${repr(this.encoding)}>`;
  }
}
nameClass(SocketText, "_io.TextIOWrapper");

/** How many bytes at the end belong to a character that has not come in full. */
function incomplete(bytes: Uint8Array, codec: string): number {
  if (codec.startsWith("utf-16")) return bytes.length % 2;
  if (codec.startsWith("utf-32")) return bytes.length % 4;
  if (codec !== "utf-8") return 0;
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? back : 0;
  }
  return 0;
}
