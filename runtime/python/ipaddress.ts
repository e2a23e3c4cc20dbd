/**
 * Python's `ipaddress`: addresses of machines, and networks of them.
 * https://docs.python.org/3/library/ipaddress.html
 *
 * @example
 * ```ts
 * import { str } from "@manycore/multiprocessing/python";
 * import { ipNetwork } from "@manycore/multiprocessing/python/ipaddress";
 *
 * str(ipNetwork("10.0.0.0/8").broadcastAddress); // "10.255.255.255"
 * ```
 *
 * @module
 */
import { TypeError, ValueError } from "./exceptions.ts";
import { Address, IPv4Address, IPv6Address, numberOf, packed } from "./ipaddress/address.ts";
import { AddressValueError, NetmaskValueError } from "./ipaddress/errors.ts";
import { V4, V6 } from "./ipaddress/families.ts";
import { IPv4Interface, IPv6Interface } from "./ipaddress/interface.ts";
import { IPv4Network, IPv6Network, Network, unlike } from "./ipaddress/network.ts";
import { iter } from "./operators/iteration.ts";
import { lasting } from "./support/iterators.ts";
import { repr } from "./text/repr.ts";
import type { Bytes } from "./values/bytes.ts";
import { big, type int, toInt } from "./values/numbers.ts";
import { NotImplemented } from "./values/singletons.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";

export { AddressValueError, NetmaskValueError };
export { IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network };

/** How many bits an address of version 4 has. */
export const IPV4LENGTH = 32;
/** How many bits an address of version 6 has. */
export const IPV6LENGTH = 128;

/** What the first of some classes makes of a value. */
function first<T>(given: unknown, what: string, ...makers: (() => T)[]): T {
  for (const make of makers) {
    try {
      return make();
    } catch (error) {
      if (error instanceof AddressValueError || error instanceof NetmaskValueError) continue;
      throw error;
    }
  }
  throw new ValueError(`${repr(given)} does not appear to be an IPv4 or IPv6 ${what}`);
}

/**
 * An address of either kind. https://docs.python.org/3/library/ipaddress.html#ipaddress.ip_address
 *
 * @throws {ValueError} for what is none
 */
export function ipAddress(address: unknown): IPv4Address | IPv6Address {
  return first<IPv4Address | IPv6Address>(
    address,
    "address",
    () => new IPv4Address(address),
    () => new IPv6Address(address),
  );
}

/**
 * A network of either kind. https://docs.python.org/3/library/ipaddress.html#ipaddress.ip_network
 *
 * @param strict whether bits behind the prefix are refused
 * @throws {ValueError} for what is none
 */
export function ipNetwork(address: unknown, strict: unknown = true): IPv4Network | IPv6Network {
  return first<IPv4Network | IPv6Network>(
    address,
    "network",
    () => new IPv4Network(address, strict),
    () => new IPv6Network(address, strict),
  );
}

/**
 * An address of either kind with its network. https://docs.python.org/3/library/ipaddress.html#ipaddress.ip_interface
 *
 * @throws {ValueError} for what is none
 */
export function ipInterface(address: unknown): IPv4Interface | IPv6Interface {
  return first<IPv4Interface | IPv6Interface>(
    address,
    "interface",
    () => new IPv4Interface(address),
    () => new IPv6Interface(address),
  );
}

function packedInt(address: int, family: typeof V4): Bytes {
  const ip = big(address);
  if (ip < 0n || ip > family.ones) {
    throw new ValueError(`Address negative or too large for IPv${family.version}`);
  }
  return packed(ip, family);
}

/** The number of an address of version 4 in bytes. https://docs.python.org/3/library/ipaddress.html#ipaddress.v4_int_to_packed */
export function v4IntToPacked(address: int): Bytes {
  return packedInt(address, V4);
}

/** The number of an address of version 6 in bytes. https://docs.python.org/3/library/ipaddress.html#ipaddress.v6_int_to_packed */
export function v6IntToPacked(address: int): Bytes {
  return packedInt(address, V6);
}

/** The networks that hold all addresses from one to another. https://docs.python.org/3/library/ipaddress.html#ipaddress.summarize_address_range */
export function summarizeAddressRange(
  first: Address,
  last: Address,
): IterableIterator<IPv4Network | IPv6Network> {
  return summarized(first, last);
}

function* summarized(
  first: Address,
  last: Address,
): Generator<IPv4Network | IPv6Network, void, undefined> {
  if (!(first instanceof Address && last instanceof Address)) {
    throw new TypeError("first and last must be IP addresses, not networks");
  }
  if (first.version !== last.version) throw unlike(first, last);
  const end = numberOf(last);
  if (numberOf(first) > end) {
    throw new ValueError("last IP address must be greater than first");
  }
  const type = first.version === 4 ? IPv4Network : IPv6Network;
  for (let ip = numberOf(first); ip <= end;) {
    let bits = 0;
    while (bits < first.maxPrefixlen && (ip >> BigInt(bits) & 1n) === 0n) bits++;
    bits = Math.min(bits, (end - ip + 1n).toString(2).length - 1);
    yield new type(asTuple([toInt(ip), first.maxPrefixlen - bits]));
    ip += 1n << BigInt(bits);
  }
}
lasting(summarized);

/** Networks by what they begin with. */
function compare(one: Network, other: Network): number {
  return one.compareNetworks(other);
}

/** As few networks as there can be that hold the same addresses. https://docs.python.org/3/library/ipaddress.html#ipaddress.collapse_addresses */
export function collapseAddresses(addresses: unknown): IterableIterator<Network> {
  const single: Address[] = [];
  const networks: Network[] = [];
  const put = <T extends Address | Network>(list: T[], one: T, shown: unknown) => {
    const before = list.at(-1);
    if (before !== undefined && before.version !== one.version) throw unlike(shown, before);
    list.push(one);
  };
  for (const one of iter(addresses)) {
    if (one instanceof Address) put(single, one, one);
    else if ((one as Network).prefixlen === (one as Network).maxPrefixlen) {
      put(single, (one as Network).networkAddress, one);
    } else put(networks, one as Network, one);
  }
  const ordered = [...new Map(single.map((one) => [numberOf(one), one])).values()]
    .sort((a, b) => numberOf(a) < numberOf(b) ? -1 : 1);
  for (let i = 0; i < ordered.length;) {
    let end = i;
    while (
      end + 1 < ordered.length && numberOf(ordered[end + 1]!) === numberOf(ordered[end]!) + 1n
    ) end++;
    networks.push(...summarized(ordered[i]!, ordered[end]!));
    i = end + 1;
  }
  return collapsed(networks);
}

function* collapsed(networks: Network[]): Generator<Network, void, undefined> {
  const open = [...networks];
  const halves = new Map<string, Network>();
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const whole = one.supernet();
    const key = whole.__str__();
    const known = halves.get(key);
    if (known === undefined) halves.set(key, one);
    else if (known.__eq__(one) !== true) {
      halves.delete(key);
      open.push(whole);
    }
  }
  let end = -1n;
  for (const one of [...halves.values()].sort(compare)) {
    const last = numberOf(one.broadcastAddress);
    if (end >= last) continue;
    yield one;
    end = last;
  }
}
lasting(collapsed);

/** What addresses and networks are sorted by together. https://docs.python.org/3/library/ipaddress.html#ipaddress.get_mixed_type_key */
export function getMixedTypeKey(obj: unknown): Tuple<unknown[]> | typeof NotImplemented {
  if (obj instanceof Network) return asTuple([obj.version, obj.networkAddress, obj.netmask]);
  return obj instanceof Address ? asTuple([obj.version, obj]) : NotImplemented;
}
