/**
 * Makes a keeper when all that can be collected is, and its memory in use again, and prints how many bytes of that it
 * has written to. Needs --v8-flags=--expose-gc.
 */
import { makeKeeper } from "../../../../runtime/launch/spawn_exit.ts";

const { gc } = globalThis as unknown as { gc(): void };
const used: Uint8Array[] = [];
for (let round = 0; round < 3; round++) {
  gc();
  await new Promise((resolve) => setTimeout(resolve)); // What is collected is given back in between.
  for (const size of [65536, 16384, 2048, 256]) {
    for (let i = 0; i < 200; i++) used.push(new Uint8Array(size).fill(255));
  }
}
if (makeKeeper() < 0) throw new Error("no keeper can be made here");
let written = 0;
for (const bytes of used) {
  for (const byte of bytes) if (byte !== 255) written++;
}
console.log(written);
