/* @ts-self-types="../../../runtime/python/warnings.ts" */
import "./program.js";
export { WarningMessage, catchWarnings, deprecated, filters, filterwarnings, formatwarning, hooks, resetwarnings, showwarning, simplefilter, warn, warnExplicit } from "./parts/logging4.js";
