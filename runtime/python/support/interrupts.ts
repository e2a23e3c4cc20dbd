/**
 * Who is told of Ctrl-C.
 *
 * @module
 */

/** Whether somebody else sees to Ctrl-C than who listens while the program waits (uncaught.ts): a handler of the program's own. */
export const interrupts: { taken: boolean } = { taken: false };
