/**
 * Formatting with `%`. https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting
 *
 * @module
 */
import { decimal } from "../support/digits.ts";
import { MemoryError, OverflowError } from "../exceptions.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { item } from "../operators/container.ts";
import { methodOf } from "../operators/dispatch.ts";
import { fromLatin1, latin1, sameClass } from "../values/bytes.ts";
import { big, FLOAT, index, INT, kindOf, raw, toInt, toNumber } from "../values/numbers.ts";
import { isTuple } from "../values/tuple.ts";
import { typeName } from "../values/types.ts";
import { piece, textLength } from "./code_points.ts";
import { floatDigits } from "./format.ts";
import { escapeBeyondAscii } from "./quote.ts";
import { repr, str } from "./repr.ts";
import { runOf } from "./runs.ts";

const AFTER_KEY = /([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+)?)?([hlL])?([^])?/uy;

/** One `%…` of a format. */
interface Conversion {
  readonly flags: string;
  width: number;
  /** -1 where none is given. */
  precision: number;
  readonly type: string;
}

/** The values that a format takes: one after the other, or by key. */
class Values {
  readonly #values: readonly unknown[];
  readonly #single: unknown;
  #next = 0;
  #byKey = false;

  constructor(values: unknown) {
    this.#values = isTuple(values) ? values : [values];
    this.#single = values;
  }

  take(): unknown {
    if (this.#next >= this.#values.length) {
      throw new TypeError("not enough arguments for format string");
    }
    return this.#values[this.#next++];
  }

  takeInt(): number {
    const value = this.take();
    if (kindOf(value) !== INT) throw new TypeError("* wants int");
    return Number(value);
  }

  needMapping(): void {
    if (!isMapping(this.#single)) throw new TypeError("format requires a mapping");
  }

  byKey(key: unknown): unknown {
    this.#byKey = true;
    return item(this.#single, key);
  }

  /** @param kind What the format is */
  end(kind: "string" | "bytes"): void {
    const isMore = this.#next < this.#values.length && !this.#byKey;
    const isTaken = isMapping(this.#single) &&
      !(kind === "bytes" && this.#single instanceof Uint8Array);
    if (isMore && !isTaken) {
      throw new TypeError(`not all arguments converted during ${kind} formatting`);
    }
  }
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !isTuple(value) &&
    (value instanceof Map || Array.isArray(value) || value instanceof Uint8Array ||
      methodOf(value, "__getitem__") !== undefined);
}

/** Where the key in parentheses ends that a conversion starts with; it may hold parentheses itself; -1 for nowhere. */
function keyEnd(format: string, start: number): number {
  let open = 0;
  for (let i = start; i < format.length; i++) {
    if (format[i] === "(") open++;
    else if (format[i] === ")" && --open === 0) return i;
  }
  return -1;
}

type Convert = (conversion: Conversion, value: () => unknown) => string;

/** A format, taken apart: texts, and what stands between them. */
type Part = string | Field;

/** One `%…` as it is written. */
interface Field {
  readonly key: string | undefined;
  readonly flags: string;
  /** "*" where it comes from the values. */
  readonly width: string | undefined;
  /** "*" where it comes from the values, undefined where there is none. */
  readonly precision: string | undefined;
  /** Undefined where the format ends too early. */
  readonly type: string | undefined;
  /** Whether anything stands between the sign and the type. */
  readonly bare: boolean;
  /** Where the type stands, in characters. */
  readonly place: number;
  /** Whether its key has no end. */
  readonly endless: boolean;
}

const NO_FIELD: Field = {
  key: undefined,
  flags: "",
  width: undefined,
  precision: undefined,
  type: undefined,
  bare: false,
  place: 0,
  endless: false,
};

const CONVERSIONS = "sradiuoxXeEfFgGcb";
const cache = new Map<string, readonly Part[]>();

/** Takes a format apart. Its faults are found when their turn comes, as in CPython. */
function parse(format: string): readonly Part[] {
  const known = cache.get(format);
  if (known) return known;
  const parts: Part[] = [];
  let at = 0;
  for (let start = format.indexOf("%"); start >= 0; start = format.indexOf("%", at)) {
    if (start > at) parts.push(format.slice(at, start));
    at = start + 1;
    let key: string | undefined;
    if (format[at] === "(") {
      const end = keyEnd(format, at);
      if (end < 0) {
        parts.push({ ...NO_FIELD, key: format.slice(at + 1), endless: true });
        at = format.length;
        break;
      }
      key = format.slice(at + 1, end);
      at = end + 1;
    }
    AFTER_KEY.lastIndex = at;
    const [all = "", flags = "", width, precision, , type] = AFTER_KEY.exec(format) ?? [];
    const hasPoint = all.slice(flags.length + (width?.length ?? 0)).startsWith(".");
    at += all.length;
    const place = textLength(format.slice(0, at)) - 1;
    parts.push({
      ...NO_FIELD,
      key,
      flags,
      width,
      precision: hasPoint ? precision ?? "0" : undefined,
      type,
      bare: all.length === 1 && key === undefined,
      place,
    });
    if (type === undefined) break;
  }
  if (at < format.length) parts.push(format.slice(at));
  if (cache.size < 500) cache.set(format, parts);
  return parts;
}

function run(
  format: string,
  given: unknown,
  asKey: (key: string) => unknown,
  convert: Convert,
): string {
  const values = new Values(given);
  let result = "";
  for (const part of parse(format)) {
    result += typeof part === "string" ? part : fill(part, values, asKey, convert);
  }
  values.end(convert === convertBytes ? "bytes" : "string");
  return result;
}

function fill(
  field: Field,
  values: Values,
  asKey: (key: string) => unknown,
  convert: Convert,
): string {
  const { key, flags, width, precision, type, bare, place, endless } = field;
  // Alone it is the sign itself; with anything between, it is no format.
  if (type === "%" && bare) return "%";
  if (key !== undefined) values.needMapping();
  if (endless) throw new ValueError("incomplete format key");
  if (type === undefined) throw new ValueError("incomplete format");
  const keyed = key === undefined ? undefined : { value: values.byKey(asKey(key)) };
  const conversion: Conversion = {
    flags,
    width: width === undefined ? 0 : width === "*" ? values.takeInt() : Number(width),
    precision: precision === undefined
      ? -1
      : precision === "*"
      ? Math.max(0, values.takeInt())
      : Number(precision),
    type,
  };
  if (!CONVERSIONS.includes(type)) {
    if (!keyed) values.take();
    const code = type.codePointAt(0) ?? 0;
    const shown = code > 31 && code < 127 ? type : "?";
    throw new ValueError(
      `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${place}`,
    );
  }
  const text = convert(conversion, keyed ? () => keyed.value : () => values.take());
  return conversion.width === 0 ? text : fit(text, conversion);
}

/** Puts a converted value into its width. */
function fit(text: string, { flags, width, type }: Conversion): string {
  const absolute = Math.abs(width);
  if (absolute > 0x1fffffe8) throw new MemoryError();
  const length = textLength(text);
  if (length >= absolute) return text;
  const missing = absolute - length;
  if (flags.includes("-") || width < 0) return text + runOf(" ", missing);
  if (flags.includes("0") && "diuoxXeEfFgG".includes(type)) {
    const [, head = "", rest = ""] = /^([-+ ]?(?:0[xXo])?)([^]*)$/.exec(text) ?? [];
    const prefix = type === "x" || type === "X" || type === "o" ? head : head.slice(0, 1);
    const cut = /^[-+ ]/.test(prefix) || prefix.length > 1 ? prefix : "";
    return cut + runOf("0", missing) + (head + rest).slice(cut.length);
  }
  return runOf(" ", missing) + text;
}

function signOf(negative: boolean, flags: string): string {
  return negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
}

function realNumber(value: unknown, type: string): number | bigint {
  switch (kindOf(value)) {
    case INT:
      return typeof value === "boolean" ? Number(value) : value as number | bigint;
    case FLOAT: {
      const number = raw(value as number);
      if (Number.isNaN(number)) throw new ValueError("cannot convert float NaN to integer");
      if (!Number.isFinite(number)) {
        throw new OverflowError("cannot convert float infinity to integer");
      }
      return toInt(BigInt(Math.trunc(number)));
    }
  }
  for (const name of ["__index__", "__int__"]) {
    const own = methodOf(value, name) as (() => unknown) | undefined;
    const given = own?.call(value);
    if (kindOf(given) === INT) return toInt(BigInt(given as number | bigint | boolean));
  }
  throw new TypeError(`%${type} format: a real number is required, not ${typeName(value)}`);
}

function wholeNumber(value: unknown, type: string): number | bigint {
  if (kindOf(value) === INT || methodOf(value, "__index__")) return index(value);
  throw new TypeError(`%${type} format: an integer is required, not ${typeName(value)}`);
}

const bases: Record<string, readonly [number, string]> = {
  o: [8, "0o"],
  x: [16, "0x"],
  X: [16, "0X"],
};

function convertInt(conversion: Conversion, value: unknown): string {
  const { type, flags, precision } = conversion;
  if (type === "d" && flags === "" && precision < 0 && typeof value === "number") {
    if (Number.isSafeInteger(value)) return String(value);
  }
  const [base, prefix] = bases[type] ?? [10, ""];
  const number = base === 10 ? realNumber(value, type) : wholeNumber(value, type);
  const absolute = big(number) < 0n ? -big(number) : number;
  let digits = base === 10 && typeof absolute === "bigint"
    ? decimal(absolute)
    : absolute.toString(base);
  if (type === "X") digits = digits.toUpperCase();
  return signOf(number < 0, flags) + (flags.includes("#") ? prefix : "") +
    digits.padStart(Math.max(0, precision), "0");
}

function convertFloat({ type, flags, precision }: Conversion, value: unknown): string {
  const number = toNumber(value);
  const absolute = Math.abs(number);
  const negative = number < 0 || Object.is(number, -0);
  let text = !Number.isFinite(absolute)
    ? (Number.isNaN(absolute) ? "nan" : "inf")
    : floatDigits(absolute, type.toLowerCase(), precision < 0 ? 6 : precision, flags.includes("#"));
  if (type === "E" || type === "F" || type === "G") text = text.toUpperCase();
  return signOf(negative && !Number.isNaN(number), flags) + text;
}

function character(value: unknown): string {
  if (typeof value === "string") {
    if (textLength(value) === 1) return value;
    throw new TypeError("%c requires int or char");
  }
  if (kindOf(value) !== INT && !methodOf(value, "__index__")) {
    throw new TypeError("%c requires int or char");
  }
  const code = Number(index(value));
  if (code < 0 || code > 0x10ffff) {
    throw new OverflowError("%c arg not in range(0x110000)");
  }
  return String.fromCodePoint(code);
}

function cut(text: string, precision: number): string {
  return precision < 0 ? text : piece(text, 0, precision);
}

function convertText(conversion: Conversion, take: () => unknown): string {
  const { type, precision } = conversion;
  switch (type) {
    case "s":
      return cut(str(take()), precision);
    case "r":
      return cut(repr(take()), precision);
    case "a":
      return cut(escapeBeyondAscii(repr(take())), precision);
    case "c":
      return character(take());
    case "b":
      throw new ValueError("unsupported format character 'b' (0x62) at index 1");
    default:
      return "diuoxX".includes(type)
        ? convertInt(conversion, take())
        : convertFloat(conversion, take());
  }
}

/**
 * Python's `format % values`.
 *
 * @param values One value, a tuple of them, or a mapping for keys in parentheses
 * @throws {TypeError} when the values do not fit the format
 *
 * @example
 * ```ts
 * import { percent, print, tuple } from "@manycore/multiprocessing/python";
 *
 * print(percent("%s is %.1f%%", tuple.of("load", 12.34))); // load is 12.3%
 * ```
 */
export function percent(format: string, values: unknown): string {
  return run(format, values, (key) => key, convertText);
}

function floatOf(value: unknown): unknown {
  if (kindOf(value) !== 0 || methodOf(value, "__float__") || methodOf(value, "__index__")) {
    return value;
  }
  throw new TypeError(`float argument required, not ${typeName(value)}`);
}

function convertBytes(conversion: Conversion, take: () => unknown): string {
  const { type, precision } = conversion;
  switch (type) {
    case "s":
    case "b": {
      const value = take();
      if (value instanceof Uint8Array) return cut(latin1(value), precision);
      const own = methodOf(value, "__bytes__") as (() => Uint8Array) | undefined;
      if (own) return cut(latin1(own.call(value)), precision);
      throw new TypeError(
        `%b requires a bytes-like object, or an object that implements __bytes__, not '${
          typeName(value)
        }'`,
      );
    }
    case "r":
    case "a":
      return cut(escapeBeyondAscii(repr(take())), precision);
    case "c": {
      const value = take();
      if (value instanceof Uint8Array && value.length === 1) return latin1(value);
      if (kindOf(value) !== INT) {
        throw new TypeError("%c requires an integer in range(256) or a single byte");
      }
      const code = Number(value);
      if (code < 0 || code > 255) throw new OverflowError("%c arg not in range(256)");
      return String.fromCharCode(code);
    }
    case "i":
      return convertText({ ...conversion, type: "d" }, take);
    default:
      return "duoxX".includes(type)
        ? convertText(conversion, take)
        : convertFloat(conversion, floatOf(take()));
  }
}

/** Python's `format % values` for bytes. */
export function percentBytes(format: Uint8Array, values: unknown): Uint8Array {
  const text = run(latin1(format), values, fromLatin1, convertBytes);
  return sameClass(fromLatin1(text), format);
}
