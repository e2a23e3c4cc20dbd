/** Pipes and the numbers of descriptors, in a process in which nothing else makes either. */
import { BrokenPipeError, OSError } from "@manycore/multiprocessing/python";
import * as os from "@manycore/multiprocessing/python/os";
import { assertEquals, assertThrows } from "@std/assert";

async function readsWait(): Promise<void> {
  const [r, w] = os.pipe();
  const reading = os.read(r, 10);
  os.write(w, new Uint8Array([7]));
  assertEquals([...await reading], [7]);
  os.close(r);
  assertThrows(() => os.write(w, new Uint8Array([1])), BrokenPipeError);
  os.close(w);
}

function lowestNumbers(): void {
  const [r, w] = os.pipe();
  os.closerange(3, 64);
  assertThrows(() => os.dup(r), OSError);
  const again = os.pipe();
  assertEquals([...again], [r, w]);
  os.closerange(r, w + 1);
  assertEquals(Deno.readTextFileSync(new URL(import.meta.url)).startsWith("/**"), true);
}

await { readsWait, lowestNumbers }[Deno.args[0] as "readsWait" | "lowestNumbers"]();
console.log("done");
