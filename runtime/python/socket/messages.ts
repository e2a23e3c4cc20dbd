/**
 * Messages of several pieces, with what travels beside them: descriptors, and what the system says of a message.
 *
 * ```text
 *            name  size   pieces  count     control  size      flags
 *   Linux    0     8 u32  16      24 u64    32       40 u64    48 i32        head: length u64, level, kind; data at 16
 *   macOS    0     8 u32  16      24 i32    32       40 u32    44 i32        head: length u32, level, kind; data at 12
 *   piece    place u64, length u64
 * ```
 *
 * @module
 */
import { OverflowError, TypeError, ValueError } from "../exceptions.ts";
import { numberFor, realOf } from "../files/descriptors.ts";
import { Bytes } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { ADDRESS_BYTES, familyIn, unpacked } from "./addresses.ts";
import { bytesOf, number, sizeOf } from "./arguments.ts";
import type { Attempt } from "./attempt.ts";
import { MSG_DONTWAIT, MSG_NOSIGNAL, SCM_RIGHTS, SOL_SOCKET } from "./constants.ts";
import { check, isDarwin, libc } from "./libc.ts";
import { POLLIN, POLLOUT } from "./poller.ts";

/** How many bytes describe a message. */
export const HEADER_BYTES = 56;
/** How many bytes stand before the data of one thing beside a message. */
export const HEAD: number = isDarwin ? 12 : 16;
/** What these things are laid out by. */
const GRID = isDarwin ? 4 : 8;
const FLAGS = isDarwin ? 44 : 48;
const LARGEST = 0x7fff_ffff;

/** Where bytes lie; they must not be collected while the system uses them. */
export function placeOf(bytes: Uint8Array<ArrayBuffer>): bigint {
  return Deno.UnsafePointer.value(Deno.UnsafePointer.of(bytes));
}

/** Writes the length of the things beside a message into its description. */
export function sizeControl(header: DataView, length: number): void {
  if (isDarwin) header.setUint32(40, length, true);
  else header.setBigUint64(40, BigInt(length), true);
}

/** Writes what stands before the data of a thing beside a message. */
export function writeHead(
  view: DataView,
  at: number,
  length: number,
  level: number,
  kind: number,
): void {
  if (isDarwin) view.setUint32(at, HEAD + length, true);
  else view.setBigUint64(at, BigInt(HEAD + length), true);
  view.setInt32(at + HEAD - 8, level, true);
  view.setInt32(at + HEAD - 4, kind, true);
}

function onGrid(length: number): number {
  return Math.ceil(length / GRID) * GRID;
}

function lengthFor(caller: string, length: unknown): number {
  const count = Number(index(length));
  if (count >= 0 && count <= LARGEST - 64) return count;
  throw new OverflowError(`${caller}() argument out of range`);
}

/**
 * How long a thing beside a message is, whose data has so many bytes, without what fills it up.
 * https://docs.python.org/3/library/socket.html#socket.CMSG_LEN
 */
export function CMSG_LEN(length: int): number {
  return HEAD + lengthFor("CMSG_LEN", length);
}

/** How much room it takes. https://docs.python.org/3/library/socket.html#socket.CMSG_SPACE */
export function CMSG_SPACE(length: int): number {
  return HEAD + onGrid(lengthFor("CMSG_SPACE", length));
}

/** A thing beside a message: level, kind, data. */
export type Ancillary = Iterable<unknown>;

/** The description of a message, and all that it points to. */
class Description {
  readonly header = new Uint8Array(HEADER_BYTES);
  readonly view = new DataView(this.header.buffer);
  readonly control: Uint8Array<ArrayBuffer>;
  readonly name: Uint8Array<ArrayBuffer>;
  /** What the system reads, or writes into. */
  readonly #kept: readonly Uint8Array<ArrayBuffer>[];

  constructor(
    pieces: readonly Uint8Array[],
    control: Uint8Array<ArrayBuffer>,
    name: Uint8Array<ArrayBuffer>,
  ) {
    this.control = control;
    this.name = name;
    const list = new Uint8Array(new ArrayBuffer(Math.max(1, pieces.length) * 16));
    const entries = new DataView(list.buffer);
    pieces.forEach((piece, i) => {
      entries.setBigUint64(i * 16, placeOf(piece as Uint8Array<ArrayBuffer>), true);
      entries.setBigUint64(i * 16 + 8, BigInt(piece.length), true);
    });
    this.#kept = [list, ...pieces as Uint8Array<ArrayBuffer>[]];
    this.view.setBigUint64(0, name.length === 0 ? 0n : placeOf(name), true);
    this.view.setBigUint64(16, placeOf(list), true);
    if (isDarwin) this.view.setInt32(24, pieces.length, true);
    else this.view.setBigUint64(24, BigInt(pieces.length), true);
    this.view.setBigUint64(32, control.length === 0 ? 0n : placeOf(control), true);
  }

  /** Writes what the system may have changed; gives the description. */
  renewed(): Uint8Array<ArrayBuffer> {
    if (this.#kept.length > 0) this.view.setUint32(8, this.name.length, true);
    sizeControl(this.view, this.control.length);
    return this.header;
  }
}

/** Sends pieces as one message, with things beside it. */
export function sendingMessage(
  buffers: Iterable<unknown>,
  ancillary: Iterable<Ancillary>,
  flags: number,
  address: Uint8Array | null,
): Attempt {
  const description = new Description(
    [...buffers].map(bytesOf),
    controlOf(ancillary),
    (address ?? new Uint8Array()) as Uint8Array<ArrayBuffer>,
  );
  const how = flags | MSG_DONTWAIT | MSG_NOSIGNAL;
  return {
    events: POLLOUT,
    call: (fd) => libc().sendmsg(fd, description.renewed(), how),
    flags,
  };
}

function controlOf(ancillary: Iterable<Ancillary>): Uint8Array<ArrayBuffer> {
  const things = [...ancillary].map((item) => {
    const parts = [...item];
    if (parts.length !== 3) {
      throw new TypeError(
        `[sendmsg() ancillary data items]() argument must be sequence of length 3, not ${parts.length}`,
      );
    }
    const [level, kind, data] = parts;
    const bytes = bytesOf(data);
    return isRights(number(level), number(kind))
      ? { level: SOL_SOCKET, kind: SCM_RIGHTS, data: packed(numbersIn(bytes).map(realOf)) }
      : { level: number(level), kind: number(kind), data: bytes };
  });
  const room = things.reduce((sum, { data }) => sum + CMSG_SPACE(data.length), 0);
  const control = new Uint8Array(new ArrayBuffer(room));
  const view = new DataView(control.buffer);
  let at = 0;
  for (const { level, kind, data } of things) {
    writeHead(view, at, data.length, level, kind);
    control.set(data, at + HEAD);
    at += CMSG_SPACE(data.length);
  }
  return control;
}

/** What came, beside the bytes themselves. */
export interface Received {
  readonly attempt: Attempt;
  /** Things beside the message, the system's flags, and who sent it: once the attempt has succeeded. */
  rest(): [ancillary: Tuple<[number, number, Bytes]>[], flags: number, address: unknown];
}

/**
 * Receives a message into buffers.
 *
 * @param room how many bytes the things beside it may take
 */
export function receivingMessage(
  family: number,
  buffers: readonly Uint8Array[],
  room: unknown,
  flags: number,
): Received {
  const size = number(room);
  if (size < 0) throw new ValueError("invalid ancillary data buffer length");
  const description = new Description(
    buffers,
    new Uint8Array(new ArrayBuffer(size)),
    new Uint8Array(new ArrayBuffer(ADDRESS_BYTES)),
  );
  return {
    attempt: {
      events: POLLIN,
      call: (fd) => libc().recvmsg(fd, description.renewed(), flags | MSG_DONTWAIT),
      flags,
    },
    rest() {
      const { view, name } = description;
      const length = view.getUint32(8, true);
      const sender = length > 2 && familyIn(name) === family ? unpacked(name, length) : null;
      return [thingsIn(description), view.getInt32(FLAGS, true), sender];
    },
  };
}

function thingsIn({ view: header, control }: Description): Tuple<[number, number, Bytes]>[] {
  const end = isDarwin ? header.getUint32(40, true) : Number(header.getBigUint64(40, true));
  const view = new DataView(control.buffer);
  const things: Tuple<[number, number, Bytes]>[] = [];
  for (let at = 0; at + HEAD <= end;) {
    const length = isDarwin ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
    if (length < HEAD) break;
    // Less than was sent, where there was no room.
    let data = new Bytes(control.subarray(at + HEAD, Math.min(at + length, end)));
    const level = view.getInt32(at + HEAD - 8, true);
    const kind = view.getInt32(at + HEAD - 4, true);
    if (isRights(level, kind)) data = new Bytes(packed(numbersIn(data).map(own)));
    things.push(asTuple([level, kind, data]) as Tuple<[number, number, Bytes]>);
    at += onGrid(length);
  }
  return things;
}

function isRights(level: number, kind: number): boolean {
  return level === SOL_SOCKET && kind === SCM_RIGHTS;
}

/** The program's number for a descriptor that has come. */
function own(real: number): number {
  return numberFor(real, () => check(libc().close(real)));
}

/** Buffers that `recvmsg_into` is given; `own` is the same, or memory that the system can be given. */
export function buffersOf(buffers: Iterable<unknown>): { into: Uint8Array; own: Uint8Array }[] {
  return [...buffers].map((buffer) => {
    if (!ArrayBuffer.isView(buffer) || buffer instanceof Bytes) {
      throw new TypeError(
        "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers",
      );
    }
    const into = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    return { into, own: bytesOf(buffer) };
  });
}

/** Writes what was received to where it was wanted. */
export function deliver(
  buffers: readonly { readonly into: Uint8Array; readonly own: Uint8Array }[],
): void {
  for (const { into, own } of buffers) if (into.buffer !== own.buffer) into.set(own);
}

const NUMBER_BYTES = 4;

/** Descriptors as data. */
export function packed(fds: Iterable<unknown>): Uint8Array {
  return new Uint8Array(new Int32Array([...fds].map(number)).buffer);
}

/** The descriptors in data, without what is cut off. */
export function numbersIn(data: Uint8Array): number[] {
  const whole = data.subarray(0, data.length - data.length % NUMBER_BYTES);
  return [...new Int32Array(new Uint8Array(whole).buffer)];
}

/** Room for so many descriptors. */
export function roomFor(count: unknown): number {
  return HEAD + NUMBER_BYTES * sizeOf(count, "recv_fds");
}
