/**
 * Who is told of Ctrl-C.
 *
 * @module
 */

/** Whether the program has a handler of its own for Ctrl-C, so that no KeyboardInterrupt is raised. */
export const interrupts: { taken: boolean } = { taken: false };
