/**
 * How C values look, and what Python calls the types of others in error texts.
 *
 * @module
 */
import { formMark } from "../codec/forms.ts";
import { pythonTypeName } from "../memory/handles.ts";
import type { Kind } from "./layout.ts";

/** What Python calls the type of a value. */
export function typeNameOf(value: unknown): string {
  if (Array.isArray(value)) {
    return (value as { [formMark]?: string })[formMark] === undefined ? "list" : "tuple";
  }
  if (typeof value === "object" && value !== null) {
    const tag = Object.prototype.toString.call(value);
    const isUnnamed = value instanceof Iterator && tag !== "[object Object]";
    if (tag === "[object Generator]" || isUnnamed) return "generator";
    if (value.constructor?.name === "ByteArray") return "bytearray";
  }
  return pythonTypeName(value);
}

/** Python's repr of what a simple type holds. */
export function show(value: unknown, kind: Kind): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value instanceof Uint8Array) return showBytes(value);
  if (typeof value === "string") return showText(value);
  if (value === null) return "None";
  return kind === "float" ? showFloat(Number(value)) : String(value);
}

function showFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (size >= 1e16 || (size < 1e-4 && size > 0)) {
    return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  }
  const digits = Object.is(value, -0) ? "-0" : String(value);
  return Number.isInteger(value) ? `${digits}.0` : digits;
}

function showBytes(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  return `b${quote}${Array.from(bytes, (byte) => escapeByte(byte, quote)).join("")}${quote}`;
}

function showText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const parts = Array.from(text, (char) => {
    const code = char.codePointAt(0)!;
    return code < 32 || code === 127 || char === "\\" || char === quote
      ? escapeByte(code, quote)
      : char;
  });
  return quote + parts.join("") + quote;
}

const escapes: Record<string, string> = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };

function escapeByte(byte: number, quote: string): string {
  const char = String.fromCharCode(byte);
  if (escapes[char] !== undefined) return escapes[char];
  if (char === quote) return `\\${char}`;
  return byte < 32 || byte > 126 ? `\\x${byte.toString(16).padStart(2, "0")}` : char;
}
