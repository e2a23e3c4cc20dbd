/* @ts-self-types="../../../runtime/python/warnings.ts" */
import "./program.js";
export { WarningMessage, catchWarnings, deprecated, filters, filterwarnings, formatwarning, hooks$1 as hooks, resetwarnings, showwarning, simplefilter, warn$1 as warn, warnExplicit } from "./parts/logging.js";
