/* @ts-self-types="../../../runtime/python/fnmatch.ts" */
export { t as filter, n as fnmatch, r as fnmatchcase, a as translate } from "./parts/fnmatch.js";
