/** https://docs.python.org/3/library/ipaddress.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module } from "./table.ts";

const common = {
  compressed: "str",
  exploded: "str",
  is_global: "bool",
  is_link_local: "bool",
  is_loopback: "bool",
  is_multicast: "bool",
  is_private: "bool",
  is_reserved: "bool",
  is_unspecified: "bool",
  max_prefixlen: "index",
  reverse_pointer: "str",
  version: "index",
};

const address = {
  ...common,
  __add__: "(other: object, /) -> Self",
  __eq__: "(other: object, /) -> bool",
  __format__: "(fmt: str, /) -> str",
  __ge__: "(other: object, /) -> bool",
  __gt__: "(other: object, /) -> bool",
  __hash__: "() -> int",
  __int__: "() -> int",
  __le__: "(other: object, /) -> bool",
  __lt__: "(other: object, /) -> bool",
  __sub__: "(other: object, /) -> Self",
  packed: "bytes",
};

const address4 = { ...address, ipv6_mapped: "ipaddress.IPv6Address" };

const address6 = {
  ...address,
  ipv4_mapped: "ipaddress.IPv4Address | None",
  is_site_local: "bool",
  scope_id: "str | None",
  sixtofour: "ipaddress.IPv4Address | None",
  teredo: "tuple[ipaddress.IPv4Address, ipaddress.IPv4Address] | None",
};

/** A network, or what is in one, with the mask. */
function masked(kind: string) {
  return {
    hostmask: `ipaddress.${kind}Address`,
    netmask: `ipaddress.${kind}Address`,
    with_hostmask: "str",
    with_netmask: "str",
    with_prefixlen: "str",
  };
}

function network(kind: string) {
  const of = `ipaddress.${kind}Address`;
  return cls("(address: object, strict: object = True)", {
    ...common,
    ...masked(kind),
    __contains__: "(other: object, /) -> bool",
    __eq__: "(other: object, /) -> bool",
    __ge__: "(other: object, /) -> bool",
    __getitem__: `(n: int, /) -> ${of}`,
    __gt__: "(other: object, /) -> bool",
    __hash__: "() -> int",
    __iter__: `() -> Iterator[${of}]`,
    __le__: "(other: object, /) -> bool",
    __lt__: "(other: object, /) -> bool",
    address_exclude: "(other: object) -> Iterator[Self]",
    broadcast_address: of,
    compare_networks: "(other: object) -> int",
    hosts: `() -> Iterable[${of}]`,
    network_address: of,
    num_addresses: "int",
    overlaps: "(other: object) -> bool",
    prefixlen: "index",
    subnet_of: "(other: object) -> bool",
    subnets: "(prefixlen_diff: int = 1, new_prefix: int | None = None) -> Iterator[Self]",
    supernet: "(prefixlen_diff: int = 1, new_prefix: int | None = None) -> Self",
    supernet_of: "(other: object) -> bool",
    ...(kind === "IPv6" ? { is_site_local: "bool" } : {}),
  });
}

function withNetwork(kind: string) {
  return cls("(address: object)", {
    ...masked(kind),
    ip: `ipaddress.${kind}Address`,
    network: `ipaddress.${kind}Network`,
  }, { bases: [`ipaddress.${kind}Address`] });
}

const NETWORKS = "ipaddress.IPv4Network | ipaddress.IPv6Network";

/** `ipaddress`. */
export const ipaddress: ModuleRow = module("ipaddress", {
  AddressValueError: exception("ValueError"),
  IPV4LENGTH: "index",
  IPV6LENGTH: "index",
  IPv4Address: cls("(address: object)", address4),
  IPv4Interface: withNetwork("IPv4"),
  IPv4Network: network("IPv4"),
  IPv6Address: cls("(address: object)", address6),
  IPv6Interface: withNetwork("IPv6"),
  IPv6Network: network("IPv6"),
  NetmaskValueError: exception("ValueError"),
  collapse_addresses: `(addresses: object) -> Iterator[${NETWORKS}]`,
  get_mixed_type_key: "(obj: object) -> object",
  ip_address: "(address: object) -> ipaddress.IPv4Address | ipaddress.IPv6Address",
  ip_interface: "(address: object) -> ipaddress.IPv4Interface | ipaddress.IPv6Interface",
  ip_network: `(address: object, strict: object = True) -> ${NETWORKS}`,
  summarize_address_range: `(first: object, last: object) -> Iterator[${NETWORKS}]`,
  v4_int_to_packed: "(address: int) -> bytes",
  v6_int_to_packed: "(address: int) -> bytes",
});
