/**
 * Python's `timeit`: how long something takes. What is measured is a function: the text of a program cannot be run here.
 * https://docs.python.org/3/library/timeit.html
 *
 * @example
 * ```ts
 * import { timeit } from "@manycore/multiprocessing/python/timeit";
 *
 * const seconds = await timeit(() => [3, 1, 2].sort(), { number: 100 });
 * Number(seconds) >= 0; // true
 * ```
 *
 * @module
 */
import { isPromise } from "./builtins/iterables.ts";
import { truth } from "./operators/truth.ts";
import { ValueError } from "./exceptions.ts";
import { callable } from "./support/callables.ts";
import { nameFunctions } from "./support/naming.ts";
import { options } from "./support/options.ts";
import { perfCounter } from "./time.ts";
import { printExc } from "./traceback.ts";
import * as self from "./timeit.ts";
import { type float, index, type int, toFloat } from "./values/numbers.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";

/** What to measure, and how. */
export interface TimeitOptions {
  /** What is measured. */
  stmt?: unknown;
  /** What is done first, once. */
  setup?: unknown;
  /** The clock, in seconds. */
  timer?: unknown;
  /** How often it is done in one measurement. */
  number?: int;
  /** How many measurements are made. */
  repeat?: int;
  /** Names that texts see: there are no texts. */
  globals?: unknown;
}

/** The clock that is used. https://docs.python.org/3/library/timeit.html#timeit.default_timer */
export function defaultTimer(): float {
  return perfCounter();
}

type Action = () => unknown;

function actionOf(what: unknown, name: string): Action {
  if (what === "pass" || what === undefined) return () => null;
  if (typeof what === "string") {
    throw new ValueError(
      `Cannot measure the text of a program: give timeit a function as its ${name}`,
    );
  }
  return callable(what as Action);
}

/** Measures how long a function takes. https://docs.python.org/3/library/timeit.html#timeit.Timer */
export class Timer {
  static readonly __module__ = "timeit";
  readonly #action: Action;
  readonly #setup: Action;
  readonly #clock: () => unknown;

  /**
   * @param given what is measured, what is done first, and the clock
   * @throws {ValueError} for the text of a program
   */
  constructor(...given: unknown[]) {
    const { stmt, setup, timer } = options<TimeitOptions>(["stmt", "setup", "timer"], ...given);
    this.#action = actionOf(stmt, "stmt");
    this.#setup = actionOf(setup, "setup");
    this.#clock = timer ? callable(timer as () => unknown) : defaultTimer;
  }

  /** The seconds that `number` calls take, a million where nobody says. https://docs.python.org/3/library/timeit.html#timeit.Timer.timeit */
  timeit(number: int | TimeitOptions = 1_000_000): float | Promise<float> {
    const count = Number(
      index(typeof number === "object" ? number.number ?? 1_000_000 : number),
    );
    const ready = this.#setup();
    return isPromise(ready)
      ? (ready as Promise<unknown>).then(() => this.#measured(count))
      : this.#measured(count);
  }

  #measured(count: number): float | Promise<float> {
    const [action, clock] = [this.#action, this.#clock];
    const start = Number(clock());
    const taken = (): float => toFloat(Number(clock()) - start);
    for (let i = 0; i < count; i++) {
      const result = action();
      if (isPromise(result)) return waited(action, result, count - i - 1).then(taken);
    }
    return taken();
  }

  /** So many measurements, five where nobody says. https://docs.python.org/3/library/timeit.html#timeit.Timer.repeat */
  repeat(...given: unknown[]): float[] | Promise<float[]> {
    const { repeat = 5, number = 1_000_000 } = options<TimeitOptions>(
      ["repeat", "number"],
      ...given,
    );
    const results: float[] = [];
    for (let i = 0; i < Number(repeat); i++) {
      const taken = this.timeit(number);
      if (isPromise(taken)) return this.#repeated(results, taken, Number(repeat), number);
      results.push(taken as float);
    }
    return results;
  }

  async #repeated(
    results: float[],
    first: PromiseLike<unknown>,
    count: number,
    number: int,
  ): Promise<float[]> {
    results.push(await first as float);
    while (results.length < count) results.push(await this.timeit(number));
    return results;
  }

  /** How many calls take a fifth of a second or more, and how long they take. https://docs.python.org/3/library/timeit.html#timeit.Timer.autorange */
  autorange(callback: unknown = null): Tuple<[int, float]> | Promise<Tuple<[int, float]>> {
    const given = typeof callback === "object" && callback !== null
      ? (callback as { callback?: unknown }).callback ?? null
      : callback;
    const tell = truth(given) ? callable(given as (number: int, taken: float) => unknown) : null;
    const tries = (function* (): Generator<number> {
      for (let power = 1;; power *= 10) for (const step of [1, 2, 5]) yield power * step;
    })();
    const next = (): Tuple<[int, float]> | Promise<Tuple<[int, float]>> => {
      for (;;) {
        const number = tries.next().value as number;
        const done = (taken: float): Tuple<[int, float]> | null => {
          tell?.(number, taken);
          return Number(taken) >= 0.2 ? asTuple([number, taken]) as Tuple<[int, float]> : null;
        };
        const taken = this.timeit(number);
        if (isPromise(taken)) {
          return (taken as Promise<float>).then((taken) => done(taken) ?? next());
        }
        const found = done(taken as float);
        if (found) return found;
      }
    };
    return next();
  }

  /** Prints the exception that is being handled. https://docs.python.org/3/library/timeit.html#timeit.Timer.print_exc */
  printExc(error?: unknown): void {
    printExc(error);
  }
}

async function waited(action: Action, first: unknown, more: number): Promise<void> {
  await first;
  for (let i = 0; i < more; i++) await action();
}

/** The seconds that so many calls of a function take. https://docs.python.org/3/library/timeit.html#timeit.timeit */
export function timeit(...given: unknown[]): float | Promise<float> {
  const { number = 1_000_000, ...named } = options<TimeitOptions>(
    ["stmt", "setup", "timer", "number", "globals"],
    ...given,
  );
  return new Timer(named).timeit(number);
}

/** So many measurements of so many calls each. https://docs.python.org/3/library/timeit.html#timeit.repeat */
export function repeat(...given: unknown[]): float[] | Promise<float[]> {
  const { repeat = 5, number = 1_000_000, ...named } = options<TimeitOptions>(
    ["stmt", "setup", "timer", "repeat", "number", "globals"],
    ...given,
  );
  return new Timer(named).repeat(repeat, number);
}

nameFunctions(self);
