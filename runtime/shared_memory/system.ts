/**
 * The operating system's shared memory with a name (shm_open), as a buffer of this thread.
 *
 * ```text
 *   name  ->  shm_open  ->  descriptor  ->  mmap  ->  ArrayBuffer       closed at once: the mapping stays
 *                                            munmap  <-  detached by `unmap`, or collected with its last view
 * ```
 *
 * A buffer that is unmapped is detached first, so that a view that somebody kept is empty instead of a way to memory that
 * is not there any more. macOS is written from the documentation; not run here.
 *
 * @module
 */
import { OSError } from "../errors.ts";
import { cString } from "../memory/mapping/fault.ts";
import { addressOf, FILES, openFirst, viewAt } from "../memory/mapping/library.ts";

const READ_WRITE = 2;
const CREATE_NEW: number = Deno.build.os === "darwin" ? 0x0a00 : 0o300;
const CLOSE_ON_EXEC: number = Deno.build.os === "darwin" ? 0 : 0o2000000;
const OWNER_ONLY = 0o600;
const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const FAILED = 2n ** 64n - 1n;
/** More than struct stat takes, and where its size stands. */
const STAT_BYTES = 256;
const SIZE_IN_STAT: number = Deno.build.os === "darwin" ? 96 : 48;

// macOS takes the mode as a variable argument, which lies behind eight registers on arm64 and in the third one on x86-64
const shm_open = {
  parameters: ["buffer", "i32", "i64", "i64", "i64", "i64", "i64", "i64", "i64"],
  result: "i32",
} as const;
const functions = {
  shm_open,
  shm_unlink: { parameters: ["buffer"], result: "i32" },
  ftruncate: { parameters: ["i32", "i64"], result: "i32" },
  fstat: { parameters: ["i32", "buffer"], result: "i32" },
  close: { parameters: ["i32"], result: "i32" },
  mmap: { parameters: ["usize", "usize", "i32", "i32", "i32", "i64"], result: "usize" },
  munmap: { parameters: ["usize", "usize"], result: "i32" },
  errno: {
    name: Deno.build.os === "darwin" ? "__error" : "__errno_location",
    parameters: [],
    result: "pointer",
  },
} as const;

type Library = Deno.DynamicLibrary<typeof functions>["symbols"];

let library: Library | undefined;
let errno: Int32Array | undefined;

function system(): Library {
  if (library !== undefined) return library;
  const files = FILES[Deno.build.os] ?? [];
  library = openFirst(
    files,
    functions,
    "Cannot use shared memory by name",
    "Run with --allow-ffi",
    (fault) =>
      new OSError(
        `Cannot use shared memory by name on ${Deno.build.os}: ${
          fault instanceof Error ? fault.message : "it is done on Linux and macOS only"
        }`,
      ),
  ).symbols;
  errno = new Int32Array(viewAt(addressOf(library.errno()), 4));
  return library;
}

/** Whether the system's library may be called. */
export function isPermitted(): boolean {
  if (FILES[Deno.build.os] === undefined) return false;
  const { state } = Deno.permissions.querySync({ name: "ffi" });
  return state === "granted" || state === "prompt" && Deno.stdin.isTerminal();
}

const TEXTS: Readonly<Record<number, string>> = {
  1: "Operation not permitted",
  2: "No such file or directory",
  12: "Cannot allocate memory",
  13: "Permission denied",
  17: "File exists",
  22: "Invalid argument",
  23: "Too many open files in system",
  24: "Too many open files",
  27: "File too large",
  28: "No space left on device",
  [Deno.build.os === "darwin" ? 63 : 36]: "File name too long",
};

/** The number of "there is one already". */
export const EXISTS = 17;
const NOT_THERE = 2;

function fault(code: number, name: string): OSError {
  return new OSError(code, TEXTS[code] ?? `Unknown error ${code}`, name);
}

/** The error for a name that nothing has. */
export function notThere(name: string): OSError {
  return fault(NOT_THERE, name);
}

/** The error for a name that something has already. */
export function isThere(name: string): OSError {
  return fault(EXISTS, name);
}

/** Memory that is mapped into this process. */
export interface Mapped {
  readonly buffer: ArrayBuffer;
  readonly size: number;
}

interface Place {
  readonly address: bigint;
  readonly size: number;
}

const places = new WeakMap<ArrayBuffer, Place>();
const collected = new FinalizationRegistry<Place>(release);

function release({ address, size }: Place): void {
  system().munmap(address, BigInt(size));
}

/**
 * Makes shared memory, or opens what is there.
 *
 * @param name as the system has it, with a slash before it
 * @param create how many bytes to make; undefined to open
 * @throws {OSError} when the name is taken, or nothing has it, or the system refuses
 */
export function map(name: string, create?: number): Mapped {
  const libc = system();
  const flags = READ_WRITE | CLOSE_ON_EXEC | (create === undefined ? 0 : CREATE_NEW);
  const mode = BigInt(OWNER_ONLY);
  const descriptor = libc.shm_open(cString(name), flags, mode, 0n, 0n, 0n, 0n, 0n, mode);
  if (descriptor < 0) throw fault(errno![0]!, name);
  try {
    if (create !== undefined && libc.ftruncate(descriptor, BigInt(create)) < 0) {
      throw fault(errno![0]!, name);
    }
    const size = create ?? sizeOf(libc, descriptor, name);
    const address = libc.mmap(
      0n,
      BigInt(size),
      PROT_READ_WRITE,
      MAP_SHARED,
      descriptor,
      0n,
    );
    if (address === FAILED) throw fault(errno![0]!, name);
    const buffer = viewAt(Number(address), size);
    places.set(buffer, { address, size });
    collected.register(buffer, { address, size }, buffer);
    return { buffer, size };
  } catch (error) {
    if (create !== undefined) libc.shm_unlink(cString(name));
    throw error;
  } finally {
    libc.close(descriptor);
  }
}

function sizeOf(libc: Library, descriptor: number, name: string): number {
  const status = new DataView(new ArrayBuffer(STAT_BYTES));
  if (libc.fstat(descriptor, status) < 0) throw fault(errno![0]!, name);
  return Number(status.getBigInt64(SIZE_IN_STAT, true));
}

/** Takes memory out of this process again; views of it are empty from here on. */
export function unmap(buffer: ArrayBuffer): void {
  const place = places.get(buffer);
  if (place === undefined) return;
  places.delete(buffer);
  collected.unregister(buffer);
  buffer.transfer();
  release(place);
}

/**
 * Takes a name away; the memory lasts as long as somebody has it mapped.
 *
 * @throws {OSError} when nothing has that name
 */
export function unlink(name: string): void {
  if (system().shm_unlink(cString(name)) < 0) throw fault(errno![0]!, name);
}
