/**
 * Numbers that the system goes by, as Linux has them.
 *
 * @module
 */

/** `O_ACCMODE`. */
export const O_ACCMODE = 3;
/** `O_ASYNC`. */
export const O_ASYNC = 8192;
/** `O_DIRECT`. */
export const O_DIRECT = 16384;
/** `O_DIRECTORY`. */
export const O_DIRECTORY = 65536;
/** `O_DSYNC`. */
export const O_DSYNC = 4096;
/** `O_FSYNC`. */
export const O_FSYNC = 1052672;
/** `O_LARGEFILE`. */
export const O_LARGEFILE = 0;
/** `O_NDELAY`. */
export const O_NDELAY = 2048;
/** `O_NOATIME`. */
export const O_NOATIME = 262144;
/** `O_NOFOLLOW`. */
export const O_NOFOLLOW = 131072;
/** `O_PATH`. */
export const O_PATH = 2097152;
/** `O_RSYNC`. */
export const O_RSYNC = 1052672;
/** `O_TMPFILE`. */
export const O_TMPFILE = 4259840;
/** `SEEK_DATA`. */
export const SEEK_DATA = 3;
/** `SEEK_HOLE`. */
export const SEEK_HOLE = 4;
/** `ST_APPEND`. */
export const ST_APPEND = 256;
/** `ST_MANDLOCK`. */
export const ST_MANDLOCK = 64;
/** `ST_NOATIME`. */
export const ST_NOATIME = 1024;
/** `ST_NODEV`. */
export const ST_NODEV = 4;
/** `ST_NODIRATIME`. */
export const ST_NODIRATIME = 2048;
/** `ST_NOEXEC`. */
export const ST_NOEXEC = 8;
/** `ST_NOSUID`. */
export const ST_NOSUID = 2;
/** `ST_RDONLY`. */
export const ST_RDONLY = 1;
/** `ST_RELATIME`. */
export const ST_RELATIME = 4096;
/** `ST_SYNCHRONOUS`. */
export const ST_SYNCHRONOUS = 16;
/** `ST_WRITE`. */
export const ST_WRITE = 128;
/** `RTLD_DEEPBIND`. */
export const RTLD_DEEPBIND = 8;
/** `RTLD_GLOBAL`. */
export const RTLD_GLOBAL = 256;
/** `RTLD_LAZY`. */
export const RTLD_LAZY = 1;
/** `RTLD_LOCAL`. */
export const RTLD_LOCAL = 0;
/** `RTLD_NODELETE`. */
export const RTLD_NODELETE = 4096;
/** `RTLD_NOLOAD`. */
export const RTLD_NOLOAD = 4;
/** `RTLD_NOW`. */
export const RTLD_NOW = 2;
/** `POSIX_FADV_DONTNEED`. */
export const POSIX_FADV_DONTNEED = 4;
/** `POSIX_FADV_NOREUSE`. */
export const POSIX_FADV_NOREUSE = 5;
/** `POSIX_FADV_NORMAL`. */
export const POSIX_FADV_NORMAL = 0;
/** `POSIX_FADV_RANDOM`. */
export const POSIX_FADV_RANDOM = 1;
/** `POSIX_FADV_SEQUENTIAL`. */
export const POSIX_FADV_SEQUENTIAL = 2;
/** `POSIX_FADV_WILLNEED`. */
export const POSIX_FADV_WILLNEED = 3;
/** `GRND_NONBLOCK`. */
export const GRND_NONBLOCK = 1;
/** `GRND_RANDOM`. */
export const GRND_RANDOM = 2;
/** `NGROUPS_MAX`. */
export const NGROUPS_MAX = 65536;
/** `TMP_MAX`. */
export const TMP_MAX = 238328;
/** `P_PIDFD`. */
export const P_PIDFD = 3;
