/**
 * The program: its arguments, its place, its end.
 *
 * @module
 */
import { programModule } from "../../codec/references.ts";
import { SystemExit } from "../exceptions.ts";
import { ownModules } from "../modules.ts";
import type { Dict } from "../values/dict.ts";

/** The program's file: as the user named it where the launcher says so, else as Deno knows it. */
function programName(): string {
  const variable = "MANYCORE_ARGV0";
  if (Deno.permissions.querySync({ name: "env", variable }).state === "granted") {
    const given = Deno.env.get(variable);
    if (given !== undefined) return given;
  }
  const module = programModule() as string | undefined;
  if (module === undefined) return "";
  return module.startsWith("file:") ? decodeURIComponent(new URL(module).pathname) : module;
}

/** The program's file and its arguments. https://docs.python.org/3/library/sys.html#sys.argv */
export const argv: string[] = [programName(), ...Deno.args];

/** The command that runs the program, and its arguments. https://docs.python.org/3/library/sys.html#sys.orig_argv */
export const origArgv: string[] = ["python", ...argv];

/** The full path of the folder of a file. */
function folderOf(file: string): string {
  if (file === "") return "";
  const full = /^(\/|[A-Za-z]:)/.test(file) ? file : `${Deno.cwd()}/${file}`;
  const url = new URL(".", `file://${full.split("/").map(encodeURIComponent).join("/")}`);
  return decodeURIComponent(url.pathname).replace(/(?!^)\/$/, "");
}

/** Where modules are looked for. https://docs.python.org/3/library/sys.html#sys.path */
export const path: string[] = [folderOf(argv[0]!)];

/** Modules by name: of a program in modules of JavaScript's, nothing can be changed here. https://docs.python.org/3/library/sys.html#sys.modules */
export const modules: Dict<string, unknown> = ownModules;

/**
 * Ends the program, unless somebody catches it.
 *
 * @param status A number, nothing for success, or a text for standard error and status 1.
 * @throws {SystemExit} always.
 * @see https://docs.python.org/3/library/sys.html#sys.exit
 */
export function exit(status?: unknown): never {
  throw status == null ? new SystemExit() : new SystemExit(status);
}
