/**
 * Handshakes within a time limit.
 *
 * @module
 */
import { AuthenticationError, TimeoutError } from "../../errors.ts";
import type { Messenger, MessengerSync } from "./handshake.ts";
import type { SocketConnection } from "./socket_connection.ts";

/**
 * Has both ends of a connection prove themselves.
 *
 * @param seconds that the whole may take
 * @returns the connection, which is closed when it fails
 * @throws {AuthenticationError} when one could not, or did not in time
 */
export async function limited(
  connection: SocketConnection,
  seconds: number,
  prove: (messenger: Messenger) => Promise<void>,
): Promise<SocketConnection> {
  const left = within(seconds);
  const messenger: Messenger = {
    sendBytes: (bytes) => connection.sendBytes(bytes),
    recvBytes: (maxlength) => connection.recvBytes(maxlength, left()),
  };
  try {
    await prove(messenger);
    return connection;
  } catch (error) {
    throw closedAfter(error, connection, seconds);
  }
}

/** {@linkcode limited}, blocking this thread. */
export function limitedSync(
  connection: SocketConnection,
  seconds: number,
  prove: (messenger: MessengerSync) => void,
): SocketConnection {
  const left = within(seconds);
  try {
    prove({
      sendBytesSync: (bytes) => connection.sendBytesSync(bytes),
      recvBytesSync: (maxlength) => connection.recvBytesSync(maxlength, left()),
    });
    return connection;
  } catch (error) {
    throw closedAfter(error, connection, seconds);
  }
}

/** What is left of a time limit, when it is asked. */
function within(seconds: number): () => { timeout: number } {
  const end = performance.now() + seconds * 1000;
  return () => ({ timeout: Math.max(0, (end - performance.now()) / 1000) });
}

function closedAfter(error: unknown, connection: SocketConnection, seconds: number): unknown {
  connection.close();
  return isTimeout(error)
    ? new AuthenticationError(
      `the other end did not prove that it has the key within ${seconds} seconds`,
    )
    : error;
}

function isTimeout(error: unknown): boolean {
  return error instanceof TimeoutError ||
    error instanceof AuthenticationError && error.cause instanceof TimeoutError;
}
