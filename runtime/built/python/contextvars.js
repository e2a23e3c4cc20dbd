/* @ts-self-types="../../../runtime/python/contextvars.ts" */
import "./program.js";
export { Context, ContextVar, Token, copyContext, currentContext } from "./parts/asyncio4.js";
