/* @ts-self-types="../../../tests/runtime/python/internals.ts" */
export { xc as className, pi as formatException, fc as fromLatin1, ra as parametersOf, ji as streams, hi as summaryOf } from "./core.js";
