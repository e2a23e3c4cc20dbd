/**
 * Python's `repr` of the values that constants hold.
 *
 * @module
 */

const ESCAPES: Readonly<Record<number, string>> = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;

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
    else out += UNPRINTABLE.test(char) ? escaped(code) : char;
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
