/**
 * The methods of the built-in containers as their own types have them, past what a class that derives from one has put
 * in their place: `list.__getitem__(self, i)`, `super().__setitem__(key, value)`.
 *
 * @module
 */
import { KeyError } from "../exceptions.ts";
import { delItem, item, setItem, setSlice } from "../operators/container.ts";
import { iter } from "../operators/iteration.ts";
import { Dict } from "../values/dict.ts";
import { plainOf } from "../values/held.ts";
import { hasIndex, size } from "../values/numbers.ts";
import { FrozenSet, PySet } from "../values/set.ts";
import { Slice } from "../values/slice.ts";
import { isTuple, markTuple } from "../values/tuple.ts";

type Method = (self: never, ...args: unknown[]) => unknown;

/** A value of the built-in type itself, with the same items. */
export function plainSelf(self: unknown): unknown {
  const value = plainOf(self);
  if (Array.isArray(value) && value.constructor !== Array) {
    const items = Array.from({ length: value.length }, (_, i) => value[i] as unknown);
    return isTuple(value) ? markTuple(items) : items;
  }
  if (value instanceof Map && value.constructor !== Dict) {
    return new Dict([...Map.prototype.entries.call(value)]);
  }
  if (value instanceof Set && value.constructor !== PySet && value.constructor !== FrozenSet) {
    const items = [...Set.prototype.values.call(value)];
    return value instanceof FrozenSet ? new FrozenSet(items) : new PySet(items);
  }
  return value;
}

const lists: Record<string, Method> = {
  __getitem__: (self: unknown[], key) => {
    const at = hasIndex(key) ? size(key) : NaN;
    const place = at < 0 ? at + self.length : at;
    return place >= 0 && place < self.length ? self[place] : item(plainSelf(self), key);
  },
  __setitem__: (self: unknown[], key, value) => {
    if (key instanceof Slice) setSlice(self, key.start, key.stop, key.step, value);
    else {
      const plain = plainSelf(self) as unknown[];
      setItem(plain, key as number, value);
      plain.forEach((one, i) => self[i] = one);
    }
    return null;
  },
  __delitem__: (self: unknown[], key) => {
    const plain = plainSelf(self) as unknown[];
    delItem(plain, key);
    self.length = plain.length;
    plain.forEach((one, i) => self[i] = one);
    return null;
  },
  __len__: (self: unknown[]) => self.length,
  __iter__: (self: unknown[]) => Array.prototype.values.call(self),
};

const dict = Dict.prototype;
const dicts: Record<string, Method> = {
  __getitem__: (self: Dict, key) => {
    if (dict.has.call(self, key)) return dict.get.call(self, key, null);
    const { __missing__: missing } = self as { __missing__?: (key: unknown) => unknown };
    if (missing) return missing.call(self, key);
    throw new KeyError(key);
  },
  __setitem__: (self: Dict, key, value) => {
    dict.set.call(self, key, value);
    return null;
  },
  __delitem__: (self: Dict, key) => {
    if (!dict.delete.call(self, key)) throw new KeyError(key);
    return null;
  },
  __contains__: (self: Dict, key) => dict.has.call(self, key),
  __len__: (self: Dict) => self.size,
  __iter__: (self: Dict) => iter(plainSelf(self)),
};

const sets: Record<string, Method> = {
  __contains__: (self: PySet<unknown>, value) => PySet.prototype.has.call(self, value),
  __len__: (self: PySet<unknown>) => self.size,
  __iter__: (self: PySet<unknown>) => Set.prototype.values.call(self),
};

const tables: Readonly<Record<string, Record<string, Method>>> = {
  list: lists,
  tuple: { __getitem__: lists.__getitem__!, __len__: lists.__len__!, __iter__: lists.__iter__! },
  dict: dicts,
  set: sets,
  frozenset: sets,
};

/** A dunder method of a built-in type that works on objects of derived classes; undefined where the general one does. */
export function plainMethod(type: string, name: string): Method | undefined {
  const own = tables[type];
  return own && Object.hasOwn(own, name) ? own[name] : undefined;
}
