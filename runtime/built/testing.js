/* @ts-self-types="../../tests/runtime/internals.ts" */
import { Er as IndexError, Gn as free, Ht as arrive, In as release, Jt as decode, Kn as freeBytes, Nt as stateWord, Qt as encode, Rt as Ring, U as atExit, Un as allocate, Vr as formMark, Xt as decodeWith, Zn as isStopped, _n as outline, ar as me, cr as memory, en as encodeWith, lt as interrupt, rr as become, sr as attach, tr as parkAsync, tt as State } from "./core.js";
import { S as addressOf, nn as checkSendable, tn as makePipe, wt as recordOf } from "./main.js";
export { IndexError, Ring, State, addressOf, allocate, arrive, atExit, attach, become, checkSendable, decode, decodeWith, encode, encodeWith, formMark, free, freeBytes, interrupt, isStopped, makePipe, me, memory, outline, parkAsync, recordOf, release, stateWord };
