import { activeChildren, Lock, Pool, Queue } from "@manycore/multiprocessing";
import * as targets from "../targets/pool_crashes.ts";

if (import.meta.main) {
  const shared: targets.Shared = {
    names: new Queue(),
    fuse: new Queue(),
    meeting: [new Queue(), new Queue()],
    lock: new Lock(),
    runs: new targets.Counter(),
    starts: new targets.Counter(),
  };
  const pool = new Pool({ processes: 2, initializer: targets.share, initargs: [shared] });
  let lost = 0;
  const ways = [
    "exit",
    "systemExit",
    "reject",
    "terminateWaiting",
    "terminateBusy",
    "exit",
  ] as const;
  for (const way of ways) {
    const result = pool.applyAsync(targets.dieHoldingLock, [way]);
    if (way.startsWith("terminate")) {
      const name = await shared.names.get();
      activeChildren().find((child) => child.name === name)!.kill();
    }
    await result.get().catch(() => lost++);
    await pool.apply(targets.takeLock).catch(() => {});
  }
  console.log(lost, "lost");
  pool.applyAsync(targets.die, ["exit"]);
  pool.applyAsync(targets.die, ["terminateWaiting"]);
  console.log("main ends");
}
