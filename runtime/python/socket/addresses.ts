/**
 * Addresses: Python's tuples and paths, and the bytes that the system takes for them.
 *
 * ```text
 *   AF_INET    family 2 | port 2, big end first | address 4 | 8 zero
 *   AF_INET6   family 2 | port 2 | flow 4 | address 16 | scope 4
 *   AF_UNIX    family 2 | path, or zero and a name of Linux's own
 * ```
 *
 * On macOS the first byte is the length, and the second the family.
 *
 * @module
 */
import { OSError, OverflowError, TypeError } from "../exceptions.ts";
import { decode, encode } from "../text/encodings.ts";
import { Bytes } from "../values/bytes.ts";
import { index, toNumber } from "../values/numbers.ts";
import { asTuple, Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { AF_INET, AF_INET6, AF_UNIX, familyOf } from "./constants.ts";
import { cString, isDarwin, libc, textAt } from "./libc.ts";

const INET = Number(AF_INET.value);
const INET6 = Number(AF_INET6.value);
const UNIX = Number(AF_UNIX.value);
const PATH_BYTES = isDarwin ? 104 : 108;

/** Room for any address. */
export const ADDRESS_BYTES = 128;

/** An address of the internet as a program gives it, its host perhaps a name. */
export interface Place {
  readonly family: number;
  readonly host: string;
  readonly port: number;
  readonly flow: number;
  readonly scope: number;
}

/** A number as C takes it. */
function number(value: unknown): number {
  return Number(index(value));
}

function hostOf(host: unknown): string {
  if (typeof host === "string") {
    // names of other scripts are written with what the network has letters for
    return /\P{ASCII}/u.test(host) ? new URL(`http://${host}`).hostname : host;
  }
  if (host instanceof Uint8Array) return decode(host, "utf-8", "surrogateescape");
  throw new TypeError(`str, bytes or bytearray expected, not ${typeName(host)}`);
}

function portOf(port: unknown, caller: string): number {
  const found = number(port);
  if (found < 0 || found > 0xffff) throw new OverflowError(`${caller}(): port must be 0-65535.`);
  return found;
}

/** What an address of the internet says; null for one of `AF_UNIX`. */
function placeOf(family: number, address: unknown, caller: string): Place | null {
  if (family === UNIX) return null;
  if (family !== INET && family !== INET6) throw new OSError(`${caller}(): bad family`);
  const name = family === INET ? "AF_INET" : "AF_INET6";
  if (!(address instanceof Tuple)) {
    throw new TypeError(`${caller}(): ${name} address must be tuple, not ${typeName(address)}`);
  }
  const parts = address as unknown[];
  if (family === INET && parts.length !== 2) {
    throw new TypeError("AF_INET address must be a pair (host, port)");
  }
  if (parts.length < 2 || parts.length > 4) {
    throw new TypeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
  }
  const host = hostOf(parts[0]);
  const port = portOf(parts[1], caller);
  const flow = parts.length > 2 ? number(parts[2]) : 0;
  if (flow < 0 || flow > 0xf_ffff) {
    throw new OverflowError(`${caller}(): flowinfo must be 0-1048575.`);
  }
  return { family, host, port, flow, scope: parts.length > 3 ? number(parts[3]) : 0 };
}

/** An address's bytes, or the place whose host has to be looked up first. */
export function packed(family: number, address: unknown, caller: string): Uint8Array | Place {
  const place = placeOf(family, address, caller);
  if (place === null) return packedPath(address);
  const numeric = numericHost(place);
  return numeric === null ? place : packedPlace(place, numeric);
}

/** A host's bytes where it is no name; null where it is one. */
export function numericHost({ family, host }: Place): Uint8Array | null {
  const size = family === INET ? 4 : 16;
  if (host === "") return new Uint8Array(size);
  if (family === INET && (host === "<broadcast>" || host === "255.255.255.255")) {
    return new Uint8Array(4).fill(255);
  }
  const bytes = new Uint8Array(size);
  return libc().inet_pton(family, cString(host), bytes) === 1 ? bytes : null;
}

function header(bytes: Uint8Array, family: number): DataView {
  const view = new DataView(bytes.buffer);
  if (isDarwin) {
    bytes[0] = bytes.length;
    bytes[1] = family;
  } else view.setUint16(0, family, true);
  return view;
}

/** The bytes of an address of the internet. */
export function packedPlace({ family, port, flow, scope }: Place, host: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(family === INET ? 16 : 28);
  const view = header(bytes, family);
  view.setUint16(2, port);
  if (family === INET) bytes.set(host, 4);
  else {
    view.setUint32(4, flow);
    bytes.set(host, 8);
    view.setUint32(24, scope, true);
  }
  return bytes;
}

function packedPath(address: unknown): Uint8Array {
  if (typeof address !== "string" && !(address instanceof Uint8Array)) {
    throw new TypeError(`a bytes-like object is required, not '${typeName(address)}'`);
  }
  const path = typeof address === "string" ? encode(address, "utf-8", "surrogateescape") : address;
  const isNamed = path.length > 0 && path[0] === 0 && !isDarwin;
  if (isNamed ? path.length > PATH_BYTES : path.length >= PATH_BYTES) {
    throw new OSError("AF_UNIX path too long");
  }
  const bytes = new Uint8Array(2 + path.length + (isNamed || path.length === 0 ? 0 : 1));
  header(bytes, UNIX);
  bytes.set(path, 2);
  return bytes;
}

/** The family that an address's bytes are of. */
export function familyIn(bytes: Uint8Array): number {
  return isDarwin ? bytes[1]! : bytes[0]! | bytes[1]! << 8;
}

/** The text of a host's bytes. */
export function hostText(family: number, host: Uint8Array): string {
  if (family === INET) return host.join(".");
  const text = new Uint8Array(64);
  return textAt(libc().inet_ntop(family, host as BufferSource, text, text.length));
}

/** What Python makes of the system's bytes. */
export function unpacked(bytes: Uint8Array, length: number): unknown {
  if (length === 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const family = familyIn(bytes);
  switch (family) {
    case INET:
      return asTuple([hostText(INET, bytes.subarray(4, 8)), view.getUint16(2)]);
    case INET6:
      return asTuple([
        hostText(INET6, bytes.slice(8, 24)),
        view.getUint16(2),
        view.getUint32(4),
        view.getUint32(24, true),
      ]);
    case UNIX:
      return unpackedPath(bytes.subarray(2, length));
    default:
      return asTuple([familyOf(family), new Bytes(bytes.slice(2, length))]);
  }
}

function unpackedPath(path: Uint8Array): string | Bytes {
  if (path.length > 0 && path[0] === 0 && !isDarwin) return new Bytes(path);
  const end = path.indexOf(0);
  return decode(path.slice(0, end < 0 ? path.length : end), "utf-8", "surrogateescape");
}

/** Seconds of a timeout; null for ever. */
export function secondsOf(timeout: unknown, fault: () => Error): number | null {
  if (timeout === null || timeout === undefined) return null;
  const seconds = typeof timeout === "number" ? timeout : toNumber(timeout as number);
  if (!(seconds >= 0)) throw fault();
  return seconds;
}
