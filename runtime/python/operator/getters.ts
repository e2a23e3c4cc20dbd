/**
 * `itemgetter`, `attrgetter` and `methodcaller` of `operator`: functions that can be sent to other
 * processes.
 *
 * @module
 */
import { reduce } from "../../codec/forms.ts";
import { pickledAs } from "../../pickle/library.ts";
import { callMethod, getattr } from "../dispatch.ts";
import { TypeError } from "../exceptions.ts";
import { item } from "../operators/container.ts";
import { repr } from "../text/repr.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { asTuple } from "../values/tuple.ts";

/** A function that takes something out of an object. */
export type Getter = (obj: unknown) => unknown;

/** Gives a function the look of an object of `operator`, and the way it travels. */
function finished<F extends Getter>(
  getter: F,
  name: string,
  make: (...args: never[]) => unknown,
  args: readonly unknown[],
): F {
  const shown = () => {
    const parts = args.flatMap((arg) =>
      isKeywords(arg)
        ? Object.entries(arg).map(([key, value]) => `${key}=${repr(value)}`)
        : [repr(arg)]
    );
    return `operator.${name}(${parts.join(", ")})`;
  };
  Object.defineProperties(getter, {
    name: { value: name },
    __repr__: { value: shown },
    [reduce]: { value: () => [make, [...args]] },
  });
  return getter;
}

/**
 * A function that takes an item out of an object, or several as a tuple.
 *
 * @see https://docs.python.org/3/library/operator.html#operator.itemgetter
 *
 * @example
 * ```ts
 * import { itemgetter } from "@manycore/multiprocessing/python/operator";
 *
 * itemgetter(1)(["a", "b"]); // "b"
 * ```
 */
export function itemgetter(...items: unknown[]): Getter {
  if (items.length === 0) throw new TypeError("itemgetter expected 1 argument, got 0");
  const [first, second] = items;
  const getter: Getter = items.length === 1
    ? (obj) => item(obj, first)
    : items.length === 2
    ? (obj) => asTuple([item(obj, first), item(obj, second)])
    : (obj) => asTuple(items.map((key) => item(obj, key)));
  return finished(getter, "itemgetter", itemgetter, items);
}

/** What follows a path of names. */
function follower(path: string): Getter {
  if (!path.includes(".")) return (obj) => getattr(obj, path);
  const names = path.split(".");
  return (obj) => {
    let value = obj;
    for (const name of names) value = getattr(value, name);
    return value;
  };
}

/**
 * A function that takes an attribute of an object, or several as a tuple; `"a.b"` is one of one.
 *
 * @see https://docs.python.org/3/library/operator.html#operator.attrgetter
 */
export function attrgetter(...attrs: string[]): Getter {
  if (attrs.length === 0) throw new TypeError("attrgetter expected 1 argument, got 0");
  if (attrs.some((name) => typeof name !== "string")) {
    throw new TypeError("attribute name must be a string");
  }
  const getters = attrs.map(follower);
  const [first, second] = getters as [Getter, Getter];
  const getter: Getter = attrs.length === 1
    ? (obj) => first(obj)
    : attrs.length === 2
    ? (obj) => asTuple([first(obj), second(obj)])
    : (obj) => asTuple(getters.map((get) => get(obj)));
  return finished(getter, "attrgetter", attrgetter, attrs);
}

/**
 * A function that calls a method of an object with these arguments.
 *
 * @see https://docs.python.org/3/library/operator.html#operator.methodcaller
 */
export function methodcaller(name: string, ...args: unknown[]): Getter {
  if (name === undefined || isKeywords(name)) {
    throw new TypeError("methodcaller needs at least one argument, the method name");
  }
  if (typeof name !== "string") throw new TypeError("method name must be a string");
  const last = args.at(-1);
  const named: Keywords = isKeywords(last) ? last : {};
  const positional = isKeywords(last) ? args.slice(0, -1) : args;
  return finished((obj) => callMethod(obj, name, positional, named), "methodcaller", methodcaller, [
    name,
    ...args,
  ]);
}

for (const one of [itemgetter, attrgetter, methodcaller]) pickledAs("operator", one.name, one);
