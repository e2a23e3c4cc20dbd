/**
 * The values of number literals.
 *
 * @module
 */
import type { ConstantValue } from "./ast.ts";

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
