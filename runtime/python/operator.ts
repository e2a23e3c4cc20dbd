/**
 * Python's `operator`: the operators as functions. https://docs.python.org/3/library/operator.html
 *
 * @example
 * ```ts
 * import { itemgetter, mul } from "@manycore/multiprocessing/python/operator";
 *
 * mul("ab", 2); // "abab"
 * itemgetter(0)("xyz"); // "x"
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./operator.ts";
import { invoke } from "./dispatch.ts";
import { TypeError, ValueError } from "./exceptions.ts";
import { add } from "./operators/arithmetic.ts";
import { bitand, bitor, bitxor } from "./operators/bitwise.ts";
import {
  compare,
  type Comparison,
  eq as equal,
  ge as greaterOrEqual,
  gt as greater,
  identical,
  le as lessOrEqual,
  lt as less,
  ne as unequal,
  same,
} from "./operators/compare.ts";
import { methodOf } from "./operators/dispatch.ts";
import { iter } from "./operators/iteration.ts";
import { len, lengthHint as hinted } from "./operators/length.ts";
import { abs as absolute } from "./builtins/numbers.ts";
import { index as indexOfValue, type int, size } from "./values/numbers.ts";
import { isKeywords, type Keywords } from "./values/keywords.ts";
import { call as callWith } from "./dispatch.ts";
import { iadd } from "./operators/in_place.ts";
import { typeName } from "./values/types.ts";

export { attrgetter, type Getter, itemgetter, methodcaller } from "./operator/getters.ts";
export {
  add,
  div as truediv,
  floordiv,
  invert,
  invert as inv,
  matmul,
  mod,
  mul,
  neg,
  pos,
  pow,
  sub,
} from "./operators/arithmetic.ts";
export { lshift, rshift } from "./operators/bitwise.ts";
export {
  contains,
  delItem as delitem,
  item as getitem,
  setItem as setitem,
} from "./operators/container.ts";
export {
  iadd,
  ibitand as iand,
  ibitor as ior,
  ibitxor as ixor,
  idiv as itruediv,
  ifloordiv,
  ilshift,
  imatmul,
  imod,
  imul,
  ipow,
  irshift,
  isub,
} from "./operators/in_place.ts";
export { not as not_, truth } from "./operators/truth.ts";

/** What a comparison gives, which classes may say to be anything. */
function comparing(symbol: Comparison, plain: Test): Test {
  return (a, b) => {
    const isPlain = (typeof a !== "object" || a === null) && (typeof b !== "object" || b === null);
    return isPlain ? plain(a, b) : compare(a, symbol, b) as boolean;
  };
}

type Test = (a: unknown, b: unknown) => boolean;

/** `a == b`. */
export const eq: Test = comparing("==", equal);
/** `a != b`. */
export const ne: Test = comparing("!=", unequal);
/** `a < b`. */
export const lt: Test = comparing("<", less);
/** `a <= b`. */
export const le: Test = comparing("<=", lessOrEqual);
/** `a > b`. */
export const gt: Test = comparing(">", greater);
/** `a >= b`. */
export const ge: Test = comparing(">=", greaterOrEqual);

/** `a & b`. */
export const and_: typeof bitand = bitand;
/** `a | b`. */
export const or_: typeof bitor = bitor;
/** `a ^ b`. */
export const xor: typeof bitxor = bitxor;
/** `a is b`. */
export const is_: (a: unknown, b: unknown) => boolean = identical;
/** `abs(a)`. */
export const abs: typeof absolute = absolute;

/** `a is not b`. */
export function isNot(a: unknown, b: unknown): boolean {
  return !identical(a, b);
}

/** a as an index. https://docs.python.org/3/library/operator.html#operator.index */
export function index(a: unknown): int {
  return indexOfValue(a);
}

/** Two sequences after each other. https://docs.python.org/3/library/operator.html#operator.concat */
export function concat(a: unknown, b: unknown): unknown {
  checkSequence(a);
  return add(a, b);
}

/** The same in place. https://docs.python.org/3/library/operator.html#operator.iconcat */
export function iconcat(a: unknown, b: unknown): unknown {
  checkSequence(a);
  return iadd(a, b);
}

function checkSequence(a: unknown): void {
  const isSequence = typeof a === "string" || Array.isArray(a) || a instanceof Uint8Array ||
    methodOf(a, "__getitem__") !== undefined;
  if (!isSequence) throw new TypeError(`'${typeName(a)}' object can't be concatenated`);
}

/** How often b occurs in a. https://docs.python.org/3/library/operator.html#operator.countOf */
export function countOf(a: unknown, b: unknown): int {
  let count = 0;
  for (const item of iter(a)) if (same(item, b)) count++;
  return count;
}

/**
 * The first place of b in a.
 *
 * @throws {ValueError} when it does not occur.
 * @see https://docs.python.org/3/library/operator.html#operator.indexOf
 */
export function indexOf(a: unknown, b: unknown): int {
  let place = 0;
  for (const item of iter(a)) {
    if (same(item, b)) return place;
    place++;
  }
  throw new ValueError("sequence.index(x): x not in sequence");
}

/** The length of an object, or a guess. https://docs.python.org/3/library/operator.html#operator.length_hint */
export function lengthHint(obj: unknown, otherwise: int = 0): int {
  const usual = size(otherwise);
  const hint = hinted(obj);
  if (hint !== undefined) return hint;
  try {
    return len(obj);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return usual;
  }
}

/** `obj(*args, **kwargs)`. https://docs.python.org/3/library/operator.html#operator.call */
export function call(obj: unknown, ...args: unknown[]): unknown {
  const last = args.at(-1);
  if (isKeywords(last)) return callWith(obj, args.slice(0, -1), last as Keywords);
  return invoke(obj, ...args);
}

nameFunctions(self);
