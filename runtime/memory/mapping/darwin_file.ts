/**
 * macOS: POSIX shared memory whose name is taken away at once, handed to children as an open descriptor. Written from the
 * documentation; not run here.
 *
 * There is no /proc to open another process's file by. So the descriptor is a duplicate, which `exec` leaves open, and a
 * child finds it under the same number. It outlives the process that made it, in every child, also in those that are no
 * part of the program.
 *
 * @module
 */

import { RuntimeError } from "../../errors.ts";
import { cString, fault } from "./fault.ts";
import { addressOf, openLibrary, viewAt } from "./library.ts";
import type { SharedFile } from "./shared_file.ts";

const O_RDWR_CREAT_EXCL = 0x0a02;
const OWNER_ONLY = 0o600;
const PROT_READ_WRITE = 3;
const MAP_SHARED_NORESERVE = 0x41;
const FAILED = 2n ** 64n - 1n;
const FOLDER = "/dev/fd/";

const functions = {
  // the mode is a variable argument: on arm64 those lie on the stack, behind eight registers; on x86-64 in the third one
  shm_open: {
    parameters: ["buffer", "i32", "i64", "i64", "i64", "i64", "i64", "i64", "i64"],
    result: "i32",
  },
  shm_unlink: { parameters: ["buffer"], result: "i32" },
  ftruncate: { parameters: ["i32", "i64"], result: "i32" },
  dup: { parameters: ["i32"], result: "i32" },
  close: { parameters: ["i32"], result: "i32" },
  mmap: { parameters: ["usize", "usize", "i32", "i32", "i32", "i64"], result: "usize" },
  __error: { parameters: [], result: "pointer" },
} as const;

type Library = Deno.DynamicLibrary<typeof functions>["symbols"];

/** See `linuxFile`. */
export function darwinFile(bytes: number, path?: string): SharedFile {
  const { symbols: libc } = openLibrary(functions);
  const errno = new Int32Array(viewAt(addressOf(libc.__error()), 4));
  const descriptor = path === undefined ? create(libc, errno, bytes) : inherited(path);
  const address = libc.mmap(
    0n,
    BigInt(bytes),
    PROT_READ_WRITE,
    MAP_SHARED_NORESERVE,
    descriptor,
    0n,
  );
  if (address !== FAILED) {
    return { path: FOLDER + descriptor, address: Number(address), descriptor };
  }
  const error = fault(`map ${bytes} bytes of shared memory`, errno[0]!);
  if (path === undefined) libc.close(descriptor);
  throw error;
}

function create(libc: Library, errno: Int32Array, bytes: number): number {
  const name = cString(`/mp${Deno.pid}.${crypto.randomUUID().slice(0, 8)}`);
  const mode = BigInt(OWNER_ONLY);
  const first = libc.shm_open(name, O_RDWR_CREAT_EXCL, mode, 0n, 0n, 0n, 0n, 0n, mode);
  if (first < 0) throw fault("make memory to share between processes", errno[0]!);
  libc.shm_unlink(name);
  if (libc.ftruncate(first, BigInt(bytes)) < 0) {
    const error = fault(`reserve ${bytes} bytes of shared memory`, errno[0]!);
    libc.close(first);
    throw error;
  }
  const descriptor = libc.dup(first);
  if (descriptor < 0) throw fault("keep shared memory open for children", errno[0]!);
  libc.close(first);
  return descriptor;
}

function inherited(path: string): number {
  const descriptor = Number(path.slice(FOLDER.length));
  if (path.startsWith(FOLDER) && Number.isInteger(descriptor)) return descriptor;
  throw new RuntimeError(`Cannot open the shared memory ${path}: it is not a descriptor's path`);
}
