/** Classes and functions that the tests send about. */

import { reduce, registerCodec } from "@manycore/multiprocessing";

export class Point {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  sum(): number {
    return this.x + this.y;
  }

  static origin(): Point {
    return new Point(0, 0);
  }
}

export class Secret {
  #value = 1;

  get value(): number {
    return this.#value;
  }

  raise(): void {
    this.#value = this.#value + 1;
  }
}

export class Money {
  readonly #cents: number;

  constructor(cents: number) {
    this.#cents = cents;
  }

  get cents(): number {
    return this.#cents;
  }
}

registerCodec(Money, "tests.Money", {
  write: (money) => money.cents,
  read: (cents: number) => new Money(cents),
});

export class Price extends Money {
  currency = "EUR";
}

/** A container with a form that is filled after it is made. */
export class Bag {
  readonly #things: unknown[] = [];

  add(thing: unknown): void {
    this.#things.push(thing);
  }

  get things(): readonly unknown[] {
    return this.#things;
  }
}

registerCodec(Bag, "tests.Bag", {
  write: (bag) => bag.things,
  fill(bag, things: readonly unknown[]) {
    for (const thing of things) bag.add(thing);
  },
});

export class Stack extends Array<number> {
  label = "";
}

export class Registry extends Map<string, number> {
  label = "";
}

export class BadInput extends RangeError {
  field: string;

  constructor(field: string) {
    super(`bad ${field}`);
    this.name = "BadInput";
    this.field = field;
  }
}

/** Keeps a state of its own choice, as with pickle. */
export class Stateful {
  kept = 1;
  dropped: Promise<void> | null = Promise.resolve();

  __getstate__(): { kept: number } {
    return { kept: this.kept };
  }

  __setstate__(state: { kept: number }): void {
    this.kept = state.kept + 1;
    this.dropped = null;
  }
}

export function double(x: number): number {
  return x * 2;
}

function renamed(x: number): number {
  return x * 3;
}
export { renamed as triple };

export const arrow = (x: number): number => x + 1;

export default function (x: number): number {
  return x - 1;
}

export function notSent(): () => number {
  return function inner() {
    return 1;
  };
}

/** A function that travels as a call that makes it. */
export function adder(n: number): (x: number) => number {
  const add = (x: number) => x + n;
  return Object.assign(add, { [reduce]: () => [adder, [n]] });
}
