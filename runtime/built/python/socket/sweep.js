/* @ts-self-types="../../../../runtime/python/socket/sweep.ts" */
export { sweepSoon } from "../parts/socket.js";
