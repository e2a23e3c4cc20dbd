/* @ts-self-types="../../../runtime/python/fractions.ts" */
import "./program.js";
import { Fraction } from "./parts/fractions.js";
import { Rational } from "./parts/numbers.js";
// runtime/python/fractions.ts
Rational.register(Fraction);
export { Fraction };
