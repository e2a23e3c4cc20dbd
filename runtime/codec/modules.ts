/** The modules that this process has loaded, and which of them is the program's main one. */

/** The program's main module: a child's own `Deno.mainModule` is its entry, so its birth sets this. */
let mainModule: string | undefined;
let mainThread = true;

/** Called once in a child: the module that is `__main__` there. */
export function setMainModule(url: string): void {
  mainModule = url;
  mainThread = false;
}

/** URL of the program's main module, in every process of it. */
export function programModule(): string {
  return mainModule ?? Deno.mainModule;
}

/** Whether this is the main program's thread, which cannot import its main module while that one runs. */
export function isMainThread(): boolean {
  return mainThread;
}

const namespaces = new Map<string, unknown>();

/** A module as this process has it; what a child imports goes through here, so that it is found again at once. */
export async function load(url: string): Promise<unknown> {
  let namespace = namespaces.get(url);
  if (namespace === undefined) {
    importing.push(url);
    try {
      namespace = await import(url);
    } finally {
      importing.splice(importing.indexOf(url), 1);
    }
    namespaces.set(url, namespace);
  }
  return namespace;
}

const importing: string[] = [];

/** Whether this process, a child, is still loading the program's main module. */
export function isLoadingMain(): boolean {
  return !mainThread && importing.includes(programModule());
}

/** The modules that were loaded through here, by URL. */
export function loaded(url: string): unknown {
  return namespaces.get(url);
}

/** Their URLs. */
export function loadedUrls(): string[] {
  return [...namespaces.keys()];
}

type Require = (id: string) => unknown;
let require: Require | undefined;

/** A module that is already loaded, without waiting; only Deno's own loader knows, and it gives it to `require`. */
export function required(url: string): unknown {
  if (!url.startsWith("file:") || (mainThread && url === programModule())) return undefined;
  try {
    // Not imported: node:module adds 10 ms to the start of every Worker.
    const node = (globalThis as unknown as {
      process: { getBuiltinModule(id: string): { createRequire(url: string): Require } };
    }).process;
    require ??= node.getBuiltinModule("node:module").createRequire(import.meta.url);
    const namespace = require(decodeURIComponent(new URL(url).pathname));
    namespaces.set(url, namespace);
    return namespace;
  } catch {
    return undefined; // it has a top-level await, or is none of ours to load
  }
}

/** Loads a module without waiting, if that can be done. */
export function loadNow(url: string): boolean {
  return required(url) !== undefined;
}

/** What a name with dots leads to. */
export function member(start: unknown, path: string): unknown {
  let value = start;
  for (const step of path.split(".")) {
    if (value === null || value === undefined) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
