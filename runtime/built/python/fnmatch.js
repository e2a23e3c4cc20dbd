/* @ts-self-types="../../../runtime/python/fnmatch.ts" */
import "./program.js";
import { translate } from "./parts/fnmatch.js";
import { filter, fnmatch, fnmatchcase } from "./parts/fnmatch2.js";
export { filter, fnmatch, fnmatchcase, translate };
