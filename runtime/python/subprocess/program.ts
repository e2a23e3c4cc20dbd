/**
 * Other programs: where they are, and how they are started.
 *
 * @module
 */
import type { ChildProcess, StdioOptions } from "node:child_process";
import {
  FileNotFoundError,
  NotADirectoryError,
  PermissionError,
  TypeError,
} from "../exceptions.ts";
import { realOf } from "../files/descriptors.ts";
import { flushFiles } from "../files/pending.ts";
import { callMethod } from "../calls.ts";
import { nodeModule } from "../support/node.ts";
import { decode } from "../text/encodings.ts";
import type { Dict } from "../values/dict.ts";
import { INT, kindOf } from "../values/numbers.ts";
import { typeName } from "../values/types.ts";
import { handoverOf } from "./pipes.ts";

/** A pipe to or from the program. */
export const PIPE = -1;
/** Standard error goes where standard output goes. */
export const STDOUT = -2;
/** Nowhere. */
export const DEVNULL = -3;

/** A path, or a text of a command line. */
export function textOf(part: unknown): string {
  if (typeof part === "string") return part;
  if (part instanceof Uint8Array) return decode(part, "utf-8", "surrogateescape");
  if (typeof part === "object" && part !== null && "__fspath__" in part) {
    return textOf(callMethod(part, "__fspath__"));
  }
  throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(part)}`);
}

/** The variables of a program. */
export function environmentOf(env: Dict<unknown, unknown> | null): Record<string, string> {
  if (env === null) return Deno.env.toObject();
  return Object.fromEntries([...env].map(([name, value]) => [textOf(name), textOf(value)]));
}

interface Found {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly mode: number | null;
}

function stat(path: string): Found | undefined {
  try {
    return Deno.statSync(path);
  } catch {
    return undefined;
  }
}

/** Whether somebody may run a file. */
function isExecutable({ isFile, mode }: Found): boolean {
  return isFile && (mode === null || (mode & 0o111) !== 0);
}

/**
 * The path of a program.
 *
 * @throws {FileNotFoundError} where there is none
 * @throws {PermissionError} where it may not be run
 */
export function locate(name: string, folder: string | null, path: string): string {
  const inFolder = (relative: string): string =>
    folder === null || relative.startsWith("/") ? relative : `${folder}/${relative}`;
  const places = name.includes("/")
    ? [name]
    : path.split(":").map((part) => `${part || "."}/${name}`);
  let denied = false;
  for (const place of places) {
    const found = stat(inFolder(place));
    if (found === undefined) continue;
    if (isExecutable(found)) return place;
    denied = true;
  }
  if (denied) throw new PermissionError(13, "Permission denied", name);
  throw new FileNotFoundError(2, "No such file or directory", name);
}

/** @throws {FileNotFoundError} for a folder that is not there */
export function checkFolder(folder: string): void {
  const found = stat(folder);
  if (found === undefined) throw new FileNotFoundError(2, "No such file or directory", folder);
  if (!found.isDirectory) throw new NotADirectoryError(20, "Not a directory", folder);
}

/** What one of the standard streams of a program is to be. */
function streamOf(given: unknown, own: number): "pipe" | "ignore" | number {
  if (given === null || given === undefined) return realOf(own);
  if (kindOf(given) === INT) {
    const number = Number(given);
    if (number === PIPE) return "pipe";
    return number === DEVNULL ? "ignore" : realOf(number);
  }
  if (own === 0 && handoverOf(given)) return "pipe";
  return realOf(Number(callMethod(given, "fileno")));
}

/** How a program is started. */
export interface Start {
  readonly program: string;
  readonly args: readonly string[];
  /** What it is told its name is. */
  readonly name: string;
  readonly folder: string | null;
  readonly env: Record<string, string>;
  readonly stdin: unknown;
  readonly stdout: unknown;
  readonly stderr: unknown;
  /** Whether it leads a session of its own. */
  readonly ownSession: boolean;
  readonly user: number | undefined;
  readonly group: number | undefined;
}

/** What Node's functions are called with. */
function spawned(how: Start) {
  flushFiles();
  const merges = how.stderr === STDOUT;
  const stdio: StdioOptions = [
    streamOf(how.stdin, 0),
    streamOf(how.stdout, 1),
    // Where both go through one pipe, a shell in between makes them one.
    streamOf(merges && how.stdout !== PIPE ? how.stdout : merges ? DEVNULL : how.stderr, 2),
  ];
  const throughShell = merges && how.stdout === PIPE;
  return {
    program: throughShell ? "/bin/sh" : how.program,
    args: throughShell ? ["-c", 'exec "$0" "$@" 2>&1', how.program, ...how.args] : [...how.args],
    options: {
      argv0: throughShell ? "sh" : how.name,
      ...(how.folder === null ? {} : { cwd: how.folder }),
      env: how.env,
      stdio,
      detached: how.ownSession,
      ...(how.user === undefined ? {} : { uid: how.user }),
      ...(how.group === undefined ? {} : { gid: how.group }),
    },
  };
}

/** Starts a program. */
export function start(how: Start): ChildProcess {
  const { program, args, options } = spawned(how);
  return nodeModule("node:child_process").spawn(program, args, options);
}

/** What a program has done that was run at once. */
export interface Ran {
  /** Its status, minus the number of the signal that ended it; null where it took too long. */
  readonly status: number | null;
  readonly stdout: Uint8Array | null;
  readonly stderr: Uint8Array | null;
}

/**
 * Runs a program to its end, blocking this thread.
 *
 * @param seconds how long it may take; null for as long as it does
 */
export function runToEnd(how: Start, input: Uint8Array | null, seconds: number | null): Ran {
  const { program, args, options } = spawned(how);
  const done = nodeModule("node:child_process").spawnSync(program, args, {
    ...options,
    maxBuffer: 2 ** 31 - 1,
    killSignal: "SIGKILL",
    ...(input === null ? {} : { input }),
    ...(seconds === null ? {} : { timeout: Math.max(1, Math.ceil(seconds * 1000)) }),
  });
  const { code } = (done.error ?? {}) as { code?: string };
  if (done.error && code !== "ETIMEDOUT") throw done.error;
  const status = done.signal === null ? done.status ?? 0 : -signalNumber(done.signal);
  return { status: code === "ETIMEDOUT" ? null : status, stdout: done.stdout, stderr: done.stderr };
}

/** The number of a signal by its name. */
export function signalNumber(name: string): number {
  return (nodeModule("node:os").constants.signals as Record<string, number>)[name] ?? 0;
}
