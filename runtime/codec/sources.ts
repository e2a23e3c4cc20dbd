/** The source texts of modules: who exports what, and who imports whom. */

import { isOwn, mainExport, moduleAt } from "../places.ts";
import { type Outline, outline } from "./exports.ts";

const packageName = "@manycore/multiprocessing";

/** A module that exports something, and the name under which it does. */
export interface Hit {
  readonly module: string;
  readonly name: string;
}

/** Where a module, or one it hands on, exports something that is called `local` inside; undefined when it cannot be read. */
export function exporting(
  url: string,
  local: string,
  seen: Set<string>,
): Hit[] | undefined {
  if (seen.has(url)) return [];
  seen.add(url);
  const read = readOutline(url);
  if (read === undefined) return undefined;
  const hits: Hit[] = [];
  for (const one of read.exports) {
    if (one.local === local || one.name === local) hits.push({ module: url, name: one.name });
  }
  if (hits.length > 0) return hits;
  for (const star of read.stars) {
    const target = resolveSpecifier(star, url);
    const through = target === undefined ? [] : exporting(target, local, seen) ?? [];
    hits.push(...through);
  }
  return hits;
}

/** Whether a module can be read without asking anybody. */
function mayRead(url: string): boolean {
  return url.startsWith("file:") &&
    Deno.permissions.querySync({ name: "read", path: new URL(url) }).state === "granted";
}

const outlines = new Map<string, Outline | undefined>();

/** A module's exports and imports; undefined when it cannot be read. */
export function readOutline(url: string): Outline | undefined {
  if (outlines.has(url)) return outlines.get(url);
  let read: Outline | undefined;
  try {
    if (mayRead(url)) read = outline(Deno.readTextFileSync(new URL(url)));
  } catch {
    // Not there: the candidate stays, unproven, and the receiver will see.
  }
  outlines.set(url, read);
  return read;
}

/** What some modules import, by way of others too, as far as those can be read. */
export interface Reached {
  /** The modules of this package. */
  readonly own: string[];
  /** All others, the first ones too. */
  readonly others: string[];
}

/** The modules of this package that some modules import, by way of others too, as far as those can be read. */
export function ownImports(urls: readonly string[]): string[] {
  return reachedFrom(urls).own.sort();
}

/** The modules that some modules need. What this package imports itself is left out. */
export function reachedFrom(urls: readonly string[]): Reached {
  const own: string[] = [];
  const queue = [...new Set(urls)];
  const seen = new Set(queue);
  for (const url of queue) {
    if (isOwn(url)) {
      own.push(url);
      continue;
    }
    const { imports, exports, stars } = readOutline(url) ??
      { imports: [], exports: [], stars: [] };
    const specifiers = [
      ...imports.map((one) => one.specifier),
      ...exports.flatMap((one) => one.from ?? []),
      ...stars,
    ];
    for (const specifier of specifiers) {
      const target = resolveSpecifier(specifier, url);
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return { own, others: queue.filter((url) => !own.includes(url)) };
}

function resolveSpecifier(specifier: string, from: string): string | undefined {
  if (/^\.{0,2}\//.test(specifier)) {
    return URL.canParse(specifier, from) ? new URL(specifier, from).href : undefined;
  }
  if (/^(?:file|https?|data|node|npm|jsr):/.test(specifier)) return specifier;
  const inside = new RegExp(`^(?:jsr:/?)?${packageName}(?:@[^/]*)?(/.*)?$`).exec(specifier);
  if (inside !== null) return packageModule(inside[1] ?? "");
  try {
    const resolved = import.meta.resolve(specifier);
    return /^(?:file|https?|node|npm|jsr):/.test(resolved) ? resolved : undefined;
  } catch {
    return undefined;
  }
}

/** The module behind an export of this package. */
function packageModule(path: string): string {
  if (path === "") return mainExport;
  return moduleAt(path === "/python" ? "python/mod" : path.slice(1));
}

/** What some modules import, less what was seen before; those that cannot be read are reported. */
export function importsOf(
  level: readonly string[],
  seen: Set<string>,
  unreadable: (url: string, names: readonly string[]) => void,
): string[] {
  const next: string[] = [];
  for (const url of level) {
    for (const { specifier, names } of readOutline(url)?.imports ?? []) {
      const target = resolveSpecifier(specifier, url);
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      if (!isOwn(target) && readOutline(target) === undefined) unreadable(target, names);
      else next.push(target);
    }
  }
  return next;
}

/** User modules on the call stack, nearest first. */
export function callingModules(): string[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 200;
  const stack = new Error().stack ?? "";
  Error.stackTraceLimit = limit;
  const modules = new Set<string>();
  for (const found of stack.matchAll(/\b(?:file|https?|data):[^\s)]*?(?=:\d+:\d+\)?$)/gm)) {
    const url = found[0];
    if (!isOwn(url)) modules.add(url);
  }
  return [...modules];
}
