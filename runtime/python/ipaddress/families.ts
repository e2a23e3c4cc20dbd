/**
 * The two kinds of addresses: how they are written, and which of them are set apart.
 *
 * @module
 */
import { AddressValueError } from "./errors.ts";
import { repr } from "../text/repr.ts";

/** All addresses from one to another, both included. */
export type Stretch = readonly [first: bigint, last: bigint];

/** One kind of addresses. */
export interface Family {
  readonly version: 4 | 6;
  /** So many bits has an address. */
  readonly bits: number;
  /** The largest address. */
  readonly ones: bigint;
  /** The number of a text. */
  parse(text: string): bigint;
  /** A number as it is written. */
  text(ip: bigint): string;
  /** What addresses are for, by the names of their attributes. */
  readonly uses: Readonly<Record<Use, readonly Stretch[]>>;
}

/** What some addresses are for. */
export type Use =
  | "global"
  | "linkLocal"
  | "loopback"
  | "multicast"
  | "notPrivate"
  | "private"
  | "reserved"
  | "siteLocal"
  | "unspecified";

/** Whether an address is in one of some stretches. */
export function isIn(ip: bigint, stretches: readonly Stretch[]): boolean {
  return stretches.some(([first, last]) => first <= ip && ip <= last);
}

/** Whether two addresses are in the same one of some stretches. */
export function areIn(first: bigint, last: bigint, stretches: readonly Stretch[]): boolean {
  return stretches.some((stretch) => isIn(first, [stretch]) && isIn(last, [stretch]));
}

const BITS = { 4: 32, 6: 128 } as const;
const ONES = { 4: (1n << 32n) - 1n, 6: (1n << 128n) - 1n } as const;

function octet(text: string): bigint {
  if (text === "") throw new AddressValueError("Empty octet not permitted");
  if (!/^[0-9]+$/.test(text)) {
    throw new AddressValueError(`Only decimal digits permitted in ${repr(text)}`);
  }
  if (text.length > 3) {
    throw new AddressValueError(`At most 3 characters permitted in ${repr(text)}`);
  }
  if (text !== "0" && text.startsWith("0")) {
    throw new AddressValueError(`Leading zeros are not permitted in ${repr(text)}`);
  }
  if (Number(text) > 255) throw new AddressValueError(`Octet ${text} (> 255) not permitted`);
  return BigInt(text);
}

/** Does something with parts of a text; what is wrong with one is said with the whole. */
function within<T>(text: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AddressValueError)) throw error;
    throw new AddressValueError(`${error.message} in ${repr(text)}`);
  }
}

function parse4(text: string): bigint {
  if (text === "") throw new AddressValueError("Address cannot be empty");
  const octets = text.split(".");
  if (octets.length !== 4) throw new AddressValueError(`Expected 4 octets in ${repr(text)}`);
  return within(text, () => octets.reduce((ip, one) => ip << 8n | octet(one), 0n));
}

function text4(ip: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => ip >> shift & 255n).join(".");
}

const HEXTETS = 8;

function hextet(text: string): bigint {
  if (!/^[0-9a-fA-F]*$/.test(text)) {
    throw new AddressValueError(`Only hex digits permitted in ${repr(text)}`);
  }
  if (text.length > 4) {
    throw new AddressValueError(`At most 4 characters permitted in ${repr(text)}`);
  }
  return BigInt(`0x${text}`);
}

/** How many parts stand before and behind what is left out, and how many are left out. */
function layout(parts: readonly string[], text: string): [before: number, behind: number] {
  const empty = parts.flatMap((part, i) => part === "" && i > 0 && i < parts.length - 1 ? i : []);
  if (empty.length > 1) {
    throw new AddressValueError(`At most one '::' permitted in ${repr(text)}`);
  }
  const refuse = (end: string) =>
    new AddressValueError(`${end} ':' only permitted as part of '::' in ${repr(text)}`);
  const [gap] = empty;
  if (gap === undefined) {
    if (parts.length !== HEXTETS) {
      throw new AddressValueError(
        `Exactly ${HEXTETS} parts expected without '::' in ${repr(text)}`,
      );
    }
    if (parts[0] === "") throw refuse("Leading");
    if (parts.at(-1) === "") throw refuse("Trailing");
    return [HEXTETS, 0];
  }
  let before = gap;
  let behind = parts.length - gap - 1;
  if (parts[0] === "" && --before > 0) throw refuse("Leading");
  if (parts.at(-1) === "" && --behind > 0) throw refuse("Trailing");
  if (before + behind >= HEXTETS) {
    throw new AddressValueError(
      `Expected at most ${HEXTETS - 1} other parts with '::' in ${repr(text)}`,
    );
  }
  return [before, behind];
}

function parse6(text: string): bigint {
  if (text === "") throw new AddressValueError("Address cannot be empty");
  const parts = text.split(":");
  if (parts.length < 3) throw new AddressValueError(`At least 3 parts expected in ${repr(text)}`);
  if (parts.at(-1)!.includes(".")) {
    const ip = within(text, () => parse4(parts.pop()!));
    parts.push((ip >> 16n).toString(16), (ip & 0xffffn).toString(16));
  }
  if (parts.length > HEXTETS + 1) {
    throw new AddressValueError(`At most ${HEXTETS} colons permitted in ${repr(text)}`);
  }
  const [before, behind] = layout(parts, text);
  return within(text, () => {
    const join = (some: readonly string[]) =>
      some.reduce((ip, part) => ip << 16n | hextet(part), 0n);
    const first = join(parts.slice(0, before));
    const last = join(parts.slice(parts.length - behind));
    return first << BigInt(16 * (HEXTETS - before)) | last;
  });
}

/** All 32 digits, in groups of four. */
export function exploded6(ip: bigint): string {
  return ip.toString(16).padStart(32, "0").match(/.{4}/g)!.join(":");
}

function text6(ip: bigint): string {
  const groups = exploded6(ip).split(":").map((group) => parseInt(group, 16).toString(16));
  let best: readonly [start: number, count: number] = [0, 0];
  for (let start = 0; start < groups.length; start++) {
    let count = 0;
    while (groups[start + count] === "0") count++;
    if (count > best[1]) best = [start, count];
  }
  const [start, count] = best;
  if (count < 2) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + count).join(":")}`;
}

/** A table of stretches out of texts like `10.0.0.0/8 127.0.0.0/8`. */
function stretches(version: 4 | 6, texts: string): Stretch[] {
  return texts.split(" ").filter(Boolean).map((text) => {
    const [address, length] = text.split("/") as [string, string];
    const first = version === 4 ? parse4(address) : parse6(address);
    return [first, first | ONES[version] >> BigInt(length)];
  });
}

function family(
  version: 4 | 6,
  parse: (text: string) => bigint,
  text: (ip: bigint) => string,
  uses: Readonly<Record<Use, string>>,
): Family {
  const tables = Object.entries(uses).map(([use, texts]) => [use, stretches(version, texts)]);
  return {
    version,
    bits: BITS[version],
    ones: ONES[version],
    parse,
    text,
    uses: Object.fromEntries(tables) as Family["uses"],
  };
}

/** Addresses of 32 bits. */
export const V4: Family = family(4, parse4, text4, {
  global: "100.64.0.0/10",
  linkLocal: "169.254.0.0/16",
  loopback: "127.0.0.0/8",
  multicast: "224.0.0.0/4",
  notPrivate: "192.0.0.9/32 192.0.0.10/32",
  private: "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 " +
    "192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 " +
    "240.0.0.0/4 255.255.255.255/32",
  reserved: "240.0.0.0/4",
  siteLocal: "",
  unspecified: "0.0.0.0/32",
});

/** Addresses of 128 bits. */
export const V6: Family = family(6, parse6, text6, {
  global: "",
  linkLocal: "fe80::/10",
  loopback: "::1/128",
  multicast: "ff00::/8",
  notPrivate: "2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28",
  private: "::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 " +
    "2002::/16 fc00::/7 fe80::/10",
  reserved: "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 " +
    "c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9",
  siteLocal: "fec0::/10",
  unspecified: "::/128",
});
