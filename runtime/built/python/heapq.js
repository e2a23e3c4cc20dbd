/* @ts-self-types="../../../runtime/python/heapq.ts" */
export { t as heapify, n as heappop, r as heappush, i as heappushpop, a as heapreplace, o as merge, s as nlargest, c as nsmallest } from "./parts/heapq.js";
