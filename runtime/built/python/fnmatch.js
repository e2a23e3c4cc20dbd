/* @ts-self-types="../../../runtime/python/fnmatch.ts" */
export { filter, fnmatch, fnmatchcase, translate } from "./parts/fnmatch.js";
