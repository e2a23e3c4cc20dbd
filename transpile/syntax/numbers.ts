/**
 * The values of number literals.
 *
 * @module
 */
import type { ConstantValue } from "./ast.ts";

/** How many decimal digits CPython reads as an int: it takes time that grows with their square. */
const MOST_DIGITS = 4300;

/** What is said of an int with too many decimal digits; `null` of any other number. */
export function lengthFault(raw: string): string | null {
  if (raw.length <= MOST_DIGITS || !/^[1-9][\d_]*$/.test(raw)) return null;
  const digits = raw.replaceAll("_", "").length;
  if (digits <= MOST_DIGITS) return null;
  return `Exceeds the limit (${MOST_DIGITS} digits) for integer string conversion: value has ` +
    `${digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider ` +
    "hexadecimal for huge integer literals to avoid decimal conversion limits.";
}

/** The value of a number as the tokenizer found it. */
export function numberValue(raw: string): ConstantValue {
  const text = raw.includes("_") ? raw.replaceAll("_", "") : raw;
  if (/^0[xob]/i.test(text)) return integer(text, raw);
  if (/[jJ]$/.test(text)) return { type: "complex", imag: Number(text.slice(0, -1)), raw };
  if (/[.eE]/.test(text)) return { type: "float", value: Number(text), raw };
  return integer(text, raw);
}

function integer(text: string, raw: string): ConstantValue {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return { type: "int", value, raw };
  return { type: "int", value: BigInt(text), raw };
}
