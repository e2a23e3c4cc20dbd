/**
 * The parts of a format spec, `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
 * https://docs.python.org/3/library/string.html#format-specification-mini-language
 *
 * @module
 */
import { ValueError } from "../../errors.ts";
import { MemoryError } from "../exceptions.ts";
import { runOf } from "./runs.ts";

/** A format spec, taken apart. */
export interface Spec {
  readonly fill: string;
  /** `<`, `>`, `^`, `=`, or nothing where none is given. */
  readonly align: string;
  readonly sign: string;
  readonly coerceZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: string;
  /** -1 where none is given. */
  readonly precision: number;
  readonly type: string;
  /** Whether the alignment comes from a leading zero of the width alone. */
  readonly byZero: boolean;
}

const PATTERN = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?([,_])?(?:\.(\d*))?([^])?$/u;

/** The largest count that CPython reads, and the longest text that JavaScript has. */
const LARGEST = 2n ** 63n - 1n;
const LONGEST = 0x1fffffe8;
const cache = new Map<string, Spec>();

function count(digits: string | undefined, otherwise: number): number {
  if (digits === undefined) return otherwise;
  const value = Number(digits);
  if (value <= LONGEST) return value;
  if (BigInt(digits) > LARGEST) throw new ValueError("Too many decimal digits in format string");
  throw new MemoryError();
}

/**
 * Takes a format spec apart.
 *
 * @throws {ValueError} when it is none
 */
export function parseSpec(text: string, typeName: string): Spec {
  const known = cache.get(text);
  if (known) return known;
  const match = PATTERN.exec(text);
  if (!match) {
    throw new ValueError(`Invalid format specifier '${text}' for object of type '${typeName}'`);
  }
  const [, fill, align, sign, z, alternate, zero, width, grouping, again, precision, type] = match;
  if (again !== undefined) {
    throw new ValueError(
      again === grouping
        ? `Cannot specify '${again}' with '${grouping}'.`
        : "Cannot specify both ',' and '_'.",
    );
  }
  if (grouping !== undefined) checkGrouping(grouping, type ?? "");
  if (precision === "") throw new ValueError("Format specifier missing precision");
  const result: Spec = {
    fill: fill ?? (zero ? "0" : " "),
    align: align ?? (zero ? "=" : ""),
    sign: sign ?? "",
    coerceZero: z !== undefined,
    alternate: alternate !== undefined,
    width: count(width, 0),
    grouping: grouping ?? "",
    precision: count(precision, -1),
    type: type ?? "",
    byZero: zero !== undefined && align === undefined,
  };
  if (cache.size < 500) cache.set(text, result);
  return result;
}

function checkGrouping(grouping: string, type: string): void {
  const allowed = grouping === "_" ? "deEfFgG%boxX" : "deEfFgG%";
  if (!allowed.includes(type)) {
    throw new ValueError(`Cannot specify '${grouping}' with '${type}'.`);
  }
}

/** Puts a text into its width. */
export function pad(text: string, length: number, spec: Spec, align: string): string {
  const missing = spec.width - length;
  if (missing <= 0) return text;
  const left = align === ">" ? missing : align === "^" ? Math.floor(missing / 2) : 0;
  return runOf(spec.fill, left) + text + runOf(spec.fill, missing - left);
}

/** Puts a separator between groups of digits. */
export function group(digits: string, separator: string, every: number): string {
  let result = "";
  for (let end = digits.length; end > 0; end -= every) {
    const part = digits.slice(Math.max(0, end - every), end);
    result = result === "" ? part : part + separator + result;
  }
  return result;
}

/** Zeros before digits, so that digits and separators fill a width; a separator never comes first. */
function zeroFilled(digits: string, width: number, separator: string, every: number): string {
  let filled = digits;
  while (group(filled, separator, every).length < width) filled = "0" + filled;
  return group(filled, separator, every);
}

/**
 * Puts a number together: sign, prefix such as `0x`, digits before the point, and whatever follows.
 *
 * @param every How many digits a group has
 */
export function assemble(
  sign: string,
  prefix: string,
  digits: string,
  rest: string,
  spec: Spec,
  every = 3,
): string {
  const align = spec.align || ">";
  const zeros = align === "=" && spec.fill === "0";
  let whole = digits;
  if (spec.grouping) {
    const room = spec.width - sign.length - prefix.length - rest.length;
    whole = zeros && /^[\da-f]/i.test(digits)
      ? zeroFilled(digits, room, spec.grouping, every)
      : group(digits, spec.grouping, every);
  }
  const text = prefix + whole + rest;
  if (align !== "=") return pad(sign + text, sign.length + text.length, spec, align);
  const missing = spec.width - sign.length - text.length;
  return sign + prefix + runOf(spec.fill, missing) + whole + rest;
}
