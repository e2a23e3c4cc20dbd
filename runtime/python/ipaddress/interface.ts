/**
 * Addresses with the networks that they are in.
 *
 * @module
 */
import { pickledAs } from "../../pickle/library.ts";
import { str } from "../builtins/str.ts";
import { hash } from "../operators/hash.ts";
import type { int } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { type Address, IPv4Address, IPv6Address, numberOf } from "./address.ts";
import { V4, V6 } from "./families.ts";
import { IPv4Network, IPv6Network, type Network, split } from "./network.ts";

type Told = boolean | typeof NotImplemented;

/** An address in a network. */
interface Interface extends Address {
  readonly network: Network;
}

function isEqual(one: Interface, other: unknown, equal: Told): Told {
  if (equal !== true) return equal;
  const { network } = other as Partial<Interface>;
  return network !== undefined && one.network.__eq__(network) === true;
}

function isLess(one: Interface, other: unknown, less: Told): Told {
  if (less === NotImplemented) return less;
  const { network } = other as Partial<Interface>;
  if (network === undefined) return false;
  return one.network.__lt__(network) === true ||
    one.network.__eq__(network) === true && less;
}

function hashOf(one: Interface): int {
  const { network } = one;
  return hash(asTuple([one.__int__(), network.prefixlen, network.networkAddress.__int__()]));
}

/** The number of an address as it is written, before what tells of the network. */
function written(one: Interface, behind: unknown): string {
  return `${one.family.text(numberOf(one))}/${str(behind)}`;
}

/** An address of 32 bits in its network. https://docs.python.org/3/library/ipaddress.html#ipaddress.IPv4Interface */
export class IPv4Interface extends IPv4Address {
  static override readonly __module__: string = "ipaddress";
  /** The network. */
  readonly network: IPv4Network;
  /** Its mask. */
  readonly netmask: Address;

  /** @throws {ValueError} for what is none */
  constructor(address: unknown) {
    const [plain, mask] = split(address, V4);
    super(plain);
    this.network = new IPv4Network(asTuple([plain, mask]), false);
    this.netmask = this.network.netmask;
  }

  /** The mask of the other bits. */
  get hostmask(): Address {
    return this.network.hostmask;
  }

  /** The address alone. */
  get ip(): IPv4Address {
    return new IPv4Address(this.__int__());
  }

  /** With the length of the prefix. */
  get withPrefixlen(): string {
    return written(this, this.network.prefixlen);
  }

  /** With the mask. */
  get withNetmask(): string {
    return written(this, this.netmask);
  }

  /** With the mask of the other bits. */
  get withHostmask(): string {
    return written(this, this.hostmask);
  }

  override __str__(): string {
    return this.withPrefixlen;
  }

  override __eq__(other: unknown): Told {
    return isEqual(this, other, super.__eq__(other));
  }

  override __lt__(other: unknown): Told {
    return isLess(this, other, super.__lt__(other));
  }

  override __hash__(): int {
    return hashOf(this);
  }

  override __reduce__(): Tuple<unknown[]> {
    return asTuple([this.constructor, asTuple([this.__str__()])]);
  }
}

/** An address of 128 bits in its network. https://docs.python.org/3/library/ipaddress.html#ipaddress.IPv6Interface */
export class IPv6Interface extends IPv6Address {
  static override readonly __module__: string = "ipaddress";
  /** The network. */
  readonly network: IPv6Network;
  /** Its mask. */
  readonly netmask: Address;

  /** @throws {ValueError} for what is none */
  constructor(address: unknown) {
    const [plain, mask] = split(address, V6);
    super(plain);
    this.network = new IPv6Network(asTuple([plain, mask]), false);
    this.netmask = this.network.netmask;
  }

  /** The mask of the other bits. */
  get hostmask(): Address {
    return this.network.hostmask;
  }

  /** The address alone. */
  get ip(): IPv6Address {
    return new IPv6Address(this.__int__());
  }

  /** With the length of the prefix. */
  get withPrefixlen(): string {
    return written(this, this.network.prefixlen);
  }

  /** With the mask. */
  get withNetmask(): string {
    return written(this, this.netmask);
  }

  /** With the mask of the other bits. */
  get withHostmask(): string {
    return written(this, this.hostmask);
  }

  override get exploded(): string {
    return `${this.ip.exploded}/${this.network.prefixlen}`;
  }

  override get isUnspecified(): boolean {
    return super.isUnspecified && this.network.isUnspecified;
  }

  override get isLoopback(): boolean {
    return super.isLoopback && this.network.isLoopback;
  }

  override __str__(): string {
    return `${super.__str__()}/${this.network.prefixlen}`;
  }

  override __eq__(other: unknown): Told {
    return isEqual(this, other, super.__eq__(other));
  }

  override __lt__(other: unknown): Told {
    return isLess(this, other, super.__lt__(other));
  }

  override __hash__(): int {
    return hashOf(this);
  }

  override __reduce__(): Tuple<unknown[]> {
    return asTuple([this.constructor, asTuple([this.__str__()])]);
  }
}

for (const one of [IPv4Interface, IPv6Interface]) pickledAs("ipaddress", one.name, one);
