/* @ts-self-types="../../../runtime/python/fnmatch.ts" */
import "./program.js";
export { filter, fnmatch, fnmatchcase, translate } from "./parts/fnmatch.js";
