/**
 * What carries the messages of a connection: the system's socket (stream.ts), or memory that both ends share (link.ts).
 *
 * @module
 */
import { OSError } from "../../errors.ts";
import type { Patience } from "../../python/socket/attempt.ts";
import type { Watched } from "../waitable.ts";

/** What bounds messages. */
export interface Bounds {
  /** The longest message that is received, in bytes. */
  readonly maxMessage: number;
  /** Seconds without a byte after which a message that has begun is given up. */
  readonly messageTimeout: number;
}

/** How long a message may be where nothing is said, in bytes: 1 GiB. */
export const DEFAULT_MAX_MESSAGE: number = 2 ** 30;
/** How long the rest of a message may keep one waiting, in seconds. */
export const DEFAULT_MESSAGE_TIMEOUT = 60;

/** What travels when a connection is sent to another process. */
export interface Tickets {
  /** Of the socket. */
  readonly socket: number;
  /** Of the end of what is shared; 0 where nothing is. */
  readonly link: number;
}

/** Carries messages of bytes, whole and in order. */
export interface Carrier {
  readonly bounds: Bounds;
  /** Whether it is closed here. */
  readonly closed: boolean;
  /** The number of a descriptor that is ready when there is something to receive. */
  fd(): number;
  /** What travels to another process. */
  tickets(): Tickets;
  close(): void;
  /** Sends a message that is in parts. */
  send(parts: readonly Uint8Array[], patience: Patience): Promise<void>;
  /** {@linkcode send}, blocking this thread. */
  sendSync(parts: readonly Uint8Array[], patience: Patience): void;
  /** Receives a message, which `read` is given: it lies where the next one will, and is to be used at once. */
  receive<T>(most: number, patience: Patience, read: (message: Uint8Array) => T): Promise<T>;
  /** {@linkcode receive}, blocking this thread. */
  receiveSync<T>(most: number, patience: Patience, read: (message: Uint8Array) => T): T;
  /** Whether something can be received that the descriptor does not tell of. */
  holds(): boolean;
  /** Whether something can be received, or the end. */
  isReady(): boolean;
  /** Waits until something can be received. */
  poll(deadline: number, signal?: AbortSignal): Promise<boolean>;
  /** {@linkcode poll}, blocking this thread. */
  pollSync(deadline: number): boolean;
  /** For `wait`. */
  watched(): Watched;
}

/** The error for a message of a length that is not received. */
export function tooLong(size: number, { maxMessage }: Bounds): OSError {
  return size > maxMessage
    ? new OSError(
      `bad message length: ${size} bytes, and at most ${maxMessage} are received (maxMessage)`,
    )
    : new OSError("bad message length");
}

/** The error for sending a connection to another process too soon. */
export function notReadYet(): OSError {
  return new OSError(
    "Cannot send a connection that has received what nobody has read: read it first",
  );
}
