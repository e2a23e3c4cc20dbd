/* @ts-self-types="../../../tests/runtime/python/internals.ts" */
export { bc as className, pi as formatException, dc as fromLatin1, na as parametersOf, Ai as streams, hi as summaryOf } from "./core.js";
