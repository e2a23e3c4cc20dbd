/* @ts-self-types="../../../runtime/python/bisect.ts" */
import "./program.js";
export { bisect, bisectLeft, bisectRight, insort, insortLeft, insortRight } from "./parts/bisect.js";
