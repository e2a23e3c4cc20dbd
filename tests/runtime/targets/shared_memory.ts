/** What children do in the tests of shared_memory. */
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

/** Makes a block and forgets it. */
if (import.meta.main) {
  const memory = new SharedMemory({ create: true, size: 16, track: Deno.args[0] !== "untracked" });
  console.log(memory.name);
}
