/**
 * What the thread that finishes drafts takes of the transpiler.
 *
 * @module
 */
export { finished } from "../emit/writing/write.ts";
export { prepare } from "../fit/mod.ts";
