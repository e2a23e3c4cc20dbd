import type { IntType, Type } from "./types.ts";

/**
 * The type of what stands in one place of a mutable container, shared by all names of that container. Cells of
 * containers that may be the same object are linked into one.
 */
export class Cell {
  static #clock = 0;
  static #reads: Set<Cell> | null = null;
  #type: Type;
  #link: Cell | null = null;
  #changed = 0;
  #filled = 0;
  #length: IntType | null = null;
  /** How often the type has grown. */
  growth = 0;
  /** How often it has grown in a hurry. */
  hurries = 0;
  /** How often the length has grown. */
  lengthGrowth = 0;
  /** The lists may be ones that were lost from sight before. */
  isForeign = false;
  /** It is of a function or class that is never used. */
  isIdle = false;

  constructor(type: Type) {
    this.#type = type;
    if (type.kind !== "never") this.#filled = ++Cell.#clock;
  }

  /** What the clock of {@linkcode changed} says now. */
  static get now(): number {
    return Cell.#clock;
  }

  /** The type of everything that was ever put in. */
  get type(): Type {
    Cell.#reads?.add(this);
    return this.root.#type;
  }

  set type(type: Type) {
    const { root } = this;
    root.#type = type;
    root.#changed = ++Cell.#clock;
    if (type.kind !== "never") root.#filled ||= Cell.#clock;
  }

  /** When something was put in for the first time; 0 if nothing was. */
  get filled(): number {
    return this.root.#filled;
  }

  /** How long lists of the cell are, at any time; null for any length. */
  get length(): IntType | null {
    Cell.#reads?.add(this);
    return this.root.#length;
  }

  set length(length: IntType | null) {
    const { root } = this;
    root.#length = length;
    root.#changed = ++Cell.#clock;
  }

  /** Does something; gives when it began, by the clock of {@linkcode changed}, and the cells whose types it asked for. */
  static noting(work: () => void): { readonly began: number; readonly reads: ReadonlySet<Cell> } {
    const outer = Cell.#reads;
    const [began, reads] = [Cell.#clock, new Set<Cell>()];
    Cell.#reads = reads;
    try {
      work();
    } finally {
      Cell.#reads = outer;
    }
    return { began, reads };
  }

  /** When the type last became another one, by a clock that only such changes move. */
  get changed(): number {
    return this.root.#changed;
  }

  /** The one cell that stands for all that are linked with this one. */
  get root(): Cell {
    let cell = this as Cell;
    while (cell.#link) cell = cell.#link;
    if (this.#link && this.#link !== cell) this.#link = cell;
    return cell;
  }

  /** Makes the two one; the type is that of `other`'s root and up to the caller to join. */
  link(other: Cell): void {
    const from = this.root;
    const to = other.root;
    if (from === to) return;
    from.#link = to;
    to.#changed = ++Cell.#clock;
  }
}
