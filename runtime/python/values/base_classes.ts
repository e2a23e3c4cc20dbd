/**
 * What stands for the built-in types where a class derives from them.
 *
 * @module
 */
import { isClass, typeInfoOf } from "./types.ts";

const byType = new Map<string, object>();

/** Says which class is derived from where Python derives from a built-in type. */
export function derivesBy(type: string, target: object): void {
  byType.set(type, target);
}

/** The class that a program's class extends; undefined where none can. */
export function baseClass(base: unknown): object | undefined {
  const info = typeInfoOf(base);
  if (info) return byType.get(info.name) ?? info.class;
  return isClass(base) ? base : undefined;
}
