/* @ts-self-types="../../../runtime/python/pprint.ts" */
import "./program.js";
export { PrettyPrinter, isreadable, isrecursive, pformat, pp, pprint, saferepr } from "./parts/pprint.js";
