/**
 * Which operand's dunder method an operator calls.
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { NotImplemented } from "../values/singletons.ts";
import { typeName } from "../values/types.ts";

type Method = (this: unknown, other: unknown) => unknown;

/** An object's method of this name; undefined for whatever has none. */
export function methodOf(value: unknown, name: string): Method | undefined {
  if (typeof value !== "object" || value === null) {
    if (typeof value !== "function") return undefined;
  }
  const method = (value as Record<string, unknown>)[name];
  return typeof method === "function" ? method as Method : undefined;
}

function classOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? value.constructor : undefined;
}

/** Whether the class of `b` is a subclass of the class of `a`, whose reflected method then goes first. */
export function isSubclass(a: unknown, b: unknown): boolean {
  const left = classOf(a);
  const right = classOf(b);
  return left !== undefined && right !== undefined && left !== right && right !== null &&
    Object.prototype.isPrototypeOf.call(left as object, right as object);
}

/** What the operands' own methods make of a comparison; `NotImplemented` when neither knows it. */
export function dispatch(a: unknown, b: unknown, left: string, right: string): unknown {
  const own = methodOf(a, left);
  const reflected = methodOf(b, right);
  if (reflected && own && isSubclass(a, b)) {
    const result = reflected.call(b, a);
    if (result !== NotImplemented) return result;
    return own.call(a, b);
  }
  if (own) {
    const result = own.call(a, b);
    if (result !== NotImplemented) return result;
  }
  return reflected ? reflected.call(b, a) : NotImplemented;
}

/**
 * What the operands' own methods make of an arithmetic operation; `NotImplemented` when neither knows it. Objects of one
 * class are asked for the plain method alone, and a subclass's goes first only if it is another one.
 */
function dispatchOperator(a: unknown, b: unknown, left: string, right: string): unknown {
  const own = methodOf(a, left);
  const type = classOf(a);
  if (type !== undefined && type === classOf(b)) {
    return own ? own.call(a, b) : NotImplemented;
  }
  const reflected = methodOf(b, right);
  if (reflected && own && reflected === methodOf(a, right)) {
    const result = own.call(a, b);
    return result !== NotImplemented ? result : reflected.call(b, a);
  }
  return dispatch(a, b, left, right);
}

/** The names of the methods of an operator. */
export interface MethodNames {
  /** Of the left operand's. */
  readonly own: string;
  /** Of the right operand's. */
  readonly reflected: string;
}

const named = new Map<string, MethodNames>();

/** The names of the methods of an operator, `add` and the like, as V8 keeps names: any other text it looks up each time. */
export function methodNames(name: string): MethodNames {
  let known = named.get(name);
  if (known === undefined) {
    const [own, reflected] = Object.keys({ [`__${name}__`]: 0, [`__r${name}__`]: 0 });
    known = { own: own!, reflected: reflected! };
    named.set(name, known);
  }
  return known;
}

/** Says that an operator does not work on these operands. */
export function unsupported(symbol: string, a: unknown, b: unknown): TypeError {
  return new TypeError(
    `unsupported operand type(s) for ${symbol}: '${typeName(a)}' and '${typeName(b)}'`,
  );
}

/**
 * What the operands' own methods make of an operation, or the error that there is none.
 *
 * @param otherwise What is tried last, such as to repeat a list; undefined where it does not apply
 */
export function operate(
  symbol: string,
  name: string,
  a: unknown,
  b: unknown,
  otherwise?: (a: unknown, b: unknown) => unknown,
): unknown {
  const { own, reflected } = methodNames(name);
  const result = dispatchOperator(a, b, own, reflected);
  if (result !== NotImplemented) return result;
  const last = otherwise?.(a, b);
  if (last !== undefined) return last;
  throw unsupported(symbol, a, b);
}
