/* @ts-self-types="../../../tests/runtime/python/internals.ts" */
export { Sc as className, pi as formatException, pc as fromLatin1, ra as parametersOf, Ai as streams, hi as summaryOf } from "./core.js";
