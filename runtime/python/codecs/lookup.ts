/**
 * Codecs by name. https://docs.python.org/3/library/codecs.html#codecs.lookup
 *
 * @module
 */
import { invoke } from "../dispatch.ts";
import { TypeError } from "../exceptions.ts";
import { isPythonException } from "../native_errors.ts";
import { textLength } from "../text/code_points.ts";
import { decode as decodeText, encode as encodeText, encodingName } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import { addressText } from "../values/identity.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { asTuple, Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { IncrementalDecoder, IncrementalEncoder } from "./incremental.ts";
import { StreamReader, StreamWriter } from "./streams.ts";
import { TRANSFORMS } from "./transforms.ts";

/** What makes bytes of text, or text of bytes, and says of how much. */
export type Coder = (input: unknown, errors?: string) => Tuple<[unknown, number]>;

/** What makes up a codec, in the order in which it is given; the first four are the tuple's items. */
const PARTS = [
  "encode",
  "decode",
  "streamreader",
  "streamwriter",
  "incrementalencoder",
  "incrementaldecoder",
  "name",
];

/** A codec. https://docs.python.org/3/library/codecs.html#codecs.CodecInfo */
export class CodecInfo extends Tuple {
  static readonly __module__: string = "codecs";
  declare name: string;
  declare encode: Coder;
  declare decode: Coder;
  declare incrementalencoder: unknown;
  declare incrementaldecoder: unknown;
  declare streamwriter: unknown;
  declare streamreader: unknown;

  constructor(...given: unknown[]) {
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    const parts = PARTS.map((name, i) => given[i] ?? named[name] ?? null);
    super(...parts.slice(0, 4) as never[]);
    for (const [i, key] of PARTS.entries()) {
      const value = parts[i];
      Object.defineProperty(this, key, { value, writable: true, configurable: true });
    }
  }

  __repr__(): string {
    return `<codecs.CodecInfo object for encoding ${this.name} at ${addressText(this)}>`;
  }
}

const known = new Map<string, CodecInfo>();
const searches: unknown[] = [];

/** Has a function asked for codecs. https://docs.python.org/3/library/codecs.html#codecs.register */
export function register(searchFunction: unknown): void {
  searches.push(searchFunction);
}

/** Has a function asked no longer. https://docs.python.org/3/library/codecs.html#codecs.unregister */
export function unregister(searchFunction: unknown): void {
  const at = searches.indexOf(searchFunction);
  if (at < 0) return;
  searches.splice(at, 1);
  known.clear();
}

function textCodec(encoding: string): CodecInfo {
  const name = encodingName(encoding).replace(/^windows-/, "cp").replace(/^euc-/, "euc_");
  const encode: Coder = (input, errors = "strict") => {
    if (typeof input !== "string") {
      throw new TypeError(
        `${name.replaceAll("-", "_")}_encode() argument 1 must be str, not ${typeName(input)}`,
      );
    }
    return asTuple([encodeText(input, encoding, errors), textLength(input)]);
  };
  const decode: Coder = (input, errors = "strict") => {
    if (!(input instanceof Uint8Array)) {
      throw new TypeError(`a bytes-like object is required, not '${typeName(input)}'`);
    }
    return asTuple([decodeText(input, encoding, errors), input.length]);
  };
  class Encoder extends IncrementalEncoder {
    protected override readonly encoding: string = encoding;
  }
  class Decoder extends IncrementalDecoder {
    protected override readonly encoding: string = encoding;
  }
  class Reader extends StreamReader {
    override readonly encoding: string = encoding;
  }
  class Writer extends StreamWriter {
    override readonly encoding: string = encoding;
  }
  for (
    const [kind, shown] of [[Encoder, "IncrementalEncoder"], [Decoder, "IncrementalDecoder"], [
      Reader,
      "StreamReader",
    ], [Writer, "StreamWriter"]] as const
  ) {
    Object.defineProperty(kind, "name", { value: shown });
    Object.defineProperty(kind, "__module__", { value: `encodings.${name.replaceAll("-", "_")}` });
  }
  return new CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name);
}

/**
 * A codec by its name. https://docs.python.org/3/library/codecs.html#codecs.lookup
 *
 * @throws {LookupError} when there is no such codec
 */
export function lookup(encoding: string): CodecInfo {
  const plain = encoding.toLowerCase();
  let found = known.get(plain);
  if (found) return found;
  const transform = TRANSFORMS[plain.replace(/[-_ ]/g, "")];
  if (transform) {
    const coder = (work: (value: unknown) => unknown): Coder => (input, _errors) => {
      const length = typeof input === "string" ? textLength(input) : (input as Uint8Array).length;
      return asTuple([work(input), length]);
    };
    found = new CodecInfo(
      coder(transform.encode),
      coder(transform.decode),
      null,
      null,
      null,
      null,
      transform.name,
    );
  } else {
    for (const search of searches) {
      const own = invoke(search, plain.replaceAll("-", "_").replaceAll(" ", "_"));
      if (own === null || own === undefined) continue;
      found = own as CodecInfo;
      break;
    }
    found ??= textCodec(encoding);
  }
  known.set(plain, found);
  return found;
}

/** Runs a codec; what it raises tells which one it was. */
function noted<T>(what: string, encoding: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isPythonException(error)) error.addNote(`${what} with ${repr(encoding)} codec failed`);
    throw error;
  }
}

function asked(encoding: unknown, errors: unknown): [string, string] {
  const named = [encoding, errors].find(isKeywords) as Keywords | undefined;
  const plain = (value: unknown, name: string, usual: string): string =>
    String(named?.[name] ?? (isKeywords(value) ? usual : value ?? usual));
  return [plain(encoding, "encoding", "utf-8"), plain(errors, "errors", "strict")];
}

/** Bytes of text, or what else a codec makes. https://docs.python.org/3/library/codecs.html#codecs.encode */
export function encode(obj: unknown, encoding?: unknown, errors?: unknown): unknown {
  const [name, handling] = asked(encoding, errors);
  const { encode } = lookup(name);
  return noted("encoding", name, () => (invoke(encode, obj, handling) as unknown[])[0]);
}

/** Text of bytes, or what else a codec makes. https://docs.python.org/3/library/codecs.html#codecs.decode */
export function decode(obj: unknown, encoding?: unknown, errors?: unknown): unknown {
  const [name, handling] = asked(encoding, errors);
  const { decode } = lookup(name);
  return noted("decoding", name, () => (invoke(decode, obj, handling) as unknown[])[0]);
}
