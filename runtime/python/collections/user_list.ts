/**
 * Python's class `collections.UserList`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { callMethod, getattr } from "../dispatch.ts";
import { eq, ge, gt, le, lt } from "../operators/compare.ts";
import { contains, delItem, item, setItem } from "../operators/container.ts";
import { iter } from "../operators/iteration.ts";
import { add, mul } from "../operators/arithmetic.ts";
import { isKeywords } from "../values/keywords.ts";
import type { int } from "../values/numbers.ts";
import { Slice } from "../values/slice.ts";
import { repr } from "../text/repr.ts";
import { MutableSequence } from "./abstract.ts";

/** The list in a value, or what a list can be made of. */
function plain(value: unknown): unknown {
  return value instanceof UserList ? value.data : value;
}

/** The items of anything iterable, as a list. */
function items(value: unknown): unknown[] {
  const inner = plain(value);
  return Array.isArray(inner) ? [...inner] : [...iter(inner)];
}

/** Another of the same class. */
function made(self: UserList, data: unknown): unknown {
  return new (getattr(self, "__class__") as new (data: unknown) => unknown)(data);
}

/**
 * A list to derive from: what gives a list gives one of the own class.
 * https://docs.python.org/3/library/collections.html#collections.UserList
 */
export class UserList extends MutableSequence {
  static override readonly __module__: string = "collections";
  static override readonly __abstractmethods__: readonly string[] = [];

  /** The items. */
  data: unknown[];

  /** @param initlist the items that it begins with */
  constructor(initlist: unknown = null) {
    super();
    const given = isKeywords(initlist) ? initlist.initlist ?? null : initlist;
    this.data = given === null ? [] : items(given);
  }

  /** The list as Python prints it. */
  __repr__(): string {
    return repr(this.data);
  }

  /** How many items there are. */
  __len__(): number {
    return this.data.length;
  }

  /** The item at a place, or those of a slice. */
  __getitem__(place: unknown): unknown {
    const found = item(this.data, place);
    return place instanceof Slice ? made(this, found) : found;
  }

  /** Sets what is at a place or in a slice. */
  __setitem__(place: unknown, value: unknown): void {
    setItem(this.data, place, plain(value));
  }

  /** Takes out what is at a place or in a slice. */
  __delitem__(place: unknown): void {
    delItem(this.data, place);
  }

  /** Whether an item is equal to a value. */
  override __contains__(value: unknown): boolean {
    return contains(this.data, value);
  }

  /** Whether another list has the same items. */
  __eq__(other: unknown): boolean {
    return eq(this.data, plain(other));
  }

  /** Whether it stands before another list. */
  __lt__(other: unknown): boolean {
    return lt(this.data, plain(other));
  }

  /** Whether it does not stand behind another list. */
  __le__(other: unknown): boolean {
    return le(this.data, plain(other));
  }

  /** Whether it stands behind another list. */
  __gt__(other: unknown): boolean {
    return gt(this.data, plain(other));
  }

  /** Whether it does not stand before another list. */
  __ge__(other: unknown): boolean {
    return ge(this.data, plain(other));
  }

  /** Its items and then another's. */
  __add__(other: unknown): unknown {
    return made(this, add(this.data, items(other)));
  }

  /** Another's items and then its own. */
  __radd__(other: unknown): unknown {
    return made(this, add(items(other), this.data));
  }

  /** Puts another's items at the end. */
  override __iadd__(other: unknown): this {
    this.data.push(...items(other));
    return this;
  }

  /** Its items so many times. */
  __mul__(times: unknown): unknown {
    return made(this, mul(this.data, times));
  }

  /** Its items so many times. */
  __rmul__(times: unknown): unknown {
    return this.__mul__(times);
  }

  /** Its items so many times, in place. */
  __imul__(times: unknown): this {
    this.data = mul(this.data, times) as unknown[];
    return this;
  }

  /** Puts a value at the end. */
  override append(value: unknown): void {
    this.data.push(value);
  }

  /** Puts a value before the one at a place. */
  insert(place: int, value: unknown): void {
    callMethod(this.data, "insert", [place, value]);
  }

  /** Takes an item out, the last one where nothing is said. */
  override pop(place: int = -1): unknown {
    return callMethod(this.data, "pop", [place]);
  }

  /** Takes the first item out that is equal to a value. */
  override remove(value: unknown): void {
    callMethod(this.data, "remove", [value]);
  }

  /** Takes all items out. */
  override clear(): void {
    this.data.length = 0;
  }

  /** Another with the same items. */
  copy(): unknown {
    return made(this, this);
  }

  /** Another with the same items. */
  __copy__(): this {
    const copied = Object.assign(Object.create(Object.getPrototypeOf(this)), this) as this;
    copied.data = [...this.data];
    return copied;
  }

  /** How often a value occurs. */
  override count(value: unknown): number {
    return callMethod(this.data, "count", [value]) as number;
  }

  /** The place of a value. */
  override index(value: unknown, ...range: number[]): number {
    return callMethod(this.data, "index", [value, ...range]) as number;
  }

  /** Turns the items round. */
  override reverse(): void {
    this.data.reverse();
  }

  /** Puts the items in order; `key` and `reverse` as for a list. */
  sort(...given: unknown[]): void {
    callMethod(this.data, "sort", given);
  }

  /** Puts all items of an iterable at the end. */
  override extend(values: unknown): void {
    this.data.push(...items(values));
  }
}

registerForm<UserList, unknown[]>(import.meta, UserList, "python.userlist", {
  write: (list) => list.data,
  read: (data) => new UserList(data),
});
