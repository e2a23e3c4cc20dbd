/**
 * Starting a program, by the system's own call: Deno's would leave its end lying until the event loop has a turn. On macOS
 * written from its documentation, not run.
 *
 * @module
 */

import { cString, fault } from "../../memory/mapping/fault.ts";
import { addressOf, openLibrary, viewAt } from "../../memory/mapping/library.ts";

const functions = {
  _NSGetEnviron: { parameters: [], result: "pointer", optional: true },
  dlsym: { parameters: ["isize", "buffer"], result: "pointer" },
  posix_spawnp: {
    parameters: ["buffer", "buffer", "buffer", "buffer", "buffer", "pointer"],
    result: "i32",
  },
  posix_spawn_file_actions_init: { parameters: ["buffer"], result: "i32" },
  posix_spawn_file_actions_addopen: {
    parameters: ["buffer", "i32", "buffer", "i32", "u32"],
    result: "i32",
  },
  posix_spawn_file_actions_destroy: { parameters: ["buffer"], result: "i32" },
  posix_spawnattr_init: { parameters: ["buffer"], result: "i32" },
  posix_spawnattr_setflags: { parameters: ["buffer", "i16"], result: "i32" },
  posix_spawnattr_setsigdefault: { parameters: ["buffer", "buffer"], result: "i32" },
  posix_spawnattr_setsigmask: { parameters: ["buffer", "buffer"], result: "i32" },
  posix_spawnattr_destroy: { parameters: ["buffer"], result: "i32" },
} as const;

/** What `dlsym` is to look through: everything that is loaded. */
const RTLD_DEFAULT = Deno.build.os === "darwin" ? -2n : 0n;
const POSIX_SPAWN_SETSIGDEF = 4;
const POSIX_SPAWN_SETSIGMASK = 8;
const SIGPIPE = 13;
const O_RDONLY = 0;
/** What a call fails with where there are as many processes as there may be. */
const EAGAIN = Deno.build.os === "darwin" ? 35 : 11;
/** Room for a structure of the library's: the largest, of glibc's, has 336 bytes. */
const ROOM = 512;

type Bytes = Uint8Array<ArrayBuffer>;

let opened: Deno.DynamicLibrary<typeof functions>["symbols"] | undefined;

function libc(): NonNullable<typeof opened> {
  return opened ??= openLibrary(functions).symbols;
}

/** Where a function or variable of the system's library lies; null where there is none of that name. */
export function symbol(name: string): Deno.PointerValue {
  return libc().dlsym(RTLD_DEFAULT, cString(name));
}

/**
 * Starts a program as a child of this process, with its environment, folder and standard output. Of signals it ignores
 * those that this process ignores, but for the one that Deno does for its own sake (SIGPIPE).
 *
 * @param program a path, or a name to look for where programs are
 * @param takesInput whether it reads this process's standard input; else it has nothing to read
 * @returns its number
 * @throws {OSError} when the system refuses
 */
export function startProgram(
  program: string,
  args: readonly string[],
  takesInput: boolean,
): number {
  const {
    posix_spawnp,
    posix_spawn_file_actions_init,
    posix_spawn_file_actions_addopen,
    posix_spawn_file_actions_destroy,
    posix_spawnattr_init,
    posix_spawnattr_setflags,
    posix_spawnattr_setsigdefault,
    posix_spawnattr_setsigmask,
    posix_spawnattr_destroy,
  } = libc();
  const words = [program, ...args].map((word) => cString(word));
  const pointers = new BigUint64Array(words.length + 1);
  words.forEach((word, i) => pointers[i] = BigInt(addressOf(Deno.UnsafePointer.of(word))));
  const [actions, attributes] = [room(), room()];
  posix_spawn_file_actions_init(actions);
  posix_spawnattr_init(attributes);
  const none = room();
  const pipe = room();
  pipe[(SIGPIPE - 1) >> 3] = 1 << ((SIGPIPE - 1) & 7);
  posix_spawnattr_setsigmask(attributes, none);
  posix_spawnattr_setsigdefault(attributes, pipe);
  posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  const nothing = cString("/dev/null");
  if (!takesInput) posix_spawn_file_actions_addopen(actions, 0, nothing, O_RDONLY, 0);
  const pid = new Int32Array(new ArrayBuffer(4));
  const code = posix_spawnp(pid, words[0]!, actions, attributes, pointers, environment());
  posix_spawnattr_destroy(attributes);
  posix_spawn_file_actions_destroy(actions);
  // The system has read all of it by now, and the collector may take it.
  if (code !== 0 || words.length === 0) {
    throw fault(`start ${program}${code === EAGAIN ? " (ulimit -u)" : ""}`, code);
  }
  return pid[0]!;
}

function room(): Bytes {
  return new Uint8Array(new ArrayBuffer(ROOM));
}

/** The system's `environ`: what this process's variables are now. macOS gives libraries a call for it. */
function environment(): Deno.PointerValue {
  const place = libc()._NSGetEnviron?.() ?? symbol("environ");
  const [address] = new BigUint64Array(viewAt(addressOf(place), 8));
  return Deno.UnsafePointer.create(address!);
}
