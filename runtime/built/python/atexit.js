/* @ts-self-types="../../../runtime/python/atexit.ts" */
import "./program.js";
export { _clear, _ncallbacks, _runExitfuncs, register, unregister } from "./parts/atexit.js";
