/**
 * Python's `Flag` and `IntFlag`.
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { repr, str } from "../text/repr.ts";
import { big, type int, isInt, toInt } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { className, typeName } from "../values/types.ts";
import { Enum, markBase, membersOf, nextValue } from "./enum.ts";
import { makeNumeric } from "./numeric.ts";

type FlagClass<T extends Flag> = (new (...args: never[]) => T) & typeof Flag;

/** The bits of a value; undefined for what is no int. */
function bitsOf(value: unknown): bigint | undefined {
  return isInt(value) ? big(value as int) : undefined;
}

function isSingle(bits: bigint): boolean {
  return bits > 0n && (bits & (bits - 1n)) === 0n;
}

function binary(bits: bigint, width: number): string {
  const text = (bits < 0n ? -bits : bits).toString(2).padStart(width, "0");
  return bits < 0n ? `-0b1 ${text}` : `0b0 ${text}`;
}

/** All bits that members have. */
function maskOf(type: object): bigint {
  return membersOf(type).all.reduce((mask, { value }) => mask | (bitsOf(value) ?? 0n), 0n);
}

/** The members of one bit each. */
function singles(type: object): Enum[] {
  return membersOf(type).all.filter(({ value }) => isSingle(bitsOf(value) ?? 0n));
}

/** The members of one bit that a member is made of. */
function* partsOf(flag: Flag): Generator<Flag> {
  const bits = big(flag.value);
  for (const member of membersOf(flag.constructor).all) {
    const own = bitsOf(member.value) ?? 0n;
    if (isSingle(own) && (own & bits) === own) yield member as Flag;
  }
}

function namesOf(flag: Flag): string | null {
  const parts = [...partsOf(flag)];
  let rest = big(flag.value);
  for (const part of parts) rest &= ~big(part.value);
  const names = parts.map((part) => part.name);
  if (rest !== 0n) names.push(String(rest));
  return parts.length === 0 ? null : names.join("|");
}

/** The member of the same class with these bits. */
function withBits<T extends Flag>(flag: T, bits: bigint): T {
  return (flag.constructor as unknown as FlagClass<T>).of(toInt(bits)) as T;
}

/** The bits of what stands beside a member; undefined where it does not fit. */
function otherBits(flag: Flag, other: unknown): bigint | undefined {
  if (other instanceof flag.constructor) return big((other as Flag).value);
  return flag instanceof IntFlag ? bitsOf(other) : undefined;
}

const KEEPS = { name: "KEEP" };
const RAISES = { name: "STRICT" };

/** Members that can be put together. https://docs.python.org/3/library/enum.html#enum.Flag */
export class Flag extends Enum {
  /** The member's value: its bits. */
  declare readonly value: int;
  /** What becomes of bits that no member has; null where the class does not say it. */
  static readonly _boundary_: { readonly name: string } | null = null;
  /** Whether bits that no member has may be set. */
  protected static readonly keepsBits: boolean = false;

  /** The members of one bit each. */
  static override __iter__(): IterableIterator<Enum> {
    return singles(this).values();
  }

  /** The bit above the highest. */
  static override [nextValue](_name: string, start: number, before: readonly unknown[]): unknown {
    const values = before.map((value) => bitsOf(value) ?? 0n);
    if (values.length === 0) return start;
    const most = values.reduce((a, b) => a > b ? a : b);
    return toInt(1n << BigInt(most > 0n ? most.toString(2).length : 0));
  }

  /** The members of one bit each, last one first. */
  static override __reversed__(): IterableIterator<Enum> {
    return singles(this).reverse().values();
  }

  /** How many members of one bit there are. */
  static override __len__(): number {
    return singles(this).length;
  }

  /** The member, or members together, that have these bits. */
  static _missing_(value: unknown): unknown {
    const given = bitsOf(value);
    if (given === undefined) return null;
    const mask = maskOf(this);
    const width = Math.max(mask.toString(2).length, given.toString(2).length);
    const within = (given & ~mask) === 0n;
    const { name: boundary } = this._boundary_ ?? (this.keepsBits ? KEEPS : RAISES);
    if (!within && boundary === "EJECT") return toInt(given);
    if (!within && boundary === "CONFORM") {
      return (this as never as typeof Enum).of(toInt(given & mask));
    }
    if (!within && given >= 0n && boundary !== "KEEP") {
      throw new ValueError(
        `${repr(this)} invalid value ${given}\n    given ${binary(given, width)}\n  allowed ${
          binary(mask, width)
        }`,
      );
    }
    const bits = given < 0n ? given & mask : given;
    const value_ = toInt(bits);
    const { byValue } = membersOf(this);
    const known = byValue.get(value_);
    if (known) return known;
    const made = Object.create(this.prototype as object) as Flag;
    Object.defineProperty(made, "value", { value: value_, enumerable: true });
    Object.defineProperty(made, "name", { value: namesOf(made), enumerable: true });
    byValue.set(value_, made);
    return made;
  }

  /** The flags of both. */
  __or__(other: unknown): unknown {
    const bits = otherBits(this, other);
    return bits === undefined ? NotImplemented : withBits(this, big(this.value) | bits);
  }

  /** The flags that both have. */
  __and__(other: unknown): unknown {
    const bits = otherBits(this, other);
    return bits === undefined ? NotImplemented : withBits(this, big(this.value) & bits);
  }

  /** The flags that one of both has. */
  __xor__(other: unknown): unknown {
    const bits = otherBits(this, other);
    return bits === undefined ? NotImplemented : withBits(this, big(this.value) ^ bits);
  }

  /** The flags of both. */
  __ror__(other: unknown): unknown {
    return this.__or__(other);
  }

  /** The flags that both have. */
  __rand__(other: unknown): unknown {
    return this.__and__(other);
  }

  /** The flags that one of both has. */
  __rxor__(other: unknown): unknown {
    return this.__xor__(other);
  }

  /** The flags that this one does not have. */
  __invert__(): this {
    return withBits(this, maskOf(this.constructor) & ~big(this.value));
  }

  /** Whether this one has all flags of another. */
  __contains__(other: unknown): boolean {
    if (!(other instanceof this.constructor)) {
      throw new TypeError(
        `unsupported operand type(s) for 'in': '${typeName(other)}' and '${typeName(this)}'`,
      );
    }
    const bits = big((other as Flag).value);
    return (bits & big(this.value)) === bits;
  }

  /** Whether any flag is set. */
  __bool__(): boolean {
    return big(this.value) !== 0n;
  }

  /** The flags that are set. */
  __iter__(): IterableIterator<Flag> {
    return partsOf(this);
  }

  /** How many flags are set. */
  __len__(): number {
    return [...partsOf(this)].length;
  }

  /** The member as Python shows it. */
  override __repr__(): string {
    const type = className(this.constructor);
    return this.name === null
      ? `<${type}: ${this.value}>`
      : `<${type}.${this.name}: ${this.value}>`;
  }

  /** The member as Python prints it. */
  override __str__(): string {
    const type = className(this.constructor);
    return this.name === null ? `${type}(${this.value})` : `${type}.${this.name}`;
  }
}
markBase(Flag);

/** Flags that are ints, and print as such. https://docs.python.org/3/library/enum.html#enum.IntFlag */
export class IntFlag extends Flag {
  /** The built-in type that members are of, too. */
  static readonly __valuetype__: string = "int";
  protected static override readonly keepsBits: boolean = true;

  /** The value as Python prints it. */
  override __str__(): string {
    return str(this.value);
  }
}
for (
  const name of [
    "__or__",
    "__and__",
    "__xor__",
    "__ror__",
    "__rand__",
    "__rxor__",
    "__invert__",
    "__bool__",
  ]
) {
  Object.defineProperty(IntFlag.prototype, name, {
    value: (Flag.prototype as unknown as Record<string, unknown>)[name],
    configurable: true,
    writable: true,
  });
}
makeNumeric(IntFlag.prototype);
markBase(IntFlag);
