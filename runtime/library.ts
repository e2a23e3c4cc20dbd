/** What a Python program must be able to tell from its own: the names that this package exports. */

/** The exports of `mod.ts`, once it is loaded. */
export const library: { exports?: object } = {};
