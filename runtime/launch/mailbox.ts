/**
 * What a thread made ahead waits for: one word, which leads to a message. Ten times as fast as an event, since the
 * thread sleeps on the word itself, and the event loops of both have no part in it.
 *
 *     word  0         nothing yet: the thread sleeps on it
 *           > 0       address of a message: its length in bytes, then the bytes
 *           closed    nobody wants the thread any more
 *
 * | | |
 * |---|---|
 * | who writes | the main program's thread: a message, or `closed`; a message not yet taken gives way to the next |
 * | who waits | the thread, blocking, without end: nothing of its own is under way, and the program's end takes it along |
 * | the thread dies first | the message stays where it is; whoever gave it sees the thread's end as any other |
 *
 * @module
 */

import { allocate, allocateZeroed, free } from "../memory/arena.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";

const closed = -1;
/** Milliseconds between two looks at what else may have happened. */
const LOOK = 1000;

/** Makes a mailbox; its address is to be told to the thread. */
export function newMailbox(): number {
  return allocateZeroed(4);
}

/** Puts a message into it, in place of one that was not taken. */
export function post(mailbox: number, message: Uint8Array): void {
  const address = allocate(4 + message.length);
  const { words, bytes } = memory();
  words[address] = message.length;
  bytes.set(message, (address + 1) * 4);
  replace(mailbox, address);
}

/** Tells the thread that nothing will come any more. */
export function closeMailbox(mailbox: number): void {
  replace(mailbox, closed);
}

function replace(mailbox: number, content: number): void {
  const before = Atomics.exchange(memory().words, mailbox, content);
  if (before > 0) free(before);
  memory().notify(mailbox, 1);
}

/** Gives up a mailbox into which nobody will put anything any more. */
export function discard(mailbox: number): void {
  free(mailbox);
}

/** The next message, waited for without end; undefined when the mailbox is closed. */
export function receive(mailbox: number): Uint8Array<ArrayBuffer> | undefined {
  const { words, bytes } = memory();
  for (;;) {
    const address = Atomics.load(words, mailbox);
    if (address === 0) {
      me.check(); // a process does its duties meanwhile: it may have lost its parent
      memory().wait(mailbox, 0, LOOK);
    } else if (address === closed) return undefined;
    else if (Atomics.compareExchange(words, mailbox, address, 0) === address) {
      const start = (address + 1) * 4;
      const message = new Uint8Array(bytes.slice(start, start + words[address]!));
      free(address);
      return message;
    }
  }
}
