/**
 * Names of hosts and services, and numbers of addresses.
 *
 * What may have to ask a name server runs in Deno's thread pool, over memory that the library gave, so that a thread that
 * is terminated meanwhile leaves nothing to be written to that is no longer there.
 *
 * @module
 */
import { OSError, TypeError } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { forked } from "../support/forked.ts";
import { options } from "../support/options.ts";
import { index } from "../values/numbers.ts";
import { asTuple, Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { hostText, numericHost, packed, packedPlace, type Place, unpacked } from "./addresses.ts";
import {
  type AddressFamily,
  AF_INET,
  AF_INET6,
  AI_CANONNAME,
  EAI_SYSTEM,
  familyOf,
  kindOf,
  NI_NAMEREQD,
  type SocketKind,
} from "./constants.ts";
import { gaierror, herror } from "./errors.ts";
import { check, cString, faultOf, isDarwin, libc, textAt, textIn } from "./libc.ts";

/** One answer of `getaddrinfo`. */
export interface Answer {
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  readonly name: string;
  readonly address: Uint8Array;
}

interface Question {
  readonly host: string | null;
  readonly service: string | null;
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  readonly flags: number;
}

const INET = Number(AF_INET.value);
const INET6 = Number(AF_INET6.value);
const STREAM = 1;
const TCP = 6;

const HINTS_BYTES = 48;
const RESULT = HINTS_BYTES;
const TEXTS = RESULT + 8;
const ADDRESS = isDarwin ? 32 : 24;
const NAME = isDarwin ? 24 : 32;
const NEXT = 40;

/** The memory of one question: hints, the place of the answer, the two texts. */
class Asking {
  readonly #place: NonNullable<Deno.PointerValue>;
  readonly #bytes: Uint8Array;
  readonly #serviceAt: number;
  readonly #question: Question;

  constructor(question: Question) {
    this.#question = question;
    const host = cString(question.host ?? "");
    const service = cString(question.service ?? "");
    const length = TEXTS + host.length + service.length;
    this.#place = libc().malloc(BigInt(length))!;
    this.#bytes = new Uint8Array(Deno.UnsafePointerView.getArrayBuffer(this.#place, length));
    this.#bytes.fill(0);
    this.#serviceAt = TEXTS + host.length;
    this.#bytes.set(host, TEXTS);
    this.#bytes.set(service, this.#serviceAt);
    const { flags, family, type, proto } = question;
    const view = this.#view();
    [flags, family, type, proto].forEach((value, i) => view.setInt32(i * 4, value, true));
  }

  #view(): DataView {
    return new DataView(this.#bytes.buffer);
  }

  get arguments(): [
    Deno.PointerValue,
    Deno.PointerValue,
    Deno.PointerValue,
    Deno.PointerValue,
  ] {
    const at = (offset: number) => Deno.UnsafePointer.offset(this.#place, offset);
    const { host, service } = this.#question;
    return [
      host === null ? null : at(TEXTS),
      service === null ? null : at(this.#serviceAt),
      this.#place,
      at(RESULT),
    ];
  }

  /** What was found; the memory is given back. */
  answers(code: number): Answer[] {
    try {
      if (code !== 0) throw faultFor(code);
      const first = Deno.UnsafePointer.create(this.#view().getBigUint64(RESULT, true));
      const found = [...answersAt(first)];
      libc().freeaddrinfo(first);
      return found;
    } finally {
      libc().free(this.#place);
    }
  }
}

function faultFor(code: number): OSError {
  if (code === EAI_SYSTEM) return faultOf(libc().errno());
  return new gaierror(code, textAt(libc().gai_strerror(code)));
}

function* answersAt(first: Deno.PointerValue): Iterable<Answer> {
  for (let at = first; at !== null;) {
    const view = new Deno.UnsafePointerView(at);
    const length = view.getUint32(16);
    const address = view.getPointer(ADDRESS);
    yield {
      family: view.getInt32(4),
      type: view.getInt32(8),
      proto: view.getInt32(12),
      name: textAt(view.getPointer(NAME)),
      address: address === null
        ? new Uint8Array(0)
        : new Uint8Array(Deno.UnsafePointerView.getArrayBuffer(address, length)).slice(),
    };
    at = view.getPointer(NEXT);
  }
}

function askSync(question: Question): Answer[] {
  const asking = new Asking(question);
  return asking.answers(libc().getaddrinfo(...asking.arguments));
}

/**
 * An answer that needs no asking: a host and a service that are numbers, and one kind.
 *
 * @returns undefined where the system has to be asked
 */
function known({ host, service, family, type, proto, flags }: Question): Answer | undefined {
  const isPort = service !== null && /^\d{1,5}$/.test(service);
  if (flags !== 0 || proto !== 0 || type !== STREAM || !host || !isPort) return undefined;
  for (const one of [INET, INET6]) {
    if (family !== 0 && family !== one) continue;
    const place = { family: one, host, port: Number(service), flow: 0, scope: 0 };
    const bytes = host.includes(".") === (one === INET) ? numericHost(place) : null;
    if (bytes === null) continue;
    return { family: one, type, proto: TCP, name: "", address: packedPlace(place, bytes) };
  }
  return undefined;
}

async function ask(question: Question): Promise<Answer[]> {
  const answer = known(question);
  if (answer !== undefined) return [answer];
  if (forked.leave) return askSync(question); // A fork does not copy the threads that would ask.
  const asking = new Asking(question);
  return asking.answers(await libc().getaddrinfoAsync(...asking.arguments));
}

function questionOf({ family, host }: Place): Question {
  return { host, service: null, family, type: 2, proto: 0, flags: 0 };
}

function hostBytes([first]: readonly Answer[]): Uint8Array {
  const { family, address } = first!;
  return family === INET ? address.slice(4, 8) : address.slice(8, 24);
}

/** The bytes of an address, its host looked up if it is a name. */
export async function resolved(
  family: number,
  address: unknown,
  caller: string,
): Promise<Uint8Array> {
  const found = packed(family, address, caller);
  if (found instanceof Uint8Array) return found;
  return packedPlace(found, hostBytes(await ask(questionOf(found))));
}

/** {@linkcode resolved}, blocking this thread. */
export function resolvedSync(family: number, address: unknown, caller: string): Uint8Array {
  const found = packed(family, address, caller);
  if (found instanceof Uint8Array) return found;
  return packedPlace(found, hostBytes(askSync(questionOf(found))));
}

/** What `getaddrinfo` is asked for, beside host and port. */
export interface AddressOptions {
  /** The family; any when it is 0. */
  family?: unknown;
  /** The kind; any when it is 0. */
  type?: unknown;
  /** The protocol; any when it is 0. */
  proto?: unknown;
  /** `AI_…`. */
  flags?: unknown;
}

/** One row of what `getaddrinfo` gives: family, kind, protocol, official name, address. */
export type AddressRow = Tuple<
  [AddressFamily | number, SocketKind | number, number, string, unknown]
>;

function textFor(value: unknown, what: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (value instanceof Uint8Array) return new TextDecoder().decode(new Uint8Array(value));
  if (what === "port") return String(index(value));
  throw new TypeError(`getaddrinfo() argument 1 must be string or None`);
}

function question(host: unknown, port: unknown, given: readonly unknown[]): Question {
  const { family = 0, type = 0, proto = 0, flags = 0 } = options<AddressOptions>(
    ["family", "type", "proto", "flags"],
    ...given,
  );
  if (
    port !== null && typeof port !== "string" && !(port instanceof Uint8Array) &&
    typeof (port as { __index__?: unknown })?.__index__ !== "function" &&
    !["number", "bigint", "boolean"].includes(typeof port)
  ) throw new OSError("Int or String expected");
  return {
    host: textFor(host, "host"),
    service: textFor(port, "port"),
    family: Number(index(family)),
    type: Number(index(type)),
    proto: Number(index(proto)),
    flags: Number(index(flags)),
  };
}

function rowsOf(answers: readonly Answer[]): AddressRow[] {
  return answers.map(({ family, type, proto, name, address }) =>
    asTuple([
      familyOf(family),
      kindOf(type),
      proto,
      name,
      unpacked(address, address.length),
    ]) as AddressRow
  );
}

/**
 * The addresses of a host and a service: family, kind, protocol, official name and address of each.
 *
 * @throws {gaierror} when the host or service is not known
 * @see https://docs.python.org/3/library/socket.html#socket.getaddrinfo
 */
export async function getaddrinfo(
  host: unknown,
  port: unknown,
  ...given: unknown[]
): Promise<AddressRow[]> {
  return rowsOf(await ask(question(host, port, given)));
}

/** {@linkcode getaddrinfo}, blocking this thread. */
export function getaddrinfoSync(host: unknown, port: unknown, ...given: unknown[]): AddressRow[] {
  return rowsOf(askSync(question(host, port, given)));
}

function wantedHost(hostname: unknown): Place {
  if (typeof hostname !== "string" && !(hostname instanceof Uint8Array)) {
    throw new TypeError(`str, bytes or bytearray expected, not ${typeName(hostname)}`);
  }
  const host = typeof hostname === "string" ? hostname : new TextDecoder().decode(hostname.slice());
  return { family: INET, host, port: 0, flow: 0, scope: 0 };
}

/**
 * The IPv4 address of a host.
 *
 * @throws {gaierror} when the host is not known
 * @see https://docs.python.org/3/library/socket.html#socket.gethostbyname
 */
export async function gethostbyname(hostname: unknown): Promise<string> {
  const place = wantedHost(hostname);
  const bytes = numericHost(place) ?? hostBytes(await ask(questionOf(place)));
  return hostText(INET, bytes);
}

/** {@linkcode gethostbyname}, blocking this thread. */
export function gethostbynameSync(hostname: unknown): string {
  const place = wantedHost(hostname);
  return hostText(INET, numericHost(place) ?? hostBytes(askSync(questionOf(place))));
}

/**
 * A host's official name, its other names, and its IPv4 addresses.
 *
 * @throws {gaierror} when the host is not known
 * @see https://docs.python.org/3/library/socket.html#socket.gethostbyname_ex
 */
export async function gethostbynameEx(
  hostname: unknown,
): Promise<Tuple<[string, string[], string[]]>> {
  const asked = questionOf(wantedHost(hostname));
  const answers = await ask({ ...asked, flags: AI_CANONNAME });
  const hosts = answers.map((answer) => hostText(INET, hostBytes([answer])));
  return asTuple([answers[0]!.name, [], [...new Set(hosts)]]) as Tuple<
    [string, string[], string[]]
  >;
}

function nameOf(address: Uint8Array, flags: number): [host: string, service: string] | number {
  const host = new Uint8Array(1025);
  const service = new Uint8Array(32);
  const code = libc().getnameinfo(
    address as BufferSource,
    address.length,
    host,
    host.length,
    service,
    service.length,
    flags,
  );
  return code === 0 ? [textIn(host), textIn(service)] : code;
}

/**
 * Host and service of an address.
 *
 * @param flags `NI_…`
 * @throws {gaierror} when there is no name and one is required
 * @see https://docs.python.org/3/library/socket.html#socket.getnameinfo
 */
export async function getnameinfo(
  sockaddr: unknown,
  flags: unknown,
): Promise<Tuple<[string, string]>> {
  if (!(sockaddr instanceof Tuple)) {
    throw new TypeError(
      `getnameinfo() argument 1 must be a tuple, not ${typeName(sockaddr)}`,
    );
  }
  const host = String((sockaddr as unknown[])[0]);
  const bytes = await resolved(host.includes(":") ? INET6 : INET, sockaddr, "getnameinfo");
  const found = nameOf(bytes, Number(index(flags)));
  if (typeof found === "number") throw faultFor(found);
  return asTuple([...found]) as Tuple<[string, string]>;
}

/**
 * A host's name, other names and addresses, by one of them.
 *
 * @throws {herror} when there is none
 * @see https://docs.python.org/3/library/socket.html#socket.gethostbyaddr
 */
export async function gethostbyaddr(
  ipAddress: unknown,
): Promise<Tuple<[string, string[], string[]]>> {
  const answers = await ask({ ...questionOf(wantedHost(ipAddress)), family: 0, type: 1 });
  const [{ family, address }] = answers as [Answer];
  const found = nameOf(address, NI_NAMEREQD);
  if (typeof found === "number") throw new herror(1, "Unknown host");
  const host = family === INET ? address.slice(4, 8) : address.slice(8, 24);
  return asTuple([found[0], [], [hostText(family, host)]]) as Tuple<[string, string[], string[]]>;
}

/** This machine's name. https://docs.python.org/3/library/socket.html#socket.gethostname */
export function gethostname(): string {
  const name = new Uint8Array(256);
  check(libc().gethostname(name, BigInt(name.length)));
  return textIn(name);
}

/**
 * A host's name with its domain; this machine's without one.
 * https://docs.python.org/3/library/socket.html#socket.getfqdn
 */
export async function getfqdn(name: unknown = ""): Promise<string> {
  const given = String(name).trim();
  const host = ["", "0.0.0.0", "::"].includes(given) ? gethostname() : given;
  try {
    const [official] = await gethostbyaddr(host);
    return official.includes(".") ? official : official || host;
  } catch (error) {
    if (exception(error) instanceof OSError) return host;
    throw error;
  }
}
