/**
 * The worker of piscina and tinypool: one function by default.
 *
 * @module
 */
// @ts-check
export { work as default } from "./tasks.mjs";
