/**
 * Connections: pipes between processes of one program, and sockets between programs, Python's too.
 * https://docs.python.org/3/library/multiprocessing.html#listeners-and-clients
 *
 * ```text
 *   Pipe()                  connection/pipes.ts             shared memory
 *   Listener, Client        connection/network/listener.ts, client.ts
 *     handshake.ts          both ends prove that they have the same key
 *     socket_connection.ts  values as pickles (pickle.ts)
 *     stream.ts             messages behind their length, over the system's sockets (python/socket/)
 *   wait                    connection/wait.ts: over all of them, queues and processes
 * ```
 *
 * @module
 */
export { Connection, Pipe, wait, type Waitable, waitSync } from "./connection/pipes.ts";
export type { WaitOptions } from "./memory/limits.ts";
export type { Address, Family } from "./connection/network/addresses.ts";
export {
  Client,
  type ClientOptions,
  ClientSync,
  type MessageOptions,
} from "./connection/network/client.ts";
export {
  answerChallenge,
  answerChallengeSync,
  deliverChallenge,
  deliverChallengeSync,
  type Messenger,
  type MessengerSync,
} from "./connection/network/handshake.ts";
export { Listener, type ListenerOptions } from "./connection/network/listener.ts";
