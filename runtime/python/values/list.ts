/**
 * The class of lists, as base class: lists themselves are plain arrays.
 *
 * @module
 */
import { iter } from "../operators/iteration.ts";
import { hideClass } from "./lineage.ts";
import { nameClass } from "./types.ts";

/** What classes extend that derive from `list`: made from an iterable, not from a length. */
export class List<T> extends Array<T> {
  constructor(items: Iterable<T> = []) {
    super();
    for (const item of iter(items) as Iterable<T>) super.push(item);
  }

  /** What `map`, `slice` and the like make: plain lists. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** Adds an item at the end. */
  append(item: T): void {
    super.push(item);
  }

  /** Adds all items of an iterable at the end. */
  extend(items: Iterable<T>): void {
    for (const item of [...iter(items) as Iterable<T>]) super.push(item);
  }

  /** Puts an item before the place `index`. */
  insert(index: number, item: T): void {
    super.splice(index, 0, item);
  }
}
nameClass(List, "list");
hideClass(Array);
