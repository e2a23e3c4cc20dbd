/**
 * Characters of addresses that are written as `%2F`.
 *
 * @module
 */
import { call } from "../dispatch.ts";
import { TypeError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { getattr } from "../dispatch.ts";
import { str } from "../builtins/str.ts";
import { truth } from "../operators/truth.ts";
import { options } from "../support/options.ts";
import { decode, encode } from "../text/encodings.ts";
import { Bytes } from "../values/bytes.ts";
import { isTuple } from "../values/tuple.ts";

/** How characters are written. */
export interface QuoteOptions {
  /** Characters that stay as they are. */
  safe?: string | Uint8Array;
  /** The encoding; UTF-8 when it is not given. */
  encoding?: string | null;
  /** What becomes of characters that it does not have. */
  errors?: string | null;
}

const ALWAYS = /[A-Za-z0-9_.~-]/;
const NAMES = ["safe", "encoding", "errors"] as const;

function safeSet(safe: unknown): Set<number> {
  const codes = typeof safe === "string"
    ? [...safe].map((one) => one.codePointAt(0)!)
    : [...safe as Uint8Array];
  const result = new Set(codes.filter((code) => code < 128));
  for (let code = 0; code < 128; code++) {
    if (ALWAYS.test(String.fromCharCode(code))) result.add(code);
  }
  return result;
}

/** Bytes as an address writes them. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.quote_from_bytes */
export function quoteFromBytes(bs: Uint8Array, ...given: unknown[]): string {
  const { safe = "/" } = options<QuoteOptions>(["safe"], ...given);
  if (!(bs instanceof Uint8Array)) throw new TypeError("quote_from_bytes() expected bytes");
  const kept = safeSet(safe);
  let result = "";
  for (const byte of bs) {
    result += kept.has(byte)
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return result;
}

/** A text or bytes as an address writes it. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.quote */
export function quote(string: string | Uint8Array, ...given: unknown[]): string {
  const { safe = "/", encoding = null, errors = null } = options<QuoteOptions>(NAMES, ...given);
  if (typeof string !== "string") {
    if (encoding !== null) throw new TypeError("quote() doesn't support 'encoding' for bytes");
    if (errors !== null) throw new TypeError("quote() doesn't support 'errors' for bytes");
    return quoteFromBytes(string, safe);
  }
  if (string === "") return string;
  return quoteFromBytes(encode(string, encoding ?? "utf-8", errors ?? "strict"), safe);
}

/** The same with `+` for a blank. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.quote_plus */
export function quotePlus(string: string | Uint8Array, ...given: unknown[]): string {
  const { safe = "", encoding = null, errors = null } = options<QuoteOptions>(NAMES, ...given);
  const hasBlank = typeof string === "string"
    ? string.includes(" ")
    : string instanceof Uint8Array && string.includes(32);
  if (!hasBlank) return quote(string, safe, encoding, errors);
  const more = typeof safe === "string" ? `${safe} ` : new Bytes([...safe, 32]);
  return quote(string, more, encoding, errors).replaceAll(" ", "+");
}

/** The bytes that an address stands for. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.unquote_to_bytes */
export function unquoteToBytes(string: string | Uint8Array): Bytes {
  const bytes = typeof string === "string" ? encode(string) : string;
  const result: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const pair = bytes[i] === 37 ? String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0) : "";
    if (/^[0-9a-fA-F]{2}$/.test(pair)) {
      result.push(parseInt(pair, 16));
      i += 2;
    } else result.push(bytes[i]!);
  }
  return new Bytes(result);
}

/** How characters are read. */
export interface UnquoteOptions {
  /** The encoding. */
  encoding?: string | null;
  /** What becomes of bytes that it does not have. */
  errors?: string | null;
}

/** The text that an address stands for. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.unquote */
export function unquote(string: string | Uint8Array, ...given: unknown[]): string {
  const { encoding, errors } = options<UnquoteOptions>(["encoding", "errors"], ...given);
  if (typeof string !== "string") {
    return decode(unquoteToBytes(string), encoding ?? "utf-8", errors ?? "replace");
  }
  if (!string.includes("%")) return string;
  return string.replace(
    /\p{ASCII}+/gu,
    (ascii) =>
      ascii.includes("%")
        ? decode(unquoteToBytes(ascii), encoding ?? "utf-8", errors ?? "replace")
        : ascii,
  );
}

/** The same with blanks for `+`. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.unquote_plus */
export function unquotePlus(string: string, ...given: unknown[]): string {
  return unquote(string.replaceAll("+", " "), ...given);
}

/** How a query is written. */
export interface UrlencodeOptions extends QuoteOptions {
  /** Whether each item of a sequence is a value of its own. */
  doseq?: unknown;
  /** How names and values are written. */
  quoteVia?: unknown;
}

function items(query: unknown): Iterable<unknown> {
  const own = getattr(query, "items", null);
  if (own !== null) return iter(call(own as never, []));
  const first = Array.isArray(query) ? query[0] : undefined;
  const isSequence = Array.isArray(query) ? query.length === 0 || isTuple(first) : query === "";
  if (!isSequence) throw new TypeError("not a valid non-string sequence or mapping object");
  return iter(query);
}

/** A query of names and values. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlencode */
export function urlencode(query: unknown, ...given: unknown[]): string {
  const found = options<UrlencodeOptions>(
    ["doseq", "safe", "encoding", "errors", "quoteVia"],
    ...given,
  );
  const { doseq = false, safe = "", encoding = null, errors = null, quoteVia = quotePlus } = found;
  const written = (value: unknown): string =>
    call(
      quoteVia as never,
      value instanceof Uint8Array ? [value, safe] : [str(value), safe, encoding, errors],
    ) as string;
  const parts: string[] = [];
  for (const pair of items(query)) {
    const [name, value] = [...iter(pair)] as [unknown, unknown];
    const isOne = !truth(doseq) || typeof value === "string" || value instanceof Uint8Array ||
      !hasLength(value);
    const values = isOne ? [value] : [...iter(value)];
    for (const one of values) parts.push(`${written(name)}=${written(one)}`);
  }
  return parts.join("&");
}

function hasLength(value: unknown): boolean {
  return getattr(value, "__len__", null) !== null;
}
