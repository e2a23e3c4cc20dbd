/**
 * How many items a Map or Set holds.
 *
 * @module
 */

/** Says of a class that counts its items by its own `size`: they are not in the Map that it is. */
export const countsItself: unique symbol = Symbol("counts itself");

function nativeSize(type: { readonly prototype: object }): (this: unknown) => number {
  return Object.getOwnPropertyDescriptor(type.prototype, "size")!.get!;
}

const mapSize = nativeSize(Map);
const setSize = nativeSize(Set);

/**
 * The number of items. A Python program's class may have an attribute or a method of its own that is called `size`,
 * which hides JavaScript's.
 */
export function sizeOf(items: { readonly size: number; readonly [countsItself]?: true }): number {
  if (items[countsItself]) return items.size;
  if (items instanceof Map) return mapSize.call(items);
  return items instanceof Set ? setSize.call(items) : items.size;
}
