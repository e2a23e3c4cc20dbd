/* @ts-self-types="../../../runtime/python/fractions.ts" */
import "./program.js";
export { Fraction } from "./parts/fractions.js";
