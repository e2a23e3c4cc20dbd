/**
 * What stands among the bases of a class without being one, and says by `__mro_entries__` which classes it stands for.
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { methodOf } from "../operators/dispatch.ts";
import { isTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { isType, typeName } from "../values/types.ts";

/** What a base that is no class says that it stands for; undefined where it does not say so. */
export function entriesMethod(base: unknown): ((bases: unknown) => unknown) | undefined {
  return isType(base) ? undefined : methodOf(base, "__mro_entries__")?.bind(base);
}

/**
 * Bases with those that are no classes replaced by what these stand for; the same object where there are none.
 * https://docs.python.org/3/library/types.html#types.resolve_bases
 *
 * @throws {TypeError} when one stands for something that is no tuple
 */
export function resolveBases<B extends readonly unknown[]>(bases: B): B | Tuple<unknown[]> {
  if (!bases.some(entriesMethod)) return bases;
  const all = bases.flatMap((base) => {
    const entries = entriesMethod(base);
    if (!entries) return [base];
    const found = entries(bases);
    if (!isTuple(found)) {
      throw new TypeError("__mro_entries__ must return a tuple");
    }
    return [...found];
  });
  return tupleFrom(all);
}

/** Has a class remember the bases that it was written with. */
export function keepBases(type: object, bases: readonly unknown[]): void {
  Object.defineProperty(type, "__orig_bases__", {
    value: tupleFrom([...bases]),
    configurable: true,
    writable: true,
  });
}

/**
 * The bases that a class was written with. https://docs.python.org/3/library/types.html#types.get_original_bases
 *
 * @throws {TypeError} when it is no class
 */
export function originalBases(type: unknown, basesOf: (type: object) => unknown[]): unknown {
  if (!isType(type)) {
    throw new TypeError(`Expected an instance of type, not '${typeName(type)}'`);
  }
  const own = Object.getOwnPropertyDescriptor(type, "__orig_bases__");
  return own ? own.value as unknown : tupleFrom(basesOf(type as object));
}
