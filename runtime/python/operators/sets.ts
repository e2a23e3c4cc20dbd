/**
 * The operators `|`, `&`, `-` and `^` on sets, dicts and the views of dicts.
 *
 * @module
 */
import { Dict } from "../values/dict.ts";
import { DictItems, DictKeys } from "../values/dict_views.ts";
import { PySet, SetBase } from "../values/set.ts";
import { methodNames, methodOf, operate } from "./dispatch.ts";
import { iter } from "./iteration.ts";

/** The operators that sets have, by the names of their dunder methods. */
export type SetOperator = "or" | "and" | "sub" | "xor";

function isView(value: unknown): value is Iterable<unknown> {
  return value instanceof DictKeys || value instanceof DictItems;
}

function apply(name: SetOperator, left: SetBase<unknown>, right: Iterable<unknown>): unknown {
  switch (name) {
    case "or":
      return left.union(right);
    case "and":
      return left.intersection(right);
    case "sub":
      return left.difference(right);
    default:
      return left.symmetricDifference(right);
  }
}

/** An operator on two sets or views, two dicts (`|` alone), or whatever has the method. */
export function onSets(symbol: string, name: SetOperator, a: unknown, b: unknown): unknown {
  const { own, reflected } = methodNames(name);
  if (!methodOf(a, own) && !methodOf(b, reflected)) {
    if (a instanceof SetBase && (b instanceof SetBase || isView(b))) return apply(name, a, b);
    if (isView(a) && methodOf(b, Symbol.iterator as unknown as string)) {
      return apply(name, new PySet(a), iter(b));
    }
    if (name === "or" && a instanceof Dict && b instanceof Map) {
      const result = a.copy();
      result.update(b);
      return result;
    }
  }
  return operate(symbol, name, a, b);
}

/** The same in place: a set takes in, keeps or loses elements; undefined where nothing can be done in place. */
export function inPlace(name: SetOperator, a: unknown, b: unknown): unknown {
  if (name === "or" && a instanceof Dict) {
    a.update(b);
    return a;
  }
  if (!(a instanceof PySet) || !(b instanceof SetBase || isView(b))) return undefined;
  const other = b as Iterable<unknown>;
  switch (name) {
    case "or":
      a.update(other);
      break;
    case "and":
      a.intersectionUpdate(other);
      break;
    case "sub":
      a.differenceUpdate(other);
      break;
    default:
      a.symmetricDifferenceUpdate(other);
  }
  return a;
}
