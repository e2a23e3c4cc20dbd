/* @ts-self-types="../../../runtime/python/copy.ts" */
export { t as Error, t as error, n as copy, r as deepcopy, i as replace } from "./parts/copy.js";
