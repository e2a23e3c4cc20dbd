/**
 * What a process of the operating system is told on its command line: where the shared memory is, and what is there for
 * it. Everything else it finds there.
 *
 * @module
 */

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

/** The first argument of a child. */
export function writeTicket(ticket: Ticket): string {
  const { path, identity, parent, mainRecord, id, mailbox } = ticket;
  return mark + JSON.stringify([path, identity, parent, mainRecord, id, mailbox]);
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
