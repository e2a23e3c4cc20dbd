/** Compressed bytes made long again. */
import {
  Z_BUF_ERROR,
  Z_NEED_DICT,
  Z_OK,
  Z_STREAM_END,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateSetDictionary,
  type ZStream,
} from "pako";
import { ValueError } from "../exceptions.ts";
import { bytesLike, concat } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";
import { addressText } from "../values/identity.ts";
import { index, type int } from "../values/numbers.ts";
import { DEF_BUF_SIZE, MAX_WBITS, Z_FINISH, Z_SYNC_FLUSH } from "./constants.ts";
import { failure } from "./error.ts";
import { type Flush, give, isFine, run, streamOver } from "./stream.ts";

/** How bytes are decompressed. */
export interface DecompressOptions {
  /** The window and the format, see {@linkcode MAX_WBITS}. */
  wbits?: int;
  /** The expected size in bytes; it is no limit. */
  bufsize?: int;
}

/** Bytes from compressed ones. https://docs.python.org/3/library/zlib.html#zlib.decompress */
export function decompress(
  data: Uint8Array,
  wbits?: int | DecompressOptions,
  bufsize?: int | DecompressOptions,
): Bytes {
  const given = options<DecompressOptions>(["wbits", "bufsize"], wbits, bufsize);
  if (Number(index(given.bufsize ?? DEF_BUF_SIZE)) < 0) {
    throw new ValueError("bufsize must be non-negative");
  }
  const stream = streamOver(bytesLike(data));
  const doing = "while decompressing data";
  const opened = zlibInflateInit2(stream, Number(index(given.wbits ?? MAX_WBITS)));
  if (opened !== Z_OK) throw failure(opened, "while preparing to decompress data", stream);
  const { output, status } = run(stream, () => zlibInflate(stream, Z_SYNC_FLUSH));
  if (status === Z_NEED_DICT || !isFine(status)) throw failure(status, doing, stream);
  if (status !== Z_STREAM_END) throw failure(Z_BUF_ERROR, doing);
  return output;
}

/** How a stream is decompressed. */
export interface DecompressobjOptions {
  /** The window and the format, see {@linkcode MAX_WBITS}. */
  wbits?: int;
  /** The dictionary that it was compressed with. */
  zdict?: Uint8Array;
}

/** A stream that is being decompressed. */
export class Decompress {
  static readonly __module__ = "zlib";
  readonly #stream: ZStream;
  readonly #dictionary: Uint8Array | undefined;
  #unused: Bytes = new Bytes(0);
  #unconsumed: Bytes = new Bytes(0);
  #eof = false;

  /** Made by {@linkcode decompressobj}. */
  constructor(given: DecompressobjOptions) {
    const wbits = Number(index(given.wbits ?? MAX_WBITS));
    this.#stream = streamOver(new Uint8Array(0));
    if (zlibInflateInit2(this.#stream, wbits) !== Z_OK) {
      throw new ValueError("Invalid initialization option");
    }
    this.#dictionary = given.zdict === undefined ? undefined : bytesLike(given.zdict);
    if (this.#dictionary && wbits < 0) this.#setDictionary(this.#dictionary);
  }

  /** Bytes behind the end of the compressed data. */
  get unusedData(): Bytes {
    return this.#unused;
  }

  /** Input that `maxLength` has left. */
  get unconsumedTail(): Bytes {
    return this.#unconsumed;
  }

  /** Whether the end of the compressed data was reached. */
  get eof(): boolean {
    return this.#eof;
  }

  /**
   * What further input gives.
   *
   * @param maxLength the most bytes to give; 0 for all
   */
  decompress(data: Uint8Array, maxLength: int | { maxLength?: int } = 0): Bytes {
    const given = options<{ maxLength: int }>(["maxLength"], maxLength);
    const most = Number(index(given.maxLength ?? 0));
    if (most < 0) throw new ValueError("max_length must be non-negative");
    return this.#run(bytesLike(data), Z_SYNC_FLUSH, most || Infinity);
  }

  /** What remains. */
  flush(length: int = DEF_BUF_SIZE): Bytes {
    if (Number(index(length)) <= 0) throw new ValueError("length must be greater than zero");
    return this.#run(this.#unconsumed, Z_FINISH, Infinity);
  }

  #setDictionary(dictionary: Uint8Array): void {
    const status = zlibInflateSetDictionary(this.#stream, dictionary);
    if (status !== Z_OK) throw failure(status, "while setting zdict", this.#stream);
  }

  #run(input: Uint8Array, flush: Flush, most: number): Bytes {
    if (this.#eof) {
      this.#unused = concat([this.#unused, input]);
      return new Bytes(0);
    }
    const stream = this.#stream;
    give(stream, input);
    const { output, status } = run(stream, () => {
      const result = zlibInflate(stream, flush);
      if (result !== Z_NEED_DICT || this.#dictionary === undefined) return result;
      this.#setDictionary(this.#dictionary);
      return zlibInflate(stream, flush);
    }, most);
    if (status === Z_NEED_DICT || !isFine(status)) {
      throw failure(status, "while decompressing data", stream);
    }
    const rest = new Bytes(input.subarray(stream.next_in));
    this.#eof = status === Z_STREAM_END;
    if (this.#eof) this.#unused = rest;
    // at the end, CPython goes on telling of a tail only where there was one before
    if (!this.#eof || this.#unconsumed.length > 0) this.#unconsumed = rest;
    return output;
  }

  /** As Python prints it. */
  toString(): string {
    return `<zlib.Decompress object at ${addressText(this)}>`;
  }
}

/** A stream to decompress. https://docs.python.org/3/library/zlib.html#zlib.decompressobj */
export function decompressobj(
  wbits?: int | DecompressobjOptions,
  zdict?: Uint8Array | DecompressobjOptions,
): Decompress {
  return new Decompress(options<DecompressobjOptions>(["wbits", "zdict"], wbits, zdict));
}
