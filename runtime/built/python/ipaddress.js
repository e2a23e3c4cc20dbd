/* @ts-self-types="../../../runtime/python/ipaddress.ts" */
import "./program.js";
import { __name } from "../rolldown-runtime.js";
import { IndexError, TypeError, ValueError } from "../core.js";
import { Bytes, NotImplemented, asTuple, big, className, format, getattr, hash, index, isInt, isTuple, iter, options, repr, str, toInt, truth } from "./core.js";
import { pickledAs } from "./parts/random.js";
import { lasting } from "./parts/asyncio2.js";
const family = (function family(version, parse, text, uses) {
	const tables = Object.entries(uses).map(([use, texts]) => [use, stretches(version, texts)]);
	return {
		version,
		bits: BITS[version],
		ones: ONES[version],
		parse,
		text,
		uses: Object.fromEntries(tables)
	};
});
// runtime/python/ipaddress/errors.ts
var AddressValueError = class extends ValueError {
	static __module__ = "ipaddress";
};
var NetmaskValueError = class extends ValueError {
	static __module__ = "ipaddress";
};
// runtime/python/ipaddress/families.ts
function isIn(ip, stretches) {
	return stretches.some(([first, last]) => first <= ip && ip <= last);
}
function areIn(first, last, stretches) {
	return stretches.some((stretch) => isIn(first, [stretch]) && isIn(last, [stretch]));
}
const BITS = {
	4: 32,
	6: 128
};
const ONES = {
	4: (1n << 32n) - 1n,
	6: (1n << 128n) - 1n
};
function octet(text) {
	if (text === "") throw new AddressValueError("Empty octet not permitted");
	if (!/^[0-9]+$/.test(text)) throw new AddressValueError(`Only decimal digits permitted in ${repr(text)}`);
	if (text.length > 3) throw new AddressValueError(`At most 3 characters permitted in ${repr(text)}`);
	if (text !== "0" && text.startsWith("0")) throw new AddressValueError(`Leading zeros are not permitted in ${repr(text)}`);
	if (Number(text) > 255) throw new AddressValueError(`Octet ${text} (> 255) not permitted`);
	return BigInt(text);
}
function within(text, read) {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof AddressValueError)) throw error;
		throw new AddressValueError(`${error.message} in ${repr(text)}`);
	}
}
function parse4(text) {
	if (text === "") throw new AddressValueError("Address cannot be empty");
	const octets = text.split(".");
	if (octets.length !== 4) throw new AddressValueError(`Expected 4 octets in ${repr(text)}`);
	return within(text, () => octets.reduce((ip, one) => ip << 8n | octet(one), 0n));
}
function text4(ip) {
	return [
		24n,
		16n,
		8n,
		0n
	].map((shift) => ip >> shift & 255n).join(".");
}
const HEXTETS = 8;
function hextet(text) {
	if (!/^[0-9a-fA-F]*$/.test(text)) throw new AddressValueError(`Only hex digits permitted in ${repr(text)}`);
	if (text.length > 4) throw new AddressValueError(`At most 4 characters permitted in ${repr(text)}`);
	return BigInt(`0x${text}`);
}
function layout(parts, text) {
	const empty = parts.flatMap((part, i) => part === "" && i > 0 && i < parts.length - 1 ? i : []);
	if (empty.length > 1) throw new AddressValueError(`At most one '::' permitted in ${repr(text)}`);
	const refuse = (end) => new AddressValueError(`${end} ':' only permitted as part of '::' in ${repr(text)}`);
	const [gap] = empty;
	if (gap === void 0) {
		if (parts.length !== HEXTETS) throw new AddressValueError(`Exactly ${HEXTETS} parts expected without '::' in ${repr(text)}`);
		if (parts[0] === "") throw refuse("Leading");
		if (parts.at(-1) === "") throw refuse("Trailing");
		return [HEXTETS, 0];
	}
	let before = gap;
	let behind = parts.length - gap - 1;
	if (parts[0] === "" && --before > 0) throw refuse("Leading");
	if (parts.at(-1) === "" && --behind > 0) throw refuse("Trailing");
	if (before + behind >= HEXTETS) throw new AddressValueError(`Expected at most 7 other parts with '::' in ${repr(text)}`);
	return [before, behind];
}
function parse6(text) {
	if (text === "") throw new AddressValueError("Address cannot be empty");
	const parts = text.split(":");
	if (parts.length < 3) throw new AddressValueError(`At least 3 parts expected in ${repr(text)}`);
	if (parts.at(-1).includes(".")) {
		const ip = within(text, () => parse4(parts.pop()));
		parts.push((ip >> 16n).toString(16), (ip & 65535n).toString(16));
	}
	if (parts.length > 9) throw new AddressValueError(`At most ${HEXTETS} colons permitted in ${repr(text)}`);
	const [before, behind] = layout(parts, text);
	return within(text, () => {
		const join = (some) => some.reduce((ip, part) => ip << 16n | hextet(part), 0n);
		const first = join(parts.slice(0, before));
		const last = join(parts.slice(parts.length - behind));
		return first << BigInt(16 * (HEXTETS - before)) | last;
	});
}
function exploded6(ip) {
	return ip.toString(16).padStart(32, "0").match(/.{4}/g).join(":");
}
function text6(ip) {
	const groups = exploded6(ip).split(":").map((group) => parseInt(group, 16).toString(16));
	let best = [0, 0];
	for (let start = 0; start < groups.length; start++) {
		let count = 0;
		while (groups[start + count] === "0") count++;
		if (count > best[1]) best = [start, count];
	}
	const [start, count] = best;
	if (count < 2) return groups.join(":");
	return `${groups.slice(0, start).join(":")}::${groups.slice(start + count).join(":")}`;
}
function stretches(version, texts) {
	return texts.split(" ").filter(Boolean).map((text) => {
		const [address, length] = text.split("/");
		const first = version === 4 ? parse4(address) : parse6(address);
		return [first, first | ONES[version] >> BigInt(length)];
	});
}
const V4 = family(4, parse4, text4, {
	global: "100.64.0.0/10",
	linkLocal: "169.254.0.0/16",
	loopback: "127.0.0.0/8",
	multicast: "224.0.0.0/4",
	notPrivate: "192.0.0.9/32 192.0.0.10/32",
	private: "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32",
	reserved: "240.0.0.0/4",
	siteLocal: "",
	unspecified: "0.0.0.0/32"
});
const V6 = family(6, parse6, text6, {
	global: "",
	linkLocal: "fe80::/10",
	loopback: "::1/128",
	multicast: "ff00::/8",
	notPrivate: "2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28",
	private: "::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10",
	reserved: "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9",
	siteLocal: "fec0::/10",
	unspecified: "::/128"
});
// runtime/python/ipaddress/address.ts
const numbers = new WeakMap();
function numberOf(address) {
	return numbers.get(address);
}
function packed(ip, { bits }) {
	const bytes = Array.from({ length: bits / 8 }, (_, i) => Number(ip >> BigInt(bits - 8 - 8 * i) & 255n));
	return new Bytes(Uint8Array.from(bytes).buffer);
}
function read(address, { version, bits, ones, parse }) {
	const refused = (text) => new AddressValueError(`${text} is not permitted as an IPv${version} address`);
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
var Address = class Address {
	static __module__ = "ipaddress";
	constructor(address, family) {
		numbers.set(this, read(address, family));
	}
	get version() {
		return this.family.version;
	}
	get maxPrefixlen() {
		return this.family.bits;
	}
	get packed() {
		return packed(numberOf(this), this.family);
	}
	get compressed() {
		return this.__str__();
	}
	get exploded() {
		return this.__str__();
	}
	get reversePointer() {
		return `${this.__str__().split(".").reverse().join(".")}.in-addr.arpa`;
	}
	is(use) {
		return isIn(numberOf(this), this.family.uses[use]);
	}
	get isMulticast() {
		return this.is("multicast");
	}
	get isPrivate() {
		return this.is("private") && !this.is("notPrivate");
	}
	get isGlobal() {
		return !this.is("global") && !this.isPrivate;
	}
	get isUnspecified() {
		return this.is("unspecified");
	}
	get isReserved() {
		return this.is("reserved");
	}
	get isLoopback() {
		return this.is("loopback");
	}
	get isLinkLocal() {
		return this.is("linkLocal");
	}
	__int__() {
		return toInt(numberOf(this));
	}
	__str__() {
		return this.family.text(numberOf(this));
	}
	toString() {
		return this.__str__();
	}
	__repr__() {
		return `${className(this.constructor)}(${repr(this.__str__())})`;
	}
	__hash__() {
		return hash(`0x${numberOf(this).toString(16)}`);
	}
	__eq__(other) {
		if (!(other instanceof Address)) return NotImplemented;
		return numberOf(this) === numberOf(other) && this.version === other.version;
	}
	__lt__(other) {
		if (!(other instanceof Address)) return NotImplemented;
		if (this.version !== other.version) throw new TypeError(`${str(this)} and ${str(other)} are not of the same version`);
		return numberOf(this) < numberOf(other);
	}
	__gt__(other) {
		const less = this.__lt__(other);
		return less === NotImplemented ? less : !less && this.__eq__(other) !== true;
	}
	__le__(other) {
		const less = this.__lt__(other);
		return less === NotImplemented ? less : less || this.__eq__(other) === true;
	}
	__ge__(other) {
		const less = this.__lt__(other);
		return less === NotImplemented ? less : !less;
	}
	__add__(other) {
		if (!isInt(other)) return NotImplemented;
		return new this.constructor(toInt(numberOf(this) + big(other)));
	}
	__sub__(other) {
		if (!isInt(other)) return NotImplemented;
		return new this.constructor(toInt(numberOf(this) - big(other)));
	}
	__format__(spec) {
		if (spec === "" || spec.endsWith("s")) return format(this.__str__(), spec);
		const [, alternate, grouping, base] = /^(#?)(_?)([xbnX])$/.exec(spec) ?? [];
		if (base === void 0) throw new TypeError(`unsupported format string passed to ${className(this.constructor)}.__format__`);
		const { version, bits } = this.family;
		const kind = base === "n" ? version === 4 ? "b" : "x" : base;
		let width = kind === "b" ? bits : bits / 4;
		if (grouping !== "") width += width / 4 - 1;
		if (alternate !== "") width += 2;
		return format(this.__int__(), `${alternate}0${width}${grouping}${kind}`);
	}
	__reduce__() {
		return asTuple([this.constructor, asTuple([this.__int__()])]);
	}
};
var IPv4Address = class extends Address {
	static __module__ = "ipaddress";
	constructor(address) {
		super(address, V4);
	}
	get ipv6Mapped() {
		return new IPv6Address(`::ffff:${this.__str__()}`);
	}
};
Object.defineProperty(IPv4Address.prototype, "family", { value: V4 });
const scopes = new WeakMap();
function split$1(address) {
	if (isInt(address) || address instanceof Bytes) return [address, null];
	const text = str(address);
	if (text.includes("/")) throw new AddressValueError(`Unexpected '/' in ${repr(address)}`);
	const place = text.indexOf("%");
	if (place < 0) return [address, null];
	const scope = text.slice(place + 1);
	if (scope === "" || scope.includes("%")) throw new AddressValueError(`Invalid IPv6 address: "${repr(text)}"`);
	return [text.slice(0, place), scope];
}
__name(split$1, "split");
var IPv6Address = class extends Address {
	static __module__ = "ipaddress";
	constructor(address) {
		const [plain, scope] = split$1(address);
		super(plain, V6);
		if (scope !== null) scopes.set(this, scope);
	}
	get scopeId() {
		return scopes.get(this) ?? null;
	}
	get exploded() {
		const { ipv4Mapped } = this;
		const digits = exploded6(numberOf(this));
		return ipv4Mapped === null ? digits : digits.slice(0, 30) + ipv4Mapped.__str__();
	}
	get reversePointer() {
		return `${[...exploded6(numberOf(this)).replaceAll(":", "")].reverse().join(".")}.ip6.arpa`;
	}
	get isSiteLocal() {
		return this.is("siteLocal");
	}
	get isPrivate() {
		return this.ipv4Mapped?.isPrivate ?? super.isPrivate;
	}
	get isLoopback() {
		return this.ipv4Mapped?.isLoopback ?? super.isLoopback;
	}
	get ipv4Mapped() {
		const ip = numberOf(this);
		return ip >> 32n === 65535n ? new IPv4Address(toInt(ip & V4.ones)) : null;
	}
	get teredo() {
		const ip = numberOf(this);
		if (ip >> 96n !== 536936448n) return null;
		return asTuple([new IPv4Address(toInt(ip >> 64n & V4.ones)), new IPv4Address(toInt(~ip & V4.ones))]);
	}
	get sixtofour() {
		const ip = numberOf(this);
		return ip >> 112n === 8194n ? new IPv4Address(toInt(ip >> 80n & V4.ones)) : null;
	}
	__str__() {
		const { ipv4Mapped, scopeId } = this;
		const text = ipv4Mapped === null ? super.__str__() : `${this.family.text(numberOf(this) >> 32n)}:${ipv4Mapped.__str__()}`;
		return scopeId === null ? text : `${text}%${scopeId}`;
	}
	__eq__(other) {
		const equal = super.__eq__(other);
		return equal === true ? this.scopeId === (scopes.get(other) ?? null) : equal;
	}
	__hash__() {
		return hash(asTuple([this.__int__(), this.scopeId]));
	}
	__reduce__() {
		return asTuple([this.constructor, asTuple([this.__str__()])]);
	}
};
Object.defineProperty(IPv6Address.prototype, "family", { value: V6 });
for (const one of [IPv4Address, IPv6Address]) pickledAs("ipaddress", one.name, one);
// runtime/python/ipaddress/network.ts
function split(address, { bits }) {
	if (isInt(address) || address instanceof Bytes) return [address, bits];
	const parts = isTuple(address) ? [...address] : str(address).split("/");
	if (!isTuple(address) && parts.length > 2) throw new AddressValueError(`Only one '/' permitted in ${repr(address)}`);
	return parts.length > 1 ? parts : [parts[0], bits];
}
function lengthOf(mask, { bits, ones }) {
	const inverse = mask ^ ones;
	return (inverse & inverse + 1n) === 0n ? bits - (inverse === 0n ? 0 : inverse.toString(2).length) : void 0;
}
function prefixOf(mask, family) {
	const { bits, version, ones, parse } = family;
	const refused = () => new NetmaskValueError(`${repr(mask)} is not a valid netmask`);
	if (isInt(mask) || /^[0-9]+$/.test(mask)) {
		const length = Number(mask);
		if (length >= 0 && length <= bits) return length;
		if (isInt(mask)) throw refused();
	}
	if (version === 6) throw refused();
	let ip;
	try {
		ip = parse(mask);
	} catch (error) {
		if (error instanceof AddressValueError) throw refused();
		throw error;
	}
	const length = lengthOf(ip, family) ?? lengthOf(ip ^ ones, family);
	if (length === void 0) throw refused();
	return length;
}
var Network = class Network {
	static __module__ = "ipaddress";
	constructor(address, strict, family, type) {
		const [plain, mask] = split(address, family);
		const first = new type(plain);
		this.networkAddress = first;
		this.prefixlen = prefixOf(mask, family);
		const ones = family.ones ^ family.ones >> BigInt(this.prefixlen);
		this.netmask = new type(toInt(ones));
		if ((numberOf(first) & ones) === numberOf(first)) return;
		if (truth(options(["strict"], strict).strict)) throw new ValueError(`${this.__str__()} has host bits set`);
		this.networkAddress = new type(toInt(numberOf(first) & ones));
	}
	get #first() {
		return numberOf(this.networkAddress);
	}
	get #last() {
		return this.#first | numberOf(this.netmask) ^ this.family.ones;
	}
	#address(ip) {
		return new this.addressClass(toInt(ip));
	}
	#network(ip, prefix) {
		return new this.constructor(asTuple([toInt(ip), prefix]));
	}
	get version() {
		return this.family.version;
	}
	get maxPrefixlen() {
		return this.family.bits;
	}
	get broadcastAddress() {
		return this.#address(this.#last);
	}
	get hostmask() {
		return this.#address(numberOf(this.netmask) ^ this.family.ones);
	}
	get withPrefixlen() {
		return `${str(this.networkAddress)}/${this.prefixlen}`;
	}
	get withNetmask() {
		return `${str(this.networkAddress)}/${str(this.netmask)}`;
	}
	get withHostmask() {
		return `${str(this.networkAddress)}/${str(this.hostmask)}`;
	}
	get numAddresses() {
		return toInt(this.#last - this.#first + 1n);
	}
	get compressed() {
		return this.__str__();
	}
	get exploded() {
		return this.version === 4 ? this.__str__() : `${new IPv6Address(str(this.networkAddress)).exploded}/${this.prefixlen}`;
	}
	get reversePointer() {
		const text = this.exploded;
		return this.version === 4 ? `${text.split(".").reverse().join(".")}.in-addr.arpa` : `${[...text.replaceAll(":", "")].reverse().join(".")}.ip6.arpa`;
	}
	#are(name) {
		return this.networkAddress[name] && this.broadcastAddress[name];
	}
	get isMulticast() {
		return this.#are("isMulticast");
	}
	get isReserved() {
		return this.#are("isReserved");
	}
	get isLinkLocal() {
		return this.#are("isLinkLocal");
	}
	get isUnspecified() {
		return this.#are("isUnspecified");
	}
	get isLoopback() {
		return this.#are("isLoopback");
	}
	get isPrivate() {
		const { private: some, notPrivate } = this.family.uses;
		return areIn(this.#first, this.#last, some) && !isIn(this.#first, notPrivate) && !isIn(this.#last, notPrivate);
	}
	get isGlobal() {
		return !areIn(this.#first, this.#last, this.family.uses.global) && !this.isPrivate;
	}
	__str__() {
		return `${str(this.networkAddress)}/${this.prefixlen}`;
	}
	toString() {
		return this.__str__();
	}
	__repr__() {
		return `${className(this.constructor)}(${repr(this.__str__())})`;
	}
	__hash__() {
		return hash(toInt(this.#first ^ numberOf(this.netmask)));
	}
	__eq__(other) {
		if (!(other instanceof Network)) return NotImplemented;
		return this.version === other.version && this.prefixlen === other.prefixlen && this.networkAddress.__eq__(other.networkAddress) === true;
	}
	__lt__(other) {
		if (!(other instanceof Network)) return NotImplemented;
		if (this.version !== other.version) throw unlike(this, other);
		return this.compareNetworks(other) < 0;
	}
	__gt__(other) {
		const less = this.__lt__(other);
		return less === NotImplemented ? less : !less && this.__eq__(other) !== true;
	}
	__le__(other) {
		const less = this.__lt__(other);
		return less === NotImplemented ? less : less || this.__eq__(other) === true;
	}
	__ge__(other) {
		const less = this.__lt__(other);
		return less === NotImplemented ? less : !less;
	}
	__contains__(other) {
		if (other instanceof Network) return false;
		if (!(other instanceof Address)) {
			getattr(other, "_version");
			return false;
		}
		return this.version === other.version && isIn(numberOf(other), [[this.#first, this.#last]]);
	}
	__getitem__(given) {
		const n = big(index(given));
		const ip = n >= 0n ? this.#first + n : this.#last + n + 1n;
		if (ip < this.#first || ip > this.#last) throw new IndexError("address out of range");
		return this.#address(ip);
	}
	__iter__() {
		return addresses(this.addressClass, this.#first, this.#last);
	}
	[Symbol.iterator]() {
		return this.__iter__();
	}
	hosts() {
		const { version, maxPrefixlen } = this;
		if (this.prefixlen === maxPrefixlen) return [this.#address(this.#first)];
		if (this.prefixlen === maxPrefixlen - 1) return this.__iter__();
		const last = version === 4 ? this.#last - 1n : this.#last;
		return addresses(this.addressClass, this.#first + 1n, last);
	}
	overlaps(other) {
		return other.__contains__(this.networkAddress) || other.__contains__(this.broadcastAddress) || this.__contains__(other.networkAddress) || this.__contains__(other.broadcastAddress);
	}
	compareNetworks(other) {
		if (this.version !== other.version) throw new TypeError(`${str(this)} and ${str(other)} are not of the same type`);
		if (this.networkAddress.__lt__(other.networkAddress) === true) return -1;
		if (this.networkAddress.__gt__(other.networkAddress) === true) return 1;
		return Math.sign(this.prefixlen - other.prefixlen);
	}
	subnetOf(other) {
		return isWithin(this, other, this, other);
	}
	supernetOf(other) {
		return isWithin(other, this, other, this);
	}
	addressExclude(other) {
		return excluded(this, other);
	}
	subnets(prefixlenDiff = 1, ...more) {
		const given = options(["prefixlenDiff", "newPrefix"], prefixlenDiff, ...more);
		return subnets(this, given);
	}
	supernet(prefixlenDiff = 1, ...more) {
		const given = options(["prefixlenDiff", "newPrefix"], prefixlenDiff, ...more);
		const { prefixlen } = this;
		if (prefixlen === 0) return this;
		let difference = Number(given.prefixlenDiff ?? 1);
		const wanted = given.newPrefix ?? null;
		if (wanted !== null) {
			if (Number(wanted) > prefixlen) throw new ValueError("new prefix must be shorter");
			if (difference !== 1) throw new ValueError("cannot set prefixlen_diff and new_prefix");
			difference = prefixlen - Number(wanted);
		}
		if (prefixlen < difference) throw new ValueError(`current prefixlen is ${prefixlen}, cannot have a prefixlen_diff of ${difference}`);
		const mask = numberOf(this.netmask) << BigInt(difference);
		return this.#network(this.#first & mask, prefixlen - difference);
	}
	__reduce__() {
		return asTuple([this.constructor, asTuple([this.__str__()])]);
	}
};
function unlike(one, other) {
	return new TypeError(`${str(one)} and ${str(other)} are not of the same version`);
}
function* addresses(type, first, last) {
	for (let ip = first; ip <= last; ip++) yield new type(toInt(ip));
}
lasting(addresses);
function isWithin(inner, outer, a, b) {
	if (!(inner instanceof Network && outer instanceof Network)) throw new TypeError(`Unable to test subnet containment between ${str(a)} and ${str(b)}`);
	if (inner.version !== outer.version) throw unlike(inner, outer);
	return outer.networkAddress.__le__(inner.networkAddress) === true && outer.broadcastAddress.__ge__(inner.broadcastAddress) === true;
}
function* subnets(network, { prefixlenDiff = 1, newPrefix = null }) {
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
	if (length > maxPrefixlen) throw new ValueError(`prefix length diff ${length} is invalid for netblock ${str(network)}`);
	const first = numberOf(network.networkAddress);
	const last = numberOf(network.broadcastAddress);
	const step = 1n << BigInt(maxPrefixlen - length);
	const type = network.constructor;
	for (let ip = first; ip <= last; ip += step) yield new type(asTuple([toInt(ip), length]));
}
lasting(subnets);
function* excluded(network, other) {
	if (getattr(other, "_version", other.version) !== network.version) throw unlike(network, other);
	if (!(other instanceof Network)) throw new TypeError(`${str(other)} is not a network object`);
	if (!other.subnetOf(network)) throw new ValueError(`${str(other)} not contained in ${str(network)}`);
	if (other.__eq__(network) === true) return;
	let [one, two] = subnets(network, {});
	while (one.__eq__(other) !== true && two.__eq__(other) !== true) {
		const isFirst = other.subnetOf(one);
		yield isFirst ? two : one;
		[one, two] = subnets(isFirst ? one : two, {});
	}
	yield one.__eq__(other) === true ? two : one;
}
lasting(excluded);
var IPv4Network = class extends Network {
	static __module__ = "ipaddress";
	constructor(address, strict = true) {
		super(address, strict, V4, IPv4Address);
	}
};
var IPv6Network = class extends Network {
	static __module__ = "ipaddress";
	constructor(address, strict = true) {
		super(address, strict, V6, IPv6Address);
	}
	get isSiteLocal() {
		const { siteLocal } = this.family.uses;
		return isIn(numberOf(this.networkAddress), siteLocal) && isIn(numberOf(this.broadcastAddress), siteLocal);
	}
};
Object.defineProperties(IPv4Network.prototype, {
	family: { value: V4 },
	addressClass: { value: IPv4Address }
});
Object.defineProperties(IPv6Network.prototype, {
	family: { value: V6 },
	addressClass: { value: IPv6Address }
});
for (const one of [IPv4Network, IPv6Network]) pickledAs("ipaddress", one.name, one);
// runtime/python/ipaddress/interface.ts
function isEqual(one, other, equal) {
	if (equal !== true) return equal;
	const { network } = other;
	return network !== void 0 && one.network.__eq__(network) === true;
}
function isLess(one, other, less) {
	if (less === NotImplemented) return less;
	const { network } = other;
	if (network === void 0) return false;
	return one.network.__lt__(network) === true || one.network.__eq__(network) === true && less;
}
function hashOf(one) {
	const { network } = one;
	return hash(asTuple([
		one.__int__(),
		network.prefixlen,
		network.networkAddress.__int__()
	]));
}
function written(one, behind) {
	return `${one.family.text(numberOf(one))}/${str(behind)}`;
}
var IPv4Interface = class extends IPv4Address {
	static __module__ = "ipaddress";
	constructor(address) {
		const [plain, mask] = split(address, V4);
		super(plain);
		this.network = new IPv4Network(asTuple([plain, mask]), false);
		this.netmask = this.network.netmask;
	}
	get hostmask() {
		return this.network.hostmask;
	}
	get ip() {
		return new IPv4Address(this.__int__());
	}
	get withPrefixlen() {
		return written(this, this.network.prefixlen);
	}
	get withNetmask() {
		return written(this, this.netmask);
	}
	get withHostmask() {
		return written(this, this.hostmask);
	}
	__str__() {
		return this.withPrefixlen;
	}
	__eq__(other) {
		return isEqual(this, other, super.__eq__(other));
	}
	__lt__(other) {
		return isLess(this, other, super.__lt__(other));
	}
	__hash__() {
		return hashOf(this);
	}
	__reduce__() {
		return asTuple([this.constructor, asTuple([this.__str__()])]);
	}
};
var IPv6Interface = class extends IPv6Address {
	static __module__ = "ipaddress";
	constructor(address) {
		const [plain, mask] = split(address, V6);
		super(plain);
		this.network = new IPv6Network(asTuple([plain, mask]), false);
		this.netmask = this.network.netmask;
	}
	get hostmask() {
		return this.network.hostmask;
	}
	get ip() {
		return new IPv6Address(this.__int__());
	}
	get withPrefixlen() {
		return written(this, this.network.prefixlen);
	}
	get withNetmask() {
		return written(this, this.netmask);
	}
	get withHostmask() {
		return written(this, this.hostmask);
	}
	get exploded() {
		return `${this.ip.exploded}/${this.network.prefixlen}`;
	}
	get isUnspecified() {
		return super.isUnspecified && this.network.isUnspecified;
	}
	get isLoopback() {
		return super.isLoopback && this.network.isLoopback;
	}
	__str__() {
		return `${super.__str__()}/${this.network.prefixlen}`;
	}
	__eq__(other) {
		return isEqual(this, other, super.__eq__(other));
	}
	__lt__(other) {
		return isLess(this, other, super.__lt__(other));
	}
	__hash__() {
		return hashOf(this);
	}
	__reduce__() {
		return asTuple([this.constructor, asTuple([this.__str__()])]);
	}
};
for (const one of [IPv4Interface, IPv6Interface]) pickledAs("ipaddress", one.name, one);
// runtime/python/ipaddress.ts
const IPV4LENGTH = 32;
const IPV6LENGTH = 128;
function first(given, what, ...makers) {
	for (const make of makers) try {
		return make();
	} catch (error) {
		if (error instanceof AddressValueError || error instanceof NetmaskValueError) continue;
		throw error;
	}
	throw new ValueError(`${repr(given)} does not appear to be an IPv4 or IPv6 ${what}`);
}
function ipAddress(address) {
	return first(address, "address", () => new IPv4Address(address), () => new IPv6Address(address));
}
function ipNetwork(address, strict = true) {
	return first(address, "network", () => new IPv4Network(address, strict), () => new IPv6Network(address, strict));
}
function ipInterface(address) {
	return first(address, "interface", () => new IPv4Interface(address), () => new IPv6Interface(address));
}
function packedInt(address, family) {
	const ip = big(address);
	if (ip < 0n || ip > family.ones) throw new ValueError(`Address negative or too large for IPv${family.version}`);
	return packed(ip, family);
}
function v4IntToPacked(address) {
	return packedInt(address, V4);
}
function v6IntToPacked(address) {
	return packedInt(address, V6);
}
function summarizeAddressRange(first, last) {
	return summarized(first, last);
}
function* summarized(first, last) {
	if (!(first instanceof Address && last instanceof Address)) throw new TypeError("first and last must be IP addresses, not networks");
	if (first.version !== last.version) throw unlike(first, last);
	const end = numberOf(last);
	if (numberOf(first) > end) throw new ValueError("last IP address must be greater than first");
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
function compare(one, other) {
	return one.compareNetworks(other);
}
function collapseAddresses(addresses) {
	const single = [];
	const networks = [];
	const put = (list, one, shown) => {
		const before = list.at(-1);
		if (before !== void 0 && before.version !== one.version) throw unlike(shown, before);
		list.push(one);
	};
	for (const one of iter(addresses)) if (one instanceof Address) put(single, one, one);
	else if (one.prefixlen === one.maxPrefixlen) put(single, one.networkAddress, one);
	else put(networks, one, one);
	const ordered = [...new Map(single.map((one) => [numberOf(one), one])).values()].sort((a, b) => numberOf(a) < numberOf(b) ? -1 : 1);
	for (let i = 0; i < ordered.length;) {
		let end = i;
		while (end + 1 < ordered.length && numberOf(ordered[end + 1]) === numberOf(ordered[end]) + 1n) end++;
		networks.push(...summarized(ordered[i], ordered[end]));
		i = end + 1;
	}
	return collapsed(networks);
}
function* collapsed(networks) {
	const open = [...networks];
	const halves = new Map();
	for (let one = open.pop(); one !== void 0; one = open.pop()) {
		const whole = one.supernet();
		const key = whole.__str__();
		const known = halves.get(key);
		if (known === void 0) halves.set(key, one);
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
function getMixedTypeKey(obj) {
	if (obj instanceof Network) return asTuple([
		obj.version,
		obj.networkAddress,
		obj.netmask
	]);
	return obj instanceof Address ? asTuple([obj.version, obj]) : NotImplemented;
}
export { AddressValueError, IPV4LENGTH, IPV6LENGTH, IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network, NetmaskValueError, collapseAddresses, getMixedTypeKey, ipAddress, ipInterface, ipNetwork, summarizeAddressRange, v4IntToPacked, v6IntToPacked };
