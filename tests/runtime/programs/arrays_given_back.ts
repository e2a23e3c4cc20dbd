/** Where new arrays lie tells what became of the memory of earlier ones. Needs --v8-flags=--expose-gc. */
import { decode, encode } from "../../../runtime/codec/codec.ts";
import { RawArray } from "../../../mod.ts";
import { arrayOf } from "../../../runtime/sharedctypes.ts";

const Row = arrayOf("B", 1 << 10);
const ROWS = 1 << 10;
const gc = (globalThis as unknown as { gc(): void }).gc;

type Rows = RawArray<typeof Row>;

/** The address of an array, as it shows it. */
function addressOf(array: Rows): string {
  return /0x[0-9a-f]+/.exec(`${array}`)![0];
}

/** Collects garbage, and lets go of what it was. */
async function collect(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Whether the memory of an array is used again when nothing of it is left but what `keep` makes of it. */
async function isGivenBack(keep: (array: Rows) => unknown): Promise<boolean> {
  let address = "";
  const kept = [(() => {
    const array = new RawArray(Row, ROWS);
    address = addressOf(array);
    return keep(array);
  })()];
  await collect();
  const next = new RawArray(Row, ROWS);
  const isSame = addressOf(next) === address;
  pinned.push(next.view(), kept);
  return isSame;
}

const pinned: unknown[] = [];

console.log("nothing kept", await isGivenBack(() => undefined));
console.log("array kept", await isGivenBack((array) => array));
console.log("view kept", await isGivenBack((array) => array.view()));
console.log("copy kept", await isGivenBack((array) => array[0]!.slice()));
console.log("part kept", await isGivenBack((array) => array[1]));
console.log("sent", await isGivenBack((array) => void encode(array)));
console.log("received", await isGivenBack((array) => decode(encode(array))));
