/** How much memory is free tells what became of that of arrays. Needs --v8-flags=--expose-gc. */
import { decode, encode } from "../../../runtime/codec/codec.ts";
import { freeBytes } from "../../../runtime/memory/arena.ts";
import { Process, RawArray } from "../../../mod.ts";
import { arrayOf } from "../../../runtime/sharedctypes.ts";

const Row = arrayOf("B", 1 << 10);
const ROWS = 1 << 10;
const gc = (globalThis as unknown as { gc(): void }).gc;

type Rows = RawArray<typeof Row>;

/** Collects garbage, and lets go of what it was. */
async function collect(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Whether the memory of an array of a megabyte is free when nothing of it is left but what `keep` makes of it. */
async function isGivenBack(keep: (array: Rows) => unknown): Promise<boolean> {
  const before = freeBytes();
  kept.push(await keep(new RawArray(Row, ROWS)));
  await collect();
  return before - freeBytes() < 1 << 19;
}

const kept: unknown[] = [];

/** What a child does with the array: it fills it. */
export function fill(array: Rows): void {
  array.view().fill(1);
}

/** Has a child use an array, and waits for its end. */
async function use(array: Rows): Promise<void> {
  const child = new Process({ target: fill, args: [array] });
  child.start();
  await child.join();
}

if (import.meta.main) {
  console.log("nothing kept", await isGivenBack(() => undefined));
  console.log("array kept", await isGivenBack((array) => array));
  console.log("view kept", await isGivenBack((array) => array.view()));
  console.log("copy kept", await isGivenBack((array) => array[0]!.slice()));
  console.log("part kept", await isGivenBack((array) => array[1]));
  console.log("on its way", await isGivenBack((array) => void encode(array)));
  console.log("received, kept", await isGivenBack((array) => decode(encode(array))));
  console.log("part received, kept", await isGivenBack((array) => decode(encode(array[1]))));
  console.log("received, not kept", await isGivenBack((array) => void decode(encode(array))));
  console.log("used by a child", await isGivenBack(use));
}
