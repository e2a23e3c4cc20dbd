/**
 * Python's `urllib.parse`: addresses of the web. https://docs.python.org/3/library/urllib.parse.html
 *
 * @example
 * ```ts
 * import { quote, urlparse } from "@manycore/multiprocessing/python/urllib/parse";
 *
 * urlparse("https://example.org:8080/a?b=c").port; // 8080
 * quote("a b"); // "a%20b"
 * ```
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { nameClasses, nameFunctions } from "../support/naming.ts";
import { options } from "../support/options.ts";
import { decode, encode } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import { iter } from "../operators/iteration.ts";
import { Dict } from "../values/dict.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { isIPv6 } from "./hosts.ts";
import {
  DefragResult,
  DefragResultBytes,
  joined,
  ParseResult,
  ParseResultBytes,
  SplitResult,
  SplitResultBytes,
  WITH_NETLOC,
} from "./parts.ts";
import { unquotePlus, unquoteToBytes } from "./quoting.ts";
import * as self from "./parse.ts";

export {
  DefragResult,
  DefragResultBytes,
  ParseResult,
  ParseResultBytes,
  SplitResult,
  SplitResultBytes,
};
export {
  quote,
  quoteFromBytes,
  type QuoteOptions,
  quotePlus,
  unquote,
  type UnquoteOptions,
  unquotePlus,
  unquoteToBytes,
  urlencode,
  type UrlencodeOptions,
} from "./quoting.ts";

type Text = string | Uint8Array;

const RELATIVE = new Set([
  "",
  ..."ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss"
    .split(" "),
]);
const WITH_PARAMS = new Set([
  "",
  ..."ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel".split(" "),
]);

/** Texts of texts or bytes, and whether they were bytes. */
function texts(...given: unknown[]): [texts: string[], areBytes: boolean] {
  const areBytes = typeof given[0] !== "string";
  for (const one of given.slice(1)) {
    if (truth(one) && typeof one === "string" === areBytes) {
      throw new TypeError("Cannot mix str and non-str arguments");
    }
  }
  if (!areBytes) return [given.map((one) => one as string), false];
  return [
    given.map((one) => truth(one) ? decode(one as Uint8Array, "ascii", "strict") : ""),
    true,
  ];
}

/** How an address is taken apart. */
export interface ParseOptions {
  /** The scheme where none is written. */
  scheme?: Text;
  /** Whether what stands behind `#` is a part of its own. */
  allowFragments?: unknown;
}

function checkHost(netloc: string): void {
  if (netloc.includes("[") !== netloc.includes("]")) throw new ValueError("Invalid IPv6 URL");
  if (!netloc.includes("[")) return;
  const inside = netloc.slice(netloc.indexOf("[") + 1).split("]")[0]!;
  if (inside.startsWith("v")) {
    if (!/^v[a-fA-F0-9]+\..+$/s.test(inside)) {
      throw new ValueError("IPvFuture address is invalid");
    }
    return;
  }
  if (/^\d+\.\d+\.\d+\.\d+$/.test(inside)) {
    throw new ValueError("An IPv4 address cannot be in brackets");
  }
  if (!isIPv6(inside)) {
    throw new ValueError(`${repr(inside)} does not appear to be an IPv4 or IPv6 address`);
  }
}

function checkCharacters(netloc: string): void {
  // deno-lint-ignore no-control-regex
  if (/^[\x00-\x7f]*$/.test(netloc)) return;
  const bare = netloc.replaceAll(/[@:#?]/g, "");
  const normal = bare.normalize("NFKC");
  if (bare !== normal && /[/?#@:]/.test(normal)) {
    throw new ValueError(
      `netloc '${netloc}' contains invalid characters under NFKC normalization`,
    );
  }
}

/** The five parts of an address. */
function split(address: string, usual: string, hasFragments: boolean): string[] {
  // deno-lint-ignore no-control-regex
  let url = address.replace(/^[\x00-\x20]+/, "").replaceAll(/[\t\r\n]/g, "");
  // deno-lint-ignore no-control-regex
  let scheme = usual.replaceAll(/^[\x00-\x20]+|[\x00-\x20]+$/g, "").replaceAll(/[\t\r\n]/g, "");
  let netloc = "";
  let query = "";
  let fragment = "";
  const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url);
  if (match) {
    scheme = match[1]!.toLowerCase();
    url = url.slice(match[0].length);
  }
  if (url.startsWith("//")) {
    netloc = /^[^/?#]*/.exec(url.slice(2))![0];
    url = url.slice(2 + netloc.length);
    checkHost(netloc);
  }
  const at = hasFragments ? url.indexOf("#") : -1;
  if (at >= 0) [url, fragment] = [url.slice(0, at), url.slice(at + 1)];
  const mark = url.indexOf("?");
  if (mark >= 0) [url, query] = [url.slice(0, mark), url.slice(mark + 1)];
  checkCharacters(netloc);
  return [scheme, netloc, url, query, fragment];
}

/** The six parts of an address. */
function parsed(address: string, usual: string, hasFragments: boolean): string[] {
  const [scheme, netloc, path, query, fragment] = split(address, usual, hasFragments) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const at = WITH_PARAMS.has(scheme) ? path.indexOf(";", path.lastIndexOf("/") + 1) : -1;
  return at < 0
    ? [scheme, netloc, path, "", query, fragment]
    : [scheme, netloc, path.slice(0, at), path.slice(at + 1), query, fragment];
}

/** What `urlsplit` and `urlparse` were given, as texts. */
function given(url: Text, rest: readonly unknown[]): [string, string, boolean, boolean] {
  const { scheme = "", allowFragments = true } = options<ParseOptions>(
    ["scheme", "allowFragments"],
    ...rest,
  );
  const [[address, usual], areBytes] = texts(url, scheme);
  return [address!, usual!, truth(allowFragments), areBytes];
}

/** An address in five parts. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlsplit */
export function urlsplit(url: Text, ...rest: unknown[]): SplitResult {
  const [address, usual, allowFragments, areBytes] = given(url, rest);
  const result = new SplitResult(...split(address, usual, allowFragments));
  return areBytes ? result.encode() : result;
}

/** An address in six parts. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlparse */
export function urlparse(url: Text, ...rest: unknown[]): ParseResult {
  const [address, usual, allowFragments, areBytes] = given(url, rest);
  const result = new ParseResult(...parsed(address, usual, allowFragments));
  return areBytes ? result.encode() : result;
}

function counted(parts: unknown, count: number): unknown[] {
  const all = [...iter(parts)];
  if (all.length < count) {
    throw new ValueError(
      `not enough values to unpack (expected ${count + 1}, got ${all.length + 1})`,
    );
  }
  if (all.length > count) {
    throw new ValueError(
      `too many values to unpack (expected ${count + 1})`,
    );
  }
  return all;
}

/** The address of five parts. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlunsplit */
export function urlunsplit(components: Iterable<unknown>): Text {
  const [parts, areBytes] = texts(...counted(components, 5));
  const url = joined(parts.map((part) => part ?? "")) as string;
  return areBytes ? encode(url) : url;
}

/** The address of six parts. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlunparse */
export function urlunparse(components: Iterable<unknown>): Text {
  const [parts, areBytes] = texts(...counted(components, 6));
  const url = unparsed(parts.map((part) => part ?? ""));
  return areBytes ? encode(url) : url;
}

function unparsed(parts: readonly string[]): string {
  const [scheme, netloc, path, params, query, fragment] = parts as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return joined([scheme, netloc, params ? `${path};${params}` : path, query, fragment]) as string;
}

/** An address that is given from another one on. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urljoin */
export function urljoin(base: Text, url: Text, ...given: unknown[]): Text {
  const { allowFragments = true } = options<ParseOptions>(["allowFragments"], ...given);
  if (!truth(base)) return url;
  if (!truth(url)) return base;
  const [[from, to], areBytes] = texts(base, url);
  const result = resolved(from!, to!, truth(allowFragments));
  return areBytes ? encode(result) : result;
}

function resolved(base: string, url: string, hasFragments: boolean): string {
  const [baseScheme, baseNetloc, basePath, baseParams, baseQuery] = parsed(
    base,
    "",
    hasFragments,
  ) as [string, string, string, string, string];
  let [scheme, netloc, path, params, query, fragment] = parsed(url, baseScheme, hasFragments) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (scheme !== baseScheme || !RELATIVE.has(scheme)) return url;
  if (WITH_NETLOC.has(scheme)) {
    if (netloc) return unparsed([scheme, netloc, path, params, query, fragment]);
    netloc = baseNetloc;
  }
  if (!path && !params) {
    if (!query) query = baseQuery;
    return unparsed([scheme, netloc, basePath, baseParams, query, fragment]);
  }
  const above = basePath.split("/");
  if (above.at(-1) !== "") above.pop();
  let segments = path.split("/");
  if (!path.startsWith("/")) {
    segments = [...above, ...segments];
    segments = segments.filter((one, i) => one !== "" || i === 0 || i === segments.length - 1);
  }
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === "..") kept.pop();
    else if (segment !== ".") kept.push(segment);
  }
  if ([".", ".."].includes(segments.at(-1)!)) kept.push("");
  return unparsed([scheme, netloc, kept.join("/") || "/", params, query, fragment]);
}

/** An address without what stands behind `#`, and that. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urldefrag */
export function urldefrag(url: Text): DefragResult {
  const [[address], areBytes] = texts(url);
  let result = new DefragResult(address!, "");
  if (address!.includes("#")) {
    const parts = parsed(address!, "", true);
    result = new DefragResult(unparsed([...parts.slice(0, 5), ""]), parts[5]);
  }
  return areBytes ? result.encode() : result;
}

/** How a query is read. */
export interface QueryOptions {
  /** Whether empty values count. */
  keepBlankValues?: unknown;
  /** Whether faults are errors. */
  strictParsing?: unknown;
  /** The encoding. */
  encoding?: string;
  /** What becomes of bytes that it does not have. */
  errors?: string;
  /** The most fields. */
  maxNumFields?: number | null;
  /** What stands between fields. */
  separator?: Text;
}

const QUERY = [
  "keepBlankValues",
  "strictParsing",
  "encoding",
  "errors",
  "maxNumFields",
  "separator",
] as const;

/** Names and values of a query, in order. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.parse_qsl */
export function parseQsl(qs: Text, ...given: unknown[]): Tuple<[Text, Text]>[] {
  const {
    keepBlankValues = false,
    strictParsing = false,
    encoding = "utf-8",
    errors = "replace",
    maxNumFields = null,
    separator = "&",
  } = options<QueryOptions>(QUERY, ...given);
  if (!truth(separator) || typeof separator !== "string" && !(separator instanceof Uint8Array)) {
    throw new ValueError("Separator must be of type string or bytes.");
  }
  const areBytes = typeof qs !== "string";
  const text = areBytes ? decode(qs, "latin-1") : qs;
  const between = typeof separator === "string" ? separator : decode(separator, "ascii");
  if (text === "") return [];
  const fields = text.split(between);
  if (maxNumFields !== null && fields.length > maxNumFields) {
    throw new ValueError("Max number of fields exceeded");
  }
  const read = (part: string): Text =>
    areBytes
      ? unquoteToBytes(encode(part.replaceAll("+", " "), "latin-1"))
      : unquotePlus(part, encoding, errors);
  const result: Tuple<[Text, Text]>[] = [];
  for (const field of fields) {
    if (field === "" && !truth(strictParsing)) continue;
    const at = field.indexOf("=");
    if (at < 0 && truth(strictParsing)) {
      throw new ValueError(
        `bad query field: ${repr(areBytes ? encode(field, "latin-1") : field)}`,
      );
    }
    const [name, value] = at < 0 ? [field, ""] : [field.slice(0, at), field.slice(at + 1)];
    if (value === "" && !truth(keepBlankValues)) continue;
    result.push(asTuple([read(name), read(value)]) as Tuple<[Text, Text]>);
  }
  return result;
}

/** The values of a query by name. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.parse_qs */
export function parseQs(qs: Text, ...given: unknown[]): Dict<Text, Text[]> {
  const result = new Dict<Text, Text[]>();
  for (const [name, value] of parseQsl(qs, ...given)) {
    const known = result.get(name) as Text[] | undefined | null;
    if (known) known.push(value);
    else result.set(name, [value]);
  }
  return result;
}

nameFunctions(self);
nameClasses(self, "urllib.parse");
