/**
 * Codecs that take their input in pieces. https://docs.python.org/3/library/codecs.html#incremental-encoding-and-decoding
 *
 * @module
 */
import { NotImplementedError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { concat } from "../support/buffers.ts";
import { decode, encode, encodingName } from "../text/encodings.ts";
import { Bytes } from "../values/bytes.ts";
import { isKeywords } from "../values/keywords.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";

function flag(final: unknown): boolean {
  return truth(isKeywords(final) ? final.final ?? false : final);
}

function handling(errors: unknown): string {
  return String(isKeywords(errors) ? errors.errors ?? "strict" : errors);
}

/** Makes bytes of text that comes in pieces. */
export class IncrementalEncoder {
  static readonly __module__: string = "codecs";
  protected readonly encoding: string = "";
  errors: string;
  #isBegun = false;

  constructor(errors: unknown = "strict") {
    this.errors = handling(errors);
  }

  encode(input: string, _final: unknown = false): Bytes {
    if (this.encoding === "") throw new NotImplementedError();
    const name = encodingName(this.encoding);
    // The mark of the order of bytes stands at the beginning alone.
    const rest = this.#isBegun ? WITHOUT_MARK[name] ?? name : name;
    this.#isBegun = true;
    return encode(input, rest, this.errors);
  }

  reset(): void {
    this.#isBegun = false;
  }

  getstate(): number {
    return this.#isBegun ? 1 : 0;
  }

  setstate(state: unknown): void {
    this.#isBegun = state !== 0;
  }
}

const WITHOUT_MARK: Readonly<Record<string, string>> = {
  "utf-16": "utf-16-le",
  "utf-32": "utf-32-le",
  "utf-8-sig": "utf-8",
};

/** How many bytes at the end begin a character that goes on. */
export function unfinished(bytes: Uint8Array, encoding: string): number {
  const name = encodingName(encoding);
  const { length } = bytes;
  if (name.startsWith("utf-8")) {
    for (let back = 1; back <= Math.min(3, length); back++) {
      const byte = bytes[length - back]!;
      if ((byte & 0xc0) === 0x80) continue;
      const wanted = byte > 0xf4 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
      return wanted > back ? back : 0;
    }
    return 0;
  }
  if (name.startsWith("utf-16")) {
    const whole = length - length % 2;
    const last = name === "utf-16-be" ? bytes[whole - 2] : bytes[whole - 1];
    return length % 2 + (last !== undefined && last >= 0xd8 && last <= 0xdb ? 2 : 0);
  }
  if (name.startsWith("utf-32")) return length % 4;
  if (!/^(gb|big5|shift|euc|iso-2022)/.test(name)) return 0;
  for (let back = 0; back < Math.min(3, length); back++) {
    try {
      decode(bytes.subarray(0, length - back), name);
      return back;
    } catch {
      // One more byte belongs to what goes on.
    }
  }
  return 0;
}

/** Makes text of bytes that come in pieces. */
export class IncrementalDecoder {
  static readonly __module__: string = "codecs";
  protected readonly encoding: string = "";
  errors: string;
  #rest: Bytes = new Bytes(0);
  #name: string | null = null;

  constructor(errors: unknown = "strict") {
    this.errors = handling(errors);
  }

  decode(input: Uint8Array, final: unknown = false): string {
    if (this.encoding === "") throw new NotImplementedError();
    const all = concat([this.#rest, input]);
    const name = this.#name ?? encodingName(this.encoding);
    const left = flag(final) ? 0 : unfinished(all, name);
    const ready = all.subarray(0, all.length - left);
    this.#rest = new Bytes(all.slice(all.length - left));
    if (ready.length === 0) return "";
    const text = decode(ready, name, this.errors);
    this.#name = this.#later(name, ready);
    return text;
  }

  /** The encoding of what comes behind the mark of the order of bytes. */
  #later(name: string, first: Uint8Array): string {
    if (name === "utf-8-sig") return "utf-8";
    if (name === "utf-16") return first[0] === 0xfe ? "utf-16-be" : "utf-16-le";
    if (name === "utf-32") return first[0] === 0 ? "utf-32-be" : "utf-32-le";
    return name;
  }

  reset(): void {
    this.#rest = new Bytes(0);
    this.#name = null;
  }

  getstate(): Tuple<[Bytes, number]> {
    return asTuple([this.#rest, 0]);
  }

  setstate(state: readonly [Bytes, number]): void {
    this.#rest = state[0];
  }
}

/** The same: what is not complete is kept. */
export class BufferedIncrementalDecoder extends IncrementalDecoder {
  static override readonly __module__: string = "codecs";
}
