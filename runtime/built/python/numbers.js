/* @ts-self-types="../../../runtime/python/numbers.ts" */
import "./program.js";
export { Complex, Integral, Number, Rational, Real } from "./parts/numbers.js";
