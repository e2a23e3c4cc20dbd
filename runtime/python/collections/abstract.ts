/**
 * Base classes that ask what a value can do: those of items, sequences and sets.
 *
 * @module
 */
import { ABC, checkSubclass } from "../classes/abstract.ts";
import { sampleOf, TESTS } from "../classes/abstract_containers.ts";
import { callMethod, mro } from "../dispatch.ts";
import {
  GeneratorExit,
  IndexError,
  KeyError,
  RuntimeError,
  StopIteration,
  ValueError,
} from "../exceptions.ts";
import { same } from "../operators/compare.ts";
import { contains, delItem, item, patternClasses, setItem } from "../operators/container.ts";
import { iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { endLineage, hideClass } from "../values/lineage.ts";
import { NotImplemented } from "../values/singletons.ts";
import { PySet } from "../values/set.ts";

const own = new WeakMap<object, (value: unknown) => boolean>();

/** A class to ask what a value can do, and to derive from. */
export class Abstract extends ABC {
  static override readonly __module__: string = "collections.abc";

  static override [Symbol.hasInstance](value: unknown): boolean {
    const test = own.get(this);
    if (test === undefined) return super[Symbol.hasInstance](value);
    return test(value) || super[Symbol.hasInstance](value);
  }

  /** Whether the objects of a class can do what this one asks for. */
  static override __subclasscheck__(candidate: unknown): boolean {
    const test = own.get(this);
    return mro(candidate).includes(this) || checkSubclass(this, candidate) ||
      test !== undefined && test(sampleOf(candidate));
  }
}

hideClass(Abstract);
endLineage(Abstract);

/** Has a class count values by what they can do. */
export function asks(type: { readonly name: string }): void {
  own.set(type, TESTS[type.name]!);
  Object.defineProperty(type, "__module__", { value: "collections.abc" });
}

/**
 * Ends what has a `throw` of its own by GeneratorExit.
 *
 * @throws {RuntimeError} when it goes on all the same
 */
export function closeByThrow(target: object, kind: string): void {
  try {
    callMethod(target, "throw", [GeneratorExit]);
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return;
    throw error;
  }
  throw new RuntimeError(`${kind} ignored GeneratorExit`);
}

/** What has a hash. */
export class Hashable extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__hash__"];
}

/** What can be called. */
export class Callable extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__call__"];
}

/** What has a length. */
export class Sized extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__len__"];
}

/** What `in` can be asked of. */
export class Container extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__contains__"];
}

/** What can be iterated over. */
export class Iterable extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__iter__"];
}

/** What gives items one after the other. */
export class Iterator extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__next__"];

  /** An iterator is its own. */
  __iter__(): this {
    return this;
  }
}

/** An iterator that takes values. */
export class Generator extends Iterator {
  static override readonly __abstractmethods__: readonly string[] = ["send", "throw"];

  /** The next item. */
  __next__(): unknown {
    return (this as unknown as { send(value: unknown): unknown }).send(null);
  }

  /** Ends it by GeneratorExit. */
  close(): void {
    closeByThrow(this, "generator");
  }
}

/** What can be gone through from its end. */
export class Reversible extends Iterable {
  static override readonly __abstractmethods__: readonly string[] = ["__reversed__"];
}

/** What has a length, items, and can be asked for one. */
export class Collection extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = [
    "__contains__",
    "__iter__",
    "__len__",
  ];
}

/** What has items by place. */
export class Sequence extends Abstract {
  static override readonly __abstractmethods__: readonly string[] = ["__getitem__", "__len__"];

  /** The items. */
  *__iter__(): IterableIterator<unknown> {
    for (let i = 0;; i++) {
      let value: unknown;
      try {
        value = item(this, i);
      } catch (error) {
        if (error instanceof IndexError) return;
        throw error;
      }
      yield value;
    }
  }

  /** Whether an item is equal to a value. */
  __contains__(value: unknown): boolean {
    for (const one of iter(this)) if (same(one, value)) return true;
    return false;
  }

  /** The items, last one first. */
  *__reversed__(): IterableIterator<unknown> {
    for (let i = len(this) - 1; i >= 0; i--) yield item(this, i);
  }

  /**
   * The place of a value.
   *
   * @throws {ValueError} when no item is equal to it
   */
  index(value: unknown, start = 0, stop: number | null = null): number {
    const length = len(this);
    const from = start < 0 ? Math.max(0, start + length) : start;
    const to = stop === null ? length : stop < 0 ? stop + length : Math.min(stop, length);
    for (let i = from; i < to; i++) if (same(item(this, i), value)) return i;
    throw new ValueError();
  }

  /** How often a value occurs. */
  count(value: unknown): number {
    let found = 0;
    for (const one of iter(this)) if (same(one, value)) found++;
    return found;
  }
}

/** A sequence that can be changed. */
export class MutableSequence extends Sequence {
  static override readonly __abstractmethods__: readonly string[] = [
    "__delitem__",
    "__getitem__",
    "__len__",
    "__setitem__",
    "insert",
  ];

  /** Puts a value at the end. */
  append(value: unknown): void {
    (this as unknown as { insert(at: number, value: unknown): void }).insert(len(this), value);
  }

  /** Takes all items out. */
  clear(): void {
    while (len(this) > 0) this.pop();
  }

  /** Turns the items round. */
  reverse(): void {
    const n = len(this);
    for (let i = 0; i < Math.floor(n / 2); i++) {
      const first = item(this, i);
      setItem(this, i, item(this, n - i - 1));
      setItem(this, n - i - 1, first);
    }
  }

  /** Puts all items of an iterable at the end. */
  extend(values: unknown): void {
    for (const value of [...iter(values)]) this.append(value);
  }

  /** Takes an item out, the last one where nothing is said. */
  pop(index = -1): unknown {
    const value = item(this, index);
    delItem(this, index);
    return value;
  }

  /** Takes the first item out that is equal to a value. */
  remove(value: unknown): void {
    delItem(this, this.index(value));
  }

  /** Puts all items of an iterable at the end. */
  __iadd__(values: unknown): this {
    this.extend(values);
    return this;
  }
}

type SetClass = { _from_iterable?(items: unknown): unknown } & (new (items: unknown) => unknown);

function made(self: object, items: unknown[]): unknown {
  const type = self.constructor as SetClass;
  return type._from_iterable ? type._from_iterable(items) : new type(items);
}

function isSet(value: unknown): boolean {
  return value instanceof Set;
}

/** What has each item once. */
export class Set extends Collection {
  /** Whether all items are in another set. */
  __le__(other: unknown): unknown {
    if (!isSet(other)) return NotImplemented;
    return len(this) <= len(other) && [...iter(this)].every((one) => contains(other, one));
  }

  /** Whether all items are in another set, which has more. */
  __lt__(other: unknown): unknown {
    return isSet(other) ? len(this) < len(other) && this.__le__(other) : NotImplemented;
  }

  /** Whether all items of another set are here. */
  __ge__(other: unknown): unknown {
    if (!isSet(other)) return NotImplemented;
    return len(this) >= len(other) && [...iter(other)].every((one) => contains(this, one));
  }

  /** Whether all items of another set are here, and more. */
  __gt__(other: unknown): unknown {
    return isSet(other) ? len(this) > len(other) && this.__ge__(other) : NotImplemented;
  }

  /** Whether another set has the same items. */
  __eq__(other: unknown): unknown {
    return isSet(other) ? len(this) === len(other) && this.__le__(other) : NotImplemented;
  }

  /** The items that both have. */
  __and__(other: unknown): unknown {
    return made(this, [...iter(other)].filter((one) => contains(this, one)));
  }

  /** The items of both. */
  __or__(other: unknown): unknown {
    return made(this, [...iter(this), ...iter(other)]);
  }

  /** The items that another does not have. */
  __sub__(other: unknown): unknown {
    const all = new PySet([...iter(other)]);
    return made(this, [...iter(this)].filter((one) => !all.has(one)));
  }

  /** The items that one of both has. */
  __xor__(other: unknown): unknown {
    const [mine, others] = [[...iter(this)], [...iter(other)]];
    const all = new PySet(others);
    return made(this, [
      ...mine.filter((one) => !all.has(one)),
      ...others.filter((one) => !contains(this, one)),
    ]);
  }

  /** The items that both have, with the other one first. */
  __rand__(other: unknown): unknown {
    return this.__and__(other);
  }

  /** The items of both, with the other one first. */
  __ror__(other: unknown): unknown {
    return this.__or__(other);
  }

  /** The items of another that are not here. */
  __rsub__(other: unknown): unknown {
    return made(this, [...iter(other)].filter((one) => !contains(this, one)));
  }

  /** The items that one of both has, with the other one first. */
  __rxor__(other: unknown): unknown {
    return this.__xor__(other);
  }

  /** Whether no item is in another set. */
  isdisjoint(other: unknown): boolean {
    return ![...iter(other)].some((one) => contains(this, one));
  }
}

/** A set that can be changed. */
export class MutableSet extends Set {
  static override readonly __abstractmethods__: readonly string[] = [
    "__contains__",
    "__iter__",
    "__len__",
    "add",
    "discard",
  ];

  get #self(): { add(value: unknown): void; discard(value: unknown): void } {
    return this as never;
  }

  /**
   * Takes an item out.
   *
   * @throws {KeyError} when it is not there
   */
  remove(value: unknown): void {
    if (!contains(this, value)) throw new KeyError(value);
    this.#self.discard(value);
  }

  /** Takes any item out. */
  pop(): unknown {
    for (const one of iter(this)) {
      this.#self.discard(one);
      return one;
    }
    throw new KeyError();
  }

  /** Takes all items out. */
  clear(): void {
    for (const one of [...iter(this)]) this.#self.discard(one);
  }

  /** Takes all items of an iterable in. */
  __ior__(other: unknown): this {
    for (const one of [...iter(other)]) this.#self.add(one);
    return this;
  }

  /** Takes all items of an iterable out. */
  __isub__(other: unknown): this {
    for (const one of [...iter(other)]) this.#self.discard(one);
    return this;
  }
}

for (
  const type of [
    Hashable,
    Callable,
    Sized,
    Container,
    Iterable,
    Iterator,
    Generator,
    Reversible,
    Collection,
    Sequence,
    MutableSequence,
    Set,
    MutableSet,
  ]
) asks(type);

patternClasses.sequences.push(Sequence);
