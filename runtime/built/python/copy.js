/* @ts-self-types="../../../runtime/python/copy.ts" */
export { Error, Error as error, copy, deepcopy, replace } from "./parts/copy.js";
