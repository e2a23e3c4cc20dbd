/**
 * `format()`: numbers and strings by a format spec.
 *
 * @module
 */
import { decimal, digitsIn } from "../support/digits.ts";
import { OverflowError } from "../exceptions.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { Complex } from "../values/complex.ts";
import { plainOf } from "../values/held.ts";
import { FLOAT, INT, kindOf, raw } from "../values/numbers.ts";
import { typeName } from "../values/types.ts";
import { isNarrow, piece, textLength } from "./code_points.ts";
import { exponential, fixed, floatText, positional, shortest, significant } from "./float_text.ts";
import { assemble, pad, parseSpec, type Spec } from "./format_spec.ts";
import { str } from "./repr.ts";
import { runOf } from "./runs.ts";

interface Formatting {
  readonly __format__?: (spec: string) => string;
  readonly __str__?: unknown;
}

/** A spec of a width alone, and of decimals for a float: `10.2f`, `<8`. */
interface Simple {
  readonly align: string;
  readonly width: number;
  /** -1 where the spec has none. */
  readonly decimals: number;
}

const SIMPLE = /^([<>]?)([1-9]\d{0,2})?(?:\.(\d|1\d)f)?$/;
const simpleSpecs = new Map<string, Simple | null>();

/** A spec as a simple one; null for all others. */
function simpleSpec(spec: string): Simple | null {
  let known = simpleSpecs.get(spec);
  if (known !== undefined) return known;
  const [whole, align = "", width = "0", decimals = "-1"] = SIMPLE.exec(spec) ?? [];
  known = whole === undefined || whole === "" || align !== "" && width === "0"
    ? null
    : { align, width: Number(width), decimals: Number(decimals) };
  if (simpleSpecs.size < 500) simpleSpecs.set(spec, known);
  return known;
}

/** A number that is finite, by a simple spec; an int if that has no decimals. */
function formatSimple(number: number, { align, width, decimals }: Simple): string {
  const text = decimals < 0
    ? String(number)
    : number < 0 || Object.is(number, -0)
    ? `-${fixed(-number, decimals)}`
    : fixed(number, decimals);
  if (text.length >= width) return text;
  const blanks = runOf(" ", width - text.length);
  return align === "<" ? text + blanks : blanks + text;
}

/**
 * A value by a format spec. https://docs.python.org/3/library/functions.html#format
 *
 * @param type How messages name the value's type, where that is not its own
 * @throws {ValueError} when the spec does not suit the value
 *
 * @example
 * ```ts
 * import { format, print } from "@manycore/multiprocessing/python";
 *
 * print(format(1234.5, ">12,.2f")); //     1,234.50
 * ```
 */
export function format(value: unknown, spec = "", type?: string): string {
  if (typeof value === "string") return spec === "" ? value : formatText(value, spec, type);
  if (typeof value === "number" && Number.isFinite(value)) {
    const simple = simpleSpec(spec);
    if (simple !== null && (simple.decimals >= 0 || Number.isSafeInteger(value))) {
      return formatSimple(value, simple);
    }
  }
  switch (kindOf(value)) {
    case INT:
      if (spec === "") return str(value);
      return formatInt(value as number | bigint | boolean, spec, type ?? typeName(value));
    case FLOAT: {
      if (spec === "") return str(value);
      const number = raw(value as number);
      const simple = simpleSpec(spec);
      return simple !== null && simple.decimals >= 0 && Number.isFinite(number)
        ? formatSimple(number, simple)
        : formatFloat(number, spec, type ?? "float");
    }
  }
  if (value instanceof Complex) return spec === "" ? str(value) : formatComplex(value, spec);
  const own = (value as Formatting | null | undefined)?.__format__;
  if (typeof own === "function") {
    const text: unknown = own.call(value, spec);
    if (typeof plainOf(text) === "string") return text as string;
    throw new TypeError(`__format__ must return a str, not ${typeName(text)}`);
  }
  if (spec === "") return str(value);
  throw new TypeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}

/** A string by a format spec. */
export function formatText(text: string, specText: string, type = "str"): string {
  const simple = simpleSpec(specText);
  if (simple !== null && simple.decimals < 0 && isNarrow(text)) {
    const blanks = runOf(" ", simple.width - text.length);
    return simple.align === ">" ? blanks + text : text + blanks;
  }
  const spec = parseSpec(specText, type);
  if (spec.grouping && spec.type === "") {
    throw new ValueError(`Cannot specify '${spec.grouping}' with 's'.`);
  }
  if (spec.type !== "" && spec.type !== "s") throw unknownCode(spec.type, type);
  if (spec.sign !== "") {
    throw new ValueError(
      spec.sign === " "
        ? "Space not allowed in string format specifier"
        : "Sign not allowed in string format specifier",
    );
  }
  if (spec.coerceZero) {
    throw new ValueError("Negative zero coercion (z) not allowed in string format specifier");
  }
  if (spec.alternate) {
    throw new ValueError("Alternate form (#) not allowed in string format specifier");
  }
  // A leading zero fills a string from the left edge on, as its default alignment has it.
  const align = spec.byZero ? "<" : spec.align;
  if (align === "=") {
    throw new ValueError("'=' alignment not allowed in string format specifier");
  }
  const cut = spec.precision >= 0 ? piece(text, 0, spec.precision) : text;
  return pad(cut, spec.width > 0 ? textLength(cut) : 0, spec, align || "<");
}

function unknownCode(type: string, name: string): ValueError {
  const code = type.codePointAt(0) ?? 0;
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
  return new ValueError(`Unknown format code '${shown}' for object of type '${name}'`);
}

const bases: Record<string, readonly [number, string]> = {
  b: [2, "0b"],
  o: [8, "0o"],
  x: [16, "0x"],
  X: [16, "0X"],
};

function formatInt(value: number | bigint | boolean, specText: string, name: string): string {
  const spec = parseSpec(specText, name);
  const { type } = spec;
  if ("eEfFgG%".includes(type) && type !== "") return formatFloat(raw(value), specText, name);
  if (!"bcdnoxX".includes(type)) throw unknownCode(type, name);
  if (spec.precision >= 0) {
    throw new ValueError("Precision not allowed in integer format specifier");
  }
  if (spec.coerceZero) {
    throw new ValueError("Negative zero coercion (z) not allowed in integer format specifier");
  }
  if (type === "c") return formatCharacter(value, spec);
  const number = typeof value === "boolean" ? Number(value) : value;
  const [base, prefix] = bases[type] ?? [10, ""];
  const positive = number < 0 ? -number : number;
  const digits = base === 10 && typeof positive === "bigint"
    ? decimal(positive)
    : digitsIn(base, positive);
  return assemble(
    signOf(number < 0, spec),
    spec.alternate ? prefix : "",
    type === "X" ? digits.toUpperCase() : digits,
    "",
    spec,
    base === 10 ? 3 : 4,
  );
}

function formatCharacter(value: number | bigint | boolean, spec: Spec): string {
  if (spec.sign) {
    throw new ValueError("Sign not allowed with integer format specifier 'c'");
  }
  if (spec.alternate) {
    throw new ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  }
  const code = Number(value);
  if (BigInt(value) >= 2n ** 63n || BigInt(value) < -(2n ** 63n)) {
    throw new OverflowError("Python int too large to convert to C long");
  }
  if (code < 0 || code > 0x10ffff) {
    throw new OverflowError("%c arg not in range(0x110000)");
  }
  return pad(String.fromCodePoint(code), 1, spec, spec.align === "=" ? ">" : spec.align || ">");
}

function signOf(negative: boolean, spec: Spec): string {
  return negative ? "-" : spec.sign === "-" ? "" : spec.sign;
}

/** The digits of a number that is finite and not negative, by a type of float. */
export function floatDigits(
  value: number,
  type: string,
  precision: number,
  alternate: boolean,
): string {
  switch (type) {
    case "e":
      return exponential(significant(value, precision + 1), alternate);
    case "f":
      return fixed(value, precision) + (alternate && precision === 0 ? "." : "");
    default:
      return generalDigits(value, precision, alternate, type === "");
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits without the zeros at their end, but for the first. */
function withoutZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end--;
  return digits.slice(0, end);
}

/** The type `g`; with `dot`, a digit after the point stays, as in `repr`. */
function generalDigits(value: number, wanted: number, alternate: boolean, dot: boolean): string {
  const precision = Math.max(1, wanted);
  const digits = significant(value, precision);
  const kept = alternate ? digits.digits : withoutZeros(digits.digits);
  const trimmed = { digits: kept, point: digits.point };
  const limit = dot ? precision - 1 : precision;
  if (value !== 0 && (digits.point <= -4 || digits.point > limit)) {
    return exponential(trimmed, alternate);
  }
  if (value === 0 && 1 > limit) return exponential(trimmed, alternate);
  const text = positional(trimmed, alternate);
  return dot && !text.includes(".") ? `${text}.0` : text.endsWith(".") && dot ? `${text}0` : text;
}

/** A float by its shortest digits, in the layout of `repr` but for the sign. */
function shortText(value: number, alternate: boolean): string {
  if (!alternate) return floatText(value);
  const digits = shortest(value);
  return digits.point > 16 || digits.point <= -4 ? exponential(digits, true) : floatText(value);
}

function formatFloat(value: number, specText: string, name: string): string {
  const spec = parseSpec(specText, name);
  if (!"eEfFgGn%".includes(spec.type)) throw unknownCode(spec.type, name);
  const kind = spec.type === "n" ? "g" : spec.type.toLowerCase();
  const scaled = kind === "%" ? value * 100 : value;
  let text: string;
  const absolute = Math.abs(scaled);
  if (!Number.isFinite(absolute)) text = Number.isNaN(absolute) ? "nan" : "inf";
  else if (kind === "" && spec.precision < 0) text = shortText(absolute, spec.alternate);
  else {
    text = floatDigits(
      absolute,
      kind === "%" ? "f" : kind,
      spec.precision < 0 ? 6 : spec.precision,
      spec.alternate,
    );
  }
  let negative = scaled < 0 || Object.is(scaled, -0);
  if (spec.coerceZero && negative && !/[1-9a-z]/.test(text.replace(/e.*/, ""))) negative = false;
  if (kind === "%") text += "%";
  if (spec.type === "E" || spec.type === "F" || spec.type === "G") text = text.toUpperCase();
  const sign = signOf(negative, spec);
  if (!spec.grouping) return assemble(sign, "", text, "", spec);
  let end = 0;
  while (isDigit(text.charCodeAt(end))) end++;
  return assemble(sign, "", text.slice(0, end), text.slice(end), spec);
}

function formatComplex(value: Complex, specText: string): string {
  const spec = parseSpec(specText, "complex");
  if (!"eEfFgGn".includes(spec.type)) throw unknownCode(spec.type, "complex");
  if (spec.fill === "0") {
    throw new ValueError("Zero padding is not allowed in complex format specifier");
  }
  if (spec.align === "=") {
    throw new ValueError("'=' alignment flag is not allowed in complex format specifier");
  }
  const plain = `${spec.coerceZero ? "z" : ""}${spec.alternate ? "#" : ""}${spec.grouping}${
    spec.precision >= 0 ? `.${spec.precision}` : ""
  }${spec.type || (spec.precision >= 0 ? "g" : "")}`;
  const part = (number: number, sign: string) => {
    const text = formatFloat(number, sign + plain, "complex");
    if (spec.type !== "" || spec.precision >= 0 || !text.endsWith(".0")) return text;
    return text.slice(0, spec.alternate ? -1 : -2);
  };
  const imaginary = `${part(value.im, "+")}j`;
  if (spec.type !== "") {
    const text = part(value.re, spec.sign) + imaginary;
    return pad(text, text.length, spec, spec.align || ">");
  }
  const text = value.re === 0 && !Object.is(value.re, -0)
    ? `${part(value.im, spec.sign)}j`
    : `(${part(value.re, spec.sign)}${imaginary})`;
  return pad(text, text.length, spec, spec.align || ">");
}
