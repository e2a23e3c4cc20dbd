/**
 * `functools.partial` in pickles: made of its function first, and given the rest then.
 *
 * @module
 */
import { entriesOf } from "../codec/contents.ts";
import { type Partial, partial } from "../python/functools/partial.ts";
import { Dict } from "../python/values/dict.ts";
import { asTuple, isTuple } from "../python/values/tuple.ts";
import { UnpicklingError } from "./errors.ts";
import type { Global, Globals, Reduction } from "./globals.ts";

function partsOf(value: object): Pick<Partial, "func" | "args" | "keywords"> | undefined {
  const { func, args, keywords } = value as globalThis.Partial<Partial>;
  if (func === undefined || !isTuple(args) || !(keywords instanceof Dict)) return undefined;
  return { func, args, keywords };
}

/** What a partial is made of; undefined for other functions. */
export function reducedPartial(value: object): Reduction | undefined {
  const parts = partsOf(value);
  if (parts === undefined) return undefined;
  const { func, args, keywords } = parts;
  return {
    callee: partial,
    args: [func],
    state: asTuple([func, args, new Dict(keywords), null]),
  };
}

/** A partial that is what it is told to be later. */
function later(func: (...args: never[]) => unknown): Partial {
  let whole = partial(func);
  const value = (...args: unknown[]): unknown => whole(...args);
  const become = (next: Partial): void => {
    whole = next;
    for (const key of Reflect.ownKeys(next)) {
      if (key === "length" || key === "prototype") continue;
      const own = Object.getOwnPropertyDescriptor(next, key)!;
      Object.defineProperty(value, key, { ...own, configurable: true });
    }
  };
  become(whole);
  becoming.set(value, become);
  return value as unknown as Partial;
}

const becoming = new WeakMap<object, (next: Partial) => void>();

/** What a partial may be called for: what its function may be. Undefined for what is none. */
export function calledPartial(
  value: unknown,
  globalOf: (func: unknown) => Global,
): Global | undefined {
  const parts = typeof value === "function" ? partsOf(value) : undefined;
  if (parts === undefined) return undefined;
  const { func, args, keywords } = parts;
  const global = globalOf(func);
  const { call } = global;
  if (call === undefined || global.isWordy) return undefined;
  const named = keywords.size > 0 ? [Object.fromEntries(entriesOf(keywords as never))] : [];
  return { ...global, value, call: (given) => call([...args, ...given, ...named]) };
}

/** Enters it. */
export function addPartial(globals: Globals): void {
  globals.add({
    module: "functools",
    name: "partial",
    value: partial,
    call: ([func]) => {
      if (typeof func === "function") return later(func as () => unknown);
      throw new UnpicklingError("what a partial in the pickle is of is no function");
    },
    fill: (value, state) => {
      const [func, args, keywords] = isTuple(state) ? state : [];
      if (typeof func !== "function" || !isTuple(args)) {
        throw new UnpicklingError("a partial in the pickle has no arguments");
      }
      const named = keywords instanceof Dict ? [...entriesOf(keywords as never)] : [];
      const given = named.length > 0 ? [...args, Object.fromEntries(named)] : args;
      becoming.get(value)?.(partial(func as () => unknown, ...given));
    },
  });
}
