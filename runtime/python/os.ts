/**
 * Python's `os`, on POSIX systems. https://docs.python.org/3/library/os.html
 *
 * @example
 * ```ts
 * import * as os from "@manycore/multiprocessing/python/os";
 *
 * os.path.join("a", "b"); // "a/b"
 * os.getpid() === Deno.pid; // true in the main program
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./os.ts";
import { textOf } from "./os/faults.ts";
import { OSError } from "./exceptions.ts";
import { type PathLike as PathOrText, pathText } from "./os/guard.ts";
import { encode } from "./text/encodings.ts";
import type { Bytes } from "./values/bytes.ts";
import { index, type int } from "./values/numbers.ts";

export * from "./os/attributes.ts";
export * from "./os/by_descriptor.ts";
export * from "./os/constants.ts";
export * from "./os/scheduling.ts";
export * from "./os/spawn.ts";
export { environ, getenv, getenvb, putenv, unsetenv } from "./os/environ.ts";
export {
  chdir,
  chmod,
  chown,
  getcwd,
  link,
  makedirs,
  mkdir,
  type MkdirOptions,
  readlink,
  remove,
  removedirs,
  rename,
  renames,
  replace,
  rmdir,
  symlink,
  truncate,
  umask,
  unlink,
  utime,
} from "./os/files.ts";
export {
  EX_CANTCREAT,
  EX_CONFIG,
  EX_DATAERR,
  EX_IOERR,
  EX_NOHOST,
  EX_NOINPUT,
  EX_NOPERM,
  EX_NOUSER,
  EX_OSERR,
  EX_OSFILE,
  EX_PROTOCOL,
  EX_SOFTWARE,
  EX_TEMPFAIL,
  EX_UNAVAILABLE,
  EX_USAGE,
  getcwdb,
  getExecPath,
  getpriority,
  PRIO_PGRP,
  PRIO_PROCESS,
  PRIO_USER,
  setpriority,
  statvfs,
  statvfsResult,
  sysconf,
  sysconfNames,
} from "./os/system.ts";
export {
  close,
  closerange,
  dup,
  dup2,
  type FdOpen,
  fdopen,
  fsync,
  ftruncate,
  getBlocking,
  getInheritable,
  isatty,
  lseek,
  mkfifo,
  O_APPEND,
  O_CLOEXEC,
  O_CREAT,
  O_EXCL,
  O_NOCTTY,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  O_SYNC,
  O_TRUNC,
  O_WRONLY,
  open,
  type OpenOptions,
  pipe,
  pipe2,
  read,
  readSync,
  setBlocking,
  setInheritable,
  sync,
  write,
} from "./os/descriptors.ts";
export { execl, execle, execlp, execlpe, execv, execve, execvp, execvpe } from "./os/exec.ts";
export {
  DirEntry,
  listdir,
  Scan,
  scandir,
  walk,
  type Walked,
  type WalkOptions,
} from "./os/folders.ts";
export { CommandFile, type CommandOptions, popen } from "./os/popen.ts";
export { fork, type ForkActions, prepareFork, registerAtFork } from "./os/fork.ts";
export * from "./os/groups.ts";
export type { PathLike as PathOrText } from "./os/guard.ts";
export { PathLike } from "./os/path_like.ts";
export * as path from "./os/path.ts";
export * from "./os/processes.ts";
export {
  access,
  F_OK,
  lstat,
  R_OK,
  stat,
  type StatOptions,
  statResult,
  W_OK,
  X_OK,
} from "./os/stat.ts";
export {
  CLD_CONTINUED,
  CLD_DUMPED,
  CLD_EXITED,
  CLD_KILLED,
  CLD_STOPPED,
  CLD_TRAPPED,
  P_ALL,
  P_PGID,
  P_PID,
  wait3,
  wait3Sync,
  wait4,
  wait4Sync,
  waitid,
  waitidResult,
  waitidSync,
  WEXITED,
  WNOWAIT,
  WSTOPPED,
} from "./os/usage.ts";
export * from "./os/waiting.ts";
export { altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep } from "./os/path.ts";

/** Whether the system's own names of variables are bytes. */
export const supportsBytesEnviron = true;
/** The kind of system. */
export const name = "posix";
/** What ends a line in a file. */
export const linesep = "\n";
/** The error of the operating system's functions. */
export const error: typeof OSError = OSError;
/** The status of a program that did well. */
export const EX_OK = 0;
/** Places are counted from the start. */
export const SEEK_SET = 0;
/** Places are counted from where one is. */
export const SEEK_CUR = 1;
/** Places are counted from the end. */
export const SEEK_END = 2;

/** A path as text. https://docs.python.org/3/library/os.html#os.fspath */
export function fspath(path: PathOrText): string | Uint8Array {
  return path instanceof Uint8Array ? path : pathText(path);
}

/** A path as bytes. https://docs.python.org/3/library/os.html#os.fsencode */
export function fsencode(filename: PathOrText): Bytes {
  return encode(pathText(filename), "utf-8", "surrogateescape");
}

/** A path as text. https://docs.python.org/3/library/os.html#os.fsdecode */
export function fsdecode(filename: PathOrText): string {
  return pathText(filename);
}

/** The operating system's text for a fault. https://docs.python.org/3/library/os.html#os.strerror */
export function strerror(code: int): string {
  return textOf(Number(index(code)));
}

nameFunctions(self);
