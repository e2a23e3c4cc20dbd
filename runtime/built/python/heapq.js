/* @ts-self-types="../../../runtime/python/heapq.ts" */
import "./program.js";
export { heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest } from "./parts/asyncio7.js";
