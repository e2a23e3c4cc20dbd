/* @ts-self-types="../../../../runtime/python/urllib/parse.ts" */
import "../program.js";
import { __exportAll } from "../../rolldown-runtime.js";
import { TypeError, ValueError } from "../../core.js";
import { Bytes, Dict, asTuple, call, decode, encode, getattr, isTuple, iter, latin1, nameClasses, nameFunctions, options, repr, str, truth } from "../core.js";
import { namedtuple } from "../parts/collections5.js";
// runtime/python/urllib/hosts.ts
function isIPv6(text) {
	const [address, ...zones] = text.split("%");
	if (zones.length > 1 || zones[0] === "") return false;
	let groups = address;
	const four = /(^|:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(groups);
	if (four) {
		if (four.slice(2).some((byte) => Number(byte) > 255 || byte.length > 1 && byte.startsWith("0"))) return false;
		groups = `${groups.slice(0, four.index)}${four[1]}0:0`;
	}
	const halves = groups.split("::");
	if (halves.length > 2) return false;
	const parts = halves.flatMap((half) => half === "" ? [] : half.split(":"));
	if (!parts.every((part) => /^[0-9a-fA-F]{1,4}$/.test(part))) return false;
	return halves.length === 2 ? parts.length < 8 : parts.length === 8;
}
// runtime/python/urllib/parts.ts
const DefragBase = namedtuple("DefragResult", "url fragment");
const SplitBase = namedtuple("SplitResult", "scheme netloc path query fragment");
const ParseBase = namedtuple("ParseResult", "scheme netloc path params query fragment");
function like(sample, text) {
	return text === null || typeof sample === "string" ? text : encode(text);
}
function plain(text) {
	return typeof text === "string" ? text : latin1(text);
}
function partition(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [
		text,
		false,
		""
	] : [
		text.slice(0, at),
		true,
		text.slice(at + 1)
	];
}
function user(netloc) {
	const at = netloc.lastIndexOf("@");
	if (at < 0) return [null, null];
	const [name, hasPassword, password] = partition(netloc.slice(0, at), ":");
	return [name, hasPassword ? password : null];
}
function host(netloc) {
	const info = netloc.slice(netloc.lastIndexOf("@") + 1);
	const [, isBracketed, bracketed] = partition(info, "[");
	if (!isBracketed) {
		const [name, , port] = partition(info, ":");
		return [name, port || null];
	}
	const [name, , rest] = partition(bracketed, "]");
	return [name, partition(rest, ":")[2] || null];
}
function usernameOf(netloc) {
	return like(netloc, user(plain(netloc))[0]);
}
function passwordOf(netloc) {
	return like(netloc, user(plain(netloc))[1]);
}
function hostnameOf(netloc) {
	const [name] = host(plain(netloc));
	if (name === "") return null;
	const [address, , zone] = partition(name, "%");
	return like(netloc, address.toLowerCase() + name.slice(name.length - zone.length - (name.includes("%") ? 1 : 0)));
}
function portOf(netloc) {
	const [, port] = host(plain(netloc));
	if (port === null) return null;
	if (!/^[0-9]+$/.test(port)) throw new ValueError(`Port could not be cast to integer value as ${repr(like(netloc, port))}`);
	const number = Number(port);
	if (number > 65535) throw new ValueError("Port out of range 0-65535");
	return number;
}
function encoded(target, parts, encoding, errors) {
	return new target(...[...parts].map((part) => encode(part, encoding, errors)));
}
function decoded(target, parts, encoding, errors) {
	return new target(...[...parts].map((part) => decode(part, encoding, errors)));
}
var DefragResult = class extends DefragBase {
	static __module__ = "urllib.parse";
	geturl() {
		const { url, fragment } = this;
		return like(url, plain(fragment) ? `${plain(url)}#${plain(fragment)}` : plain(url));
	}
	encode(encoding = "ascii", errors = "strict") {
		return encoded(DefragResultBytes, this, encoding, errors);
	}
};
var DefragResultBytes = class extends DefragResult {
	decode(encoding = "ascii", errors = "strict") {
		return decoded(DefragResult, this, encoding, errors);
	}
};
var SplitResult = class extends SplitBase {
	static __module__ = "urllib.parse";
	get username() {
		return usernameOf(this.netloc);
	}
	get password() {
		return passwordOf(this.netloc);
	}
	get hostname() {
		return hostnameOf(this.netloc);
	}
	get port() {
		return portOf(this.netloc);
	}
	geturl() {
		return joined(this);
	}
	encode(encoding = "ascii", errors = "strict") {
		return encoded(SplitResultBytes, this, encoding, errors);
	}
};
var SplitResultBytes = class extends SplitResult {
	decode(encoding = "ascii", errors = "strict") {
		return decoded(SplitResult, this, encoding, errors);
	}
};
var ParseResult = class extends ParseBase {
	static __module__ = "urllib.parse";
	get username() {
		return usernameOf(this.netloc);
	}
	get password() {
		return passwordOf(this.netloc);
	}
	get hostname() {
		return hostnameOf(this.netloc);
	}
	get port() {
		return portOf(this.netloc);
	}
	geturl() {
		const [scheme, netloc, path, params, query, fragment] = this;
		return joined([
			scheme,
			netloc,
			plain(params) ? like(path, `${plain(path)};${plain(params)}`) : path,
			query,
			fragment
		]);
	}
	encode(encoding = "ascii", errors = "strict") {
		return encoded(ParseResultBytes, this, encoding, errors);
	}
};
var ParseResultBytes = class extends ParseResult {
	decode(encoding = "ascii", errors = "strict") {
		return decoded(ParseResult, this, encoding, errors);
	}
};
const WITH_NETLOC = new Set(" ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh sftp nfs git git+ssh ws wss itms-services".split(" ").filter((name, i) => i === 0 || name !== ""));
function joined(parts) {
	const [scheme = "", netloc = "", path = "", query = "", fragment = ""] = parts.map(plain);
	let url = path;
	if (netloc) url = `//${netloc}${url && !url.startsWith("/") ? "/" : ""}${url}`;
	else if (url.startsWith("//") || scheme && WITH_NETLOC.has(scheme) && /^(\/|$)/.test(url)) url = `//${url}`;
	if (scheme) url = `${scheme}:${url}`;
	if (query) url += `?${query}`;
	if (fragment) url += `#${fragment}`;
	return like(parts[0], url);
}
// runtime/python/urllib/quoting.ts
const ALWAYS = /[A-Za-z0-9_.~-]/;
const NAMES = [
	"safe",
	"encoding",
	"errors"
];
function safeSet(safe) {
	const codes = typeof safe === "string" ? [...safe].map((one) => one.codePointAt(0)) : [...safe];
	const result = new Set(codes.filter((code) => code < 128));
	for (let code = 0; code < 128; code++) if (ALWAYS.test(String.fromCharCode(code))) result.add(code);
	return result;
}
function quoteFromBytes(bs, ...given) {
	const { safe = "/" } = options(["safe"], ...given);
	if (!(bs instanceof Uint8Array)) throw new TypeError("quote_from_bytes() expected bytes");
	const kept = safeSet(safe);
	let result = "";
	for (const byte of bs) result += kept.has(byte) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	return result;
}
function quote(string, ...given) {
	const { safe = "/", encoding = null, errors = null } = options(NAMES, ...given);
	if (typeof string !== "string") {
		if (encoding !== null) throw new TypeError("quote() doesn't support 'encoding' for bytes");
		if (errors !== null) throw new TypeError("quote() doesn't support 'errors' for bytes");
		return quoteFromBytes(string, safe);
	}
	if (string === "") return string;
	return quoteFromBytes(encode(string, encoding ?? "utf-8", errors ?? "strict"), safe);
}
function quotePlus(string, ...given) {
	const { safe = "", encoding = null, errors = null } = options(NAMES, ...given);
	if (!(typeof string === "string" ? string.includes(" ") : string instanceof Uint8Array && string.includes(32))) return quote(string, safe, encoding, errors);
	return quote(string, typeof safe === "string" ? `${safe} ` : new Bytes([...safe, 32]), encoding, errors).replaceAll(" ", "+");
}
function unquoteToBytes(string) {
	const bytes = typeof string === "string" ? encode(string) : string;
	const result = [];
	for (let i = 0; i < bytes.length; i++) {
		const pair = bytes[i] === 37 ? String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0) : "";
		if (/^[0-9a-fA-F]{2}$/.test(pair)) {
			result.push(parseInt(pair, 16));
			i += 2;
		} else result.push(bytes[i]);
	}
	return new Bytes(result);
}
function unquote(string, ...given) {
	const { encoding, errors } = options(["encoding", "errors"], ...given);
	if (typeof string !== "string") return decode(unquoteToBytes(string), encoding ?? "utf-8", errors ?? "replace");
	if (!string.includes("%")) return string;
	return string.replace(/\p{ASCII}+/gu, (ascii) => ascii.includes("%") ? decode(unquoteToBytes(ascii), encoding ?? "utf-8", errors ?? "replace") : ascii);
}
function unquotePlus(string, ...given) {
	return unquote(string.replaceAll("+", " "), ...given);
}
function items(query) {
	const own = getattr(query, "items", null);
	if (own !== null) return iter(call(own, []));
	const first = Array.isArray(query) ? query[0] : void 0;
	if (!(Array.isArray(query) ? query.length === 0 || isTuple(first) : query === "")) throw new TypeError("not a valid non-string sequence or mapping object");
	return iter(query);
}
function urlencode(query, ...given) {
	const { doseq = false, safe = "", encoding = null, errors = null, quoteVia = quotePlus } = options([
		"doseq",
		"safe",
		"encoding",
		"errors",
		"quoteVia"
	], ...given);
	const written = (value) => call(quoteVia, value instanceof Uint8Array ? [value, safe] : [
		str(value),
		safe,
		encoding,
		errors
	]);
	const parts = [];
	for (const pair of items(query)) {
		const [name, value] = [...iter(pair)];
		const values = !truth(doseq) || typeof value === "string" || value instanceof Uint8Array || !hasLength(value) ? [value] : [...iter(value)];
		for (const one of values) parts.push(`${written(name)}=${written(one)}`);
	}
	return parts.join("&");
}
function hasLength(value) {
	return getattr(value, "__len__", null) !== null;
}
// runtime/python/urllib/parse.ts
var parse_exports = __exportAll({
	DefragResult: () => DefragResult,
	DefragResultBytes: () => DefragResultBytes,
	ParseResult: () => ParseResult,
	ParseResultBytes: () => ParseResultBytes,
	SplitResult: () => SplitResult,
	SplitResultBytes: () => SplitResultBytes,
	parseQs: () => parseQs,
	parseQsl: () => parseQsl,
	quote: () => quote,
	quoteFromBytes: () => quoteFromBytes,
	quotePlus: () => quotePlus,
	unquote: () => unquote,
	unquotePlus: () => unquotePlus,
	unquoteToBytes: () => unquoteToBytes,
	urldefrag: () => urldefrag,
	urlencode: () => urlencode,
	urljoin: () => urljoin,
	urlparse: () => urlparse,
	urlsplit: () => urlsplit,
	urlunparse: () => urlunparse,
	urlunsplit: () => urlunsplit
});
const RELATIVE = new Set(["", ..."ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss".split(" ")]);
const WITH_PARAMS = new Set(["", ..."ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel".split(" ")]);
function texts(...given) {
	const areBytes = typeof given[0] !== "string";
	for (const one of given.slice(1)) if (truth(one) && typeof one === "string" === areBytes) throw new TypeError("Cannot mix str and non-str arguments");
	if (!areBytes) return [given.map((one) => one), false];
	return [given.map((one) => truth(one) ? decode(one, "ascii", "strict") : ""), true];
}
function checkHost(netloc) {
	if (netloc.includes("[") !== netloc.includes("]")) throw new ValueError("Invalid IPv6 URL");
	if (!netloc.includes("[")) return;
	const inside = netloc.slice(netloc.indexOf("[") + 1).split("]")[0];
	if (inside.startsWith("v")) {
		if (!/^v[a-fA-F0-9]+\..+$/s.test(inside)) throw new ValueError("IPvFuture address is invalid");
		return;
	}
	if (/^\d+\.\d+\.\d+\.\d+$/.test(inside)) throw new ValueError("An IPv4 address cannot be in brackets");
	if (!isIPv6(inside)) throw new ValueError(`${repr(inside)} does not appear to be an IPv4 or IPv6 address`);
}
function checkCharacters(netloc) {
	if (/^[\x00-\x7f]*$/.test(netloc)) return;
	const bare = netloc.replaceAll(/[@:#?]/g, "");
	const normal = bare.normalize("NFKC");
	if (bare !== normal && /[/?#@:]/.test(normal)) throw new ValueError(`netloc '${netloc}' contains invalid characters under NFKC normalization`);
}
function split(address, usual, hasFragments) {
	let url = address.replace(/^[\x00-\x20]+/, "").replaceAll(/[\t\r\n]/g, "");
	let scheme = usual.replaceAll(/^[\x00-\x20]+|[\x00-\x20]+$/g, "").replaceAll(/[\t\r\n]/g, "");
	let netloc = "";
	let query = "";
	let fragment = "";
	const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url);
	if (match) {
		scheme = match[1].toLowerCase();
		url = url.slice(match[0].length);
	}
	if (url.startsWith("//")) {
		netloc = /^[^/?#]*/.exec(url.slice(2))[0];
		url = url.slice(2 + netloc.length);
		checkHost(netloc);
	}
	const at = hasFragments ? url.indexOf("#") : -1;
	if (at >= 0) [url, fragment] = [url.slice(0, at), url.slice(at + 1)];
	const mark = url.indexOf("?");
	if (mark >= 0) [url, query] = [url.slice(0, mark), url.slice(mark + 1)];
	checkCharacters(netloc);
	return [
		scheme,
		netloc,
		url,
		query,
		fragment
	];
}
function parsed(address, usual, hasFragments) {
	const [scheme, netloc, path, query, fragment] = split(address, usual, hasFragments);
	const at = WITH_PARAMS.has(scheme) ? path.indexOf(";", path.lastIndexOf("/") + 1) : -1;
	return at < 0 ? [
		scheme,
		netloc,
		path,
		"",
		query,
		fragment
	] : [
		scheme,
		netloc,
		path.slice(0, at),
		path.slice(at + 1),
		query,
		fragment
	];
}
function given(url, rest) {
	const { scheme = "", allowFragments = true } = options(["scheme", "allowFragments"], ...rest);
	const [[address, usual], areBytes] = texts(url, scheme);
	return [
		address,
		usual,
		truth(allowFragments),
		areBytes
	];
}
function urlsplit(url, ...rest) {
	const [address, usual, allowFragments, areBytes] = given(url, rest);
	const result = new SplitResult(...split(address, usual, allowFragments));
	return areBytes ? result.encode() : result;
}
function urlparse(url, ...rest) {
	const [address, usual, allowFragments, areBytes] = given(url, rest);
	const result = new ParseResult(...parsed(address, usual, allowFragments));
	return areBytes ? result.encode() : result;
}
function counted(parts, count) {
	const all = [...iter(parts)];
	if (all.length < count) throw new ValueError(`not enough values to unpack (expected ${count + 1}, got ${all.length + 1})`);
	if (all.length > count) throw new ValueError(`too many values to unpack (expected ${count + 1})`);
	return all;
}
function urlunsplit(components) {
	const [parts, areBytes] = texts(...counted(components, 5));
	const url = joined(parts.map((part) => part ?? ""));
	return areBytes ? encode(url) : url;
}
function urlunparse(components) {
	const [parts, areBytes] = texts(...counted(components, 6));
	const url = unparsed(parts.map((part) => part ?? ""));
	return areBytes ? encode(url) : url;
}
function unparsed(parts) {
	const [scheme, netloc, path, params, query, fragment] = parts;
	return joined([
		scheme,
		netloc,
		params ? `${path};${params}` : path,
		query,
		fragment
	]);
}
function urljoin(base, url, ...given) {
	const { allowFragments = true } = options(["allowFragments"], ...given);
	if (!truth(base)) return url;
	if (!truth(url)) return base;
	const [[from, to], areBytes] = texts(base, url);
	const result = resolved(from, to, truth(allowFragments));
	return areBytes ? encode(result) : result;
}
function resolved(base, url, hasFragments) {
	const [baseScheme, baseNetloc, basePath, baseParams, baseQuery] = parsed(base, "", hasFragments);
	let [scheme, netloc, path, params, query, fragment] = parsed(url, baseScheme, hasFragments);
	if (scheme !== baseScheme || !RELATIVE.has(scheme)) return url;
	if (WITH_NETLOC.has(scheme)) {
		if (netloc) return unparsed([
			scheme,
			netloc,
			path,
			params,
			query,
			fragment
		]);
		netloc = baseNetloc;
	}
	if (!path && !params) {
		if (!query) query = baseQuery;
		return unparsed([
			scheme,
			netloc,
			basePath,
			baseParams,
			query,
			fragment
		]);
	}
	const above = basePath.split("/");
	if (above.at(-1) !== "") above.pop();
	let segments = path.split("/");
	if (!path.startsWith("/")) {
		segments = [...above, ...segments];
		segments = segments.filter((one, i) => one !== "" || i === 0 || i === segments.length - 1);
	}
	const kept = [];
	for (const segment of segments) if (segment === "..") kept.pop();
	else if (segment !== ".") kept.push(segment);
	if ([".", ".."].includes(segments.at(-1))) kept.push("");
	return unparsed([
		scheme,
		netloc,
		kept.join("/") || "/",
		params,
		query,
		fragment
	]);
}
function urldefrag(url) {
	const [[address], areBytes] = texts(url);
	let result = new DefragResult(address, "");
	if (address.includes("#")) {
		const parts = parsed(address, "", true);
		result = new DefragResult(unparsed([...parts.slice(0, 5), ""]), parts[5]);
	}
	return areBytes ? result.encode() : result;
}
const QUERY = [
	"keepBlankValues",
	"strictParsing",
	"encoding",
	"errors",
	"maxNumFields",
	"separator"
];
function parseQsl(qs, ...given) {
	const { keepBlankValues = false, strictParsing = false, encoding = "utf-8", errors = "replace", maxNumFields = null, separator = "&" } = options(QUERY, ...given);
	if (!truth(separator) || typeof separator !== "string" && !(separator instanceof Uint8Array)) throw new ValueError("Separator must be of type string or bytes.");
	const areBytes = typeof qs !== "string";
	const text = areBytes ? decode(qs, "latin-1") : qs;
	const between = typeof separator === "string" ? separator : decode(separator, "ascii");
	if (text === "") return [];
	const fields = text.split(between);
	if (maxNumFields !== null && fields.length > maxNumFields) throw new ValueError("Max number of fields exceeded");
	const read = (part) => areBytes ? unquoteToBytes(encode(part.replaceAll("+", " "), "latin-1")) : unquotePlus(part, encoding, errors);
	const result = [];
	for (const field of fields) {
		if (field === "" && !truth(strictParsing)) continue;
		const at = field.indexOf("=");
		if (at < 0 && truth(strictParsing)) throw new ValueError(`bad query field: ${repr(areBytes ? encode(field, "latin-1") : field)}`);
		const [name, value] = at < 0 ? [field, ""] : [field.slice(0, at), field.slice(at + 1)];
		if (value === "" && !truth(keepBlankValues)) continue;
		result.push(asTuple([read(name), read(value)]));
	}
	return result;
}
function parseQs(qs, ...given) {
	const result = new Dict();
	for (const [name, value] of parseQsl(qs, ...given)) {
		const known = result.get(name);
		if (known) known.push(value);
		else result.set(name, [value]);
	}
	return result;
}
nameFunctions(parse_exports);
nameClasses(parse_exports, "urllib.parse");
export { DefragResult, DefragResultBytes, ParseResult, ParseResultBytes, SplitResult, SplitResultBytes, parseQs, parseQsl, quote, quoteFromBytes, quotePlus, unquote, unquotePlus, unquoteToBytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit };
