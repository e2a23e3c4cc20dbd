/* @ts-self-types="../../../../runtime/python/json/encoder.ts" */
import "../program.js";
export { JSONEncoder, dump, dumps } from "../parts/json3.js";
