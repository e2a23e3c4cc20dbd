/**
 * The parts of addresses, as `urlparse` gives them.
 *
 * @module
 */
import { namedtuple, type NamedTupleClass } from "../collections/namedtuple.ts";
import { ValueError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { decode, encode } from "../text/encodings.ts";
import { latin1 } from "../values/bytes.ts";

type Text = string | Uint8Array;

interface Defragged {
  url: Text;
  fragment: Text;
}

interface Split {
  scheme: Text;
  netloc: Text;
  path: Text;
  query: Text;
  fragment: Text;
}

interface Parsed extends Split {
  params: Text;
}

const DefragBase: NamedTupleClass<Defragged> = namedtuple("DefragResult", "url fragment");
const SplitBase: NamedTupleClass<Split> = namedtuple(
  "SplitResult",
  "scheme netloc path query fragment",
);
const ParseBase: NamedTupleClass<Parsed> = namedtuple(
  "ParseResult",
  "scheme netloc path params query fragment",
);

/** Where bytes were given, bytes are what comes out. */
function like<T extends Text>(sample: Text, text: string | null): T | null {
  return (text === null || typeof sample === "string" ? text : encode(text)) as T | null;
}

function plain(text: Text): string {
  return typeof text === "string" ? text : latin1(text);
}

function partition(text: string, separator: string): [string, boolean, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, false, ""] : [text.slice(0, at), true, text.slice(at + 1)];
}

/** User and password. */
function user(netloc: string): [string | null, string | null] {
  const at = netloc.lastIndexOf("@");
  if (at < 0) return [null, null];
  const [name, hasPassword, password] = partition(netloc.slice(0, at), ":");
  return [name, hasPassword ? password : null];
}

/** Host and port. */
function host(netloc: string): [string, string | null] {
  const info = netloc.slice(netloc.lastIndexOf("@") + 1);
  const [, isBracketed, bracketed] = partition(info, "[");
  if (!isBracketed) {
    const [name, , port] = partition(info, ":");
    return [name, port || null];
  }
  const [name, , rest] = partition(bracketed, "]");
  return [name, partition(rest, ":")[2] || null];
}

function usernameOf(netloc: Text): Text | null {
  return like(netloc, user(plain(netloc))[0]);
}

function passwordOf(netloc: Text): Text | null {
  return like(netloc, user(plain(netloc))[1]);
}

function hostnameOf(netloc: Text): Text | null {
  const [name] = host(plain(netloc));
  if (name === "") return null;
  const [address, , zone] = partition(name, "%");
  return like(
    netloc,
    address.toLowerCase() + name.slice(name.length - zone.length - (name.includes("%") ? 1 : 0)),
  );
}

function portOf(netloc: Text): number | null {
  const [, port] = host(plain(netloc));
  if (port === null) return null;
  if (!/^[0-9]+$/.test(port)) {
    throw new ValueError(
      `Port could not be cast to integer value as ${repr(like(netloc, port))}`,
    );
  }
  const number = Number(port);
  if (number > 65535) throw new ValueError("Port out of range 0-65535");
  return number;
}

type Maker<T> = new (...values: unknown[]) => T;

function encoded<T>(target: Maker<T>, parts: Iterable<unknown>, encoding: string, errors: string) {
  return new target(...[...parts].map((part) => encode(part as string, encoding, errors)));
}

function decoded<T>(target: Maker<T>, parts: Iterable<unknown>, encoding: string, errors: string) {
  return new target(...[...parts].map((part) => decode(part as Uint8Array, encoding, errors)));
}

/** An address without what stands behind `#`, and that. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urldefrag */
export class DefragResult extends DefragBase {
  static readonly __module__: string = "urllib.parse";

  /** The whole address. */
  geturl(): Text {
    const { url, fragment } = this;
    return like(url, plain(fragment) ? `${plain(url)}#${plain(fragment)}` : plain(url))!;
  }

  /** The same in bytes. */
  encode(encoding = "ascii", errors = "strict"): DefragResultBytes {
    return encoded(DefragResultBytes, this, encoding, errors);
  }
}

/** The same in bytes. */
export class DefragResultBytes extends DefragResult {
  /** The same as text. */
  decode(encoding = "ascii", errors = "strict"): DefragResult {
    return decoded(DefragResult, this, encoding, errors);
  }
}

/** An address in five parts. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlsplit */
export class SplitResult extends SplitBase {
  static readonly __module__: string = "urllib.parse";

  /** Who asks. */
  get username(): Text | null {
    return usernameOf(this.netloc);
  }

  /** Their password. */
  get password(): Text | null {
    return passwordOf(this.netloc);
  }

  /** The computer, in small letters. */
  get hostname(): Text | null {
    return hostnameOf(this.netloc);
  }

  /** The port. @throws {ValueError} when it is none */
  get port(): number | null {
    return portOf(this.netloc);
  }

  /** The whole address. */
  geturl(): Text {
    return joined(this as unknown as readonly Text[]);
  }

  /** The same in bytes. */
  encode(encoding = "ascii", errors = "strict"): SplitResultBytes {
    return encoded(SplitResultBytes, this, encoding, errors);
  }
}

/** The same in bytes. */
export class SplitResultBytes extends SplitResult {
  /** The same as text. */
  decode(encoding = "ascii", errors = "strict"): SplitResult {
    return decoded(SplitResult, this, encoding, errors);
  }
}

/** An address in six parts. https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlparse */
export class ParseResult extends ParseBase {
  static readonly __module__: string = "urllib.parse";

  /** Who asks. */
  get username(): Text | null {
    return usernameOf(this.netloc);
  }

  /** Their password. */
  get password(): Text | null {
    return passwordOf(this.netloc);
  }

  /** The computer, in small letters. */
  get hostname(): Text | null {
    return hostnameOf(this.netloc);
  }

  /** The port. @throws {ValueError} when it is none */
  get port(): number | null {
    return portOf(this.netloc);
  }

  /** The whole address. */
  geturl(): Text {
    const [scheme, netloc, path, params, query, fragment] = this as unknown as readonly Text[];
    const whole = plain(params!) ? like<Text>(path!, `${plain(path!)};${plain(params!)}`) : path;
    return joined([scheme!, netloc!, whole!, query!, fragment!]);
  }

  /** The same in bytes. */
  encode(encoding = "ascii", errors = "strict"): ParseResultBytes {
    return encoded(ParseResultBytes, this, encoding, errors);
  }
}

/** The same in bytes. */
export class ParseResultBytes extends ParseResult {
  /** The same as text. */
  decode(encoding = "ascii", errors = "strict"): ParseResult {
    return decoded(ParseResult, this, encoding, errors);
  }
}

/** Schemes whose addresses have a computer's name. */
export const WITH_NETLOC: ReadonlySet<string> = new Set(
  (" ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu " +
    "rsync svn svn+ssh sftp nfs git git+ssh ws wss itms-services").split(" ").filter((name, i) =>
      i === 0 || name !== ""
    ),
);

/** An address of five parts. */
export function joined(parts: readonly Text[]): Text {
  const [scheme = "", netloc = "", path = "", query = "", fragment = ""] = parts.map(plain);
  let url = path;
  if (netloc) url = `//${netloc}${url && !url.startsWith("/") ? "/" : ""}${url}`;
  else if (url.startsWith("//") || scheme && WITH_NETLOC.has(scheme) && /^(\/|$)/.test(url)) {
    url = `//${url}`;
  }
  if (scheme) url = `${scheme}:${url}`;
  if (query) url += `?${query}`;
  if (fragment) url += `#${fragment}`;
  return like(parts[0]!, url)!;
}
