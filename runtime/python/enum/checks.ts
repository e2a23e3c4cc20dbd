/**
 * What enumerations can be checked for, and what becomes of bits that no flag has.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { big, index, type int, isInt, toInt } from "../values/numbers.ts";
import { className } from "../values/types.ts";
import { Enum, membersOf } from "./enum.ts";
import { StrEnum } from "./str_enum.ts";

/** What an enumeration can be checked for. https://docs.python.org/3/library/enum.html#enum.EnumCheck */
export class EnumCheck extends StrEnum {
  static override readonly __module__ = "enum";
  /** There are no gaps between the values. */
  static readonly CONTINUOUS: EnumCheck = new EnumCheck("CONTINUOUS", "no skipped integer values");
  /** Each flag that is put together is so of flags that have names. */
  static readonly NAMED_FLAGS: EnumCheck = new EnumCheck(
    "NAMED_FLAGS",
    "multi-flag aliases may not contain unnamed flags",
  );
  /** No two names have one value. */
  static readonly UNIQUE: EnumCheck = new EnumCheck("UNIQUE", "one name per value");
}

/** What becomes of bits that no flag has. https://docs.python.org/3/library/enum.html#enum.FlagBoundary */
export class FlagBoundary extends StrEnum {
  static override readonly __module__ = "enum";
  /** They are an error. */
  static readonly STRICT: FlagBoundary = new FlagBoundary("STRICT", "strict");
  /** They are left out. */
  static readonly CONFORM: FlagBoundary = new FlagBoundary("CONFORM", "conform");
  /** With them the value is an int. */
  static readonly EJECT: FlagBoundary = new FlagBoundary("EJECT", "eject");
  /** They are kept. */
  static readonly KEEP: FlagBoundary = new FlagBoundary("KEEP", "keep");
}

/** `EnumCheck.CONTINUOUS`. */
export const CONTINUOUS: EnumCheck = EnumCheck.CONTINUOUS;
/** `EnumCheck.NAMED_FLAGS`. */
export const NAMED_FLAGS: EnumCheck = EnumCheck.NAMED_FLAGS;
/** `EnumCheck.UNIQUE`. */
export const UNIQUE: EnumCheck = EnumCheck.UNIQUE;
/** `FlagBoundary.STRICT`. */
export const STRICT: FlagBoundary = FlagBoundary.STRICT;
/** `FlagBoundary.CONFORM`. */
export const CONFORM: FlagBoundary = FlagBoundary.CONFORM;
/** `FlagBoundary.EJECT`. */
export const EJECT: FlagBoundary = FlagBoundary.EJECT;
/** `FlagBoundary.KEEP`. */
export const KEEP: FlagBoundary = FlagBoundary.KEEP;

function bitsIn(value: bigint): bigint[] {
  const bits: bigint[] = [];
  for (let bit = 1n; bit <= value; bit <<= 1n) if (value & bit) bits.push(bit);
  return bits;
}

function unnamed(type: object): string | null {
  const names: string[] = [];
  let missing = 0n;
  const named = new Set(membersOf(type).all.map((one) => one.value));
  for (const [name, { value }] of membersOf(type).byName) {
    if (!isInt(value) || bitsIn(big(value as int)).length < 2) continue;
    const open = bitsIn(big(value as int)).filter((bit) => !named.has(Number(bit)));
    if (open.length === 0) continue;
    names.push(name);
    for (const bit of open) missing |= bit;
  }
  if (names.length === 0) return null;
  const last = names.pop();
  const who = names.length === 0
    ? `alias ${last} is`
    : `aliases ${names.join(", ")} and ${last} are`;
  const kind = bitsIn(missing).length === 1 ? "value" : "combined values of";
  return `${who} missing ${kind} 0x${
    missing.toString(16)
  } [use enum.show_flag_values(value) for details]`;
}

/**
 * The bits of a value, each as a number, the lowest first.
 *
 * @see https://docs.python.org/3/library/enum.html#enum.show_flag_values
 */
export function showFlagValues(value: unknown): int[] {
  const bits = value instanceof Enum ? value.value : value;
  return bitsIn(big(index(bits))).map(toInt);
}

/**
 * Makes sure that an enumeration is as it is to be.
 *
 * @throws {ValueError} when it is not
 * @see https://docs.python.org/3/library/enum.html#enum.verify
 */
export function verify(...checks: EnumCheck[]): <T extends object>(enumeration: T) => T {
  return (enumeration) => {
    const { all, byName } = membersOf(enumeration);
    const kind = "_boundary_" in enumeration ? "Flag" : "enum";
    for (const check of checks) {
      if (check === UNIQUE) {
        const aliases = [...byName].filter(([name, member]) => member.name !== name)
          .map(([name, member]) => `${name} -> ${member.name}`);
        if (aliases.length > 0) {
          throw new ValueError(`aliases found in ${repr(enumeration)}: ${aliases.join(", ")}`);
        }
      } else if (check === CONTINUOUS) {
        const gaps = gapsIn(all, kind === "Flag");
        if (gaps.length > 0) {
          const name = className(enumeration);
          throw new ValueError(`invalid ${kind} '${name}': missing values ${gaps.join(", ")}`);
        }
      } else {
        const found = unnamed(enumeration);
        if (found !== null) {
          throw new ValueError(`invalid ${kind} '${className(enumeration)}': ${found}`);
        }
      }
    }
    return enumeration;
  };
}

function gapsIn(all: readonly Enum[], isFlag: boolean): bigint[] {
  const values = all.map(({ value }) => big(value as int));
  if (values.length < 2) return [];
  const [low, high] = [
    values.reduce((a, b) => a < b ? a : b),
    values.reduce((a, b) => a > b ? a : b),
  ];
  const gaps: bigint[] = [];
  for (let at = low; at < high; at = isFlag ? at << 1n : at + 1n) {
    if (!values.includes(at)) gaps.push(at);
    if (at === 0n && isFlag) break;
  }
  return gaps;
}
