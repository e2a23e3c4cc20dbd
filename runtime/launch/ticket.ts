/**
 * What a process of the operating system is told on its command line: where the shared memory is, and what is there for
 * it. Everything else it finds there.
 *
 * @module
 */

import { lendMapping } from "../memory/mapping/mapping.ts";
import { memory } from "../memory/memory.ts";
import { mainRecordAddress } from "./record.ts";

/** The same, read. */
export interface Ticket {
  /** By which the child finds the memory, and by which a wrong one is known. */
  readonly path: string;
  readonly identity: number;
  /** The parent's number. */
  readonly parent: number;
  /** Address of the main program's record. */
  readonly mainRecord: number;
  /** Id of the record of who lives in it first: a process, or a spare. */
  readonly id: number;
  /** Address of the mailbox that brings its {@linkcode Beginning}. */
  readonly mailbox: number;
}

const mark = "--multiprocessing=";

/**
 * Starts a child of this process, whose memory must be a mapping.
 *
 * @param start starts it, with that as its first argument
 */
export function startWithTicket<T>(
  id: number,
  mailbox: number,
  start: (ticket: string) => T,
): T {
  const { handle } = memory();
  if (handle instanceof SharedArrayBuffer) throw new Error("no process can share this memory");
  return lendMapping(
    handle,
    ({ path, identity }) =>
      start(mark + JSON.stringify([path, identity, Deno.pid, mainRecordAddress(), id, mailbox])),
  );
}

/** Takes the ticket off this program's arguments, which are then those of its parent. */
export function takeTicket(): Ticket {
  const [first = "", ...args] = Deno.args;
  if (!first.startsWith(mark)) {
    throw new Error("this module is run by multiprocessing, to start a process");
  }
  Object.defineProperty(Deno, "args", { value: args, enumerable: true, configurable: true });
  const [path, identity, parent, mainRecord, id, mailbox] = JSON.parse(first.slice(mark.length));
  return { path, identity, parent, mainRecord, id, mailbox };
}
