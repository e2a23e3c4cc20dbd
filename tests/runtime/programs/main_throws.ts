/** The main program dies of an error, in its last line or in a timer, while a child runs. */
import { Process, Queue } from "@manycore/multiprocessing";

export async function child(queue: Queue): Promise<void> {
  await queue.get();
  console.log("child ends");
}

if (import.meta.main) {
  const queue = new Queue();
  new Process({ target: child, args: [queue] }).start();
  const die = () => {
    setTimeout(() => queue.putSync("go"), 50);
    throw new RangeError("main");
  };
  if (Deno.args[0] === "timer") setTimeout(die, 0);
  else die();
}
