/**
 * What a child is born with, where that is much: written once into shared memory by its parent, and read where it stands.
 *
 *     cargo   0  length in bytes
 *             2  the message: at a multiple of eight bytes, as the parts of it are (writer.ts)
 *     record     its address (record.ts); who takes that out frees the cargo: the child when it has read it, or who
 *                says that nothing is left of the child
 *
 * @module
 */

import { allocate, free } from "../memory/arena.ts";
import { type Message, viewOf, writeMessage } from "../memory/copy.ts";
import { memory } from "../memory/memory.ts";
import { cargoWord, own } from "./record.ts";

/** From so many bytes on. */
export const MUCH = 65536;

/** Writes a message; returns its address. */
export function stow(message: Message): number {
  const address = allocate(8 + message.length);
  const { words, bytes } = memory();
  words[address] = message.length;
  writeMessage(bytes, words, address + 2, message);
  return address;
}

/** Says whose it is. */
export function load(child: number, address: number): void {
  Atomics.store(memory().words, cargoWord(child), address);
}

/** The message at an address, until it is freed. */
export function cargoAt(address: number): Uint8Array {
  const { words, bytes } = memory();
  return viewOf(bytes, address + 2, words[address]!);
}

/** Frees what this child was born with: at its end, somebody else would. */
export function unload(): void {
  const address = Atomics.exchange(memory().words, cargoWord(own()), 0);
  if (address !== 0) free(address);
}
