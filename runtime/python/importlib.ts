/**
 * Python's `importlib`: imports by names that are computed.
 *
 * https://docs.python.org/3/library/importlib.html
 *
 * @module
 */
import { ImportError, ModuleNotFoundError, TypeError } from "./exceptions.ts";

/**
 * Imports a module by its name.
 *
 * https://docs.python.org/3/library/importlib.html#importlib.import_module
 *
 * @param name the module's name in Python, with dots before it where it is relative to `package_`
 * @param modules what each module that the program may mean gives when it is imported, by its name
 * @param package_ the package that a relative name stands in
 * @returns what the module's own entry gives
 * @throws {ModuleNotFoundError} `modules` has no such module
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { importModule } from "@manycore/multiprocessing/python/importlib";
 *
 * const modules = { "plugins.a": () => "the first", "plugins.b": () => "the second" };
 * assertEquals(importModule("plugins.b", modules), "the second");
 * ```
 */
export function importModule<T>(
  name: string,
  modules: Readonly<Record<string, () => T>> = {},
  package_: string | null = null,
): T {
  const wanted = resolved(name, package_);
  const found = Object.hasOwn(modules, wanted) ? modules[wanted] : undefined;
  if (found) return found();
  const parts = wanted.split(".");
  const missing = parts.findIndex((_, i) =>
    !Object.hasOwn(modules, parts.slice(0, i + 1).join("."))
  );
  const shown = parts.slice(0, missing + 1).join(".");
  throw new ModuleNotFoundError(`No module named '${shown}'`, { name: shown });
}

/** Forgets what was found to be absent: nothing is remembered of that here. */
export function invalidateCaches(): void {}

/** The full name of a module whose name may begin with dots. */
function resolved(name: string, around: string | null): string {
  const level = /^\.*/.exec(name)![0].length;
  if (level === 0) return name;
  if (!around) {
    throw new TypeError(
      `the 'package' argument is required to perform a relative import for '${name}'`,
    );
  }
  const parts = around.split(".");
  if (level > parts.length) {
    throw new ImportError("attempted relative import beyond top-level package");
  }
  return [...parts.slice(0, parts.length - level + 1), name.slice(level)].join(".");
}
