/**
 * What Python has and the runtime has not: a program that uses it is told so before it runs. The tables know these names
 * all the same, so that the rest of such a program is understood.
 *
 * @module
 */

/** Names of modules that the runtime has. */
const NAMES: Readonly<Record<string, string>> = {
  builtins: "copyright credits license help __loader__ __spec__ __builtins__",
  datetime: "datetime_CAPI",
  multiprocessing: "allow_connection_pickling set_forkserver_preload",
  sys: "meta_path ps1 ps2",
  traceback: "print_last",
};

const missing = new Map(
  Object.entries(NAMES).map(([module, names]) => [module, new Set(names.split(" "))]),
);

/** Why a name of a module cannot be used; undefined when it can. */
export function missingName(module: string, name: string): string | undefined {
  return missing.get(module)?.has(name) ? "the runtime does not have it" : undefined;
}
