/**
 * Python's `auto()`.
 *
 * @module
 */
let made = 0;

/** A value that counts on from the member before it. https://docs.python.org/3/library/enum.html#enum.auto */
export class auto {
  static readonly __module__ = "enum";
  /** Which call this one is. */
  readonly order: number = ++made;
}
