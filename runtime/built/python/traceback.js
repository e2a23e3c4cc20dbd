/* @ts-self-types="../../../runtime/python/traceback.ts" */
import "./program.js";
export { FrameSummary, TracebackException, clearFrames, extractStack, extractTb, formatExc, formatException, formatExceptionOnly, formatList, formatStack, formatTb, printExc, printException, printList, printStack, printTb } from "./parts/traceback.js";
