/**
 * Start methods: how a child comes to life.
 *
 * https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods
 *
 * @module
 */

import type { StartMethod } from "./launch/launcher.ts";
import { checkMethod, chooseMethod, chosenMethod, startMethods } from "./launch/methods.ts";

export type { StartMethod } from "./launch/launcher.ts";

/** The start methods that can be chosen, the default first. */
export function getAllStartMethods(): StartMethod[] {
  return startMethods();
}

/**
 * The start method in use.
 *
 * @param options `allowNone`: null when nobody has chosen one
 */
export function getStartMethod(options?: { allowNone?: false }): StartMethod;
export function getStartMethod(options: { allowNone: boolean }): StartMethod | null;
export function getStartMethod(
  { allowNone = false }: { allowNone?: boolean } = {},
): StartMethod | null {
  return chosenMethod() ?? (allowNone ? null : startMethods()[0]!);
}

/**
 * Chooses how children come to life, once in a program.
 *
 * @param method a name of `getAllStartMethods()`
 * @param options `force`: also when it was chosen before
 * @throws {ValueError} for another name
 * @throws {RuntimeError} when it was chosen before
 */
export function setStartMethod(
  method: StartMethod,
  { force = false }: { force?: boolean } = {},
): void {
  checkMethod(method);
  chooseMethod(method, force);
}

/** Does nothing; in Python, frozen programs on Windows need it. */
export function freezeSupport(): void {}
