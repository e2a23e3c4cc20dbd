/**
 * How many items a Map or Set holds.
 *
 * @module
 */

const sizes = [Map, Set].map((type) => ({
  type,
  read: Object.getOwnPropertyDescriptor(type.prototype, "size")!.get!,
}));

/**
 * The number of items. A Python program's class may have an attribute of its own that is called `size`, which hides
 * JavaScript's.
 */
export function sizeOf(items: { readonly size: number }): number {
  if (!Object.hasOwn(items, "size")) return items.size;
  const owner = sizes.find(({ type }) => items instanceof type);
  return owner ? owner.read.call(items) : items.size;
}
