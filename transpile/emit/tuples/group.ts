/**
 * Groups of values that may be one and the same, or stand in the same place of such.
 *
 *     known lengths    a group for what stands at each place of the tuples
 *     any              one group for all that is in them, as in lists and dicts
 *
 * @module
 */

/** Values of which one may be another. */
export class Group {
  #joined: Group | null = null;
  /** Something may ask whether one of the values is a tuple. */
  #asked = false;
  /** What is at each place, as long as only known places are looked at. */
  #places: Group[] = [];
  /** What is at any place. */
  #any: Group | null = null;
  /** Some are tuples that have the mark in any case. */
  #marked = false;
  /** They are compared with one another. */
  #compared = false;
  /** How many items the shortest tuple has that the program writes, and how many are asked for without a look. */
  #shortest = Infinity;
  #needed = 0;

  /** The group that this one has become a part of. */
  get root(): Group {
    return this.#joined ? this.#joined = this.#joined.root : this;
  }

  /** Whether it matters to something if one of the values is a tuple. */
  get isAsked(): boolean {
    const { root } = this;
    return root.#asked || root.#needed > root.#shortest || root.#compared && root.#marked;
  }

  /** Notes that something may ask what the values are, and what is in them. */
  ask(): void {
    const { root } = this;
    if (root.#asked) return;
    root.#asked = true;
    root.#any?.ask();
    for (const place of root.#places) place?.ask();
  }

  /** Notes a tuple of so many items. */
  hold(length: number): void {
    const { root } = this;
    root.#shortest = Math.min(root.#shortest, length);
  }

  /** Notes that there are tuples with the mark. */
  mark(): void {
    this.root.#marked = true;
  }

  /** Notes that values are compared with others of the group. */
  compare(): void {
    this.root.#compared = true;
  }

  /** Notes that an item is asked for where tuples of at least so many have one. */
  need(length: number): void {
    const { root } = this;
    root.#needed = Math.max(root.#needed, length);
  }

  /** What is at a place; at any, where none is given. */
  item(place?: number): Group {
    if (place === undefined) this.root.#level();
    const { root } = this;
    if (root.#any) return root.#any.root;
    return (root.#places[place!] ??= root.#inner()).root;
  }

  #inner(): Group {
    const inner = new Group();
    inner.#asked = this.#asked;
    return inner;
  }

  /** Tells places no longer apart. */
  #level(): void {
    if (this.#any) return;
    const places = this.#places;
    this.#places = [];
    this.#any = this.#inner();
    for (const place of places) if (place) this.#enter(place);
  }

  /** Takes something in that is at a place; at any, where none is given. Groups may be in themselves. */
  #enter(inner: Group, place?: number): void {
    const { root } = this;
    if (root.#any) root.#any.join(inner);
    else if (place === undefined) {
      const places = root.#places;
      root.#places = [];
      root.#any = inner;
      for (const one of places) if (one) inner.join(one);
    } else if (root.#places[place]) root.#places[place].join(inner);
    else root.#places[place] = inner;
  }

  /** Makes one group of two. */
  join(other: Group | null): void {
    if (!other) return;
    const a = this.root;
    const b = other.root;
    if (a === b) return;
    if (a.#asked !== b.#asked) {
      a.ask();
      b.ask();
    }
    b.#joined = a;
    a.#marked ||= b.#marked;
    a.#compared ||= b.#compared;
    a.#shortest = Math.min(a.#shortest, b.#shortest);
    a.#needed = Math.max(a.#needed, b.#needed);
    const places = b.#places;
    const any = b.#any;
    b.#places = [];
    b.#any = null;
    if (any) a.#enter(any);
    places.forEach((place, i) => a.#enter(place, i));
  }
}
