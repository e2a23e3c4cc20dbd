/**
 * The methods of the built-in containers as their own types have them, past what a class that derives from one has put
 * in their place: `list.__getitem__(self, i)`, `super().__setitem__(key, value)`.
 *
 * @module
 */
import { elementsOf, entriesOf } from "../../codec/contents.ts";
import { KeyError } from "../exceptions.ts";
import { delItem, item, setItem } from "../operators/container.ts";
import { mul } from "../operators/arithmetic.ts";
import { iter } from "../operators/iteration.ts";
import { ByteArray, Bytes } from "../values/bytes.ts";
import { Dict } from "../values/dict.ts";
import { plainOf } from "../values/held.ts";
import { hasIndex, size } from "../values/numbers.ts";
import { FrozenSet, PySet, SetBase } from "../values/set.ts";
import { NotImplemented } from "../values/singletons.ts";
import { asTuple, isTuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { repr, setText } from "../text/repr.ts";

type Method = (self: never, ...args: unknown[]) => unknown;

/** A value of the built-in type itself, with the same items. */
export function plainSelf(self: unknown): unknown {
  const value = plainOf(self);
  if (Array.isArray(value) && value.constructor !== Array) {
    const items = Array.from({ length: value.length }, (_, i) => value[i] as unknown);
    return isTuple(value) ? asTuple(items) : items;
  }
  if (value instanceof Map && value.constructor !== Dict) {
    return new Dict([...entriesOf(value)]);
  }
  if (value instanceof Set && value.constructor !== PySet && value.constructor !== FrozenSet) {
    const items = [...elementsOf(value)];
    return value instanceof FrozenSet ? new FrozenSet(items) : new PySet(items);
  }
  if (value instanceof Uint8Array && !PLAIN_BYTES.has(value.constructor)) {
    return value instanceof ByteArray ? ByteArray.fromBytes(value) : new Bytes(value);
  }
  return value;
}

const PLAIN_BYTES: ReadonlySet<unknown> = new Set([Bytes, ByteArray, Uint8Array]);

/** Which item an index names; -1 for one beyond the ends, and for what is no index. */
function placeOf({ length }: { readonly length: number }, key: unknown): number {
  const at = hasIndex(key) ? size(key) : NaN;
  const place = at < 0 ? at + length : at;
  return place >= 0 && place < length ? place : -1;
}

const lists: Record<string, Method> = {
  __getitem__: (self: unknown[], key) => {
    const place = placeOf(self, key);
    return place >= 0 ? self[place] : item(plainSelf(self), key);
  },
  __setitem__: (self: unknown[], key, value) => {
    const place = placeOf(self, key);
    if (place >= 0) self[place] = value;
    else {
      const plain = plainSelf(self) as unknown[];
      setItem(plain, key as number, value);
      self.length = plain.length;
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
  __reversed__: (self: unknown[]) => Array.from(self).reverse().values(),
  __iadd__: (self: unknown[], other) => {
    for (const one of [...iter(other)]) Array.prototype.push.call(self, one);
    return self;
  },
  __imul__: (self: unknown[], times) => {
    const items = mul(plainSelf(self), times) as unknown[];
    self.length = 0;
    items.forEach((one) => Array.prototype.push.call(self, one));
    return self;
  },
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
  __reversed__: (self: Dict) => [...iter(plainSelf(self))].reverse().values(),
  __or__: (self: Dict, other) => either(self, other),
  __ror__: (self: Dict, other) => either(other, self),
  __ior__: (self: Dict, other) => {
    dict.update.call(self, other as Dict);
    return self;
  },
};

/** A dict of both, the second one's values first. */
function either(first: unknown, second: unknown): unknown {
  if (!(first instanceof Dict && second instanceof Dict)) return NotImplemented;
  const both = plainSelf(first) as Dict;
  const made = both === first ? first.copy() : both;
  dict.update.call(made, second);
  return made;
}

function inPlace(change: (self: PySet<unknown>, other: PySet<unknown>) => void): Method {
  return (self: PySet<unknown>, other) => {
    if (!(other instanceof SetBase)) return NotImplemented;
    change(self, other as PySet<unknown>);
    return self;
  };
}

const sets: Record<string, Method> = {
  __repr__: setText,
  __contains__: (self: PySet<unknown>, value) => PySet.prototype.has.call(self, value),
  __len__: (self: PySet<unknown>) => self.size,
  __iter__: (self: PySet<unknown>) => elementsOf(self as unknown as Set<unknown>),
  __ior__: inPlace((self, other) => PySet.prototype.update.call(self, other)),
  __iand__: inPlace((self, other) => PySet.prototype.intersectionUpdate.call(self, other)),
  __isub__: inPlace((self, other) => PySet.prototype.differenceUpdate.call(self, other)),
  __ixor__: inPlace((self, other) => PySet.prototype.symmetricDifferenceUpdate.call(self, other)),
};

/** Changes a bytearray as one of the built-in type itself is changed. */
function changed(self: ByteArray, change: (plain: ByteArray) => void): void {
  const plain = plainSelf(self) as ByteArray;
  change(plain);
  if (plain === self) return;
  self.resize(plain.length);
  Uint8Array.prototype.set.call(self, plain);
}

const byteArrays: Record<string, Method> = {
  __repr__: (self: ByteArray) => typeName(self) + repr(plainSelf(self)).slice("bytearray".length),
  __setitem__: (self: ByteArray, key, value) => {
    const place = placeOf(self, key);
    if (place >= 0 && typeof value === "number" && value >= 0 && value < 256) self[place] = value;
    else changed(self, (plain) => setItem(plain, key, value));
    return null;
  },
  __delitem__: (self: ByteArray, key) => {
    changed(self, (plain) => delItem(plain, key));
    return null;
  },
};

const tables: Readonly<Record<string, Record<string, Method>>> = {
  list: lists,
  tuple: { __getitem__: lists.__getitem__!, __len__: lists.__len__!, __iter__: lists.__iter__! },
  bytearray: byteArrays,
  dict: dicts,
  set: sets,
  frozenset: {
    __repr__: setText,
    __contains__: sets.__contains__!,
    __len__: sets.__len__!,
    __iter__: sets.__iter__!,
  },
};

/** A dunder method of a built-in type that works on objects of derived classes; undefined where the general one does. */
export function plainMethod(type: string, name: string): Method | undefined {
  const own = tables[type];
  return own && Object.hasOwn(own, name) ? own[name] : undefined;
}
