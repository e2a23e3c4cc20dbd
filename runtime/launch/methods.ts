/** The start methods there are, and the one in use. The only place that knows them by name. */

import { pythonHooks, RuntimeError, ValueError } from "../errors.ts";
import type { Launcher, StartMethod } from "./launcher.ts";
import { workerLauncher } from "./broker.ts";

const launchers: Readonly<Partial<Record<StartMethod, Launcher>>> = { worker: workerLauncher };

let chosen: StartMethod | null = null;

/** All start methods, the default first; in a Python program, Python's. */
export function startMethods(): StartMethod[] {
  return [...pythonHooks.startMethods ?? Object.keys(launchers)] as StartMethod[];
}

/** The method that was chosen, by somebody or by the first need of it; null before. */
export function chosenMethod(): StartMethod | null {
  return chosen;
}

/** The method in use, which from now on is the chosen one. */
export function methodInUse(): StartMethod {
  return chosen ??= startMethods()[0]!;
}

/** Chooses a method, or with null none again, once, or again when forced. */
export function chooseMethod(method: string | null, force: boolean): void {
  if (chosen !== null && !force) throw new RuntimeError("context has already been set");
  if (method === null && force) {
    chosen = null;
    return;
  }
  checkMethod(method);
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

/** What brings children to life by a method. */
export function launcherOf(method: StartMethod): Launcher {
  return launchers[method] ?? workerLauncher;
}

/** What brings children to life now. */
export function launcher(): Launcher {
  return launcherOf(chosen ?? startMethods()[0]!);
}

/** Ids of all processes that live in this program, daemons left out; asked of the main program only. */
export function running(): number[] {
  return Object.values(launchers).flatMap((one) => one.running());
}

/** Whether children find their parent's variables, as far as these were given to `inheritGlobals`. */
export function inherits(method: StartMethod): boolean {
  return pythonHooks.startMethods === undefined || method === "fork" || method === "worker";
}

/** What runs children that are processes of the operating system. */
let executable: string | undefined;

/** Sets that. */
export function chooseExecutable(path: string | URL): void {
  executable = path instanceof URL ? decodeURIComponent(path.pathname) : path;
}

/** The program that runs children which are processes of the operating system. */
export function chosenExecutable(): string {
  return executable ?? Deno.execPath();
}
