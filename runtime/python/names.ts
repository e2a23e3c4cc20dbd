/**
 * Small helps of emitted programs for Python's names.
 *
 * @module
 */
import { NameError, UnboundLocalError } from "./exceptions.ts";

/**
 * The value of a local name that may not be bound yet.
 *
 * @throws {UnboundLocalError} when it is undefined
 */
export function bound<T>(value: T, name: string): Exclude<T, undefined> {
  if (value !== undefined) return value as Exclude<T, undefined>;
  throw new UnboundLocalError(
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
}

/**
 * The value of a global name that may not be bound yet.
 *
 * @throws {NameError} when it is undefined
 */
export function boundGlobal<T>(value: T, name: string): Exclude<T, undefined> {
  if (value !== undefined) return value as Exclude<T, undefined>;
  throw new NameError(`name '${name}' is not defined`);
}

/** What `__name__` is in a module: "__main__" in the program itself, in its children too; else the file's name. */
export function moduleName(meta: ImportMeta): string {
  if (meta.main || meta.url === mainModule()) return "__main__";
  const file = meta.url.slice(meta.url.lastIndexOf("/") + 1);
  return decodeURIComponent(file.replace(/\.[^.]*$/, ""));
}

function mainModule(): string {
  const birth = (globalThis as { [mainKey]?: string })[mainKey];
  return birth ?? Deno.mainModule;
}

/** Under which a child's entry notes the URL of the program that it belongs to. */
export const mainKey: unique symbol = Symbol.for("@manycore/multiprocessing main");
