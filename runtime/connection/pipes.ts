/**
 * Pipes: two connected ends, each of which any number of processes may hold.
 *
 * ```text
 *   a.send -> Ring.put --->  ring of messages  ---> Ring.read -> b.recv           wait([b, …, sentinel])
 *             waits while                           waits while                   sleeps on the bell, which is rung
 *             64 MiB are held                       nothing is held               by whoever puts, closes or ends
 *
 *   pipe   two rings (one when it goes one way)      holders of end 0, holders of end 1 (memory/holders.ts)
 * ```
 *
 * Every `Connection` holds its end for itself; one that is sent takes a new hold along, so nobody sees an end closed that
 * is on its way.
 *
 * | | who writes | who waits | who dies |
 * |---|---|---|---|
 * | a ring | senders of one end, receivers of the other | receivers while it is empty, senders while it is full | memory/ring.ts: messages are whole or were never there |
 * | an end's holders | who makes, sends, receives, closes or drops a connection | who waits at a ring looks at the other end's holders, when woken by a close and every 100 ms | a dead holder's end counts as closed: readers get EOFError, writers BrokenPipeError |
 * | the pipe | | | goes back to the arena with its last holder |
 *
 * @module
 */
import { Connection } from "./connection.ts";
import { makePipe } from "./pipe.ts";
import { arrive } from "../memory/handles.ts";

export { Connection } from "./connection.ts";
export { wait, waitSync } from "./wait.ts";
export type { Waitable } from "./waitable.ts";

/**
 * Makes a pipe.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Pipe
 *
 * @param duplex `false`: the first end only receives, the second only sends
 * @returns its two ends
 * @throws {OSError} when the program's shared memory is used up
 *
 * @example
 * ```ts
 * import { Pipe } from "@manycore/multiprocessing";
 *
 * const [receiver, sender] = Pipe(false);
 * await sender.send({ x: 1 });
 * console.log(await receiver.recv());
 * ```
 */
export function Pipe(duplex = true): [Connection, Connection] {
  const [first, second] = makePipe(duplex);
  return [arrive(Connection, first), arrive(Connection, second)];
}
