/**
 * Python's `repr` of the values that constants hold.
 *
 * @module
 */

const ESCAPES: Readonly<Record<number, string>> = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;

/** Ranges of characters that came after Unicode 15.1, which Python 3.13 knows. */
const LATER = (
  "897 1b4e-1b4f 1b7f 1c89-1c8a 2427-2429 31e4-31e5 a7cb-a7cd a7da-a7dc 105c0-105f3 " +
  "10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec4 10efc 11380-11389 1138b 1138e " +
  "11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca 113cc-113d5 113d7-113d8 113e1-113e2 " +
  "116d0-116e3 11bc0-11be1 11bf0-11bf9 11f5a 13460-143fa 16100-16139 16d40-16d79 18cff " +
  "1cc00-1ccf9 1cd00-1ceb3 1e5d0-1e5fa 1e5ff 1f8b2-1f8bb 1f8c0-1f8c1 1fa89 1fa8f 1fabe " +
  "1fac6 1fadc 1fadf 1fae9 1fbcb-1fbef"
).split(" ").map((range) => range.split("-").map((digits) => parseInt(digits, 16)));

/** Whether Python 3.13 knows a character that is known today. */
export function isKnown(code: number): boolean {
  return code < 0x800 || !LATER.some(([first, last]) => first! <= code && code <= (last ?? first!));
}

/** Whether Python shows a character as it is. */
export function isPrintable(code: number): boolean {
  if (UNPRINTABLE.test(String.fromCodePoint(code))) return code === 32;
  return isKnown(code);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

function escaped(code: number): string {
  if (code < 0x100) return `\\x${hex(code, 2)}`;
  if (code < 0x10000) return `\\u${hex(code, 4)}`;
  return `\\U${hex(code, 8)}`;
}

/** The `repr` of a string; `points` are its code points where the string cannot tell them. */
export function strRepr(text: string, points?: number[]): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  if (points === undefined && /^[ -&(-\[\]-~]*$/.test(text)) return `'${text}'`;
  let out = quote;
  for (const code of points ?? Array.from(text, (char) => char.codePointAt(0)!)) {
    const char = String.fromCodePoint(code);
    if (ESCAPES[code] !== undefined) out += ESCAPES[code];
    else if (char === quote) out += `\\${quote}`;
    else if (code < 32 || code === 127) out += escaped(code);
    else if (code < 127) out += char;
    else out += isPrintable(code) ? char : escaped(code);
  }
  return out + quote;
}

/** The `repr` of bytes. */
export function bytesRepr(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? 34 : 39;
  let out = "b" + String.fromCharCode(quote);
  for (const byte of bytes) {
    if (ESCAPES[byte] !== undefined) out += ESCAPES[byte];
    else if (byte === quote) out += `\\${String.fromCharCode(byte)}`;
    else if (byte < 32 || byte > 126) out += `\\x${hex(byte, 2)}`;
    else out += String.fromCharCode(byte);
  }
  return out + String.fromCharCode(quote);
}

/** The `repr` of a float: the shortest digits that give it back, with an exponent where Python has one. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) {
    const [digits, exponent] = value.toExponential().split("e") as [string, string];
    const sign = exponent[0] === "-" ? "-" : "+";
    return `${digits}e${sign}${exponent.slice(1).padStart(2, "0")}`;
  }
  const text = Object.is(value, -0) ? "-0" : String(value);
  return text.includes(".") ? text : `${text}.0`;
}
