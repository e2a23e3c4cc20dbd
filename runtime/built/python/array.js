/* @ts-self-types="../../../runtime/python/array.ts" */
import "./program.js";
import { ArrayType, array } from "./parts/array.js";
// runtime/python/array.ts
const typecodes = "bBuwhHiIlLqQfd";
export { ArrayType, array, typecodes };
