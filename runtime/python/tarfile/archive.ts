/**
 * Archives of `tarfile`: read and written whole.
 *
 * @module
 */
import { callMethod, invoke } from "../dispatch.ts";
import { FileExistsError, KeyError, OSError, ValueError } from "../exceptions.ts";
import { compress, decompress } from "../gzip/file.ts";
import { BytesIO } from "../io/bytes_io.ts";
import { guarded, type PathLike, pathText } from "../os/guard.ts";
import { dirname, join, normpath, realpath } from "../os/path.ts";
import { print } from "../print.ts";
import { bytesLike } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { toFloat } from "../values/numbers.ts";
import { CompressionError, OutsideDestinationError, ReadError } from "./errors.ts";
import { BLOCK, blocksBefore, DIRTYPE, membersIn, padded, SYMTYPE, TarInfo } from "./info.ts";

/** Archives end at a multiple of so many bytes. */
const RECORD = 20 * BLOCK;

/** What a mode asks for. */
interface Mode {
  readonly action: "r" | "w" | "x" | "a";
  /** How it is compressed: "" for not, "*" for whichever way it is. */
  readonly by: string;
}

function modeOf(text: string): Mode {
  const [, action, by] = /^([rwxa])(?:[:|](gz|bz2|xz|\*|)|)$/.exec(text) ?? [];
  if (action === undefined) throw new ValueError(`undiscernible mode`);
  if (by === "bz2" || by === "xz") {
    throw new CompressionError(`${by === "xz" ? "lzma" : by} module is not available`);
  }
  return { action: action as Mode["action"], by: by ?? (action === "r" ? "*" : "") };
}

/** The bytes of an archive, no longer compressed. */
function plain(bytes: Uint8Array, by: string): Uint8Array {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (by === "gz" && !isZipped) throw new ReadError("not a gzip file");
  return isZipped && by !== "" ? decompress(bytes) : bytes;
}

/** Names of users, or of groups, by their numbers. */
function namesIn(file: string): Map<number, string> {
  try {
    const lines = Deno.readTextFileSync(file).split("\n").map((line) => line.split(":"));
    return new Map(lines.map(([name = "", , number]) => [Number(number), name]));
  } catch {
    return new Map();
  }
}

let users: Map<number, string> | undefined;
let groups: Map<number, string> | undefined;

/** What is to be done to members: https://docs.python.org/3/library/tarfile.html#extraction-filters */
type Filter = unknown;

/** How members are taken out. */
interface ExtractOptions {
  path?: PathLike;
  members?: Iterable<TarInfo> | null;
  filter?: Filter;
}

/** An archive. https://docs.python.org/3/library/tarfile.html#tarfile.TarFile */
export class TarFile implements Disposable {
  static readonly __module__ = "tarfile";
  /** The file, by its whole path; null where it has none. */
  readonly name: string | null;
  /** "r", "w", "a" or "x". */
  readonly mode: string;
  /** Whether it was closed. */
  closed = false;
  readonly #given: PathLike | null;
  readonly #by: string;
  readonly #file: unknown;
  readonly #members: TarInfo[] = [];
  readonly #written: Uint8Array[] = [];
  #bytes = new Uint8Array(0) as Uint8Array;
  #next = 0;

  constructor(name: PathLike | null = null, mode = "r", fileobj: unknown = null) {
    const { action, by } = modeOf(mode);
    const path = name === null ? null : pathText(name);
    this.name = path === null || path.startsWith("/") ? path : `${Deno.cwd()}/${path}`;
    this.mode = action;
    this.#given = name;
    this.#by = by;
    this.#file = fileobj;
    if (action === "r" || action === "a" && this.#isThere()) this.#read();
    if (action === "x" && this.#isThere()) throw new FileExistsError(17, "File exists", path);
    if (action !== "r" && fileobj === null) {
      guarded(() => Deno.writeFileSync(this.name!, new Uint8Array(0), { append: true }), name!);
    }
  }

  #isThere(): boolean {
    if (this.#file !== null) return true;
    try {
      return Deno.statSync(this.name!).isFile;
    } catch {
      return false;
    }
  }

  #read(): void {
    const bytes = this.#file === null
      ? guarded(() => Deno.readFileSync(this.name!), this.#given)
      : bytesLike(callMethod(this.#file, "read"));
    this.#bytes = plain(bytes, this.#by);
    this.#members.push(...membersIn(this.#bytes));
    const last = this.#members.at(-1);
    if (this.mode !== "a" || !last) return;
    const length = last.isfile() ? Math.ceil(Number(last.size) / BLOCK) * BLOCK : 0;
    this.#written.push(this.#bytes.subarray(0, last.place + length));
  }

  #check(action: "r" | "awx"): void {
    if (this.closed) throw new OSError("TarFile is closed");
    if (!action.includes(this.mode)) {
      throw new OSError(`bad operation for mode ${repr(this.mode)}`);
    }
  }

  /** The members. */
  getmembers(): TarInfo[] {
    return [...this.#members];
  }

  /** Their names. */
  getnames(): string[] {
    return this.#members.map(({ name }) => name);
  }

  /** A member by its name: the last one of that name. */
  getmember(name: string): TarInfo {
    const wanted = name.replace(/\/+$/, "");
    const found = this.#members.findLast((member) => member.name === wanted);
    if (!found) throw new KeyError(`filename ${repr(name)} not found`);
    return found;
  }

  /** The next member; null at the end. */
  next(): TarInfo | null {
    this.#check("r");
    return this.#members[this.#next++] ?? null;
  }

  /** The members, one after the other. */
  [Symbol.iterator](): IterableIterator<TarInfo> {
    return this.getmembers().values();
  }

  /** What a member is to say of a file. */
  gettarinfo(name: PathLike, ...given: unknown[]): TarInfo {
    const { arcname = null } = options<{ arcname: PathLike | null }>(["arcname"], ...given);
    const file = pathText(name);
    const facts = guarded(() => Deno.lstatSync(file), name);
    const info = new TarInfo(pathText(arcname ?? name).replace(/^\/+/, "").replace(/\/+$/, ""));
    info.mode = (facts.mode ?? 0o644) & 0o7777;
    info.uid = facts.uid ?? 0;
    info.gid = facts.gid ?? 0;
    info.mtime = toFloat((facts.mtime?.getTime() ?? 0) / 1000);
    info.uname = (users ??= namesIn("/etc/passwd")).get(Number(info.uid)) ?? "";
    info.gname = (groups ??= namesIn("/etc/group")).get(Number(info.gid)) ?? "";
    if (facts.isDirectory) info.type = DIRTYPE;
    else if (facts.isSymlink) {
      info.type = SYMTYPE;
      info.linkname = Deno.readLinkSync(file);
    } else info.size = facts.size;
    return info;
  }

  /** Adds a file, or a folder with all that is in it. */
  add(name: PathLike, ...given: unknown[]): void {
    this.#check("awx");
    const { arcname = null, recursive = true, filter = null } = options<{
      arcname: PathLike | null;
      recursive: boolean;
      filter: unknown;
    }>(["arcname", "recursive"], ...given);
    const file = pathText(name);
    let info: TarInfo | null = this.gettarinfo(name, arcname);
    if (filter !== null) info = invoke(filter, info) as TarInfo | null;
    if (info === null) return;
    if (info.isfile()) {
      this.addfile(
        info,
        new BytesIO(guarded(() => Deno.readFileSync(file), name)),
      );
    } else this.addfile(info);
    if (!info.isdir() || !recursive) return;
    const inside = [...Deno.readDirSync(file)].map((entry) => entry.name).sort();
    for (const entry of inside) {
      this.add(`${file}/${entry}`, { arcname: `${arcname ?? file}/${entry}`, recursive, filter });
    }
  }

  /** Adds a member and its bytes, which are read from a file. */
  addfile(tarinfo: TarInfo, ...given: unknown[]): void {
    this.#check("awx");
    const { fileobj = null } = options<{ fileobj: unknown }>(["fileobj"], ...given);
    const info = Object.assign(new TarInfo(), tarinfo);
    this.#written.push(...blocksBefore(info));
    if (fileobj !== null && info.isfile()) {
      const bytes = bytesLike(callMethod(fileobj, "read", [info.size]));
      if (bytes.length < Number(info.size)) throw new OSError("unexpected end of data");
      this.#written.push(padded(bytes));
    }
    this.#members.push(info);
  }

  /** A file of a member's bytes; null where it has none. */
  extractfile(member: TarInfo | string): BytesIO | null {
    this.#check("r");
    const info = typeof member === "string" ? this.getmember(member) : member;
    if (info.islnk()) return this.extractfile(info.linkname);
    if (info.issym()) return this.extractfile(normpath(join(dirname(info.name), info.linkname)));
    return info.isfile() ? new BytesIO(this.#content(info)) : null;
  }

  #content({ place, size }: TarInfo): Uint8Array {
    return this.#bytes.slice(place, place + Number(size));
  }

  /** Takes all members out, or some. */
  extractall(...given: unknown[]): void {
    const { path = ".", members = null, filter = null } = options<ExtractOptions>(
      ["path", "members"],
      ...given,
    );
    const chosen = [...members ?? this.#members];
    for (const member of chosen) this.#extract(member, pathText(path), filter);
    // folders get their own rights last: nothing could be put into them else
    for (const { name, mode } of chosen.filter((one) => one.isdir())) {
      Deno.chmodSync(join(pathText(path), name), Number(mode));
    }
  }

  /** Takes a member out. */
  extract(member: TarInfo | string, ...given: unknown[]): void {
    const { path = "", filter = null } = options<ExtractOptions>(["path"], ...given);
    const info = typeof member === "string" ? this.getmember(member) : member;
    this.#extract(info, pathText(path) || ".", filter);
  }

  #extract(member: TarInfo, path: string, filter: Filter): void {
    this.#check("r");
    const isOwn = filter !== null && typeof filter !== "string";
    const info = isOwn ? invoke(filter, member, path) as TarInfo | null : member;
    if (info === null) return;
    const isFree = filter === "fully_trusted";
    const name = isFree ? info.name : info.name.replace(/^\/+/, "");
    const target = normpath(join(path, name));
    if (!isFree && name.split("/").includes("..")) {
      const whole = realpath(path);
      const meant = realpath(join(path, name));
      if (!`${meant}/`.startsWith(`${whole}/`)) {
        throw new OutsideDestinationError(
          `${repr(info.name)} would be extracted to ${
            repr(meant)
          }, which is outside the destination`,
        );
      }
    }
    this.#put(info, target, path);
  }

  #put(info: TarInfo, target: string, path: string): void {
    const folder = info.isdir() ? target : dirname(target) || ".";
    guarded(() => Deno.mkdirSync(folder, { recursive: true }), folder);
    if (info.issym()) return void guarded(() => Deno.symlinkSync(info.linkname, target), target);
    if (info.islnk()) {
      return void guarded(() => Deno.linkSync(`${path}/${info.linkname}`, target), target);
    }
    if (!info.isfile()) return;
    guarded(() => Deno.writeFileSync(target, this.#content(info)), target);
    Deno.chmodSync(target, Number(info.mode));
    Deno.utimeSync(target, Number(info.mtime), Number(info.mtime));
  }

  /** Prints the members. */
  list(...given: unknown[]): void {
    const { verbose = true } = options<{ verbose: boolean }>(["verbose"], ...given);
    for (const info of this.#members) print((verbose ? line(info) : "") + shownName(info));
  }

  /** Closes the archive, which is only then written. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    if (this.mode === "r") return;
    const length = this.#written.reduce((sum, part) => sum + part.length, 0) + 2 * BLOCK;
    const all = new Uint8Array(Math.ceil(length / RECORD) * RECORD);
    let at = 0;
    for (const part of this.#written) {
      all.set(part, at);
      at += part.length;
    }
    const bytes = this.#by === "gz" ? compress(all) : all;
    if (this.#file === null) guarded(() => Deno.writeFileSync(this.name!, bytes), this.name!);
    else callMethod(this.#file, "write", [bytes]);
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
}

function shownName(info: TarInfo): string {
  const target = info.issym()
    ? ` -> ${info.linkname}`
    : info.islnk()
    ? ` link to ${info.linkname}`
    : "";
  return `${info.name}${info.isdir() ? "/" : ""}${target} `;
}

/** `-rw-r--r-- root/root          5 2024-01-01 12:00:00 ` */
function line(info: TarInfo): string {
  const kind = info.isdir() ? "d" : info.issym() ? "l" : "?".repeat(info.isfile() ? 0 : 1) || "-";
  const mode = [6, 3, 0].map((shift) => {
    const bits = Number(info.mode) >> shift & 7;
    return (bits & 4 ? "r" : "-") + (bits & 2 ? "w" : "-") + (bits & 1 ? "x" : "-");
  }).join("");
  const when = new Date(Number(info.mtime) * 1000);
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [when.getFullYear(), two(when.getMonth() + 1), two(when.getDate())].join("-");
  const time = [when.getHours(), when.getMinutes(), when.getSeconds()].map(two).join(":");
  const owner = `${info.uname || info.uid}/${info.gname || info.gid}`;
  return `${kind}${mode} ${owner} ${String(info.size).padStart(10)} ${day} ${time} `;
}

/** An archive. https://docs.python.org/3/library/tarfile.html#tarfile.open */
export function open(...given: unknown[]): TarFile {
  const { name = null, mode = "r", fileobj = null } = options<{
    name: PathLike | null;
    mode: string;
    fileobj: unknown;
    /** So many bytes CPython writes at once: what is in the file is the same. */
    bufsize: number;
  }>(["name", "mode", "fileobj", "bufsize"], ...given);
  if (name === null && fileobj === null) throw new ValueError("nothing to open");
  return new TarFile(name, mode, fileobj);
}

/** Whether a file is an archive. https://docs.python.org/3/library/tarfile.html#tarfile.is_tarfile */
export function isTarfile(name: unknown): boolean {
  try {
    const isFile = typeof (name as { read?: unknown } | null)?.read === "function";
    (isFile ? open({ fileobj: name }) : open(name)).close();
    return true;
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}
