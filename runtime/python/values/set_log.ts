/**
 * What came into a set and left it, as long as nobody asks for its order: to keep the places of CPython's table costs several
 * times as much, and most sets that elements leave are asked for single elements alone.
 *
 * @module
 */
import { hasFixedHash, SetTable } from "./set_table.ts";

/** So many steps are kept at most: they hold elements that are gone. */
const MOST = 2 ** 18;

/** Stands before an element that left. */
const LEFT: unique symbol = Symbol("left");

/** The steps that made a set what it is; all elements have fixed hashes. */
export class SetLog {
  readonly #steps: unknown[];
  /** From which place on `pop()` looks: whoever takes elements so asks for their order. */
  readonly finger = 0;

  /** Begins with elements that came one after the other, none of which left. */
  constructor(items: unknown[]) {
    this.#steps = items;
  }

  /** Whether it is time to keep a table. */
  get isFull(): boolean {
    return this.#steps.length > MOST;
  }

  /** An element that was not there has come. */
  add(item: unknown): void {
    this.#steps.push(item);
  }

  /** An element has left. */
  delete(item: unknown): void {
    this.#steps.push(LEFT, item);
  }

  /** The table that the steps lead to. */
  table(): SetTable {
    const table = new SetTable();
    const steps = this.#steps;
    for (let i = 0; i < steps.length; i++) {
      if (steps[i] === LEFT) table.delete(steps[++i]);
      else table.add(steps[i]);
    }
    return table;
  }
}

/** The steps that lead to elements which came one after the other; null where one of them has no fixed hash. */
export function loggedOf(items: unknown[]): SetLog | null {
  return items.every(hasFixedHash) ? new SetLog(items) : null;
}
