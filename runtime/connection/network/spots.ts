/**
 * Where listeners of one program are, as its processes see it in the memory that they share.
 *
 * ```text
 *   spot    0 family   1 port   2 bytes of the address   3 zero   4-7 file: device, number   8-35 address, path or name
 * ```
 *
 * A path leads to a listener while its file is the one that the listener made: another may have taken its place.
 *
 * @module
 */
import { memory } from "../../memory/memory.ts";
import { AF_INET, AF_INET6, AF_UNIX } from "../../python/socket/constants.ts";

const FAMILY = 0;
const PORT = 1;
const LENGTH = 2;
const FILE = 4;
const ADDRESS = 8;
const ADDRESS_WORDS = 28;
/** How long one is; it begins at a multiple of eight bytes. */
export const SPOT_WORDS = ADDRESS + ADDRESS_WORDS;

const INET = Number(AF_INET.value);
const INET6 = Number(AF_INET6.value);
const UNIX = Number(AF_UNIX.value);
const LOOPBACK = 127;
const SLASH = 0x2f;

/** Where a listener is. */
export interface Spot {
  readonly family: number;
  readonly port: number;
  readonly address: Uint8Array;
}

/** The spot that an address of the system's says; undefined for those that are not kept here. */
export function spotOf(family: number, bytes: Uint8Array): Spot | undefined {
  if (family === UNIX) return namedSpot(bytes.subarray(2));
  const port = portIn(bytes);
  if (family === INET) return { family, port, address: bytes.subarray(4, 8) };
  const hasScope = bytes.subarray(24, 28).some((byte) => byte !== 0);
  return family === INET6 && !hasScope
    ? { family, port, address: bytes.subarray(8, 24) }
    : undefined;
}

/** A name of Linux's own, or a path; one that begins at a process's folder means something else in another one. */
function namedSpot(name: Uint8Array): Spot | undefined {
  if (name.length === 0 || name.length > ADDRESS_WORDS * 4) return undefined;
  if (name[0] === 0) return { family: UNIX, port: 0, address: name };
  if (name[0] !== SLASH) return undefined;
  const end = name.indexOf(0);
  return { family: UNIX, port: 0, address: end < 0 ? name : name.subarray(0, end) };
}

/** The port in an address of the internet. */
function portIn(bytes: Uint8Array): number {
  return bytes[2]! << 8 | bytes[3]!;
}

/** What tells those who connect by the system from each other: their port, or the name that it gave them. */
export function originIn(family: number, bytes: Uint8Array): number | string {
  return family === UNIX ? String.fromCharCode(...bytes.subarray(2, 8)) : portIn(bytes);
}

function isAny(address: Uint8Array): boolean {
  return address.every((byte) => byte === 0);
}

function isLoopback({ family, address }: Spot): boolean {
  if (family === INET) return address[0] === LOOPBACK;
  return family === INET6 && address[15] === 1 && isAny(address.subarray(0, 15));
}

function addressAt(at: number, { address }: Spot): Uint8Array {
  return memory().bytes.subarray((at + ADDRESS) * 4, (at + ADDRESS) * 4 + address.length);
}

function fileAt(at: number): Float64Array {
  return new Float64Array(memory().words.buffer, (at + FILE) * 4, 2);
}

/** The file of a path: device and number. Zero for what has none; undefined where it is not to be seen. */
function fileOf({ family, address }: Spot): [device: number, number: number] | undefined {
  if (family !== UNIX || address[0] === 0) return [0, 0];
  try {
    const { dev, ino } = Deno.statSync(new TextDecoder().decode(address));
    return [dev, ino ?? 0];
  } catch {
    return undefined;
  }
}

/** Writes a spot down; false where what it says is not to be seen. */
export function writeSpot(at: number, spot: Spot): boolean {
  const file = fileOf(spot);
  if (file === undefined) return false;
  const { words } = memory();
  words[at + FAMILY] = spot.family;
  words[at + PORT] = spot.port;
  words[at + LENGTH] = spot.address.length;
  fileAt(at).set(file);
  addressAt(at, spot).set(spot.address);
  return true;
}

/** Whether who connects to a spot comes to the one that was written down. */
export function leadsTo(at: number, spot: Spot): boolean {
  const { words } = memory();
  if (words[at + PORT] !== spot.port || words[at + FAMILY] !== spot.family) return false;
  const address = addressAt(at, spot);
  const isSame = words[at + LENGTH] === spot.address.length &&
    spot.address.every((byte, i) => byte === address[i]);
  if (spot.family !== UNIX) return isSame || isLoopback(spot) && isAny(address);
  if (!isSame) return false;
  const file = fileOf(spot);
  return file !== undefined && fileAt(at).every((word, i) => word === file[i]);
}
