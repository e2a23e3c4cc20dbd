/**
 * Calls with so many arguments behind a star that JavaScript's stack could not hold them.
 *
 *     max(...packed(xs))        of a long list: its first items, and one argument that holds the others
 *     given = unpacked(given)   in the function that is called
 *
 * @module
 */

/** How many arguments are handed on as they are: some 120,000 fill an empty stack, and it is seldom empty. */
const MOST = 10_000;

/** How many stay arguments of their own, so that each parameter of its own gets what is meant for it. */
const FIRST = 16;

/** Arguments behind those that are handed on as they are. */
class Packed {
  readonly items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    this.items = items;
  }
}

/** How many are on their way: where there are none, nobody looks for any. */
let underway = 0;

/** What stands behind a star in a call of a function that unpacks its arguments. */
export function packed<T>(items: Iterable<T>): Iterable<T> {
  const list = Array.isArray(items) ? items as T[] : [...items];
  if (list.length <= MOST) return list;
  underway++;
  return [...list.slice(0, FIRST), new Packed(list.slice(FIRST)) as T];
}

/** The arguments of a call, with those that are packed. */
export function unpacked<T>(given: T[]): T[] {
  if (underway === 0 || !given.some((one) => one instanceof Packed)) return given;
  return given.flatMap((one) => {
    if (!(one instanceof Packed)) return [one];
    underway--;
    return one.items as T[];
  });
}
