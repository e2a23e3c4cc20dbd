/** Prints what children may do: as their parent, nothing, some of it. */
import { Lock, Pool, Process, Queue, setStartMethod } from "@manycore/multiprocessing";
import { mayReadEverything, tellPermissions } from "../targets.ts";

if (import.meta.main) {
  setStartMethod("spawn");
  const [queue, lock] = [new Queue<string[]>(), new Lock()];
  const asked: (Deno.PermissionOptions | undefined)[] = [
    undefined,
    "none",
    { read: ["/usr"], net: "inherit" },
  ];
  for (const permissions of asked) {
    const process = new Process({ target: tellPermissions, args: [queue, lock], permissions });
    process.start();
    console.log((await queue.get()).join(", "));
    await process.join();
  }
  await using pool = new Pool({ processes: 1, permissions: "none" });
  console.log(await pool.apply(mayReadEverything));
}
