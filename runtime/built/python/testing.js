/* @ts-self-types="../../../tests/runtime/python/internals.ts" */
export { className, formatException, fromLatin1, parametersOf, streams, summaryOf } from "./core.js";
