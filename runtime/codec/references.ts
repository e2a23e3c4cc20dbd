/**
 * Functions and classes by name: what stands in a message instead of them, and how the receiver finds them.
 *
 *     sender                                                    receiver
 *     referenceTo(f) ── "hash, name, candidate modules" ──────► resolve(text)
 *       1. registered by its module: that name                    1. known here under that name and text
 *       2. a global: its path (Math.sqrt)                         2. the first candidate module that exports
 *       3. an export of a module on the call stack,                  that name with the same source text
 *          of what those import, or of the main module
 *
 * The sender reads the candidates' source text, so that a function nobody could find is an error at the call. The
 * receiver compares the function's own text, so that it never runs another one of the same name.
 *
 * @module
 */

import { MissingModule } from "./missing_module.ts";
import {
  isMainThread,
  load,
  loaded,
  loadedUrls,
  member,
  programModule,
  required,
} from "./modules.ts";
import { isOwn } from "../places.ts";
import { callingModules, exporting, type Hit, importsOf, readOutline } from "./sources.ts";
import { Unsendable } from "./unsendable.ts";
import { once } from "../once.ts";

export { load, loadNow, programModule, setMainModule } from "./modules.ts";
export { ownImports } from "./sources.ts";

// deno-lint-ignore no-explicit-any -- any function or class
type Callable = ((...args: any[]) => unknown) | (abstract new (...args: any[]) => unknown);

/** A function by module and export name, for where it cannot be found by itself. */
export interface FunctionReference {
  /** URL of the module. */
  readonly module: string | URL;
  /** Name under which the module exports it; dots lead to members. */
  readonly name: string;
}

const references = new WeakMap<object, string>();
/** By reference text, and by `module#name` for what was registered. */
const known = new Map<string, Callable>();
const owners = new Map<object, string>();

/**
 * Makes functions and classes of a module known by name: to this process, which can then receive instances of its
 * main module's classes (that module cannot import itself while it runs), and to others, where the name cannot be
 * found by reading the source. Call it once, after the last declaration.
 *
 * @param meta the module's `import.meta`
 * @param exports what it makes known, by name
 *
 * @example
 * ```ts
 * import { register } from "@manycore/multiprocessing";
 *
 * export class Point {}
 * register(import.meta, { Point });
 * ```
 */
export function register(meta: ImportMeta, exports: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value !== "function" && (typeof value !== "object" || value === null)) continue;
    owners.set(value, `${meta.url}#${name}`);
    if (typeof value !== "function") continue;
    known.set(`${meta.url}#${name}`, value as Callable);
    references.delete(value); // It is made when it is first needed: to hash all texts takes longer than all else here.
  }
}

/** The source text of a function, as a number of 53 bits in base 36. */
function hashOf(value: Callable): string {
  const text = Function.prototype.toString.call(value);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

function compose(value: Callable, name: string, modules: readonly string[]): string {
  return [hashOf(value), name, ...modules].join("\n");
}

/**
 * The text that stands for a function or class in messages.
 *
 * @throws {Unsendable} when nobody else could find it
 */
export function referenceTo(value: Callable): string {
  let text = references.get(value);
  if (text === undefined) {
    text = registered(value) ?? find(value);
    references.set(value, text);
    known.set(text, value);
  }
  return text;
}

/** Whether a module has registered something, so that it has a name. */
export function isRegistered(value: object): boolean {
  return owners.has(value);
}

/** The text of what its module has registered. */
function registered(value: Callable): string | undefined {
  const place = owners.get(value);
  if (place === undefined) return undefined;
  const split = place.lastIndexOf("#");
  return compose(value, place.slice(split + 1), [place.slice(0, split)]);
}

/** A function that stands for an export of a module, without that module being loaded here. */
export function stub(reference: FunctionReference): (...args: unknown[]) => Promise<unknown> {
  const module = String(reference.module);
  const call = async (...args: unknown[]) => {
    const found = member(await import(module), reference.name) as (...args: unknown[]) => unknown;
    return found(...args);
  };
  references.set(call, ["*", reference.name, module].join("\n"));
  return call;
}

function isNative(text: string): boolean {
  return text.includes("[native code]");
}

function find(value: Callable): string {
  const text = Function.prototype.toString.call(value);
  const isGlobal = isNative(text) || value.prototype instanceof Error; // as those of Deno.errors
  const path = (isGlobal ? globals().get(value) : undefined) ?? platformPath(value);
  if (path !== undefined) return `global\n${path}`;
  if (value.name.startsWith("bound ") && isNative(text)) {
    throw new Unsendable(
      value,
      `Cannot send "${value.name}": a bound function does not tell what it is bound to. ` +
        `Send the instance, or use boundMethod(instance, "${value.name.slice(6)}")`,
    );
  }
  const asMember = memberOfKnown(value);
  if (asMember !== undefined) {
    // A class may have been given a function of a module, which goes by its own name.
    const place = /^(?:async )?function\b/.test(text) ? exported(value, text) : undefined;
    return place ?? compose(value, asMember.name, [asMember.module]);
  }
  if (value.name === "") {
    throw new Unsendable(
      value,
      `Cannot send a function without a name: ${short(text)}. ` +
        `Functions travel by the name under which a module exports them: name it and export it`,
    );
  }
  return search(value, text);
}

/** What the platform had put there when this module was loaded. */
const names = Object.getOwnPropertyNames(globalThis);
const platformNames = once(() => new Set(names));

/** The path of a function or class of the platform's that is not part of the language. */
function platformPath(value: Callable): string | undefined {
  const { name } = value;
  if (isOfPlatform(value)) return name;
  return (Deno as unknown as Record<string, unknown>)[name] === value ? `Deno.${name}` : undefined;
}

/** Whether a function or class is a global of the platform's. */
export function isOfPlatform(value: Callable): boolean {
  const { name } = value;
  return platformNames().has(name) &&
    (globalThis as unknown as Record<string, unknown>)[name] === value;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? line.slice(0, 57) + "…" : line;
}

/** A static method, or a function kept in an object, of something registered. */
function memberOfKnown(value: Callable): { module: string; name: string } | undefined {
  if (value.name === "") return undefined;
  for (const [owner, place] of owners) {
    if ((Object.getOwnPropertyDescriptor(owner, value.name)?.value as unknown) === value) {
      const split = place.lastIndexOf("#");
      return { module: place.slice(0, split), name: `${place.slice(split + 1)}.${value.name}` };
    }
  }
  return undefined;
}

/**
 * Searches the modules from which the call came, those this process was given functions of, and the main module; then
 * what these import, and so on, until one exports it.
 */
function search(value: Callable, text: string): string {
  const given = loadedUrls().filter((url) => !isOwn(url));
  const starts = [...new Set([...callingModules(), ...given, programModule()])];
  const seen = new Set(starts);
  const unread = starts.filter((url) => readOutline(url) === undefined);
  const defaults: string[] = [];
  let level = starts;
  while (level.length > 0) {
    const hits: Hit[] = [];
    for (const hit of exportedBy(level, value.name)) {
      const namespace = loaded(hit.module);
      // the same text will do: the receiver does not ask for more, and a module may have been loaded twice
      if (namespace === undefined) hits.push(hit);
      else if (fits(member(namespace, hit.name), hashOf(value))) {
        return compose(value, hit.name, [hit.module]);
      }
    }
    if (value.name === "default") {
      // any module may have one: the receiver will know it by its text
      defaults.push(...hits.filter((hit) => hit.name === "default").map((hit) => hit.module));
    } else if (hits.length > 0) {
      const { name } = hits[0]!;
      const modules = hits.filter((hit) => hit.name === name).map((hit) => hit.module);
      return compose(value, name, [...new Set(modules)].slice(0, maxCandidates));
    }
    level = importsOf(level.filter((url) => !isOwn(url)), seen, (url, names) => {
      if (names.includes("*") || names.includes(value.name)) unread.push(url);
    });
  }
  if (defaults.length > 0) return compose(value, "default", defaults.slice(0, maxCandidates));
  const inside = memberOfImported(value, starts);
  if (inside !== undefined) return inside;
  if (unread.length > 0) return compose(value, value.name, unread.slice(0, maxCandidates));
  if (!/^(?:class|function|async function)/.test(text)) {
    throw new Unsendable(
      value,
      `Cannot send the function ${short(text)}: ${
        starts[0]
      } does not export it as "${value.name}". ` +
        "Functions travel by the name under which a module exports them: name it and export it",
    );
  }
  const kind = text.startsWith("class") ? "class" : "function";
  throw new Unsendable(
    value,
    `Cannot send "${value.name}": it is not exported by ${starts[0]}. ` +
      `Export it (a ${kind} inside another function cannot be), or pass { module, name }`,
  );
}

/** Where some modules export that name: this package's, which are large, are read only when none of the others does. */
function exportedBy(modules: readonly string[], name: string): Hit[] {
  const within = (some: readonly string[]) =>
    some.flatMap((url) => exporting(url, name, new Set()) ?? []);
  const hits = within(modules.filter((url) => !isOwn(url)));
  return hits.length > 0 ? hits : within(modules.filter(isOwn));
}

/** A function that an export of an imported module has as its own, such as `str.upper`. */
function memberOfImported(value: Callable, starts: readonly string[]): string | undefined {
  const imported = importsOf(starts, new Set(starts), () => {});
  for (const url of [...starts, ...imported]) {
    const namespace = loaded(url) ?? required(url);
    for (const name of Object.keys(namespace ?? {})) {
      const owner = (namespace as Record<string, unknown>)[name];
      if (typeof owner !== "function" && (typeof owner !== "object" || owner === null)) continue;
      const own = Object.getOwnPropertyDescriptor(owner, value.name);
      if (own !== undefined && own.value === value) {
        return compose(value, `${name}.${value.name}`, [url]);
      }
    }
  }
  return undefined;
}

function exported(value: Callable, text: string): string | undefined {
  try {
    return search(value, text);
  } catch {
    return undefined;
  }
}

/** So many modules are named to the receiver, when several export that name. */
const maxCandidates = 4;

let paths: Map<unknown, string> | undefined;

/** Built-in functions and classes by their path from globalThis; getters are not touched. */
function globals(): Map<unknown, string> {
  if (paths !== undefined) return paths;
  paths = new Map();
  const isBuiltIn = (value: unknown) =>
    typeof value === "function" &&
    /\[native code\]/.test(Function.prototype.toString.call(value));
  for (const name of Object.keys(Deno.errors) as (keyof typeof Deno.errors)[]) {
    paths.set(Deno.errors[name], `Deno.errors.${name}`);
  }
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = Object.getOwnPropertyDescriptor(globalThis, name)?.value as unknown;
    const isLibrary = typeof value === "object" && value !== null &&
      /^(?:Math|JSON|Reflect|Atomics|Intl)$/.test(name);
    if (!isBuiltIn(value) && !isLibrary && !/^(?:URL|DOMException|Event)$/.test(name)) continue;
    if (typeof value === "function" && !paths.has(value)) paths.set(value, name);
    for (const key of Object.getOwnPropertyNames(value)) {
      const inner = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
      if (isBuiltIn(inner) && key !== "constructor" && !paths.has(inner)) {
        paths.set(inner, `${name}.${key}`);
      }
    }
  }
  return paths;
}

/**
 * The function or class that a reference names, if its module is at hand.
 *
 * @param blocking whether the caller cannot import: then Deno's loader is asked by way of `require`, which is slow to set up
 */
export function resolve(text: string, blocking: boolean): Callable {
  const at = known.get(text);
  if (at !== undefined) return at;
  const [hash, name, ...modules] = text.split("\n") as [string, string, ...string[]];
  let found: unknown;
  if (hash === "global") {
    found = member(globalThis, name);
    if (typeof found !== "function") {
      throw new TypeError(`Cannot receive "${name}": there is no such global here`);
    }
  } else {
    found = locate(
      hash,
      name,
      modules,
      (url) => loaded(url) ?? (blocking ? required(url) : undefined),
    );
    if (found === undefined) throw new MissingModule(text, name, modules);
  }
  known.set(text, found as Callable);
  references.set(found as Callable, text);
  return found as Callable;
}

function locate(
  hash: string,
  name: string,
  modules: readonly string[],
  open: (url: string) => unknown,
): Callable | undefined {
  for (const url of modules) {
    const registered = registeredMember(url, name);
    if (registered !== undefined && fits(registered, hash)) return registered as Callable;
  }
  for (const url of modules) {
    const namespace = open(url);
    if (namespace === undefined) continue;
    const value = member(namespace, name);
    if (fits(value, hash)) return value as Callable;
    for (const other of Object.values(namespace as object)) {
      if (hash !== "*" && fits(other, hash)) return other as Callable;
    }
  }
  return undefined;
}

function registeredMember(url: string, name: string): unknown {
  const [first, ...rest] = name.split(".");
  for (const [owner, place] of owners) {
    if (place === `${url}#${first}`) {
      return rest.length === 0 ? owner : member(owner, rest.join("."));
    }
  }
  return undefined;
}

function fits(value: unknown, hash: string): value is Callable {
  return typeof value === "function" && (hash === "*" || hashOf(value as Callable) === hash);
}

/** Imports the candidates of a reference until one has what it names. */
export async function importFor(text: string): Promise<void> {
  const [hash, name, ...modules] = text.split("\n") as [string, string, ...string[]];
  if (hash === "module") {
    await load(modules[0]!);
    return;
  }
  let cause: unknown;
  for (const url of modules) {
    if (isMainThread() && url === programModule()) continue;
    try {
      await load(url);
    } catch (error) {
      cause ??= error;
      continue;
    }
    const found = locate(hash, name, [url], (one) => loaded(one));
    if (found !== undefined) {
      known.set(text, found);
      return;
    }
  }
  if (cause !== undefined) throw cause;
  const own = isMainThread() && modules.includes(programModule());
  throw new TypeError(
    own
      ? `Cannot receive "${name}" in the main module while that module runs: call register(import.meta, { ${name} }) after its declaration`
      : `Cannot find "${name}" in ${
        modules.join(" or ")
      }: no export has that name and the same text. ` +
        `Export it under its own name, or register it`,
  );
}

/** The modules that a reference may come from, for a child to load beforehand. */
export function modulesOf(text: string): string[] {
  const [hash, , ...modules] = text.split("\n");
  return hash === "global" ? [] : modules;
}

/** What modules have registered under a name, with their addresses. */
export function* registeredMembers(name: string): Generator<[url: string, value: object]> {
  const ending = `#${name}`;
  for (const [owner, place] of owners) {
    if (place.endsWith(ending)) yield [place.slice(0, -ending.length), owner];
  }
}
