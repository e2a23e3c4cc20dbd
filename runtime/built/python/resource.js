/* @ts-self-types="../../../runtime/python/resource.ts" */
export { RUSAGE_CHILDREN, RUSAGE_SELF, getrusage, structRusage } from "./parts/os.js";
