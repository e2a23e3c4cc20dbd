/** Bars over what they count. */
import { isAsync, iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { isPlain, options } from "../support/options.ts";
import { range } from "../builtins/numbers.ts";
import type { int } from "../values/numbers.ts";
import { Bar, type BarOptions } from "./bar.ts";

/** A bar that counts the items of an iterable. */
class IterableBar<T> extends Bar implements Iterable<T> {
  readonly #items: Iterable<T>;

  constructor(items: Iterable<T>, given: BarOptions) {
    super(given);
    this.#items = items;
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    try {
      for (const item of iter(this.#items)) {
        yield item as T;
        this.update();
      }
    } finally {
      this.close();
    }
  }
}

/** The same for what has to be waited for, as the results of a pool. */
class AsyncBar<T> extends Bar implements AsyncIterable<T> {
  readonly #items: AsyncIterable<T>;

  constructor(items: AsyncIterable<T>, given: BarOptions) {
    super(given);
    this.#items = items;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    try {
      for await (const item of this.#items) {
        yield item;
        this.update();
      }
    } finally {
      this.close();
    }
  }
}

const PARAMETERS = [
  "iterable",
  "desc",
  "total",
  "leave",
  "file",
  "ncols",
  "mininterval",
  "maxinterval",
  "miniters",
  "ascii",
  "disable",
  "unit",
  "unitScale",
  "dynamicNcols",
  "smoothing",
  "barFormat",
  "initial",
  "position",
  "postfix",
  "unitDivisor",
] as const;

/** What makes bars. */
export interface MakesBar {
  <T>(iterable: AsyncIterable<T>, options?: BarOptions): Bar & AsyncIterable<T>;
  <T>(iterable: Iterable<T>, options?: BarOptions): Bar & Iterable<T>;
  (options?: BarOptions & { iterable?: undefined }): Bar;
  (...args: unknown[]): Bar & Iterable<unknown>;
  /** Prints a line without disturbing the bars. */
  write(text: string, ...rest: unknown[]): void;
}

function make(...args: unknown[]): Bar {
  const { iterable, ...given } = options<BarOptions & { iterable: unknown }>(
    PARAMETERS as never,
    ...args,
  );
  if (iterable === undefined || iterable === null) return new Bar(given);
  if (isAsync(iterable)) return new AsyncBar(iterable as AsyncIterable<unknown>, given);
  const total = given.total === undefined || given.total === null
    ? lengthOf(iterable)
    : given.total;
  return new IterableBar(iterable as Iterable<unknown>, { ...given, total });
}

function lengthOf(iterable: unknown): number | null {
  try {
    return len(iterable as never);
  } catch {
    return null; // An iterator has none.
  }
}

/** A progress bar over an iterable, or one that is moved by `update`. https://tqdm.github.io/docs/tqdm/ */
export const tqdm: MakesBar = Object.assign(make, { write: Bar.write }) as unknown as MakesBar;
Object.defineProperty(tqdm, "name", { value: "tqdm" });

/** A progress bar over a range. */
export function trange(...args: unknown[]): Bar & Iterable<number> {
  const last = args.at(-1);
  const named = isPlain(last);
  const bounds = (named ? args.slice(0, -1) : args) as [int];
  return tqdm(range(...bounds) as Iterable<number>, named ? last as BarOptions : {});
}
