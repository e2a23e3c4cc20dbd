/* @ts-self-types="../../runtime/connection.ts" */
export { Connection, Pipe, wait, waitSync } from "./main.js";
