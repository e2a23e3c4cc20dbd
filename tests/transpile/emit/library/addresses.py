"""Addresses of machines and networks of them: ipaddress."""
import ipaddress
import pickle
from ipaddress import IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network


def tell(action, *args, **named):
    try:
        print(repr(action(*args, **named)))
    except Exception as error:
        print(type(error).__name__, error)


for text in ["192.168.0.1", "::1", "2001:db8::1", "::ffff:10.1.2.3", "fe80::1%eth0", "1.2.3", "1.2.3.4.5", "01.2.3.4", "256.1.1.1",
             "a.b.c.d", "", "1.2.3.4/8", ":1", "1:::2", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9:10", "g::", "12345::", "::1.2.3", "1:2:3:4:5:6:7:8::",
             "1:2:3:4:5:6:7:", ":2:3:4:5:6:7:8", "fe80::%", "1...4", 5, 2 ** 40, -1, b"\x01\x02\x03\x04", b"\x01", 2 ** 200]:
    tell(ipaddress.ip_address, text)
    tell(IPv4Address, text)
    tell(IPv6Address, text)
for one in [IPv4Address("10.0.0.1"), IPv4Address("127.0.0.1"), IPv4Address("169.254.3.4"), IPv4Address("224.0.0.1"), IPv4Address("8.8.8.8"),
            IPv4Address("240.0.0.1"), IPv4Address("0.0.0.0"), IPv4Address("100.64.0.1"), IPv4Address("192.0.0.9"), IPv6Address("::1"), IPv6Address("::"),
            IPv6Address("fe80::1"), IPv6Address("ff02::1"), IPv6Address("fec0::1"), IPv6Address("2001:4860:4860::8888"),
            IPv6Address("::ffff:127.0.0.1"), IPv6Address("2002:c0a8:1::"), IPv6Address("2001:0:4136:e378:8000:63bf:3fff:fdd2"), IPv6Address("fd00::1")]:
    print(one, repr(one), int(one), one.packed, one.version, one.max_prefixlen, one.compressed, one.exploded, one.reverse_pointer)
    print(one.is_private, one.is_global, one.is_multicast, one.is_unspecified, one.is_reserved, one.is_loopback, one.is_link_local)
    if one.version == 6:
        print(one.is_site_local, one.ipv4_mapped, one.sixtofour, one.teredo, one.scope_id)
    else:
        print(one.ipv6_mapped)
    for spec in ["", "s", "b", "x", "X", "n", "#x", "_b", "#_x", "#n"]:
        try:
            print(format(one, spec), end=" ")
        except ValueError as error:
            print(error, end=" ")
    print()
tell(format, IPv4Address(1), "q")
a, b = IPv4Address("10.0.0.1"), IPv4Address("10.0.0.9")
print(a < b, a <= a, a > b, a >= b, a == IPv4Address("10.0.0.1"), a != b, a == "10.0.0.1", a + 5, b - 3, a in {a: 1}, hash(a) == hash(IPv4Address(int(a))))
tell(lambda: a < IPv6Address(1))
tell(lambda: a < 5)
tell(lambda: a + "x")
tell(lambda: IPv4Address("255.255.255.255") + 1)
tell(lambda: IPv4Address(0) - 1)
print(sorted([b, a, IPv4Address("9.9.9.9")]), max(a, b), sum([1, int(a)]), hex(a) if hasattr(a, "__index__") else "no index")

for text in ["192.168.0.0/24", "192.168.0.0/255.255.0.0", "192.168.0.0/0.0.255.255", "10.0.0.5/8", "10.0.0.0/33", "10.0.0.0/a", "10.0.0.0/255.0.255.0", "10.0.0.0/8/9",
             "2001:db8::/32", "2001:db8::1/32", "::/129", "::/ffff::", "1.2.3.4", "::5", ("10.0.0.0", 8), ("10.0.0.0", "255.0.0.0"), (0, 4), 167772160, b"\x0a\0\0\0", "10.0.0.0/-1", "x"]:
    tell(ipaddress.ip_network, text)
    tell(ipaddress.ip_network, text, strict=False)
    tell(IPv4Network, text)
    tell(ipaddress.ip_interface, text)
net = IPv4Network("192.168.1.0/29")
print(net, repr(net), net.network_address, net.broadcast_address, net.netmask, net.hostmask, net.num_addresses, net.prefixlen, net.with_prefixlen, net.with_netmask, net.with_hostmask)
print(list(net), list(net.hosts()), net[0], net[-1], net[3], IPv4Address("192.168.1.3") in net, IPv4Address("192.168.2.3") in net, IPv6Address(1) in net)
tell(lambda: net[8])
tell(lambda: net[-9])
tell(lambda: "192.168.1.1" in net)
tell(lambda: len(net))
print(list(IPv4Network("10.0.0.0/31").hosts()), list(IPv4Network("10.0.0.0/32").hosts()), list(IPv6Network("::/126").hosts()), list(IPv6Network("::/127").hosts()), next(iter(IPv6Network("::/64"))), next(iter(IPv4Network("10.0.0.0/8").hosts())))
print(list(net.subnets()), list(net.subnets(2)), list(net.subnets(new_prefix=30)), list(net.subnets(prefixlen_diff=3))[:2], net.supernet(), net.supernet(3), net.supernet(new_prefix=20))
tell(lambda: list(net.subnets(new_prefix=20)))
tell(lambda: list(net.subnets(9)))
tell(lambda: list(net.subnets(2, new_prefix=30)))
tell(lambda: list(net.subnets(-1)))
tell(lambda: net.supernet(30))
tell(lambda: net.supernet(new_prefix=30))
print(net.overlaps(IPv4Network("192.168.0.0/16")), net.overlaps(IPv4Network("10.0.0.0/8")), net.subnet_of(IPv4Network("192.168.0.0/16")), net.supernet_of(IPv4Network("192.168.1.4/30")), net.compare_networks(IPv4Network("192.168.1.0/30")))
tell(lambda: net.subnet_of(IPv6Network("::/0")))
tell(lambda: net.subnet_of("x"))
print(list(net.address_exclude(IPv4Network("192.168.1.2/31"))))
tell(lambda: list(net.address_exclude(IPv4Network("10.0.0.0/31"))))
tell(lambda: list(net.address_exclude(IPv6Network("::/31"))))
print(net == IPv4Network("192.168.1.0/29"), net == IPv4Network("192.168.1.0/30"), net < IPv4Network("192.168.2.0/29"), net <= net, net > net, {net: 1}[IPv4Network("192.168.1.0/255.255.255.248")], hash(net))
for text in ["10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/8", "0.0.0.0/0", "0.0.0.0/32", "240.0.0.0/8", "100.64.0.0/10", "8.8.8.0/24", "::/0", "::1/128", "fe80::/10", "ff00::/8", "fec0::/10", "2001:db8::/32"]:
    one = ipaddress.ip_network(text)
    print(one, one.is_private, one.is_global, one.is_multicast, one.is_unspecified, one.is_reserved, one.is_loopback, one.is_link_local, one.exploded, one.compressed, one.version, one.max_prefixlen, one.num_addresses, one.is_site_local if one.version == 6 else None)
    print(one.reverse_pointer)

inter = IPv4Interface("10.1.2.3/16")
six = IPv6Interface("2001:db8::1/64")
for one in [inter, six]:
    print(one, repr(one), one.ip, one.network, one.netmask, one.hostmask, one.with_prefixlen, one.with_netmask, one.with_hostmask, one.is_private, int(one), one.exploded, one.packed, one + 1)
print(inter == IPv4Interface("10.1.2.3/16"), inter == IPv4Interface("10.1.2.3/17"), inter == IPv4Address("10.1.2.3"), IPv4Address("10.1.2.3") == inter, inter < IPv4Interface("10.1.2.4/16"), isinstance(inter, IPv4Address), sorted([IPv4Interface("10.1.2.4/16"), inter]), inter in IPv4Network("10.0.0.0/8"))
print(list(ipaddress.summarize_address_range(IPv4Address("192.0.2.0"), IPv4Address("192.0.2.130"))), list(ipaddress.summarize_address_range(IPv6Address("::"), IPv6Address("::5"))))
tell(lambda: list(ipaddress.summarize_address_range(b, a)))
tell(lambda: list(ipaddress.summarize_address_range(net, a)))
tell(lambda: list(ipaddress.summarize_address_range(a, IPv6Address(1))))
print(list(ipaddress.collapse_addresses([IPv4Network("192.0.2.0/25"), IPv4Network("192.0.2.128/25"), IPv4Address("1.1.1.1"), IPv4Address("1.1.1.0"), IPv4Network("192.0.2.0/26"), IPv4Network("9.9.9.9/32")])))
tell(lambda: list(ipaddress.collapse_addresses([IPv4Address(1), IPv6Address(1)])))
print(sorted([IPv6Network("::/8"), net, a, IPv6Address(1)], key=ipaddress.get_mixed_type_key), ipaddress.get_mixed_type_key(5))
print(ipaddress.v4_int_to_packed(3232235521), ipaddress.v6_int_to_packed(1), ipaddress.IPV4LENGTH, ipaddress.IPV6LENGTH)
tell(ipaddress.v4_int_to_packed, -1)
print([pickle.loads(pickle.dumps(x)) == x for x in [a, net, inter, six, IPv6Address("fe80::1%x"), IPv6Network("::/8")]])
print(issubclass(ipaddress.AddressValueError, ValueError), ipaddress.NetmaskValueError.__mro__[1], type(net), IPv4Address.__module__)


class Host(IPv4Address):
    def name(self):
        return f"host-{self}"


print(Host("10.0.0.7").name(), repr(Host("10.0.0.7") + 1), Host(1) == IPv4Address(1))
count = 0
for address in ipaddress.ip_network("10.0.0.0/28"):
    count += int(address) & 1
print(count, [str(x) for x in net.hosts()], f"{a:>15s}|{net}", "%s" % inter)
