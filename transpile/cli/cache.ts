/**
 * What the command line keeps from one run to the next, in the folder that the system has for that.
 *
 * @module
 */
import { folderOf } from "./paths.ts";

export { cacheFolder } from "../../runtime/launch/cache_folder.ts";

/** The folder in it of the code that V8 has made. */
export const CODE = "code";

/** Writes a file, and the folders to it. Two runs at once may both write: a rename lets nobody see half a file. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const folder = folderOf(path);
  Deno.mkdirSync(folder, { recursive: true });
  const temporary = Deno.makeTempFileSync({ dir: folder });
  if (typeof content === "string") Deno.writeTextFileSync(temporary, content);
  else Deno.writeFileSync(temporary, content);
  Deno.renameSync(temporary, path);
}

/** Whether there is a file or a folder of this path. */
export function exists(path: string): boolean {
  try {
    Deno.statSync(path);
    return true;
  } catch {
    return false;
  }
}
