/**
 * Python's calling conventions for the methods of this package's own classes, where a program calls them on a value whose
 * class is known only at run time.
 *
 * @module
 */
import { camelCase } from "../letter_case.ts";
import type { Keywords } from "./values/keywords.ts";
import { libraryClass } from "./values/library_classes.ts";

/**
 * Keyword arguments for the library, out of a dict or an object of them: `max_lines` is `maxLines`.
 *
 * @param names the names that are spelt otherwise here, where all others stay as they are
 */
export function optionsNamed(keywords: unknown, ...names: string[]): Keywords {
  const entries = keywords instanceof Map ? [...keywords] : Object.entries(keywords as Keywords);
  const isOther = (name: string) => names.length === 0 || names.includes(name);
  return Object.fromEntries(
    entries.map(([name, value]) => [isOther(name) ? camelCase(name) : name, value]),
  );
}

/** How many arguments a method takes by position, and what Python's further ones are called in its options. */
type Convention = readonly [positional: number, ...options: string[]];

const queue: Record<string, Convention> = {
  get: [0, "block", "timeout"],
  put: [1, "block", "timeout"],
};

const lock: Record<string, Convention> = { acquire: [0, "block", "timeout"] };

const pool: Record<string, Convention> = {
  map: [2, "chunksize"],
  starmap: [2, "chunksize"],
  imap: [2, "chunksize"],
  imapUnordered: [2, "chunksize"],
  apply: [3],
  applyAsync: [2, "kwds", "callback", "errorCallback"],
  mapAsync: [2, "chunksize", "callback", "errorCallback"],
  starmapAsync: [2, "chunksize", "callback", "errorCallback"],
};

const positional: Record<string, Record<string, readonly string[]>> = {
  Pool: {
    map: ["func", "iterable"],
    starmap: ["func", "iterable"],
    imap: ["func", "iterable"],
    imapUnordered: ["func", "iterable"],
    applyAsync: ["func", "args"],
    apply: ["func", "args", "kwds"],
    mapAsync: ["func", "iterable"],
    starmapAsync: ["func", "iterable"],
  },
  Queue: { put: ["obj"] },
  Condition: { waitFor: ["predicate"], notify: ["n"] },
};

const conventions: Record<string, Record<string, Convention>> = {
  Queue: queue,
  JoinableQueue: queue,
  Lock: lock,
  RLock: lock,
  Semaphore: lock,
  BoundedSemaphore: lock,
  Condition: { ...lock, waitFor: [1, "timeout"], notify: [1] },
  Pool: pool,
  ThreadPool: pool,
};

type Conventions = readonly [exported: string, Record<string, Convention>];

const known = new WeakMap<object, Conventions | null>();

/** The class of this package that objects of this prototype belong to, and its conventions. */
function conventionsOf(prototype: object | null): Conventions | null {
  if (prototype === null) return null;
  let found = known.get(prototype);
  if (found === undefined) {
    const name = libraryClass(prototype.constructor)?.exported;
    found = name !== undefined
      ? [name, conventions[name] ?? {}]
      : conventionsOf(Object.getPrototypeOf(prototype));
    known.set(prototype, found);
  }
  return found;
}

/** What Python calls the parameters of constructors; those behind a "|" go into one object of options. */
const constructors: Record<string, string> = {
  Barrier: "parties action timeout",
  BoundedSemaphore: "value",
  Condition: "lock",
  JoinableQueue: "maxsize",
  Pool: "| processes initializer initargs maxtasksperchild context",
  Process: "| group target name args kwargs daemon",
  Queue: "maxsize",
  Semaphore: "value",
  ThreadPool: "| processes initializer initargs",
};

/** Python's arguments as the constructor of a class of this package takes them; undefined for other classes. */
export function constructorArguments(
  type: unknown,
  args: readonly unknown[],
  named: Keywords,
): unknown[] | undefined {
  const exported = libraryClass(type)?.exported;
  if (exported === undefined) return undefined;
  const [places = "", options = ""] = (constructors[exported] ?? "").split("|");
  const names = places.split(" ").filter(Boolean);
  const optional = options.split(" ").filter(Boolean);
  const given: Keywords = {};
  const all = optional.length > 0 ? args.slice(0, names.length) : [...args];
  if (optional.length > 0) {
    args.slice(names.length).forEach((value, i) => given[optional[i] ?? `argument ${i}`] = value);
  }
  for (const [name, value] of Object.entries(named)) {
    const place = names.indexOf(name);
    if (place >= 0) all[place] = value;
    else given[camelCase(name)] = value;
  }
  return Object.keys(given).length > 0 ? [...all, given] : all;
}

/** Python's arguments as the method takes them; undefined where nothing has to be changed. */
export function optionsOf(
  receiver: object,
  method: string,
  args: readonly unknown[],
  named: Keywords | undefined,
): unknown[] | undefined {
  const found = conventionsOf(Object.getPrototypeOf(receiver));
  const convention = found?.[1][method];
  if (!found || !convention) return undefined;
  const [count, ...names] = convention;
  const all = args.slice(0, count);
  const options: Keywords = {};
  args.slice(count).forEach((value, i) => options[names[i] ?? `argument ${i}`] = value);
  const places = positional[found[0] === "ThreadPool" ? "Pool" : found[0]]?.[method] ?? [];
  for (const [name, value] of Object.entries(named ?? {})) {
    const place = places.indexOf(name);
    if (place >= 0) all[place] = value;
    else options[camelCase(name)] = value;
  }
  if (options.kwds instanceof Map) options.kwds = Object.fromEntries(options.kwds);
  if (method === "apply" && all[2] instanceof Map) all[2] = Object.fromEntries(all[2]);
  return Object.keys(options).length > 0 ? [...all, options] : all;
}
