/**
 * Addresses.
 *
 * @module
 */
import { pickledAs } from "../../pickle/library.ts";
import { TypeError } from "../exceptions.ts";
import { format } from "../text/format.ts";
import { repr } from "../text/repr.ts";
import { str } from "../builtins/str.ts";
import { Bytes } from "../values/bytes.ts";
import { big, type int, isInt, toInt } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { className } from "../values/types.ts";
import { hash } from "../operators/hash.ts";
import { AddressValueError } from "./errors.ts";
import { exploded6, type Family, isIn, type Use, V4, V6 } from "./families.ts";

/** The numbers of addresses. */
const numbers = new WeakMap<Address, bigint>();

/** The number of an address. */
export function numberOf(address: Address): bigint {
  return numbers.get(address)!;
}

/** A class of addresses. */
type AddressClass = new (address: unknown) => Address;

/** The bytes of a number. */
export function packed(ip: bigint, { bits }: Pick<Family, "bits">): Bytes {
  const bytes = Array.from(
    { length: bits / 8 },
    (_, i) => Number(ip >> BigInt(bits - 8 - 8 * i) & 255n),
  );
  return new Bytes(Uint8Array.from(bytes).buffer);
}

/** The number that an address is given as: an int, bytes or a text. */
function read(address: unknown, { version, bits, ones, parse }: Family): bigint {
  const refused = (text: string) =>
    new AddressValueError(`${text} is not permitted as an IPv${version} address`);
  if (isInt(address)) {
    const ip = big(address);
    if (ip < 0n) throw refused(`${ip} (< 0)`);
    if (ip > ones) throw refused(`${ip} (>= 2**${bits})`);
    return ip;
  }
  if (address instanceof Bytes) {
    const { length } = address;
    if (length !== bits / 8) throw refused(`${repr(address)} (len ${length} != ${bits / 8})`);
    return Array.from(address).reduce((ip, byte) => ip << 8n | BigInt(byte), 0n);
  }
  const text = str(address);
  if (text.includes("/")) throw new AddressValueError(`Unexpected '/' in ${repr(address)}`);
  return parse(text);
}

/** How addresses of both kinds behave. */
export abstract class Address {
  static readonly __module__: string = "ipaddress";
  /** The kind. */
  abstract readonly family: Family;

  constructor(address: unknown, family: Family) {
    numbers.set(this, read(address, family));
  }

  /** 4 or 6. */
  get version(): number {
    return this.family.version;
  }

  /** How many bits an address has. */
  get maxPrefixlen(): number {
    return this.family.bits;
  }

  /** The address in bytes. */
  get packed(): Bytes {
    return packed(numberOf(this), this.family);
  }

  /** As short as it can be written. */
  get compressed(): string {
    return this.__str__();
  }

  /** With all its digits. */
  get exploded(): string {
    return this.__str__();
  }

  /** The name by which its name is looked for. */
  get reversePointer(): string {
    return `${this.__str__().split(".").reverse().join(".")}.in-addr.arpa`;
  }

  /** Whether it is set apart for a use. */
  protected is(use: Use): boolean {
    return isIn(numberOf(this), this.family.uses[use]);
  }

  /** Whether it is for no single receiver. */
  get isMulticast(): boolean {
    return this.is("multicast");
  }

  /** Whether it is not to be routed to everywhere. */
  get isPrivate(): boolean {
    return this.is("private") && !this.is("notPrivate");
  }

  /** Whether it is to be routed to everywhere. */
  get isGlobal(): boolean {
    return !this.is("global") && !this.isPrivate;
  }

  /** Whether it stands for none. */
  get isUnspecified(): boolean {
    return this.is("unspecified");
  }

  /** Whether it is kept for later. */
  get isReserved(): boolean {
    return this.is("reserved");
  }

  /** Whether it is this machine's. */
  get isLoopback(): boolean {
    return this.is("loopback");
  }

  /** Whether it is of one wire. */
  get isLinkLocal(): boolean {
    return this.is("linkLocal");
  }

  __int__(): int {
    return toInt(numberOf(this));
  }

  __str__(): string {
    return this.family.text(numberOf(this));
  }

  /** As it is written. */
  toString(): string {
    return this.__str__();
  }

  __repr__(): string {
    return `${className(this.constructor)}(${repr(this.__str__())})`;
  }

  __hash__(): int {
    return hash(`0x${numberOf(this).toString(16)}`);
  }

  __eq__(other: unknown): boolean | typeof NotImplemented {
    if (!(other instanceof Address)) return NotImplemented;
    return numberOf(this) === numberOf(other) && this.version === other.version;
  }

  __lt__(other: unknown): boolean | typeof NotImplemented {
    if (!(other instanceof Address)) return NotImplemented;
    if (this.version !== other.version) {
      throw new TypeError(`${str(this)} and ${str(other)} are not of the same version`);
    }
    return numberOf(this) < numberOf(other);
  }

  __gt__(other: unknown): boolean | typeof NotImplemented {
    const less = this.__lt__(other);
    return less === NotImplemented ? less : !less && this.__eq__(other) !== true;
  }

  __le__(other: unknown): boolean | typeof NotImplemented {
    const less = this.__lt__(other);
    return less === NotImplemented ? less : less || this.__eq__(other) === true;
  }

  __ge__(other: unknown): boolean | typeof NotImplemented {
    const less = this.__lt__(other);
    return less === NotImplemented ? less : !less;
  }

  __add__(other: unknown): Address | typeof NotImplemented {
    if (!isInt(other)) return NotImplemented;
    return new (this.constructor as AddressClass)(toInt(numberOf(this) + big(other)));
  }

  __sub__(other: unknown): Address | typeof NotImplemented {
    if (!isInt(other)) return NotImplemented;
    return new (this.constructor as AddressClass)(toInt(numberOf(this) - big(other)));
  }

  __format__(spec: string): string {
    if (spec === "" || spec.endsWith("s")) return format(this.__str__(), spec);
    const [, alternate, grouping, base] = /^(#?)(_?)([xbnX])$/.exec(spec) ?? [];
    if (base === undefined) {
      throw new TypeError(
        `unsupported format string passed to ${className(this.constructor)}.__format__`,
      );
    }
    const { version, bits } = this.family;
    const kind = base === "n" ? version === 4 ? "b" : "x" : base;
    let width = kind === "b" ? bits : bits / 4;
    if (grouping !== "") width += width / 4 - 1;
    if (alternate !== "") width += 2;
    return format(this.__int__(), `${alternate}0${width}${grouping}${kind}`);
  }

  __reduce__(): Tuple<unknown[]> {
    return asTuple([this.constructor, asTuple([this.__int__()])]);
  }
}

/** An address of 32 bits. https://docs.python.org/3/library/ipaddress.html#ipaddress.IPv4Address */
export class IPv4Address extends Address {
  static override readonly __module__: string = "ipaddress";
  declare readonly family: Family;

  /** @throws {AddressValueError} for what is none */
  constructor(address: unknown) {
    super(address, V4);
  }

  /** The same among those of 128 bits. */
  get ipv6Mapped(): IPv6Address {
    return new IPv6Address(`::ffff:${this.__str__()}`);
  }
}
Object.defineProperty(IPv4Address.prototype, "family", { value: V4 });

const scopes = new WeakMap<object, string>();

/** An address without the wire that it is on. */
function split(address: unknown): [address: unknown, scope: string | null] {
  if (isInt(address) || address instanceof Bytes) return [address, null];
  const text = str(address);
  if (text.includes("/")) throw new AddressValueError(`Unexpected '/' in ${repr(address)}`);
  const place = text.indexOf("%");
  if (place < 0) return [address, null];
  const scope = text.slice(place + 1);
  if (scope === "" || scope.includes("%")) {
    throw new AddressValueError(`Invalid IPv6 address: "${repr(text)}"`);
  }
  return [text.slice(0, place), scope];
}

/** An address of 128 bits. https://docs.python.org/3/library/ipaddress.html#ipaddress.IPv6Address */
export class IPv6Address extends Address {
  static override readonly __module__: string = "ipaddress";
  declare readonly family: Family;

  /** @throws {AddressValueError} for what is none */
  constructor(address: unknown) {
    const [plain, scope] = split(address);
    super(plain, V6);
    if (scope !== null) scopes.set(this, scope);
  }

  /** The wire that it is on; null where it is not said. */
  get scopeId(): string | null {
    return scopes.get(this) ?? null;
  }

  override get exploded(): string {
    const { ipv4Mapped } = this;
    const digits = exploded6(numberOf(this));
    return ipv4Mapped === null ? digits : digits.slice(0, 30) + ipv4Mapped.__str__();
  }

  override get reversePointer(): string {
    const digits = [...exploded6(numberOf(this)).replaceAll(":", "")];
    return `${digits.reverse().join(".")}.ip6.arpa`;
  }

  /** Whether it is of one place. */
  get isSiteLocal(): boolean {
    return this.is("siteLocal");
  }

  override get isPrivate(): boolean {
    return this.ipv4Mapped?.isPrivate ?? super.isPrivate;
  }

  override get isLoopback(): boolean {
    return this.ipv4Mapped?.isLoopback ?? super.isLoopback;
  }

  /** The address of 32 bits that it stands for. */
  get ipv4Mapped(): IPv4Address | null {
    const ip = numberOf(this);
    return ip >> 32n === 0xffffn ? new IPv4Address(toInt(ip & V4.ones)) : null;
  }

  /** Server and client of a Teredo address. */
  get teredo(): Tuple<[IPv4Address, IPv4Address]> | null {
    const ip = numberOf(this);
    if (ip >> 96n !== 0x20010000n) return null;
    return asTuple([
      new IPv4Address(toInt(ip >> 64n & V4.ones)),
      new IPv4Address(toInt(~ip & V4.ones)),
    ]) as Tuple<[IPv4Address, IPv4Address]>;
  }

  /** The address of 32 bits in one of 6to4. */
  get sixtofour(): IPv4Address | null {
    const ip = numberOf(this);
    return ip >> 112n === 0x2002n ? new IPv4Address(toInt(ip >> 80n & V4.ones)) : null;
  }

  override __str__(): string {
    const { ipv4Mapped, scopeId } = this;
    const text = ipv4Mapped === null
      ? super.__str__()
      : `${this.family.text(numberOf(this) >> 32n)}:${ipv4Mapped.__str__()}`;
    return scopeId === null ? text : `${text}%${scopeId}`;
  }

  override __eq__(other: unknown): boolean | typeof NotImplemented {
    const equal = super.__eq__(other);
    return equal === true ? this.scopeId === (scopes.get(other as object) ?? null) : equal;
  }

  override __hash__(): int {
    return hash(asTuple([this.__int__(), this.scopeId]));
  }

  override __reduce__(): Tuple<unknown[]> {
    return asTuple([this.constructor, asTuple([this.__str__()])]);
  }
}
Object.defineProperty(IPv6Address.prototype, "family", { value: V6 });

for (const one of [IPv4Address, IPv6Address]) pickledAs("ipaddress", one.name, one);
