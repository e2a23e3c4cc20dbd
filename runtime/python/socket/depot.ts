/**
 * Where descriptors lie that are on their way between processes of the system.
 *
 * ```text
 *   sender                         depot: a pair of Unix sockets that          receiver
 *                                  all processes of the program have
 *   sendmsg: token, descriptor ─►  | t1 | t2 | t3 |                   ─►  recvmsg until the token is the wanted one;
 *                                                                         the others go to the end again
 * ```
 *
 * | | |
 * |---|---|
 * | who makes it | the main program, before its first child is started; the others inherit it (launch/spawn/pair.ts) |
 * | who writes, who reads | anyone, under one mutex of the arena, which is held for some microseconds |
 * | who waits | nobody: a sender that finds no room gets an error, a receiver that does not find its token, too |
 * | the sender ends, or is busy | what it sent lies here |
 * | a child dies before it takes its arguments | they are taken back |
 * | a message is never received | its descriptor lies here until the program ends, and is closed then by the system |
 * | a process dies while it looks | the parcel in its hand is lost: the receiver's error says so |
 *
 * @module
 */
import { OSError, RuntimeError } from "../../errors.ts";
import { State, stateOf, stateWord } from "../../launch/record.ts";
import { havePair } from "../../launch/spawn/pair.ts";
import { DEPOT_COUNT, DEPOT_ENDS, DEPOT_MUTEX, DEPOT_TOKEN } from "../../memory/fixed.ts";
import { noteParcel, parcels } from "../../memory/holders.ts";
import { me } from "../../memory/me.ts";
import { memory } from "../../memory/memory.ts";
import { lock, unlock } from "../../memory/mutex.ts";
import { EAGAIN, isDarwin, libc, prepare } from "./libc.ts";
import { RightsMessage } from "./rights.ts";

/**
 * Whether there is one: else all processes of the program are threads of this one.
 *
 * @throws {RuntimeError} when there should be one, and is none
 */
export function hasDepot(): boolean {
  if (memory().words[DEPOT_ENDS] !== 0) return true;
  if (memory().presence === undefined) return false;
  if (havePair()) return true; // It may be that no process was started yet.
  throw new RuntimeError(
    "Cannot send a socket: the program had no descriptor left for the sockets through which they travel " +
      "when it started its first process (ulimit -n)",
  );
}

let message: RightsMessage | undefined;

function put(token: number, fd: number): void {
  const { words } = memory();
  message ??= new RightsMessage();
  if (message.send(words[DEPOT_ENDS + 1]!, token, fd)) {
    words[DEPOT_COUNT] = words[DEPOT_COUNT]! + 1;
    return;
  }
  const code = libc().errno();
  throw new OSError(
    code,
    code === EAGAIN
      ? `Cannot send a socket: ${words[DEPOT_COUNT]} are on their way and not yet received`
      : "Cannot send a socket",
  );
}

/** The descriptor of a parcel; -1 when it is not there. Others stay. */
function take(token: number): number {
  const { words } = memory();
  message ??= new RightsMessage();
  for (let left = words[DEPOT_COUNT]!; left > 0; left--) {
    const parcel = message.receive(words[DEPOT_ENDS]!);
    if (parcel === undefined) break;
    words[DEPOT_COUNT] = words[DEPOT_COUNT]! - 1;
    if (parcel.token === token) return parcel.fd;
    put(parcel.token, parcel.fd);
    libc().close(parcel.fd);
  }
  return -1;
}

/**
 * Sends a descriptor; it may be closed here at once.
 *
 * @returns its ticket, for one receiver: below zero
 * @throws {OSError} when too many are under way
 */
export function leaveParcel(fd: number): number {
  const { words } = memory();
  lock(DEPOT_MUTEX);
  try {
    const token = words[DEPOT_TOKEN] = (words[DEPOT_TOKEN]! % 0x7fff_ffff) + 1;
    put(token, fd);
    noteParcel(-token);
    if (me.recipient !== 0) noteAddressed(me.recipient, -token);
    return -token;
  } finally {
    unlock(DEPOT_MUTEX);
  }
}

/**
 * The descriptor of a ticket, as one of this process's own.
 *
 * @throws {RuntimeError} when it was received before, or its process died over it
 */
export function fetchParcel(ticket: number): number {
  lock(DEPOT_MUTEX);
  let fd: number;
  try {
    fd = take(-ticket);
  } finally {
    unlock(DEPOT_MUTEX);
  }
  if (fd < 0) {
    throw new RuntimeError(
      "Cannot receive a socket twice: it was received before, or lost with the process that received it",
    );
  }
  if (isDarwin) prepare(fd);
  return fd;
}

function takeBack(ticket: number): void {
  lock(DEPOT_MUTEX);
  try {
    const fd = take(-ticket);
    if (fd >= 0) libc().close(fd);
  } finally {
    unlock(DEPOT_MUTEX);
  }
}

parcels.takeBack = takeBack;

/** Parcels for children that this process has started, by the child. */
const addressed = new Map<number, number[]>();

/** What a child has not taken when it is over, nobody will: whoever waits for the other end would wait for ever. */
function noteAddressed(recipient: number, ticket: number): void {
  const tickets = addressed.get(recipient);
  if (tickets !== undefined) {
    tickets.push(ticket);
    return;
  }
  addressed.set(recipient, [ticket]);
  takeBackAtEnd(recipient);
}

async function takeBackAtEnd(recipient: number): Promise<void> {
  for (let state: number; (state = stateOf(recipient)) < State.Ended;) {
    await memory().waitAsync(stateWord(recipient), state, Infinity);
  }
  const tickets = addressed.get(recipient) ?? [];
  addressed.delete(recipient);
  tickets.forEach(takeBack);
}
