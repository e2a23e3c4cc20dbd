/**
 * Lists of flags, a byte for each.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";

/**
 * A list of so many flags that are all set, or not: what `[True] * n` makes, where a program only looks at its items and
 * changes them.
 *
 * @example
 * ```ts
 * import { Flags, print } from "@manycore/multiprocessing/python";
 *
 * const flags = new Flags(4, true);
 * flags.store(0, null, 2, false, 2);
 * print([...flags]); // [0, 1, 0, 1]
 * ```
 */
export class Flags extends Uint8Array {
  /** Makes them. */
  constructor(length: number, value = false) {
    super(Math.max(length, 0));
    if (value) this.fill(1);
  }

  /**
   * Python's `flags[start:stop:step] = [value] * count`, for steps above one.
   *
   * @throws {ValueError} when the slice has not as many items
   */
  store(
    start: number | null,
    stop: number | null,
    step: number,
    value: boolean,
    count: number,
  ): void {
    const size = this.size(start, stop, step);
    if (size !== Math.max(count, 0)) {
      throw new ValueError(
        `attempt to assign sequence of size ${
          Math.max(count, 0)
        } to extended slice of size ${size}`,
      );
    }
    const byte = value ? 1 : 0;
    const end = this.#end(stop ?? this.length);
    for (let at = this.#end(start ?? 0); at < end; at += step) this[at] = byte;
  }

  /** Python's `len(flags[start:stop:step])`, for steps above one. */
  size(start: number | null, stop: number | null, step: number): number {
    const [first, end] = [this.#end(start ?? 0), this.#end(stop ?? this.length)];
    return Math.max(0, Math.ceil((end - first) / step));
  }

  /** A place counted from either end, within the list. */
  #end(place: number): number {
    return place < 0 ? Math.max(place + this.length, 0) : Math.min(place, this.length);
  }
}
