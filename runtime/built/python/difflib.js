/* @ts-self-types="../../../runtime/python/difflib.ts" */
import "./program.js";
export { Differ, IS_CHARACTER_JUNK, IS_LINE_JUNK, Match, SequenceMatcher, contextDiff, diffBytes, getCloseMatches, ndiff, restore, unifiedDiff } from "./parts/difflib.js";
