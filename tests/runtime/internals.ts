/**
 * What some tests need that the package does not export, as one with what it does: `@internals` stands for this module,
 * or for what `deno task build` makes of it.
 *
 * @module
 */
export { decode, decodeWith, encode, encodeWith } from "../../runtime/codec/codec.ts";
export { outline } from "../../runtime/codec/exports.ts";
export { formMark } from "../../runtime/codec/forms.ts";
export { makePipe } from "../../runtime/connection/pipe.ts";
export { IndexError } from "../../runtime/errors.ts";
export { atExit } from "../../runtime/launch/hooks.ts";
export { interrupt, State, stateWord } from "../../runtime/launch/record.ts";
export { allocate, free, freeBytes } from "../../runtime/memory/arena.ts";
export { arrive } from "../../runtime/memory/handles.ts";
export { release } from "../../runtime/memory/holders.ts";
export { become, me } from "../../runtime/memory/me.ts";
export { attach, type Memory, memory, type WaitResult } from "../../runtime/memory/memory.ts";
export { isStopped, parkAsync } from "../../runtime/memory/park.ts";
export { Ring } from "../../runtime/memory/ring.ts";
export { checkSendable } from "../../runtime/memory/sending.ts";
export { recordOf } from "../../runtime/process.ts";
export { addressOf } from "../../runtime/synchronize.ts";
