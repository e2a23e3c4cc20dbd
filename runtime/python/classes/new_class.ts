/**
 * Classes made by a call as the statement makes them: bases that stand for others, metaclasses, namespaces.
 *
 * @module
 */
import { bases as basesIn, getattr, mro, type as typeOf } from "../attributes.ts";
import { call, invoke } from "../calls.ts";
import { type } from "../builtins/introspection.ts";
import { TypeError } from "../exceptions.ts";
import { CONFLICT } from "../inheritance.ts";
import { setItem } from "../operators/container.ts";
import { options } from "../support/options.ts";
import { Dict } from "../values/dict.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { isType } from "../values/types.ts";
import { Type } from "./metaclass.ts";
import { originalBases, resolveBases } from "./original_bases.ts";

/** The metaclass of a class with these bases: the one that all others are above. */
function winner(meta: unknown, bases: readonly unknown[]): unknown {
  return bases.map(typeOf).reduce((best: unknown, one) => {
    if (best === one || mro(best).includes(one)) return best;
    if (mro(one).includes(best)) return one;
    throw new TypeError(CONFLICT);
  }, meta);
}

/** What stands in a class statement, but for its body. */
interface Header {
  readonly name: string;
  readonly bases: readonly unknown[];
  readonly kwds: Dict<string, unknown> | null;
  readonly execBody: ((names: unknown) => unknown) | null;
}

const HEADER = ["name", "bases", "kwds", "execBody"] as const;

/**
 * The metaclass of a class to be made, the namespace for its body and the keywords left for the metaclass.
 *
 * @param given The name, the bases and what a statement has behind them, `metaclass` too
 * @throws {TypeError} when the metaclasses of the bases have nothing to do with each other
 * @see https://docs.python.org/3/library/types.html#types.prepare_class
 */
export function prepareClass(
  ...given: unknown[]
): Tuple<[unknown, unknown, Dict<string, unknown>]> {
  const { name, bases = tupleFrom([]), kwds } = options<Header>(HEADER, ...given);
  const left = new Dict<string, unknown>(kwds ?? []);
  const said = left.has("metaclass") ? left.get("metaclass") : undefined;
  left.delete("metaclass");
  const first = said === undefined ? bases.length > 0 ? typeOf(bases[0]) : type : said;
  const meta = isType(first) ? winner(first, bases) : first;
  const prepare = getattr(meta, "__prepare__", null);
  const names = prepare === null || meta === type
    ? new Dict<string, unknown>()
    : call(prepare, [name, bases], Object.fromEntries(left));
  return tupleFrom([meta, names, left]) as Tuple<[unknown, unknown, Dict<string, unknown>]>;
}

/**
 * A class by name, bases and what a function puts into its namespace.
 *
 * @param given The name, the bases, what a statement has behind them (`metaclass` too) and the function
 * @throws {TypeError} when the bases do not fit together
 * @see https://docs.python.org/3/library/types.html#types.new_class
 */
export function newClass(...given: unknown[]): unknown {
  const { name, bases = tupleFrom([]), kwds, execBody } = options<Header>(HEADER, ...given);
  const resolved = resolveBases(bases);
  const [meta, names, left] = prepareClass(name, resolved, kwds ?? null);
  if (execBody) invoke(execBody, names);
  if (resolved !== bases) setItem(names, "__orig_bases__", bases);
  const made = call(meta, [name, resolved, names], Object.fromEntries(left));
  const isPlain = meta === type || (meta as { __new__?: unknown }).__new__ === Type.__new__;
  if (isPlain && isType(made) && !(names as Dict<string, unknown>).has("__module__")) {
    Object.defineProperty(made, "__module__", {
      value: "types",
      configurable: true,
      writable: true,
    });
  }
  return made;
}

/**
 * The bases that a class was written with, before others took their places.
 *
 * @throws {TypeError} when it is no class
 * @see https://docs.python.org/3/library/types.html#types.get_original_bases
 */
export function getOriginalBases(cls: unknown): unknown {
  return originalBases(cls, basesIn);
}
