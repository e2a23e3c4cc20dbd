/** Where Python would say that objects are. */

const places = new WeakMap<object, string>();
let last = 0x7f5a_3c00_0000;

/** A made-up address, always the same for the same object: `0x7f…`. */
export function placeOf(object: object): string {
  let place = places.get(object);
  if (place === undefined) places.set(object, place = `0x${(last += 0x40).toString(16)}`);
  return place;
}
