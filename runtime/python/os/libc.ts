/**
 * The system's own library, for what Deno has no call for: forks, pipes, descriptors, waiting for any child.
 *
 * @module
 */
import { FILES, openFirst } from "../../memory/mapping/library.ts";
import { OSError } from "../exceptions.ts";
import { textOf } from "./faults.ts";

const functions = {
  __errno_location: { parameters: [], result: "pointer", optional: true },
  __error: { parameters: [], result: "pointer", optional: true },
  _exit: { parameters: ["i32"], result: "void" },
  close: { parameters: ["i32"], result: "i32" },
  dup2: { parameters: ["i32", "i32"], result: "i32" },
  dup3: { parameters: ["i32", "i32", "i32"], result: "i32", optional: true },
  epoll_create1: { parameters: ["i32"], result: "i32", optional: true },
  epoll_ctl: { parameters: ["i32", "i32", "i32", "buffer"], result: "i32", optional: true },
  eventfd: { parameters: ["u32", "i32"], result: "i32", optional: true },
  execve: { parameters: ["buffer", "buffer", "buffer"], result: "i32" },
  fcntl: { parameters: ["i32", "i32", "i32"], result: "i32" },
  fork: { parameters: [], result: "i32" },
  fsync: { parameters: ["i32"], result: "i32" },
  ftruncate: { parameters: ["i32", "i64"], result: "i32" },
  getxattr: { parameters: ["buffer", "buffer", "buffer", "usize"], result: "i64", optional: true },
  getpid: { parameters: [], result: "i32" },
  getppid: { parameters: [], result: "i32" },
  getpgid: { parameters: ["i32"], result: "i32" },
  getrusage: { parameters: ["i32", "buffer"], result: "i32" },
  getsid: { parameters: ["i32"], result: "i32" },
  isatty: { parameters: ["i32"], result: "i32" },
  kill: { parameters: ["i32", "i32"], result: "i32" },
  lgetxattr: { parameters: ["buffer", "buffer", "buffer", "usize"], result: "i64", optional: true },
  listxattr: { parameters: ["buffer", "buffer", "usize"], result: "i64", optional: true },
  llistxattr: { parameters: ["buffer", "buffer", "usize"], result: "i64", optional: true },
  lremovexattr: { parameters: ["buffer", "buffer"], result: "i32", optional: true },
  lsetxattr: {
    parameters: ["buffer", "buffer", "buffer", "usize", "i32"],
    result: "i32",
    optional: true,
  },
  lseek: { parameters: ["i32", "i64", "i32"], result: "i64" },
  lockf: { parameters: ["i32", "i32", "i64"], result: "i32" },
  madvise: { parameters: ["usize", "usize", "i32"], result: "i32" },
  mkfifo: { parameters: ["buffer", "u32"], result: "i32" },
  nice: { parameters: ["i32"], result: "i32" },
  openpty: {
    parameters: ["buffer", "buffer", "buffer", "buffer", "buffer"],
    result: "i32",
    optional: true,
  },
  open: { parameters: ["buffer", "i32", "u32"], result: "i32" },
  pipe: { parameters: ["buffer"], result: "i32" },
  pipe2: { parameters: ["buffer", "i32"], result: "i32", optional: true },
  poll: { parameters: ["buffer", "usize", "i32"], result: "i32" },
  posix_spawn: {
    parameters: ["buffer", "buffer", "buffer", "buffer", "buffer", "buffer"],
    result: "i32",
  },
  posix_spawnp: {
    parameters: ["buffer", "buffer", "buffer", "buffer", "buffer", "buffer"],
    result: "i32",
  },
  pread: { parameters: ["i32", "buffer", "usize", "i64"], result: "i64" },
  pwrite: { parameters: ["i32", "buffer", "usize", "i64"], result: "i64" },
  pthread_sigmask: { parameters: ["i32", "buffer", "buffer"], result: "i32" },
  read: { parameters: ["i32", "buffer", "usize"], result: "i32" },
  removexattr: { parameters: ["buffer", "buffer"], result: "i32", optional: true },
  sched_get_priority_max: { parameters: ["i32"], result: "i32" },
  sched_get_priority_min: { parameters: ["i32"], result: "i32" },
  sched_getaffinity: { parameters: ["i32", "usize", "buffer"], result: "i32", optional: true },
  sched_getparam: { parameters: ["i32", "buffer"], result: "i32", optional: true },
  sched_getscheduler: { parameters: ["i32"], result: "i32", optional: true },
  sched_rr_get_interval: { parameters: ["i32", "buffer"], result: "i32", optional: true },
  sched_setaffinity: { parameters: ["i32", "usize", "buffer"], result: "i32", optional: true },
  sched_setparam: { parameters: ["i32", "buffer"], result: "i32", optional: true },
  sched_setscheduler: { parameters: ["i32", "i32", "buffer"], result: "i32", optional: true },
  sched_yield: { parameters: [], result: "i32" },
  setpgid: { parameters: ["i32", "i32"], result: "i32" },
  setsid: { parameters: [], result: "i32" },
  setxattr: {
    parameters: ["buffer", "buffer", "buffer", "usize", "i32"],
    result: "i32",
    optional: true,
  },
  sigaction: { parameters: ["i32", "buffer", "buffer"], result: "i32" },
  signal: { parameters: ["i32", "usize"], result: "usize" },
  sigtimedwait: { parameters: ["buffer", "buffer", "buffer"], result: "i32", optional: true },
  socketpair: { parameters: ["i32", "i32", "i32", "buffer"], result: "i32" },
  sync: { parameters: [], result: "void" },
  syscall: { parameters: ["i64", "i64", "i64"], result: "i64", optional: true },
  waitpid: { parameters: ["i32", "buffer", "i32"], result: "i32" },
  write: { parameters: ["i32", "buffer", "usize"], result: "i32" },
} as const satisfies Deno.ForeignLibraryInterface;

/** The functions of the system's library. */
export type Libc = Deno.DynamicLibrary<typeof functions>["symbols"];

let opened: Libc | undefined;
let errors: Int32Array;

/** Whether the library was needed and found. */
export function isOpen(): boolean {
  return opened !== undefined;
}

/**
 * The library, opened when it is first asked for.
 *
 * @param what the name of the Python function that needs it
 * @throws {OSError} on a system without it
 * @throws {Deno.errors.NotCapable} without --allow-ffi
 */
export function libc(what: string): Libc {
  if (opened !== undefined) return opened;
  const files = FILES[Deno.build.os] ?? [];
  opened = openFirst(
    files,
    functions,
    `Cannot do ${what}`,
    "Run with --allow-ffi",
    (fault) => new OSError(38, `Function not implemented: ${what} (${fault ?? Deno.build.os})`),
  ).symbols;
  const place = opened.__errno_location?.() ?? opened.__error?.();
  errors = new Int32Array(Deno.UnsafePointerView.getArrayBuffer(place!, 4));
  return opened;
}

/** The number of the fault of the last call. */
export function errno(): number {
  return errors[0]!;
}

/** The fault of the last call, as an error. */
export function failure(filename?: unknown): OSError {
  const number = errno();
  return filename === undefined
    ? new OSError(number, textOf(number))
    : new OSError(number, textOf(number), filename);
}

/**
 * The result of a call.
 *
 * @throws {OSError} when it is negative, which says that the call failed
 */
export function checked(result: number, filename?: unknown): number {
  if (result < 0) throw failure(filename);
  return result;
}

/** A text as the library takes it. */
export function cString(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text + "\0").slice();
}
