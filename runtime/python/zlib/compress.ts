/** Bytes made shorter. */
import {
  Z_OK,
  Z_STREAM_ERROR,
  zlibDeflate,
  zlibDeflateInit2,
  zlibDeflateSetDictionary,
  type ZStream,
} from "pako";
import { ValueError } from "../exceptions.ts";
import { bytesLike } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { addressText } from "../values/identity.ts";
import { DEF_MEM_LEVEL, DEFLATED, MAX_WBITS, Z_FINISH, Z_NO_FLUSH } from "./constants.ts";
import { error, failure } from "./error.ts";
import { type Flush, give, isFine, run, streamOver } from "./stream.ts";

/** How bytes are compressed. */
export interface CompressOptions {
  /** 0 (not at all) to 9 (smallest); -1 is 6. */
  level?: int;
  /** The window and the format, see {@linkcode MAX_WBITS}. */
  wbits?: int;
}

/** How a stream is compressed. */
export interface CompressobjOptions extends CompressOptions {
  /** {@linkcode DEFLATED}. */
  method?: int;
  /** Memory to use, 1 to 9. */
  memLevel?: int;
  /** One of the strategies. */
  strategy?: int;
  /** Bytes that the data is expected to contain, the commonest last. */
  zdict?: Uint8Array | null;
}

function opened(given: CompressobjOptions, input: Uint8Array): [ZStream, number] {
  const stream = streamOver(input);
  const status = zlibDeflateInit2(
    stream,
    Number(index(given.level ?? -1)),
    Number(index(given.method ?? DEFLATED)),
    Number(index(given.wbits ?? MAX_WBITS)),
    Number(index(given.memLevel ?? DEF_MEM_LEVEL)),
    Number(index(given.strategy ?? 0)) as 0,
    true,
  );
  return [stream, status];
}

/** Compressed bytes. https://docs.python.org/3/library/zlib.html#zlib.compress */
export function compress(
  data: Uint8Array,
  level?: int | CompressOptions,
  wbits?: int | CompressOptions,
): Bytes {
  const given = options<CompressOptions>(["level", "wbits"], level, wbits);
  const [stream, status] = opened(given, bytesLike(data));
  if (status === Z_STREAM_ERROR) throw new error("Bad compression level");
  if (status !== Z_OK) throw failure(status, "while compressing data", stream);
  return run(stream, () => zlibDeflate(stream, Z_FINISH)).output;
}

/** A stream that is being compressed. */
export class Compress {
  static readonly __module__ = "zlib";
  readonly #stream: ZStream;
  #isFinished = false;

  /** Made by {@linkcode compressobj}. */
  constructor(given: CompressobjOptions) {
    const [stream, status] = opened(given, new Uint8Array(0));
    if (status !== Z_OK) throw new ValueError("Invalid initialization option");
    this.#stream = stream;
    if (given.zdict !== undefined && given.zdict !== null) {
      const result = zlibDeflateSetDictionary(stream, bytesLike(given.zdict));
      if (result !== Z_OK) throw new ValueError("Invalid dictionary");
    }
  }

  /** What is ready after further bytes. */
  compress(data: Uint8Array): Bytes {
    return this.#run(bytesLike(data), Z_NO_FLUSH, "while compressing data");
  }

  /** What remains; after {@linkcode Z_FINISH} nothing more can be added. */
  flush(mode: int = Z_FINISH): Bytes {
    const flush = Number(index(mode)) as Flush;
    if (flush === Z_NO_FLUSH) return new Bytes(0);
    const output = this.#run(new Uint8Array(0), flush, "while flushing");
    if (flush === Z_FINISH) this.#isFinished = true;
    return output;
  }

  #run(input: Uint8Array, flush: Flush, doing: string): Bytes {
    const stream = this.#stream;
    if (this.#isFinished) throw failure(Z_STREAM_ERROR, doing);
    give(stream, input);
    const { output, status } = run(stream, () => zlibDeflate(stream, flush));
    if (!isFine(status)) throw failure(status, doing, stream);
    return output;
  }

  /** As Python prints it. */
  toString(): string {
    return `<zlib.Compress object at ${addressText(this)}>`;
  }
}

/** A stream to compress. https://docs.python.org/3/library/zlib.html#zlib.compressobj */
export function compressobj(
  level?: int | CompressobjOptions,
  method?: int | CompressobjOptions,
  wbits?: int | CompressobjOptions,
  memLevel?: int | CompressobjOptions,
  strategy?: int | CompressobjOptions,
  zdict?: Uint8Array | CompressobjOptions,
): Compress {
  return new Compress(options<CompressobjOptions>(
    ["level", "method", "wbits", "memLevel", "strategy", "zdict"],
    level,
    method,
    wbits,
    memLevel,
    strategy,
    zdict,
  ));
}
