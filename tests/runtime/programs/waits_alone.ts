/** Waits for what nobody else can bring, in the way that its argument names. */
import { JoinableQueue, Pipe, Process, Queue, SimpleQueue } from "@manycore/multiprocessing";

/** Holds what it was given until it is killed. */
export async function keep(_: unknown, ready: SimpleQueue): Promise<void> {
  await ready.put("ready");
  await new Promise(() => {});
}

/** What is not to be collected: a pipe whose other end is nobody's ends by itself. */
const kept: unknown[] = [];

const waits: Record<string, () => Promise<unknown>> = {
  async "for an item of a child that was killed"() {
    const [queue, ready] = [new Queue(), new SimpleQueue()];
    const child = new Process({ target: keep, args: [queue, ready] });
    child.start();
    await ready.get();
    child.kill();
    return await queue.get();
  },
  async "for room that nobody makes"() {
    const queue = new Queue(1);
    await queue.put(1);
    return await queue.put(2);
  },
  async "for a message of its own"() {
    const [end, other] = Pipe();
    kept.push(other);
    return await end.recv();
  },
  async "for a task that nobody has"() {
    const queue = new JoinableQueue();
    await queue.put(1);
    return await queue.join();
  },
  async "for a timer of its own"() {
    const queue = new Queue();
    setTimeout(() => queue.put("item"), 1600);
    return await queue.get();
  },
};

if (import.meta.main) console.log(await waits[Deno.args[0]!]!());
