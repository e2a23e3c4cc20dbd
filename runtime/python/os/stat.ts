/**
 * What the operating system knows of files.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { options } from "../support/options.ts";
import { StructSequence } from "../support/struct_sequence.ts";
import { type float, index, type int, toFloat, toInt } from "../values/numbers.ts";
import { guarded, type PathLike, pathOf } from "./guard.ts";

const names = [
  "st_mode",
  "st_ino",
  "st_dev",
  "st_nlink",
  "st_uid",
  "st_gid",
  "st_size",
  "st_atime",
  "st_mtime",
  "st_ctime",
];

/** What is known of a file. https://docs.python.org/3/library/os.html#os.stat_result */
export class statResult extends StructSequence {
  static readonly __module__ = "os";
  static readonly __name__ = "stat_result";

  readonly #times: readonly number[];
  readonly #blocks: readonly [size: number, count: number, device: number];

  /**
   * @param times When it was read, changed, and changed in what is known of it, in milliseconds.
   * @param blocks The best size of a transfer, how many 512 bytes it takes on the disk, and the device that it is.
   */
  constructor(
    numbers: readonly int[],
    times: readonly number[],
    blocks: readonly [size: number, count: number, device: number],
  ) {
    super();
    this.push(...numbers, ...times.map((time) => Math.floor(time / 1000)));
    this.#times = times;
    this.#blocks = blocks;
  }

  /** What the third parameter was. */
  blocks(): readonly [size: number, count: number, device: number] {
    return this.#blocks;
  }

  /** The best size of a transfer. */
  get stBlksize(): number {
    return this.#blocks[0];
  }

  /** How many pieces of 512 bytes it takes on the disk. */
  get stBlocks(): number {
    return this.#blocks[1];
  }

  /** The device that it is, if it is one. */
  get stRdev(): number {
    return this.#blocks[2];
  }

  /** The times in milliseconds. */
  times(): readonly number[] {
    return this.#times;
  }

  /** Kind and rights, in bits. */
  get stMode(): number {
    return this[0] as number;
  }

  /** The number of the file in its file system. */
  get stIno(): int {
    return this[1] as int;
  }

  /** The file system. */
  get stDev(): number {
    return this[2] as number;
  }

  /** How many names it has. */
  get stNlink(): number {
    return this[3] as number;
  }

  /** Its owner. */
  get stUid(): number {
    return this[4] as number;
  }

  /** Its group. */
  get stGid(): number {
    return this[5] as number;
  }

  /** Its size in bytes. */
  get stSize(): number {
    return this[6] as number;
  }

  /** When it was read, in seconds since 1970. */
  get stAtime(): float {
    return toFloat(this.#times[0]! / 1000);
  }

  /** When it was changed, in seconds since 1970. */
  get stMtime(): float {
    return toFloat(this.#times[1]! / 1000);
  }

  /** When what is known of it was changed, in seconds since 1970. */
  get stCtime(): float {
    return toFloat(this.#times[2]! / 1000);
  }

  /** When it was read, in nanoseconds since 1970. */
  get stAtimeNs(): int {
    return nanoseconds(this.#times[0]!);
  }

  /** When it was changed, in nanoseconds since 1970. */
  get stMtimeNs(): int {
    return nanoseconds(this.#times[1]!);
  }

  /** When what is known of it was changed, in nanoseconds since 1970. */
  get stCtimeNs(): int {
    return nanoseconds(this.#times[2]!);
  }

  protected override fieldNames(): readonly string[] {
    return names;
  }
}

function nanoseconds(milliseconds: number): int {
  return toInt(BigInt(Math.round(milliseconds * 1000)) * 1000n);
}

registerForm(import.meta, statResult, "os.stat_result", {
  write: (stat) => [[...stat].slice(0, 7) as int[], [...stat.times()], stat.blocks()] as const,
  read: ([numbers, times, blocks]) => new statResult(numbers, times, blocks),
});

function kindBits(info: Deno.FileInfo): number {
  if (info.isDirectory) return 0o040000;
  return info.isSymlink ? 0o120000 : 0o100000;
}

/** What Deno says of a file, as Python does. */
export function resultOf(info: Deno.FileInfo): statResult {
  const mode = info.mode ?? kindBits(info) | 0o644;
  return new statResult(
    [mode, info.ino ?? 0, info.dev, info.nlink ?? 1, info.uid ?? 0, info.gid ?? 0, info.size],
    [info.atime, info.mtime, info.ctime ?? info.birthtime].map((time) => time?.getTime() ?? 0),
    [info.blksize ?? 4096, info.blocks ?? 0, info.rdev ?? 0],
  );
}

/** Optional parameters of `stat`. */
export interface StatOptions {
  dirFd?: null;
  /** Whether a link is followed. */
  followSymlinks?: boolean;
}

/**
 * What is known of a file.
 *
 * @throws {OSError} where there is none.
 * @see https://docs.python.org/3/library/os.html#os.stat
 */
export function stat(path: PathLike, { followSymlinks = true }: StatOptions = {}): statResult {
  const text = pathOf(path, "stat", "path", "string, bytes, os.PathLike or integer");
  return resultOf(
    guarded(() => followSymlinks ? Deno.statSync(text) : Deno.lstatSync(text), path),
  );
}

/** What is known of a file, or of a link itself. https://docs.python.org/3/library/os.html#os.lstat */
export function lstat(path: PathLike): statResult {
  const text = pathOf(path, "lstat");
  return resultOf(guarded(() => Deno.lstatSync(text), path));
}

/** Asks {@linkcode access} whether a file is there. */
export const F_OK = 0;
/** Asks {@linkcode access} whether it can be executed. */
export const X_OK = 1;
/** Asks {@linkcode access} whether it can be written. */
export const W_OK = 2;
/** Asks {@linkcode access} whether it can be read. */
export const R_OK = 4;

/** Whether this process may do something with a file. https://docs.python.org/3/library/os.html#os.access */
export function access(path: PathLike, mode: int | { mode?: int }): boolean {
  const text = pathOf(path, "access");
  const wanted = Number(index(options<{ mode: int }>(["mode"], mode).mode ?? 0));
  let info: Deno.FileInfo;
  try {
    info = guarded(() => Deno.statSync(text), path);
  } catch {
    return false;
  }
  const rights = info.mode ?? 0o777;
  const user = Deno.permissions.querySync({ name: "sys", kind: "uid" }).state === "granted"
    ? Deno.uid()
    : info.uid;
  if (user === 0) return (wanted & X_OK) === 0 || (rights & 0o111) !== 0 || info.isDirectory;
  const granted = user === info.uid ? rights >> 6 : rights;
  return (granted & wanted) === wanted;
}
