/* @ts-self-types="../../tests/runtime/internals.ts" */
import { $n as isStopped, Bt as Ring, Ft as stateWord, Gn as allocate, Jn as freeBytes, Or as IndexError, Qt as decodeWith, Rn as release, U as atExit, Ur as formMark, Wt as arrive, Xt as decode, ar as become, dt as interrupt, en as encode, lr as attach, nn as encodeWith, qn as free, rr as parkAsync, rt as State, sr as me, ur as memory, yn as outline } from "./core.js";
import { S as addressOf, en as makePipe, tn as checkSendable, wt as recordOf } from "./main.js";
export { IndexError, Ring, State, addressOf, allocate, arrive, atExit, attach, become, checkSendable, decode, decodeWith, encode, encodeWith, formMark, free, freeBytes, interrupt, isStopped, makePipe, me, memory, outline, parkAsync, recordOf, release, stateWord };
