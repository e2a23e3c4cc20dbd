/** What children do in the tests of shared_memory. */
import { Process } from "@manycore/multiprocessing";
import { type ShareableList, SharedMemory } from "@manycore/multiprocessing/shared_memory";

/** Writes into a block by its name, and into the same one as it was sent. */
export function writeByName(name: string, sent: SharedMemory): void {
  using memory = new SharedMemory(name);
  memory.buf.set([1, 2, 3], 4);
  sent.buf[0] = 9;
  sent.close();
}

/** Changes an item of a list that was sent. */
export function changeItem(list: ShareableList): void {
  list[1] = 77;
}

/** Makes a block and leaves it. */
export function leaveBlock(name: string): void {
  const memory = new SharedMemory({ name, create: true, size: 8 });
  memory.buf[0] = 5;
  memory.close();
}

/** Makes a block and waits for what never comes. */
export function holdBlock(name: string): Promise<never> {
  new SharedMemory({ name, create: true, size: 8 });
  console.log("made");
  return new Promise(() => {});
}

/** Makes three blocks, one of which is unlinked, and has a child make one; then waits to be killed. */
async function holdBlocks(prefix: string): Promise<void> {
  for (const name of ["a b", "*", "gone"]) {
    const memory = new SharedMemory({ name: `${prefix}${name}`, create: true, size: 8 });
    if (name === "gone") memory.unlink();
  }
  const child = new Process({ target: holdBlock, args: [`${prefix}child`], daemon: true });
  child.start();
  await child.join();
}

/** Makes a block and forgets it. */
if (import.meta.main && Deno.args[0] === "hold") await holdBlocks(Deno.args[1]!);
else if (import.meta.main) {
  const memory = new SharedMemory({ create: true, size: 16, track: Deno.args[0] !== "untracked" });
  console.log(memory.name);
}
