/**
 * The system: names of files as bytes, its limits, file systems, priorities.
 *
 * @module
 */
import { camelCase } from "../../letter_case.ts";
import { ValueError } from "../exceptions.ts";
import { nodeModule } from "../support/node.ts";
import { StructSequence } from "../support/struct_sequence.ts";
import { encode } from "../text/encodings.ts";
import type { Bytes } from "../values/bytes.ts";
import { Dict } from "../values/dict.ts";
import type { int } from "../values/numbers.ts";
import { environ } from "./environ.ts";
import { getcwd } from "./files.ts";
import { guarded, type PathLike, pathText } from "./guard.ts";

/** The current folder as bytes. https://docs.python.org/3/library/os.html#os.getcwdb */
export function getcwdb(): Bytes {
  return encode(getcwd(), "utf-8", "surrogateescape");
}

/** The folders in which programs are looked for. https://docs.python.org/3/library/os.html#os.get_exec_path */
export function getExecPath(env: Dict<string, string> | null = null): string[] {
  return ((env ?? environ).get("PATH") ?? "/bin:/usr/bin").split(":");
}

/** What a file system holds. https://docs.python.org/3/library/os.html#os.statvfs */
export class statvfsResult extends StructSequence {
  static readonly __module__ = "os";
  static readonly __name__ = "statvfs_result";

  constructor(items: Iterable<int>) {
    super();
    this.push(...items);
  }

  protected override fieldNames(): readonly string[] {
    return STATVFS;
  }
}

const STATVFS = [
  "f_bsize",
  "f_frsize",
  "f_blocks",
  "f_bfree",
  "f_bavail",
  "f_files",
  "f_ffree",
  "f_favail",
  "f_flag",
  "f_namemax",
];
STATVFS.forEach((name, i) => {
  Object.defineProperty(
    statvfsResult.prototype,
    camelCase(name),
    {
      get(this: statvfsResult): unknown {
        return this[i];
      },
    },
  );
});

/** What the file system of a path holds. https://docs.python.org/3/library/os.html#os.statvfs */
export function statvfs(path: PathLike): statvfsResult {
  const name = pathText(path);
  const found = guarded(() => nodeModule("node:fs").statfsSync(name), path);
  const { bsize, blocks, bfree, bavail, files, ffree } = found;
  return new statvfsResult([bsize, bsize, blocks, bfree, bavail, files, ffree, ffree, 0, 255]);
}

/** Numbers of what `sysconf` knows, as Linux has them. */
export const sysconfNames: Dict<string, int> = new Dict({
  SC_ARG_MAX: 0,
  SC_CLK_TCK: 2,
  SC_OPEN_MAX: 4,
  SC_PAGESIZE: 30,
  SC_PAGE_SIZE: 30,
  SC_NPROCESSORS_CONF: 83,
  SC_NPROCESSORS_ONLN: 84,
  SC_PHYS_PAGES: 85,
  SC_AVPHYS_PAGES: 86,
});

const PAGE = 4096;

/**
 * A limit of the system. https://docs.python.org/3/library/os.html#os.sysconf
 *
 * @throws {ValueError} for a name that is not known
 */
export function sysconf(name: string | int): number {
  const number = typeof name === "string" ? sysconfNames.get(name) : Number(name);
  switch (number) {
    case 0:
      return 2097152;
    case 2:
      return 100;
    case 4:
      return 1024;
    case 30:
      return PAGE;
    case 83:
    case 84:
      return navigator.hardwareConcurrency;
    case 85:
      return Math.floor(Deno.systemMemoryInfo().total / PAGE);
    case 86:
      return Math.floor(Deno.systemMemoryInfo().available / PAGE);
    default:
      throw new ValueError("unrecognized configuration name");
  }
}

/** `os.PRIO_PROCESS`. */
export const PRIO_PROCESS = 0;
/** `os.PRIO_PGRP`. */
export const PRIO_PGRP = 1;
/** `os.PRIO_USER`. */
export const PRIO_USER = 2;

function onlyProcesses(which: int): void {
  if (Number(which) !== PRIO_PROCESS) {
    throw new ValueError("only priorities of processes can be told here: pass os.PRIO_PROCESS");
  }
}

/** The priority of a process, 0 for this one. https://docs.python.org/3/library/os.html#os.getpriority */
export function getpriority(which: int, who: int): number {
  onlyProcesses(which);
  return guarded(() => nodeModule("node:os").getPriority(Number(who)));
}

/** Sets the priority of a process, 0 for this one. https://docs.python.org/3/library/os.html#os.setpriority */
export function setpriority(which: int, who: int, priority: int): void {
  onlyProcesses(which);
  guarded(() => nodeModule("node:os").setPriority(Number(who), Number(priority)));
}

/** A status of programs, as `sysexits.h` has them: wrong arguments. */
export const EX_USAGE = 64;
/** Wrong data. */
export const EX_DATAERR = 65;
/** No such input. */
export const EX_NOINPUT = 66;
/** No such user. */
export const EX_NOUSER = 67;
/** No such host. */
export const EX_NOHOST = 68;
/** A service is not there. */
export const EX_UNAVAILABLE = 69;
/** A fault of the program. */
export const EX_SOFTWARE = 70;
/** A fault of the system. */
export const EX_OSERR = 71;
/** A file of the system is missing. */
export const EX_OSFILE = 72;
/** A file cannot be made. */
export const EX_CANTCREAT = 73;
/** Reading or writing failed. */
export const EX_IOERR = 74;
/** Failed for now. */
export const EX_TEMPFAIL = 75;
/** Something was not understood. */
export const EX_PROTOCOL = 76;
/** Not permitted. */
export const EX_NOPERM = 77;
/** Wrong settings. */
export const EX_CONFIG = 78;
