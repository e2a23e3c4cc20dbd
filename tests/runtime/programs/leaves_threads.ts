/** Ends before its threads do, of which one never ends and one fails. */
import { Event, Thread } from "@manycore/multiprocessing/threading";

const gate = new Event();
new Thread({
  target: async () => {
    for (;;) await new Event().wait(60);
  },
  daemon: true,
}).start();
new Thread({
  name: "failing",
  target: () => {
    throw new RangeError("no more");
  },
}).start();
new Thread({
  target: async () => {
    await gate.wait();
    console.log("thread ends");
  },
}).start();
setTimeout(() => gate.set(), 1);
console.log("main ends");
