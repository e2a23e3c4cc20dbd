/**
 * Functions of the library under their Python names.
 *
 * @module
 */
import { isClass, nameBuiltins } from "../values/types.ts";

/** `perfCounter` as `perf_counter`; names that Python spells so as well stay. */
function pythonName(name: string): string {
  if (name === "indexOf" || name === "countOf" || name.toUpperCase() === name) return name;
  return name.replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());
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
