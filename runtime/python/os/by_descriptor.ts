/**
 * What is done to files by their descriptors: at a place, from one to another, in several parts, and what is known of them.
 *
 * @module
 */
import { OSError } from "../exceptions.ts";
import { realOf } from "../files/descriptors.ts";
import { bytesLike, concat } from "../support/buffers.ts";
import type { Items } from "../support/iterators.ts";
import { iter } from "../operators/iteration.ts";
import { Bytes } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { close, fsync, O_RDONLY, open, readSync, write } from "./descriptors.ts";
import { changeFolder } from "./own_folder.ts";
import { walk, type WalkOptions } from "./folders.ts";
import { guarded, type PathLike } from "./guard.ts";
import { checked, libc } from "./libc.ts";
import { resultOf, type statResult } from "./stat.ts";

/** A path that leads to what a descriptor is open on. */
function pathOf(fd: int): string {
  return `/dev/fd/${realOf(Number(index(fd)))}`;
}

/** Calls the system for a descriptor. */
function onDescriptor<T>(fd: int, action: (path: string) => T): T {
  try {
    return guarded(() => action(pathOf(fd)));
  } catch (error) {
    if (error instanceof OSError && error.errno === 2) throw new OSError(9, "Bad file descriptor");
    throw error;
  }
}

/** What is known of an open file. https://docs.python.org/3/library/os.html#os.fstat */
export function fstat(fd: int): statResult {
  return onDescriptor(fd, (path) => resultOf(Deno.statSync(path)));
}

/** Changes the rights of an open file. https://docs.python.org/3/library/os.html#os.fchmod */
export function fchmod(fd: int, mode: int): void {
  onDescriptor(fd, (path) => Deno.chmodSync(path, Number(index(mode))));
}

/** Changes the owner of an open file; -1 leaves owner or group. https://docs.python.org/3/library/os.html#os.fchown */
export function fchown(fd: int, uid: int, gid: int): void {
  const or = (id: int) => Number(index(id)) < 0 ? null : Number(index(id));
  onDescriptor(fd, (path) => Deno.chownSync(path, or(uid), or(gid)));
}

/** Makes an open folder the current one. https://docs.python.org/3/library/os.html#os.fchdir */
export function fchdir(fd: int): void {
  onDescriptor(fd, (path) => changeFolder(Deno.realPathSync(path)));
}

/** Has what was written to a file reach the disk. https://docs.python.org/3/library/os.html#os.fdatasync */
export function fdatasync(fd: int): void {
  fsync(fd);
}

/** Reads at most n bytes at a place, and leaves the file's own as it is. https://docs.python.org/3/library/os.html#os.pread */
export function pread(fd: int, n: int, offset: int): Bytes {
  const count = Number(index(n));
  if (count < 0) throw new OSError(22, "Invalid argument");
  const room = new Uint8Array(count);
  const { pread: call } = libc("os.pread");
  const got = checked(
    Number(call(realOf(Number(index(fd))), room, BigInt(count), BigInt(index(offset)))),
  );
  return new Bytes(room.subarray(0, got));
}

/** Writes bytes at a place, and leaves the file's own as it is; gives how many went out. https://docs.python.org/3/library/os.html#os.pwrite */
export function pwrite(fd: int, data: Uint8Array, offset: int): number {
  const bytes = new Uint8Array(bytesLike(data));
  const { pwrite: call } = libc("os.pwrite");
  return checked(
    Number(
      call(realOf(Number(index(fd))), bytes, BigInt(bytes.length), BigInt(index(offset))),
    ),
  );
}

/** Reads into several buffers, one after the other; gives how many bytes. https://docs.python.org/3/library/os.html#os.readv */
export function readv(fd: int, buffers: unknown): number {
  let total = 0;
  for (const buffer of iter(buffers)) {
    const room = bytesLike(buffer);
    const bytes = readSync(fd, room.length);
    room.set(bytes);
    total += bytes.length;
    if (bytes.length < room.length) break;
  }
  return total;
}

/** Writes several buffers, one after the other; gives how many bytes. https://docs.python.org/3/library/os.html#os.writev */
export function writev(fd: int, buffers: unknown): number {
  return write(fd, concat([...iter(buffers)].map(bytesLike)));
}

/** Copies bytes from one file to another; gives how many. */
function copied(from: int, to: int, count: int, source: int | null, target: int | null): number {
  const wanted = Number(index(count));
  if (wanted < 0) throw new OSError(22, "Invalid argument");
  const bytes = source === null ? readSync(from, wanted) : pread(from, wanted, source);
  if (bytes.length === 0) return 0;
  return target === null ? write(to, bytes) : pwrite(to, bytes, target);
}

/** Copies bytes from one file to another; gives how many. https://docs.python.org/3/library/os.html#os.copy_file_range */
export function copyFileRange(
  src: int,
  dst: int,
  count: int,
  offsetSrc: int | null = null,
  offsetDst: int | null = null,
): number {
  return copied(src, dst, count, offsetSrc, offsetDst);
}

/** Copies bytes from a place of one file to another file; gives how many. https://docs.python.org/3/library/os.html#os.sendfile */
export function sendfile(outFd: int, inFd: int, offset: int | null, count: int): number {
  return copied(inFd, outFd, count, offset, null);
}

/** As {@linkcode walk}, with a descriptor of each folder, which is closed when the next one comes. https://docs.python.org/3/library/os.html#os.fwalk */
export function* fwalk(
  top: PathLike = ".",
  ...given: (boolean | WalkOptions | WalkOptions["onerror"])[]
): Items<Tuple<[string, string[], string[], number]>> {
  const [topdown, onerror] = given;
  for (const [path, folders, files] of walk(top, topdown as boolean, onerror as WalkOptions)) {
    const fd = open(path, O_RDONLY);
    try {
      yield asTuple([path, folders, files, fd]) as Tuple<[string, string[], string[], number]>;
    } finally {
      close(fd);
    }
  }
}

/** Gives a part of a file free. */
export const F_ULOCK = 0;
/** Waits for a part of a file, and takes it. */
export const F_LOCK = 1;
/** Takes a part of a file, or fails. */
export const F_TLOCK = 2;
/** Looks whether a part of a file is taken. */
export const F_TEST = 3;

/** Takes a part of a file from its place on, or gives it free. https://docs.python.org/3/library/os.html#os.lockf */
export function lockf(fd: int, command: int, length: int): void {
  const { lockf: call } = libc("os.lockf");
  checked(call(realOf(Number(index(fd))), Number(index(command)), BigInt(index(length))));
}

/** The higher part of a device's number. https://docs.python.org/3/library/os.html#os.major */
export function major(device: int): number {
  const number = BigInt(index(device));
  return Number(((number >> 8n) & 0xfffn) | ((number >> 32n) & ~0xfffn));
}

/** The lower part of a device's number. https://docs.python.org/3/library/os.html#os.minor */
export function minor(device: int): number {
  const number = BigInt(index(device));
  return Number((number & 0xffn) | ((number >> 12n) & ~0xffn));
}

/** A device's number of its parts. https://docs.python.org/3/library/os.html#os.makedev */
export function makedev(major: int, minor: int): number {
  const [high, low] = [BigInt(index(major)), BigInt(index(minor))];
  return Number(
    ((high & 0xfffn) << 8n) | ((high & ~0xfffn) << 32n) | (low & 0xffn) | ((low & ~0xffn) << 12n),
  );
}
