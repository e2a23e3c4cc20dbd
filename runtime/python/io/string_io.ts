/** `io.StringIO`. */
import { registerForm } from "../../codec/forms.ts";
import { OSError, TypeError, ValueError } from "../exceptions.ts";
import { options } from "../support/options.ts";
import { piece, textLength } from "../text/code_points.ts";
import { index, type int, size } from "../values/numbers.ts";
import { nameClass, typeName } from "../values/types.ts";
import { repr } from "../text/repr.ts";
import { TextIOBase } from "./bases.ts";

/** How a text in memory begins. */
export interface StringIOOptions {
  /** What is there at first; reading begins there, and writing overwrites it. */
  initialValue?: string | null;
  /** null: every line end becomes \n; "": they stay; otherwise what \n becomes. */
  newline?: string | null;
}

type State = [text: string, place: number, newline: string | null];

/** A file of text in memory. https://docs.python.org/3/library/io.html#io.StringIO */
export class StringIO extends TextIOBase {
  static override readonly __module__ = "_io";

  static {
    registerForm<StringIO, State | null>(import.meta, StringIO, "python.stringio", {
      write: (file) => file.closed ? null : [file.getvalue(), file.tell(), file.#newline],
      read(state) {
        const [text, place, newline] = state ?? ["", 0, null];
        const file = new StringIO("", newline);
        file.#text = text;
        file.seek(place);
        if (state === null) file.close();
        return file;
      },
    });
  }

  readonly #newline: string | null;
  #text = "";
  /** What was written behind the text, in parts that are joined when somebody looks. */
  #parts: string[] = [];
  /** The place of reading and writing, in units of the text; -1 while it is at the end, wherever that moves. */
  #at = 0;
  /** How many characters behind the end a seek has gone. */
  #gap = 0;

  constructor(
    initialValue?: string | null | StringIOOptions,
    newline?: string | null | StringIOOptions,
  ) {
    super();
    const given = options<StringIOOptions>(["initialValue", "newline"], initialValue, newline);
    const text: unknown = given.initialValue ?? "";
    if (typeof text !== "string") {
      throw new TypeError(`initial_value must be str or None, not ${typeName(text)}`);
    }
    this.#newline = given.newline === undefined ? "\n" : given.newline;
    if (this.#newline !== null && !["", "\n", "\r", "\r\n"].includes(this.#newline)) {
      throw new ValueError(`illegal newline value: ${repr(this.#newline)}`);
    }
    this.#text = this.#stored(text);
  }

  /** Text as it is kept. */
  #stored(text: string): string {
    if (this.#newline === null) return text.replace(/\r\n?/g, "\n");
    return this.#newline.startsWith("\r") ? text.replaceAll("\n", this.#newline) : text;
  }

  #whole(): string {
    if (this.#parts.length > 0) {
      this.#text += this.#parts.join("");
      this.#parts = [];
    }
    return this.#text;
  }

  protected override check(): void {
    if (this.closed) throw new ValueError("I/O operation on closed file");
  }

  /** Always null: there are no bytes below. */
  get encoding(): null {
    return null;
  }

  /** Always null. */
  get errors(): null {
    return null;
  }

  /** Always false. */
  get lineBuffering(): boolean {
    return false;
  }

  /** The whole text, wherever the place of reading and writing is. */
  getvalue(): string {
    this.check();
    return this.#whole();
  }

  override readable(): boolean {
    this.check();
    return true;
  }

  override writable(): boolean {
    this.check();
    return true;
  }

  override seekable(): boolean {
    this.check();
    return true;
  }

  /** What lies behind the place of reading. */
  #rest(): string {
    const text = this.#whole();
    return this.#at < 0 ? "" : text.slice(this.#at);
  }

  /** Moves the place over a text that was read. */
  #pass(read: string): string {
    if (this.#at >= 0) this.#at += read.length;
    return read;
  }

  override read(count: int | null = -1): string {
    this.check();
    const rest = this.#rest();
    return this.#pass(count === null || count < 0 ? rest : piece(rest, 0, size(count)));
  }

  override readline(limit: int | null = -1): string {
    this.check();
    const rest = this.#rest();
    let end: number;
    if (this.#newline === "") {
      const found = /\r\n?|\n/.exec(rest);
      end = found ? found.index + found[0].length : rest.length;
    } else {
      const mark = this.#newline ?? "\n";
      const found = rest.indexOf(mark);
      end = found < 0 ? rest.length : found + mark.length;
    }
    const line = rest.slice(0, end);
    return this.#pass(limit !== null && limit >= 0 ? piece(line, 0, size(limit)) : line);
  }

  override write(text: string): number {
    this.check();
    const given: unknown = text;
    if (typeof given !== "string") {
      throw new TypeError(`string argument expected, got '${typeName(given)}'`);
    }
    const stored = this.#stored(text);
    const isAtEnd = this.#at < 0 || (this.#gap === 0 && this.#at === this.#whole().length);
    if (isAtEnd) {
      this.#at = -1;
      this.#parts.push(stored);
    } else if (stored !== "") this.#overwrite(stored);
    return textLength(text);
  }

  #overwrite(stored: string): void {
    const text = this.#whole();
    const before = text.slice(0, this.#at) + "\0".repeat(this.#gap);
    const after = piece(text.slice(this.#at), textLength(stored), Infinity);
    this.#text = before + stored + after;
    this.#at = before.length + stored.length;
    this.#gap = 0;
  }

  override seek(offset: int, whence: int = 0): number {
    this.check();
    const [place, from] = [Number(index(offset)), Number(index(whence))];
    if (from < 0 || from > 2) {
      throw new ValueError(`Invalid whence (${from}, should be 0, 1 or 2)`);
    }
    if (from === 0 && place < 0) throw new ValueError(`Negative seek position ${place}`);
    if (from !== 0 && place !== 0) throw new OSError("Can't do nonzero cur-relative seeks");
    if (from === 0) this.#moveTo(place);
    else if (from === 2) this.#moveTo(Infinity);
    return this.tell();
  }

  #moveTo(place: number): void {
    const text = this.#whole();
    const before = piece(text, 0, place);
    this.#at = before.length;
    this.#gap = place === Infinity ? 0 : place - textLength(before);
  }

  override tell(): number {
    this.check();
    const text = this.#whole();
    return (this.#at < 0 ? textLength(text) : textLength(text.slice(0, this.#at))) + this.#gap;
  }

  override truncate(length?: int | null): number {
    this.check();
    const place = this.tell();
    const end = length === undefined || length === null ? place : Number(index(length));
    if (end < 0) throw new ValueError(`Negative size value ${end}`);
    this.#text = piece(this.#whole(), 0, end);
    this.#moveTo(place);
    return end;
  }

  override close(): void {
    super.close();
    this.#text = "";
    this.#parts = [];
  }
}
nameClass(StringIO, "_io.StringIO");
