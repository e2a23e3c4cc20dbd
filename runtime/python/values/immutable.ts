/**
 * Classes whose objects are what they are from the moment they are made, so that `__init__` finds nothing to do.
 *
 * @module
 */

const classes = new WeakSet<object>();

/** Says that the objects of a class, and of those derived from it, take what they hold when they are made. */
export function makeImmutable(type: object): void {
  classes.add(type);
}

/** Whether the objects of a class take what they hold when they are made. */
export function isImmutable(type: object): boolean {
  return classes.has(type);
}
