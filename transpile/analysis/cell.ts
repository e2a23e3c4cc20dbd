import type { Type } from "./types.ts";

/**
 * The type of what stands in one place of a mutable container, shared by all names of that container. Cells of
 * containers that may be the same object are linked into one.
 */
export class Cell {
  #type: Type;
  #link: Cell | null = null;
  /** How often the type has grown. */
  growth = 0;

  constructor(type: Type) {
    this.#type = type;
  }

  /** The type of everything that was ever put in. */
  get type(): Type {
    return this.root.#type;
  }

  set type(type: Type) {
    this.root.#type = type;
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
    if (from !== to) from.#link = to;
  }
}
