/** Whether children can read their modules. In a terminal Deno asks by itself; elsewhere the error should name the flag. */

/** Whether a module can be read, or the user can be asked. */
export function isReadable(module: string): boolean {
  if (!module.startsWith("file:")) return true;
  const { state } = Deno.permissions.querySync({ name: "read", path: new URL(module) });
  return state === "granted" || (state === "prompt" && Deno.stdin.isTerminal());
}

/** @throws {Deno.errors.NotCapable} where it cannot */
export function checkReadable(module: string): void {
  if (isReadable(module)) return;
  throw new Deno.errors.NotCapable(
    `Cannot start a process: reading its modules is not permitted (${
      decodeURIComponent(new URL(module).pathname)
    }). ` +
      "Run with --allow-read, or with --allow-read=FOLDER,… for this package and your program",
  );
}
