/**
 * How many items a Map or Set holds.
 *
 * @module
 */

/** The number of items of a class that keeps them elsewhere than in the Map or Set that it is to whoever asks. */
export const ownCount: unique symbol = Symbol("own count");

function nativeSize(type: { readonly prototype: object }): (this: unknown) => number {
  return Object.getOwnPropertyDescriptor(type.prototype, "size")!.get!;
}

const mapSize = nativeSize(Map);
const setSize = nativeSize(Set);

/**
 * The number of items. A Python program's class may have an attribute or a method of its own that is called `size`,
 * which hides JavaScript's.
 */
export function sizeOf(items: { readonly size: number; readonly [ownCount]?: number }): number {
  const own = items[ownCount];
  if (own !== undefined) return own;
  if (items instanceof Map) return mapSize.call(items);
  return items instanceof Set ? setSize.call(items) : items.size;
}
