/**
 * What the library takes as a sequence.
 *
 * @module
 */
import type { int } from "../values/numbers.ts";

/** A list, tuple, string or range, or whatever has a length and items. */
export type Sequence<T> =
  | readonly T[]
  | ArrayLike<T>
  | { readonly length: int; at(place: int): T }
  | { __len__(): int; __getitem__(index: int): T };
