/**
 * What some tests need that the package does not export. Tests that may run over the built modules as well take it from
 * here: built, it is one with those (tests/built.json).
 *
 * @module
 */
export { decode, encode } from "../../runtime/codec/codec.ts";
export { outline } from "../../runtime/codec/exports.ts";
export { atExit } from "../../runtime/launch/hooks.ts";
export { interrupt, State, stateWord } from "../../runtime/launch/record.ts";
export { allocate, free, freeBytes } from "../../runtime/memory/arena.ts";
export { become, me } from "../../runtime/memory/me.ts";
export { memory } from "../../runtime/memory/memory.ts";
export { isStopped, parkAsync } from "../../runtime/memory/park.ts";
export { checkSendable } from "../../runtime/memory/sending.ts";
