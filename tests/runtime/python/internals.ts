/**
 * The same as ../internals.ts for the modules of Python programs.
 *
 * @module
 */
export { parametersOf } from "../../../runtime/python/parameters.ts";
export { streams } from "../../../runtime/python/streams.ts";
export { formatException, summaryOf } from "../../../runtime/python/traceback_text.ts";
export { type Bytes, fromLatin1 } from "../../../runtime/python/values/bytes.ts";
export { className } from "../../../runtime/python/values/types.ts";
