/** The objects of a message and their numbers: an object that comes again travels as a number. */

/** So many are compared one by one, which is cheaper than a Map for them. */
const few = 8;

export class Seen {
  readonly #first: (object | undefined)[] = new Array(few).fill(undefined);
  #rest: Map<object, number> | undefined;
  #count = 0;

  /** The number of an object; -1 when it is new, which it is no longer then. */
  numberOf(value: object): number {
    const count = this.#count;
    const first = this.#first;
    const end = count < few ? count : few;
    for (let i = 0; i < end; i++) if (first[i] === value) return i;
    if (count < few) {
      first[count] = value;
    } else {
      const known = this.#rest?.get(value);
      if (known !== undefined) return known;
      (this.#rest ??= new Map()).set(value, count);
    }
    this.#count = count + 1;
    return -1;
  }

  get count(): number {
    return this.#count;
  }

  /** Forgets all but the first `count`. */
  cut(count: number): void {
    for (let i = count; i < few && i < this.#count; i++) this.#first[i] = undefined;
    if (count <= few) this.#rest = undefined;
    for (const [object, index] of this.#rest ?? []) {
      if (index >= count) this.#rest!.delete(object);
    }
    this.#count = count;
  }
}
