/**
 * The program's descriptors: the numbers that a Python program sees, and what they stand for.
 *
 * Deno keeps some twenty descriptors of its own, which a Python program knows nothing of: its first file would be 22, and
 * a loop that closes all descriptors from 3 on would close Deno's. So a program has numbers of its own from 3 on, the
 * lowest free one first, as the system gives them; 0, 1 and 2 are the system's.
 *
 * @module
 */
import { OSError } from "../exceptions.ts";

/** What a number stands for. */
export interface Descriptor {
  /** The system's number. */
  real(): number;
  /** Gives it back to the system. */
  close(): void;
}

const table = new Map<number, Descriptor>();

/** Standard streams that the program closed. */
const closed = new Set<number>();

/** Deno's own numbers are below this. */
const OTHERS = 20;

function linkOf(number: number): string | undefined {
  try {
    return Deno.readLinkSync(`/proc/self/fd/${number}`);
  } catch {
    return undefined;
  }
}

/** Whether a number is one that the system gave a socket: those keep it. */
function isSocket(number: number): boolean {
  return number >= OTHERS && (linkOf(number)?.startsWith("socket:") ?? false);
}

/** Takes the lowest number that is free. */
export function claim(descriptor: Descriptor): number {
  let number = 0;
  while (isTaken(number)) number++;
  assign(number, descriptor);
  return number;
}

function isTaken(number: number): boolean {
  return table.has(number) || number <= 2 && !closed.has(number) || isSocket(number);
}

/** Has a number stand for something. */
export function assign(number: number, descriptor: Descriptor): void {
  closed.delete(number);
  table.set(number, descriptor);
}

/** Frees a number; what it stood for is left alone. */
export function release(number: number): void {
  table.delete(number);
  if (number <= 2) closed.add(number);
}

/** What a number stands for, where it is not a standard stream's own. */
export function descriptorOf(number: number): Descriptor | undefined {
  return table.get(number);
}

/**
 * The system's number.
 *
 * @throws {OSError} for a number that stands for nothing
 */
export function realOf(number: number): number {
  const found = table.get(number);
  if (found) return found.real();
  if (isTaken(number) || isSocket(number)) return number;
  throw new OSError(9, "Bad file descriptor");
}

/**
 * The program's number for a descriptor that has come from elsewhere.
 *
 * @param real the system's
 * @param close gives it back
 */
export function numberFor(real: number, close: () => void): number {
  return isSocket(real) ? real : claim({ real: () => real, close });
}

/** The system's number of a file that Deno opened, which Deno does not tell: it is looked for by its name. */
export function numberOfOpen(path: string | URL): number {
  const wanted = Deno.realPathSync(path);
  const numbers = [...Deno.readDirSync("/proc/self/fd")].map(({ name }) => Number(name));
  for (const number of numbers.sort((a, b) => b - a)) {
    try {
      if (Deno.readLinkSync(`/proc/self/fd/${number}`) === wanted) return number;
    } catch {
      // The descriptor that the folder itself was read by.
    }
  }
  throw new OSError(9, "Bad file descriptor");
}
