/**
 * What a child is born with: its Process object, and the variables that it inherits, as one message, so that an object
 * that stands in both stays one object.
 *
 * @module
 */

import { decodeWithAsync } from "../codec/codec.ts";
import { atBirth, originOf } from "../codec/nested.ts";
import { load, modulesOf, referenceTo } from "../codec/references.ts";
import { checkSendable, encodeWhole } from "../memory/sending.ts";
import { Absent, inherited, memoryOf, type Remembering } from "./globals.ts";

/** Stands for what a function remembers, where the name of a static field would. */
const memoryField = "[[memory]]";

/** A variable's value, or a class's static field's. */
type Entry = [module: string, variable: string, field: string | null, value: unknown];

type Message = [process: unknown, variables: readonly Entry[]];

/** A birth as bytes, and the modules to be imported before they can be read. */
export interface EncodedBirth {
  readonly modules: readonly string[];
  readonly payload: Uint8Array<ArrayBuffer>;
}

/**
 * @param process to be run by the child
 * @param inherits whether the child finds the variables given to `inheritGlobals` as they are here
 * @throws {TypeError} when it cannot be sent; a variable that cannot is left out
 */
export function encodeBirth(process: unknown, inherits: boolean): EncodedBirth {
  const entries = inherits ? present() : [];
  const modules = [...new Set(entries.map(([module]) => module))];
  return { modules, payload: new Uint8Array(atBirth(() => encoded(process, entries))) };
}

function encoded(process: unknown, entries: readonly Entry[]): Uint8Array {
  try {
    return encodeWhole([process, entries] satisfies Message);
  } catch {
    checkSendable(process); // An argument that cannot be sent is an error, which names it better than the one above.
    return encodeWhole([process, entries.map(sendable)] satisfies Message);
  }
}

/** A variable that can be sent: where its value cannot, it says why. */
function sendable([module, variable, field, value]: Entry): Entry {
  try {
    checkSendable(value);
    return [module, variable, field, value];
  } catch (error) {
    return [module, variable, field, new Absent(variable, (error as Error).message)];
  }
}

/** What all registered variables hold now. */
function present(): Entry[] {
  const entries: Entry[] = [];
  for (const [module, { get }] of inherited) {
    for (const [name, value] of Object.entries(get())) {
      if (!isDeclaration(name, value)) {
        if (value !== undefined) entries.push([module, name, null, value]);
        continue;
      }
      for (const [field, content] of Object.entries(value)) {
        if (!isDeclaration(field, content)) entries.push([module, name, field, content]);
      }
      const memory = (value as Remembering)[memoryOf]?.get();
      if (memory !== undefined) entries.push([module, name, memoryField, memory]);
    }
  }
  return entries;
}

/** Whether a function or class stands under its own name: the child's import has declared it, too. */
function isDeclaration(name: string, value: unknown): value is (...args: never[]) => unknown {
  return typeof value === "function" && value.name === name && originOf(value) === undefined;
}

/** The Process object of a birth; the variables have their values when it returns. */
export async function decodeBirth({ modules, payload }: EncodedBirth): Promise<unknown> {
  for (const module of modules) await load(module);
  const [process, entries] = await decodeWithAsync(payload, []) as Message;
  const values = new Map<string, Record<string, unknown>>();
  for (const [module, variable, field, value] of entries) {
    const variables = values.get(module) ?? { ...inherited.get(module)?.get() };
    values.set(module, variables);
    if (value instanceof Absent) {
      if (field === null) variables[variable] = value.instead(variables[variable]);
    } else if (field === null) variables[variable] = value;
    else if (field === memoryField) (variables[variable] as Remembering)[memoryOf]?.set(value);
    else Reflect.set(variables[variable] as object, field, value);
  }
  for (const [module, variables] of values) inherited.get(module)?.set(variables);
  return process;
}

/** The modules that a function or class which can be sent is found in. */
export function homesOf(value: unknown): string[] {
  try {
    return modulesOf(referenceTo(value as () => unknown));
  } catch {
    return []; // It travels in a form of its own.
  }
}
