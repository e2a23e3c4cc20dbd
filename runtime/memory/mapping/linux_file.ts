/**
 * Linux: a file without a name (memfd_create, since 3.17), which others open through /proc.
 *
 * A child inherits it open, so that its parent may end before it comes to that; and opens it anew, since what it locks
 * (linux_presence.ts) is to be its own.
 *
 * @module
 */

import { cString, fault } from "./fault.ts";
import { addressOf, openLibrary, viewAt } from "./library.ts";
import type { SharedFile } from "./shared_file.ts";

const MFD_CLOEXEC = 1;
const O_RDWR = 2;
const O_CLOEXEC = 0o2000000;
const INHERITED = "/proc/self/fd/";
const PROT_READ_WRITE = 3;
const MAP_SHARED_NORESERVE = 0x4001;
const MAP_FIXED = 0x10;
/** The result of mmap when there is none. */
const FAILED = 2n ** 64n - 1n;

const functions = {
  memfd_create: { parameters: ["buffer", "u32"], result: "i32" },
  ftruncate: { parameters: ["i32", "i64"], result: "i32" },
  open: { parameters: ["buffer", "i32"], result: "i32" },
  close: { parameters: ["i32"], result: "i32" },
  dup3: { parameters: ["i32", "i32", "i32"], result: "i32" },
  mmap: { parameters: ["usize", "usize", "i32", "i32", "i32", "i64"], result: "usize" },
  __errno_location: { parameters: [], result: "pointer" },
} as const;

type Library = Deno.DynamicLibrary<typeof functions>["symbols"];

/**
 * Makes a file of zeros.
 *
 * @param path of a file that there is, as another process has it; else a new one is made
 * @throws {OSError} when the system refuses, for want of memory or address space, or because that process has ended
 */
export function linuxFile(bytes: number, path?: string): SharedFile {
  const { symbols: libc } = openLibrary(functions);
  const errno = new Int32Array(viewAt(addressOf(libc.__errno_location()), 4));
  const descriptor = path === undefined ? create(libc, errno, bytes) : open(libc, errno, path);
  const address = libc.mmap(
    0n,
    BigInt(bytes),
    PROT_READ_WRITE,
    MAP_SHARED_NORESERVE,
    descriptor,
    0n,
  );
  if (address === FAILED) {
    const error = fault(`map ${bytes} bytes of shared memory (ulimit -v)`, errno[0]!);
    libc.close(descriptor);
    throw error;
  }
  // the descriptor stays: this process's children open it
  return { path: `/proc/${Deno.pid}/fd/${descriptor}`, address: Number(address), descriptor };
}

function create(libc: Library, errno: Int32Array, bytes: number): number {
  const descriptor = libc.memfd_create(cString("multiprocessing"), MFD_CLOEXEC);
  if (descriptor < 0) throw fault("make memory to share between processes", errno[0]!);
  if (libc.ftruncate(descriptor, BigInt(bytes)) === 0) return descriptor;
  const error = fault(`reserve ${bytes} bytes of shared memory (ulimit -f)`, errno[0]!);
  libc.close(descriptor);
  throw error;
}

function open(libc: Library, errno: Int32Array, path: string): number {
  const descriptor = libc.open(cString(path), O_RDWR | O_CLOEXEC);
  if (descriptor >= 0) {
    if (path.startsWith(INHERITED)) libc.close(Number(path.slice(INHERITED.length)));
    return descriptor;
  }
  throw fault(`open the shared memory ${path}, whose process may have ended`, errno[0]!);
}

/** Has every process that an action starts inherit a file, and tells by which path that one finds it. */
export function lendLinuxFile<T>({ descriptor }: SharedFile, action: (path: string) => T): T {
  const { symbols: libc } = openLibrary(functions);
  const errno = new Int32Array(viewAt(addressOf(libc.__errno_location()), 4));
  const lent = libc.open(cString(INHERITED + descriptor), O_RDWR);
  if (lent < 0) throw fault("hand shared memory to a child", errno[0]!);
  try {
    return action(INHERITED + lent);
  } finally {
    libc.close(lent);
  }
}

/** Opens a file anew, in a process that was forked: in the same place, and under the same descriptor. */
export function reopenLinuxFile({ descriptor, address }: SharedFile, bytes: number): void {
  const { symbols: libc } = openLibrary(functions);
  const errno = new Int32Array(viewAt(addressOf(libc.__errno_location()), 4));
  const own = libc.open(cString(INHERITED + descriptor), O_RDWR | O_CLOEXEC);
  const place = libc.mmap(
    BigInt(address),
    BigInt(bytes),
    PROT_READ_WRITE,
    MAP_SHARED_NORESERVE | MAP_FIXED,
    own,
    0n,
  );
  if (place === FAILED || libc.dup3(own, descriptor, O_CLOEXEC) < 0) {
    throw fault("open shared memory in a process that was forked", errno[0]!);
  }
  libc.close(own);
}
