/**
 * Networks: the addresses that begin alike.
 *
 * @module
 */
import { pickledAs } from "../../pickle/library.ts";
import { getattr } from "../attributes.ts";
import { str } from "../builtins/str.ts";
import { IndexError, TypeError, ValueError } from "../exceptions.ts";
import { hash } from "../operators/hash.ts";
import { truth } from "../operators/truth.ts";
import { lasting } from "../support/iterators.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Bytes } from "../values/bytes.ts";
import { big, index, type int, isInt, toInt } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { asTuple, isTuple, type Tuple } from "../values/tuple.ts";
import { className } from "../values/types.ts";
import { Address, IPv4Address, IPv6Address, numberOf } from "./address.ts";
import { AddressValueError, NetmaskValueError } from "./errors.ts";
import { areIn, type Family, isIn, V4, V6 } from "./families.ts";

type AddressClass = new (address: unknown) => Address;
type NetworkClass = new (address: unknown, strict?: unknown) => Network;

/** Parameters by name of `subnets` and `supernet`. */
export interface PrefixOptions {
  /** By how many bits the prefix changes. */
  prefixlenDiff?: int;
  /** How long it is then. */
  newPrefix?: int | null;
}

/** An address and the length of the prefix, or the mask, that was given with it. */
export function split(address: unknown, { bits }: Family): [address: unknown, mask: unknown] {
  if (isInt(address) || address instanceof Bytes) return [address, bits];
  const parts = isTuple(address) ? [...address] : str(address).split("/");
  if (!isTuple(address) && parts.length > 2) {
    throw new AddressValueError(`Only one '/' permitted in ${repr(address)}`);
  }
  return parts.length > 1 ? parts as [unknown, unknown] : [parts[0], bits];
}

/** The length of the prefix that a mask leaves; undefined where it mixes zeros and ones. */
function lengthOf(mask: bigint, { bits, ones }: Family): number | undefined {
  const inverse = mask ^ ones;
  return (inverse & inverse + 1n) === 0n
    ? bits - (inverse === 0n ? 0 : inverse.toString(2).length)
    : undefined;
}

/** The length of a prefix, given as such or as a mask. */
function prefixOf(mask: unknown, family: Family): number {
  const { bits, version, ones, parse } = family;
  const refused = () => new NetmaskValueError(`${repr(mask)} is not a valid netmask`);
  const isLength = isInt(mask) || /^[0-9]+$/.test(mask as string);
  if (isLength) {
    const length = Number(mask);
    if (length >= 0 && length <= bits) return length;
    if (isInt(mask)) throw refused();
  }
  if (version === 6) throw refused();
  let ip: bigint;
  try {
    ip = parse(mask as string);
  } catch (error) {
    if (error instanceof AddressValueError) throw refused();
    throw error;
  }
  const length = lengthOf(ip, family) ?? lengthOf(ip ^ ones, family);
  if (length === undefined) throw refused();
  return length;
}

/** How networks of both kinds behave. */
export abstract class Network {
  static readonly __module__: string = "ipaddress";
  /** The kind. */
  abstract readonly family: Family;
  /** The class of its addresses. */
  abstract readonly addressClass: AddressClass;
  /** Its first address. */
  readonly networkAddress: Address;
  /** The mask of the bits that all its addresses have in common. */
  readonly netmask: Address;
  /** How many these are. */
  readonly prefixlen: number;

  constructor(address: unknown, strict: unknown, family: Family, type: AddressClass) {
    const [plain, mask] = split(address, family);
    const first = new type(plain);
    this.networkAddress = first;
    this.prefixlen = prefixOf(mask, family);
    const ones = family.ones ^ family.ones >> BigInt(this.prefixlen);
    this.netmask = new type(toInt(ones));
    if ((numberOf(first) & ones) === numberOf(first)) return;
    if (truth(options<{ strict: unknown }>(["strict"], strict).strict)) {
      throw new ValueError(`${this.__str__()} has host bits set`);
    }
    this.networkAddress = new type(toInt(numberOf(first) & ones));
  }

  get #first(): bigint {
    return numberOf(this.networkAddress);
  }

  get #last(): bigint {
    return this.#first | numberOf(this.netmask) ^ this.family.ones;
  }

  #address(ip: bigint): Address {
    return new this.addressClass(toInt(ip));
  }

  #network(ip: bigint, prefix: number): this {
    return new (this.constructor as NetworkClass)(asTuple([toInt(ip), prefix])) as this;
  }

  /** 4 or 6. */
  get version(): number {
    return this.family.version;
  }

  /** How many bits an address has. */
  get maxPrefixlen(): number {
    return this.family.bits;
  }

  /** Its last address. */
  get broadcastAddress(): Address {
    return this.#address(this.#last);
  }

  /** The mask of the other bits. */
  get hostmask(): Address {
    return this.#address(numberOf(this.netmask) ^ this.family.ones);
  }

  /** With the length of the prefix. */
  get withPrefixlen(): string {
    return `${str(this.networkAddress)}/${this.prefixlen}`;
  }

  /** With the mask. */
  get withNetmask(): string {
    return `${str(this.networkAddress)}/${str(this.netmask)}`;
  }

  /** With the mask of the other bits. */
  get withHostmask(): string {
    return `${str(this.networkAddress)}/${str(this.hostmask)}`;
  }

  /** How many addresses it has. */
  get numAddresses(): int {
    return toInt(this.#last - this.#first + 1n);
  }

  /** As short as it can be written. */
  get compressed(): string {
    return this.__str__();
  }

  /** With all its digits. */
  get exploded(): string {
    return this.version === 4
      ? this.__str__()
      : `${new IPv6Address(str(this.networkAddress)).exploded}/${this.prefixlen}`;
  }

  /** The name by which its name is looked for. */
  get reversePointer(): string {
    const text = this.exploded;
    return this.version === 4
      ? `${text.split(".").reverse().join(".")}.in-addr.arpa`
      : `${[...text.replaceAll(":", "")].reverse().join(".")}.ip6.arpa`;
  }

  #are(
    name: "isMulticast" | "isReserved" | "isLinkLocal" | "isUnspecified" | "isLoopback",
  ): boolean {
    return this.networkAddress[name] && this.broadcastAddress[name];
  }

  /** Whether it is for no single receivers. */
  get isMulticast(): boolean {
    return this.#are("isMulticast");
  }

  /** Whether it is kept for later. */
  get isReserved(): boolean {
    return this.#are("isReserved");
  }

  /** Whether it is of one wire. */
  get isLinkLocal(): boolean {
    return this.#are("isLinkLocal");
  }

  /** Whether it is the address that stands for none. */
  get isUnspecified(): boolean {
    return this.#are("isUnspecified");
  }

  /** Whether it is this machine's. */
  get isLoopback(): boolean {
    return this.#are("isLoopback");
  }

  /** Whether it is not to be routed to everywhere. */
  get isPrivate(): boolean {
    const { private: some, notPrivate } = this.family.uses;
    return areIn(this.#first, this.#last, some) && !isIn(this.#first, notPrivate) &&
      !isIn(this.#last, notPrivate);
  }

  /** Whether it is to be routed to everywhere. */
  get isGlobal(): boolean {
    return !areIn(this.#first, this.#last, this.family.uses.global) && !this.isPrivate;
  }

  __str__(): string {
    return `${str(this.networkAddress)}/${this.prefixlen}`;
  }

  /** As it is written. */
  toString(): string {
    return this.__str__();
  }

  __repr__(): string {
    return `${className(this.constructor)}(${repr(this.__str__())})`;
  }

  __hash__(): int {
    return hash(toInt(this.#first ^ numberOf(this.netmask)));
  }

  __eq__(other: unknown): boolean | typeof NotImplemented {
    if (!(other instanceof Network)) return NotImplemented;
    return this.version === other.version && this.prefixlen === other.prefixlen &&
      this.networkAddress.__eq__(other.networkAddress) === true;
  }

  __lt__(other: unknown): boolean | typeof NotImplemented {
    if (!(other instanceof Network)) return NotImplemented;
    if (this.version !== other.version) throw unlike(this, other);
    return this.compareNetworks(other) < 0;
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

  __contains__(other: unknown): boolean {
    if (other instanceof Network) return false;
    if (!(other instanceof Address)) {
      getattr(other, "_version");
      return false;
    }
    return this.version === other.version &&
      isIn(numberOf(other), [[this.#first, this.#last]]);
  }

  __getitem__(given: unknown): Address {
    const n = big(index(given));
    const ip = n >= 0n ? this.#first + n : this.#last + n + 1n;
    if (ip < this.#first || ip > this.#last) throw new IndexError("address out of range");
    return this.#address(ip);
  }

  __iter__(): IterableIterator<Address> {
    return addresses(this.addressClass, this.#first, this.#last);
  }

  /** All its addresses. */
  [Symbol.iterator](): IterableIterator<Address> {
    return this.__iter__();
  }

  /** The addresses that machines may have. */
  hosts(): Iterable<Address> {
    const { version, maxPrefixlen } = this;
    if (this.prefixlen === maxPrefixlen) return [this.#address(this.#first)];
    if (this.prefixlen === maxPrefixlen - 1) return this.__iter__();
    const last = version === 4 ? this.#last - 1n : this.#last;
    return addresses(this.addressClass, this.#first + 1n, last);
  }

  /** Whether both have addresses in common. */
  overlaps(other: Network): boolean {
    return other.__contains__(this.networkAddress) || other.__contains__(this.broadcastAddress) ||
      this.__contains__(other.networkAddress) || this.__contains__(other.broadcastAddress);
  }

  /** -1, 0 or 1: how it stands to another one. */
  compareNetworks(other: Network): number {
    if (this.version !== other.version) {
      throw new TypeError(`${str(this)} and ${str(other)} are not of the same type`);
    }
    if (this.networkAddress.__lt__(other.networkAddress) === true) return -1;
    if (this.networkAddress.__gt__(other.networkAddress) === true) return 1;
    return Math.sign(this.prefixlen - other.prefixlen);
  }

  /** Whether it lies in another one. */
  subnetOf(other: unknown): boolean {
    return isWithin(this, other, this, other);
  }

  /** Whether another one lies in it. */
  supernetOf(other: unknown): boolean {
    return isWithin(other, this, other, this);
  }

  /** What is left of it without another one. */
  addressExclude(other: Network): IterableIterator<this> {
    return excluded(this, other) as IterableIterator<this>;
  }

  /** The networks that it is made of. */
  subnets(prefixlenDiff: int | PrefixOptions = 1, ...more: unknown[]): IterableIterator<this> {
    const given = options<Required<PrefixOptions>>(
      ["prefixlenDiff", "newPrefix"],
      prefixlenDiff,
      ...more,
    );
    return subnets(this, given) as IterableIterator<this>;
  }

  /** The network that it is a part of. */
  supernet(prefixlenDiff: int | PrefixOptions = 1, ...more: unknown[]): this {
    const given = options<Required<PrefixOptions>>(
      ["prefixlenDiff", "newPrefix"],
      prefixlenDiff,
      ...more,
    );
    const { prefixlen } = this;
    if (prefixlen === 0) return this;
    let difference = Number(given.prefixlenDiff ?? 1);
    const wanted = given.newPrefix ?? null;
    if (wanted !== null) {
      if (Number(wanted) > prefixlen) throw new ValueError("new prefix must be shorter");
      if (difference !== 1) throw new ValueError("cannot set prefixlen_diff and new_prefix");
      difference = prefixlen - Number(wanted);
    }
    if (prefixlen < difference) {
      throw new ValueError(
        `current prefixlen is ${prefixlen}, cannot have a prefixlen_diff of ${difference}`,
      );
    }
    const mask = numberOf(this.netmask) << BigInt(difference);
    return this.#network(this.#first & mask, prefixlen - difference);
  }

  __reduce__(): Tuple<unknown[]> {
    return asTuple([this.constructor, asTuple([this.__str__()])]);
  }
}

/** Says that two are of different kinds. */
export function unlike(one: unknown, other: unknown): TypeError {
  return new TypeError(`${str(one)} and ${str(other)} are not of the same version`);
}

function* addresses(type: AddressClass, first: bigint, last: bigint): Generator<Address> {
  for (let ip = first; ip <= last; ip++) yield new type(toInt(ip));
}
lasting(addresses);

function isWithin(inner: unknown, outer: unknown, a: unknown, b: unknown): boolean {
  if (!(inner instanceof Network && outer instanceof Network)) {
    throw new TypeError(`Unable to test subnet containment between ${str(a)} and ${str(b)}`);
  }
  if (inner.version !== outer.version) throw unlike(inner, outer);
  return outer.networkAddress.__le__(inner.networkAddress) === true &&
    outer.broadcastAddress.__ge__(inner.broadcastAddress) === true;
}

function* subnets(
  network: Network,
  { prefixlenDiff = 1, newPrefix = null }: PrefixOptions,
): Generator<Network> {
  const { prefixlen, maxPrefixlen } = network;
  if (prefixlen === maxPrefixlen) {
    yield network;
    return;
  }
  let difference = Number(prefixlenDiff);
  if (newPrefix !== null) {
    if (Number(newPrefix) < prefixlen) throw new ValueError("new prefix must be longer");
    if (difference !== 1) throw new ValueError("cannot set prefixlen_diff and new_prefix");
    difference = Number(newPrefix) - prefixlen;
  }
  if (difference < 0) throw new ValueError("prefix length diff must be > 0");
  const length = prefixlen + difference;
  if (length > maxPrefixlen) {
    throw new ValueError(`prefix length diff ${length} is invalid for netblock ${str(network)}`);
  }
  const first = numberOf(network.networkAddress);
  const last = numberOf(network.broadcastAddress);
  const step = 1n << BigInt(maxPrefixlen - length);
  const type = network.constructor as NetworkClass;
  for (let ip = first; ip <= last; ip += step) yield new type(asTuple([toInt(ip), length]));
}
lasting(subnets);

function* excluded(network: Network, other: unknown): Generator<Network> {
  const version = getattr(other, "_version", (other as { version?: unknown }).version);
  if (version !== network.version) throw unlike(network, other);
  if (!(other instanceof Network)) throw new TypeError(`${str(other)} is not a network object`);
  if (!other.subnetOf(network)) {
    throw new ValueError(`${str(other)} not contained in ${str(network)}`);
  }
  if (other.__eq__(network) === true) return;
  let [one, two] = subnets(network, {}) as Iterable<Network> as [Network, Network];
  while (one.__eq__(other) !== true && two.__eq__(other) !== true) {
    const isFirst = other.subnetOf(one);
    yield isFirst ? two : one;
    [one, two] = subnets(isFirst ? one : two, {}) as Iterable<Network> as [Network, Network];
  }
  yield one.__eq__(other) === true ? two : one;
}
lasting(excluded);

/** A network of addresses of 32 bits. https://docs.python.org/3/library/ipaddress.html#ipaddress.IPv4Network */
export class IPv4Network extends Network {
  static override readonly __module__: string = "ipaddress";
  declare readonly family: Family;
  declare readonly addressClass: typeof IPv4Address;

  /** @throws {ValueError} for what is none */
  constructor(address: unknown, strict: unknown = true) {
    super(address, strict, V4, IPv4Address);
  }
}

/** A network of addresses of 128 bits. https://docs.python.org/3/library/ipaddress.html#ipaddress.IPv6Network */
export class IPv6Network extends Network {
  static override readonly __module__: string = "ipaddress";
  declare readonly family: Family;
  declare readonly addressClass: typeof IPv6Address;

  /** @throws {ValueError} for what is none */
  constructor(address: unknown, strict: unknown = true) {
    super(address, strict, V6, IPv6Address);
  }

  /** Whether it is of one place. */
  get isSiteLocal(): boolean {
    const { siteLocal } = this.family.uses;
    return isIn(numberOf(this.networkAddress), siteLocal) &&
      isIn(numberOf(this.broadcastAddress), siteLocal);
  }
}
Object.defineProperties(IPv4Network.prototype, {
  family: { value: V4 },
  addressClass: { value: IPv4Address },
});
Object.defineProperties(IPv6Network.prototype, {
  family: { value: V6 },
  addressClass: { value: IPv6Address },
});

for (const one of [IPv4Network, IPv6Network]) pickledAs("ipaddress", one.name, one);
