/**
 * Unix sockets in the file system: names that nobody else has, in a folder that nobody else may look into.
 *
 * @module
 */

let folder: string | undefined;

function random(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 8);
}

/** A path for a new socket. */
export function freePath(): string {
  folder ??= Deno.makeTempDirSync({ prefix: "pymp-" });
  return `${folder}/listener-${random()}`;
}

/** Removes a socket, and the folder that was made for it. */
export function removePath(path: string): void {
  remove(path);
  if (folder === undefined || !path.startsWith(`${folder}/`)) return;
  if (remove(folder)) folder = undefined;
}

function remove(path: string): boolean {
  try {
    Deno.removeSync(path);
    return true;
  } catch {
    // somebody else was faster, or another socket is still in the folder
    return false;
  }
}
