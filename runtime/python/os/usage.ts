/**
 * What processes have used of the machine, and waiting for children that tells it too.
 *
 * @module
 */
import { StructSequence } from "../support/struct_sequence.ts";
import { OSError } from "../exceptions.ts";
import { type float, index, type int, toFloat } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { failure, libc } from "./libc.ts";
import { waitpid, waitpidSync, WCONTINUED, WIFEXITED, WNOHANG, WUNTRACED } from "./waiting.ts";
import {
  WEXITSTATUS,
  WIFCONTINUED,
  WIFSIGNALED,
  WIFSTOPPED,
  WSTOPSIG,
  WTERMSIG,
} from "./waiting.ts";

/** This process. */
export const RUSAGE_SELF = 0;
/** The children that have ended and were waited for. */
export const RUSAGE_CHILDREN = -1;

const COUNTS = [
  "ru_maxrss",
  "ru_ixrss",
  "ru_idrss",
  "ru_isrss",
  "ru_minflt",
  "ru_majflt",
  "ru_nswap",
  "ru_inblock",
  "ru_oublock",
  "ru_msgsnd",
  "ru_msgrcv",
  "ru_nsignals",
  "ru_nvcsw",
  "ru_nivcsw",
];

/** What a process has used. https://docs.python.org/3/library/resource.html#resource.getrusage */
export class structRusage extends StructSequence {
  static readonly __module__ = "resource";
  static readonly __name__ = "struct_rusage";

  /** @param usage the system's own structure; nothing was used without it */
  constructor(usage: BigInt64Array = new BigInt64Array(18)) {
    super();
    const seconds = (at: number) => Number(usage[at]!) + Number(usage[at + 1]!) / 1e6;
    this.push(
      toFloat(seconds(0)),
      toFloat(seconds(2)),
      ...Array.from(usage.subarray(4, 18), Number),
    );
  }

  /** The seconds that it has computed. */
  get ruUtime(): float {
    return this[0] as float;
  }

  /** The seconds that the system has computed for it. */
  get ruStime(): float {
    return this[1] as float;
  }

  /** The most memory that it had at once, in KiB. */
  get ruMaxrss(): number {
    return this[2] as number;
  }

  /** How many pages were there when it asked for them. */
  get ruMinflt(): number {
    return this[6] as number;
  }

  /** How many pages had to be read. */
  get ruMajflt(): number {
    return this[7] as number;
  }

  /** How often it gave the processor up. */
  get ruNvcsw(): number {
    return this[14] as number;
  }

  /** How often the processor was taken from it. */
  get ruNivcsw(): number {
    return this[15] as number;
  }

  protected override fieldNames(): readonly string[] {
    return ["ru_utime", "ru_stime", ...COUNTS];
  }
}

/**
 * What this process has used, or its children have.
 *
 * @param who `RUSAGE_SELF` or `RUSAGE_CHILDREN`
 * @throws {OSError} for anything else
 * @see https://docs.python.org/3/library/resource.html#resource.getrusage
 */
export function getrusage(who: int): structRusage {
  const usage = new BigInt64Array(18);
  if (libc("resource.getrusage").getrusage(Number(index(who)), usage) < 0) throw failure();
  return new structRusage(usage);
}

type Used = Tuple<[pid: number, status: number, usage: structRusage]>;

/** What the children together have used since; the system adds what one has used when it is waited for. */
function since(before: structRusage, [pid, status]: Tuple<[number, number]>): Used {
  const after = getrusage(RUSAGE_CHILDREN);
  const used = new structRusage();
  for (let i = 0; i < after.length; i++) {
    const [now, then] = [Number(after[i]), Number(before[i])];
    used[i] = i < 2 ? toFloat(now - then) : i === 2 ? now : now - then;
  }
  return asTuple([pid, status, used]);
}

/**
 * As `waitpid`, and tells what the child has used.
 *
 * @throws {ChildProcessError} when there is no such child
 * @see https://docs.python.org/3/library/os.html#os.wait4
 */
export async function wait4(pid: int, options: int): Promise<Used> {
  const before = getrusage(RUSAGE_CHILDREN);
  return since(before, await waitpid(pid, options));
}

/** As {@linkcode wait4}, blocking this thread. */
export function wait4Sync(pid: int, options: int): Used {
  const before = getrusage(RUSAGE_CHILDREN);
  return since(before, waitpidSync(pid, options));
}

/** `wait4` for any child. https://docs.python.org/3/library/os.html#os.wait3 */
export function wait3(options: int): Promise<Used> {
  return wait4(-1, options);
}

/** As {@linkcode wait3}, blocking this thread. */
export function wait3Sync(options: int): Used {
  return wait4Sync(-1, options);
}

/** Wait for any child. */
export const P_ALL = 0;
/** Wait for the child of that number. */
export const P_PID = 1;
/** Wait for any child of that group. */
export const P_PGID = 2;
/** Tell of children that have ended. */
export const WEXITED = 4;
/** Tell of children that were stopped. */
export const WSTOPPED: number = WUNTRACED;
/** Leave the child as it is, to be waited for once more. */
export const WNOWAIT = 0x01000000;
/** It ended by itself. */
export const CLD_EXITED = 1;
/** A signal ended it. */
export const CLD_KILLED = 2;
/** A signal ended it, and it left an image of its memory. */
export const CLD_DUMPED = 3;
/** It was stopped by who traces it. */
export const CLD_TRAPPED = 4;
/** It was stopped. */
export const CLD_STOPPED = 5;
/** It goes on. */
export const CLD_CONTINUED = 6;

const SIGCHLD = Deno.build.os === "darwin" ? 20 : 17;
const SIGCONT = Deno.build.os === "darwin" ? 19 : 18;

/** What `waitid` tells of a child. https://docs.python.org/3/library/os.html#os.waitid_result */
export class waitidResult extends StructSequence {
  static readonly __module__ = "posix";
  static readonly __name__ = "waitid_result";

  constructor(pid: number, status: number) {
    super();
    const [code, value] = meaningOf(status);
    this.push(pid, Deno.uid() ?? 0, SIGCHLD, value, code);
  }

  /** The child's number. */
  get siPid(): number {
    return this[0] as number;
  }

  /** The number of the user in whose name it ran. */
  get siUid(): number {
    return this[1] as number;
  }

  /** The signal that tells of it: SIGCHLD. */
  get siSigno(): number {
    return this[2] as number;
  }

  /** What it ended with, or a signal's number. */
  get siStatus(): number {
    return this[3] as number;
  }

  /** How it ended: `CLD_EXITED` and so on. */
  get siCode(): number {
    return this[4] as number;
  }

  protected override fieldNames(): readonly string[] {
    return ["si_pid", "si_uid", "si_signo", "si_status", "si_code"];
  }
}

function meaningOf(status: number): [code: number, value: number] {
  if (WIFCONTINUED(status)) return [CLD_CONTINUED, SIGCONT];
  if (WIFEXITED(status)) return [CLD_EXITED, WEXITSTATUS(status)];
  if (WIFSTOPPED(status)) return [CLD_STOPPED, WSTOPSIG(status)];
  const dumped = WIFSIGNALED(status) && (status & 0x80) !== 0;
  return [dumped ? CLD_DUMPED : CLD_KILLED, WTERMSIG(status)];
}

/** What `waitpid` calls the children that are meant, and what it is told. */
function asked(kind: int, id: int, options: int): [pid: number, options: number] {
  const [which, number, how] = [kind, id, options].map((one) => Number(index(one))) as [
    number,
    number,
    number,
  ];
  if (which < P_ALL || which > P_PGID) throw new OSError(22, "Invalid argument");
  if ((how & WNOWAIT) !== 0) {
    throw new OSError(38, "Function not implemented: os.waitid() with WNOWAIT");
  }
  const pid = which === P_ALL ? -1 : which === P_PID ? number : -number;
  return [pid, how & (WNOHANG | WUNTRACED | WCONTINUED)];
}

function told([pid, status]: Tuple<[number, number]>): waitidResult | null {
  return pid === 0 ? null : new waitidResult(pid, status);
}

/**
 * Waits for what is to be told of children.
 *
 * @param idtype `P_PID`, `P_PGID` or `P_ALL`
 * @param id the number of the child or group
 * @param options `WEXITED` and so on
 * @returns null with `WNOHANG` when there is nothing to tell
 * @throws {ChildProcessError} when there is no such child
 * @see https://docs.python.org/3/library/os.html#os.waitid
 */
export async function waitid(idtype: int, id: int, options: int): Promise<waitidResult | null> {
  return told(await waitpid(...asked(idtype, id, options)));
}

/** As {@linkcode waitid}, blocking this thread. */
export function waitidSync(idtype: int, id: int, options: int): waitidResult | null {
  return told(waitpidSync(...asked(idtype, id, options)));
}
