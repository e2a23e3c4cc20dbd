/**
 * What a child is born with, written by its parent: what it is to do, and the variables that it inherits, as one message,
 * so that an object that stands in both stays one object. It is read by born.ts.
 *
 * @module
 */

import { Absent, absentOf, type StandIn, withStandIns } from "../codec/absent.ts";
import { atBirth, originOf } from "../codec/nested.ts";
import { modulesOf, referenceTo } from "../codec/references.ts";
import { findPath } from "../codec/unsendable.ts";
import { pythonHooks } from "../errors.ts";
import { gathered, type Message as Sent } from "../memory/copy.ts";
import { checkSendable, encoded } from "../memory/sending.ts";
import { type EncodedBirth, type Entry, memoryField, type Message, type Task } from "./born.ts";
import { moduleAt } from "../places.ts";
import { load, MUCH, stow } from "./cargo.ts";
import { inherited, memoryOf, type Remembering } from "./globals.ts";

const program = moduleAt("python/program");

/**
 * @param process to be run by the child: a Process object or a {@linkcode Task}
 * @param child the id of its record
 * @param inherits whether the child finds the variables given to `inheritGlobals` as they are here
 * @throws {TypeError} when it cannot be sent. What a variable holds and cannot be sent fails in the child where that uses
 * it; in a Python program, which forks, so do parts of the arguments
 */
export function encodeBirth(process: unknown, child: number, inherits: boolean): EncodedBirth {
  const forks = inherits && pythonHooks.startMethods !== undefined;
  const entries = inherits ? present(forks) : [];
  const modules = [...new Set(entries.map(([module]) => module))];
  // what a Python program's child calls may be the library's own, which does not make it a Python program
  if (pythonHooks.startMethods !== undefined) modules.unshift(program);
  const message = atBirth(forks, () => messageOf(process, entries, forks));
  const payload = message.length > MUCH ? stow(message) : new Uint8Array(gathered(message));
  if (typeof payload === "number") load(child, payload);
  return { modules, payload };
}

function messageOf(process: unknown, entries: readonly Entry[], forks: boolean): Sent {
  try {
    return encoded([process, entries] satisfies Message);
  } catch {
    if (!forks) checkSendable(process); // Its error names it better than the one above.
    const marked = entries.map(marking);
    const give: StandIn = (value, error) => {
      const isEssential = value === process || value === (process as Task).target;
      if (isEssential) return undefined;
      return new Absent(
        nameOf(value, process, entries),
        error.message.replace(/ \(at [^()]*\)$/, ""),
      );
    };
    try {
      return withStandIns(give, () => encoded([process, marked] satisfies Message));
    } catch (error) {
      checkSendable(process);
      throw error;
    }
  }
}

/** A variable; where not all of its value can be sent, it says so. */
function marking(entry: Entry): Entry {
  const [module, variable, field, value] = entry;
  // An iterator is where it is: one that the child's own import has made is at its beginning.
  if (absentOf(value) || isIterator(value)) return entry;
  try {
    checkSendable(value);
    return entry;
  } catch {
    return [module, variable, field, value, true];
  }
}

function isIterator(value: unknown): boolean {
  return typeof (value as Partial<Iterator<unknown>> | null)?.next === "function";
}

/** What an error calls a part of what a child is born with. */
function nameOf(part: unknown, process: unknown, entries: readonly Entry[]): string {
  for (const [, variable, , value] of entries) {
    if (value === part) return `the parent's "${variable}"`;
    const path = findPath(value, part);
    if (path !== "") return `the parent's ${path.replace("value", variable)}`;
  }
  return `the parent's ${findPath(process, part).replace(/^value\.?/, "") || "object"}`;
}

/**
 * What all registered variables hold now.
 *
 * @param unset whether those that hold nothing are to hold nothing in the child
 */
function present(unset: boolean): Entry[] {
  const entries: Entry[] = [];
  for (const [module, { get }] of inherited) {
    for (const [name, value] of Object.entries(get())) {
      if (!isDeclaration(name, value)) {
        if (value !== undefined || unset) entries.push([module, name, null, value]);
        continue;
      }
      for (const field of Object.getOwnPropertyNames(value)) {
        if (!isBuiltIn.has(field) && isOwnValue(value, field)) {
          entries.push([module, name, field, value[field as never]]);
        }
      }
      const memory = (value as Remembering)[memoryOf]?.get();
      if (memory !== undefined) entries.push([module, name, memoryField, memory]);
    }
  }
  return entries;
}

const isBuiltIn = new Set(["length", "name", "prototype", "arguments", "caller"]);

/** Whether a field of a class or function is not what its declaration has made it. */
function isOwnValue(owner: object, field: string): boolean {
  const { value, enumerable } = Object.getOwnPropertyDescriptor(owner, field)!;
  if (typeof value !== "function" || absentOf(value) !== undefined) return enumerable === true;
  // Only a class's own functions are members that are not enumerated.
  if (enumerable !== true && !isClass(owner)) return false;
  return value.name !== field || isPut(value, field);
}

function isClass(owner: object): boolean {
  return Function.prototype.toString.call(owner).startsWith("class");
}

const places = new WeakMap<object, string>();

/** Whether a function that a class has under the function's own name is one of a module, and not the class's own. */
function isPut(value: object, field: string): boolean {
  let place = places.get(value);
  if (place === undefined) {
    try {
      place = referenceTo(value as () => unknown).split("\n")[1]!;
    } catch {
      place = "";
    }
    places.set(value, place);
  }
  return place === field;
}

/** Whether a function or class stands under its own name: the child's import has declared it, too. */
function isDeclaration(name: string, value: unknown): value is (...args: never[]) => unknown {
  return typeof value === "function" && absentOf(value) === undefined && value.name === name &&
    originOf(value) === undefined;
}

/** The modules that a function or class which can be sent is found in. */
export function homesOf(value: unknown): string[] {
  try {
    return modulesOf(referenceTo(value as () => unknown));
  } catch {
    return []; // It travels in a form of its own.
  }
}
