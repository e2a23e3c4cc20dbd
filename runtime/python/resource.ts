/**
 * Python's `resource`: what processes have used of the machine. https://docs.python.org/3/library/resource.html
 *
 * @example
 * ```ts
 * import * as resource from "@manycore/multiprocessing/python/resource";
 *
 * Number(resource.getrusage(resource.RUSAGE_SELF).ruUtime) >= 0; // true
 * ```
 *
 * @module
 */
export { getrusage, RUSAGE_CHILDREN, RUSAGE_SELF, structRusage } from "./os/usage.ts";
