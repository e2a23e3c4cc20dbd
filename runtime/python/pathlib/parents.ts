/** The folders that a path is in. */
import { IndexError } from "../exceptions.ts";
import { index, type int } from "../values/numbers.ts";
import { Slice, span } from "../values/slice.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";

/** The folders that a path is in, nearest first. https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.parents */
export class Parents<P> implements Iterable<P> {
  static readonly __module__ = "pathlib";
  static readonly __name__ = "_PathParents";
  readonly #all: readonly P[];
  readonly #owner: string;

  constructor(all: readonly P[], owner: string) {
    this.#all = all;
    this.#owner = owner;
  }

  /** How many there are. */
  get length(): number {
    return this.#all.length;
  }

  __len__(): number {
    return this.#all.length;
  }

  __getitem__(place: int | Slice): P | Tuple<P[]> {
    if (place instanceof Slice) {
      const { start, step, count } = span(place.start, place.stop, place.step, this.length);
      return tupleFrom(Array.from({ length: count }, (_, i) => this.#all[start + i * step]!));
    }
    const i = Number(index(place));
    if (i >= this.length || i < -this.length) throw new IndexError(String(i));
    return this.#all.at(i)!;
  }

  [Symbol.iterator](): Iterator<P> {
    return this.#all[Symbol.iterator]();
  }

  /** As Python prints it. */
  toString(): string {
    return `<${this.#owner}.parents>`;
  }
}
