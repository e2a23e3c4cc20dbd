/* @ts-self-types="../../../runtime/python/logging.ts" */
import "../rolldown-runtime.js";
import { Formatter, Logger, StreamHandler, levels } from "../main.js";
import { nameFunctions } from "./parts/collections.js";
// runtime/python/logging.ts
const NOTSET = 0;
const DEBUG = 10;
const INFO = 20;
const WARNING = 30;
const WARN = 30;
const ERROR = 40;
const CRITICAL = 50;
const FATAL = 50;
function getLevelName(level) {
	if (typeof level === "string") return levels[level] ?? `Level ${level}`;
	return Object.keys(levels).find((name) => levels[name] === level) ?? `Level ${level}`;
}
nameFunctions({ getLevelName });
export { CRITICAL, DEBUG, ERROR, FATAL, Formatter, INFO, Logger, NOTSET, StreamHandler, WARN, WARNING, getLevelName };
