/**
 * Functions and classes of the library under their Python names.
 *
 * @module
 */
import { snakeCase } from "../../letter_case.ts";
import { classModule, isClass, nameBuiltins } from "../values/types.ts";

/** `perfCounter` as `perf_counter`; names that Python spells so as well stay. */
function pythonName(name: string): string {
  if (name === "indexOf" || name === "countOf" || name.toUpperCase() === name) return name;
  return snakeCase(name);
}

/**
 * Makes a module's functions known as the library's own: they show under their Python names, and calls
 * of them are not checked against their parameters as a program's own functions are.
 */
export function nameFunctions(module: object): void {
  const functions: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== "function" || isClass(value)) continue;
    if (value.name === "") Object.defineProperty(value, "name", { value: name });
    functions[pythonName(name)] = value;
  }
  nameBuiltins(functions);
}

/**
 * Says of a module's classes that they are the library's, so that they show as such and keywords go to them as they take
 * them: those that do not say so themselves, as those do that stand elsewhere in Python.
 *
 * @param home where Python has them
 */
export function nameClasses(module: object, home: string): void {
  for (const value of Object.values(module)) {
    if (!isClass(value) || classModule(value) !== "__main__") continue;
    const { __module__: inherited } = value as { __module__?: unknown };
    const isNearer = typeof inherited === "string" && inherited.startsWith(`${home}.`);
    Object.defineProperty(value, "__module__", {
      value: isNearer ? inherited : home,
      writable: true,
      configurable: true,
    });
  }
}
