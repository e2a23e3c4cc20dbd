/* @ts-self-types="../../../../runtime/python/asyncio/subprocess.ts" */
import "../program.js";
export { DEVNULL, PIPE, Process, STDOUT, createSubprocessExec, createSubprocessShell } from "../parts/asyncio11.js";
