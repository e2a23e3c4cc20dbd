/**
 * Python's `json.JSONDecoder`, `loads` and `load`.
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { unitOf } from "../text/code_points.ts";
import type { int } from "../values/numbers.ts";
import { NONE } from "../values/keys.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { decodeError } from "./errors.ts";
export { JSONDecodeError } from "./errors.ts";
import { parsed } from "./parsed.ts";
import { type DecodeOptions, isUsual, NO_OPTIONS, Scanner } from "./scanner.ts";

/** Reads JSON. https://docs.python.org/3/library/json.html#json.JSONDecoder */
export class JSONDecoder {
  static readonly __module__ = "json.decoder";

  readonly #options: DecodeOptions;

  constructor(options: DecodeOptions = NO_OPTIONS) {
    this.#options = options;
  }

  /**
   * The value of a text.
   *
   * @throws {JSONDecodeError} for a text that is no JSON.
   */
  decode(s: string): unknown {
    if (isUsual(this.#options)) {
      const value = parsed(s);
      if (value !== NONE) return value;
    }
    const scanner = new Scanner(s, 0, this.#options);
    scanner.skip();
    const value = scanner.value();
    scanner.skip();
    if (scanner.place < s.length) throw decodeError("Extra data", s, scanner.place);
    return value;
  }

  /**
   * The value that a text begins with, and where it ends.
   *
   * @throws {JSONDecodeError} for a text that does not begin with JSON.
   */
  rawDecode(s: string, idx: int = 0): Tuple<[unknown, int]> {
    const scanner = new Scanner(s, unitOf(s, Number(idx)), this.#options);
    const value = scanner.value();
    return asTuple([value, scanner.points()]);
  }
}

const plain = new JSONDecoder();

/** Optional parameters of `loads` and `load`. */
export interface LoadOptions extends DecodeOptions {
  /** A class that reads in another way. */
  cls?: (new (options: DecodeOptions) => { decode(s: string): unknown }) | null;
}

/** The encoding of JSON in bytes, by where its first two characters have zeros. */
function encodingOf(bytes: Uint8Array): string {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "utf-16";
  if (bytes.length >= 4 && a === 0 && b !== 0) return "utf-16be";
  if (bytes.length >= 4 && b === 0 && (c !== 0 || d !== 0)) return "utf-16le";
  if (bytes.length === 2 && a === 0) return "utf-16be";
  if (bytes.length === 2 && b === 0) return "utf-16le";
  return "utf-8";
}

/**
 * The value of a JSON text.
 *
 * @throws {JSONDecodeError} for a text that is no JSON.
 * @see https://docs.python.org/3/library/json.html#json.loads
 *
 * @example
 * ```ts
 * import { loads } from "@manycore/multiprocessing/python/json";
 *
 * loads('{"big": 12345678901234567890, "whole": 3.0}'); // {'big': 12345678901234567890, 'whole': 3.0}
 * ```
 */
export function loads(s: string | Uint8Array, options?: LoadOptions): unknown {
  let text: string;
  if (typeof s === "string") {
    if (s.startsWith("\ufeff")) {
      throw decodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0);
    }
    text = s;
  } else if (s instanceof Uint8Array) {
    text = new TextDecoder(encodingOf(s)).decode(s);
  } else {
    throw new TypeError(
      `the JSON object must be str, bytes or bytearray, not ${typeName(s)}`,
    );
  }
  if (options === undefined) return plain.decode(text);
  const { cls, ...rest } = options;
  return (cls ? new cls(rest) : new JSONDecoder(rest)).decode(text);
}

/** What `load` reads from. */
export interface Readable {
  read(): string | Uint8Array | Promise<string | Uint8Array>;
}

/** The value of the JSON text in a file. https://docs.python.org/3/library/json.html#json.load */
export function load(fp: Readable, options: LoadOptions = {}): unknown {
  const text = fp.read();
  return text instanceof Promise ? text.then((text) => loads(text, options)) : loads(text, options);
}
