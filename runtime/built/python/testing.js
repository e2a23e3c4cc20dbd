/* @ts-self-types="../../../tests/runtime/python/internals.ts" */
export { className, formatException, fromLatin1, parametersOf$1 as parametersOf, streams, summaryOf } from "./core.js";
