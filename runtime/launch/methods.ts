/**
 * The start methods there are, and the one in use. The only place that knows them by name.
 *
 * | | a child is | it finds its parent's variables |
 * |---|---|---|
 * | worker | a thread | those given to `inheritGlobals` |
 * | spawn | a process of the operating system | the same; in a Python program none |
 * | fork | as the program was told: a thread, or with `MP_START_METHOD=spawn` a process | all |
 * | forkserver | the same | none |
 *
 * The last two are Python's names, and for Python programs alone: "fork" is their default, as on Linux. Such a program
 * may say "spawn" where processes cannot be had, for want of a permission or because threads share memory already: it
 * gets threads then, which behave alike.
 *
 * @module
 */

import { pythonHooks, RuntimeError, ValueError } from "../errors.ts";
import { memory, memoryInUse } from "../memory/memory.ts";
import type { Launcher, StartMethod } from "./launcher.ts";
import { workerLauncher } from "./broker.ts";
import { spawnLauncher } from "./spawn.ts";

export { chooseExecutable, chosenExecutable } from "./executable.ts";

const launchers: Readonly<Partial<Record<StartMethod, Launcher>>> = {
  worker: workerLauncher,
  spawn: spawnLauncher,
};

const variable = "MP_START_METHOD";

/** What children are unless the program says otherwise. */
const usual: StartMethod = fromEnvironment() ?? "worker";

/** The method that the user has set for the program; null where there is none, or where it may not be read. */
function fromEnvironment(): StartMethod | null {
  if (Deno.permissions.querySync({ name: "env", variable }).state !== "granted") return null;
  const value = Deno.env.get(variable);
  if (value === undefined || value === "") return null;
  if (!Object.hasOwn(launchers, value)) {
    throw new ValueError(
      `Cannot start processes by ${variable}=${value}: it is ${
        Object.keys(launchers).join(" or ")
      }`,
    );
  }
  // A child has its program's memory, and may lack the permission to start others.
  if (memoryInUse() === undefined) launchers[value as StartMethod]!.prepare();
  return value as StartMethod;
}

let chosen: StartMethod | null = null;

/** All start methods, the default first; in a Python program, Python's. */
export function startMethods(): StartMethod[] {
  if (pythonHooks.startMethods !== undefined) return [...pythonHooks.startMethods] as StartMethod[];
  const methods = Object.keys(launchers) as StartMethod[];
  return usual === methods[0] ? methods : methods.reverse();
}

/** The method that was chosen, by somebody or by the first need of it; null before. */
export function chosenMethod(): StartMethod | null {
  return chosen;
}

/** The method in use, which from now on is the chosen one. */
export function methodInUse(): StartMethod {
  return chosen ??= startMethods()[0]!;
}

/**
 * Chooses a method, or with null none again, once, or again when forced.
 *
 * @throws {RuntimeError} when one was chosen before, or where this one cannot be had any more
 * @throws {ValueError} for another name
 * @throws {Deno.errors.NotCapable} without the permissions that it takes
 */
export function chooseMethod(method: string | null, force: boolean): void {
  if (chosen !== null && !force) throw new RuntimeError("context has already been set");
  if (method === null && force) {
    chosen = null;
    return;
  }
  checkMethod(method);
  prepareMethod(method);
  chosen = method;
}

/** Takes over a parent's method; a child may not yet know Python's names. */
export function inheritMethod(method: StartMethod | null): void {
  chosen = method;
}

/** Refuses a name that is none. */
export function checkMethod(method: string | null): asserts method is StartMethod {
  if (method !== null && Object.hasOwn(launchers, method)) return;
  if (startMethods().includes(method as StartMethod)) return;
  throw new ValueError(`cannot find context for ${method === null ? "None" : `'${method}'`}`);
}

/** Sees to it that processes can be started by a method, before anything is shared that stands in the way. */
export function prepareMethod(method: StartMethod): void {
  try {
    launchers[method]?.prepare();
  } catch (error) {
    if (pythonHooks.startMethods === undefined) throw error;
  }
}

/** What brings children to life by a method. */
export function launcherOf(method: StartMethod): Launcher {
  if (pythonHooks.startMethods !== undefined && memory().presence === undefined) {
    return workerLauncher;
  }
  return launchers[method] ?? launchers[usual]!;
}

/** Ends a process of this program, but the main one, as a signal would. */
export function stopProcess(id: number, signal: number): void {
  launcherFor(id).stop(id, signal);
}

/** Whether a process is a thread of another, which no signal of the system's can reach. */
export function isThread(id: number): boolean {
  return launcherFor(id) === workerLauncher;
}

function launcherFor(id: number): Launcher {
  // A process of the system is not there yet when it has just been started, but its maker knows it.
  const others = Object.values(launchers).filter((one) => one !== workerLauncher);
  return others.find((one) => one.owns(id)) ?? workerLauncher;
}

/** Ids of all processes that live in this program, daemons left out; asked of the main program only. */
export function running(): number[] {
  return Object.values(launchers).flatMap((one) => one.running());
}

/** Ends what waits for processes to come, at the end of this one. */
export async function endLaunchers(): Promise<void> {
  for (const launcher of Object.values(launchers)) await launcher.end();
}

/** Whether children find their parent's variables, as far as these were given to `inheritGlobals`. */
export function inherits(method: StartMethod): boolean {
  return pythonHooks.startMethods === undefined || method === "fork" || method === "worker";
}
