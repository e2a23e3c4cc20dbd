/**
 * Handshakes within a time limit.
 *
 * @module
 */
import { AuthenticationError, TimeoutError } from "../../errors.ts";
import type { Messenger } from "./handshake.ts";
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
  const end = performance.now() + seconds * 1000;
  const left = () => ({ timeout: Math.max(0, (end - performance.now()) / 1000) });
  const messenger: Messenger = {
    sendBytes: (bytes) => connection.sendBytes(bytes),
    recvBytes: (maxlength) => connection.recvBytes(maxlength, left()),
  };
  try {
    await prove(messenger);
    return connection;
  } catch (error) {
    connection.close();
    if (isTimeout(error)) {
      throw new AuthenticationError(
        `the other end did not prove that it has the key within ${seconds} seconds`,
      );
    }
    throw error;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof TimeoutError ||
    error instanceof AuthenticationError && error.cause instanceof TimeoutError;
}
