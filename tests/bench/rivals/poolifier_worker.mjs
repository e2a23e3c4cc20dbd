/**
 * The worker of poolifier: an object that holds one function.
 *
 * @module
 */
// @ts-check
import { load } from "./library.mjs";
import { work } from "./tasks.mjs";

/** @type {any} */
const { ThreadWorker } = await load("poolifier");
export default new ThreadWorker(work);
