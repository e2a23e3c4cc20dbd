/**
 * Python's `functools.partial` and `partialmethod`.
 *
 * @module
 */
import { makesFunction, reduce as reduceSymbol } from "../../codec/forms.ts";
import { bindingOf } from "../../codec/bound.ts";
import { mro, ofClasses } from "../attributes.ts";
import { call, invoke } from "../dispatch.ts";
import { TypeError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";

type Class = abstract new (...args: never[]) => object;
type Callable = (...args: never[]) => unknown;

/** A function with some of its arguments given. */
export interface Partial<R = unknown> {
  (...args: unknown[]): R;
  /** The function. */
  readonly func: Callable;
  /** The arguments given by position. */
  readonly args: Tuple<unknown[]>;
  /** The arguments given by name. */
  readonly keywords: Dict<string, unknown>;
}

const partials = new WeakSet<object>();

/** Whether a function is one with some of its arguments given. */
export function isPartial(value: object): value is Partial {
  return partials.has(value);
}

function shown({ func, args, keywords }: Partial): string {
  const parts = [repr(func), ...args.map(repr)];
  for (const [name, value] of keywords) parts.push(`${name}=${repr(value)}`);
  return `functools.partial(${parts.join(", ")})`;
}

/**
 * A function with some of its arguments given already; a plain object among them names arguments. It
 * can be sent to another process when what it holds can be.
 *
 * @throws {TypeError} when the first argument cannot be called.
 * @see https://docs.python.org/3/library/functools.html#functools.partial
 *
 * @example
 * ```ts
 * import { partial } from "@manycore/multiprocessing/python/functools";
 *
 * const power = (base: number, exponent: number) => base ** exponent;
 * partial(power, 2)(10); // 1024
 * ```
 */
export function partial<R>(func: (...args: never[]) => R, ...args: unknown[]): Partial<R> {
  if (func === undefined) throw new TypeError("type 'partial' takes at least one argument");
  if (
    typeof func !== "function" && typeof (func as { __call__?: unknown })?.__call__ !== "function"
  ) {
    throw new TypeError("the first argument must be callable");
  }
  const named: Keywords = isKeywords(args.at(-1)) ? args.at(-1) as Keywords : {};
  const given = isKeywords(args.at(-1)) ? args.slice(0, -1) : args;
  // A partial of a partial is one partial, as in Python.
  const inner = partials.has(func) ? func as unknown as Partial<R> : undefined;
  const target = inner ? inner.func : func as Callable;
  const fixed = inner ? [...inner.args, ...given] : given;
  const keywords: Keywords = inner ? { ...Object.fromEntries(inner.keywords), ...named } : named;
  const isNamed = Object.keys(keywords).length > 0;
  const result = (...rest: unknown[]): R => {
    const last = rest.at(-1);
    if (!isNamed && !isKeywords(last)) return invoke(target, ...fixed, ...rest) as R;
    const more = isKeywords(last) ? last : {};
    const positional = isKeywords(last) ? rest.slice(0, -1) : rest;
    return call(target, [...fixed, ...positional], { ...keywords, ...more }) as R;
  };
  const all = isNamed ? [...fixed, keywords] : fixed;
  Object.defineProperties(result, {
    name: { value: "partial" },
    func: { value: target },
    args: { value: tupleFrom(fixed) },
    keywords: { value: new Dict(Object.entries(keywords)) },
    __repr__: { value: () => shown(result as unknown as Partial) },
    [reduceSymbol]: { value: () => [partial, [target, ...all]] },
  });
  partials.add(result);
  return result as unknown as Partial<R>;
}

Object.defineProperty(partial, makesFunction, { value: true });

/**
 * A method with some of its arguments given already.
 *
 * @see https://docs.python.org/3/library/functools.html#functools.partialmethod
 */
export function partialmethod<R>(
  func: (...args: never[]) => R,
  ...args: unknown[]
): (this: unknown, ...rest: unknown[]) => R {
  let isComplete: boolean | undefined = undefined;
  return function (this: unknown, ...rest: unknown[]): R {
    const [self, ...given] = this === undefined ? rest : [this, ...rest];
    const named = isKeywords(given.at(-1)) ? given.pop() : {};
    isComplete ??= hasObject(func, self);
    const method = isComplete ? partial(func, ...args) : partial(func, self, ...args);
    return method(...given, named);
  };
}

/** Whether a function needs no object: it is bound to one, or a static method of a class of the object's. */
function hasObject(func: object, object: unknown): boolean {
  if (bindingOf(func)) return true;
  if (ofClasses.has(func)) return false;
  for (const type of mro((object as object).constructor) as Class[]) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (value === func) return !Object.hasOwn(type.prototype, name);
    }
  }
  return false;
}
