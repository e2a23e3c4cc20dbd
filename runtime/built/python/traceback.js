/* @ts-self-types="../../../runtime/python/traceback.ts" */
export { t as FrameSummary, n as TracebackException, r as clearFrames, i as extractStack, a as extractTb, o as formatExc, s as formatException, c as formatExceptionOnly, l as formatList, u as formatStack, d as formatTb, f as printExc, p as printException, m as printList, h as printStack, g as printTb } from "./parts/traceback.js";
