/**
 * Fractions as text by a format.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { type Parts, roundDiv } from "./parts.ts";

const GENERAL =
  /^(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ]?)(?<alt>#?)(?<zeropad>0(?=\d))?(?<width>0|[1-9]\d*)?(?<sep>[,_]?)$/su;
const FLOAT =
  /^(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ]?)(?<noneg>z?)(?<alt>#?)(?<zeropad>0(?=\d))?(?<width>0|[1-9]\d*)?(?<sep>[,_]?)(?:\.(?<precision>0|[1-9]\d*))?(?<type>[eEfFgG%])$/su;

function grouped(digits: string, separator: string): string {
  return separator === "" ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** A fraction of 10 ** -exponent, rounded: the number of those pieces. */
function rounded([numerator, denominator]: Parts, exponent: number): bigint {
  return exponent >= 0
    ? roundDiv(numerator, denominator * 10n ** BigInt(exponent))
    : roundDiv(numerator * 10n ** BigInt(-exponent), denominator);
}

/** A fraction above or at zero with so many figures: a number of pieces of 10 ** exponent. */
function withFigures(parts: Parts, figures: number): [pieces: bigint, exponent: number] {
  const [numerator, denominator] = parts;
  if (numerator === 0n) return [0n, 1 - figures];
  const top = String(numerator);
  const bottom = String(denominator);
  let magnitude = top.length - bottom.length;
  const isLess = magnitude >= 0
    ? numerator < denominator * 10n ** BigInt(magnitude)
    : numerator * 10n ** BigInt(-magnitude) < denominator;
  if (isLess) magnitude--;
  let exponent = magnitude + 1 - figures;
  let pieces = rounded(parts, exponent);
  if (String(pieces).length > figures) {
    pieces /= 10n;
    exponent++;
  }
  return [pieces, exponent];
}

function padded(sign: string, body: string, groups: Record<string, string | undefined>): string {
  const { fill, align, zeropad, width, sep = "" } = groups;
  const wanted = Number(width ?? 0);
  const isZeros = zeropad !== undefined && align === undefined;
  let text = body;
  if (isZeros && fill === undefined) {
    const [, digits = "", rest = ""] = /^([\d,_]*)(.*)$/s.exec(text)!;
    const least = wanted - sign.length - rest.length;
    let all = digits.replaceAll(/[,_]/g, "");
    while (grouped(all, sep).length < least) all = `0${all}`;
    text = grouped(all, sep) + rest;
  }
  const missing = Math.max(0, wanted - sign.length - [...text].length);
  const padding = (count: number) => (fill ?? (isZeros ? "0" : " ")).repeat(count);
  switch (align ?? (isZeros ? "=" : ">")) {
    case "<":
      return sign + text + padding(missing);
    case "=":
      return sign + padding(missing) + text;
    case "^": {
      const left = Math.floor(missing / 2);
      return padding(left) + sign + text + padding(missing - left);
    }
    default:
      return padding(missing) + sign + text;
  }
}

function signOf(isNegative: boolean, wanted: string): string {
  return isNegative ? "-" : wanted === "-" ? "" : wanted;
}

/** The text of a fraction by a format. */
export function formatFraction(parts: Parts, spec: string): string {
  const general = GENERAL.exec(spec)?.groups;
  const [numerator, denominator] = parts;
  const isNegative = numerator < 0n;
  const absolute = isNegative ? -numerator : numerator;
  if (general) {
    const separator = general.sep ?? "";
    let body = grouped(String(absolute), separator);
    if (denominator !== 1n || general.alt !== "") {
      body += `/${grouped(String(denominator), separator)}`;
    }
    return padded(signOf(isNegative, general.sign ?? ""), body, { ...general, sep: "" });
  }
  const groups = FLOAT.exec(spec)?.groups;
  if (!groups) {
    throw new ValueError(`Invalid format specifier ${repr(spec)} for object of type 'Fraction'`);
  }
  const type = groups.type!;
  const precision = Number(groups.precision ?? 6);
  const value: Parts = type === "%" ? [absolute * 100n, denominator] : [absolute, denominator];
  let [pieces, exponent] = "fF%".includes(type)
    ? [rounded(value, -precision), -precision]
    : withFigures(value, "gG".includes(type) ? Math.max(1, precision) : precision + 1);
  let point = -exponent;
  let scientific: number | null = null;
  let trims = false;
  if ("gG".includes(type)) {
    const figures = Math.max(1, precision);
    const magnitude = pieces === 0n ? 0 : String(pieces).length + exponent - 1;
    trims = groups.alt === "";
    if (magnitude < -4 || magnitude >= figures) [scientific, point] = [magnitude, figures - 1];
  } else if ("eE".includes(type)) {
    scientific = exponent + precision;
    point = precision;
    if (pieces === 0n) scientific = 0;
  }
  if (point < 0) [pieces, point] = [pieces * 10n ** BigInt(-point), 0];
  const digits = String(pieces).padStart(point + 1, "0");
  const whole = digits.slice(0, digits.length - point);
  let decimals = point > 0 ? digits.slice(-point) : "";
  if (trims) decimals = decimals.replace(/0+$/, "");
  const dot = decimals !== "" || groups.alt !== "" ? "." : "";
  let tail = `${dot}${decimals}`;
  if (scientific !== null) {
    const letter = type === type.toUpperCase() ? "E" : "e";
    const power = String(Math.abs(scientific)).padStart(2, "0");
    tail += `${letter}${scientific < 0 ? "-" : "+"}${power}`;
  }
  if (type === "%") tail += "%";
  const isShownNegative = isNegative && (groups.noneg === "" || pieces !== 0n);
  const sep = groups.sep ?? "";
  return padded(signOf(isShownNegative, groups.sign ?? ""), grouped(whole, sep) + tail, groups);
}
