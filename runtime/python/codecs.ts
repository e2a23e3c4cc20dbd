/**
 * Python's `codecs`: text and bytes, and other ways to write things. https://docs.python.org/3/library/codecs.html
 *
 * @example
 * ```ts
 * import { print } from "@manycore/multiprocessing/python";
 * import { encode } from "@manycore/multiprocessing/python/codecs";
 *
 * print(encode("Hello", "rot13")); // Uryyb
 * ```
 *
 * @module
 */
import { CodecInfo, lookup } from "./codecs/lookup.ts";
import { openBytes, StreamReader, StreamReaderWriter, StreamWriter } from "./codecs/streams.ts";
import { callMethod, invoke } from "./dispatch.ts";
import { LookupError, TypeError } from "./exceptions.ts";
import { open as openFile } from "./file.ts";
import { iter } from "./operators/iteration.ts";
import { nameClasses, nameFunctions } from "./support/naming.ts";
import { type Handler, handlers } from "./text/encodings.ts";
import { escapeCode } from "./text/quote.ts";
import { str } from "./text/repr.ts";
import { Bytes } from "./values/bytes.ts";
import { isKeywords, type Keywords } from "./values/keywords.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";
import * as self from "./codecs.ts";

export {
  BufferedIncrementalDecoder,
  IncrementalDecoder,
  IncrementalEncoder,
} from "./codecs/incremental.ts";
export { decode, encode, register, unregister } from "./codecs/lookup.ts";
export { CodecInfo, lookup, StreamReader, StreamReaderWriter, StreamWriter };

/** What a file in UTF-8 may begin with. */
export const BOM_UTF8: Bytes = Bytes.from([0xef, 0xbb, 0xbf]) as Bytes;
/** What a file in UTF-16 begins with whose low bytes come first. */
export const BOM_UTF16_LE: Bytes = Bytes.from([0xff, 0xfe]) as Bytes;
/** What a file in UTF-16 begins with whose high bytes come first. */
export const BOM_UTF16_BE: Bytes = Bytes.from([0xfe, 0xff]) as Bytes;
/** What a file in UTF-32 begins with whose low bytes come first. */
export const BOM_UTF32_LE: Bytes = Bytes.from([0xff, 0xfe, 0, 0]) as Bytes;
/** What a file in UTF-32 begins with whose high bytes come first. */
export const BOM_UTF32_BE: Bytes = Bytes.from([0, 0, 0xfe, 0xff]) as Bytes;
/** What a file in UTF-16 begins with on this machine. */
export const BOM: Bytes = BOM_UTF16_LE;
/** The same. */
export const BOM_LE: Bytes = BOM_UTF16_LE;
/** The other order. */
export const BOM_BE: Bytes = BOM_UTF16_BE;
/** What a file in UTF-16 begins with on this machine. */
export const BOM_UTF16: Bytes = BOM_UTF16_LE;
/** What a file in UTF-32 begins with on this machine. */
export const BOM_UTF32: Bytes = BOM_UTF32_LE;

function part(encoding: string, name: keyof CodecInfo): unknown {
  const found = (lookup(encoding) as unknown as Record<string, unknown>)[name as string];
  if (found === null || found === undefined) throw new LookupError(encoding);
  return found;
}

/** What makes bytes of text. */
export function getencoder(encoding: string): unknown {
  return part(encoding, "encode");
}

/** What makes text of bytes. */
export function getdecoder(encoding: string): unknown {
  return part(encoding, "decode");
}

/** The class of what makes bytes of text in pieces. */
export function getincrementalencoder(encoding: string): unknown {
  return part(encoding, "incrementalencoder");
}

/** The class of what makes text of bytes in pieces. */
export function getincrementaldecoder(encoding: string): unknown {
  return part(encoding, "incrementaldecoder");
}

/** The class of streams that read text. */
export function getreader(encoding: string): unknown {
  return part(encoding, "streamreader");
}

/** The class of streams that write text. */
export function getwriter(encoding: string): unknown {
  return part(encoding, "streamwriter");
}

const PLACES = ["mode", "encoding", "errors", "buffering"];

/** Opens a file of text whose line ends stay what they are. https://docs.python.org/3/library/codecs.html#codecs.open */
export function open(filename: unknown, ...given: unknown[]): unknown {
  const named = { ...(isKeywords(given.at(-1)) ? given.pop() as Keywords : {}) };
  given.forEach((value, i) => named[PLACES[i]!] = value);
  const { mode = "r", encoding = null, errors = "strict", buffering = -1 } = named;
  if (encoding === null) {
    return openFile(filename as string, { mode: mode as "r", buffering: buffering as number });
  }
  const file = openBytes(filename, String(mode), Number(buffering));
  const info = lookup(String(encoding));
  const stream = new StreamReaderWriter(file, info.streamreader, info.streamwriter, errors);
  stream.encoding = String(encoding);
  return stream;
}

function* pieces(
  iterator: unknown,
  coder: unknown,
  method: string,
  end: unknown,
): Generator<unknown> {
  for (const input of iter(iterator)) {
    const output = callMethod(coder, method, [input]) as { length: number };
    if (output.length > 0) yield output;
  }
  const output = callMethod(coder, method, [end, true]) as { length: number };
  if (output.length > 0) yield output;
}

/** Texts as bytes, one after the other. https://docs.python.org/3/library/codecs.html#codecs.iterencode */
export function iterencode(
  iterator: unknown,
  encoding: string,
  errors: unknown = "strict",
): IterableIterator<unknown> {
  return pieces(iterator, invoke(getincrementalencoder(encoding), errors), "encode", "");
}

/** Pieces of bytes as texts. https://docs.python.org/3/library/codecs.html#codecs.iterdecode */
export function iterdecode(
  iterator: unknown,
  encoding: string,
  errors: unknown = "strict",
): IterableIterator<unknown> {
  return pieces(iterator, invoke(getincrementaldecoder(encoding), errors), "decode", new Bytes(0));
}

/** An error, where it begins and ends. */
interface Fault extends globalThis.Error {
  readonly object: string | Uint8Array;
  readonly start: number;
  readonly end: number;
}

type Answer = Tuple<[string, number]>;

function answering(
  make: (bad: string | Uint8Array, fault: Fault) => string,
): (error: unknown) => Answer {
  return (given) => {
    const fault = given as Fault;
    if (!(given instanceof globalThis.Error) || typeof fault.start !== "number") {
      throw new TypeError(`don't know how to handle ${str(given)} in error callback`);
    }
    const { object, start, end } = fault;
    const bad = typeof object === "string"
      ? Array.from(object).slice(start, end).join("")
      : object.slice(start, end);
    return asTuple([make(bad, fault), end]);
  };
}

/** Raises the error. */
export function strictErrors(exception: unknown): never {
  throw exception;
}
/** Leaves out what cannot be converted. */
export const ignoreErrors: (exception: unknown) => Answer = answering(() => "");
/** Puts a sign in its place. */
export const replaceErrors: (exception: unknown) => Answer = answering((bad) =>
  typeof bad === "string" ? "?".repeat(Array.from(bad).length) : "\ufffd"
);
/** Puts numbers in its place, as XML has them. */
export const xmlcharrefreplaceErrors: (exception: unknown) => Answer = answering((bad) =>
  Array.from(bad as string, (one) => `&#${one.codePointAt(0)};`).join("")
);
/** Puts escapes in its place. */
export const backslashreplaceErrors: (exception: unknown) => Answer = answering((bad) =>
  typeof bad === "string"
    ? Array.from(bad, (one) => escapeCode(one.codePointAt(0)!)).join("")
    : Array.from(bad, (byte) => escapeCode(byte)).join("")
);

const OWN: Readonly<Record<string, unknown>> = {
  backslashreplace: backslashreplaceErrors,
  ignore: ignoreErrors,
  replace: replaceErrors,
  strict: strictErrors,
  xmlcharrefreplace: xmlcharrefreplaceErrors,
};

const registered = new Map<string, unknown>();

/** Has a function say what stands for what cannot be converted. https://docs.python.org/3/library/codecs.html#codecs.register_error */
export function registerError(name: string, errorHandler: unknown): void {
  registered.set(name, errorHandler);
  const handler: Handler = (error) => {
    const given = invoke(errorHandler, error) as unknown as readonly [string | Uint8Array, number];
    if (!Array.isArray(given) || given.length !== 2) {
      throw new TypeError("encoding error handler must return (str/bytes, int) tuple");
    }
    return given;
  };
  handlers.set(name, handler);
}

/**
 * The function of a name. https://docs.python.org/3/library/codecs.html#codecs.lookup_error
 *
 * @throws {LookupError} when there is none
 */
export function lookupError(name: string): unknown {
  const found = registered.get(name) ?? (Object.hasOwn(OWN, name) ? OWN[name] : undefined);
  if (found === undefined) throw new LookupError(`unknown error handler name '${name}'`);
  return found;
}

nameFunctions(self);
nameClasses(self, "codecs");
