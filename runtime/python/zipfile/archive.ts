/**
 * Archives. https://docs.python.org/3/library/zipfile.html#zipfile-objects
 *
 * @module
 */
import { crc32 } from "../binascii/crc.ts";
import { callMethod, getattr } from "../dispatch.ts";
import { KeyError, NotImplementedError, RuntimeError, ValueError } from "../exceptions.ts";
import { open as openFile } from "../file.ts";
import { BinaryFile } from "../files/binary_file.ts";
import { MemoryDevice } from "../io/memory_device.ts";
import { iter } from "../operators/iteration.ts";
import { plainPath } from "../os/guard.ts";
import { print } from "../print.ts";
import { encode } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import { localtime } from "../time.ts";
import { Bytes } from "../values/bytes.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { tupleFrom } from "../values/tuple.ts";
import { warn } from "../warnings.ts";
import { compress } from "../zlib/compress.ts";
import { decompress } from "../zlib/decompress.ts";
import { BadZipFile } from "./errors.ts";
import { ZIP_DEFLATED, ZIP_STORED, ZipInfo } from "./info.ts";
import {
  centralHeader,
  END_SIZE,
  endRecord,
  findEnd,
  localData,
  localHeader,
  readDirectory,
} from "./records.ts";

function checkKind(kind: number): void {
  if (kind === ZIP_STORED || kind === ZIP_DEFLATED) return;
  throw new NotImplementedError("That compression method is not supported");
}

/** A file of an archive, to be read or written. */
export class ZipExtFile extends BinaryFile {
  static readonly __module__: string = "zipfile";
  readonly #memory: MemoryDevice;
  readonly #kind: string;
  readonly #closed: ((content: Uint8Array) => void) | null;

  constructor(
    name: string,
    content: Uint8Array,
    closed: ((content: Uint8Array) => void) | null,
    kind = ZIP_STORED,
  ) {
    const memory = new MemoryDevice(content);
    super(memory, {
      name,
      mode: closed ? "wb" : "rb",
      readable: closed === null,
      writable: closed !== null,
    });
    this.#memory = memory;
    this.#kind = kind === ZIP_STORED ? "" : " compress_type=deflate";
    this.#closed = closed;
  }

  override close(): void {
    if (this.closed) return;
    this.flush();
    const content = this.#memory.content.slice();
    super.close();
    this.#closed?.(content);
  }

  override toString(): string {
    return this.#closed
      ? super.toString()
      : `<zipfile.ZipExtFile ${this.closed ? "[closed]" : `name=${repr(this.name)}${this.#kind}`}>`;
  }
}

const PLACES = ["file", "mode", "compression", "allowZip64", "compresslevel"];

/** An archive. https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile */
export class ZipFile {
  static readonly __module__: string = "zipfile";
  /** What it is called. */
  readonly filename: unknown;
  readonly mode: string;
  readonly compression: number;
  readonly compresslevel: unknown;
  debug = 0;
  /** The file that it is in; null once it is closed. */
  fp: unknown;
  readonly filelist: ZipInfo[] = [];
  readonly NameToInfo: Dict<string, ZipInfo> = new Dict<string, ZipInfo>();
  pwd: unknown = null;
  readonly #isOwn: boolean;
  #comment: Bytes = new Bytes(0);
  /** Where the next file goes, and then the directory. */
  #end = 0;
  /** What stands before the archive. */
  #start = 0;
  #changed = false;
  #isWriting = false;

  constructor(...given: unknown[]) {
    const named = { ...(isKeywords(given.at(-1)) ? given.pop() as Keywords : {}) };
    given.forEach((value, i) => named[PLACES[i]!] = value);
    const { file } = named;
    const mode = this.mode = String(named.mode ?? "r");
    if (!["r", "w", "x", "a"].includes(mode)) {
      throw new ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'");
    }
    this.compression = Number(named.compression ?? ZIP_STORED);
    checkKind(this.compression);
    this.compresslevel = named.compresslevel ?? null;
    this.#isOwn = typeof file === "string" || getattr(file, "__fspath__", null) !== null;
    if (this.#isOwn) {
      const path = plainPath(file);
      this.filename = path;
      this.fp = opened(path, mode);
    } else {
      this.fp = file;
      this.filename = getattr(file, "name", null);
    }
    try {
      if (mode === "r") this.#read();
      else if (mode === "a") this.#append();
      else {
        this.#changed = true;
        this.#end = this.#start = Number(callMethod(this.fp, "tell", []));
      }
    } catch (error) {
      if (this.#isOwn) callMethod(this.fp, "close", []);
      this.fp = null;
      throw error;
    }
  }

  #append(): void {
    try {
      this.#read();
    } catch (error) {
      if (!(error instanceof BadZipFile)) throw error;
      this.#changed = true;
      this.#end = this.#start = Number(callMethod(this.fp, "seek", [0, 2]));
    }
  }

  #read(): void {
    const { fp } = this;
    const length = Number(callMethod(fp, "seek", [0, 2]));
    const base = Math.max(0, length - END_SIZE - 0xffff);
    const end = findEnd(this.#bytes(base, length - base), base);
    if (!end) throw new BadZipFile("File is not a zip file");
    this.#comment = end.comment;
    const shift = end.at - end.size - end.offset;
    this.#end = end.offset + shift;
    this.#start = shift;
    if (this.#end < 0) throw new BadZipFile("Bad offset for central directory");
    for (const info of readDirectory(this.#bytes(this.#end, end.size), shift)) this.#enter(info);
  }

  #enter(info: ZipInfo): void {
    this.filelist.push(info);
    this.NameToInfo.set(info.filename, info);
  }

  #bytes(at: number, count: number): Uint8Array {
    callMethod(this.fp, "seek", [at]);
    return callMethod(this.fp, "read", [count]) as Uint8Array;
  }

  #checkOpen(): void {
    if (this.fp === null) {
      throw new ValueError("Attempt to use ZIP archive that was already closed");
    }
  }

  /** What is said of the archive as a whole. */
  get comment(): Bytes {
    return this.#comment;
  }

  set comment(comment: Uint8Array) {
    this.#comment = new Bytes(comment.slice(0, 0xffff));
    this.#changed = true;
  }

  namelist(): string[] {
    return this.filelist.map(({ filename }) => filename);
  }

  infolist(): ZipInfo[] {
    return this.filelist;
  }

  /** @throws {KeyError} where there is no such file */
  getinfo(name: string): ZipInfo {
    const info = this.NameToInfo.get(name, null) as ZipInfo | null;
    if (info) return info;
    throw new KeyError(`There is no item named ${repr(name)} in the archive`);
  }

  printdir(file: unknown = null): void {
    const target = isKeywords(file) ? file.file ?? null : file;
    const line = (text: string) => print(text, { file: target } as never);
    line(`${"File Name".padEnd(46)} ${"Modified    ".padStart(19)} ${"Size".padStart(12)}`);
    for (const { filename, dateTime, fileSize } of this.filelist) {
      const [year, ...rest] = dateTime.map(Number);
      const [month, day, hour, minute, second] = rest.map((part) => String(part).padStart(2, "0"));
      const moment = `${year}-${month}-${day} ${hour}:${minute}:${second}`;
      line(`${filename.padEnd(46)} ${moment} ${String(fileSize).padStart(12)}`);
    }
  }

  setpassword(pwd: unknown): void {
    this.pwd = pwd;
  }

  #content(info: ZipInfo): Uint8Array {
    this.#checkOpen();
    const { filename, headerOffset, compressSize, compressType } = info;
    const head = localData(this.#bytes(headerOffset, 30));
    if (!head.isHeader) throw new BadZipFile("Bad magic number for file header");
    if (info.flagBits & 1) {
      throw new RuntimeError(
        `File ${repr(filename)} is encrypted, password required for extraction`,
      );
    }
    checkKind(compressType);
    const data = this.#bytes(headerOffset + head.length, compressSize);
    const content = compressType === ZIP_DEFLATED ? decompress(data, -15) : data;
    if (crc32(content) !== info.CRC) {
      throw new BadZipFile(`Bad CRC-32 for file ${repr(filename)}`);
    }
    return content;
  }

  #infoOf(member: unknown): ZipInfo {
    return member instanceof ZipInfo ? member : this.getinfo(member as string);
  }

  /** All bytes of a file. */
  read(name: unknown, _pwd: unknown = null): Bytes {
    const info = this.#infoOf(name);
    return new Bytes(this.#content(info) as Bytes);
  }

  /** The first file whose bytes are damaged; null where there is none. */
  testzip(): string | null {
    for (const info of this.filelist) {
      try {
        this.#content(info);
      } catch (error) {
        if (error instanceof BadZipFile) return info.filename;
        throw error;
      }
    }
    return null;
  }

  /** Opens a file of the archive. */
  open(name: unknown, mode: unknown = "r", ..._more: unknown[]): ZipExtFile {
    const asked = isKeywords(mode) ? mode.mode ?? "r" : mode;
    if (asked !== "r" && asked !== "w") throw new ValueError('open() requires mode "r" or "w"');
    this.#checkOpen();
    if (asked === "r") {
      const info = this.#infoOf(name);
      if (this.#isWriting) {
        throw new ValueError(
          "Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.",
        );
      }
      return new ZipExtFile(info.filename, this.#content(info), null, info.compressType);
    }
    const info = name instanceof ZipInfo ? name : this.#fresh(String(name));
    this.#checkWriting();
    this.#isWriting = true;
    return new ZipExtFile(info.filename, new Uint8Array(0), (content) => {
      this.#isWriting = false;
      this.#put(info, content);
    });
  }

  #checkWriting(): void {
    if (this.mode === "r") throw new ValueError("write() requires mode 'w', 'x', or 'a'");
    this.#checkOpen();
    if (!this.#isWriting) return;
    throw new ValueError(
      "Can't write to ZIP archive while an open writing handle exists",
    );
  }

  #fresh(name: string): ZipInfo {
    const now = [...localtime()].slice(0, 6) as number[];
    const info = new ZipInfo(name, tupleFrom(now));
    info.compressType = this.compression;
    info.compressLevel = this.compresslevel;
    info.externalAttr = name.endsWith("/") ? 0o40775 * 2 ** 16 + 0x10 : 0o600 * 2 ** 16;
    return info;
  }

  #put(info: ZipInfo, content: Uint8Array): void {
    checkKind(info.compressType);
    if (info.externalAttr === 0) info.externalAttr = 0o600 * 2 ** 16;
    if (this.NameToInfo.has(info.filename)) {
      warn(`Duplicate name: ${repr(info.filename)}`);
    }
    const level = (info.compressLevel ?? null) === null ? -1 : Number(info.compressLevel);
    const data = info.compressType === ZIP_DEFLATED
      ? compress(content, { level, wbits: -15 })
      : content;
    info.CRC = crc32(content);
    info.fileSize = content.length;
    info.compressSize = data.length;
    info.headerOffset = this.#end;
    const head = localHeader(info);
    callMethod(this.fp, "seek", [this.#end]);
    callMethod(this.fp, "write", [head]);
    callMethod(this.fp, "write", [new Bytes(data as Bytes)]);
    this.#end += head.length + data.length;
    this.#changed = true;
    this.#enter(info);
  }

  /** Puts a file of the system into the archive. */
  write(filename: unknown, ...given: unknown[]): void {
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    const arcname = given[0] ?? named.arcname ?? null;
    this.#checkWriting();
    const info = ZipInfo.fromFile(filename, arcname);
    if (info.isDir()) {
      this.mkdir(info);
      return;
    }
    info.compressType = Number(given[1] ?? named.compressType ?? this.compression);
    info.compressLevel = given[2] ?? named.compresslevel ?? this.compresslevel;
    const file = openFile(plainPath(filename), "rb");
    try {
      this.#put(info, file.read());
    } finally {
      file.close();
    }
  }

  /** Puts bytes or text into the archive under a name. */
  writestr(member: unknown, data: unknown, ...given: unknown[]): void {
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    const bytes = typeof data === "string" ? encode(data, "utf-8") : data as Uint8Array;
    const info = member instanceof ZipInfo ? member : this.#fresh(String(member));
    if (this.fp === null) {
      throw new ValueError("Attempt to write to ZIP archive that was already closed");
    }
    this.#checkWriting();
    const kind = given[0] ?? named.compressType ?? null;
    const level = given[1] ?? named.compresslevel ?? null;
    if (kind !== null) info.compressType = Number(kind);
    if (level !== null) info.compressLevel = level;
    this.#put(info, bytes);
  }

  /** Puts a folder into the archive. */
  mkdir(folder: unknown, mode: unknown = 0o777): void {
    this.#checkWriting();
    let info: ZipInfo;
    if (folder instanceof ZipInfo) info = folder;
    else {
      const name = String(folder);
      info = this.#fresh(name.endsWith("/") ? name : `${name}/`);
      const bits = Number(isKeywords(mode) ? mode.mode : mode);
      info.externalAttr = ((0o40000 | bits) & 0xffff) * 2 ** 16 + 0x10;
    }
    info.compressType = ZIP_STORED;
    this.#put(info, new Uint8Array(0));
  }

  /** Writes a file of the archive into a folder: the path that it has there. */
  extract(member: unknown, ...given: unknown[]): string {
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    const folder = given[0] ?? named.path ?? null;
    return this.#extracted(
      this.#infoOf(member),
      folder === null ? Deno.cwd() : plainPath(folder as string),
    );
  }

  /** Writes all files of the archive into a folder. */
  extractall(...given: unknown[]): void {
    const named = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
    const folder = given[0] ?? named.path ?? null;
    const members = given[1] ?? named.members ?? null;
    const path = folder === null ? Deno.cwd() : plainPath(folder as string);
    const wanted = members === null ? this.namelist() : [...iter(members)];
    for (const member of wanted) this.#extracted(this.#infoOf(member), path);
  }

  #extracted(info: ZipInfo, folder: string): string {
    const parts = info.filename.split("/").filter((part) => !["", ".", ".."].includes(part));
    const path = [folder.replace(/\/+$/, ""), ...parts].join("/");
    const above = info.isDir() ? path : path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    if (above !== "") Deno.mkdirSync(above, { recursive: true });
    if (!info.isDir()) Deno.writeFileSync(path, new Uint8Array(this.#content(info)));
    return path;
  }

  /** Writes the directory, and ends the use. */
  close(): void {
    if (this.fp === null) return;
    if (this.#isWriting) {
      throw new ValueError(
        "Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before closing the zip.",
      );
    }
    const { fp } = this;
    try {
      if (this.mode !== "r" && this.#changed) {
        callMethod(fp, "seek", [this.#end]);
        let size = 0;
        for (const info of this.filelist) {
          const head = centralHeader(
            { ...info, headerOffset: info.headerOffset - this.#start } as ZipInfo,
          );
          callMethod(fp, "write", [head]);
          size += head.length;
        }
        const at = this.#end - this.#start;
        callMethod(fp, "write", [endRecord(this.filelist.length, size, at, this.#comment)]);
        if (this.mode === "a") callMethod(fp, "truncate", []);
        callMethod(fp, "flush", []);
      }
    } finally {
      this.fp = null;
      if (this.#isOwn) callMethod(fp, "close", []);
    }
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._error: unknown[]): boolean {
    this.close();
    return false;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  __repr__(): string {
    if (this.fp === null) return "<zipfile.ZipFile [closed]>";
    const file = this.#isOwn
      ? `filename=${repr(this.filename)}`
      : `file=${repr(this.fp)}${this.filename === null ? "" : ` filename=${repr(this.filename)}`}`;
    return `<zipfile.ZipFile ${file} mode=${repr(this.mode)}>`;
  }
}

function opened(path: string, mode: string): unknown {
  if (mode !== "a") return openFile(path, mode === "r" ? "rb" : mode === "w" ? "w+b" : "x+b");
  try {
    return openFile(path, "r+b");
  } catch {
    return openFile(path, "w+b");
  }
}

/** Whether a file is an archive. https://docs.python.org/3/library/zipfile.html#zipfile.is_zipfile */
export function isZipfile(filename: unknown): boolean {
  const isFile = getattr(filename, "read", null) !== null;
  try {
    const file = isFile ? filename : openFile(plainPath(filename as string), "rb");
    const length = Number(callMethod(file, "seek", [0, 2]));
    const base = Math.max(0, length - END_SIZE - 0xffff);
    callMethod(file, "seek", [base]);
    const found = findEnd(callMethod(file, "read", []) as Uint8Array, base) !== null;
    if (!isFile) callMethod(file, "close", []);
    return found;
  } catch {
    return false;
  }
}
