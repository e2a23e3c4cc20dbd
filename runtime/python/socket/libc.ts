/**
 * The system's calls for sockets, through its library.
 *
 * Deno's own network types neither bind without listening, nor poll, nor hand a descriptor on, and read ahead what another
 * process should get; so sockets are descriptors here, and each call is the system's own. No call that may wait is made in
 * a way that waits: all descriptors are non-blocking, and waiting is done in poller.ts.
 *
 * | | |
 * |---|---|
 * | Linux x86-64 and arm64 | tested |
 * | macOS | written after its documentation, not run |
 * | Windows | an error that says so |
 *
 * @module
 */
import { OSError, RuntimeError } from "../../errors.ts";
import { FILES, openFirst } from "../../memory/mapping/library.ts";
import { textOf } from "../os/faults.ts";

const i32 = "i32";
const buffer = "buffer";
const usize = "usize";
const pointer = "pointer";

const functions = {
  socket: { parameters: [i32, i32, i32], result: i32 },
  socketpair: { parameters: [i32, i32, i32, buffer], result: i32 },
  bind: { parameters: [i32, buffer, i32], result: i32 },
  listen: { parameters: [i32, i32], result: i32 },
  accept: { parameters: [i32, buffer, buffer], result: i32 },
  connect: { parameters: [i32, buffer, i32], result: i32 },
  getsockname: { parameters: [i32, buffer, buffer], result: i32 },
  getpeername: { parameters: [i32, buffer, buffer], result: i32 },
  getsockopt: { parameters: [i32, i32, i32, buffer, buffer], result: i32 },
  setsockopt: { parameters: [i32, i32, i32, buffer, i32], result: i32 },
  shutdown: { parameters: [i32, i32], result: i32 },
  // what these give fits into 32 bits, and a bigint would have to be made of 64
  send: { parameters: [i32, buffer, usize, i32], result: i32 },
  sendto: { parameters: [i32, buffer, usize, i32, buffer, i32], result: i32 },
  recv: { parameters: [i32, buffer, usize, i32], result: i32 },
  recvfrom: { parameters: [i32, buffer, usize, i32, buffer, buffer], result: i32 },
  sendmsg: { parameters: [i32, buffer, i32], result: i32 },
  recvmsg: { parameters: [i32, buffer, i32], result: i32 },
  close: { parameters: [i32], result: i32 },
  pipe: { parameters: [buffer], result: i32 },
  read: { parameters: [i32, buffer, usize], result: i32 },
  write: { parameters: [i32, buffer, usize], result: i32 },
  poll: { parameters: [pointer, usize, i32], result: i32 },
  pollAsync: { name: "poll", parameters: [pointer, usize, i32], result: i32, nonblocking: true },
  getaddrinfo: { parameters: [pointer, pointer, pointer, pointer], result: i32 },
  getaddrinfoAsync: {
    name: "getaddrinfo",
    parameters: [pointer, pointer, pointer, pointer],
    result: i32,
    nonblocking: true,
  },
  freeaddrinfo: { parameters: [pointer], result: "void" },
  gai_strerror: { parameters: [i32], result: pointer },
  getnameinfo: { parameters: [buffer, i32, buffer, i32, buffer, i32, i32], result: i32 },
  gethostname: { parameters: [buffer, usize], result: i32 },
  getservbyname: { parameters: [buffer, buffer], result: pointer },
  getservbyport: { parameters: [i32, buffer], result: pointer },
  inet_pton: { parameters: [i32, buffer, buffer], result: i32 },
  inet_ntop: { parameters: [i32, buffer, buffer, i32], result: pointer },
  inet_aton: { parameters: [buffer, buffer], result: i32 },
  malloc: { parameters: [usize], result: pointer },
  free: { parameters: [pointer], result: "void" },
} as const;

const linux = {
  ...functions,
  ppoll: { parameters: [pointer, usize, buffer, pointer], result: i32 },
  accept4: { parameters: [i32, buffer, buffer, i32], result: i32 },
  fcntl: { parameters: [i32, i32, i32], result: i32 },
  errno: { name: "__errno_location", parameters: [], result: pointer },
} as const;

// What follows a function's named parameters is passed on the stack on Apple's arm64: six numbers fill the registers.
const darwin = {
  ...functions,
  fcntl: { parameters: [i32, i32, i32, i32, i32, i32, i32, i32, i32], result: i32 },
  errno: { name: "__error", parameters: [], result: pointer },
} as const;

/** The calls that every system has under the same name. */
type Calls = Deno.DynamicLibrary<typeof functions>["symbols"];

/** The library as one thread uses it. */
export interface Libc extends Calls {
  /** The error number of the call before. */
  errno(): number;
  /** `fcntl` with a number. */
  control(fd: number, command: number, value: number): number;
  /** `accept`, of a descriptor that does not block and is not inherited. */
  acceptOne(fd: number, address: Uint8Array, length: Uint32Array): number;
  /** `poll`, for less than a millisecond where the system can. */
  pollBriefly(entries: Deno.PointerValue, count: bigint, microseconds: number): number;
}

const NEEDS = "Run with --allow-ffi";

function open<const S extends Deno.ForeignLibraryInterface>(
  files: readonly string[],
  symbols: S,
): Deno.DynamicLibrary<S> {
  const { state } = Deno.permissions.querySync({ name: "ffi" });
  if (state === "denied" || (state === "prompt" && !Deno.stdin.isTerminal())) {
    throw new Deno.errors.NotCapable(
      `Cannot use sockets: calling the system's library is not permitted. ${NEEDS}`,
    );
  }
  return openFirst(
    files,
    symbols,
    "Cannot use sockets",
    NEEDS,
    (fault) =>
      new RuntimeError(`Cannot use sockets: ${files.join(" and ")} cannot be opened`, {
        cause: fault,
      }),
  );
}

function errorNumber(place: Deno.PointerValue): Int32Array {
  return new Int32Array(Deno.UnsafePointerView.getArrayBuffer(place!, 4));
}

/** On Linux the call itself makes the descriptor what it is to be. */
function openLinux(): Libc {
  const { accept4, fcntl, errno, ppoll, ...calls } = open(FILES.linux!, linux).symbols;
  const number = errorNumber(errno());
  const time = new BigInt64Array(2);
  return {
    ...calls,
    errno: () => number[0]!,
    pollBriefly(entries, count, microseconds) {
      time[1] = BigInt(microseconds * 1000);
      return ppoll(entries, count, time, null);
    },
    control: (fd, command, value) => fcntl(fd, command, value),
    acceptOne: (fd, address, length) =>
      accept4(fd, address as BufferSource, length as BufferSource, NONBLOCK | CLOEXEC),
  };
}

/** Error numbers of macOS as Linux has them, where they differ: programs see those of Linux. */
const NUMBERS: Readonly<Record<number, number>> = {
  11: 35,
  35: 11,
  36: 115,
  37: 114,
  38: 88,
  39: 89,
  40: 90,
  41: 91,
  42: 92,
  43: 93,
  44: 94,
  45: 95,
  46: 96,
  47: 97,
  48: 98,
  49: 99,
  50: 100,
  51: 101,
  52: 102,
  53: 103,
  54: 104,
  55: 105,
  56: 106,
  57: 107,
  58: 108,
  59: 109,
  60: 110,
  61: 111,
  62: 40,
  63: 36,
  64: 112,
  65: 113,
  66: 39,
};

function openDarwin(): Libc {
  const { fcntl, errno, ...calls } = open(FILES.darwin!, darwin).symbols;
  const number = errorNumber(errno());
  const onArm = Deno.build.arch === "aarch64";
  const control = (fd: number, command: number, value: number) =>
    onArm
      ? fcntl(fd, command, 0, 0, 0, 0, 0, 0, value)
      : fcntl(fd, command, value, 0, 0, 0, 0, 0, 0);
  return {
    ...calls,
    errno: () => NUMBERS[number[0]!] ?? number[0]!,
    control,
    pollBriefly: (entries, count) => calls.poll(entries, count, 0),
    acceptOne(fd, address, length) {
      const got = calls.accept(fd, address as BufferSource, length as BufferSource);
      if (got >= 0) prepare(got);
      return got;
    },
  };
}

let opened: Libc | undefined;

/**
 * The system's library, opened at first use in each thread.
 *
 * @throws {Deno.errors.NotCapable} without --allow-ffi
 * @throws {RuntimeError} on Windows
 */
export function libc(): Libc {
  if (opened !== undefined) return opened;
  switch (Deno.build.os) {
    case "linux":
      return opened = openLinux();
    case "darwin":
      return opened = openDarwin();
    default:
      throw new RuntimeError(`Cannot use sockets on ${Deno.build.os}: on Linux and macOS only`);
  }
}

/** Whether this is macOS, whose numbers and layouts differ. */
export const isDarwin: boolean = Deno.build.os === "darwin";

/** Flags of `socket`, `socketpair` and `accept4` on Linux. */
export const NONBLOCK = 0x800;
export const CLOEXEC = 0x80000;

const F_SETFD = 2;
const F_SETFL = 4;
const F_DUPFD_CLOEXEC = isDarwin ? 67 : 1030;
const FD_CLOEXEC = 1;
const O_RDWR = 2;
const O_NONBLOCK = isDarwin ? 4 : 0x800;

/** Makes a descriptor one that neither blocks nor is inherited by programs that are run. */
export function prepare(fd: number): void {
  const { control } = libc();
  control(fd, F_SETFD, FD_CLOEXEC);
  control(fd, F_SETFL, O_RDWR | O_NONBLOCK);
}

/** Has a descriptor not block, whatever else it does. */
export function unblock(fd: number): void {
  libc().control(fd, F_SETFL, O_RDWR | O_NONBLOCK);
}

/** Has a descriptor stay open in programs that are run. */
export function passOn(fd: number, inheritable: boolean): void {
  check(libc().control(fd, F_SETFD, inheritable ? 0 : FD_CLOEXEC));
}

/** Whether a descriptor stays open in programs that are run. */
export function isPassedOn(fd: number): boolean {
  return (check(libc().control(fd, 1, 0)) & FD_CLOEXEC) === 0;
}

/** Another descriptor of the same socket. */
export function duplicate(fd: number): number {
  return check(libc().control(fd, F_DUPFD_CLOEXEC, 0));
}

/** The system's errors that decide what is done next; the numbers are those of Linux. */
export const EINTR = 4;
export const EBADF = 9;
export const EAGAIN = 11;
export const EISCONN = 106;
export const EALREADY = 114;
export const EINPROGRESS = 115;

/** The error for a number. */
export function faultOf(code: number): OSError {
  return new OSError(code, textOf(code));
}

/** What a call gave, if it did not fail. */
export function check(result: number): number {
  if (result < 0) throw faultOf(libc().errno());
  return result;
}

/** A text as the system reads it. */
export function cString(value: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(value + "\0");
}

/** Reads a text of the system's. */
export function textAt(place: Deno.PointerValue): string {
  return place === null ? "" : new Deno.UnsafePointerView(place).getCString();
}

/** The text in a buffer, up to its zero. */
export function textIn(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(bytes.slice(0, end < 0 ? bytes.length : end));
}
