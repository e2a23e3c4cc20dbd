/**
 * The contexts of decimal arithmetic. https://docs.python.org/3/library/decimal.html#context-objects
 *
 * @module
 */
import { ContextVar } from "../contextvars.ts";
import { KeyError, TypeError, ValueError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { type Class, className } from "../values/types.ts";
import { isKeywords } from "../values/keywords.ts";
import { big, type int, isInt, toInt } from "../values/numbers.ts";
import { Dict } from "../values/dict.ts";
import { NotImplemented } from "../values/singletons.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { Flag, INVALID, type Limits, type Rounding } from "./number.ts";
import { raise, SIGNALS } from "./signals.ts";
import { MAX_EXPONENT } from "./text.ts";

/** Ways of rounding. https://docs.python.org/3/library/decimal.html#rounding-modes */
export const ROUNDINGS: readonly Rounding[] = [
  "ROUND_UP",
  "ROUND_DOWN",
  "ROUND_CEILING",
  "ROUND_FLOOR",
  "ROUND_HALF_UP",
  "ROUND_HALF_DOWN",
  "ROUND_HALF_EVEN",
  "ROUND_05UP",
];

const NO_SIGNAL =
  "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";
const NO_ROUNDING =
  "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]";

/** A way of rounding by its name. @throws {TypeError} when there is none */
export function roundingOf(value: unknown): Rounding {
  if (!ROUNDINGS.includes(value as Rounding)) throw new TypeError(NO_ROUNDING);
  return value as Rounding;
}

function bitsOf(signal: unknown): number {
  for (const [known, bits] of SIGNALS) if (known === signal) return bits;
  throw new KeyError(NO_SIGNAL);
}

/** Which signals are set, as a mapping. */
export class SignalDict {
  static readonly __module__: string = "abc";
  /** A bit for each. */
  bits: number;

  constructor(bits: number) {
    this.bits = bits;
  }

  /** Whether a signal is set. */
  __getitem__(signal: unknown): boolean {
    return (this.bits & bitsOf(signal)) !== 0;
  }

  /** Sets a signal, or takes it back. */
  __setitem__(signal: unknown, value: unknown): void {
    const bits = bitsOf(signal);
    this.bits = truth(value) ? this.bits | bits : this.bits & ~bits;
  }

  /** @throws {ValueError} always */
  __delitem__(_signal: unknown): never {
    throw new ValueError("signal keys cannot be deleted");
  }

  __contains__(signal: unknown): boolean {
    return SIGNALS.some(([known]) => known === signal);
  }

  __len__(): int {
    return SIGNALS.length;
  }

  __iter__(): IterableIterator<Class> {
    return this.keys().values();
  }

  /** The signals. */
  keys(): Class[] {
    return SIGNALS.map(([signal]) => signal);
  }

  /** Whether each is set. */
  values(): boolean[] {
    return SIGNALS.map(([, bits]) => (this.bits & bits) !== 0);
  }

  /** Both. */
  items(): Tuple<[Class, boolean]>[] {
    return SIGNALS.map(([signal, bits]) =>
      asTuple([signal, (this.bits & bits) !== 0]) as Tuple<[Class, boolean]>
    );
  }

  /** Whether a signal is set; another value for what is none. */
  get(signal: unknown, otherwise: unknown = null): unknown {
    return this.__contains__(signal) ? this.__getitem__(signal) : otherwise;
  }

  /** The same as a dict. */
  copy(): Dict<Class, boolean> {
    return new Dict(this.items() as unknown as [Class, boolean][]);
  }

  __eq__(other: unknown): unknown {
    if (other instanceof SignalDict) {
      return SIGNALS.every(([, bits]) => (this.bits & bits) !== 0 === ((other.bits & bits) !== 0));
    }
    if (!(other instanceof Map)) return NotImplemented;
    return other.size === SIGNALS.length &&
      this.items().every(([signal, value]) => truth(other.get(signal)) === value);
  }

  /** As CPython shows it. */
  __repr__(): string {
    const parts = this.items().map(([signal, value]) =>
      `<class 'decimal.${className(signal)}'>:${value ? "True" : "False"}`
    );
    return `{${parts.join(", ")}}`;
  }
}

/** The bits of signals given as a list or mapping. */
function signalBits(given: unknown): number {
  if (given instanceof SignalDict) return given.bits;
  if (given instanceof Map) {
    if (given.size !== SIGNALS.length) throw new KeyError("invalid signal dict");
    let bits = 0;
    for (const [signal, value] of given) if (truth(value)) bits |= bitsOf(signal);
    return bits;
  }
  if (Array.isArray(given)) {
    let bits = 0;
    for (const signal of given) bits |= bitsOf(signal);
    return bits;
  }
  throw new TypeError("argument must be a signal dict");
}

function whole(value: unknown, low: bigint, high: bigint, complaint: string): number {
  if (!isInt(value)) throw new TypeError("an integer is required");
  const given = big(value);
  if (given < low || given > high) throw new ValueError(complaint);
  return Number(given);
}

/** What a context can be made of. */
export interface ContextOptions {
  /** How many digits results have. */
  prec?: int | null;
  /** How they are rounded. */
  rounding?: string | null;
  /** The smallest exponent. */
  Emin?: int | null;
  /** The largest exponent. */
  Emax?: int | null;
  /** 1 for exponents by a capital E. */
  capitals?: int | null;
  /** 1 for exponents that other computers can have. */
  clamp?: int | null;
  /** The signals that were set. */
  flags?: unknown;
  /** The signals that are errors. */
  traps?: unknown;
}

const NAMES = ["prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"] as const;

/** What decimal arithmetic holds to, without its operations. */
export class BaseContext {
  static readonly __module__: string = "decimal";
  static readonly __name__: string = "Context";
  static readonly __tp_name__: string = "decimal.Context";
  #limits: Limits;
  #capitals: number;
  #flags: SignalDict;
  #traps: SignalDict;

  constructor(...given: unknown[]) {
    const named = isKeywords(given.at(-1)) ? given.pop() as Record<string, unknown> : {};
    for (const name of Object.keys(named)) {
      if (!NAMES.includes(name as "prec")) {
        throw new TypeError(`this function got an unexpected keyword argument '${name}'`);
      }
    }
    const base = usual.context;
    this.#limits = base ? base.limits : {
      prec: 28,
      rounding: "ROUND_HALF_EVEN",
      emin: -999999,
      emax: 999999,
      clamp: 0,
    };
    this.#capitals = base ? base.#capitals : 1;
    this.#flags = new SignalDict(0);
    this.#traps = new SignalDict(
      base ? base.traps.bits : INVALID | Flag.divisionByZero | Flag.overflow,
    );
    NAMES.forEach((name, i) => {
      const value = name in named ? named[name] : given[i];
      if (value !== undefined && value !== null) (this as Record<string, unknown>)[name] = value;
    });
  }

  /** What results are held to. */
  get limits(): Limits {
    return this.#limits;
  }

  /** How many digits results have. */
  get prec(): int {
    return this.#limits.prec;
  }

  set prec(value: int) {
    const prec = whole(value, 1n, MAX_EXPONENT, "valid range for prec is [1, MAX_PREC]");
    this.#limits = { ...this.#limits, prec };
  }

  /** How they are rounded. */
  get rounding(): string {
    return this.#limits.rounding;
  }

  set rounding(value: string) {
    this.#limits = { ...this.#limits, rounding: roundingOf(value) };
  }

  /** The smallest exponent. */
  get Emin(): int {
    return exact(this.#limits.emin);
  }

  set Emin(value: int) {
    const emin = whole(value, -MAX_EXPONENT, 0n, "valid range for Emin is [MIN_EMIN, 0]");
    this.#limits = { ...this.#limits, emin };
  }

  /** The largest exponent. */
  get Emax(): int {
    return exact(this.#limits.emax);
  }

  set Emax(value: int) {
    const emax = whole(value, 0n, MAX_EXPONENT, "valid range for Emax is [0, MAX_EMAX]");
    this.#limits = { ...this.#limits, emax };
  }

  /** 1 for exponents by a capital E. */
  get capitals(): int {
    return this.#capitals;
  }

  set capitals(value: int) {
    this.#capitals = whole(value, 0n, 1n, "valid values for capitals are 0 or 1");
  }

  /** 1 for exponents that other computers can have. */
  get clamp(): int {
    return this.#limits.clamp;
  }

  set clamp(value: int) {
    const clamp = whole(value, 0n, 1n, "valid values for clamp are 0 or 1");
    this.#limits = { ...this.#limits, clamp };
  }

  /** The signals that were set. */
  get flags(): SignalDict {
    return this.#flags;
  }

  set flags(value: unknown) {
    this.#flags.bits = signalBits(value);
  }

  /** The signals that are errors. */
  get traps(): SignalDict {
    return this.#traps;
  }

  set traps(value: unknown) {
    this.#traps.bits = signalBits(value);
  }

  /** Notes what happened in an operation; throws what is trapped. */
  note(bits: number): void {
    if (bits === 0) return;
    this.#flags.bits |= bits;
    const trapped = bits & this.#traps.bits;
    if (trapped !== 0) raise(trapped);
  }

  /** Takes all flags back. https://docs.python.org/3/library/decimal.html#decimal.Context.clear_flags */
  clearFlags(): void {
    this.#flags.bits = 0;
  }

  /** Makes no signal an error. https://docs.python.org/3/library/decimal.html#decimal.Context.clear_traps */
  clearTraps(): void {
    this.#traps.bits = 0;
  }

  /** The smallest exponent of a number smaller than those with all digits. */
  Etiny(): int {
    return toInt(BigInt(this.Emin) - BigInt(this.prec) + 1n);
  }

  /** The largest exponent of a number with all digits. */
  Etop(): int {
    return toInt(BigInt(this.Emax) - BigInt(this.prec) + 1n);
  }

  /** A copy. */
  copy(): this {
    const other = new (this.constructor as new () => this)();
    other.#limits = this.#limits;
    other.#capitals = this.#capitals;
    other.#flags = new SignalDict(this.#flags.bits);
    other.#traps = new SignalDict(this.#traps.bits);
    return other;
  }

  __copy__(): this {
    return this.copy();
  }

  /** As CPython shows it. */
  __repr__(): string {
    // In the order of their bits.
    const names = ({ bits }: SignalDict) =>
      [...SIGNALS].map(([signal, own]) => ({ signal, first: bits & own & -(bits & own) }))
        .filter(({ first }) => first !== 0).sort((a, b) => a.first - b.first)
        .map(({ signal }) => className(signal)).join(", ");
    return `Context(prec=${this.prec}, rounding=${this.rounding}, Emin=${this.Emin}, Emax=${this.Emax}, ` +
      `capitals=${this.capitals}, clamp=${this.clamp}, flags=[${names(this.#flags)}], traps=[${
        names(this.#traps)
      }])`;
  }

  toString(): string {
    return this.__repr__();
  }
}

/** Exponents are plain numbers within; those at the very end print as they are. */
function exact(value: number): int {
  return Number.isSafeInteger(value) ? value : value < 0 ? -MAX_EXPONENT : MAX_EXPONENT;
}

/** What new contexts are made after. */
export const usual: { context: BaseContext | null } = { context: null };

/** The context of the running task. */
export const current: ContextVar<BaseContext> = new ContextVar("decimal_context");
