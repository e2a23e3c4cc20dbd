/**
 * Decimal numbers as text, and texts as decimal numbers.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { group } from "../text/format_spec.ts";
import { asciiDigits, trimmed } from "../text/unicode.ts";
import { quantized } from "./arithmetic.ts";
import { dropDigits, infinity, type Limits, Num, type Rounding, Status, tenTo } from "./number.ts";

const FORM =
  /^([-+])?(?:(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i;

/** The largest exponent that a context can have. */
export const MAX_EXPONENT = 999999999999999999n;

/** What most texts are: so few digits that a number of JavaScript's holds them. */
const SHORT = /^(-?)(?=.{1,15}$)(\d+)(?:\.(\d+))?$/;

/** The number that a text tells of; null when it tells of none. */
export function parse(text: string): Num | null | "range" {
  const short = SHORT.exec(text);
  if (short) {
    const [, minus, digits = "", places = ""] = short;
    return new Num(minus === "" ? 0 : 1, Number(digits + places), -places.length);
  }
  const plain = asciiDigits(trimmed(text)).replaceAll("_", "");
  const match = FORM.exec(plain);
  if (!match) return null;
  const [, signText, whole = "", decimals = "", power = "0", infinite, not, told] = match;
  const sign = signText === "-" ? 1 : 0;
  if (infinite !== undefined) return infinity(sign);
  if (not !== undefined) {
    return new Num(sign, BigInt(told || "0"), 0, not.length === 4 ? "snan" : "nan");
  }
  const exponent = BigInt(power.replace("+", "")) - BigInt(decimals.length);
  const coefficient = BigInt(whole + decimals);
  if (coefficient !== 0n) {
    const digits = BigInt((whole + decimals).replace(/^0+/, "").length);
    const adjusted = exponent + digits - 1n;
    if (adjusted > MAX_EXPONENT || exponent < -1999999999999999997n) return "range";
  }
  const bound = 1999999999999999997n;
  const held = exponent > MAX_EXPONENT ? MAX_EXPONENT : exponent < -bound ? -bound : exponent;
  return new Num(sign, coefficient, Number(held));
}

/** A number as Python prints it, or with exponents that are multiples of three. */
export function toText(number: Num, capitals: boolean, isEngineering = false): string {
  const sign = number.sign === 1 ? "-" : "";
  if (number.kind === "infinity") return `${sign}Infinity`;
  if (number.isNan) {
    const told = number.coefficient === 0n ? "" : String(number.coefficient);
    return `${sign}${number.kind === "snan" ? "sNaN" : "NaN"}${told}`;
  }
  const digits = String(number.small >= 0 ? number.small : number.coefficient);
  const left = number.exponent + digits.length;
  let point: number;
  if (number.exponent <= 0 && left > -6) point = left;
  else if (!isEngineering) point = 1;
  else if (number.isZero) point = mod3(left + 1) - 1;
  else point = mod3(left - 1) + 1;
  let whole: string;
  let behind = "";
  if (point <= 0) {
    whole = "0";
    behind = `.${"0".repeat(-point)}${digits}`;
  } else if (point >= digits.length) whole = digits + "0".repeat(point - digits.length);
  else {
    whole = digits.slice(0, point);
    behind = `.${digits.slice(point)}`;
  }
  const power = left - point;
  const tail = power === 0 ? "" : `${capitals ? "E" : "e"}${power > 0 ? "+" : ""}${power}`;
  return sign + whole + behind + tail;
}

function mod3(value: number): number {
  return ((value % 3) + 3) % 3;
}

const SPEC =
  /^(?:(?<fill>[^])?(?<align>[<>=^]))?(?<sign>[-+ ])?(?<z>z)?(?<alternate>#)?(?<zero>0)?(?<width>\d+)?(?<comma>,)?(?:\.(?<precision>\d+))?(?<type>[eEfFgGn%])?$/u;

/** What formats say, those that were read first. */
const specs = new Map<string, Readonly<Record<string, string>>>();

/** A number by a format. */
export function formatted(
  number: Num,
  spec: string,
  rounding: Rounding,
  capitals: boolean,
): string {
  let match = specs.get(spec);
  if (!match) {
    match = SPEC.exec(spec)?.groups;
    if (match && specs.size < 64) specs.set(spec, match);
  }
  const isZeroed = match?.zero !== undefined;
  if (!match || isZeroed && (match.fill !== undefined || match.align !== undefined)) {
    throw new ValueError("invalid format string");
  }
  const type = match.type ?? (capitals ? "G" : "g");
  let value = number;
  let precision = match.precision === undefined ? null : Number(match.precision);
  if (type === "%" && value.kind === "finite") {
    value = new Num(value.sign, value.coefficient, value.exponent + 2);
  }
  if ("gGn".includes(type) && precision === 0) precision = 1;
  if (value.kind === "finite" && precision !== null) {
    if ("eE".includes(type)) value = withDigits(value, precision + 1, rounding);
    else if ("fF%".includes(type)) value = withDecimals(value, -precision, rounding);
    else if (value.digits > precision) value = withDigits(value, precision, rounding);
  }
  if (value.isZero && precision !== null && "fF%".includes(type) && value.exponent > 0) {
    value = new Num(value.sign, 0n, -precision);
  }
  let sign = value.sign === 1 ? "-" : match.sign === "+" || match.sign === " " ? match.sign : "";
  if (match.z !== undefined && value.sign === 1 && value.isZero) {
    sign = match.sign === "+" || match.sign === " " ? match.sign : "";
  }
  const body = value.kind === "finite"
    ? written(value, type, precision, match.alternate !== undefined)
    : toText(value.withSign(0), true);
  let [, whole = "", tail = ""] = /^(\d*)(.*)$/s.exec(body)!;
  if (type === "%") tail += "%";
  const separator = match.comma ?? "";
  const width = Number(match.width ?? 0);
  const align = match.align ?? (isZeroed && value.kind === "finite" ? "=" : ">");
  const fill = match.fill ?? (isZeroed && value.kind === "finite" ? "0" : " ");
  if (isZeroed && value.kind === "finite") {
    const least = width - sign.length - tail.length;
    whole = padZeros(whole, least, separator);
  } else if (separator !== "") whole = group(whole, separator, 3);
  const text = whole + tail;
  const missing = Math.max(0, width - sign.length - [...text].length);
  const padding = (count: number) => fill.repeat(count);
  switch (align) {
    case "<":
      return sign + text + padding(missing);
    case "=":
      return sign + padding(missing) + text;
    case "^":
      return padding(Math.floor(missing / 2)) + sign + text +
        padding(missing - Math.floor(missing / 2));
    default:
      return padding(missing) + sign + text;
  }
}

function padZeros(digits: string, width: number, separator: string): string {
  if (separator === "") return digits.padStart(width, "0");
  let all = digits;
  while (group(all, separator, 3).length < width) all = `0${all}`;
  return group(all, separator, 3);
}

/** A number with so many digits. */
function withDigits(value: Num, digits: number, rounding: Rounding): Num {
  if (value.isZero) return value;
  const extra = value.digits - digits;
  if (extra <= 0) {
    return new Num(value.sign, value.coefficient * tenTo(-extra), value.exponent + extra);
  }
  const { kept } = dropDigits(value.coefficient, extra, value.sign, rounding);
  return kept >= tenTo(digits)
    ? new Num(value.sign, kept / 10n, value.exponent + extra + 1)
    : new Num(value.sign, kept, value.exponent + extra);
}

/** A number by an exponent. */
function withDecimals(value: Num, exponent: number, rounding: Rounding): Num {
  const wide: Limits = { prec: 1e15, rounding, emin: -1e15, emax: 1e15, clamp: 0 };
  return quantized(value, exponent, wide, new Status());
}

/** The digits of a number above or at zero. */
function written(value: Num, type: string, precision: number | null, isAlternate: boolean): string {
  const digits = String(value.small >= 0 ? value.small : value.coefficient);
  const left = value.exponent + digits.length;
  let point: number;
  if ("eE".includes(type)) {
    point = value.isZero && precision !== null ? 1 - precision : 1;
  } else if ("fF%".includes(type)) point = left;
  else if (value.exponent <= 0 && left > -6) point = left;
  else point = 1;
  let whole: string;
  let behind = "";
  if (point <= 0) {
    whole = "0";
    behind = "0".repeat(-point) + digits;
  } else if (value.isZero && point > digits.length) whole = "0";
  else if (point > digits.length) whole = digits + "0".repeat(point - digits.length);
  else {
    whole = digits.slice(0, point) || "0";
    behind = digits.slice(point);
  }
  const power = left - point;
  const hasPower = "eE".includes(type) || !"fF%".includes(type) && power !== 0;
  const letter = type === type.toUpperCase() && type !== "%" ? "E" : "e";
  const tail = hasPower ? `${letter}${power < 0 ? "-" : "+"}${Math.abs(power)}` : "";
  return whole + (behind !== "" || isAlternate ? `.${behind}` : "") + tail;
}
