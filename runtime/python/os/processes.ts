/**
 * Processes, users and the machine.
 *
 * @module
 */
import { isMainThread } from "../../codec/modules.ts";
import * as records from "../../launch/record.ts";
import { OSError, ValueError } from "../exceptions.ts";
import { flushFiles } from "../files/pending.ts";
import { forked } from "../support/forked.ts";
import { nodeProcess } from "../support/node.ts";
import { raiseHere } from "../support/signals.ts";
import { StructSequence } from "../support/struct_sequence.ts";
import { Bytes } from "../values/bytes.ts";
import { type float, index, type int, toFloat } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { isatty } from "./descriptors.ts";
import { exitNow } from "./fork.ts";
import { guarded } from "./guard.ts";
import { checked, isOpen, libc } from "./libc.ts";

/** The number of this process. https://docs.python.org/3/library/os.html#os.getpid */
export function getpid(): number {
  return forked.leave || isMainThread() ? Deno.pid : records.pidOf(records.own());
}

/** The number of the process that started this one. https://docs.python.org/3/library/os.html#os.getppid */
export function getppid(): number {
  if (forked.leave || isMainThread()) return Deno.ppid;
  const parent = records.parentOf(records.own());
  return parent === 0 ? Deno.ppid : records.pidOf(parent);
}

/** The number of processors. https://docs.python.org/3/library/os.html#os.cpu_count */
export function cpuCount(): number {
  return navigator.hardwareConcurrency;
}

/** The number of processors that this process may use. https://docs.python.org/3/library/os.html#os.process_cpu_count */
export function processCpuCount(): number {
  return navigator.hardwareConcurrency;
}

/** Ends this process at once: nothing is written out, nothing is waited for. https://docs.python.org/3/library/os.html#os._exit */
export function _exit(status: int): never {
  const code = Number(index(status)) & 255;
  // Deno.exit has what is held back written out.
  if (forked.leave || isOpen() && isMainThread()) exitNow(code);
  Deno.exit(code);
}

/** Ends this process as if it had crashed. https://docs.python.org/3/library/os.html#os.abort */
export function abort(): never {
  // A thread would take the whole program with it.
  threadOf(getpid())?.stop(6);
  if (isOpen()) checked(libc("os.abort").kill(Deno.pid, 6));
  if (records.isHost()) guarded(() => Deno.kill(Deno.pid, "SIGABRT"));
  Deno.exit(134);
}

const signalNames: Readonly<Record<number, Deno.Signal>> = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  4: "SIGILL",
  5: "SIGTRAP",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  10: "SIGUSR1",
  11: "SIGSEGV",
  12: "SIGUSR2",
  13: "SIGPIPE",
  14: "SIGALRM",
  15: "SIGTERM",
  17: "SIGCHLD",
  18: "SIGCONT",
  19: "SIGSTOP",
  20: "SIGTSTP",
  21: "SIGTTIN",
  22: "SIGTTOU",
  23: "SIGURG",
  28: "SIGWINCH",
};

/** Signals that do not end a process which does nothing about them: some stop it for a while, which a thread cannot be. */
const harmless = new Set<Deno.Signal>([
  "SIGCHLD",
  "SIGCONT",
  "SIGSTOP",
  "SIGTSTP",
  "SIGTTIN",
  "SIGTTOU",
  "SIGURG",
  "SIGWINCH",
]);

/** The process with this number, if it is a thread of this one, which gets no signals of the system's. */
function threadOf(pid: number): ReturnType<NonNullable<typeof records.byPid.find>> {
  return pid > 0 && pid !== Deno.pid && !forked.leave ? records.byPid.find?.(pid) : undefined;
}

/** Whether a process is there, as far as can be seen. */
function isThere(pid: number): boolean {
  if (pid === Deno.pid) return true;
  try {
    return Deno.statSync(`/proc/${pid}`).isDirectory;
  } catch {
    return false;
  }
}

/**
 * Sends a signal to a process; 0 asks only whether it is there.
 *
 * @throws {ProcessLookupError} where there is none.
 * @see https://docs.python.org/3/library/os.html#os.kill
 */
export function kill(pid: int, signal: int): void {
  const [target, number] = [Number(index(pid)), Number(index(signal))];
  const thread = threadOf(target);
  const name = signalNames[number];
  const isUnknown = number !== 0 && name === undefined;
  if (thread === undefined && (isOpen() || target <= 0 || isUnknown)) {
    if (target === getpid() && raiseHere(number)) return;
    checked(libc("os.kill").kill(target, number));
    return;
  }
  if (number === 0) {
    if (!thread && !isThere(target)) throw new OSError(3, "No such process");
    return;
  }
  if (name === undefined) throw new OSError(22, "Invalid argument");
  if (target === getpid() && raiseHere(number)) return;
  if (thread === undefined) guarded(() => Deno.kill(target, name));
  else if (!harmless.has(name)) thread.stop(number);
}

/** Runs a command in a shell, and gives its status as `wait` does. https://docs.python.org/3/library/os.html#os.system */
export function system(command: string): number {
  flushFiles();
  const { code, signal } = guarded(() =>
    new Deno.Command("sh", {
      args: ["-c", command],
      stdin: "inherit",
      stdout: "inherit",
      stderr: "inherit",
    }).outputSync()
  );
  return signal === null ? code << 8 : code & 127;
}

/** What this process has used of the processors. */
export class timesResult extends StructSequence {
  static readonly __module__ = "posix";
  static readonly __name__ = "times_result";

  constructor(times: readonly float[]) {
    super();
    this.push(...times);
  }

  /** Seconds of computing. */
  get user(): float {
    return this[0] as float;
  }

  /** Seconds in the system. */
  get system(): float {
    return this[1] as float;
  }

  /** Seconds since some point in time. */
  get elapsed(): float {
    return this[4] as float;
  }

  protected override fieldNames(): readonly string[] {
    return ["user", "system", "children_user", "children_system", "elapsed"];
  }
}

/** What this process has used of the processors, in seconds. https://docs.python.org/3/library/os.html#os.times */
export function times(): timesResult {
  const { user, system } = nodeProcess().cpuUsage();
  const elapsed = performance.timeOrigin + performance.now();
  return new timesResult([user / 1e6, system / 1e6, 0, 0, elapsed / 1000].map(toFloat));
}

/** How many processes waited for a processor in the last 1, 5 and 15 minutes. https://docs.python.org/3/library/os.html#os.getloadavg */
export function getloadavg(): Tuple<[float, float, float]> {
  const [one = 0, five = 0, fifteen = 0] = Deno.loadavg();
  return asTuple([toFloat(one), toFloat(five), toFloat(fifteen)]);
}

/** n unforeseeable bytes. https://docs.python.org/3/library/os.html#os.urandom */
export function urandom(size: int): Bytes {
  const count = Number(index(size));
  if (count < 0) throw new ValueError("negative argument not allowed");
  const bytes = new Bytes(new ArrayBuffer(count));
  // The system gives at most so many at once.
  for (let i = 0; i < count; i += 65536) {
    crypto.getRandomValues(bytes.subarray(i, Math.min(count, i + 65536)));
  }
  return bytes;
}

/** n unforeseeable bytes. https://docs.python.org/3/library/os.html#os.getrandom */
export function getrandom(size: int, _flags: int = 0): Bytes {
  return urandom(size);
}

/** The numbers that the system tells of this process under a name. */
function numbersOf(name: string): number[] {
  const text = Deno.readTextFileSync("/proc/self/status");
  const line = text.split("\n").find((line) => line.startsWith(`${name}:`)) ?? "";
  return (line.slice(name.length + 1).match(/\d+/g) ?? []).map(Number);
}

/** The groups that the user belongs to. https://docs.python.org/3/library/os.html#os.getgroups */
export function getgroups(): number[] {
  return numbersOf("Groups");
}

/** The numbers of the user: the real one, that in whose name this process acts, and the saved one. https://docs.python.org/3/library/os.html#os.getresuid */
export function getresuid(): Tuple<[number, number, number]> {
  const [real = 0, effective = 0, saved = 0] = numbersOf("Uid");
  return asTuple([real, effective, saved]);
}

/** The numbers of the group, as {@linkcode getresuid} gives those of the user. https://docs.python.org/3/library/os.html#os.getresgid */
export function getresgid(): Tuple<[number, number, number]> {
  const [real = 0, effective = 0, saved = 0] = numbersOf("Gid");
  return asTuple([real, effective, saved]);
}

/** The name of the terminal. https://docs.python.org/3/library/os.html#os.ctermid */
export function ctermid(): string {
  return "/dev/tty";
}

/** The encoding of a terminal; null for what is none. https://docs.python.org/3/library/os.html#os.device_encoding */
export function deviceEncoding(fd: int): string | null {
  const stream = [Deno.stdin, Deno.stdout, Deno.stderr][Number(index(fd))];
  return stream?.isTerminal() ? "UTF-8" : null;
}

/** The name of the user. https://docs.python.org/3/library/os.html#os.getlogin */
export function getlogin(): string {
  const name = Deno.env.get("LOGNAME") ?? Deno.env.get("USER");
  if (name === undefined) throw new OSError(6, "No such device or address");
  return name;
}

/** The number of the user. https://docs.python.org/3/library/os.html#os.getuid */
export function getuid(): number {
  return Deno.uid() ?? 0;
}

/** The number of the user in whose name this process acts. https://docs.python.org/3/library/os.html#os.geteuid */
export function geteuid(): number {
  return getuid();
}

/** The number of the user's group. https://docs.python.org/3/library/os.html#os.getgid */
export function getgid(): number {
  return Deno.gid() ?? 0;
}

/** The number of the group in whose name this process acts. https://docs.python.org/3/library/os.html#os.getegid */
export function getegid(): number {
  return getgid();
}

/** System, machine and version. */
export class unameResult extends StructSequence {
  static readonly __module__ = "posix";
  static readonly __name__ = "uname_result";

  constructor(items: readonly string[]) {
    super();
    this.push(...items);
  }

  /** The system's name. */
  get sysname(): string {
    return this[0] as string;
  }

  /** The machine's name in its network. */
  get nodename(): string {
    return this[1] as string;
  }

  /** The system's release. */
  get release(): string {
    return this[2] as string;
  }

  /** The system's version. */
  get version(): string {
    return this[3] as string;
  }

  /** The kind of machine. */
  get machine(): string {
    return this[4] as string;
  }

  protected override fieldNames(): readonly string[] {
    return ["sysname", "nodename", "release", "version", "machine"];
  }
}

/** System, machine and version. https://docs.python.org/3/library/os.html#os.uname */
export function uname(): unameResult {
  const system = { linux: "Linux", darwin: "Darwin" }[Deno.build.os as string] ?? Deno.build.os;
  let version = "";
  try {
    version = Deno.readTextFileSync("/proc/sys/kernel/version").trim();
  } catch {
    // Linux alone has it there.
  }
  return new unameResult([system, Deno.hostname(), Deno.osRelease(), version, Deno.build.arch]);
}

/** Columns and lines of a terminal. */
export class terminalSize extends StructSequence {
  static readonly __module__ = "os";
  static readonly __name__ = "terminal_size";

  constructor(items: Iterable<int>) {
    super();
    this.push(...items);
  }

  /** Characters in a line. */
  get columns(): number {
    return this[0] as number;
  }

  /** Lines. */
  get lines(): number {
    return this[1] as number;
  }

  protected override fieldNames(): readonly string[] {
    return ["columns", "lines"];
  }
}

/**
 * The size of the terminal.
 *
 * @throws {OSError} where standard output is none.
 * @see https://docs.python.org/3/library/os.html#os.get_terminal_size
 */
export function getTerminalSize(fd?: int): terminalSize {
  if (!isatty(fd ?? 1)) throw new OSError(25, "Inappropriate ioctl for device");
  const { columns, rows } = Deno.consoleSize();
  return new terminalSize([columns, rows]);
}
