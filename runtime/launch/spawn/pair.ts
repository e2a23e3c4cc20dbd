/**
 * A pair of Unix sockets that all processes of a program have under the same numbers, so that what only a socket can carry
 * may travel between any two of them: descriptors (python/socket/depot.ts).
 *
 * The main program makes it before it starts its first process; the others inherit it.
 *
 * @module
 */

import { DEPOT_ENDS } from "../../memory/fixed.ts";
import { openLibrary } from "../../memory/mapping/library.ts";
import { me } from "../../memory/me.ts";
import { memory } from "../../memory/memory.ts";
import { mainId } from "../record.ts";

const functions = {
  socketpair: { parameters: ["i32", "i32", "i32", "buffer"], result: "i32" },
  setsockopt: { parameters: ["i32", "i32", "i32", "buffer", "u32"], result: "i32" },
} as const;

const AF_UNIX = 1;
const SOCK_DGRAM = 2;
const [SOL_SOCKET, SO_SNDBUF] = Deno.build.os === "darwin" ? [0xffff, 0x1001] : [1, 7];
/** Room for some thousand descriptors; the system may allow less. */
const ROOM = 4 * 2 ** 20;

/** Whether there is one; the main program makes it. False where none can be had any more, or none is left to be had. */
export function havePair(): boolean {
  const { words } = memory();
  if (words[DEPOT_ENDS] !== 0) return true;
  if (me.id !== mainId) return false;
  const { socketpair, setsockopt } = openLibrary(functions).symbols;
  const pair = new Int32Array(2);
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) < 0) return false; // Who needs it will say so.
  pair.forEach((end, i) => {
    setsockopt(end, SOL_SOCKET, SO_SNDBUF, new Int32Array([ROOM]), 4);
    words[DEPOT_ENDS + i] = end;
  });
  return true;
}
