/**
 * The records of an archive as bytes. The layout is that of PKWARE's APPNOTE.
 *
 *     local header + data …   central header …   end
 *
 * @module
 */
import { BadZipFile } from "./errors.ts";
import { decode, encode } from "../text/encodings.ts";
import { Bytes } from "../values/bytes.ts";
import { tupleFrom } from "../values/tuple.ts";
import { ZipInfo } from "./info.ts";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Bytes of the end without its comment. */
export const END_SIZE = 22;
/** Set where names are UTF-8. */
const UTF8 = 0x800;

class Writer {
  readonly #bytes: number[] = [];

  put(size: 2 | 4, ...values: number[]): this {
    for (const value of values) {
      for (let i = 0; i < size; i++) this.#bytes.push(Math.floor(value / 2 ** (8 * i)) % 256);
    }
    return this;
  }

  add(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  get bytes(): Bytes {
    return Bytes.from(this.#bytes) as Bytes;
  }
}

function moment({ dateTime }: ZipInfo): [time: number, date: number] {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = dateTime.map(Number);
  return [
    hour * 2048 + minute * 32 + Math.floor(second / 2),
    (year - 1980) * 512 + month * 32 + day,
  ];
}

function named(info: ZipInfo): [name: Bytes, flags: number] {
  // deno-lint-ignore no-control-regex
  const isPlain = /^[\x00-\x7f]*$/.test(info.filename);
  return [encode(info.filename, "utf-8"), isPlain ? info.flagBits & ~UTF8 : info.flagBits | UTF8];
}

/** What stands before the data of a file. */
export function localHeader(info: ZipInfo): Bytes {
  const [name, flags] = named(info);
  return new Writer().put(4, LOCAL)
    .put(2, info.extractVersion, flags, info.compressType, ...moment(info))
    .put(4, info.CRC, info.compressSize, info.fileSize)
    .put(2, name.length, info.extra.length).add(name).add(info.extra).bytes;
}

/** What the directory of an archive says of a file. */
export function centralHeader(info: ZipInfo): Bytes {
  const [name, flags] = named(info);
  return new Writer().put(4, CENTRAL)
    .put(2, info.createVersion + info.createSystem * 256, info.extractVersion, flags)
    .put(2, info.compressType, ...moment(info))
    .put(4, info.CRC, info.compressSize, info.fileSize)
    .put(2, name.length, info.extra.length, info.comment.length, 0, info.internalAttr)
    .put(4, info.externalAttr, info.headerOffset)
    .add(name).add(info.extra).add(info.comment).bytes;
}

/** What an archive ends with. */
export function endRecord(count: number, size: number, at: number, comment: Uint8Array): Bytes {
  return new Writer().put(4, END).put(2, 0, 0, count, count).put(4, size, at)
    .put(2, comment.length).add(comment).bytes;
}

/** What the end of an archive says. */
export interface End {
  readonly at: number;
  readonly size: number;
  readonly offset: number;
  readonly comment: Bytes;
}

/** The end of an archive in its last bytes, which begin at `base`; null where there is none. */
export function findEnd(tail: Uint8Array, base: number): End | null {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const length = view.getUint16(at + 20, true);
    return {
      at: base + at,
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      comment: new Bytes(tail.slice(at + END_SIZE, at + END_SIZE + length)),
    };
  }
  return null;
}

/** What a directory says of its files; `shift` is what stands before the archive. */
export function readDirectory(bytes: Uint8Array, shift: number): ZipInfo[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: ZipInfo[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 46 > bytes.length) throw new BadZipFile("Truncated central directory");
    if (view.getUint32(at, true) !== CENTRAL) {
      throw new BadZipFile("Bad magic number for central directory");
    }
    const short = (place: number) => view.getUint16(at + place, true);
    const long = (place: number) => view.getUint32(at + place, true);
    const [nameLength, extraLength, commentLength] = [short(28), short(30), short(32)];
    const part = (from: number, length: number) =>
      new Bytes(bytes.slice(at + from, at + from + length));
    const flags = short(8);
    const name = decode(part(46, nameLength), flags & UTF8 ? "utf-8" : "cp437");
    const [time, date] = [short(12), short(14)];
    const info = new ZipInfo(name);
    info.dateTime = tupleFrom([
      (date >> 9) + 1980,
      (date >> 5) & 15,
      date & 31,
      time >> 11,
      (time >> 5) & 63,
      (time & 31) * 2,
    ]);
    Object.assign(info, {
      createVersion: bytes[at + 4],
      createSystem: bytes[at + 5],
      extractVersion: bytes[at + 6],
      reserved: bytes[at + 7],
      flagBits: flags,
      compressType: short(10),
      CRC: long(16),
      compressSize: long(20),
      fileSize: long(24),
      volume: short(34),
      internalAttr: short(36),
      externalAttr: long(38),
      headerOffset: long(42) + shift,
      extra: part(46 + nameLength, extraLength),
      comment: part(46 + nameLength + extraLength, commentLength),
    });
    found.push(info);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return found;
}

/** Where the data of a file begins behind its local header, and the name there. */
export function localData(head: Uint8Array): { length: number; isHeader: boolean } {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 30 || view.getUint32(0, true) !== LOCAL) return { length: 0, isHeader: false };
  return { length: 30 + view.getUint16(26, true) + view.getUint16(28, true), isHeader: true };
}
