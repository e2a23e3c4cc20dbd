/* @ts-self-types="../../../runtime/python/contextvars.ts" */
export { Context, ContextVar, Token, copyContext, currentContext } from "./parts/contextvars.js";
