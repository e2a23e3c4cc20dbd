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
