/**
 * From a value to a message in a ring.
 *
 * @module
 */
import { encodeMessage } from "../codec/codec.ts";
import type { Message } from "./copy.ts";
import { noteSent, takeBack } from "./holders.ts";
import type { Ring, WaitLimits } from "./ring.ts";

/** An empty list of tickets, to be used again. */
let spare: number[] | undefined;
/** The tickets in the message that was encoded last. */
let given: number[] | undefined;

/** A value's message; what it carries is taken back when it cannot be encoded as a whole. */
export function encoded(value: unknown): Message {
  const tickets = spare ?? [];
  spare = undefined; // a class may send something of its own while it is encoded
  const before = noteSent(tickets);
  try {
    const message = encodeMessage(value);
    given = tickets.length > 0 ? tickets : undefined;
    return message;
  } catch (error) {
    takeBack(tickets);
    throw error;
  } finally {
    noteSent(before);
    if (tickets.length === 0) spare = tickets;
  }
}

/**
 * Looks whether a value can be sent, without sending it.
 *
 * @throws {TypeError} when it cannot
 */
export function checkSendable(value: unknown): void {
  encoded(value);
  if (given !== undefined) takeBack(given);
}

/**
 * Puts a value into a ring, waiting while that is full.
 *
 * @returns true when it was put at once; else a promise, of false when the deadline passed first
 */
export function sendAsync(
  ring: Ring,
  value: unknown,
  limits: WaitLimits,
  isAlone: WaitLimits["isAlone"] = limits.isAlone,
): true | Promise<boolean> {
  const message = encoded(value);
  const tickets = given;
  try {
    if (ring.tryPutInTurn(message) >= 0) return true;
  } catch (error) {
    if (tickets !== undefined) takeBack(tickets);
    throw error;
  }
  const { deadline = Infinity, signal, check } = limits;
  return sendLater(ring, message, { deadline, signal, check, isAlone }, tickets);
}

async function sendLater(
  ring: Ring,
  message: Message,
  limits: WaitLimits,
  tickets: readonly number[] | undefined,
): Promise<boolean> {
  let put = false;
  try {
    return put = await ring.putAsync(message, limits) >= 0;
  } finally {
    if (!put && tickets !== undefined) takeBack(tickets);
  }
}

/** {@linkcode sendAsync}, blocking this thread; false when the deadline passed first. */
export function sendSync(ring: Ring, value: unknown, limits: WaitLimits): boolean {
  const message = encoded(value);
  const tickets = given;
  let put = false;
  try {
    return put = ring.putSync(message, limits) >= 0;
  } finally {
    if (!put && tickets !== undefined) takeBack(tickets);
  }
}
