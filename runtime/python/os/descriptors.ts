/**
 * Reading and writing by descriptors; pipes.
 *
 * @module
 */
import { BlockingIOError, OSError, TypeError } from "../exceptions.ts";
import {
  assign,
  claim,
  type Descriptor,
  descriptorOf,
  realOf,
  release,
} from "../files/descriptors.ts";
import { open as openFile } from "../file.ts";
import { bytesLike } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { guarded, type PathLike, pathOf } from "./guard.ts";
import { checked, cString, errno, isOpen, libc } from "./libc.ts";
import { poll, READABLE, until, untilSync } from "./ready.ts";

const isDarwin = Deno.build.os === "darwin";

/** Open for reading. */
export const O_RDONLY = 0;
/** Open for writing. */
export const O_WRONLY = 1;
/** Open for reading and writing. */
export const O_RDWR = 2;
/** Make the file when it is not there. */
export const O_CREAT: number = isDarwin ? 0x200 : 0o100;
/** Fail when the file is there. */
export const O_EXCL: number = isDarwin ? 0x800 : 0o200;
/** Do not make it this process's terminal. */
export const O_NOCTTY: number = isDarwin ? 0x20000 : 0o400;
/** Empty the file. */
export const O_TRUNC: number = isDarwin ? 0x400 : 0o1000;
/** Write at the file's end. */
export const O_APPEND: number = isDarwin ? 8 : 0o2000;
/** Fail where a call would wait. */
export const O_NONBLOCK: number = isDarwin ? 4 : 0o4000;
/** Write through to the disk. */
export const O_SYNC: number = isDarwin ? 0x80 : 0o4010000;
/** Close it in programs that this process becomes. */
export const O_CLOEXEC: number = isDarwin ? 0x1000000 : 0o2000000;

const F_DUPFD = 0;
const F_GETFD = 1;
const F_SETFD = 2;
const F_GETFL = 3;
const F_SETFL = 4;
const F_DUPFD_CLOEXEC = isDarwin ? 67 : 1030;
const FD_CLOEXEC = 1;
/** The most that one call takes, in bytes. */
const MOST = 0x7fff_f000;

function numberOf(fd: int): number {
  return Number(index(fd));
}

function descriptor(real: number): Descriptor {
  return { real: () => real, close: () => checked(libc("os.close").close(real)) };
}

/** Makes a pipe: the descriptor to read from, and the one to write to. https://docs.python.org/3/library/os.html#os.pipe */
export function pipe(): Tuple<[number, number]> {
  return pipe2(O_CLOEXEC);
}

/** The same, with flags such as `O_NONBLOCK`. https://docs.python.org/3/library/os.html#os.pipe2 */
export function pipe2(flags: int): Tuple<[number, number]> {
  const ends = new Int32Array(2);
  const library = libc("os.pipe");
  checked(library.pipe2 ? library.pipe2(ends, numberOf(flags)) : library.pipe(ends));
  return asTuple([claim(descriptor(ends[0]!)), claim(descriptor(ends[1]!))]);
}

/** Reads what is there, at most n bytes; null when nothing came within the time. */
function readNow(real: number, n: number, milliseconds: number): Bytes | undefined {
  const library = libc("os.read");
  if (!poll([real], READABLE, milliseconds)) {
    const flags = library.fcntl(real, F_GETFL, 0);
    if (flags >= 0 && (flags & O_NONBLOCK) === 0) return undefined;
  }
  const buffer = new Uint8Array(n);
  const count = checked(library.read(real, buffer, BigInt(n)));
  const bytes = new Bytes(count);
  bytes.set(buffer.subarray(0, count));
  return bytes;
}

/** What {@linkcode read} does where a library is not needed, or not allowed. */
function readInput(n: number): Bytes {
  const buffer = new Uint8Array(n);
  const count = guarded(() => Deno.stdin.readSync(buffer)) ?? 0;
  const bytes = new Bytes(count);
  bytes.set(buffer.subarray(0, count));
  return bytes;
}

function countOf(n: int): number {
  const count = Number(index(n));
  if (count < 0) throw new OSError(22, "Invalid argument");
  return Math.min(count, MOST);
}

/**
 * Reads at most n bytes, once there are any; none at the end, which comes when nobody holds the other end open any more.
 *
 * @throws {OSError} for a number that is no descriptor
 * @see https://docs.python.org/3/library/os.html#os.read
 */
export async function read(fd: int, n: int): Promise<Bytes> {
  const [number, count] = [numberOf(fd), countOf(n)];
  if (number === 0 && !isOpen()) return readInput(count);
  const real = realOf(number);
  return await until((milliseconds) => readNow(real, count, milliseconds));
}

/** As {@linkcode read}, blocking this thread. */
export function readSync(fd: int, n: int): Bytes {
  const [number, count] = [numberOf(fd), countOf(n)];
  if (number === 0 && !isOpen()) return readInput(count);
  const real = realOf(number);
  return untilSync((milliseconds) => readNow(real, count, milliseconds));
}

/** Writes bytes; gives how many went out. https://docs.python.org/3/library/os.html#os.write */
export function write(fd: int, data: Uint8Array): number {
  data = bytesLike(data);
  const number = numberOf(fd);
  const stream = { 1: Deno.stdout, 2: Deno.stderr }[number];
  if (stream !== undefined && !isOpen()) return guarded(() => stream.writeSync(data));
  const real = realOf(number);
  const count = libc("os.write").write(real, new Uint8Array(data), BigInt(data.length));
  if (count < 0 && errno() === 11) {
    throw new BlockingIOError(11, "Resource temporarily unavailable");
  }
  return checked(count);
}

/** Gives a descriptor back. https://docs.python.org/3/library/os.html#os.close */
export function close(fd: int): void {
  const number = numberOf(fd);
  const found = descriptorOf(number);
  // What is neither the program's nor a standard stream may be Deno's own.
  if (!found && (number > 2 || realOf(number) !== number)) {
    throw new OSError(9, "Bad file descriptor");
  }
  release(number);
  if (found) found.close();
  else checked(libc("os.close").close(number));
}

/** Gives back all descriptors from one to another, this one not; what is none is passed over. https://docs.python.org/3/library/os.html#os.closerange */
export function closerange(fdLow: int, fdHigh: int): void {
  for (let fd = Math.max(0, numberOf(fdLow)); fd < Math.min(numberOf(fdHigh), 65536); fd++) {
    try {
      close(fd);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
    }
  }
}

/** Another descriptor for the same. https://docs.python.org/3/library/os.html#os.dup */
export function dup(fd: int): number {
  const real = realOf(numberOf(fd));
  const copy = checked(libc("os.dup").fcntl(real, F_DUPFD_CLOEXEC, 3));
  return claim(descriptor(copy));
}

/** Has a descriptor stand for the same as another. https://docs.python.org/3/library/os.html#os.dup2 */
export function dup2(
  fd: int,
  fd2: int,
  inheritable: boolean | { inheritable?: boolean } = true,
): number {
  const [from, to] = [numberOf(fd), numberOf(fd2)];
  const real = realOf(from);
  if (to < 0) throw new OSError(9, "Bad file descriptor");
  if (from === to) return to;
  const isInheritable = typeof inheritable === "object"
    ? inheritable.inheritable ?? true
    : inheritable;
  const library = libc("os.dup2");
  if (to <= 2) {
    const before = descriptorOf(to);
    checked(library.dup2(real, to));
    if (!isInheritable) library.fcntl(to, F_SETFD, FD_CLOEXEC);
    if (before && before.real() !== to) before.close();
    assign(to, descriptor(to));
    return to;
  }
  const copy = checked(library.fcntl(real, isInheritable ? F_DUPFD : F_DUPFD_CLOEXEC, 3));
  descriptorOf(to)?.close();
  assign(to, descriptor(copy));
  return to;
}

/** How `os.open` may be called. */
export interface OpenOptions {
  /** The rights of a file that is made, less those that the process takes away. */
  mode?: int;
  /** Without meaning here. */
  dirFd?: null;
}

/**
 * Opens a file; gives its descriptor.
 *
 * @throws {OSError} of the kind that says why it cannot be
 * @see https://docs.python.org/3/library/os.html#os.open
 */
export function open(path: PathLike, flags: int, mode?: int | OpenOptions): number {
  const text = pathOf(path, "open");
  const rights = numberOf(options<OpenOptions>(["mode"], mode).mode ?? 0o777);
  const wanted = numberOf(flags) | O_CLOEXEC;
  const real = checked(libc("os.open").open(cString(text), wanted, rights), path);
  return claimStandard(real);
}

/** A free standard stream is one in the system as well: that is where Deno reads and writes. */
function claimStandard(real: number): number {
  const number = claim(descriptor(real));
  if (number > 2 || number === real) return number;
  const library = libc("os.dup2");
  checked(library.dup2(real, number));
  library.close(real);
  assign(number, descriptor(number));
  return number;
}

/** Moves the place of reading and writing, and gives it. https://docs.python.org/3/library/os.html#os.lseek */
export function lseek(fd: int, pos: int, whence: int): number {
  const place = libc("os.lseek").lseek(realOf(numberOf(fd)), BigInt(pos), numberOf(whence));
  return checked(Number(place));
}

/** Cuts or lengthens a file. https://docs.python.org/3/library/os.html#os.ftruncate */
export function ftruncate(fd: int, length: int): void {
  checked(libc("os.ftruncate").ftruncate(realOf(numberOf(fd)), BigInt(length)));
}

/** Has what was written reach the disk. https://docs.python.org/3/library/os.html#os.fsync */
export function fsync(fd: int): void {
  checked(libc("os.fsync").fsync(realOf(numberOf(fd))));
}

/** Has everything that was written reach the disks. https://docs.python.org/3/library/os.html#os.sync */
export function sync(): void {
  libc("os.sync").sync();
}

/** Makes a pipe with a name. https://docs.python.org/3/library/os.html#os.mkfifo */
export function mkfifo(path: PathLike, mode: int = 0o666): void {
  const text = pathOf(path, "mkfifo");
  checked(libc("os.mkfifo").mkfifo(cString(text), numberOf(mode)), path);
}

/** Whether a descriptor is a terminal's. https://docs.python.org/3/library/os.html#os.isatty */
export function isatty(fd: int): boolean {
  const number = numberOf(fd);
  if (!isOpen()) return [Deno.stdin, Deno.stdout, Deno.stderr][number]?.isTerminal() ?? false;
  try {
    return libc("os.isatty").isatty(realOf(number)) === 1;
  } catch {
    return false;
  }
}

function flagsOf(fd: int, command: number): [real: number, flags: number] {
  const real = realOf(numberOf(fd));
  return [real, checked(libc("fcntl").fcntl(real, command, 0))];
}

/** Whether calls wait. https://docs.python.org/3/library/os.html#os.get_blocking */
export function getBlocking(fd: int): boolean {
  return (flagsOf(fd, F_GETFL)[1] & O_NONBLOCK) === 0;
}

/** Says whether calls wait. https://docs.python.org/3/library/os.html#os.set_blocking */
export function setBlocking(fd: int, blocking: boolean): void {
  const [real, flags] = flagsOf(fd, F_GETFL);
  const wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
  checked(libc("os.set_blocking").fcntl(real, F_SETFL, wanted));
}

/** Whether programs that this process becomes have it. https://docs.python.org/3/library/os.html#os.get_inheritable */
export function getInheritable(fd: int): boolean {
  return (flagsOf(fd, F_GETFD)[1] & FD_CLOEXEC) === 0;
}

/** Says whether programs that this process becomes have it. https://docs.python.org/3/library/os.html#os.set_inheritable */
export function setInheritable(fd: int, inheritable: boolean): void {
  const [real, flags] = flagsOf(fd, F_GETFD);
  const wanted = inheritable ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC;
  checked(libc("os.set_inheritable").fcntl(real, F_SETFD, wanted));
}

/**
 * A file on a descriptor.
 *
 * @param args the mode and so on, as for `open`
 * @see https://docs.python.org/3/library/os.html#os.fdopen
 */
export const fdopen: FdOpen = ((fd: int, ...args: unknown[]): unknown => {
  const number: unknown = fd;
  if (typeof number !== "number" && typeof number !== "bigint") {
    throw new TypeError(`invalid fd type (${typeName(number)}, expected integer)`);
  }
  return (openFile as (file: unknown, ...rest: unknown[]) => unknown)(number, ...args);
}) as FdOpen;

/** What `fdopen` gives for the type checker: what `open` does. */
export type FdOpen = typeof openFile;
