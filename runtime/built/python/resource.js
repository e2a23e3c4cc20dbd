/* @ts-self-types="../../../runtime/python/resource.ts" */
import "./program.js";
export { RUSAGE_CHILDREN, RUSAGE_SELF, getrusage, structRusage } from "./parts/os5.js";
