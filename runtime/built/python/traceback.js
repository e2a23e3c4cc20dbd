/* @ts-self-types="../../../runtime/python/traceback.ts" */
import "./program.js";
export { FrameSummary, StackSummary, TracebackException, clearFrames, extractStack, extractTb, formatExc, formatException, formatExceptionOnly, formatList, formatStack, formatTb, printExc, printException, printList, printStack, printTb, walkStack, walkTb } from "./parts/traceback.js";
