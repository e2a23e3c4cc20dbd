/* @ts-self-types="../../../runtime/python/resource.ts" */
export { u as RUSAGE_CHILDREN, d as RUSAGE_SELF, h as getrusage, g as structRusage } from "./parts/os.js";
