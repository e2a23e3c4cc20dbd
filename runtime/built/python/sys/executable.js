/* @ts-self-types="../../../../runtime/python/sys/executable.ts" */
import "../program.js";
import { interpreter } from "../../small.js";
// runtime/python/sys/executable.ts
const executable = interpreter();
export { executable };
