/**
 * Numbers of addresses and services, as texts and as bytes.
 *
 * @module
 */
import { OSError, OverflowError, ValueError } from "../exceptions.ts";
import { Bytes } from "../values/bytes.ts";
import { index } from "../values/numbers.ts";
import { hostText } from "./addresses.ts";
import { AF_INET, AF_INET6 } from "./constants.ts";
import { check, cString, libc, textAt } from "./libc.ts";

const INET = Number(AF_INET.value);
const INET6 = Number(AF_INET6.value);

/** The port of a service. https://docs.python.org/3/library/socket.html#socket.getservbyname */
export function getservbyname(servicename: string, protocolname?: string | null): number {
  const protocol = protocolname == null ? null : cString(protocolname);
  const found = libc().getservbyname(cString(servicename), protocol);
  if (found === null) throw new OSError("service/proto not found");
  return ntohs(new Deno.UnsafePointerView(found).getInt32(16));
}

/** The service of a port. https://docs.python.org/3/library/socket.html#socket.getservbyport */
export function getservbyport(port: unknown, protocolname?: string | null): string {
  const number = Number(index(port));
  if (number < 0 || number > 0xffff) {
    throw new OverflowError("getservbyport: port must be 0-65535.");
  }
  const protocol = protocolname == null ? null : cString(protocolname);
  const found = libc().getservbyport(htons(number), protocol);
  if (found === null) throw new OSError("port/proto not found");
  return textAt(new Deno.UnsafePointerView(found).getPointer(0));
}

/** The four bytes of an IPv4 address. https://docs.python.org/3/library/socket.html#socket.inet_aton */
export function inetAton(ipAddress: string): Bytes {
  const bytes = new Bytes(4);
  if (libc().inet_aton(cString(ipAddress), bytes) === 0) {
    throw new OSError("illegal IP address string passed to inet_aton");
  }
  return bytes;
}

/** The text of four bytes. https://docs.python.org/3/library/socket.html#socket.inet_ntoa */
export function inetNtoa(packedIp: Uint8Array): string {
  if (packedIp.length !== 4) throw new OSError("packed IP wrong length for inet_ntoa");
  return packedIp.join(".");
}

/** The bytes of an address. https://docs.python.org/3/library/socket.html#socket.inet_pton */
export function inetPton(addressFamily: unknown, ipString: string): Bytes {
  const family = Number(index(addressFamily));
  const bytes = new Bytes(family === INET ? 4 : 16);
  const result = libc().inet_pton(family, cString(ipString), bytes);
  if (result < 0) check(result);
  if (result === 0) throw new OSError("illegal IP address string passed to inet_pton");
  return bytes;
}

/** The text of an address's bytes. https://docs.python.org/3/library/socket.html#socket.inet_ntop */
export function inetNtop(addressFamily: unknown, packedIp: Uint8Array): string {
  const family = Number(index(addressFamily));
  if (family !== INET && family !== INET6) throw new ValueError(`unknown address family ${family}`);
  if (packedIp.length !== (family === INET ? 4 : 16)) {
    throw new ValueError("invalid length of packed IP address string");
  }
  return hostText(family, packedIp.slice());
}

function unsigned(value: unknown, caller: string, bits: 16 | 32): number {
  const number = Number(index(value));
  if (number < 0) {
    if (bits === 32) throw new OverflowError("can't convert negative value to unsigned int");
    throw new OverflowError(
      `${caller}: can't convert negative Python int to C 16-bit unsigned integer`,
    );
  }
  if (number >= 2 ** bits) {
    throw new OverflowError(
      bits === 32
        ? "int larger than 32 bits"
        : `${caller}: Python int too large to convert to C 16-bit unsigned integer`,
    );
  }
  return number;
}

function swapped16(number: number): number {
  return (number & 0xff) << 8 | number >>> 8 & 0xff;
}

function swapped32(number: number): number {
  return ((number & 0xff) << 24 | (number & 0xff00) << 8 | number >>> 8 & 0xff00 |
    number >>> 24) >>> 0;
}

/** 16 bits in the network's order. https://docs.python.org/3/library/socket.html#socket.htons */
export function htons(x: unknown): number {
  return swapped16(unsigned(x, "htons", 16));
}

/** 16 bits in this machine's order. https://docs.python.org/3/library/socket.html#socket.ntohs */
export function ntohs(x: unknown): number {
  return swapped16(unsigned(x, "ntohs", 16));
}

/** 32 bits in the network's order. https://docs.python.org/3/library/socket.html#socket.htonl */
export function htonl(x: unknown): number {
  return swapped32(unsigned(x, "htonl", 32));
}

/** 32 bits in this machine's order. https://docs.python.org/3/library/socket.html#socket.ntohl */
export function ntohl(x: unknown): number {
  return swapped32(unsigned(x, "ntohl", 32));
}
