/* @ts-self-types="../../runtime/connection.ts" */
export { Qt as Connection, Yt as Pipe, Xt as wait, Zt as waitSync } from "./main.js";
