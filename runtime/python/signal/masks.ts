/**
 * Signals that are held back, and those that have come meanwhile.
 *
 * The system has many threads here, any of which takes a signal; so what is held back is noted as it comes, and has its
 * effect when it is let through.
 *
 * @module
 */
import { letGo, stayAlive } from "../../memory/park.ts";
import { onInterrupt } from "../../launch/record.ts";
import { OSError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { settleSignals } from "../support/signals.ts";
import { addListener, removeListener, type Signal } from "../support/signals.ts";
import { index } from "../values/numbers.ts";
import { PySet } from "../values/set.ts";
import { Signals } from "./constants.ts";

/** What takes back that a signal is held back, by its number. */
const blocked = new Map<number, () => void>();
const pending = new Set<number>();
const waiting = new Set<() => void>();

/** Notes a signal that is held back; false for one that is not. */
export function heldBack(number: number): boolean {
  if (!blocked.has(number)) return false;
  pending.add(number);
  for (const look of waiting) look();
  return true;
}

/** The numbers that an iterable of signals stands for. */
function numbersOf(signals: unknown): number[] {
  return [...iter(signals)].map((signal) => Number(index(signal)));
}

function signalsOf(numbers: Iterable<number>): PySet<unknown> {
  return new PySet([...numbers].sort((a, b) => a - b).map((number) => Signals.of(number)));
}

function block(number: number): void {
  const { name } = Signals.of(number);
  if (blocked.has(number) || name === "SIGKILL" || name === "SIGSTOP") return;
  const both: Signal = { number, name: name as Deno.Signal, isUrgent: true };
  const note = () => void heldBack(number);
  addListener(both, note);
  blocked.set(number, () => removeListener(both, note));
}

/** Lets signals through, and says which of them have come meanwhile. */
function unblock(numbers: readonly number[]): number[] {
  const come = numbers.filter((number) => blocked.has(number) && pending.delete(number));
  for (const number of numbers) {
    blocked.get(number)?.();
    blocked.delete(number);
  }
  return come;
}

/**
 * Changes which signals are held back.
 *
 * @returns those that were held back before, and those that have come and now have their effect
 * @throws {OSError} when it is not said what to do
 */
export function changeMask(how: unknown, mask: unknown): [PySet<unknown>, number[]] {
  const before = signalsOf(blocked.keys());
  const numbers = numbersOf(mask);
  settleSignals();
  const action = Number(index(how));
  if (action < 0 || action > 2) throw new OSError(22, "Invalid argument");
  if (action !== 1) numbers.forEach(block);
  if (action === 0) return [before, []];
  const others = [...blocked.keys()].filter((number) => !numbers.includes(number));
  return [before, unblock(action === 1 ? numbers : others)];
}

/** The signals that have come while they are held back. https://docs.python.org/3/library/signal.html#signal.sigpending */
export function sigpending(): PySet<unknown> {
  settleSignals();
  return signalsOf(pending);
}

/** Waits for one of some signals, which then has no other effect. https://docs.python.org/3/library/signal.html#signal.sigwait */
export async function sigwait(sigset: unknown): Promise<Signals> {
  const wanted = numbersOf(sigset);
  const ownBlocks = wanted.filter((number) => !blocked.has(number));
  ownBlocks.forEach(block);
  const found = () => wanted.find((number) => pending.has(number));
  stayAlive();
  let takeBack = () => {};
  let look = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      look = () => found() !== undefined && resolve();
      waiting.add(look);
      takeBack = onInterrupt(reject);
      settleSignals();
      look();
    });
    const number = found()!;
    pending.delete(number);
    return Signals.of(number);
  } finally {
    waiting.delete(look);
    takeBack();
    letGo();
    unblock(ownBlocks);
  }
}
