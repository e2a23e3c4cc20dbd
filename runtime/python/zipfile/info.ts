/**
 * A file in an archive. https://docs.python.org/3/library/zipfile.html#zipinfo-objects
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { plainPath } from "../os/guard.ts";
import { stat } from "../os/stat.ts";
import { filemode } from "../stat.ts";
import { repr } from "../text/repr.ts";
import { localtime } from "../time.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { Bytes } from "../values/bytes.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";

/** Bytes as they are. */
export const ZIP_STORED = 0;
/** Bytes as zlib makes them shorter. */
export const ZIP_DEFLATED = 8;
/** Bytes as bzip2 makes them shorter: not there. */
export const ZIP_BZIP2 = 12;
/** Bytes as LZMA makes them shorter: not there. */
export const ZIP_LZMA = 14;

const KINDS: Readonly<Record<number, string>> = { 8: "deflate", 12: "bzip2", 14: "lzma" };

/** A moment: year, month, day, hour, minute, second. */
export type DateTime = Tuple<number[]>;

/** What an archive says of one of its files. */
export class ZipInfo {
  static readonly __module__: string = "zipfile";
  filename: string;
  readonly origFilename: string;
  dateTime: DateTime;
  compressType = ZIP_STORED;
  compressLevel: unknown = null;
  comment: Bytes = new Bytes(0);
  extra: Bytes = new Bytes(0);
  createSystem = 3;
  createVersion = 20;
  extractVersion = 20;
  reserved = 0;
  flagBits = 0;
  volume = 0;
  internalAttr = 0;
  externalAttr = 0;
  headerOffset = 0;
  CRC = 0;
  compressSize = 0;
  fileSize = 0;

  /** @throws {ValueError} for a year before 1980 */
  constructor(...given: unknown[]) {
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    const name = String(given[0] ?? named.filename ?? "NoName");
    const moment = (given[1] ?? named.dateTime ?? tupleFrom([1980, 1, 1, 0, 0, 0])) as DateTime;
    this.origFilename = name;
    this.filename = name.split("\0")[0]!;
    this.dateTime = moment;
    if (Number(moment[0]) < 1980) {
      throw new ValueError("ZIP does not support timestamps before 1980");
    }
  }

  /** What is known of a file of the system. */
  static fromFile(filename: unknown, ...given: unknown[]): ZipInfo {
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    const path = plainPath(filename);
    const facts = stat(path);
    const isFolder = (facts.stMode & 0o170000) === 0o040000;
    const moment = [...localtime(facts.stMtime)].slice(0, 6) as number[];
    const arcname = String(given[0] ?? named.arcname ?? path).replace(/^\/+/, "").replace(
      /\/+/g,
      "/",
    );
    const name = arcname.split("/").filter((part) => part !== ".").join("/");
    const info = new ZipInfo(
      isFolder && !name.endsWith("/") ? `${name}/` : name,
      tupleFrom(moment),
    );
    info.externalAttr = (facts.stMode & 0xffff) * 2 ** 16;
    if (isFolder) info.externalAttr += 0x10;
    else info.fileSize = Number(facts.stSize);
    return info;
  }

  isDir(): boolean {
    return this.filename.endsWith("/");
  }

  __repr__(): string {
    const { compressType, externalAttr, fileSize, compressSize } = this;
    const parts = [`<ZipInfo filename=${repr(this.filename)}`];
    if (compressType !== ZIP_STORED) {
      parts.push(`compress_type=${KINDS[compressType] ?? compressType}`);
    }
    const high = Math.floor(externalAttr / 2 ** 16);
    const low = externalAttr & 0xffff;
    if (high) parts.push(`filemode=${repr(filemode(high))}`);
    if (low) parts.push(`external_attr=0x${low.toString(16)}`);
    const isFolder = this.isDir();
    if (!isFolder || fileSize) parts.push(`file_size=${fileSize}`);
    if ((!isFolder || compressSize) && (compressType !== ZIP_STORED || fileSize !== compressSize)) {
      parts.push(`compress_size=${compressSize}`);
    }
    return `${parts.join(" ")}>`;
  }
}
