/**
 * Streams of text over streams of bytes. https://docs.python.org/3/library/codecs.html#stream-encoding-and-decoding
 *
 * @module
 */
import { str } from "../builtins/str.ts";
import { callMethod, getattr, invoke } from "../dispatch.ts";
import { NotImplementedError, StopIteration } from "../exceptions.ts";
import { open as openFile } from "../file.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { concat } from "../support/buffers.ts";
import { piece, textLength } from "../text/code_points.ts";
import { decode, encode } from "../text/encodings.ts";
import { Bytes } from "../values/bytes.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { unfinished } from "./incremental.ts";

function handling(errors: unknown): string {
  return String(isKeywords(errors) ? errors.errors ?? "strict" : errors);
}

/** Writes text as bytes. https://docs.python.org/3/library/codecs.html#codecs.StreamWriter */
export class StreamWriter {
  static readonly __module__: string = "codecs";
  readonly encoding: string = "";
  errors: string;
  readonly stream: unknown;

  constructor(stream: unknown, errors: unknown = "strict") {
    this.stream = stream;
    this.errors = handling(errors);
  }

  write(object: unknown): void {
    if (this.encoding === "") throw new NotImplementedError();
    callMethod(this.stream, "write", [encode(object as string, this.encoding, this.errors)]);
  }

  writelines(list: unknown): void {
    this.write([...iter(list)].join(""));
  }

  reset(): void {}

  seek(offset: number, whence = 0): void {
    callMethod(this.stream, "seek", [offset, whence]);
  }

  flush(): void {
    callMethod(this.stream, "flush", []);
  }

  close(): void {
    callMethod(this.stream, "close", []);
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._error: unknown[]): boolean {
    this.close();
    return false;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Reads bytes as text. https://docs.python.org/3/library/codecs.html#codecs.StreamReader */
export class StreamReader {
  static readonly __module__: string = "codecs";
  readonly encoding: string = "";
  errors: string;
  readonly stream: unknown;
  #text = "";
  #rest: Bytes = new Bytes(0);

  constructor(stream: unknown, errors: unknown = "strict") {
    this.stream = stream;
    this.errors = handling(errors);
  }

  /** Reads more; false at the end. */
  #more(size: number): boolean {
    if (this.encoding === "") throw new NotImplementedError();
    const args = size < 0 ? [] : [size];
    const read = callMethod(this.stream, "read", args) as Uint8Array;
    const all = concat([this.#rest, read]);
    const left = read.length === 0 || size < 0 ? 0 : unfinished(all, this.encoding);
    this.#rest = new Bytes(all.slice(all.length - left));
    this.#text += decode(all.subarray(0, all.length - left), this.encoding, this.errors);
    return read.length > 0;
  }

  #taken(count: number): string {
    const text = piece(this.#text, 0, count);
    this.#text = this.#text.slice(text.length);
    return text;
  }

  /** Some text: about so many bytes, or so many characters. */
  read(size: unknown = -1, chars: unknown = -1): string {
    const named = [size, chars].find(isKeywords) as Keywords | undefined;
    const bytes = Number(named?.size ?? (isKeywords(size) ? -1 : size));
    const wanted = Number(named?.chars ?? (isKeywords(chars) ? -1 : chars));
    if (wanted >= 0) {
      while (textLength(this.#text) < wanted && this.#more(72));
      return this.#taken(wanted);
    }
    if (bytes < 0) this.#more(-1);
    else while (textLength(this.#text) < bytes && this.#more(bytes));
    return this.#taken(Infinity);
  }

  readline(size: unknown = null, keepends: unknown = true): string {
    const keeps = isKeywords(size)
      ? size.keepends ?? true
      : isKeywords(keepends)
      ? keepends.keepends ?? true
      : keepends;
    for (;;) {
      const [line, next] = str.splitlines(this.#text, true) as string[];
      if (line !== undefined && (next !== undefined || /[\n\x85\u2028\u2029]$/.test(line))) break;
      if (!this.#more(72)) break;
    }
    const [line = ""] = str.splitlines(this.#text, true) as string[];
    this.#text = this.#text.slice(line.length);
    return truth(keeps) ? line : (str.splitlines(line, false) as string[])[0] ?? "";
  }

  readlines(_sizehint: unknown = null, keepends: unknown = true): string[] {
    return str.splitlines(this.read(), truth(keepends)) as string[];
  }

  reset(): void {
    this.#text = "";
    this.#rest = new Bytes(0);
  }

  seek(offset: number, whence = 0): void {
    callMethod(this.stream, "seek", [offset, whence]);
    this.reset();
  }

  close(): void {
    callMethod(this.stream, "close", []);
  }

  __iter__(): this {
    return this;
  }

  __next__(): string {
    const line = this.readline();
    if (line === "") throw new StopIteration();
    return line;
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._error: unknown[]): boolean {
    this.close();
    return false;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Reads and writes text. https://docs.python.org/3/library/codecs.html#codecs.StreamReaderWriter */
export class StreamReaderWriter {
  static readonly __module__: string = "codecs";
  encoding: string = "unknown";
  readonly stream: unknown;
  readonly reader: StreamReader;
  readonly writer: StreamWriter;
  errors: string;

  constructor(stream: unknown, reader: unknown, writer: unknown, errors: unknown = "strict") {
    this.stream = stream;
    this.errors = handling(errors);
    this.reader = invoke(reader, stream, this.errors) as StreamReader;
    this.writer = invoke(writer, stream, this.errors) as StreamWriter;
  }

  get closed(): unknown {
    return getattr(this.stream, "closed");
  }

  get name(): unknown {
    return getattr(this.stream, "name");
  }

  get mode(): unknown {
    return getattr(this.stream, "mode");
  }

  read(...size: unknown[]): string {
    return this.reader.read(...size);
  }

  readline(...size: unknown[]): string {
    return this.reader.readline(...size);
  }

  readlines(...size: unknown[]): string[] {
    return this.reader.readlines(...size);
  }

  write(data: unknown): void {
    this.writer.write(data);
  }

  writelines(list: unknown): void {
    this.writer.writelines(list);
  }

  reset(): void {
    this.reader.reset();
    this.writer.reset();
  }

  seek(offset: number, whence = 0): void {
    callMethod(this.stream, "seek", [offset, whence]);
    this.reader.reset();
  }

  tell(): unknown {
    return callMethod(this.stream, "tell", []);
  }

  flush(): void {
    callMethod(this.stream, "flush", []);
  }

  close(): void {
    callMethod(this.stream, "close", []);
  }

  __iter__(): this {
    return this;
  }

  __next__(): string {
    return this.reader.__next__();
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._error: unknown[]): boolean {
    this.close();
    return false;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Opens a file of bytes. */
export function openBytes(filename: unknown, mode: string, buffering: number): unknown {
  const binary = mode.includes("b") ? mode : `${mode}b`;
  return openFile(filename as string, binary as "rb", buffering);
}
