/* @ts-self-types="../../tests/runtime/internals.ts" */
import { Ring, decode, decodeWith, encode, encodeWith } from "./child.js";
import { IndexError, State, allocate, arrive, atExit, attach, become, formMark, free, freeBytes, interrupt, isStopped$1 as isStopped, me, memory, outline, parkAsync, release, stateWord } from "./core.js";
import { addressOf, checkSendable, makePipe, recordOf } from "./main.js";
export { IndexError, Ring, State, addressOf, allocate, arrive, atExit, attach, become, checkSendable, decode, decodeWith, encode, encodeWith, formMark, free, freeBytes, interrupt, isStopped, makePipe, me, memory, outline, parkAsync, recordOf, release, stateWord };
