/**
 * What an archive of `tarfile` says of a member, and the blocks that say it.
 *
 * @module
 */
import { addressText } from "../values/identity.ts";
import { Bytes } from "../values/bytes.ts";
import { Float, type float, type int, toFloat } from "../values/numbers.ts";
import { repr, str } from "../text/repr.ts";
import { ReadError } from "./errors.ts";

/** Archives are made of blocks of so many bytes. */
export const BLOCK = 512;

const kind = (letter: string): Bytes => new Bytes(new TextEncoder().encode(letter));
/** A file. */
export const REGTYPE: Bytes = kind("0");
/** A hard link. */
export const LNKTYPE: Bytes = kind("1");
/** A symbolic link. */
export const SYMTYPE: Bytes = kind("2");
/** A folder. */
export const DIRTYPE: Bytes = kind("5");
/** A pipe with a name. */
export const FIFOTYPE: Bytes = kind("6");

/** A member of an archive. https://docs.python.org/3/library/tarfile.html#tarfile.TarInfo */
export class TarInfo {
  static readonly __module__ = "tarfile";
  /** Its path in the archive. */
  name: string;
  /** How many bytes it has. */
  size: int = 0;
  /** When it was changed last, in seconds. */
  mtime: float | int = 0;
  /** What may be done with it. */
  mode: int = 0o644;
  /** Whether it is a file, a folder, a link. */
  type: Bytes = REGTYPE;
  /** Where a link leads. */
  linkname = "";
  /** Whose it is. */
  uid: int = 0;
  /** Of which group. */
  gid: int = 0;
  /** Whose it is, by name. */
  uname = "";
  /** Of which group, by name. */
  gname = "";
  /** Where its bytes are in the archive. @internal */
  place = 0;

  constructor(name = "") {
    this.name = name;
  }

  #is(...letters: string[]): boolean {
    return letters.includes(String.fromCharCode(this.type[0] ?? 0));
  }

  /** Whether it is a file. */
  isfile(): boolean {
    return this.#is("0", "\0", "7");
  }

  /** Whether it is a file. */
  isreg(): boolean {
    return this.isfile();
  }

  /** Whether it is a folder. */
  isdir(): boolean {
    return this.#is("5");
  }

  /** Whether it is a symbolic link. */
  issym(): boolean {
    return this.#is("2");
  }

  /** Whether it is a hard link. */
  islnk(): boolean {
    return this.#is("1");
  }

  /** Whether it is a pipe with a name. */
  isfifo(): boolean {
    return this.#is("6");
  }

  /** Whether it is a device. */
  isdev(): boolean {
    return this.#is("3", "4", "6");
  }

  __repr__(): string {
    return `<TarInfo ${repr(this.name)} at ${addressText(this)}>`;
  }
}

const utf8 = new TextEncoder();

/** How a header's parts stand in it: where each begins, and its length. */
const FIELDS = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  linkname: [157, 100],
  magic: [257, 8],
  uname: [265, 32],
  gname: [297, 32],
  prefix: [345, 155],
} as const;
type Field = keyof typeof FIELDS;

function put(block: Uint8Array, field: Field, value: string | Uint8Array): void {
  const [at, room] = FIELDS[field];
  block.set((typeof value === "string" ? utf8.encode(value) : value).subarray(0, room), at);
}

function octal(value: float | int, room: number): string {
  return Math.round(Number(value)).toString(8).padStart(room - 1, "0");
}

function sumOf(block: Uint8Array): number {
  const [at, room] = FIELDS.sum;
  return block.reduce((sum, byte, i) => sum + (i >= at && i < at + room ? 32 : byte), 0);
}

/** Bytes filled up to whole blocks. */
export function padded(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK);
  all.set(bytes);
  return all;
}

function headerOf(info: TarInfo, name: string): Uint8Array {
  const block = new Uint8Array(BLOCK);
  put(block, "name", name);
  for (const field of ["mode", "uid", "gid", "size", "mtime"] as const) {
    put(
      block,
      field,
      octal(field === "mode" ? Number(info.mode) & 0o7777 : info[field], FIELDS[field][1]),
    );
  }
  put(block, "type", info.type);
  put(block, "linkname", info.linkname);
  put(block, "magic", "ustar\x0000");
  put(block, "uname", info.uname);
  put(block, "gname", info.gname);
  put(block, "sum", `${sumOf(block).toString(8).padStart(6, "0")}\0 `);
  return block;
}

/** The blocks before a member's bytes: what does not fit into one header stands in one more, as POSIX has it. */
export function blocksBefore(info: TarInfo): Uint8Array[] {
  const name = info.isdir() && !info.name.endsWith("/") ? `${info.name}/` : info.name;
  const extra: string[] = [];
  const long = (key: string, text: string, room: number) => {
    if (utf8.encode(text).length > room || /[^\0-\x7f]/.test(text)) extra.push(record(key, text));
  };
  long("path", name, 100);
  long("linkpath", info.linkname, 100);
  const { mtime } = info;
  if (mtime instanceof Float || !Number.isInteger(Number(mtime))) {
    extra.push(record("mtime", str(mtime)));
  }
  if (Number(info.size) >= 8 ** 11) extra.push(record("size", String(info.size)));
  const own = headerOf(info, name);
  if (extra.length === 0) return [own];
  const bytes = utf8.encode(extra.join(""));
  const before = new TarInfo();
  before.type = kind("x");
  before.size = bytes.length;
  return [headerOf(before, "././@PaxHeader"), padded(bytes), own];
}

/** `LENGTH KEY=VALUE`, whose length counts itself. */
function record(key: string, text: string): string {
  const rest = utf8.encode(` ${key}=${text}\n`).length;
  let length = rest;
  while (String(length).length + rest !== length) length = String(length).length + rest;
  return `${length} ${key}=${text}\n`;
}

function textIn(block: Uint8Array, field: Field): string {
  const [at, room] = FIELDS[field];
  const bytes = block.subarray(at, at + room);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

function numberIn(block: Uint8Array, field: Field): number {
  const [at, room] = FIELDS[field];
  if (block[at] === 0x80) {
    return block.subarray(at + 1, at + room).reduce((all, byte) => all * 256 + byte, 0);
  }
  const text = textIn(block, field).trim();
  return text === "" ? 0 : parseInt(text, 8);
}

/** All members of an archive. @throws {ReadError} when it is none */
export function membersIn(bytes: Uint8Array): TarInfo[] {
  const members: TarInfo[] = [];
  let more = new Map<string, string>();
  if (bytes.length === 0) throw new ReadError("empty file");
  for (let at = 0; at < bytes.length;) {
    const block = bytes.subarray(at, at + BLOCK);
    if (block.every((byte) => byte === 0)) break;
    if (block.length < BLOCK) throw new ReadError("truncated header");
    if (numberIn(block, "sum") !== sumOf(block)) {
      if (members.length === 0) throw new ReadError("invalid header");
      break;
    }
    const info = infoIn(block, more);
    info.place = at + BLOCK;
    const length = info.isfile() || /[LKxg]/.test(textIn(block, "type")) ? Number(info.size) : 0;
    if (info.place + length > bytes.length) throw new ReadError("unexpected end of data");
    const content = bytes.subarray(info.place, info.place + length);
    at = info.place + Math.ceil(length / BLOCK) * BLOCK;
    const found = told(textIn(block, "type"), content);
    if (found) more = new Map([...more, ...found]);
    else {
      members.push(info);
      more = new Map();
    }
  }
  return members;
}

/** What a block before a member's own header says of it; undefined for a member itself. */
function told(type: string, content: Uint8Array): Map<string, string> | undefined {
  const text = new TextDecoder().decode(content);
  if (type === "L") return new Map([["path", text.replace(/\0.*$/s, "")]]);
  if (type === "K") return new Map([["linkpath", text.replace(/\0.*$/s, "")]]);
  if (type === "g") return new Map();
  if (type !== "x") return undefined;
  const found = new Map<string, string>();
  for (let at = 0; at < content.length;) {
    const length = parseInt(new TextDecoder().decode(content.subarray(at, at + 12)));
    if (!(length > 0)) break;
    const line = new TextDecoder().decode(content.subarray(at, at + length));
    const [, key = "", value = ""] = /^\d+ ([^=]*)=(.*)\n$/s.exec(line) ?? [];
    found.set(key, value);
    at += length;
  }
  return found;
}

function infoIn(block: Uint8Array, more: ReadonlyMap<string, string>): TarInfo {
  const prefix = textIn(block, "magic").startsWith("ustar") ? textIn(block, "prefix") : "";
  const name = more.get("path") ?? (prefix ? `${prefix}/` : "") + textIn(block, "name");
  const info = new TarInfo(name.replace(/\/+$/, ""));
  for (const field of ["mode", "uid", "gid", "size", "mtime"] as const) {
    const said = field === "mode" ? undefined : more.get(field);
    const value = said === undefined ? numberIn(block, field) : Number(said);
    if (field === "mtime") info.mtime = said === undefined ? value : toFloat(value);
    else info[field] = value;
  }
  info.type = new Bytes(block.slice(156, 157));
  if (info.type[0] === 0) info.type = REGTYPE;
  if (info.type[0] === 48 && name.endsWith("/")) info.type = DIRTYPE;
  info.linkname = more.get("linkpath") ?? textIn(block, "linkname");
  info.uname = more.get("uname") ?? textIn(block, "uname");
  info.gname = more.get("gname") ?? textIn(block, "gname");
  return info;
}
