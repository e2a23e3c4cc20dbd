/**
 * What a function of a program stands in: JavaScript's functions do not know, so the emitted ones say it in a comment, which
 * costs nothing until a message asks.
 *
 * @module
 */

/** `function /* in outer *\/ inner(…)`, `inner(/* in outer *\/ x)`, `(/* in outer *\/ x) => …`, `() => /* in outer *\/ …`. */
const MARK = /^[^(){}=]*(?:\((?:\)\s*=>\s*\{?)?\s*)?\/\* in (\S+) \*\//;

/**
 * The name of a function of a program with those of the functions around it: `outer.<locals>.inner`. A wrapper that took
 * the name of what it wraps stands where that does.
 */
export function withEnclosing(target: object, name: string): string {
  const { __wrapped__: wrapped } = target as { readonly __wrapped__?: unknown };
  if (typeof wrapped === "function") return withEnclosing(wrapped, name);
  const [, around] = MARK.exec(Function.prototype.toString.call(target)) ?? [];
  return around === undefined ? name : `${around}.<locals>.${name}`;
}
