/**
 * Python's `stat`: what the bits of a file's mode mean. https://docs.python.org/3/library/stat.html
 *
 * @example
 * ```ts
 * import { filemode, S_ISDIR } from "@manycore/multiprocessing/python/stat";
 *
 * filemode(0o40755); // "drwxr-xr-x"
 * S_ISDIR(0o40755); // true
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./stat.ts";
import { index, type int } from "./values/numbers.ts";

/** A folder. */
export const S_IFDIR = 0o40000;
/** A device of characters. */
export const S_IFCHR = 0o20000;
/** A device of blocks. */
export const S_IFBLK = 0o60000;
/** A file. */
export const S_IFREG = 0o100000;
/** A pipe with a name. */
export const S_IFIFO = 0o10000;
/** A link. */
export const S_IFLNK = 0o120000;
/** A socket. */
export const S_IFSOCK = 0o140000;
/** A door. */
export const S_IFDOOR = 0o0;
/** An event port. */
export const S_IFPORT = 0o0;
/** A whiteout. */
export const S_IFWHT = 0o0;
/** Runs in the name of its owner. */
export const S_ISUID = 0o4000;
/** Runs in the name of its group. */
export const S_ISGID = 0o2000;
/** What is in it can be removed by its owner alone. */
export const S_ISVTX = 0o1000;
/** Locks are enforced. */
export const S_ENFMT = 0o2000;
/** Its owner may read it. */
export const S_IREAD = 0o400;
/** Its owner may write it. */
export const S_IWRITE = 0o200;
/** Its owner may run it. */
export const S_IEXEC = 0o100;
/** Its owner may do all with it. */
export const S_IRWXU = 0o700;
/** Its owner may read it. */
export const S_IRUSR = 0o400;
/** Its owner may write it. */
export const S_IWUSR = 0o200;
/** Its owner may run it. */
export const S_IXUSR = 0o100;
/** Its group may do all with it. */
export const S_IRWXG = 0o70;
/** Its group may read it. */
export const S_IRGRP = 0o40;
/** Its group may write it. */
export const S_IWGRP = 0o20;
/** Its group may run it. */
export const S_IXGRP = 0o10;
/** Others may do all with it. */
export const S_IRWXO = 0o7;
/** Others may read it. */
export const S_IROTH = 0o4;
/** Others may write it. */
export const S_IWOTH = 0o2;
/** Others may run it. */
export const S_IXOTH = 0o1;
/** The place of `st_mode` in what `os.stat` gives. */
export const ST_MODE = 0;
/** The place of `st_ino` in what `os.stat` gives. */
export const ST_INO = 1;
/** The place of `st_dev` in what `os.stat` gives. */
export const ST_DEV = 2;
/** The place of `st_nlink` in what `os.stat` gives. */
export const ST_NLINK = 3;
/** The place of `st_uid` in what `os.stat` gives. */
export const ST_UID = 4;
/** The place of `st_gid` in what `os.stat` gives. */
export const ST_GID = 5;
/** The place of `st_size` in what `os.stat` gives. */
export const ST_SIZE = 6;
/** The place of `st_atime` in what `os.stat` gives. */
export const ST_ATIME = 7;
/** The place of `st_mtime` in what `os.stat` gives. */
export const ST_MTIME = 8;
/** The place of `st_ctime` in what `os.stat` gives. */
export const ST_CTIME = 9;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_ARCHIVE = 32;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_COMPRESSED = 2048;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_DEVICE = 64;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_DIRECTORY = 16;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_ENCRYPTED = 16384;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_HIDDEN = 2;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_INTEGRITY_STREAM = 32768;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_NORMAL = 128;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 8192;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_NO_SCRUB_DATA = 131072;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_OFFLINE = 4096;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_READONLY = 1;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_REPARSE_POINT = 1024;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_SPARSE_FILE = 512;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_SYSTEM = 4;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_TEMPORARY = 256;
/** A bit of `st_file_attributes`, on Windows. */
export const FILE_ATTRIBUTE_VIRTUAL = 65536;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_APPEND = 262144;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_ARCHIVED = 65536;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_DATALESS = 1073741824;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_FIRMLINK = 8388608;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_IMMUTABLE = 131072;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_NOUNLINK = 1048576;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_RESTRICTED = 524288;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_SETTABLE = 4294901760;
/** A flag of a file that the system's owner sets, on BSD. */
export const SF_SNAPSHOT = 2097152;
/** A flag of a file that its owner sets, on BSD. */
export const UF_APPEND = 4;
/** A flag of a file that its owner sets, on BSD. */
export const UF_COMPRESSED = 32;
/** A flag of a file that its owner sets, on BSD. */
export const UF_DATAVAULT = 128;
/** A flag of a file that its owner sets, on BSD. */
export const UF_HIDDEN = 32768;
/** A flag of a file that its owner sets, on BSD. */
export const UF_IMMUTABLE = 2;
/** A flag of a file that its owner sets, on BSD. */
export const UF_NODUMP = 1;
/** A flag of a file that its owner sets, on BSD. */
export const UF_NOUNLINK = 16;
/** A flag of a file that its owner sets, on BSD. */
export const UF_OPAQUE = 8;
/** A flag of a file that its owner sets, on BSD. */
export const UF_SETTABLE = 65535;
/** A flag of a file that its owner sets, on BSD. */
export const UF_TRACKED = 64;
/** The bits of a mode that say what a file is. https://docs.python.org/3/library/stat.html#stat.S_IFMT */
export function S_IFMT(mode: int): number {
  return Number(index(mode)) & 0o170000;
}

/** The bits of a mode that can be changed. https://docs.python.org/3/library/stat.html#stat.S_IMODE */
export function S_IMODE(mode: int): number {
  return Number(index(mode)) & 0o7777;
}

/** Whether it is a folder. https://docs.python.org/3/library/stat.html#stat.S_ISDIR */
export function S_ISDIR(mode: int): boolean {
  return S_IFMT(mode) === S_IFDIR;
}

/** Whether it is a device of characters. https://docs.python.org/3/library/stat.html#stat.S_ISCHR */
export function S_ISCHR(mode: int): boolean {
  return S_IFMT(mode) === S_IFCHR;
}

/** Whether it is a device of blocks. https://docs.python.org/3/library/stat.html#stat.S_ISBLK */
export function S_ISBLK(mode: int): boolean {
  return S_IFMT(mode) === S_IFBLK;
}

/** Whether it is a file. https://docs.python.org/3/library/stat.html#stat.S_ISREG */
export function S_ISREG(mode: int): boolean {
  return S_IFMT(mode) === S_IFREG;
}

/** Whether it is a pipe with a name. https://docs.python.org/3/library/stat.html#stat.S_ISFIFO */
export function S_ISFIFO(mode: int): boolean {
  return S_IFMT(mode) === S_IFIFO;
}

/** Whether it is a link. https://docs.python.org/3/library/stat.html#stat.S_ISLNK */
export function S_ISLNK(mode: int): boolean {
  return S_IFMT(mode) === S_IFLNK;
}

/** Whether it is a socket. https://docs.python.org/3/library/stat.html#stat.S_ISSOCK */
export function S_ISSOCK(mode: int): boolean {
  return S_IFMT(mode) === S_IFSOCK;
}

/** Whether it is a door: there are none here. https://docs.python.org/3/library/stat.html#stat.S_ISDOOR */
export function S_ISDOOR(_mode: int): boolean {
  return false;
}

/** Whether it is an event port: there are none here. https://docs.python.org/3/library/stat.html#stat.S_ISPORT */
export function S_ISPORT(_mode: int): boolean {
  return false;
}

/** Whether it is a whiteout: there are none here. https://docs.python.org/3/library/stat.html#stat.S_ISWHT */
export function S_ISWHT(_mode: int): boolean {
  return false;
}

const KINDS: ReadonlyMap<number, string> = new Map([
  [S_IFLNK, "l"],
  [S_IFSOCK, "s"],
  [S_IFREG, "-"],
  [S_IFBLK, "b"],
  [S_IFDIR, "d"],
  [S_IFCHR, "c"],
  [S_IFIFO, "p"],
]);

/** A mode as `ls -l` shows it. https://docs.python.org/3/library/stat.html#stat.filemode */
export function filemode(mode: int): string {
  const bits = Number(index(mode));
  let text = KINDS.get(S_IFMT(bits)) ?? "?";
  for (
    const [shift, special, letter] of [[6, S_ISUID, "s"], [3, S_ISGID, "s"], [
      0,
      S_ISVTX,
      "t",
    ]] as const
  ) {
    const rights = bits >> shift;
    const runs = (rights & 1) !== 0;
    text += (rights & 4 ? "r" : "-") + (rights & 2 ? "w" : "-");
    text += bits & special ? runs ? letter : letter.toUpperCase() : runs ? "x" : "-";
  }
  return text;
}

nameFunctions(self);
