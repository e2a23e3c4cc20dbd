/**
 * Queues between processes.
 *
 * ```text
 *   putter                          shared memory                          getter
 *   encode -> Ring.put  --------->  ring of messages  --------->  Ring.read -> decode
 *             waits while                                         waits while
 *             `maxsize` are held                                  nothing is held
 *
 *   joiner   <------- tasks done, and whose hand the others are in <------  taskDone
 *            waits while some are left                              (JoinableQueue)
 * ```
 *
 * | | |
 * |---|---|
 * | who writes | putters the ring's `put`, getters its `taken` (memory/ring.ts), getters of a JoinableQueue their hand (queues/hands.ts) |
 * | a putter ends or dies | what it has put is whole and stays; what it was putting was never there. There is no feeder thread that could take items with it, so `joinThread` has nothing to wait for |
 * | a getter dies | the item that it had taken is gone with it; the others go on. Who joins a JoinableQueue gets an error that names the dead |
 * | nobody holds the queue any more | its memory goes back (memory/holders.ts). While it is on its way in a message, it is held |
 *
 * @module
 */
export { JoinableQueue } from "./queues/joinable.ts";
export { Queue } from "./queues/queue.ts";
export { QueueReader } from "./queues/reader.ts";
export { SimpleQueue } from "./queues/simple.ts";
