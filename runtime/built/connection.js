/* @ts-self-types="../../runtime/connection.ts" */
export { $t as Connection, Xt as Pipe, Zt as wait, Qt as waitSync } from "./main.js";
