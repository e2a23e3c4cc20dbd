/**
 * What came into a set and left it, as long as nobody asks for its order: to keep the places of CPython's table costs several
 * times as much, and most sets that elements leave are asked for single elements alone.
 *
 * @module
 */
import { hasFixedHash, SetTable } from "./set_table.ts";

/** So many steps are kept, and so many for each element: they hold what is gone, which the collector then has to move. */
const FEW = 1024;
const FOR_EACH = 4;

/** Stands before an element that left. */
const LEFT: unique symbol = Symbol("left");

/** The steps that made a set what it is; all elements have fixed hashes. */
export class SetLog {
  readonly #steps: unknown[];
  /** How many elements there were at most. */
  #most: number;
  /** From which place on `pop()` looks: whoever takes elements so asks for their order. */
  readonly finger = 0;

  /** Begins with elements that came one after the other, none of which left. */
  constructor(items: unknown[]) {
    this.#steps = items;
    this.#most = items.length;
  }

  /** Whether it is time to keep a table, of so many elements as are left. */
  isFull(count: number): boolean {
    if (count > this.#most) this.#most = count;
    return this.#steps.length > FEW + FOR_EACH * this.#most;
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
