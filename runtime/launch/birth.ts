/**
 * What a child is born with, written by its parent: what it is to do, and the variables that it inherits, as one message,
 * so that an object that stands in both stays one object. It is read by born.ts.
 *
 * @module
 */

import { atBirth, originOf } from "../codec/nested.ts";
import { modulesOf, referenceTo } from "../codec/references.ts";
import { checkSendable, encodeWhole } from "../memory/sending.ts";
import { type EncodedBirth, type Entry, memoryField, type Message } from "./born.ts";
import { Absent, inherited, memoryOf, type Remembering } from "./globals.ts";

/**
 * @param process to be run by the child: a Process object or a {@linkcode Task}
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

/** The modules that a function or class which can be sent is found in. */
export function homesOf(value: unknown): string[] {
  try {
    return modulesOf(referenceTo(value as () => unknown));
  } catch {
    return []; // It travels in a form of its own.
  }
}
