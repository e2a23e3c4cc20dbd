/* @ts-self-types="../../../tests/runtime/python/internals.ts" */
export { wc as className, pi as formatException, mc as fromLatin1, ia as parametersOf, Ai as streams, hi as summaryOf } from "./core.js";
