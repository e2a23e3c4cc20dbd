/**
 * Starting other programs as children.
 *
 * @module
 */
import { textOf } from "./faults.ts";
import { OSError, TypeError, ValueError } from "../exceptions.ts";
import type { int } from "../values/numbers.ts";
import { argumentsOf, type Environment, environment, Texts } from "./exec.ts";
import { type PathLike, pathText } from "./guard.ts";
import { cString, libc } from "./libc.ts";
import { withSignals } from "./own_signals.ts";
import { waitpid, waitpidSync, waitstatusToExitcode } from "./waiting.ts";

/** Wait for the child. */
export const P_WAIT = 0;
/** Do not wait for the child. */
export const P_NOWAIT = 1;
/** Do not wait for the child. */
export const P_NOWAITO = 1;

/** Starts a program; gives the number of the error, or 0, and the process's number. */
function start(file: string, args: readonly string[], env: Environment, isSearched: boolean) {
  const functions = libc("os.posix_spawn");
  const given = new Texts(args);
  const variables = new Texts(Object.entries(env).map(([name, value]) => `${name}=${value}`));
  const pid = new Int32Array(1);
  const run = isSearched ? functions.posix_spawnp : functions.posix_spawn;
  const error = withSignals(() =>
    run(
      pid as unknown as Uint8Array<ArrayBuffer>,
      cString(file),
      null,
      null,
      given.addresses,
      variables.addresses,
    )
  );
  return { error, pid: pid[0]! };
}

function started(
  file: PathLike,
  args: readonly PathLike[],
  env: object,
  isSearched: boolean,
): number {
  const name = isSearched ? "posix_spawnp" : "posix_spawn";
  const words = argumentsOf(name, args);
  const { error, pid } = start(pathText(file), words, environment(name, env), isSearched);
  if (error !== 0) throw new OSError(error, textOf(error), file);
  return pid;
}

/** Starts the program of a file; gives its number. https://docs.python.org/3/library/os.html#os.posix_spawn */
export function posixSpawn(path: PathLike, argv: readonly PathLike[], env: object): number {
  return started(path, argv, env, false);
}

/** The same, looked for in the folders of PATH. https://docs.python.org/3/library/os.html#os.posix_spawnp */
export function posixSpawnp(path: PathLike, argv: readonly PathLike[], env: object): number {
  return started(path, argv, env, true);
}

/** What is said of a program that cannot be started: its child ends so, as CPython's does. */
const NOT_STARTED = 127;

/** How the functions of one name are called: a list or single arguments, with PATH, with an environment at the end. */
interface Form {
  readonly isList: boolean;
  readonly isSearched: boolean;
  readonly hasEnvironment: boolean;
}

/** Starts a child; its number, or null where it cannot be. */
function child(form: Form, file: PathLike, rest: readonly unknown[]): number | null {
  const given = form.hasEnvironment ? rest.slice(0, -1) : rest;
  const env = form.hasEnvironment ? environment("spawnve", rest.at(-1)) : Deno.env.toObject();
  const args = (form.isList ? given[0] : given) as readonly PathLike[];
  if (!Array.isArray(args)) throw new TypeError("argv must be a tuple or a list");
  if (args.length === 0) throw new ValueError("argv first element cannot be empty");
  const { error, pid } = start(
    pathText(file),
    args.map((arg) => pathText(arg)),
    env,
    form.isSearched,
  );
  return error === 0 ? pid : null;
}

/** A function that starts a child, and its twin that blocks. */
function spawning(form: Form) {
  return {
    async start(mode: int, file: PathLike, ...rest: unknown[]): Promise<number> {
      const pid = child(form, file, rest);
      if (Number(mode) === P_NOWAIT) return pid ?? notStarted();
      return pid === null ? NOT_STARTED : waitstatusToExitcode((await waitpid(pid, 0))[1]!);
    },
    startSync(mode: int, file: PathLike, ...rest: unknown[]): number {
      const pid = child(form, file, rest);
      if (Number(mode) === P_NOWAIT) return pid ?? notStarted();
      return pid === null ? NOT_STARTED : waitstatusToExitcode(waitpidSync(pid, 0)[1]!);
    },
  };
}

/** A child that only says that there is no such program. */
function notStarted(): number {
  const { pid } = start("/bin/sh", ["sh", "-c", `exit ${NOT_STARTED}`], {}, false);
  return pid;
}

type Spawn = (mode: int, file: PathLike, ...args: unknown[]) => Promise<number>;
type SpawnSync = (mode: int, file: PathLike, ...args: unknown[]) => number;

const ofList = { isList: true, isSearched: false, hasEnvironment: false };
const v = spawning(ofList);
const ve = spawning({ ...ofList, hasEnvironment: true });
const vp = spawning({ ...ofList, isSearched: true });
const vpe = spawning({ ...ofList, isSearched: true, hasEnvironment: true });
const l = spawning({ ...ofList, isList: false });
const le = spawning({ ...ofList, isList: false, hasEnvironment: true });
const lp = spawning({ ...ofList, isList: false, isSearched: true });
const lpe = spawning({ isList: false, isSearched: true, hasEnvironment: true });

/** Runs a program as a child; gives its exit code, or its number. https://docs.python.org/3/library/os.html#os.spawnv */
export const spawnv: Spawn = v.start;
/** As {@linkcode spawnv}, blocking this thread. */
export const spawnvSync: SpawnSync = v.startSync;
/** As {@linkcode spawnv}, with an environment. */
export const spawnve: Spawn = ve.start;
/** As {@linkcode spawnve}, blocking this thread. */
export const spawnveSync: SpawnSync = ve.startSync;
/** As {@linkcode spawnv}, by way of PATH. */
export const spawnvp: Spawn = vp.start;
/** As {@linkcode spawnvp}, blocking this thread. */
export const spawnvpSync: SpawnSync = vp.startSync;
/** As {@linkcode spawnvp}, with an environment. */
export const spawnvpe: Spawn = vpe.start;
/** As {@linkcode spawnvpe}, blocking this thread. */
export const spawnvpeSync: SpawnSync = vpe.startSync;
/** As {@linkcode spawnv}, with single arguments. */
export const spawnl: Spawn = l.start;
/** As {@linkcode spawnl}, blocking this thread. */
export const spawnlSync: SpawnSync = l.startSync;
/** As {@linkcode spawnl}; the environment comes last. */
export const spawnle: Spawn = le.start;
/** As {@linkcode spawnle}, blocking this thread. */
export const spawnleSync: SpawnSync = le.startSync;
/** As {@linkcode spawnl}, by way of PATH. */
export const spawnlp: Spawn = lp.start;
/** As {@linkcode spawnlp}, blocking this thread. */
export const spawnlpSync: SpawnSync = lp.startSync;
/** As {@linkcode spawnlp}; the environment comes last. */
export const spawnlpe: Spawn = lpe.start;
/** As {@linkcode spawnlpe}, blocking this thread. */
export const spawnlpeSync: SpawnSync = lpe.startSync;
