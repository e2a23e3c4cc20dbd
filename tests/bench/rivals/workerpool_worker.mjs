/**
 * The worker of workerpool: functions by name.
 *
 * @module
 */
// @ts-check
import { load } from "./library.mjs";
import { work } from "./tasks.mjs";

/** @type {any} */
const { default: workerpool } = await load("workerpool");
workerpool.worker({ work });
