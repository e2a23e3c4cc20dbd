/**
 * What Maps and Sets hold, whatever their classes make of JavaScript's own methods.
 *
 * @module
 */

/**
 * The method by which a class that is a Map or a Set to whoever asks, and keeps its items elsewhere, gives them: pairs of a
 * Map, elements of a Set.
 */
export const contents: unique symbol = Symbol.for("manycore.contents") as never;

interface Own {
  [contents]?(): IterableIterator<unknown>;
}

/** The items of a Map. */
export function entriesOf<K, V>(map: ReadonlyMap<K, V>): IterableIterator<[K, V]> {
  const own = (map as Own)[contents];
  return (own === undefined ? Map.prototype.entries.call(map) : own.call(map)) as MapIterator<
    [K, V]
  >;
}

/** The elements of a Set. */
export function elementsOf<T>(set: ReadonlySet<T>): IterableIterator<T> {
  const own = (set as Own)[contents];
  return (own === undefined ? Set.prototype.values.call(set) : own.call(set)) as SetIterator<T>;
}
