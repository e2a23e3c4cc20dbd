/* @ts-self-types="../../../runtime/python/copy.ts" */
import "./program.js";
export { Error, Error as error, copy, deepcopy, replace } from "./parts/copy.js";
