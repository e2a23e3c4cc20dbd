/** What runs children that are processes of the operating system. */
import { isInterpreter } from "./interpreter.ts";

let executable: string | undefined;

/** Sets that. What runs Python programs runs children, too: by Deno, as it does. */
export function chooseExecutable(path: string | URL): void {
  const chosen = path instanceof URL ? decodeURIComponent(path.pathname) : path;
  executable = isInterpreter(chosen) ? undefined : chosen;
}

/** The program that runs children which are processes of the operating system. */
export function chosenExecutable(): string {
  return executable ?? Deno.execPath();
}
