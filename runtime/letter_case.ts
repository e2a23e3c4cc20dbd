/**
 * Names as Python spells them, and as this package does.
 *
 * @module
 */

/** `apply_async` as `applyAsync`; names that start with an underscore stay. */
export function camelCase(name: string): string {
  if (name.startsWith("_") || !name.includes("_")) return name;
  return name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `applyAsync` as `apply_async`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
