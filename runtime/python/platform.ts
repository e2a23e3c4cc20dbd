/**
 * Python's `platform`: the machine, the system and the Python of a program. https://docs.python.org/3/library/platform.html
 *
 * @example
 * ```ts
 * import { pythonVersion, system } from "@manycore/multiprocessing/python/platform";
 *
 * pythonVersion(); // "3.13.0"
 * system() !== ""; // true
 * ```
 *
 * @module
 */
import { type NamedTuple, namedtuple, type NamedTupleClass } from "./collections/namedtuple.ts";
import { OSError } from "./exceptions.ts";
import { uname as systemUname } from "./os/processes.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./platform.ts";
import { Dict } from "./values/dict.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";

/** What is known of a system. */
export interface UnameFields {
  system: string;
  node: string;
  release: string;
  version: string;
  machine: string;
  processor: string;
}

/** What is known of a system, as {@linkcode uname} gives it. */
export const unameResult: NamedTupleClass<UnameFields> = namedtuple<UnameFields>(
  "uname_result",
  ["system", "node", "release", "version", "machine", "processor"],
  { module: "platform" },
);

/** What is known of the system. https://docs.python.org/3/library/platform.html#platform.uname */
export function uname(): NamedTuple<UnameFields> {
  const { sysname, nodename, release, version, machine } = systemUname();
  return new unameResult(sysname, nodename, release, version, machine, processor());
}

/** The system's name. https://docs.python.org/3/library/platform.html#platform.system */
export function system(): string {
  return systemUname().sysname;
}

/** The machine's name in its network. https://docs.python.org/3/library/platform.html#platform.node */
export function node(): string {
  return systemUname().nodename;
}

/** The system's release. https://docs.python.org/3/library/platform.html#platform.release */
export function release(): string {
  return systemUname().release;
}

/** The system's version. https://docs.python.org/3/library/platform.html#platform.version */
export function version(): string {
  return systemUname().version;
}

/** The kind of machine. https://docs.python.org/3/library/platform.html#platform.machine */
export function machine(): string {
  return systemUname().machine;
}

/** The processor; empty where the system does not say. https://docs.python.org/3/library/platform.html#platform.processor */
export function processor(): string {
  return "";
}

/** Bits and format of a program. https://docs.python.org/3/library/platform.html#platform.architecture */
export function architecture(..._given: unknown[]): Tuple<[string, string]> {
  return asTuple(["64bit", Deno.build.os === "linux" ? "ELF" : ""]);
}

/** The C library and its version. https://docs.python.org/3/library/platform.html#platform.libc_ver */
export function libcVer(..._given: unknown[]): Tuple<[string, string]> {
  if (Deno.build.os !== "linux") return asTuple(["", ""]);
  for (
    const folder of ["/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/lib64", "/usr/lib64"]
  ) {
    try {
      const text = new TextDecoder("latin1").decode(Deno.readFileSync(`${folder}/libc.so.6`));
      const found = /GNU C Library [^\n]*? version (\d+\.\d+)/.exec(text);
      if (found) return asTuple(["glibc", found[1]!]);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  return asTuple(["", ""]);
}

/** All of it in a line. https://docs.python.org/3/library/platform.html#platform.platform */
export function platform(..._given: unknown[]): string {
  const { sysname, release, machine } = systemUname();
  const [name, number] = libcVer();
  const library = name === "" ? [] : ["with", `${name}${number}`];
  return [sysname, release, machine, ...library].join("-").replaceAll(" ", "_");
}

/** The version of Python. https://docs.python.org/3/library/platform.html#platform.python_version */
export function pythonVersion(): string {
  return "3.13.0";
}

/** The same in three parts. https://docs.python.org/3/library/platform.html#platform.python_version_tuple */
export function pythonVersionTuple(): Tuple<[string, string, string]> {
  return asTuple(["3", "13", "0"]);
}

/** Which Python it is. https://docs.python.org/3/library/platform.html#platform.python_implementation */
export function pythonImplementation(): string {
  return "CPython";
}

/** What made it. https://docs.python.org/3/library/platform.html#platform.python_compiler */
export function pythonCompiler(): string {
  return `Deno ${Deno.version.deno}`;
}

/** The number and date of its making. https://docs.python.org/3/library/platform.html#platform.python_build */
export function pythonBuild(): Tuple<[string, string]> {
  return asTuple(["main", "Oct  7 2024 00:00:00"]);
}

/** The branch that it was made of. https://docs.python.org/3/library/platform.html#platform.python_branch */
export function pythonBranch(): string {
  return "";
}

/** The revision that it was made of. https://docs.python.org/3/library/platform.html#platform.python_revision */
export function pythonRevision(): string {
  return "";
}

/** What the distribution says of itself. https://docs.python.org/3/library/platform.html#platform.freedesktop_os_release */
export function freedesktopOsRelease(): Dict<string, string> {
  const found = new Dict<string, string>([["NAME", "Linux"], ["ID", "linux"], [
    "PRETTY_NAME",
    "Linux",
  ]]);
  for (const path of ["/etc/os-release", "/usr/lib/os-release"]) {
    let text: string;
    try {
      text = Deno.readTextFileSync(path);
    } catch {
      continue;
    }
    for (const line of text.split("\n")) {
      const match = /^([A-Z0-9_]+)=(["']?)(.*)\2\s*$/.exec(line);
      if (match) found.set(match[1]!, match[3]!.replace(/\\([\\$"'`])/g, "$1"));
    }
    return found;
  }
  throw new OSError(2, "Unable to read files /etc/os-release, /usr/lib/os-release");
}

/** The release of macOS; empty elsewhere. https://docs.python.org/3/library/platform.html#platform.mac_ver */
export function macVer(): Tuple<[string, Tuple<[string, string, string]>, string]> {
  return asTuple(["", asTuple(["", "", ""]) as Tuple<[string, string, string]>, ""]) as Tuple<
    [string, Tuple<[string, string, string]>, string]
  >;
}

/** The release of Windows; empty elsewhere. https://docs.python.org/3/library/platform.html#platform.win32_ver */
export function win32Ver(): Tuple<[string, string, string, string]> {
  return asTuple(["", "", "", ""]) as Tuple<[string, string, string, string]>;
}

nameFunctions(self);
