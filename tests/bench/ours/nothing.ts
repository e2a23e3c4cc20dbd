/**
 * What the measured processes run: a module of its own, since each process loads the module of its target.
 *
 * @module
 */
export function nothing(): void {}
