/**
 * Python's `decimal`: numbers as they are written. https://docs.python.org/3/library/decimal.html
 *
 * @example
 * ```ts
 * import { str } from "@manycore/multiprocessing/python";
 * import { Decimal } from "@manycore/multiprocessing/python/decimal";
 *
 * str(new Decimal("0.1").__add__(new Decimal("0.2"))); // "0.3"
 * ```
 *
 * @module
 */
import { nameClasses, nameFunctions } from "./support/naming.ts";
import { BaseContext, current, usual } from "./decimal/context.ts";
import { contextOf, Decimal, DecimalTuple } from "./decimal/decimal.ts";
import { Context } from "./decimal/operations.ts";
import {
  Clamped,
  DivisionByZero,
  InvalidOperation,
  Overflow,
  Underflow,
} from "./decimal/signals.ts";
import { TypeError } from "./exceptions.ts";
import { Number as AnyNumber } from "./numbers.ts";
import { isKeywords } from "./values/keywords.ts";
import type { int } from "./values/numbers.ts";
import * as self from "./decimal.ts";

export type { ContextOptions } from "./decimal/context.ts";
export { Decimal, DecimalTuple };
export { Context } from "./decimal/operations.ts";
export {
  Clamped,
  ConversionSyntax,
  DecimalException,
  DivisionByZero,
  DivisionImpossible,
  DivisionUndefined,
  FloatOperation,
  Inexact,
  InvalidContext,
  InvalidOperation,
  Overflow,
  Rounded,
  Subnormal,
  Underflow,
} from "./decimal/signals.ts";

/** Away from zero. */
export const ROUND_UP = "ROUND_UP";
/** Towards zero. */
export const ROUND_DOWN = "ROUND_DOWN";
/** Up. */
export const ROUND_CEILING = "ROUND_CEILING";
/** Down. */
export const ROUND_FLOOR = "ROUND_FLOOR";
/** To the nearest, halves away from zero. */
export const ROUND_HALF_UP = "ROUND_HALF_UP";
/** To the nearest, halves towards zero. */
export const ROUND_HALF_DOWN = "ROUND_HALF_DOWN";
/** To the nearest, halves to the even digit. */
export const ROUND_HALF_EVEN = "ROUND_HALF_EVEN";
/** Away from zero where the last digit would be 0 or 5. */
export const ROUND_05UP = "ROUND_05UP";
/** Whether contexts belong to threads. */
export const HAVE_THREADS = true;
/** Whether contexts belong to tasks. */
export const HAVE_CONTEXTVAR = true;
/** The most digits. */
export const MAX_PREC: int = 999999999999999999n;
/** The largest exponent. */
export const MAX_EMAX: int = 999999999999999999n;
/** The smallest exponent. */
export const MIN_EMIN: int = -999999999999999999n;
/** The smallest exponent of the last digit. */
export const MIN_ETINY: int = -1999999999999999997n;

/** What new contexts are made after. https://docs.python.org/3/library/decimal.html#decimal.DefaultContext */
export const DefaultContext: Context = new Context();
usual.context = DefaultContext;

/** A context that finds faults. https://docs.python.org/3/library/decimal.html#decimal.BasicContext */
export const BasicContext: Context = new Context({
  prec: 9,
  rounding: ROUND_HALF_UP,
  traps: [Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow],
});

/** A context where nothing is an error. https://docs.python.org/3/library/decimal.html#decimal.ExtendedContext */
export const ExtendedContext: Context = new Context({
  prec: 9,
  rounding: ROUND_HALF_EVEN,
  traps: [],
});

/** The context of the running task. https://docs.python.org/3/library/decimal.html#decimal.getcontext */
export function getcontext(): Context {
  return contextOf() as Context;
}

/** Makes a context that of the running task. https://docs.python.org/3/library/decimal.html#decimal.setcontext */
export function setcontext(context: Context): void {
  if (!(context instanceof BaseContext)) throw new TypeError("argument must be a context");
  const isTemplate = [DefaultContext, BasicContext, ExtendedContext].includes(context);
  const own = isTemplate ? context.copy() : context;
  if (isTemplate) own.clearFlags();
  current.set(own);
}

/** A context for a `with`. */
class ContextManager {
  static readonly __module__: string = "decimal";
  readonly #local: Context;
  readonly #before: Context;

  constructor(local: Context, before: Context) {
    this.#local = local;
    this.#before = before;
    // A `using` of it has no other beginning.
    this.__enter__();
  }

  __enter__(): Context {
    current.set(this.#local);
    return this.#local;
  }

  __exit__(..._error: unknown[]): boolean {
    current.set(this.#before);
    return false;
  }

  [Symbol.dispose](): void {
    this.__exit__();
  }
}

/** A `with` in which another context holds. https://docs.python.org/3/library/decimal.html#decimal.localcontext */
export function localcontext(
  ctx: Context | null | Record<string, unknown> = null,
  changes: Record<string, unknown> = {},
): ContextManager {
  const named = isKeywords(ctx) ? ctx : changes;
  const base = isKeywords(ctx) ? (ctx.ctx ?? null) : ctx;
  const before = getcontext();
  if (base !== null && !(base instanceof BaseContext)) {
    throw new TypeError("optional argument must be a context");
  }
  const local = (base as Context | null ?? before).copy();
  for (const [name, value] of Object.entries(named)) {
    if (name === "ctx") continue;
    if (!(name in local) || name === "limits") {
      throw new TypeError(`this function got an unexpected keyword argument '${name}'`);
    }
    if (value !== null) (local as unknown as Record<string, unknown>)[name] = value;
  }
  return new ContextManager(local, before);
}

nameFunctions(self);
nameClasses(self, "decimal");
AnyNumber.register(Decimal);
