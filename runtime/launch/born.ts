/**
 * What a child is born with, read by itself. Its parent writes it with birth.ts.
 *
 * @module
 */

import { decodeWithAsync } from "../codec/codec.ts";
import { pythonHooks } from "../errors.ts";
import { load } from "../codec/references.ts";
import { cargoAt, unload } from "./cargo.ts";
import { inherited, memoryOf, type Remembering } from "./globals.ts";

/** What a plain Process does. */
export interface Task {
  readonly target: ((...args: unknown[]) => unknown) | null;
  readonly args: readonly unknown[];
  readonly kwargs: Record<string, unknown>;
}

/** Stands for what a function remembers, where the name of a static field would. */
export const memoryField = "[[memory]]";

/**
 * A variable's value, or a class's static field's. Where something in it has not come, the child keeps what its own import
 * has made, if that is anything, since it may be of the same kind.
 */
export type Entry = [
  module: string,
  variable: string,
  field: string | null,
  value: unknown,
  isIncomplete?: boolean,
];

export type Message = [process: unknown, variables: readonly Entry[]];

/** A birth as bytes, and the modules to be imported before they can be read. */
export interface EncodedBirth {
  readonly modules: readonly string[];
  /** Much of it stands elsewhere, at an address (cargo.ts). */
  readonly payload: Uint8Array<ArrayBuffer> | number;
}

function setField(owner: object, field: string, value: unknown): void {
  if (pythonHooks.setField !== undefined) pythonHooks.setField(owner, field, value);
  else Reflect.set(owner, field, value);
}

/** The Process object or {@linkcode Task} of a birth; the variables have their values when it returns. */
export async function decodeBirth({ modules, payload }: EncodedBirth): Promise<unknown> {
  for (const module of modules) await load(module);
  const isCargo = typeof payload === "number";
  const bytes = isCargo ? cargoAt(payload) : payload;
  const [process, entries] = await decodeWithAsync(bytes, [], true) as Message;
  if (isCargo) unload();
  const values = new Map<string, Record<string, unknown>>();
  for (const [module, variable, field, value, isIncomplete = false] of entries) {
    const variables = values.get(module) ?? { ...inherited.get(module)?.get() };
    values.set(module, variables);
    if (isIncomplete && (field !== null || (variables[variable] ?? null) !== null)) continue;
    if (field === null) variables[variable] = value;
    else if (field === memoryField) (variables[variable] as Remembering)[memoryOf]?.set(value);
    else setField(variables[variable] as object, field, value);
  }
  for (const [module, variables] of values) inherited.get(module)?.set(variables);
  return process;
}
