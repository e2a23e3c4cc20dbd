/** The start methods there are, and the one in use. The only place that knows them by name. */

import { RuntimeError, ValueError } from "../errors.ts";
import type { Launcher, StartMethod } from "./launcher.ts";
import { workerLauncher } from "./broker.ts";

const launchers: Readonly<Record<StartMethod, Launcher>> = { worker: workerLauncher };

let chosen: StartMethod | undefined;

/** All start methods, the default first. */
export function startMethods(): StartMethod[] {
  return Object.keys(launchers) as StartMethod[];
}

/** The method in use; null before anybody chose one, when that is to be told apart. */
export function chosenMethod(): StartMethod | null {
  return chosen ?? null;
}

/** Chooses a method, once, or again when forced. */
export function chooseMethod(method: StartMethod, force: boolean): void {
  checkMethod(method);
  if (chosen !== undefined && !force) throw new RuntimeError("context has already been set");
  chosen = method;
}

/** Refuses a name that is none. */
export function checkMethod(method: string): asserts method is StartMethod {
  if (!Object.hasOwn(launchers, method)) {
    throw new ValueError(`cannot find context for '${method}'`);
  }
}

/** What brings children to life by a method. */
export function launcherOf(method: StartMethod): Launcher {
  return launchers[method];
}

/** What brings children to life now. */
export function launcher(): Launcher {
  return launchers[chosen ?? "worker"];
}
