/* @ts-self-types="../../tests/runtime/internals.ts" */
import { $t as encodeWith, B as atExit, Br as formMark, Fn as release, Gn as freeBytes, Hn as allocate, Lt as Ring, Mt as stateWord, Tr as IndexError, Vt as arrive, Wn as free, Xn as isStopped, Yt as decodeWith, Zt as encode, ct as interrupt, er as parkAsync, et as State, gn as outline, ir as me, nr as become, or as attach, qt as decode, sr as memory } from "./core.js";
import { S as addressOf, en as makePipe, tn as checkSendable, wt as recordOf } from "./main.js";
export { IndexError, Ring, State, addressOf, allocate, arrive, atExit, attach, become, checkSendable, decode, decodeWith, encode, encodeWith, formMark, free, freeBytes, interrupt, isStopped, makePipe, me, memory, outline, parkAsync, recordOf, release, stateWord };
